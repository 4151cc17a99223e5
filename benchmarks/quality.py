"""How well Winnow cleans the text that other programs make of pages, beside simpler ways to clean it.

    python benchmarks/quality.py [DEVSET] [--small]

``DEVSET`` holds labelled pages (``../shared/devset`` beside the project, by default). Asked are the pages of one third
of the sites, whose articles are known block by block (``benchmarks/readings.py``), with weights that never saw that
third (``benchmarks/train_flat.py`` writes them).
A cell is the F1 of runs of four words, of the means of precision and recall, and the number of documents damaged: that
lost over 5% of the article's runs of words that the text held before. The seeds are asked too, where they stand beside
the pages, and the speed on clean articles is printed. ``--small`` asks fewer programs, and ends with an error where a
floor is not reached. Needs the peers (``pip install --group peers``).
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from devset import DEVSET, HELD_OUT, Gold, Score, articles, as_read, covered, normal, part, read, shingles, tokens
from extractors import EXTRACTORS, document_of, extract

from transforms.clean import clean
from transforms.document import Document
from transforms.flat_weigh import is_listed, load
from transforms.rules import CATALOGUE, flat_page, own_headline

WEIGHTS = Path(__file__).parent / "flat_held_out.json"

#: What ``--small`` asks, and the least F1 and the most damaged documents that it lets pass: a little worse than what
#: was measured when the weights were trained (see docs/quality.md).
FLOORS = {"html-text": (0.90, 18), "trafilatura": (0.92, 11)}
#: Words of the shortest article asked about: pages with less are tests of how programs read HTML, and no articles.
_SHORTEST_ARTICLE = 100
#: Lines shorter than this are dropped by the filter of short lines.
_FEWEST_WORDS = 10

#: The ways to clean, as the columns of the table.
WAYS = ("raw", "C4", "long", "unrepeated", "best", "Winnow")


def c4(lines: Sequence[str]) -> Iterable[str]:
    """Lines that end in a full stop, an exclamation or question mark, or a quotation mark (Raffel et al., 2020)."""
    return (line for line in lines if line.endswith((".", "!", "?", '"', "”")))


def long_lines(lines: Sequence[str]) -> Iterable[str]:
    return (line for line in lines if len(line.split()) >= _FEWEST_WORDS)


def unrepeated(seen: Mapping[str, int], lines: Sequence[str]) -> Iterable[str]:
    """Lines that no other document holds; ``seen`` counts the documents that hold a line."""
    return (line for line in lines if seen[line] < 2)


def best(gold: Counter[tuple[str, ...]], lines: Sequence[str]) -> Iterable[str]:
    """Lines of which the article holds most: no cleaner of whole lines can do better."""
    return (line for line, share in zip(lines, covered(gold, lines), strict=True) if share > 0.5)


class Winnow:
    """The whole catalogue, with the weights that never saw the pages asked about."""

    def __init__(self) -> None:
        weights = load(json.loads(WEIGHTS.read_text("utf-8")))
        weighing = {module.RULE: partial(module.find, weights=weights) for module in (flat_page, own_headline)}
        self._rules = [replace(rule, find=weighing.get(rule, rule.find)) for rule in CATALOGUE]

    def clean(self, document: Document) -> str:
        """What is kept, a paragraph a line."""
        return "\n".join(paragraph.text for paragraph in clean(document, rules=self._rules).paragraphs)


def compare(texts: Mapping[str, str], golds: Mapping[str, Gold], winnow: Winnow) -> dict[str, Score]:
    """The score of each way to clean an extractor's texts, by the way; ``texts`` are of pages of all sites."""
    documents = {name: document_of(texts[name]) for name in golds}
    lines = {name: lines_of(text) for name, text in texts.items()}
    seen = Counter(line for each in lines.values() for line in set(each))
    runs = {name: shingles(gold.article) for name, gold in golds.items()}
    ways: tuple[Callable[[str], Iterable[str]], ...] = (
        lambda name: lines[name],
        lambda name: c4(lines[name]),
        lambda name: long_lines(lines[name]),
        lambda name: unrepeated(seen, lines[name]),
        lambda name: best(runs[name], lines[name]),
        lambda name: [winnow.clean(document)] if (document := documents[name]) else [],
    )
    return {
        way: articles({name: "\n".join(kept(name)) for name in documents}, golds, before=texts)
        for way, kept in zip(WAYS, ways, strict=True)
    }


def lines_of(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line]


def seeds(folder: Path) -> str:
    """How many of the seeds come out exactly as they should, with the weights that come with this version."""
    right = []
    for line in (folder / "gold" / "seeds.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        document = document_of((folder / "seeds" / f"{case['id']}.txt").read_text("utf-8"))
        found = "\n".join(paragraph.text for paragraph in clean(document).paragraphs) if document else ""
        right.append(_without(found, case["either"]) == _without("\n".join(case["keep"]), case["either"]))
    return f"seeds: {sum(right)} of {len(right)} exactly right"


def _without(text: str, strings: Sequence[str]) -> str:
    """A text without the strings that may stay or go."""
    text = normal(text)
    for string in strings:
        text = normal(text.replace(normal(string), " "))
    return text


def speed(texts: Iterable[str]) -> str:
    """How fast texts are labelled and divided, apart from those that are like whole pages and from these."""
    documents = [document for text in texts if (document := document_of(text))]
    light = [document for document in documents if not is_listed(document.blocks)]
    listed = [document for document in documents if is_listed(document.blocks)]
    return f"one core cleans {_rate(light):.1f} MB/s of articles, {_rate(listed):.1f} MB/s of pages"


def _rate(documents: Sequence[Document]) -> float:
    """Megabytes of UTF-8 a second, the best of three passes."""
    best_seconds = float("inf")
    for _ in range(3):
        started = time.process_time()
        for document in documents:
            clean(document)
        best_seconds = min(best_seconds, time.process_time() - started)
    return sum(len(document.text.encode()) for document in documents) / best_seconds / 1e6


def main() -> None:
    """Print the table; with ``--small``, exit with 1 if a floor is not reached."""
    parser = argparse.ArgumentParser(description="How well Winnow cleans the text that other programs make of pages.")
    parser.add_argument("devset", type=Path, nargs="?", default=DEVSET)
    parser.add_argument("--small", action="store_true")
    asked = parser.parse_args()
    pages = read(asked.devset)
    golds = as_read(row for row in pages if part(row) == HELD_OUT)
    golds = {name: gold for name, gold in golds.items() if len(tokens(gold.article)) >= _SHORTEST_ARTICLE}
    failed, cleaned = False, [gold.article for gold in golds.values()]
    winnow = Winnow()
    print(f"{len(golds)} pages of sites held out; F1, and documents damaged")
    print(f"{'text made by':17}", *(f"{way:10}" for way in WAYS), sep=" | ")
    for extractor in FLOORS if asked.small else EXTRACTORS:
        texts = {row.identity: extract(extractor, row.page().decode("utf-8", "replace")) for row in pages}
        scores = compare(texts, golds, winnow)
        print(f"{extractor:17}", *(f"{s.f1:.3f}, {s.damaged:3}" for s in scores.values()), sep=" | ", flush=True)
        floor, most = FLOORS.get(extractor, (0, len(golds)))
        failed |= scores["Winnow"].f1 < floor or scores["Winnow"].damaged > most
        cleaned.extend(texts[name] for name in golds)
    if (asked.devset.parent / "gold").is_dir():
        print(seeds(asked.devset.parent))
    print(speed(cleaned))
    sys.exit(asked.small and failed)


if __name__ == "__main__":
    main()
