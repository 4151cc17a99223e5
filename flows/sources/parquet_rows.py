"""Parquet: a record a row. A part of a file is read from a copy of its row groups, whose digests were checked.

Arrow reads here and there, and trusts that nothing changes under it; so it never sees the raw file itself. A row group
is read a few rows at a time, however large it is.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import IO, Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.sources import limits
from flows.sources.errors import TRANSIENT, Broken, SourceError, changed, lost
from flows.sources.layers import Opened, private_copy, read_at
from flows.sources.parquet_footer import FooterError, RowGroup, row_groups
from flows.sources.segments import Segment, Slice, Step, shared
from transforms.formats.columns import is_wanted
from transforms.formats.fields import check_columns
from transforms.formats.record import Record, UnreadableError
from transforms.formats.table import rows

_MAGIC = b"PAR1"
#: A file's last bytes: the length of its footer, and the magic.
_TAIL_BYTES = 8
#: What Arrow may buffer of a column, and what it may make of it at a time.
_BUFFER_BYTES = 1 << 20
_AT_ONCE_BYTES = 4 << 20
_MOST_ROWS_AT_ONCE = 1024
#: Rows that may take less than a byte each, as those of one text that is written again and again do.
_BARE_ROWS = 10_000_000
_NO_ROOM = (
    "the row stands in a page that needs more memory than a worker may have; write smaller ones, or raise "
    "mebibytes_per_worker"
)


class Group(NamedTuple):
    """A row group: its bytes in the file, its number of rows, and the bytes that they unpack to."""

    start: int
    end: int
    rows: int
    weight: int


class Footer(NamedTuple):
    """What a file says about itself at its end; ``data`` are those bytes."""

    data: bytes
    groups: tuple[Group, ...]


def read_footer(descriptor: int) -> Footer:
    """The footer of an open Parquet file.

    Raises:
        SourceError: it has none, it is encrypted, or it does not describe a file of this size.
    """
    size = os.fstat(descriptor).st_size
    tail = read_at(descriptor, max(0, size - _TAIL_BYTES), size)
    if not tail.endswith(_MAGIC):
        raise _corrupt("it is encrypted" if tail.endswith(b"PARE") else "its end is missing")
    length = int.from_bytes(tail[:4], "little") + _TAIL_BYTES
    if length > min(size, limits.FOOTER_BYTES):
        raise _corrupt(f"its footer would have {length:,} bytes")
    data = read_at(descriptor, size - length, size)
    groups = _Last.groups_of(data, size - length)
    if (n_rows := sum(group.rows for group in groups)) > size + _BARE_ROWS:
        raise _corrupt(f"it would have {n_rows:,} rows in {size:,} bytes")
    return Footer(data, groups)


class _Last:
    """The row groups of the file that was read last: its parts are read one by one, and a footer may be large."""

    _known: tuple[tuple[bytes, int], tuple[Group, ...]] = ((b"", 0), ())

    @classmethod
    def groups_of(cls, data: bytes, end: int) -> tuple[Group, ...]:
        """As ``_groups``, of the same footer only once."""
        key = (hashlib.sha256(data).digest(), end)
        known, groups = cls._known
        if key != known:
            groups = _groups(data, end)
            cls._known = key, groups
        return groups


def _groups(data: bytes, end: int) -> tuple[Group, ...]:
    """The row groups, in order and apart, in what lies before ``end``; Arrow too must be able to read the footer."""
    groups: list[Group] = []
    position = 0
    try:
        for found in row_groups(data[:-_TAIL_BYTES]):
            groups.append(_group(found, position))
            if not position <= groups[-1].start <= groups[-1].end <= end or found.rows < 0:
                raise _corrupt("its row groups lie outside of it, or in each other")
            position = groups[-1].end
        metadata = pq.read_metadata(pa.BufferReader(_MAGIC + data))
    except (FooterError, pa.ArrowException, OSError, ValueError, OverflowError) as error:
        raise _corrupt(str(error)) from error
    n_rows = sum(group.rows for group in groups)
    if metadata.num_row_groups != len(groups) or metadata.num_rows > n_rows:
        raise _corrupt(f"its row groups have {n_rows:,} rows and not {metadata.num_rows:,}")
    return tuple(groups)


def _group(found: RowGroup, position: int) -> Group:
    """The place of a row group. One without rows has none, whatever it says: it is empty, at ``position``."""
    if not found.rows or not found.columns:
        return Group(position, position, found.rows, 0)
    start = min(column.start for column in found.columns)
    end = max(column.start + column.size for column in found.columns)
    unpacked = sum(column.unpacked for column in found.columns)
    return Group(start, end, found.rows, min(max(unpacked, end - start), limits.unpacked(end - start)))


def _corrupt(reason: str) -> SourceError:
    return SourceError("corrupt", f"is no whole Parquet file ({reason[:200]}); fetch or write it again")


def index_groups(footer: Footer, pieces: Iterable[bytes]) -> tuple[Segment, ...]:
    """The segments of a file, whose bytes ``pieces`` are: of a row group one, or several if it is large."""
    segments: list[Segment] = []
    number = 1
    for group, digest in zip(footer.groups, _digests(footer.groups, pieces), strict=True):
        weight = group.weight + limits.RECORD_BYTES * group.rows
        segments.extend(shared(Segment(group.start, group.end, number, weight, digest), group.rows))
        number += group.rows
    return tuple(segments)


def _digests(groups: Sequence[Group], pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The SHA-256 of each group's bytes; groups are in order and apart."""
    position, rest = 0, b""
    source = iter(pieces)
    for group in groups:
        digest = hashlib.sha256()
        while position < group.end:
            rest = rest or next(source, b"")
            if not rest:
                raise _corrupt("it ends too soon")
            end = group.end if position >= group.start else group.start
            part, rest = rest[: end - position], rest[end - position :]
            if position >= group.start:
                digest.update(part)
            position += len(part)
        yield digest.digest()


class Reader:
    """The rows of one row group, forward. ``number`` is the next row's, ``stop`` the number after the last."""

    def __init__(self, copy: IO[bytes], place: int, numbers: range, text_fields: Sequence[str]) -> None:
        self.number = numbers.start
        self.stop = numbers.stop
        file = pq.ParquetFile(copy, buffer_size=_BUFFER_BYTES, pre_buffer=False, page_checksum_verification=True)
        names = file.schema_arrow.names
        check_columns(names, text_fields)
        size = max(1, file.metadata.row_group(place).total_byte_size)
        self._batches = file.iter_batches(
            max(1, min(_MOST_ROWS_AT_ONCE, _AT_ONCE_BYTES * len(numbers) // size)),
            row_groups=[place],
            columns=[name for name in dict.fromkeys(names) if is_wanted(name, text_fields)],
            use_threads=False,
        )
        self._batch: pa.RecordBatch | None = None

    def rows(self, first: int, stop: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """The rows numbered ``first`` to ``stop``, which has none; what stands before is passed over."""
        while self.number < stop:
            if not self._batch:
                self._batch = next(self._batches, None)
                if self._batch is None:
                    raise _corrupt("a row group has fewer rows than it says")
            passed = min(len(self._batch), max(0, first - self.number))
            taken = min(len(self._batch) - passed, stop - self.number - passed)
            part = self._batch.slice(passed, taken)
            self._batch = self._batch.slice(passed + taken)
            self.number += passed
            for row in rows(part):
                self.number += 1
                yield self.number - 1, row


def parquet_rows(
    opened: Opened, piece: Slice, steps: Sequence[Step], text_fields: Sequence[str]
) -> Iterator[Record | Broken]:
    """The rows of a slice of a Parquet file, of the columns that may matter; ``steps`` lead to the file's bytes.

    Raises:
        SourceError: the file is not the one that the inventory saw, or there is no room for a copy of a row group.
    """
    descriptor = opened.seekable(steps)
    try:
        footer = read_footer(descriptor)
    except SourceError as error:
        raise error if error.error in TRANSIENT else changed() from error
    if hashlib.sha256(footer.data).digest() != piece.head:
        raise changed()
    for _, run in groupby(piece.segments, key=lambda segment: segment[:2]):
        yield from _group_rows(opened, steps, footer, list(run), text_fields)


def _group_rows(
    opened: Opened, steps: Sequence[Step], footer: Footer, segments: Sequence[Segment], text_fields: Sequence[str]
) -> Iterator[Record | Broken]:
    """The rows of segments of one row group; from one that cannot be read on, each of them is broken."""
    numbers = range(segments[0].number, segments[-1].number + segments[-1].records)
    number = numbers.start
    failure: SourceError | None = None
    try:
        reader = _reader(opened, steps, footer, segments[0], text_fields)
        for current, row in reader.rows(numbers.start, numbers.stop):
            opened.touch()
            yield _record(current, row)
            number = current + 1
        if reader.number == reader.stop:
            opened.kept = None
    except SourceError as error:
        if error.error in TRANSIENT:
            raise
        failure = error
    except UnreadableError as error:
        failure = SourceError(error.error, error.message)
    except MemoryError:
        failure = SourceError("memory", _NO_ROOM)
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        failure = _corrupt(str(error))
    if failure is not None:
        opened.kept = None
        yield from lost(numbers[number - numbers.start :], failure.error, failure.message)


def _record(number: int, row: dict[str, Any]) -> Record | Broken:
    if any(isinstance(cell, bytes) and len(cell) > limits.DOCUMENT_BYTES for cell in row.values()):
        return Broken(number, "too-large", f"a cell has more than {limits.DOCUMENT_BYTES:,} bytes; split the document")
    return Record(number, b"", "row", fields=row)


def _reader(
    opened: Opened, steps: Sequence[Step], footer: Footer, segment: Segment, text_fields: Sequence[str]
) -> Reader:
    """A reader of the segment's row group: the one that read the rows before, or a new one."""
    key = (*steps, *text_fields)
    known, kept = opened.kept or (None, None)
    if isinstance(kept, Reader) and known == key and kept.number <= segment.number < kept.stop:
        return kept
    place, numbers = -1, range(1, 1)
    while segment.number >= numbers.stop:
        place += 1
        numbers = range(numbers.stop, numbers.stop + footer.groups[place].rows)
    reader = Reader(_copy(opened, steps, footer, segment), place, numbers, text_fields)
    opened.kept = key, reader
    return reader


def _copy(opened: Opened, steps: Sequence[Step], footer: Footer, segment: Segment) -> IO[bytes]:
    """A file without a name that holds one row group and the footer in their places.

    Raises:
        SourceError: the row group is not the one that the inventory saw, or there is no room for the copy.
    """
    digest = hashlib.sha256()
    descriptor = opened.seekable(steps)
    with private_copy() as copy:
        os.pwrite(copy.fileno(), footer.data, os.fstat(descriptor).st_size - len(footer.data))
        for start in range(segment.start, segment.end, limits.READ_BYTES):
            part = read_at(descriptor, start, min(segment.end, start + limits.READ_BYTES))
            digest.update(part)
            os.pwrite(copy.fileno(), part, start)
            opened.touch()
        if digest.digest() != segment.digest:
            raise changed()
    return copy
