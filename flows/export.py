"""A published snapshot for those who have a lakehouse, or want lines of JSON: Delta, Iceberg or JSON Lines.

Every table is read part by part, so that memory does not grow with the corpus. Where the target holds an older export,
the readers of each table see that one until the new table is whole. JSON Lines are put in place when all tables are
written; Delta and Iceberg commit one table after another, once every part of the snapshot could be read.
"""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pyarrow as pa
import pyarrow.parquet as pq

from flows.errors import guarded
from flows.extras import how_to_install
from flows.snapshot import Snapshot, guarded_part
from transforms.tables import TABLES

if TYPE_CHECKING:
    from pyiceberg.catalog.sql import SqlCatalog

Target = Literal["delta", "iceberg", "jsonl"]


class MissingExtraError(ImportError):
    """The package that writes this kind of table is not installed; the message says how to get it."""


def export(snapshot: Snapshot, target: Target, out: Path) -> None:
    """Write every table of ``snapshot`` into the folder ``out``: ``out/<table>`` or ``out/<table>.jsonl``.

    A part that cannot be read leaves every table of an older export as it was.

    Raises:
        MissingExtraError: the extra for this target is not installed.
        StoreError: ``out`` cannot be written, or a part of the snapshot is damaged.
    """
    with guarded(out):
        out.mkdir(parents=True, exist_ok=True)
        try:
            _WRITERS[target](snapshot, out)
        except ImportError as error:
            raise MissingExtraError(f"this needs a package more: {how_to_install(target)}") from error


def _batches(snapshot: Snapshot, table: str) -> Iterator[pa.RecordBatch]:
    for path in snapshot.of(table):
        with guarded_part(path):
            for batch in pq.ParquetFile(path, page_checksum_verification=True).iter_batches():
                yield batch.replace_schema_metadata().cast(_schema(table))


def _schema(table: str) -> pa.Schema:
    """The table's columns, without what only Parquet keeps."""
    return pa.schema([field.remove_metadata() for field in TABLES[table]])


def _read_through(snapshot: Snapshot) -> None:
    """Read every part, before any table is committed; that takes a third of the time that writing Delta does."""
    for table in TABLES:
        for _ in _batches(snapshot, table):
            pass


def _write_jsonl(snapshot: Snapshot, out: Path) -> None:
    """One JSON object a line, in UTF-8; instants as ISO 8601 (RFC 3339)."""
    unfinished = {table: out / f".{table}.jsonl.unfinished" for table in TABLES}
    try:
        for table, path in unfinished.items():
            _write_lines(_batches(snapshot, table), path)
        for table, path in unfinished.items():
            path.replace(out / f"{table}.jsonl")
    finally:
        for path in unfinished.values():
            path.unlink(missing_ok=True)


def _write_lines(batches: Iterator[pa.RecordBatch], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for batch in batches:
            file.writelines(f"{json.dumps(row, ensure_ascii=False, default=_instant)}\n" for row in batch.to_pylist())


def _instant(value: datetime) -> str:
    return value.isoformat()


def _write_delta(snapshot: Snapshot, out: Path) -> None:
    """Delta tables, each overwritten in one commit that names the snapshot."""
    from deltalake import CommitProperties, write_deltalake  # noqa: PLC0415 - an optional extra

    _read_through(snapshot)
    for table in TABLES:
        write_deltalake(
            out / table,
            pa.RecordBatchReader.from_batches(_schema(table), _batches(snapshot, table)),
            mode="overwrite",
            schema_mode="overwrite",
            commit_properties=CommitProperties(custom_metadata={"winnow.snapshot": snapshot.id}),
        )


def _write_iceberg(snapshot: Snapshot, out: Path) -> None:
    """Iceberg tables ``winnow.<table>`` in a catalogue of their own, ``out/catalog.db``."""
    from pyiceberg.catalog.sql import SqlCatalog  # noqa: PLC0415 - an optional extra

    _read_through(snapshot)
    catalog = SqlCatalog("winnow", uri=f"sqlite:///{out / 'catalog.db'}", warehouse=out.absolute().as_uri())
    catalog.create_namespace_if_not_exists("winnow")
    for table in TABLES:
        _replace_iceberg(catalog, snapshot, table)


def _replace_iceberg(catalog: "SqlCatalog", snapshot: Snapshot, table: str) -> None:
    """Replace one table in one commit that names the snapshot."""
    from pyiceberg.expressions import AlwaysTrue  # noqa: PLC0415 - an optional extra

    schema = _schema(table)
    iceberg = catalog.create_table_if_not_exists(("winnow", table), schema=schema)
    with iceberg.update_schema() as update:
        update.union_by_name(schema)
    with iceberg.transaction() as transaction:
        if iceberg.current_snapshot() is not None:
            transaction.delete(AlwaysTrue())
        for batch in _batches(snapshot, table):
            transaction.append(pa.Table.from_batches([batch]), snapshot_properties={"winnow.snapshot": snapshot.id})


_WRITERS: dict[Target, Callable[[Snapshot, Path], None]] = {
    "delta": _write_delta,
    "iceberg": _write_iceberg,
    "jsonl": _write_jsonl,
}
