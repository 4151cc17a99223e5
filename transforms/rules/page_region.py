"""Text that the page itself sets apart from its article: headers, footers, navigation, asides, captions, forms.

The page says so by its elements (HTML Living Standard, sections 4.3 and 4.4.12) and ARIA roles. Where the other
evidence says that a block is the article's all the same (a standfirst in the article's header, an article that waits
for a script to show it), the block stays.
"""

from collections.abc import Iterator
from typing import Final

from transforms.document import Document, Region, Span
from transforms.rule import Rule

_WORDS: Final[dict[Region, str]] = {
    "header": "in a header",
    "footer": "in a footer",
    "navigation": "in the navigation",
    "aside": "in an aside",
    "caption": "the caption of a figure or table",
    "form": "part of a form",
    "hidden": "hidden from readers",
    "comments": "among readers' comments",
    "reading": "how characters before it are read",
}

#: Where nothing else is known, the page's own word is right about this often (labelled pages of seven languages).
_SURE: Final = 0.85


def find(document: Document) -> Iterator[Span]:
    """Yield the blocks outside the page's main region, unless the evidence takes them for the article's."""
    for block in document.blocks:
        if block.region == "main":
            continue
        words = _WORDS[block.region]
        evidence = block.evidence
        if evidence is None or block.region == "reading":
            yield Span(block.start, block.end, words, _SURE)
        elif not evidence.is_article:
            yield Span(block.start, block.end, f"{words}; {evidence.against}", 1 - evidence.article)


RULE = Rule(
    code="W030",
    name="page-region",
    summary="Headers, footers, navigation, asides, captions, forms and hidden text of a page.",
    find=find,
    hits=(
        "<html><body><nav><ul><li><a href='/'>⟦Home⟧</a></li><li><a href='/a'>⟦Arts⟧</a></li></ul></nav><main><article>"
        "<h1>A bridge for Varn</h1><p>The bridge at Varn opened on Friday, two years late, before a crowd of several"
        " thousand people who had come by boat.</p><p>The mayor cut the ribbon twice, because the photographers had"
        " missed it the first time, and spoke for an hour.</p></article></main>"
        "<footer><p>⟦© 2024 Varn Gazette⟧</p></footer></body></html>",
    ),
    misses=(
        "<html><body><main><article><p>The footer of the page was torn, the court heard, and nobody could read who had"
        " signed the letter that started it all.</p></article></main></body></html>",
    ),
)
