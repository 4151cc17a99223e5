"""A stream of records divided into segments of whole records: what batches are made of, and what digests are of."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from flows.sources import limits
from flows.sources.errors import SourceError
from flows.sources.packing import Starts


class Segment(NamedTuple):
    """Whole records of a container in its unpacked bytes ``start..end``, of which ``digest`` is the SHA-256.

    ``number`` is the first record's; ``weight`` is the work in them, in bytes and ``limits.RECORD_BYTES``. Where
    several segments share their bytes, as the rows of one Parquet row group do, ``records`` is how many are meant, and
    ``skipped`` how many stand before. If the container is packed, the member in which the segment begins starts at
    ``packed`` of its bytes, and at ``unpacked`` of the unpacked ones.
    """

    start: int
    end: int
    number: int
    weight: int
    digest: bytes
    records: int = 0
    packed: int = 0
    unpacked: int = 0
    skipped: int = 0


class Part(NamedTuple):
    """What is known of the bytes of whole records: the ``number`` of the first one, and which are ``wanted``.

    ``head`` is what the scanner noted, and ``text_fields`` are the columns of a table that may hold the text. Who reads
    the bytes may give other records too, and columns that say nothing.
    """

    number: int
    wanted: range
    head: bytes
    text_fields: Sequence[str]


class Step(NamedTuple):
    """From bytes to bytes inside of them: ``start..end``, unpacked if ``packing`` is not empty."""

    start: int
    end: int
    packing: str


def inside(steps: Sequence[Step], step: Step) -> tuple[Step, ...]:
    """``steps`` and then ``step``, with no step between them that takes a part and unpacks nothing.

    >>> inside([Step(0, 900, "gzip"), Step(100, 200, "")], Step(10, 9999, "deflate"))
    (Step(start=0, end=900, packing='gzip'), Step(start=110, end=200, packing='deflate'))
    """
    if steps and not steps[-1].packing:
        start, end, _ = steps[-1]
        return (*steps[:-1], Step(start + step.start, min(end, start + step.end), step.packing))
    return (*steps, step)


#: The end of a step that takes all there is.
TO_THE_END = 2**62


@dataclass(frozen=True, slots=True)
class Slice:
    """A file, or of a container the consecutive ``segments``, as one batch reads it.

    ``path`` is its name; for an archive's member ``file`` is the archive's and ``steps`` lead to the member's bytes.
    ``head`` is what every part of a container needs from its beginning, as a table the names of its columns; that of a
    stream is deflated: in the files of a run many may be alike, and repeat themselves.
    """

    path: bytes
    sha256: str
    segments: tuple[Segment, ...] = ()
    head: bytes = b""
    file: bytes = b""
    steps: tuple[Step, ...] = ()


class Scanner(Protocol):
    """Finds where records end in a stream.

    ``mark`` is how many bytes of whole records there were, and the number of the record after them. ``failure`` is why
    what follows is no record; then the scanner is given no more.
    """

    mark: tuple[int, int]
    head: bytes
    failure: SourceError | None

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""

    def finish(self) -> None:
        """The stream has ended."""


def shared(whole: Segment, n_records: int) -> Iterator[Segment]:
    """The segments of about ``limits.SEGMENT_BYTES`` that share the bytes of one with so many records."""
    n_parts = min(n_records, max(1, whole.weight // limits.SEGMENT_BYTES))
    for part in range(n_parts):
        first, last = n_records * part // n_parts, n_records * (part + 1) // n_parts
        weight = whole.weight * (last - first) // n_records
        yield whole._replace(number=whole.number + first, weight=weight, records=last - first, skipped=first)


def index(
    content: Iterable[bytes], scanner: Scanner, starts: Starts | None = None
) -> tuple[tuple[Segment, ...], SourceError | None]:
    """Divide a container's unpacked bytes into segments, the same however they come; ``starts`` are its members'.

    Returns the segments and what stopped the reading, if anything did: then they end with the last whole record.
    """
    segments: list[Segment] = []
    start, number = scanner.mark
    position, digest = 0, hashlib.sha256()
    whole = digest.copy()
    failure: SourceError | None = None
    begin = starts or Starts()

    def weight(end: int) -> int:
        return end - start + limits.RECORD_BYTES * (scanner.mark[1] - number)

    def close(end: int, digest: "hashlib._Hash") -> None:
        if end > start:
            whole = Segment(start, end, number, weight(end), digest.digest(), 0, *begin.before(start))
            # Behind the mark may lie a last record that it does not count.
            n_records = scanner.mark[1] - number if end == scanner.mark[0] else 0
            is_large = n_records > 1 and whole.weight >= 2 * limits.SEGMENT_BYTES
            segments.extend(shared(whole, n_records) if is_large else [whole])

    try:
        for piece in _pieces(content, max(1, limits.SEGMENT_BYTES // 64)):
            scanner.feed(piece)
            end, following = scanner.mark
            cut = max(0, end - position)
            digest.update(piece[:cut])
            if cut:
                whole = digest.copy()
            if weight(end) >= limits.SEGMENT_BYTES:
                close(end, digest)
                start, number, digest = end, following, hashlib.sha256()
                whole = digest.copy()
            digest.update(piece[cut:])
            position += len(piece)
            if scanner.failure is not None:
                break
        else:
            scanner.finish()
    except SourceError as error:
        failure = error
    failure = failure or scanner.failure
    if failure is None:
        close(position, digest)
    else:
        close(scanner.mark[0], whole)
    return tuple(segments), failure


def _pieces(content: Iterable[bytes], size: int) -> Iterator[bytes]:
    """The same bytes, all pieces but the last of one size; what came before a failure is passed on before it is raised.

    Raises:
        SourceError: the content cannot be had any further.
    """
    waiting: list[bytes] = []
    length = 0
    try:
        for chunk in content:
            waiting.append(chunk)
            length += len(chunk)
            if length < size:
                continue
            together = b"".join(waiting)
            ready = length - length % size
            for place in range(0, ready, size):
                yield together[place : place + size]
            waiting, length = [together[ready:]], length - ready
    except SourceError:
        if length:
            yield b"".join(waiting)
        raise
    if length:
        yield b"".join(waiting)
