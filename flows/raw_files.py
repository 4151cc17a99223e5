"""The inventory of raw/: every file that lies there, with its digest and what is known of what is in it.

It reads every file once. What it learned is kept in a table that makes the next inventory of an unchanged folder a
matter of file status alone.
"""

import os
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Event

import pyarrow as pa

from flows.known import Memory, Status, rows
from flows.sources import Folder, Segment, Slice, SourceError, fault, printable
from flows.sources.formats import PACKINGS, classify, is_archive, unknown_format
from flows.sources.look import Contents, look
from flows.sources.segments import Step
from transforms.tables import Rows, Source

#: News text and pages pack to between a third and a fifth; good enough to guess a packed document's size.
_UNPACKED = 4
#: A file that was changed so recently, in nanoseconds, may change once more without a visible change of its times: file
#: systems count time in steps of up to 2 s (FAT).
_RACY = 2_000_000_000
#: No file was changed then: what is known of one that may still change is never taken for what it is later.
_NEVER = -1
#: Files that one thread hashes at a time: enough to make the hand-over cheap.
_HASHED_TOGETHER = 256
#: Files that are looked up, read and noted together: what is held of others takes some hundred bytes each.
_TOGETHER = 32 * _HASHED_TOGETHER
_PACKED = tuple(PACKINGS)
_POSITIVE = 2**63 - 1


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file that can be read. ``weight`` is the work in it, in unpacked bytes; the rest is as in ``Slice``."""

    path: bytes
    sha256: str
    weight: int
    segments: tuple[Segment, ...] = ()
    head: bytes = b""
    file: bytes = b""
    steps: tuple[Step, ...] = ()

    def slice(self, segments: Sequence[Segment] | None = None) -> Slice:
        """The whole file, or some of its segments, as a batch reads it."""
        chosen = self.segments if segments is None else tuple(segments)
        return Slice(self.path, self.sha256, chosen, self.head, self.file, self.steps)


@dataclass(frozen=True, slots=True)
class Reject:
    """A file, or the rest of a container from ``record`` on, that no batch will hold.

    ``file`` is the archive that a member lies in.
    """

    path: bytes
    error: str
    message: str
    sha256: str = ""
    record: int = 0
    file: bytes = b""


_Read = Callable[[Sequence[Status]], list[tuple[Status, Contents | Reject]]]


class Files:
    """The files of an inventory that can be read, made anew from what it knows whenever they are asked for.

    A million of them as objects take half a gigabyte; as columns, a quarter of that.
    """

    def __init__(self, known: pa.Table, number: int) -> None:
        self._known = known
        self._number = number

    def __len__(self) -> int:
        return self._number

    def __iter__(self) -> Iterator[RawFile]:
        for status, content in rows(self._known):
            yield from _readable(status, content)


@dataclass(frozen=True, slots=True)
class Inventory:
    """What lies in raw/, sorted by path, an archive's members in its order.

    ``ignored`` counts names that begin with a dot. ``known`` is what the next inventory is given so that it reads only
    what changed.
    """

    files: Files
    rejects: list[Reject]
    ignored: int
    known: pa.Table

    def reject_rows(self) -> pa.Table:
        """The rejects as rows of the table of that name."""
        rows = Rows()
        for reject in self.rejects:
            source = Source(printable(reject.path), reject.path, reject.sha256, reject.record)
            rows.reject(source, "inventory", reject.error, reject.message)
        return rows.tables()["rejects"]


def inventory(raw: Path, known: pa.Table | None = None, *, threads: int | None = None) -> Inventory:
    """Every file below ``raw``, with its digest; ``known`` is the ``known`` of an earlier inventory.

    Symbolic links are not followed: one that leads out of raw/ must not be, and one that stays inside leads to a file
    that is read anyway. Names that begin with a dot (.gitkeep, .DS_Store) are counted and not read.

    Raises:
        NotADirectoryError, FileNotFoundError, PermissionError: ``raw`` is no folder that can be listed.
    """
    # A file that changes from here on is hashed again next time.
    settled = time.time_ns() - _RACY
    memory = Memory(known)
    number = ignored = 0
    executor = ThreadPoolExecutor(threads or os.cpu_count(), "inventory")
    with Folder(raw) as folder, executor, _failure_noted() as failed:
        walk = _Walk(folder)
        rejects = walk.rejects
        statuses = walk.files()
        while together := list(islice(statuses, _TOGETHER)):
            for status, content in _contents(together, memory, executor, partial(_read, raw, failed), settled):
                if isinstance(content, Reject):
                    rejects.append(content)
                    continue
                number += len(_readable(status, content))
                rejects += _lost(status, content)
                ignored += content.ignored
            memory.note()
    rejects.sort(key=lambda reject: (reject.path, reject.record))
    known = memory.table()
    return Inventory(Files(known, number), rejects, walk.ignored + ignored, known)


def _readable(status: Status, content: Contents) -> list[RawFile]:
    """A file, or an archive's members, as far as they can be read."""
    if not is_archive(status.path):
        weight = _weight(status.path, status.size, content)
        return [RawFile(status.path, content.sha256.hex(), weight, content.segments, content.head)]
    return [
        RawFile(path, inner.sha256.hex(), _weight(path, size, inner), inner.segments, inner.head, status.path, steps)
        for path, steps, size, inner in content.members
        if inner.sha256 and not is_archive(path)
    ]


def _lost(status: Status, content: Contents) -> Iterator[Reject]:
    """What cannot be read of a file, and of an archive's members."""
    if content.error:
        yield Reject(status.path, content.error, content.message, content.sha256.hex(), content.lost)
    for path, _, _, inner in content.members:
        if inner.error:
            yield Reject(path, inner.error, inner.message, inner.sha256.hex(), inner.lost, status.path)


class _Walk:
    """A walk through raw/, with what it could not read."""

    def __init__(self, folder: Folder) -> None:
        self.rejects: list[Reject] = []
        self.ignored = 0
        self._folder = folder

    def files(self) -> Iterator[Status]:
        """The regular files with a known format, sorted by path."""
        waiting: list[Iterator[bytes | Status]] = [self._below(b"")]
        while waiting:
            found = next(waiting[-1], None)
            if found is None:
                waiting.pop()
            elif isinstance(found, bytes):
                waiting.append(self._below(found))
            else:
                yield found

    def _below(self, parent: bytes) -> Iterator[bytes | Status]:
        """The folders in a folder, and the status of its files, in the order of all paths below them.

        A folder may hold millions of files: their names are held, and of some at a time the status.
        """
        paths = self._list(parent)
        for start in range(0, len(paths), _TOGETHER):
            yield from self._look_at(parent, paths[start : start + _TOGETHER])

    def _list(self, parent: bytes) -> list[bytes]:
        """The paths of a folder's files and, with a slash at the end, of its folders, sorted."""
        prefix = parent + b"/" if parent else b""
        found: list[bytes] = []
        try:
            with self._opened(parent) as descriptor, os.scandir(descriptor) as entries:
                for entry in entries:
                    path = prefix + os.fsencode(entry.name)
                    if entry.name.startswith("."):
                        self.ignored += 1
                    elif entry.is_dir(follow_symlinks=False):
                        found.append(path + b"/")
                    else:
                        found.append(path)
        except OSError as error:
            self._give_up(parent, error)
        found.sort()
        return found

    def _look_at(self, parent: bytes, paths: Sequence[bytes]) -> list[bytes | Status]:
        """What can be read of the files and folders in a folder."""
        found: list[bytes | Status] = []
        try:
            with self._opened(parent) as descriptor:
                for path in paths:
                    verdict = _examine(path, descriptor)
                    if isinstance(verdict, Reject):
                        self.rejects.append(verdict)
                    else:
                        found.append(verdict)
        except OSError as error:
            self._give_up(parent, error)
        return found

    @contextmanager
    def _opened(self, parent: bytes) -> Iterator[int]:
        descriptor = self._folder.open_folder(parent)
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def _give_up(self, parent: bytes, error: OSError) -> None:
        """Note that a folder cannot be read.

        Raises:
            OSError: it is raw/ itself.
        """
        if not parent:
            raise error
        message = f"the folder cannot be listed: {error.strerror}; give this user the right to read and enter it"
        self.rejects.append(Reject(parent, "unreadable", message))


def _examine(path: bytes, parent: int) -> bytes | Status | Reject:
    """A name in the folder with the descriptor ``parent``: a folder's path, a file's status, or why it is not read."""
    if path.endswith(b"/"):
        folder = path[:-1]
        if folder.endswith(b"!") and is_archive(folder[:-1]):
            message = "its files would have the names of an archive's members; rename the folder"
            return Reject(folder, "ambiguous", message)
        return folder
    try:
        status = os.stat(path.rpartition(b"/")[2], dir_fd=parent, follow_symlinks=False)
    except OSError as error:
        return Reject(path, "vanished", f"gone since the folder was listed ({error.strerror}); run again")
    if not stat.S_ISREG(status.st_mode):
        return _no_file(path, status.st_mode)
    if classify(path) is None:
        problem = unknown_format()
        return Reject(path, problem.error, problem.message)
    return Status(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino & _POSITIVE)


def _no_file(path: bytes, mode: int) -> Reject:
    if stat.S_ISLNK(mode):
        return Reject(path, "symlink", "symbolic links are not followed; put the file itself into raw/")
    return Reject(path, "not-a-file", "this is a FIFO, a socket or a device; take it out of raw/")


@contextmanager
def _failure_noted() -> Iterator[Event]:
    """An event that is set when what is inside fails: threads that read for it need not go on, as Ctrl-C ends a run."""
    failed = Event()
    try:
        yield failed
    except BaseException:
        failed.set()
        raise


def _contents(
    together: Sequence[Status], memory: Memory, executor: Executor, read: _Read, settled: int
) -> Iterator[tuple[Status, Contents | Reject]]:
    """The contents of files, in order: as they are known, or else as ``read`` gives them in several threads."""
    contents: dict[Status, Contents | Reject | None] = {status: memory.recall(status) for status in together}
    missing = [status for status, content in contents.items() if content is None]
    groups = [missing[start : start + _HASHED_TOGETHER] for start in range(0, len(missing), _HASHED_TOGETHER)]
    for group in executor.map(read, groups):
        contents.update(group)
        memory.learn(
            [
                (
                    status if max(status.modified, status.changed) < settled else status._replace(modified=_NEVER),
                    content,
                )
                for status, content in group
                if isinstance(content, Contents)
            ]
        )
    return ((status, content) for status, content in contents.items() if content is not None)


def _read(raw: Path, failed: Event, statuses: Sequence[Status]) -> list[tuple[Status, Contents | Reject]]:
    """Read files: what they hold, or why that cannot be known.

    Raises:
        KeyboardInterrupt: nobody waits for it any more.
    """

    def go_on() -> None:
        if failed.is_set():
            raise KeyboardInterrupt

    found: list[tuple[Status, Contents | Reject]] = []
    with Folder(raw) as folder:
        for status in statuses:
            go_on()
            try:
                found.append((status, look(folder, status.path, go_on)))
            except SourceError as error:
                found.append((status, Reject(status.path, error.error, error.message)))
            except Exception as error:  # noqa: BLE001 - whatever a file does to the code, the run goes on
                message = f"reading it ended in {fault(repr(error))}"
                found.append((status, Reject(status.path, type(error).__name__, message)))
    return found


def _weight(path: bytes, size: int, content: Contents) -> int:
    if content.segments:
        return sum(segment.weight for segment in content.segments)
    return size * (_UNPACKED if path.lower().endswith(_PACKED) else 1)
