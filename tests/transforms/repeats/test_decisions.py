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
