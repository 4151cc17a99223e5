"""The worker processes of this process: a run opens them for its tasks; on a Dask worker the first task does."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock

from flows.settings import Settings
from flows.workers import Limits, Pool

_opening = Lock()
_open: Pool | None = None


def limits(settings: Settings) -> Limits:
    """What one document may take."""
    return Limits(settings.seconds_per_document, settings.mebibytes_per_worker)


@contextmanager
def opened(size: int, settings: Settings) -> Iterator[None]:
    """Have ``size`` warm workers for the tasks of this process while the block runs."""
    global _open  # noqa: PLW0603 - tasks cannot be handed a pool: on a cluster they run elsewhere
    from flows.cleaning import warm  # noqa: PLC0415

    with Pool(size, limits(settings), warm) as _open:
        try:
            yield
        finally:
            _open = None


def pool(settings: Settings) -> Pool:
    """The open pool; elsewhere than beside the flow one is opened, as large as the machine, and ends with the process.

    The processes die with this one, so nothing has to close them.
    """
    with _opening:
        if _open is None:
            ExitStack().enter_context(opened(os.cpu_count() or 1, settings))
        if _open is None:
            raise RuntimeError("the pool of workers did not open")
        return _open
