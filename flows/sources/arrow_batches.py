"""Arrow IPC, as files (Feather) and as streams: a record a row (arrow.apache.org/docs/format/Columnar.html).

A file is a stream with a magic in front and a directory behind, which nobody needs who reads forward.
"""

import io
import struct
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

import pyarrow as pa

from flows.sources import limits
from flows.sources.errors import Broken, SourceError, lost
from flows.sources.segments import Part
from transforms.formats.columns import is_wanted
from transforms.formats.fields import check_columns
from transforms.formats.record import Record, UnreadableError
from transforms.formats.table import rows

_MAGIC = b"ARROW1\0\0"
_PREFIX = struct.Struct("<4si")
_BEFORE = struct.Struct("<I")
_ALIGNED = 8
_CONTINUED = b"\xff\xff\xff\xff"
_SCHEMA, _DICTIONARY, _BATCH = 1, 2, 3
#: What is made of a batch at a time, in rows and in bytes: rows of Python's objects take many times their bytes.
_ROWS_AT_ONCE = 1024
_AT_ONCE_BYTES = 4 << 20
#: Rows that may come without the four bytes that say where each one's text ends, as packed ones without any text do.
_BARE_ROWS = 100_000
_TEXT_END_BYTES = 4
_NO_ROOM = (
    "memory",
    "the row stands in a record batch that needs more memory than a worker may have; write smaller ones, or raise "
    "mebibytes_per_worker",
)


class Message(NamedTuple):
    """What is in a message, the length of its body, and for a batch the number of its rows.

    A dictionary has a number, and may be more of one that came before.
    """

    kind: int
    body: int
    rows: int = 0
    dictionary: int = -1
    is_delta: bool = False


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
    if kind != _DICTIONARY:
        return Message(kind, body, n_rows)
    dictionary = message.table(2)
    return Message(kind, body, 0, dictionary.number(0, "<q"), bool(dictionary.number(2, "<B")))


def _read(data: bytes) -> Message:
    """The same; of what is no metadata the kind is 0."""
    try:
        return read_message(data)
    except struct.error:
        return Message(0, 0)


def _kind_at(data: bytes, place: int) -> int | None:
    """The kind of the message that begins at ``place``, or 0 if none does; None if it is not whole."""
    begin = place + _PREFIX.size
    if place % _ALIGNED:
        return 0
    if begin > len(data):
        return None
    _, length = _PREFIX.unpack_from(data, place)
    if not 0 < length <= limits.HEADER_BYTES:
        return 0
    return _read(data[begin : begin + length]).kind if begin + length <= len(data) else None


class Messages:
    """Finds the ends of record batches.

    ``head`` is the number of bytes before the first message, and then the schema and the dictionaries. In a stream
    these are before the first batch; in a file they may be anywhere, for each is there once.
    """

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b""
        self.failure: SourceError | None = None
        self._heads = bytearray()
        self._dictionaries: set[int] = set()
        self._before = self._position = 0
        self._waiting = b""
        self._left = 0  # bytes of a batch's body that follow
        self._rows = 0
        self._bare_rows = _BARE_ROWS  # that may still come
        self._is_file = self._ended = False

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        data = self._waiting + piece
        place = 0
        while place < len(data) and not self._ended and self.failure is None:
            if self._left:
                passed = self._pass(len(data) - place)
            elif self._position == 0 and data.startswith(_MAGIC[: len(data)]):
                passed = self._begin_file(data)
            else:
                passed = self._read_message(data, place)
            if not passed:
                break
            place += passed
        self._waiting = data[place:] if not self._ended else b""

    def finish(self) -> None:
        """The last batch must be whole, and a file must mark its end; streams may just stop."""
        if self._left or self._waiting:
            self._fail("truncated", "the last record batch is not whole; fetch or write it again")
        elif self._is_file and not self._ended:
            self._fail("truncated", "its end is missing, and record batches may be with it; fetch or write it again")

    def _pass(self, size: int) -> int:
        """Go on in a batch's body by as much as there is."""
        passed = min(size, self._left)
        self._left -= passed
        self._position += passed
        if not self._left:
            self.mark = self._position, self.mark[1] + self._rows
        return passed

    def _begin_file(self, data: bytes) -> int:
        """Look for the first message behind the magic; how much is before it, or 0 if it cannot be told yet.

        Polars writes the schema's message without the eight bytes in front, as nobody misses them who reads a file by
        the directory at its end.
        """
        self._is_file = True
        place = len(_MAGIC)
        while (place := data.find(_CONTINUED, place)) >= 0:
            kind = _kind_at(data, place)
            if kind is None:
                return 0
            before = data[len(_MAGIC) : place]
            if kind in {_DICTIONARY, _BATCH} and _read(before).kind == _SCHEMA:
                self._heads += _PREFIX.pack(_CONTINUED, len(before)) + before
            elif kind != _SCHEMA:
                place += 1
                continue
            self._position = self._before = place
            return place
        if len(data) > limits.HEADER_BYTES:
            self._not_arrow()
        return 0

    def _not_arrow(self) -> None:
        self._fail("corrupt", "is no Arrow IPC stream or file; write it with Arrow 0.15 or newer")

    def _read_message(self, data: bytes, place: int) -> int:
        """Look at the message that begins at ``place``; its length, without a batch's body, or 0 if it is not whole."""
        begin = place + _PREFIX.size
        if len(data) < begin:
            return 0
        continued, length = _PREFIX.unpack_from(data, begin - _PREFIX.size)
        if continued == _CONTINUED and length == 0:
            self._ended = True
            return begin - place
        if continued != _CONTINUED or not 0 < length <= limits.HEADER_BYTES:
            self._not_arrow()
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
            return self._begin_batch(message, taken)
        elif message.kind not in {_SCHEMA, _DICTIONARY}:
            self._fail("unsupported", "holds a message that is no table's; write it as Parquet")
        elif self.mark[0] and not self._is_new(message):
            self._fail("unsupported", "a dictionary changes on the way; write it as Parquet")
        elif len(self._heads) + taken + message.body > limits.HEAD_BYTES:
            remedy = "write these columns as plain strings"
            self._fail("too-large", f"its dictionaries have more than {limits.HEAD_BYTES:,} bytes; {remedy}")
        elif len(body) == message.body:
            self._heads += metadata + body
            self._dictionaries.add(message.dictionary)
            self.head = self.head and self._whole_head()
            self._position += taken + len(body)
            return taken + len(body)
        return 0

    def _is_new(self, message: Message) -> bool:
        """Whether a message is a dictionary of a file that takes the place of none before."""
        is_more = message.is_delta or message.dictionary not in self._dictionaries
        return self._is_file and message.kind == _DICTIONARY and is_more

    def _whole_head(self) -> bytes:
        return _BEFORE.pack(self._before) + self._heads

    def _begin_batch(self, message: Message, taken: int) -> int:
        """Go on at a batch's body; any number of rows can be said to lie in it."""
        room = (taken + message.body) // _TEXT_END_BYTES
        self._bare_rows = min(_BARE_ROWS, self._bare_rows + room - message.rows)
        if self._bare_rows < 0:
            size = f"{message.rows:,} rows in {message.body:,} bytes"
            self._fail("corrupt", f"a record batch would have {size}; write it again, with texts as plain strings")
            return 0
        self.head = self.head or self._whole_head()
        self._rows, self._left = message.rows, message.body
        self._position += taken
        self._pass(0)
        return taken

    def _fail(self, error: str, message: str) -> None:
        self.failure = SourceError(error, message)


def arrow_rows(content: io.BufferedReader, part: Part) -> Iterator[Record | Broken]:
    """A record a row that is wanted. Of a batch that cannot be read each one is broken; the next batch is read."""
    number, head = part.number, part.head[_BEFORE.size :]
    if number == 1:
        content.read(*_BEFORE.unpack_from(part.head))
    while len(prefix := content.read(_PREFIX.size)) == _PREFIX.size:
        _, length = _PREFIX.unpack(prefix)
        metadata = content.read(length) if 0 < length <= limits.HEADER_BYTES else b""
        try:
            message = read_message(metadata)
        except struct.error:
            return  # the end; or the inventory could read it, and the file changed, as its digest will tell
        if message.body > limits.BATCH_BYTES:
            return  # it changed, too
        if message.kind != _BATCH:
            content.read(message.body)  # it is in the head
            continue
        stop = number + message.rows
        numbers = range(max(number, part.wanted.start), min(stop, part.wanted.stop))
        places = range(numbers.start - number, numbers.stop - number)
        yield from _batch_rows(
            _with_body(content, head + prefix + metadata, message.body), numbers, places, part.text_fields
        )
        number = stop


def _with_body(content: io.BufferedReader, before: bytes, length: int) -> bytearray | None:
    """What stands before a body, and the body, which comes next and has so many bytes; None if there is no room.

    Room is asked for before anything is read, as nothing can be read any more behind a read that failed; and once, for
    a body in two copies takes half of what a worker may have.
    """
    try:
        stream = bytearray(len(before) + length)
    except MemoryError:
        while length > 0 and (piece := content.read(min(length, limits.READ_BYTES))):
            length -= len(piece)
        return None
    stream[: len(before)] = before
    with memoryview(stream) as view:
        content.readinto(view[len(before) :])
    return stream


def _batch_rows(
    stream: bytearray | None, numbers: range, places: range, text_fields: Sequence[str]
) -> Iterator[Record | Broken]:
    """The rows that have these numbers, and should have these places in a stream of one batch; None had no room."""
    number = numbers.start
    failure = _NO_ROOM if stream is None else _corrupt("it has fewer rows than it says")
    try:
        for row in _rows(stream, places, text_fields) if stream and places else ():
            yield Record(number, b"", "row", fields=row)
            number += 1
    except UnreadableError as error:
        failure = error.error, error.message
    except MemoryError:
        failure = _NO_ROOM
    except (pa.ArrowException, OSError, ValueError, OverflowError, StopIteration) as error:
        failure = _corrupt(error)
    yield from lost(numbers[number - numbers.start :], *failure)


def _rows(stream: bytearray, places: range, text_fields: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The rows at these places of a stream of one batch, cells by name of the columns that may matter.

    Raises:
        pa.ArrowException, OSError, ValueError, OverflowError, StopIteration: it does not hold what its schema says.
        MemoryError: there is no room for the batch, unpacked.
        UnreadableError: no row can have a text.
    """
    names = pa.ipc.open_stream(stream).schema.names
    check_columns(names, text_fields)
    wanted = [place for place, name in enumerate(names) if is_wanted(name, text_fields)]
    options = pa.ipc.IpcReadOptions(included_fields=wanted or [0])  # by none all would be meant
    batch = pa.ipc.open_stream(stream, options=options).read_next_batch()
    batch.validate(full=True)
    together = max(1, min(_ROWS_AT_ONCE, _AT_ONCE_BYTES * batch.num_rows // max(1, batch.nbytes)))
    parts = (places[start : start + together] for start in range(0, len(places), together))
    return chain.from_iterable(rows(batch.slice(part.start, len(part))) for part in parts)


def _corrupt(reason: object) -> tuple[str, str]:
    return "corrupt", f"a record batch cannot be read ({str(reason)[:200]}); fetch or write it again"
