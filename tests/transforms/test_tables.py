"""The rows that a cleaned document becomes, column by column."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone

import pyarrow as pa
import pytest

from transforms.document import Cleaned, Document, Metadata, Paragraph, Removal, Repair
from transforms.tables import TABLES, Rows, Source, digest, document_id

WHEN = datetime(2024, 5, 3, 10, 15, tzinfo=timezone(timedelta(hours=2)))
KNOWN = Metadata(
    title="Gates",
    authors=("Ann Lee", "Bo Ek"),
    published=WHEN,
    published_raw="3 May",
    modified=WHEN + timedelta(days=1),
    fetched=WHEN + timedelta(days=2),
    language="en",
    url="https://varn.example/gates",
    site="varn.example",
    section="Harbour",
    description="Gates that close.",
    dateline="VARN",
)
TEXT = " One.\n\nad\n\nTwo two.\n"
CLEANED = Cleaned(
    " ",
    (Paragraph(1, 5, "One.", "\n\n", "heading"), Paragraph(11, 19, "Two two.", "\n", "quote")),
    (Removal(7, 9, "ad", "\n\n", "prompt", "because", 0.75, "value", "f" * 32, 3, 0.5),),
    KNOWN,
)
DOCUMENT = Document(TEXT, (), "text/html", "cp1252", KNOWN, (Repair(2, 1, 3, "Ã¶", "mojibake", "how"),))
SOURCE = Source("a\\xff.txt", b"a\xff.txt", "0" * 64, 7)


def rows(*, rejected: bool = False) -> dict[str, list[dict[str, object]]]:
    made = Rows()
    made.add(SOURCE, DOCUMENT, CLEANED)
    if rejected:
        made.reject(SOURCE, "read", "empty", "There is no text.")
    return {name: table.to_pylist() for name, table in made.tables().items()}


IDENTITY = hashlib.blake2b(b"a\xff.txt\x007", digest_size=16).hexdigest()
SOURCE_COLUMNS = {"source_path": "a\\xff.txt", "record": 7}


def test_a_documents_row_says_everything_that_is_known_of_it() -> None:
    assert rows()["documents"] == [
        {
            "document_id": IDENTITY,
            **SOURCE_COLUMNS,
            "source_sha256": "0" * 64,
            "media_type": "text/html",
            "encoding": "cp1252",
            "url": "https://varn.example/gates",
            "site": "varn.example",
            "section": "Harbour",
            "title": "Gates",
            "authors": ["Ann Lee", "Bo Ek"],
            "published": datetime(2024, 5, 3, 8, 15, tzinfo=UTC),
            "published_raw": "3 May",
            "modified": datetime(2024, 5, 4, 8, 15, tzinfo=UTC),
            "fetched": datetime(2024, 5, 5, 8, 15, tzinfo=UTC),
            "dateline": "VARN",
            "language": "en",
            "description": "Gates that close.",
            "text": "One.\n\nTwo two.",
            "n_paragraphs": 2,
            "n_chars": 14,
            "n_chars_source": 20,
            "n_repairs": 1,
            "lead": " ",
            "source_digest": digest(TEXT),
        }
    ]


def test_paragraphs_have_their_places_and_kinds_and_say_that_they_stand_in_one_document() -> None:
    first, second = rows()["paragraphs"]
    assert isinstance(first.pop("fingerprint"), int)
    second.pop("fingerprint")
    assert first == {
        "document_id": IDENTITY,
        "position": 0,
        "kind": "heading",
        "text": "One.",
        "start": 1,
        "end": 5,
        "after": "\n\n",
        "n_documents": 1,
    }
    assert (second["position"], second["kind"], second["start"], second["after"]) == (1, "quote", 11, "\n")


def test_removals_and_repairs_say_what_was_done() -> None:
    made = rows()
    assert made["removals"] == [
        {
            "document_id": IDENTITY,
            **SOURCE_COLUMNS,
            "start": 7,
            "end": 9,
            "text": "ad",
            "after": "\n\n",
            "rule": "prompt",
            "reason": "because",
            "confidence": 0.75,
            "value": "value",
            "kept_document_id": "f" * 32,
            "kept_start": 3,
            "similarity": 0.5,
        }
    ]
    assert made["repairs"] == [
        {
            "document_id": IDENTITY,
            "step": 2,
            "start": 1,
            "end": 3,
            "before": "Ã¶",
            "kind": "mojibake",
            "detail": "how",
        }
    ]


def test_a_reject_says_which_record_it_was_and_why() -> None:
    assert rows()["rejects"] == []
    assert rows(rejected=True)["rejects"] == [
        {
            **SOURCE_COLUMNS,
            "source_sha256": "0" * 64,
            "stage": "read",
            "error": "empty",
            "message": "There is no text.",
        }
    ]


def test_ids_and_digests_are_of_128_bits_and_differ_by_path_and_record() -> None:
    assert document_id(b"a", 0) == hashlib.blake2b(b"a\x000", digest_size=16).hexdigest()
    assert len({document_id(b"a", 0), document_id(b"a", 1), document_id(b"b", 0)}) == 3
    assert digest("é") == hashlib.blake2b("é".encode(), digest_size=16).hexdigest()
    assert len(digest("")) == len(document_id(b"", 0)) == 32
    assert Source("a", b"a", "").document_id == document_id(b"a", 0)


@pytest.mark.parametrize("name", TABLES)
def test_tables_without_rows_have_their_schema_and_columns_an_example_of_their_type(name: str) -> None:
    assert Rows().tables()[name].equals(TABLES[name].empty_table())
    for field in TABLES[name]:
        example = field.metadata[b"example"].decode()
        assert field.metadata[b"description"].decode()
        if not (pa.types.is_string(field.type) or pa.types.is_timestamp(field.type)):
            pa.array([json.loads(example)], field.type)


def test_a_message_that_quotes_a_whole_page_is_cut_in_its_middle() -> None:
    made = Rows()
    message = f"no chunk begins at {'<p>' * 700_000}; so it is with the rows after it, up to number 12,000"
    made.reject(SOURCE, "read", "http", message)
    (kept,) = made.tables()["rejects"]["message"].to_pylist()
    assert len(kept) == 1000
    assert kept.startswith("no chunk begins at <p>")
    assert kept.endswith("; so it is with the rows after it, up to number 12,000")
