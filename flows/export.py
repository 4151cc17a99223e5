"""A published snapshot for those who have a lakehouse, or want lines of JSON: Delta, Iceberg or JSON Lines.

Every table is read part by part, so that memory does not grow with the corpus. Where the target holds an older export,
its readers see that one until the new one is whole.
"""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.parquet as pq

from flows.errors import guarded
from flows.extras import how_to_install
from flows.snapshot import Snapshot, guarded_part
from transforms.tables import TABLES

Target = Literal["delta", "iceberg", "jsonl"]


class MissingExtraError(ImportError):
    """The package that writes this kind of table is not installed; the message says how to get it."""


def export(snapshot: Snapshot, target: Target, out: Path) -> None:
    """Write every table of ``snapshot`` into the folder ``out``: ``out/<table>`` or ``out/<table>.jsonl``.

    Raises:
        MissingExtraError: the extra for this target is not installed.
        StoreError: ``out`` cannot be written, or a part of the snapshot is damaged.
    """
    write = _WRITERS[target]
    with guarded(out):
        out.mkdir(parents=True, exist_ok=True)
        for table in TABLES:
            try:
                write(snapshot, table, out)
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


def _write_jsonl(snapshot: Snapshot, table: str, out: Path) -> None:
    """One JSON object a line, in UTF-8; instants as ISO 8601 (RFC 3339)."""
    unfinished = out / f".{table}.jsonl.unfinished"
    with unfinished.open("w", encoding="utf-8", newline="\n") as file:
        for batch in _batches(snapshot, table):
            file.writelines(f"{json.dumps(row, ensure_ascii=False, default=_instant)}\n" for row in batch.to_pylist())
    unfinished.replace(out / f"{table}.jsonl")


def _instant(value: datetime) -> str:
    return value.isoformat()


def _write_delta(snapshot: Snapshot, table: str, out: Path) -> None:
    """One Delta table, overwritten in one commit that names the snapshot."""
    from deltalake import CommitProperties, write_deltalake  # noqa: PLC0415 - an optional extra

    write_deltalake(
        out / table,
        pa.RecordBatchReader.from_batches(_schema(table), _batches(snapshot, table)),
        mode="overwrite",
        schema_mode="overwrite",
        commit_properties=CommitProperties(custom_metadata={"winnow.snapshot": snapshot.id}),
    )


def _write_iceberg(snapshot: Snapshot, table: str, out: Path) -> None:
    """One Iceberg table ``winnow.<table>`` in a catalogue of its own, ``out/catalog.db``; replaced in one commit."""
    from pyiceberg.catalog.sql import SqlCatalog  # noqa: PLC0415 - an optional extra
    from pyiceberg.expressions import AlwaysTrue  # noqa: PLC0415 - the same

    catalog = SqlCatalog("winnow", uri=f"sqlite:///{out / 'catalog.db'}", warehouse=out.absolute().as_uri())
    catalog.create_namespace_if_not_exists("winnow")
    schema = _schema(table)
    iceberg = catalog.create_table_if_not_exists(("winnow", table), schema=schema)
    with iceberg.update_schema() as update:
        update.union_by_name(schema)
    with iceberg.transaction() as transaction:
        if iceberg.current_snapshot() is not None:
            transaction.delete(AlwaysTrue())
        for batch in _batches(snapshot, table):
            transaction.append(pa.Table.from_batches([batch]), snapshot_properties={"winnow.snapshot": snapshot.id})


_WRITERS: dict[Target, Callable[[Snapshot, str, Path], Any]] = {
    "delta": _write_delta,
    "iceberg": _write_iceberg,
    "jsonl": _write_jsonl,
}
