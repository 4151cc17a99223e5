"""Blocks of a page that the evidence does not take for its article: teasers, lists of links, boxes, what else there is.

The evidence is the page's structure, its class names, the shape of the text, the blocks around it, and what the
library trafilatura keeps (see ``transforms.formats.html_evidence``). The confidence is one minus the probability that
the block is the article's, as weights trained on labelled pages give it.
"""

from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield the blocks of the main region that are more likely not the article's."""
    for block in document.blocks:
        evidence = block.evidence
        if evidence is not None and block.region == "main" and not evidence.is_article:
            yield Span(block.start, block.end, evidence.against, 1 - evidence.article)


RULE = Rule(
    code="W031",
    name="not-article",
    summary="Blocks of a page that its structure, names, text and surroundings do not take for the article.",
    find=find,
    hits=(
        "<html><body><div class='post-content'><p>The bridge at Varn opened on Friday, two years late, before a crowd"
        " of several thousand people who had come by boat.</p><p>The mayor cut the ribbon twice, because the"
        " photographers had missed it the first time, and spoke for long.</p></div><div class='related-posts'><ul>"
        "<li><a href='/1'>⟦Ten boats to watch⟧</a></li><li><a href='/2'>⟦Why the ferry sank⟧</a></li></ul></div>"
        "</body></html>",
    ),
    misses=(
        "<html><body><div class='post-content'><p>The bridge at Varn opened on Friday, two years late, before a crowd"
        " of several thousand people who had come by boat.</p><p>It is painted green.</p><p>The mayor cut the ribbon"
        " twice, because the photographers had missed it the first time, and spoke for long.</p></div></body></html>",
    ),
)
