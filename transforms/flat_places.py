"""Where each block of a text stands: among prose or short lines, and beside what a first weighing takes it for."""

from typing import Final

import numpy as np
import numpy.typing as npt

from transforms.flat_columns import OWN
from transforms.flat_topics import Mask, Numbers, Words, last_where
from transforms.neighbours import Column, shifted, window

Matrix = npt.NDArray[np.float32]

#: A block that ends as a sentence does and has so many characters reads like prose.
PROSE: Final = 80
#: A short block takes so many characters of prose away from a stretch that holds it: a paragraph outweighs three.
_SHORT_COSTS: Final = 40.0
#: Characters that a block counts for besides its own, so that the shortest counts for something.
_EACH: Final = 20
#: Letters of a "word" in a script without spaces, on average.
_WIDE_WORD: Final = 15
#: The columns of ``OWN`` that a block's neighbours are told by; those next but one by the first three.
_NEAR: Final = (
    "characters",
    "ends a sentence",
    "known phrase",
    "function words",
    "lines before",
    "lines after",
    "capitalised words",
    "words for pages",
)
_AT: Final = {name: index for index, name in enumerate(OWN)}


def place(own: Column, words: Words) -> Column:
    """Where each block stands, and what stands around it: the columns of ``PLACE``; ``own`` are those of ``OWN``."""
    chars, ends = own[:, _AT["characters"]], own[:, _AT["ends a sentence"]]
    prose = np.where((chars >= PROSE) & (ends > 0), chars, 0.0)
    short = ((chars < PROSE) & (ends == 0)).astype(float)
    known = (own[:, _AT["known phrase"]] > 0).astype(float)
    ones = np.ones_like(chars)
    is_prose = (prose > 0).astype(float)
    return np.stack(
        [
            *_whole(own, prose, short, known),
            *_distances(own, prose),
            *_stretch(prose, short),
            *(shifted(own[:, _AT[name]], by) for by in (1, -1) for name in _NEAR),
            *(shifted(own[:, _AT[name]], by) for by in (2, -2) for name in _NEAR[:3]),
            *(window(column, ones, reach) for reach in (3, 10, 30) for column in (prose, short, known)),
            np.abs(chars - window(chars, ones, 3)) / (chars + 20),
            words.count(),
            words.shared(is_prose),
            words.near(is_prose, 1),
            words.near(is_prose, -1),
            words.rare(),
        ],
        axis=1,
    )


def _whole(own: Column, prose: Column, short: Column, known: Column) -> list[Column]:
    """What the text is like, the same for all blocks."""
    n, total = len(own), own[:, _AT["characters"]].sum()
    wide = own[:, _AT["letters a word"]] > _WIDE_WORD
    values = (n, total, prose.sum(), prose.sum() / total, short.sum() / n, known.sum(), wide.sum() / n)
    return [np.full(n, float(value)) for value in values]


def _distances(own: Column, prose: Column) -> list[Column]:
    """How far each block is from the text's ends, from prose, and from known phrases."""
    chars, n = own[:, _AT["characters"]], len(own)
    total = prose.sum()
    before = np.cumsum(prose) - prose
    return [
        np.arange(n) / n,
        (np.cumsum(chars) - chars) / chars.sum(),
        before / (total + 1),
        (total - before - prose) / (total + 1),
        *_since(prose > 0),
        *_since(own[:, _AT["known phrase"]] > 0),
        *_since(own[:, _AT["a phrase of comments"]] > 0),
        *_runs(prose > 0),
    ]


def _stretch(prose: Column, short: Column) -> list[Column]:
    """Where each block stands to the stretch with the most prose and the fewest short blocks."""
    start, stop = _best_stretch(prose - _SHORT_COSTS * short)
    index = np.arange(len(prose))
    share = prose[start:stop].sum() / (prose.sum() + 1)
    return [
        np.full(len(prose), share),
        ((index >= start) & (index < stop)).astype(float),
        _outside(index, start, stop),
        np.full(len(prose), 1 - share),
    ]


def surround(first: Column, matrix: Matrix, words: Words) -> Matrix:
    """One row a block, one column for each of ``CONTEXT``: ``first`` (0 to 1) is what a first weighing gave."""
    chars = matrix[:, 0].astype(float)
    ones = np.ones_like(first)
    weighed = first * chars
    is_article = first > 0.5
    article = np.where(is_article, chars, 0.0)
    total = article.sum() + 1
    sofar = np.cumsum(article)
    start, stop = leaning_stretch(first - 0.5, chars)
    index = np.arange(len(first))
    inside = (index >= start) & (index < stop)
    columns = [
        first,
        *(shifted(first, by) for by in (1, 2, 3, -1, -2, -3)),
        *(window(first, ones, reach) for reach in (2, 5, 15)),
        *(window(weighed, chars, reach) for reach in (2, 5, 15)),
        np.full_like(first, weighed.sum() / chars.sum()),
        np.full_like(first, first.max()),
        (sofar - article) / total,
        (total - sofar) / total,
        np.maximum.accumulate(first),
        np.maximum.accumulate(first[::-1])[::-1],
        *_since(is_article),
        inside,
        _outside(index, start, stop),
        np.full_like(first, article[start:stop].sum() / chars[start:stop].sum()),
        words.shared(is_article.astype(float)),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _runs(mask: Mask) -> tuple[Column, Column]:
    """For each block, how many blocks of its kind stand together, and its place among them, 0 to 1."""
    edges = np.flatnonzero(np.concatenate(([True], mask[1:] != mask[:-1], [True])))
    lengths = np.diff(edges)
    length = np.repeat(lengths, lengths).astype(float)
    return length, (np.arange(len(mask)) - np.repeat(edges[:-1], lengths)) / length


def _since(mask: Mask) -> tuple[Column, Column]:
    """How many blocks ago the mask was last true, and in how many it will be; 99 at most."""
    index = np.arange(len(mask))
    last, following = last_where(mask, 1), last_where(mask, -1)
    before = np.where(last < 0, 99, np.minimum(index - last, 99))
    after = np.where(following < 0, 99, np.minimum(following - index, 99))
    return before.astype(float), after.astype(float)


def _outside(index: Numbers, start: int, stop: int) -> Column:
    """How many blocks away from a stretch each block stands: negative before it, 0 inside; 99 at most."""
    away = np.where(index < start, index - start, np.where(index >= stop, index - stop + 1, 0))
    return np.clip(away, -99, 99).astype(float)


def leaning_stretch(leaning: Column, chars: Column) -> tuple[int, int]:
    """The stretch of blocks (half open) that leans most to the article, by characters.

    ``leaning`` is below 0 where a block is rather none of the article's.
    """
    return _best_stretch(leaning * (chars + _EACH))


def _best_stretch(gains: Column) -> tuple[int, int]:
    """The stretch of blocks (half open) whose gains have the largest sum; the first of equal ones, never empty."""
    best, best_start, best_stop = -np.inf, 0, len(gains)
    running, start = 0.0, 0
    for index, gain in enumerate(gains.tolist()):
        if running <= 0:
            running, start = 0.0, index
        running += gain
        if running > best:
            best, best_start, best_stop = running, start, index + 1
    return best_start, best_stop
