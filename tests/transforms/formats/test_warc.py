"""The page in one record of a web archive."""

import base64
import gzip
import hashlib
import random
import zlib
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from transforms.formats import warc
from transforms.formats.read import read
from transforms.formats.record import Record, UnreadableError
from transforms.formats.warc import read_header, read_warc

PAGE = "<html><body><p>Am Fluß steht eine Brücke.</p></body></html>"


def record(body: bytes, kind: str = "response", **headers: str) -> Record:
    headers.setdefault("Content_Type", "application/http; msgtype=response")
    lines = [
        f"WARC-Type: {kind}",
        "WARC-Date: 2026-03-02T06:30:00Z",
        "WARC-Target-URI: https://news.example/bridge",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value),
        f"Content-Length: {len(body)}",
    ]
    data = "\r\n".join(["WARC/1.1", *lines]).encode() + b"\r\n\r\n" + body
    return Record(3, data, "application/warc")


def http(page: bytes, status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + page


def error_of(given: Record) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_warc(given)
    return caught.value.error


@pytest.mark.parametrize("date", ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00"])
def test_a_date_beyond_the_calendar_says_nothing(date: str) -> None:
    made = record(http(PAGE.encode(), Content_Type="text/html"))
    dated = replace(made, data=made.data.replace(b"2026-03-02T06:30:00Z", date.encode()))
    assert read_warc(dated).metadata.fetched is None


def test_a_response_is_a_page_with_its_address_its_charset_and_when_it_was_fetched() -> None:
    body = http(PAGE.encode("latin-1"), Content_Type='text/html; charset="ISO-8859-1"')
    page = read_warc(record(body))
    assert (page.number, page.media_type, page.charset) == (3, "text/html", "iso-8859-1")
    assert page.metadata.url == "https://news.example/bridge"
    assert page.metadata.fetched == datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
    assert page.metadata.published is None
    document = read(record(body), text_fields=())
    assert "Am Fluß steht eine Brücke." in document.text
    assert document.metadata.fetched == page.metadata.fetched


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress)],
)
@pytest.mark.parametrize("chunked", [False, True])
def test_what_http_packed_is_unpacked(encoding: str, pack: object, *, chunked: bool) -> None:
    packed: bytes = pack(PAGE.encode())  # type: ignore[operator]
    body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed) if chunked else packed
    transfer = "chunked" if chunked else ""
    given = record(http(body, Content_Type="text/html", Content_Encoding=encoding, Transfer_Encoding=transfer))
    assert read_warc(given).data == PAGE.encode()


def test_resources_and_conversions_are_read_by_their_own_type() -> None:
    page = read_warc(record(PAGE.encode(), "resource", Content_Type="text/html; charset=utf-8"))
    assert (page.media_type, page.charset) == ("text/html", "utf-8")
    text = read_warc(record(b"The bridge.", "conversion", Content_Type="text/plain"))
    assert (text.media_type, text.data) == ("text/plain", b"The bridge.")


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (record(http(b"<p>gone", "404 Not Found", Content_Type="text/html")), "http-status"),
        (record(http(b"", "301 Moved", Content_Type="text/html")), "http-status"),
        (record(b"no http at all"), "http-status"),
        (record(http(b"\x89PNG", Content_Type="image/png")), "media-type"),
        (record(http(b"text", Server="s")), "media-type"),
        (record(b"{}", "resource", Content_Type="application/json"), "media-type"),
        (record(http(b"<p>", Content_Type="text/html", Content_Encoding="gzip")), "http"),
        (record(http(zlib.compress(b"<p>") * 2, Content_Type="text/html", Content_Encoding="deflate")), "http"),
        (record(http(b"zz\r\n<p>", Content_Type="text/html", Transfer_Encoding="chunked")), "http"),
        (record(http(b"<p>", Content_Type="text/html"), WARC_Segment_Number="1"), "continued"),
        (record(b"more", "continuation", WARC_Segment_Number="2"), "continued"),
    ],
)
def test_what_is_no_page_says_why(given: Record, error: str) -> None:
    assert error_of(given) == error


@pytest.mark.parametrize("data", [b"", b"The bridge.", b"WARC/x\r\nContent-Length: 1\r\n\r\na"])
def test_what_is_no_record_is_corrupt(data: bytes) -> None:
    assert error_of(Record(1, data, "application/warc")) == "corrupt"


@pytest.mark.parametrize("name", ["sha1", "sha256", "SHA-256", "md5"])
@pytest.mark.parametrize("spell", [bytes.hex, lambda digest: base64.b32encode(digest).decode()])
def test_a_digest_is_held_against_the_bytes(name: str, spell: object) -> None:
    body = http(PAGE.encode(), Content_Type="text/html")
    digest = spell(hashlib.new(name.lower().replace("-", ""), body, usedforsecurity=False).digest())  # type: ignore[operator]
    assert read_warc(record(body, WARC_Block_Digest=f"{name}:{digest}")).data == PAGE.encode()
    assert error_of(record(body + b" ", WARC_Block_Digest=f"{name}:{digest}")) == "corrupt"


@pytest.mark.parametrize("digest", ["", "sha1", "sha1:", "sha1:zzz", "blake3:AAAA", "sha1:AAAA"])
def test_a_digest_of_no_known_kind_says_nothing(digest: str) -> None:
    assert read_warc(record(http(b"<p>", Content_Type="text/html"), WARC_Block_Digest=digest)).data == b"<p>"


def test_a_bomb_is_unpacked_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "DOCUMENT_BYTES", 1000)
    bomb = gzip.compress(bytes(50_000_000))
    assert error_of(record(http(bomb, Content_Type="text/html", Content_Encoding="gzip"))) == "too-large"


@pytest.mark.parametrize(
    "header",
    [
        b"SPAM/1.0\r\nContent-Length: 1\r\n\r\n",
        b"WARC/1.0\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: -1\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: 1, 2\r\n\r\n",
        b"WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
    ],
)
def test_a_header_without_one_length_is_corrupt(header: bytes) -> None:
    with pytest.raises(UnreadableError, match="how long"):
        read_header(header)


@given(st.integers(0, 2**32), st.integers(1, 6))
def test_changed_bytes_give_a_page_or_a_reason(seed: int, changes: int) -> None:
    chance = random.Random(seed)
    head = b"WARC/1.1\r\nContent-Length: %d\r\n"
    body = bytearray(http(gzip.compress(PAGE.encode()), Content_Type="text/html", Content_Encoding="gzip"))
    fields = bytearray(b"WARC-Type: response\r\nWARC-Date: 2026-03-02T06:30:00Z\r\nContent-Type: application/http")
    for part in (body, fields):
        for _ in range(changes):
            part[chance.randrange(len(part))] = chance.randrange(256)
    data = head % len(body) + bytes(fields).replace(b"\r\n\r\n", b"") + b"\r\n\r\n" + bytes(body)
    with suppress(UnreadableError):
        read_header(data.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
        read(Record(1, data, "application/warc"), text_fields=())


@pytest.mark.parametrize(
    ("header", "kind", "length"),
    [
        (b"WARC/1.0\r\nWARC-Type: Response\r\nContent-Length: 7\r\n\r\n", b"response", 7),
        (b"WARC/1.1\r\ncontent-length:0\r\nwarc-type:\tresource \r\n\r\n", b"resource", 0),
        (b"WARC/1.1\r\nContent-Length : 12 \r\n\r\n", b"", 12),
        (b"WARC/1.1\r\nX-Content-Length: 3\r\nContent-Length: 12\r\n\r\n", b"", 12),
    ],
)
def test_a_header_tells_type_and_length(header: bytes, kind: bytes, length: int) -> None:
    assert read_header(header) == (kind, length)


@pytest.mark.parametrize(
    ("declared", "media_type", "charset"),
    [
        ("text/html", "text/html", ""),
        ("TEXT/HTML; charset='utf-8'", "text/html", "utf-8"),
        ("application/xhtml+xml;charset=x; q=1", "text/html", "x"),
        (" text/plain ;a=b", "text/plain", ""),
    ],
)
def test_a_resource_says_what_it_is(declared: str, media_type: str, charset: str) -> None:
    page = read_warc(record(b"text", "resource", Content_Type=declared))
    assert (page.media_type, page.charset) == (media_type, charset)


def test_what_the_crawler_told_of_a_page_counts_where_the_server_was_silent() -> None:
    given = record(http(b"text", Server="s"), WARC_Identified_Payload_Type="text/plain")
    assert read_warc(given).media_type == "text/plain"
    given = record(http(b"text", Content_Type="image/png"), WARC_Identified_Payload_Type="text/plain")
    assert error_of(given) == "media-type"


@pytest.mark.parametrize(("status", "fine"), [("199 X", False), ("200 OK", True), ("299 X", True), ("300 X", False)])
def test_a_server_sends_pages_with_two_hundred_and_more(status: str, *, fine: bool) -> None:
    given = record(http(b"text", status, Content_Type="text/plain"))
    assert read_warc(given).data == b"text" if fine else error_of(given) == "http-status"


def test_a_page_may_be_as_large_as_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "DOCUMENT_BYTES", 100_000)
    for size, fine in ((100_000, True), (100_001, False)):
        given = record(http(b"a" * size, Content_Type="text/plain"))
        assert read_warc(given).data == b"a" * size if fine else error_of(given) == "too-large"


def test_an_address_may_stand_in_brackets_and_a_date_may_be_missing() -> None:
    head = b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: <https://a.example/>\r\nContent-Type: text/plain"
    data = head + b"\r\nContent-Length: 1\r\n\r\na"
    page = read_warc(Record(1, data, "application/warc"))
    assert (page.metadata.url, page.metadata.fetched) == ("https://a.example/", None)


def _chunked(*pieces: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)


LONG = " ".join(random.Random(3).choices(["harbour", "wall", "mayor", "spring", "rope"], k=2000)).encode()
CHUNKED = {"Transfer_Encoding": "chunked"}


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(LONG)[:500], {"Content_Encoding": "gzip"}),
        (gzip.compress(LONG)[:-1], {"Content_Encoding": "gzip"}),
        (gzip.compress(LONG) + gzip.compress(LONG)[:90], {"Content_Encoding": "gzip"}),
        (zlib.compress(LONG)[:500], {"Content_Encoding": "deflate"}),
        (zlib.compress(LONG)[2:-9], {"Content_Encoding": "deflate"}),
        (b"", {"Content_Encoding": "gzip"}),
        (_chunked(LONG)[:500], CHUNKED),
        (_chunked(LONG), CHUNKED),
        (_chunked(LONG) + b"0", CHUNKED),
        (_chunked(LONG) + b"1f", CHUNKED),
        (b"", CHUNKED),
        (LONG, {"Content_Length": str(len(LONG) + 1)}),
    ],
)
def test_a_page_that_was_cut_on_its_way_is_no_whole_one(body: bytes, headers: dict[str, str]) -> None:
    assert error_of(record(http(body, Content_Type="text/html", **headers))) == "truncated"


def test_a_page_of_which_the_crawler_kept_a_part_is_no_whole_one() -> None:
    assert error_of(record(http(LONG, Content_Type="text/html"), WARC_Truncated="length")) == "truncated"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (zlib.compress(LONG)[2:-4], {"Content_Encoding": "deflate"}),
        (gzip.compress(LONG), {"Content_Encoding": "X-GZIP"}),
        (gzip.compress(LONG[:9]) + gzip.compress(LONG[9:]), {"Content_Encoding": "gzip"}),
        (gzip.compress(zlib.compress(LONG)), {"Content_Encoding": "deflate, gzip"}),
        (zstandard.compress(LONG), {"Content_Encoding": "zstd"}),
        (LONG, {"Content_Encoding": "none"}),
        (LONG, {"Content_Length": "9", "Content_Encoding": "identity"}),
        (_chunked(LONG[:9], LONG[9:]) + b"0\r\n\r\n", CHUNKED),
        (b"%x;a=b\n%b\n0\n\n" % (len(LONG), LONG), CHUNKED),
        (_chunked(gzip.compress(LONG)) + b"0\r\nTrailer: a\r\n\r\n", {"Transfer_Encoding": "gzip, chunked"}),
        (LONG, {"Content_Type": "text/html, text/html"}),
    ],
)
def test_what_servers_and_crawlers_write_otherwise_is_read_too(body: bytes, headers: dict[str, str]) -> None:
    assert read_warc(record(http(body, **{"Content_Type": "text/html", **headers}))).data == LONG


def test_an_answer_may_have_no_headers_and_line_ends_of_the_other_kind() -> None:
    given = record(b"HTTP/1.1 200 OK\r\n\r\ntext", WARC_Identified_Payload_Type="text/plain")
    assert read_warc(given).data == b"text"
    assert read_warc(record(b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>a\r\n\r\nb")).data == b"<p>a\r\n\r\nb"


def test_what_is_said_of_a_page_is_short_and_printable() -> None:
    page = b"<p>\x00\x1b" + LONG * 10
    given = [
        record(http(page, Content_Type="text/html", Transfer_Encoding="chunked")),
        record(http(page, Content_Type="text/html", Content_Encoding="a\x1b" * 900)),
        record(http(page, Content_Type="\x1b" + "a" * 900)),
    ]
    for each in given:
        with pytest.raises(UnreadableError) as caught:
            read_warc(each)
        assert len(caught.value.message) < 400
        assert caught.value.message.isprintable()


WHOLE = b"<!DOCTYPE html><html><body><p>The bridge.</p></body></html>\n<!-- cached -->"


@pytest.mark.parametrize(
    "headers",
    [
        {"Content_Encoding": "gzip"},
        {"Content_Encoding": "br", "Content_Length": "999999"},
        {"Transfer_Encoding": "chunked"},
    ],
)
def test_a_page_that_the_crawler_unpacked_though_the_headers_stayed_is_read(headers: dict[str, str]) -> None:
    assert read_warc(record(http(WHOLE, Content_Type="text/html", **headers))).data == WHOLE
    cut = http(WHOLE[:40], Content_Type="text/html", **headers)
    assert error_of(record(cut)) in {"http", "truncated"}


def test_what_begins_as_a_page_is_one_if_nobody_says_what_it_is() -> None:
    assert read_warc(record(http(WHOLE, Server="s"))).media_type == "text/html"
    assert read_warc(record(http(gzip.compress(WHOLE), Content_Encoding="gzip"))).data == WHOLE
    assert error_of(record(http(WHOLE, Content_Type="image/png"))) == "media-type"


def test_line_ends_of_another_kind_are_what_a_header_is_told_to_have() -> None:
    with pytest.raises(UnreadableError, match="end in LF alone"):
        read_header(b"WARC/0.18\nWARC-Type: response\nContent-Length: 7\n\nHTTP/1.1 200 OK\r\n\r\n")
