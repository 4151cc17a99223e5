"""Progress of a run, on the terminal (documents, megabytes a second, time left, rejects) and for whoever listens.

The flow reports here after each batch, its workers in between; outside of ``watch`` nothing is printed, outside of
``heard`` nobody listens.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn

_NO_TASK = TaskID(0)


@dataclass
class _Run:
    """How far the run of this process is; ``underway`` are documents and bytes of the batches in hand."""

    bar: Progress | None = None
    task: TaskID = _NO_TASK
    listener: Callable[[str, float], None] | None = None
    documents: int = 0
    rejects: int = 0
    stage: str = ""
    done: int = 0
    total: int = 0
    began: float = 0.0
    underway: tuple[int, int] = (0, 0)


_run = _Run()


@contextmanager
def heard(listener: Callable[[str, float], None]) -> Iterator[None]:
    """Call ``listener`` with the stage and the share of it that is done, 0 to 1, after each step of the block."""
    _run.listener = listener
    try:
        yield
    finally:
        _run.listener = None


@contextmanager
def watch(*, enabled: bool) -> Iterator[None]:
    """Show a progress line on standard error while the block runs."""
    if not enabled:
        yield
        return
    columns = (
        SpinnerColumn(),  # a stage without a size, or before its first batch is done, shows that it lives
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),  # what room the others leave, so that the line never wraps
        TextColumn("{task.fields[detail]}"),
    )
    _run.documents = _run.rejects = 0
    with Progress(*columns, console=Console(stderr=True), transient=True, expand=True) as bar:
        _run.bar, _run.task = bar, bar.add_task("starting Prefect", total=None, detail="")
        try:
            yield
        finally:
            _run.bar = None


def stage(description: str, total: int | None = None) -> None:
    """A new stage of the run begins; ``total`` is its size in bytes, if it has one."""
    _run.stage, _run.done, _run.total, _run.began = description, 0, total or 0, time.monotonic()
    underway(0, 0)
    _tell()
    if _run.bar is not None:
        _run.bar.remove_task(_run.task)  # to reset it would keep the size of the stage before, where this one has none
        _run.task = _run.bar.add_task(description, total=total, detail="")


def advance(n_bytes: int, documents: int = 0, rejects: int = 0) -> None:
    """A batch of ``n_bytes`` raw bytes is done."""
    _run.documents += documents
    _run.rejects += rejects
    _run.done += n_bytes
    # Until the workers tell it anew.
    _run.underway = max(0, _run.underway[0] - documents), max(0, _run.underway[1] - n_bytes)
    _tell()
    _show()


def underway(documents: int, n_bytes: int) -> None:
    """So much is done of the batches in hand; called from the thread that watches the workers."""
    _run.underway = documents, n_bytes
    if n_bytes:
        _show()


def _show() -> None:
    """Draw the line anew. What is packed has more bytes than its file, so that the size of the stage is the bound."""
    if _run.bar is not None and _run.total:
        _run.bar.update(_run.task, completed=min(_run.done + _run.underway[1], _run.total), detail=_detail())


def _detail() -> str:
    """What came in so far, and the pace of the whole stage: batches end in bursts, which say little of what is left."""
    documents, n_bytes = _run.documents + _run.underway[0], min(_run.done + _run.underway[1], _run.total)
    rate = max(1.0, n_bytes / max(time.monotonic() - _run.began, 0.001))
    left = timedelta(seconds=math.ceil((_run.total - n_bytes) / rate))
    return f"{documents:,} documents, {_run.rejects:,} rejects, {rate / 1e6:.1f} MB/s, {left} left"


def _tell() -> None:
    if _run.listener is not None:
        _run.listener(_run.stage, min(1.0, _run.done / _run.total) if _run.total else 0.0)
