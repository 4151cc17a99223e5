"""The worker processes of this process: a run opens them for its tasks; on a Dask worker the first task does."""

import math
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Generic, TypeVar

from flows import server
from flows.settings import Settings
from flows.workers import Limits, Pool

T = TypeVar("T")

_opening = Lock()
_open: Pool | None = None


class Sealed(Generic[T]):
    """A value for a task: Prefect and Dask search dataclasses and tuples for futures, but nothing of this class."""

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value


@contextmanager
def opened(size: int, settings: Settings, underway: Callable[[int, int], object]) -> Iterator[None]:
    """Have ``size`` warm workers for the tasks of this process while the block runs; ``underway``: see ``Pool``."""
    global _open  # noqa: PLW0603 - tasks cannot be handed a pool: on a cluster they run elsewhere
    with _made(size, settings, underway) as _open:
        try:
            yield
        finally:
            _open = None


def pool(settings: Settings) -> Pool:
    """The open pool; elsewhere than beside the flow one is opened, which ends with the process.

    The workers die with this process, so nothing has to close them, and Prefect's temporary server shall as well.
    """
    global _open  # noqa: PLW0603 - as above
    with _opening:
        if _open is None:
            server.hold()
            _open = _made(_threads(), settings).__enter__()
        return _open


def alone() -> Pool:
    """One worker for a job that is nobody's document: what it takes is its own affair."""
    return Pool(1, Limits(seconds=math.inf, mebibytes=1 << 20))


def _threads() -> int:
    """How many tasks this process is given at a time: what a Dask worker was started with, or one a core."""
    with suppress(ImportError, ValueError):
        from distributed import get_worker  # noqa: PLC0415 - an optional extra

        return int(get_worker().state.nthreads)
    return os.cpu_count() or 1


def _made(size: int, settings: Settings, underway: Callable[[int, int], object] | None = None) -> Pool:
    return Pool(size, Limits(settings.seconds_per_document, settings.mebibytes_per_worker), underway=underway)
