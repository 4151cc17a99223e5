"""Which words the blocks of a text share: a subheading has its article's words, a teaser has its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from transforms.document import Block
from transforms.headlines import ALL_STOPWORDS
from transforms.neighbours import Column

Numbers = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

WORD: Final = re.compile(r"[^\W_]+")
#: The first letters of a word tell the topic as well as all of them, in any of its forms; shorter words tell none.
_STEM: Final = 5
_SHORTEST: Final = 4


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
        anchors = last_where(weights > 0.5, step)
        known = anchors[self.blocks] >= 0
        held = self.blocks * self.n_words + self.words
        wanted = anchors[self.blocks] * self.n_words + self.words
        return self._share(known & _are_in(wanted, held))

    def count(self) -> Column:
        """How many words each block holds."""
        return np.bincount(self.blocks, minlength=self.n_blocks).astype(float)

    def _share(self, mask: Mask) -> Column:
        return np.bincount(self.blocks, mask, self.n_blocks) / np.maximum(self.count(), 1)


def words_of(blocks: Sequence[Block]) -> Words:
    """The stems of the words that carry meaning, block by block."""
    numbers: dict[str, int] = {}
    in_blocks: list[int] = []
    held: list[int] = []
    for index, block in enumerate(blocks):
        own = {
            numbers.setdefault(lowered[:_STEM], len(numbers))
            for word in WORD.findall(block.text)
            if len(word) >= _SHORTEST and (lowered := word.lower()) not in ALL_STOPWORDS
        }
        held.extend(sorted(own))
        in_blocks.extend([index] * len(own))
    return Words(np.array(in_blocks, dtype=np.int64), np.array(held, dtype=np.int64), len(blocks), len(numbers))


def last_where(mask: Mask, step: int) -> Numbers:
    """The last block of the mask before each block, -1 where there is none; with ``step`` -1 the first one after it."""
    n = len(mask)
    if step < 0:
        mirrored = last_where(mask[::-1], 1)[::-1]
        return np.where(mirrored < 0, -1, n - 1 - mirrored)
    at = np.where(mask, np.arange(n), -1)
    last = np.maximum.accumulate(at)
    return np.concatenate(([-1], last[:-1])) if n else last


def _are_in(wanted: Numbers, held: Numbers) -> Mask:
    """Whether each of ``wanted`` is one of ``held``, which is sorted."""
    if not len(held):
        return np.zeros(len(wanted), dtype=bool)
    at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
    return np.asarray(held[at] == wanted)
