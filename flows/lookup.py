"""Find a document of a snapshot by what people call it; its rows, and its text as it was."""

import operator
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import reduce
from itertools import chain, islice
from pathlib import PurePosixPath

import pyarrow as pa
import pyarrow.compute as pc

from flows.errors import DamagedError
from flows.snapshot import Snapshot, read_part, read_parts
from flows.sources import printable
from transforms.document import Repair
from transforms.laws import whole_copies
from transforms.repairs import undo
from transforms.repeats.decisions import COPY
from transforms.restore import pieces, restored
from transforms.tables import digest

_ID_BEGINNING = re.compile("[0-9a-f]{4,31}")
#: "courier/2026-03.jsonl#2"
_OF_RECORD = re.compile(r".#[0-9]{1,18}$")
_KEYS = ["document_id", "source_path", "record"]
_REJECT = ["source_path", "record", "message"]
#: Near documents that are named where none answers, letters of a name that find some, paths that are compared with it,
#: and how alike they must be (difflib's ratio, where 0.6 is its own default).
_NEAR, _LETTERS, _COMPARED, _ALIKE = 3, 3, 10_000, 0.8


class UnknownDocumentError(LookupError):
    """No document answers to this reference, or several do; the message says which."""


@dataclass(frozen=True, slots=True)
class Found:
    """One document of a snapshot, and the batch that holds its rows. ``copy``: it was removed as a whole."""

    document_id: str
    source_path: str
    record: int
    batch: str
    copy: bool


def find(snapshot: Snapshot, reference: str) -> Found:
    """The document that ``reference`` names: an id, the unique beginning of one, or a source path as in the tables.

    ``PATH#N`` is record N of a container. One folder that the tables do not know (``raw/``) may stand before a path.

    Raises:
        UnknownDocumentError: none answers to it, or several do.
        StoreError: a part cannot be read.
    """
    attempts = [pc.field("document_id") == printable(os.fsencode(reference))]
    for place in _paths(reference):
        attempts.append(pc.field("source_path") == place)
        path, number = _parted(place)
        if number is not None:
            attempts.append((pc.field("source_path") == path) & (pc.field("record") == number))
    if _ID_BEGINNING.fullmatch(reference):
        attempts.append(pc.starts_with(pc.field("document_id"), reference))
    anyhow = reduce(operator.or_, attempts)
    candidates = pa.concat_tables(
        rows.replace_schema_metadata() for table in ("documents", "removals") for rows in _keys(snapshot, table, anyhow)
    )
    for attempt in attempts:
        matching = candidates.filter(attempt).to_pylist()
        if len(matching) == 1:
            return Found(**matching[0])
        if matching:
            first = sorted(matching, key=lambda row: (row["source_path"], row["record"]))[:5]
            several = ", ".join(name(row["source_path"], row["record"]) for row in first)
            such_as = "for example " if len(matching) > len(first) else ""
            remedy = "say which, as PATH#N or by its id"
            raise UnknownDocumentError(
                f"{len(matching)} documents answer to {reference!r}, {such_as}{several}; {remedy}"
            )
    raise UnknownDocumentError(_unanswered(snapshot, reference))


def names(snapshot: Snapshot, ids: Sequence[str]) -> dict[str, str]:
    """``PATH`` or ``PATH#N`` of every document among ``ids`` that has a row.

    Raises:
        DamagedError: a part is gone or does not hold what was written.
    """
    found = {}
    for rows in _keys(snapshot, "documents", pc.field("document_id").isin(list(ids))) if ids else ():
        for row in rows.to_pylist():
            found[row["document_id"]] = name(row["source_path"], row["record"])
    return found


def name(path: str, record: int) -> str:
    """How people name a document: its file, and the record's number where the file is a container.

    >>> name("a.txt", 0), name("a.jsonl", 7)
    ('a.txt', 'a.jsonl#7')
    """
    return f"{path}#{record}" if record else path


def rows_of(snapshot: Snapshot, found: Found) -> dict[str, pa.Table]:
    """One document's rows by table.

    Raises:
        DamagedError: a part is gone or does not hold what was written.
    """
    tables = read_parts(snapshot, [part for part in snapshot.parts if part.batch == found.batch])
    del tables["rejects"]
    return {name: rows.filter(pc.field("document_id") == found.document_id) for name, rows in tables.items()}


def restore(snapshot: Snapshot, reference: str, *, raw_text: bool = False) -> str:
    """The text of a document before anything was removed; with ``raw_text``, before it was repaired as well.

    Raises:
        UnknownDocumentError: see ``find``.
        DamagedError: the rows no longer spell what was read.
    """
    found = find(snapshot, reference)
    tables = rows_of(snapshot, found)
    ((_, _, _, text),) = _restored(snapshot, tables, raw_text=raw_text)
    return text


def restore_all(snapshot: Snapshot, *, raw_text: bool = False) -> Iterator[tuple[str, str, int, str]]:
    """Id, source path, record and text of every document, copies included, a batch at a time.

    Raises:
        DamagedError: some rows no longer spell what was read.
    """
    for _, parts in snapshot.batches():
        yield from _restored(snapshot, read_parts(snapshot, parts), raw_text=raw_text)


def _restored(
    snapshot: Snapshot, tables: Mapping[str, pa.Table], *, raw_text: bool
) -> Iterator[tuple[str, str, int, str]]:
    documents, removals = tables["documents"], tables["removals"]
    texts = restored(documents, pieces(documents, tables["paragraphs"], removals))
    repairs = repairs_by_document(tables["repairs"]) if raw_text else {}
    for row, text in zip(documents.select([*_KEYS, "source_digest"]).to_pylist(), texts, strict=True):
        spelled = text.as_py()
        if digest(spelled) != row["source_digest"]:
            problem = f"the rows of {row['document_id']} do not spell the text that was read"
            raise DamagedError(snapshot.path, problem, "`winnow verify --data` lists all damage")
        identity = row["document_id"]
        yield identity, row["source_path"], row["record"], undo(spelled, repairs.get(identity, ()))
    for row in whole_copies(documents, removals).select([*_KEYS, "text"]).to_pylist():
        identity = row["document_id"]
        yield identity, row["source_path"], row["record"], undo(row["text"], repairs.get(identity, ()))


def repairs_by_document(repairs: pa.Table) -> dict[str, list[Repair]]:
    """The rows of ``repairs`` as the model's objects, by document id."""
    grouped: dict[str, list[Repair]] = {}
    for row in repairs.to_pylist():
        grouped.setdefault(row.pop("document_id"), []).append(Repair(**row))
    return grouped


def _unanswered(snapshot: Snapshot, reference: str) -> str:
    """Why no document answers to ``reference``: it was rejected, or it is written in another way."""
    path, number = _parted(reference)
    places = _paths(path)
    condition = pc.field("source_path").isin(pa.array(places, pa.string()))
    if number is not None:
        condition &= pc.field("record") == number
    for part in snapshot.parts:
        if part.table == "rejects":
            for row in read_part(snapshot.where(part), columns=_REJECT, filters=condition).to_pylist():
                return f"{name(row['source_path'], row['record'])} was rejected: {row['message']}"
    near = _near(snapshot, places)
    remedy = f"did you mean {' or '.join(near)}?" if near else "give an id or a path below raw/"
    return f"no document answers to {reference!r}; {remedy}"


def _near(snapshot: Snapshot, places: Sequence[str]) -> list[str]:
    """Documents whose path holds the name of the file at ``places``, or those beside it that are spelled alike."""
    stem = PurePosixPath(places[0]).stem if places else ""
    if len(stem) >= _LETTERS:
        holding = pc.match_substring(pc.field("source_path"), stem, ignore_case=True)
        found = pa.concat_tables(rows.select(_KEYS) for rows in _keys(snapshot, "documents", holding))
        first = found.sort_by([("source_path", "ascending"), ("record", "ascending")]).slice(0, _NEAR)
        if first:
            return [name(row["source_path"], row["record"]) for row in first.to_pylist()]
    for place in places:
        folder = place.rpartition("/")[0]
        beside = pc.starts_with(pc.field("source_path"), folder + "/" * bool(folder))
        known = chain.from_iterable(rows["source_path"].to_pylist() for rows in _keys(snapshot, "documents", beside))
        if near := get_close_matches(place, dict.fromkeys(islice(known, _COMPARED)), _NEAR, _ALIKE):
            return near
    return []


def _parted(place: str) -> tuple[str, int | None]:
    """The path in ``PATH#N``, and the record's number; None where there is none that a table could hold."""
    path, _, number = place.rpartition("#")
    return (path, int(number)) if _OF_RECORD.search(place) else (place, None)


def _paths(reference: str) -> list[str]:
    """How the tables may write the path that somebody typed: as given, or else without its first folder.

    What the tables escape in a name may be typed as the tables write it, or as it stands on the disk.
    """
    below = reference.removeprefix("./")
    ways = dict.fromkeys((below.encode("utf-8", "replace").decode(), printable(os.fsencode(below))))
    return [path for way in ways for path in (way, way.partition("/")[2]) if path]


def _keys(snapshot: Snapshot, table: str, matching: pc.Expression) -> Iterator[pa.Table]:
    """Id, path, record, batch and ``copy`` of the documents, or of the whole copies in ``removals``, that match."""
    copies = table == "removals"
    condition = matching & (pc.field("rule") == COPY) & (pc.field("start") == 0) if copies else matching
    for part in snapshot.parts:
        if part.table == table:
            rows = read_part(snapshot.where(part), columns=_KEYS, filters=condition)
            batch, copy = pa.array([part.batch] * len(rows), pa.string()), pa.array([copies] * len(rows), pa.bool_())
            yield rows.append_column("batch", batch).append_column("copy", copy)
