"""JSON: an object with a field that holds the text or the page, and others that say things about it."""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import orjson

from transforms.decode import Decoded, decode
from transforms.document import Document
from transforms.formats.fields import read_fields, text_paths
from transforms.formats.record import Record, UnreadableError, quoted

_ENCODING = "utf-8"
#: Letters, digits and _ that are written as escapes: a name with one is not seen as it is.
_ESCAPED = re.compile(rb"\\u00(?:3[0-9]|[46][0-9a-f]|[57][0-9af])", re.IGNORECASE)
_MOST_DIGITS = 300  # a longer integer is no number that anything here could use


def read_json(record: Record, *, text_fields: Sequence[str]) -> Document:
    """The document in one object, as a line holds it or a list.

    Raises:
        UnreadableError: ``json``: this is not a JSON object; or what ``read_fields`` raises.
    """
    fields, decoded = _load(record)
    line = decoded.text.encode(_ENCODING, "surrogatepass") if decoded else record.data
    _refuse_two_texts(line, list(text_paths(fields, text_fields)))
    encoding = decoded.encoding if decoded else _ENCODING
    return replace(read_fields(fields, record.metadata, text_fields=text_fields), encoding=encoding)


def _refuse_two_texts(line: bytes, paths: Sequence[tuple[str, ...]]) -> None:
    """JSON leaves open which of two fields of one name counts (RFC 8259, section 4): one text would be lost.

    Raises:
        UnreadableError: ``json``: a field for the text stands twice, or too deep a line hides whether it does.
    """
    if not _may_repeat(line, {name for path in paths for name in path}):
        return
    try:
        pairs = json.loads(line, strict=False, parse_int=_integer, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError) as error:
        reason = "this is nested so deeply that nobody can say whether it holds one text or two"
        raise UnreadableError("json", f"{reason}; write the text in an object of its own") from error
    for path in paths:
        inside = pairs
        for name in path:
            values = [value for key, value in inside if key == name]
            if len(values) > 1:
                raise UnreadableError("json", f"the field {quoted(name)!r} stands twice; keep one of the two")
            inside = values[0] if values and isinstance(values[0], _Pairs) else _Pairs()


class _Pairs(list[tuple[str, Any]]):
    """The names and the values of an object."""


def _may_repeat(line: bytes, names: Collection[str]) -> bool:
    """Whether one of the names may stand twice in a line, for all that can be seen without reading it again."""
    named = all(name.isascii() and name.isidentifier() for name in names)
    escaped = _ESCAPED.search(line) is not None if named else b"\\u" in line
    return escaped or any(line.count(b'"%b"' % name.encode("utf-8", "surrogatepass")) > 1 for name in names)


def load(record: Record) -> tuple[Mapping[str, Any], str]:
    """The object in one line of JSON, and the encoding of the line.

    Raises:
        UnreadableError: ``json``: this is not a JSON object.
    """
    fields, decoded = _load(record)
    return fields, decoded.encoding if decoded else _ENCODING


def _load(record: Record) -> tuple[Mapping[str, Any], Decoded | None]:
    """The object in one line, and the line as it was decoded where its bytes are not read as they are."""
    decoded = None
    try:
        value = orjson.loads(record.data)
    except orjson.JSONDecodeError:
        decoded = decode(record.data, record.charset)
        value = _load_leniently(decoded)
    if not isinstance(value, dict):
        raise UnreadableError("json", "this is valid JSON but no object; write objects with a text field, one a line")
    return value, decoded


def _load_leniently(decoded: Decoded) -> object:
    """JSON as it is found: with NaN, lone surrogates, raw control characters, or integers of any length."""
    try:
        return json.loads(decoded.text, strict=False, parse_int=_integer)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at")  # "Unterminated string starting at"
        reason = f"{what} at character {error.pos + 1}"
    except RecursionError:
        reason = "it is nested too deeply"
    raise UnreadableError("json", f"this is not valid JSON ({reason}); write one object a line")


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float("inf")
