"""Whole runs of the real command: killed, starved, started together, and on damaged files."""

import json
import os
import random
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pyarrow.parquet as pq
import pytest
import strength
from conftest import ROOT
from stand import SETTINGS, add_news, copied, damage, files_below, lay_raw, litter, published

from flows.verify import verify


@dataclass
class Stand:
    """Raw files, what was published before the last of them came, and what must be published now."""

    raw: Path
    settings: Path
    before: Path
    environment: dict[str, str]
    expected: dict[str, bytes] = field(default_factory=dict)
    rows: tuple[int, int] = (0, 0)

    def command(self, curated: Path) -> list[str]:
        paths = ["--raw", str(self.raw), "--curated", str(curated), "--settings", str(self.settings)]
        return [*strength.WINNOW, "run", *paths, "--workers", "2", "--json"]

    def start(self, curated: Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(curated),
            cwd=ROOT,
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, curated: Path) -> subprocess.CompletedProcess[str]:
        with self.start(curated) as process:
            stdout, stderr = process.communicate(timeout=600)
        return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory, prefect: dict[str, str]) -> Stand:
    folder = tmp_path_factory.mktemp("stand")
    stand = Stand(folder / "raw", folder / "settings.toml", folder / "before", prefect)
    stand.settings.write_text(SETTINGS)
    lay_raw(stand.raw)
    first = stand.run(stand.before)
    assert first.returncode == 0, first.stderr
    assert json.loads(first.stdout)["batches"] > 2
    add_news(stand.raw)
    after = copied(stand.before, folder / "after")
    second = stand.run(after)
    assert second.returncode == 0, second.stderr
    stand.expected.update(published(after))
    stand.rows = rows_of(stand.before), rows_of(after)
    assert litter(after) == []
    return stand


def rows_of(curated: Path) -> int:
    rows: int = pq.read_table((curated / ".current").resolve() / "documents").num_rows
    return rows


def check(stand: Stand, curated: Path) -> None:
    """The next run ends as one that was left alone, and leaves nothing else behind."""
    done = stand.run(curated)
    assert done.returncode == 0, done.stderr[-2000:]
    assert published(curated) == stand.expected
    assert litter(curated) == []


def whole(stand: Stand, curated: Path) -> None:
    """What readers see is one of the two states."""
    assert rows_of(curated) in stand.rows
    assert verify(curated, None, data=True).holds


class Started:
    """A run in the background."""

    def __init__(self, stand: Stand, curated: Path) -> None:
        self._lock = curated / ".lock"
        before = self._lock.read_bytes() if self._lock.exists() else b""
        self.process = stand.start(curated)
        # Until it holds the lock it only imports.
        while self.process.poll() is None and (not self._lock.exists() or self._lock.read_bytes() == before):
            time.sleep(0.01)
        self.locked = time.monotonic()

    def workers(self) -> list[psutil.Process]:
        found = []
        for process in psutil.Process(self.process.pid).children():
            try:
                if "flows.worker" in " ".join(process.cmdline()):
                    found.append(process)
            except psutil.Error:
                continue
        return found

    def end(self) -> tuple[int, str]:
        _, stderr = self.process.communicate(timeout=300)
        return self.process.returncode, stderr


@pytest.fixture(scope="module")
def seconds(stand: Stand, tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long a run holds the lock."""
    started = Started(stand, copied(stand.before, tmp_path_factory.mktemp("timed") / "curated"))
    code, stderr = started.end()
    assert code == 0, stderr
    return time.monotonic() - started.locked


@pytest.mark.parametrize("trial", range(strength.of(120, 1)))
def test_a_run_killed_at_any_moment(trial: int, stand: Stand, seconds: float, folder: Path) -> None:
    curated = copied(stand.before, folder / "curated")
    started = Started(stand, curated)
    time.sleep(random.Random(trial).uniform(0, seconds))
    started.process.send_signal(signal.SIGKILL)
    started.end()
    whole(stand, curated)
    check(stand, curated)


@pytest.mark.parametrize("trial", range(strength.of(80, 1)))
def test_a_worker_killed_at_any_moment(trial: int, stand: Stand, seconds: float, folder: Path) -> None:
    curated = copied(stand.before, folder / "curated")
    started = Started(stand, curated)
    deadline = time.monotonic() + random.Random(trial).uniform(0, seconds)
    while time.monotonic() < deadline:
        time.sleep(0.01)
    for worker in started.workers()[:1]:
        worker.send_signal(signal.SIGKILL)
    code, stderr = started.end()
    assert code == 0, stderr[-2000:]
    assert published(curated) == stand.expected
    assert litter(curated) == []


@pytest.mark.parametrize("trial", range(strength.of(40, 1)))
def test_a_damaged_staged_file_is_made_again(trial: int, stand: Stand, folder: Path) -> None:
    chance = random.Random(trial)
    curated = copied(stand.before, folder / "curated")
    damage(chance.choice(files_below(curated / ".staging")), chance)
    check(stand, curated)


def test_many_runs_started_together(stand: Stand, folder: Path) -> None:
    curated = copied(stand.before, folder / "curated")
    runs = [stand.start(curated) for _ in range(strength.of(20, 3))]
    ended = [(*run.communicate(timeout=900), run.returncode) for run in runs]
    assert {code for _, _, code in ended} <= {0, 3}
    assert any(code == 0 for _, _, code in ended)
    for _, stderr, code in ended:
        locked = "locked by process" in stderr and "wait until that run has ended" in stderr
        # Twenty runs ask one server at a time: whom it does not answer within a minute says so, and leaves.
        assert code == 0 or locked or "Prefect stopped answering before the run could start" in stderr
    assert published(curated) == stand.expected
    assert litter(curated) == []
    numbers = sorted(int(path.name.partition("-")[0]) for path in (curated / ".snapshots").iterdir())
    assert numbers == [1, 2]


def test_a_stopped_run_keeps_its_lock_and_a_dead_one_does_not(stand: Stand, folder: Path) -> None:
    curated = copied(stand.before, folder / "curated")
    started = Started(stand, curated)
    started.process.send_signal(signal.SIGSTOP)
    other = stand.run(curated)
    assert other.returncode == 3
    assert f"locked by process {started.process.pid} on" in other.stderr
    started.process.send_signal(signal.SIGKILL)
    started.end()
    check(stand, curated)


@pytest.fixture
def mounting() -> list[str]:
    """A command that may mount file systems for what it runs."""
    unshare = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    probe = [*unshare, "mount -t tmpfs -o size=1m tmpfs /tmp"]
    if subprocess.run(probe, check=False, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    return unshare


def mounted(unshare: list[str], script: str, *arguments: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [*unshare, script, "sh", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:] + done.stdout
    return done.stderr


READ_ONLY = """
target=$1; shift
mount --bind "$target" "$target" && mount -o remount,bind,ro "$target" || exit 9
"$@"
test $? -eq 3
"""

FULL = """
target=$1; before=$2; after=$3; size=$4; shift 4
mount -t tmpfs -o size=$size tmpfs "$target" && cp -a "$before" "$target/curated" || exit 9
"$@"
code=$?
test $code -eq 3 || test $code -eq 0 || exit 8
echo "first run ended with $code" >&2
test "$(readlink "$target/curated/.current")" = "$(readlink "$before/.current")" || test $code -eq 0 || exit 7
mount -o remount,size=64m "$target" && "$@" || exit 6
cp -a "$target/curated" "$after"
"""


def test_on_a_read_only_target_the_message_says_so(stand: Stand, mounting: list[str], folder: Path) -> None:
    curated = copied(stand.before, folder / "curated")
    stderr = mounted(mounting, READ_ONLY, str(curated), *stand.command(curated), environment=stand.environment)
    assert f"{curated}" in stderr
    assert "Read-only file system; the file system is read-only; remount it" in stderr
    whole(stand, curated)


@pytest.mark.parametrize("spare", strength.of([50, 100, 200, 400, 700, 1000, 1500], [700]))
def test_on_a_full_disk_the_old_tables_stand_and_a_later_run_succeeds(
    spare: int, stand: Stand, mounting: list[str], folder: Path
) -> None:
    target, after = folder / "disk", folder / "after"
    target.mkdir()
    used = sum(-(-path.stat().st_size // 4096) * 4 for path in files_below(stand.before))
    size = f"{used + spare}k"
    arguments = [str(target), str(stand.before), str(after), size, *stand.command(target / "curated")]
    stderr = mounted(mounting, FULL, *arguments, environment=stand.environment)
    if "first run ended with 3" in stderr:
        assert "No space left on device; free some space on that disk" in stderr
    assert published(after) == stand.expected
    assert litter(after) == []


TURNED = """
target=$1; before=$2; after=$3; delay=$4; shift 4
mount -t tmpfs -o size=256m tmpfs "$target" && cp -a "$before" "$target/curated" || exit 9
"$@" & run=$!
sleep "$delay"
until mount -o remount,ro "$target" 2>/dev/null; do kill -0 $run 2>/dev/null || break; sleep 0.02; done
wait $run
code=$?
test $code -eq 3 || test $code -eq 0 || exit 8
echo "first run ended with $code" >&2
test "$(readlink "$target/curated/.current")" = "$(readlink "$before/.current")" || test $code -eq 0 || exit 7
mount -o remount,rw "$target" && "$@" || exit 6
cp -a "$target/curated" "$after"
"""


@pytest.mark.parametrize("delay", strength.of([0.25 * step for step in range(2, 26)], [2.5]))
def test_a_target_that_becomes_read_only_in_mid_run_is_told_and_a_later_run_succeeds(
    delay: float, stand: Stand, mounting: list[str], folder: Path
) -> None:
    target, after = folder / "disk", folder / "after"
    target.mkdir()
    arguments = [str(target), str(stand.before), str(after), str(delay), *stand.command(target / "curated")]
    stderr = mounted(mounting, TURNED, *arguments, environment=stand.environment)
    if "first run ended with 3" in stderr:
        assert "Read-only file system; the file system is read-only; remount it" in stderr
    assert published(after) == stand.expected
    assert litter(after) == []


def test_a_file_in_the_place_of_curated_is_told(stand: Stand, folder: Path) -> None:
    (folder / "curated").write_text("a file")
    done = stand.run(folder / "curated")
    assert done.returncode == 3
    assert str(folder / "curated") in done.stderr.splitlines()[-1]
    assert "move it away" in done.stderr.splitlines()[-1]
