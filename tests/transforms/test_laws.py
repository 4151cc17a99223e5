from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.clean import clean
from transforms.document import Repair
from transforms.formats.text import read_text
from transforms.laws import Violation, check, path_bytes
from transforms.tables import TABLES, Rows, Source, document_id

Tables = dict[str, pa.Table]

TEXTS = {
    "a.txt": "  google.com, pub-1, DIRECT\n\nThe court met on Tuesday.\n\nIt adjourned at “noon”.\n",
    "b.txt": "The river rose in the night.\n\ngoogle.com, pub-2, DIRECT\ngoogle.com, pub-3, DIRECT",
    "empty.txt": "",
    "blank.txt": " \n ",
}
REPAIRS = (Repair(1, 4, 5, "\\x85", "undecodable"), Repair(2, 2, 3, "â€™", "mojibake"), Repair(2, 7, 8, "", "wrap"))


def tables() -> Tables:
    rows = Rows()
    for name, text in TEXTS.items():
        document = read_text(text)
        if name == "b.txt":
            document = replace(document, repairs=REPAIRS)
        rows.add(Source(name, name.encode(), "0" * 64), document, clean(document))
    return with_copy(rows.tables())


def with_copy(whole: Tables) -> Tables:
    """The tables, and a document that was removed as a copy of the first."""
    text = "A copy of it."
    row = {
        "document_id": document_id(b"copy.txt", 0),
        "source_path": "copy.txt",
        "record": 0,
        "start": 0,
        "end": len(text),
        "text": text,
        "after": "",
        "rule": "copy",
        "reason": "says the same",
        "confidence": 1.0,
        "value": "",
        "kept_document_id": whole["documents"]["document_id"][0].as_py(),
        "kept_start": None,
        "similarity": 1.0,
    }
    copy = pa.Table.from_pylist([row], schema=TABLES["removals"])
    return {**whole, "removals": pa.concat_tables([whole["removals"], copy])}


def changed(table: str, column: str, row: int, value: object) -> Callable[[Tables], Tables]:
    """A damage: one value of one column replaced."""

    def damage(whole: Tables) -> Tables:
        data = whole[table]
        values = data[column].to_pylist()
        values[row] = value
        place = data.schema.get_field_index(column)
        field = data.schema.field(column)
        return {**whole, table: data.set_column(place, field, pa.array(values, field.type))}

    return damage


def without(table: str, row: int) -> Callable[[Tables], Tables]:
    """A damage: one row missing."""

    def damage(whole: Tables) -> Tables:
        keep = [number for number in range(whole[table].num_rows) if number != row % whole[table].num_rows]
        return {**whole, table: whole[table].take(pa.array(keep, pa.int64()))}

    return damage


def doubled(table: str, row: int) -> Callable[[Tables], Tables]:
    """A damage: one row twice."""
    return lambda whole: {**whole, table: pa.concat_tables([whole[table], whole[table].slice(row, 1)])}


def owners(before: Tables, after: Tables) -> set[str]:
    """The documents of the rows that stand in one of two versions and not in the other."""
    rows = [
        Counter((row["document_id"], repr(row)) for row in v[name].to_pylist())
        for v in (before, after)
        for name in v
        if name != "rejects"
    ]
    half = len(rows) // 2
    return {
        owner for one, other in zip(rows[:half], rows[half:], strict=True) for owner, _ in (one - other) + (other - one)
    }


def test_what_cleaning_gives_keeps_every_law() -> None:
    assert check(tables()) == []


def test_no_documents_keep_every_law() -> None:
    assert check({name: schema.empty_table() for name, schema in TABLES.items()}) == []


@pytest.mark.parametrize(
    ("damage", "law", "table"),
    [
        (changed("documents", "source_path", 0, "other.txt"), "identity", "documents"),
        (changed("documents", "record", 1, 7), "identity", "documents"),
        (changed("removals", "source_path", 0, "other.txt"), "identity", "removals"),
        (doubled("documents", 0), "identity", "documents"),
        (without("documents", 0), "identity", "paragraphs"),
        (changed("paragraphs", "document_id", 0, "0" * 32), "identity", "paragraphs"),
        (changed("repairs", "document_id", 0, "0" * 32), "identity", "repairs"),
        (changed("removals", "rule", -1, "date-stub"), "accounting", "removals"),
        (changed("removals", "kept_document_id", -1, None), "accounting", "removals"),
        (changed("removals", "text", -1, "A copy"), "restoration", "removals"),
        (changed("removals", "start", -1, 1), "restoration", "removals"),
        (changed("removals", "after", -1, " "), "restoration", "removals"),
        (changed("documents", "lead", 0, " a"), "conservation", "documents"),
        (changed("documents", "lead", 0, ""), "conservation", "documents"),
        (changed("paragraphs", "after", 0, "\na"), "conservation", "documents"),
        (changed("paragraphs", "after", 0, ""), "conservation", "documents"),
        (changed("paragraphs", "start", 0, 0), "conservation", "documents"),
        (changed("paragraphs", "end", 0, 3), "conservation", "documents"),
        (changed("removals", "end", 0, 99), "conservation", "documents"),
        (changed("removals", "text", 1, ""), "conservation", "documents"),
        (without("paragraphs", 0), "conservation", "documents"),
        (without("paragraphs", 1), "conservation", "documents"),
        (without("removals", 0), "conservation", "documents"),
        (doubled("paragraphs", 0), "conservation", "documents"),
        (changed("documents", "n_chars_source", 3, 4), "conservation", "documents"),
        (changed("paragraphs", "text", 0, "The court met on Tuesdax."), "restoration", "documents"),
        (changed("removals", "text", 0, "google.com, pub-2, DIRECT"), "restoration", "documents"),
        (changed("documents", "source_digest", 2, "0" * 32), "restoration", "documents"),
        (changed("paragraphs", "after", 0, "\n\t"), "restoration", "documents"),
        (changed("documents", "text", 0, "Something else."), "counts", "documents"),
        (changed("documents", "n_chars", 0, 1), "counts", "documents"),
        (changed("documents", "n_paragraphs", 0, 1), "counts", "documents"),
        (changed("documents", "n_repairs", 0, 1), "counts", "documents"),
        (changed("paragraphs", "position", 0, 1), "counts", "paragraphs"),
        (changed("paragraphs", "position", 2, 1), "counts", "paragraphs"),
        (changed("paragraphs", "start", 2, 1), "conservation", "documents"),
        (changed("paragraphs", "end", 2, 27), "conservation", "documents"),
        (changed("removals", "after", 1, "\n."), "conservation", "documents"),
        (changed("removals", "after", 2, "\n"), "conservation", "documents"),
        (changed("documents", "lead", 1, "\n"), "conservation", "documents"),
        (changed("documents", "lead", 1, "x"), "conservation", "documents"),
        (changed("documents", "lead", 3, "x"), "conservation", "documents"),
        (changed("paragraphs", "after", 2, "\n."), "conservation", "documents"),
        (changed("documents", "lead", 2, "\n"), "conservation", "documents"),
        (changed("documents", "n_chars", 3, 1), "counts", "documents"),
        (changed("documents", "n_paragraphs", 3, 1), "counts", "documents"),
        (changed("documents", "text", 3, " "), "counts", "documents"),
        (changed("documents", "n_repairs", 1, 2), "counts", "documents"),
        (changed("removals", "end", -1, 12), "restoration", "removals"),
        (changed("documents", "document_id", 3, "0" * 32), "identity", "documents"),
        (changed("removals", "record", 1, 1), "identity", "removals"),
        (doubled("removals", 3), "identity", "documents"),
        (without("repairs", 0), "counts", "documents"),
        (changed("repairs", "start", 0, -1), "restoration", "repairs"),
        (changed("repairs", "end", 0, 3), "restoration", "repairs"),
        (changed("repairs", "end", 1, 10), "restoration", "repairs"),
        (changed("repairs", "end", 0, 99), "restoration", "repairs"),
        (changed("repairs", "end", 2, 99), "restoration", "repairs"),
    ],
)
def test_a_broken_law_is_named(damage: Callable[[Tables], Tables], law: str, table: str) -> None:
    whole = tables()
    damaged = damage(whole)
    told = check(damaged)
    assert (law, table) in {(violation.law, violation.table) for violation in told}
    assert {violation.document for violation in told} <= owners(whole, damaged)


def test_an_earlier_step_is_held_against_the_text_that_it_gave() -> None:
    # undoing step 2 makes the text longer by one: so far step 1 may reach
    length = len(TEXTS["b.txt"])
    assert check(changed("repairs", "end", 0, length + 1)(tables())) == []
    assert check(changed("repairs", "end", 0, length + 2)(tables()))


def test_a_fault_of_every_document_is_told_by_a_few_and_their_number() -> None:
    rows = Rows()
    for number in range(25):
        document = read_text("The court met.")
        rows.add(Source(f"{number}", b"%d" % number, "0" * 64), document, clean(document))
    whole = rows.tables()
    digests = pa.array(["0" * 32] * 25)
    place = whole["documents"].schema.get_field_index("source_digest")
    whole["documents"] = whole["documents"].set_column(place, whole["documents"].schema.field(place), digests)
    violations = check(whole)
    assert len(violations) == 11
    assert violations[-1] == Violation(
        "restoration", "documents", "", "the rows do not spell the text that was read: 15 more documents"
    )


@pytest.mark.parametrize(("count", "more"), [(10, []), (11, ["1 more documents"])])
def test_a_fault_is_told_of_ten_documents_and_then_by_number(count: int, more: list[str]) -> None:
    rows = Rows()
    for number in range(count):
        document = read_text("The court met.")
        rows.add(Source(f"{number}", b"%d" % number, "0" * 64), document, clean(document))
    wrong = rows.tables()
    for column in ("source_path", "n_chars"):
        values = [{"source_path": "elsewhere", "n_chars": 1}[column]] * count
        place = wrong["documents"].schema.get_field_index(column)
        field = wrong["documents"].schema.field(column)
        wrong["documents"] = wrong["documents"].set_column(place, field, pa.array(values, field.type))
    for law in ("identity", "counts"):
        told = [each for each in check(wrong) if each.law == law]
        assert [each.document for each in told[:10]] == wrong["documents"]["document_id"].to_pylist()[:10]
        assert [each.sentence.partition(": ")[2] for each in told[10:]] == more


def test_rows_are_checked_in_whatever_order_they_stand() -> None:
    whole = {name: data.take(pa.array(range(data.num_rows - 1, -1, -1), pa.int64())) for name, data in tables().items()}
    assert check(whole) == []


@pytest.mark.parametrize(
    ("printed", "real"),
    [
        ("plain/ä.txt", "plain/ä.txt".encode()),
        (r"caf\xe9", b"caf\xe9"),
        (r"a\x0ab", b"a\nb"),
        (r"\\xe9", rb"\xe9"),
        (r"\u202e", "\u202e".encode()),
    ],
)
def test_a_printed_path_tells_the_real_one(printed: str, real: bytes) -> None:
    assert path_bytes(printed) == real


REPAIRED = st.lists(
    st.tuples(
        st.sampled_from(["a.txt", "b.txt", "copy.txt"]),
        st.integers(1, 3),
        st.integers(-1, 14),
        st.integers(-1, 4),
        st.integers(0, 6),
    ),
    max_size=7,
)


@settings(max_examples=30)
@given(REPAIRED)
def test_repairs_can_be_undone_if_each_step_fits_the_text_that_it_gave(
    found: list[tuple[str, int, int, int, int]],
) -> None:
    whole = tables()
    counts = Counter(name for name, *_ in found)
    ids = {name: document_id(name.encode(), 0) for name in ("a.txt", "b.txt", "copy.txt")}
    rows = [
        (ids[name], step, start, start + size, "x" * before, "mojibake", "")
        for name, step, start, size, before in found
    ]
    schema = TABLES["repairs"]
    whole["repairs"] = pa.Table.from_pylist([dict(zip(schema.names, row, strict=True)) for row in rows], schema=schema)
    for row, name in enumerate(("a.txt", "b.txt")):
        whole = changed("documents", "n_repairs", row, counts[name])(whole)
    lengths = {"a.txt": len(TEXTS["a.txt"]), "b.txt": len(TEXTS["b.txt"]), "copy.txt": 13}
    wrong = {
        ids[name]
        for name, length in lengths.items()
        if not undoable([each[1:] for each in found if each[0] == name], length)
    }
    assert {(each.law, each.document) for each in check(whole)} == {("restoration", each) for each in wrong}


def undoable(repairs: list[tuple[int, int, int, int]], length: int) -> bool:
    """Whether repairs (step, start, size, characters before) can be undone, the last step first, said plainly."""
    for step in (3, 2, 1):
        own = sorted((each[1:] for each in repairs if each[0] == step), key=itemgetter(0))
        reached, grown = 0, 0
        for start, size, before in own:
            end = start + size
            if start < reached or end < start or end > length:
                return False
            reached = end
            grown += before - (end - start)
        length += grown
    return True
