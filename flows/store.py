"""The only module that writes what stays under curated/: staged batches, snapshots, and the one link that moves.

    curated/documents    -> .current/documents       (and the other tables)
    curated/report.html  -> .current/report.html
    curated/.current     -> .snapshots/000012-0123456789abcdef
    curated/.snapshots/<id>/<table>/part-<digest>.parquet, manifest.json, report.html
    curated/.staging/<batch key>/<table>.arrow, signatures.parquet, manifest.json
    curated/.lock
    curated/.last-run                                when the last run that came to its end began to look at raw files
    curated/.announced                               the id of the snapshot that was announced last

Readers see a snapshot only through ``.current``, and a rename replaces that link in one step. Names that begin with a
dot inside ``.snapshots`` and ``.staging`` are unfinished work: whoever holds the lock next sweeps them away, and with
them staged batches that are good for one run only.
"""

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow as pa
import pyarrow.parquet as pq

from flows import lock, parquet
from flows.errors import DamagedError, StoreError, guarded
from flows.snapshot import CURRENT, MANIFEST, SNAPSHOTS, Part, Snapshot, content_digest, current, manifest_bytes
from transforms.tables import TABLES

STAGING = ".staging"
LOCK = ".lock"
LAST_RUN = ".last-run"
ANNOUNCED = ".announced"
_DRAFT = ".draft-"
_MEMORY = "known-"
#: What a batch's manifest states of each table.
_STATED = {"rows", "size", "digest"}
#: What DuckDB reads in place, and therefore lies there as Parquet. Everything else does as Arrow, which takes less time
#: to write, and less memory to read.
_IN_PLACE = frozenset({"signatures"})
#: Staged rows are read once or twice and thrown away: LZ4 is four times as fast to write as zstd.
_STAGED = pa.ipc.IpcWriteOptions(compression="lz4")


class Store:
    """A destination folder. Everything but staging and reading needs the lock."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._snapshots = root / SNAPSHOTS
        self._staging = root / STAGING
        self._locked = False

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep every other run away from this destination, clear what a dead one left, and set lost links again.

        Raises:
            LockedError: another run holds the lock; the message names it.
            StoreError: the folder cannot be written to.
        """
        with guarded(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
        with lock.exclusive(self.root / LOCK):
            with guarded(self.root):
                self._snapshots.mkdir(exist_ok=True)
                self._staging.mkdir(exist_ok=True)
                self._sweep()
            if (snapshot := self.current()) is not None:
                _link_tables(self.root, snapshot.files)
            self._locked = True
            try:
                yield
            finally:
                self._locked = False

    def current(self) -> Snapshot | None:
        """The published snapshot; None where there is none, or where its manifest cannot be trusted any more."""
        try:
            return current(self.root)
        except StoreError:
            return None

    def begin_run(self) -> None:
        """Date the lock: the run looks through ``raw/`` from now on. By the disk's own clock, as raw files' times are.

        Raises:
            StoreError: the lock is not there any more.
        """
        with guarded(self.root / LOCK):
            os.utime(self.root / LOCK)

    def note_run(self) -> None:
        """Note when this run began, as far as the disk allows: it has seen all that was in ``raw/`` then."""
        with suppress(StoreError), guarded(self.root):
            _note(self.root / LAST_RUN, str((self.root / LOCK).stat().st_mtime_ns))

    def announced(self) -> Snapshot | None:
        """The snapshot that was announced last; None where none was, or where it is not there any more."""
        try:
            return Snapshot.load(self._snapshots / (self.root / ANNOUNCED).read_text(encoding="utf-8"))
        except (OSError, ValueError, StoreError):
            return None

    def announce(self, identity: str) -> None:
        """Note that the snapshot of this id was announced; needs no lock.

        Raises:
            StoreError: that could not be written.
        """
        _note(self.root / ANNOUNCED, identity)

    def staged(self, key: str, *, checked: Iterable[str] = ()) -> Path | None:
        """The folder of a batch's staged rows, if it is complete.

        Bytes are checked when ``read_staged`` reads them; those of the tables ``checked`` are checked here, for readers
        that go to the file itself.
        """
        folder = self._staging / key
        try:
            stated = json.loads((folder / MANIFEST).read_bytes())["tables"]
            whole = all(
                _staged_file(folder, table).stat().st_size == each["size"] and each.keys() >= _STATED
                for table, each in stated.items()
            )
            whole = whole and all(
                _digest_on_disk(_staged_file(folder, table)) == stated[table]["digest"] for table in checked
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        return folder if whole else None

    def is_final(self, key: str) -> bool:
        """Whether the rows staged under ``key`` are good for later runs as well."""
        try:
            return json.loads((self._staging / key / MANIFEST).read_bytes())["final"] is True
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def stage(self, key: str, tables: Mapping[str, pa.Table], *, final: bool = True) -> Path:
        """Put a batch's rows aside under ``key``; needs no lock, and two writers of one key do no harm.

        Unless they are ``final``, whoever takes the lock next drops them. Nothing is fsynced here: every byte is
        checked against its digest, and what a power cut has torn is rebuilt.

        Raises:
            StoreError: the rows could not be written.
        """
        folder = self._staging / key
        unfinished = self._staging / f".{key}-{os.getpid()}-{secrets.token_hex(4)}"
        try:
            with guarded(unfinished):
                unfinished.mkdir(parents=True)
                stated = {}
                for table, rows in tables.items():
                    content = parquet.plain(rows) if table in _IN_PLACE else _serialised(rows)
                    _write(_staged_file(unfinished, table), content, durable=False)
                    stated[table] = {"rows": rows.num_rows, "size": len(content), "digest": _staged_digest(content)}
                    del content  # of a million raw files what is known takes 150 MiB
                manifest = json.dumps({"final": final, "tables": stated}, sort_keys=True)
                _write(unfinished / MANIFEST, manifest.encode(), durable=False)
                if self.staged(key, checked=tables) is None:
                    _remove(folder, self._staging)
                    self._settle(key, unfinished)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        return folder

    def _settle(self, key: str, unfinished: Path) -> None:
        try:
            unfinished.rename(self._staging / key)
        except OSError:
            # Another writer of the same rows was faster: that is no failure.
            if self.staged(key) is None:
                raise

    def staged_keys(self) -> list[str]:
        """The keys of all staged batches, whole or not, in order."""
        with guarded(self._staging):
            names = sorted(folder.name for folder in self._staging.iterdir())
        return [name for name in names if not name.startswith((".", _MEMORY))]

    def read_staged(self, key: str, table: str) -> pa.Table:
        """One table of a staged batch.

        Raises:
            DamagedError: the bytes are not those that were staged; drop the batch with ``discard`` and stage it again.
        """
        path = _staged_file(self._staging / key, table)
        remedy = "run again to rebuild it"
        stated = self._stated(key).get(table)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise DamagedError(path, error.strerror or str(error), remedy) from error
        if stated is None or _staged_digest(content) != stated["digest"]:
            raise DamagedError(path, "the staged rows are damaged", remedy)
        source = pa.BufferReader(content)
        return pq.ParquetFile(source).read() if table in _IN_PLACE else pa.ipc.open_file(source).read_all()

    def remember(self, name: str, rows: pa.Table) -> None:
        """Keep rows for the next run in the place of those of that name; nothing published depends on them."""
        self.discard(_MEMORY + name)
        self.stage(_MEMORY + name, {name: rows})

    def recall(self, name: str) -> pa.Table | None:
        """What an earlier run remembered, or None where that is gone or damaged."""
        try:
            return self.read_staged(_MEMORY + name, name)
        except DamagedError:
            return None

    @contextmanager
    def workspace(self) -> Iterator[Path]:
        """An empty folder that lasts as long as the block."""
        folder = self._staging / f".work-{os.getpid()}-{secrets.token_hex(4)}"
        with guarded(folder):
            folder.mkdir(parents=True)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def discard(self, key: str) -> None:
        """Drop one staged batch."""
        _remove(self._staging / key, self._staging)

    def drop_staged(self, keep: Iterable[str]) -> None:
        """Drop every staged batch whose key is not in ``keep``, and what killed workers began.

        What is remembered stays.
        """
        for key in sorted(set(self.staged_keys()) - set(keep)):
            self.discard(key)
        _drop_unfinished(self._staging)

    def begin(self) -> "Draft":
        """A new, empty snapshot that nobody sees yet; leave the ``with`` block without publishing, and it is gone."""
        if not self._locked:
            raise RuntimeError("a draft needs the lock")
        folder = self._snapshots / f"{_DRAFT}{os.getpid()}-{secrets.token_hex(4)}"
        with guarded(folder):
            folder.mkdir()
            for table in TABLES:
                (folder / table).mkdir()
        return Draft(self, folder, self.current())

    def prune(self, keep: int) -> None:
        """Keep the ``keep`` newest snapshots; the current one always stays."""
        published = (self.root / CURRENT).readlink().name
        with guarded(self._snapshots):
            for folder in sorted(_published(self._snapshots), reverse=True)[keep:]:
                if folder.name != published:
                    _remove(folder, self._snapshots)

    def _stated(self, key: str) -> dict[str, dict[str, Any]]:
        folder = self.staged(key)
        if folder is None:
            raise DamagedError(self._staging / key, "the staged rows are not whole", "run again to rebuild them")
        stated: dict[str, dict[str, Any]] = json.loads((folder / MANIFEST).read_bytes())["tables"]
        return stated

    def _sweep(self) -> None:
        """Remove unfinished work, what was staged for one run only, and snapshots that were renamed but never linked.

        The last are newer than the link.
        """
        for key in self.staged_keys():
            if not self.is_final(key):
                self.discard(key)
        _drop_unfinished(self._snapshots)
        _drop_unfinished(self._staging)
        link = self.root / CURRENT
        published = link.readlink().name if link.is_symlink() else ""
        for folder in _published(self._snapshots):
            if folder.name > published:
                _remove(folder, self._snapshots)


class Draft:
    """A snapshot in the making. Worker processes write parts into ``folder`` with ``write_parts``."""

    def __init__(self, store: Store, folder: Path, previous: Snapshot | None) -> None:
        self.folder = folder
        self.previous = previous
        self._store = store
        self._known = frozenset(previous.parts) if previous else frozenset[Part]()
        self._parts: set[Part] = set()
        self._files: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def add(self, parts: Iterable[Part]) -> None:
        """Count parts that were written into ``folder`` as this snapshot's."""
        self._parts.update(parts)

    def link(self, part: Part) -> bool:
        """Take over an unchanged part of the previous snapshot; False if it is not there in its full length."""
        if self.previous is None or part not in self._known or not self.previous.whole(part):
            return False
        source, target = self.previous.where(part), self.folder / part.table / part.name
        with guarded(target):
            try:
                os.link(source, target)
            except FileExistsError:
                pass
            except OSError:
                # Some file systems have no hard links, and others only so many for one file.
                _write(target, source.read_bytes(), durable=True)
        self._parts.add(part)
        return True

    def attach(self, name: str, content: bytes) -> None:
        """Publish one more file with the snapshot, as ``curated/<name>``: the report."""
        path = self.folder / name
        with guarded(path):
            _write(path, content, durable=True)
        self._files[name] = _digest(content)

    def preview(self, run: Mapping[str, Any]) -> Snapshot:
        """What is in the draft so far, to be read like the snapshot that it becomes when published with ``run``."""
        return Snapshot(self.folder, tuple(sorted(self._parts)), dict(self._files), run)

    def publish(self, run: Mapping[str, Any], *, keep: int) -> Snapshot:
        """Make this draft what everybody sees, in one step, and drop all but the ``keep`` newest snapshots.

        ``run`` goes to the manifest and must be JSON; it may hold what the raw files and the settings decide, and no
        clock. Where tables and ``run`` are those of the previous snapshot, that one stays, with its id and its report.

        Raises:
            StoreError: nothing was published; the previous snapshot stands.
        """
        self._fill_empty_tables()
        parts = tuple(sorted(self._parts))
        digest = content_digest(parts, run)
        if (snapshot := self._unchanged(digest)) is None:
            with guarded(self.folder):
                self._leave_only(parts)
                _write(self.folder / MANIFEST, manifest_bytes(parts, self._files, run), durable=True)
                snapshot = self._move(digest)
        _link_tables(self._store.root, snapshot.files)
        _point(self._store.root, snapshot)
        # Readers see it: to fail now would be to say that they do not. What is left undone, the next publish does.
        self._store.note_run()
        with suppress(StoreError), guarded(self._store.root):
            _sync(self._store.root)  # before what the link led to goes
            _drop_links(self._store.root, snapshot.files)
            self._store.prune(keep)
        return snapshot

    def _unchanged(self, digest: str) -> Snapshot | None:
        previous = self.previous
        same = previous is not None and previous.id.endswith(f"-{digest}") and previous.complete()
        return previous if same else None

    def _fill_empty_tables(self) -> None:
        """A table without a file would make every glob over it an error."""
        present = {part.table for part in self._parts}
        for table, schema in TABLES.items():
            if table not in present:
                self._parts.add(_write_part(self.folder, table, "", schema.empty_table(), {}))

    def _leave_only(self, parts: tuple[Part, ...]) -> None:
        """Remove what a killed worker left: readers take every file in a table's folder for data."""
        names = {(part.table, part.name) for part in parts}
        for table in TABLES:
            for path in (self.folder / table).iterdir():
                if (table, path.name) not in names:
                    path.unlink()
            _sync(self.folder / table)

    def _move(self, digest: str) -> Snapshot:
        folder = self.folder
        _sync(folder)
        newest = max((_number(path) for path in _published(folder.parent)), default=0)
        target = folder.parent / f"{newest + 1:06d}-{digest}"
        folder.rename(target)
        _sync(folder.parent)
        return Snapshot.load(target)


def write_parts(folder: Path, batch: str, tables: Mapping[str, pa.Table], about: Mapping[str, str]) -> list[Part]:
    """Write a batch's rows into a draft's folder, one part for every table that has rows; called in workers.

    ``about`` goes to each file's key-value metadata (the program's version, the settings' digest).

    Raises:
        StoreError: a part could not be written.
    """
    return [
        _write_part(folder, table, batch, tables[table], about)
        for table in TABLES
        if table in tables and tables[table].num_rows
    ]


def _write_part(folder: Path, table: str, batch: str, rows: pa.Table, about: Mapping[str, str]) -> Part:
    content = parquet.encode(table, rows, about)
    part = Part(table, batch, _digest(content), rows.num_rows, len(content))
    target = folder / table / part.name
    # Beside the parts, where publishing removes whatever is none: a killed worker leaves it behind.
    unfinished = target.with_name(f".{part.name}-{os.getpid()}")
    with guarded(target):
        _write(unfinished, content, durable=True)
        unfinished.rename(target)
    return part


def _link_tables(root: Path, files: Iterable[str]) -> None:
    for name in (*TABLES, *files):
        link, target = root / name, Path(CURRENT) / name
        if link.is_symlink() and link.readlink() == target:
            continue
        if link.exists() and not link.is_symlink():
            raise StoreError(link, "something that Winnow did not make stands here", "move it away, then run again")
        with guarded(link):
            set_link(root, name, target)


def last_run(root: Path) -> int:
    """When the last run that came to its end began to look at raw files, in nanoseconds since 1970; 0 if not known.

    What came to raw/ later, it could not see.
    """
    try:
        return int((root / LAST_RUN).read_bytes())
    except (OSError, ValueError):
        return 0


def _drop_links(root: Path, files: Iterable[str]) -> None:
    """Remove links to what the snapshot before had attached, and this one has not."""
    known = {*TABLES, *files}
    with guarded(root):
        for link in root.iterdir():
            if link.is_symlink() and link.readlink().parent == Path(CURRENT) and link.name not in known:
                link.unlink()


def _point(root: Path, snapshot: Snapshot) -> None:
    """Move the one link that readers follow."""
    link, target = root / CURRENT, Path(SNAPSHOTS) / snapshot.id
    with guarded(link):
        if not (link.is_symlink() and link.readlink() == target):
            set_link(root, CURRENT, target)


def set_link(root: Path, name: str, target: Path) -> None:
    """Set a link in a folder of snapshots, in one step, in place of the one that stands there."""
    unfinished = root / SNAPSHOTS / f".link-{secrets.token_hex(4)}"
    unfinished.symlink_to(target)
    unfinished.replace(root / name)


def _note(path: Path, text: str) -> None:
    """Write a small file beside the tables, in one step."""
    unfinished = path.parent / SNAPSHOTS / f".note-{secrets.token_hex(4)}"
    with guarded(path):
        try:
            _write(unfinished, text.encode(), durable=False)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)


def _published(snapshots: Path) -> list[Path]:
    return [path for path in snapshots.iterdir() if not path.name.startswith(".")]


def _number(snapshot: Path) -> int:
    number, _, _ = snapshot.name.partition("-")
    return int(number) if number.isdecimal() else 0


def _drop_unfinished(folder: Path) -> None:
    for path in folder.glob(".*"):
        # A worker of a dead run may still be writing there: what cannot go now goes next time.
        shutil.rmtree(path, ignore_errors=True)
        if path.is_symlink() or path.is_file():
            path.unlink(missing_ok=True)


def _remove(path: Path, parent: Path) -> None:
    """Rename, then remove: a folder that is half gone never bears a name that somebody trusts."""
    doomed = parent / f".doomed-{secrets.token_hex(4)}"
    with guarded(path):
        try:
            path.rename(doomed)
        except FileNotFoundError:
            return
        shutil.rmtree(doomed, ignore_errors=True)


def _staged_file(folder: Path, table: str) -> Path:
    return folder / f"{table}.{'parquet' if table in _IN_PLACE else 'arrow'}"


def _serialised(rows: pa.Table) -> pa.Buffer:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, rows.schema, options=_STAGED) as writer:
        writer.write_table(rows)
    return sink.getvalue()


def _digest(content: bytes | pa.Buffer) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _staged_digest(content: bytes | pa.Buffer) -> str:
    """Staged rows are digested three times: processors have SHA-256 built in, which makes it twice as fast."""
    return hashlib.sha256(content).hexdigest()


def _digest_on_disk(path: Path) -> str:
    """The same of a file's bytes, of which only some are held."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, content: bytes | pa.Buffer, *, durable: bool) -> None:
    """Write a new file; with ``durable`` its bytes are on the disk before this returns."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        if durable:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync(folder: Path) -> None:
    """Put a folder's names on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
