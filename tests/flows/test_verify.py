import gzip
import hashlib
import os
import random
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from flows.errors import DamagedError
from flows.lookup import find, restore, restore_all
from flows.snapshot import Snapshot, current
from flows.store import Store, write_parts
from flows.verify import Report, verify
from transforms.clean import clean
from transforms.decode import decode
from transforms.document import Document
from transforms.formats.text import read_text
from transforms.laws import Violation
from transforms.tables import Rows, Source

TORTURE = "WINNOW_TORTURE" in os.environ

FILES = {
    "lantern/gates.txt": b"google.com, pub-1, DIRECT\n\nThe gates were shut on Tuesday.\n",
    "lantern/river.txt": "The river rose — in the night.\n\nIt fell again.".encode(),
    "harbour.txt": "The harbour froze — “all of it”.".encode() + b"\xff\n",
    "empty.txt": b"",
}


TWICE = "accounting documents empty.txt#0 the record stands in the tables more than once"


def write_raw(raw: Path) -> None:
    for name, content in FILES.items():
        path = raw / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    time.sleep(0.02)  # the clock of file times moves in steps


def document_of(content: bytes) -> Document:
    decoded = decode(content)
    document = read_text(decoded.text)
    return Document(document.text, document.blocks, repairs=(*decoded.repairs, *document.repairs))


def publish(curated: Path, files: dict[str, bytes], batch_size: int = 2) -> Snapshot:
    """What a run would publish of plain files, ``batch_size`` to a batch."""
    store = Store(curated)
    names = sorted(files)
    with store.lock(), store.begin() as draft:
        for first in range(0, len(names), batch_size):
            rows = Rows()
            for name in names[first : first + batch_size]:
                document = document_of(files[name])
                source = Source(name, name.encode(), hashlib.sha256(files[name]).hexdigest())
                rows.add(source, document, clean(document))
            draft.add(write_parts(draft.folder, f"batch{first}", rows.tables(), {}))
        draft.attach("report.html", b"<p>report</p>")
        return draft.publish({}, keep=3)


def republish(curated: Path, table: str, change: pa.Table) -> None:
    """Publish the current snapshot with one table's rows replaced, all in one batch."""
    snapshot = current(curated)
    assert snapshot is not None
    tables = {
        name: pq.read_table(curated / name) for name in ("documents", "paragraphs", "removals", "repairs", "rejects")
    }
    store = Store(curated)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "all", {**tables, table: change}, {}))
        draft.publish({}, keep=3)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    write_raw(tmp_path / "raw")
    return tmp_path / "raw"


@pytest.fixture
def curated(tmp_path: Path, raw: Path) -> Path:  # noqa: ARG001 - a run comes after its raw files
    publish(tmp_path / "curated", FILES)
    return tmp_path / "curated"


def sentences(curated: Path, raw: Path | None = None, *, data: bool = False) -> list[str]:
    return [f"{v.law} {v.table} {v.document} {v.sentence}" for v in verify(curated, raw, data=data).violations]


@pytest.mark.parametrize("data", [False, True])
def test_what_was_published_by_the_rules_holds(curated: Path, raw: Path, data: bool) -> None:  # noqa: FBT001
    report = verify(curated, raw, data=data)
    assert report.holds, report.text()
    assert report.notes == ()
    assert "4 documents" in report.text()
    assert report.text().endswith("every law holds")


def test_a_report_cannot_steer_the_terminal() -> None:
    violation = Violation("identity", "documents", "\x1b[2J\u202e", "is wrong")
    assert "\\x1b[2J\\u202e: is wrong" in Report("000001", {}, (violation,)).text()


def test_of_many_violations_of_a_kind_a_few_are_told() -> None:
    violations = tuple(Violation("identity", "documents", str(number), "is wrong") for number in range(25))
    lines = Report("000001", {}, violations).text().splitlines()
    assert lines[-2:] == ["identity: documents: 15 more like that", "25 violations"]
    assert len(lines) == 13


def test_nothing_published_is_a_violation_and_no_crash(tmp_path: Path) -> None:
    assert "nothing is published" in verify(tmp_path, None, data=False).text()


def test_a_raw_record_in_no_table_is_named(curated: Path, raw: Path) -> None:
    publish(curated, {name: content for name, content in FILES.items() if name != "harbour.txt"})
    assert sentences(curated, raw) == ["accounting documents harbour.txt#0 the raw record is in no table"]


def test_a_rejected_record_is_accounted_for(curated: Path, raw: Path) -> None:
    publish(curated, {name: content for name, content in FILES.items() if name != "harbour.txt"})
    rows = Rows()
    source = Source("harbour.txt", b"harbour.txt", hashlib.sha256(FILES["harbour.txt"]).hexdigest())
    rows.reject(source, "read", "timeout", "took too long")
    republish(curated, "rejects", rows.tables()["rejects"])
    assert sentences(curated, raw) == []


def test_a_record_that_is_published_and_rejected_is_named(curated: Path, raw: Path) -> None:
    rows = Rows()
    source = Source("empty.txt", b"empty.txt", hashlib.sha256(b"").hexdigest())
    rows.reject(source, "read", "timeout", "took too long")
    republish(curated, "rejects", rows.tables()["rejects"])
    assert sentences(curated, raw) == [
        "accounting documents empty.txt#0 the record stands in the tables more than once"
    ]


def test_a_document_in_two_batches_is_named(curated: Path) -> None:
    snapshot = current(curated)
    assert snapshot is not None
    rows = Rows()
    document = document_of(b"")
    rows.add(Source("empty.txt", b"empty.txt", hashlib.sha256(b"").hexdigest()), document, clean(document))
    store = Store(curated)
    with store.lock(), store.begin() as draft:
        assert all(draft.link(part) for part in snapshot.parts)
        draft.add(write_parts(draft.folder, "again", rows.tables(), {}))
        draft.publish({}, keep=3)
    assert sentences(curated) == [TWICE]


def test_a_copy_of_a_document_that_is_nowhere_is_named(curated: Path) -> None:
    removals = pq.read_table(curated / "removals")
    whole = removals.slice(0, 1).to_pylist()[0]
    identity = find(open_current(curated), "empty.txt").document_id
    copy = {**whole, "document_id": identity, "source_path": "empty.txt", "start": 0, "end": 3, "text": "abc"}
    copy |= {"after": "", "rule": "copy", "kept_document_id": "f" * 32}
    documents = pq.read_table(curated / "documents")
    republish(curated, "removals", pa.concat_tables([removals, pa.Table.from_pylist([copy], schema=removals.schema)]))
    republish(curated, "documents", documents.filter(pc.not_equal(documents["document_id"], identity)))
    assert sentences(curated) == [f"accounting removals {identity} the document that it is a copy of is not published"]


def open_current(curated: Path) -> Snapshot:
    snapshot = current(curated)
    assert snapshot is not None
    return snapshot


def test_a_text_that_its_raw_bytes_do_not_spell_is_named(curated: Path, raw: Path) -> None:
    other = {**FILES, "harbour.txt": b"The harbour thawed.\xff\n"}
    publish(curated, other)
    assert sentences(curated, raw) == [
        "accounting documents harbour.txt#0 source_sha256 is not the raw file's",
        "restoration documents harbour.txt#0 the restored text is not what the raw bytes spell",
    ]


def test_raw_files_that_came_after_the_run_break_no_law(curated: Path, raw: Path) -> None:
    time.sleep(0.02)
    (raw / "new.txt").write_text("News.")
    (raw / "empty.txt").write_text("No longer.")
    (raw / "harbour.txt").unlink()
    report = verify(curated, raw, data=False)
    assert report.holds, report.text()
    assert report.notes == (
        "2 raw files came or changed since the last run began; the next run reads them",
        "1 published record has left raw/ since; the next run drops what is gone",
    )


def test_a_run_that_works_or_failed_makes_no_new_file_a_lost_one(curated: Path, raw: Path) -> None:
    (raw / "new.txt").write_text("News.")
    with Store(curated).lock():
        later = time.time_ns() + 10**9
        os.utime(curated / ".lock", ns=(later, later))  # as if the run had begun after the file came
        assert sentences(curated, raw) == []
    assert sentences(curated, raw) == []


def test_where_no_run_left_its_time_that_is_noted(curated: Path, raw: Path) -> None:
    (curated / ".last-run").unlink()
    assert verify(curated, raw, data=False).notes[0].startswith("when the last run began is not known here")


def test_lines_of_a_container_are_accounted_for_one_by_one(tmp_path: Path) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    raw.mkdir()
    content = b'{"text": "One."}\n\n{"text": "Three."}\n'
    (raw / "a.jsonl.gz").write_bytes(gzip.compress(content))
    time.sleep(0.02)
    rows = Rows()
    document = read_text("One.")
    sha256 = hashlib.sha256((raw / "a.jsonl.gz").read_bytes()).hexdigest()
    rows.add(Source("a.jsonl.gz", b"a.jsonl.gz", sha256, 1), document, clean(document))
    store = Store(curated)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "a", rows.tables(), {}))
        draft.publish({}, keep=3)
    assert sentences(curated, raw) == ["accounting documents a.jsonl.gz#3 the raw record is in no table"]


def test_a_file_that_the_manifest_does_not_name_is_found(curated: Path) -> None:
    (open_current(curated).path / "documents" / "more.parquet").write_bytes(b"")
    (violation,) = sentences(curated)
    assert violation.startswith("publishing documents more.parquet")


def test_a_part_that_is_gone_is_found(curated: Path) -> None:
    path = open_current(curated).of("repairs")[0]
    path.unlink()
    assert any(path.name in violation and "cannot be read" in violation for violation in sentences(curated))


def test_a_table_without_its_link_is_found(curated: Path) -> None:
    (curated / "removals").unlink()
    assert sentences(curated) == ["publishing removals  curated/ has no link to this table; run again"]


def backwards(data: pa.Table) -> pa.Table:
    return data.take(pa.array(range(data.num_rows - 1, -1, -1), pa.int64()))


def test_rows_out_of_order_are_found(curated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.parquet._sorted", lambda data, _: backwards(data))
    publish(curated, {**FILES, "more.txt": b"One.\n\nTwo."}, batch_size=10)
    assert [violation for violation in sentences(curated) if "not sorted by document_id" in violation]


def test_every_flipped_bit_and_every_cut_in_what_is_published_is_found(curated: Path) -> None:
    snapshot = open_current(curated)
    files = sorted(path for path in snapshot.path.rglob("*") if path.is_file())
    chance = random.Random(3)
    for trial in range(1000 if TORTURE else 60):
        path = chance.choice(files)
        sound = path.read_bytes()
        damaged = bytearray(sound)
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged if trial % 5 else sound[: chance.randrange(len(sound))])
        assert not verify(curated, None, data=True).holds, (path, trial)
        path.write_bytes(sound)
    assert verify(curated, None, data=True).holds


@pytest.mark.parametrize("reference", ["harbour.txt", "./harbour.txt", "raw/harbour.txt", "harbour.txt#0"])
def test_a_document_is_found_by_the_path_that_people_type(curated: Path, reference: str) -> None:
    assert find(open_current(curated), reference).source_path == "harbour.txt"


def test_a_document_is_found_by_its_id_and_by_the_beginning_of_it(curated: Path) -> None:
    snapshot = open_current(curated)
    found = find(snapshot, "harbour.txt")
    assert find(snapshot, found.document_id) == found
    assert find(snapshot, found.document_id[:8]) == found


@pytest.mark.parametrize("reference", ["", "nothing.txt", "lantern", "0000", "#", "#1", "harbour.txt#1", "' OR 1=1"])
def test_what_names_no_document_is_said_to_name_none(curated: Path, reference: str) -> None:
    with pytest.raises(LookupError, match="no document answers"):
        find(open_current(curated), reference)


def test_a_container_asks_for_the_number_of_a_record(tmp_path: Path) -> None:
    rows = Rows()
    for record in (1, 2):
        document = read_text(f"Record {record}.")
        rows.add(Source("a.jsonl", b"a.jsonl", "0" * 64, record), document, clean(document))
    store = Store(tmp_path)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "a", rows.tables(), {}))
        snapshot = draft.publish({}, keep=1)
    with pytest.raises(LookupError, match=r"2 documents.*a\.jsonl#"):
        find(snapshot, "a.jsonl")
    assert restore(snapshot, "a.jsonl#2") == "Record 2."


def test_restoring_gives_the_repaired_text_and_the_raw_one(curated: Path) -> None:
    snapshot = open_current(curated)
    assert restore(snapshot, "harbour.txt") == "The harbour froze — “all of it”.\ufffd\n"
    assert restore(snapshot, "harbour.txt", raw_text=True) == "The harbour froze — “all of it”.\\xff\n"
    texts = {path: text for _, path, _, text in restore_all(snapshot)}
    assert texts == {name: content.decode("utf-8", "replace") for name, content in FILES.items()}


def test_damage_is_never_restored_as_text(curated: Path) -> None:
    snapshot = open_current(curated)
    for path in snapshot.of("paragraphs"):
        damaged = bytearray(path.read_bytes())
        damaged[40] ^= 1
        path.write_bytes(damaged)
    with pytest.raises(DamagedError):
        list(restore_all(snapshot))
