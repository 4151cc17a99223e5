"""How time grows with the length of a text, as far as a shared machine lets it be seen."""

import gc
import time
from collections.abc import Callable
from typing import AnyStr

MOST = 2.5  # of the ratio of the lengths; quadratic work takes the ratio itself, at least ten


def is_linear(work: Callable[[AnyStr], object], unit: AnyStr, sizes: tuple[int, int]) -> bool:
    """Whether the time for a unit, repeated, grows at most MOST times as fast as its length, once in three times.

    Processor time, for other work takes the clock's; several times, for it also takes the caches.
    """
    short, long = (unit * (size // len(unit)) for size in sizes)
    gc.collect()
    gc.freeze()  # what hundreds of tests left is not looked through again while this one is measured
    try:
        work(short)
        return any(_seconds(work, long) < MOST * sizes[1] / sizes[0] * _seconds(work, short) + 0.5 for _ in range(3))
    finally:
        gc.unfreeze()


def _seconds(work: Callable[[AnyStr], object], content: AnyStr) -> float:
    start = time.process_time()
    work(content)
    return time.process_time() - start
