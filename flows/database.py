"""DuckDB: what every database of a run, a report or a check is opened with, and does with a table."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
import pyarrow as pa

#: What it may hold before it spills.
_MEMORY = "256MiB"


@contextmanager
def opened(prefix: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """A database in memory; what it has no room for goes to a folder that ends with the block."""
    with tempfile.TemporaryDirectory(prefix=prefix) as folder, duckdb.connect() as connection:
        connection.execute(
            f"SET memory_limit = '{_MEMORY}'; SET temp_directory = '{folder}'; SET enable_progress_bar = false"
        )
        yield connection


def count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """The number of rows of a table."""
    [(number,)] = connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608 - a constant
    return int(number)


def drop(connection: duckdb.DuckDBPyConnection, *tables: str) -> None:
    """Drop tables: what is needed no more would be written to the disk to make room."""
    for table in tables:
        connection.execute(f"DROP TABLE {table}")


def insert(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    """Append rows to a table, which is made where there is none."""
    connection.register("rows", rows)
    connection.execute(f"CREATE TABLE IF NOT EXISTS {name} AS SELECT * FROM rows LIMIT 0")  # noqa: S608 - a constant
    connection.execute(f"INSERT INTO {name} SELECT * FROM rows")  # noqa: S608 - a constant
    connection.unregister("rows")
