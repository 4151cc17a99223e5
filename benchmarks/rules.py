"""How fast the rules are on light residue: articles of about 4 KB with a few artefacts, all rules and each by itself.

    python benchmarks/rules.py [--documents 300] [--passes 7]

Prints MB of text (UTF-8) a second, on one core, for each rule, for all of them, and for all that cleaning does after
reading: rules, settling, dividing. What rules share (see ``transforms.once``) counts for the first that asks, and for
rules that judge by neighbours both times that they are asked. Of several passes the best counts, document by document,
for the machine may be busy.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from corpus import corpus

from transforms.clean import DEFAULT_CAUTION, clean
from transforms.document import Document, Span
from transforms.formats.text import read_text
from transforms.rules import CATALOGUE

Found = TypeVar("Found")


def measure(documents: Sequence[Document], passes: int) -> dict[str, float]:
    """Seconds by what was done: a rule's name, "all rules", or "cleaning"."""
    names = [rule.name for rule in CATALOGUE]
    best = {name: [float("inf")] * len(documents) for name in (*names, "cleaning")}
    for _ in range(passes):
        _forget()
        for number, document in enumerate(documents):
            for name, took in _by_rule(document).items():
                best[name][number] = min(best[name][number], took)
        _forget()
        for number, document in enumerate(documents):
            took, _ = _timed(lambda document=document: [clean(document)])
            best["cleaning"][number] = min(best["cleaning"][number], took)
    total = {name: sum(took) for name, took in best.items()}
    return total | {"all rules": sum(total[name] for name in names)}


def _by_rule(document: Document) -> dict[str, float]:
    """Seconds of each rule, asked as cleaning asks it."""
    seconds: dict[str, float] = {}
    labelled = []
    for rule in CATALOGUE:
        find = rule.find or _nothing
        seconds[rule.name], found = _timed(lambda find=find: list(find(document)))
        labelled += [(rule, span) for span in found if span.confidence >= DEFAULT_CAUTION]
    for rule in CATALOGUE:
        if beside := rule.beside:
            took, _ = _timed(lambda beside=beside: list(beside(document, labelled)))
            seconds[rule.name] += took
    return seconds


def _nothing(_: Document) -> Iterable[Span]:
    return ()


def _timed(work: Callable[[], list[Found]]) -> tuple[float, list[Found]]:
    started = time.perf_counter()
    found = work()
    return time.perf_counter() - started, found


def _forget() -> None:
    """Forget lines and words of other documents, which are remembered: a second pass must not find the first one's."""
    modules = [module for name, module in sys.modules.items() if name.startswith("transforms")]
    for each in (value for module in modules for value in vars(module).values()):
        # What is kept without a bound is read from files, and no document's.
        if hasattr(each, "cache_info") and each.cache_info().maxsize is not None:
            each.cache_clear()


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
