"""Decisions are digested by table: as long as a table's digest is the same, so is what becomes of the table."""

from itertools import combinations
from typing import Any

import pyarrow as pa
import pytest

from transforms.clean import clean
from transforms.formats.read import read
from transforms.formats.record import Record
from transforms.repeats.decisions import COPIES, PASSAGES, Decided, apply
from transforms.tables import Rows, Source

TEXTS = [
    f"{'A sentence that is long enough to stay. ' * 3}\n\nAnother one, number {number}.\n\nLast." for number in range(3)
]


def tables() -> dict[str, pa.Table]:
    rows = Rows()
    for number, text in enumerate(TEXTS):
        document = read(Record(0, text.encode(), "text/plain"), text_fields=())
        rows.add(Source(f"{number}.txt", f"{number}.txt".encode(), ""), document, clean(document, rules=()))
    made = rows.tables()
    return {
        name: made[name].sort_by([(column, "ascending") for column in ("document_id", *more)])
        for name, more in (("documents", ()), ("paragraphs", ("position",)), ("removals", ("start",)))
    }


IDS = tables()["documents"]["document_id"].to_pylist()
COPY = {"document_id": IDS[0], "kept_document_id": IDS[1], "similarity": 1.0, "confidence": 1.0, "reason": "the same"}
KEPT: dict[str, Any] = {"document_id": IDS[2], "position": 0, "n_documents": 2}
GONE = KEPT | {
    "rule": "passage",
    "reason": "stands there",
    "confidence": 1.0,
    "kept_document_id": IDS[1],
    "kept_start": 0,
    "similarity": 1.0,
}


def decided(copy: dict[str, Any], passage: dict[str, Any]) -> Decided:
    return Decided(pa.Table.from_pylist([copy], COPIES), pa.Table.from_pylist([passage], PASSAGES))


EVERY = {
    "kept": decided(COPY, KEPT),
    "kept, in more documents": decided(COPY, KEPT | {"n_documents": 3}),
    "gone": decided(COPY, GONE),
    "gone, from more documents": decided(COPY, GONE | {"n_documents": 3}),
    "gone, for another reason": decided(COPY, GONE | {"reason": "almost stands there"}),
    "a copy of another": decided(COPY | {"kept_document_id": IDS[2]}, KEPT),
    "another copy": decided(COPY | {"document_id": IDS[1], "kept_document_id": IDS[0]}, KEPT),
}


@pytest.mark.parametrize(("one", "other"), list(combinations(EVERY, 2)))
def test_tables_of_the_same_digest_and_no_others_are_the_same(one: str, other: str) -> None:
    done, again = apply(tables(), EVERY[one]), apply(tables(), EVERY[other])
    digests, others = EVERY[one].digests(), EVERY[other].digests()
    for table in ("documents", "paragraphs", "removals"):
        assert (digests[table] == others[table]) == done[table].equals(again[table]), table


def test_the_number_of_documents_that_hold_a_passage_concerns_paragraphs_alone() -> None:
    digests, others = EVERY["kept"].digests(), EVERY["kept, in more documents"].digests()
    assert [table for table in digests if digests[table] != others[table]] == ["paragraphs"]


def gone(document: int, position: int) -> dict[str, Any]:
    return GONE | {"document_id": IDS[document], "position": position}


def applied(copies: list[dict[str, Any]], passages: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    made = apply(tables(), Decided(pa.Table.from_pylist(copies, COPIES), pa.Table.from_pylist(passages, PASSAGES)))
    return {name: made[name].to_pylist() for name in ("documents", "paragraphs", "removals")}


def test_what_stays_of_a_document_is_numbered_anew_and_is_its_text() -> None:
    # In no order: a batch's decisions come from many partitions.
    made = applied([], [gone(2, 2), gone(1, 0), KEPT | {"document_id": IDS[1], "position": 2}, gone(2, 0)])
    before = tables()["paragraphs"].to_pylist()
    stays = [
        row for row in before if (row["document_id"], row["position"]) not in {(IDS[2], 2), (IDS[1], 0), (IDS[2], 0)}
    ]
    assert [(row["document_id"], row["start"], row["text"]) for row in made["paragraphs"]] == [
        (row["document_id"], row["start"], row["text"]) for row in stays
    ]
    positions = [[row["position"] for row in made["paragraphs"] if row["document_id"] == one] for one in IDS]
    assert positions == [[0, 1, 2], [0, 1], [0]]
    counts = [[row["n_documents"] for row in made["paragraphs"] if row["document_id"] == one] for one in IDS]
    assert counts == [[1, 1, 1], [1, 2], [1]]
    for row in made["documents"]:
        texts = [other["text"] for other in stays if other["document_id"] == row["document_id"]]
        text = "\n\n".join(texts)
        assert (row["text"], row["n_paragraphs"], row["n_chars"]) == (text, len(texts), len(text))


def test_a_passage_that_goes_is_a_removal_that_says_where_it_stays() -> None:
    made = applied([], [gone(2, 2), gone(2, 0)])
    [first, *_, last] = (row for row in tables()["paragraphs"].to_pylist() if row["document_id"] == IDS[2])
    told = {
        name: GONE[name] for name in ("rule", "reason", "confidence", "kept_document_id", "kept_start", "similarity")
    }
    source = {name: tables()["documents"].to_pylist()[2][name] for name in ("source_path", "record")}
    assert made["removals"] == [
        {name: row[name] for name in ("document_id", "start", "end", "text", "after")} | told | source | {"value": ""}
        for row in (first, last)
    ]


def test_a_copy_is_one_removal_of_all_its_text() -> None:
    made = applied([COPY], [gone(2, 1)])
    assert [row["document_id"] for row in made["documents"]] == IDS[1:]
    assert {row["document_id"] for row in made["paragraphs"]} == set(IDS[1:])
    whole, taken = made["removals"]
    path = tables()["documents"].to_pylist()[0]["source_path"]
    text = TEXTS[int(path.removesuffix(".txt"))]
    assert (whole["document_id"], whole["rule"], whole["text"], whole["after"]) == (IDS[0], "copy", text, "")
    assert (whole["start"], whole["end"], whole["kept_start"], whole["value"]) == (0, len(text), 0, "")
    assert (whole["source_path"], whole["record"]) == (path, 0)
    assert {name: whole[name] for name in COPY} == COPY
    assert (taken["document_id"], taken["rule"]) == (IDS[2], "passage")


def test_without_decisions_nothing_changes() -> None:
    made, before = applied([], []), tables()
    assert made == {name: before[name].to_pylist() for name in made}
