"""Records of every kind of container are held against the tables, one by one."""

import gzip
import io
import json
import tarfile
import time
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest
from pyarrow import feather

from flows.batches import plan
from flows.cleaning import clean_batch
from flows.lookup import find, restore
from flows.raw_files import inventory
from flows.settings import Settings
from flows.snapshot import open_snapshot
from flows.store import Store, write_parts
from flows.verify import verify
from transforms.tables import TABLES

TEXTS = [f"The river rose by {n} feet, the warden said — and it fell again on the day after.\nTwo." for n in range(6)]
TABLE = pa.table({"text": TEXTS[:3], "title": ["a", "b", "c"]})


def record(kind: str, body: str) -> bytes:
    data = body.encode()
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nContent-Type: text/plain\r\nContent-Length: {len(data)}\r\n\r\n"
    return gzip.compress(head.encode() + data + b"\r\n\r\n")


def arrow(table: pa.Table) -> bytes:
    data = io.BytesIO()
    feather.write_feather(table, data)
    return data.getvalue()


def parquet(table: pa.Table) -> bytes:
    data = io.BytesIO()
    pq.write_table(table, data)
    return data.getvalue()


def lines(texts: list[str]) -> bytes:
    return b"".join(json.dumps({"text": text}).encode() + b"\n" for text in texts)


def zipped(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return data.getvalue()


WHOLE = {
    "a.csv": 'title,text\r\nx,"' + TEXTS[0] + '"\r\ny\r\nz,' + TEXTS[1].replace("\n", " ").replace(",", ";") + "\r\n",
    "b.parquet": parquet(TABLE),
    "c.feather": arrow(TABLE),
    "d.warc.gz": record("warcinfo", "x") + record("conversion", TEXTS[4]) + record("conversion", TEXTS[5]),
    "e.jsonl": lines(TEXTS) + b"rubbish\n",
    "f.html": b"<p>" + TEXTS[2].encode(),
}
FILES = {name: content if isinstance(content, bytes) else content.encode("cp1252") for name, content in WHOLE.items()}
DAMAGED = {
    "g.parquet": FILES["b.parquet"][:-9],
    "h.warc.gz": FILES["d.warc.gz"][:-30],
    "i.zip": zipped(FILES | {"deep/j.tar.gz": tarred(FILES), "k.pdf": b"%PDF"}),
    "l.tgz": tarred(FILES)[:-200],
    "m.feather": FILES["c.feather"][:-900],
}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    for name, content in (FILES | DAMAGED).items():
        (tmp_path / "raw" / name).write_bytes(content)
    time.sleep(0.02)  # the clock of file times moves in steps
    return tmp_path / "raw"


def publish(raw: Path, curated: Path, settings: Settings, without: str = "") -> None:
    """What a run publishes, copies left in; of the documents in the file ``without`` none is."""
    found = inventory(raw)
    store = Store(curated)
    with store.lock(), store.begin() as draft:
        for batch in plan(found.files, 4000, settings.digest(), "v"):
            rows = clean_batch(batch, raw, settings)
            tables = {name: rows[name] for name in TABLES}
            if without:
                kept = pc.not_equal(tables["documents"]["source_path"], without)
                tables["documents"] = tables["documents"].filter(kept)
            draft.add(write_parts(draft.folder, batch.key, tables, {}))
        empty = {name: schema.empty_table() for name, schema in TABLES.items()}
        draft.add(write_parts(draft.folder, "inventory", empty | {"rejects": found.reject_rows()}, {}))
        draft.publish({"settings": settings.model_dump(mode="json")}, keep=1)


def test_every_record_of_every_container_is_accounted_for_and_its_text_comes_back(raw: Path, tmp_path: Path) -> None:
    publish(raw, tmp_path / "c", Settings())
    report = verify(tmp_path / "c", raw, data=True)
    assert report.holds, report.text()
    assert report.notes == ()
    assert report.counts["documents"] == 60
    snapshot = open_snapshot(tmp_path / "c")
    for name, text in (
        ("a.csv#1", TEXTS[0]),
        ("b.parquet#3", TEXTS[2]),
        ("c.feather#2", TEXTS[1]),
        ("d.warc.gz#3", TEXTS[5]),
        ("h.warc.gz#2", TEXTS[4]),
        ("i.zip!/e.jsonl#6", TEXTS[5]),
        ("i.zip!/deep/j.tar.gz!/b.parquet#1", TEXTS[0]),
    ):
        assert restore(snapshot, name) == text, find(snapshot, name)


@pytest.mark.parametrize("name", ["a.csv", "b.parquet", "d.warc.gz", "i.zip!/e.jsonl", "i.zip!/deep/j.tar.gz!/f.html"])
def test_a_record_that_is_missing_is_told(raw: Path, tmp_path: Path, name: str) -> None:
    publish(raw, tmp_path / "c", Settings(), without=name)
    told = [v.document for v in verify(tmp_path / "c", raw, data=False).violations if "in no table" in v.sentence]
    assert told
    assert all(document.startswith(f"{name}#") for document in told)


def test_a_text_that_is_not_what_the_record_says_is_told(raw: Path, tmp_path: Path) -> None:
    publish(raw, tmp_path / "c", Settings())
    content = FILES["e.jsonl"].replace(b"by 3 feet", b"by 9 feet")
    assert content != FILES["e.jsonl"]
    (raw / "e.jsonl").write_bytes(content)
    time.sleep(0.02)
    (tmp_path / "c" / ".last-run").write_text(str(time.time_ns()))  # as if the run had begun after the change
    told = {v.sentence for v in verify(tmp_path / "c", raw, data=False).violations}
    assert "the restored text is not what the raw bytes spell" in told


def test_a_text_in_a_column_that_the_settings_name_is_held_against_it(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    pq.write_table(pa.table({"words": TEXTS, "text": TEXTS[::-1]}), raw / "a.parquet")
    time.sleep(0.02)
    publish(raw, tmp_path / "c", Settings(text_fields=("words",)))
    report = verify(tmp_path / "c", raw, data=True)
    assert report.holds, report.text()
    assert restore(open_snapshot(tmp_path / "c"), "a.parquet#1") == TEXTS[0]
