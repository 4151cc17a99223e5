"""A table's row as a document: cells are bytes."""

from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest

from transforms.decode import decode
from transforms.document import Document, Metadata
from transforms.formats.columns import is_wanted
from transforms.formats.fields import find_text
from transforms.formats.read import read
from transforms.formats.record import Record, Twice, UnreadableError
from transforms.formats.table import by_name, cells, rows
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
            "length": pa.array([1], pa.duration("s")),
            "times": pa.array([[1]], pa.list_(pa.time32("s"))),
            "map": pa.array([[("a", "b")]], pa.map_(pa.string(), pa.string())),
            "deep": [{"a": {"a": {"a": {"a": 1}}}}],
            "null": pa.nulls(1),
            "text": ["x"],
        }
    )
    (row,) = rows(batch)
    assert row == dict.fromkeys(("length", "times", "map", "deep", "null")) | {"text": b"x"}


def test_structs_and_lists_of_them_are_as_json_has_them() -> None:
    batch = pa.record_batch(
        {
            "author": [[{"@type": "Person", "name": "Ann Lee", "url": None}, {"@type": "Person", "name": "Bo Ek"}]],
            "publisher": [{"name": "The Lantern", "ids": [1, 2]}],
            "date": pa.array([1_709_546_400], pa.decimal128(12)),
            "text": ["The wall."],
        }
    )
    (row,) = rows(batch)
    known = document(**row).metadata
    assert (known.authors, known.site) == (("Ann Lee", "Bo Ek"), "The Lantern")
    assert known.published == datetime(2024, 3, 4, 10, tzinfo=UTC)


def test_a_zone_that_nobody_knows_costs_neither_the_instant_nor_the_text() -> None:
    date = pa.array([1_709_546_400_000], pa.timestamp("ms", "Mars/Phobos"))
    (row,) = rows(pa.record_batch({"text": ["a"], "date": date}))
    assert row == {"text": b"a", "date": "2024-03-04 10:00:00.000Z"}


def test_a_value_that_cannot_be_made_costs_no_text() -> None:
    one = pa.py_buffer(b"\0\0\0\0\1\0\0\0")
    bad = pa.Array.from_buffers(pa.string(), 1, [None, one, pa.py_buffer(b"\xff")])
    many = pa.Array.from_buffers(pa.list_(pa.string()), 1, [None, one], children=[bad])
    (row,) = rows(
        pa.record_batch({"text": ["a"], "title": pa.StructArray.from_arrays([bad], ["name"]), "author": many})
    )
    assert row == {"text": b"a", "title": None, "author": [b"\xff"]}


@pytest.mark.parametrize("row", [b'"a" b,c\n', b"a\rb,c\n"])
def test_a_row_that_is_no_csv_says_so(row: bytes) -> None:
    with pytest.raises(UnreadableError, match="RFC 4180"):
        cells(row, b"x,y\n")


SAID: list[tuple[Any, str]] = [
    ("Regen", "Regen"),
    (b"Regen", "Regen"),
    ("M\u00fcller".encode("cp1252"), "M\u00fcller"),
    ("Itâ€™s", "It’s"),
    ("a \ud83d b", "a \ufffd b"),
    ([None, "Regen", "Sonne"], "Regen"),
    ([["Regen"], "Sonne"], "Sonne"),
    ({"name": "Regen"}, "Regen"),
    ([{"name": "Regen"}], "Regen"),
    ({"name": 3}, ""),
    ({"title": "Regen"}, ""),
    (3, "3"),
    (0.5, "0.5"),
    (True, ""),
    (None, ""),
    ([None] * 99 + ["Regen"], "Regen"),
    ([None] * 100 + ["Regen"], ""),
    ("x" * 3000, "x" * 2000),
    (b"x" * 3000, "x" * 2000),
]


@pytest.mark.parametrize(("value", "title"), SAID, ids=range(len(SAID)))
def test_a_field_says_its_first_words_in_one_line(value: Any, title: str) -> None:  # noqa: ANN401
    assert document(text=b"x", title=value).metadata.title == title


def test_the_first_name_that_says_something_counts() -> None:
    assert document(text=b"x", title=b" ", headline=b"Regen").metadata.title == "Regen"
    assert document(text=b"x", title=b"Regen", headline=b"Sonne").metadata.title == "Regen"


@pytest.mark.parametrize(
    ("fields", "authors"),
    [
        ({"author": b"By Ann Lee; by  Bo Chen ;; Ann Lee"}, ("Ann Lee", "Bo Chen")),
        ({"authors": ["Ann Lee", {"name": "Bo Chen"}]}, ("Ann Lee", "Bo Chen")),
        ({"authors": [], "byline": b"BY Ann Lee"}, ("Ann Lee",)),
        ({"author": b"Abby Roe; Photos by Bo Chen"}, ("Abby Roe", "Photos by Bo Chen")),
        ({"author": b"by by Lee"}, ("by Lee",)),
        ({"author": b" ; "}, ()),
        ({}, ()),
    ],
)
def test_authors_are_named_in_order_and_once(fields: dict[str, Any], authors: tuple[str, ...]) -> None:
    assert document(text=b"x", **fields).metadata.authors == authors


@pytest.mark.parametrize(
    ("printed", "instant"),
    [
        (b"2026-03-02", "2026-03-02T00:00:00+00:00"),
        (b"2026-03-02T04:05:06", "2026-03-02T04:05:06+00:00"),
        (b"2026-03-02T04:05:06+02:00", "2026-03-02T02:05:06+00:00"),
        (b"2 March 2026", "2026-03-02T00:00:00+00:00"),
        (b"2 March 2026 10:15 UTC+2", "2026-03-02T08:15:00+00:00"),
        (100_000_000, "1973-03-03T09:46:40+00:00"),
        (1683187200, "2023-05-04T08:00:00+00:00"),
        (1683187200.5, "2023-05-04T08:00:00.500000+00:00"),
        (100_000_000_000, "5138-11-16T09:46:40+00:00"),
        (100_000_000_001, "1973-03-03T09:46:40.001000+00:00"),
        (1683187200000, "2023-05-04T08:00:00+00:00"),
        (b"99999999", None),
        (b"9" * 40, None),
        (b"nan", None),
        (b"03/05/2023", None),
        (b"0001-01-01T00:00:00+10:00", None),
        (b"soon", None),
    ],
)
def test_an_instant_is_read_however_it_is_printed(printed: Any, instant: str | None) -> None:  # noqa: ANN401
    metadata = document(text=b"x", date=printed, modified=printed, fetched=printed).metadata
    for found in (metadata.published, metadata.modified, metadata.fetched):
        assert (found.isoformat() if found else None) == instant
    assert metadata.published_raw == (printed.decode() if isinstance(printed, bytes) else str(printed))


def test_every_field_has_its_place_and_the_container_knows_better() -> None:
    fields: dict[str, Any] = {
        "title": "t",
        "author": "a",
        "date": "2026-03-02",
        "modified": "2026-03-03",
        "fetched": "2026-03-04",
        "lang": "l",
        "link": "u",
        "publisher": "s",
        "category": "c",
        "summary": "d",
        "text": "x",
    }
    days = [datetime(2026, 3, day, tzinfo=UTC) for day in (2, 3, 4, 5, 6, 7)]
    read_ = read(Record(1, b"", "row", fields=fields), text_fields=FIELDS).metadata
    assert read_ == Metadata("t", ("a",), days[0], "2026-03-02", days[1], days[2], "l", "u", "s", "c", "d")
    known = Metadata("T", ("A",), days[3], "raw", days[4], days[5], "L", "U", "S", "C", "D")
    assert read(Record(1, b"", "row", metadata=known, fields=fields), text_fields=FIELDS).metadata == known


@pytest.mark.parametrize(
    "start", ["<!doctype html>", "<HTML>", "<head>", "<body>", "<article>", "<div>", "<p>", "<p class=a>", " \n<html>"]
)
def test_a_page_begins_with_an_element_of_a_page(start: str) -> None:
    assert document(text=start + "text").media_type == "text/html"
    assert document(text=(start + "text").encode()).media_type == "text/html"


@pytest.mark.parametrize("start", ["<pre>", "<b>", "p>", "text <p>", "&lt;p>", " " * 100 + "<p>"])
def test_what_begins_otherwise_is_text(start: str) -> None:
    assert document(text=start + "text").media_type == "text/plain"


def test_paragraphs_in_a_list_are_one_text_and_other_lists_are_none() -> None:
    assert document(text=["One.", "Two."]).text == "One.\n\nTwo."
    assert document(text=["One.", None, "Two."]).text == "One.\n\nTwo."
    assert document(text=[b"One.", None, b"Two."]).text == "One.\n\nTwo."
    said = {"an object": {"text": "One."}, "a list of other": ["One.", 2], "a number": 3, "true or false": True}
    for kind, value in said.items():
        with pytest.raises(UnreadableError, match=f"the field 'text' is {kind}") as caught:
            document(text=value, html=None)
        assert caught.value.error == "no-text"
    for value in ([], [None], ["", " "]):
        with pytest.raises(UnreadableError, match="'text' holds no text") as caught:
            document(text=value)
        assert caught.value.error == "empty"


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_says_nothing(number: float) -> None:
    known = document(text="a", title=number, author=[number, "Ann Lee"], url=number, date=number).metadata
    assert (known.title, known.authors, known.url, known.published_raw) == ("", ("Ann Lee",), "", "")


@pytest.mark.parametrize("first", [1, "soon", "true", None, float("nan")])
def test_a_date_is_not_hidden_by_a_field_that_holds_none(first: object) -> None:
    known = document(text="a", published=first, date="2024-03-04", updated=first, modified_at="2024-03-05").metadata
    assert known.published == datetime(2024, 3, 4, tzinfo=UTC)
    assert known.published_raw == "2024-03-04"
    assert known.modified == datetime(2024, 3, 5, tzinfo=UTC)
    assert document(text="a", published="soon", date="later").metadata.published_raw == "soon"


@pytest.mark.parametrize(
    "name",
    [
        *("publishedDate", "publishDate", "published_time", "pubdate", "dateCreated", "Date", "DATE", "pub-date"),
        *("article:published_time", "Published At"),
    ],
)
def test_names_are_known_however_they_are_written(name: str) -> None:
    known = document(
        **{"text": "a", "Title": "T", "Author": "Ann Lee", "URL": "https://a.example/", name: "2024-03-04"}
    )
    assert known.metadata.published == datetime(2024, 3, 4, tzinfo=UTC)
    assert (known.metadata.title, known.metadata.authors) == ("T", ("Ann Lee",))
    assert (known.metadata.url, known.metadata.site) == ("https://a.example/", "a.example")


def test_of_two_ways_to_write_a_name_the_first_that_says_something_counts() -> None:
    assert document(text="a", Title="", title="A wall", TITLE="A fall").metadata.title == "A wall"


@pytest.mark.parametrize(
    ("said", "site"),
    [
        ("https://www.pub.example/a?b", "pub.example"),
        ("The Pub", "The Pub"),
        ("://", "://"),
        ("pub.example", "pub.example"),
    ],
)
def test_an_address_says_of_a_site_its_host(said: str, site: str) -> None:
    assert document(text="a", source=said).metadata.site == site


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        (b'["Ann Lee", "Bo Ek; Cy Fox"]', ("Ann Lee", "Bo Ek", "Cy Fox")),
        ('["Ann Lee"]', ("Ann Lee",)),
        (b"[]", ()),
        (b"[1]", ("[1]",)),
        (b"[Ann Lee]", ("[Ann Lee]",)),
        (b"", ()),
    ],
)
def test_a_list_may_stand_in_one_cell(cell: object, names: tuple[str, ...]) -> None:
    assert document(text="a", authors=cell).metadata.authors == names


@pytest.mark.parametrize(
    "written",
    [
        *(1709546400, 1709546400000, 1709546400000000, 1709546400000000000, 1709546400.0),
        *("Mon Mar 04 10:00:00 +0000 2024", "Mon Mar  4 10:00:00 2024", "Mon, 04 Mar 2024 10:00:00 +0000 (UTC)"),
    ],
)
def test_an_instant_is_read_as_programs_write_it(written: object) -> None:
    assert document(text="a", date=written).metadata.published == datetime(2024, 3, 4, 10, tzinfo=UTC)


def test_a_number_beyond_all_calendars_is_no_instant() -> None:
    assert document(text="a", date=10**30).metadata.published is None
    with pytest.raises(UnreadableError, match="the field 'text' holds no text"):
        document(text="", html=" ")


def test_a_field_named_after_html_is_a_page() -> None:
    read_ = read(Record(1, b"", "row", fields={"Raw_HTML": "a text"}), text_fields=("Raw_HTML",))
    assert read_.media_type == "text/html"


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary(), pa.string_view()])
def test_text_of_every_kind_is_bytes(kind: pa.DataType) -> None:
    assert list(rows(pa.record_batch({"text": pa.array(["é", None], kind)}))) == [
        {"text": "é".encode()},
        {"text": None},
    ]


def test_cells_of_other_kinds_are_python_values() -> None:
    batch = pa.record_batch(
        {
            "names": pa.array(["a", "b", "a"]).dictionary_encode(),
            "lists": pa.array([["a"], [], None]),
            "large": pa.array([["a"], [], None], pa.large_list(pa.large_string())),
            "numbers": pa.array([[1], [], None]),
            "day": pa.array([0, 1, None], pa.date32()),
            "at": pa.array([0, 1, None], pa.timestamp("s", "UTC")),
            "share": pa.array([0.5, 1, None]),
            "fixed": pa.array([b"ab", b"cd", None], pa.binary(2)),
        }
    )
    first, second, third = rows(batch)
    assert first == {
        "names": b"a",
        "lists": ["a"],
        "large": ["a"],
        "numbers": [1],
        "day": "1970-01-01",
        "at": "1970-01-01 00:00:00Z",
        "share": 0.5,
        "fixed": b"ab",
    }
    assert (second["names"], second["lists"], second["day"]) == (b"b", [], "1970-01-02")
    assert third == {**dict.fromkeys(batch.schema.names), "names": b"a"}


def test_a_batch_without_columns_has_its_rows() -> None:
    batch = pa.record_batch({"a": [1, 2]}).select([])
    assert batch.num_rows == 2
    assert list(rows(batch)) == [{}, {}]
    assert list(rows(pa.record_batch({"a": pa.array([], pa.int64())}))) == []


@pytest.mark.parametrize(
    ("row", "names", "expected"),
    [
        (b"1,2\n", b"a,b\n", [b"1", b"2"]),
        (b"1;2,5\n", b"a;b\n", [b"1", b"2,5"]),
        (b"1\t2\n", b"a\tb\n", [b"1", b"2"]),
        (b"1|2\n", b"a|b\n", [b"1", b"2"]),
        (b"1;2\n", b"a\n", [b"1;2"]),
        (b"\xef\xbb\xbf1,2\n", b"a,b\n", [b"1", b"2"]),
        (b'"a\nb",\xe9\n', b"a,b\n", [b"a\nb", b"\xe9"]),
        (b"", b"a,b\n", []),
    ],
)
def test_cells_are_parted_by_what_parts_the_names(row: bytes, names: bytes, expected: list[bytes]) -> None:
    assert cells(row, names) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>Bridge</h2><p>text</p>", "<!-- wp:paragraph --><p>text</p>", "<strong>Varn</strong></p><p>text</p>",
        "<figure class='wp-image'><img src='a'></figure>text", "<?xml version='1.0'?><html><body>text</body></html>",
        "<a href='/'>Varn</a><ul><li>text</li></ul>",
    ],
)  # fmt: skip
def test_a_piece_of_a_page_begins_with_an_element_and_holds_blocks(markup: str) -> None:
    assert document(text=markup).media_type == "text/html"
    assert document(text=markup.encode()).media_type == "text/html"


@pytest.mark.parametrize("text", ["<b>Varn</b> votes", "<i>Why?</i>", "<-- see </p>", "<Ann> hello </p>"])
def test_a_text_that_only_begins_with_a_sign_is_text(text: str) -> None:
    assert document(text=text).media_type == "text/plain"


@pytest.mark.parametrize(
    ("printed", "instant"),
    [
        ("1712012300000", "2024-04-01T22:58:20+00:00"),  # read as 1712-01-23 by ISO 8601
        ("20230503101500", "2023-05-03T10:15:00+00:00"),
        ("202305031015", "2023-05-03T10:15:00+00:00"),
        ("9999-12-31T23:00:00-05:00", None),
    ],
)
def test_digits_alone_are_a_unix_time_or_a_calendars(printed: str, instant: str | None) -> None:
    found = document(text=b"x", date=printed).metadata.published
    assert (found.isoformat() if found else None) == instant


def test_a_text_that_two_columns_may_hold_is_a_reject_and_of_the_others_the_first_that_says_something_counts() -> None:
    with pytest.raises(UnreadableError, match="the column 'text' stands twice; rename one"):
        document(text=Twice([b"One.", b"Two."]))
    assert document(text=b"One.", title=Twice([b" ", b"A wall", b"A fall"])).metadata.title == "A wall"


@pytest.mark.parametrize("names", [["a", "b"], ["a", "a"]])
def test_a_row_must_have_as_many_cells_as_there_are_names(names: list[str]) -> None:
    with pytest.raises(ValueError, match="zip"):
        by_name(names, [1, 2, 3])


@pytest.mark.parametrize("name", ["Text", "TEXT", "article_body", "articleBody", "Article Body", "articlebody"])
def test_the_field_of_the_text_is_known_in_any_spelling(name: str) -> None:
    text = find_text({"title": "Regen im Mai", name: "Es regnete."}, ("text", "articleBody"))
    assert text.value == "Es regnete."
    assert is_wanted(name, ("text", "articleBody"))


def test_the_field_that_is_spelled_as_the_setting_says_comes_before_one_that_is_not() -> None:
    assert find_text({"Text": "Es schneite.", "text": "Es regnete."}, ("text",)).value == "Es regnete."
    assert find_text({"Text": "Es schneite.", "text": " "}, ("text",)).value == "Es schneite."


def test_a_field_inside_of_an_object_is_named_by_both() -> None:
    post = {"content": {"rendered": "<p>Es regnete.</p>", "protected": False}, "a.b": "Es schneite."}
    assert find_text(post, ("text", "content.rendered")).is_page
    assert find_text(post, ("a.b",)).value == "Es schneite."
    assert is_wanted("content", ("content.rendered",))
    assert not is_wanted("rendered", ("content.rendered",))


LONG = "Es regnete den ganzen Tag. " * 9


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        ({"title": "Mai", "story": LONG}, "no-text", "if it is in 'story', add that name to text_fields, beside these"),
        ({"_source": {"story": LONG}}, "no-text", "if it is in '_source.story', add that name to text_fields"),
        ({"text": None, "story": LONG}, "no-text", "if it is in 'story', add that name"),
        ({"text": {"story": LONG}}, "no-text", "'text' is an object and no text; if it is in 'text.story', add that"),
        ({"text": {"story": 3}}, "no-text", "'text' is an object and no text; write it as a string"),
        ({"text": None, "title": "Mai"}, "empty", "the field 'text' holds no text"),
    ],
)
def test_who_has_no_text_is_told_where_it_may_be(fields: dict[str, Any], error: str, message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        find_text(fields, ("text",))
    assert caught.value.error == error
    assert message in caught.value.message


def test_a_short_cell_is_in_the_encoding_of_its_row() -> None:
    title = "Köln - „Straße“ €5"
    row = by_name(
        ["title", "text"], [title.encode("cp1252"), b"The street in the old town was opened again today. " * 3]
    )
    assert document(**row).metadata.title == title
