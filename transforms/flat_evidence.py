"""What speaks for and against each block of a plain text being the article's: a row of numbers a block.

A page as plain text has no elements and no class names. What is left is what a block says by itself, where it stands
among the others, and, once every block was weighed, what that says of its neighbours. The columns are named in
``transforms.flat_columns``. Everything is linear in the length of the text.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from transforms import residue
from transforms.document import Block, Document
from transforms.flat_columns import OWN
from transforms.flat_words import ADDRESSING, PAGE, PICTURES, SOCIAL, WRITERS
from transforms.headlines import ALL_STOPWORDS
from transforms.neighbours import Column, shifted, window

Matrix = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]

#: A block that ends as a sentence does and has so many characters reads like prose.
PROSE: Final = 80
#: Characters of a block that are read word by word: of a longer one, its beginning tells enough.
_HEAD: Final = 600
_CLOSERS: Final = "\"'”’»“)]"
_STOPS: Final = frozenset(".!?…。！？।؟۔")
_QUOTES: Final = re.compile(r"[\"“”„«»]")
_SYMBOLS: Final = re.compile(r"[|©»›→•·/]")
_WORD: Final = re.compile(r"[^\W_]+")
_YEAR: Final = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_CLOCK: Final = re.compile(r"\b[0-9]{1,2}[:.h][0-9]{2}\b")
_ADDRESS: Final = re.compile(r"https?:|www\.|[\w.]@\w|\.(?:com|org|net|de|fr|es|it|uk)\b")

_TELLING: Final = ALL_STOPWORDS | ADDRESSING | WRITERS | PICTURES | SOCIAL | PAGE
_AT: Final = {name: index for index, name in enumerate(OWN)}

#: From here on, scripts are written without spaces.
_WIDE: Final = "\u2e80"
#: The first letters of a word tell the topic as well as all of them, in any of its forms.
_STEM: Final = 5
#: A short block takes so many characters of prose away from a stretch that holds it: a paragraph outweighs three.
_SHORT_COSTS: Final = 40.0
_ARTEFACTS: Final = (
    "cookie-notice",
    "paywall",
    "comments-section",
    "legal-line",
    "advertisement",
    "player-control",
    "prompt",
    "navigation",
)


@dataclass(frozen=True, slots=True)
class Words:
    """Which words the blocks hold: pairs of a block's and a word's number, each pair once, by block."""

    blocks: Numbers
    words: Numbers
    n_blocks: int
    n_words: int

    def shared(self, weights: Column) -> Column:
        """For each block, the share of its words that other blocks with a weight hold too."""
        if not self.n_words:
            return np.zeros(self.n_blocks)
        held = np.bincount(self.words, weights[self.blocks], self.n_words)
        elsewhere = held[self.words] - weights[self.blocks] > 0.5
        return self._share(elsewhere)

    def rare(self) -> Column:
        """For each block, the share of its words that no other block holds."""
        if not self.n_words:
            return np.zeros(self.n_blocks)
        return self._share(np.bincount(self.words, minlength=self.n_words)[self.words] == 1)

    def near(self, weights: Column, step: int) -> Column:
        """For each block, the share of its words that the last block with a weight before it (after, if -1) holds."""
        anchors = _last_where(weights > 0.5, step)
        known = anchors[self.blocks] >= 0
        held = self.blocks * self.n_words + self.words
        wanted = anchors[self.blocks] * self.n_words + self.words
        return self._share(known & _are_in(wanted, held))

    def count(self) -> Column:
        """How many words each block holds."""
        return np.bincount(self.blocks, minlength=self.n_blocks).astype(float)

    def _share(self, mask: npt.NDArray[np.bool_]) -> Column:
        return np.bincount(self.blocks, mask, self.n_blocks) / np.maximum(self.count(), 1)


def _are_in(wanted: Numbers, held: Numbers) -> npt.NDArray[np.bool_]:
    """Whether each of ``wanted`` is one of ``held``, which is sorted."""
    if not len(held):
        return np.zeros(len(wanted), dtype=bool)
    at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
    return np.asarray(held[at] == wanted)


def _last_where(mask: npt.NDArray[np.bool_], step: int) -> Numbers:
    """The last block of the mask before each block, -1 where there is none; with ``step`` -1 the first one after it."""
    n = len(mask)
    if step < 0:
        mirrored = _last_where(mask[::-1], 1)[::-1]
        return np.where(mirrored < 0, -1, n - 1 - mirrored)
    at = np.where(mask, np.arange(n), -1)
    last = np.maximum.accumulate(at)
    return np.concatenate(([-1], last[:-1])) if n else last


def gather(document: Document) -> tuple[Matrix, Words]:
    """One row a block, one column for each of ``COLUMNS``, and the words that the blocks hold."""
    blocks = document.blocks
    own = _own(document)
    words = _words(blocks)
    return np.concatenate((own, _place(own, words)), axis=1).astype(np.float32), words


def surround(first: Column, matrix: Matrix, words: Words) -> Matrix:
    """One row a block, one column for each of ``CONTEXT``: ``first`` (0 to 1) is what a first weighing gave."""
    chars = matrix[:, 0].astype(float)
    ones = np.ones_like(first)
    weighed = first * chars
    is_article = first > 0.5
    article = np.where(is_article, chars, 0.0)
    total = article.sum() + 1
    sofar = np.cumsum(article)
    start, stop = _best_stretch((first - 0.5) * (chars + 20))
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


def _own(document: Document) -> Column:
    """What a block says by itself."""
    text, blocks = document.text, document.blocks
    phrases, covered, comments = _phrases(document)
    seen = Counter(block.text for block in blocks)
    rows = []
    end = 0
    for index, block in enumerate(blocks):
        own = block.text
        following = blocks[index + 1].start if index + 1 < len(blocks) else len(text)
        line = text.rfind("\n", end, block.start) + 1
        rows.append(
            (
                *_shape(own),
                *_vocabulary(own),
                phrases[index],
                covered[index],
                comments[index],
                seen[own],
                text.count("\n", end, block.start),
                text.count("\n", block.end, following),
                block.start - line if line else 0,
                block.kind == "heading",
                block.kind == "list_item",
                block.kind == "quote",
                block.kind == "table",
                block.kind == "code",
            )
        )
        end = block.end
    return np.array(rows, dtype=np.float64)


def _phrases(document: Document) -> tuple[list[float], list[float], list[bool]]:
    """For each block: how sure its surest phrase of pages is, their share of it, and whether one is of comments."""
    comments = [False] * len(document.blocks)
    sure = [0.0] * len(document.blocks)
    covered = [0.0] * len(document.blocks)
    for artefact in _ARTEFACTS:
        for found in residue.find(document, artefact):
            sure[found.block] = max(sure[found.block], found.entry.confidence)
            covered[found.block] += (found.end - found.start) / len(document.blocks[found.block].text)
            comments[found.block] |= artefact == "comments-section"
    return sure, covered, comments


def _shape(text: str) -> tuple[float, ...]:
    """The first columns of ``OWN``: lengths, marks and letters."""
    length = len(text)
    head = text[:_HEAD]
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:] or text[-1]
    stops = text.count(". ") + text.count("。") + text.count("? ") + text.count("! ")
    wide = sum(character >= _WIDE for character in head) if not head.isascii() else 0
    return (
        length + 2 * wide * length / len(head),
        text.count(" ") + 1 + 0.6 * wide * length / len(head),
        stops,
        text.count(",") + text.count("，") + text.count("、"),
        last in _STOPS,
        last in ":：",
        text.endswith(("…", "...", "[…]", "[...]")),
        text[0].isupper(),
        text[0].islower(),
        (sum(map(head.count, "0123456789")) if head.isascii() else sum(map(str.isdigit, head))) / len(head),
        len(_SYMBOLS.findall(head)),
        len(_QUOTES.findall(head)),
        sum(map(str.isupper, head)) / len(head),
    )


def _vocabulary(text: str) -> tuple[float, ...]:
    """The columns of ``OWN`` on words: what part of them is of each kind, and how many name years, times, addresses."""
    head = text[:_HEAD]
    words = _WORD.findall(head)
    telling = [lowered for word in words if (lowered := word.lower()) in _TELLING]
    n = max(1, len(words))
    return (
        len([word for word in words if word[0].isupper()]) / n,
        len([word for word in telling if word in ALL_STOPWORDS]) / n,
        len("".join(words)) / n,
        *(len([word for word in telling if word in kind]) for kind in (ADDRESSING, WRITERS, PICTURES, SOCIAL)),
        len([word for word in telling if word in PAGE]) / n,
        len(_YEAR.findall(head)),
        len(_CLOCK.findall(head)),
        len(_ADDRESS.findall(head)),
        ":" in head[:40] or "：" in head[:40],
        head.count("(") + head.count("["),
    )


def _words(blocks: Sequence[Block]) -> Words:
    """The stems of the words that carry meaning, block by block."""
    numbers: dict[str, int] = {}
    in_blocks: list[int] = []
    held: list[int] = []
    for index, block in enumerate(blocks):
        own = {
            numbers.setdefault(lowered[:_STEM], len(numbers))
            for word in _WORD.findall(block.text)
            if len(word) > 3 and (lowered := word.lower()) not in ALL_STOPWORDS
        }
        held.extend(sorted(own))
        in_blocks.extend([index] * len(own))
    return Words(np.array(in_blocks, dtype=np.int64), np.array(held, dtype=np.int64), len(blocks), len(numbers))


def _place(own: Column, words: Words) -> Column:
    """Where each block stands in the text, and what stands around it."""
    chars, ends, phrase = own[:, 0], own[:, 4], own[:, _AT["known phrase"]]
    n = len(chars)
    prose = np.where((chars >= PROSE) & (ends > 0), chars, 0.0)
    is_prose = prose > 0
    short = ((chars < PROSE) & (ends == 0)).astype(float)
    total, all_prose = chars.sum(), prose.sum()
    index = np.arange(n)
    start, stop = _best_stretch(np.where(is_prose, chars, 0.0) - _SHORT_COSTS * short)
    ones = np.ones(n)
    known = (phrase > 0).astype(float)
    before = np.cumsum(prose) - prose
    run_length, run_place = _runs(is_prose)
    wide = own[:, _AT["letters a word"]] > 15
    whole = [
        np.full(n, float(n)),
        np.full(n, total),
        np.full(n, all_prose),
        np.full(n, all_prose / total),
        np.full(n, short.sum() / n),
        np.full(n, known.sum()),
        np.full(n, wide.sum() / n),
        index / n,
        (np.cumsum(chars) - chars) / total,
        before / (all_prose + 1),
        (all_prose - before - prose) / (all_prose + 1),
        *_since(is_prose),
        *_since(phrase > 0),
        *_since(own[:, _AT["a phrase of comments"]] > 0),
        run_length,
        run_place,
        np.full(n, prose[start:stop].sum() / (all_prose + 1)),
        (index >= start) & (index < stop),
        _outside(index, start, stop),
        np.full(n, 1 - prose[start:stop].sum() / (all_prose + 1)),
    ]
    columns = [
        own[:, _AT[name]]
        for name in (
            "characters",
            "ends a sentence",
            "known phrase",
            "function words",
            "lines before",
            "lines after",
            "capitalised words",
            "words for pages",
        )
    ]
    near = [shifted(column, by) for by in (1, -1) for column in columns]
    near += [shifted(column, by) for by in (2, -2) for column in columns[:3]]
    within = [window(column, ones, reach) for reach in (3, 10, 30) for column in (prose, short, known)]
    like = np.abs(chars - window(chars, ones, 3)) / (chars + 20)
    weights = is_prose.astype(float)
    topics = [words.count(), words.shared(weights), words.near(weights, 1), words.near(weights, -1), words.rare()]
    return np.stack([*whole, *near, *within, like, *topics], axis=1).astype(np.float64)


def _runs(mask: npt.NDArray[np.bool_]) -> tuple[Column, Column]:
    """For each block, how many blocks of its kind stand together, and its place among them, 0 to 1."""
    edges = np.flatnonzero(np.concatenate(([True], mask[1:] != mask[:-1], [True])))
    lengths = np.diff(edges)
    length = np.repeat(lengths, lengths).astype(float)
    return length, (np.arange(len(mask)) - np.repeat(edges[:-1], lengths)) / length


def _since(mask: npt.NDArray[np.bool_]) -> tuple[Column, Column]:
    """How many blocks ago the mask was last true, and in how many it will be; 99 at most."""
    index = np.arange(len(mask))
    last, following = _last_where(mask, 1), _last_where(mask, -1)
    before = np.where(last < 0, 99, np.minimum(index - last, 99))
    after = np.where(following < 0, 99, np.minimum(following - index, 99))
    return before.astype(float), after.astype(float)


def _outside(index: Numbers, start: int, stop: int) -> Column:
    """How many blocks away from a stretch each block stands: negative before it, 0 inside; 99 at most."""
    away = np.where(index < start, index - start, np.where(index >= stop, index - stop + 1, 0))
    return np.clip(away, -99, 99).astype(float)


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
