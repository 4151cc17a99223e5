"""Read a published snapshot: its manifest, its parts, and the rows of one document."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from flows.errors import DamagedError, StoreError

CURRENT = ".current"
SNAPSHOTS = ".snapshots"
MANIFEST = "manifest.json"
_ID_DIGITS = 16


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
