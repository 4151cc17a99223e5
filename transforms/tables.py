"""Every published table's schema, declared once, and the rows that a cleaned document becomes.

The schemas are the contract with downstream tools. ``SCHEMA_VERSION`` follows semantic versioning: a new column is a
minor version; a renamed, removed or retyped column, or a changed meaning, is a major one.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa

from transforms.document import Cleaned, Document
from transforms.repeats.signatures import Signatures

SCHEMA_VERSION = "1.1.0"

#: The version of Winnow that wrote a file.
VERSION = "0.1.0"

#: Characters of a reject's message: a sentence and a remedy have a third of it.
_MESSAGE = 1000

_STRINGS = pa.list_(pa.field("element", pa.string(), nullable=False))
_INSTANT = pa.timestamp("us", tz="UTC")


def _field(name: str, kind: pa.DataType, description: str, example: str, *, nullable: bool = False) -> pa.Field:
    """A column, with what it means and a value that it may hold: text as it is, a list and all else as in JSON."""
    return pa.field(name, kind, nullable=nullable, metadata={"description": description, "example": example})


_DOCUMENT_ID = _field(
    "document_id",
    pa.string(),
    "Stable id: 32 hex digits, a digest of source path and record.",
    "5f0c9a7be1d24c38a6f0b1d2c3e4f567",
)
_SOURCE_PATH = _field(
    "source_path",
    pa.string(),
    "Path below raw/, with '/'; controls, backslashes and bytes that are not UTF-8 as \\n, \\u202e, \\\\ and \\xNN.",
    "lantern/tide-gates.txt",
)
_RECORD = _field(
    "record", pa.int64(), "Number of the record in its container, from 1; 0: the file is the document.", "0"
)
_SHA256 = _field(
    "source_sha256",
    pa.string(),
    "SHA-256 of the raw file's or archive member's bytes, 64 hex digits; empty if unknown.",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
)

DOCUMENTS = pa.schema(
    [
        _DOCUMENT_ID,
        _SOURCE_PATH,
        _RECORD,
        _SHA256,
        _field("media_type", pa.string(), "What the record was read as: text/plain or text/html.", "text/plain"),
        _field(
            "encoding", pa.string(), "Character encoding that the bytes were decoded with (Python codec name).", "utf-8"
        ),
        _field(
            "url", pa.string(), "Canonical address of the page; empty if unknown.", "https://lantern.example/tide-gates"
        ),
        _field("site", pa.string(), "Host or name of the site; empty if unknown.", "lantern.example"),
        _field("section", pa.string(), "Section of the site; empty if unknown.", "Local News"),
        _field(
            "title",
            pa.string(),
            "Headline, without the site's name; empty if unknown.",
            "Why Is Port Ellery Building Its Tide Gates Twice?",
        ),
        _field("authors", _STRINGS, "Authors, in order.", '["Edda Marlowe"]'),
        _field(
            "published",
            _INSTANT,
            "Publication instant in UTC; a bare date is its midnight.",
            "2026-03-04T00:00:00Z",
            nullable=True,
        ),
        _field(
            "published_raw",
            pa.string(),
            "The publication date as it was printed; empty if none was found.",
            "Published: 4 March 2026",
        ),
        _field(
            "modified",
            _INSTANT,
            "Last change, in UTC; a bare date is its midnight.",
            "2026-03-05T09:30:00Z",
            nullable=True,
        ),
        _field("fetched", _INSTANT, "When a crawler fetched the page, in UTC.", "2026-03-06T02:00:00Z", nullable=True),
        _field(
            "dateline",
            pa.string(),
            "Place and agency before the first sentence, as printed; empty if none.",
            "PORT ELLERY (Lantern)",
        ),
        _field(
            "language", pa.string(), "ISO 639-1 code of the kept text's language; empty if it could not be told.", "en"
        ),
        _field(
            "description",
            pa.string(),
            "The page's own summary; empty if unknown.",
            "Eleven months late, and never closed.",
        ),
        _field(
            "text",
            pa.string(),
            "The kept paragraphs, joined by a blank line.",
            "Port Ellery finished its tide gates in April.",
        ),
        _field("n_paragraphs", pa.int32(), "Number of kept paragraphs.", "9"),
        _field("n_chars", pa.int64(), "Code points of text.", "2140"),
        _field("n_chars_source", pa.int64(), "Code points of the repaired text, before anything was removed.", "2986"),
        _field("n_repairs", pa.int32(), "Number of rows in repairs.", "2"),
        _field("lead", pa.string(), "White space before the first paragraph or removal.", "\n"),
        _field(
            "source_digest",
            pa.string(),
            "Digest of the repaired text; restoring must give it again.",
            "c1d2e3f4a5b60718293a4b5c6d7e8f90",
        ),
    ]
)

PARAGRAPHS = pa.schema(
    [
        _DOCUMENT_ID,
        _field("position", pa.int32(), "Order in the document, from 0.", "3"),
        _field("kind", pa.string(), "paragraph, heading, list_item, quote, table or code.", "paragraph"),
        _field("text", pa.string(), "The paragraph.", "Port Ellery finished its tide gates in April."),
        _field("start", pa.int64(), "First code point in the repaired text.", "118"),
        _field("end", pa.int64(), "Code point after the last in the repaired text.", "203"),
        _field("after", pa.string(), "White space between this and the next paragraph or removal.", "\n\n"),
        _field(
            "fingerprint",
            pa.int64(),
            "Hash of the normalised text, equal for copies; 0: no word in it.",
            "-4184673180093021853",
        ),
        _field(
            "n_documents",
            pa.int64(),
            "How many documents hold the same passage, or sentences of it; dropped copies count.",
            "2",
        ),
    ]
)

REMOVALS = pa.schema(
    [
        _DOCUMENT_ID,
        _SOURCE_PATH,
        _RECORD,
        _field("start", pa.int64(), "First code point in the repaired text.", "118"),
        _field("end", pa.int64(), "Code point after the last in the repaired text.", "203"),
        _field("text", pa.string(), "What was removed.", "Photo by Marta Quill / Lantern"),
        _field("after", pa.string(), "White space between this and the next paragraph or removal.", "\n\n"),
        _field("rule", pa.string(), "Name of the rule; see `winnow rules`.", "photo-caption"),
        _field("reason", pa.string(), "Why, in words.", "caption with a credit"),
        _field("confidence", pa.float32(), "How sure the rule is, 0 to 1.", "0.85"),
        _field(
            "value",
            pa.string(),
            "What the span said, where the rule reads it: a date, an author, a title.",
            "2026-03-04",
        ),
        _field(
            "kept_document_id",
            pa.string(),
            "Document that keeps the same passage, for copies.",
            "0b1c2d3e4f5061728394a5b6c7d8e9f0",
            nullable=True,
        ),
        _field("kept_start", pa.int64(), "Where the kept passage starts there.", "0", nullable=True),
        _field("similarity", pa.float32(), "Jaccard similarity or containment with it, 0 to 1.", "0.97", nullable=True),
    ]
)

REPAIRS = pa.schema(
    [
        _DOCUMENT_ID,
        _field("step", pa.int32(), "Order of the repair; undo the highest step first.", "2"),
        _field("start", pa.int64(), "First code point of the repaired stretch, in that step's output.", "118"),
        _field("end", pa.int64(), "Code point after its last.", "203"),
        _field("before", pa.string(), "What stood there before; undecodable bytes as \\xNN.", "â€™"),
        _field("kind", pa.string(), "undecodable, mojibake, entity, control or wrap.", "mojibake"),
        _field("detail", pa.string(), "How it was repaired.", "sloppy-windows-1252 to utf-8"),
    ]
)

REJECTS = pa.schema(
    [
        _SOURCE_PATH,
        _RECORD,
        _SHA256,
        _field("stage", pa.string(), "Where it failed: inventory, open, read or clean.", "read"),
        _field("error", pa.string(), "The failure in a word or two, for grouping.", "empty"),
        _field(
            "message", pa.string(), "The failure in a sentence, with what to do about it.", "there is no text in it"
        ),
    ]
)

#: The five published tables, in the order in which people meet them.
TABLES: dict[str, pa.Schema] = {
    "documents": DOCUMENTS,
    "paragraphs": PARAGRAPHS,
    "removals": REMOVALS,
    "repairs": REPAIRS,
    "rejects": REJECTS,
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document came from. ``path`` is the printable path below raw/, ``path_bytes`` the real one."""

    path: str
    path_bytes: bytes
    sha256: str
    record: int = 0

    @property
    def document_id(self) -> str:
        """The stable id of this record."""
        return document_id(self.path_bytes, self.record)


def document_id(path: bytes, record: int) -> str:
    """BLAKE2b-128 of path and record number, as 32 hex digits."""
    return hashlib.blake2b(path + b"\0%d" % record, digest_size=16).hexdigest()


def digest(text: str) -> str:
    """BLAKE2b-128 of a text's UTF-8, as 32 hex digits."""
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


class Rows:
    """Rows of the five tables: a batch's worth is turned into Arrow at once.

    ``signatures`` are those of the same documents; paragraphs' fingerprints are read there, in bulk.
    """

    def __init__(self) -> None:
        self.signatures = Signatures()
        self._rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in TABLES}

    def add(self, source: Source, document: Document, cleaned: Cleaned) -> None:
        """Add one document: its row, its paragraphs, its removals and its repairs."""
        identity = source.document_id
        meta = cleaned.metadata
        text = "\n\n".join([paragraph.text for paragraph in cleaned.paragraphs])
        self._rows["documents"].append(
            (
                identity,
                source.path,
                source.record,
                source.sha256,
                document.media_type,
                document.encoding,
                meta.url,
                meta.site,
                meta.section,
                meta.title,
                list(meta.authors),
                meta.published,
                meta.published_raw,
                meta.modified,
                meta.fetched,
                meta.dateline,
                meta.language,
                meta.description,
                text,
                len(cleaned.paragraphs),
                len(text),
                len(document.text),
                len(document.repairs),
                cleaned.lead,
                digest(document.text),
            )
        )
        self._rows["paragraphs"] += [
            (identity, position, p.kind, p.text, p.start, p.end, p.after, 0, 1)
            for position, p in enumerate(cleaned.paragraphs)
        ]
        self.signatures.add(identity, cleaned, source.path)
        self._rows["removals"] += [
            (
                identity,
                source.path,
                source.record,
                r.start,
                r.end,
                r.text,
                r.after,
                r.rule,
                r.reason,
                r.confidence,
                r.value,
                r.kept_document_id,
                r.kept_start,
                r.similarity,
            )
            for r in cleaned.removals
        ]
        self._rows["repairs"] += [
            (identity, repair.step, repair.start, repair.end, repair.before, repair.kind, repair.detail)
            for repair in document.repairs
        ]

    def reject(self, source: Source, stage: str, error: str, message: str) -> None:
        """Add one row to ``rejects``; of a message that is no sentence, as it quotes its input, both ends are kept."""
        if len(message) > _MESSAGE:
            message = f"{message[: _MESSAGE // 2]} … {message[3 - _MESSAGE // 2 :]}"
        self._rows["rejects"].append((source.path, source.record, source.sha256, stage, error, message))

    def tables(self) -> dict[str, pa.Table]:
        """The rows as Arrow tables, by table name, each with its schema."""
        made = {name: _table(self._rows[name], schema) for name, schema in TABLES.items()}
        place = PARAGRAPHS.get_field_index("fingerprint")
        fingerprints = self.signatures.paragraph_fingerprints()
        made["paragraphs"] = made["paragraphs"].set_column(place, PARAGRAPHS.field(place), fingerprints)
        return made


def _table(rows: Sequence[tuple[object, ...]], schema: pa.Schema) -> pa.Table:
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    return pa.table([pa.array(values, kind) for values, kind in zip(columns, schema.types, strict=True)], schema=schema)
