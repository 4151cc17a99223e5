"""What the report says in numbers: of the whole run, of every rule, and of the documents that lost most.

Totals come from the manifest, where they stand by batch; what is told of single documents, DuckDB finds in the tables.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from flows.catalogue import REPEATS
from flows.summary import Counts
from transforms.repeats.decisions import COPY
from transforms.rules import CATALOGUE

#: An alarm is raised where the odds that a character falls to a rule have grown this much. For small shares that is
#: ten times the share; a rule that took a fifth already cannot take ten times as much, and its odds still tell.
ALARM = 10.0

#: A rule counts as having taken at least this share of the characters before: what stays below a thousandth of the
#: text is no reason for an alarm.
_LEAST_BEFORE = 0.0001

#: Columns of the histogram for documents that lost something: 5% each.
BINS = 20

#: Documents that are told as those that lost most, and those that lost everything.
_LOST_MOST, _EMPTIED = 10, 5

#: Kinds of failure that are told, and rejects of each.
_KINDS_TOLD, _REJECTS_TOLD = 40, 10

#: Code points of a message that are read, and of a path.
_MESSAGE, _PATH = 500, 500


@dataclass(frozen=True, slots=True)
class Taken:
    """What one rule took, now and in the run before: removals, characters, documents, share of all characters."""

    rule: str
    code: str
    summary: str
    spans: int
    chars: int
    documents: int
    share: float
    share_before: float | None

    @property
    def change(self) -> float:
        """How much its share has grown, 0 without a run before."""
        return 0.0 if self.share_before is None else self.share - self.share_before

    @property
    def alarming(self) -> bool:
        """Whether its odds are at least ``ALARM`` times those of the run before."""
        return self.share_before is not None and _odds(self.share) >= ALARM * _odds(
            max(self.share_before, _LEAST_BEFORE)
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """How much one document lost: characters in removals and in the kept text, and the rule that took most."""

    document_id: str
    source_path: str
    record: int
    title: str
    removed: int
    kept: int
    rule: str

    @property
    def share(self) -> float:
        """The removed part of its characters, 0 to 1."""
        return self.removed / (self.removed + self.kept)


@dataclass(frozen=True, slots=True)
class Rejected:
    """Records that failed with one error: how many, the first of them as (path, record), and the first's message."""

    error: str
    message: str
    number: int
    first: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """The numbers of a run. ``histogram`` counts documents: those that lost nothing, then by twentieths lost."""

    counts: Counts
    before: Counts | None
    taken: tuple[Taken, ...]
    histogram: tuple[int, ...]
    emptied: int
    lost_most: tuple[Loss, ...]
    rejected: tuple[Rejected, ...]

    @property
    def alarms(self) -> tuple[Taken, ...]:
        """Rules that suddenly take far more than before."""
        return tuple(taken for taken in self.taken if taken.alarming)

    @property
    def changed(self) -> tuple[Taken, ...]:
        """Rules whose share is another than in the run before, the greatest change first."""
        moved = [taken for taken in self.taken if taken.change]
        return tuple(sorted(moved, key=lambda taken: (-abs(taken.change), taken.rule)))


def gather(connection: duckdb.DuckDBPyConnection, counts: Counts, before: Counts | None) -> Facts:
    """The facts of the snapshot that ``connection`` shows; ``before`` are the counts of the run before."""
    _find_losses(connection)
    ((emptied,),) = connection.execute("SELECT count(*) FROM losses WHERE kept = 0 AND removed > 0").fetchall()
    return Facts(
        counts=counts,
        before=before,
        taken=taken(counts, before),
        histogram=_histogram(connection),
        emptied=emptied,
        lost_most=tuple(_lost_most(connection)),
        rejected=tuple(_rejected(connection)),
    )


def taken(counts: Counts, before: Counts | None) -> tuple[Taken, ...]:
    """What each rule took that took something now or before, the most characters first."""
    catalogue = {rule.name: (rule.code, rule.summary) for rule in CATALOGUE}
    found = [
        Taken(
            rule=rule,
            code=catalogue.get(rule, ("", ""))[0],
            summary=catalogue.get(rule, ("", REPEATS.get(rule, "")))[1],
            spans=counts.spans.get(rule, 0),
            chars=counts.chars.get(rule, 0),
            documents=counts.touched.get(rule, 0),
            share=_share(counts, rule),
            share_before=None if before is None else _share(before, rule),
        )
        for rule in {**counts.chars, **(before.chars if before else {})}
    ]
    return tuple(sorted(found, key=lambda each: (-each.chars, each.rule)))


def _share(counts: Counts, rule: str) -> float:
    return counts.chars.get(rule, 0) / counts.chars_source if counts.chars_source else 0.0


def _odds(share: float) -> float:
    return share / (1 - share) if share < 1 else float("inf")


def _find_losses(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``losses`` (document_id, removed, kept): characters of every document that was not dropped as a copy.

    White space between pieces is neither; a document's text has two line breaks between its paragraphs.
    """
    connection.execute(
        """
        CREATE TEMP TABLE losses AS
        SELECT document_id, coalesce(removed, 0)::BIGINT AS removed,
               n_chars - 2 * greatest(n_paragraphs - 1, 0) AS kept
        FROM documents LEFT JOIN (
            SELECT document_id, sum("end" - start) AS removed FROM removals WHERE rule <> ? GROUP BY document_id
        ) USING (document_id)
        """,
        [COPY],
    )


def _histogram(connection: duckdb.DuckDBPyConnection) -> tuple[int, ...]:
    rows = connection.execute(
        """
        SELECT CASE WHEN removed = 0 THEN 0 ELSE least(? * removed // (removed + kept), ? - 1) + 1 END AS bin, count(*)
        FROM losses GROUP BY bin
        """,
        [BINS, BINS],
    ).fetchall()
    counted = dict(rows)
    return tuple(counted.get(column, 0) for column in range(BINS + 1))


def _lost_most(connection: duckdb.DuckDBPyConnection) -> Iterator[Loss]:
    """Some that lost everything, the longest first, and then those that lost the greatest part."""
    rows = connection.execute(
        """
        WITH worst AS (
            (SELECT * FROM losses WHERE kept = 0 AND removed > 0 ORDER BY removed DESC, document_id LIMIT ?)
            UNION ALL
            (SELECT * FROM losses WHERE kept > 0 AND removed > 0
             ORDER BY removed / (removed + kept) DESC, removed DESC, document_id LIMIT ?)
        ), by_rule AS (
            SELECT document_id, rule, sum("end" - start) AS chars
            FROM removals SEMI JOIN worst USING (document_id) WHERE rule <> ? GROUP BY ALL
        )
        SELECT document_id, source_path, record, left(title, 300) AS title, removed, kept, rule
        FROM worst JOIN documents USING (document_id)
        JOIN (SELECT document_id, min_by(rule, (-chars, rule)) AS rule FROM by_rule GROUP BY document_id)
            USING (document_id)
        ORDER BY removed / (removed + kept) DESC, removed DESC, document_id
        """,
        [_EMPTIED, _LOST_MOST, COPY],
    ).fetchall()
    for row in rows:
        yield Loss(*row)


def _rejected(connection: duckdb.DuckDBPyConnection) -> Iterator[Rejected]:
    """Every kind of failure, the commonest first, with its first records by path.

    Messages tell no kinds apart, for they may hold a position.
    """
    rows = connection.execute(
        """
        SELECT error, min_by(left(message, ?), (source_path, record, message)) AS message, count(*) AS number,
               min({'path': left(source_path, ?), 'record': record}, ?) AS first
        FROM rejects GROUP BY error ORDER BY number DESC, error LIMIT ?
        """,
        [_MESSAGE, _PATH, _REJECTS_TOLD, _KINDS_TOLD],
    ).fetchall()
    for error, message, number, first in rows:
        yield Rejected(error, message, number, tuple((one["path"], one["record"]) for one in first))
