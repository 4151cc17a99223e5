"""Snapshots as DuckDB sees them: five views each, over Parquet files that stay on the disk."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from flows import database
from flows.database import insert
from flows.snapshot import Snapshot
from transforms.tables import TABLES


@contextmanager
def opened(**snapshots: Snapshot) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection with a schema for each of ``snapshots`` by its name, and in it a view for each table.

    Queries that name no schema go to the first. What does not fit into memory goes to a folder that ends with the
    block.

    Raises:
        duckdb.Error: a part cannot be read.
    """
    with database.opened("winnow-report-") as connection:
        for name, snapshot in snapshots.items():
            connection.execute(f"CREATE SCHEMA {name}")
            for table in TABLES:
                _view(connection, name, table, snapshot)
        connection.execute(f"USE {next(iter(snapshots))}")
        yield connection


@contextmanager
def given(connection: duckdb.DuckDBPyConnection, name: str, columns: Mapping[str, pa.Array]) -> Iterator[None]:
    """Let queries inside the block read ``columns`` as a table of that name."""
    connection.register(name, pa.table(dict(columns)))
    try:
        yield
    finally:
        connection.unregister(name)


def _view(connection: duckdb.DuckDBPyConnection, schema: str, table: str, snapshot: Snapshot) -> None:
    files = [str(path) for path in snapshot.of(table)]
    if not files:
        insert(connection, f"{schema}.{table}", TABLES[table].empty_table())
        return
    variable = f"{schema}_{table}"
    connection.execute(f"SET VARIABLE {variable} = ?", [files])
    # A folder whose name has the form of key=value is no column.
    rows = f"read_parquet(getvariable('{variable}'), hive_partitioning = false)"
    connection.execute(f"CREATE VIEW {schema}.{table} AS SELECT * FROM {rows}")  # noqa: S608 - names of ours
