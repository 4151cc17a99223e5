"""A small published folder made from texts, with the report about it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pyarrow as pa
import pytest

from flows.jobs import Finished
from flows.manifest import describe
from flows.report.write import report
from flows.settings import Settings
from flows.snapshot import REPORT, Snapshot
from flows.store import Store, write_parts
from flows.summary import count
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.repeats.decisions import COPIES, PASSAGES, Decided, apply
from transforms.tables import Rows, Source, document_id

#: Publish texts by path, with ``copies`` (copy → kept path) and ``rejects`` (path → message), and their report.
Publish = Callable[..., Snapshot]


@pytest.fixture(scope="session")
def publisher() -> Callable[[Path], Publish]:
    """Give a folder, and get a function that publishes there."""
    return lambda curated: partial(publish_texts, curated)


@pytest.fixture
def publish(tmp_path: Path) -> Publish:
    return partial(publish_texts, tmp_path / "curated")


@pytest.fixture
def publish_rows(tmp_path: Path) -> Callable[[Rows], Snapshot]:
    return lambda rows: write(tmp_path / "curated", rows.tables())


def publish_texts(
    curated: Path,
    texts: Mapping[str, str],
    copies: Mapping[str, str] | None = None,
    rejects: Mapping[str, str] | None = None,
) -> Snapshot:
    rows = Rows()
    for path, text in texts.items():
        document = read_text(text)
        rows.add(Source(path, path.encode(), "0" * 64), document, clean(document))
    for path, message in (rejects or {}).items():
        rows.reject(Source(path, path.encode(), "0" * 64), "open", "unknown-format", message)
    return write(curated, apply(rows.tables(), _decided(copies or {})))


def write(curated: Path, tables: Mapping[str, pa.Table]) -> Snapshot:
    store = Store(curated)
    with store.lock(), store.begin() as draft:
        parts = tuple(write_parts(draft.folder, "batch", tables, {}))
        draft.add(parts)
        run = describe([Finished("batch", parts, count(dict(tables)))], Settings(), "inputs", 1)
        draft.attach(REPORT, report(draft.preview(run), draft.previous))
        return draft.publish(run, keep=5)


def _decided(copies: Mapping[str, str]) -> Decided:
    decided = [
        {
            "document_id": document_id(copy.encode(), 0),
            "kept_document_id": document_id(kept.encode(), 0),
            "similarity": 0.9,
            "confidence": 0.9,
            "reason": "90% of it stands in the kept one",
        }
        for copy, kept in copies.items()
    ]
    return Decided(pa.Table.from_pylist(decided, schema=COPIES), PASSAGES.empty_table())
