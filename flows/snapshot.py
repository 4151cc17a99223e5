"""Read a published snapshot: its manifest, and the rows of its parts."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import pyarrow as pa
import pyarrow.parquet as pq

from flows.errors import DamagedError, StoreError
from transforms.tables import TABLES

CURRENT = ".current"
SNAPSHOTS = ".snapshots"
MANIFEST = "manifest.json"
REPORT = "report.html"
_ID_DIGITS = 16


class UnknownSnapshotError(LookupError):
    """No snapshot answers to this reference, or several do; the message says which there are."""


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
        rows = read_part(snapshot.where(part))
        if not rows.schema.equals(TABLES[part.table]):
            problem = "its columns are not those of this version of Winnow"
            raise DamagedError(snapshot.where(part), problem, "run again to publish it anew")
        tables[part.table].append(rows.replace_schema_metadata())
    return {table: pa.concat_tables(found) for table, found in tables.items()}


def read_part(path: Path, **selection: Any) -> pa.Table:  # noqa: ANN401 - passed on as it is
    """The rows of a part that ``selection`` names, as ``pyarrow.parquet.read_table`` takes it.

    Raises:
        DamagedError: the part is gone or does not hold what was written.
    """
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
