import os
import re
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.errors import DamagedError
from flows.explain import explain
from flows.lookup import UnknownDocumentError
from flows.snapshot import Snapshot
from flows.sources import printable
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.document import Cleaned, Document, Metadata, Removal, Repair
from transforms.formats.text import read_text
from transforms.tables import TABLES, Rows, Source, document_id

RULED = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def published(root: Path, rows: Rows, removals: pa.Table | None = None) -> Snapshot:
    tables = rows.tables()
    if removals is not None:
        tables["removals"] = pa.concat_tables([tables["removals"], removals])
    store = Store(root)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", tables, {}))
        return draft.publish({}, keep=1)


def rows_of(document: Document, cleaned: Cleaned | None = None) -> Rows:
    rows = Rows()
    rows.add(Source("a.txt", b"a.txt", "0" * 64), document, cleaned or clean(document))
    return rows


def test_every_removal_is_marked_numbered_and_named(tmp_path: Path) -> None:
    document = read_text("google.com, pub-1, DIRECT\n\nThe court met.\n\ngoogle.com, pub-2, DIRECT")
    shown = explain(published(tmp_path, rows_of(document)), "a.txt", color=False, width=80)
    assert "⟦1 ads-txt: google.com, pub-1, DIRECT⟧\n\nThe court met.\n\n⟦2 ads-txt: google.com, pub-2, DIRECT⟧" in shown
    assert re.search(r"^1 +ads-txt +\d+% +\S", shown, re.MULTILINE)
    assert "50 of 68 characters are in 2 removals" in shown


@pytest.mark.parametrize("name", [b"back\\slash\n.txt", b"caf\xe9.txt"])
def test_a_name_that_the_tables_escape_may_be_typed_as_it_stands_on_the_disk(tmp_path: Path, name: bytes) -> None:
    rows, document = Rows(), read_text("The court met.")
    rows.add(Source(printable(name), name, "0" * 64), document, clean(document))
    snapshot = published(tmp_path, rows)
    for typed in (os.fsdecode(name), printable(name), f"raw/{os.fsdecode(name)}"):
        assert "The court met." in explain(snapshot, typed, color=False, width=80)


def test_what_the_document_says_about_itself_and_its_repairs_are_told(tmp_path: Path) -> None:
    document = replace(read_text("The court met."), repairs=(Repair(2, 4, 9, "cÃ´urt", "mojibake", "latin-1"),))
    cleaned = replace(clean(document), metadata=Metadata(title="A title", authors=("Ann", "Bo"), language="en"))
    shown = explain(published(tmp_path, rows_of(document, cleaned)), "a.txt", color=False, width=80)
    assert re.search(r"title +A title\nauthors +Ann, Bo\nlanguage +en", shown)
    assert "1 repair, by step and place:" in shown
    assert re.search(r"2: 4–9 +mojibake +was “cÃ´urt” +latin-1", shown)


def test_a_passage_said_elsewhere_names_the_document_that_keeps_it(tmp_path: Path) -> None:
    rows = rows_of(read_text("The court met."))
    document = read_text("It rained.")
    kept = document_id(b"a.txt", 0)
    removal = Removal(
        0, 10, "It rained.", "", "passage", "stands elsewhere", 0.9, kept_document_id=kept, kept_start=4, similarity=0.5
    )
    rows.add(Source("b.txt", b"b.txt", "0" * 64), document, Cleaned("", (), (removal,), Metadata()))
    shown = explain(published(tmp_path, rows), "b.txt", color=False, width=200)
    assert f"stands elsewhere; kept: a.txt ({kept}) at character 4, 50% alike" in shown


def test_a_copy_that_was_removed_whole_is_explained_too(tmp_path: Path) -> None:
    row = {field.name: "" for field in TABLES["removals"]} | {
        "document_id": document_id(b"copy.txt", 0),
        "source_path": "copy.txt",
        "record": 0,
        "start": 0,
        "end": 14,
        "text": "The court met.",
        "rule": "copy",
        "confidence": 1.0,
        "kept_document_id": document_id(b"a.txt", 0),
        "kept_start": None,
        "similarity": 1.0,
    }
    removals = pa.Table.from_pylist([row], schema=TABLES["removals"])
    snapshot = published(tmp_path, rows_of(read_text("The court met.")), removals)
    shown = explain(snapshot, "copy.txt", color=False, width=100)
    assert re.search(r"copy of +a\.txt \([0-9a-f]{32}\), 100% alike", shown)
    assert "⟦1 copy: The court met.⟧" in shown


def test_colours_are_for_terminals_and_the_words_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    snapshot = published(tmp_path, rows_of(read_text("google.com, pub-1, DIRECT\n\nThe court met.")))
    plain = explain(snapshot, "a.txt", color=False, width=60)
    coloured = explain(snapshot, "a.txt", color=True, width=60)
    assert COLOUR.search(coloured)
    assert [line.rstrip() for line in COLOUR.sub("", coloured).splitlines()] == plain.splitlines()


def test_long_lines_are_wrapped_to_the_width(tmp_path: Path) -> None:
    document = read_text("word " * 100 + "x" * 300 + " 法院" * 100)
    shown = explain(published(tmp_path, rows_of(document)), "a.txt", color=False, width=40)
    assert max(map(len, shown.splitlines())) <= 40


def test_nothing_is_cut_where_the_terminal_is_narrow(tmp_path: Path) -> None:
    rows = Rows()
    path = f"{'folder/' * 20}a.txt"
    document = replace(read_text("The court met."), metadata=Metadata(url=f"https://court.example/{'x' * 200}"))
    rows.add(Source(path, path.encode(), "0" * 64), document, clean(document))
    shown = re.sub(r"\s", "", explain(published(tmp_path, rows), path, color=False, width=40))
    for whole in (path, document_id(path.encode(), 0), document.metadata.url):
        assert whole in shown


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_from_outside_steers_the_terminal(tmp_path: Path, hostile: str, color: bool) -> None:  # noqa: FBT001
    document = replace(
        read_text(f"google.com, pub-1, DIRECT\n{hostile}"), repairs=(Repair(1, 0, 1, hostile, "control", hostile),)
    )
    names = Metadata(title=hostile, authors=(hostile,), url=hostile, dateline=hostile)
    cleaned = replace(clean(document), metadata=names)
    shown = explain(published(tmp_path, rows_of(document, cleaned)), "a.txt", color=color, width=80)
    assert not RULED.search(COLOUR.sub("", shown) if color else shown)


@pytest.mark.parametrize("reference", ["b.txt", "a.txt#7", f"a.txt#{'9' * 18}", f"a.txt#{'9' * 20}"])
def test_an_unknown_document_is_said_to_be_unknown(tmp_path: Path, reference: str) -> None:
    snapshot = published(tmp_path, rows_of(read_text("The court met.")))
    with pytest.raises(UnknownDocumentError, match="no document answers to"):
        explain(snapshot, reference, color=False, width=80)


def test_a_damaged_part_is_never_explained(tmp_path: Path) -> None:
    snapshot = published(tmp_path, rows_of(read_text("The court met.")))
    for path in snapshot.of("paragraphs"):
        path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(DamagedError):
        explain(snapshot, "a.txt", color=False, width=80)


def test_a_part_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    snapshot = published(tmp_path, rows_of(read_text("The court met.")))
    for path in snapshot.of("paragraphs"):
        path.unlink()
    with pytest.raises(DamagedError, match=r"paragraphs/part-\w+\.parquet: it is gone; `winnow verify"):
        explain(snapshot, "a.txt", color=False, width=80)
