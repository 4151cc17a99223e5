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
import pyarrow as pa

from flows.alike import Judge, count, find_copies, insert
from flows.settings import Settings
from transforms.repeats.decisions import COPIES, PASSAGE, PASSAGES, Decided
from transforms.repeats.signatures import SIGNATURES

#: What DuckDB may hold before it spills; with Python, Arrow and a thousand pairs of documents a run stays under 1 GiB.
_MEMORY = "400MiB"

#: Words that make a paragraph a passage: a shorter one may stand in two articles by right.
PASSAGE_WORDS = 20

_DOCUMENTS = Judge(lambda found: found.is_copy, lambda found: found.is_copy_in_chain)
_PARAGRAPHS = Judge(lambda found: found.is_passage, lambda found: found.is_passage_in_chain)

#: A paragraph's number, by which the first one keeps a passage: those of kept documents, then by rank and position.
_NUMBER = "((copied.rank IS NOT NULL)::BIGINT << 62) + (rank << 24) + position"
_OF_A_COPY = 1 << 62


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
        n_copies, n_passages = count(connection, "copies"), count(connection, "passages WHERE rule IS NOT NULL")
    return Decisions(database, tuple(folder.name for folder in folders), n_copies, n_passages)


def _rank_documents(connection: duckdb.DuckDBPyConnection, folders: Sequence[Path]) -> None:
    """Make ``documents``: a row for each document, with its rank and where its signature is."""
    files = [str(folder / "signatures.parquet") for folder in folders]
    numbers = {"filename": pa.array(files, pa.string()), "batch": pa.array(range(len(files)), pa.int32())}
    insert(connection, "batches", pa.table(numbers))
    if files:
        connection.execute("SET VARIABLE files = (SELECT list(filename ORDER BY batch) FROM batches)")
        connection.execute("""
            CREATE VIEW signatures AS
            SELECT batch, file_row_number AS row, * EXCLUDE (filename, file_row_number)
            FROM read_parquet(getvariable('files'), filename = true, file_row_number = true)
            JOIN batches USING (filename)
        """)
    else:
        insert(connection, "nothing", SIGNATURES.empty_table())
        connection.execute("CREATE VIEW signatures AS SELECT 0 AS batch, 0 AS row, * FROM nothing")
    connection.execute("""
        CREATE TABLE documents AS
        SELECT row_number() OVER (ORDER BY published NULLS LAST, n_chars DESC, document_id) - 1 AS rank,
               document_id, batch, row, site, fingerprint, n_words
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
        connection.execute("""
            CREATE TABLE bands AS
            SELECT rank, unnest(bands) AS band FROM signatures JOIN documents USING (batch, row)
            WHERE rank NOT IN (SELECT rank FROM same)
        """)
        items = "SELECT rank, shingles, ceiling FROM signatures JOIN documents USING (batch, row)"
        find_copies(connection, items, _DOCUMENTS)
        connection.execute("""
            INSERT INTO copied
            SELECT * FROM near UNION ALL
            SELECT same.rank, coalesce(near.kept, same.kept), coalesce(similarity, 1), coalesce(confidence, 1),
                   coalesce(reason, 'says the same as the kept one, word for word')
            FROM same LEFT JOIN near ON near.rank = same.kept
        """)
    where = "TRUE" if settings.repeats_documents == "drop" else "FALSE"
    connection.execute(f"""
        CREATE TABLE copies AS
        SELECT c.batch, c.document_id, k.document_id AS kept_document_id, similarity, confidence, reason
        FROM copied JOIN documents c USING (rank) JOIN documents k ON k.rank = copied.kept
        WHERE {where} ORDER BY c.batch, c.document_id
    """)  # noqa: S608 - a constant


def _find_passages(connection: duckdb.DuckDBPyConnection, settings: Settings) -> None:
    """Make the decisions ``passages``: paragraphs that several documents hold, word for word or nearly so."""
    connection.execute(
        """
        CREATE TABLE paragraphs AS
        SELECT number, rank, position, fingerprint, start, words FROM (
            SELECT rank, unnest(range(len(paragraph_starts))) AS position,
                   unnest(paragraph_fingerprints) AS fingerprint, unnest(paragraph_starts) AS start,
                   unnest(paragraph_words) AS words
            FROM signatures JOIN documents USING (batch, row) WHERE $found
        ) LEFT JOIN copied USING (rank), LATERAL (SELECT NUMBER AS number)
    """.replace("NUMBER", _NUMBER),
        {"found": settings.repeats_passages != "off"},
    )
    connection.execute("""
        CREATE TABLE repeated AS
        SELECT * FROM paragraphs SEMI JOIN (
            SELECT fingerprint FROM paragraphs WHERE fingerprint <> 0 GROUP BY fingerprint HAVING min(rank) < max(rank)
        ) USING (fingerprint)
    """)
    connection.execute("""
        CREATE TABLE heads AS SELECT fingerprint, min(number) AS head FROM repeated GROUP BY fingerprint
    """)
    _find_near_passages(connection)
    connection.execute("""
        CREATE TABLE holders AS
        SELECT repeated.*, coalesce(near.kept, head) AS head, similarity, confidence, reason
        FROM repeated JOIN heads USING (fingerprint) LEFT JOIN near ON near.rank = head
        UNION ALL
        SELECT paragraphs.*, coalesce(near.kept, number), similarity, confidence, reason
        FROM paragraphs SEMI JOIN (SELECT rank AS number FROM near UNION SELECT kept FROM near) USING (number)
        ANTI JOIN repeated USING (number) LEFT JOIN near ON near.rank = number
    """)
    _decide_passages(connection, settings)


def _find_near_passages(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``near`` for paragraphs of kept documents; their numbers are the items' ranks."""
    connection.execute("""
        CREATE TABLE bands AS
        SELECT (rank << 24) + position AS rank, unnest(bands) AS band FROM (
            SELECT rank, unnest(range(len(paragraph_bands))) AS position, unnest(paragraph_bands) AS bands
            FROM signatures JOIN (SELECT * FROM documents ANTI JOIN copied USING (rank)) USING (batch, row)
        ) WHERE (rank << 24) + position NOT IN (
            SELECT number FROM repeated JOIN heads USING (fingerprint) WHERE number <> head
        )
    """)
    items = """
        SELECT (rank << 24) + position AS rank, shingles[4 * first + 1 : 4 * last] AS shingles, ceiling FROM (
            SELECT rank, shingles, ceiling, unnest(range(len(paragraph_ends))) AS position,
                   unnest([0] || paragraph_ends[:-2]) AS first, unnest(paragraph_ends) AS last
            FROM signatures JOIN documents USING (batch, row)
            WHERE rank IN (SELECT rank >> 24 FROM meetings)
        )
    """
    find_copies(connection, items, _PARAGRAPHS)


def _decide_passages(connection: duckdb.DuckDBPyConnection, settings: Settings) -> None:
    connection.execute(
        """
        CREATE TABLE passages AS
        WITH held AS (SELECT head, count(DISTINCT rank) AS n_documents FROM holders GROUP BY head),
             keepers AS (SELECT head, rank AS kept, start AS kept_start FROM holders WHERE number = head),
             decided AS (SELECT *, $drops AND number < $copy AND rank > kept AND words >= $words AS goes
                         FROM holders JOIN held USING (head) JOIN keepers USING (head) WHERE n_documents > 1)
        SELECT one.batch, one.document_id, position::INTEGER AS position, n_documents,
               CASE WHEN goes THEN $rule END AS rule,
               CASE WHEN goes THEN coalesce(reason, 'stands in the kept document, word for word') END AS reason,
               CASE WHEN goes THEN coalesce(confidence, 1) END AS confidence,
               CASE WHEN goes THEN other.document_id END AS kept_document_id,
               CASE WHEN goes THEN kept_start END AS kept_start,
               CASE WHEN goes THEN coalesce(similarity, 1) END AS similarity
        FROM decided JOIN documents AS one USING (rank) JOIN documents AS other ON other.rank = kept
        WHERE one.document_id NOT IN (SELECT document_id FROM copies)
        ORDER BY one.batch, one.document_id, position
        """,
        {
            "drops": settings.repeats_passages == "drop",
            "copy": _OF_A_COPY,
            "words": PASSAGE_WORDS,
            "rule": PASSAGE,
        },
    )
