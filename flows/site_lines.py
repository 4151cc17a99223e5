"""Site lines over all staged batches: the queries that ``transforms.repeats.site_lines`` defines, in DuckDB."""

import duckdb
import pyarrow as pa

from flows.alike import drop, insert
from transforms.repeats.site_lines import (
    EDGE_PARAGRAPHS,
    FEWEST_DOCUMENTS,
    MOST_WORDS,
    OWN_WORDS,
    confidence,
    is_site_line,
    reason,
)

_LINE = f"edge IS NOT NULL AND fingerprint <> 0 AND words <= {MOST_WORDS}"


def find_site_lines(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table ``site_lines`` (place, reason, confidence) with the paragraphs that are lines of their site.

    Reads the tables ``documents`` (rank, site, fingerprint), ``copied`` (rank, kept), ``paragraphs`` (place, rank,
    position, fingerprint, words) and ``repeated``, those of ``paragraphs`` that several documents hold: no other can be
    a site's line.
    """
    _find_bodies(connection)
    _find_outermost(connection)
    connection.execute(f"""
        CREATE TABLE counted AS
        SELECT site, edge, fingerprint, any_value(words) AS words, count(DISTINCT body) AS n_line
        FROM outermost JOIN bodies USING (rank, site) GROUP BY site, edge, fingerprint
        HAVING n_line >= {FEWEST_DOCUMENTS}
    """)  # noqa: S608 - constants
    counted = connection.sql("""
        SELECT site, edge, fingerprint, words, n_line, n_site FROM counted
        JOIN (SELECT site, count(DISTINCT body) AS n_site FROM bodies GROUP BY site) USING (site) ORDER BY ALL
    """).to_arrow_table()
    insert(connection, "judged", _judged(counted))
    connection.execute("""
        INSERT INTO site_lines
        SELECT place, reason, confidence FROM outermost JOIN judged USING (site, edge, fingerprint)
        SEMI JOIN (SELECT rank FROM bodies WHERE is_text) USING (rank)
    """)
    drop(connection, "bodies", "lines", "shared", "outermost", "counted", "judged")


def _find_bodies(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``edged``, all paragraphs with their edge and distance from it, and ``bodies`` (rank, site, body, is_text).

    A copy has the body of the document that is kept: what a later version changes may be the longest paragraph.
    """
    connection.execute(f"CREATE VIEW edged AS {_edged('paragraphs')}")
    connection.execute(f"""
        CREATE TABLE bodies AS
        SELECT documents.rank, site, coalesce(body, fingerprint) AS body, coalesce(own.is_text, FALSE) AS is_text
        FROM documents LEFT JOIN (SELECT rank, kept FROM copied) USING (rank) LEFT JOIN (
            SELECT rank, max(words) >= {OWN_WORDS} AS is_text,
                   arg_max(fingerprint, (words::BIGINT << 24) - position) AS body
            FROM edged WHERE NOT ({_LINE}) GROUP BY rank
        ) AS own ON own.rank = coalesce(kept, documents.rank)
    """)  # noqa: S608 - constants


def _edged(table: str) -> str:
    """A query for the paragraphs of a table with their document's site, the edge that they stand at and how far off."""
    return f"""
        SELECT *, CASE edge WHEN 'start' THEN position WHEN 'end' THEN n - 1 - position END AS distance FROM (
            SELECT *, CASE WHEN position < k AND position <= n - 1 - position THEN 'start'
                           WHEN n - 1 - position < k THEN 'end' END AS edge
            FROM (SELECT *, least({EDGE_PARAGRAPHS}, (n + 2) // 3) AS k
                  FROM {table} JOIN (SELECT rank, site, n_paragraphs AS n FROM documents) USING (rank))
        )
    """  # noqa: S608 - constants


def _find_outermost(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``outermost``: the lines that several documents hold, with no paragraph of the article's own outside."""
    connection.execute(f"""
        CREATE TABLE lines AS
        SELECT place, rank, site, edge, distance, fingerprint, words
        FROM ({_edged("repeated")}) WHERE {_LINE}
    """)  # noqa: S608 - constants
    connection.execute(f"""
        CREATE TABLE shared AS
        SELECT site, edge, fingerprint FROM lines JOIN (SELECT rank, body FROM bodies) USING (rank)
        GROUP BY ALL HAVING count(DISTINCT body) >= {FEWEST_DOCUMENTS}
    """)  # noqa: S608 - constants
    connection.execute(f"""
        CREATE TABLE outermost AS
        SELECT lines.* FROM lines SEMI JOIN shared USING (site, edge, fingerprint) LEFT JOIN (
            SELECT rank, edge, min(distance) AS own FROM edged
            WHERE edge IS NOT NULL AND words >= {OWN_WORDS} AND rank IN (SELECT rank FROM lines)
              AND place NOT IN (SELECT place FROM lines SEMI JOIN shared USING (site, edge, fingerprint))
            GROUP BY rank, edge
        ) USING (rank, edge) WHERE own IS NULL OR distance < own
    """)  # noqa: S608 - constants


def _judged(counted: pa.Table) -> pa.Table:
    """The lines that are their site's, with the reason and how sure it is."""
    rows = [row for row in counted.to_pylist() if is_site_line(row["n_line"], row["n_site"], row["words"])]
    return pa.table(
        {
            "site": pa.array([row["site"] for row in rows], pa.string()),
            "edge": pa.array([row["edge"] for row in rows], pa.string()),
            "fingerprint": pa.array([row["fingerprint"] for row in rows], pa.int64()),
            "reason": pa.array(
                [reason(row["edge"], row["n_line"], row["n_site"], row["site"]) for row in rows], pa.string()
            ),
            "confidence": pa.array(
                [confidence(row["n_line"], row["n_site"], row["words"]) for row in rows], pa.float32()
            ),
        }
    )
