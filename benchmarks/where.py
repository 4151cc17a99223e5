"""Where a run's time goes: processor time by step, in one process, without Prefect and without worker processes.

It calls what the flow's tasks call (inventory, stage_batch, repeats, finish_batch) and times the functions below, each
without those that it calls. Processor time hardly depends on what else the machine does.

    python benchmarks/where.py [--documents 4000]
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial, wraps
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpus import write
from flows import cleaning, jobs, store
from flows.batches import plan
from flows.jobs import finish_batch, stage_batch
from flows.raw_files import inventory
from flows.repeats import find
from flows.settings import Settings
from flows.sources import reading
from flows.store import Store
from flows.version import version
from flows.worker import Progress
from transforms import clean as dividing
from transforms.formats import read, text
from transforms.repeats.signatures import Signatures
from transforms.rule import Rule
from transforms.rules import CATALOGUE
from transforms.tables import TABLES, Rows

#: What is timed, and what it is called in the table.
_STEPS: tuple[tuple[ModuleType | type, str, str], ...] = (
    (cleaning, "_clean", "assemble the document"),
    (reading, "_document", "read the file"),
    (read, "decode", "decode"),
    (text, "repair", "repair mojibake"),
    (text, "read_text", "find blocks"),
    (dividing, "settle", "settle overlaps"),
    (dividing, "read_metadata", "read metadata"),
    (dividing, "divide", "divide"),
    (dividing, "_with_dateline", "dateline"),
    (cleaning, "identify", "language"),
    (Rows, "add", "gather rows"),
    (Rows, "tables", "rows to Arrow"),
    (Signatures, "add", "signatures"),
    (Signatures, "table", "signatures to Arrow"),
    (Store, "stage", "stage rows"),
    (Store, "read_staged", "read staged rows"),
    (jobs, "apply", "carry out decisions"),
    (jobs, "check", "check the laws"),
    (jobs, "count", "count"),
    (jobs, "write_parts", "Parquet: write"),
    (store.parquet, "encode", "Parquet: encode"),
)


class Stopwatch:
    """Processor seconds by step; a step's time stops while another one runs inside it."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._running: list[str] = []
        self._since = time.process_time()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        self._switch()
        self._running.append(name)
        try:
            yield
        finally:
            self._switch()
            self._running.pop()

    def timed(self, name: str, function: Callable[..., object]) -> Callable[..., object]:
        @wraps(function)
        def timed(*args: object, **kwargs: object) -> object:
            with self.step(name):
                result = function(*args, **kwargs)
                return list(result) if isinstance(result, Iterator) else result

        return timed

    def _switch(self) -> None:
        now = time.process_time()
        if self._running:
            self.seconds[self._running[-1]] += now - self._since
        self._since = now


def measure(folder: Path) -> Counter[str]:
    """Seconds by step of a run over the files below ``folder``/raw."""
    watch = Stopwatch()
    settings = Settings()
    cleaning.warm()
    for owner, name, label in _STEPS:
        if hasattr(owner, name):
            setattr(owner, name, watch.timed(label, getattr(owner, name)))
    rules = tuple(_timed(watch, rule) for rule in CATALOGUE)
    cleaning.clean = watch.timed("ask rules", partial(dividing.clean, rules=rules))
    raw, curated, work, draft = (folder / name for name in ("raw", "curated", "work", "draft"))
    for made in (work, *(draft / table for table in TABLES)):
        made.mkdir(parents=True)
    with watch.step("inventory"):
        files = inventory(raw).files
    batches = plan(files, settings.mebibytes_per_batch << 20, settings.digest(), version())
    for batch in batches:
        with watch.step("clean a batch: the rest"):
            staged = stage_batch(Progress(), batch, raw, curated, settings)
        if staged.rejects:
            sys.exit(f"{staged.rejects:,} of the benchmark's own documents were rejected; the times would mean nothing")
    with watch.step("find repeats"):
        decisions = find([curated / ".staging" / batch.key for batch in batches], work, settings)
    each = decisions.each(batch.key for batch in batches)
    for batch in batches:
        with watch.step("look up decisions"):
            decided = next(each)
        with watch.step("finish a batch: the rest"):
            finish_batch(Progress(), batch.key, curated, draft, decided, {})
    return watch.seconds


def _timed(watch: Stopwatch, rule: Rule) -> Rule:
    """The rule, each of whose functions is timed by its name."""
    name = f"rule: {rule.name}"
    find, beside = (each and watch.timed(name, each) for each in (rule.find, rule.beside))
    return replace(rule, find=find, beside=beside)


def main() -> None:
    parser = argparse.ArgumentParser(description="Processor time of a run by step.")
    parser.add_argument("--documents", type=int, default=4000)
    n_documents = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as folder:
        n_bytes = write(Path(folder), n_documents)
        seconds = measure(Path(folder))
    total = sum(seconds.values())
    speed = n_bytes / 1e6 / total
    print(f"{n_documents:,} documents, {n_bytes / 1e6:.1f} MB: {total:.2f} s, {speed:.2f} MB/s a core\n")
    print(f"| {'step':<30} | µs a document | share |\n|{'-' * 32}|--------------:|------:|")
    for name, spent in seconds.most_common():
        print(f"| {name:<30} | {1e6 * spent / n_documents:>13.1f} | {100 * spent / total:>4.1f}% |")


if __name__ == "__main__":
    main()
