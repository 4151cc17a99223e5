"""A run on a Dask cluster of processes, of which one is killed on the way, gives what a run on processes gives."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

distributed = pytest.importorskip("distributed", reason="the extra `dask` is not installed")

ROOT = Path(__file__).parents[2]
PATIENCE = 180  # seconds; processors are shared
DASK = [sys.executable, "-m", "dask"]


@dataclass
class Cluster:
    """A scheduler and two workers, each a process, at ``address``."""

    address: str
    workers: dict[str, subprocess.Popen[bytes]]


def wait(what: str, ready: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > ends:
            pytest.fail(f"{what}: not within {PATIENCE} s")
        time.sleep(0.02)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    known = tmp_path / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": ROOT}
    command = [*DASK, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", known]
    processes = [subprocess.Popen(list(map(str, command)), **quiet)]
    try:
        wait("the scheduler", lambda: known.exists() and known.read_text().endswith("}"))
        address = json.loads(known.read_text())["address"]
        workers = {}
        for name in ("first", "second"):
            # Not in the run's folder: what tasks are told must do without it.
            options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--name", name, "--local-directory", tmp_path]
            workers[name] = subprocess.Popen([*DASK, "worker", address, *map(str, options)], **quiet)
            processes.append(workers[name])
        yield Cluster(address, workers)
    finally:
        for process in processes:
            process.kill()
            process.wait()


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Some megabytes of texts that have nothing in common, for batches of one."""
    chance = random.Random(1)
    words = ["".join(chance.choices("aeioulnrst", k=chance.randint(2, 9))) for _ in range(3000)]
    for number in range(120):
        sentences = (" ".join(chance.choices(words, k=20)).capitalize() + "." for _ in range(240))
        path = tmp_path / "raw" / f"{number % 12:02}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(sentences), encoding="utf-8")
    (tmp_path / "settings.toml").write_text("mebibytes_per_batch = 1\n")
    return tmp_path / "raw"


def start(raw: Path, curated: str, *options: str) -> subprocess.Popen[bytes]:
    """A run in a folder of its own, with relative paths."""
    command = [sys.executable, "-m", "flows", "run", "--raw", "raw", "--curated", curated, "--quiet"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PREFECT_HOME": str(raw.parent / "prefect")}
    return subprocess.Popen([*command, "--settings", "settings.toml", *options], cwd=raw.parent, env=environment)


def published(curated: Path) -> dict[str, bytes]:
    return {str(path.relative_to(curated)): path.read_bytes() for path in curated.glob("*/part-*.parquet")}


def started(worker: int, what: str) -> list[psutil.Process]:
    """The processes that a Dask worker has started whose command holds ``what``."""
    found = []
    for each in psutil.Process(worker).children(recursive=True):
        with suppress(psutil.Error):  # it has just ended
            found += [each] if what in " ".join(each.cmdline()) else []
    return found


def test_a_killed_worker_of_a_cluster_changes_nothing(raw: Path, cluster: Cluster) -> None:
    run = start(raw, "on-dask", "--on", "dask", "--address", cluster.address)
    with distributed.Client(cluster.address) as client:
        wait("both workers", lambda: len(client.scheduler_info()["workers"]) == 2)
        address = next(a for a, info in client.scheduler_info()["workers"].items() if info["name"] == "first")
        wait("work", lambda: run.poll() is not None or bool(client.processing()[address]))
        assert run.poll() is None
        wait("a worker process", lambda: bool(started(cluster.workers["first"].pid, "flows.worker")))
        [temporary] = started(cluster.workers["first"].pid, "uvicorn")
        os.kill(cluster.workers["first"].pid, signal.SIGKILL)
    wait("the end of its Prefect server", lambda: not temporary.is_running())
    assert run.wait(PATIENCE) == 0
    assert start(raw, "on-processes", "--workers", "2").wait(PATIENCE) == 0
    on_dask = published(raw.parent / "on-dask")
    assert len([name for name in on_dask if name.startswith("documents/")]) > 2
    assert on_dask == published(raw.parent / "on-processes")
