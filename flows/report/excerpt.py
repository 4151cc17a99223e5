"""A chosen document's rows, cut to what a page can bear: the stretch around what it is shown for."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import duckdb
import pyarrow as pa

from flows.report.sample import Because, Choice
from flows.report.views import given
from flows.report.visible import cost, fitted, shortened

#: Code points of one piece that are read: a longer one is shortened.
_PIECE = 2_000

#: Bytes on the page that a mark takes beside its text, and a paragraph: tags, classes, ids.
_MARK, _PARAGRAPH = 420, 90

#: Code points of a metadata field that are read, and bytes that it may take on the page.
_FIELD, _FIELD_ROOM = 300, 600


@dataclass(frozen=True, slots=True)
class Piece:
    """A kept paragraph, or, with a ``rule``, a removal. ``cut`` counts code points at its end that are not shown."""

    start: int
    end: int
    text: str
    cut: int
    after: str
    kind: str
    rule: str
    reason: str
    confidence: float
    value: str
    kept_document_id: str | None

    @property
    def gap(self) -> str:
        """The white space after it as it is shown: a space, or one or two line ends."""
        return "\n" * min(self.after.count("\n"), 2) or self.after[:1]

    @property
    def cost(self) -> int:
        """Bytes on the page; a kept paragraph stands there twice."""
        if self.rule:
            return cost(self.text) + cost(self.reason) + cost(self.value) + _MARK
        return 2 * cost(self.text) + _PARAGRAPH


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A document to show. ``row`` is its row in ``documents`` with short strings; characters not shown are counted.

    ``focus`` is where the removal starts that it is shown for; None where it is shown for none.
    """

    row: dict[str, Any]
    because: tuple[Because, ...]
    focus: int | None
    pieces: tuple[Piece, ...]
    before: int
    after: int

    @property
    def kept(self) -> tuple[Piece, ...]:
        """The paragraphs that are shown."""
        return tuple(piece for piece in self.pieces if not piece.rule)

    @property
    def share(self) -> float:
        """The removed part of the whole document's characters, 0 to 1."""
        removed: int = self.row["removed"]
        total: int = removed + self.row["n_chars"]
        return removed / total if total else 0.0

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that took something of what is shown, in the order of the text."""
        return tuple(dict.fromkeys(piece.rule for piece in self.pieces if piece.rule))


def excerpts(connection: duckdb.DuckDBPyConnection, choices: Sequence[Choice], room: int) -> tuple[Excerpt, ...]:
    """What is shown of each of ``choices``, in their order; ``room`` is in bytes on the page for each."""
    focuses = {
        "document_id": pa.array([choice.document_id for choice in choices], pa.string()),
        "focus": pa.array([choice.focus for choice in choices], pa.int64()),
    }
    with given(connection, "chosen", focuses):
        rows = _rows(connection)
        pieces = _pieces(connection, room)
    return tuple(
        _excerpt(rows[choice.document_id], pieces[choice.document_id], choice, room)
        for choice in choices
        if choice.document_id in rows
    )


def _rows(connection: duckdb.DuckDBPyConnection) -> dict[str, dict[str, Any]]:
    """The chosen rows of ``documents`` without their text, with ``removed``, the characters in removals."""
    rows = connection.sql(
        f"""
        SELECT document_id, source_path, record, source_sha256, media_type, encoding, n_paragraphs, n_chars,
               n_chars_source, n_repairs, length(lead) AS lead, published, modified, language,
               left(url, {_FIELD}) AS url, left(site, {_FIELD}) AS site, left(section, {_FIELD}) AS section,
               left(title, {_FIELD}) AS title, left(array_to_string(authors[:20], ', '), {_FIELD}) AS authors,
               left(published_raw, {_FIELD}) AS published_raw, left(dateline, {_FIELD}) AS dateline,
               removed
        FROM documents SEMI JOIN chosen USING (document_id) JOIN losses USING (document_id)
        """  # noqa: S608 - a constant
    ).to_arrow_table()
    return {row["document_id"]: {name: _short(value) for name, value in row.items()} for row in rows.to_pylist()}


def _short(value: Any) -> Any:  # noqa: ANN401 - a row's values
    return shortened(value, _FIELD_ROOM) if isinstance(value, str) else value


def _pieces(connection: duckdb.DuckDBPyConnection, room: int) -> dict[str, list[Piece]]:
    """Pieces around every focus, in order, each document's: of each its beginning, and no more than fits ``room``."""
    rows = connection.execute(
        f"""
        WITH every AS (
            SELECT document_id, start, "end", left(text, {_PIECE}) AS text, left("after", {_PIECE}) AS "after", kind,
                   '' AS rule, '' AS reason, 1.0 AS confidence, '' AS value, NULL AS kept_document_id
            FROM paragraphs SEMI JOIN chosen USING (document_id)
            UNION ALL
            SELECT document_id, start, "end", left(text, {_PIECE}), left("after", {_PIECE}), '',
                   rule, left(reason, {_FIELD}), confidence, left(value, {_FIELD}), kept_document_id
            FROM removals SEMI JOIN chosen USING (document_id)
        ), reached AS (
            SELECT every.*, focus, sum(length(text) + 1) OVER (PARTITION BY document_id ORDER BY start) AS reach
            FROM every JOIN chosen USING (document_id)
        ), placed AS (
            SELECT *, coalesce(max(reach) FILTER (start <= focus) OVER (PARTITION BY document_id), 0) AS middle
            FROM reached
        )
        SELECT document_id, start, "end", text, "after", kind, rule, reason, confidence, value, kept_document_id
        FROM placed WHERE abs(reach - middle) <= ? ORDER BY document_id, start
        """,  # noqa: S608 - constants
        [room],
    ).fetchall()
    found: dict[str, list[Piece]] = defaultdict(list)
    for document_id, start, end, text, after, kind, *label in rows:
        found[document_id].append(Piece(start, end, text, end - start - len(text), after, kind, *label))
    return found


def _excerpt(row: dict[str, Any], pieces: Sequence[Piece], choice: Choice, room: int) -> Excerpt:
    shown = window(pieces, choice.focus, room)
    before = shown[0].start - row["lead"] if shown else 0
    after = row["n_chars_source"] - shown[-1].end - len(shown[-1].after) if shown else 0
    focus = choice.focus if choice.because[0].rule else None
    return Excerpt(row, choice.because, focus, tuple(shown), before, after)


def window(pieces: Sequence[Piece], focus: int, room: int) -> list[Piece]:
    """The stretch of ``pieces`` around the one at ``focus`` that takes at most about ``room`` bytes on the page.

    It grows by turns in both directions, and ends where the next piece would not fit; the piece in focus is shortened
    where it does not fit alone.
    """
    if not pieces:
        return []
    middle = max((number for number, piece in enumerate(pieces) if piece.start <= focus), default=0)
    shown = [_shortened(pieces[middle], room)]
    room -= shown[0].cost
    first, last = middle, middle
    while True:
        grown = False
        if last + 1 < len(pieces) and (spent := pieces[last + 1].cost) <= room:
            last, room, grown = last + 1, room - spent, True
            shown.append(pieces[last])
        if first > 0 and (spent := pieces[first - 1].cost) <= room:
            first, room, grown = first - 1, room - spent, True
            shown.insert(0, pieces[first])
        if not grown:
            return shown


def _shortened(piece: Piece, room: int) -> Piece:
    text = fitted(piece.text, room // 2)
    return replace(piece, text=text, cut=piece.end - piece.start - len(text))
