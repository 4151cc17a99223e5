"""Blocks of a whole page, as plain text, that are not its article: menus, teasers, captions, biographies, comments.

Programs that turn a page into text bring all of it along, and nothing but the text tells where the article is: what
each block says, where it stands, and what stands around it (see ``transforms.flat_weigh``). The confidence is one minus
the probability that the block is the article's, as weights trained on labelled pages give it; in a text that is no
whole page it must be far likelier before it counts.
"""

from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.flat_weigh import Weights, weigh
from transforms.rule import Rule


def find(document: Document, weights: Weights | None = None) -> Iterator[Span]:
    """Yield the blocks of a plain text that are more likely not its article's; ``weights`` as ``weigh`` takes them."""
    if document.media_type != "text/plain":
        return
    for block, evidence in zip(document.blocks, weigh(document, weights) or (), strict=False):
        if evidence.article < 0.5:
            yield Span(block.start, block.end, evidence.against, 1 - evidence.article)


RULE = Rule(
    code="W032",
    name="flat-page",
    summary="Menus, teasers and what else a page has around its article, where the whole page came as plain text.",
    find=find,
    hits=(),
    misses=(),
)
