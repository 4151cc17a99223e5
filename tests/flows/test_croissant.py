"""What catalogues read is valid and complete."""

import json

import pytest

from flows.croissant import croissant
from transforms.tables import TABLES


def test_croissant_is_valid_and_knows_every_column() -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    dataset = mlcroissant.Dataset(jsonld=json.loads(croissant()))
    assert not dataset.metadata.ctx.issues.errors
    fields = {field.uuid for record_set in dataset.metadata.record_sets for field in record_set.fields}
    assert fields == {f"{table}/{name}" for table, schema in TABLES.items() for name in schema.names}
