import json
import multiprocessing
import os
import pickle
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

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
        assert duckdb.sql(f"SELECT count(*) FROM '{pattern}'").fetchall() == [(expected,)]  # noqa: S608 - our own path
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


def test_a_draft_that_is_not_published_leaves_no_trace(store: Store) -> None:
    with store.lock():
        publish(store, "a")
        before = paths(store.root)
        with store.begin() as draft:
            draft.add(write_parts(draft.folder, "b", batch("b/1.txt"), ABOUT))
        assert paths(store.root) == before


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
    assert store.staged_rows("k1")["signatures"] == 2
    store.drop_staged({"k1"})
    assert store.staged("k1", checked=["signatures"]) == store.root / ".staging" / "k1"
    assert store.staged("k2") is None


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


WRITES = ["open", "write", "fsync", "mkdir", "rename", "replace", "link", "symlink", "unlink", "ftruncate", "pwrite"]


class Fault:
    """Fails the ``nth`` call of an os function below a folder; counts calls when ``nth`` is 0."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, names: list[str], nth: int, number: int) -> None:
        self.calls = 0
        self._fsync = os.fsync
        for name in names:
            monkeypatch.setattr(os, name, self._failing(getattr(os, name), nth, number))

    def _failing(self, real: Callable[..., object], nth: int, number: int) -> Callable[..., object]:
        def function(*args: object, **kwargs: object) -> object:
            self.calls += 1
            if self.calls == nth:
                raise OSError(number, os.strerror(number))
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
    reference = Store(tmp_path / "reference")
    with reference.lock():
        publish(reference, "a", run={"n": 1})
    run_once(reference)
    with monkeypatch.context() as patched:
        total = Fault(patched, WRITES, 0, number)
        counted = Store(tmp_path / "counted")
        with counted.lock():
            publish(counted, "a", run={"n": 1})
        total.calls = 0
        run_once(counted)
    assert total.calls > 40
    for nth in range(1, total.calls + 1) if TORTURE else range(first, total.calls + 1, 4):
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
        assert paths(store.root) == paths(reference.root)


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
    assert len(seen) > 4
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
