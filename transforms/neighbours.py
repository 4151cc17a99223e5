"""Numbers of a row of blocks, each seen with those beside it."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[np.float64]


def window(values: Column, weights: Column, reach: int) -> Column:
    """The mean of ``values / weights`` over each block and ``reach`` blocks on either side."""
    return windows(values, weights, (reach,))[0]


def windows(values: Column, weights: Column, reaches: Iterable[int]) -> list[Column]:
    """The same for each of several reaches."""
    n = len(values)
    index = np.arange(n)
    sums, totals = np.zeros(n + 1), np.zeros(n + 1)
    values.cumsum(out=sums[1:])
    weights.cumsum(out=totals[1:])
    means = []
    for reach in reaches:
        high, low = np.minimum(index + (reach + 1), n), np.maximum(index - reach, 0)
        means.append((sums[high] - sums[low]) / (totals[high] - totals[low]))
    return means


def shifted(values: Column, by: int) -> Column:
    """What stands ``by`` blocks before each block (after it, if negative); 0 where there is none.

    >>> shifted(np.array([1.0, 2.0, 3.0]), 1).tolist(), shifted(np.array([1.0, 2.0, 3.0]), -2).tolist()
    ([0.0, 1.0, 2.0], [3.0, 0.0, 0.0])
    """
    moved = np.zeros_like(values)
    if abs(by) >= len(values):
        return moved
    if by > 0:
        moved[by:] = values[:-by]
    else:
        moved[:by] = values[-by:]
    return moved
