"""The script that an engineer writes in an afternoon, to measure Winnow against.

It has ftfy, three regular expressions, exact hashes of paragraphs, two Parquet tables and two processes; with
``--near`` also rensa's MinHash and LSH, which drop near-duplicates. It reads .txt files alone, keeps nothing of what it
removes, and holds all rows in memory.

    python benchmarks/afternoon.py RAW OUT [--near]
"""

import argparse
import hashlib
import re
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

import ftfy
import pyarrow as pa
import pyarrow.parquet as pq
from rensa import RMinHash, RMinHashLSH

_PROCESSES = 2
_SLOTS = 128
_SHINGLE = 3

_ADS_TXT = re.compile(r"^\S+\.\w+, *[\w-]+, *(?:DIRECT|RESELLER).*$", re.IGNORECASE | re.MULTILINE)
_DATE = re.compile(r"^(?:published|updated|date):? .*\d{4}.*$", re.IGNORECASE | re.MULTILINE)
_OTHER_STORIES = re.compile(r"^(?:read more|also see|also read):?.*$", re.IGNORECASE | re.MULTILINE)

Cleaned = tuple[str, list[tuple[str, bytes]], RMinHash | None]


def clean(task: tuple[str, bool]) -> Cleaned:
    """A file's path, its paragraphs with their hashes, and its sketch if ``near`` asks for one."""
    path, near = task
    text = ftfy.fix_text(Path(path).read_text(encoding="utf-8", errors="replace"))
    for pattern in (_ADS_TXT, _DATE, _OTHER_STORIES):
        text = pattern.sub("", text)
    paragraphs = [paragraph.strip() for paragraph in text.split("\n\n") if paragraph.strip()]
    sketch = None
    if near:
        words = text.casefold().split()
        sketch = RMinHash(num_perm=_SLOTS, seed=1)
        sketch.update([" ".join(words[place : place + _SHINGLE]) for place in range(max(1, len(words) - _SHINGLE + 1))])
    return path, [(text, hashlib.sha1(text.casefold().encode()).digest()) for text in paragraphs], sketch  # noqa: S324 - no secret


def without_copies(cleaned: Iterator[Cleaned]) -> Iterator[tuple[str, list[str]]]:
    """Each document's path and the paragraphs that no earlier one has; near-duplicates are left out."""
    seen: set[bytes] = set()
    index = RMinHashLSH(threshold=0.5, num_perm=_SLOTS, num_bands=32)
    sketches: list[RMinHash] = []
    for path, paragraphs, sketch in cleaned:
        if sketch is not None:
            if any(sketches[other].jaccard(sketch) > 0.5 for other in index.query(sketch)):
                continue
            index.insert(len(sketches), sketch)
            sketches.append(sketch)
        kept = [text for text, digest in paragraphs if digest not in seen]
        seen.update(digest for _, digest in paragraphs)
        yield path, kept


def main() -> None:
    parser = argparse.ArgumentParser(description="Clean .txt files the short way.")
    parser.add_argument("raw", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--near", action="store_true", help="drop near-duplicates with rensa")
    asked = parser.parse_args()
    tasks = [(str(path), asked.near) for path in sorted(asked.raw.rglob("*.txt"))]
    documents, paragraphs = [], []
    with Pool(_PROCESSES) as pool:
        for path, kept in without_copies(pool.imap(clean, tasks, chunksize=64)):
            documents.append({"path": path, "text": "\n\n".join(kept)})
            paragraphs += [{"path": path, "position": place, "text": text} for place, text in enumerate(kept)]
    asked.out.mkdir(parents=True, exist_ok=True)
    for name, rows in (("documents", documents), ("paragraphs", paragraphs)):
        pq.write_table(pa.Table.from_pylist(rows), asked.out / f"{name}.parquet", compression="zstd")


if __name__ == "__main__":
    main()
