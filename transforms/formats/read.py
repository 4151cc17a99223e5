"""From a record to a document: the one door to the readers."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.addresses import host
from transforms.decode import decode
from transforms.document import Document
from transforms.formats.fields import find_text, read_fields
from transforms.formats.jsonl import load, read_json
from transforms.formats.record import Record, UnreadableError
from transforms.formats.signatures import is_page, no_text
from transforms.formats.text import read_plain
from transforms.formats.warc import read_warc
from transforms.repairs import undo


def read(record: Record, *, text_fields: Sequence[str]) -> Document:
    """The document in ``record``; ``text_fields`` names the fields of JSON or a row that may hold the text, in order.

    Where nothing names the site, it is the host of the address.

    Raises:
        UnreadableError: there is no text in it; its ``error`` is ``empty``, ``binary``, or its reader's.
    """
    document = _read(record, text_fields)
    known = document.metadata
    site = "" if known.site else host(known.url)
    return replace(document, metadata=replace(known, site=site)) if site else document


def _read(record: Record, text_fields: Sequence[str]) -> Document:
    if record.media_type == "application/json":
        return read_json(record, text_fields=text_fields)
    if record.media_type == "row":
        return read_fields(record.fields, record.metadata, text_fields=text_fields, charset=record.charset)
    if record.media_type == "application/warc":
        record = read_warc(record)
    if message := no_text(record.data):
        raise UnreadableError("binary", message)
    if record.media_type == "text/html" or is_page(record.data):
        from transforms.formats.html import read_html  # noqa: PLC0415 - half a second that plain texts need not wait

        return read_html(record.data, record.charset, record.metadata)
    return read_plain(decode(record.data, record.charset), record.metadata)


def spelled(record: Record, *, text_fields: Sequence[str]) -> str | None:
    """What the bytes of a plain text spell, before anything is repaired; None for a page and for what is no text."""
    try:
        if record.media_type == "application/warc":
            record = read_warc(record)
        if record.media_type == "text/plain" and not is_page(record.data):
            decoded = decode(record.data, record.charset)
        elif record.media_type in {"text/plain", "text/html"}:
            return None
        else:
            fields = record.fields if record.media_type == "row" else load(record)[0]
            text = find_text(fields, text_fields)
            if text.is_page:
                return None
            decoded = text.decoded(record.charset)
    except UnreadableError:
        return None
    return undo(decoded.text, decoded.repairs)
