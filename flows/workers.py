"""Where a batch runs on this machine: warm processes of our own, which the parent can kill.

Only killing a process ends a C call that loops, and only a process of its own survives the next one's crash. Prefect's
process pool starts anew for every task; these start once, import what jobs need when the first of them needs it, and
wait for the next.

A worker is started as a fresh interpreter that runs ``worker.serve``, and not by ``multiprocessing``: that would import
the parent's ``__main__`` (the command line, and with it Prefect) into every worker. It tells through shared memory
what it is working on; one thread of the parent watches, kills, and starts the next.
"""

import mmap
import os
import pickle
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, Pipe
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

import psutil

from flows.worker import PAGE_BYTES, Death, Item, JobError, Progress, read_page

#: How often the parent looks, in seconds: an item may exceed its limit by this much.
_LOOK = 0.05
#: An item that waits instead of working is given this many times the limit, by the clock on the wall: the limit counts
#: processor time, so that a busy machine rejects no more than an idle one.
_PATIENCE = 6
#: A worker that dies with an item in hand may have been killed from outside: the item gets a second chance.
_CRASHES = 2
#: An item is to blame for a worker's size if the worker grew by this share of the limit while it was in hand.
_BLAME = 0.25
#: A worker that holds more than this share of what it may grow by after a job is replaced: fragments never return.
_STALE = 0.5
#: Seconds that a job waits for a busy worker before one more is started: as long as that takes with what a job imports.
_START = 1.0
#: Workers that end before they are ready, one after the other, before the pool gives up.
_STARTS = 3


P = ParamSpec("P")
T = TypeVar("T")


class PoolClosedError(RuntimeError):
    """The pool ended while the job ran, or before it began."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one item may take: processor seconds, and mebibytes of the whole worker's resident memory."""

    seconds: float
    mebibytes: int


class _Worker:
    """One process, as the parent sees it."""

    def __init__(self, limits: Limits) -> None:
        memory = _shared_memory()
        self.connection, theirs = Pipe()
        try:
            self._page = mmap.mmap(memory, PAGE_BYTES)
            command = (
                f"import sys; sys.path[:] = {sys.path!r}; "
                f"from flows.worker import serve; serve({theirs.fileno()}, {memory}, {os.getpid()})"
            )
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own code
                [sys.executable, "-c", command],
                stdin=subprocess.DEVNULL,
                stdout=2,  # the parent's standard output may be a table or JSON
                pass_fds=(theirs.fileno(), memory),
                process_group=0,  # Ctrl-C at the terminal is the parent's to handle
                # The order in which threads add floating-point numbers would change with their number.
                env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            )
        finally:
            theirs.close()
            os.close(memory)
        self._status = psutil.Process(self._process.pid)
        self._untold: int | None = limits.mebibytes
        self.ready = self.busy = self.doomed = False
        self.death: Death | None = None
        self.killed: Death | None = None
        self._seen: tuple[Item | None, float, float] = (None, 0.0, time.monotonic())
        self._idle = self._resident = self._before = 0

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process has not ended."""
        return self._process.poll() is None

    def greet(self) -> None:
        """Tell the new worker its limit, and see whether it is ready.

        Raises:
            Exception: what kept it from getting ready.
        """
        try:
            if self._untold is not None:
                self.connection.send(self._untold)
                self._untold = None
            if not self.connection.poll():
                return
            failure = self.connection.recv()
        except (EOFError, OSError):  # it ended: ``alive`` will say so
            return
        if failure is not None:
            raise failure
        with suppress(psutil.Error):
            self._idle = self._resident = self._before = self._status.memory_info().rss
            self.ready = True

    def take(self) -> None:
        """Reserve the worker for one job."""
        self.busy, self.death, self.killed = True, None, None

    def item(self) -> Item | None:
        """What the worker has in hand, also after its death."""
        said = read_page(self._page)
        return (said.item, said.part) if said.held else None

    def done(self) -> tuple[int, int]:
        """Documents and bytes of its job that are done."""
        said = read_page(self._page)
        return said.documents, said.n_bytes

    def look(self, limits: Limits) -> None:
        """Kill the worker if it exceeds a limit; ``death`` says which one, if the item in hand is to blame."""
        try:
            resident = self._status.memory_info().rss
            times = self._status.cpu_times()
        except psutil.Error:
            return
        said = read_page(self._page)
        now = time.monotonic()
        current = (said.item, said.part) if said.held else None
        if (current, said.began) != self._seen[:2]:
            self._seen = (current, said.began, now)
            self._before = self._resident
        self._resident = resident
        allowed = limits.mebibytes << 20
        if resident > allowed:
            self.kill("memory", blame=current is not None and resident - self._before > _BLAME * allowed)
        elif current is not None and (
            times.user + times.system - said.began > limits.seconds or now - self._seen[2] > _PATIENCE * limits.seconds
        ):
            self.kill("timeout", blame=True)

    def stale(self, limits: Limits) -> bool:
        """Whether so much memory stays with the worker after a job that the next one should have a fresh worker."""
        try:
            resident = self._status.memory_info().rss
        except psutil.Error:
            return True
        return bool(resident - self._idle > _STALE * ((limits.mebibytes << 20) - self._idle))

    def kill(self, why: Death | None = None, *, blame: bool = False) -> None:
        """End the process, now."""
        self.doomed = True
        self.killed = why
        self.death = why if blame else None
        self._process.kill()

    def end(self) -> None:
        """Kill the process and wait until it is gone."""
        self._process.kill()
        self._process.wait()


@dataclass
class _Attempts:
    """What befell a job so far."""

    skip: dict[Item, Death] = field(default_factory=dict)
    crashes: Counter[Item | None] = field(default_factory=Counter)

    def learn(self, worker: _Worker, limits: Limits) -> None:
        """Leave out what the dead worker had in hand, if it is to blame.

        Raises:
            JobError: nothing that could be left out is to blame.
        """
        item = worker.item()
        if item is not None and worker.death is not None:
            self.skip[item] = worker.death
            return
        if worker.killed == "memory":
            raise _too_large(limits)
        self.crashes[item] += 1
        if self.crashes[item] < _CRASHES:
            return
        if item is None:
            raise JobError(f"the worker died {_CRASHES} times between documents; look for an out-of-memory killer")
        self.skip[item] = "crash"


class Pool:
    """Up to ``size`` warm workers, for jobs from any number of threads.

    The first starts at once, the others with the first jobs if there are several, and later when jobs wait: to start
    one costs as much as to clean some hundred documents.

    ``underway`` is told, now and then, how many documents and bytes of the jobs in hand are done.
    Leaving the ``with`` block kills the workers, whatever they do; they also die with this process, however it ends.
    """

    def __init__(self, size: int, limits: Limits, underway: Callable[[int, int], object] | None = None) -> None:
        self._size = size
        self._limits = limits
        self._underway = underway
        self._changed = threading.Condition()
        self._workers: list[_Worker] = []
        self._wanted = 1
        #: The weights of jobs without a worker, and since when there have been some although every worker is ready.
        self._waiting: list[int] = []
        self._since = 0.0
        self._served = False  # whether a job is done
        self._failure: BaseException | None = None
        self._failed_starts = 0
        self._open = False
        self._watcher = threading.Thread(target=self._watch, name="workers", daemon=True)

    def __enter__(self) -> Self:
        self._open = True
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._changed:
            self._open = False
            self._changed.notify_all()
        self._watcher.join()

    def run(self, function: Callable[Concatenate[Progress, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """``function(progress, *args, **kwargs)`` in a worker; waits for a free one, and for the result.

        ``function`` is found by its name in its module; arguments and result are pickled. When an item exceeds a limit
        or ends the process, the whole job is done again without it: ``progress.skip`` says which items, and why.

        Raises:
            JobError: the job cannot be finished for a reason that no item is to blame for.
            PoolClosedError: the pool is closed.
            Exception: what ``function`` raised.
        """
        return self.run_by_weight(0, function, *args, **kwargs)

    def run_by_weight(
        self, weight: int, function: Callable[Concatenate[Progress, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same; of the jobs that wait, the one with the greatest ``weight`` gets the next free worker.

        A long job that begins last would leave the other workers idle until it ends.
        """
        attempts = _Attempts()
        job = pickle.dumps((function, args, kwargs))
        while True:
            worker = self._take(weight)
            try:
                failure, result = _exchange(worker.connection, attempts.skip, job)
            except (EOFError, OSError) as error:
                worker.end()
                if not self._open:
                    raise PoolClosedError("the pool of workers was closed while a job ran") from error
                attempts.learn(worker, self._limits)
            except BaseException:
                worker.kill()
                raise
            else:
                if isinstance(failure, MemoryError):
                    raise _too_large(self._limits) from failure
                if failure is not None:
                    raise failure
                return result  # type: ignore[no-any-return]
            finally:
                self._give_back(worker)

    def _take(self, weight: int) -> _Worker:
        with self._changed:
            self._waiting.append(weight)
            try:
                while (worker := self._idle()) is None or weight < max(self._waiting):
                    self._changed.wait()
            finally:
                self._waiting.remove(weight)
            worker.take()
            self._changed.notify_all()  # for another worker, the next heaviest job is the heaviest now
            return worker

    def _idle(self) -> _Worker | None:
        if self._failure is not None:
            raise JobError(f"no worker process could be started: {self._failure}") from self._failure
        if not self._open:
            raise PoolClosedError("the pool of workers is closed")
        # A process that was killed is alive for as long as the kernel takes to give its memory back.
        free = (each for each in self._workers if each.ready and not each.busy and not each.doomed)
        return next((each for each in free if each.alive), None)

    def _give_back(self, worker: _Worker) -> None:
        with self._changed:
            worker.busy, self._served = False, True
            if worker.stale(self._limits):
                worker.kill()
            self._changed.notify_all()

    def _watch(self) -> None:
        """Start, watch and end workers, all in one thread: a worker dies with the thread that started it."""
        try:
            with self._changed:
                while self._open:
                    self._renew()
                    for worker in self._workers:
                        if worker.busy and worker.killed is None:
                            worker.look(self._limits)
                    self._tell()
                    self._changed.wait(_LOOK)
        except Exception as error:  # noqa: BLE001 - whoever waits for a worker must hear of it
            self._failure = error
        finally:
            with self._changed:
                self._open = False
                for worker in self._workers:
                    worker.end()
                self._changed.notify_all()

    def _tell(self) -> None:
        """Tell whoever asked what is done of the jobs in hand."""
        if self._underway is not None:
            done = [worker.done() for worker in self._workers if worker.busy]
            self._underway(sum(documents for documents, _ in done), sum(n_bytes for _, n_bytes in done))

    def _renew(self) -> None:
        """Replace the dead, and welcome the new.

        Raises:
            Exception: workers cannot be started, or do not get ready.
        """
        for worker in [worker for worker in self._workers if not worker.ready]:
            worker.greet()
            if worker.ready:
                self._changed.notify_all()
        for worker in [worker for worker in self._workers if not worker.busy and not worker.alive]:
            worker.end()
            self._workers.remove(worker)
            self._failed_starts = 0 if worker.ready else self._failed_starts + 1
            if self._failed_starts == _STARTS:
                raise EOFError("it ended at once; its last words are on standard error")
        self._grow()
        while len(self._workers) < self._wanted:
            self._workers.append(_Worker(self._limits))

    def _grow(self) -> None:
        """Want a worker for each of the jobs that come before one is done, and later more where jobs have waited."""
        ready = sum(worker.ready for worker in self._workers)
        now = time.monotonic()
        if not self._served:
            jobs = len(self._waiting) + sum(worker.busy for worker in self._workers)
            self._wanted = max(self._wanted, min(self._size, jobs))
        if not self._waiting or ready < self._wanted:
            self._since = now
        elif now - self._since > _START and self._wanted < self._size:
            self._wanted += 1


def _too_large(limits: Limits) -> JobError:
    return JobError(
        f"a batch needs more than {limits.mebibytes} MiB, and no single document is to blame; "
        "raise mebibytes_per_worker or lower mebibytes_per_batch"
    )


def _exchange(connection: Connection, skip: Mapping[Item, Death], job: bytes) -> tuple[Exception | None, Any]:
    """Send a job, and wait for what it raised and what it returned."""
    connection.send(skip)
    connection.send_bytes(job)
    failure, result = connection.recv()
    return failure, result


def _shared_memory() -> int:
    """A descriptor of one page of memory that two processes can map, and that nobody finds by a name."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("winnow")
    else:
        with TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.ftruncate(descriptor, PAGE_BYTES)
    return descriptor
