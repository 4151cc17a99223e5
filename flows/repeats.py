"""What stands in several documents, over all staged batches: copies of documents, and passages.

Everything here is a function of the signatures: which batch a document came in, and in which order, decides nothing.
Documents are numbered by ``rank``, the order in which they may keep a text: the earliest publication date, then the
longest text, then the smallest id. The least rank keeps. Groups, joins and sorts are DuckDB's, which spills into
``work``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from flows.settings import Settings
from transforms.repeats.decisions import COPIES, PASSAGE, PASSAGES, Decided
from transforms.repeats.signatures import SIGNATURES
from transforms.repeats.similarity import Likeness, likeness

#: What DuckDB may hold before it spills; with Python, Arrow and a few thousand shingle sets a run stays under 1 GiB.
_MEMORY = "400MiB"

#: Pairs of documents that are compared at once: of 2 × 4,096 shingles each at the most, 64 MiB.
_PAIRS = 2048

#: Documents that share a band are compared with the first of them, those unlike it with the first of themselves, and so
#: on: a band in which this many unlike documents met says nothing more about the rest.
_ROUNDS = 4

#: Unlike documents that a chain of copies joins are each kept, up to this many; what is left then is kept as well.
_KEEPERS = 8

#: Words that make a paragraph a passage: a shorter one may stand in two articles by right.
PASSAGE_WORDS = 20


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions about every staged batch, kept in a database file in the folder that ``find`` worked in."""

    database: Path
    batches: tuple[str, ...]
    n_copies: int
    n_passages: int

    def of(self, batch: str) -> Decided:
        """The decisions about the batch with this key (the name of its staging folder).

        Raises:
            ValueError: ``find`` was not given this batch.
        """
        number = self.batches.index(batch)
        with duckdb.connect(str(self.database), read_only=True) as connection:
            copies, passages = (
                connection.sql(
                    f"SELECT * EXCLUDE batch FROM {name} WHERE batch = ? ORDER BY ALL",  # noqa: S608 - a constant
                    params=[number],
                ).to_arrow_table()
                for name in ("copies", "passages")
            )
        return Decided(copies.cast(COPIES), passages.cast(PASSAGES))


def find(staged: Sequence[Path], work: Path, settings: Settings) -> Decisions:
    """Find what stands in several of the staged documents, and decide what stays.

    ``staged`` are folders named by their batches' keys, each with a ``signatures.parquet``; ``work`` is an empty
    folder for the database and for what does not fit into memory.
    """
    folders = sorted(staged, key=lambda folder: folder.name)
    database = work / "repeats.duckdb"
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": _MEMORY,
        "temp_directory": str(work),
        "preserve_insertion_order": "false",
    }
    with duckdb.connect(str(database), config=config) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        _rank_documents(connection, folders)
        _find_copies(connection, settings)
        _find_passages(connection, settings)
        n_copies, n_passages = (
            _number(connection, f"SELECT count(*) FROM {condition}")  # noqa: S608 - a constant
            for condition in ("copies", "passages WHERE rule IS NOT NULL")
        )
    return Decisions(database, tuple(folder.name for folder in folders), n_copies, n_passages)


def _number(connection: duckdb.DuckDBPyConnection, query: str) -> int:
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0


def _rank_documents(connection: duckdb.DuckDBPyConnection, folders: Sequence[Path]) -> None:
    """Make ``documents``: a row for each document, with its rank and where its signature is."""
    files = [str(folder / "signatures.parquet") for folder in folders]
    numbers = {"filename": pa.array(files, pa.string()), "batch": pa.array(range(len(files)), pa.int32())}
    _insert(connection, "batches", pa.table(numbers))
    if files:
        connection.execute("SET VARIABLE files = (SELECT list(filename ORDER BY batch) FROM batches)")
        connection.execute("""
            CREATE VIEW signatures AS
            SELECT batch, file_row_number AS row, * EXCLUDE (filename, file_row_number)
            FROM read_parquet(getvariable('files'), filename = true, file_row_number = true)
            JOIN batches USING (filename)
        """)
    else:
        _insert(connection, "nothing", SIGNATURES.empty_table())
        connection.execute("CREATE VIEW signatures AS SELECT 0 AS batch, 0 AS row, * FROM nothing")
    connection.execute("""
        CREATE TABLE documents AS
        SELECT row_number() OVER (ORDER BY published NULLS LAST, n_chars DESC, document_id) - 1 AS rank,
               document_id, batch, row, fingerprint, n_words, len(bands) > 0 AS comparable
        FROM signatures
    """)


def _find_copies(connection: duckdb.DuckDBPyConnection, settings: Settings) -> None:
    """Make ``copied`` (rank, kept, similarity, …), the copies of documents, and the decisions ``copies``."""
    connection.execute("""
        CREATE TABLE copied (rank BIGINT, kept BIGINT, similarity FLOAT, confidence FLOAT, reason VARCHAR)
    """)
    if settings.repeats_documents != "off":
        connection.execute("""
            CREATE TABLE same AS
            SELECT rank, kept FROM documents JOIN (
                SELECT fingerprint, n_words, min(rank) AS kept FROM documents
                WHERE fingerprint <> 0 GROUP BY ALL HAVING count(*) > 1
            ) USING (fingerprint, n_words) WHERE rank <> kept
        """)
        _near_copies(connection)
        connection.execute("""
            INSERT INTO copied
            SELECT same.rank, coalesce(copied.kept, same.kept), coalesce(similarity, 1), coalesce(confidence, 1),
                   coalesce(reason, 'says the same as the kept document, word for word')
            FROM same LEFT JOIN copied ON copied.rank = same.kept
        """)
    where = "TRUE" if settings.repeats_documents == "drop" else "FALSE"
    connection.execute(f"""
        CREATE TABLE copies AS
        SELECT c.batch, c.document_id, k.document_id AS kept_document_id, similarity, confidence, reason
        FROM copied JOIN documents c USING (rank) JOIN documents k ON k.rank = copied.kept
        WHERE {where} ORDER BY c.batch, c.document_id
    """)  # noqa: S608 - a constant


def _near_copies(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill ``copied`` with documents that are copies, but not word for word."""
    _compare_meetings(connection)
    edges = connection.sql("SELECT rank, kept FROM compared WHERE is_copy ORDER BY ALL").to_arrow_table()
    ranks, groups = _components(edges["rank"].to_numpy(), edges["kept"].to_numpy())
    _insert(connection, "waiting", pa.table({"rank": ranks, "component": groups}))
    for _ in range(_KEEPERS):
        connection.execute("""
            CREATE OR REPLACE TABLE asked AS
            SELECT rank, component, kept
            FROM waiting JOIN (SELECT component, min(rank) AS kept FROM waiting GROUP BY component) USING (component)
            WHERE rank <> kept
        """)
        connection.execute("CREATE OR REPLACE TABLE pairs AS SELECT rank, kept FROM asked")
        _compare(connection)
        connection.execute("""
            INSERT INTO copied SELECT rank, kept, similarity, confidence, reason
            FROM asked JOIN compared USING (rank, kept) WHERE is_copy_in_chain
        """)
        connection.execute("""
            CREATE OR REPLACE TABLE waiting AS
            SELECT rank, component FROM asked JOIN compared USING (rank, kept) WHERE NOT is_copy_in_chain
        """)
        if not _number(connection, "SELECT count(*) FROM waiting"):
            break


def _components(ones: NDArray[np.int64], others: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The ranks that pairs join, ascending, and for each the number of its connected component."""
    ranks, nodes = np.unique(np.concatenate((ones, others)), return_inverse=True)
    rows, columns = nodes[: len(ones)], nodes[len(ones) :]
    graph = coo_array((np.ones(len(ones), np.int8), (rows, columns)), shape=(len(ranks), len(ranks)))
    return ranks, connected_components(graph, directed=False)[1].astype(np.int64)


def _compare_meetings(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill ``compared`` with pairs that meet in a band: every document with the first one there that is like it."""
    connection.execute("""
        CREATE TABLE bands AS
        SELECT rank, unnest(bands) AS band FROM signatures JOIN documents USING (batch, row)
        WHERE comparable AND rank NOT IN (SELECT rank FROM same)
    """)
    connection.execute("""
        CREATE TABLE meeting AS
        SELECT band, rank FROM bands SEMI JOIN (SELECT band FROM bands GROUP BY band HAVING count(*) > 1) USING (band)
    """)
    connection.execute("DROP TABLE bands")
    connection.execute("""
        CREATE TABLE shingles AS
        SELECT rank, shingles FROM signatures JOIN documents USING (batch, row)
        WHERE rank IN (SELECT rank FROM meeting) ORDER BY rank
    """)
    connection.execute("""
        CREATE TABLE compared (
            rank BIGINT, kept BIGINT, similarity FLOAT, confidence FLOAT, reason VARCHAR,
            is_copy BOOLEAN, is_copy_in_chain BOOLEAN
        )
    """)
    for _ in range(_ROUNDS):
        connection.execute("""
            CREATE OR REPLACE TABLE first AS SELECT band, min(rank) AS kept FROM meeting GROUP BY band
        """)
        connection.execute("""
            CREATE OR REPLACE TABLE pairs AS
            SELECT DISTINCT rank, kept FROM meeting JOIN first USING (band) WHERE rank <> kept
        """)
        _compare(connection)
        connection.execute("""
            CREATE OR REPLACE TABLE unlike AS
            SELECT band, rank FROM meeting JOIN first USING (band) JOIN compared USING (rank, kept) WHERE NOT is_copy
        """)
        connection.execute("""
            CREATE OR REPLACE TABLE meeting AS
            SELECT * FROM unlike SEMI JOIN (SELECT band FROM unlike GROUP BY band HAVING count(*) > 1) USING (band)
        """)


def _compare(connection: duckdb.DuckDBPyConnection) -> None:
    """Add to ``compared`` those of ``pairs`` (rank, kept) that it does not have."""
    with connection.cursor() as reader:
        pairs = reader.sql("""
            SELECT rank, kept, one.shingles AS one, other.shingles AS other
            FROM (SELECT rank, kept FROM pairs ANTI JOIN compared USING (rank, kept))
            JOIN shingles AS one USING (rank) JOIN shingles AS other ON other.rank = kept
        """)
        for batch in pairs.to_arrow_reader(_PAIRS):
            _insert(connection, "compared", _likenesses(batch))


def _likenesses(pairs: pa.RecordBatch) -> pa.Table:
    """Rows of ``compared`` for pairs of documents with their shingles."""
    columns = [pairs[name].to_pylist() for name in ("one", "other")]
    found = [
        likeness(np.frombuffer(one, np.uint32), np.frombuffer(other, np.uint32))
        for one, other in zip(*columns, strict=True)
    ]
    return pa.table(
        {
            "rank": pairs["rank"],
            "kept": pairs["kept"],
            "similarity": pa.array([each.jaccard for each in found], pa.float32()),
            "confidence": pa.array([each.of_shorter for each in found], pa.float32()),
            "reason": pa.array([_reason(each) for each in found], pa.string()),
            "is_copy": pa.array([each.is_copy for each in found], pa.bool_()),
            "is_copy_in_chain": pa.array([each.is_copy_in_chain for each in found], pa.bool_()),
        }
    )


def _reason(found: Likeness) -> str | None:
    if not found.is_copy_in_chain:
        return None
    return (
        f"{found.common / found.one:.0%} of its text stands in the kept document, "
        f"{found.common / found.other:.0%} of that one's text in it"
    )


def _insert(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    """Append rows to a table, which is made where there is none."""
    connection.register("rows", rows)
    connection.execute(f"CREATE TABLE IF NOT EXISTS {name} AS SELECT * FROM rows LIMIT 0")  # noqa: S608 - a constant
    connection.execute(f"INSERT INTO {name} SELECT * FROM rows")  # noqa: S608 - a constant
    connection.unregister("rows")


def _find_passages(connection: duckdb.DuckDBPyConnection, settings: Settings) -> None:
    """Make the decisions ``passages``: paragraphs that several documents hold, word for word."""
    where = "FALSE" if settings.repeats_passages == "off" else "fingerprint <> 0"
    connection.execute("""
        CREATE TABLE paragraphs AS
        SELECT rank, batch, document_id, unnest(range(len(paragraph_fingerprints)))::INTEGER AS position,
               unnest(paragraph_fingerprints) AS fingerprint, unnest(paragraph_starts) AS start,
               unnest(paragraph_words) AS words
        FROM signatures JOIN (SELECT rank, batch, row FROM documents) USING (batch, row)
    """)
    connection.execute(f"""
        CREATE TABLE repeated AS
        SELECT * FROM paragraphs SEMI JOIN (
            SELECT fingerprint FROM paragraphs WHERE {where} GROUP BY fingerprint HAVING min(rank) < max(rank)
        ) USING (fingerprint)
    """)  # noqa: S608 - constants
    connection.execute("""
        CREATE TABLE held AS
        SELECT fingerprint, count(*) AS n_documents FROM (SELECT DISTINCT fingerprint, rank FROM repeated) GROUP BY ALL
    """)
    connection.execute("""
        CREATE TABLE holders AS
        SELECT fingerprint, min(rank) AS kept, arg_min(start, (rank, position)) AS kept_start,
               arg_min(document_id, rank) AS kept_document_id
        FROM repeated ANTI JOIN copied USING (rank) GROUP BY fingerprint
    """)
    dropped = "rank > kept AND words >= $words AND rank NOT IN (SELECT rank FROM copied)"
    if settings.repeats_passages != "drop":
        dropped = "FALSE AND words >= $words"
    connection.execute(
        f"""
        CREATE TABLE passages AS
        WITH decided AS (SELECT *, coalesce({dropped}, FALSE) AS goes
                         FROM repeated JOIN held USING (fingerprint) LEFT JOIN holders USING (fingerprint))
        SELECT batch, document_id, position, n_documents,
               CASE WHEN goes THEN '{PASSAGE}' END AS rule,
               CASE WHEN goes THEN 'the same passage stands in the kept document' END AS reason,
               CASE WHEN goes THEN 1::FLOAT END AS confidence,
               CASE WHEN goes THEN kept_document_id END AS kept_document_id,
               CASE WHEN goes THEN kept_start END AS kept_start,
               CASE WHEN goes THEN 1::FLOAT END AS similarity
        FROM decided
        WHERE (batch, document_id) NOT IN (SELECT (batch, document_id) FROM copies)
        ORDER BY batch, document_id, position
        """,  # noqa: S608 - constants
        {"words": PASSAGE_WORDS},
    )
