"""Before whichever system call a publish is killed, and whichever of its writes fails: readers see one whole snapshot.

The injections are strace's: they strike where the kernel is entered, below everything that Python could know of.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
import strength
from test_store import contents, publish

from flows.snapshot import current
from flows.store import Store
from transforms.tables import TABLES

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

#: System calls that change something on the disk, or make it last.
WRITING = (
    *("write", "pwrite64", "fsync", "ftruncate", "rename", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("mkdir", "mkdirat", "unlink", "unlinkat", "rmdir"),
)
#: Those, and the ones between which the process may be killed as well.
CALLS = (*WRITING, "openat", "close", "readlink", "newfstatat", "getdents64", "flock", "lseek")
ERRORS = {"ENOSPC": 28, "EIO": 5, "EDQUOT": 122, "EROFS": 30}

OLD = {"a/1.txt", "a/2.txt"}
NEW = OLD | {"b/1.txt", "b/2.txt"}

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None or subprocess.run(["strace", "true"], check=False, capture_output=True).returncode,
    reason="strace is not installed, or may not trace",
)


class Publisher:
    """The process of ``publisher.py``, and strace at the children that it forks."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "publisher.py")],
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(HERE.parent / "flows")])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, root: Path, *options: str) -> int:
        """Publish into ``root`` with strace's ``options``; the exit code, or minus the signal that ended it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{root}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline())
        command = ["strace", "-f", "-o", str(root.parent / "strace.log"), "-p", str(child), *options]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:
            assert strace.stderr is not None
            assert "attached" in strace.stderr.readline()
            os.kill(child, signal.SIGCONT)
            ended = self._process.stdout.readline()
        return os.waitstatus_to_exitcode(int(ended))

    def message(self) -> str:
        """The line that the last failed publish wrote."""
        assert self._process.stderr is not None
        return self._process.stderr.readline()

    def end(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def publisher() -> Iterator[Publisher]:
    publisher = Publisher()
    yield publisher
    publisher.end()


@dataclass
class Trial:
    """The folder before and after an undisturbed publish, and how often it makes which system call."""

    before: Path
    after: dict[str, bytes]
    calls: Counter[str]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, publisher: Publisher) -> Trial:
    folder = tmp_path_factory.mktemp("undisturbed")
    before, after = folder / "before", folder / "after"
    store = Store(before)
    with store.lock():
        publish(store, "a", run={"n": 1})
    shutil.copytree(before, after, symlinks=True)
    assert publisher.run(after, "-e", f"trace={','.join(CALLS)}") == 0
    calls = Counter(re.findall(r"^\d+ +(\w+)\(", (folder / "strace.log").read_text(errors="replace"), re.MULTILINE))
    assert sum(calls.values()) > 100
    return Trial(before, contents(after), calls)


def struck(calls: Counter[str], names: tuple[str, ...], step: int) -> Iterator[tuple[str, int]]:
    """Every ``step``th call of every name, from the end as well as from the beginning."""
    for name in names:
        yield from ((name, nth) for nth in range(1 + step // 2, calls[name] + 1, step))


@dataclass
class Reader:
    """Reads the tables again and again, as people do: by the link once resolved, and by plain globs."""

    root: Path
    reads: int = 0
    faults: list[str] = field(default_factory=list)

    def loop(self, ending: threading.Event) -> None:
        while True:
            self.read_resolved()
            self.read_glob(self.duckdb)
            self.read_glob(self.pyarrow)
            self.reads += 1
            if ending.is_set():
                return

    def read_resolved(self) -> None:
        """A reader that follows the link once meets no error, whatever is published meanwhile."""
        try:
            folder = (self.root / ".current").resolve(strict=True)
            found = {table: pq.read_table(folder / table) for table in TABLES}
        except Exception as error:  # noqa: BLE001 - whatever a reader meets is a fault
            self.faults.append(f"resolved: {error!r}")
            return
        sources = frozenset(found["documents"]["source_path"].to_pylist())
        owners = set(found["documents"]["document_id"].to_pylist())
        if sources not in (OLD, NEW) or set(found["paragraphs"]["document_id"].to_pylist()) != owners:
            self.faults.append(f"resolved: {sorted(sources)}")

    def read_glob(self, read: Callable[[], list[str]]) -> None:
        """A plain glob that the link overtakes fails loudly; what it reads is one whole table."""
        before = (self.root / ".current").readlink()
        try:
            sources = frozenset(read())
        except (OSError, duckdb.IOException) as error:
            if (self.root / ".current").readlink() == before:
                self.faults.append(f"glob: {error!r}")
            return
        if sources not in (OLD, NEW):
            self.faults.append(f"glob: {sorted(sources)}")

    def duckdb(self) -> list[str]:
        with duckdb.connect() as database:
            rows = database.execute(f"SELECT source_path FROM '{self.root}/documents/*.parquet'").fetchall()
        return [path for (path,) in rows]

    def pyarrow(self) -> list[str]:
        paths = sorted(map(str, (self.root / "documents").glob("*.parquet")))
        found: list[str] = ds.dataset(paths, format="parquet").to_table(["source_path"])["source_path"].to_pylist()
        return found


@contextmanager
def reading(root: Path) -> Iterator[Reader]:
    reader, ending = Reader(root), threading.Event()
    thread = threading.Thread(target=reader.loop, args=[ending])
    thread.start()
    try:
        yield reader
    finally:
        ending.set()
        thread.join()


def test_killed_before_any_system_call_of_a_publish(tmp_path: Path, publisher: Publisher, undisturbed: Trial) -> None:
    killed = reads = 0
    root = tmp_path / "curated"
    for name, nth in struck(undisturbed.calls, CALLS, strength.of(1, 12)):
        lay(undisturbed, root)
        with reading(root) as reader:
            code = publisher.run(root, "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={nth}")
            assert code in {0, -signal.SIGKILL}
            assert sources_of(root) in (OLD, NEW)
            assert publisher.run(root, "-e", "trace=none") == 0
        assert contents(root) == undisturbed.after, (name, nth)
        assert reader.faults == [], (name, nth)
        killed += code != 0
        reads += reader.reads
    assert killed >= strength.of(200, 15)
    assert reads > killed


def lay(undisturbed: Trial, root: Path) -> None:
    """The folder as it was before."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(undisturbed.before, root, symlinks=True)


def sources_of(root: Path) -> set[str]:
    snapshot = current(root)
    assert snapshot is not None
    assert snapshot.complete()
    return set(pq.read_table(snapshot.path / "documents")["source_path"].to_pylist())


@pytest.mark.parametrize("error", ERRORS)
def test_any_failing_write_of_a_publish(tmp_path: Path, publisher: Publisher, undisturbed: Trial, error: str) -> None:
    failed, root = 0, tmp_path / "curated"
    for name, nth in struck(undisturbed.calls, (*WRITING, "openat"), strength.of(1, 9)):
        lay(undisturbed, root)
        code = publisher.run(root, "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={nth}")
        assert code in {0, 3}, (name, nth)
        if code == 3:
            failed += 1
            message = publisher.message()
            assert message.startswith(str(root)), message
            assert re.search(rf": {os.strerror(ERRORS[error])}; \w+", message), message
        assert sources_of(root) in (OLD, NEW)
        assert publisher.run(root, "-e", "trace=none") == 0
        assert contents(root) == undisturbed.after, (name, nth, code)
    assert failed >= strength.of(40, 3)
