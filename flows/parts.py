"""Read a batch's parts back from the disk and check them: files, schemas, order, and the laws of its rows."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.parquet import ORDER
from flows.snapshot import Part
from transforms import laws
from transforms.laws import Violation
from transforms.tables import TABLES


def examine(folder: Path, parts: Sequence[Part], *, data: bool) -> tuple[dict[str, pa.Table] | None, list[Violation]]:
    """One batch's rows from its parts in a snapshot's folder, or None where they cannot be read; and what is wrong.

    With ``data`` every byte is held against its digest, and every page against its checksum.
    """
    tables = {table: [schema.empty_table()] for table, schema in TABLES.items()}
    broken: list[Violation] = []
    readable = True
    for part in parts:
        rows, violations = _read(folder / part.table / part.name, part, data=data)
        broken += violations
        if rows is None:
            readable = False
        else:
            tables[part.table].append(rows)
    if not readable:
        return None, broken
    whole = {table: pa.concat_tables(rows) for table, rows in tables.items()}
    try:
        broken += laws.check(whole)
    except (pa.ArrowException, ValueError) as error:
        broken.append(Violation("schema", "", parts[0].batch, f"the batch's values make no sense: {error}"))
        return None, broken
    return whole, broken


def _read(path: Path, part: Part, *, data: bool) -> tuple[pa.Table | None, list[Violation]]:
    """One part's rows, if they can be read, and what is wrong with the file."""
    remedy = "delete it and run again"
    try:
        size = path.stat().st_size
        if size != part.size or (data and file_digest(path) != part.digest):
            return None, [Violation("publishing", part.table, part.name, f"the part is damaged; {remedy}")]
        rows = pq.read_table(path, page_checksum_verification=data, partitioning=None)
    except (OSError, ValueError, pa.ArrowException) as error:
        problem = str(error).partition("\n")[0]
        return None, [Violation("publishing", part.table, part.name, f"the part cannot be read ({problem}); {remedy}")]
    if not rows.schema.equals(TABLES[part.table]):
        return None, [Violation("schema", part.table, part.name, "the columns are not those of the table")]
    broken = []
    if rows.num_rows != part.rows:
        broken.append(Violation("schema", part.table, part.name, "the number of rows is not the manifest's"))
    if not _is_sorted(rows, ORDER[part.table]):
        broken.append(Violation("schema", part.table, part.name, f"not sorted by {', '.join(ORDER[part.table])}"))
    return rows.replace_schema_metadata(), broken


def _is_sorted(rows: pa.Table, keys: Iterable[str]) -> bool:
    """Whether no row sorts before the row above it."""
    if rows.num_rows <= 1:
        return True
    later = pa.scalar(value=False)
    for key in reversed(tuple(keys)):
        above, below = rows[key].slice(0, rows.num_rows - 1), rows[key].slice(1)
        later = pc.or_(pc.less(below, above), pc.and_(pc.equal(below, above), later))
    return not pc.any(later).as_py()


def file_digest(path: Path) -> str:
    """BLAKE2b-128 of a file's bytes, or an empty string where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
    except OSError:
        return ""
