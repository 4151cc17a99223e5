"""Progress of a run, on the terminal (documents, megabytes a second, time left, rejects) and for whoever listens.

The flow reports here after each batch, its workers in between; outside of ``watch`` nothing is printed, outside of
``heard`` nobody listens.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn

_bar: Progress | None = None
_task: TaskID = TaskID(0)
_documents = _rejects = 0

_listener: Callable[[str, float], None] | None = None
_stage = ""
_done = _total = 0
#: Documents and bytes of batches in hand.
_underway = (0, 0)
_began = 0.0


@contextmanager
def heard(listener: Callable[[str, float], None]) -> Iterator[None]:
    """Call ``listener`` with the stage and the share of it that is done, 0 to 1, after each step of the block."""
    global _listener  # noqa: PLW0603 - one run a process
    _listener = listener
    try:
        yield
    finally:
        _listener = None


@contextmanager
def watch(*, enabled: bool) -> Iterator[None]:
    """Show a progress line on standard error while the block runs."""
    global _bar, _task, _documents, _rejects  # noqa: PLW0603 - one terminal, one line
    if not enabled:
        yield
        return
    columns = (
        SpinnerColumn(),  # a stage without a size, or before its first batch is done, shows that it lives
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),  # what room the others leave, so that the line never wraps
        TextColumn("{task.fields[detail]}"),
    )
    _documents = _rejects = 0
    with Progress(*columns, console=Console(stderr=True), transient=True, expand=True) as _bar:
        _task = _bar.add_task("starting Prefect", total=None, detail="")
        try:
            yield
        finally:
            _bar = None


def stage(description: str, total: int | None = None) -> None:
    """A new stage of the run begins; ``total`` is its size in bytes, if it has one."""
    global _stage, _done, _total, _began, _task  # noqa: PLW0603 - one terminal, one line
    _stage, _done, _total, _began = description, 0, total or 0, time.monotonic()
    underway(0, 0)
    _tell()
    if _bar is not None:
        _bar.remove_task(_task)  # to reset it would keep the size of the stage before, where this one has none
        _task = _bar.add_task(description, total=total, detail="")


def advance(n_bytes: int, documents: int = 0, rejects: int = 0) -> None:
    """A batch of ``n_bytes`` raw bytes is done."""
    global _documents, _rejects, _done, _underway  # noqa: PLW0603 - one terminal, one line
    _documents += documents
    _rejects += rejects
    _done += n_bytes
    _underway = max(0, _underway[0] - documents), max(0, _underway[1] - n_bytes)  # until the workers tell it anew
    _tell()
    _show()


def underway(documents: int, n_bytes: int) -> None:
    """So much is done of the batches in hand; called from the thread that watches the workers."""
    global _underway  # noqa: PLW0603 - one terminal, one line
    _underway = documents, n_bytes
    if n_bytes:
        _show()


def _show() -> None:
    """Draw the line anew. What is packed has more bytes than its file, so that the size of the stage is the bound."""
    if _bar is not None and _total:
        _bar.update(_task, completed=min(_done + _underway[1], _total), detail=_detail())


def _detail() -> str:
    """What came in so far, and the pace of the whole stage: batches end in bursts, which say little of what is left."""
    documents, n_bytes = _documents + _underway[0], min(_done + _underway[1], _total)
    rate = max(1.0, n_bytes / max(time.monotonic() - _began, 0.001))
    left = timedelta(seconds=math.ceil((_total - n_bytes) / rate))
    return f"{documents:,} documents, {_rejects:,} rejects, {rate / 1e6:.1f} MB/s, {left} left"


def _tell() -> None:
    if _listener is not None:
        _listener(_stage, min(1.0, _done / _total) if _total else 0.0)
