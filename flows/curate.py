"""The flow, from raw files to published tables, readable from top to bottom.

    raw files ─► batches ─► clean ─► staged rows + signatures ─► repeats ─► check, finish ─► publish

A Prefect task handles a batch and returns counts and file names; a document's text never passes through Prefect. Tasks
run in threads that wait for worker processes, here or on the machines of a Dask cluster.
"""

# ruff: noqa: I001 - flows.quiet sets the environment before Prefect reads it
import flows.quiet  # noqa: F401

import os
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal, cast

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import as_completed
from prefect.states import Cancelled, Completed
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner
from pydantic import Field

from flows import mirror, objects, progress, roots, server, tell
from flows.batches import Batch, plan
from flows.raw_files import Inventory, inventory
from flows.changes import changes, unread
from flows.croissant import CROISSANT, croissant
from flows.errors import DamagedError, LockedError, StoreError, guarded_database
from flows.jobs import Finished, Staged, finish_batch, stage_batch
from flows.manifest import Previous, about, describe, finish_keys, inputs_digest, is_published, outcome
from flows.pools import Sealed, alone, opened, pool
from flows.repeats import Decisions, find, find_as_job
from flows.reuse import formers
from flows.report.write import report
from flows.settings import Settings
from flows.snapshot import REPORT, Snapshot
from flows.store import Draft, Store, write_parts
from flows.summary import Outcome, count
from flows.terminal import stderr
from flows.version import version
from transforms.repeats.decisions import Decided
from transforms.tables import TABLES

On = Literal["processes", "dask"]

#: What Prefect may keep of results: nothing, but for the exceptions of failed runs, and these not as pickles.
_KEPT: dict[str, Any] = {"persist_result": False, "result_serializer": "json"}

#: The name under which the store remembers what the inventory learned of every file.
_KNOWN_FILES = "files"

#: Batches (of some 16 MiB) that the flow compares itself: to start a process takes half a second.
_FEW_BATCHES = 32

#: What could not even be read has no batch: its rejects are published under this key.
_INVENTORY = "inventory"


@dataclass(frozen=True, slots=True)
class Run:
    """What every step of a run needs."""

    runner: TaskRunner[Any]
    raw: Path
    store: Store
    settings: Settings

    def where(self) -> dict[str, Any]:
        """What every task is told: a worker of a cluster may have another working folder."""
        return {"raw": self.raw.absolute(), "curated": self.store.root.absolute(), "settings": self.settings}


@flow(name="curate", flow_run_name="curate {raw}", **_KEPT)
def curate(  # noqa: PLR0913, PLR0917 - each is a field of the form in Prefect's UI
    raw: str = "raw",
    curated: str = "curated",
    settings: Settings = Settings(),  # noqa: B008 - frozen
    workers: Annotated[int | None, Field(ge=1)] = None,
    on: On = "processes",
    address: str | None = None,
) -> Outcome:
    """Read raw files, remove artefacts and repeats, and publish the tables, if there is anything new.

    Args:
        raw: Folder of raw files, or the URL of a prefix on an object store.
        curated: Folder of the published tables, or the URL of a prefix on an object store.
        settings: What decides the result, and its limits.
        workers: Worker processes; empty: one a core.
        on: Where batches run: in processes of this machine, or on a Dask cluster.
        address: Scheduler of a Dask cluster, as tcp://host:8786; empty: a cluster is started here.
    """
    roots.part(raw, curated)
    roots.confine(raw, curated, address)
    with server.farewell():
        try:
            result = bring_up_to_date(raw, curated, settings, workers, on, address)
        except LockedError as error:
            # No failure that somebody must look at: the other run, or the next one, picks up the same files.
            return cast("Outcome", Cancelled(message=str(error), data=error))
        tell.prefect(result)
        if server.tell(lambda: True):  # where Prefect fell silent, the next run announces it
            with afterwards():
                Store(objects.local(curated)).announce(result.snapshot)
    return cast("Outcome", Completed(message=result.line(), data=result))  # Prefect hands on the data


def bring_up_to_date(  # noqa: PLR0913, PLR0917 - the flow's own parameters
    raw: str, curated: str, settings: Settings, workers: int | None, on: On, address: str | None
) -> Outcome:
    """The flow itself, within Prefect's flow run; the arguments are those of ``curate``.

    What changed is told against the snapshot that was announced last: a run may have died before it could do that.

    Raises:
        LockedError: another run works on the same tables.
        StoreError, JobError, OSError: nothing could be published, or all raw files are gone.
    """
    started = time.monotonic()
    store = Store(objects.local(curated))
    with store.lock():
        progress.stage("looking through raw files")
        source = mirror.source(raw)
        store.begin_run()
        known = store.recall(_KNOWN_FILES)
        found = inventory(source, known)
        files = replace(changes(known, found.known), unread=unread(found), hidden=found.ignored)
        del known  # of a million files it takes a hundred megabytes
        batches = plan(found.files, settings.mebibytes_per_batch << 20, settings.digest(), version())
        inputs = inputs_digest(batches, found, settings)
        previous, announced = store.current(), store.announced()
        if previous is not None and previous.rows("documents"):
            _see_files(raw, curated, found)
        if previous is not None and is_published(previous, inputs):
            snapshot, cleaned = previous, 0
            store.note_run()
        else:
            bar = tell.Bar()
            with task_runner(on, workers or os.cpu_count() or 1, address, settings) as runner, progress.heard(bar):
                run = Run(runner, source, store, settings)
                cleaned = clean(run, batches)
                snapshot = publish(run, batches, found, inputs)
            bar.finish()
        where = str(store.root)
        if objects.is_url(curated):
            progress.stage("uploading")
            where = objects.upload(snapshot, curated, keep=settings.snapshots_kept)
        with afterwards():
            store.drop_staged(batch.key for batch in batches)
        with afterwards():
            store.remember(_KNOWN_FILES, found.known)
    return outcome(snapshot, announced, where, batches, cleaned, time.monotonic() - started, files)


def _see_files(raw: str, curated: str, found: Inventory) -> None:
    """Refuse to replace tables by empty ones: as a rule a disk is not mounted, or an address is mistyped."""
    if not (found.files or found.rejects):
        remedy = f"see to that; if the tables are to go as well, delete {curated}"
        raise StoreError(raw, "there is no file in it any more, and the tables stay as they are", remedy)


@contextmanager
def afterwards() -> Iterator[None]:
    """What is done when the tables are out: a failure is no failure of the run, is told, and the next run mends it."""
    try:
        yield
    except (StoreError, OSError) as error:
        stderr(f"winnow: the tables are published, but {error}")


def clean(run: Run, batches: Sequence[Batch]) -> int:
    """Clean every batch whose rows are not staged already, a task each; the number of them."""
    missing = [batch for batch in batches if run.store.staged(batch.key, checked=["signatures"]) is None]
    former = formers(run.store, missing, {batch.key for batch in batches})
    progress.stage("cleaning", sum(batch.size for batch in missing))
    futures = {}
    for batch in sorted(missing, key=lambda batch: -batch.weight):  # the largest last would leave workers idle
        parameters = {"batch": Sealed(batch), "name": batch.label, "former": Sealed(former[batch.key])}
        futures[run.runner.submit(clean_task, parameters | run.where())] = batch
    for future in as_completed(list(futures)):
        done: Staged = future.result()
        progress.advance(futures[future].size, done.documents, done.rejects)
    return len(missing)


@task(task_run_name="clean {name}", cache_policy=NO_CACHE, **_KEPT, retries=2, retry_delay_seconds=2)
def clean_task(  # noqa: PLR0913, PLR0917 - what a cleaned batch is made of
    batch: Sealed[Batch],
    name: str,  # noqa: ARG001 - shown
    former: Sealed[tuple[str, ...]],
    raw: Path,
    curated: Path,
    settings: Settings,
) -> Staged:
    """Clean one batch in a worker process, but for what the batches ``former`` have of it."""
    weight = batch.value.weight
    return pool(settings).run_by_weight(weight, stage_batch, batch.value, raw, curated, settings, former.value)


def publish(run: Run, batches: Sequence[Batch], found: Inventory, inputs: str) -> Snapshot:
    """Decide about repeats, write what changed, and make it what readers see."""
    with run.store.workspace() as work, run.store.begin() as draft, guarded_database(work):
        progress.stage("comparing documents")
        folders = [folder for batch in batches if (folder := run.store.staged(batch.key)) is not None]
        final = {batch.key for batch in batches if run.store.is_final(batch.key)}
        if len(final) < len(batches):
            inputs = ""  # a file changed under our hands: the next run must look again
        finished = finish(run, batches, compare(folders, work, run.settings), draft, final)
        rejects = {name: schema.empty_table() for name, schema in TABLES.items()} | {"rejects": found.reject_rows()}
        parts = tuple(write_parts(draft.folder, _INVENTORY, rejects, about(run.settings)))
        draft.add(parts)
        finished.append(Finished(_INVENTORY, parts, count(rejects)))
        described = describe(finished, run.settings, inputs, len(found.files))
        progress.stage("writing the report")
        draft.attach(REPORT, report(draft.preview(described), draft.previous))
        draft.attach(CROISSANT, croissant())
        return draft.publish(described, keep=run.settings.snapshots_kept)


def compare(staged: Sequence[Path], work: Path, settings: Settings) -> Decisions:
    """Decide about repeats; of many batches in a process of its own, beside what the flow knows of as many files."""
    if len(staged) <= _FEW_BATCHES:
        return find(staged, work, settings)
    with alone() as worker:
        return worker.run(find_as_job, staged, work, settings)


def finish(
    run: Run, batches: Sequence[Batch], decisions: Decisions, draft: Draft, final: Collection[str]
) -> list[Finished]:
    """Make every batch's parts, a task each; the parts that nothing changed are taken over as they are.

    Parts of a batch whose key is not ``final`` are made anew, and the next run does not take them over.
    """
    progress.stage("writing tables", sum(batch.size for batch in batches))
    previous = Previous(draft)
    finished: list[Finished] = []
    futures = {}
    for batch, decided in zip(batches, decisions.each(batch.key for batch in batches), strict=True):
        keys = finish_keys(decided, run.settings)
        lasting = keys if batch.key in final else {}
        known = previous.take_over(batch.key, lasting)
        if known.decided == keys:
            finished.append(known)
            progress.advance(batch.size)
            continue
        wanted = sorted(keys.keys() - known.decided.keys())
        parameters = {"batch": Sealed(batch), "name": batch.label, "decided": Sealed(decided), "wanted": Sealed(wanted)}
        parameters |= {"draft": draft.folder.absolute()}
        futures[run.runner.submit(finish_task, parameters | run.where())] = batch, known.parts, lasting
    for future in as_completed(list(futures)):
        batch, parts, lasting = futures[future]
        done: Finished = future.result()
        draft.add(done.parts)
        finished.append(replace(done, parts=parts + done.parts, decided=lasting))
        progress.advance(batch.size)
    return finished


@task(task_run_name="finish {name}", cache_policy=NO_CACHE, **_KEPT, retries=2, retry_delay_seconds=2)
def finish_task(  # noqa: PLR0913, PLR0917 - what a finished batch is made of
    batch: Sealed[Batch],
    name: str,
    decided: Sealed[Decided],
    wanted: Sealed[list[str]],
    draft: Path,
    raw: Path,
    curated: Path,
    settings: Settings,
) -> Finished:
    """Finish one batch in a worker process; staged rows that were damaged meanwhile are made again.

    Raises:
        StoreError: they could not be made as they were, for a file has changed since.
    """
    workers, store = pool(settings), Store(curated)
    arguments = batch.value.key, curated, draft, decided.value, about(settings), wanted.value
    try:
        return workers.run(finish_batch, *arguments)
    except DamagedError:
        store.discard(batch.value.key)
        if not workers.run(stage_batch, batch.value, raw, curated, settings).final:
            store.discard(batch.value.key)
            problem = "its staged rows were damaged, and a raw file has changed since they were made"
            raise StoreError(name, problem, "run again") from None
        return workers.run(finish_batch, *arguments)


@contextmanager
def task_runner(on: On, size: int, address: str | None, settings: Settings) -> Iterator[TaskRunner[Any]]:
    """Where tasks run: in threads beside ``size`` worker processes, or on a Dask cluster.

    Without an address a Dask cluster of ``size`` processes is started here, and ends with the run.
    """
    with ExitStack() as stack:
        if on == "dask":
            from prefect_dask.task_runners import DaskTaskRunner  # noqa: PLC0415 - an optional extra

            local = {"n_workers": size, "threads_per_worker": 1}
            if not address:
                stack.enter_context(server.shared())
            yield stack.enter_context(DaskTaskRunner(address=address, cluster_kwargs=None if address else local))
            return
        # Two threads a worker: while one waits for its batch, the other speaks with Prefect.
        threads: ThreadPoolTaskRunner[Any] = ThreadPoolTaskRunner(max_workers=2 * size)
        runner = stack.enter_context(threads)
        # Closed first, so that no thread waits for it in vain.
        stack.enter_context(opened(size, settings, progress.underway))
        yield runner


if __name__ == "__main__":  # as any flow is tried by hand; ``winnow run`` says more, and takes options
    curate()
