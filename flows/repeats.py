"""What stands in several documents, over all staged batches: copies of documents, and passages.

Everything here is a function of the signatures: which batch a document came in, and in which order, decides nothing.
Documents are numbered by ``rank``, the order in which they may keep a text: the earliest publication date, then the
longest text, then the smallest id. The least rank keeps.

Groups, joins and sorts are DuckDB's, of what ``recurring`` leaves of the hashes. It partitions by hash itself, uses
every core where documents are many, and spills into ``work``, so there is no task for each partition: signatures, which
take two thirds of the time, are made in the batches' tasks, and tasks that compare would each read a column of all of
them once more. docs/repeats.md has what that takes, tried and measured.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa

from flows.alike import Items, Judge, find_copies
from flows.database import count, drop, insert
from flows.recurring import recurring
from flows.settings import Settings
from flows.site_lines import find_site_lines
from flows.worker import Progress
from transforms.repeats.decisions import COPIES, PASSAGE, PASSAGES, SITE_LINE, Decided
from transforms.repeats.signatures import BANDS, HIGHEST, PARAGRAPH_BANDS, SIGNATURES

#: What DuckDB may hold before it spills; with Python, Arrow and a thousand pairs of documents a run stays under 1 GiB.
_MEMORY = "500MiB"

#: Documents that one thread compares as soon as several do, and with a sixth less of processor time: queries are short.
_FEW = 50_000

#: Runs of sentences of a document, about.
_RUNS = 30

#: Words that make a paragraph a passage: a shorter one may stand in two articles by right.
PASSAGE_WORDS = 20

_DOCUMENTS = Judge(lambda found: found.is_copy, lambda found: found.is_copy_in_chain)
_PARAGRAPHS = Judge(lambda found: found.is_passage, lambda found: found.is_passage_in_chain)

#: Added to the place of a paragraph (its document's rank and its position) that keeps its passage only if no other can.
_YIELDS = 1 << 62


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions about every staged batch, kept in a database file in the folder that ``find`` worked in."""

    database: Path
    batches: tuple[str, ...]

    def each(self, batches: Iterable[str]) -> Iterator[Decided]:
        """The decisions about each of the batches with these keys (the names of their staging folders), in turn.

        Raises:
            ValueError: ``find`` was not given one of them.
        """
        with duckdb.connect(str(self.database), read_only=True) as connection:
            for batch in batches:
                number = self.batches.index(batch)
                copies, passages = (
                    connection.sql(
                        f"SELECT * EXCLUDE batch FROM {name} WHERE batch = ? ORDER BY ALL",  # noqa: S608 - a constant
                        params=[number],
                    ).to_arrow_table()
                    for name in ("copies", "passages")
                )
                yield Decided(copies.cast(COPIES), passages.cast(PASSAGES))


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
        "threads": 1,
    }
    with duckdb.connect(config=config) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute("SET enable_progress_bar = false")
        _rank_documents(connection, folders)
        if count(connection, "documents") > _FEW:
            connection.execute("RESET threads")
        _find_copies(connection, settings, work)
        _find_passages(connection, settings, work)
        _keep(connection, database)
    return Decisions(database, tuple(folder.name for folder in folders))


def find_as_job(progress: Progress, staged: Sequence[Path], work: Path, settings: Settings) -> Decisions:
    """The same as a worker's job."""
    progress.rest()
    return find(staged, work, settings)


def _keep(connection: duckdb.DuckDBPyConnection, database: Path) -> None:
    """Write the decisions to a database file; all else lives in memory, and what does not fit there in ``work``."""
    database.unlink(missing_ok=True)  # a worker that was killed left it
    quoted = str(database).replace("'", "''")
    connection.execute(f"ATTACH '{quoted}' AS kept")
    for name in ("copies", "passages"):
        connection.execute(f"CREATE TABLE kept.{name} AS SELECT * FROM {name} ORDER BY batch")  # noqa: S608 - a constant


def _rank_documents(connection: duckdb.DuckDBPyConnection, folders: Sequence[Path]) -> None:
    """Make ``documents``: a row for each document, with its rank and where its signature is."""
    files = [str(folder / "signatures.parquet") for folder in folders]
    numbers = {"filename": pa.array(files, pa.string()), "batch": pa.array(range(len(files)), pa.int32())}
    insert(connection, "batches", pa.table(numbers))
    if files:
        connection.execute("SET VARIABLE files = (SELECT list(filename ORDER BY batch) FROM batches)")
        # A folder whose name has the form of key=value is no column.
        connection.execute("""
            CREATE VIEW signatures AS
            SELECT batch, file_row_number AS row, * EXCLUDE (filename, file_row_number)
            FROM read_parquet(
                getvariable('files'), filename = true, file_row_number = true, hive_partitioning = false
            )
            JOIN batches USING (filename)
        """)
    else:
        insert(connection, "nothing", SIGNATURES.empty_table())
        connection.execute("CREATE VIEW signatures AS SELECT 0 AS batch, 0 AS row, * FROM nothing")
    connection.execute("""
        CREATE TABLE documents AS
        SELECT row_number() OVER (ORDER BY published NULLS LAST, n_chars DESC, document_id) - 1 AS rank,
               document_id, batch, row, site, fingerprint, n_words, len(paragraph_starts) AS n_paragraphs,
               coalesce(epoch_us(published), 0) AS moment,
               CASE WHEN published IS NULL OR site = '' OR ends_with(site, '/') THEN 0
                    ELSE (hash(site) >> 1)::BIGINT END AS series
        FROM signatures
    """)


def _find_copies(connection: duckdb.DuckDBPyConnection, settings: Settings, work: Path) -> None:
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
        items = Items(
            bands="""
                SELECT rank, bands FROM signatures
                JOIN (SELECT rank, batch, row FROM documents ANTI JOIN same USING (rank)) USING (batch, row)
            """,
            n_bands=BANDS * count(connection, "documents"),
            shingles="""
                SELECT rank, series, moment, shingles, ceiling, figures,
                       paragraph_fingerprints AS fingerprints, paragraph_ends AS ends
                FROM signatures JOIN documents USING (batch, row)
            """,
        )
        find_copies(connection, items, _DOCUMENTS, work)
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
        WHERE {where}
    """)  # noqa: S608 - a constant


def _find_passages(connection: duckdb.DuckDBPyConnection, settings: Settings, work: Path) -> None:
    """Make the decisions ``passages``: paragraphs that several documents hold, or some sentences of which they do."""
    passages, lines = settings.repeats_passages != "off", settings.repeats_site_lines != "off"
    connection.execute(
        """
        CREATE TABLE places AS
        SELECT (rank << 24) + unnest(range(n_paragraphs)) AS place, unnest(paragraph_fingerprints) AS fingerprint,
               unnest(paragraph_starts) AS start, unnest(paragraph_words) AS words
        FROM signatures JOIN (SELECT rank, batch, row, n_paragraphs FROM documents) USING (batch, row)
        WHERE $found
        """,
        {"found": passages or lines},
    )
    connection.execute("""
        CREATE VIEW paragraphs AS SELECT *, place >> 24 AS rank, place % (1 << 24) AS position FROM places
    """)
    _find_repeated(connection, work, found=passages or lines)
    connection.execute("CREATE TABLE site_lines (place BIGINT, reason VARCHAR, confidence FLOAT)")
    if lines:
        find_site_lines(connection)
    _find_holders(connection, work, near=passages, lines_go=settings.repeats_site_lines == "drop")
    connection.execute("CREATE TABLE sentences (place BIGINT, n_documents BIGINT)")
    if settings.repeats_sentences != "off":
        _find_sentences(connection, work)
    _decide_passages(connection, settings)


def _find_repeated(connection: duckdb.DuckDBPyConnection, work: Path, *, found: bool) -> None:
    """Make ``repeated``: those of ``paragraphs`` that several documents hold word for word."""
    fingerprints = f"""
        SELECT rank, paragraph_fingerprints
        FROM signatures JOIN (SELECT rank, batch, row FROM documents) USING (batch, row) WHERE {found}
    """  # noqa: S608 - a constant
    connection.execute("CREATE TABLE several (fingerprint BIGINT)")
    for rows in recurring(connection, fingerprints, count(connection, "places"), work):
        insert(connection, "held_by", rows)
        connection.execute("""
            INSERT INTO several
            SELECT hash FROM held_by WHERE hash <> 0 GROUP BY hash HAVING min(owner) < max(owner)
        """)
        drop(connection, "held_by")
    connection.execute("CREATE TABLE repeated AS SELECT * FROM paragraphs SEMI JOIN several USING (fingerprint)")
    drop(connection, "several")


def _find_holders(connection: duckdb.DuckDBPyConnection, work: Path, *, near: bool, lines_go: bool) -> None:
    """Make ``holders``: the paragraphs that several documents hold, each with the first that keeps the passage.

    A paragraph that goes anyway, with its document or as a site's line where ``lines_go``, keeps nothing: it
    ``yields``.
    """
    connection.execute(f"""
        CREATE TABLE candidates AS
        SELECT *, place + {_YIELDS} * yields::BIGINT AS number FROM (
            SELECT *, rank IN (SELECT rank FROM copied)
                      OR {lines_go} AND place IN (SELECT place FROM site_lines) AS yields
            FROM repeated
        )
    """)  # noqa: S608 - constants
    connection.execute("""
        CREATE TABLE heads AS SELECT fingerprint, min(number) AS head FROM candidates GROUP BY fingerprint
    """)
    drop(connection, "repeated")
    if near:
        _find_near_passages(connection, work)
    else:
        connection.execute("CREATE OR REPLACE TABLE near AS SELECT * FROM copied LIMIT 0")
    connection.execute("""
        CREATE TABLE holders AS
        SELECT candidates.*, coalesce(near.kept, head) AS head, similarity, confidence, reason
        FROM candidates JOIN heads USING (fingerprint) LEFT JOIN near ON near.rank = head
        UNION ALL BY NAME
        SELECT paragraphs.*, FALSE AS yields, place AS number, coalesce(near.kept, place) AS head,
               similarity, confidence, reason
        FROM paragraphs SEMI JOIN (SELECT rank AS place FROM near UNION SELECT kept FROM near) USING (place)
        ANTI JOIN candidates USING (place) LEFT JOIN near ON near.rank = place
    """)


def _find_near_passages(connection: duckdb.DuckDBPyConnection, work: Path) -> None:
    """Make ``near`` for paragraphs that yield to none word for word; their places are the items' ranks.

    Of a document that is a sample of its shingles, a paragraph has too few to be compared.
    """
    items = Items(
        bands=f"""
            SELECT place, bands FROM (
                SELECT (rank << 24) + unnest(range(n_paragraphs)) AS place, unnest(paragraph_bands) AS bands
                FROM signatures JOIN (
                    SELECT rank, batch, row, n_paragraphs FROM documents ANTI JOIN copied USING (rank)
                ) USING (batch, row) WHERE ceiling = {HIGHEST}
            ) WHERE len(bands) > 0 AND place NOT IN (
                SELECT place FROM candidates JOIN heads USING (fingerprint) WHERE number <> head OR yields
            )
        """,  # noqa: S608 - a constant
        n_bands=PARAGRAPH_BANDS * count(connection, "paragraphs"),
        shingles="""
            SELECT place AS rank, series, moment, ceiling, ''::BLOB AS figures,
                   []::BIGINT[] AS fingerprints, []::BIGINT[] AS ends, shingles[
                       4 * coalesce(paragraph_ends[position], 0) + 1 : 4 * paragraph_ends[position + 1]
                   ] AS shingles
            FROM signatures JOIN documents USING (batch, row) JOIN (
                SELECT DISTINCT rank AS place, rank >> 24 AS rank, rank % (1 << 24) AS position FROM meetings
            ) USING (rank)
        """,
    )
    find_copies(connection, items, _PARAGRAPHS, work)


def _find_sentences(connection: duckdb.DuckDBPyConnection, work: Path) -> None:
    """Fill ``sentences``: paragraphs with a run of sentences that other documents hold as well, and how many do."""
    runs = """
        SELECT (rank << 24) + unnest(range(n_paragraphs)) AS place, unnest(paragraph_runs) AS runs
        FROM signatures JOIN (SELECT rank, batch, row, n_paragraphs FROM documents) USING (batch, row)
    """
    connection.execute("CREATE TABLE shared_places (place BIGINT, n_documents BIGINT)")
    for rows in recurring(connection, runs, _RUNS * count(connection, "documents"), work):
        insert(connection, "runs", rows)
        connection.execute("""
            INSERT INTO shared_places
            SELECT owner, n_documents FROM runs JOIN (
                SELECT hash, count(DISTINCT owner >> 24) AS n_documents FROM runs GROUP BY hash HAVING n_documents > 1
            ) USING (hash)
        """)
        drop(connection, "runs")
    connection.execute("INSERT INTO sentences SELECT place, max(n_documents) FROM shared_places GROUP BY place")
    drop(connection, "shared_places")


def _decide_passages(connection: duckdb.DuckDBPyConnection, settings: Settings) -> None:
    """Make ``passages`` of ``holders``, ``site_lines`` and ``sentences``.

    A step makes a table of its own, for a query holds what each of its joins looks up in memory, all at a time.
    """
    connection.execute("DROP VIEW paragraphs")
    drop(connection, "places", "candidates", "heads")
    connection.execute("""
        CREATE TABLE held AS
        SELECT head, n_documents, kept, kept_start
        FROM (SELECT head, count(DISTINCT rank) AS n_documents FROM holders GROUP BY head HAVING n_documents > 1)
        JOIN (SELECT head, rank AS kept, start AS kept_start FROM holders WHERE number = head) USING (head)
    """)
    connection.execute(
        """
        CREATE TABLE decided AS
        SELECT holders.place, similarity, holders.confidence, holders.reason, n_documents, kept, kept_start,
               lines.reason AS of_site, lines.confidence AS surely,
               CASE WHEN $lines = 'drop' AND of_site IS NOT NULL THEN $site_line
                    WHEN $passages = 'drop' AND NOT yields AND rank > kept AND words >= $words THEN $passage
               END AS rule
        FROM holders JOIN held USING (head) LEFT JOIN site_lines AS lines USING (place)
        WHERE $passages <> 'off' OR of_site IS NOT NULL
        """,
        {
            "lines": settings.repeats_site_lines,
            "passages": settings.repeats_passages,
            "words": PASSAGE_WORDS,
            "site_line": SITE_LINE,
            "passage": PASSAGE,
        },
    )
    drop(connection, "holders", "held", "site_lines")
    connection.execute("""
        CREATE TABLE told AS
        SELECT decided.* EXCLUDE (place, n_documents), place, place >> 24 AS rank,
               greatest(decided.n_documents, sentences.n_documents) AS n_documents
        FROM decided FULL JOIN sentences USING (place)
    """)
    drop(connection, "decided", "sentences")
    connection.execute(
        """
        CREATE TABLE placed AS
        SELECT one.batch, one.document_id, (place - (rank << 24))::INTEGER AS position, n_documents, rule,
               CASE rule WHEN $site_line THEN of_site
                         WHEN $passage THEN coalesce(reason, $same) END AS reason,
               CASE rule WHEN $site_line THEN surely WHEN $passage THEN coalesce(confidence, 1) END AS confidence,
               CASE rule WHEN $passage THEN kept END AS kept,
               CASE rule WHEN $passage THEN kept_start END AS kept_start,
               CASE rule WHEN $passage THEN coalesce(similarity, 1) END AS similarity
        FROM told JOIN (SELECT rank, batch, document_id FROM documents ANTI JOIN copies USING (document_id)) AS one
        USING (rank)
        """,
        {"site_line": SITE_LINE, "passage": PASSAGE, "same": "stands in the kept document, word for word"},
    )
    drop(connection, "told")
    connection.execute("""
        CREATE VIEW passages AS
        SELECT batch, placed.document_id, position, n_documents, rule, reason, confidence,
               other.document_id AS kept_document_id, kept_start, similarity
        FROM placed LEFT JOIN (SELECT rank, document_id FROM documents) AS other ON other.rank = kept
    """)
