"""What is exported is what is published, row for row, and a second export takes the place of the first."""

import json
from pathlib import Path
from typing import get_args

import pyarrow as pa
import pytest

from flows.errors import DamagedError, StoreError
from flows.export import Target, export
from flows.snapshot import Snapshot, read_parts
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import TABLES, Rows, Source

TEXT = "google.com, pub-1, DIRECT\n\nThe weir was built by hand – “slowly”."


def published(root: Path, documents: int) -> Snapshot:
    rows = Rows()
    for number in range(documents):
        document = read_text(TEXT)
        rows.add(Source(f"{number}.txt", b"%d.txt" % number, "0" * 64), document, clean(document))
    store = Store(root)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows.tables(), {}))
        return draft.publish({}, keep=1)


def exported(target: Target, out: Path, table: str) -> list[dict[str, object]]:
    if target == "jsonl":
        return [json.loads(line) for line in (out / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()]
    if target == "delta":
        rows = pa.table(pytest.importorskip("deltalake").DeltaTable(str(out / table)).to_pyarrow_table())
    else:
        sql = pytest.importorskip("pyiceberg.catalog.sql")
        catalog = sql.SqlCatalog("winnow", uri=f"sqlite:///{out / 'catalog.db'}")
        rows = catalog.load_table(("winnow", table)).scan().to_arrow()
    return rows.select(TABLES[table].names).to_pylist()


@pytest.mark.parametrize("target", get_args(Target))
def test_an_export_is_what_is_published_and_replaces_the_one_before(target: Target, tmp_path: Path) -> None:
    if target != "jsonl":
        pytest.importorskip({"delta": "deltalake", "iceberg": "pyiceberg"}[target])
    out = tmp_path / "out"
    for documents in (3, 2):
        snapshot = published(tmp_path / "curated", documents)
        export(snapshot, target, out)
        tables = read_parts(snapshot, snapshot.parts)
        for table in TABLES:
            rows = sorted(map(str, exported(target, out, table)))
            assert rows == sorted(map(str, tables[table].to_pylist()))
    assert not list(out.glob(".*"))


@pytest.mark.parametrize("target", get_args(Target))
def test_an_export_that_fails_leaves_every_table_of_the_one_before(target: Target, tmp_path: Path) -> None:
    if target != "jsonl":
        pytest.importorskip({"delta": "deltalake", "iceberg": "pyiceberg"}[target])
    out = tmp_path / "out"
    export(published(tmp_path / "curated", 3), target, out)
    before = {table: exported(target, out, table) for table in TABLES}
    snapshot = published(tmp_path / "curated", 2)
    for part in snapshot.of(list(TABLES)[-1]):
        part.write_bytes(b"no Parquet")
    with pytest.raises(DamagedError, match="winnow verify --data"):
        export(snapshot, target, out)
    assert {table: exported(target, out, table) for table in TABLES} == before
    assert not list(out.glob(".*"))


def test_a_place_that_cannot_be_written_is_named_with_its_remedy(tmp_path: Path) -> None:
    snapshot = published(tmp_path / "curated", 1)
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(StoreError, match="out"):
        export(snapshot, "jsonl", tmp_path / "out")
