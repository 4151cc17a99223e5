"""Plain text: where its blocks are.

A line is a block, for that is how scraped articles come, unless lines are hard-wrapped: broken by a program wherever
the next word would not have fitted. Such lines are one paragraph, and joined. Tables and code stay whole; list items,
quoted lines and headings are named where the text itself marks them beyond doubt. Verse is lines.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from transforms.ads_lines import line_end, may_be_line
from transforms.decode import Decoded
from transforms.document import Block, Document, Kind, Metadata, Repair
from transforms.formats.record import UnreadableError
from transforms.mojibake import repair

#: Joining lines is the third step of reading, after decoding and the repair of characters.
STEP = 3

#: Widths at which programs wrap, in code points: narrower lines are verse or a list, wider ones are paragraphs.
_NARROWEST, _WIDEST = 40, 120
_SHORTEST_WRAP = 3  # lines: of two, the width cannot be told
#: The share of line ends at which the next word would not have fitted; the others end paragraphs.
_FULL = 0.8
#: The share of lines that go on with a small letter. English prose has five in six, German prose with its capitals a
#: half; a list of headlines has none.
_GOES_ON = 0.25

#: Text has hardly any control characters or undecodable bytes; a binary file has about a quarter.
_LOST = 0.2
#: In a text of short paragraphs so many line ends tell the width, and so large a share of the full ones.
_FEWEST_ENDS = 2
_MOSTLY = 0.5

_BULLETS = "•‣◦▪●∙"
_BEGINNINGS = frozenset("-*–+0123456789" + _BULLETS)
_ITEM = re.compile(rf"[-*–+]\s|[{_BULLETS}]|([0-9]{{1,3}})[.)]\s")
_HEADING = re.compile(r"#{1,6} +[^\s#]")
_SEPARATOR = re.compile(r"\|?[ :|-]{3,}\|?$")
_ROW = 1000  # code points: no row of a table is as long
_ENDS_SENTENCE = '.!?…:"”»«“。'
_CODE_ENDS = ("{", "}", ";", "):", ");", "},", "]", ">", "/>", "*/")
_CODE: Kind = "code"
_LINE: Kind = "paragraph"
_FENCES = ("```", "~~~")


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines that hold anything, in parallel lists, and the number of the first line after each blank one.

    A line is told by the code point it starts at, the one after its end, the white space before it, and its text.
    """

    starts: list[int]
    ends: list[int]
    indents: list[int]
    bodies: list[str]
    groups: list[int]


#: Lines ``first..last`` (inclusive) that make one block; ``wrapped`` if they are to be joined.
_Stretch = tuple[int, int, Kind, bool]


def read_text(
    text: str, *, encoding: str = "utf-8", metadata: Metadata | None = None, repairs: tuple[Repair, ...] = ()
) -> Document:
    r"""A document of the blocks of ``text``, which is decoded and repaired already; ``repairs`` says how.

    >>> [block.text for block in read_text("A headline\n\nFirst paragraph.\nSecond paragraph.").blocks]
    ['A headline', 'First paragraph.', 'Second paragraph.']
    """
    lines = _lines(text)
    stretches = _stretches(lines)
    wraps: list[Repair] = []
    if any(wrapped for *_, wrapped in stretches):
        text, wraps, blocks = _join(text, lines, stretches)
    else:
        starts, ends = lines.starts, lines.ends
        blocks = [Block(starts[a], ends[b], text[starts[a] : ends[b]], kind) for a, b, kind, _ in stretches]
    return Document(
        text,
        tuple(blocks),
        encoding=encoding,
        metadata=metadata or Metadata(),
        repairs=(*repairs, *wraps),
    )


def read_plain(decoded: Decoded, metadata: Metadata) -> Document:
    """The document in a text that is decoded and not yet repaired.

    Raises:
        UnreadableError: ``empty``: there is no text; ``binary``: it is mostly bytes or characters that no text has.
    """
    text, changes = repair(decoded.text)
    lost = sum(len(change.before) // len("\\x00") for change in decoded.repairs)
    if lost + sum(len(change.before) for change in changes if change.kind == "control") > _LOST * len(decoded.text):
        raise UnreadableError("binary", "this is no text, or in no encoding that is known; convert it to UTF-8 first")
    document = read_text(text, encoding=decoded.encoding, metadata=metadata, repairs=(*decoded.repairs, *changes))
    if not document.blocks:
        raise UnreadableError("empty", "there is no text in it")
    return document


def _lines(text: str) -> _Lines:
    starts: list[int] = []
    indents: list[int] = []
    bodies: list[str] = []
    groups: list[int] = []
    position = 0
    blank = True
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            if blank:
                groups.append(len(starts))
                blank = False
            indent = 0 if line[0] == body[0] else line.index(body[0])
            starts.append(position + indent)
            indents.append(indent)
            bodies.append(body)
        else:
            blank = True
        position += len(line)
    ends = [start + len(body) for start, body in zip(starts, bodies, strict=True)]
    return _Lines(starts, ends, indents, bodies, groups)


def _stretches(lines: _Lines) -> list[_Stretch]:
    """Every line in a stretch, in order."""
    pieces = list(_pieces(lines))
    widths: dict[int, int] = {}
    for index, (first, last, kind) in enumerate(pieces):
        if kind == "paragraph" and last - first + 1 >= _SHORTEST_WRAP:
            width = max(lines.indents[line] + len(lines.bodies[line]) for line in range(first, last + 1))
            if _NARROWEST <= width <= _WIDEST and _is_wrapped(lines, first, last, width):
                widths[index] = width
    usual = max(widths.values(), default=0) or _common_width(lines, pieces)
    stretches: list[_Stretch] = []
    for index, (first, last, kind) in enumerate(pieces):
        if kind != "paragraph" or first == last:
            stretches.append((first, last, kind, False))
        elif not usual:
            stretches.extend((line, line, kind, False) for line in range(first, last + 1))
        else:
            stretches.extend(_paragraphs(lines, first, last, widths.get(index, usual)))
    _name_items(lines, stretches)
    return stretches


def _paragraphs(lines: _Lines, first: int, last: int, width: int) -> Iterator[_Stretch]:
    """The lines ``first..last`` of a text that is hard-wrapped, joined to paragraphs."""
    start = first
    for line in range(first, last + 1):
        if line == last or not _goes_on(lines, line, width):
            yield start, line, "paragraph", line > start
            start = line + 1


def _is_wrapped(lines: _Lines, first: int, last: int, width: int) -> bool:
    """Whether nearly every line was as full as ``width`` allowed, and the lines go on as sentences do."""
    full = small = inside = 0
    for line in range(first, last):
        if _goes_on(lines, line, width):
            full += 1
            beginning = lines.bodies[line + 1][0]
            small += beginning.isalpha() and not beginning.isupper()
            inside += lines.bodies[line][-1] not in _ENDS_SENTENCE
    return full >= _FULL * (last - first) and small >= _GOES_ON * full and inside * 2 >= full


def _common_width(lines: _Lines, pieces: Sequence[tuple[int, int, Kind]]) -> int:
    """The width at which a text of short paragraphs is wrapped, none of which tells it alone; 0 if it is not wrapped.

    No line is longer, and the lines that are as full end inside a sentence, which goes on in the next one.
    """
    width = max(map(len, lines.bodies), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    before_last = [last - 1 for first, last, kind in pieces if kind == "paragraph" and last > first]
    full = [line for line in before_last if _goes_on(lines, line, width)]
    inside = [line for line in full if lines.bodies[line][-1] not in _ENDS_SENTENCE]
    small = sum(lines.bodies[line + 1][0].islower() for line in inside)
    return width if small >= max(_FEWEST_ENDS, _MOSTLY * len(full)) else 0


def _goes_on(lines: _Lines, line: int, width: int) -> bool:
    """Whether the paragraph goes on after this line: it is full, and the next one does not begin something new."""
    body, following = lines.bodies[line], lines.bodies[line + 1]
    if lines.indents[line] + len(body) > _WIDEST:
        return False
    word = following[: width + 1].split(None, 1)[0]
    if lines.indents[line] + len(body) + 1 + len(word) <= width or _ITEM.match(following):
        return False
    if lines.indents[line + 1] > lines.indents[line] + 1 and not _ITEM.match(body):
        return False
    return not (_is_ideographic(body[-1]) or _is_ideographic(following[0]))


def _is_ideographic(character: str) -> bool:
    """Chinese and Japanese have no spaces between words: their lines cannot be joined by one."""
    return "\u2e80" <= character < "\ua000" or "\uff00" <= character < "\uffef"


def _pieces(lines: _Lines) -> Iterator[tuple[int, int, Kind]]:
    """Tables, code, quoted lines and headings, and the runs of plain lines between them, all inside one group."""
    fences = _fences(lines)
    skip = 0
    for first, stop in pairwise([*lines.groups, len(lines.bodies)]):
        line = plain = max(first, skip)
        while line < stop:
            body = lines.bodies[line]
            if stop - first > 1 and _is_ads_line(body):
                last, kind = line, _LINE
            elif line in fences:
                last, kind = fences[line], _CODE
            elif body[0] in "#>" or "|" in body or "\t" in body or (line == first and lines.indents[line]):
                last, kind = _structure(lines, line, first, stop)
            else:
                line += 1
                continue
            if last < 0:
                line += 1
                continue
            if plain < line:
                yield plain, line - 1, "paragraph"
            yield line, last, kind
            line = plain = last + 1
        if plain < min(line, stop):
            yield plain, stop - 1, "paragraph"
        skip = max(skip, line)


def _is_ads_line(body: str) -> bool:
    """Whether a line is a record or a variable of an ads.txt file, which no line goes on, however full it is."""
    end = line_end(body) if may_be_line(body) else 0
    return end > 0 and (end == len(body) or body[end:].lstrip()[0] == "#")


def _fences(lines: _Lines) -> dict[int, int]:
    """The first and the last line of each stretch of code between two fences."""
    fences: dict[int, int] = {}
    opening: dict[str, int] = {}
    for line, body in enumerate(lines.bodies):
        if body[0] not in "`~" or (mark := body[:3]) not in _FENCES:
            continue
        if mark in opening:
            if body.strip(mark[0]) == "":
                fences[opening.pop(mark)] = line
        elif not opening:
            opening[mark] = line
    return fences


def _structure(lines: _Lines, line: int, first: int, stop: int) -> tuple[int, Kind]:
    """The last line of the table, code, quote or heading that begins at ``line``; -1 where none does."""
    body = lines.bodies[line]
    if body[0] == ">":
        return line, "quote"
    if body[0] == "#" and _HEADING.match(body):
        return line, "heading"
    if line == first and lines.indents[line] and _is_code(lines, first, stop):
        return stop - 1, "code"
    for mark in ("\t", "|"):
        if mark in body[:_ROW]:
            last = _table_end(lines, line, stop, mark)
            if last > line:
                return last, "table"
    return -1, "paragraph"


def _table_end(lines: _Lines, line: int, stop: int, mark: str) -> int:
    """The last line of a table whose columns ``mark`` divides, or ``line`` itself."""
    columns = lines.bodies[line].count(mark)
    ruled = mark == "|" and line + 1 < stop and _SEPARATOR.match(lines.bodies[line + 1][:_ROW]) is not None
    last = line
    while last + 1 < stop and _is_row(lines.bodies[last + 1], mark, columns, ruled=ruled):
        last += 1
    enough = 2 if ruled or (mark == "\t" and columns > 1) else 3
    return last if last - line + 1 >= enough and _is_row(lines.bodies[line], mark, columns, ruled=ruled) else line


def _is_row(body: str, mark: str, columns: int, *, ruled: bool) -> bool:
    """A row has its table's columns; bars alone divide menus too, so that without a rule one must come first."""
    return len(body) <= _ROW and body.count(mark) == columns and (mark == "\t" or ruled or body[0] == "|")


def _is_code(lines: _Lines, first: int, stop: int) -> bool:
    """Whether the whole group is indented, and half of its lines end as code does."""
    if stop - first < 2 or min(lines.indents[first:stop]) < 2:
        return False
    return sum(lines.bodies[line].endswith(_CODE_ENDS) for line in range(first, stop)) * 2 >= stop - first


def _name_items(lines: _Lines, stretches: list[_Stretch]) -> None:
    """Make ``list_item`` of what begins as an item and has a neighbour that begins as the item before or after."""
    bodies = lines.bodies
    items = [_ITEM.match(bodies[first]) if bodies[first][0] in _BEGINNINGS else None for first, *_ in stretches]
    for index, item in enumerate(items):
        if item is None or stretches[index][2] != "paragraph":
            continue
        before = items[index - 1] if index else None
        after = items[index + 1] if index + 1 < len(items) else None
        if item.group()[0] in _BULLETS or _follows(before, item) or _follows(item, after):
            first, last, _, wrapped = stretches[index]
            stretches[index] = first, last, "list_item", wrapped


def _follows(item: re.Match[str] | None, following: re.Match[str] | None) -> bool:
    """Whether two lines begin as consecutive items of one list do."""
    if item is None or following is None:
        return False
    number, next_number = item.group(1), following.group(1)
    if number and next_number:
        return int(next_number) == int(number) + 1
    return not number and item.group()[0] == following.group()[0]


def _join(text: str, lines: _Lines, stretches: Sequence[_Stretch]) -> tuple[str, list[Repair], list[Block]]:
    """The text with wrapped lines joined by one space, the repairs that undo it, and the blocks in it.

    A hyphen at a line's end stays, and nothing comes after it: whether the word has one cannot be told.
    """
    pieces: list[str] = []
    repairs: list[Repair] = []
    spans: list[tuple[int, int, Kind]] = []
    done = shift = 0
    for first, last, kind, wrapped in stretches:
        start = lines.starts[first] + shift
        for line in range(first, last) if wrapped else ():
            end, begin = lines.ends[line], lines.starts[line + 1]
            hyphenated = text[end - 1] == "-" and text[end - 2].isalpha() and text[begin].islower()
            glue = "" if hyphenated else " "
            pieces += (text[done:end], glue)
            repairs.append(Repair(STEP, end + shift, end + shift + len(glue), text[end:begin], "wrap"))
            done = begin
            shift += len(glue) - (begin - end)
        spans.append((start, lines.ends[last] + shift, kind))
    pieces.append(text[done:])
    joined = "".join(pieces)
    return joined, repairs, [Block(start, end, joined[start:end], kind) for start, end, kind in spans]
