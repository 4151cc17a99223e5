"""What worker processes do for the flow: clean a batch and stage its rows, and later make them a snapshot's parts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from flows import reuse
from flows.batches import Batch
from flows.errors import StoreError
from flows.settings import Settings
from flows.snapshot import Part
from flows.store import Store, write_parts
from flows.summary import Counts, count
from flows.worker import Progress
from transforms.laws import Violation, check
from transforms.repeats.decisions import Decided, apply
from transforms.tables import TABLES


@dataclass(frozen=True, slots=True)
class Staged:
    """A cleaned batch. ``final`` says whether its rows are good for later runs: no file changed meanwhile."""

    key: str
    final: bool
    documents: int
    rejects: int


@dataclass(frozen=True, slots=True)
class Finished:
    """What one batch gave the snapshot. ``decided`` tells one part of the same batch and table from another."""

    key: str
    parts: tuple[Part, ...]
    counts: Counts
    decided: Mapping[str, str] = field(default_factory=dict)


class LawError(StoreError):
    """A law does not hold for rows that were about to be published: a fault of Winnow's own."""


def stage_batch(  # noqa: PLR0913, PLR0917 - what a job is told crosses to another process one by one
    progress: Progress, batch: Batch, raw: Path, curated: Path, settings: Settings, former: Sequence[str] = ()
) -> Staged:
    """Clean a batch and stage its rows under its key.

    ``former`` are the keys of staged batches that may hold rows of the same files: these are not cleaned again.

    Raises:
        StoreError: the rows could not be written.
        OSError: ``raw`` cannot be opened.
    """
    # The flow does not clean, and to finish a batch takes none of it: this costs a second and 250 MiB.
    from flows.cleaning import clean_batch, is_final, is_plain, load  # noqa: PLC0415

    load(plain=is_plain(batch))
    store = Store(curated)
    known = reuse.known(store, batch, former, settings)
    cleaned = clean_batch(batch, raw, settings, progress, known.slices)
    progress.rest()
    # What the paragraphs say as well would be half of what is staged.
    cleaned["documents"] = cleaned["documents"].drop_columns("text")
    tables = reuse.merged([*known.tables, cleaned])
    final = is_final(tables)
    store.stage(batch.key, {**tables, reuse.SLICES: reuse.slices_of(batch, settings)}, final=final)
    return Staged(batch.key, final, tables["documents"].num_rows, tables["rejects"].num_rows)


def finish_batch(  # noqa: PLR0913, PLR0917 - what a job is told crosses to another process one by one
    progress: Progress,
    key: str,
    curated: Path,
    draft: Path,
    decided: Decided,
    about: Mapping[str, str],
    wanted: Collection[str] = tuple(TABLES),
) -> Finished:
    """Carry out the decisions about a staged batch, check the laws, and write its parts into the folder ``draft``.

    ``wanted`` are the tables whose parts are not there already.

    Raises:
        DamagedError: the staged rows are not those that were staged.
        LawError: the result breaks a law; nothing of it may be published.
        StoreError: a part could not be written.
    """
    progress.rest()
    store = Store(curated)
    tables = apply({name: store.read_staged(key, name) for name in TABLES}, decided)
    if violations := check(tables):
        raise _broken(key, violations)
    written = {table: rows for table, rows in tables.items() if table in wanted}
    return Finished(key, tuple(write_parts(draft, key, written, about)), count(tables))


def _broken(key: str, violations: list[Violation]) -> LawError:
    first = violations[0]
    where = f"{first.table} {first.document}".strip()
    problem = f"the law of {first.law} is broken in {where}: {first.sentence} ({len(violations)} in all)"
    return LawError(Path(key), problem, "nothing was published; please report this with the document")
