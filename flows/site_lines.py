"""Site lines over all staged batches: the queries that ``transforms.repeats.site_lines`` defines, in DuckDB."""

import duckdb
import pyarrow as pa

from flows.database import drop, insert
from transforms.repeats.site_lines import (
    EDGE_PARAGRAPHS,
    FEWEST_DOCUMENTS,
    MOST_WORDS,
    OWN_WORDS,
    confidence,
    is_site_line,
    reason,
)


def find_site_lines(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table ``site_lines`` (place, reason, confidence) with the paragraphs that are lines of their site.

    Reads the tables ``documents`` (rank, site, fingerprint, n_paragraphs), ``copied`` (rank, kept), ``paragraphs``
    (place, rank, position, fingerprint, words) and ``repeated``, those of ``paragraphs`` that several documents hold:
    no other can be a site's line.
    """
    _find_bodies(connection)
    _find_outermost(connection)
    connection.execute(f"""
        CREATE TABLE counted AS
        SELECT site, edge, fingerprint, any_value(words) AS words, count(DISTINCT body) AS n_line
        FROM outermost JOIN bodies USING (rank) GROUP BY site, edge, fingerprint
        HAVING n_line >= {FEWEST_DOCUMENTS}
    """)  # noqa: S608 - constants
    counted = connection.sql("""
        SELECT site, edge, fingerprint, words, n_line, n_site FROM counted
        JOIN (SELECT site, count(DISTINCT body) AS n_site FROM bodies GROUP BY site) USING (site) ORDER BY ALL
    """).to_arrow_table()
    insert(connection, "judged", _judged(counted))
    connection.execute(f"""
        INSERT INTO site_lines
        SELECT place, reason, confidence
        FROM outermost JOIN bodies USING (rank) JOIN judged USING (site, edge, fingerprint)
        SEMI JOIN (SELECT rank FROM paragraphs WHERE words >= {OWN_WORDS}) USING (rank)
    """)  # noqa: S608 - constants
    drop(connection, "bodies", "shared", "inside", "outermost", "counted", "judged")


def _find_bodies(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``bodies`` (rank, site, body): what tells different documents of a site apart.

    A copy has the body of the document that is kept: what it has to itself is its site's, or what a later version adds.
    """
    connection.execute("""
        CREATE TABLE bodies AS
        SELECT one.rank, one.site, coalesce(body, kept_one.fingerprint) AS body
        FROM documents AS one LEFT JOIN (SELECT rank, kept FROM copied) USING (rank)
        JOIN documents AS kept_one ON kept_one.rank = coalesce(kept, one.rank)
        LEFT JOIN (
            SELECT rank, arg_max(fingerprint, (words::BIGINT << 24) - position) AS body
            FROM paragraphs ANTI JOIN repeated USING (place) WHERE fingerprint <> 0 GROUP BY rank
        ) AS own ON own.rank = kept_one.rank
    """)


def _find_outermost(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``outermost``: lines that documents of a site share, with the edge that no own paragraph parts them from."""
    connection.execute(f"""
        CREATE TABLE shared AS
        SELECT site, fingerprint FROM repeated JOIN bodies USING (rank) WHERE fingerprint <> 0
        GROUP BY ALL HAVING count(DISTINCT body) >= {FEWEST_DOCUMENTS}
    """)  # noqa: S608 - constants
    connection.execute("""
        CREATE TABLE lines AS
        SELECT place, rank, position, fingerprint, words
        FROM repeated JOIN bodies USING (rank) SEMI JOIN shared USING (site, fingerprint)
    """)
    connection.execute(f"""
        CREATE TABLE inside AS
        SELECT rank, min(position) AS first_own, max(position) AS last_own
        FROM paragraphs ANTI JOIN lines USING (place)
        WHERE words >= {OWN_WORDS} AND rank IN (SELECT rank FROM lines) GROUP BY rank
    """)  # noqa: S608 - constants
    connection.execute(f"""
        CREATE TABLE outermost AS
        SELECT place, rank, fingerprint, words,
               CASE WHEN at_start AND (position <= after OR NOT at_end) THEN 'start' WHEN at_end THEN 'end' END AS edge
        FROM (
            SELECT *, n_paragraphs - 1 - position AS after,
                   position < least({EDGE_PARAGRAPHS}, coalesce(first_own, n_paragraphs)) AS at_start,
                   after < {EDGE_PARAGRAPHS} AND position > coalesce(last_own, -1) AS at_end
            FROM lines JOIN (SELECT rank, n_paragraphs FROM documents) USING (rank) LEFT JOIN inside USING (rank)
            WHERE words <= {MOST_WORDS}
        ) WHERE edge IS NOT NULL
    """)  # noqa: S608 - constants
    drop(connection, "lines")


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
