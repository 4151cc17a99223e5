"""Walk a page once, from its first element to its last, and set its text down block by block.

The walker takes three events (an element starts, text, an element ends), so that the same code reads a parsed tree and
a stream of a page that is too deep for a tree. It holds one small state an open element and never recurses.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from transforms.document import Kind, Region
from transforms.formats.html_names import ARTICLE, HIDDEN, meanings

#: Elements whose content is not text of the page.
DROPPED: Final = frozenset(
    {"script", "style", "template", "noscript", "title", "head", "meta", "link", "base", "object", "applet"}
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

#: Elements that tell how the characters before them are read (HTML Living Standard, 4.5.10): they interrupt no line.
READINGS: Final = frozenset({"rt", "rp", "rtc"})

#: Elements that are part of a row of records, and start no block in it.
_IN_ROWS: Final = frozenset({"td", "th", "p", "div"})

#: It ends a cell of a row, and stands in no page: libxml2's strings end at it.
_CELL_END: Final = "\0"

#: So many characters of a class attribute tell one template from another.
_NAMES: Final = 80

#: A line this long is a paragraph that a line break ends; shorter ones are verse, an address, a list.
_LONG_LINE: Final = 80

#: The landmarks that an element stands in, as bits.
IN_MAIN, IN_ARTICLE, IN_NESTED_ARTICLE, IN_FORM, IN_ARTICLE_BODY = 1, 2, 4, 8, 16


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
    """Takes the events of one page in order; ``pieces`` holds its blocks after ``finish``."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._states: list[_State] = [_FIRST]
        self._state = _FIRST
        self.parents: list[int] = [0]
        self._shapes: dict[tuple[int, str, str], int] = {}
        self._heading = 0
        self._dropped = 0
        self._line: list[str] = []
        self._line_links = 0
        self._lines: list[tuple[str, int]] = []
        self._readings: list[str] = []
        self._reading = 0

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
        elif tag in READINGS:
            if not self._reading:
                self._line, self._readings = self._readings, self._line
            self._reading += 1
        self._state = _in_line(tag, attributes, state)

    def in_line(self, text: str, *, link: bool) -> None:
        """An element opens that is no block and holds nothing but ``text``, and closes again."""
        if self._dropped:
            return
        self._line.append(text)
        if (link or self._state.link) and not text.isspace():
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
        if self._state.link:
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
            elif self._line or self._lines or self._readings:
                self._flush()
        elif tag in READINGS and self._reading:
            self._reading -= 1
            if not self._reading:
                self._leave_reading()
        self._state = self._states.pop()

    def finish(self) -> list[Piece]:
        """The page ends: its blocks, in order."""
        if self._line or self._lines or self._readings:
            self._flush()
        return self.pieces

    def _leave_reading(self) -> None:
        self._line.append(" ")
        self._line, self._readings = self._readings, self._line

    def _open_block(self, tag: str, attributes: Iterable[tuple[str, str]], state: _State, *, data: bool) -> _State:
        if state.row and tag in _IN_ROWS:
            self._line.append(" ")
            return state
        if self._line or self._lines or self._readings:
            self._flush()
        region = _REGIONS.get(tag)
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
        if self._state.row:
            self._line.append(" ")
        elif self._state.pre:
            self._line.append("\n")
        else:
            self._end_line()

    def _end_line(self) -> None:
        line = "".join(self._line)
        self._lines.append((" ".join(line.split()), self._line_links))
        self._line = []
        self._line_links = 0

    def _flush(self) -> None:
        """Make blocks of the text since the last boundary, and one of how it is read."""
        if self._reading:  # no block stands in a reading: the page forgot to end it
            self._reading = 0
            self._leave_reading()
        if self._line or self._lines:
            self._flush_lines()
        if self._readings:
            text, self._readings = " ".join("".join(self._readings).split()), []
            if text:
                self._add(text, 0, "reading")

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
        elif (name == "hidden" and value != "until-found") or (name == "style" and _hides(value)):
            region = "hidden"
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


def _hides(style: str) -> bool:
    squeezed = style[:500].lower().replace(" ", "")
    return "display:none" in squeezed or "visibility:hidden" in squeezed


def _paragraphs(lines: list[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    """Join lines that ``<br>`` parted: an empty one, or the end of a long one, ends a paragraph."""
    held: list[str] = []
    links = 0
    for text, line_links in lines:
        if text:
            held.append(text)
            links += line_links
        if held and (not text or len(text) >= _LONG_LINE):
            yield "\n".join(held), links
            held, links = [], 0
    if held:
        yield "\n".join(held), links
