"""Train the weights that find the article in a page as plain text, and say how good they are on other sites.

    python benchmarks/train_flat.py [DEVSET]

``DEVSET`` holds labelled pages (``../shared/devset`` beside the project, by default). Every page is made text by the
programs of ``benchmarks/extractors.py``; the blocks of the text are labelled by the page's article where it is known
whole, and else by what Winnow keeps of the same page as HTML, and by the strings that must stay or go. Two weights are
written: ``transforms/flat_model.json``, trained on all sites, and ``benchmarks/flat_held_out.json``, which never saw
the third of the sites that ``benchmarks/quality.py`` asks about. Needs CatBoost (``pip install --group peers``).
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from devset import DEVSET, HELD_OUT, Row, covered, label_strings, normal, part, read, shingles, tokens
from extractors import document_of, extract
from forests import fit, save

from transforms.clean import clean
from transforms.document import Block
from transforms.flat_columns import COLUMNS, CONTEXT
from transforms.flat_evidence import gather
from transforms.flat_places import surround
from transforms.flat_topics import Words
from transforms.flat_weigh import is_listed
from transforms.formats.html import read_html
from transforms.formats.html_model import Forest, soften
from transforms.formats.record import UnreadableError

WEIGHTS = Path(__file__).parent.parent / "transforms" / "flat_model.json"
HELD_OUT_WEIGHTS = Path(__file__).parent / "flat_held_out.json"

#: What a text counts for, by the program that made it; ``clean`` are articles with nothing around them. Those that look
#: for the article leave few texts with as many short lines as a page.
SOURCES = {
    "html-text": 1.0,
    "inscriptis": 1.0,
    "bs4 lines": 0.7,
    "boilerpipe": 0.4,
    "readability-lxml": 0.4,
    "trafilatura": 0.4,
    "clean": 0.4,
}
#: What a page counts for: the first has its whole article, and another program's view of the second is less sure.
WHOLE_WEIGHT, GUESSED_WEIGHT, STRING_WEIGHT, ANY_WEIGHT = 15.0, 8.0, 1.0, 0.025
_MOST_WORDS = 200

#: For the second forest, the first one's answers on its own training pages come from this many parts.
INNER_PARTS = 2

TREES = {
    "iterations": 150,
    "learning_rate": 0.12,
    "depth": 6,
    "rsm": 0.3,
    "l2_leaf_reg": 3,
    "border_count": 64,
    "random_seed": 0,
    "thread_count": 2,
    "verbose": 0,
    "allow_writing_files": False,
}


@dataclass(frozen=True)
class Truth:
    """What is known of a page: its article, sure or guessed, and the blocks on which label and Winnow disagree.

    Labels of whole articles come from another program, checked by its authors: credits, biographies and prompts were
    left in some of them. A block that Winnow removes from the page's HTML is not said to be the article's.
    """

    article: str
    disputed: frozenset[str]

    def label(self, row: Row, blocks: Sequence[Block]) -> tuple[Any, Any]:
        """1 for each block of the article, 0 for others, -1 where it is not known; and what each counts for."""
        labels = np.full(len(blocks), -1.0)
        gold, bare = shingles(self.article), "".join(self.article.split())
        counts = np.array([min(len(tokens(block.text)), _MOST_WORDS) for block in blocks])
        shares = covered(gold, [block.text for block in blocks])
        for index, (block, share) in enumerate(zip(blocks, shares, strict=True)) if gold else ():
            if not counts[index]:
                continue
            squeezed = "".join(block.text.split())
            if share > 0.7 or (len(squeezed) > 12 and squeezed in bare):
                labels[index] = -1 if row.text and normal(block.text) in self.disputed else 1
            elif share < 0.3:
                labels[index] = 0
        weights = (WHOLE_WEIGHT if row.text else GUESSED_WEIGHT) * counts / max(counts.sum(), 1) + ANY_WEIGHT
        strings = np.array(label_strings(row, [block.text for block in blocks]))
        return np.where(strings >= 0, strings, labels), weights + STRING_WEIGHT * (strings >= 0)


@dataclass(frozen=True)
class Text:
    """A page as one program gives it: what is known of its blocks, what they are, and what each counts for."""

    row: Row
    matrix: Any
    words: Words
    labels: Any
    weights: Any


def truth_of(row: Row) -> Truth:
    """The page's article where it is known whole, else what Winnow keeps of its HTML."""
    try:
        document = read_html(row.page())
    except UnreadableError:
        return Truth(row.text, frozenset())
    cleaned = clean(document)
    if not row.text:
        return Truth("\n\n".join(paragraph.text for paragraph in cleaned.paragraphs), frozenset())
    disputed = {normal(removal.text) for removal in cleaned.removals}
    disputed.update(normal(block.text) for block in document.blocks if block.region == "caption")
    return Truth(row.text, frozenset(disputed))


def gather_texts(rows: Sequence[Row]) -> Iterator[Text]:
    """Every page as the programs give it, and its article alone, where Winnow would weigh such a text."""
    for row in rows:
        truth = truth_of(row)
        page = row.page().decode("utf-8", "replace")
        for source, counts in SOURCES.items():
            document = document_of(truth.article if source == "clean" else extract(source, page))
            if document is None or not is_listed(document.blocks):
                continue
            matrix, words = gather(document)
            labels, weights = truth.label(row, document.blocks)
            yield Text(row, matrix, words, labels, weights * counts)


def fit_texts(texts: Sequence[Text], matrices: Sequence[Any]) -> dict[str, Any]:
    return fit(matrices, [text.labels for text in texts], [text.weights for text in texts], TREES)


def train(texts: Sequence[Text]) -> dict[str, Any]:
    """Both forests. The second learns from answers that the first gives on sites it has not seen."""
    inner = [part(text.row, INNER_PARTS, "inner ") for text in texts]
    beside: list[Any] = [None] * len(texts)
    for number in range(INNER_PARTS):
        seen = [text for text, own in zip(texts, inner, strict=True) if own != number]
        forest = Forest(fit_texts(seen, [text.matrix for text in seen]))
        for index, (text, own) in enumerate(zip(texts, inner, strict=True)):
            if own == number:
                context = surround(soften(forest.weigh(text.matrix)), text.matrix, text.words)
                beside[index] = np.concatenate((text.matrix, context), axis=1)
    return {
        "columns": [*COLUMNS, *CONTEXT],
        "first": fit_texts(texts, [text.matrix for text in texts]),
        "second": fit_texts(texts, beside),
    }


def main() -> None:
    """Write the weights of two thirds of the sites and those of all."""
    devset = Path(sys.argv[1]) if len(sys.argv) > 1 else DEVSET
    texts = list(gather_texts(read(devset)))
    print(f"{len(texts)} texts, {Counter(int(label) for text in texts for label in text.labels)} blocks")
    save(HELD_OUT_WEIGHTS, train([text for text in texts if part(text.row) != HELD_OUT]))
    save(WEIGHTS, train(texts))


if __name__ == "__main__":
    main()
