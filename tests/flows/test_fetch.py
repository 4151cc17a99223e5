"""A snapshot that is read from an object store is held against the laws like one that was made here."""

import hashlib
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows import objects
from flows.errors import StoreError
from flows.snapshot import Snapshot
from flows.store import Store, write_parts
from flows.verify import verify
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import Rows, Source

fsspec = pytest.importorskip("fsspec")
URL = "memory://newsroom/tables"
FILES = {"weir.txt": b"The weir was built by hand.", "lock.txt": b"The lock was dug in a year."}


@pytest.fixture(autouse=True)
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    yield
    fsspec.filesystem("memory").rm("/newsroom", recursive=True)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    for name, content in FILES.items():
        (tmp_path / "raw" / name).write_bytes(content)
    time.sleep(0.02)  # the clock of file times moves in steps
    return tmp_path / "raw"


def uploaded(root: Path, *names: str) -> Snapshot:
    """Publish what a run would of these files, on another machine as it were."""
    store, rows = Store(root), Rows()
    for name in names:
        document = read_text(FILES[name].decode())
        rows.add(Source(name, name.encode(), hashlib.sha256(FILES[name]).hexdigest()), document, clean(document))
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows.tables(), {}))
        snapshot = draft.publish({}, keep=3)
    objects.upload(snapshot, URL, keep=3)
    return snapshot


def test_the_laws_hold_for_what_was_fetched(tmp_path: Path, raw: Path) -> None:
    uploaded(tmp_path / "there", *FILES)
    report = verify(objects.fetch(URL), raw, data=True)
    assert report.holds, report.text()
    assert not report.notes


def test_a_record_that_the_run_lost_is_told_of_what_was_fetched(tmp_path: Path, raw: Path) -> None:
    uploaded(tmp_path / "there", "weir.txt")
    time.sleep(0.02)
    (raw / "later.txt").write_bytes(b"It came after the run.")
    report = verify(objects.fetch(URL), raw, data=False)
    assert [f"{v.document} {v.sentence}" for v in report.violations] == ["lock.txt#0 the raw record is in no table"]
    assert report.notes == ("1 raw file came or changed since the last run began; the next run reads them",)


def test_an_object_that_the_manifest_does_not_name_is_told_as_long_as_it_is_there(tmp_path: Path) -> None:
    snapshot, store = uploaded(tmp_path / "there", *FILES), fsspec.filesystem("memory")
    stray = f"/newsroom/tables/snapshots/{snapshot.id}/documents/stray.parquet"
    store.pipe_file(stray, b"readers on the store would take it for data")
    assert [v.document for v in verify(objects.fetch(URL), None, data=False).violations] == ["stray.parquet"]
    store.rm_file(stray)
    assert verify(objects.fetch(URL), None, data=False).holds


@pytest.mark.parametrize("place", ["{}", "documents/{}", "documents/../../../../../../..{}"])
def test_no_name_of_an_object_leads_out_of_the_folder(tmp_path: Path, place: str) -> None:
    snapshot = uploaded(tmp_path / "there", *FILES)
    outside = tmp_path / "outside.txt"
    key = f"/newsroom/tables/snapshots/{snapshot.id}/{place.format(outside)}"
    fsspec.filesystem("memory").store[key] = fsspec.implementations.memory.MemoryFile(path=key, data=b"no")
    assert verify(objects.fetch(URL), None, data=False).holds
    assert not list(tmp_path.rglob("outside.txt"))


@pytest.mark.parametrize("identity", ["../../..", "/etc", ""])
def test_an_entry_of_the_log_that_names_no_snapshot_is_refused(tmp_path: Path, identity: str) -> None:
    uploaded(tmp_path / "there", *FILES)
    entry = json.dumps({"number": 2, "snapshot": identity}).encode()
    fsspec.filesystem("memory").pipe_file("/newsroom/tables/log/000002.json", entry)
    with pytest.raises(StoreError, match=r"log/000002.json: .* is no snapshot; delete this object"):
        objects.fetch(URL)


def test_a_log_that_an_earlier_version_wrote_is_read(tmp_path: Path, raw: Path) -> None:
    snapshot = uploaded(tmp_path / "there", "weir.txt")
    entry = json.dumps({"number": 1, "snapshot": snapshot.id}).encode()
    fsspec.filesystem("memory").pipe_file("/newsroom/tables/log/000001.json", entry)
    report = verify(objects.fetch(URL), raw, data=False)
    assert report.holds, report.text()
    assert report.notes  # when the run began is not known: it may not have seen any of the raw files
