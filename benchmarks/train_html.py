"""Train the weights that tell a page's article from the page around it, and say how good they are on other sites.

    python benchmarks/train_html.py [DEVSET]

``DEVSET`` holds labelled pages (``../shared/devset`` beside the project, by default); what each of their blocks is, is
known from ``benchmarks/readings.py``. The quality printed is that of three forests, each asked about the third of the
sites that it has not seen; the weights written are trained on all. Needs CatBoost (``pip install --group peers``).
"""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from devset import DEVSET, PARTS, Row, articles, as_read, part, read, segments
from forests import fit, save, teach

from transforms.decode import decode
from transforms.forest import Forest, soften
from transforms.formats.html import parse
from transforms.formats.html_evidence import COLUMNS, CONTEXT, gather, surround
from transforms.formats.html_head import read_head
from transforms.formats.html_model import load
from transforms.formats.html_votes import votes
from transforms.formats.html_walk import Piece

Trained = tuple[Forest, Forest]

WEIGHTS = Path(__file__).parent.parent / "transforms" / "formats" / "html_model.json"

#: For the second forest, the first one's answers on its own training pages come from this many parts.
INNER_FOLDS = 4

TREES = {
    "iterations": 500,
    "learning_rate": 0.06,
    "depth": 6,
    "rsm": 0.3,
    "l2_leaf_reg": 3,
    "border_count": 64,
    "random_seed": 0,
    "thread_count": 1,
    "verbose": 0,
    "allow_writing_files": False,
}


@dataclass
class Page:
    """A page with what its blocks are: 1 the article's, 0 not, -1 unknown."""

    row: Row
    pieces: list[Piece]
    parents: list[int]
    matrix: Any
    labels: Any
    weights: Any


def gather_pages(rows: Sequence[Row]) -> list[Page]:
    """Every page that was read, with its evidence and labels."""
    pages = []
    for row in rows:
        text = decode(row.page()).text
        root, walker = parse(text)
        reading, texts = row.reading, [piece.text for piece in walker.pieces]
        if root is None or not texts or reading is None or not reading.fits(texts):
            continue
        known, body = read_head(text, root)
        matrix = gather(walker.pieces, walker.parents, votes(root, walker.pieces), known.title, body)
        labels, weights = teach(row, texts, np.array(reading.label(texts)))
        pages.append(Page(row, walker.pieces, walker.parents, matrix, labels, weights))
    return pages


def fit_pages(pages: Sequence[Page], matrices: Sequence[Any]) -> dict[str, Any]:
    return fit(matrices, [page.labels for page in pages], [page.weights for page in pages], TREES)


def train(pages: Sequence[Page]) -> dict[str, Any]:
    """Both forests. The second learns from answers that the first gives on sites it has not seen."""
    inner = [part(page.row, INNER_FOLDS, "inner ") for page in pages]
    beside: list[Any] = [None] * len(pages)
    for number in range(INNER_FOLDS):
        seen = [page for page, own in zip(pages, inner, strict=True) if own != number]
        forest = Forest(fit_pages(seen, [page.matrix for page in seen]))
        for index, (page, own) in enumerate(zip(pages, inner, strict=True)):
            if own == number:
                beside[index] = with_context(forest, page)
    return {
        "columns": [*COLUMNS, *CONTEXT],
        "first": fit_pages(pages, [page.matrix for page in pages]),
        "second": fit_pages(pages, beside),
    }


def with_context(first: Forest, page: Page) -> Any:  # noqa: ANN401 - an array of either kind
    """The page's evidence beside what ``first`` says of its surroundings."""
    context = surround(soften(first.weigh(page.matrix)), page.matrix[:, 0].astype(float), page.pieces, page.parents)
    return np.concatenate((page.matrix, context), axis=1)


def keep(trained: Trained, page: Page) -> str:
    """The text that the weights alone keep, without any rule."""
    first, second = trained
    weights = second.weigh(with_context(first, page))
    return "\n\n".join(piece.text for piece, weight in zip(page.pieces, weights, strict=True) if weight >= 0)


def held_out(pages: Sequence[Page]) -> dict[str, Trained]:
    """For each page, by its row's identity, weights that were trained without its site."""
    trained: dict[str, Trained] = {}
    for number in range(PARTS):
        forests = load(train([page for page in pages if part(page.row) != number]))
        trained |= {page.row.identity: forests for page in pages if part(page.row) == number}
    return trained


def main() -> None:
    """Judge by thirds, then train on all and write the weights."""
    devset = Path(sys.argv[1]) if len(sys.argv) > 1 else DEVSET
    rows = read(devset)
    pages = gather_pages(rows)
    print(f"{len(pages)} pages, {Counter(int(label) for page in pages for label in page.labels)} blocks")
    trained = held_out(pages)
    texts = {page.row.identity: keep(trained[page.row.identity], page) for page in pages}
    scores = (articles(texts, as_read(rows)), segments(texts, rows))
    print("on sites not seen, weights alone:", *scores, sep="\n  ")
    save(WEIGHTS, train(pages))


if __name__ == "__main__":
    main()
