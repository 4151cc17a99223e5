"""Walk a page once, from its first element to its last, and set its text down block by block.

The walker takes three events (an element starts, text, an element ends), so that the same code reads a parsed tree and
a stream of a page that is too deep for a tree. It holds one small state an open element and never recurses.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from transforms.document import Kind, Region
from transforms.formats.html_names import ARTICLE, HIDDEN, meanings

#: What lxml takes from a page, and does not take back as the text, the name or an attribute of an element.
NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

#: Elements whose content is not text of the page. What stands in a head and is none of them is shown: libxml2 leaves an
#: element there that it does not know, a section among them, and browsers end the head before it.
DROPPED: Final = frozenset(
    {"script", "style", "template", "noscript", "title", "meta", "link", "base", "object", "applet"}
    | {"svg", "annotation", "annotation-xml", "audio", "video", "canvas", "iframe", "frameset", "noframes", "datalist"}
)

#: Elements that start a new block.
BLOCKS: Final = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div"}
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"}
    | {"hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "option", "optgroup", "p"}
    | {"plaintext", "pre", "search", "section", "select", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"}
    | {"xmp", "td", "th", "button", "textarea"}
)

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(_HEADINGS, "heading"),
    **dict.fromkeys(("li", "dt", "dd", "option", "summary"), "list_item"),
    "blockquote": "quote",
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), "code"),
}

#: Elements that give back what their parents said of the kind: a paragraph in a list item is the item's text.
_REGIONS: Final[dict[str, Region]] = {
    "header": "header",
    "footer": "footer",
    "nav": "navigation",
    "aside": "aside",
    "dialog": "hidden",
    "figcaption": "caption",
    "caption": "caption",
    **dict.fromkeys(("button", "select", "textarea", "label", "legend", "form"), "form"),
}

_ROLES: Final[dict[str, Region]] = {
    "banner": "header",
    "contentinfo": "footer",
    "navigation": "navigation",
    "complementary": "aside",
    "search": "form",
    "dialog": "hidden",
    "alertdialog": "hidden",
}

#: Elements that tell how the characters before them are read (HTML Living Standard, 4.5.10): they interrupt no line, as
#: little as hidden text in it does.
READINGS: Final = frozenset({"rt", "rp", "rtc"})

#: Elements that are part of a row of records, and start no block in it.
_IN_ROWS: Final = frozenset(
    {"td", "th", "p", "div", "center", "address", "h4", "h5", "h6", "figure", "figcaption", "details", "summary"}
    | {"dl", "dt", "dd", "hgroup", "header", "footer"}
)

#: It ends a cell of a row, and stands in no page: libxml2's strings end at it.
_CELL_END: Final = "\0"

#: So many characters of a class attribute tell one template from another.
_NAMES: Final = 80

#: A line this long is a paragraph that a line break ends; shorter ones are verse, an address, a list. Signs that are
#: not parted into words say as much as two letters.
_LONG_LINE: Final = 80
_SIGN: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
#: What a sentence ends with; a line of a text that was broken by its width ends in mid-sentence.
_ENDS: Final = ".!?…:;。！？；：”’\"'»)）」』"
#: What a paragraph begins with where it is parted from others by line breaks alone.
_INDENT: Final = "\u3000\u3000"

#: The landmarks that an element stands in, as bits.
IN_MAIN, IN_ARTICLE, IN_NESTED_ARTICLE, IN_FORM, IN_ARTICLE_BODY = 1, 2, 4, 8, 16
#: Beside them: that a style leaves its place empty, which is no way to hide what a reader may ask for.
INVISIBLE: Final = 32


class Piece(NamedTuple):
    """One block as the walker found it, before it has an offset.

    ``links`` counts the characters inside links. ``near`` and ``around`` are the meanings (bits of
    ``transforms.formats.html_names``) of the classes of the closest elements and of all elements around it.
    ``container`` numbers the block element that holds it (see ``Walker.parents``), ``shape`` the kind of place: blocks
    of one template share it.
    """

    text: str
    kind: Kind
    region: Region
    links: int
    tag: str
    near: int
    around: int
    landmarks: int
    container: int
    shape: int
    form: int


def n_free(pieces: Iterable[Piece]) -> int:
    """Characters of a page's text outside links."""
    return sum([len(piece.text) - piece.links for piece in pieces])


class _Line(NamedTuple):
    """A line that ``<br>`` ends, the characters of it inside links, and whether it is indented as a paragraph is."""

    text: str
    links: int
    indented: bool


class _State(NamedTuple):
    """What the open elements say about the text that stands in them."""

    tag: str
    kind: Kind
    region: Region
    near: int
    around: int
    landmarks: int
    container: int
    shape: int
    form: int
    link: bool
    pre: bool
    row: bool
    records: bool


_FIRST: Final = _State("body", "paragraph", "main", 0, 0, 0, 0, 0, 0, link=False, pre=False, row=False, records=False)


class Walker:
    """Takes the events of one page in order; ``pieces`` holds its blocks after ``finish``.

    ``parted`` is for the text of blocks that readers see parted into more words than are written.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._states: list[_State] = [_FIRST]
        self._state = _FIRST
        self.parents: list[int] = [0]
        self.parted: dict[int, str] = {}
        self._shapes: dict[tuple[int, str, str], int] = {}
        self._heading = 0
        self._dropped = 0
        self._line: list[str] = []
        self._line_links = 0
        self._lines: list[_Line] = []
        self._aside: dict[Region, list[str]] = {}  # what a line holds and does not say, by its region
        self._around: list[str] = []  # the line, while text stands aside
        self._n_aside = 0  # open elements of that text

    def start(self, tag: str, attributes: Iterable[tuple[str, str]], *, data: bool = False) -> None:
        """An element opens; ``data`` says of a table that its rows are records, not the page's layout."""
        if self._dropped or tag in DROPPED:
            self._dropped += 1
            return
        state = self._state
        self._states.append(state)
        if tag in BLOCKS:
            self._state = self._open_block(tag, attributes, state, data=data)
            return
        if tag == "br":
            self._break()
        self._state = _in_line(tag, attributes, state)
        if self._n_aside:
            self._n_aside += 1
        elif tag in READINGS:
            self._set_aside("reading")
        elif self._state.region == "hidden" != state.region:
            self._set_aside("hidden")

    def in_line(self, text: str, *, link: bool) -> None:
        """An element opens that is no block and holds nothing but ``text``, and closes again."""
        if self._dropped:
            return
        self._line.append(text)
        if (link or self._state.link) and not self._n_aside and not text.isspace():
            self._line_links += len(text)

    def text(self, data: str) -> None:
        """Text stands in the element that is open."""
        if self._dropped:
            return
        if data.isspace():
            state = self._state
            if self._line or state.pre or state.row:  # elsewhere a line's first space is none
                self._line.append(data)
            return
        self._line.append(data)
        if self._state.link and not self._n_aside:
            self._line_links += len(data)

    def end(self, tag: str) -> None:
        """An element closes."""
        if self._dropped:
            self._dropped -= 1
            return
        state = self._state
        if tag in BLOCKS:
            if state.row and tag in _IN_ROWS:
                self._line.append(_CELL_END if tag in {"td", "th"} else " ")
            elif self._line or self._lines or self._aside:
                self._flush()
        elif self._n_aside:
            self._n_aside -= 1
            if not self._n_aside:
                self._go_on()
        self._state = self._states.pop()

    def finish(self) -> list[Piece]:
        """The page ends: its blocks, in order."""
        if self._line or self._lines or self._aside:
            self._flush()
        return self.pieces

    def _set_aside(self, region: Region) -> None:
        self._n_aside = 1
        self._around, self._line = self._line, self._aside.setdefault(region, [])

    def _go_on(self) -> None:
        self._line.append(" ")
        self._line = self._around

    def _open_block(self, tag: str, attributes: Iterable[tuple[str, str]], state: _State, *, data: bool) -> _State:
        if state.row and tag in _IN_ROWS:
            self._line.append(" ")
            return state
        if self._line or self._lines or self._aside:
            self._flush()
        region = _REGIONS.get(tag)
        if tag == "dialog" and any(name == "open" for name, _ in attributes):
            region = None
        if region is None or (state.region != "main" and not (region == "caption" and state.region == "aside")):
            region = state.region
        landmarks = state.landmarks
        form = state.form
        if tag == "main":
            landmarks |= IN_MAIN
        elif tag == "article":
            landmarks |= IN_NESTED_ARTICLE if landmarks & IN_ARTICLE else IN_ARTICLE
        elif tag == "form":
            form = len(self.parents)
            region = state.region
        near, names = state.near & HIDDEN, ""
        if attributes:
            own, region, landmarks, names = _read_attributes(attributes, region, landmarks)
            near |= own
        records = data if tag == "table" else state.records
        row = records and tag == "tr"
        kind = self._kind(tag, "table" if row else state.kind)
        self.parents.append(state.container)
        shape = (state.shape, tag, names)
        return _State(
            tag,
            kind,
            region,
            near,
            state.around | near,
            landmarks,
            len(self.parents) - 1,
            self._shapes.setdefault(shape, len(self._shapes) + 1),
            form,
            state.link,
            state.pre or kind == "code",
            row,
            records,
        )

    def _kind(self, tag: str, around: Kind) -> Kind:
        """The kind of an element's text, where that around it is of kind ``around``."""
        if tag in _HEADINGS:
            self._heading = len(self.parents)
        elif around == "quote" and tag in {"li", "dd"}:
            return "quote"
        elif around == "heading" and tag == "p" and self.pieces and self.pieces[-1].container >= self._heading:
            return "paragraph"  # the heading has its text, and nobody closed it
        return _KINDS.get(tag, around)

    def _break(self) -> None:
        if self._state.row or self._n_aside:
            self._line.append(" ")
        elif self._state.pre:
            self._line.append("\n")
        else:
            self._end_line()

    def _end_line(self) -> None:
        line = "".join(self._line)
        indented = line.lstrip("\n\r\t ").startswith(_INDENT)
        self._lines.append(_Line(" ".join(line.split()), self._line_links, indented))
        self._line = []
        self._line_links = 0

    def _flush(self) -> None:
        """Make blocks of the text since the last boundary, and of what stands aside."""
        if self._n_aside:  # no block stands in such text: the page forgot to end it
            self._n_aside = 0
            self._go_on()
        if self._line or self._lines:
            self._flush_lines()
        for region, parts in self._aside.items():
            if text := " ".join("".join(parts).split()):
                self._add(text, 0, region)
        self._aside = {}

    def _flush_lines(self) -> None:
        state = self._state
        if state.pre:
            text, links = "".join(self._line).strip("\n").rstrip(), self._line_links
            self._line, self._line_links = [], 0
            if text.strip():
                self._add(text, links)
            return
        if state.row:
            text, links = _row("".join(self._line)), self._line_links
            self._line, self._line_links = [], 0
            if text:
                self._add(text, links)
            return
        if not self._lines:
            text, links = " ".join("".join(self._line).split()), self._line_links
            self._line, self._line_links = [], 0
            if text:
                self._add(text, links)
            return
        self._end_line()
        lines, self._lines = self._lines, []
        for text, links in _paragraphs(lines):
            self._add(text, links)

    def _add(self, text: str, links: int, region: Region | None = None) -> None:
        state = self._state
        self.pieces.append(
            Piece(
                text,
                state.kind,
                region or state.region,
                min(links, len(text)),
                state.tag,
                state.near,
                state.around,
                state.landmarks,
                state.container,
                state.shape,
                state.form,
            )
        )


def _in_line(tag: str, attributes: Iterable[tuple[str, str]], state: _State) -> _State:
    """What an element inside a line adds to what is known of the text in it."""
    near, region, landmarks = 0, state.region, state.landmarks
    if tag == "label":
        region = "form"
    if attributes:
        near, region, landmarks, _ = _read_attributes(attributes, region, landmarks)
    link = state.link or tag == "a"
    if not near and link == state.link and region == state.region and landmarks == state.landmarks:
        return state
    return state._replace(
        region=region, near=state.near | near, around=state.around | near, landmarks=landmarks, link=link
    )


def _read_attributes(
    attributes: Iterable[tuple[str, str]], region: Region, landmarks: int
) -> tuple[int, Region, int, str]:
    """What an element's names mean, the region and the landmarks inside it, and the classes that its template gave."""
    near, names = 0, ""
    for name, value in attributes:
        if name == "class":
            near |= meanings(value)
            names = value[:_NAMES]
        elif name == "id":
            near |= meanings(value)
        elif name == "hidden" and value != "until-found":
            region = "hidden"
        elif name == "style" and (hiding := _hiding(value)) is not None:
            region, landmarks = "hidden", landmarks | hiding
        elif name == "role":
            if region == "main":
                region = _ROLES.get(value.strip().lower(), region)
            if value == "main":
                landmarks |= IN_MAIN
        elif name == "itemprop" and value == "articleBody":
            landmarks |= IN_ARTICLE_BODY
            near |= ARTICLE
    return near, region, landmarks, names


def _row(line: str) -> str:
    """A row's cells, with a tab between them; of a row with one that is not empty, that one."""
    cells = [" ".join(cell.split()) for cell in line.split(_CELL_END)]
    filled = [cell for cell in cells if cell]
    return "\t".join(cells).rstrip() if len(filled) > 1 else "".join(filled)


def _hiding(style: str) -> int | None:
    """The landmark of what a style hides, which is ``INVISIBLE`` or none of them; None where it hides nothing."""
    squeezed = style[:500].lower().replace(" ", "")
    if "visibility:hidden" in squeezed:
        return INVISIBLE
    return 0 if "display:none" in squeezed else None


def _paragraphs(lines: Sequence[_Line]) -> Iterable[tuple[str, int]]:
    """Join lines that ``<br>`` parted: an empty one, an indent, or the end of a long one, ends a paragraph."""
    held: list[str] = []
    links = 0
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        if line.text:
            held.append(line.text)
            links += line.links
        if held and (not line.text or following is None or following.indented or _ends_paragraph(line, following)):
            yield "\n".join(held), links
            held, links = [], 0


def _ends_paragraph(line: _Line, following: _Line) -> bool:
    """Whether a line is long, and no text that was broken by its width goes on in the next one."""
    if len(line.text) + len(_SIGN.findall(line.text)) < _LONG_LINE:
        return False
    return line.text[-1] in _ENDS or not following.text[:1].islower()
