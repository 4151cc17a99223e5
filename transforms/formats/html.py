"""HTML: a page's text as blocks, each with the place where the page puts it, and what the page says of itself."""

import re
from itertools import islice
from typing import Final

from lxml import etree

from transforms.decode import decode
from transforms.document import Block, Document, Metadata
from transforms.formats.html_walk import Piece, Walker
from transforms.formats.record import UnreadableError
from transforms.mojibake import repair

#: libxml2 looks for a repeated attribute in a list: thousands of them on one element take minutes. Nobody writes so many.
_LONG_TAG: Final = re.compile(r"<([a-zA-Z][a-zA-Z0-9]{0,20})\s[^<>]{2000,}>")
_ATTRIBUTES: Final = 250


def read_html(data: bytes | str, charset: str = "", metadata: Metadata = Metadata()) -> Document:
    """A page as a document: every visible character of it stands in one block.

    ``charset`` is what the transport declared; ``metadata`` what the container knows, which wins over the page's own.

    Raises:
        UnreadableError: ``empty``: there is no text.
    """
    decoded = decode(data, charset) if isinstance(data, bytes) else None
    page = decoded.text if decoded else str(data)
    pieces = walk(page)
    if not pieces:
        raise UnreadableError("empty", "The page has no text.")
    text, spans = _assemble(pieces)
    text, repairs = repair(text)
    blocks = tuple(Block(s, e, text[s:e], p.kind, p.region) for (s, e), p in zip(spans, pieces, strict=True))
    return Document(text, blocks, "text/html", decoded.encoding if decoded else "utf-8", metadata, tuple(repairs))


def walk(page: str) -> list[Piece]:
    """The blocks of a page, from its tree, or from the stream of its tags where lxml's tree would lose some."""
    source = _LONG_TAG.sub(_shorten, page).encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(source, parser)
    except etree.ParserError:
        return []
    if root is None:
        return []
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        return _walk_stream(source)
    return _walk_tree(root)


def _shorten(match: re.Match[str]) -> str:
    tag = match.group()
    return f"<{match[1]}>" if len(tag.split(None, _ATTRIBUTES)) > _ATTRIBUTES else tag


def _walk_tree(root: etree._Element) -> list[Piece]:
    walker = Walker()
    start, take, end = walker.start, walker.text, walker.end
    walk_events = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk_events:
        if event == "start":
            tag = element.tag
            start(tag, element.items(), data=tag == "table" and _holds_data(element))
            if element.text:
                take(element.text)
        else:
            end(element.tag)
            if element.tail:
                take(element.tail)
    return walker.finish()


def _walk_stream(source: bytes) -> list[Piece]:
    return etree.fromstring(source, etree.HTMLParser(target=_Target(), encoding="utf-8", huge_tree=True))


class _Target:
    def __init__(self) -> None:
        self._walker = Walker()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._walker.start(tag, attributes.items())

    def end(self, tag: str) -> None:
        self._walker.end(tag)

    def data(self, data: str) -> None:
        self._walker.text(data)

    def close(self) -> list[Piece]:
        return self._walker.finish()


#: A cell that holds one of these lays out the page.
_NOT_IN_DATA: Final = frozenset(
    {"table", "h1", "h2", "h3", "ul", "ol", "form", "blockquote", "pre", "article", "section"}
)


#: How far into a table to look: tables stand in tables, and each is looked at.
_LOOK: Final = 300


def _holds_data(table: etree._Element) -> bool:
    """Whether a table's rows are records of several cells, and not the layout of the page."""
    rows = cells = 0
    for element in islice(table.iterdescendants(), _LOOK):
        tag = element.tag
        if tag == "tr":
            rows += 1
        elif tag in {"td", "th"}:
            cells += 1
        elif tag in _NOT_IN_DATA:
            return False
    return cells > rows


def _assemble(pieces: list[Piece]) -> tuple[str, list[tuple[int, int]]]:
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    position = 0
    before: Piece | None = None
    for piece in pieces:
        if before is not None:
            gap = "\n" if piece.joins and before.joins and piece.kind == before.kind else "\n\n"
            parts.append(gap)
            position += len(gap)
        parts.append(piece.text)
        spans.append((position, position + len(piece.text)))
        position += len(piece.text)
        before = piece
    return "".join(parts), spans
