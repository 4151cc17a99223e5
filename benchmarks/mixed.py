"""More pages to learn from: what one site puts around its article, around the article of another.

The labelled pages are of some hundred sites, and of each site one article or two: what is learned of them alone is too
much about the page and too little about what parts articles from pages. Each page lends what stands around its article,
and inside it, to another page's article in its language.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from hashlib import md5
from itertools import groupby
from typing import Any

import numpy as np
from devset import Row, site

from transforms.document import Block, Document

#: Blocks of the shortest article that is taken out of its page, or put into another.
_FEWEST_BLOCKS = 3


def pairs(rows: Sequence[Row], group: Callable[[Row], Hashable]) -> Iterator[tuple[Row, Row]]:
    """Each row and another one of its group, of another site: the one whose digest follows its own."""

    def place(row: Row) -> tuple[str, str]:
        return repr(group(row)), md5(row.identity.encode(), usedforsecurity=False).hexdigest()

    for _, found in groupby(sorted(rows, key=place), group):
        members = list(found)
        for one, other in zip(members, [*members[1:], members[0]], strict=True):
            if site(one) != site(other):
                yield one, other


def mix(around: Document, around_is: Any, inside: Document, inside_is: Any) -> tuple[Document, Any] | None:  # noqa: ANN401 - arrays
    """The blocks that are none of the article's of one page, those of the other's article, and their labels.

    ``around_is`` and ``inside_is`` are 1 for the article's, 0 for others, -1 for what teaches nothing. What stands
    inside the one article stands as far inside the other. None if a page has hardly an article.
    """
    own, other = np.flatnonzero(around_is == 1), np.flatnonzero(inside_is == 1)
    if min(len(own), len(other)) < _FEWEST_BLOCKS:
        return None
    article = [index for index in range(other[0], other[-1] + 1) if inside_is[index] != 0]
    span = (own[-1] + 1 - own[0]) / len(article)
    placed = [(own[0] + span * number, 1, inside, index) for number, index in enumerate(article)]
    placed.extend((index, 0, around, index) for index in np.flatnonzero(around_is == 0).tolist())
    placed.sort(key=lambda each: each[:2])
    labels = np.array([int(inside_is[index]) if is_inside else 0 for _, is_inside, _, index in placed])
    return _joined([(document, index) for _, _, document, index in placed]), labels


def _joined(pieces: Sequence[tuple[Document, int]]) -> Document:
    """A document of blocks of others, each on a line of its own, as far from the one before as it stood."""
    parts: list[str] = []
    blocks: list[Block] = []
    length = 0
    for document, index in pieces:
        block = document.blocks[index]
        gap = document.text[document.blocks[index - 1].end if index else 0 : block.start]
        gap = gap if gap.isspace() and "\n" in gap else "\n"
        start = length + len(gap)
        length = start + len(block.text)
        parts.extend((gap, block.text))
        blocks.append(Block(start, length, block.text, block.kind))
    return Document("".join(parts), tuple(blocks))
