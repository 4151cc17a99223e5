"""How fast Winnow is, beside the afternoon script and datatrove: whole processes over the same files, in one run.

Winnow runs on nothing (which measures Prefect's start-up), on half of the corpus, on all of it, once more on the same
files, with 1% of new files at the end, and with 1% of new files all over the place; then the others run. For each:
seconds on the wall; processor seconds of the process and all its children; megabytes of raw text a second; peak
resident memory of the process and of its largest child but for Prefect's server. Winnow's seconds are those that the
flow itself states, and its processor seconds those beyond what the run on nothing took: the start-up is not in them.

Seconds on the wall mean little on a busy machine; processor seconds change less. Compare within one run.

    python benchmarks/speed.py [--documents 20000] [--datatrove PYTHON] [--only winnow,afternoon,datatrove] [--folder F]
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpus import corpus

_HERE = Path(__file__).resolve().parent
_WINNOW = (sys.executable, "-m", "flows", "run", "--json")
#: One file in so many is new in the runs on a folder that has grown.
_NEW = 100
_LOOK = 0.05  # seconds between two looks at the processes


@dataclass(frozen=True)
class Measured:
    """What a command took: seconds on the wall and of processors, and peak MiB of itself and its largest child.

    ``stated`` is what it wrote to standard output.
    """

    name: str
    n_bytes: int
    wall: float
    processor: float
    parent: float
    child: float
    stated: bytes = b""


def run(name: str, command: Sequence[str | Path], n_bytes: int = 0) -> Measured:
    """Run a command and watch its processes.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    started = time.monotonic()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = psutil.Popen(command, stdout=output, stderr=errors, cwd=_HERE.parent)
        seconds: dict[psutil.Process, float] = {}
        parent = child = 0.0
        while True:
            for one, status in _family(process):
                seconds[one] = status["cpu_times"].user + status["cpu_times"].system
                mebibytes = status["memory_info"].rss / 2**20
                if one.pid == process.pid:
                    parent = max(parent, mebibytes)
                elif not any("prefect.server" in word for word in status["cmdline"] or ()):
                    child = max(child, mebibytes)
            try:
                code = process.wait(_LOOK)
            except psutil.TimeoutExpired:
                continue
            break
        wall = time.monotonic() - started
        if code:
            errors.seek(0)
            sys.stderr.buffer.write(errors.read())
            raise subprocess.CalledProcessError(code, [str(word) for word in command])
        output.seek(0)
        stated = output.read()
    return Measured(name, n_bytes, wall, sum(seconds.values()), parent, child, stated)


def winnow_run(name: str, raw: Path, curated: Path, n_bytes: int, start: Measured | None = None) -> Measured:
    """A run of Winnow, with the flow's own seconds, and, given what a run on nothing took, without the start-up."""
    taken = run(name, [*_WINNOW, "--raw", raw, "--curated", curated], n_bytes)
    if start is None:
        return taken
    return replace(taken, wall=json.loads(taken.stated)["seconds"], processor=taken.processor - start.processor)


def _family(process: psutil.Process) -> Iterator[tuple[psutil.Process, dict[str, object]]]:
    """A process and its descendants that are still there, with what is asked of each."""
    try:
        every = [process, *process.children(recursive=True)]
    except psutil.Error:
        return
    for one in every:
        try:
            yield one, one.as_dict(["cpu_times", "memory_info", "cmdline"])
        except psutil.Error:
            continue


def write(raw: Path, texts: Iterator[tuple[str, str, int]], *, spread: bool = False) -> int:
    """Write texts of the corpus as files below ``raw``; with ``spread`` between those that lie there already."""
    n_bytes = 0
    for name, text, _ in texts:
        path = raw / name
        if spread:
            path = path.with_name(f"{path.stem}-later.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        n_bytes += path.write_bytes(text.encode())
    return n_bytes


def start_up(folder: Path) -> Measured:
    """The cheapest of three runs on nothing: other processes make one dearer, and none cheaper."""
    (folder / "empty").mkdir()
    runs = [winnow_run("start-up: no files", folder / "empty", folder / "curated-empty", 0) for _ in range(3)]
    return min(runs, key=lambda taken: taken.processor)


def winnow(folder: Path, n_documents: int) -> Iterator[Measured]:
    """Winnow's runs, in the order of the module's docstring."""
    raw, curated, n_new = folder / "raw", folder / "curated", max(1, n_documents // _NEW)
    start = start_up(folder)
    yield start
    texts = corpus(n_documents + 2 * n_new)
    n_bytes = write(raw, islice(texts, n_documents // 2))
    yield winnow_run("half of the files", raw, folder / "curated-half", n_bytes, start)
    n_bytes += write(raw, islice(texts, n_documents - n_documents // 2))
    yield winnow_run("Winnow", raw, curated, n_bytes, start)
    yield winnow_run("unchanged", raw, curated, n_bytes, start)
    n_bytes += write(raw / "later", islice(texts, n_new))
    yield winnow_run("1% new, at the end", raw, curated, n_bytes, start)
    places = (f"{number // 1000:04}/{number:08}.txt" for number in range(0, n_documents, _NEW))
    more = ((place, text, group) for place, (_, text, group) in zip(places, texts, strict=False))
    n_bytes += write(raw, more, spread=True)
    yield winnow_run("1% new, everywhere", raw, curated, n_bytes, start)


def others(folder: Path, n_documents: int, only: Sequence[str], datatrove: str | None) -> Iterator[Measured]:
    """The other contestants on the files of Winnow's first whole run."""
    raw = folder / "others"
    n_bytes = write(raw, corpus(n_documents))
    if "afternoon" in only:
        script = (sys.executable, _HERE / "afternoon.py", raw)
        yield run("afternoon script", [*script, folder / "afternoon"], n_bytes)
        yield run("afternoon script, rensa", [*script, folder / "near", "--near"], n_bytes)
    if "datatrove" in only and datatrove:
        yield run("datatrove", [datatrove, _HERE / "datatrove_steps.py", raw, folder / "datatrove"], n_bytes)


@contextmanager
def scratch(folder: Path | None) -> Iterator[Path]:
    """An empty folder for the corpus and the results, gone afterwards."""
    with tempfile.TemporaryDirectory(dir=folder) as made:
        yield Path(made)


def show(taken: Measured, whole: Measured | None) -> None:
    """Print one line of the table; ``whole`` is Winnow's first run on all files."""
    speed = f"{taken.n_bytes / 1e6 / taken.wall:.2f}" if taken.n_bytes else ""
    ratios = f"{taken.wall / whole.wall:.3f} | {taken.processor / whole.processor:.3f}" if whole else " | "
    print(
        f"| {taken.name} | {taken.wall:.1f} | {taken.processor:.1f} | {speed} | {ratios} "
        f"| {taken.parent:.0f} | {taken.child:.0f} |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Winnow's speed beside others'.")
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--datatrove", help="interpreter of an environment with datatrove")
    parser.add_argument("--only", default="winnow,afternoon,datatrove")
    parser.add_argument("--folder", type=Path, help="where a folder for corpus and results is made and removed again")
    asked = parser.parse_args()
    only = asked.only.split(",")
    busy = os.getloadavg()[0]
    print(f"{asked.documents:,} documents, {os.cpu_count()} processors, {busy:.1f} processes ready to run before\n")
    print(
        "| run | seconds | processor seconds | MB/s | seconds, as a ratio | processor s, as a ratio | MiB | child MiB |"
    )
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    whole: Measured | None = None
    with scratch(asked.folder) as folder:
        for taken in winnow(folder, asked.documents) if "winnow" in only else ():
            whole = taken if taken.name == "Winnow" else whole
            show(taken, whole)
        shutil.rmtree(folder / "raw", ignore_errors=True)
        for taken in others(folder, asked.documents, only, asked.datatrove):
            show(taken, whole)


if __name__ == "__main__":
    main()
