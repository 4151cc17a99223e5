"""Which documents the report shows: those from which one learns most, and always the same ones of the same tables.

Of every rule its typical removals and those that it was least sure of; the documents that lost most; and some at
random. An id is a digest, so that the smallest ids are as good as drawn by lot, and every run draws the same.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import duckdb
import pyarrow as pa

from flows.report.facts import Loss
from flows.report.views import given
from transforms.repeats.decisions import COPY

Reason = Literal["typical", "unsure", "damaged", "random"]

#: Documents shown of each rule, and by lot.
_TYPICAL, _UNSURE, _RANDOM = 2, 2, 8

#: Documents among which those of a rule are chosen; removals of one document count apiece.
_CANDIDATES = 100


@dataclass(frozen=True, slots=True)
class Because:
    """Why a document is shown. ``rule`` is empty where it was not chosen for a rule."""

    reason: Reason
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A document to show, why, and where the removal starts that it is shown for (0: from its beginning)."""

    document_id: str
    because: tuple[Because, ...]
    focus: int = 0


@dataclass(frozen=True, slots=True)
class _Level:
    """Removals of a rule with one confidence, in hundredths: how many, and some of their documents."""

    level: int
    number: int
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pick:
    """A document chosen for a rule at a level of its confidence."""

    document_id: str
    rule: str
    level: int
    reason: Reason


def choose(connection: duckdb.DuckDBPyConnection, losses: Iterable[Loss], rules: Sequence[str]) -> tuple[Choice, ...]:
    """The documents to show, in the order of ``rules``, then the damaged, then those drawn by lot; each once.

    A document is shown for one rule where there are others to show for the next.
    """
    picks = list(_picks(_levels(connection), rules))
    starts = _starts(connection, picks)
    found: dict[str, Choice] = {}
    for pick in picks:
        start = starts[pick.document_id, pick.rule, pick.level]
        _add(found, Choice(pick.document_id, (Because(pick.reason, pick.rule),), start))
    for loss in losses:
        _add(found, Choice(loss.document_id, (Because("damaged"),)))
    for identity in _drawn(connection):
        _add(found, Choice(identity, (Because("random"),)))
    return tuple(found.values())


def _add(found: dict[str, Choice], choice: Choice) -> None:
    """Add a choice, or its reasons to those for which the document is shown already."""
    known = found.get(choice.document_id, choice)
    because = tuple(dict.fromkeys((*known.because, *choice.because)))
    found[choice.document_id] = Choice(choice.document_id, because, known.focus)


def _picks(levels: Mapping[str, Sequence[_Level]], rules: Sequence[str]) -> Iterator[_Pick]:
    """For each rule documents with the confidence that it has most often, and with the least that it has."""
    taken: set[str] = set()
    for rule in rules:
        if rule not in levels:
            continue
        usual, least = max(levels[rule], key=lambda level: level.number), levels[rule][0]
        wanted: list[tuple[_Level, Reason, int]] = [(usual, "typical", _TYPICAL), (least, "unsure", _UNSURE)]
        if least is usual:
            wanted = [(usual, "typical", _TYPICAL + _UNSURE)]
        for level, reason, number in wanted:
            fresh = [identity for identity in level.first if identity not in taken] or level.first
            for identity in fresh[:number]:
                taken.add(identity)
                yield _Pick(identity, rule, level.level, reason)


def _levels(connection: duckdb.DuckDBPyConnection) -> dict[str, list[_Level]]:
    """By rule, the levels of its confidence, the least first."""
    rows = connection.execute(
        """
        SELECT rule, round(100 * confidence)::INT AS level, count(*), min(document_id, ?)
        FROM removals WHERE rule <> ? GROUP BY rule, level ORDER BY rule, level
        """,
        [_CANDIDATES, COPY],
    ).fetchall()
    levels: dict[str, list[_Level]] = {}
    for rule, level, number, first in rows:
        levels.setdefault(rule, []).append(_Level(level, number, tuple(dict.fromkeys(first))))
    return levels


def _starts(connection: duckdb.DuckDBPyConnection, picks: Sequence[_Pick]) -> dict[tuple[str, str, int], int]:
    """Where in each picked document the first removal by its rule at its level starts."""
    picked = {
        "document_id": pa.array([pick.document_id for pick in picks], pa.string()),
        "rule": pa.array([pick.rule for pick in picks], pa.string()),
        "level": pa.array([pick.level for pick in picks], pa.int32()),
    }
    with given(connection, "picked", picked):
        rows = connection.execute("""
            SELECT document_id, rule, level, min(start)
            FROM (SELECT document_id, rule, round(100 * confidence)::INT AS level, start FROM removals)
            SEMI JOIN picked USING (document_id, rule, level) GROUP BY ALL
        """).fetchall()
    return {(document_id, rule, level): start for document_id, rule, level, start in rows}


def _drawn(connection: duckdb.DuckDBPyConnection) -> list[str]:
    rows = connection.execute("SELECT document_id FROM documents ORDER BY document_id LIMIT ?", [_RANDOM]).fetchall()
    return [document_id for (document_id,) in rows]
