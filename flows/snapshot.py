"""Read a published snapshot: its manifest, its parts, and the rows of one document."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.errors import DamagedError, StoreError
from transforms.document import Repair
from transforms.laws import whole_copies
from transforms.repairs import undo
from transforms.repeats.decisions import COPY
from transforms.restore import pieces, restored
from transforms.tables import TABLES, digest

CURRENT = ".current"
SNAPSHOTS = ".snapshots"
MANIFEST = "manifest.json"
REPORT = "report.html"
_ID_DIGITS = 16
_ID_BEGINNING = re.compile("[0-9a-f]{4,31}")
#: "courier/2026-03.jsonl#2"
_OF_RECORD = re.compile(r".#[0-9]{1,18}$")
_KEYS = ["document_id", "source_path", "record"]

_REJECT = ["source_path", "record", "message"]

#: Near documents that are named where none answers, letters of a name that find some, paths that are compared with it,
#: and how alike they must be (difflib's ratio, where 0.6 is its own default).
_NEAR, _LETTERS, _COMPARED, _ALIKE = 3, 3, 10_000, 0.8


class UnknownSnapshotError(LookupError):
    """No snapshot answers to this reference, or several do; the message says which there are."""


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


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One Parquet file of a table: the rows that one batch gave it. ``size`` is in bytes."""

    table: str
    batch: str
    digest: str
    rows: int
    size: int

    @property
    def name(self) -> str:
        """The file's name in its table's folder; it changes with every byte of the content."""
        return f"part-{self.digest}.parquet"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A published state of all tables. ``run`` is what the run wrote about itself, ``files`` name → digest."""

    path: Path
    parts: tuple[Part, ...]
    files: Mapping[str, str]
    run: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Running number and content digest: ``000012-0123456789abcdef``."""
        return self.path.name

    def where(self, part: Part) -> Path:
        """The part's file."""
        return self.path / part.table / part.name

    def of(self, table: str) -> list[Path]:
        """The files of one table, in the manifest's order."""
        return [self.where(part) for part in self.parts if part.table == table]

    def batches(self) -> Iterator[tuple[str, list[Part]]]:
        """Every batch with its parts, by batch key."""
        grouped: dict[str, list[Part]] = {}
        for part in self.parts:
            grouped.setdefault(part.batch, []).append(part)
        yield from sorted(grouped.items())

    def rows(self, table: str) -> int:
        """Number of rows of one table."""
        return sum(part.rows for part in self.parts if part.table == table)

    def whole(self, part: Part) -> bool:
        """Whether the part's file is there with its full length; its bytes are not read."""
        try:
            return self.where(part).stat().st_size == part.size
        except OSError:
            return False

    def complete(self) -> bool:
        """Whether every part and every attached file is there; no bytes are read."""
        return all(map(self.whole, self.parts)) and all((self.path / attached).is_file() for attached in self.files)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the snapshot in the folder ``path``.

        Raises:
            DamagedError: the manifest is not the one that was published under this id.
            StoreError: the manifest cannot be read.
        """
        manifest = path / MANIFEST
        remedy = "run again to publish a whole snapshot"
        try:
            content = manifest.read_bytes()
            stated = json.loads(content)
            parts = tuple(Part(**part) for part in stated["parts"])
            snapshot = cls(path, parts, dict(stated["files"]), dict(stated["run"]))
        except OSError as error:
            raise StoreError(manifest, error.strerror or str(error), remedy) from error
        except (ValueError, KeyError, TypeError) as error:
            raise DamagedError(manifest, "the manifest is damaged", remedy) from error
        digest = content_digest(parts, snapshot.run)
        if path.name.rpartition("-")[2] != digest or content != manifest_bytes(parts, snapshot.files, snapshot.run):
            raise DamagedError(manifest, "the manifest does not agree with the snapshot's id", remedy)
        return snapshot


def manifest_bytes(parts: tuple[Part, ...], files: Mapping[str, str], run: Mapping[str, Any]) -> bytes:
    """The one way in which a manifest is written, so that a changed bit shows."""
    content = {"parts": [asdict(part) for part in parts], "files": dict(files), "run": run}
    return json.dumps(content, indent=1, sort_keys=True).encode() + b"\n"


def content_digest(parts: tuple[Part, ...], run: Mapping[str, Any]) -> str:
    """16 hex digits that tell one state of the tables from another; attached files do not count."""
    return hashlib.blake2b(manifest_bytes(parts, {}, run), digest_size=_ID_DIGITS // 2).hexdigest()


def current(curated: Path) -> Snapshot | None:
    """The published snapshot, or None where nothing has been published yet.

    The link is followed once: whatever is read through the result belongs to one snapshot.

    Raises:
        StoreError: the link leads nowhere, or the manifest cannot be trusted.
    """
    link = curated / CURRENT
    if not link.is_symlink():
        return None
    return Snapshot.load(curated / link.readlink())


def open_snapshot(curated: Path) -> Snapshot:
    """The published snapshot.

    Raises:
        StoreError: nothing has been published, or the manifest cannot be trusted.
    """
    snapshot = current(curated)
    if snapshot is None:
        raise StoreError(curated, "nothing is published here", "publish with `winnow run`, or name the folder")
    return snapshot


def kept_snapshots(curated: Path) -> list[str]:
    """The ids of the snapshots that are still on the disk, the oldest first.

    Raises:
        StoreError: nothing has been published.
    """
    open_snapshot(curated)
    return sorted(path.name for path in (curated / SNAPSHOTS).iterdir() if not path.name.startswith("."))


def open_named(curated: Path, reference: str) -> Snapshot:
    """The snapshot with this running number or id, or the unique beginning of one.

    Raises:
        UnknownSnapshotError: none answers to it, or several do.
        StoreError: nothing has been published, or the manifest cannot be trusted.
    """
    ids = kept_snapshots(curated)
    found = [identity for identity in ids if identity.startswith(reference)]
    if reference.isdecimal():
        number = reference.lstrip("0")
        found = [identity for identity in ids if identity.partition("-")[0].lstrip("0") == number] or found
    if len(found) != 1:
        raise UnknownSnapshotError(f"there is no one snapshot {reference!r}; there are {', '.join(ids)}")
    return Snapshot.load(curated / SNAPSHOTS / found[0])


def before(curated: Path, snapshot: Snapshot) -> Snapshot:
    """The snapshot that was published before this one.

    Raises:
        UnknownSnapshotError: it is the oldest that is still there.
        StoreError: the manifest cannot be trusted.
    """
    older = [identity for identity in kept_snapshots(curated) if identity < snapshot.id]
    if not older:
        raise UnknownSnapshotError(
            f"no snapshot from before {snapshot.id} is there to compare it with; the next run that finds a change "
            "publishes another"
        )
    return Snapshot.load(curated / SNAPSHOTS / older[-1])


def read_parts(snapshot: Snapshot, parts: Sequence[Part]) -> dict[str, pa.Table]:
    """The rows of ``parts`` by table, every table present; each page is checked against its checksum.

    Raises:
        DamagedError: a part is gone or does not hold what was written.
    """
    tables: dict[str, list[pa.Table]] = {table: [schema.empty_table()] for table, schema in TABLES.items()}
    for part in parts:
        rows = _read(snapshot.where(part))
        if not rows.schema.equals(TABLES[part.table]):
            problem = "its columns are not those of this version of Winnow"
            raise DamagedError(snapshot.where(part), problem, "run again to publish it anew")
        tables[part.table].append(rows.replace_schema_metadata())
    return {table: pa.concat_tables(found) for table, found in tables.items()}


def find(snapshot: Snapshot, reference: str) -> Found:
    """The document that ``reference`` names: an id, the unique beginning of one, or a source path as in the tables.

    ``PATH#N`` is record N of a container. One folder that the tables do not know (``raw/``) may stand before a path.

    Raises:
        UnknownDocumentError: none answers to it, or several do.
        StoreError: a part cannot be read.
    """
    attempts = [pc.field("document_id") == reference]
    for place in _paths(reference):
        attempts.append(pc.field("source_path") == place)
        path, number = _parted(place)
        if number is not None:
            attempts.append((pc.field("source_path") == path) & (pc.field("record") == number))
    if _ID_BEGINNING.fullmatch(reference):
        attempts.append(pc.starts_with(pc.field("document_id"), reference))
    anyhow = attempts[0]
    for attempt in attempts[1:]:
        anyhow = anyhow | attempt
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
            for row in _read(snapshot.where(part), columns=_REJECT, filters=condition).to_pylist():
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
    """How the tables may write the path that somebody typed: as given, or else without its first folder."""
    below = reference.removeprefix("./")
    return [path for path in (below, below.partition("/")[2]) if path]


def _keys(snapshot: Snapshot, table: str, matching: pc.Expression) -> Iterator[pa.Table]:
    """Id, path, record, batch and ``copy`` of the documents, or of the whole copies in ``removals``, that match."""
    copies = table == "removals"
    condition = matching & (pc.field("rule") == COPY) & (pc.field("start") == 0) if copies else matching
    for part in snapshot.parts:
        if part.table == table:
            rows = _read(snapshot.where(part), columns=_KEYS, filters=condition)
            batch, copy = pa.array([part.batch] * len(rows), pa.string()), pa.array([copies] * len(rows), pa.bool_())
            yield rows.append_column("batch", batch).append_column("copy", copy)


def _read(path: Path, **selection: Any) -> pa.Table:  # noqa: ANN401 - passed on as it is
    with guarded_part(path):
        return pq.read_table(path, page_checksum_verification=True, partitioning=None, **selection)


@contextmanager
def guarded_part(path: Path) -> Iterator[None]:
    """Turn what is raised inside the block, where the part at ``path`` is read, into a ``DamagedError``."""
    try:
        yield
    except (OSError, ValueError, pa.ArrowException) as error:
        # Of a file that is gone Arrow tells the name alone.
        problem = str(error).partition("\n")[0] if path.exists() else "it is gone"
        raise DamagedError(path, problem, "`winnow verify --data` lists all damage") from error
