"""Fields by name, of a JSON object or of a table's row: one holds the text or the page, others say things about it."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

import orjson

from transforms.addresses import host
from transforms.decode import Decoded, decode, without_surrogates
from transforms.document import Document, Metadata
from transforms.formats import columns
from transforms.formats.record import Twice, UnreadableError, quoted
from transforms.formats.text import read_plain
from transforms.instants import read_instant
from transforms.mojibake import repair

_BY = re.compile(r"^by\s+", re.IGNORECASE)
_PAGE_STARTS = re.compile(r"<(?:!doctype html|(?:html|head|body|article|div|p)[\s>])", re.IGNORECASE)
#: A piece of a page, as content systems keep it, begins with any element; and somewhere an element of blocks ends.
_PIECE_STARTS = re.compile(
    r"<(?:!--|\?xml|(?:section|main|header|h[1-6]|ul|ol|dl|table|figure|blockquote|img|a|b|i|em|strong|span|br)[\s/>])",
    re.IGNORECASE,
)
_BLOCK_ENDS = re.compile(
    r"</(?:html|body|article|section|main|div|p|h[1-6]|ul|ol|dl|table|figure|blockquote)\s?>", re.IGNORECASE
)
#: What a value may be that is no text.
_KINDS = {dict: "an object", list: "a list of other things than strings", bool: "true or false"} | dict.fromkeys(
    (int, float), "a number"
)
_START = 100  # code points in which an element begins, after white space
_SHORTEST_TEXT = 100  # code points or bytes: a shorter field is not proposed for the one that holds the text
_LONGEST_NAME = 100  # code points of what is proposed; where a table has no row of names, texts take their place
_SAMPLE = 1 << 14  # bytes of a cell that tell its encoding
_LONGEST = 2000  # code points of a field that says something about the text


def read_fields(
    fields: Mapping[str, Any], metadata: Metadata, *, text_fields: Sequence[str], charset: str = ""
) -> Document:
    """The document in ``fields``; what they say about it fills what ``metadata`` leaves empty.

    The text is the first of ``text_fields`` that is a string with anything in it, or a list of them, its paragraphs,
    under that name or one that is spelled nearly so. A field named after HTML, or one that begins as a page does, is
    read as HTML. Bytes are decoded; ``charset`` is what they are said to be.

    Raises:
        UnreadableError: what ``find_text`` and the readers of HTML and of text raise.
    """
    text = find_text(fields, text_fields)
    known = _metadata(fields, metadata, charset or _charset(fields))
    if text.is_page:
        from transforms.formats.html import read_html  # noqa: PLC0415 - as in transforms.formats.read

        page = text.value if isinstance(text.value, bytes) else without_surrogates(text.value).text
        return read_html(page, charset, known)
    return read_plain(text.decoded(charset), known)


class Text(NamedTuple):
    """The value of the field that holds the text."""

    value: str | bytes
    is_page: bool

    def decoded(self, charset: str) -> Decoded:
        """The text, decoded from ``charset`` if it is bytes."""
        if isinstance(self.value, bytes):
            return decode(self.value, charset)
        return without_surrogates(self.value)


def find_text(fields: Mapping[str, Any], text_fields: Sequence[str]) -> Text:
    """The first of ``text_fields`` that holds text.

    Raises:
        UnreadableError: ``no-text``: it has none of the fields; ``empty``: the field holds no text; ``duplicate``:
            nobody can say which of two columns of that name holds it.
    """
    name, value = _text(fields, text_fields)
    return Text(value, "html" in name.lower() or _is_markup(value))


def check_columns(names: Sequence[str], text_fields: Sequence[str]) -> None:
    """Whether rows with these columns can have a text.

    Raises:
        UnreadableError: none can, whatever is in it; for reasons as in ``find_text``.
    """
    outer = {columns.spelled(field.partition(".")[0]) for field in text_fields if "." in field}
    path = next(text_paths(dict.fromkeys(names), text_fields), None)
    if path is not None and names.count(path[0]) > 1:
        raise _twice(path[0])
    if path is None and not any(columns.spelled(name) in outer for name in names):
        listed = quoted(", ".join(names)) or "none"
        problem = f"the table has none of the columns {', '.join(text_fields)}, but {listed}"
        raise UnreadableError("no-text", f"{problem}; add the name of the one that holds the text to text_fields")


def _twice(name: str) -> UnreadableError:
    return UnreadableError("duplicate", f"the column {quoted(name)!r} stands twice; rename one")


def _is_markup(value: str | bytes) -> bool:
    """Whether a field holds a page or a piece of one."""
    start = value[:_START] if isinstance(value, str) else value[:_START].decode("utf-8", "replace")
    start = start.lstrip("\ufeff \t\r\n")
    if _PAGE_STARTS.match(start):
        return True
    piece = _PIECE_STARTS.match(start) is not None
    return piece and _BLOCK_ENDS.search(value if isinstance(value, str) else value.decode("latin-1")) is not None


def text_paths(fields: Mapping[str, Any], text_fields: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Where the text may be, the likeliest place first: a field's name, or those of objects around it and its own.

    Of the fields that are spelled nearly as one of ``text_fields`` the one that is spelled so comes first. A name with
    a dot leads into an object, if there is no such field.

    >>> list(text_paths({"Body": "", "body": "", "content": {"Rendered": ""}}, ["body", "content.rendered"]))
    [('body',), ('Body',), ('content', 'Rendered')]
    """
    alike: dict[str, list[str]] = {}
    for name in text_fields:
        if name in fields:
            yield (name,)
        if not alike:
            for known in fields:
                alike.setdefault(columns.spelled(known), []).append(known)
        yield from ((known,) for known in alike.get(columns.spelled(name), ()) if known != name)
        outer, _, rest = name.partition(".")
        if rest:
            for path in text_paths(fields, [outer]):
                value = fields[path[0]]
                if isinstance(value, dict):
                    yield from ((*path, *inner) for inner in text_paths(value, [rest]))


def _text(fields: Mapping[str, Any], text_fields: Sequence[str]) -> tuple[str, str | bytes]:
    """The name and the value of the first field that holds text."""
    blank = null = other = ""
    for path in text_paths(fields, text_fields):
        name = ".".join(path)
        value: Any = fields
        for key in path:
            value = value[key]
        if isinstance(value, Twice):
            raise _twice(name)
        if isinstance(value, list):
            value = _joined(value)
        if isinstance(value, str | bytes):
            if value and not value.isspace():
                return name, value
            blank = blank or name
        elif value is None:
            null = null or name
        else:
            other = other or _no_text(name, value)
    if other and not blank:
        raise UnreadableError("no-text", other)
    if blank := blank or ("" if _likely(fields) else null):
        raise UnreadableError("empty", f"the field {quoted(blank)!r} holds no text")
    raise UnreadableError("no-text", _unnamed(fields, text_fields))


def _no_text(name: str, value: object) -> str:
    """What is said of a field that holds something else than text."""
    problem = f"the field {quoted(name)!r} is {_KINDS.get(type(value), 'no string')} and no text"
    if isinstance(value, dict) and (inner := _likely(value)):
        return f"{problem}; if it is in '{quoted(name)}.{inner}', add that name to text_fields"
    return f"{problem}; write it as a string, or as a list of its paragraphs"


def _unnamed(fields: Mapping[str, Any], text_fields: Sequence[str]) -> str:
    """What is said of a record that has none of the fields."""
    likely = _likely(fields)
    it = f"if it is in '{likely}', add that name" if likely else "add the name of the one that holds it"
    problem = f"the record has no text in any of the fields {', '.join(text_fields)}"
    return f"{problem}; {it} to text_fields, beside these (`winnow settings` prints the list)"


def _longest(fields: Mapping[str, Any], depth: int = 3) -> tuple[int, str]:
    """The length of the longest string, and its name with those of the objects that it is in."""
    longest = (0, "")
    for name, value in fields.items():
        if isinstance(value, dict) and depth:
            length, inner = _longest(value, depth - 1)
            if length > longest[0]:
                longest = length, f"{name}.{inner}"
        elif isinstance(value, str | bytes) and len(value) > longest[0]:
            longest = len(value), name
    return longest


def _likely(fields: Mapping[str, Any]) -> str:
    """The name of the longest string, if it is long enough for a text."""
    length, name = _longest(fields)
    return quoted(name) if length >= _SHORTEST_TEXT and len(name) <= _LONGEST_NAME else ""


def _joined(items: list[Any]) -> object:
    """The paragraphs of a text as one; nulls among them are none, and anything else makes it no text."""
    said = [item for item in items if item is not None]
    if all(isinstance(item, str) for item in said):
        return "\n\n".join(said)
    return b"\n\n".join(said) if all(isinstance(item, bytes) for item in said) else items


def _charset(fields: Mapping[str, Any]) -> str:
    """What the cells of a row are in, if not all are UTF-8: of a short one alone nobody can tell."""
    cells = [value[:_SAMPLE] for value in fields.values() if isinstance(value, bytes)]
    return "" if all(map(_is_utf8, cells)) else decode(b"\n".join(cells)).encoding


def _is_utf8(cell: bytes) -> bool:
    try:
        cell.decode()
    except UnicodeDecodeError as error:
        return error.end == len(cell) == _SAMPLE  # a character that the sample's end divides
    return True


def _metadata(fields: Mapping[str, Any], known: Metadata, charset: str) -> Metadata:
    """What the record says about its text, where the container says nothing; bytes are decoded from ``charset``."""
    said = _Said(fields, charset)
    printed, published = said.instant(columns.PUBLISHED)
    return replace(
        known,
        title=known.title or said.first(columns.TITLE),
        authors=known.authors or said.authors(),
        published=known.published or published,
        published_raw=known.published_raw or printed,
        modified=known.modified or said.instant(columns.MODIFIED)[1],
        fetched=known.fetched or said.instant(columns.FETCHED)[1],
        language=known.language or said.first(columns.LANGUAGE),
        url=known.url or said.first(columns.URL),
        site=known.site or _site(said.first(columns.SITE)),
        section=known.section or said.first(columns.SECTION),
        description=known.description or said.first(columns.DESCRIPTION),
    )


def _site(said: str) -> str:
    """A site by its name, or the host if what is said of it is an address."""
    return host(said) or said if "://" in said else said


class _Said:
    """What a record says, by the names that ``columns`` has for it; names that differ in their spelling are one."""

    def __init__(self, fields: Mapping[str, Any], charset: str) -> None:
        self._charset = charset
        self._values: dict[str, list[Any]] = {}
        for name, value in fields.items():
            if value is not None and (folded := columns.folded(name)):
                self._values.setdefault(folded, []).append(value)

    def first(self, names: Sequence[str]) -> str:
        """The first value that says something, in one line."""
        return next(self._each(names), "")

    def instant(self, names: Sequence[str]) -> tuple[str, datetime | None]:
        """The first value that is a date, as it is written and as an instant; or the first one that says something."""
        first = ""
        for said in self._each(names):
            if instant := read_instant(said):
                return said, instant
            first = first or said
        return first, None

    def authors(self) -> tuple[str, ...]:
        """The authors, in order; a single string may name several, with semicolons between."""
        for name in columns.AUTHORS:
            names = (
                _BY.sub("", part.strip(), count=1)
                for value in self._values.get(name, ())
                for said in _said(value, self._charset)
                for part in said.split(";")
            )
            if authors := tuple(dict.fromkeys(filter(None, names))):
                return authors
        return ()

    def _each(self, names: Sequence[str]) -> Iterator[str]:
        """Of each field the first value that says something, in one line."""
        for name in names:
            for value in self._values.get(name, ()):
                if said := next(filter(None, _said(value, self._charset)), ""):
                    yield said


def _said(value: object, charset: str) -> Iterator[str]:
    """The strings of a field: itself, the items of a list, or the name of what an object describes."""
    if isinstance(value, list | Twice):
        for item in value[:100]:
            if not isinstance(item, list):
                yield from _said(item, charset)
    elif isinstance(value, dict):
        yield from (_line(name, charset) for name in (value.get("name"),) if isinstance(name, str))
    elif isinstance(value, str | bytes):
        listed = _listed(value)
        yield from (_line(said, charset) for said in ([value] if listed is None else listed))
    elif isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        yield str(value)


def _listed(cell: str | bytes) -> list[str] | None:
    """The strings of a list that is written as JSON in one cell, as in tables without lists; None if it is none."""
    if len(cell) > _LONGEST or cell[:1] not in {"[", b"["}:
        return None
    try:
        found = orjson.loads(cell)
    except orjson.JSONDecodeError:
        return None
    return found if all(isinstance(item, str) for item in found) else None


def _line(value: str | bytes, charset: str) -> str:
    cut = value[:_LONGEST]
    text = (decode(cut, charset) if isinstance(cut, bytes) else without_surrogates(cut)).text
    return " ".join(repair(text)[0].split())
