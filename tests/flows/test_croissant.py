"""What catalogues read is valid, complete and the same for the same snapshot."""

import json
from pathlib import Path

import pytest

from flows.croissant import croissant, lineage
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import TABLES, Rows, Source


def test_croissant_is_valid_and_knows_every_column() -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    dataset = mlcroissant.Dataset(jsonld=json.loads(croissant()))
    assert not dataset.metadata.ctx.issues.errors
    fields = {field.uuid for record_set in dataset.metadata.record_sets for field in record_set.fields}
    assert fields == {f"{table}/{name}" for table, schema in TABLES.items() for name in schema.names}


def test_lineage_leads_from_each_part_to_its_batch(tmp_path: Path) -> None:
    rows = Rows()
    document = read_text("The weir was built by hand.")
    rows.add(Source("a.txt", b"a.txt", "0" * 64), document, clean(document))
    store = Store(tmp_path)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows.tables(), {}))
        snapshot = draft.publish({"settings": {}, "batches": {"batch": {}}}, keep=1)
    described = json.loads(lineage(snapshot))
    assert described["inputs"] == [{"namespace": "raw", "name": "batch"}]
    documents = next(output for output in described["outputs"] if output["name"] == "documents")
    assert [(part["batch"], part["rowCount"]) for part in documents["parts"]] == [("batch", 1)]
    assert (tmp_path / "documents" / documents["parts"][0]["name"]).is_file()
