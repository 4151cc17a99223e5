"""Any flipped bit and any cut in what was published is found, wherever in a file it lies."""

import random
import shutil
from pathlib import Path

import pytest
import strength
from stand import damage, files_below
from test_store import batch, publish

from flows.snapshot import current
from flows.store import Store, write_parts
from flows.verify import verify


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two batches, one of them with a removal, a report, and a manifest."""
    store = Store(tmp_path_factory.mktemp("damage") / "curated")
    with store.lock():
        publish(store, "a")
        with store.begin() as draft:
            draft.add(write_parts(draft.folder, "b", batch(*(f"b/{number}.txt" for number in range(30))), {}))
            draft.attach("report.html", b"<!doctype html>" + bytes(range(32, 127)) * 5)
            draft.publish({"note": "what the run says of itself"}, keep=5)
    assert verify(store.root, None, data=True).holds
    return store.root


def test_every_damage_is_found(curated: Path, tmp_path: Path) -> None:
    chance = random.Random(4)
    snapshot = current(curated)
    assert snapshot is not None
    files = files_below(snapshot.path)
    assert {path.suffix for path in files} == {".parquet", ".json", ".html"}
    for _ in range(strength.of(1000, 60)):
        path = chance.choice(files)
        shutil.copy(path, tmp_path / "sound")
        damage(path, chance)
        report = verify(curated, None, data=True)
        assert not report.holds, path
        assert path.name in report.text() or path.name == "manifest.json"
        path.unlink()
        shutil.copy(tmp_path / "sound", path)
    assert verify(curated, None, data=True).holds


def test_a_lost_file_and_a_foreign_one_are_found(curated: Path, tmp_path: Path) -> None:
    snapshot = current(curated)
    assert snapshot is not None
    for path in files_below(snapshot.path):
        moved = tmp_path / path.name
        shutil.move(path, moved)
        assert not verify(curated, None, data=True).holds, path
        shutil.move(moved, path)
    foreign = snapshot.path / "documents" / "part-0.parquet"
    foreign.write_bytes(b"foreign")
    assert "does not name" in verify(curated, None, data=True).text()
    foreign.unlink()
