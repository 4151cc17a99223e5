"""What is different between two snapshots: documents gained, lost and changed, and rules that took more or less."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import duckdb
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from flows.errors import DamagedError, StoreError
from flows.lookup import name, names
from flows.manifest import total
from flows.report.charts import percent
from flows.report.facts import taken
from flows.report.views import opened
from flows.snapshot import Part, Snapshot
from flows.summary import Counts
from flows.terminal import grid, rendered, safe
from transforms.repeats.decisions import COPY

#: Documents of each kind that are told by name, if nobody asks for more.
TOLD = 20

_FAINT, _MORE, _LESS = "dim", "green", "red"

#: What makes a document another one, and the columns of ``documents`` in which that shows.
_KEPT_TEXT = "kept text"
_ASPECTS = {
    "source": ("source_digest",),
    _KEPT_TEXT: ("text",),
    "title": ("title",),
    "authors": ("authors",),
    "dates": ("published", "modified"),
    "other metadata": ("url", "site", "section", "dateline", "language", "description"),
}


#: Rows of a query, a document each; every one bears the number of all of them.
_Rows = Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """One document, and what became of it."""

    source_path: str
    record: int
    said: str


@dataclass(frozen=True, slots=True)
class Documents:
    """Documents that were gained, lost or changed: how many, and the first by path."""

    number: int
    first: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A rule that took more or less: removals, characters and share of all characters, before and after."""

    rule: str
    spans: tuple[int, int]
    chars: tuple[int, int]
    share: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Difference:
    """What two snapshots do not have in common."""

    old: str
    new: str
    counts: tuple[Counts, Counts]
    gained: Documents
    lost: Documents
    changed: Documents
    moved: tuple[Moved, ...]


def compare(old: Snapshot, new: Snapshot, told: int = TOLD) -> Difference:
    """What ``new`` has that ``old`` has not, and the other way round; ``told`` documents of each kind by name.

    Only parts that differ are read: the same part holds the same rows.

    Raises:
        StoreError: their tables have different schemas.
        DamagedError: a part cannot be read.
    """
    schemas = [snapshot.run["schema_version"] for snapshot in (old, new)]
    if schemas[0] != schemas[1]:
        problem = f"tables of schema {schemas[1]} cannot be compared with those of {schemas[0]} in {old.id}"
        raise StoreError(new.path, problem, "compare snapshots of one schema")
    before, after = total(old), total(new)
    common = set(old.parts) & set(new.parts)
    with _guarded(old, new), opened(new=_without(new, common), old=_without(old, common)) as connection:
        return Difference(
            old=old.id,
            new=new.id,
            counts=(before, after),
            gained=_gained(_appeared(connection, "new", "old", told)),
            lost=_lost(_appeared(connection, "old", "new", told), new),
            changed=_changed(connection, told),
            moved=tuple(_moved(before, after)),
        )


@contextmanager
def _guarded(old: Snapshot, new: Snapshot) -> Iterator[None]:
    """Turn an error of DuckDB, which does not always name the part, into a ``DamagedError`` that names both."""
    try:
        yield
    except duckdb.Error as error:
        problem = f"a part of it or of {old.id} cannot be read: {str(error).partition(chr(10))[0]}"
        remedy = "`winnow verify --data` checks the published one; `winnow diff OLD NEW` compares others"
        raise DamagedError(new.path, problem, remedy) from error


def text(difference: Difference, *, color: bool, width: int) -> str:
    """The difference in lines for people, wrapped to ``width`` columns and safe for a terminal."""
    sections: list[RenderableType] = [_heading(difference)]
    found = (
        ("gained", _MORE, difference.gained),
        ("lost", _LESS, difference.lost),
        ("changed", "", difference.changed),
    )
    sections += [_listed(what, style, documents) for what, style, documents in found if documents.number]
    if difference.moved:
        sections.append(_rules(difference.moved))
    if len(sections) == 1:
        digests = {identity.rpartition("-")[2] for identity in (difference.old, difference.new)}
        rest = "" if len(digests) == 1 else "; settings do, or other columns, such as n_documents"
        sections.append(Text(f"No document and no rule differs{rest}."))
    return rendered(sections, color=color, width=width)


def _without(snapshot: Snapshot, common: set[Part]) -> Snapshot:
    return replace(snapshot, parts=tuple(part for part in snapshot.parts if part not in common))


def _appeared(connection: duckdb.DuckDBPyConnection, one: str, other: str, told: int) -> _Rows:
    """Documents of the schema ``one`` that ``other`` has not, with what stands there in their place."""
    return connection.execute(
        f"""
        SELECT count(*) OVER (), source_path, record, kept_document_id, error
        FROM {one}.documents ANTI JOIN {other}.documents USING (document_id)
        LEFT JOIN (SELECT document_id, kept_document_id FROM {other}.removals WHERE rule = ?) USING (document_id)
        LEFT JOIN (SELECT source_path, record, min(error) AS error FROM {other}.rejects GROUP BY source_path, record)
            USING (source_path, record)
        ORDER BY source_path, record LIMIT ?
        """,  # noqa: S608 - names of ours
        [COPY, told],
    ).fetchall()


def _gained(rows: _Rows) -> Documents:
    def said(kept: str | None, error: str | None) -> str:
        return "was a copy" if kept else f"was rejected ({error})" if error else "was not there"

    return _documents([(number, path, record, said(*rest)) for number, path, record, *rest in rows])


def _lost(rows: _Rows, new: Snapshot) -> Documents:
    kept_names = names(new, sorted({kept for *_, kept, _ in rows if kept}))

    def said(kept: str | None, error: str | None) -> str:
        if kept:
            return f"is a copy of {kept_names.get(kept, kept)}"
        return f"is rejected ({error})" if error else "is not there any more"

    return _documents([(number, path, record, said(*rest)) for number, path, record, *rest in rows])


def _changed(connection: duckdb.DuckDBPyConnection, told: int) -> Documents:
    """Documents of both snapshots whose rows say something else."""
    digests = ", ".join(f"hash({', '.join(columns)}) AS a{n}" for n, columns in enumerate(_ASPECTS.values()))
    differs = [f"now.a{number} <> before.a{number}" for number in range(len(_ASPECTS))]
    rows = connection.execute(
        f"""
        WITH now AS (SELECT document_id, source_path, record, n_chars, {digests} FROM new.documents),
             before AS (SELECT document_id, n_chars, {digests} FROM old.documents)
        SELECT count(*) OVER (), source_path, record, before.n_chars, now.n_chars, {", ".join(differs)}
        FROM now JOIN before USING (document_id) WHERE {" OR ".join(differs)} ORDER BY source_path, record LIMIT ?
        """,  # noqa: S608 - names of ours
        [told],
    ).fetchall()
    return _documents([(number, path, record, _said(*rest)) for number, path, record, *rest in rows])


def _said(before: int, now: int, *differs: bool) -> str:
    """Which aspects of a document differ, and how long its kept text was and is."""
    aspects = [aspect for aspect, differing in zip(_ASPECTS, differs, strict=True) if differing]
    length = f" ({before:,} → {now:,} characters)" if before != now else ""
    return ", ".join(aspect + length * (aspect == _KEPT_TEXT) for aspect in aspects)


def _documents(rows: Sequence[tuple[int, str, int, str]]) -> Documents:
    return Documents(rows[0][0] if rows else 0, tuple(Named(path, record, said) for _, path, record, said in rows))


def _moved(before: Counts, after: Counts) -> Iterator[Moved]:
    """Every rule that took more or less, the greatest change of its share first."""
    for each in sorted(taken(after, before), key=lambda each: (-abs(each.change), each.rule)):
        spans, chars = before.spans.get(each.rule, 0), before.chars.get(each.rule, 0)
        if (spans, chars) != (each.spans, each.chars):
            shares = each.share_before or 0.0, each.share
            yield Moved(each.rule, (spans, each.spans), (chars, each.chars), shares)


def _heading(difference: Difference) -> Table:
    table = grid(3)
    for label, identity, counts in zip(
        ("old", "new"), (difference.old, difference.new), difference.counts, strict=True
    ):
        numbers = (
            f"{counts.read:,} read, {counts.documents:,} kept, {counts.copies:,} copies, {counts.rejects:,} rejected"
        )
        table.add_row(Text(label, _FAINT), Text(identity, "bold"), Text(numbers))
    return table


def _listed(what: str, color: str, documents: Documents) -> Group:
    table = grid(3)
    for each in documents.first:
        place = Text(safe(name(each.source_path, each.record)), color)
        table.add_row(Text(" "), place, Text(safe(each.said), _FAINT))
    more = documents.number - len(documents.first)
    heading = Text(f"{documents.number:,} {'document' if documents.number == 1 else 'documents'} {what}", "bold")
    return Group(heading, table, *([Text(f"   … and {more:,} more", _FAINT)] if more else []))


def _rules(moved: Sequence[Moved]) -> Group:
    table = grid(5)
    table.add_row(*(Text(label, _FAINT) for label in (" ", "rule", "removals", "characters", "of all characters")))
    for each in moved:
        color = _MORE if each.share[1] > each.share[0] else _LESS
        removals, characters = (f"{was:,} → {now:,}" for was, now in (each.spans, each.chars))
        shares = " → ".join(map(percent, each.share))
        table.add_row(Text(" "), Text(each.rule, color), Text(removals), Text(characters), Text(shares))
    return Group(Text("rules that took more or less", "bold"), table)
