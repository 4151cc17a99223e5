"""Items that are alike, among very many: which are copies of which, by bands and shingles, with DuckDB.

An item is a document or a paragraph; its ``rank`` is its place in the order in which items may keep a text, and the
least rank keeps. Items that share a band are compared with the first of them only, so that the number of comparisons
grows with the number of items, however many are copies of the same.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from flows.database import count, drop, insert
from flows.recurring import recurring
from transforms.repeats.signatures import distinct
from transforms.repeats.similarity import Likeness, Parts, agree, counts, shared_counts

#: Items whose shingles are read at once: of 4,096 shingles each at the most, 16 MiB.
_ITEMS = 1024

#: Pairs that are compared at once.
_PAIRS = 16_384

#: Those unlike the first item of a band are compared with the first of themselves, and so on: a band in which this many
#: unlike items met says nothing more about the rest.
_ROUNDS = 4

#: Unlike items that a chain of copies joins are each kept, up to this many, with all that are copies of them. What is
#: left then is compared no more.
_KEEPERS = 8

#: Meetings in bands that are looked at together; items joined by then are not compared again.
_MEETINGS = 500_000

#: Where in a file of hashes an item's shingles and figures lie, in bytes, and up to which hash the shingles are there;
#: and where its ``Parts`` do, how many it has, and after them their shingles in turn.
_LIE = ("start", "size", "figures_start", "figures_size", "parts_start", "n_parts")
_SAID = ("rank", "ceiling", "series", "moment")
_SETS = pa.schema([(name, pa.int64()) for name in (*_SAID, *_LIE)])


@dataclass(frozen=True, slots=True)
class Judge:
    """What makes one item a copy of another, or a copy of its copy."""

    is_copy: Callable[[Likeness], NDArray[np.bool_]]
    is_copy_in_chain: Callable[[Likeness], NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Items:
    """Queries: ``bands`` gives (rank, list of bands), some ``n_bands`` of them, of everything that may be alike.

    ``shingles`` gives (rank, series, moment, shingles, ceiling, figures, fingerprints, ends) of those whose rank is in
    the table ``meetings``, at least; the last two are lists of an item's paragraphs, if it has any. Items of one
    series, but 0, and of different moments are ``apart``.
    """

    bands: str
    n_bands: int
    shingles: str


def find_copies(connection: duckdb.DuckDBPyConnection, items: Items, judge: Judge, work: Path) -> None:
    """Fill the table ``near`` (rank, kept, similarity, confidence, reason) with the items that are copies of another.

    Files are written to the folder ``work``, and removed.
    """
    _find_meetings(connection, items, work)
    connection.execute("""
        CREATE TABLE compared (
            rank BIGINT, kept BIGINT, similarity FLOAT, confidence FLOAT, reason VARCHAR,
            is_copy BOOLEAN, is_copy_in_chain BOOLEAN
        )
    """)
    connection.execute("CREATE TABLE joined (rank BIGINT, component BIGINT)")
    path = work / "shingles"
    with path.open("w+b") as shingles:
        _write_shingles(connection, items.shingles, shingles)
        compare = partial(_compare, connection, judge, shingles.fileno())
        _compare_first(connection, compare)
        partitions = 1 + count(connection, "meetings") // _MEETINGS
        for partition in range(partitions):
            _compare_meetings(connection, compare, partition, partitions)
            _join(connection)
        _choose(connection, compare)
    path.unlink()
    drop(connection, "meetings", "meeting", "first", "pairs", "sets", "compared", "joined", "waiting", "asked")


def _find_meetings(connection: duckdb.DuckDBPyConnection, items: Items, work: Path) -> None:
    """Make ``meetings`` (band, rank), the bands that several items share, and a few others."""
    connection.execute("CREATE TABLE meetings (band BIGINT, rank BIGINT)")
    for rows in recurring(connection, items.bands, items.n_bands, work):
        insert(connection, "meetings", rows)


def _write_shingles(connection: duckdb.DuckDBPyConnection, items: str, shingles: BinaryIO) -> None:
    """Make ``sets``: where in the file the shingles of each item of ``meetings`` lie, and its figures.

    They are read once for every pair that is compared, at any place: a join would read all of them every time.
    """
    found = connection.sql(f"SELECT * FROM ({items}) SEMI JOIN meetings USING (rank)")  # noqa: S608 - a constant
    sets = [_SETS.empty_table()]
    for batch in found.to_arrow_reader(_ITEMS):
        # Copied: a view would keep the whole batch, shingles and all.
        columns = {name: batch[name].to_numpy().copy() for name in _SAID}
        for name, start, size in (("shingles", "start", "size"), ("figures", "figures_start", "figures_size")):
            hashes, n_hashes = distinct(batch[name].to_pylist())
            sizes = n_hashes * hashes.itemsize
            columns |= {start: shingles.tell() + np.cumsum(sizes) - sizes, size: sizes}
            shingles.write(hashes.tobytes())
        columns |= _write_parts(batch, shingles)
        sets.append(pa.table([columns[name] for name in _SETS.names], schema=_SETS))
    shingles.flush()
    insert(connection, "sets", pa.concat_tables(sets))


def _write_parts(items: pa.RecordBatch, file: BinaryIO) -> dict[str, NDArray[np.int64]]:
    """Write the items' paragraphs with their shingles; return the columns that tell where they lie."""
    numbers = pc.list_value_length(items["fingerprints"]).to_numpy()
    bounds = pairwise([0, *np.cumsum(numbers).tolist()])
    fingerprints, ends = (items[name].flatten().to_numpy() for name in ("fingerprints", "ends"))
    starts = []
    for (first, last), shingles in zip(bounds, items["shingles"].to_pylist(), strict=True):
        starts.append(file.tell())
        if first < last:
            file.write(fingerprints[first:last].tobytes() + ends[first:last].tobytes() + shingles)
    return {"parts_start": np.array(starts, np.int64), "n_parts": numbers.astype(np.int64)}


def _compare_first(connection: duckdb.DuckDBPyConnection, compare: Callable[[], None]) -> None:
    """Compare every item with the first one that it meets anywhere: of very many copies of one, most need no more."""
    connection.execute("""
        CREATE OR REPLACE TABLE pairs AS
        SELECT rank, min(kept) AS kept
        FROM meetings JOIN (SELECT band, min(rank) AS kept FROM meetings GROUP BY band) USING (band)
        GROUP BY rank HAVING min(kept) < rank
    """)
    compare()
    _join(connection)


def _compare_meetings(
    connection: duckdb.DuckDBPyConnection, compare: Callable[[], None], partition: int, partitions: int
) -> None:
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
        compare()
        connection.execute("""
            CREATE OR REPLACE TABLE meeting AS
            SELECT band, rank FROM meeting JOIN first USING (band) JOIN compared USING (rank, kept) WHERE NOT is_copy
        """)


def _compare(connection: duckdb.DuckDBPyConnection, judge: Judge, shingles: int) -> None:
    """Add to ``compared`` those of ``pairs`` (rank, kept) that it does not have; ``shingles`` is an open file."""
    with connection.cursor() as reader:
        pairs = reader.sql("""
            SELECT rank, kept, one.start, one.size, other.start AS kept_start, other.size AS kept_size,
                   least(one.ceiling, other.ceiling) AS ceiling,
                   one.series <> 0 AND one.series = other.series AND one.moment <> other.moment AS apart,
                   one.figures_start, one.figures_size, one.parts_start, one.n_parts,
                   other.figures_start AS kept_figures_start, other.figures_size AS kept_figures_size,
                   other.parts_start AS kept_parts_start, other.n_parts AS kept_n_parts
            FROM (SELECT rank, kept FROM pairs ANTI JOIN compared USING (rank, kept))
            JOIN sets AS one USING (rank) JOIN sets AS other ON other.rank = kept
        """)
        for batch in pairs.to_arrow_reader(_PAIRS):
            insert(connection, "compared", _judged(batch, judge, shingles))


def _judged(pairs: pa.RecordBatch, judge: Judge, shingles: int) -> pa.Table:
    """Rows of ``compared`` for pairs of items, by where in the file their shingles are."""

    def read(which: str) -> Iterator[NDArray[np.uint32]]:
        places = zip(pairs[f"{which}size"].to_pylist(), pairs[f"{which}start"].to_pylist(), strict=True)
        return (np.frombuffer(os.pread(shingles, size, start), "<u4") for size, start in places)

    numbers = [counts(*each) for each in zip(read(""), read("kept_"), pairs["ceiling"].to_pylist(), strict=True)]
    agreed = [agree(*each) for each in zip(read("figures_"), read("kept_figures_"), strict=True)]
    apart = pairs["apart"].to_numpy(zero_copy_only=False)
    one, other, common = np.array(numbers, np.int64).reshape(-1, 3).T
    found = Likeness(one, other, common, np.array(agreed, np.bool_), apart=apart)
    found = _with_shared(found, judge.is_copy_in_chain(found) & found.may_differ, pairs, shingles)
    in_chain = judge.is_copy_in_chain(found)
    return pa.table(
        {
            "rank": pairs["rank"],
            "kept": pairs["kept"],
            "similarity": pa.array(found.jaccard.astype(np.float32)),
            "confidence": pa.array(found.of_shorter.astype(np.float32)),
            "reason": pa.array(
                [_reason(*each) if copied else None for each, copied in zip(numbers, in_chain, strict=True)],
                pa.string(),
            ),
            "is_copy": pa.array(judge.is_copy(found)),
            "is_copy_in_chain": pa.array(in_chain),
        }
    )


def _with_shared(found: Likeness, asked: NDArray[np.bool_], pairs: pa.RecordBatch, shingles: int) -> Likeness:
    """The same with what the paragraphs that both hold word for word have, of the pairs that are ``asked`` for."""
    shared, largest = np.zeros((2, len(pairs)), np.int64)
    places = np.flatnonzero(asked)
    for place, pair in zip(places.tolist(), pairs.take(pa.array(places)).to_pylist(), strict=True):
        parts, kept = (_parts(shingles, pair[f"{of}parts_start"], pair[f"{of}n_parts"]) for of in ("", "kept_"))
        start = pair["parts_start"] + 16 * pair["n_parts"]
        both = [
            np.frombuffer(os.pread(shingles, 4 * (last - first), start + 4 * first), "<u4")
            for first, last in parts.among(kept)
        ]
        shared[place], largest[place] = shared_counts(both, pair["ceiling"])
    return replace(found, shared=shared, largest=largest)


def _parts(file: int, start: int, n_parts: int) -> Parts:
    fingerprints, ends = np.frombuffer(os.pread(file, 16 * n_parts, start), np.int64).reshape(2, -1)
    return Parts(fingerprints, ends)


def _reason(one: int, other: int, common: int) -> str:
    return f"{common / one:.0%} of it stands in the kept one, {common / other:.0%} of that in it"


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


def _choose(connection: duckdb.DuckDBPyConnection, compare: Callable[[], None]) -> None:
    """Make ``near``: every item of a component with the first one there that it is a copy of, or of whose copy."""
    connection.execute("""
        CREATE OR REPLACE TABLE near (rank BIGINT, kept BIGINT, similarity FLOAT, confidence FLOAT, reason VARCHAR)
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
        compare()
        connection.execute("""
            INSERT INTO near SELECT rank, kept, similarity, confidence, reason
            FROM asked JOIN compared USING (rank, kept) WHERE is_copy_in_chain
        """)
        connection.execute("""
            CREATE OR REPLACE TABLE waiting AS
            SELECT rank, component FROM asked JOIN compared USING (rank, kept) WHERE NOT is_copy_in_chain
        """)
    _choose_rest(connection)


def _choose_rest(connection: duckdb.DuckDBPyConnection) -> None:
    """Add to ``near`` those of ``waiting`` that are a copy of one that stays, as far as the two have been compared."""
    edges = connection.sql("""
        SELECT rank, kept, similarity, confidence, reason FROM compared
        SEMI JOIN waiting USING (rank) SEMI JOIN (SELECT rank AS kept FROM waiting) USING (kept)
        WHERE is_copy ORDER BY rank, kept
    """).to_arrow_table()
    gone: set[int] = set()
    chosen = []
    # The kept one has the lesser rank: whether it stays is known when its copies are come to.
    for place, (rank, kept) in enumerate(zip(edges["rank"].to_pylist(), edges["kept"].to_pylist(), strict=True)):
        if rank not in gone and kept not in gone:
            gone.add(rank)
            chosen.append(place)
    insert(connection, "near", edges.take(pa.array(chosen, pa.int64())))
