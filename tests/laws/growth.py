"""How time grows with the length of a text, as far as a shared machine lets it be seen."""

import gc
import time
from collections.abc import Callable
from typing import AnyStr

MOST = 2.5  # of the ratio of the lengths; quadratic work takes the ratio itself, at least ten


def is_linear(work: Callable[[AnyStr], object], unit: AnyStr, sizes: tuple[int, int]) -> bool:
    """Whether the time for a unit, repeated, grows at most MOST times as fast as its length.

    Processor time, for other work takes the clock's; the least of three, for it also takes the caches.
    """
    short, long = (_seconds(work, unit * (size // len(unit))) for size in sizes)
    return long < MOST * sizes[1] / sizes[0] * short + 0.5


def _seconds(work: Callable[[AnyStr], object], content: AnyStr) -> float:
    gc.collect()
    gc.freeze()  # what hundreds of tests left is not looked through again while this one is measured
    least = float("inf")
    for _ in range(3):
        start = time.process_time()
        work(content)
        least = min(least, time.process_time() - start)
    gc.unfreeze()
    return least
