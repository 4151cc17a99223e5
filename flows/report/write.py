"""The report of a snapshot, from its tables to the bytes of ``report.html``."""

import duckdb

from flows.diff import Difference, compare
from flows.errors import DamagedError, StoreError
from flows.manifest import total
from flows.report.copies import clusters
from flows.report.excerpt import Excerpt, excerpts
from flows.report.facts import gather
from flows.report.metadata import fields, readings
from flows.report.page import Report, Sample, page
from flows.report.sample import choose
from flows.report.views import opened
from flows.report.visible import named
from flows.snapshot import Snapshot

#: Bytes that all shown documents may take together, and the most that one takes: with everything else at its limit
#: too, the page stays under 5 MB.
_ROOM, _ROOM_OF_ONE = 2_400_000, 48_000


def report(snapshot: Snapshot, previous: Snapshot | None) -> bytes:
    """The page about ``snapshot``, which may be a draft, compared with the ``previous`` one.

    It is a function of both: it bears no clock.

    Raises:
        DamagedError: a part of ``snapshot`` cannot be read.
    """
    try:
        return page(_gathered(snapshot, previous))
    except duckdb.Error as error:
        problem = f"the report cannot be made: {str(error).partition(chr(10))[0]}"
        remedy = "`winnow verify --data` names the damaged part; delete it and run again"
        raise DamagedError(snapshot.path, problem, remedy) from error


def _gathered(snapshot: Snapshot, previous: Snapshot | None) -> Report:
    with opened(now=snapshot) as connection:
        facts = gather(connection, total(snapshot), total(previous) if previous else None)
        choices = choose(connection, facts.lost_most, [taken.rule for taken in facts.taken])
        shown = excerpts(connection, choices, min(_ROOM_OF_ONE, _ROOM // max(1, len(choices))))
        read = readings(connection, shown)
        samples = tuple(Sample(excerpt, fields(excerpt, read)) for excerpt in shown)
        return Report(
            facts=facts,
            samples=samples,
            clusters=clusters(connection),
            names=_names(connection, shown),
            about=snapshot.run,
            difference=_since(previous, snapshot) if previous else None,
        )


def _since(previous: Snapshot, snapshot: Snapshot) -> Difference | None:
    """What has changed since the run before; None where that cannot be told, for then a new snapshot is wanted most."""
    try:
        return compare(previous, snapshot)
    except StoreError:
        return None


def _names(connection: duckdb.DuckDBPyConnection, shown: tuple[Excerpt, ...]) -> dict[str, str]:
    """Path, or path and record, of every document that keeps a passage that a shown one lost."""
    kept = {piece.kept_document_id for excerpt in shown for piece in excerpt.pieces if piece.kept_document_id}
    rows = connection.execute(
        "SELECT document_id, source_path, record FROM documents WHERE document_id IN (SELECT unnest(?))",
        [sorted(kept)],
    ).fetchall()
    return {identity: named(path, record) for identity, path, record in rows}
