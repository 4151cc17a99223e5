import json
import multiprocessing
import os
import pickle
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows import store as store_module
from flows.errors import DamagedError, LockedError, StoreError
from flows.parquet import encode
from flows.snapshot import Snapshot, current
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import TABLES, Rows, Source

ABOUT = {"winnow.version": "0"}

#: Every case of what is sampled otherwise; takes minutes.
TORTURE = "WINNOW_TORTURE" in os.environ


def batch(*names: str) -> dict[str, pa.Table]:
    rows = Rows()
    for name in names:
        document = read_text(f"google.com, pub-1, DIRECT\n\nThe court met in {name} on Tuesday and adjourned.")
        rows.add(Source(name, name.encode(), "0" * 64), document, clean(document))
    return rows.tables()


def publish(store: Store, *batches: str, run: dict[str, object] | None = None, keep: int = 5) -> Snapshot:
    with store.begin() as draft:
        for key in batches:
            draft.add(write_parts(draft.folder, key, batch(f"{key}/1.txt", f"{key}/2.txt"), ABOUT))
        draft.attach("report.html", " ".join(batches).encode())
        return draft.publish(run or {}, keep=keep)


def paths(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*"))


def sources(root: Path) -> set[str]:
    return set(pq.read_table(root / "documents")["source_path"].to_pylist())


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "curated")


def test_a_published_snapshot_is_read_by_a_plain_glob_in_every_reader(store: Store) -> None:
    with store.lock():
        publish(store, "a", "b")
    for table in TABLES:
        pattern = str(store.root / table / "*.parquet")
        expected = pq.read_table(store.root / table).num_rows
        assert duckdb.sql(f"SELECT count(*) FROM '{pattern}'").fetchall() == [(expected,)]
        assert pl.read_parquet(pattern).height == expected
        assert len(pd.read_parquet(store.root / table)) == expected
    assert sources(store.root) == {"a/1.txt", "a/2.txt", "b/1.txt", "b/2.txt"}
    assert (store.root / "report.html").read_bytes() == b"a b"


def test_a_table_without_rows_still_has_a_file_so_that_a_glob_finds_it(store: Store) -> None:
    with store.lock():
        publish(store)
    for table, schema in TABLES.items():
        rows = pq.read_table(store.root / table)
        assert rows.num_rows == 0
        assert rows.schema.equals(schema)


def test_the_same_rows_in_another_order_give_the_same_bytes() -> None:
    rows = batch("x", "y", "z")
    for table, data in rows.items():
        reversed_rows = data.take(pa.array(range(data.num_rows - 1, -1, -1), pa.int64()))
        assert encode(table, data, ABOUT).equals(encode(table, reversed_rows, ABOUT))


def test_parts_carry_descriptions_versions_checksums_and_filters(store: Store) -> None:
    with store.lock():
        snapshot = publish(store, "a")
    (path,) = snapshot.of("documents")
    file = pq.ParquetFile(path)
    assert file.schema_arrow.field("text").metadata[b"description"]
    assert file.metadata.metadata[b"winnow.version"] == b"0"
    assert b"winnow.schema_version" in file.metadata.metadata
    column = file.metadata.row_group(0).column(0)
    assert column.has_offset_index
    assert column.has_column_index
    assert file.metadata.row_group(0).sorting_columns[0].column_index == 0


def test_publishing_the_same_again_changes_nothing(store: Store) -> None:
    with store.lock():
        first = publish(store, "a", run={"n": 1})
        before = paths(store.root)
        assert publish(store, "a", run={"n": 1}) == first
        assert paths(store.root) == before


def test_a_snapshot_differs_when_rows_or_the_run_differ(store: Store) -> None:
    with store.lock():
        ids = [publish(store, "a").id, publish(store, "b").id, publish(store, "b", run={"n": 1}).id]
    assert [identity[:6] for identity in ids] == ["000001", "000002", "000003"]
    assert len({identity[7:] for identity in ids}) == 3


def test_an_unchanged_part_is_a_hard_link_and_a_gone_one_is_refused(store: Store) -> None:
    with store.lock():
        first = publish(store, "a", "b")
        kept, lost = (part for part in first.parts if part.table == "documents")
        first.where(lost).unlink()
        with store.begin() as draft:
            assert draft.link(kept)
            assert not draft.link(lost)
            second = draft.publish({}, keep=5)
    assert second.where(kept).samefile(first.where(kept))


def test_a_damaged_snapshot_is_published_anew_though_its_content_is_the_same(store: Store) -> None:
    with store.lock():
        first = publish(store, "a")
        first.of("documents")[0].unlink()
        second = publish(store, "a")
    assert second.id != first.id
    assert sources(store.root) == {"a/1.txt", "a/2.txt"}


def test_the_newest_snapshots_stay_and_older_ones_go(store: Store) -> None:
    with store.lock():
        for number in range(5):
            publish(store, "a", run={"n": number}, keep=2)
    names = sorted(path.name[:6] for path in (store.root / ".snapshots").iterdir())
    assert names == ["000004", "000005"]


def test_what_a_killed_worker_left_in_a_draft_is_not_published(store: Store) -> None:
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "a", batch("a/1.txt"), ABOUT))
        write_parts(draft.folder, "b", batch("b/1.txt"), ABOUT)
        draft.publish({}, keep=5)
    assert sources(store.root) == {"a/1.txt"}


def test_a_part_that_a_killed_worker_began_is_not_published(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "a", batch("a/1.txt"), ABOUT))
        whole = paths(draft.folder)
        monkeypatch.setattr("flows.store.Path.rename", killed)
        with pytest.raises(KeyboardInterrupt):
            write_parts(draft.folder, "b", batch("b/1.txt"), ABOUT)
        monkeypatch.undo()
        assert len(paths(draft.folder)) == len(whole) + 1
        draft.publish({}, keep=5)
    published = {path.name for path in (store.root / ".current").resolve().rglob("*") if path.is_file()}
    assert {name for name in published if not name.startswith("part-")} == {"manifest.json"}


def test_a_draft_that_is_not_published_leaves_no_trace(store: Store) -> None:
    with store.lock():
        publish(store, "a")
        before = paths(store.root)
        with store.begin() as draft:
            draft.add(write_parts(draft.folder, "b", batch("b/1.txt"), ABOUT))
        assert paths(store.root) == before


def test_the_link_to_a_file_that_a_snapshot_no_longer_has_goes(store: Store) -> None:
    with store.lock(), store.begin() as draft:
        draft.attach("lineage.json", b"{}")
        draft.publish({}, keep=1)
    (store.root / "elsewhere").symlink_to("/nowhere")  # somebody's own
    assert (store.root / "lineage.json").is_file()
    with store.lock():
        publish(store, "a")
    links = {path.name for path in store.root.iterdir() if path.is_symlink()}
    assert links == {*TABLES, ".current", "report.html", "elsewhere"}


def test_a_draft_without_the_lock_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError, match="lock"):
        store.begin()


def test_something_else_in_the_place_of_a_table_is_named_and_left_alone(store: Store) -> None:
    (store.root / "documents").mkdir(parents=True)
    with store.lock(), pytest.raises(StoreError, match=r"documents.*move it away"):
        publish(store, "a")
    assert (store.root / "documents").is_dir()


def test_staged_rows_come_back_and_others_are_dropped(store: Store) -> None:
    signatures = pa.table({"id": ["x", "a"]})
    rows = batch("x")
    store.stage("k1", {**rows, "signatures": signatures})
    store.stage("k2", rows)
    assert store.read_staged("k1", "paragraphs").equals(rows["paragraphs"])
    assert store.read_staged("k1", "signatures").equals(signatures)
    (store.root / ".staging" / ".k3-1-aa").mkdir()  # what a killed worker began
    store.drop_staged({"k1"})
    assert sorted(path.name for path in (store.root / ".staging").iterdir()) == ["k1"]
    assert store.staged("k1", checked=["signatures"]) == store.root / ".staging" / "k1"
    assert store.staged("k2") is None


def test_rows_that_are_good_for_one_run_go_with_the_next_lock(store: Store) -> None:
    with store.lock():
        store.stage("once", batch("x"), final=False)
        store.stage("always", batch("y"))
        store.remember("inventory", pa.table({"path": ["a"]}))
        assert [store.is_final(key) for key in ("once", "always", "nothing")] == [False, True, False]
        assert store.staged("once") is not None
    with store.lock():
        assert store.staged_keys() == ["always"]
        assert store.recall("inventory") is not None


def test_what_is_remembered_outlives_staged_batches_and_is_replaced(store: Store) -> None:
    store.remember("inventory", pa.table({"path": ["a"]}))
    store.remember("inventory", pa.table({"path": ["b"]}))
    store.drop_staged(())
    recalled = store.recall("inventory")
    assert recalled is not None
    assert recalled["path"].to_pylist() == ["b"]
    assert store.recall("nothing") is None


def test_every_flipped_bit_of_staged_rows_is_found(store: Store) -> None:
    rows = batch("x", "y")
    folder = store.stage("k", {**rows, "signatures": pa.table({"id": list(range(100))})})
    chance = random.Random(7)
    for _ in range(1000 if TORTURE else 200):
        path = chance.choice([path for path in sorted(folder.iterdir()) if path.name != "manifest.json"])
        sound = path.read_bytes()
        path.write_bytes(flipped(sound, chance))
        with pytest.raises(DamagedError):
            store.read_staged("k", path.stem)
        assert store.staged("k", checked=[path.stem]) is None
        path.write_bytes(sound)
    path.write_bytes(sound[:-1])
    assert store.staged("k") is None
    store.stage("k", rows)
    assert store.read_staged("k", "documents").equals(rows["documents"])


def test_a_flipped_bit_of_what_is_stated_of_staged_rows_is_found_or_harmless(store: Store) -> None:
    rows = batch("x", "y")
    path = store.stage("k", rows) / "manifest.json"
    sound = path.read_bytes()
    for place in range(len(sound)):
        path.write_bytes(sound[:place] + bytes([sound[place] ^ 4]) + sound[place + 1 :])
        if store.staged("k") is None:
            continue
        try:
            assert store.read_staged("k", "documents").equals(rows["documents"])
        except DamagedError:
            continue


def flipped(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def test_a_second_run_is_told_who_holds_the_lock(store: Store) -> None:
    with store.lock(), pytest.raises(LockedError, match=f"process {os.getpid()} on .* since 20"), store.lock():
        pass
    with store.lock():
        pass


HOLD = """
import sys, time
from pathlib import Path
from flows.store import Store
with Store(Path(sys.argv[1])).lock():
    print("held", flush=True)
    time.sleep(60)
"""


def test_the_lock_of_a_killed_run_frees_itself(store: Store) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(store.root)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(LockedError, match=f"process {holder.pid} "), store.lock():
        pass
    holder.kill()
    holder.wait()
    holder.stdout.close()
    with store.lock():
        pass


WRITES = ["open", "write", "fsync", "mkdir", "rename", "replace", "link", "symlink", "unlink", "rmdir"]
WRITES += ["ftruncate", "pwrite"]


class Killed(BaseException):
    """The process is dead: nothing that it would still do reaches the disk."""


class Fault:
    """Fails the ``nth`` call of the os functions ``names`` with the error ``number``; counts calls if ``nth`` is 0.

    Without a number the process dies there: that call and all after it do nothing.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, names: list[str], nth: int, number: int = 0) -> None:
        self.calls = 0
        self._fsync = os.fsync
        for name in names:
            monkeypatch.setattr(os, name, self._failing(getattr(os, name), nth, number))

    def _failing(self, real: Callable[..., object], nth: int, number: int) -> Callable[..., object]:
        def function(*args: object, **kwargs: object) -> object:
            self.calls += 1
            if number and self.calls == nth:
                raise OSError(number, os.strerror(number))
            if not number and 0 < nth <= self.calls:
                raise Killed
            # No power cut is tested here, and waiting for the disk a thousand times would take a minute.
            return None if real is self._fsync else real(*args, **kwargs)

        return function


def run_once(store: Store) -> None:
    with store.lock():
        store.stage("k", batch("a/1.txt"))
        publish(store, "a", "b", run={"n": 2}, keep=1)


@pytest.mark.parametrize(
    ("first", "number"), [(1, 28), (2, 5), (3, 30), (4, 122)], ids=["ENOSPC", "EIO", "EROFS", "EDQUOT"]
)
def test_at_whichever_write_the_disk_fails_the_old_snapshot_stands_and_the_next_run_clears_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: int, number: int
) -> None:
    expected, total = undisturbed(tmp_path, monkeypatch)
    for nth in range(1, total + 1) if TORTURE else range(first, total + 1, 4):
        store = Store(tmp_path / f"{number}-{nth}")
        with store.lock():
            publish(store, "a", run={"n": 1})
        with monkeypatch.context() as patched:
            Fault(patched, WRITES, nth, number)
            try:
                run_once(store)
            except StoreError as error:
                assert str(error.path).startswith(str(store.root))  # noqa: PT017 - not every failure fails the run
                assert error.remedy in str(error)  # noqa: PT017 - the same
        snapshot = current(store.root)
        assert snapshot is not None
        assert sources(store.root) in ({"a/1.txt", "a/2.txt"}, {"a/1.txt", "a/2.txt", "b/1.txt", "b/2.txt"})
        run_once(store)
        assert contents(store.root) == expected


def test_before_whichever_call_a_run_is_killed_the_old_snapshot_stands_and_the_next_run_ends_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected, total = undisturbed(tmp_path, monkeypatch)
    for nth in range(1, total + 1) if TORTURE else range(1, total + 1, 3):
        store = Store(tmp_path / f"killed-{nth}")
        with store.lock():
            publish(store, "a", run={"n": 1})
        with monkeypatch.context() as patched:
            Fault(patched, WRITES, nth)
            with pytest.raises(Killed):
                run_once(store)
        assert sources(store.root) in ({"a/1.txt", "a/2.txt"}, {"a/1.txt", "a/2.txt", "b/1.txt", "b/2.txt"})
        assert Snapshot.load(store.root / (store.root / ".current").readlink()).complete()
        run_once(store)
        assert contents(store.root) == expected


def undisturbed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, bytes], int]:
    """What two runs leave behind, and the number of calls that the second one makes."""
    store = Store(tmp_path / "undisturbed")
    with store.lock():
        publish(store, "a", run={"n": 1})
    with monkeypatch.context() as patched:
        fault = Fault(patched, WRITES, 0)
        run_once(store)
    assert fault.calls > 40
    return contents(store.root), fault.calls


def contents(root: Path) -> dict[str, bytes]:
    """Every path below a folder, with what the file holds or where the link leads, but for when a run began."""
    found = {}
    for path in root.rglob("*"):
        if path.is_symlink():
            found[str(path.relative_to(root))] = os.fsencode(path.readlink())
        elif path.name not in {".lock", ".last-run"}:
            found[str(path.relative_to(root))] = path.read_bytes() if path.is_file() else b""
    return found


def test_once_the_link_has_moved_no_failing_write_fails_the_publish(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    def fill(*arguments: Any) -> None:  # noqa: ANN401 - those of the function in whose place it stands
        point(*arguments)
        for name in WRITES:
            monkeypatch.setattr(os, name, full)

    point = store_module._point
    with store.lock():
        publish(store, "a", keep=1)
        monkeypatch.setattr(store_module, "_point", fill)
        second = publish(store, "a", "b", keep=1)
        monkeypatch.undo()
        assert current(store.root) == second
        assert len(list((store.root / ".snapshots").glob("0*"))) == 2
        publish(store, "b", keep=1)
        assert len(list((store.root / ".snapshots").glob("0*"))) == 1


def test_of_twenty_runs_started_together_one_works_at_a_time_and_the_others_are_told(store: Store) -> None:
    barrier = threading.Barrier(20)

    def attempt(number: int) -> str | None:
        own = Store(store.root)
        barrier.wait()
        try:
            with own.lock():
                return publish(own, "a", run={"n": number}, keep=100).id
        except LockedError as error:
            assert "another run" in str(error) or f"process {os.getpid()} on" in str(error)  # noqa: PT017 - either is right
            return None

    with ThreadPoolExecutor(20) as executor:
        published = sorted(filter(None, executor.map(attempt, range(20))))
    assert published
    assert [identity[:6] for identity in published] == [f"{n:06d}" for n in range(1, len(published) + 1)]
    snapshot = current(store.root)
    assert snapshot is not None
    assert snapshot.id == published[-1]


def test_a_lost_link_is_set_again_by_the_next_run(store: Store) -> None:
    with store.lock():
        publish(store, "a")
    (store.root / "documents").unlink()
    (store.root / "report.html").unlink()
    with store.lock():
        pass
    assert sources(store.root) == {"a/1.txt", "a/2.txt"}
    assert (store.root / "report.html").is_file()


FILL = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from test_store import Store, StoreError, batch, publish, sources
store = Store(Path(sys.argv[2]) / "curated")
with store.lock():
    publish(store, "a")
padding = Path(sys.argv[2]) / "padding"
disk = os.statvfs(padding.parent)
padding.write_bytes(bytes(disk.f_bavail * disk.f_frsize - int(sys.argv[3])))
try:
    with store.lock():
        store.stage("k", batch("b/1.txt"))
        publish(store, "a", "b")
except StoreError as error:
    print(error)
assert sources(store.root) == {"a/1.txt", "a/2.txt"}
padding.unlink()
with store.lock():
    store.drop_staged(())
    publish(store, "a", "b")
assert sources(store.root) == {"a/1.txt", "a/2.txt", "b/1.txt", "b/2.txt"}
assert not [path for path in (store.root / ".snapshots").iterdir() if path.name.startswith(".")]
"""


def test_on_a_full_file_system_the_old_snapshot_stands_and_the_message_names_it(tmp_path: Path) -> None:
    size = 512 * 1024
    mount = f"mount -t tmpfs -o size={size} tmpfs {tmp_path} && exec"
    unshare = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    if subprocess.run([*unshare, f"{mount} true"], check=False, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    for pages in (1, 4, 8):
        command = [sys.executable, "-c", FILL, str(Path(__file__).parent), str(tmp_path), str(pages * 4096)]
        done = subprocess.run(
            [*unshare, f'{mount} "$@"', "sh", *command], check=False, capture_output=True, text=True, cwd=Path.cwd()
        )
        assert done.returncode == 0, done.stderr
        assert re.fullmatch(rf"{tmp_path}/\S+: No space left on device; free some space on that disk.*\n", done.stdout)


def loop(root: str, first: int) -> None:
    store = Store(Path(root))
    for number in range(first, first + 1000):
        with store.lock():
            store.stage(f"k{number}", {"documents": TABLES["documents"].empty_table()})
            store.drop_staged({f"k{number}"})
            publish(store, "common", f"batch{number}", run={"n": number}, keep=50)


def test_readers_see_one_whole_snapshot_while_runs_publish_and_are_killed(store: Store) -> None:
    with store.lock():
        publish(store, "common", "batch0")
    spawn = multiprocessing.get_context("spawn")
    chance = random.Random(11)
    seen: set[str] = set()
    for trial in range(200 if TORTURE else 4):
        run = spawn.Process(target=loop, args=(str(store.root), 1 + trial * 1000))
        run.start()
        before, patience = len(seen), time.monotonic() + 60
        while len(seen) <= before and time.monotonic() < patience:
            seen.add(read_whole(store.root))
        deadline = time.monotonic() + chance.random() / 4
        while time.monotonic() < deadline:
            seen.add(read_whole(store.root))
        os.kill(run.pid or 0, signal.SIGKILL)
        run.join()
        seen.add(read_whole(store.root))
    assert len(seen) >= 4  # at least one a trial
    with store.lock():
        publish(store, "common", "batch0")
    assert [path for path in paths(store.root) if "/." in path] == []


def read_whole(root: Path) -> str:
    """The batch in which the published tables differ from all others; documents and paragraphs must agree on it."""
    snapshot = current(root)
    assert snapshot is not None
    expected = set(pq.read_table(snapshot.path / "documents")["source_path"].to_pylist())
    (name,) = {source.partition("/")[0] for source in expected} - {"common"}
    assert expected == {f"{key}/{n}.txt" for key in ("common", name) for n in (1, 2)}
    texts = pq.read_table(snapshot.path / "paragraphs")["text"].to_pylist()
    assert sorted(texts) == sorted(f"The court met in {source} on Tuesday and adjourned." for source in expected)
    return name


def test_a_glob_reader_caught_by_the_link_fails_loudly_and_never_mixes(store: Store) -> None:
    with store.lock():
        publish(store, "common", "old")
        listed = sorted((store.root / "documents").glob("*.parquet"))
        publish(store, "common", "new")
    read, missing = [], 0
    for path in listed:
        try:
            read += pq.read_table(path)["source_path"].to_pylist()
        except FileNotFoundError:
            missing += 1
    assert missing == 1
    assert set(read) == {"common/1.txt", "common/2.txt"}


def test_errors_survive_the_way_back_from_a_worker() -> None:
    error = pickle.loads(pickle.dumps(DamagedError(Path("a"), "is torn", "mend it")))  # noqa: S301 - our own
    assert isinstance(error, DamagedError)
    assert str(error) == "a: is torn; mend it"


def test_the_manifest_shows_a_changed_character(store: Store) -> None:
    with store.lock():
        snapshot = publish(store, "a")
    manifest = snapshot.path / "manifest.json"
    content = json.loads(manifest.read_bytes())
    content["parts"][0]["rows"] += 1
    manifest.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n")
    with pytest.raises(DamagedError):
        current(store.root)
    assert store.current() is None
