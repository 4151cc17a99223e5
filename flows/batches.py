"""raw/ becomes batches, by a division that survives the next file.

The division is a function of the files and nothing else: where one batch ends depends on the names and sizes near that
place, so a new file changes the batch that it falls into, and no other for long.
"""

import hashlib
import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from flows.raw_files import RawFile
from flows.sources import Segment, Slice, printable

#: What opening a file and making its rows costs beside its bytes, in bytes of cleaning: 200,000 files of ten bytes are
#: as much work as a few hundred megabytes.
_OVERHEAD_BYTES = 2048
#: Characters of a path in a batch's label.
_LABEL = 60
#: What a slice is made of: tuples are pickled in a third of the time.
_VALUES = attrgetter(*(field.name for field in fields(Slice)))


@dataclass(frozen=True, slots=True)
class Batch:
    """What one task cleans. Equal ``key``s give equal rows; ``size`` is about its unpacked bytes.

    Its paths lie between the two of ``stretch``. Its ``number`` slices are ``packed``: a run holds all of its batches.
    """

    key: str
    size: int
    stretch: tuple[bytes, bytes]
    number: int
    packed: bytes

    @property
    def weight(self) -> int:
        """The work in it, in bytes of cleaning."""
        return self.size + _OVERHEAD_BYTES * self.number

    @property
    def slices(self) -> tuple[Slice, ...]:
        """What it reads, unpacked anew each time."""
        return tuple(Slice(*values) for values in pickle.loads(zlib.decompress(self.packed)))  # noqa: S301 - our own

    @property
    def label(self) -> str:
        """How people tell it from another: its first file's path, or the end of it, and how many more there are."""
        first = printable(self.stretch[0])
        short = first if len(first) <= _LABEL else f"…{first[-_LABEL:]}"
        return f"{short} and {self.number - 1:,} more" if self.number > 1 else short


def plan(files: Iterable[RawFile], batch_bytes: int, settings_digest: str, version: str) -> list[Batch]:
    """Divide files, sorted by path, into batches of about ``batch_bytes``.

    A container that is larger is divided by itself. Of other files a batch ends after one whose name's hash, as a
    fraction, is below its weight's share in ``batch_bytes``; it holds a quarter of that at least, and at most twice as
    much unless a single file does. So where batches end depends on nothing that lies far away.
    """
    batches: list[Batch] = []
    gathered: list[Slice] = []
    weight = size = 0
    for file in files:
        if file.segments and file.weight > batch_bytes:
            batches.extend(_divided(file, batch_bytes, settings_digest, version))
            continue
        cost = file.weight + _OVERHEAD_BYTES
        if gathered and weight + cost > 2 * batch_bytes:
            batches.append(_batch(gathered, size, settings_digest, version))
            gathered, weight, size = [], 0, 0
        gathered.append(file.slice())
        weight, size = weight + cost, size + file.weight
        if weight >= batch_bytes // 4 and _fraction(file.path) < cost / batch_bytes:
            batches.append(_batch(gathered, size, settings_digest, version))
            gathered, weight, size = [], 0, 0
    if gathered:
        batches.append(_batch(gathered, size, settings_digest, version))
    return batches


def _divided(file: RawFile, batch_bytes: int, settings_digest: str, version: str) -> Iterator[Batch]:
    """The batches of one large container."""
    gathered: list[Segment] = []
    size = 0
    for segment in file.segments:
        if gathered and size + segment.weight > batch_bytes:
            yield _batch([file.slice(gathered)], size, settings_digest, version)
            gathered, size = [], 0
        gathered.append(segment)
        size += segment.weight
    yield _batch([file.slice(gathered)], size, settings_digest, version)


def _batch(slices: Sequence[Slice], size: int, settings_digest: str, version: str) -> Batch:
    digest = hashlib.blake2b(f"{version}\0{settings_digest}\0".encode(), digest_size=16)
    for piece in slices:
        digest.update(b"%d:%b%b" % (len(piece.path), piece.path, piece.sha256.encode()))
        for segment in piece.segments:
            digest.update(b"%d-%d@%d" % (segment.start, segment.end, segment.number))
        digest.update(b";")
    packed = zlib.compress(pickle.dumps([_VALUES(piece) for piece in slices]), level=1)
    paths = [piece.path for piece in slices]  # of an archive's members in its own order
    return Batch(digest.hexdigest(), size, (min(paths), max(paths)), len(slices), packed)


def _fraction(path: bytes) -> float:
    """A number in [0, 1) that depends on the name alone."""
    return int.from_bytes(hashlib.blake2b(path, digest_size=6).digest(), "big") / 2**48
