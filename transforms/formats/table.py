"""Rows of tables: of CSV, and of Arrow and Parquet."""

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa

from transforms.formats.record import Twice, UnreadableError

#: What may stand between cells, the most usual first.
DELIMITERS = (b",", b"\t", b";", b"|")

_QUOTED = re.compile(rb'"[^"]*"')
#: Excel's own first line, which says what stands between cells.
_SEPARATOR = re.compile(rb'(?:\xef\xbb\xbf)?"?sep=([\t -~])"?\r?\n', re.IGNORECASE)

# A cell may be as long as a document; whoever gives a row has limited it.
csv.field_size_limit(sys.maxsize)


def delimiter(names: bytes) -> bytes:
    r"""What stands between cells, by the row that names the columns: what is most frequent there outside of quotes.

    >>> delimiter(b"url;title;text\r\n"), delimiter(b"text\n"), delimiter(b'"tags, more, of, it";"text"')
    (b';', b',', b';')
    """
    if said := _SEPARATOR.match(names):
        return said[1]
    return max(DELIMITERS, key=_QUOTED.sub(b"", names).count)


def names_follow(head: bytes) -> bool:
    r"""Whether a file's first line is no row of names, but says what stands between cells; the names come after it.

    >>> names_follow(b"sep=;\r\n"), names_follow(b"sep=;\r\nurl;text\r\n"), names_follow(b"text\r\n")
    (True, False, False)
    """
    return _SEPARATOR.fullmatch(head) is not None


def cells(row: bytes, names: bytes) -> list[bytes]:
    r"""The cells of one row; ``names`` is the row that names the columns.

    Bytes stay as they are: a cell may be in any encoding that has ASCII's characters where ASCII has them. Where tabs
    stand between cells, and quotes are not as CSV has them, they are characters, as many programs write them.

    Raises:
        UnreadableError: ``csv``: something follows the closing quotes of a cell, or a line end stands alone.

    >>> cells(b'1,"Said ""no"", and left.",\r\n', b"a,b,c\r\n")
    [b'1', b'Said "no", and left.', b'']
    >>> cells(b'1\t"No," he said.\n', b"a\tb\n")
    [b'1', b'"No," he said.']
    """
    said = _SEPARATOR.match(row)
    if said and said.end() < len(row):  # in front of the names
        row = row[said.end() :]
    row = row.removeprefix(b"\xef\xbb\xbf")
    mark = delimiter(names)
    try:
        found = next(csv.reader([row.decode("latin-1")], delimiter=mark.decode(), strict=True), [])
    except csv.Error as error:
        line = row.rstrip(b"\r\n")
        if mark == b"\t" and b"\n" not in line:
            return line.split(mark)
        raise UnreadableError("csv", f"{_reason(error)}; write it as RFC 4180 says") from error
    return [cell.encode("latin-1") for cell in found]


def _reason(error: csv.Error) -> str:
    if "new-line character" in str(error):
        return "a CR stands in the row without an LF behind it and without quotes around it"
    return f"the row is no CSV ({error})"


def rows(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    r"""The rows of an Arrow batch, cells by column: strings as bytes, instants and dates as ISO 8601.

    Lists and structs are as JSON has them, with strings as strings. A column of a type that neither holds text nor says
    anything about it is None in every row, and so is one of which no values can be made: the others are not lost by it.

    Raises:
        pa.ArrowException, UnicodeDecodeError: the batch does not hold what its schema says.

    >>> list(rows(pa.record_batch({"text": ["Ålesund"], "likes": [3]})))
    [{'text': b'\xc3\x85lesund', 'likes': 3}]
    """
    columns = [_values(column) for column in batch.columns]
    for values in zip(*columns, strict=True) if columns else [()] * batch.num_rows:
        yield by_name(batch.schema.names, values)


def by_name(names: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
    """The cells of a row by column; where several have one name, none of them takes the place of another.

    Raises:
        ValueError: there are more or fewer cells than names.

    >>> by_name(["text", "tag", "tag"], ["The wall.", "sea", "town"])
    {'text': 'The wall.', 'tag': ('sea', 'town')}
    """
    row = dict(zip(names, values, strict=True))
    if len(row) == len(names):
        return row
    cells_of: dict[str, list[Any]] = {name: [] for name in row}
    for name, value in zip(names, values, strict=True):
        cells_of[name].append(value)
    return {name: found[0] if len(found) == 1 else Twice(found) for name, found in cells_of.items()}


def _values(column: pa.Array) -> list[Any]:
    """A column's cells as Python values."""
    while isinstance(column, pa.DictionaryArray | pa.ExtensionArray):
        column = _decoded(column) if isinstance(column, pa.DictionaryArray) else column.storage
    kind = column.type
    if _is_text(kind):
        # Not as str: what is no UTF-8 must not raise here, and binary columns hold pages in any encoding.
        return column.cast(pa.large_binary()).to_pylist()  # type: ignore[no-any-return]
    try:
        return _said(column)
    except (pa.ArrowException, ValueError, OverflowError):
        return [None] * len(column)


def _said(column: pa.Array) -> list[Any]:
    """The cells of a column that is no text.

    Raises:
        pa.ArrowException, ValueError, OverflowError: there is no such string or date.
    """
    kind = column.type
    if pa.types.is_timestamp(kind):
        # An instant is the same in UTC; a zone may have a name that nobody knows here.
        column = column.cast(pa.timestamp(kind.unit, kind.tz and "UTC"))
    if pa.types.is_timestamp(kind) or pa.types.is_date(kind) or pa.types.is_decimal(kind):
        return column.cast(pa.string()).to_pylist()  # type: ignore[no-any-return]
    if _is_list(kind) and _is_text(kind.value_type):
        return _texts(column)
    return column.to_pylist() if _is_said(kind) else [None] * len(column)


def _texts(column: pa.Array) -> list[Any]:
    """Lists of strings; as bytes, where one of them is no UTF-8."""
    try:
        return column.to_pylist()  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        return column.cast(pa.large_list(pa.large_binary())).to_pylist()  # type: ignore[no-any-return]


def _is_said(kind: pa.DataType, depth: int = 3) -> bool:
    """Whether cells are numbers, strings, or lists and structs of them."""
    if pa.types.is_struct(kind):
        return depth > 0 and all(pa.types.is_null(field.type) or _is_said(field.type, depth - 1) for field in kind)
    if _is_list(kind):
        return depth > 0 and _is_said(kind.value_type, depth - 1)
    plain = (pa.types.is_integer, pa.types.is_floating, pa.types.is_boolean, _is_text)
    return any(is_kind(kind) for is_kind in plain)


def _is_list(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind))


def _decoded(column: pa.DictionaryArray) -> pa.Array:
    """A column without its dictionary. Out of one of views, as Polars writes them, Arrow takes nothing."""
    if column.dictionary.type in {pa.string_view(), pa.binary_view()}:
        column = pa.DictionaryArray.from_arrays(column.indices, column.dictionary.cast(pa.large_binary()))
    return column.dictionary_decode()


def _is_text(kind: pa.DataType) -> bool:
    return any(
        is_kind(kind)
        for is_kind in (
            pa.types.is_string,
            pa.types.is_large_string,
            pa.types.is_string_view,
            pa.types.is_binary,
            pa.types.is_large_binary,
            pa.types.is_binary_view,
            pa.types.is_fixed_size_binary,
        )
    )
