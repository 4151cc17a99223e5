"""Numbers of a row of blocks, each seen with those beside it."""

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[np.float64]


def window(values: Column, weights: Column, reach: int) -> Column:
    """The mean of ``values / weights`` over each block and ``reach`` blocks on either side."""
    n = len(values)
    index = np.arange(n)
    high, low = np.minimum(index + reach + 1, n), np.maximum(index - reach, 0)
    sums = np.concatenate(([0.0], np.cumsum(values)))
    totals = np.concatenate(([0.0], np.cumsum(weights)))
    return np.asarray((sums[high] - sums[low]) / (totals[high] - totals[low]), dtype=np.float64)


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
