"""What runs in a worker process: one job after the other, and word of which item it has in hand.

That stands in a page of memory that the parent looks at (``workers``).
"""

import ctypes
import mmap
import os
import pickle
import resource
import signal
import struct
import sys
import time
import traceback
from collections.abc import Mapping
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Literal, NamedTuple

import psutil

from flows.light import lighten

Item = tuple[int, int]
Death = Literal["timeout", "memory", "crash"]
# What the shared page says: whether an item is in hand, which one, the worker's processor time when it began, and the
# documents and bytes of the job that are done. It is written beside what it said before, and one byte, which cannot be
# read half, tells which of the two counts.
_PAGE = struct.Struct("=qqqdqq")
PAGE_BYTES = mmap.PAGESIZE
_PR_SET_PDEATHSIG = 1  # linux/prctl.h


class JobError(RuntimeError):
    """A job that cannot be finished although every item that harmed it was left out."""


class Progress:
    """What a job is given to say which item it has in hand, and to learn which ones to leave out, and why.

    ``documents`` and ``n_bytes`` are what is done of the job; they are told with the next item.
    """

    def __init__(self, page: mmap.mmap | None = None, skip: Mapping[Item, Death] | None = None) -> None:
        self._page = page
        self.skip: Mapping[Item, Death] = skip or {}
        self.documents = self.n_bytes = 0

    def begin(self, item: int, part: int = 0) -> None:
        """The item in hand from now on; its time starts anew."""
        if self._page is not None:
            held = True
            _write(self._page, Page(held, item, part, time.process_time(), self.documents, self.n_bytes))

    def rest(self) -> None:
        """No item is in hand."""
        if self._page is not None:
            _write(self._page, Page(documents=self.documents, n_bytes=self.n_bytes))


class Page(NamedTuple):
    """What a worker has in hand: an item and its part, since when (processor seconds), and what is done of the job."""

    held: bool = False
    item: int = 0
    part: int = 0
    began: float = 0.0
    documents: int = 0
    n_bytes: int = 0


def _write(page: mmap.mmap, said: Page) -> None:
    turn = (page[0] + 1) % 256
    _PAGE.pack_into(page, _place(turn), *said)
    page[0] = turn


def read_page(page: mmap.mmap) -> Page:
    """What the worker said last."""
    while True:
        turn = page[0]
        said = Page(*_PAGE.unpack_from(page, _place(turn)))
        if page[0] == turn:
            return said


def _place(turn: int) -> int:
    return _PAGE.size * (1 + turn % 2)


def serve(socket: int, memory: int, parent: int) -> None:
    """The life of a worker process: get ready, then do one job after the other until the parent is gone."""
    lighten()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with(parent)
    page = mmap.mmap(memory, PAGE_BYTES)
    with Connection(socket) as connection, suppress(EOFError, BrokenPipeError, ConnectionResetError):
        try:
            _limit_memory(connection.recv())
        except Exception as error:  # noqa: BLE001 - it is raised in the parent
            connection.send(_portable(error))
            return
        connection.send(None)
        while True:
            progress = Progress(page, connection.recv())
            answer = _answer(progress, connection.recv_bytes())
            Progress(page).rest()  # of the next job nothing is done yet
            _release_memory()
            connection.send_bytes(answer)


def _answer(progress: Progress, job: bytes) -> bytes:
    try:
        function, args, kwargs = pickle.loads(job)  # noqa: S301 - from the parent, over a socket that nobody else has
        return pickle.dumps((None, function(progress, *args, **kwargs)))
    except Exception as error:  # noqa: BLE001 - it is raised in the parent
        return pickle.dumps((_portable(error), None))


def _portable(error: Exception) -> Exception:
    """The error itself with its trace in words, or, if it cannot be pickled and back, one that says the same."""
    trace = "".join(traceback.format_exception(error))
    try:
        again: Exception = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - whatever hinders it
        again = JobError(f"{type(error).__name__}: {error}")
    again.add_note(f"In the worker process:\n{trace}")
    return again


def _release_memory() -> None:
    """Give free memory back to the system: what stays with a worker counts against the next job."""
    if (pyarrow := sys.modules.get("pyarrow")) is not None:
        pyarrow.default_memory_pool().release_unused()
    if sys.platform == "linux":
        with suppress(AttributeError):  # musl has no such function, and no such need
            ctypes.CDLL(None).malloc_trim(0)


def _limit_memory(mebibytes: int) -> None:
    """Let an allocation beyond the limit fail as a ``MemoryError``, which costs one document and not the worker.

    The parent looks at resident memory, and only now and then; the kernel can refuse writable private memory alone, and
    at once. The worker may grow by the same amount by either measure.
    """
    resident = psutil.Process().memory_info()
    if sys.platform == "linux":
        grown = max(0, (mebibytes << 20) - resident.rss)
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (resident.data + grown, hard))


def _die_with(parent: int) -> None:
    """Have the kernel kill this process when the parent ends, however it ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)
