"""The laws hold on what is published, for any document that a reader and any set of rules could give."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.lookup import restore, restore_all
from flows.store import Store, write_parts
from flows.verify import verify
from transforms.clean import clean
from transforms.document import Document, Repair, Span
from transforms.formats.text import read_text
from transforms.laws import check
from transforms.repairs import undo
from transforms.restore import joined, pieces, restored
from transforms.rule import Rule
from transforms.tables import Rows, Source

Spans = list[tuple[int, int]]

TEXTS = st.text(st.sampled_from("aé法😀 \t\n\u2003\u0301."), max_size=80)
SPANS = st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=6)


@st.composite
def repaired(draw: st.DrawFn) -> tuple[Document, str]:
    """A document, and the raw text that it was repaired from in up to three steps."""
    raw = text = draw(TEXTS)
    repairs: list[Repair] = []
    for step in range(1, draw(st.integers(1, 4))):
        edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
        output, position, shift = [], 0, 0
        for start, end in zip(edges[::2], edges[1::2], strict=False):
            after = draw(st.text("xy\n", max_size=3))
            output += [text[position:start], after]
            repairs.append(Repair(step, start + shift, start + shift + len(after), text[start:end], "mojibake"))
            shift += len(after) - (end - start)
            position = end
        text = "".join([*output, text[position:]])
    document = read_text(text)
    # What a reader itself repairs comes after what was repaired before it read.
    later = tuple(replace(repair, step=repair.step + 10) for repair in document.repairs)
    return replace(document, repairs=(*repairs, *later)), raw


def rule(name: str, spans: Spans) -> Rule:
    def find(document: Document) -> Iterable[Span]:
        length = len(document.text)
        return [Span(min(s, length), min(e, length), "drawn") for s, e in spans if min(s, length) < min(e, length)]

    return Rule("T001", name, "Removes what was drawn.", find, (), ())


CASES = st.lists(st.tuples(repaired(), SPANS, SPANS), min_size=1, max_size=5)


def rows_of(cases: list[tuple[tuple[Document, str], Spans, Spans]]) -> Rows:
    rows = Rows()
    for number, ((document, _), first, second) in enumerate(cases):
        cleaned = clean(document, rules=(rule("first", first), rule("second", second)))
        rows.add(Source(f"{number}.txt", b"%d.txt" % number, "0" * 64), document, cleaned)
    return rows


@given(CASES)
@settings(max_examples=150)
def test_rows_spell_the_texts_that_they_came_from(cases: list[tuple[tuple[Document, str], Spans, Spans]]) -> None:
    tables = rows_of(cases).tables()
    documents = tables["documents"]
    whole = restored(documents, pieces(documents, tables["paragraphs"], tables["removals"]))
    assert whole.to_pylist() == [document.text for (document, _), _, _ in cases]
    assert joined(documents, tables["paragraphs"]).to_pylist() == documents["text"].to_pylist()
    assert check(tables) == []


@given(CASES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_law_holds_on_the_disk_and_raw_texts_come_back(
    tmp_path: Path, cases: list[tuple[tuple[Document, str], Spans, Spans]]
) -> None:
    store = Store(tmp_path)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows_of(cases).tables(), {}))
        snapshot = draft.publish({}, keep=1)
    report = verify(tmp_path, None, data=True)
    assert report.holds, report.text()
    for number, ((document, raw), _, _) in enumerate(cases):
        assert undo(document.text, document.repairs) == raw
        assert restore(snapshot, f"{number}.txt") == document.text
    found = {path: text for _, path, _, text in restore_all(snapshot, raw_text=True)}
    assert found == {f"{number}.txt": raw for number, ((_, raw), _, _) in enumerate(cases)}


@given(CASES, st.data())
@settings(max_examples=100)
def test_any_changed_character_of_a_text_is_noticed(
    cases: list[tuple[tuple[Document, str], Spans, Spans]], data: st.DataObject
) -> None:
    tables = rows_of(cases).tables()
    places = list(characters(tables))
    if not places:
        return
    table, column, row, position = data.draw(st.sampled_from(places))
    values = tables[table][column].to_pylist()
    text = values[row]
    changed = text[:position] + ("Z" if text[position] != "Z" else "Y") + text[position + 1 :]
    values[row] = changed
    schema = tables[table].schema
    place = schema.get_field_index(column)
    tables[table] = tables[table].set_column(place, schema.field(place), pa.array(values, pa.string()))
    assert check(tables)


def characters(tables: dict[str, pa.Table]) -> Iterator[tuple[str, str, int, int]]:
    """Every place of a character that belongs to a source text."""
    columns = [("documents", "lead"), ("documents", "text"), ("paragraphs", "text"), ("paragraphs", "after")]
    for table, column in [*columns, ("removals", "text"), ("removals", "after")]:
        for row, text in enumerate(tables[table][column].to_pylist()):
            yield from ((table, column, row, position) for position in range(len(text)))


def test_batches_in_any_order_and_any_grouping_of_their_rows_give_the_same_files(tmp_path: Path) -> None:
    names = [f"{number}.txt" for number in range(6)]

    def published(root: Path, order: list[int], rows_backwards: bool) -> dict[str, bytes]:  # noqa: FBT001
        store = Store(root)
        with store.lock(), store.begin() as draft:
            for group in order:
                rows = Rows()
                members = names[group * 2 : group * 2 + 2]
                for name in reversed(members) if rows_backwards else members:
                    document = read_text(f"google.com, pub-1, DIRECT\n\nThe court met in {name}.\n\nIt adjourned.")
                    rows.add(Source(name, name.encode(), "0" * 64), document, clean(document))
                draft.add(write_parts(draft.folder, f"batch{group}", rows.tables(), {}))
            snapshot = draft.publish({}, keep=1)
        return {str(path.relative_to(root)): path.read_bytes() for path in snapshot.path.rglob("*") if path.is_file()}

    first = published(tmp_path / "one", [0, 1, 2], rows_backwards=False)
    assert first == published(tmp_path / "two", [2, 0, 1], rows_backwards=True)
    assert pq.read_table(tmp_path / "two" / "documents").num_rows == 6
