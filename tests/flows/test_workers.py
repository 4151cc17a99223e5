import importlib
import mmap
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from flows import workers
from flows.worker import JobError, Progress, read_page
from flows.workers import Limits, Pool, PoolClosedError

ROOT = Path(__file__).parents[2]
HARM = {"loop": "timeout", "eat": "memory", "exit": "crash", "segfault": "crash"}
LIMITS = Limits(seconds=0.5, mebibytes=256)


@pytest.fixture(scope="module")
def jobs() -> Iterator[ModuleType]:
    """The jobs, in a module that workers find as well."""
    sys.path.insert(0, str(Path(__file__).parent))
    yield importlib.import_module("jobs")
    sys.path.pop(0)


@pytest.fixture(scope="module")
def pool(jobs: ModuleType) -> Iterator[Pool]:  # noqa: ARG001 - workers find its folder on the path
    with Pool(2, LIMITS) as pool:
        yield pool


def gone(*pids: int) -> bool:
    """Whether the processes end within five seconds."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in pids):
            return True
        time.sleep(0.01)
    return False


def test_a_job_gives_its_result(pool: Pool, jobs: ModuleType) -> None:
    assert pool.run(jobs.add, 1, other=2) == 3


def test_a_worker_stays_for_many_jobs(pool: Pool, jobs: ModuleType) -> None:
    assert len({pool.run(jobs.pid) for _ in range(20)}) <= 2


def test_one_job_after_the_other_needs_one_worker_and_jobs_that_wait_get_another(jobs: ModuleType) -> None:
    with Pool(2, LIMITS) as pool, ThreadPoolExecutor(3) as executor:
        assert len({pool.run(jobs.pid) for _ in range(20)}) == 1
        pids = list(executor.map(lambda _: pool.run(jobs.wait, 1), range(6)))
    assert len(set(pids)) == 2
    assert os.getpid() not in pids


def test_jobs_that_come_first_and_together_start_all_workers(jobs: ModuleType) -> None:
    with Pool(2, LIMITS) as pool, ThreadPoolExecutor(4) as executor:
        assert len(set(executor.map(lambda _: pool.run(jobs.wait, 0.4), range(4)))) == 2


def test_of_the_jobs_that_wait_the_heaviest_is_next(jobs: ModuleType) -> None:
    done = []

    def run(weight: int) -> None:
        pool.run_by_weight(weight, jobs.wait, 0.5)
        done.append(weight)

    with Pool(1, LIMITS) as pool, ThreadPoolExecutor(5) as executor:
        pool.run(jobs.pid)
        executor.submit(run, 0)
        time.sleep(0.2)
        list(executor.map(run, (2, 1, 3, 3)))
    assert done == [0, 3, 3, 2, 1]


@pytest.mark.parametrize(
    ("deed", "verdict"), [("loop", "timeout"), ("eat", "memory"), ("exit", "crash"), ("segfault", "crash")]
)
def test_an_item_that_harms_is_left_out_and_the_others_are_whole(
    pool: Pool, jobs: ModuleType, deed: str, verdict: str
) -> None:
    assert pool.run(jobs.visit, ["good", deed, "good"], "") == ["done", verdict, "done"]


def test_several_items_that_harm_are_left_out_one_after_the_other(pool: Pool, jobs: ModuleType) -> None:
    deeds = ["exit", "good", "loop", "exit", "good"]
    assert pool.run(jobs.visit, deeds, "") == ["crash", "done", "timeout", "crash", "done"]


def test_an_item_that_waits_is_given_more_time_and_then_left_out(jobs: ModuleType) -> None:
    with Pool(1, Limits(seconds=0.1, mebibytes=256)) as pool:
        assert pool.run(jobs.visit, ["sleep", "good"], "") == ["timeout", "done"]


def test_an_item_whose_worker_was_killed_from_outside_is_tried_again(
    pool: Pool, jobs: ModuleType, tmp_path: Path
) -> None:
    assert pool.run(jobs.visit, ["good", "once", "good"], str(tmp_path)) == ["done", "done", "done"]


def test_idle_workers_that_die_are_replaced(pool: Pool, jobs: ModuleType) -> None:
    for _ in range(4):
        os.kill(pool.run(jobs.pid), signal.SIGKILL)
    assert pool.run(jobs.add, 1, 2) == 3


def test_what_a_job_raises_is_raised_with_the_workers_trace(pool: Pool, jobs: ModuleType) -> None:
    with pytest.raises(FileNotFoundError, match="no such thing") as caught:
        pool.run(jobs.fail, "a.txt")
    assert caught.value.filename == "a.txt"
    assert "jobs.py" in caught.value.__notes__[0]


def test_an_error_that_cannot_be_pickled_says_the_same(pool: Pool, jobs: ModuleType) -> None:
    with pytest.raises(JobError, match="StubbornError: ab"):
        pool.run(jobs.fail_stubbornly)


def test_no_job_is_given_to_a_worker_that_was_killed_for_what_stayed_with_it(
    jobs: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_CRASHES", 1)
    with Pool(1, Limits(seconds=10, mebibytes=512)) as pool:
        assert pool.run(jobs.keep, 300) != pool.run(jobs.keep, 300)


@pytest.mark.parametrize("job", ["hold", "allocate"])
def test_a_job_that_needs_too_much_between_items_fails_with_a_remedy(pool: Pool, jobs: ModuleType, job: str) -> None:
    with pytest.raises(JobError, match="mebibytes_per_batch"):
        pool.run(getattr(jobs, job), 1024)
    assert pool.run(jobs.add, 1, 2) == 3


def test_an_allocation_beyond_the_limit_fails_as_a_memory_error(pool: Pool, jobs: ModuleType) -> None:
    assert pool.run(jobs.allocate_in_an_item, 1024) == "MemoryError"


def test_a_worker_loads_neither_prefect_nor_duckdb_nor_the_command_line(pool: Pool, jobs: ModuleType) -> None:
    assert not {"prefect", "duckdb", "flows.cli", "flows.curate"} & pool.run(jobs.loaded)


@pytest.mark.parametrize(("command", "message"), [("nowhere/python", "No such file"), ("false", "ended at once")])
def test_workers_that_do_not_start_are_an_error_and_no_endless_wait(
    jobs: ModuleType, monkeypatch: pytest.MonkeyPatch, command: str, message: str
) -> None:
    monkeypatch.setattr(sys, "executable", command)
    with Pool(1, LIMITS) as pool, pytest.raises(JobError, match=message):
        pool.run(jobs.add, 1, 2)


def test_closing_the_pool_ends_workers_and_whoever_waits_for_them(jobs: ModuleType) -> None:
    caught: list[BaseException] = []

    def work() -> None:
        try:
            pool.run(jobs.wait, 60)
        except PoolClosedError as error:
            caught.append(error)

    with Pool(1, Limits(60, 256)) as pool:
        pid = pool.run(jobs.pid)
        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
    for thread in threads:
        thread.join(5)
    assert len(caught) == 2
    assert gone(pid)
    with pytest.raises(PoolClosedError):
        pool.run(jobs.add, 1, 2)


_PARENT = """
import sys
from concurrent.futures import ThreadPoolExecutor
sys.path[:0] = {path!r}
import jobs
from flows.workers import Limits, Pool
if __name__ != "__main__":
    print("imported again", flush=True)
else:
    with Pool(2, Limits(60, 1024)) as pool:
        with ThreadPoolExecutor(2) as executor:
            print(*set(executor.map(lambda _: pool.run(jobs.wait, 0.01), range(20))), flush=True)
        pool.run(jobs.visit, ["loop"], "")
"""


@pytest.mark.parametrize("way", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_workers_die_with_the_parent_however_it_ends(tmp_path: Path, way: signal.Signals) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT.format(path=[str(ROOT), str(Path(__file__).parent)]))
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        first = parent.stdout.readline().split()
        time.sleep(0.3)
        children = [child.pid for child in psutil.Process(parent.pid).children()]
        parent.send_signal(way)
        rest, errors = parent.communicate(timeout=5)
    assert parent.returncode == -way
    assert set(map(int, first)) <= set(children)
    assert len(children) == 2
    assert gone(*children)
    assert rest == ""
    assert errors.count("Traceback") == (1 if way == signal.SIGINT else 0)


def test_a_pool_tells_how_much_of_its_jobs_is_done(jobs: ModuleType) -> None:
    told: list[tuple[int, int]] = []
    with Pool(1, Limits(60, 1024), underway=lambda *done: told.append(done)) as pool:
        assert pool.run(jobs.step, 20) == 20
        time.sleep(0.2)
    in_hand = [done for done in told if done != (0, 0)]
    assert in_hand == sorted(in_hand)
    assert len(set(in_hand)) > 2
    assert all(n_bytes == 100 * documents for documents, n_bytes in told)
    assert told[-1] == (0, 0)


def test_a_job_that_tells_nothing_is_not_told_of_by_the_one_before(jobs: ModuleType) -> None:
    told: list[tuple[int, int]] = []
    with Pool(1, Limits(60, 1024), underway=lambda *done: told.append(done)) as pool:
        pool.run(jobs.step, 2)
        told.clear()
        pool.run(jobs.wait_in_silence, 0.3)
    assert len(told) > 1
    assert set(told) == {(0, 0)}


def test_what_a_worker_has_in_hand_is_never_read_half_written() -> None:
    page = mmap.mmap(-1, mmap.PAGESIZE)
    child = os.fork()
    if not child:
        progress = Progress(page)
        for number in count(1):
            progress.documents = progress.n_bytes = number
            progress.begin(number, number)
    try:
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            said = read_page(page)
            assert said.item == said.part == said.documents == said.n_bytes
            assert bool(said.item) == bool(said.held) == (said.began > 0)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
