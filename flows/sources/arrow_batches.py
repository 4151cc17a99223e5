"""Arrow IPC, as files (Feather) and as streams: a record a row (arrow.apache.org/docs/format/Columnar.html).

A file is a stream with a magic in front and a directory behind, which nobody needs who reads forward.
"""

import io
import struct
from collections.abc import Iterator
from typing import NamedTuple

import pyarrow as pa

from flows.sources import limits
from flows.sources.errors import Broken, SourceError
from transforms.formats.record import Record
from transforms.formats.table import rows

_MAGIC = b"ARROW1\0\0"
_PREFIX = struct.Struct("<4si")
_CONTINUED = b"\xff\xff\xff\xff"
_SCHEMA, _DICTIONARY, _BATCH = 1, 2, 3
#: Rows of a batch that are named one by one where they cannot be read; it may say that it has any number.
_MOST_LOST = 10_000
#: Bytes that are read at a time of a part whose length the file itself states.
_PIECE = 1 << 24


class Message(NamedTuple):
    """What is in a message, the length of its body, and for a batch the number of its rows."""

    kind: int
    body: int
    rows: int


class _Table:
    """A table of a flatbuffer: fields by their number (flatbuffers.dev/internals)."""

    def __init__(self, data: bytes, place: int) -> None:
        self._data = data
        self._place = place
        self._fields = place - self._number("<i", place)

    @classmethod
    def root(cls, data: bytes) -> "_Table":
        return cls(data, struct.unpack_from("<I", data)[0])

    def number(self, field: int, kind: str) -> int:
        """A number, or 0 where it is not there."""
        offset = self._offset(field)
        return self._number(kind, self._place + offset) if offset else 0

    def table(self, field: int) -> "_Table":
        """A table in this one."""
        place = self._place + self._offset(field)
        return _Table(self._data, place + self._number("<I", place))

    def _offset(self, field: int) -> int:
        length = self._number("<H", self._fields)
        return self._number("<H", self._fields + 4 + 2 * field) if 4 + 2 * field < length else 0

    def _number(self, kind: str, place: int) -> int:
        if place < 0:
            raise struct.error("an offset leads out of the buffer")
        return int(struct.unpack_from(kind, self._data, place)[0])


def read_message(data: bytes) -> Message:
    """What stands in a message's metadata.

    Raises:
        struct.error: this is no metadata.
    """
    message = _Table.root(data)
    kind, body = message.number(1, "<B"), message.number(3, "<q")
    n_rows = message.table(2).number(0, "<q") if kind == _BATCH else 0
    if body < 0 or n_rows < 0:
        raise struct.error("a length is negative")
    return Message(kind, body, n_rows)


class Messages:
    """Finds the ends of record batches. ``head`` are the schema and the dictionaries before the first of them."""

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b""
        self.failure: SourceError | None = None
        self._position = 0
        self._waiting = b""
        self._left = 0  # bytes of a batch's body that follow
        self._rows = 0
        self._ended = False

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        data = self._waiting + piece
        place = 0
        while place < len(data) and not self._ended and self.failure is None:
            passed = self._pass(len(data) - place) if self._left else self._read_message(data, place)
            if not passed:
                break
            place += passed
        self._waiting = data[place:] if not self._ended else b""

    def finish(self) -> None:
        """The last batch must be whole; that the end is marked is not asked for, as streams may just stop."""
        if self._left or self._waiting:
            self.failure = SourceError("truncated", "the last record batch is not whole; fetch or write it again")

    def _pass(self, size: int) -> int:
        """Go on in a batch's body by as much as there is."""
        passed = min(size, self._left)
        self._left -= passed
        self._position += passed
        if not self._left:
            self.mark = self._position, self.mark[1] + self._rows
        return passed

    def _read_message(self, data: bytes, place: int) -> int:
        """Look at the message that begins at ``place``; its length, without a batch's body, or 0 if it is not whole."""
        begin = place + _PREFIX.size
        if self._position == 0 and data.startswith(_MAGIC[: len(data)]):
            begin += len(_MAGIC)
        if len(data) < begin:
            return 0
        continued, length = _PREFIX.unpack_from(data, begin - _PREFIX.size)
        if continued == _CONTINUED and length == 0:
            self._ended = True
            return begin - place
        if continued != _CONTINUED or not 0 < length <= limits.HEADER_BYTES:
            self._fail("corrupt", "is no Arrow IPC stream or file; write it with Arrow 0.15 or newer")
            return 0
        end = begin + length
        if len(data) < end:
            return 0
        try:
            message = read_message(data[begin:end])
        except struct.error as error:
            self._fail("corrupt", f"a message cannot be read ({error}); fetch or write it again")
            return 0
        return self._take(message, data[place:end], data[end : end + message.body])

    def _take(self, message: Message, metadata: bytes, body: bytes) -> int:
        """Go on behind a message: at once behind a schema and a dictionary, and at a batch's body."""
        taken = len(metadata)
        if message.body > limits.BATCH_BYTES:
            self._fail("too-large", f"a batch has more than {limits.BATCH_BYTES:,} bytes; write smaller ones")
        elif message.kind == _BATCH:
            self._rows, self._left = message.rows, message.body
            self._position += taken
            self._pass(0)
            return taken
        elif message.kind not in {_SCHEMA, _DICTIONARY} or self.mark[0]:
            self._fail("unsupported", "a dictionary changes on the way; write it as Parquet")
        elif len(body) == message.body:
            self.head += metadata.removeprefix(_MAGIC) + body
            self._position += taken + len(body)
            return taken + len(body)
        return 0

    def _fail(self, error: str, message: str) -> None:
        self.failure = SourceError(error, message)


def arrow_rows(content: io.BufferedReader, number: int, head: bytes) -> Iterator[Record | Broken]:
    """A record a row. Of a batch that cannot be read each row is broken; the next batch is read."""
    if number == 1:
        content.read(len(head) + (len(_MAGIC) if content.peek(len(_MAGIC)).startswith(_MAGIC) else 0))
    while len(prefix := content.read(_PREFIX.size)) == _PREFIX.size:
        _, length = _PREFIX.unpack(prefix)
        if length <= 0:
            return
        metadata = _read_up_to(content, length)
        try:
            message = read_message(metadata)
        except struct.error:
            return  # the inventory could read it: the file changed, as its digest will tell
        body = _read_up_to(content, message.body)
        yield from _batch_rows(b"".join([head, prefix, metadata, body]), number, message.rows)
        number += message.rows


def _read_up_to(content: io.BufferedReader, length: int) -> bytes:
    """So many bytes, or what is left: a file that changed may state any length, and ``read`` would make room for it."""
    pieces: list[bytes] = []
    while length > 0 and (piece := content.read(min(length, _PIECE))):
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def _batch_rows(stream: bytes, number: int, n_rows: int) -> Iterator[Record | Broken]:
    """The rows of a stream of one batch that should have so many."""
    stop = number + n_rows
    try:
        batch = pa.ipc.open_stream(stream).read_next_batch()
        batch.validate(full=True)
        for row in rows(batch):
            yield Record(number, b"", "row", fields=row)
            number += 1
        reason = "it has fewer rows than it says"
    except (pa.ArrowException, OSError, ValueError, OverflowError, MemoryError, StopIteration) as error:
        reason = str(error)[:200]
    for lost in range(number, min(stop, number + _MOST_LOST)):
        yield Broken(lost, "corrupt", f"a record batch cannot be read ({reason}); fetch or write it again")
