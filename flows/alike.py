"""Items that are alike, among very many: which are copies of which, by bands and shingles, with DuckDB.

An item is a document or a paragraph; its ``rank`` is its place in the order in which items may keep a text, and the
least rank keeps. Items that share a band are compared with the first of them only, so that the number of comparisons
grows with the number of items, however many are copies of the same.
"""

from collections.abc import Callable
from dataclasses import dataclass

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from transforms.repeats.similarity import Likeness, likeness

#: Pairs that are compared at once: of 2 × 4,096 shingles each at the most, 32 MiB.
_PAIRS = 1024

#: Those unlike the first item of a band are compared with the first of themselves, and so on: a band in which this many
#: unlike items met says nothing more about the rest.
_ROUNDS = 4

#: Unlike items that a chain of copies joins are each kept, up to this many; what is left then is kept as well.
_KEEPERS = 8

#: Meetings in bands that are looked at together; items joined by then are not compared again.
_MEETINGS = 500_000


@dataclass(frozen=True, slots=True)
class Judge:
    """What makes one item a copy of another, or a copy of its copy."""

    is_copy: Callable[[Likeness], bool]
    is_copy_in_chain: Callable[[Likeness], bool]


def find_copies(connection: duckdb.DuckDBPyConnection, items: str, judge: Judge) -> None:
    """Fill the table ``near`` (rank, kept, similarity, confidence, reason) with the items that are copies of another.

    The table ``bands`` (rank, band) of ``connection`` says what there is, and is used up; the query ``items`` gives
    (rank, shingles, ceiling) of those whose rank is in the table ``meetings``, at least.
    """
    _find_meetings(connection, items)
    for name in ("compared", "near", "joined"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    connection.execute("""
        CREATE TABLE compared (
            rank BIGINT, kept BIGINT, similarity FLOAT, confidence FLOAT, reason VARCHAR,
            is_copy BOOLEAN, is_copy_in_chain BOOLEAN
        )
    """)
    connection.execute("CREATE TABLE joined (rank BIGINT, component BIGINT)")
    _compare_first(connection, judge)
    partitions = 1 + count(connection, "meetings") // _MEETINGS
    for partition in range(partitions):
        _compare_meetings(connection, judge, partition, partitions)
        _join(connection)
    _choose(connection, judge)


def count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """The number of rows of a table, or of those that ``table`` names with a condition."""
    [(number,)] = connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608 - a constant
    return int(number)


def insert(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    """Append rows to a table, which is made where there is none."""
    connection.register("rows", rows)
    connection.execute(f"CREATE TABLE IF NOT EXISTS {name} AS SELECT * FROM rows LIMIT 0")  # noqa: S608 - a constant
    connection.execute(f"INSERT INTO {name} SELECT * FROM rows")  # noqa: S608 - a constant
    connection.unregister("rows")


def _find_meetings(connection: duckdb.DuckDBPyConnection, items: str) -> None:
    """Make ``meetings``, the bands that several items share, and ``shingles``, those of such items."""
    connection.execute("""
        CREATE OR REPLACE TABLE meetings AS
        SELECT band, rank FROM bands SEMI JOIN (SELECT band FROM bands GROUP BY band HAVING count(*) > 1) USING (band)
    """)
    connection.execute("DROP TABLE bands")
    connection.execute(f"""
        CREATE OR REPLACE TABLE shingles AS
        SELECT rank, shingles, ceiling FROM ({items}) SEMI JOIN meetings USING (rank)
    """)  # noqa: S608 - a constant


def _compare_first(connection: duckdb.DuckDBPyConnection, judge: Judge) -> None:
    """Compare every item with the first one that it meets anywhere: of very many copies of one, most need no more."""
    connection.execute("""
        CREATE OR REPLACE TABLE pairs AS
        SELECT rank, min(kept) AS kept
        FROM meetings JOIN (SELECT band, min(rank) AS kept FROM meetings GROUP BY band) USING (band)
        GROUP BY rank HAVING min(kept) < rank
    """)
    _compare(connection, judge)
    _join(connection)


def _compare_meetings(connection: duckdb.DuckDBPyConnection, judge: Judge, partition: int, partitions: int) -> None:
    """Compare every item of a partition of the bands with the first one there that is like it."""
    connection.execute(
        "CREATE OR REPLACE TABLE meeting AS SELECT band, rank FROM meetings WHERE band % $n IN ($i, $i - $n)",
        {"i": partition, "n": partitions},
    )
    for _ in range(_ROUNDS):
        connection.execute("""
            CREATE OR REPLACE TABLE first AS
            SELECT band, min(rank) AS kept FROM meeting GROUP BY band HAVING count(*) > 1
        """)
        connection.execute("""
            CREATE OR REPLACE TABLE pairs AS
            SELECT DISTINCT rank, kept FROM meeting JOIN first USING (band)
            LEFT JOIN joined AS one USING (rank) LEFT JOIN joined AS other ON other.rank = kept
            WHERE rank <> kept AND coalesce(one.component <> other.component, TRUE)
        """)
        if not count(connection, "pairs"):
            return
        _compare(connection, judge)
        connection.execute("""
            CREATE OR REPLACE TABLE meeting AS
            SELECT band, rank FROM meeting JOIN first USING (band) JOIN compared USING (rank, kept) WHERE NOT is_copy
        """)


def _compare(connection: duckdb.DuckDBPyConnection, judge: Judge) -> None:
    """Add to ``compared`` those of ``pairs`` (rank, kept) that it does not have."""
    with connection.cursor() as reader:
        pairs = reader.sql("""
            SELECT rank, kept, one.shingles AS one, other.shingles AS other,
                   least(one.ceiling, other.ceiling) AS ceiling
            FROM (SELECT rank, kept FROM pairs ANTI JOIN compared USING (rank, kept))
            JOIN shingles AS one USING (rank) JOIN shingles AS other ON other.rank = kept
        """)
        for batch in pairs.to_arrow_reader(_PAIRS):
            insert(connection, "compared", _judged(batch, judge))


def _judged(pairs: pa.RecordBatch, judge: Judge) -> pa.Table:
    """Rows of ``compared`` for pairs of items with their shingles."""
    columns = [pairs[name].to_pylist() for name in ("one", "other", "ceiling")]
    found = [
        likeness(np.frombuffer(one, "<u4"), np.frombuffer(other, "<u4"), ceiling)
        for one, other, ceiling in zip(*columns, strict=True)
    ]
    in_chain = [judge.is_copy_in_chain(each) for each in found]
    reasons = [_reason(each) if copied else None for each, copied in zip(found, in_chain, strict=True)]
    return pa.table(
        {
            "rank": pairs["rank"],
            "kept": pairs["kept"],
            "similarity": pa.array([each.jaccard for each in found], pa.float32()),
            "confidence": pa.array([each.of_shorter for each in found], pa.float32()),
            "reason": pa.array(reasons, pa.string()),
            "is_copy": pa.array([judge.is_copy(each) for each in found], pa.bool_()),
            "is_copy_in_chain": pa.array(in_chain, pa.bool_()),
        }
    )


def _reason(found: Likeness) -> str:
    return (
        f"{found.common / found.one:.0%} of it stands in the kept one, {found.common / found.other:.0%} of that in it"
    )


def _join(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``joined`` (rank, component): the connected components of the items that are copies of each other."""
    edges = connection.sql("SELECT rank, kept FROM compared WHERE is_copy ORDER BY ALL").to_arrow_table()
    ranks, components = _components(edges["rank"].to_numpy(), edges["kept"].to_numpy())
    connection.execute("DELETE FROM joined")
    insert(connection, "joined", pa.table({"rank": ranks, "component": components}))


def _components(ones: NDArray[np.int64], others: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The ranks that pairs join, ascending, and for each the number of its connected component."""
    ranks, nodes = np.unique(np.concatenate((ones, others)), return_inverse=True)
    rows, columns = nodes[: len(ones)], nodes[len(ones) :]
    graph = coo_array((np.ones(len(ones), np.int8), (rows, columns)), shape=(len(ranks), len(ranks)))
    return ranks, connected_components(graph, directed=False)[1].astype(np.int64)


def _choose(connection: duckdb.DuckDBPyConnection, judge: Judge) -> None:
    """Make ``near``: every item of a component with the first one there that it is a copy of, or of whose copy."""
    connection.execute("""
        CREATE TABLE near (rank BIGINT, kept BIGINT, similarity FLOAT, confidence FLOAT, reason VARCHAR)
    """)
    connection.execute("CREATE OR REPLACE TABLE waiting AS SELECT * FROM joined")
    for _ in range(_KEEPERS):
        connection.execute("""
            CREATE OR REPLACE TABLE asked AS
            SELECT rank, component, kept
            FROM waiting JOIN (SELECT component, min(rank) AS kept FROM waiting GROUP BY component) USING (component)
            WHERE rank <> kept
        """)
        if not count(connection, "asked"):
            return
        connection.execute("CREATE OR REPLACE TABLE pairs AS SELECT rank, kept FROM asked")
        _compare(connection, judge)
        connection.execute("""
            INSERT INTO near SELECT rank, kept, similarity, confidence, reason
            FROM asked JOIN compared USING (rank, kept) WHERE is_copy_in_chain
        """)
        connection.execute("""
            CREATE OR REPLACE TABLE waiting AS
            SELECT rank, component FROM asked JOIN compared USING (rank, kept) WHERE NOT is_copy_in_chain
        """)
