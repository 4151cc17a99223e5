"""JSON Lines: one object a line, with a field that holds the text or the page, and others that say things about it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import orjson

from transforms.decode import Decoded, decode
from transforms.document import Document
from transforms.formats.fields import read_fields
from transforms.formats.record import Record, UnreadableError

_MOST_DIGITS = 300  # a longer integer is no number that anything here could use


def read_json(record: Record, *, text_fields: Sequence[str]) -> Document:
    """The document in one line of JSON.

    Raises:
        UnreadableError: ``json``: the line is not a JSON object; or what ``read_fields`` raises.
    """
    fields, encoding = load(record)
    _refuse_two_texts(record.data, text_fields)
    return replace(read_fields(fields, record.metadata, text_fields=text_fields), encoding=encoding)


def _refuse_two_texts(line: bytes, text_fields: Sequence[str]) -> None:
    """JSON leaves open which of two fields of one name counts (RFC 8259, section 4): one text would be lost.

    Raises:
        UnreadableError: ``json``: a field that may hold the text stands twice.
    """
    names = [name for name in text_fields if line.count(b'"%b"' % name.encode()) > 1]
    counted = Counter(name for name, _ in _pairs(line)) if names else Counter[str]()
    for name in names:
        if counted[name] > 1:
            raise UnreadableError("json", f"the field {name!r} stands twice in the line; keep one of the two")


def _pairs(line: bytes) -> list[tuple[str, object]]:
    """The fields of the object in a line, one of each that stands there; none where that cannot be told."""
    try:
        pairs: list[tuple[str, object]] = json.loads(line, strict=False, parse_int=_integer, object_pairs_hook=list)
    except (ValueError, RecursionError):
        return []
    return pairs


def load(record: Record) -> tuple[Mapping[str, Any], str]:
    """The object in one line of JSON, and the encoding of the line.

    Raises:
        UnreadableError: ``json``: the line is not a JSON object.
    """
    encoding = "utf-8"
    try:
        value = orjson.loads(record.data)
    except orjson.JSONDecodeError:
        decoded = decode(record.data, record.charset)
        encoding = decoded.encoding
        value = _load_leniently(decoded)
    if not isinstance(value, dict):
        raise UnreadableError("json", "the line is valid JSON but no object; write one object with a text field a line")
    return value, encoding


def _load_leniently(decoded: Decoded) -> object:
    """JSON as it is found: with NaN, lone surrogates, raw control characters, or integers of any length."""
    try:
        return json.loads(decoded.text, strict=False, parse_int=_integer)
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at character {error.pos + 1}"
    except RecursionError:
        reason = "it is nested too deeply"
    raise UnreadableError("json", f"the line is not valid JSON ({reason}); write one object a line")


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float("inf")
