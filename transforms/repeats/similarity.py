"""How alike two documents are, by the shingles that both hold, and whether one is a copy of the other."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from transforms.repeats.signatures import FEWEST_SHINGLES, HIGHEST, MOST_FIGURES

#: Of a copy, the later of the two, at least this part stands in the one that is kept: a story which has grown by more
#: is none. With 5 words in 100 changed, 86% of the runs of three words are left, and 77% where a tenth of the text is
#: besides another site's artefacts; two copies so changed, whose original is not there, share 73%, give or take 3% in a
#: text of 300 words: this is four times that below.
OF_COPY = 0.62

#: And at least this part of the longer one: news cut off at 60% has more, a rewrite that shares under half has less.
LONGER = 0.50

#: A copy of a copy may be further from the document that is kept: a text cut off at 60% and the same text with 5 words
#: in 100 changed share 51% of the longer one; and the longest of many changed copies, which is kept, has the most
#: changes. Asked only where a chain of copies joins the two.
OF_COPY_IN_CHAIN = 0.55
LONGER_IN_CHAIN = 0.40

#: Reports of the day, of a market or an earthquake, say the same words with other figures. A copy has at least this
#: part of the figures of the document that has fewer, where those are so many: with 5 words in 100 changed, at least
#: two of four stay with a probability of .9995. Of many, more: some are of a name ("the VSE 40") or a year.
FEWEST_FIGURES = 4
FIGURES = 0.50
MANY_FIGURES, OF_MANY_FIGURES = 8, 0.75

#: A passage is the same where at least this part of the longer paragraph stands in the other one, and all figures do;
#: with 5 words in 100 changed, 86% of it does. In a chain a little less is enough.
PASSAGE = 0.80
PASSAGE_IN_CHAIN = 0.70


@dataclass(frozen=True, slots=True)
class Likeness:
    """Numbers of shingles of pairs: of the one, which may go, of the other, and of both; and whether figures agree."""

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    common: NDArray[np.int64]
    figures_agree: NDArray[np.bool_] = field(default_factory=lambda: np.ones(1, np.bool_))

    @property
    def jaccard(self) -> NDArray[np.float64]:
        """Shared shingles by all shingles, 0 to 1."""
        either: NDArray[np.int64] = self.one + self.other - self.common
        return self.common / np.maximum(1, either)

    @property
    def of_shorter(self) -> NDArray[np.float64]:
        """The part of the shorter document that the longer one holds, 0 to 1."""
        return self.common / np.maximum(1, np.minimum(self.one, self.other))

    @property
    def of_one(self) -> NDArray[np.float64]:
        """The part of the one that the other holds, 0 to 1."""
        return self.common / np.maximum(1, self.one)

    @property
    def of_longer(self) -> NDArray[np.float64]:
        """The part of the longer document that the shorter one holds, 0 to 1."""
        return self.common / np.maximum(1, np.maximum(self.one, self.other))

    @property
    def is_passage(self) -> NDArray[np.bool_]:
        """Whether two paragraphs are the same passage."""
        return self._is_judged & (self.of_longer >= PASSAGE)

    @property
    def is_passage_in_chain(self) -> NDArray[np.bool_]:
        """Whether one paragraph is the same passage as one that is the same as the other."""
        return self._is_judged & (self.of_longer >= PASSAGE_IN_CHAIN)

    @property
    def is_copy(self) -> NDArray[np.bool_]:
        """Whether the one is a copy of the other: whole, changed a little, cut off, or with something added."""
        return self._may_be_copy & (self.of_one >= OF_COPY) & (self.of_longer >= LONGER)

    @property
    def is_copy_in_chain(self) -> NDArray[np.bool_]:
        """Whether the one is a copy of a copy of the other."""
        return self._may_be_copy & (self.of_one >= OF_COPY_IN_CHAIN) & (self.of_longer >= LONGER_IN_CHAIN)

    @property
    def _may_be_copy(self) -> NDArray[np.bool_]:
        judged: NDArray[np.bool_] = self._is_judged & self.figures_agree
        return judged

    @property
    def _is_judged(self) -> NDArray[np.bool_]:
        """Whether both have so many different shingles that a few do not decide."""
        return np.minimum(self.one, self.other) >= FEWEST_SHINGLES


def agree(one: NDArray[np.uint32], other: NDArray[np.uint32]) -> bool:
    """Whether the figures of two documents, as hashes, ``distinct``, let one be a copy of the other.

    >>> agree(np.array([1, 2, 3, 4], np.uint32), np.array([3, 4, 5, 6], np.uint32))
    True
    >>> agree(np.array([1, 2, 3, 4], np.uint32), np.array([4, 5, 6, 7], np.uint32))
    False
    """
    sampled = [int(hashes[-1]) for hashes in (one, other) if len(hashes) == MOST_FIGURES]
    n_one, n_other, n_common = counts(one, other, min(sampled, default=HIGHEST))
    fewer = min(n_one, n_other)
    return fewer < FEWEST_FIGURES or n_common >= (OF_MANY_FIGURES if fewer >= MANY_FIGURES else FIGURES) * fewer


def counts(one: NDArray[np.uint32], other: NDArray[np.uint32], ceiling: int = HIGHEST) -> tuple[int, int, int]:
    """A pair's numbers for ``Likeness``, by the hashes of its shingles, ``distinct``, up to ``ceiling``.

    Of a document that is a sample, all hashes up to its ceiling are there: the smaller of two ceilings is the pair's.

    >>> counts(np.array([1, 2, 3], np.uint32), np.array([2, 3, 4, 5], np.uint32))
    (3, 4, 2)
    """
    if ceiling < HIGHEST:
        one, other = (hashes[: np.searchsorted(hashes, ceiling, "right")] for hashes in (one, other))
    both = np.concatenate((one, other))
    both.sort(kind="stable")  # which merges two ascending runs: three times as quick
    return len(one), len(other), int(np.count_nonzero(both[1:] == both[:-1]))
