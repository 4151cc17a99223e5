"""Which blocks of a page as plain text are its article: whether it is such a page, the weights, and words for them.

Most plain text is light residue: an article with a few artefacts, where doing harm is the sin and where the other rules
know the artefacts by name. Only a text that has many short lines, as menus and teasers have, is weighed; and unless it
has the phrases of menus as well, a block must speak far more clearly against itself.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np

from transforms.document import Block, Document, Evidence
from transforms.flat_columns import COLUMNS, CONTEXT
from transforms.flat_evidence import gather
from transforms.flat_places import Matrix, leaning_stretch, surround
from transforms.flat_reasons import Reasons, in_words
from transforms.flat_topics import Mask
from transforms.forest import UNIT, Forest, soften
from transforms.headlines import is_body
from transforms.neighbours import Column
from transforms.once import once

#: A text with more blocks is a list; its rows would cost hundreds of megabytes.
MOST_BLOCKS: Final = 20_000

#: Short lines that make a text likely a page, if they are so large a share of all or so many: of the pages of the
#: development set nineteen in twenty have them, of the texts in which programs looked for the article one in seven.
_LEAST_SHORT: Final = 12
_LEAST_SHARE: Final = 0.35
_MANY_SHORT: Final = 30
#: Blocks with a known phrase of pages that make it surely one.
_PAGE_PHRASES: Final = 3
#: Characters that a menu's item or a teaser's title seldom has more than.
_SHORT: Final = 60
_ENDS: Final = tuple(".!?…:;,。！？\"'”’»“)]")

#: A page has more around its article than one or two lines; where fewer blocks speak against themselves, all stay.
_LEAST_AROUND: Final = 5

#: Odds (as a logarithm) of the likeliest block: a page has an article, and where no block is as likely, all are lifted.
_LIKELIEST: Final = 4.0
#: Odds by which a block must be less likely the article's before it may go: in a page, and elsewhere.
_PAGE_DOUBT: Final = 0.9
_LIGHT_DOUBT: Final = 2.0
#: Odds by which it must be still less likely where the article stands: what is lost there is a part of it.
_INSIDE_DOUBT: Final = 1.2
#: Characters of the shortest last paragraph that is told by its end alone.
_SENTENCE: Final = 50
#: Odds that the blocks on each side of a block may add or take away.
_CHANGE: Final = 0.5

_PHRASE: Final = COLUMNS.index("known phrase")


@dataclass(frozen=True, slots=True)
class Weights:
    """Two forests, the second of which knows what the first says of a block's surroundings, and what they say why."""

    first: Forest
    second: Forest
    first_reasons: Reasons
    second_reasons: Reasons


def load(written: dict[str, Any]) -> Weights:
    """The weights of a file.

    Raises:
        ValueError: the file was trained on other columns than this version gathers.
    """
    if written["columns"] != [*COLUMNS, *CONTEXT]:
        raise ValueError("the weights were trained on other columns: run benchmarks/train_flat.py")
    first, second = written["first"], written["second"]
    return Weights(Forest(first), Forest(second), Reasons(first), Reasons(second))


@cache
def shipped() -> Weights:
    """The weights that come with this version."""
    return load(json.loads(files("transforms").joinpath("flat_model.json").read_text("utf-8")))


def weigh(document: Document, weights: Weights | None = None) -> Sequence[Evidence] | None:
    """The evidence on each block; None for a text that is no page, has no article, or has too many blocks.

    ``weights`` are others than those that come with this version. What speaks against a block is said where its
    article's share is below a half.
    """
    if not is_listed(document.blocks):
        return None
    return _weigh(document, weights) if weights else _weigh_shipped(document)


def likely_article(blocks: Sequence[Block], evidence: Sequence[Evidence]) -> tuple[int, int]:
    """The stretch of blocks, by index and half open, that is the article's more surely than any other."""
    leaning = np.array([each.article - 0.5 for each in evidence])
    return leaning_stretch(leaning, np.array([len(block.text) for block in blocks], np.float64))


@once
def _weigh_shipped(document: Document) -> list[Evidence] | None:
    return _weigh(document, shipped())


def _weigh(document: Document, weights: Weights) -> list[Evidence] | None:
    matrix, words = gather(document)
    first = soften(weights.first.weigh(matrix))
    both = np.concatenate((matrix, surround(first, matrix, words)), axis=1)
    odds = weights.second.weigh(both) / UNIT
    if odds.max() < 0:
        return None
    doubt = _PAGE_DOUBT if (matrix[:, _PHRASE] > 0).sum() >= _PAGE_PHRASES else _LIGHT_DOUBT
    lifted = odds + doubt + max(0.0, _LIKELIEST - odds.max())
    shares = [
        round(1 / (1 + math.exp(-each)), 2)
        for each in _with_neighbours(
            _doubt_inside(lifted, matrix[:, 0].astype(float), _may_close(matrix, document.blocks))
        )
    ]
    if sum(share < 0.5 for share in shares) < _LEAST_AROUND:
        return None
    return _explain(shares, matrix, both, weights)


def _may_close(matrix: Matrix, blocks: Sequence[Block]) -> Mask:
    """Which blocks may be an article's last paragraph, which is often short: sentences without a page's phrase."""
    known = (matrix[:, _PHRASE] > 0).tolist()
    return np.array([is_body(each.text, _SENTENCE) and not phrase for each, phrase in zip(blocks, known, strict=True)])


def _doubt_inside(odds: Column, chars: Column, closing: Mask) -> Column:
    """The odds, with more doubt where the article likely is: it has lists and tables, and few strange lines.

    What may close it, directly below, counts as inside.
    """
    start, stop = leaning_stretch(odds / (1 + np.abs(odds)), chars)
    if closing[stop : stop + 1].any():
        stop += 1
    inside = np.zeros(len(odds))
    inside[start:stop] = _INSIDE_DOUBT
    return odds + inside


def _with_neighbours(odds: Column) -> list[float]:
    """Each block's odds, and what the blocks before and after it say, near ones most; each side says little at most.

    A block changes sides alone only where it speaks clearly: these are the sums of the likeliest sequence through the
    block, where a change of sides costs ``_CHANGE``.
    """
    before, after = _said(odds.tolist()), _said(odds[::-1].tolist())[::-1]
    return [own + one + other for own, one, other in zip(odds.tolist(), before, after, strict=True)]


def _said(odds: Sequence[float]) -> list[float]:
    """What the blocks before each block say of it."""
    said, so_far = [], 0.0
    for each in odds:
        said.append(so_far)
        so_far = max(-_CHANGE, min(_CHANGE, so_far + each))
    return said


def _explain(shares: Sequence[float], matrix: Matrix, both: Matrix, weights: Weights) -> list[Evidence]:
    """The shares as evidence, with the reasons of those that are below a half."""
    against = np.array([share < 0.5 for share in shares])
    added = weights.first_reasons.weigh(matrix[against]) + weights.second_reasons.weigh(both[against])
    words = map(in_words, added)
    return [Evidence(share, next(words) if share < 0.5 else "") for share in shares]


@once
def is_listed(blocks: Sequence[Block]) -> bool:
    """Whether many blocks are short and end with no punctuation mark, as on a page: a cheap question.

    >>> from transforms.formats.text import read_text
    >>> is_listed(read_text("The council of Varn met on Friday, and voted.").blocks)
    False
    """
    if not _LEAST_SHORT <= len(blocks) <= MOST_BLOCKS:
        return False
    n_short = sum(len(block.text) < _SHORT and not block.text.endswith(_ENDS) for block in blocks)
    return n_short >= max(_LEAST_SHORT, min(_LEAST_SHARE * len(blocks), _MANY_SHORT))
