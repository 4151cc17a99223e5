"""Check the laws on what was published: on the files, on every batch's rows, and against the raw files."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flows.accounting import Ledger
from flows.errors import StoreError
from flows.parts import examine, file_digest
from flows.settings import Settings
from flows.snapshot import CURRENT, Snapshot, open_snapshot
from flows.store import last_run
from flows.terminal import safe
from transforms.laws import Violation
from transforms.tables import TABLES

#: Violations of one kind that a report tells one by one.
_TOLD = 10


@dataclass(frozen=True, slots=True)
class Report:
    """What ``verify`` found. ``counts`` says how much was checked, ``notes`` what is worth knowing and no violation."""

    snapshot: str
    counts: Mapping[str, int]
    violations: tuple[Violation, ...]
    notes: tuple[str, ...] = field(default=())
    verdict: str = "every law holds"

    @property
    def holds(self) -> bool:
        """Whether every law holds."""
        return not self.violations

    def text(self) -> str:
        """The report in lines for people, safe for a terminal."""
        checked = ", ".join(f"{number:,} {what}" for what, number in self.counts.items())
        lines = [f"snapshot {self.snapshot}: {checked}"]
        kinds = Counter((v.law, v.table, v.sentence) for v in self.violations)
        told: Counter[tuple[str, str, str]] = Counter()
        for violation in self.violations:
            kind = (violation.law, violation.table, violation.sentence)
            told[kind] += 1
            if told[kind] <= _TOLD:
                lines.append(f"{violation.law}: {violation.table} {violation.document}: {violation.sentence}")
            elif told[kind] == _TOLD + 1:
                lines.append(f"{violation.law}: {violation.table}: {kinds[kind] - _TOLD} more like that")
        lines += self.notes
        lines.append(self.verdict if self.holds else f"{len(self.violations)} violations")
        return "\n".join(map(safe, lines))


def verify(curated: Path, raw: Path | None, *, data: bool) -> Report:
    """Check every law on the published snapshot, a batch at a time.

    With ``raw``, every raw record must be accounted for, and plain text must come back as it was; with ``data``, every
    byte of every part is read against its digest and every page against its checksum. Nothing is raised for bad data.
    """
    try:
        snapshot = open_snapshot(curated)
    except StoreError as error:
        return Report("unreadable", {}, (Violation("publishing", "", str(error.path), str(error)),))
    broken = [*_layout(curated, snapshot)]
    notes: list[str] = []
    with Ledger.opened() as ledger:
        for _, parts in snapshot.batches():
            tables, violations = examine(snapshot.path, parts, data=data)
            broken += violations
            if tables is not None:
                ledger.add(tables, texts=raw is not None)
        broken += ledger.conflicts()
        if raw is not None:
            began = last_run(curated)
            if not began:
                notes.append("when the last run began is not known here; raw records in no table are taken for new")
            ledger.add_raw(raw, began, _text_fields(snapshot))
            broken += ledger.losses()
            notes += ledger.notes()
        else:
            notes.append("no raw files were there to hold the records against; --raw names their folder")
    counts = {table: snapshot.rows(table) for table in TABLES} | {"parts": len(snapshot.parts)}
    verdict = "every law holds" if raw is not None else "every law holds that needs no raw files"
    return Report(snapshot.id, counts, tuple(broken), tuple(notes), verdict)


def _layout(curated: Path, snapshot: Snapshot) -> Iterator[Violation]:
    """The links lead to the snapshot, and its folders hold what the manifest names and nothing else."""
    for table in TABLES:
        link = curated / table
        if not link.is_symlink() or link.readlink() != Path(CURRENT) / table:
            yield Violation("publishing", table, "", "curated/ has no link to this table; run again")
        stated = {part.name for part in snapshot.parts if part.table == table}
        folder = snapshot.path / table
        for name in sorted(path.name for path in folder.iterdir()) if folder.is_dir() else ():
            if name not in stated:
                yield Violation("publishing", table, name, "a file that the manifest does not name lies in the folder")
        if not stated:
            yield Violation("publishing", table, "", "the table has no part")
    for name, stated_digest in snapshot.files.items():
        if file_digest(snapshot.path / name) != stated_digest:
            yield Violation("publishing", "", name, "the file is damaged or gone; run again after deleting it")


def _text_fields(snapshot: Snapshot) -> tuple[str, ...]:
    """The fields that the run looked for a text in."""
    settings = snapshot.run.get("settings", {})
    return tuple(settings.get("text_fields", Settings().text_fields))
