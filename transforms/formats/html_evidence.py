"""What speaks for and against each block of a page being the article's: a row of numbers a block.

Everything is linear in the number of blocks. The columns are named in ``COLUMNS`` and, for what is known after a first
weighing, in ``CONTEXT``; the model that weighs them is in ``transforms.formats.html_model``.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from transforms.formats.html_names import TITLE, WORDS
from transforms.formats.html_text import squeeze
from transforms.formats.html_walk import (
    IN_ARTICLE,
    IN_ARTICLE_BODY,
    IN_MAIN,
    IN_NESTED_ARTICLE,
    Piece,
)
from transforms.neighbours import Column, shifted, window, windows

Matrix = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
#: Several columns; a number is one that says the same of all blocks.
Columns = Sequence[npt.NDArray[Any] | float]

#: A block with this many characters outside links reads like prose.
_PROSE: Final = 80

_TAGS: Final = ("p", "div", "li", "td", "tr", "a", "h1", "h2", "h3", "h4", "section", "article")
_KINDS: Final = ("heading", "list_item", "quote", "table", "code")
_REGIONS: Final = ("header", "footer", "navigation", "aside", "caption", "form", "hidden")
_ENDS: Final = frozenset(".!?…。！？।؟۔”\"»“)’'")
#: Magazines set such a mark behind the last sentence of an article.
_END_MARKS: Final = " ♦◆■◼▪∎●"

_NAMES: Final = tuple(WORDS.values())
_BITS: Final = np.array(tuple(WORDS), dtype=np.int64)[:, None]
_LANDMARKS: Final = {
    "in main": IN_MAIN,
    "in article": IN_ARTICLE,
    "in a nested article": IN_NESTED_ARTICLE,
    "in articleBody": IN_ARTICLE_BODY,
}
#: Characters of a headline, and letters and digits of the shortest one that is told by the page's title.
_LONGEST_TITLE, _SHORTEST_TITLE = 300, 8

COLUMNS: Final[tuple[str, ...]] = (
    "characters",
    "words",
    "link density",
    "sentence ends",
    "commas",
    "ends a sentence",
    "digits",
    "starts with a capital",
    "symbols",
    "times on the page",
    "vote",
    *_LANDMARKS,
    "in a form",
    *(f"kind {kind}" for kind in _KINDS),
    *(f"region {region}" for region in _REGIONS),
    *(f"tag {tag}" for tag in _TAGS),
    *(f"near: {name}" for name in _NAMES),
    *(f"around: {name}" for name in _NAMES),
    "place in text",
    "place in blocks",
    "blocks on the page",
    "characters on the page",
    "prose on the page",
    "page has main",
    "page has article",
    "page has articleBody",
    "page votes",
    "page votes on prose",
    "before the first vote",
    "after the last vote",
    "before the title",
    "blocks from the title",
    "is the title",
    "container characters",
    "container blocks",
    "container link density",
    "container votes",
    "container prose",
    "shape characters",
    "shape blocks",
    "shape link density",
    "shape votes",
    "shape prose",
    "form characters",
    "in the half",
    "in the most",
    "levels below the half",
    "prose before",
    "prose after",
    "neighbours' characters",
    "neighbours' link density",
    "neighbours' votes",
    "previous characters",
    "previous link density",
    "previous vote",
    "previous is a heading",
    "next characters",
    "next link density",
    "next vote",
    "next is a heading",
    "votes within five",
    "votes within fifteen",
    "prose within five",
    "link density within five",
    "in the stated text",
    "page states its text",
)

#: The first columns are numbers that a block has by itself, and what it is one of.
_AT: Final = {name: index for index, name in enumerate(COLUMNS)}
_OWN: Final = _AT["in a form"] + 1
_KNOWN: Final = _AT[f"near: {_NAMES[0]}"]
_KIND_AT, _REGION_AT, _TAG_AT = (
    {name: _AT[f"{what} {name}"] for name in names}
    for what, names in (("kind", _KINDS), ("region", _REGIONS), ("tag", _TAGS))
)

#: What a first weighing says of a block's surroundings: the columns of the second.
CONTEXT: Final[tuple[str, ...]] = (
    "first",
    *(f"first of neighbour {by}" for by in (-1, -2, 1, 2)),
    *(f"first within {reach}" for reach in (2, 5, 15)),
    *(f"first within {reach}, by characters" for reach in (2, 5, 15)),
    "first of the container",
    "first of the container, by characters",
    "first of the shape",
    "first of the shape, by characters",
    "first of the container's parent, by characters",
    "first of the page",
    "best first of the page",
    "article before",
    "best first before",
    "best first after",
)


def gather(pieces: Sequence[Piece], parents: Sequence[int], votes: Sequence[int], title: str, body: str) -> Matrix:
    """One row a piece, one column for each of ``COLUMNS``.

    ``parents`` gives each container's parent (always a smaller number); ``votes`` says which pieces a library took for
    the article; ``title`` is what the page's head says.
    """
    fields: Any = Piece._make(zip(*pieces, strict=True))  # each is a row of what the pieces have there
    own = _own(fields, votes)
    chars, density, vote, heading = (own[_AT[name]] for name in ("characters", "link density", "vote", "kind heading"))
    links = density * chars
    prose = np.where(chars - links >= _PROSE, chars - links, 0.0)
    containers, shapes, forms = (np.array(ids) for ids in (fields.container, fields.shape, fields.form))
    total = prose.sum()
    before = np.cumsum(prose) - prose
    return _table(
        len(pieces),
        *own,
        *(np.array(fields.near) & _BITS > 0),
        *(np.array(fields.around) & _BITS > 0),
        *_page(own, chars, prose, vote),
        *_titles(pieces, title),
        *_shares(containers, chars, links, vote, prose),
        *_shares(shapes, chars, links, vote, prose),
        np.where(forms > 0, np.bincount(forms, prose)[forms], 0.0),
        *_halves(containers, parents, prose),
        before / (total + 1),
        (total - before - prose) / (total + 1),
        *_neighbours(chars, density, vote, heading, prose),
        *_stated(pieces, chars, body),
    )


def surround(first: Column, chars: Column, pieces: Sequence[Piece], parents: Sequence[int]) -> Matrix:
    """One row a piece, one column for each of ``CONTEXT``: ``first`` (0 to 1) is what a first weighing gave."""
    containers = np.array([piece.container for piece in pieces])
    shapes = np.array([piece.shape for piece in pieces])
    above = np.array(parents)[containers]
    weighed = first * chars
    ones = np.ones_like(first)
    article = np.where(first > 0.5, chars, 0.0)
    return _table(
        len(pieces),
        first,
        *(shifted(first, by) for by in (1, 2, -1, -2)),
        *windows(first, ones, (2, 5, 15)),
        *windows(weighed, chars, (2, 5, 15)),
        _share(containers, first, ones),
        _share(containers, weighed, chars),
        _share(shapes, first, ones),
        _share(shapes, weighed, chars),
        _share(above, weighed, chars),
        weighed.sum() / chars.sum(),
        first.max(),
        (np.cumsum(article) - article) / (article.sum() + 1),
        np.maximum.accumulate(first),
        np.maximum.accumulate(first[::-1])[::-1],
    )


def _table(n: int, *columns: npt.NDArray[Any] | float) -> Matrix:
    """Columns of ``n`` numbers beside each other, each stored in one piece."""
    table = np.empty((len(columns), n), dtype=np.float32)
    for place, column in enumerate(columns):
        table[place] = column
    return table.T


def _share(ids: Numbers, values: Column, weights: Column) -> Column:
    """The mean of ``values / weights`` over the blocks with the same number."""
    return (np.bincount(ids, values) / np.maximum(np.bincount(ids, weights), 1))[ids]


def _own(fields: Any, votes: Sequence[int]) -> Column:  # noqa: ANN401 - the fields of all pieces
    """What a block says by itself: a row for each of the first columns."""
    texts = fields.text
    n = len(texts)
    seen = Counter(texts)
    lengths = np.array([len(text) for text in texts])
    words, stops, commas, digits, symbols = _count_marks(texts, lengths)
    landmarks = np.array(fields.landmarks)
    said = {
        "characters": lengths,
        "words": words,
        "link density": np.array(fields.links) / lengths,
        "sentence ends": stops,
        "commas": commas,
        "ends a sentence": [(text.rstrip(_END_MARKS) or text)[-1] in _ENDS for text in texts],
        "digits": digits,
        "starts with a capital": [text[0].isupper() for text in texts],
        "symbols": symbols,
        "times on the page": [seen[text] for text in texts],
        "vote": votes,
        **{name: landmarks & mark > 0 for name, mark in _LANDMARKS.items()},
        "in a form": np.array(fields.form) > 0,
    }
    own = np.zeros((_KNOWN + 1, n))  # the last row is for what has no column
    for place, name in enumerate(COLUMNS[:_OWN]):
        own[place] = said[name]
    index = np.arange(n)
    for places, values in ((_KIND_AT, fields.kind), (_REGION_AT, fields.region), (_TAG_AT, fields.tag)):
        own[[places.get(value, _KNOWN) for value in values], index] = 1
    return own[:_KNOWN]


def _count_marks(texts: Sequence[str], lengths: Numbers) -> tuple[Column, ...]:
    """Words, sentences that end inside, commas, the share of digits (0 for a long text) and symbols at the beginning.

    All texts are looked at together: one look-up a character, whatever is asked of it.
    """
    written = np.frombuffer("\n".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    marks = _MARKS.take(written, mode="clip")
    places = np.flatnonzero(marks)
    marks = marks[places]
    ends = np.cumsum(lengths + 1)
    texts_of = np.searchsorted(ends, places, "right")
    at_the_beginning = places - (ends - lengths - 1)[texts_of] < _BEGINNING

    def count(which: npt.NDArray[np.bool_]) -> Column:
        return np.bincount(texts_of[which], minlength=len(texts)).astype(np.float64)

    spaces = marks == _SPACE
    stops = marks == _WIDE_STOP
    stops[:-1] |= (marks[:-1] == _STOP) & spaces[1:] & (places[1:] == places[:-1] + 1)
    digits = np.where(lengths < _BEGINNING, count(marks == _DIGIT) / lengths, 0)
    symbols = count((marks == _SYMBOL) & at_the_beginning)
    return count(spaces) + 1, count(stops), count(marks == _COMMA), digits, symbols


def _table_of_marks() -> npt.NDArray[np.uint8]:
    table = np.zeros(0x20001, dtype=np.uint8)
    table[[code for code in range(0x20000) if chr(code).isdigit()]] = _DIGIT
    for mark, characters in ((_SPACE, " "), (_STOP, "."), (_WIDE_STOP, "。"), (_COMMA, ",，、"), (_SYMBOL, _SYMBOLS)):
        table[[ord(character) for character in characters]] = mark
    return table


#: Marks in a text, and the mark of each character; there are no digits beyond the first two planes of Unicode.
_SPACE, _STOP, _WIDE_STOP, _COMMA, _DIGIT, _SYMBOL = range(1, 7)
_SYMBOLS: Final = "|©»›→•·/"
_MARKS: Final = _table_of_marks()
#: Symbols, and digits, are looked for in so many characters.
_BEGINNING: Final = 400


def _page(own: Column, chars: Column, prose: Column, vote: Column) -> Columns:
    """Where the block stands on its page, and what page that is."""
    n = len(chars)
    index = np.arange(n)
    voted = np.flatnonzero(vote)
    first, last = (voted[0], voted[-1]) if len(voted) else (0, n)
    return (
        (np.cumsum(chars) - chars) / chars.sum(),
        index / n,
        n,
        chars.sum(),
        prose.sum(),
        *(own[_AT[name]].max() for name in ("in main", "in article", "in articleBody")),
        (chars * vote).sum() / chars.sum(),
        (prose * vote).sum() / (prose.sum() + 1),
        np.maximum(first - index, 0),
        np.maximum(index - last, 0),
    )


def _titles(pieces: Sequence[Piece], title: str) -> Column:
    """Where the block stands to the page's own headline."""
    wanted = squeeze(title)
    at = -1
    for index, piece in enumerate(pieces):
        if len(piece.text) < _LONGEST_TITLE and (piece.kind == "heading" or piece.near & TITLE):
            found = squeeze(piece.text)
            if len(found) > _SHORTEST_TITLE and (found in wanted or (wanted and wanted in found)):
                at = index
                if piece.tag == "h1":
                    break
    if at < 0:
        at = next((index for index, piece in enumerate(pieces) if piece.tag == "h1"), -1)
    place = np.arange(len(pieces))
    titles = np.zeros((3, len(pieces)))
    if at >= 0:
        titles[0] = np.maximum(at - place, 0)
        titles[1] = np.maximum(place - at, 0)
        titles[2, at] = 1
        text = squeeze(pieces[at].text)
        for i, piece in enumerate(pieces):
            first = piece.text[0]  # most lines begin with another letter, which is cheap to see
            may_be = not first.isalnum() or text.startswith(first.lower()[0])
            if may_be and len(text) <= len(piece.text) < _LONGEST_TITLE and squeeze(piece.text) == text:
                titles[2, i] = 1
    else:
        titles[0] = -1
    return titles


def _stated(pieces: Sequence[Piece], chars: Column, body: str) -> Column:
    """Whether the text that the page states for its article has the block, and how much of the page it has."""
    stated = np.zeros((2, len(pieces)))
    if len(body) < _PROSE:
        return stated
    wanted = squeeze(body)
    stated[0] = [bool(bare := squeeze(piece.text)) and bare in wanted for piece in pieces]
    stated[1] = (chars * stated[0]).sum() / len(body)
    return stated


def _shares(ids: Numbers, chars: Column, links: Column, vote: Column, prose: Column) -> Columns:
    """What the blocks of one group are like together."""
    count = np.bincount(ids)
    total = np.bincount(ids, chars)
    columns = (
        total,
        count,
        np.bincount(ids, links) / np.maximum(total, 1),
        np.bincount(ids, chars * vote) / np.maximum(total, 1),
        np.bincount(ids, prose) / max(1.0, prose.sum()),
    )
    return [column[ids] for column in columns]


def _halves(containers: Numbers, parents: Sequence[int], prose: Column) -> Columns:
    """Whether a block stands in the smallest element that holds half, or most, of the page's prose, and how deep."""
    n = len(parents)
    held = np.bincount(containers, prose, minlength=n).tolist()
    total = sum(held)
    for number in range(n - 1, 0, -1):
        held[parents[number]] += held[number]
    half = max(number for number in range(n) if held[number] >= 0.5 * total)  # a child's number is the greater
    most = max(number for number in range(n) if held[number] >= 0.85 * total)
    levels = [-1] * n
    levels[half] = 0
    in_most = [False] * n
    in_most[most] = True
    for number in range(1, n):
        above = parents[number]
        in_most[number] = in_most[number] or in_most[above]
        if levels[above] >= 0:
            levels[number] = levels[above] + 1
    depth = np.array(levels)[containers]
    return depth >= 0, np.array(in_most)[containers], np.maximum(depth, 0)


def _neighbours(chars: Column, density: Column, vote: Column, heading: Column, prose: Column) -> Columns:
    """What stands around the block."""
    ones = np.ones_like(chars)
    shown = (chars, density, vote, heading)
    close_votes, *far_votes = windows(vote, ones, (2, 5, 15))
    close_density, far_density = windows(density, ones, (2, 5))
    return (
        window(chars, ones, 2),
        close_density,
        close_votes,
        *(shifted(values, 1) for values in shown),
        *(shifted(values, -1) for values in shown),
        *far_votes,
        window(prose, ones, 5),
        far_density,
    )
