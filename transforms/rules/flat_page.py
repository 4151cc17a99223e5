"""Blocks of a whole page, as plain text, that are not its article: menus, teasers, captions, biographies, comments.

Programs that turn a page into text bring all of it along, and nothing but the text tells where the article is: what
each block says, where it stands, and what stands around it (see ``transforms.flat_weigh``). The confidence is one minus
the probability that the block is the article's, as weights trained on labelled pages give it; in a text that is no
whole page it must be far likelier before it counts.
"""

from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.flat_weigh import Weights, weigh
from transforms.headlines import heads_entry
from transforms.rule import Rule

#: How likely the article's a sentence must be to stay below the time of day that heads it.
_ENTRY_SHARE = 0.2


def find(document: Document, weights: Weights | None = None) -> Iterator[Span]:
    """Yield the blocks of a plain text that are more likely not its article's; ``weights`` as ``weigh`` takes them."""
    if document.media_type != "text/plain":
        return
    blocks = document.blocks
    for index, (block, evidence) in enumerate(zip(blocks, weigh(document, weights) or (), strict=False)):
        below_time = index > 0 and heads_entry(blocks, index - 1)
        if evidence.article < _ENTRY_SHARE if below_time else not evidence.is_article:
            yield Span(block.start, block.end, evidence.against, 1 - evidence.article)


_BODY = (
    "The gates that are to keep the sea out of the lower town of Varn were closed for the first time on Friday, eleven"
    " months later than the council had promised and at twice the price.",
    "About two hundred people stood on the quay and watched the four steel leaves turn. It took nine minutes, and when"
    " it was over nobody clapped, because nobody was sure that it was over.",
    "Who pays",
    "The council will pay two thirds of the bill and the harbour company the rest. Neither has said where the money is"
    " to come from, and the mayor, asked about it on the quay, spoke of the weather instead.",
)
_MENU = ("Home", "News", "Sport", "Business", "Weather", "Travel", "Subscribe", "Log in")
_FOOT = ("Share this article", "Facebook", "Twitter", "About us", "Contact", "Privacy policy", "Terms of use")

RULE = Rule(
    code="W032",
    name="flat-page",
    summary="Menus, teasers and what else a page has around its article, where the whole page came as plain text.",
    find=find,
    hits=("\n\n".join((*(f"⟦{line}⟧" for line in _MENU), *_BODY, *(f"⟦{line}⟧" for line in _FOOT))),),
    misses=(
        "\n\n".join(_BODY * 4),
        "\n".join(f"{tree} {number}" for number in range(1, 8) for tree in ("Oak", "Elm", "Ash", "Birch")),
        "\n\n".join(("Varn closes its gates", "By Ann Lee", *_BODY, "ALSO SEE:", "Ferry fares to rise for third time")),
    ),
)
