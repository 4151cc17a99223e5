"""How fast the rules are on light residue: articles of about 4 KB with a few artefacts, all rules and each by itself.

    python benchmarks/rules.py [--documents 300] [--passes 7]

Prints MB of text (UTF-8) a second, on one core, for each rule, for all of them, and for all that cleaning does after
reading: rules, settling, dividing. What rules share (see ``transforms.once``) counts for the first that asks. Of
several passes the best counts, document by document, for the machine may be busy.
"""

import argparse
import time
from collections.abc import Callable, Sequence

from corpus import corpus

from transforms.clean import clean
from transforms.document import Document
from transforms.formats.text import read_text
from transforms.rules import CATALOGUE
from transforms.stubs import read_glued, read_stub


def measure(documents: Sequence[Document], passes: int) -> dict[str, float]:
    """Seconds by what was done: a rule's name, "all rules", or "cleaning"."""
    names = [rule.name for rule in CATALOGUE]
    best = {name: [float("inf")] * len(documents) for name in (*names, "cleaning")}
    for _ in range(passes):
        # What repeats between documents is remembered; a second pass must not find the first one's.
        read_stub.cache_clear()
        read_glued.cache_clear()
        for number, document in enumerate(documents):
            for rule in CATALOGUE:
                took = _seconds(lambda rule=rule, document=document: list(rule.find(document)))
                best[rule.name][number] = min(best[rule.name][number], took)
        read_stub.cache_clear()
        read_glued.cache_clear()
        for number, document in enumerate(documents):
            took = _seconds(lambda document=document: clean(document))
            best["cleaning"][number] = min(best["cleaning"][number], took)
    total = {name: sum(took) for name, took in best.items()}
    return total | {"all rules": sum(total[name] for name in names)}


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main() -> None:
    """Measure, and print a line for each rule, the slowest first."""
    parser = argparse.ArgumentParser(description="Measure how fast the rules are.")
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--passes", type=int, default=7)
    asked = parser.parse_args()
    texts = [text for _, text, _ in corpus(asked.documents)]
    n_bytes = sum(len(text.encode()) for text in texts)
    took = measure([read_text(text) for text in texts], asked.passes)
    print(f"{'':20}{'MB/s':>10}{'µs per document':>18}")
    for name, seconds in sorted(took.items(), key=lambda pair: -pair[1]):
        print(f"{name:20}{n_bytes / seconds / 1e6:10.1f}{seconds / len(texts) * 1e6:18.1f}")


if __name__ == "__main__":
    main()
