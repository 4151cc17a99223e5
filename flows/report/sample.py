"""Which documents the report shows: those from which one learns most, and always the same ones of the same tables.

Of every rule its typical removals and those that it was least sure of; the documents that lost most; and some at
random. An id is a digest, so that the smallest ids are as good as drawn by lot, and every run draws the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import duckdb

from flows.report.facts import Loss
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


def choose(connection: duckdb.DuckDBPyConnection, losses: Iterable[Loss], rules: Sequence[str]) -> tuple[Choice, ...]:
    """The documents to show, in the order of ``rules``, then the damaged, then those drawn by lot; each once.

    A document is shown for one rule where there are others to show for the next.
    """
    found: dict[str, Choice] = {}
    for rule, level, reason, number in _wanted(connection, rules):
        fresh = [identity for identity in level.first if identity not in found] or list(level.first)
        _add(found, _at(connection, rule, level, reason, fresh[:number]))
    _add(found, (Choice(loss.document_id, (Because("damaged"),)) for loss in losses))
    _add(found, _drawn(connection))
    return tuple(found.values())


def _add(found: dict[str, Choice], choices: Iterable[Choice]) -> None:
    for choice in choices:
        known = found.get(choice.document_id)
        because = tuple(dict.fromkeys((*known.because, *choice.because))) if known else choice.because
        found[choice.document_id] = Choice(choice.document_id, because, (known or choice).focus)


def _wanted(connection: duckdb.DuckDBPyConnection, rules: Sequence[str]) -> Iterator[tuple[str, _Level, Reason, int]]:
    """Rule, level, reason and number of documents: the confidence that a rule has most often, and the least it has."""
    levels = _levels(connection)
    for rule in rules:
        if rule in levels:
            usual = max(levels[rule], key=lambda level: level.number)
            least = levels[rule][0]
            if least is usual:
                yield rule, usual, "typical", _TYPICAL + _UNSURE
            else:
                yield rule, usual, "typical", _TYPICAL
                yield rule, least, "unsure", _UNSURE


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


def _at(
    connection: duckdb.DuckDBPyConnection, rule: str, level: _Level, reason: Reason, documents: Sequence[str]
) -> Iterator[Choice]:
    """The documents, each with the place of its first removal by the rule at this level."""
    rows = connection.execute(
        """
        SELECT document_id, min(start) FROM removals
        WHERE rule = ? AND round(100 * confidence)::INT = ? AND document_id IN (SELECT unnest(?))
        GROUP BY document_id ORDER BY document_id
        """,
        [rule, level.level, list(documents)],
    ).fetchall()
    for document_id, start in rows:
        yield Choice(document_id, (Because(reason, rule),), start)


def _drawn(connection: duckdb.DuckDBPyConnection) -> Iterator[Choice]:
    rows = connection.execute("SELECT document_id FROM documents ORDER BY document_id LIMIT ?", [_RANDOM]).fetchall()
    for (document_id,) in rows:
        yield Choice(document_id, (Because("random"),))
