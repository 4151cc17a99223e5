"""Documents that were dropped because another says the same: a few clusters, and how each copy differs."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

import duckdb
import pyarrow as pa

from flows.report.views import given
from flows.report.visible import fitted
from transforms.repeats.decisions import COPY

#: Clusters that are shown: the largest, and those with the copies that are least alike.
_LARGEST, _LEAST_ALIKE = 5, 5

#: Copies of a cluster that are shown, the least alike first.
_COPIES = 3

#: Code points of two documents that are compared, and words in which they may differ: what remains is not looked at,
#: for the time that comparing takes grows with their square.
_COMPARED, _WORDS = 12_000, 500

#: Words that are shown on either side of a difference.
_CONTEXT = 10

#: Bytes on the page that one difference may take.
_ROOM = 8_000

_WORD = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of two texts: in both, only in the kept one, only in the copy, or left out because both agree."""

    where: Literal["both", "kept", "copy", "agreed"]
    text: str


@dataclass(frozen=True, slots=True)
class Copy:
    """One dropped document. ``whole`` says whether ``steps`` tell every difference."""

    document_id: str
    source_path: str
    record: int
    similarity: float
    reason: str
    steps: tuple[Step, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Cluster:
    """A document that stays, and the copies that were dropped for it: how many, and a few of them."""

    document_id: str
    source_path: str
    record: int
    title: str
    number: int
    copies: tuple[Copy, ...]


def clusters(connection: duckdb.DuckDBPyConnection) -> tuple[Cluster, ...]:
    """Some clusters of copies, the largest first."""
    sizes = _chosen(connection)
    with given(connection, "kept_ones", {"document_id": pa.array(list(sizes), pa.string())}):
        kept = _kept(connection)
        copies = _copies(connection, {identity: text for identity, (*_, text) in kept.items()})
    return tuple(
        Cluster(identity, *kept[identity][:3], number, tuple(copies[identity]))
        for identity, number in sizes.items()
        if identity in kept
    )


def _chosen(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Ids of documents with copies, and the number of these, the largest clusters first."""
    rows = connection.execute(
        """
        WITH sizes AS (
            SELECT kept_document_id AS kept, count(*) AS number, min(similarity) AS alike
            FROM removals WHERE rule = ? GROUP BY kept
        )
        SELECT kept, number FROM (
            (SELECT * FROM sizes ORDER BY number DESC, kept LIMIT ?)
            UNION
            (SELECT * FROM sizes ORDER BY alike, kept LIMIT ?)
        ) ORDER BY number DESC, kept
        """,
        [COPY, _LARGEST, _LEAST_ALIKE],
    ).fetchall()
    return dict(rows)


def _kept(connection: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, int, str, str]]:
    """Path, record, title and the beginning of the repaired text of every document that stays."""
    rows = connection.execute(
        f"""
        WITH pieces AS (
            SELECT document_id, start, left(text, {_COMPARED}) || left("after", {_COMPARED}) AS text
            FROM (SELECT document_id, start, text, "after" FROM paragraphs
                  UNION ALL SELECT document_id, start, text, "after" FROM removals)
            SEMI JOIN kept_ones USING (document_id) WHERE start < {_COMPARED}
        )
        SELECT document_id, source_path, record, left(title, 300), left(any_value(lead), {_COMPARED})
               || coalesce(left(string_agg(pieces.text, '' ORDER BY start), {_COMPARED}), '')
        FROM documents SEMI JOIN kept_ones USING (document_id) LEFT JOIN pieces USING (document_id) GROUP BY ALL
        """  # noqa: S608 - constants
    ).fetchall()
    return {identity: (path, record, title, text) for identity, path, record, title, text in rows}


def _copies(connection: duckdb.DuckDBPyConnection, kept: dict[str, str]) -> dict[str, list[Copy]]:
    """The copies to show by the id of the one that stays, the least alike first."""
    rows = connection.execute(
        f"""
        WITH ranked AS (
            SELECT kept_document_id, document_id, similarity,
                   row_number() OVER (PARTITION BY kept_document_id ORDER BY similarity, document_id) AS place
            FROM removals
            WHERE rule = ? AND kept_document_id IN (SELECT document_id FROM kept_ones)
        )
        SELECT kept_document_id, document_id, source_path, record, similarity, left(reason, 300),
               left(text, {_COMPARED}), length(text) > {_COMPARED}
        FROM ranked JOIN (SELECT * EXCLUDE (kept_document_id, similarity) FROM removals WHERE rule = ?)
            USING (document_id)
        WHERE place <= {_COPIES} ORDER BY kept_document_id, place
        """,  # noqa: S608 - constants
        [COPY, COPY],
    ).fetchall()
    found: dict[str, list[Copy]] = defaultdict(list)
    for kept_id, identity, path, record, similarity, reason, text, cut in rows:
        steps, whole = difference(kept.get(kept_id, ""), text)
        copy = Copy(identity, path, record, similarity, reason, tuple(steps), whole and not cut)
        found[kept_id].append(copy)
    return found


def difference(kept: str, copy: str) -> tuple[list[Step], bool]:
    """How ``copy`` differs from ``kept``, word by word, and whether that is all of it.

    >>> steps, whole = difference("The court met on Monday.", "The court met on Tuesday.")
    >>> [(step.where, step.text) for step in steps], whole
    ([('both', 'The court met on '), ('kept', 'Monday.'), ('copy', 'Tuesday.')], True)
    """
    ones, others = _WORD.findall(kept), _WORD.findall(copy)
    first = _common(ones, others)
    last = _common(ones[first:][::-1], others[first:][::-1])
    one, other = ones[first : len(ones) - last], others[first : len(others) - last]
    whole = max(len(one), len(other)) <= _WORDS
    matcher = SequenceMatcher(None, _bare(one[:_WORDS]), _bare(other[:_WORDS]))
    steps = [*_agreement(_shared(ones[:first], others[:first]), at_start=True)]
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            steps += _agreement(_shared(one[a:b], other[c:d]))
        else:
            steps += [Step("kept", "".join(one[a:b]))] if a < b else []
            steps += [Step("copy", "".join(other[c:d]))] if c < d else []
    if whole:
        steps += _agreement(_shared(ones[len(ones) - last :], others[len(others) - last :]), at_end=True)
    return _fitting(steps, whole=whole)


def _bare(words: Sequence[str]) -> list[str]:
    return [word.rstrip() for word in words]


def _shared(ones: Sequence[str], others: Sequence[str]) -> list[str]:
    """Words that stand in both: where one text ends with a word and the other goes on, with the white space."""
    return [max(one, other, key=len) for one, other in zip(ones, others, strict=True)]


def _common(ones: Sequence[str], others: Sequence[str]) -> int:
    """Length of the common beginning; white space counts as equal."""
    alike = (one == other for one, other in zip(_bare(ones), _bare(others), strict=False))
    return next((number for number, same in enumerate(alike) if not same), min(len(ones), len(others)))


def _agreement(words: Sequence[str], *, at_start: bool = False, at_end: bool = False) -> Iterator[Step]:
    """Words that both have, but for the middle of a long stretch."""
    head = 0 if at_start else _CONTEXT
    tail = 0 if at_end else _CONTEXT
    if len(words) <= head + tail + _CONTEXT:
        if words:
            yield Step("both", "".join(words))
        return
    if head:
        yield Step("both", "".join(words[:head]))
    yield Step("agreed", f"{len(words) - head - tail:,} words")
    if tail:
        yield Step("both", "".join(words[-tail:]))


def _fitting(steps: Sequence[Step], *, whole: bool) -> tuple[list[Step], bool]:
    """As many of the steps as a page can bear."""
    shown: list[Step] = []
    room = _ROOM
    for step in steps:
        text = fitted(step.text, room)
        shown.append(Step(step.where, text))
        if text != step.text:
            return shown, False
        room -= len(text.encode()) + 60
        if room <= 0:
            return shown, False
    return shown, whole
