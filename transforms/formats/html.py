"""HTML: a page's text as blocks, each with the place where the page puts it, and what the page says of itself."""

import re
from itertools import islice
from typing import Any, Final, cast
from unicodedata import category

from lxml import etree
from lxml.html import HtmlElement

from transforms.decode import STEP, decode, without_surrogates
from transforms.document import Block, Document, Evidence, Metadata, Repair
from transforms.forest import Forest
from transforms.formats.html_head import head_end, read_head
from transforms.formats.html_no_article import refuse, refuse_without_evidence
from transforms.formats.html_walk import BLOCKS, DROPPED, NOT_XML, READINGS, Piece, Walker, n_free
from transforms.formats.html_weigh import weigh
from transforms.formats.record import UnreadableError
from transforms.mojibake import repair
from transforms.repairs import carry

#: libxml2 looks for a repeated attribute in a list: ten thousands of them on one element take seconds. Nobody writes
#: so many; an element keeps the first of them, and all its text. A tag is read as WHATWG HTML, 13.2.5.8 to 13.2.5.38
#: does: what is quoted may hold any character, and of a word without quotes, quotes are a part.
_ATTRIBUTE: Final = r"[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"?+|'[^']*+'?+|[^\s>\"'][^\s>]*+)?+)?+"
_TAG: Final = re.compile(rf"<[a-zA-Z][^\s/>]*+(?:{_ATTRIBUTE})*+")
#: A thousand attributes and the gaps between them.
_FIRST_ATTRIBUTES: Final = re.compile(rf"<[a-zA-Z][^\s/>]*+(?:{_ATTRIBUTE}){{,2000}}+")

#: A tag or a page of fewer characters has too few attributes to cost a second.
_LONG_TAG: Final = 8_000
_LONG_PAGE: Final = 200_000

#: A page with less text than this outside links may hold its article in a template, for a script to show.
_LITTLE: Final = 600
_TEMPLATE: Final = re.compile(
    r"<script\s[^<>]{0,200}?type\s?=\s?[\"']?text/(?:x-)?(?:template|html)\b[^<>]{0,200}>", re.IGNORECASE
)
_MOST_TEMPLATES: Final = 12
_WITHOUT_SCRIPTS: Final = re.compile(r"<(/?)(?:noscript|noframes|frameset)(?=[\s>])", re.IGNORECASE)
#: What a template has in the place of text, for a script to fill in: it is no article, but a comment or a list of them.
_PLACEHOLDER: Final = re.compile(r"\{\{|<%|\$\{|\[\[")

#: What the names of elements of a page's own making have (WHATWG HTML, 4.13.3), and what holds blocks and no line.
_CUSTOM: Final = "-"
_HOLD_BLOCKS: Final = frozenset({"html", "head", "body", "main", "article", "section", "div", "center"})
#: Elements that are a line of a program inside its block, or the list of them.
_CODE_LINES: Final = frozenset({"div", "p", "li", "ol", "ul"})

#: Elements that may be parts of a line, and the characters of one that is no sentence.
_PARTS: Final = frozenset({"span", "a", "time", "b", "strong", "em", "i", "small"})
_SHORT_LINE: Final = 150
#: What marks where they touch: no character, and in no page (Unicode 23.7).
_MARK: Final = "\ufdd0"

#: What lxml reads in the name of an element or attribute, as browsers do, and does not take back.
_NOT_NAME: Final = re.compile(r"[^\w:.-]")

#: A cell that holds one of these lays out the page.
_NOT_IN_DATA: Final = frozenset(
    {"table", "h1", "h2", "h3", "ul", "ol", "form", "blockquote", "pre", "article", "section"}
)

#: A cell with more characters, in paragraphs or with line breaks, is no field of a record.
_LONG_CELL: Final = 300

#: How far into a table to look: tables stand in tables, and each is looked at.
_LOOK: Final = 300

#: Every element is of one class: lxml's own choice by names is a Python call an element.
_ELEMENTS: Final = etree.ElementDefaultClassLookup(element=HtmlElement)

#: How deep a tree is built from a stream: less than lxml reads and copies.
_UPPER_LEVELS: Final = 200

#: Items and rows of one list or table stand on neighbouring lines.
_JOINED: Final = frozenset({"list_item", "table"})

#: Elements that go before the tree is walked and copied; a meta element in the body may say who wrote the article.
_NO_TEXT: Final = tuple(sorted(DROPPED - {"title", "meta"}))

_BLOCKS: Final = tuple(sorted(BLOCKS))

#: Browsers read it as a line break (WHATWG HTML, 13.2.6.4.7), and libxml2 as nothing.
_END_OF_BREAK: Final = re.compile(r"</br(?=[\s/>])[^<>]{0,100}>", re.IGNORECASE)

#: Elements that a walker has to know of even where they hold no other element.
_HAVE_EVENTS: Final = BLOCKS | DROPPED | READINGS | {"br"}

#: Where a page names its own encoding (WHATWG HTML, 4.2.5.4): as an attribute of meta, or as XML does.
_CHARSET: Final = re.compile(
    r"<(?:meta|\?xml)\s[^<>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-z0-9_:.-]{2,40})", re.IGNORECASE
)
#: The head in which it stands is this long at most; of a page without one, so much is looked at.
_HEAD, _PRESCANNED = 100_000, 1024
_NO_TAGS: Final = re.compile(
    r"<(?:!--(?:[^-]++|-(?!->))*+(?:-->)?+|(?i:script)\b(?:[^<]++|<(?!/(?i:script)))*+(?:</(?i:script))?+)"
)

_REPLACEMENT: Final = "\ufffd"
_EMPTY: Final = "The page has no text; perhaps a script writes it: save the page as rendered."


def read_html(
    data: bytes | str,
    charset: str = "",
    metadata: Metadata | None = None,
    *,
    trained: tuple[Forest, Forest] | None = None,
) -> Document:
    """A page as a document: every character that it shows or hides stands in one block, scripts and styles apart.

    ``charset`` is what the transport declared, or empty: the page may name its own then; ``metadata`` what the
    container knows, which wins over the page's own; ``trained`` are other weights of the evidence than those that come
    with this version.

    Raises:
        UnreadableError: the page has no article; ``error`` is ``empty``, ``error-page``, ``needs-javascript`` or
            ``no-article``.
    """
    decoded = decode(data, charset or _named(data)) if isinstance(data, bytes) else without_surrogates(data)
    root, walker = parse(decoded.text)
    pieces = walker.pieces
    if not pieces:
        raise UnreadableError("empty", _EMPTY)
    known, body = read_head(decoded.text, root)
    refuse(pieces, known, root)
    evidence = weigh(root, walker, known.title, body, trained)
    refuse_without_evidence(pieces, evidence)
    for index, parted in walker.parted.items():
        pieces[index] = pieces[index]._replace(text=parted)
    text, spans = _assemble(pieces)
    undecodable = _undecodable(decoded.text, text, decoded.repairs)
    text, repairs = repair(text)
    if repairs:
        spans = carry(spans, repairs)
    blocks = _blocks(text, spans, pieces, evidence)
    if not blocks:  # all of its text was control characters
        raise UnreadableError("empty", _EMPTY)
    return Document(
        text,
        blocks,
        "text/html",
        decoded.encoding,
        _merge(metadata, known),
        (*undecodable, *repairs),
    )


def _named(page: bytes) -> str:
    """The encoding that a page names; empty where it names none."""
    head = page[:_HEAD].decode("latin-1")
    end = head_end(head)
    found = _CHARSET.search(_NO_TAGS.sub("", head[: _PRESCANNED if end is None else end]))
    return found.group(1) if found else ""


def parse(page: str) -> tuple[HtmlElement | None, Walker]:
    """A page's tree, without what is no text of it, and its blocks; None and no blocks for an empty page.

    A page that shows hardly any text is read with what it holds ready for a script, or else for browsers without any.
    """
    root, walker = _parse(page)
    if n_free(walker.pieces) < _LITTLE:
        shown = _show_templates(page)
        if shown is not None:
            return _parse(shown)
        if _WITHOUT_SCRIPTS.search(page):
            others, other = _parse(_WITHOUT_SCRIPTS.sub(r"<\1div", page))
            if not walker.pieces or n_free(other.pieces) >= _LITTLE:
                return others, other
    return root, walker


def _parse(page: str) -> tuple[HtmlElement | None, Walker]:
    """What ``parse`` gives, of the markup as it stands.

    lxml's tree ends at a depth of 256 and with text nodes of 10 MB, and its error log says so; then the blocks are read
    from the stream of tags, which has no end, and the tree is that of the upper levels.
    """
    source = _END_OF_BREAK.sub("<br>", _bound_attributes(page)).encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(_ELEMENTS)
    walker = Walker()
    if not source.strip():
        return None, walker
    try:
        root = etree.fromstring(source, parser)
    except etree.ParserError:
        return None, walker
    if root is None:
        return None, walker
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        stream = cast("Any", _Stream(walker, parser))
        root = etree.fromstring(source, etree.HTMLParser(target=stream, encoding="utf-8", huge_tree=True))
        etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    else:
        _close_drawings(root)
        _show_formulas(root)
        _show_shadows(root)
        etree.strip_elements(root, *_NO_TEXT, with_tail=False)
        _part_headings(root)
        parted = _part_lines(root)
        _join_code(root)
        _walk(root, walker)
        if parted:
            _set_parted(walker)
        for each in parted:
            each.tail = None
    return root, walker


def _close_drawings(root: etree._Element) -> None:
    """A drawing ends where a block begins (WHATWG HTML, 13.2.6.5); in lxml an unclosed one takes in the rest."""
    for drawing in root.iter("svg"):
        if next(drawing.iter(*_BLOCKS), None) is not None:
            drawing.tag = "span"


def _show_formulas(root: etree._Element) -> None:
    """A hidden formula says what the picture beside it shows; the two parts of a fraction stand on one line."""
    for formula in root.iter("math"):
        for holder in formula.iterancestors():
            if holder.tag in BLOCKS:
                break
            holder.attrib.pop("style", "")
    for fraction in root.iter("mfrac"):
        parts = list(fraction)
        if len(parts) == 2 and not (fraction.get("linethickness") or "").startswith("0"):  # without a bar it is none
            for part in parts:
                _bracket(part)
            parts[0].tail = "/"


def _bracket(part: etree._Element) -> None:
    """What stands above or below a fraction's bar in several pieces is held together by brackets on one line."""
    if len(part) > 1:
        part.text = "(" + NOT_XML.sub("", part.text or "").lstrip()
        part[-1].tail = NOT_XML.sub("", part[-1].tail or "").rstrip() + ")"


def _show_shadows(root: etree._Element) -> None:
    """Browsers show a declarative shadow tree in the place of its host's own content (WHATWG HTML, 4.12.3)."""
    for template in root.iter("template"):
        if template.get("shadowrootmode") is not None:
            template.tag = "div"


def _is_apart(custom: etree._Element) -> bool:
    """Whether an element of a page's own making is no part of a line: then it is a block, for nobody knows its kind."""
    holder, before = custom.getparent(), custom.getprevious()
    if holder is None or holder.tag not in _HOLD_BLOCKS:
        return False
    around = (custom.tail, holder.text if before is None else before.tail)
    return all(not text or text.isspace() for text in around)


def _part_headings(root: etree._Element) -> None:
    """The parts of a heading, each in an element of its own, are lines to the reader, whatever stands between them."""
    for heading in root.iter("h1", "h2", "h3", "h4"):
        parts = list(heading)
        if len(parts) < 2 or (heading.text and not heading.text.isspace()):
            continue
        if all(each.tag == "span" and each.get("class") and _is_word(each) for each in parts):
            for each in parts[:-1]:
                if not each.tail:
                    each.tail = " "


def _part_lines(root: etree._Element) -> list[etree._Element]:
    """Mark where the parts of a short line that is no sentence, each in an element of its own, touch; these elements.

    A byline and its date stand so in many templates, and a style keeps them apart. Parts of a word are left alone, and
    what is no prose. The evidence is about the line as it is written.
    """
    marked = []
    for line in root.iter("div", "p", "li", "header"):
        if len(line) < 2 or (line.text and not line.text.isspace()) or any(each.tag not in _PARTS for each in line):
            continue
        parts = list(line)
        texts = ["".join(cast("Any", islice(each.itertext(), _LOOK))) for each in parts]
        if sum(map(len, texts)) > _SHORT_LINE or next(line.iterdescendants(*_BLOCKS), None) is not None:
            continue
        if next(line.iterancestors("pre", "a"), None) is not None:
            continue
        for each, text, following in zip(parts, texts, texts[1:], strict=False):
            if not each.tail and len(text) > 1 and len(following) > 1 and _are_parts(text[-1], following[0]):
                each.tail = _MARK
                marked.append(each)
    return marked


def _set_parted(walker: Walker) -> None:
    """Take the marks out of the blocks' text, and note what it is with a space in the place of each."""
    pieces = walker.pieces
    pieces[:] = [piece for piece in pieces if piece.text.strip(_MARK)]  # where all parts are hidden, it stands alone
    for index, piece in enumerate(pieces):
        if _MARK in piece.text:
            walker.parted[index] = piece.text.strip(_MARK).replace(_MARK, " ")
            text = piece.text.replace(_MARK, "")
            pieces[index] = piece._replace(text=text, links=min(piece.links, len(text)))


def _are_parts(last: str, first: str) -> bool:
    """Whether another word or number begins with the second character; without capitals, words are not told."""
    is_sign = last.isalnum() or category(last).startswith("M")  # a vowel, in the scripts of India
    return is_sign and (first.isupper() or (first.isdigit() and not last.isdigit()))


def _is_word(element: etree._Element) -> bool:
    """Whether an element's text is more than a letter: a script that moves letters has an element for each."""
    return sum(len(text.strip()) for text in islice(element.itertext(), _LOOK)) > 1


def _join_code(root: etree._Element) -> None:
    """The lines of a program are one block, though each is an element."""
    for code in root.iter("pre"):
        inside = list(code.iterdescendants())
        if all(each.tag in _CODE_LINES or each.tag not in BLOCKS for each in inside):
            for each in inside:
                if each.tag in _CODE_LINES:
                    each.tag = "span"
                    each.tail = "\n" + NOT_XML.sub("", each.tail or "").lstrip("\n")


def _show_templates(page: str) -> str | None:
    """The page with the text that it holds ready for a script in its place, or None where it holds none."""
    parts, position = [], 0
    for opening in islice(_TEMPLATE.finditer(page), _MOST_TEMPLATES):
        end = page.find("</script", opening.end())
        if opening.start() >= position and end >= 0 and not _PLACEHOLDER.search(page, opening.end(), end):
            parts += [page[position : opening.start()], "<div>", page[opening.end() : end], "</div><script>"]
            position = end
    return "".join([*parts, page[position:]]) if parts else None


def _bound_attributes(page: str) -> str:
    """The page without the attributes of a tag that come after so many others."""
    if len(page) < _LONG_PAGE:
        return page
    parts, position = [], 0
    for start, end in [tag.span() for tag in _TAG.finditer(page)]:
        if end - start < _LONG_TAG:
            continue
        kept = _FIRST_ATTRIBUTES.match(page, start, end)
        if kept is not None and kept.end() < end:
            parts.append(page[position : kept.end()])
            position = end
    return "".join([*parts, page[position:]])


def _walk(root: etree._Element, walker: Walker) -> None:
    start, take, end, in_line = walker.start, walker.text, walker.end, walker.in_line
    inside = False
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if event == "start":
            if tag not in _HAVE_EVENTS:
                if _CUSTOM in tag and _is_apart(element):
                    tag = element.tag = "div"
                elif not len(element) and not _may_hide(element):
                    if text := element.text:
                        in_line(text, link=tag == "a")
                    inside = True
                    continue
            start(tag, element.items(), data=tag == "table" and _holds_data(element))
            if text := element.text:
                take(text)
        else:
            if inside:  # only its own end can follow a leaf's start
                inside = False
            else:
                end(tag)
            if text := element.tail:
                take(text)
    walker.finish()


def _may_hide(element: etree._Element) -> bool:
    return element.get("hidden") is not None or element.get("style") is not None


class _Stream:
    """What lxml tells a parser's target, told to a walker, and to a builder of the tree's upper levels."""

    def __init__(self, walker: Walker, parser: etree.HTMLParser) -> None:
        self._walker = walker
        self._builder = etree.TreeBuilder(element_factory=cast("Any", parser.makeelement))
        self._depth = 0
        self._open: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth <= _UPPER_LEVELS:
            self._open.append(_NOT_NAME.sub("", tag))
            taken = {_NOT_NAME.sub("", name): NOT_XML.sub("", value) for name, value in attributes.items()}
            taken.pop("", None)
            self._builder.start(self._open[-1], cast("dict[str | bytes, str | bytes]", taken))
        self._walker.start(tag, attributes.items())

    def end(self, tag: str) -> None:
        if self._depth <= _UPPER_LEVELS:
            self._builder.end(self._open.pop())
        self._depth -= 1
        self._walker.end(tag)

    def data(self, data: str) -> None:
        self._builder.data(NOT_XML.sub("", data))
        self._walker.text(data)

    def close(self) -> etree._Element:
        self._walker.finish()
        while self._open:  # the parser gave up in the middle
            self._builder.end(self._open.pop())
        return self._builder.close()


def _holds_data(table: etree._Element) -> bool:
    """Whether a table's rows are records of several cells, and not the layout of the page."""
    rows = cells = 0
    for element in islice(table.iterdescendants(), _LOOK):
        tag = element.tag
        if tag == "tr":
            rows += 1
        elif tag in {"td", "th"}:
            cells += 1
            if _holds_paragraphs(element):
                return False
        elif tag in _NOT_IN_DATA:
            return False
    return cells > rows


def _holds_paragraphs(cell: etree._Element) -> bool:
    """Whether a table's cell holds a text of several paragraphs, as an article is and a record's field is not."""
    parts = sum(1 for _ in islice(cell.iterdescendants("p", "br"), 2))
    return parts > 1 and sum(len(text.strip()) for text in islice(cell.itertext(), _LOOK)) > _LONG_CELL


def _assemble(pieces: list[Piece]) -> tuple[str, list[tuple[int, int]]]:
    """The text of the page, and where each piece stands in it."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    position = 0
    before: Piece | None = None
    for piece in pieces:
        if before is not None:
            gap = "\n" if piece.kind == before.kind and piece.kind in _JOINED else "\n\n"
            parts.append(gap)
            position += len(gap)
        parts.append(piece.text)
        spans.append((position, position + len(piece.text)))
        position += len(piece.text)
        before = piece
    return "".join(parts), spans


def _undecodable(page: str, text: str, repairs: tuple[Repair, ...]) -> list[Repair]:
    """The repairs of decoding as they stand in the text, if all of them do: some may have been in a script."""
    if not repairs or page.count(_REPLACEMENT) != len(repairs) or text.count(_REPLACEMENT) != len(repairs):
        return []
    found = []
    at = -1
    for made in repairs:
        at = text.index(_REPLACEMENT, at + 1)
        found.append(Repair(STEP, at, at + 1, made.before, made.kind, made.detail))
    return found


def _blocks(
    text: str, spans: list[tuple[int, int]], pieces: list[Piece], evidence: list[Evidence | None]
) -> tuple[Block, ...]:
    return tuple(
        [
            Block(start, end, shown, piece.kind, piece.region, sign)
            for (start, end), piece, sign in zip(spans, pieces, evidence, strict=True)
            if (shown := text[start:end]) and not shown.isspace()
        ]
    )


def _merge(given: Metadata | None, known: Metadata) -> Metadata:
    """What the container knows, and the page's own word where the container has none."""
    if given is None:
        return known
    fields = {name: getattr(given, name) or getattr(known, name) for name in Metadata.__slots__}
    if not given.published and given.published_raw:
        fields["published"] = None
    return Metadata(**fields)
