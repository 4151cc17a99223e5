"""Which blocks of a page are its article: the evidence gathered, weighed, and put in words."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import chain, groupby, pairwise
from typing import Final

import numpy as np
from lxml.html import HtmlElement

from transforms.document import Evidence
from transforms.forest import UNIT, Forest, soften
from transforms.formats.html_evidence import COLUMNS, Matrix, gather, surround
from transforms.formats.html_model import forests
from transforms.formats.html_names import (
    ADVERT,
    BIOGRAPHY,
    BYLINE,
    CAPTION,
    COMMENTS,
    DATE,
    FOOTER,
    HEADER,
    HIDDEN,
    LEGAL,
    NAVIGATION,
    PROMPT,
    RELATED,
    SHARE,
    SIDEBAR,
    TAGS,
    WORDS,
)
from transforms.formats.html_people import names_by
from transforms.formats.html_votes import votes
from transforms.formats.html_walk import IN_ARTICLE, INVISIBLE, Piece, Walker, n_free
from transforms.stubs import read_stub

#: A page with more blocks has no evidence: it is a list, and its rows would cost half a gigabyte.
MOST_BLOCKS: Final = 20_000

#: A block that is the article's more likely than not.
_LIKELY: Final = 0.5

#: Elements between a hidden block and the one in which the article's blocks stand, counting itself.
_LEVELS: Final = 3
#: Characters of a sentence that is no label, as hidden lines mostly are.
_TOLD: Final = 40
#: Paragraphs of a text that is more than a prompt.
_FEWEST_PARAGRAPHS: Final = 3
#: The share of an article that readers must see before its hidden text can be left out.
_VISIBLE: Final = 0.4

#: A day in a calendar, the weeks on which a month has days, and how many these are.
_DAY: Final = re.compile("[0-9]{1,2}")
_MOST_WEEKS: Final = 6
_MONTHS: Final = range(28, 32)

#: Pictures of the smallest gallery; characters of a caption that tells something.
_FEWEST_PICTURES: Final = 3
_TELLING: Final = 60
_SENTENCE_END: Final = re.compile(r"\w\w[.!?…][”\"»“)’']?(?:\s|$)|[。！？]")

#: The share of a paragraph that is a link, its fewest characters, and the elements that it may be.
_ALL_LINK: Final = 0.9
_SHORTEST_LINK: Final = 8
_PARAGRAPHS: Final = frozenset({"p", "div", "td"})
#: The share of an article's characters that they have where they are few.
_FEW_POINT: Final = 0.3
_SENTENCE_ENDS: Final = frozenset(".!?…。！？।؟")

#: A page with fewer blocks and less text outside links is a fragment: the evidence is about whole pages.
_FRAGMENT_BLOCKS: Final = 20
_FRAGMENT_TEXT: Final = 600


def weigh(
    root: HtmlElement | None, walker: Walker, title: str, body: str, trained: tuple[Forest, Forest] | None = None
) -> list[Evidence | None]:
    """The evidence on each piece of ``walker``; None for each of a page that is too large, or of a mere fragment.

    ``root`` is the page's tree (``transforms.formats.html_votes`` needs it), ``title`` what its head says, ``body`` the
    article's text where JSON-LD states it; ``trained`` are other weights than those that come with this version.
    """
    pieces = walker.pieces
    if root is None or not pieces or len(pieces) > MOST_BLOCKS:
        return [None] * len(pieces)
    first_forest, second_forest = trained or forests()
    matrix = gather(pieces, walker.parents, votes(root, pieces), title, body)
    chars = matrix[:, 0].astype(float)
    first = soften(first_forest.weigh(matrix))
    context = surround(first, chars, pieces, walker.parents)
    weights = second_forest.weigh(np.concatenate((matrix.T, context.T)).T).tolist()
    _join_rows(pieces, walker.parents, weights)
    shares = [1 / (1 + math.exp(-weight / UNIT)) for weight in weights]
    _take_gallery(pieces, shares)
    _leave_hidden(matrix, shares, _show_rest(pieces, walker.parents, shares))
    _leave_next(walker, matrix, shares)
    _leave_answers(walker, shares)
    _leave_comments(pieces, shares)
    _leave_links(pieces, shares)
    if max(shares) < _LIKELY and _is_fragment(pieces):
        return [None] * len(pieces)
    signs = _signs(matrix, [piece.near for piece in pieces], [piece.around for piece in pieces])
    return [_evidence(round(share, 2), why) for share, why in zip(shares, signs, strict=True)]


#: Most blocks of all pages have the same evidence as others; nobody changes it.
_evidence: Final = lru_cache(maxsize=8192)(Evidence)


def _is_fragment(pieces: Sequence[Piece]) -> bool:
    return len(pieces) < _FRAGMENT_BLOCKS and sum(len(piece.text) - piece.links for piece in pieces) < _FRAGMENT_TEXT


def _join_rows(pieces: Sequence[Piece], parents: Sequence[int], weights: list[int]) -> None:
    """The rows of one table are all the article's, or none is: so it was in each of 158 tables that were read.

    Its caption is what they are. A month's calendar is the page's.
    """
    rows = [index for index, piece in enumerate(pieces) if piece.kind == "table"]
    for _, table in groupby(enumerate(rows), lambda row: (row[1] - row[0], parents[pieces[row[1]].container])):
        indices = [index for _, index in table]
        mean = sum(weights[index] for index in indices) // len(indices)
        if _is_month(pieces[index].text for index in indices):
            mean = -abs(mean)
        above = indices[0] - 1
        if above >= 0 and pieces[above].tag == "caption":
            indices.append(above)
        for index in indices:
            weights[index] = mean


def _is_month(rows: Iterable[str]) -> bool:
    """Whether a table's rows are the weeks of a month: they have all its days in order, and at most its year."""
    weeks = [days for row in rows if (days := [int(cell) for cell in row.split() if _DAY.fullmatch(cell)])]
    days = list(chain.from_iterable(weeks))
    return len(weeks) <= _MOST_WEEKS and len(days) in _MONTHS and days == list(range(1, len(days) + 1))


def _take_gallery(pieces: Sequence[Piece], shares: list[float]) -> None:
    """Where several captions tell more than all the article's text beside them, they are the article: a gallery."""
    told = [index for index, piece in enumerate(pieces) if piece.region == "caption" and _tells(piece)]
    if len(told) < _FEWEST_PICTURES:
        return
    both = [(piece, share) for piece, share in zip(pieces, shares, strict=True) if piece.region != "caption"]
    article = n_free(piece for piece, share in both if share >= _LIKELY)
    if sum(len(pieces[index].text) for index in told) > article:
        headings = [i for i, piece in enumerate(pieces) if piece.region == "caption" and piece.kind == "heading"]
        for index in (*told, *headings):
            shares[index] = max(shares[index], _LIKELY)


def _show_rest(pieces: Sequence[Piece], parents: Sequence[int], shares: list[float]) -> frozenset[int]:
    """What a page hides among its article's own blocks, and shows when a reader asks for more, is the article's.

    Such are sentences in an element beside those blocks whose names speak no more against it than theirs do, and which
    stand nowhere else on the page, and a line between two of them. An element of the article that holds several
    paragraphs of them may be named for the prompt that hides it. Their places are returned.
    """
    hidden = [index for index, piece in enumerate(pieces) if piece.region == "hidden" and _tells(piece, _TOLD)]
    if not hidden:
        return frozenset()
    seen = Counter(piece.text for piece in pieces)
    homes: dict[int, int] = {}
    for piece, share in zip(pieces, shares, strict=True):
        if piece.region == "main" and share >= _LIKELY:
            home = parents[piece.container]
            homes[home] = homes.get(home, 0) | piece.around
    above = {parents[home]: names for home, names in homes.items()}
    paragraphs = Counter(parents[pieces[index].container] for index in hidden)
    rest = set()
    for index in hidden:
        piece = pieces[index]
        home = parents[piece.container]
        is_long = paragraphs[home] >= _FEWEST_PARAGRAPHS and piece.landmarks & IN_ARTICLE
        around = above | homes if is_long else homes
        for _ in range(_LEVELS - 1):
            home = home if home in around else parents[home]
        apart = piece.around & (_NOT_ARTICLE & ~PROMPT if is_long else _NOT_ARTICLE) & ~around.get(home, 0)
        if home in around and not apart and not piece.landmarks & INVISIBLE and seen[piece.text] == 1:
            rest.add(index)
    rest |= {at + 1 for at in rest if at + 2 in rest and _may_go_between(pieces[at + 1])}
    for index in rest:
        shares[index] = max(shares[index], _LIKELY)
    return frozenset(rest)


def _may_go_between(piece: Piece) -> bool:
    """Whether a hidden line may be a subheading, or an item, of the text around it."""
    return piece.region == "hidden" and not piece.links and not piece.near & _NOT_ARTICLE


def _tells(piece: Piece, least: int = _TELLING) -> bool:
    """Whether a block holds a sentence, has ``least`` characters, and no link."""
    return len(piece.text) >= least and not piece.links and _SENTENCE_END.search(piece.text) is not None


def _leave_hidden(matrix: Matrix, shares: list[float], rest: Collection[int] = ()) -> None:
    """Text that the page hides is not the article where readers see enough of one, but for ``rest``, places of it."""
    hidden = matrix[:, _AT["region hidden"]] > 0
    if not hidden.any():
        return
    article = np.where(np.array(shares) >= _LIKELY, matrix[:, 0] * (1 - matrix[:, _AT["link density"]]), 0.0)
    if article[~hidden].sum() >= _VISIBLE * article.sum():
        for index in set(np.flatnonzero(hidden).tolist()).difference(rest):
            shares[index] = min(shares[index], _HIDDEN_SHARE)


def _leave_next(walker: Walker, matrix: Matrix, shares: list[float]) -> None:
    """Where a page goes on to its next story, that is not the article.

    The next story has a headline in the same template as the page's own, in an element of its own beside the article's,
    and is an article or signed as the first one is; a section of one article has neither.
    """
    pieces, parents = walker.pieces, walker.parents
    title = next(iter(np.flatnonzero(matrix[:, _AT["is the title"]]).tolist()), len(pieces))
    told = (at for at in range(title, len(pieces)) if shares[at] >= _LIKELY and len(pieces[at].text) >= _PROSE)
    for index in range(next(told, len(pieces)) + 1, len(pieces)):
        piece, own = pieces[index], pieces[title]
        if piece.shape != own.shape or piece.text == own.text or parents[piece.container] == parents[own.container]:
            continue
        if _are_stories(pieces, title, index) and _leave_from(walker, shares, title, index):
            return


def _leave_from(walker: Walker, shares: list[float], one: int, other: int) -> bool:
    """Leave all from where the largest element begins that holds block ``other`` and not ``one``, if there is any."""
    pieces = walker.pieces
    apart = _apart_from(walker.parents, pieces[other].container, pieces[one].container)
    if apart:
        start = next(at for at in range(one, other + 1) if pieces[at].container >= apart)
        shares[start:] = [min(share, _HIDDEN_SHARE) for share in shares[start:]]
    return apart > 0


def _leave_answers(walker: Walker, shares: list[float]) -> None:
    """Of a thread's posts, which a forum dates and numbers one after the other, the first alone is the article."""
    pieces = walker.pieces
    posts = [at for at, piece in enumerate(pieces) if at and _POST.fullmatch(piece.text) and _is_date(pieces[at - 1])]
    for one, other in pairwise(posts):
        follows = int(pieces[other].text[1:]) == int(pieces[one].text[1:]) + 1
        if follows and _leave_from(walker, shares, one, other):
            return


def _is_date(piece: Piece) -> bool:
    return any(part.kind in {"published", "ago"} for part in read_stub(piece.text))


def _leave_comments(pieces: Sequence[Piece], shares: list[float]) -> None:
    """What is named for comments, and hardly likely, is not the article where another text stands above it."""
    likely = [at for at, share in enumerate(shares) if share >= _LIKELY]
    own = [at for at in likely if not pieces[at].around & COMMENTS]
    if sum(len(pieces[at].text) for at in own) < _ENOUGH * sum(len(pieces[at].text) for at in likely):
        return
    last = max((at for at in own if len(pieces[at].text) >= _PROSE), default=len(pieces))
    for at in likely:
        if at > last and shares[at] < _SURE and pieces[at].around & COMMENTS:
            shares[at] = _HIDDEN_SHARE


def _leave_links(pieces: Sequence[Piece], shares: list[float]) -> None:
    """A paragraph that is a link and no sentence points elsewhere: so did each of 40 that the evidence had taken.

    Where nobody closed a link, all of the text is one, and that tells nothing.
    """
    likely = [index for index, share in enumerate(shares) if share >= _LIKELY]
    points = [index for index in likely if _is_pointer(pieces[index])]
    if sum(len(pieces[index].text) for index in points) < _FEW_POINT * sum(len(pieces[index].text) for index in likely):
        for index in points:
            shares[index] = _HIDDEN_SHARE


def _is_pointer(piece: Piece) -> bool:
    """Whether a paragraph is a link, and no sentence."""
    n = len(piece.text)
    is_link = n >= _SHORTEST_LINK and piece.links >= _ALL_LINK * n
    return is_link and piece.kind == "paragraph" and piece.tag in _PARAGRAPHS and piece.text[-1] not in _SENTENCE_ENDS


def _apart_from(parents: Sequence[int], one: int, other: int) -> int:
    """The largest element that holds ``one`` and not ``other``; a child's number is greater than its parent's."""
    holders = {0}
    while other:
        holders.add(other)
        other = parents[other]
    apart = 0
    while one not in holders:
        apart, one = one, parents[one]
    return apart


def _are_stories(pieces: Sequence[Piece], *headlines: int) -> bool:
    """Whether each headline stands in an article element, or beside a byline or a date."""
    return all(
        pieces[at].landmarks & IN_ARTICLE
        or any(
            piece.near & (BYLINE | DATE) or names_by(piece.text)
            for piece in pieces[max(0, at - _BESIDE) : at + _BESIDE + 1]
        )
        for at in headlines
    )


_AT: Final = {name: index for index, name in enumerate(COLUMNS)}

#: A byline and a date stand within so many blocks of their headline.
_BESIDE: Final = 4

#: What a forum writes beside each post.
_POST: Final = re.compile(r"#[0-9]{1,5}")
#: The share of a page's text that is enough of an article above comments, and how likely a "discussion" of its own is.
_ENOUGH: Final = 0.2
_SURE: Final = 0.9

#: What is left of the probability that hidden text is the article's.
_HIDDEN_SHARE: Final = 0.1

_PROSE: Final = 80

#: Meanings of class names that speak against a block, the most telling first.
_AGAINST: Final = (
    COMMENTS,
    RELATED,
    SHARE,
    ADVERT,
    PROMPT,
    NAVIGATION,
    BIOGRAPHY,
    TAGS,
    LEGAL,
    CAPTION,
    BYLINE,
    SIDEBAR,
    FOOTER,
    HEADER,
    HIDDEN,
)


#: All of them, but that a name says of itself that it hides something.
_NOT_ARTICLE: Final = sum(_AGAINST) & ~HIDDEN


def _signs(matrix: Matrix, near: Sequence[int], around: Sequence[int]) -> list[str]:
    """What speaks against each block, in words: the plainest signs first, three at most."""
    at = _AT
    tests = np.stack(
        (
            matrix[:, at["link density"]] > 0.5,
            (matrix[:, at["vote"]] == 0) & (matrix[:, at["page votes"]] > 0),
            matrix[:, at["times on the page"]] > 1,
            (matrix[:, at["in main"]] == 0) & (matrix[:, at["page has main"]] > 0),
            (matrix[:, at["in article"]] == 0) & (matrix[:, at["page has article"]] > 0),
            matrix[:, at["in a nested article"]] > 0,
            matrix[:, at["in the most"]] == 0,
            matrix[:, at["shape link density"]] > 0.5,
            (matrix[:, at["characters"]] < _PROSE) & (matrix[:, at["ends a sentence"]] == 0),
        ),
        axis=1,
    )
    powers = 1 << np.arange(tests.shape[1])
    codes = (tests @ powers).tolist()
    return [_words(code, close, all_around) for code, close, all_around in zip(codes, near, around, strict=True)]


_TESTS: Final = (
    "mostly links",
    "trafilatura leaves it out",
    "said more than once on the page",
    "outside the main element",
    "outside the article element",
    "in an article of its own inside the article",
    "outside the element that holds most of the prose",
    "blocks of its make are mostly links",
    "short and no sentence",
)


@lru_cache(maxsize=8192)
def _words(code: int, near: int, around: int) -> str:
    signs = []
    for bit in _AGAINST:
        if near & bit:
            signs.append(f"class names mean {WORDS[bit]}")
            break
    else:
        for bit in _AGAINST:
            if around & bit:
                signs.append(f"stands in an element named for {WORDS[bit]}")
                break
    signs.extend(words for place, words in enumerate(_TESTS) if code >> place & 1)
    return "; ".join(signs[:3]) or "its length, place and neighbours are not those of an article's text"
