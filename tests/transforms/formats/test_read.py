"""The door to the readers: which reader a record goes to, and what its bytes spelled before anything was repaired."""

from typing import Any

import pytest

from transforms.document import Metadata
from transforms.formats.read import read, spelled
from transforms.formats.record import MediaType, Record, UnreadableError

FIELDS = ("text", "html")
KNOWN = Metadata(title="Title", site="Site")
PLAIN = "It&rsquo;s caf\xe9.".encode("cp1252")


def record(data: bytes = b"", media_type: MediaType = "text/plain", **fields: Any) -> Record:  # noqa: ANN401
    return Record(1, data, media_type, "cp1252", KNOWN, fields)


def warc(body: bytes, content_type: bytes) -> Record:
    head = b"WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n"
    return record(head % (content_type, len(body)) + body, "application/warc")


EACH = {
    "text": (record(PLAIN), "text/plain"),
    "row": (record(media_type="row", text=PLAIN), "text/plain"),
    "line": (record('{"text": "It&rsquo;s café."}'.encode(), "application/json"), "text/plain"),
    "record": (warc(PLAIN, b"text/plain; charset=windows-1252"), "text/plain"),
    "page": (record(b"<p>It&rsquo;s caf\xe9.", "text/html"), "text/html"),
    "page in a row": (record(media_type="row", html=b"<p>It&rsquo;s caf\xe9."), "text/html"),
    "page in a line": (record('{"html": "<p>It’s café."}'.encode(), "application/json"), "text/html"),
    "page in a record": (warc(b"<p>It&rsquo;s caf\xe9.", b"text/html; charset=windows-1252"), "text/html"),
}


@pytest.mark.parametrize(("given", "media_type"), EACH.values(), ids=EACH)
def test_every_kind_of_record_has_its_reader(given: Record, media_type: str) -> None:
    document = read(given, text_fields=FIELDS)
    assert (document.text, document.media_type) == ("It’s café.", media_type)
    assert spelled(given, text_fields=FIELDS) == ("It&rsquo;s café." if media_type == "text/plain" else None)


@pytest.mark.parametrize("name", ["text", "row", "line", "page", "page in a row", "page in a line"])
def test_what_the_container_knows_goes_along(name: str) -> None:
    metadata = read(EACH[name][0], text_fields=FIELDS).metadata
    assert (metadata.title, metadata.site) == ("Title", "Site")


@pytest.mark.parametrize(
    "magic",
    [b"%PDF-1.4", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"PK\x03\x04", b"\x1f\x8b\x08", b"\x7fELF"],
)
def test_what_begins_as_a_picture_or_an_archive_is_no_text(magic: bytes) -> None:
    for media_type in ("text/plain", "text/html"):
        with pytest.raises(UnreadableError, match="no text, whatever its name says") as caught:
            read(record(magic + b" and words and words", media_type), text_fields=FIELDS)
        assert caught.value.error == "binary"


@pytest.mark.parametrize(
    "given",
    [
        record(media_type="row", title=b"x"),
        record(media_type="row", text=b" "),
        record(b"{", "application/json"),
        record(b"WARC", "application/warc"),
        warc(b"{}", b"application/json"),
    ],
)
def test_what_cannot_be_read_spells_nothing(given: Record) -> None:
    assert spelled(given, text_fields=FIELDS) is None


@pytest.mark.parametrize(
    ("fields", "site"),
    [
        ({"text": "x", "url": "https://www.lantern.example:80/a"}, "lantern.example"),
        ({"html": "<p>x", "url": "https://lantern.example/a"}, "lantern.example"),
        ({"text": "x", "url": "https://lantern.example/a", "site": "The Lantern"}, "The Lantern"),
        ({"text": "x", "url": "bridge"}, ""),
    ],
)
def test_the_site_is_the_host_of_the_address_where_nothing_names_it(fields: dict[str, str], site: str) -> None:
    found = read(Record(1, b"", "row", fields=fields), text_fields=FIELDS)
    assert found.metadata.site == site


@pytest.mark.parametrize(
    "start", ["<!DOCTYPE html>", "\ufeff\n<!doctype HTML PUBLIC ''>", "<html lang=en>", '<?xml version="1.0"?><html>']
)
def test_a_page_is_one_whatever_its_files_name(start: str) -> None:
    page = record(f"{start}<body><p>The bridge was opened on Monday, after a year of work.</p></body>".encode())
    document = read(page, text_fields=FIELDS)
    assert document.media_type == "text/html"
    assert "<p>" not in document.text
    assert spelled(page, text_fields=FIELDS) is None
    assert read(record(b"The <html> tag begins a page."), text_fields=FIELDS).media_type == "text/plain"
