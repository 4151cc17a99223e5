"""WARC: one record of a web archive with its headers (ISO 28500, WARC 1.1), and the page inside.

fastwarc reads the record's headers. It trusts a record's length, so that what it is given must be one whole record:
``read_header`` says how long that is.
"""

import base64
import binascii
import hashlib
import io
import re
from contextlib import suppress
from datetime import datetime
from typing import Final, NamedTuple

from fastwarc import ArchiveIterator, WarcRecord

from transforms.document import Metadata
from transforms.formats.http import read_answer, unpacked
from transforms.formats.record import DOCUMENT_BYTES, MediaType, Record, UnreadableError, quoted
from transforms.formats.signatures import is_page
from transforms.instants import in_utc

MAGIC: Final = b"WARC/"
#: fastwarc's own limit.
HEADER_BYTES: Final = 32 << 10
#: Types of records that hold a document. Requests, notes about the crawl, and mentions of a page that another record
#: holds ("revisit") do not.
DOCUMENTS: Final = frozenset({b"response", b"resource", b"conversion", b"continuation"})

_LENGTH: Final = re.compile(rb"^content-length[ \t]*:[ \t]*([0-9]{1,15})[ \t]*\r$", re.IGNORECASE | re.MULTILINE)
_LENGTHS: Final = re.compile(rb"^content-length[ \t]*:", re.IGNORECASE | re.MULTILINE)
_KIND: Final = re.compile(rb"^warc-type[ \t]*:[ \t]*([a-z]{1,40})", re.IGNORECASE | re.MULTILINE)

_MEDIA_TYPES: Final[dict[str, MediaType]] = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/plain": "text/plain",
}
#: What may follow a media type: a parameter, or the same once more.
_MEDIA_TYPE_ENDS: Final = re.compile("[;,]")
_CHARSET: Final = re.compile(r"""charset[ \t]*=[ \t"']*([^\s;,"']{1,40})""", re.IGNORECASE)
_OK: Final = range(200, 300)
#: Digests by the name in front of them, and the number of their bytes.
_DIGESTS: Final = {"sha1": 20, "sha256": 32, "sha512": 64, "md5": 16}


class Header(NamedTuple):
    """A record's type in lower case, and the number of bytes after its header."""

    kind: bytes
    length: int


def read_header(header: bytes) -> Header:
    r"""What must be known of a record to go on to the next one. ``header`` ends with the empty line.

    Raises:
        UnreadableError: ``corrupt``: this is no header of a WARC record, or it does not tell one length.

    >>> read_header(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 7\r\n\r\n")
    Header(kind=b'response', length=7)
    """
    if header.startswith(MAGIC) and not header.partition(b"\n")[0].endswith(b"\r"):
        raise UnreadableError("corrupt", "the lines of a WARC record's header end in LF alone; write them with CR LF")
    lengths = _LENGTH.findall(header)
    if not header.startswith(MAGIC) or len(lengths) != 1 or len(_LENGTHS.findall(header)) != 1:
        raise UnreadableError("corrupt", "a WARC record's header does not say how long it is; fetch the file again")
    kind = _KIND.search(header)
    return Header(kind.group(1).lower() if kind else b"", int(lengths[0]))


def read_warc(record: Record) -> Record:
    """The page or the text in a record of a type among ``DOCUMENTS``, with its address and when it was fetched.

    Raises:
        UnreadableError: ``corrupt``: it is no record, or its digest does not fit; ``http-status``: the server sent no
            page; ``media-type``: it is neither a page nor text; ``continued``, ``truncated``: it is a part; or what
            ``unpacked`` raises.
    """
    warc = _parse(record.data)
    if warc.headers.get("WARC-Segment-Number") is not None:
        raise UnreadableError("continued", "the page is divided over several records; write it as one")
    body = record.data[len(record.data) - warc.content_length :]
    _check(warc.headers.get("WARC-Block-Digest"), body)
    if reason := (warc.headers.get("WARC-Truncated") or "").strip():
        raise UnreadableError("truncated", f"the crawler kept a part of the page ({quoted(reason)}); fetch it again")
    if warc.is_http:
        (media_type, charset), data = _http(warc, body)
    else:
        (media_type, charset), data = _declared(warc.headers.get("Content-Type")), body
    metadata = Metadata(url=(warc.headers.get("WARC-Target-URI") or "").strip("<> "), fetched=_fetched(warc))
    return Record(record.number, data, media_type, charset, metadata)


def _parse(data: bytes) -> WarcRecord:
    try:
        warc = next(ArchiveIterator(io.BytesIO(data), parse_http=False, stream_detect=False), None)
    except OSError:
        warc = None
    if warc is None:
        raise UnreadableError("corrupt", "this is no WARC record; fetch the file again")
    return warc


def _http(warc: WarcRecord, body: bytes) -> tuple[tuple[MediaType, str], bytes]:
    """The media type and the charset that the server declared, and the page."""
    answer = read_answer(body)
    if answer is None:
        raise UnreadableError("http-status", "this is no answer of a server, as it has no status; fetch the page again")
    if answer.status not in _OK:
        raise UnreadableError("http-status", f"the server answered {answer.status} and sent no page")
    declared = answer.headers.get("content-type") or warc.headers.get("WARC-Identified-Payload-Type")
    if not declared and is_page(page := unpacked(answer, DOCUMENT_BYTES)):
        return ("text/html", ""), page
    return _declared(declared), unpacked(answer, DOCUMENT_BYTES)


def _declared(content_type: str | None) -> tuple[MediaType, str]:
    media_type = _MEDIA_TYPE_ENDS.split(content_type or "", maxsplit=1)[0].strip().lower()
    known = _MEDIA_TYPES.get(media_type)
    if known is None:
        named = quoted(media_type) or "of no declared type"
        raise UnreadableError("media-type", f"this is {named}, and no page or text")
    charset = _CHARSET.search(content_type or "")
    return known, charset[1].lower() if charset else ""


def _check(digest: str | None, body: bytes) -> None:
    """Compare a digest, in base 32 or 16, with what it is of; one of an unknown kind says nothing."""
    name, _, value = (digest or "").strip().partition(":")
    name = name.lower().replace("-", "")
    size = _DIGESTS.get(name, 0)
    padding = "=" * (-len(value) % 8)
    try:
        is_hex = len(value) == 2 * size and not value.endswith("=")
        stated = bytes.fromhex(value) if is_hex else base64.b32decode(value.upper() + padding)
    except (ValueError, binascii.Error):
        return
    if size and len(stated) == size and hashlib.new(name, body, usedforsecurity=False).digest() != stated:
        raise UnreadableError("corrupt", "the record's bytes do not fit its digest; fetch the file again")


def _fetched(warc: WarcRecord) -> datetime | None:
    with suppress(ValueError, OverflowError):  # a year 0, or a day beyond the calendar
        return warc.record_date and in_utc(warc.record_date)
    return None
