"""What a raw file is, by the end of its name."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from flows.sources.arrow_batches import Messages, arrow_rows
from flows.sources.csv_rows import Rows, csv_rows
from flows.sources.errors import Broken, SourceError
from flows.sources.json_objects import Json, json_records
from flows.sources.packing import Packing
from flows.sources.segments import Part, Scanner
from flows.sources.warc_records import Records, warc_records
from transforms.formats.record import MediaType, Record


@dataclass(frozen=True, slots=True)
class Document:
    """The file is one document."""

    media_type: MediaType


@dataclass(frozen=True, slots=True)
class Stream:
    """The file is a container that is read from its beginning to its end.

    ``scanner`` finds where its records end. ``split`` is given the bytes of whole records, and what is known of them.
    ``signature`` is what it may begin with, though other files do so.
    """

    scanner: Callable[[], Scanner]
    split: Callable[[io.BufferedReader, Part], Iterator[Record | Broken]]
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class RowGroups:
    """The file is a Parquet file."""


@dataclass(frozen=True, slots=True)
class Archive:
    """The file holds other files."""

    kind: Literal["zip", "tar"]


Format = Document | Stream | RowGroups | Archive

_TEXT = Document("text/plain")
_HTML = Document("text/html")
_JSON = Stream(Json, json_records)
_CSV = Stream(Rows, csv_rows)
_WARC = Stream(Records, warc_records)
_ARROW = Stream(Messages, arrow_rows, b"ARROW1")
_PARQUET = RowGroups()
_TAR = Archive("tar")

#: Every format by the end of the file's name, in lower case. Each may be packed: see PACKINGS.
FORMATS: dict[bytes, Format] = {
    b".txt": _TEXT,
    b".text": _TEXT,
    b".htm": _HTML,
    b".html": _HTML,
    b".xhtml": _HTML,
    b".json": _JSON,
    b".jsonl": _JSON,
    b".jsonlines": _JSON,
    b".jl": _JSON,
    b".ndjson": _JSON,
    b".csv": _CSV,
    b".tsv": _CSV,
    b".warc": _WARC,
    b".wet": _WARC,
    b".parquet": _PARQUET,
    b".arrow": _ARROW,
    b".arrows": _ARROW,
    b".feather": _ARROW,
    b".ipc": _ARROW,
    b".zip": Archive("zip"),
    b".tar": _TAR,
}
#: Every packing by the end of the file's name after the format's.
PACKINGS: dict[bytes, Packing] = {b".gz": "gzip", b".zst": "zstd", b".bz2": "bzip2", b".xz": "xz"}
#: Endings of packed tar files in one word.
_PACKED_TARS: dict[bytes, Packing] = {
    b".tgz": "gzip",
    b".tzst": "zstd",
    b".tbz2": "bzip2",
    b".tbz": "bzip2",
    b".txz": "xz",
}


def classify(path: bytes) -> tuple[Format, Packing] | None:
    """The format and the packing ("" for none) that a file's name tells; None where it tells none.

    >>> classify(b"news/A.HTML.gz")[0].media_type, classify(b"a.txt")[1], classify(b"a.pdf")
    ('text/html', '', None)
    """
    stem, dot, ending = path.lower().rpartition(b".")
    if dot + ending in _PACKED_TARS:
        return _TAR, _PACKED_TARS[dot + ending]
    packing = PACKINGS.get(dot + ending, "")
    if packing:
        stem, dot, ending = stem.rpartition(b".")
    form = FORMATS.get(dot + ending)
    return (form, packing) if form else None


def is_archive(path: bytes) -> bool:
    """Whether a name tells that the file holds other files, and no records of its own."""
    known = classify(path)
    return known is not None and isinstance(known[0], Archive)


def unknown_format() -> SourceError:
    """What is said of a file that ``classify`` knows nothing of."""
    endings, packings, tars = (b" ".join(sorted(known)).decode() for known in (FORMATS, PACKINGS, _PACKED_TARS))
    names = f"the name must end in one of {endings}, and then perhaps in one of {packings}, or in one of {tars}"
    return SourceError("unknown-format", f"{names}; rename or convert it, or take it out of raw/")
