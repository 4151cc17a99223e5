"""Why the weights take a block for no part of the article, in words.

What each column did to a block's weight is read off the trees: the mean of the leaves that are left before a question
and after its answer differ, and the difference is the column's. Columns that say the same are one reason, and what took
most away is told.
"""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from transforms.flat_columns import SAYS
from transforms.flat_places import Matrix
from transforms.neighbours import Column

#: So many reasons are told, each of which took away at least this share of what the first one did.
_MOST: Final = 3
_LEAST: Final = 0.25

#: The reasons, in the order of the columns, and each column's number among them.
_REASONS: Final[tuple[str, ...]] = tuple(dict.fromkeys(words for words in SAYS if words))
_OF_COLUMN: Final = np.array([_REASONS.index(words) if words else len(_REASONS) for words in SAYS])


class Reasons:
    """What the columns of a forest take away, by reason."""

    def __init__(self, written: dict[str, Any]) -> None:
        trees = written["trees"]
        depth = max(len(tree["columns"]) for tree in trees)
        self._columns = np.zeros((len(trees), depth), dtype=np.int64)
        self._thresholds = np.full((len(trees), depth), np.inf, dtype=np.float32)
        self._means: list[Column] = [np.zeros((len(trees), 2**level)) for level in range(depth + 1)]
        for number, tree in enumerate(trees):
            self._columns[number, : len(tree["columns"])] = tree["columns"]
            self._thresholds[number, : len(tree["columns"])] = tree["thresholds"]
            leaves = np.tile(np.array(tree["leaves"], dtype=np.float64), 2 ** (depth - len(tree["columns"])))
            for level in range(depth, -1, -1):
                self._means[level][number] = leaves
                leaves = leaves.reshape(2, -1).mean(axis=0) if level else leaves

    def weigh(self, matrix: Matrix) -> Column:
        """For each row, how much the columns of each reason added to the weight; the last column is for no reason."""
        n, n_reasons = len(matrix), len(_REASONS) + 1
        added = np.zeros(n * n_reasons)
        answers = matrix[:, self._columns] > self._thresholds
        rows = np.arange(n)[:, None] * n_reasons
        trees = np.arange(len(self._columns))[None, :]
        leaf = np.zeros((n, len(self._columns)), dtype=np.int64)
        before = self._means[0][trees, leaf]
        for level in range(self._columns.shape[1]):
            leaf = leaf + (answers[:, :, level].astype(np.int64) << level)
            after = self._means[level + 1][trees, leaf]
            cells = rows + _OF_COLUMN[self._columns[:, level]]
            added += np.bincount(cells.ravel(), (after - before).ravel(), len(added))
            before = after
        return added.reshape(n, n_reasons)


def in_words(added: npt.NDArray[np.float64]) -> str:
    """The reasons that took most away, the first one first; ``added`` as ``Reasons.weigh`` gives it for a block."""
    order = np.argsort(added[:-1], kind="stable")[:_MOST].tolist()
    least = min(_LEAST * float(added[order[0]]), -1.0)
    return "; ".join(_REASONS[index] for index in order if added[index] <= least) or "what stands around it"
