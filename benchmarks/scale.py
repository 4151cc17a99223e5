"""Whether time and memory hold at size: ever more documents, very many tiny files, and one large file.

Every line is a whole `winnow run` from nothing, without Prefect's start-up: seconds on the wall and of processors, the
same in milliseconds a document, the latter as a ratio to the first line's (1.1 is the most that may be), and peak
resident memory of the process and of its largest child. The files of one run are there in the next one too.

    python benchmarks/scale.py --documents 20000 100000 1000000
    python benchmarks/scale.py --tiny 200000
    python benchmarks/scale.py --jsonl 10        (gigabytes, as one .jsonl of so many bytes)
"""

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import orjson

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpus import corpus
from benchmarks.speed import Measured, scratch, start_up, winnow_run, write

_TINY = "Town {0}: the bridge of {0} opened on a day when {1} people came.\n"


Run = tuple[Measured, int]  # what it took, and the number of documents


def measured(folder: Path, name: str, n_bytes: int, start: Measured) -> Measured:
    """A run on ``folder``/raw from nothing."""
    shutil.rmtree(folder / "curated", ignore_errors=True)
    return winnow_run(name, folder / "raw", folder / "curated", n_bytes, start)


def growing(folder: Path, sizes: Sequence[int], start: Measured) -> Iterator[Run]:
    """A run for every number of documents, in ascending order."""
    texts = corpus(max(sizes))
    n_bytes = written = 0
    for size in sorted(sizes):
        n_bytes += write(folder / "raw", islice(texts, size - written))
        written = size
        yield measured(folder, f"{size:,} documents", n_bytes, start), size


def tiny(folder: Path, n_files: int, start: Measured) -> Iterator[Run]:
    """A run on files of some sixty bytes."""
    texts = ((f"{n // 1000:04}/{n:08}.txt", _TINY.format(n, n * n), n) for n in range(n_files))
    yield measured(folder, f"{n_files:,} tiny files", write(folder / "raw", texts), start), n_files


def one_file(folder: Path, n_bytes: int, start: Measured) -> Iterator[Run]:
    """A run on one .jsonl of at least ``n_bytes``."""
    (folder / "raw").mkdir()
    n_records = 0
    with (folder / "raw" / "all.jsonl").open("wb") as file:
        for name, text, _ in corpus(sys.maxsize):
            file.write(orjson.dumps({"url": f"https://news.example/{name}", "text": text}) + b"\n")
            n_records += 1
            if file.tell() >= n_bytes:
                break
    yield measured(folder, f"one .jsonl, {n_bytes / 1e9:g} GB", n_bytes, start), n_records


def line(taken: Measured, n_documents: int, first: float) -> tuple[str, float]:
    """One line of the table, and the processor milliseconds that a document took; ``first`` are those of the first."""
    each = 1e3 * taken.processor / n_documents
    cells = (
        *(taken.name, f"{taken.n_bytes / 1e6:,.0f}", f"{taken.wall:,.1f}", f"{taken.processor:,.1f}"),
        *(f"{1e3 * taken.wall / n_documents:.2f}", f"{each:.2f}", f"{each / (first or each):.2f}"),
        *(f"{taken.parent:.0f}", f"{taken.child:.0f}"),
    )
    return f"| {' | '.join(cells)} |", each


def main() -> None:
    parser = argparse.ArgumentParser(description="Winnow's time and memory at size.")
    parser.add_argument("--documents", type=int, nargs="+", help="numbers of documents of 4 KB")
    parser.add_argument("--tiny", type=int, help="number of tiny files")
    parser.add_argument("--jsonl", type=float, help="gigabytes of one .jsonl")
    parser.add_argument("--folder", type=Path, help="where a folder for corpus and results is made and removed again")
    asked = parser.parse_args()
    kinds = [(growing, asked.documents), (tiny, asked.tiny), (one_file, asked.jsonl and int(asked.jsonl * 1e9))]
    print("| run | MB | seconds | processor s | ms a document | processor ms | ratio | MiB | child MiB |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    with scratch(asked.folder) as folder:
        start = start_up(folder)
        for kind, amount in kinds:
            shutil.rmtree(folder / "raw", ignore_errors=True)
            first = 0.0
            for taken, n_documents in kind(folder, amount, start) if amount else ():
                text, each = line(taken, n_documents, first)
                first = first or each
                print(text, flush=True)


if __name__ == "__main__":
    main()
