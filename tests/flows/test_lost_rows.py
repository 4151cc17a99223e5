"""Rows that cannot be read and are too many to be named one by one are accounted for by the last one that is."""

import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.accounting import Ledger
from flows.raw_files import inventory
from flows.sources import Broken, Folder, arrow_batches, errors, printable, records
from transforms.tables import TABLES, Rows, Source

FIELDS = ("text",)


def rejects(raw: Path) -> dict[str, pa.Table]:
    """The tables of a run that could read nothing."""
    rows = Rows()
    with Folder(raw) as folder:
        for file in inventory(raw).files:
            for item in records(folder, file.slice(), text_fields=FIELDS):
                assert isinstance(item, Broken)
                source = Source(printable(file.path), file.path, file.sha256, item.number)
                rows.reject(source, "open", item.error, item.message)
    return rows.tables()


def losses(raw: Path, tables: dict[str, pa.Table]) -> list[str]:
    with Ledger.opened() as ledger:
        ledger.add(tables, texts=True)
        ledger.add_raw(raw, time.time_ns() + 1_000_000_000, FIELDS)
        return [violation.document for violation in ledger.losses()]


def test_the_last_of_very_many_lost_rows_accounts_for_those_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = pa.record_batch({"text": [f"{number} stories" for number in range(9)]})
    with pa.ipc.new_stream(str(tmp_path / "a.arrow"), batch.schema) as writer:
        writer.write_batch(batch)

    def greedy(_: pa.RecordBatch) -> Iterator[dict[str, object]]:
        raise MemoryError

    monkeypatch.setattr(errors, "_NAMED", 3)
    with monkeypatch.context() as little:
        little.setattr(arrow_batches, "rows", greedy)
        tables = rejects(tmp_path)
    assert tables["rejects"]["record"].to_pylist() == [1, 2, 3]
    assert losses(tmp_path, tables) == []
    shorter = tables["rejects"].slice(0, 2)
    assert losses(tmp_path, tables | {"rejects": shorter}) == [f"a.arrow#{number}" for number in range(3, 10)]
    assert set(tables) == set(TABLES)


def put(folder: Path, ending: str, table: pa.Table) -> None:
    if ending == "parquet":
        pq.write_table(table, folder / "a.parquet")
        return
    with pa.ipc.new_stream(str(folder / "a.arrow"), table.schema) as writer:
        writer.write_table(table)


@pytest.mark.parametrize("ending", ["parquet", "arrow"])
@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (["story", "likes"], ("no-text", "none of the columns text, but story, likes; add the name")),
        (["text", "text"], ("duplicate", "the column 'text' stands twice; rename one")),
    ],
)
def test_a_table_none_of_whose_rows_can_have_a_text_is_no_reject_a_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, names: list[str], problem: tuple[str, str]
) -> None:
    monkeypatch.setattr(errors, "_NAMED", 3)
    put(tmp_path, ending, pa.table([pa.array(["one"] * 9), pa.array(["two"] * 9)], names=names))
    tables = rejects(tmp_path)
    rows = tables["rejects"].to_pylist()
    assert [(row["record"], row["error"]) for row in rows] == [(number, problem[0]) for number in (1, 2, 3)]
    assert all(problem[1] in row["message"] for row in rows)
    assert losses(tmp_path, tables) == []
