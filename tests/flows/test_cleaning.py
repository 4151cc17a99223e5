import gzip
import importlib
import sys
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pyarrow as pa
import pytest

import flows.version
from flows import cleaning
from flows.batches import Batch, plan
from flows.cleaning import clean_batch, is_final
from flows.parquet import ORDER
from flows.raw_files import inventory
from flows.settings import Settings
from flows.sources import limits
from flows.worker import Progress
from flows.workers import Limits, Pool
from transforms.document import Cleaned, Document
from transforms.repeats.signatures import SIGNATURES
from transforms.tables import TABLES, document_id

STORY = "The council of the harbour town met on Tuesday and voted to rebuild the sea wall number %d."
SETTINGS = Settings(seconds_per_document=2, mebibytes_per_worker=512)


@pytest.fixture(scope="module")
def jobs() -> Iterator[ModuleType]:
    """The jobs, in a module that workers find as well."""
    sys.path.insert(0, str(Path(__file__).parent))
    yield importlib.import_module("jobs")
    sys.path.pop(0)


def story(number: int) -> bytes:
    return (STORY % number).encode()


def lay(raw: Path, **contents: bytes) -> Batch:
    for name, data in contents.items():
        (raw / name).write_bytes(data)
    return one_batch(raw)


def one_batch(raw: Path) -> Batch:
    (batch,) = plan(inventory(raw).files, 2**40, "", "")
    return batch


def rejects(tables: dict[str, pa.Table]) -> list[tuple[str, int, str, str]]:
    return [(row["source_path"], row["record"], row["stage"], row["error"]) for row in tables["rejects"].to_pylist()]


def paths(tables: dict[str, pa.Table]) -> set[str]:
    return set(tables["documents"]["source_path"].to_pylist())


def test_every_record_becomes_rows_sorted_as_they_are_published(tmp_path: Path) -> None:
    lines = b"".join(b'{"text": "%s"}\n' % story(number) for number in range(5))
    page = b"<html><body><p>" + story(7) + b"</p></body></html>"
    batch = lay(tmp_path, **{"a.txt": story(9), "b.html.gz": gzip.compress(page), "c.jsonl": lines})
    tables = clean_batch(batch, tmp_path, SETTINGS)
    assert {name: table.schema for name, table in tables.items()} == {**TABLES, "signatures": SIGNATURES}
    assert sorted((row["source_path"], row["record"]) for row in tables["documents"].to_pylist()) == [
        ("a.txt", 0),
        ("b.html.gz", 0),
        *(("c.jsonl", number) for number in range(1, 6)),
    ]
    assert document_id(b"c.jsonl", 3) in tables["paragraphs"]["document_id"].to_pylist()
    assert set(tables["documents"]["language"].to_pylist()) == {"en"}
    assert tables["signatures"]["document_id"].to_pylist() == tables["documents"]["document_id"].to_pylist()
    for name, columns in ORDER.items():
        keys = list(zip(*(tables[name][column].to_pylist() for column in columns), strict=True))
        assert keys == sorted(keys)
    assert is_final(tables)


def test_what_cannot_be_opened_or_read_is_a_reject_and_the_rest_is_whole(tmp_path: Path) -> None:
    batch = lay(
        tmp_path,
        **{
            "a.txt": story(1),
            "b.txt.gz": b"rubbish",
            "c.jsonl": b'{"text": "%s"}\n{"text"\n{"text": "%s"}' % (story(2), story(3)),
        },
    )
    tables = clean_batch(batch, tmp_path, SETTINGS)
    assert rejects(tables) == [("b.txt.gz", 0, "open", "corrupt"), ("c.jsonl", 2, "read", "json")]
    assert tables["documents"].num_rows == 3
    assert is_final(tables)


@pytest.mark.parametrize(
    ("error", "word"),
    [(KeyError("x"), "KeyError"), (RecursionError("deep"), "RecursionError"), (MemoryError(), "memory")],
)
def test_whatever_a_document_raises_is_a_reject_and_the_rest_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, word: str
) -> None:
    clean = cleaning.clean

    def fail(document: Document, *, caution: float, without: Collection[str]) -> Cleaned:
        if "number 2" in document.text:
            raise error
        return clean(document, caution=caution, without=without)

    monkeypatch.setattr(cleaning, "clean", fail)
    batch = lay(tmp_path, **{f"{number}.txt": story(number) for number in range(4)})
    tables = clean_batch(batch, tmp_path, SETTINGS)
    assert rejects(tables) == [("2.txt", 0, "clean", word)]
    assert paths(tables) == {"0.txt", "1.txt", "3.txt"}


def test_a_document_that_no_column_takes_is_a_reject_and_the_rest_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = cleaning.clean

    def spoil(document: Document, *, caution: float, without: Collection[str]) -> Cleaned:
        cleaned = clean(document, caution=caution, without=without)
        title = "\ud800" if "number 2" in document.text else ""
        return replace(cleaned, metadata=replace(cleaned.metadata, title=title))

    monkeypatch.setattr(cleaning, "clean", spoil)
    batch = lay(tmp_path, **{f"{number}.txt": story(number) for number in range(4)})
    tables = clean_batch(batch, tmp_path, SETTINGS)
    assert rejects(tables) == [("2.txt", 0, "clean", "UnicodeEncodeError")]
    assert paths(tables) == {"0.txt", "1.txt", "3.txt"}


def test_documents_to_leave_out_are_rejects(tmp_path: Path) -> None:
    batch = lay(
        tmp_path, **{"a.txt": story(1), "b.jsonl": b'{"text": "x"}\n{"text": "y"}\n', "c.jsonl": b'{"text": "z"}\n'}
    )
    progress = Progress(skip={(0, 0): "timeout", (1, 2): "crash", (2, -1): "memory"})
    tables = clean_batch(batch, tmp_path, SETTINGS, progress)
    assert rejects(tables) == [
        ("a.txt", 0, "clean", "timeout"),
        ("b.jsonl", 2, "clean", "crash"),
        ("c.jsonl", 1, "clean", "memory"),
    ]
    assert "2 s" in tables["rejects"]["message"][0].as_py()


def test_a_container_that_changed_gives_no_row_and_nothing_final(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 200)
    lines = [b'{"text": "%s"}\n' % story(number) for number in range(20)]
    batch = lay(tmp_path, **{"a.txt": story(1), "b.jsonl": b"".join(lines), "c.txt": story(2)})
    (tmp_path / "b.jsonl").write_bytes(b"".join(lines[:-1]) + lines[0])
    (tmp_path / "c.txt").unlink()
    tables = clean_batch(batch, tmp_path, SETTINGS)
    assert paths(tables) == {"a.txt"}
    assert rejects(tables) == [("b.jsonl", 1, "open", "changed"), ("c.txt", 0, "open", "vanished")]
    assert not is_final(tables)


def test_documents_that_harm_a_worker_are_rejects_and_the_rest_is_whole(tmp_path: Path, jobs: ModuleType) -> None:
    batch = lay(tmp_path, **{"a.txt": story(1), "b.txt": b"loop", "c.txt": b"eat", "d.txt": story(2)})
    limits = Limits(SETTINGS.seconds_per_document, SETTINGS.mebibytes_per_worker)
    with Pool(1, limits) as pool:
        tables = pool.run(jobs.clean_with_traps, batch, tmp_path, SETTINGS)
    assert rejects(tables) == [
        ("b.txt", 0, "clean", "timeout"),
        ("c.txt", 0, "clean", "memory"),
    ]
    assert paths(tables) == {"a.txt", "d.txt"}


def test_a_page_whose_tree_finds_no_room_is_a_reject_for_memory_and_no_fault(tmp_path: Path, jobs: ModuleType) -> None:
    attributes = b" ".join(b"a%d=1" % number for number in range(100))
    page = b"</b>" + b"<p %b>%b</p>" % (attributes, story(2)) * 3000
    batch = lay(tmp_path, **{"a.txt": story(1), "b.html": page})
    with Pool(1, Limits(10, 1024)) as pool:
        tables = pool.run(jobs.clean_in, 40, batch, tmp_path, SETTINGS)
    assert rejects(tables) == [("b.html", 0, "clean", "memory")]
    assert "raise mebibytes_per_worker" in tables["rejects"]["message"][0].as_py()
    assert paths(tables) == {"a.txt"}


def test_rows_are_the_same_whichever_process_makes_them(
    tmp_path: Path, jobs: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = lay(tmp_path, **{f"{number}.txt": b"Published: 3 May 2023\n\n" + story(number) for number in range(20)})
    here = clean_batch(batch, tmp_path, SETTINGS)
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    monkeypatch.setenv("LC_ALL", "C")
    with Pool(1, Limits(10, 1024)) as pool:
        there = pool.run(jobs.clean_with_traps, batch, tmp_path, SETTINGS)
        assert not {"prefect", "duckdb", "flows.cli", "flows.curate"} & pool.run(jobs.loaded)
    assert here == there


def test_the_version_follows_the_code_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("flows/batches.py", "flows/cleaning.py", "flows/sources/a.py", "transforms/rules/a.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(flows.version, "files", lambda name: tmp_path / name)
    version = flows.version.version.__wrapped__
    first = version()
    (tmp_path / "transforms" / "__pycache__").mkdir()
    (tmp_path / "transforms" / "__pycache__" / "a.pyc").touch()
    assert version() == first
    (tmp_path / "transforms/rules/a.py").write_text("pass")
    assert version() != first
