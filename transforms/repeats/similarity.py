"""How alike two documents are, by the shingles that both hold, and whether one is a copy of the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

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

#: Two short reports under one long paragraph that says what the agency is share most of their words, and none of their
#: news. They are no copies if both have something left without the paragraphs that both hold word for word, of which
#: less than this part is in both. Copies of one story that two papers introduce differently have that too, but share
#: several paragraphs and have little besides: so one paragraph has to be this part of what is shared, or what is left
#: this part of the shorter document.
OF_LEFT = 0.20
OF_SHARED = 0.50
OF_SHORTER = 0.30

#: What a site says again and again, the weather, the stars, a court's list, an obituary, has one frame around the news,
#: which is a name and a place, or most of it. So of two documents that one site published at different times the later
#: is a copy only if it has nothing of its own, and paragraphs of theirs are the same passage only as a whole.
APART = 1.0

#: A passage is the same where at least this part of the longer paragraph stands in the other one, and all figures do;
#: with 5 words in 100 changed, 86% of it does. In a chain a little less is enough.
PASSAGE = 0.80
PASSAGE_IN_CHAIN = 0.70


@dataclass(frozen=True, slots=True)
class Likeness:
    """Numbers of shingles of pairs: of the one, which may go, of the other, and of both; and whether figures agree.

    ``shared`` are those of the paragraphs that both hold word for word, and ``largest`` those of the largest of them;
    only what is nearly all of the ``common`` ones decides anything. ``apart`` are those that one site published at
    different times.
    """

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    common: NDArray[np.int64]
    figures_agree: NDArray[np.bool_] = field(default_factory=lambda: np.ones(1, np.bool_))
    shared: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1, np.int64))
    largest: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1, np.int64))
    apart: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(1, np.bool_))

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
        return self._is_judged & (self.of_longer >= self._least(PASSAGE))

    @property
    def is_passage_in_chain(self) -> NDArray[np.bool_]:
        """Whether one paragraph is the same passage as one that is the same as the other."""
        return self._is_judged & (self.of_longer >= self._least(PASSAGE_IN_CHAIN))

    @property
    def is_copy(self) -> NDArray[np.bool_]:
        """Whether the one is a copy of the other: whole, changed a little, cut off, or with something added."""
        return self._may_be_copy & (self.of_one >= self._least(OF_COPY)) & (self.of_longer >= LONGER)

    @property
    def is_copy_in_chain(self) -> NDArray[np.bool_]:
        """Whether the one is a copy of a copy of the other."""
        enough = self.of_one >= self._least(OF_COPY_IN_CHAIN)
        return self._may_be_copy & enough & (self.of_longer >= LONGER_IN_CHAIN)

    @property
    def may_differ(self) -> NDArray[np.bool_]:
        """Whether both may have something left of their own, whatever ``shared`` is: else it need not be known."""
        differing: NDArray[np.int64] = np.minimum(self.one, self.other) - self.common
        return differing > (1 - OF_LEFT) * FEWEST_SHINGLES

    def _least(self, part: float) -> NDArray[np.float64]:
        """The part that the two must have in common: ``part``, and all where they are ``apart``."""
        return np.where(self.apart, APART, part)

    @property
    def _may_be_copy(self) -> NDArray[np.bool_]:
        judged: NDArray[np.bool_] = self._is_judged & self.figures_agree & ~self._differ
        return judged

    @property
    def _differ(self) -> NDArray[np.bool_]:
        """Whether both say something of their own besides what they share word for word."""
        shorter = np.minimum(self.one, self.other)
        left: NDArray[np.int64] = shorter - self.shared
        own: NDArray[np.bool_] = (left >= FEWEST_SHINGLES) & (self.common - self.shared < OF_LEFT * left)
        return own & ((self.largest >= OF_SHARED * self.shared) | (left >= OF_SHORTER * shorter))

    @property
    def _is_judged(self) -> NDArray[np.bool_]:
        """Whether both have so many different shingles that a few do not decide."""
        return np.minimum(self.one, self.other) >= FEWEST_SHINGLES


@dataclass(frozen=True, slots=True)
class Parts:
    """A document's paragraphs: their fingerprints, and up to where the shingles of each reach in all of them."""

    fingerprints: NDArray[np.int64]
    ends: NDArray[np.int64]

    def among(self, other: "Parts") -> list[tuple[int, int]]:
        """From where to where the shingles of each paragraph reach that the other holds word for word.

        >>> one, other = (Parts(np.array(each), np.array([3, 7])) for each in ([5, 6], [6, 8]))
        >>> one.among(other)
        [(3, 7)]
        """
        both = set(self.fingerprints.tolist()).intersection(other.fingerprints.tolist())
        bounds = zip(self.fingerprints.tolist(), pairwise([0, *self.ends.tolist()]), strict=True)
        return [bound for fingerprint, bound in bounds if fingerprint in both] if both else []


def shared_counts(paragraphs: Sequence[NDArray[np.uint32]], ceiling: int = HIGHEST) -> tuple[int, int]:
    """How many different shingles, up to ``ceiling``, these paragraphs have in all, and how many the largest has.

    >>> shared_counts([np.array([1, 2, 2], np.uint32), np.array([2, 3], np.uint32)])
    (3, 2)
    """
    below = [np.unique(each[each <= ceiling]) for each in paragraphs]
    return len(np.unique(np.concatenate(below))) if below else 0, max(map(len, below), default=0)


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
