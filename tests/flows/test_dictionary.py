"""The data dictionary says what is true, and its queries run in the tools that they are for."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from flows.dictionary import QUERIES, ROWS, Query, dictionary
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.document import Metadata
from transforms.formats.text import read_text
from transforms.tables import TABLES, Rows, Source

ANSWERS = {("ads-txt", 2), ("0.txt", 0)}
MODULES = {"Hugging Face datasets": "datasets", "Spark": "pyspark"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``curated``, in which two documents are published."""
    folder = tmp_path_factory.mktemp("query")
    rows = Rows()
    for number in range(2):
        document = read_text(
            "google.com, pub-1, DIRECT\n\nThe weir was built by hand.",
            metadata=Metadata(language="en", title=f"{number}"),
        )
        rows.add(Source(f"{number}.txt", b"%d.txt" % number, "0" * 64), document, clean(document))
    store = Store(folder / "curated")
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows.tables(), {}))
        draft.publish({}, keep=1)
    return folder


def test_every_table_and_column_is_told() -> None:
    page = dictionary()
    assert list(ROWS) == list(TABLES)
    for schema in TABLES.values():
        for name in schema.names:
            assert f"| `{name}` |" in page


@pytest.mark.parametrize(
    "field", [field for schema in TABLES.values() for field in schema], ids=lambda field: field.name
)
def test_an_example_is_a_value_of_its_column(field: pa.Field) -> None:
    example = field.metadata[b"example"].decode()
    if pa.types.is_timestamp(field.type):
        value: object = datetime.fromisoformat(example)
    else:
        value = example if pa.types.is_string(field.type) else json.loads(example)
    assert pa.array([value], field.type).null_count == 0


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.tool)
def test_a_query_to_copy_runs_in_its_tool(query: Query, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    if query.language == "sql":
        code = query.code.replace("half a metre", "pub-1")
        assert min(duckdb.sql(code.replace(" to spare", "")).fetchall())[:2] in ANSWERS
        return
    module = MODULES.get(query.tool, query.tool.lower())
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed")
    if module == "pyspark" and shutil.which("java") is None:
        pytest.skip("there is no Java for Spark")
    assert output(query.code, folder)


@pytest.mark.skipif(importlib.util.find_spec("datasets") is None, reason="datasets is not installed")
def test_a_folder_that_the_page_lies_in_is_a_dataset_with_a_configuration_for_each_table(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(folder / "curated", tmp_path / "curated", symlinks=True)
    (tmp_path / "curated" / "README.md").write_text(dictionary(), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    names = output("import datasets; print(datasets.get_dataset_config_names('curated'))", tmp_path)
    assert names == str(list(TABLES))


def output(code: str, folder: Path) -> str:
    """What code prints, run without a network."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"HF_HOME": str(folder / "hf"), "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
