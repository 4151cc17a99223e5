"""Train the weights that find the article in a page as plain text, and say how good they are on other sites.

    python benchmarks/train_flat.py [DEVSET]

``DEVSET`` holds labelled pages (``../shared/devset`` beside the project, by default). Every page is made text by the
programs of ``benchmarks/extractors.py``; the blocks of the text are labelled by the page's article as it was read (see
``benchmarks/readings.py``); where a string that must stay or go says otherwise, nothing is learned. What stands around
an article is learned around another one as well (see ``benchmarks/mixed.py``). Two weights are written:
``transforms/flat_model.json``, trained on all sites, and ``benchmarks/flat_held_out.json``, which never saw the third
of the sites that ``benchmarks/quality.py`` asks about. Needs CatBoost (``pip install --group peers``).
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from devset import DEVSET, HELD_OUT, Gold, Row, covered, part, read, shingles, tokens
from extractors import texts_of
from forests import count, fit, mean, save, teach
from mixed import mix, pairs

from transforms.document import Block, Document
from transforms.flat_columns import COLUMNS, CONTEXT
from transforms.flat_evidence import gather
from transforms.flat_places import surround
from transforms.flat_topics import Words
from transforms.flat_weigh import is_listed
from transforms.forest import Forest, soften
from transforms.glue import apart
from transforms.language import identify

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
#: The programs whose texts are mixed as well: of those that give the whole page.
MIXED = ("html-text", "inscriptis")
#: Words of the shortest article that is mixed.
_SHORTEST_MIXED = 100
#: A block of whose words more than this share stand in the article is its own, one of fewer than the other is not.
_MOST, _LEAST = 0.7, 0.3
#: A block of more characters than this is the article's if it stands there, whatever stands beside it.
_LONG = 12

#: For the second forest, the first one's answers on its own training pages come from this many parts.
INNER_PARTS = 3

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


def label_blocks(row: Row, gold: Gold, blocks: Sequence[Block]) -> tuple[Any, Any]:
    """1 for each block of the article, 0 for others, -1 where it is not known; and what each counts for.

    The headline teaches nothing: taken for the page's, it takes subheadings with it.
    """
    texts = [block.text for block in blocks]
    bare = "".join(gold.article.split())
    shares, in_doubt = covered(shingles(gold.article), texts), covered(shingles(gold.either), texts)
    labels = np.full(len(texts), -1)
    for index, (text, share) in enumerate(zip(texts, shares, strict=True)):
        if not tokens(text):
            continue
        squeezed = "".join(text.split())
        if share > _MOST or (len(squeezed) > _LONG and squeezed in bare):
            labels[index] = 1
        elif max(share, in_doubt[index]) < _LEAST:
            labels[index] = 0
    return teach(row, texts, labels)


@dataclass(frozen=True)
class Text:
    """A page as one program gives it: its article, what is known of its blocks, what they are, what each counts for."""

    row: Row
    gold: Gold
    source: str
    document: Document
    matrix: Any
    words: Words
    labels: Any
    weights: Any
    is_mixed: bool = False


def gather_texts(rows: Sequence[Row]) -> Iterator[Text]:
    """Every page as the programs give it, and its article alone, where Winnow would weigh such a text."""
    for row, gold, source, whole in texts_of(rows, SOURCES):
        document = apart(whole)
        if is_listed(document.blocks):
            labels, counts = label_blocks(row, gold, document.blocks)
            yield Text(row, gold, source, document, *gather(document), labels, counts * SOURCES[source])


def mix_texts(texts: Sequence[Text]) -> Iterator[Text]:
    """Every page with the article of another page that is in the same parts, so that no part sees one set aside."""
    languages = {text.row.identity: identify(text.gold.article) for text in texts}
    for source in MIXED:
        known = {
            text.row.identity: text
            for text in texts
            if text.source == source and len(tokens(text.gold.article)) >= _SHORTEST_MIXED
        }
        for around, inside in pairs(
            [text.row for text in known.values()],
            lambda row: (languages[row.identity], part(row) == HELD_OUT, _inner_part(row)),
        ):
            one, other = known[around.identity], known[inside.identity]
            mixed = mix(one.document, one.labels, other.document, other.labels)
            if mixed and is_listed(mixed[0].blocks):
                document, labels = mixed
                counts = count([block.text for block in document.blocks]) * SOURCES[source]
                yield Text(around, other.gold, source, document, *gather(document), labels, counts, is_mixed=True)


def _inner_part(row: Row) -> int:
    return part(row, INNER_PARTS, "inner ")


def fit_texts(texts: Sequence[Text], matrices: Sequence[Any]) -> dict[str, Any]:
    """The mean of two forests: what pages alone teach, and what they and the mixed ones do. Either is less sure."""
    alone = [index for index, text in enumerate(texts) if not text.is_mixed]
    return mean([_fit([texts[i] for i in used], [matrices[i] for i in used]) for used in (alone, range(len(texts)))])


def _fit(texts: Sequence[Text], matrices: Sequence[Any]) -> dict[str, Any]:
    return fit(matrices, [text.labels for text in texts], [text.weights for text in texts], TREES)


def train(texts: Sequence[Text]) -> dict[str, Any]:
    """Both forests. The second learns from answers that the first gives on sites it has not seen."""
    inner = [_inner_part(text.row) for text in texts]
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
    texts.extend(list(mix_texts(texts)))
    print(f"{len(texts)} texts, {Counter(int(label) for text in texts for label in text.labels)} blocks")
    save(HELD_OUT_WEIGHTS, train([text for text in texts if part(text.row) != HELD_OUT]))
    save(WEIGHTS, train(texts))


if __name__ == "__main__":
    main()
