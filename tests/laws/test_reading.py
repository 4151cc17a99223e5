"""The laws of reading: any bytes become a document or an ``UnreadableError``, and what was changed can be undone."""

import json
import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.laws.blocks import check_blocks
from tests.laws.growth import is_linear
from transforms.decode import decode
from transforms.document import Document
from transforms.formats.read import read
from transforms.formats.record import MediaType, Record, UnreadableError
from transforms.repairs import undo

FIELDS = ("text", "content", "body", "article", "html", "raw_html")
ERRORS = {"empty", "binary", "json", "no-text", "error-page", "needs-javascript", "no-article"}
PROSE = (
    "The council of the old harbour town voted on Tuesday to rebuild the sea wall that last winter had broken. Work "
    "will begin in spring, the mayor said, and it will take three years."
)

pieces = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["Itâ€™s", "JosÃ©", "&amp;", "&lt;", "<p>", "</p>", "\x00", "\x1b[31m", "\ufeff", "\x85", "\u2028", "\r"]
    ),
    st.sampled_from(
        ["\n", "\n\n", "\r\n", "- item\n", "1. one\n", "> quote\n", "a\tb\tc\n", "| a |\n", "```\n", "    x;\n"]
    ),
    st.integers(40, 90).map(lambda width: textwrap.fill(PROSE, width) + "\n"),
)
codecs = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "cp1251", "cp932", "gb18030", "koi8-r"])
texts = st.lists(pieces, max_size=12).map("".join)
plain = st.one_of(
    st.binary(max_size=200),
    st.builds(lambda text, codec: text.encode(codec, "replace"), texts, codecs),
    st.builds(
        lambda text, junk, at: text.encode()[:at] + junk + text.encode()[at:],
        texts,
        st.binary(max_size=4),
        st.integers(0, 99),
    ),
)


def document_of(data: bytes, media_type: MediaType = "text/plain", charset: str = "") -> Document | None:
    reason = ""
    try:
        return read(Record(0, data, media_type, charset), text_fields=FIELDS)
    except UnreadableError as error:
        reason = error.error
    assert reason in ERRORS
    return None


@given(plain, st.sampled_from(["", "utf-8", "latin-1", "shift_jis", "utf-16", "nonsense"]))
@example(b"\xef\xbb\xbf", "")
@example(b"caf\xc3", "")
@example(("Itâ€™s " * 40 + "\n").encode(), "")
def test_plain_text_can_be_restored_to_what_its_bytes_say(data: bytes, charset: str) -> None:
    document = document_of(data, charset=charset)
    if document is None:
        return
    decoded = decode(data, charset)
    assert undo(document.text, document.repairs) == undo(decoded.text, decoded.repairs)
    assert document.encoding == decoded.encoding
    check_blocks(document)


cells = st.one_of(
    plain,
    texts,
    st.none(),
    st.integers() | st.floats(),
    st.integers().map(str),
    st.datetimes().map(str),
    st.lists(texts, max_size=3),
    st.dictionaries(st.just("name"), texts),
)
columns = st.sampled_from([*FIELDS, "title", "authors", "url", "date", "modified", "timestamp", "language", "other"])


@given(st.dictionaries(columns, cells))
@example({"text": PROSE, "date": "1" + "0" * 20})
def test_any_row_is_a_document_or_unreadable(fields: dict[str, object]) -> None:
    try:
        document = read(Record(1, b"", "row", fields=fields), text_fields=FIELDS)
    except UnreadableError as error:
        reason = error.error
    else:
        check_blocks(document)
        return
    assert reason in ERRORS


@given(texts)
def test_a_text_inside_json_can_be_restored(text: str) -> None:
    document = document_of(json.dumps({"text": text}).encode(), "application/json")
    if document is not None and document.media_type == "text/plain":
        assert undo(document.text, document.repairs) == text
        check_blocks(document)


@given(plain, st.sampled_from(["text/plain", "application/json"]))
def test_reading_is_deterministic(data: bytes, media_type: MediaType) -> None:
    assert document_of(data, media_type) == document_of(data, media_type)


@given(plain)
def test_reading_html_fails_in_no_other_way(data: bytes) -> None:
    document_of(data, "text/html")


@pytest.mark.parametrize("magic", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"\x1f\x8b\x08", b"\x7fELF"])
def test_files_that_are_no_text_are_told_by_their_first_bytes(magic: bytes) -> None:
    with pytest.raises(UnreadableError, match="no text"):
        read(Record(0, magic + b"text follows" * 10, "text/plain"), text_fields=FIELDS)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf\n", "\u3000\u2028".encode()])
def test_white_space_is_empty(data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(Record(0, data, "text/plain"), text_fields=FIELDS)
    assert caught.value.error == "empty"


@pytest.mark.timing
@pytest.mark.parametrize(
    "unit",
    [
        "a\u0301",
        "â€™",
        "ã\x81\x93",
        "&amp;",
        "&",
        "<",
        "\x00a",
        "\x1b[",
        "\x1b[1",
        "a\n",
        "a b ",
        "\u202e",
        "<p>",
        "\ufffd",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert is_linear(lambda text: document_of(text.encode()), unit, sizes=(20_000, 200_000))
