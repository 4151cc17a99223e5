"""The worker processes of this process: a run opens them for its tasks; on a Dask worker the first task does."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from flows.settings import Settings
from flows.workers import Limits, Pool

_opening = Lock()
_open: Pool | None = None


@contextmanager
def opened(size: int, settings: Settings) -> Iterator[None]:
    """Have ``size`` warm workers for the tasks of this process while the block runs."""
    global _open  # noqa: PLW0603 - tasks cannot be handed a pool: on a cluster they run elsewhere
    with _made(size, settings) as _open:
        try:
            yield
        finally:
            _open = None


def pool(settings: Settings) -> Pool:
    """The open pool; elsewhere than beside the flow one is opened, as large as the machine, and ends with the process.

    The workers die with this process, so nothing has to close them.
    """
    global _open  # noqa: PLW0603 - as above
    with _opening:
        if _open is None:
            _open = _made(os.cpu_count() or 1, settings).__enter__()
        return _open


def _made(size: int, settings: Settings) -> Pool:
    return Pool(size, Limits(settings.seconds_per_document, settings.mebibytes_per_worker))
