"""Jobs for the workers' tests: each module-level, so that a worker can import it."""

import ctypes
import mmap
import os
import re
import resource
import signal
import sys
import time
from collections.abc import Collection
from pathlib import Path

import psutil
import pyarrow as pa

from flows import cleaning
from flows.batches import Batch
from flows.settings import Settings
from flows.worker import Progress
from transforms.clean import clean
from transforms.document import Cleaned, Document

_kept: list[bytes] = []


def add(_: Progress, one: int, other: int) -> int:
    return one + other


def loaded(_: Progress) -> set[str]:
    return set(sys.modules)


def pid(_: Progress) -> int:
    return os.getpid()


def wait(progress: Progress, seconds: float) -> int:
    progress.begin(0)
    time.sleep(seconds)
    return os.getpid()


def wait_in_silence(_: Progress, seconds: float) -> None:
    time.sleep(seconds)


def step(progress: Progress, steps: int) -> int:
    """Do one item after the other, slowly, and say how far it is."""
    for number in range(steps):
        progress.begin(number)
        time.sleep(0.02)
        progress.documents += 1
        progress.n_bytes += 100
    return steps


def fail(_: Progress, path: str) -> None:
    raise FileNotFoundError(2, "no such thing", path)


class StubbornError(Exception):
    def __init__(self, one: str, other: str) -> None:
        super().__init__(one + other)


def fail_stubbornly(_: Progress) -> None:
    raise StubbornError("a", "b")


def hold(progress: Progress, mebibytes: int) -> int:
    """Grow between items."""
    progress.rest()
    _shared(mebibytes)
    return mebibytes


def keep(_: Progress, mebibytes: int) -> int:
    """Fill memory that stays filled after the job."""
    _kept.append(b"x" * (mebibytes << 20))
    return os.getpid()


def allocate(_: Progress, mebibytes: int) -> int:
    return len(bytearray(mebibytes << 20))


def allocate_in_an_item(progress: Progress, mebibytes: int) -> str:
    progress.begin(0)
    try:
        bytearray(mebibytes << 20)
    except MemoryError:
        return "MemoryError"
    return "done"


def visit(progress: Progress, deeds: list[str], folder: str) -> list[str]:
    """One item a deed; the result says what became of each."""
    results = []
    for number, deed in enumerate(deeds):
        if (number, 1) in progress.skip:
            results.append(progress.skip[number, 1])
            continue
        progress.begin(number, 1)
        if deed not in {"good", "once"}:
            globals()[f"_{deed}"]()
        if deed == "once" and not (mark := Path(folder, "mark")).exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        results.append("done")
    return results


def clean_with_traps(progress: Progress, batch: Batch, raw: Path, settings: Settings) -> dict[str, pa.Table]:
    """Clean a batch in which documents are what they say: ``loop``, ``eat``, ``exit``."""

    def spring(document: Document, *, caution: float, without: Collection[str]) -> Cleaned:
        deed = document.text.strip()
        known = f"_{deed}" in globals()
        return globals()[f"_{deed}"]() if known else clean(document, caution=caution, without=without)

    cleaning.load(plain=False)
    cleaning.clean = spring
    return cleaning.clean_batch(batch, raw, settings, progress)


def clean_in(progress: Progress, mebibytes: int, batch: Batch, raw: Path, settings: Settings) -> dict[str, pa.Table]:
    """Clean a batch while the process may have but so much memory more."""
    cleaning.load(plain=False)
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (psutil.Process().memory_info().data + (mebibytes << 20), hard))
    return cleaning.clean_batch(batch, raw, settings, progress)


def _loop() -> None:
    """Burn processor time in one C call that never looks at signals."""
    re.match(r"(a*)*b", "a" * 40)


def _sleep() -> None:
    ctypes.CDLL(None).sleep(60)


def _eat() -> None:
    """Fill memory that the kernel's limit on private memory does not count."""
    _shared(2048)


def _exit() -> None:
    os._exit(3)


def _segfault() -> None:
    ctypes.string_at(0)


def _shared(mebibytes: int) -> None:
    block = b"x" * (1 << 20)
    with mmap.mmap(-1, mebibytes << 20) as memory:
        for _ in range(mebibytes):
            memory.write(block)
            time.sleep(0.001)
        time.sleep(0.5)
