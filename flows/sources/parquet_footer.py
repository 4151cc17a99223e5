"""What the footer of a Parquet file says of its row groups, read without Arrow.

pyarrow asks Arrow for a column in a call that lets no exception through: where a column is encrypted, as a single bit
can make it seem, the process aborts, and the whole run with it. So the footer is read here, as far as it is needed: it
is Thrift's compact protocol (github.com/apache/thrift, doc/specs/thrift-compact-protocol.md) with the fields of
github.com/apache/parquet-format, parquet.thrift. Whatever else it says is passed over, each byte once.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

_TRUE, _FALSE, _BYTE, _SHORT, _INT, _LONG, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = range(1, 13)
_VARINTS: Final = frozenset({_SHORT, _INT, _LONG})
_LISTS: Final = frozenset({_LIST, _SET})
_MOST_DEPTH: Final = 32
_MOST_SHIFT: Final = 63
_SIXTEEN_BITS: Final = 0xFFFF


class Column(NamedTuple):
    """Where the bytes of a column of a row group begin, how many they are, and how many they unpack to."""

    start: int
    size: int
    unpacked: int


class RowGroup(NamedTuple):
    """A row group, as the footer has it."""

    rows: int
    columns: tuple[Column, ...]


class FooterError(ValueError):
    """The footer cannot be read; the message says why."""


def row_groups(data: bytes) -> Iterator[RowGroup]:
    """The row groups in a footer, one after the other.

    Raises:
        FooterError: it is no footer, or what it describes is encrypted.
    """
    thrift = _Thrift(data)
    try:
        for field, kind in thrift.fields():
            if field in {8, 9}:  # encryption_algorithm, footer_signing_key_metadata
                raise _encrypted()
            if field == 4 and kind == _LIST:
                for _ in thrift.structs():
                    yield _row_group(thrift)
            else:
                thrift.skip(kind)
    except IndexError as error:
        raise FooterError("it ends too soon") from error


def _row_group(thrift: "_Thrift") -> RowGroup:
    n_rows, columns = 0, []
    for field, kind in thrift.fields():
        if field == 1 and kind == _LIST:
            columns += [_chunk(thrift) for _ in thrift.structs()]
        elif field == 3 and kind == _LONG:
            n_rows = thrift.number()
        else:
            thrift.skip(kind)
    return RowGroup(n_rows, tuple(columns))


def _chunk(thrift: "_Thrift") -> Column:
    column = Column(0, 0, 0)
    for field, kind in thrift.fields():
        if field in {8, 9}:  # crypto_metadata, encrypted_column_metadata
            raise _encrypted()
        if field == 3 and kind == _STRUCT:
            column = _column(thrift)
        else:
            thrift.skip(kind)
    return column


def _column(thrift: "_Thrift") -> Column:
    numbers: dict[int, int] = {}
    for field, kind in thrift.fields():
        if kind == _LONG:
            numbers[field] = thrift.number()
        else:
            thrift.skip(kind)
    pages, dictionary = numbers.get(9, 0), numbers.get(11, 0)
    # Some writers say 0 where there is no dictionary; nothing begins there but the file.
    return Column(min(pages, dictionary) if dictionary else pages, numbers.get(7, 0), numbers.get(6, 0))


def _encrypted() -> FooterError:
    return FooterError("it is encrypted")


class _Thrift:
    """Values one after the other. Who meets one that is of no use passes over it.

    A large footer has some ten million of them: bytes are taken where they are, and an IndexError is its end.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def fields(self) -> Iterator[tuple[int, int]]:
        """The number and the type of each field of a struct; its value is to be taken or skipped before the next."""
        field = 0
        while head := self._byte():
            # Arrow's reader keeps sixteen bits of a number, however long it is written.
            field = (field + (head >> 4) if head >> 4 else self.number()) & _SIXTEEN_BITS
            yield field, head & 15

    def structs(self) -> range:
        """How many structs follow, which are a list's."""
        length, kind = self._list()
        if length and kind != _STRUCT:
            raise FooterError("a list does not hold what it should")
        return range(length)

    def number(self) -> int:
        """An integer."""
        value = self._varint()
        return (value >> 1) ^ -(value & 1)

    def skip(self, kind: int, depth: int = 0) -> None:
        """Pass over a field's value."""
        if kind in _VARINTS:
            self._varint()
        elif kind == _BINARY:
            length = self._varint()
            self._place += length
        elif kind in {_TRUE, _FALSE}:
            pass
        elif kind in {_BYTE, _DOUBLE}:
            self._place += 1 if kind == _BYTE else 8
        elif depth == _MOST_DEPTH:
            raise FooterError("it is nested too deeply")
        elif kind == _STRUCT:
            while head := self._byte():
                if not head >> 4:
                    self._varint()
                self.skip(head & 15, depth + 1)
        else:
            self._skip_items(kind, depth + 1)

    def _skip_items(self, kind: int, depth: int) -> None:
        """Pass over a list, a set or a map."""
        if kind in _LISTS:
            length, inner = self._list()
            kinds = [inner]
        elif kind == _MAP:
            length = self._length(self._varint())
            both = self._byte() if length else 0
            kinds = [both >> 4, both & 15]
        else:
            raise FooterError(f"there is no type {kind}")
        # A boolean has a byte of its own where no field says its value.
        kinds = [_BYTE if kind in {_TRUE, _FALSE} else kind for kind in kinds]
        for _ in range(length):
            for inner in kinds:
                self.skip(inner, depth)

    def _list(self) -> tuple[int, int]:
        head = self._byte()
        length = self._varint() if head >> 4 == 15 else head >> 4
        return self._length(length), head & 15

    def _length(self, length: int) -> int:
        """A number of items, each of which takes a byte at least."""
        if length > len(self._data) - self._place:
            raise IndexError
        return length

    def _byte(self) -> int:
        byte = self._data[self._place]
        self._place += 1
        return byte

    def _varint(self) -> int:
        value = self._data[self._place]
        self._place += 1
        if value < 128:
            return value
        value &= 127
        for shift in range(7, _MOST_SHIFT + 1, 7):
            byte = self._byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
        raise FooterError("a number has too many bytes")
