"""What a shown document says about itself, and where that was read."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time

import duckdb

from flows.report.excerpt import Excerpt
from transforms.rules import CATALOGUE

_READS = {rule.name: rule.reads for rule in CATALOGUE if rule.reads}

_LABELS = {
    "title": "Title",
    "authors": "Authors",
    "published": "Published",
    "modified": "Modified",
    "dateline": "Dateline",
    "language": "Language",
    "site": "Site",
    "section": "Section",
    "url": "Address",
}

_FIXED = {"dateline": "stands in the text, and stays there", "language": "told from the kept text"}


@dataclass(frozen=True, slots=True)
class Field:
    """A line of metadata: what it is, what it says, and where that was read."""

    label: str
    value: str
    origin: str


#: What rules read, by document id and then by field: the rule and the value.
Readings = Mapping[str, Mapping[str, tuple[str, str]]]


def readings(connection: duckdb.DuckDBPyConnection, excerpts: tuple[Excerpt, ...]) -> Readings:
    """What rules read in the documents of ``excerpts``: of every field the surest value, and the first of those."""
    rows = connection.execute(
        """
        SELECT document_id, rule, arg_max(left(value, 300), (confidence, -start)) FROM removals
        WHERE value <> '' AND document_id IN (SELECT unnest(?)) AND rule IN (SELECT unnest(?))
        GROUP BY document_id, rule ORDER BY document_id, rule
        """,
        [[excerpt.row["document_id"] for excerpt in excerpts], list(_READS)],
    ).fetchall()
    found: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for identity, rule, value in rows:
        found[identity].setdefault(_READS[rule], (rule, value))
    return found


def fields(excerpt: Excerpt, read: Readings) -> tuple[Field, ...]:
    """The metadata of one document that is not empty."""
    row = excerpt.row
    known = read.get(row["document_id"], {})
    return tuple(
        Field(label, _text(row[name]), _FIXED.get(name) or _origin(row, name, known))
        for name, label in _LABELS.items()
        if row[name]
    )


def _origin(row: Mapping[str, object], name: str, known: Mapping[str, tuple[str, str]]) -> str:
    """Where a value stood: in the span of a rule that read the same there, or somewhere in the page or record."""
    rule, value = known.get(name, ("", ""))
    if rule and _same(name, value, row[name]):
        return f"read by {rule}"
    if row["media_type"] == "text/html":
        return "from the page"
    return "from the record" if row["record"] else ""


def _same(name: str, value: str, stated: object) -> bool:
    if isinstance(stated, datetime):
        return _text(stated).startswith(value[:10])
    return stated == (", ".join(value.split("\n")) if name == "authors" else value)


def _text(value: object) -> str:
    """A value in words; an instant in UTC, whatever the time zone of this machine, and midnight as the bare date."""
    if not isinstance(value, datetime):
        return str(value)
    instant = value.astimezone(UTC)
    return f"{instant:%Y-%m-%d}" if instant.time() == time(0) else f"{instant:%Y-%m-%d %H:%M} UTC"
