"""Rows of files that an earlier run cleaned are taken over, and the result is the same as from nothing."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from flows import cleaning, reuse
from flows.batches import Batch, plan
from flows.jobs import stage_batch
from flows.parquet import STAGED
from flows.raw_files import inventory
from flows.settings import Settings
from flows.store import Store
from flows.version import version
from flows.worker import Progress
from transforms.clean import clean
from transforms.formats.record import Record
from transforms.formats.text import read_text
from transforms.tables import Rows, Source

SETTINGS = Settings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    raw = tmp_path / "raw"
    raw.mkdir()
    for name in "bdfh":
        write(raw, f"{name}.txt")
    return tmp_path


@pytest.fixture
def cleaned(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The first words of the records that are cleaned."""
    seen: list[bytes] = []
    clean = cleaning._clean

    def watched(record: Record, settings: Settings) -> object:
        seen.append(record.data[:6])
        return clean(record, settings)

    monkeypatch.setattr(cleaning, "_clean", watched)
    return seen


def write(raw: Path, name: str, word: str = "stone") -> None:
    text = (
        f"File {name[0]}: the {word} bridge â€“ old\n\nRead more: Another Bridge Falls\n\nIt was opened by the mayor.\n"
    )
    (raw / name).write_text(text, encoding="utf-8")


def batches(folder: Path) -> list[Batch]:
    return plan(inventory(folder / "raw").files, 1 << 20, SETTINGS.digest(), version())


def stage(folder: Path, curated: str = "curated") -> list[str]:
    """Stage the batches as a run does; return their keys."""
    store = Store(folder / curated)
    (folder / curated / ".staging").mkdir(parents=True, exist_ok=True)
    planned = batches(folder)
    keys = {batch.key for batch in planned}
    missing = [batch for batch in planned if store.staged(batch.key) is None]
    former = reuse.formers(store, missing, keys)
    for batch in missing:
        stage_batch(Progress(), batch, folder / "raw", store.root, SETTINGS, former[batch.key])
    return sorted(keys)


def contents(folder: Path, curated: str, keys: list[str]) -> dict[tuple[str, str], str]:
    store = Store(folder / curated)
    return {
        (key, name): hashlib.sha256(repr(store.read_staged(key, name).to_pylist()).encode()).hexdigest()
        for key in keys
        for name in STAGED
    }


def test_only_new_and_changed_files_are_cleaned(folder: Path, cleaned: list[bytes]) -> None:
    stage(folder)
    cleaned.clear()
    write(folder / "raw", "e.txt")
    write(folder / "raw", "f.txt", "wooden")
    (folder / "raw" / "h.txt").unlink()
    keys = stage(folder)
    assert cleaned == [b"File e", b"File f"]
    assert stage(folder, "anew") == keys
    assert contents(folder, "curated", keys) == contents(folder, "anew", keys)


def test_a_container_that_grew_is_read_on_from_where_it_ended(
    folder: Path, cleaned: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.sources.limits.SEGMENT_BYTES", 1 << 18)
    path = folder / "raw" / "days.jsonl"
    lines = [
        json.dumps({"text": f"Day {n}. " + "The bridge stood, and nothing came to pass. " * 400}) for n in range(80)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    stage(folder)
    n_whole = len(cleaned)
    cleaned.clear()
    with path.open("a", encoding="utf-8") as file:
        file.write(lines[0].replace("Day 0", "Day 80") + "\n")
    keys = stage(folder)
    assert 0 < len(cleaned) < n_whole / 2
    assert stage(folder, "anew") == keys
    assert contents(folder, "curated", keys) == contents(folder, "anew", keys)


def test_a_damaged_batch_gives_nothing(folder: Path, cleaned: list[bytes]) -> None:
    (key,) = stage(folder)
    cleaned.clear()
    (folder / "curated" / ".staging" / key / "paragraphs.arrow").write_bytes(b"")
    write(folder / "raw", "e.txt")
    stage(folder)
    assert len(cleaned) == 5


def test_rows_that_other_settings_made_are_not_taken(folder: Path) -> None:
    (key,) = stage(folder)
    (batch,) = batches(folder)
    store = Store(folder / "curated")
    other = replace(batch, key="another")
    assert reuse.known(store, other, [key], SETTINGS).slices == {0, 1, 2, 3}
    assert reuse.known(store, other, [key], Settings(caution=0.9)).slices == frozenset()


@pytest.mark.parametrize("n_new", [1, 3, 400])
def test_few_new_documents_among_many_and_many_are_sorted_alike(n_new: int) -> None:
    def rows(numbers: range) -> Rows:
        made = Rows()
        for number in numbers:
            source = Source(f"{number}.txt", b"%d.txt" % number, f"{number:064x}", 0)
            document = read_text(f"The mayor opened bridge {number} on Monday.\n\nThe river {number} is wide and slow.")
            made.add(source, document, clean(document))
            made.reject(replace(source, record=1), "read", "empty", "")
        return made

    def tables(made: Rows) -> dict[str, pa.Table]:
        whole = {**made.tables(), "signatures": made.signatures.table()}
        return {name: rows.sort_by([(key, "ascending") for key in STAGED[name]]) for name, rows in whole.items()}

    merged = reuse.merged([tables(rows(range(600 - n_new))), tables(rows(range(600 - n_new, 600)))])
    assert merged == tables(rows(range(600)))
    assert all(column.num_chunks <= 1 for table in merged.values() for column in table.itercolumns())
