"""Print a document as it was, with every removal marked, named and reasoned."""

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa
from rich.console import Group
from rich.table import Table
from rich.text import Text

from flows.lookup import Found, find, name, names, repairs_by_document, rows_of
from flows.snapshot import Snapshot
from flows.terminal import grid, rendered, safe
from transforms.document import Repair

_LABEL = "bold red"
_REMOVED = "red"
_FAINT = "dim"

#: A hard-wrapped book has a repair a line: the first ones say enough.
_REPAIRS_TOLD = 40

#: What a document says about itself, as it is told above its text.
_METADATA = ("title", "authors", "published", "modified", "fetched", "dateline", "language", "url", "site", "section")


def explain(snapshot: Snapshot, reference: str, *, color: bool, width: int) -> str:
    """The document that ``reference`` names, with its removals between ``⟦`` and ``⟧``, wrapped to ``width`` columns.

    Every removal bears a number and its rule's name; below the text stand the reasons, then the repairs. Nothing in the
    result can steer a terminal but, with ``color``, its own colours.

    Raises:
        UnknownDocumentError: none answers to the reference, or several do.
        DamagedError: a part is gone or does not hold what was written.
    """
    found = find(snapshot, reference)
    tables = rows_of(snapshot, found)
    removals = tables["removals"].sort_by("start").to_pylist()
    kept = names(snapshot, sorted({row["kept_document_id"] for row in removals if row["kept_document_id"]}))
    repairs = repairs_by_document(tables["repairs"]).get(found.document_id, [])
    sections = [
        _heading(found, tables, removals, kept),
        _body(tables, removals),
        _reasons(removals, kept),
        _repairs(repairs),
    ]
    return rendered([section for section in sections if section is not None], color=color, width=width)


def _heading(
    found: Found, tables: Mapping[str, pa.Table], removals: list[dict[str, Any]], kept: Mapping[str, str]
) -> Table:
    """What the document is, what it says about itself, and how much of it was kept."""
    table = grid(2)
    table.add_row(Text("document", _FAINT), Text(safe(name(found.source_path, found.record)), "bold"))
    table.add_row(Text("id", _FAINT), Text(found.document_id))
    if found.copy:
        (removal,) = removals
        table.add_row(Text("copy of", _FAINT), Text(_kept(removal, kept)))
        return table
    (row,) = tables["documents"].to_pylist()
    for column in _METADATA:
        if row[column]:
            table.add_row(Text(column, _FAINT), Text(_value(row, column)))
    table.add_row(Text("read as", _FAINT), Text(f"{row['media_type']}, {row['encoding']}"))
    total, left = row["n_chars_source"], sum(piece["end"] - piece["start"] for piece in removals)
    summary = (
        f"{_number(row['n_paragraphs'], 'paragraph')}; {left:,} of {total:,} characters are in "
        f"{_number(len(removals), 'removal')}; {_number(row['n_repairs'], 'repair')}"
    )
    table.add_row(Text("kept", _FAINT), Text(summary))
    return table


def _value(row: Mapping[str, Any], column: str) -> str:
    value = row[column]
    if column == "authors":
        return safe(", ".join(value))
    if column == "published" and row["published_raw"]:
        return safe(f"{value.isoformat()} ({row['published_raw']})")
    return safe(value if isinstance(value, str) else value.isoformat())


def _body(tables: Mapping[str, pa.Table], removals: list[dict[str, Any]]) -> Text:
    """The text that was read, removals marked."""
    body = Text(overflow="fold")
    body.append(safe("".join(tables["documents"]["lead"].to_pylist())))
    numbered = ((row["start"], number, row) for number, row in enumerate(removals, start=1))
    kept = ((row["start"], 0, row) for row in tables["paragraphs"].to_pylist())
    for _, number, row in sorted([*numbered, *kept], key=lambda piece: piece[0]):
        if number:
            body.append(f"⟦{number} {row['rule']}: ", _LABEL)
            body.append(safe(row["text"]), _REMOVED)
            body.append("⟧", _LABEL)
        else:
            body.append(safe(row["text"]))
        body.append(safe(row["after"]))
    return body


def _reasons(removals: list[dict[str, Any]], kept: Mapping[str, str]) -> Table | None:
    """Each removal's rule, how sure it is, and why; what was read from it, and which copy stays."""
    if not removals:
        return None
    table = grid(4)
    for number, row in enumerate(removals, start=1):
        reason = safe(row["reason"])
        if row["value"]:
            reason += f" → {safe(row['value'])}"
        if row["kept_document_id"] or row["kept_start"] is not None:
            reason += f"; kept: {_kept(row, kept)}"
        sure = Text(f"{row['confidence']:.0%}", _FAINT)
        table.add_row(Text(f"{number}", _LABEL), Text(row["rule"], _REMOVED), sure, Text(reason))
    return table


def _kept(row: Mapping[str, Any], kept: Mapping[str, str]) -> str:
    """Where the passage stays: another document or this one, from which character, and how alike it is."""
    identity = row["kept_document_id"]
    words = [safe(kept.get(identity, "a document that is not there")) if identity else "in this document"]
    if identity:
        words.append(f"({identity})")
    if row["kept_start"] is not None:
        words.append(f"at character {row['kept_start']:,}")
    alike = "" if row["similarity"] is None else f", {row['similarity']:.0%} alike"
    return " ".join(words) + alike


def _repairs(repairs: list[Repair]) -> Group | None:
    """What reading changed: where, what stood there, and how it was mended."""
    if not repairs:
        return None
    table = grid(4)
    for cells in _repair_cells(repairs[:_REPAIRS_TOLD]):
        table.add_row(*cells)
    heading = Text(f"{_number(len(repairs), 'repair')}, by step and place:", _FAINT)
    more = len(repairs) - _REPAIRS_TOLD
    return Group(heading, table, *([Text(f"… and {more:,} more", _FAINT)] if more > 0 else []))


def _repair_cells(repairs: list[Repair]) -> Iterator[tuple[Text, ...]]:
    for repair in repairs:
        place = Text(f"{repair.step}: {repair.start:,}–{repair.end:,}", _FAINT)
        before = safe(repair.before.replace("\n", "\\n").replace("\t", "\\t"))
        yield place, Text(repair.kind), Text(f"was “{before}”"), Text(safe(repair.detail), _FAINT)


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
