"""What a run writes about itself into the snapshot's manifest, and what the next run reads there.

It holds what raw files and settings decide, and no clock: the manifest of an unchanged folder is the same.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from flows.batches import Batch
from flows.changes import Changes
from flows.jobs import Finished
from flows.lineage import lineage
from flows.raw_files import Inventory
from flows.report.facts import taken
from flows.settings import Settings
from flows.snapshot import Part, Snapshot
from flows.store import Draft
from flows.summary import Counts, Outcome
from transforms.repeats.decisions import Decided
from transforms.tables import SCHEMA_VERSION, TABLES, VERSION


def about(settings: Settings) -> dict[str, str]:
    """The key-value metadata of every published file."""
    return {"winnow.version": VERSION, "winnow.settings": settings.digest()}


def inputs_digest(batches: Sequence[Batch], found: Inventory, settings: Settings) -> str:
    """32 hex digits that are the same as long as a run would publish the same."""
    decisive = {
        "batches": [batch.key for batch in batches],
        "rejects": [[reject.path.hex(), reject.record, reject.error, reject.message] for reject in found.rejects],
        "settings": settings.model_dump(mode="json"),
        "schema": SCHEMA_VERSION,
    }
    return hashlib.blake2b(json.dumps(decisive, sort_keys=True).encode(), digest_size=16).hexdigest()


def is_published(snapshot: Snapshot, inputs: str) -> bool:
    """Whether the snapshot is what a run over these inputs would publish, with every file in its place."""
    return snapshot.run.get("inputs") == inputs and snapshot.complete()


def finish_keys(decided: Decided, settings: Settings) -> dict[str, str]:
    """For each table 32 hex digits that are the same as long as finishing a batch gives the same part of it."""
    digests = decided.digests()
    general = json.dumps([about(settings), SCHEMA_VERSION])
    return {
        table: hashlib.blake2b(f"{digests.get(table, '')}\0{general}".encode(), digest_size=16).hexdigest()
        for table in TABLES
    }


def describe(finished: Sequence[Finished], settings: Settings, inputs: str, n_files: int) -> dict[str, Any]:
    """The manifest's ``run``, with the lineage of its tables. ``inputs`` is empty where the next run must look again.

    ``n_files`` counts raw files, and members of archives, that could be read.
    """
    batches = {
        batch.key: {"decided": dict(batch.decided), "counts": batch.counts.to_json()}
        for batch in sorted(finished, key=lambda batch: batch.key)
    }
    rows: Counter[str] = Counter()
    for part in (part for batch in finished for part in batch.parts):
        rows[part.table] += part.rows
    return {
        "version": VERSION,
        "schema_version": SCHEMA_VERSION,
        "settings": settings.model_dump(mode="json"),
        "inputs": inputs,
        "batches": batches,
        "lineage": lineage(n_files, rows),
    }


class Previous:
    """The batches of the snapshot before, for a draft to take over."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._batches: dict[str, Any] = dict(draft.previous.run["batches"]) if draft.previous else {}
        self._parts: dict[str, list[Part]] = dict(draft.previous.batches()) if draft.previous else {}

    def take_over(self, key: str, decided: Mapping[str, str]) -> Finished:
        """Link those of a batch's parts into the draft that finishing it now would give again.

        ``decided`` of the result has the tables that need not be written; none where nothing is known of the batch.
        """
        known = self._batches.get(key, {"decided": {}, "counts": {}})
        same = {table: value for table, value in decided.items() if known["decided"].get(table) == value}
        parts = [part for part in self._parts.get(key, ()) if part.table in same]
        lost = {part.table for part in parts if not self._draft.link(part)}
        return Finished(
            key,
            tuple(part for part in parts if part.table not in lost),
            Counts(**known["counts"]),
            {table: value for table, value in same.items() if table not in lost},
        )


def total(snapshot: Snapshot) -> Counts:
    """The numbers of a whole snapshot."""
    counts = Counts()
    for batch in snapshot.run["batches"].values():
        counts += Counts(**batch["counts"])
    return counts


def outcome(  # noqa: PLR0913, PLR0917 - what is known at the end
    snapshot: Snapshot,
    previous: Snapshot | None,
    curated: str,
    batches: Sequence[Batch],
    cleaned: int,
    seconds: float,
    files: Changes = Changes(),  # noqa: B008 - frozen
) -> Outcome:
    """What to tell at the end of a run."""
    counts = total(snapshot)
    alarms = [each.rule for each in taken(counts, total(previous) if previous else None) if each.alarming]
    return Outcome(
        snapshot=snapshot.id,
        curated=curated,
        counts=counts,
        batches=len(batches),
        cleaned=cleaned,
        n_bytes=sum(batch.size for batch in batches),
        seconds=seconds,
        changed=previous is None or previous.id != snapshot.id,
        alarms=tuple(alarms),
        files=files,
    )
