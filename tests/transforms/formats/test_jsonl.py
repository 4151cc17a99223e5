"""One line of JSON as a document, however badly it is written."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Document, Metadata
from transforms.formats.jsonl import load, read_json
from transforms.formats.record import Record, UnreadableError
from transforms.repairs import undo

FIELDS = ("text", "content", "body", "article", "html", "raw_html")


def read(line: bytes | dict[str, Any], metadata: Metadata | None = None) -> Document:
    data = line if isinstance(line, bytes) else json.dumps(line).encode()
    return read_json(Record(1, data, "application/json", metadata=metadata or Metadata()), text_fields=FIELDS)


def error_of(line: bytes | dict[str, Any]) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(line)
    return caught.value.error


def test_the_first_field_with_text_is_read() -> None:
    assert read({"body": "Second.", "content": "First.", "text": "  "}).text == "First."
    assert read({"text": ["One.", "Two."]}).text == "One.\n\nTwo."


def test_html_is_read_as_html_by_the_name_or_the_look_of_its_field() -> None:
    for line in ({"raw_html": "<b>bold</b> text"}, {"content": "\n<!DOCTYPE html><p>bold text</p>"}):
        document = read(line)
        assert (document.media_type, document.text) == ("text/html", "bold text")
    assert read({"text": "a < b and c > d"}).media_type == "text/plain"


def test_what_the_record_says_becomes_metadata() -> None:
    metadata = read(
        {
            "text": "The wall.",
            "headline": " Wall \n rebuilt ",
            "byline": "By Ann Lee; Bo Chen",
            "date": "2023-05-03T10:15:00+02:00",
            "updated_at": 1683187200,
            "lang": "en-GB",
            "link": "https://news.example/wall",
            "publisher": {"name": "Harbour News"},
        }
    ).metadata
    assert metadata.title == "Wall rebuilt"
    assert metadata.authors == ("Ann Lee", "Bo Chen")
    assert metadata.published == datetime(2023, 5, 3, 8, 15, tzinfo=UTC)
    assert metadata.published_raw == "2023-05-03T10:15:00+02:00"
    assert metadata.modified == datetime(2023, 5, 4, 8, 0, tzinfo=UTC)
    assert (metadata.language, metadata.url, metadata.site) == ("en-GB", "https://news.example/wall", "Harbour News")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2023-05-03", datetime(2023, 5, 3, tzinfo=UTC)),
        ("3 May 2023", datetime(2023, 5, 3, tzinfo=UTC)),
        ("Wed, 03 May 2023 10:15:00 GMT", datetime(2023, 5, 3, 10, 15, tzinfo=UTC)),
        (1683108900000, datetime(2023, 5, 3, 10, 15, tzinfo=UTC)),
        ("yesterday", None),
        ("0001-01-01T00:00:00+14:00", None),
        (True, None),
        (1e300, None),
        ({"$date": 1}, None),
    ],
)
def test_a_date_is_read_in_every_common_form(printed: object, expected: datetime | None) -> None:
    assert read({"text": "x", "published": printed}).metadata.published == expected


def test_authors_come_as_strings_lists_or_objects() -> None:
    for value in ("by Ann Lee", ["Ann Lee", "Ann Lee", 5, None], [{"name": "Ann Lee"}], {"name": "Ann Lee"}):
        assert read({"text": "x", "author": value}).metadata.authors[0] == "Ann Lee"


def test_the_container_knows_better() -> None:
    assert read({"text": "x", "title": "Field"}, Metadata(title="Container")).metadata.title == "Container"


@pytest.mark.parametrize(
    "line",
    [
        b'{"text": "The wall.", "score": NaN, "other": -Infinity}',
        b'{"text": "The wall.", "number": ' + b"9" * 5000 + b"}",
        b'\xef\xbb\xbf{"text": "The wall."}',
        b'{"text": "The wall.", "score": 1, "score": 2}',
        b'{"text": "The wall.", "big": 1e999}',
        b'{"text": "The wall.", "raw": "tab\there"}',
    ],
    ids=["nan", "digits", "mark", "duplicate", "infinite", "control"],
)
def test_json_as_it_is_found_is_read(line: bytes) -> None:
    assert read(line).text == "The wall."


def test_a_line_in_a_legacy_encoding_is_read() -> None:
    document = read('{"text": "Le café était fermé, déjà."}'.encode("cp1252"))
    assert (document.text, document.encoding) == ("Le café était fermé, déjà.", "cp1252")


def test_lone_surrogates_go_and_pairs_stay() -> None:
    document = read(b'{"text": "one \\ud83d two \\ud83d\\ude00", "title": "t\\udc00"}')
    assert document.text == "one \ufffd two 😀"
    assert undo(document.text, document.repairs) == "one \\ud83d two 😀"
    document.metadata.title.encode()


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"", "json"),
        (b"{", "json"),
        (b'{"text": "x"} trailing', "json"),
        (b"[1, 2]", "json"),
        (b'"text"', "json"),
        (b"[" * 100_000 + b"]" * 100_000, "json"),
        (b'{"text": "x", "deep": ' + b"[" * 100_000, "json"),
        (b"\x00\xff\xfe", "json"),
        (b'{"title": "only"}', "no-text"),
        (b'{"text": 5, "body": null}', "no-text"),
        (b'{"text": " \\n "}', "empty"),
        (b'{"text": "\\u0000"}', "binary"),
    ],
)
def test_what_cannot_be_read_says_why(line: bytes, error: str) -> None:
    assert error_of(line) == error


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from([*FIELDS, "title", "author", "date", "updated", "lang", "url", "site"])


@given(st.dictionaries(names, json_values, max_size=6))
def test_any_object_is_a_document_or_unreadable(fields: dict[str, Any]) -> None:
    reason = ""
    try:
        document = read(fields)
    except UnreadableError as error:
        reason = error.error
    else:
        assert document.blocks
        "".join((document.text, document.metadata.title, *document.metadata.authors)).encode()
    assert reason in {"", "json", "no-text", "empty", "binary"}


def test_of_two_texts_in_one_line_none_is_lost_in_silence() -> None:
    with pytest.raises(UnreadableError, match="'text' stands twice"):
        read(b'{"text": "The first.", "text": "The second."}')
    assert read(b'{"text": "The first.", "other": {"text": "a", "text": "b"}}').text == "The first."


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b'{"text": "a", "text": "b"}', "the field 'text' stands twice"),
        (b'{"body": "a", "text": "x", "body": "b"}', "the field 'body' stands twice"),
        (b"[1]", "valid JSON but no object"),
        (b'"text"', "valid JSON but no object"),
        (b"NaN", "valid JSON but no object"),
        (b'{"text": "a"', r"not valid JSON \(Expecting ',' delimiter at character 13\)"),
        (b"", r"not valid JSON \(Expecting value at character 1\)"),
        (b'{"a": ' + b"[" * 100_000, r"not valid JSON \(it is nested too deeply\)"),
    ],
)
def test_a_line_that_cannot_be_read_says_what_is_wrong_with_it(line: bytes, error: str) -> None:
    with pytest.raises(UnreadableError, match=error) as caught:
        read(line)
    assert caught.value.error == "json"


@pytest.mark.parametrize(
    "line",
    [
        # Named twice in the line, and once in the object: inside of a value, or of another object.
        b'{"text": "a", "tags": ["text"]}',
        b'{"text": "a", "more": {"text": "b"}}',
        b'{"title": "a", "text": "a", "title": "b"}',
    ],
)
def test_a_name_that_stands_elsewhere_is_no_second_text(line: bytes) -> None:
    assert read(line).text == "a"


@pytest.mark.parametrize(("digits", "value"), [("1" * 300, int("1" * 300)), ("1" * 301, float("inf"))])
def test_an_endless_number_is_infinite(digits: str, value: float) -> None:
    record = Record(1, b'{"text": "a", "n": %b, "nan": NaN}' % digits.encode(), "application/json")
    fields, encoding = load(record)
    assert (fields["n"], encoding) == (value, "utf-8")


def test_a_line_in_another_encoding_says_which() -> None:
    record = Record(1, '{"text": "Brücke über den Fluß"}'.encode("cp1252"), "application/json", "latin1")
    assert read_json(record, text_fields=FIELDS).encoding == "cp1252"
    assert load(record) == ({"text": "Brücke über den Fluß"}, "cp1252")


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ('{"text": "Café one", "text": "Über two"}'.encode("cp1252"), "'text' stands twice"),
        (b'{"text": "One.", "te\\u0078t": "Two."}', "'text' stands twice"),
        (b'{"text": "One.", "\\u0054\\u0065xt": "", "\\u0074\\u0065\\u0078\\u0074": "Two."}', "'text' stands twice"),
        (b'{"text": "One.", "text": "Two.", "a": ' + b"[" * 1000 + b"]" * 1000 + b"}", "nested so deeply"),
    ],
)
def test_two_texts_are_seen_in_any_encoding_in_escapes_and_beside_deep_nesting(line: bytes, error: str) -> None:
    with pytest.raises(UnreadableError, match=error):
        read(line)


def test_an_escape_in_a_text_is_no_second_one() -> None:
    assert read(b'{"text": "te\\u0078t", "title": "\\u0078"}').text == "text"


def test_a_string_that_does_not_end_is_told_with_where_it_begins() -> None:
    with pytest.raises(UnreadableError, match=r"\(Unterminated string starting at character 9\)"):
        read(b'{"text":"The court met')


@pytest.mark.parametrize(
    "line",
    [
        b'{"Text": "one", "Text": "two"}',
        b'{"content": {"body": "one", "body": "two"}}',
        b'{"T\\u0065xt":"a","Text":"b"}',
    ],
)
def test_two_texts_under_a_name_spelled_otherwise_or_inside_of_an_object_are_refused_too(line: bytes) -> None:
    with pytest.raises(UnreadableError, match="stands twice"):
        read_json(Record(1, line, "application/json"), text_fields=("text", "content.body"))
