"""What a run did, in numbers: gathered a batch at a time, kept in the manifest, told at the end."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc

from flows.changes import Changes
from flows.snapshot import REPORT
from flows.terminal import safe
from transforms.repeats.decisions import COPY
from transforms.tables import TABLES

#: Columns of the narrowest terminal, and rules that have a line of their own: so the summary fits its 24 lines.
_COLUMNS, _RULES_SHOWN = 80, 8


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers that add up over batches. Characters are code points of the repaired texts that were read.

    ``chars_kept`` are those that lie in paragraphs; the blank lines between them in ``documents.text`` do not count.
    ``spans``, ``chars`` and ``touched`` are by rule: removals, the characters in them, and documents that hold them.
    ``errors`` counts rejects by their word.
    """

    documents: int = 0
    paragraphs: int = 0
    copies: int = 0
    rejects: int = 0
    repairs: int = 0
    chars_source: int = 0
    chars_kept: int = 0
    spans: dict[str, int] = field(default_factory=dict)
    chars: dict[str, int] = field(default_factory=dict)
    touched: dict[str, int] = field(default_factory=dict)
    errors: dict[str, int] = field(default_factory=dict)

    def __add__(self, other: Self) -> "Counts":
        """The numbers of both."""
        mine, theirs = asdict(self), asdict(other)
        return Counts(**{name: _added(mine[name], theirs[name]) for name in mine})

    @property
    def read(self) -> int:
        """Records that came in."""
        return self.documents + self.copies + self.rejects

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values, for the manifest."""
        return asdict(self)


def _added(mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - a number, or numbers by name
    if isinstance(mine, dict):
        return dict(sorted((Counter(mine) + Counter(theirs)).items()))
    return mine + theirs


def count(tables: dict[str, pa.Table]) -> Counts:
    """The numbers of one batch's five tables, as they are published."""
    documents, paragraphs = tables["documents"], tables["paragraphs"]
    removals, rejects = tables["removals"], tables["rejects"]
    whole = removals.filter(pc.equal(removals["rule"], COPY))
    lengths = pa.table({"rule": removals["rule"], "chars": pc.subtract(removals["end"], removals["start"])})
    by_rule = lengths.group_by("rule").aggregate([("chars", "count"), ("chars", "sum")]).sort_by("rule").to_pylist()
    pairs = removals.group_by(["rule", "document_id"]).aggregate([])
    by_document = pairs.group_by("rule").aggregate([("document_id", "count")]).sort_by("rule").to_pylist()
    by_error = rejects.group_by("error").aggregate([("error", "count")]).sort_by("error").to_pylist()
    return Counts(
        documents=documents.num_rows,
        paragraphs=paragraphs.num_rows,
        copies=whole.num_rows,
        rejects=rejects.num_rows,
        repairs=tables["repairs"].num_rows,
        chars_source=_sum(documents["n_chars_source"]) + _sum(whole["end"]),
        chars_kept=_sum(pc.subtract(paragraphs["end"], paragraphs["start"])),
        spans={row["rule"]: row["chars_count"] for row in by_rule},
        chars={row["rule"]: row["chars_sum"] for row in by_rule},
        touched={row["rule"]: row["document_id_count"] for row in by_document},
        errors={row["error"]: row["error_count"] for row in by_error},
    )


def _sum(column: pa.ChunkedArray) -> int:
    return int(pc.sum(column).as_py() or 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run that published, or found all published. ``n_bytes`` are about the unpacked bytes of raw files.

    ``alarms`` are the rules that suddenly take ten times their share; ``files`` is what became of raw files.
    """

    snapshot: str
    curated: str
    counts: Counts
    batches: int
    cleaned: int
    n_bytes: int
    seconds: float
    changed: bool
    alarms: tuple[str, ...] = ()
    files: Changes = field(default_factory=Changes)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return asdict(self)

    def line(self) -> str:
        """One line for a log."""
        c = self.counts
        return (
            f"{c.read:,} read, {c.documents:,} kept, {c.copies:,} copies, {c.rejects:,} rejected; "
            f"snapshot {self.snapshot} in {safe(self.curated)}, {self.seconds:.1f} s"
            f"{'; alarm: ' if self.alarms else ''}{', '.join(self.alarms)}"
        )

    def text(self) -> str:
        """What a person wants to know at the end, on a screen of 24 lines and 80 columns with the prompt after it."""
        c = self.counts
        share = 100 * c.chars_kept / c.chars_source if c.chars_source else 0.0
        lines = [
            f"read       {c.read:>10,} {_some('document', c.read)}, {_size(self.n_bytes)}; {self._batches()}",
            f"files      {self.files}",
            f"kept       {c.documents:>10,} {_some('document', c.documents)}, {c.paragraphs:,} "
            f"{_some('paragraph', c.paragraphs)}, {share:.1f}% of the characters",
            f"copies     {c.copies:>10,} {_some('document', c.copies)} that others say already",
            f"rejected   {c.rejects:>10,} {_listed(c.errors, _COLUMNS - 22)}".rstrip(),
            f"repaired   {c.repairs:>10,} {_some('place', c.repairs)}",
            "",
            *self._rules(),
            "",
            *([f"alarm    ten times as much: {_fitting(self.alarms, _COLUMNS - 28)}"] if self.alarms else []),
            f"snapshot {self.snapshot}, {self._state()}, {self.seconds:.1f} s",
            f"tables   {safe(self.curated)}/{{{','.join(TABLES)}}}/*.parquet",
            f"report   {safe(self.curated)}/{REPORT}",
            "next     winnow explain DOCUMENT · winnow verify · winnow rules",
        ]
        return "\n".join(lines)

    def _state(self) -> str:
        """What is published was checked before, and stands as it is where nothing changed."""
        return "every law holds" if self.changed else "nothing changed"

    def _batches(self) -> str:
        if not self.batches:
            return "there is no file to read"
        return f"{self.cleaned:,} of {self.batches:,} {'batch' if self.batches == 1 else 'batches'} cleaned now"

    def _rules(self) -> list[str]:
        """Removals by rule, the largest first."""
        c = self.counts
        ordered = sorted(c.chars, key=lambda rule: (-c.chars[rule], rule))
        lines = ["removed by rule             removals   characters"]
        lines += [f"  {rule:<24} {c.spans[rule]:>10,} {c.chars[rule]:>12,}" for rule in ordered[:_RULES_SHOWN]]
        if rest := ordered[_RULES_SHOWN:]:
            spans, chars = sum(c.spans[rule] for rule in rest), sum(c.chars[rule] for rule in rest)
            lines.append(f"  {f'{len(rest)} more':<24} {spans:>10,} {chars:>12,}")
        return lines


def _some(what: str, number: int) -> str:
    return what if number == 1 else f"{what}s"


def _listed(errors: dict[str, int], room: int) -> str:
    """Rejects by their word, the commonest first, in brackets."""
    common = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return f"({_fitting([f'{error} {number:,}' for error, number in common], room - 2)})" if common else ""


def _fitting(items: Sequence[str], room: int) -> str:
    """As many items as fit into ``room`` columns, one at least, and a sign where there are more.

    >>> _fitting(["empty 12", "json 3", "corrupt 1"], 19)
    'empty 12, json 3, …'
    """
    listed = ", ".join(items)
    shown = list(items)
    while len(listed) > room and len(shown) > 1:
        shown.pop()
        listed = ", ".join([*shown, "…"])
    return listed


def _size(n_bytes: int) -> str:
    """Bytes in the unit that gives them some digits.

    >>> _size(22_099), _size(8_083_255), _size(40_000_000_000)
    ('22 kB', '8.1 MB', '40.0 GB')
    """
    if n_bytes < 1e6:
        return f"{n_bytes / 1e3:,.0f} kB"
    return f"{n_bytes / 1e6:,.1f} MB" if n_bytes < 1e10 else f"{n_bytes / 1e9:,.1f} GB"
