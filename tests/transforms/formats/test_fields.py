"""A table's row as a document: cells are bytes."""

from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest

from transforms.decode import decode
from transforms.document import Document
from transforms.formats.read import read
from transforms.formats.record import Record, UnreadableError
from transforms.formats.table import cells, rows
from transforms.repairs import undo

FIELDS = ("text", "html")


def document(**fields: Any) -> Document:  # noqa: ANN401 - whatever a row may hold
    return read(Record(1, b"", "row", fields=fields), text_fields=FIELDS)


def test_the_first_column_with_text_is_read_and_the_others_say_things_about_it() -> None:
    read_ = document(
        text=b"",
        html=b"Es regnete.",
        title=b"  Regen \n im Mai ",
        author=b"By Ann Lee; Bo Chen",
        date=b"2026-03-02",
        crawl_date=b"2026-03-03T04:05:06Z",
        likes=3,
        empty=None,
    )
    assert read_.metadata.title == "Regen im Mai"
    assert read_.metadata.authors == ("Ann Lee", "Bo Chen")
    assert read_.metadata.published == datetime(2026, 3, 2, tzinfo=UTC)
    assert read_.metadata.fetched == datetime(2026, 3, 3, 4, 5, 6, tzinfo=UTC)
    assert read_.media_type == "text/html"


def test_a_cell_in_another_encoding_can_be_restored() -> None:
    text = "Die Brücke über den Fluß wurde gestern Abend feierlich eröffnet, wie die Stadt mitteilte.\n"
    data = text.encode("cp1252") * 3
    read_ = document(text=data)
    decoded = decode(data)
    assert read_.encoding == "cp1252"
    assert undo(read_.text, read_.repairs) == undo(decoded.text, decoded.repairs) == text * 3


def test_a_page_is_told_by_how_it_begins() -> None:
    assert document(text=b"\xef\xbb\xbf\n<!DOCTYPE html><p>bold text</p>").media_type == "text/html"
    assert document(text=b"a < b and c > d").media_type == "text/plain"


@pytest.mark.parametrize(("fields", "error"), [({"title": b"x"}, "no-text"), ({"text": b" \n"}, "empty")])
def test_a_row_without_text_says_so(fields: dict[str, bytes], error: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        document(**fields)
    assert caught.value.error == error


def test_columns_that_say_nothing_are_none() -> None:
    batch = pa.record_batch(
        {
            "vector": [[0.5]],
            "flag": [True],
            "money": pa.array([1], pa.decimal128(5, 2)),
            "struct": [{"a": 1}],
            "null": pa.nulls(1),
            "text": ["x"],
        }
    )
    (row,) = rows(batch)
    assert row == dict.fromkeys(("vector", "flag", "money", "struct", "null")) | {"text": b"x"}


@pytest.mark.parametrize("row", [b'"a" b,c\n', b"a\rb,c\n"])
def test_a_row_that_is_no_csv_says_so(row: bytes) -> None:
    with pytest.raises(UnreadableError, match="RFC 4180"):
        cells(row, b"x,y\n")
