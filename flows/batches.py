"""raw/ becomes batches: the inventory of what lies there, and a division of it that survives the next file.

The inventory reads every file once, for its digest. What it learned is kept in a table that makes the next inventory of
an unchanged folder a matter of file status alone. The division is a function of the files and nothing else: where one
batch ends depends on the names and sizes near that place, so a new file changes the batch that it falls into, and no
other for long.
"""

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pyarrow as pa

from flows import sources
from flows.sources import Folder, Segment, Slice, SourceError, printable
from transforms.tables import Rows, Source

#: What opening a file and making its rows costs beside its bytes, in bytes of cleaning: 200,000 files of ten bytes are
#: as much work as a few hundred megabytes.
_OVERHEAD_BYTES = 2048
#: News text and pages pack to between a third and a fifth; good enough to guess a packed document's size.
_UNPACKED = 4
#: A file that was changed so recently, in nanoseconds, may change once more without a visible change of its times: file
#: systems count time in steps of up to 2 s (FAT).
_RACY = 2_000_000_000
#: Files that one thread hashes at a time: enough to make the hand-over cheap.
_HASHED_TOGETHER = 256

_SEGMENTS = pa.list_(
    pa.struct([("start", pa.int64()), ("end", pa.int64()), ("line", pa.int64()), ("digest", pa.binary(32))])
)
#: What the inventory remembers of each file, sorted by path. ``error`` is what stopped the reading of a container
#: before its record ``lost``.
KNOWN = pa.schema(
    [
        ("path", pa.binary()),
        ("size", pa.int64()),
        ("modified", pa.int64()),
        ("changed", pa.int64()),
        ("inode", pa.uint64()),
        ("sha256", pa.binary(32)),
        ("segments", _SEGMENTS),
        ("lost", pa.int64()),
        ("error", pa.string()),
        ("message", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file that can be read. ``weight`` is the work in it, in unpacked bytes; ``segments`` are a container's."""

    path: bytes
    sha256: str
    weight: int
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True)
class Reject:
    """A file, or the rest of a container from ``record`` on, that no batch will hold."""

    path: bytes
    error: str
    message: str
    sha256: str = ""
    record: int = 0


@dataclass(frozen=True, slots=True)
class Inventory:
    """What lies in raw/, sorted by path. ``ignored`` counts names that begin with a dot.

    ``known`` is what the next inventory is given so that it reads only what changed.
    """

    files: list[RawFile]
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


@dataclass(frozen=True, slots=True)
class Batch:
    """What one task cleans. Equal ``key``s give equal rows; ``weight`` is about its unpacked bytes."""

    key: str
    slices: tuple[Slice, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class _Status:
    """A file's row in ``KNOWN`` before its contents: as long as these are equal, it has not been written to."""

    path: bytes
    size: int
    modified: int
    changed: int
    inode: int


@dataclass(frozen=True, slots=True)
class _Contents:
    sha256: bytes
    segments: tuple[Segment, ...] = ()
    lost: int = 0
    error: str = ""
    message: str = ""


def inventory(raw: Path, known: pa.Table | None = None, *, threads: int | None = None) -> Inventory:
    """Every file below ``raw``, with its digest; ``known`` is the ``known`` of an earlier inventory.

    Symbolic links are not followed: one that leads out of raw/ must not be, and one that stays inside leads to a file
    that is read anyway. Names that begin with a dot (.gitkeep, .DS_Store) are counted and not read.

    Raises:
        NotADirectoryError, FileNotFoundError, PermissionError: ``raw`` is no folder that can be listed.
    """
    # A file that changes from here on is hashed again next time.
    settled = time.time_ns() - _RACY
    with Folder(raw) as folder:
        found, rejects, ignored = _walk(folder)
    contents = _recall(found, known)
    _read(raw, found, contents, rejects, threads or min(8, os.cpu_count() or 1))
    files: list[RawFile] = []
    for status, content in zip(found, contents, strict=True):
        if content is None:
            continue
        digest = content.sha256.hex()
        if content.error:
            rejects.append(Reject(status.path, content.error, content.message, digest, content.lost))
        files.append(RawFile(status.path, digest, _weight(status, content), content.segments))
    rejects.sort(key=lambda reject: (reject.path, reject.record))
    return Inventory(files, rejects, ignored, _remember(found, contents, settled))


def _walk(folder: Folder) -> tuple[list[_Status], list[Reject], int]:
    """The regular files with a known format, sorted by path; what cannot be read; and the number of names ignored."""
    found: list[_Status] = []
    rejects: list[Reject] = []
    ignored = 0
    waiting = [b""]
    while waiting:
        parent = waiting.pop()
        try:
            descriptor = folder.open_folder(parent)
        except OSError as error:
            if not parent:
                raise
            rejects.append(_unlisted(parent, error))
            continue
        prefix = parent + b"/" if parent else b""
        try:
            with os.scandir(descriptor) as entries:
                for entry in entries:
                    path = prefix + os.fsencode(entry.name)
                    if entry.name.startswith("."):
                        ignored += 1
                    elif entry.is_dir(follow_symlinks=False):
                        waiting.append(path)
                    else:
                        verdict = _examine(path, entry)
                        (rejects if isinstance(verdict, Reject) else found).append(verdict)  # type: ignore[arg-type]
        except OSError as error:
            rejects.append(_unlisted(parent, error))
        finally:
            os.close(descriptor)
    found.sort(key=lambda status: status.path)
    return found, rejects, ignored


def _unlisted(path: bytes, error: OSError) -> Reject:
    message = f"the folder cannot be listed: {error.strerror}; give this user the right to read and enter it"
    return Reject(path, "unreadable", message)


def _examine(path: bytes, entry: "os.DirEntry[str]") -> _Status | Reject:
    """A name that is no folder: its status, or why it is not read."""
    if entry.is_symlink():
        return Reject(path, "symlink", "symbolic links are not followed; put the file itself into raw/")
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        return Reject(path, "vanished", f"gone since the folder was listed ({error.strerror}); run again")
    if not stat.S_ISREG(status.st_mode):
        return Reject(path, "not-a-file", "this is a FIFO, a socket or a device; take it out of raw/")
    if sources.classify(path) is None:
        endings = " ".join(sorted(ending.decode() for ending in sources.FORMATS))
        packings = " or ".join(ending.decode() for ending in sources.PACKINGS)
        return Reject(path, "unknown-format", f"the name must end in one of {endings}, and then perhaps {packings}")
    return _Status(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def _recall(found: Sequence[_Status], known: pa.Table | None) -> list[_Contents | None]:
    """The contents of files whose status is the one that is known; None for all others."""
    contents: list[_Contents | None] = [None] * len(found)
    if known is None or known.schema != KNOWN:
        return contents
    rows = _rows(known)
    row = next(rows, None)
    for position, status in enumerate(found):
        while row is not None and row[0].path < status.path:
            row = next(rows, None)
        if row is None:
            break
        if row[0] == status:
            contents[position] = row[1]
    return contents


def _rows(known: pa.Table) -> Iterator[tuple[_Status, _Contents]]:
    for batch in known.to_batches(max_chunksize=4096):
        for path, size, modified, changed, inode, sha256, segments, lost, error, message in zip(
            *(column.to_pylist() for column in batch.columns), strict=True
        ):
            divided = tuple(Segment(**segment) for segment in segments)
            yield _Status(path, size, modified, changed, inode), _Contents(sha256, divided, lost, error, message)


def _remember(found: Sequence[_Status], contents: Sequence[_Contents | None], settled: int) -> pa.Table:
    """The table of what is known, without files that may change once more and look the same."""
    sure = [
        (status, content)
        for status, content in zip(found, contents, strict=True)
        if content is not None and max(status.modified, status.changed) < settled
    ]
    columns = (
        [status.path for status, _ in sure],
        [status.size for status, _ in sure],
        [status.modified for status, _ in sure],
        [status.changed for status, _ in sure],
        [status.inode for status, _ in sure],
        [content.sha256 for _, content in sure],
        [[(s.start, s.end, s.line, s.digest) for s in content.segments] for _, content in sure],
        [content.lost for _, content in sure],
        [content.error for _, content in sure],
        [content.message for _, content in sure],
    )
    arrays = [pa.array(values, field.type) for values, field in zip(columns, KNOWN, strict=True)]
    return pa.Table.from_arrays(arrays, schema=KNOWN)


def _read(
    raw: Path, found: Sequence[_Status], contents: list[_Contents | None], rejects: list[Reject], threads: int
) -> None:
    """Fill in the contents that are missing; what cannot be read joins ``rejects``."""
    missing = iter([position for position, content in enumerate(contents) if content is None])
    groups = iter(lambda: list(islice(missing, _HASHED_TOGETHER)), [])

    def read_group(group: list[int]) -> None:
        with Folder(raw) as folder:
            for position in group:
                try:
                    contents[position] = _digest(folder, found[position].path)
                except SourceError as error:
                    rejects.append(Reject(found[position].path, error.error, error.message))

    with ThreadPoolExecutor(threads, thread_name_prefix="inventory") as executor:
        for _ in executor.map(read_group, groups):
            pass


def _digest(folder: Folder, path: bytes) -> _Contents:
    """Read a file once: its digest, and for a container where its lines are."""
    known = sources.classify(path)
    if known is None:
        raise ValueError("files of no known format are kept out before")
    form, packing = known
    descriptor, status = folder.open_file(path)
    try:
        digest = hashlib.sha256()
        raw_chunks = _hashed(sources.chunks(descriptor), digest)
        if form.split is None:
            for _ in raw_chunks:
                pass
            return _Contents(digest.digest())
        segments, lost, failure = sources.index(sources.unpack(raw_chunks, packing, sources.limit(status)))
        for _ in raw_chunks:  # after a failure the digest still is of the whole file
            pass
    finally:
        os.close(descriptor)
    if failure is None:
        return _Contents(digest.digest(), segments)
    if failure.error in sources.TRANSIENT:
        raise failure
    return _Contents(digest.digest(), segments, lost, failure.error, failure.message)


def _hashed(chunks: Iterable[bytes], digest: "hashlib._Hash") -> Iterator[bytes]:
    for chunk in chunks:
        digest.update(chunk)
        yield chunk


def _weight(status: _Status, content: _Contents) -> int:
    if content.segments:
        return content.segments[-1].end
    return status.size * (_UNPACKED if status.path.lower().endswith(tuple(sources.PACKINGS)) else 1)


def plan(files: Sequence[RawFile], batch_bytes: int, settings_digest: str, version: str) -> list[Batch]:
    """Divide files, sorted by path, into batches of about ``batch_bytes``.

    A container that is larger is divided by itself. Of other files a batch ends after one whose name's hash, as a
    fraction, is below its weight's share in ``batch_bytes``; it holds a quarter of that at least, and at most twice as
    much unless a single file does. So where batches end depends on nothing that lies far away.
    """
    batches: list[Batch] = []
    gathered: list[Slice] = []
    weight = 0
    for file in files:
        if file.segments and file.weight > batch_bytes:
            batches.extend(_divided(file, batch_bytes, settings_digest, version))
            continue
        cost = file.weight + _OVERHEAD_BYTES
        if gathered and weight + cost > 2 * batch_bytes:
            batches.append(_batch(gathered, weight, settings_digest, version))
            gathered, weight = [], 0
        gathered.append(Slice(file.path, file.sha256, file.segments))
        weight += cost
        if weight >= batch_bytes // 4 and _fraction(file.path) < cost / batch_bytes:
            batches.append(_batch(gathered, weight, settings_digest, version))
            gathered, weight = [], 0
    if gathered:
        batches.append(_batch(gathered, weight, settings_digest, version))
    return batches


def _divided(file: RawFile, batch_bytes: int, settings_digest: str, version: str) -> Iterator[Batch]:
    """The batches of one large container."""
    gathered: list[Segment] = []
    for segment in file.segments:
        if gathered and segment.end - gathered[0].start > batch_bytes:
            yield _part(file, gathered, settings_digest, version)
            gathered = []
        gathered.append(segment)
    yield _part(file, gathered, settings_digest, version)


def _part(file: RawFile, segments: Sequence[Segment], settings_digest: str, version: str) -> Batch:
    weight = segments[-1].end - segments[0].start
    return _batch([Slice(file.path, file.sha256, tuple(segments))], weight, settings_digest, version)


def _batch(slices: Sequence[Slice], weight: int, settings_digest: str, version: str) -> Batch:
    digest = hashlib.blake2b(f"{version}\0{settings_digest}\0".encode(), digest_size=16)
    for piece in slices:
        first, last = (piece.segments[0].start, piece.segments[-1].end) if piece.segments else (0, 0)
        digest.update(b"%d:%b%b%d-%d;" % (len(piece.path), piece.path, piece.sha256.encode(), first, last))
    return Batch(digest.hexdigest(), tuple(slices), weight)


def _fraction(path: bytes) -> float:
    """A number in [0, 1) that depends on the name alone."""
    return int.from_bytes(hashlib.blake2b(path, digest_size=6).digest(), "big") / 2**48
