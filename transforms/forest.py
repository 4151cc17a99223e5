"""Forests of oblivious trees, of weights that people can read.

Sums are made of integers, so that every machine comes to the same result.
"""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from transforms.neighbours import Column

#: Leaves hold the logarithm of the odds in thousandths.
UNIT: Final = 1000

#: Rows that are weighed at once: what they need stays in the processor's cache.
_ROWS: Final = 256
#: A leaf's number is one byte.
_DEEPEST: Final = 8


class Forest:
    """Trees that ask one question a level: ``value > threshold``, the answers are the bits of the leaf's number."""

    def __init__(self, written: dict[str, Any]) -> None:
        trees = written["trees"]
        depth = max(len(tree["columns"]) for tree in trees)
        if depth > _DEEPEST:
            raise ValueError(f"trees ask {_DEEPEST} questions at most, and one asks {depth}")
        columns = np.zeros((depth, len(trees)), dtype=np.int64)
        thresholds = np.full((depth, len(trees)), np.inf, dtype=np.float32)
        self._leaves = np.zeros((len(trees), 2**depth), dtype=np.int32)
        for number, tree in enumerate(trees):
            columns[: len(tree["columns"]), number] = tree["columns"]
            thresholds[: len(tree["columns"]), number] = tree["thresholds"]
            self._leaves[number, : len(tree["leaves"])] = tree["leaves"]
        # Trees share questions: each is asked once.
        asked = np.stack((columns.ravel(), thresholds.ravel()), axis=1)
        questions, places = np.unique(asked, axis=0, return_inverse=True)
        self._asked = questions[:, 0].astype(np.int64)
        self._above = questions[:, 1].astype(np.float32)[:, None]
        self._places = places.reshape(columns.shape)
        self._bias = int(written["bias"])
        self._first_leaves = np.arange(len(trees)) * 2**depth

    def weigh(self, matrix: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
        """The logarithm of the odds, in thousandths, for each row of ``matrix``."""
        parts = [self._weigh(matrix[start : start + _ROWS]) for start in range(0, len(matrix), _ROWS)]
        return np.concatenate(parts)

    def _weigh(self, matrix: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
        columns = np.ascontiguousarray(matrix.T)
        answers = (columns.take(self._asked, axis=0) > self._above).view(np.uint8)
        leaf = answers.take(self._places[-1], axis=0)
        for places in self._places[-2::-1]:
            leaf <<= 1
            leaf |= answers.take(places, axis=0)
        leaves = self._leaves.ravel().take(self._first_leaves[:, None] + leaf)
        return np.asarray(leaves.sum(axis=0, dtype=np.int64) + self._bias)


def soften(weight: npt.NDArray[np.int64]) -> Column:
    """A weight between 0 and 1 by operations that round alike everywhere (an exponential does not)."""
    odds = weight / UNIT
    return np.asarray(0.5 + 0.5 * odds / (1 + np.abs(odds)), dtype=np.float64)
