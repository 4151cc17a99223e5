"""How well and how fast copies are found: Winnow's step beside rensa's, datasketch's and datatrove's.

All get the same texts: the corpus of wire.py, decoded and cleaned by Winnow's rules; with ``--scraped`` the others get
the pages as they were scraped. Each runs in a process of its own, on a few documents first, so that everything is
loaded. What is printed is the precision, recall and F1 of the pairs of documents that it puts together, its processor
time (of all threads: seconds on one core), text a second, and peak memory with the texts in it. ``--growth`` shows
Winnow's step on 10,000 and more documents without artefacts, ``--alike`` on documents that are all copies of one.

    python benchmarks/repeats.py [--documents 20000] [--seed 1] [--only winnow,rensa,datasketch,datatrove] [--scraped]
    python benchmarks/repeats.py --growth 10000 100000 1000000
    python benchmarks/repeats.py --alike 100000

The others are in the dependency group ``peers``. A million documents take about 6 GB below TMPDIR.
"""

import argparse
import importlib.util
import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpus import Article
from benchmarks.wire import Wire, stories, wire
from flows.parquet import plain
from flows.repeats import find
from flows.settings import Settings
from transforms.clean import clean
from transforms.document import Cleaned, Metadata, Paragraph
from transforms.formats.read import read
from transforms.formats.record import Record
from transforms.repeats.decisions import COPIES
from transforms.repeats.signatures import Signatures

_BATCH = 4000  # documents; about the 16 MiB that a batch of the flow has

Labels = list[int]
Documents = Sequence[tuple[list[str], Cleaned]]  # paragraphs, as the others take them and as Winnow does
Contestant = Callable[[Documents, Path], Labels]


def main() -> None:
    """Read the command line and run what it asks for."""
    parser = argparse.ArgumentParser(description="Precision, recall, processor time and memory of finding copies.")
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="winnow,rensa,datasketch,datatrove")
    parser.add_argument("--scraped", action="store_true")
    parser.add_argument("--growth", type=int, nargs="+", default=[])
    parser.add_argument("--alike", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        if asked.growth or asked.alike:
            _grow(asked.growth, asked.alike, Path(scratch))
        else:
            corpus = _prepare(asked.documents, asked.seed, Path(scratch))
            _compare(corpus, asked.only.split(","), "scraped" if asked.scraped else "cleaned")


@dataclass(frozen=True)
class Corpus:
    """The texts in a folder as tables ``cleaned`` and ``scraped``, their bytes, and the truth about each document."""

    folder: Path
    n_bytes: int
    groups: Labels
    rewrites: list[int | None]


def _prepare(n_documents: int, seed: int, folder: Path) -> Corpus:
    """Write the corpus as it was scraped, and what reading and the rules make of it."""
    texts: dict[str, list[list[str]]] = {"scraped": [], "cleaned": []}
    pages = []
    for page in wire(n_documents, seed):
        document = read(Record(0, page.text.encode(), "text/plain"), text_fields=())
        texts["cleaned"].append([paragraph.text for paragraph in clean(document).paragraphs])
        texts["scraped"].append(page.text.split("\n\n"))
        pages.append((page.group, page.rewrites))
    for name, rows in texts.items():
        pq.write_table(pa.table({"paragraphs": pa.array(rows, pa.list_(pa.string()))}), folder / f"{name}.parquet")
    n_bytes = sum(len(paragraph.encode()) + 2 for row in texts["cleaned"] for paragraph in row)
    return Corpus(folder, n_bytes, [group for group, _ in pages], [rewrites for _, rewrites in pages])


def _compare(corpus: Corpus, names: Sequence[str], others: str) -> None:
    """Run every contestant on the same texts and print a line for each."""
    n_copies = len(corpus.groups) - len(set(corpus.groups))
    print(f"{len(corpus.groups):,} documents, {corpus.n_bytes / 1e6:.1f} MB of cleaned text, {n_copies:,} copies\n")
    print(f"{'':12}{'precision':>10}{'recall':>8}{'F1':>8}{'seconds':>9}{'MB/s':>7}{'MiB':>7}")
    for name in names:
        if name in _NEEDS and importlib.util.find_spec(_NEEDS[name]) is None:
            print(f"{name:12}is not installed")
            continue
        kind = "cleaned" if name == "winnow" else others
        labels, seconds, mebibytes = _alone(_CONTESTANTS[name], corpus.folder / f"{kind}.parquet", corpus.folder / name)
        precision, recall, f1 = score(corpus.groups, labels)
        speed = corpus.n_bytes / 1e6 / seconds
        print(f"{name:12}{precision:10.4f}{recall:8.4f}{f1:8.4f}{seconds:9.1f}{speed:7.1f}{mebibytes:7.0f}")
        if name == "winnow":
            _show_rewrites(corpus, labels)


def _show_rewrites(corpus: Corpus, labels: Labels) -> None:
    """Print how many rewrites stay as documents, and in how many the shared text is removed or counted."""
    rewrites = [number for number, other in enumerate(corpus.rewrites) if other is not None]
    kept = [number for number in rewrites if labels[number] == number]
    with duckdb.connect(str(corpus.folder / "winnow/work/repeats.duckdb"), read_only=True) as connection:
        rows = connection.execute("SELECT DISTINCT document_id FROM passages WHERE n_documents > 1").fetchall()
    recorded = {int(identity) for (identity,) in rows}.intersection(kept)
    print(
        f"{'':12}{len(kept):,} of {len(rewrites):,} rewrites stay, {len(recorded):,} of them with shared text recorded"
    )


def score(truth: Labels, labels: Labels) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs of documents with equal labels."""

    def pairs(groups: Iterable[object]) -> int:
        return sum(size * (size - 1) // 2 for size in Counter(groups).values())

    right = pairs(zip(truth, labels, strict=True))
    precision, recall = right / max(1, pairs(labels)), right / max(1, pairs(truth))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _alone(contestant: Contestant, texts: Path, folder: Path) -> tuple[Labels, float, float]:
    """Run a contestant in a new process: what it found, its seconds and its peak memory in MiB."""
    folder.mkdir()
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_measured, (contestant, texts, folder))


def _measured(contestant: Contestant, texts: Path, folder: Path) -> tuple[Labels, float, float]:
    documents = [(row, _cleaned(row)) for row in pq.read_table(texts)["paragraphs"].to_pylist()]
    with tempfile.TemporaryDirectory() as scratch:
        contestant(documents[:50], Path(scratch))
    started = time.process_time()
    labels = contestant(documents, folder)
    return labels, time.process_time() - started, _mebibytes()


def _mebibytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _winnow(documents: Documents, folder: Path) -> Labels:
    """Winnow: signatures, candidates, comparison, and which document stays."""
    started = time.process_time()
    staged = _stage((cleaned for _, cleaned in documents), folder)
    signed = time.process_time()
    copies = _copies(staged, folder)
    print(f"{'':12}(signatures {signed - started:.1f} s, find {time.process_time() - signed:.1f} s)")
    labels = list(range(len(documents)))
    for copy, kept in copies:
        labels[copy] = kept
    return labels


def _stage(documents: Iterable[Cleaned], folder: Path) -> list[Path]:
    """Write the signatures of documents as the batch step does; return the batches' folders."""
    numbered = enumerate(documents)
    staged: list[Path] = []
    while chunk := list(islice(numbered, _BATCH)):
        path = folder / f"batch-{len(staged):06}"
        _sign(chunk, path)
        staged.append(path)
    return staged


def _sign(documents: Iterable[tuple[int, Cleaned]], path: Path) -> None:
    signatures = Signatures()
    for number, cleaned in documents:
        signatures.add(f"{number:032}", cleaned)
    path.mkdir()
    (path / "signatures.parquet").write_bytes(plain(signatures.table()))


def _cleaned(paragraphs: Sequence[str]) -> Cleaned:
    made, start = [], 0
    for text in paragraphs:
        made.append(Paragraph(start, start + len(text), text, "\n\n", "paragraph"))
        start += len(text) + 2
    return Cleaned("", tuple(made), (), Metadata())


def _copies(staged: Sequence[Path], folder: Path) -> list[tuple[int, int]]:
    work = folder / "work"
    work.mkdir()
    decisions = find(staged, work, Settings())
    found: list[tuple[int, int]] = []
    for decided in decisions.each(path.name for path in staged):
        columns = [decided.copies[name].to_pylist() for name in COPIES.names[:2]]
        found.extend((int(copy), int(kept)) for copy, kept in zip(*columns, strict=True))
    return found


def _words(paragraphs: Sequence[str]) -> list[str]:
    return " ".join(paragraphs).casefold().split()


def _shingles(paragraphs: Sequence[str], size: int = 3) -> list[str]:
    words = _words(paragraphs)
    return [" ".join(words[place : place + size]) for place in range(max(1, len(words) - size + 1))]


def _rensa(documents: Documents, folder: Path) -> Labels:
    """A script on rensa: shingles of three words, 128 slots, 32 bands, estimated similarity of .5 at least."""
    del folder
    import rensa  # noqa: PLC0415 - a contestant pays for its own imports

    deduplicator = rensa.RMinHashDeduplicator(threshold=0.5, num_perm=128, use_lsh=True, num_bands=32, seed=42)
    labels: Labels = []
    for number, (paragraphs, _) in enumerate(documents):
        sketch = rensa.RMinHash(num_perm=128, seed=42)
        sketch.update(_shingles(paragraphs))
        alike = deduplicator.get_duplicates(sketch)
        if alike:
            labels.append(min(int(key) for key in alike))
        else:
            deduplicator.add(str(number), sketch)
            labels.append(number)
    return labels


def _datasketch(documents: Documents, folder: Path) -> Labels:
    """A script on datasketch: the same shingles, 128 permutations, LSH for a similarity of .5."""
    del folder
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 - a contestant pays for its own imports

    index = MinHashLSH(threshold=0.5, num_perm=128)
    labels: Labels = []
    for number, (paragraphs, _) in enumerate(documents):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([shingle.encode() for shingle in _shingles(paragraphs)])
        alike = index.query(sketch)
        labels.append(min(alike) if alike else number)
        if not alike:
            index.insert(number, sketch)
    return labels


def _datatrove(documents: Documents, folder: Path) -> Labels:
    """The MinHash pipeline of datatrove with 30 bands of 4 rows of 3-word shingles, run step by step."""
    from datatrove.data import Document  # noqa: PLC0415 - a contestant pays for its own imports
    from datatrove.pipeline.dedup import MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupSignature  # noqa: PLC0415
    from datatrove.pipeline.dedup.minhash import MinhashConfig  # noqa: PLC0415
    from datatrove.utils.hashing import HashConfig  # noqa: PLC0415
    from loguru import logger  # noqa: PLC0415

    logger.remove()
    os.environ["TQDM_DISABLE"] = "1"
    config = MinhashConfig(n_grams=3, num_buckets=30, hashes_per_bucket=4, hash_config=HashConfig(precision=64))
    signatures, buckets, removals = (str(folder / name) for name in ("signatures", "buckets", "removals"))
    made = (Document(text="\n\n".join(paragraphs), id=str(number)) for number, (paragraphs, _) in enumerate(documents))
    MinhashDedupSignature(output_folder=signatures, config=config).run(made, 0, 1)
    for bucket in range(config.num_buckets):
        step = MinhashDedupBuckets(input_folder=signatures, output_folder=buckets, config=config)
        step.run(None, bucket, config.num_buckets)
    MinhashDedupCluster(
        input_folder=buckets, output_folder=removals, config=config, save_cluster_id=True, ignore_index_matches=True
    ).run(None, 0, 1)
    labels = list(range(len(documents)))
    data = (Path(removals) / "000000.clusters").read_bytes()
    for place in range(0, len(data), 8):
        number, cluster = (int.from_bytes(data[at : at + 4], "little") for at in (place, place + 4))
        labels[number] = -1 - cluster
    return labels


_CONTESTANTS: dict[str, Contestant] = {
    "winnow": _winnow,
    "rensa": _rensa,
    "datasketch": _datasketch,
    "datatrove": _datatrove,
}
_NEEDS = {"rensa": "rensa", "datasketch": "datasketch", "datatrove": "datatrove"}


def _grow(sizes: Sequence[int], n_alike: int, folder: Path) -> None:
    """Winnow's step on ever more documents, without artefacts, and on copies of one document."""
    print(f"{'':26}{'MB':>8}{'signatures s':>14}{'find s':>8}{'MB/s':>7}{'MiB':>7}{'copies':>10}")
    tasks = [("news", size) for size in sizes]
    tasks += [(kind, n_alike) for kind in ("identical", "nearly identical") if n_alike]
    for kind, size in tasks:
        where = folder / f"{kind}-{size}"
        where.mkdir()
        context = multiprocessing.get_context("spawn")
        with context.Pool(1, maxtasksperchild=1) as pool:
            n_bytes, signed, found, n_copies, mebibytes = pool.apply(_grown, (kind, size, where))
        shutil.rmtree(where)
        speed = n_bytes / 1e6 / (signed + found)
        numbers = f"{n_bytes / 1e6:8.0f}{signed:14.1f}{found:8.1f}{speed:7.1f}{mebibytes:7.0f}{n_copies:10,}"
        print(f"{size:>9,} {kind:16}{numbers}")


def _grown(kind: str, size: int, folder: Path) -> tuple[int, float, float, int, float]:
    """Bytes of text, seconds for signatures and for finding, copies found, and the peak memory in MiB."""
    n_bytes, signed, staged = 0, 0.0, []
    documents = enumerate(_made(kind, size))
    while chunk := list(islice(documents, _BATCH)):
        n_bytes += sum(len(text.encode()) + 2 for _, article in chunk for text in article.paragraphs)
        cleaned = [(number, _cleaned(article.paragraphs)) for number, article in chunk]
        staged.append(folder / f"batch-{len(staged):06}")
        started = time.process_time()
        _sign(cleaned, staged[-1])
        signed += time.process_time() - started
    started = time.process_time()
    (folder / "work").mkdir()
    decisions = find(staged, folder / "work", Settings())
    found = time.process_time() - started
    n_copies = sum(decided.copies.num_rows for decided in decisions.each(path.name for path in staged))
    return n_bytes, signed, found, n_copies, _mebibytes()


def _made(kind: str, size: int) -> Iterator[Article]:
    writer = Wire(1)
    if kind == "news":
        yield from (article for article, _, _ in stories(writer, size))
        return
    article = writer.article()
    for _ in range(size):
        yield article if kind == "identical" else writer.copy(article, "changed")


if __name__ == "__main__":
    main()
