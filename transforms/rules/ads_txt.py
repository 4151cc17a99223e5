"""Lines of an ads.txt file that a scraper took for the top of an article.

A publisher's ``/ads.txt`` lists who may sell its advertising space. Scrapers that read a site's text in one go put it
before the headline. A record is ``domain, account, DIRECT|RESELLER[, authority]``, a variable is ``NAME=value``, both
may end with extension fields after ``;`` and a comment after ``#``.

Source: IAB Tech Lab, ads.txt Specification Version 1.1 (August 2022); see ``transforms.ads_lines``.
"""

import re
from collections.abc import Iterator, Sequence

from transforms.ads_lines import lines_end, lines_start, may_be_line
from transforms.document import Block, Document, Span
from transforms.headlines import is_body, is_introduced, lowered
from transforms.rule import Rule

#: What a record ends in; the words alone stand in articles too.
_SOLD = re.compile(r",[ \t]*(?:direct|reseller)")
#: A heading has a space after its sign, and a capital.
_NO_HEADING = re.compile(r"#+(?:[^\s#]|\s+[a-z])")
#: What scrapers print for the file's name.
_TITLES = frozenset(("ads.txt", "/ads.txt", "app-ads.txt", "Ads.txt", "ADS.TXT"))
#: A line that a sentence introduces ("A record looks like this:") is an example.
_SURE, _GLUED, _SHOWN = 0.99, 0.9, 0.3
#: What a comment speaks of that is as long as a paragraph.
_ABOUT = ("ads", "seller", "inventory", "iab", "this file", "authorized", "authorised")


def find(document: Document) -> Iterator[Span]:
    """Yield records, variables and the comments between them, at the start of blocks."""
    if not _may_hold_lines(lowered(document)):
        return
    comments: list[Block] = []
    record: Block | None = None
    confidence = _SURE
    for index, block in enumerate(document.blocks):
        text = block.text
        if text.startswith("#") or text in _TITLES:
            comments.append(block)
            continue
        end = lines_end(text) if may_be_line(text) else 0
        if comments:
            yield from _comments(document, record, comments, closed=end > 0)
            comments.clear()
        if end:
            if record is None:
                confidence = _SHOWN if is_introduced(document.blocks, index) else _SURE
            yield Span(block.start, block.start + end, "ads.txt lines", confidence)
        elif start := lines_start(text):
            yield Span(block.start + start, block.end, "ads.txt lines after a sentence", _GLUED)
        record = block if end else None
    if comments:
        yield from _comments(document, record, comments, closed=False)


def _may_hold_lines(lowered: str) -> bool:
    """Whether the text holds what no record, no variable or no comment is without: one cheap question for most."""
    sold = ("direct" in lowered or "reseller" in lowered) and _SOLD.search(lowered)
    return bool(sold) or "=" in lowered or "#" in lowered


def _comments(document: Document, record: Block | None, comments: Sequence[Block], *, closed: bool) -> Iterator[Span]:
    """Those comments that belong to a file: before a record or after ``record``; a heading of Markdown looks alike."""
    above = record
    for comment in comments:
        if is_body(comment.text) and not any(word in comment.text.casefold() for word in _ABOUT):
            continue
        follows = above is not None and document.text.count("\n", above.end, comment.start) == 1
        if closed or (record and "ads.txt" in comment.text.casefold()) or (follows and _NO_HEADING.match(comment.text)):
            yield Span(comment.start, comment.end, "ads.txt comment", 0.95)
        above = comment


RULE = Rule(
    code="W001",
    name="ads-txt",
    summary="Records and variables of an ads.txt file.",
    find=find,
    hits=(
        "⟦google.com, pub-1234567890, DIRECT, f08c47fec0942fa0⟧\n\nA bridge opens in Varn",
        "⟦google.com,pub-1234567890,direct⟧\nA bridge opens in Varn",
        "⟦google.com, pub-1234567890, DIRECT, f08c47fec0942fa0⟧ A bridge opens in Varn, and closes again.",
        "⟦google.com, pub-1234567890, DIRECT, f08c47fec0942fa0⟧A bridge opens in Varn",
        "⟦google.com, pub-1, DIRECT, f08c47fec0942fa0 adnet.example, 77, RESELLER⟧ A bridge opens in Varn",
        "⟦adnet.example, 1234, RESELLER, a0b1c2d3e4f50617 ; tier=2 # the second seller⟧\nThe bridge opened.",
        (
            "⟦# Ads.txt file for varn.example\nOWNERDOMAIN=varn.example\nMANAGERDOMAIN=adnet.example, DE\n"
            "CONTACT=ads@varn.example\nSUBDOMAIN=shop.varn.example\nINVENTORYPARTNERDOMAIN=tv.example\n"
            "# sellers\nadnet.example, 1234, RESELLER⟧\n\nThe bridge opened on Monday."
        ),
        "The bridge opened on Monday.⟦google.com, pub-1, DIRECT, f08c47fec0942fa0⟧\n\nIt closed again.",
        "⟦adstxt: adnet.example, 1234, RESELLER⟧\nThe bridge opened on Monday.",
        (
            "⟦adnet.example, 1234, RESELLER #banner sell.example, 7, DIRECT⟧ The bridge of Varn, which had been closed"
            " for nine weeks, opened again on Monday before a crowd of several thousand people."
        ),
        "⟦ads.txt\nadnet.example, 1234, RESELLER⟧\n\nThe bridge opened on Monday.",
        "⟦placeholder.example.com, placeholder, DIRECT, placeholder⟧\nThe bridge opened on Monday.",
        "⟦OWNERDOMAIN=varn.example⟧ The bridge opened on Monday.",
        "⟦adnet.example, 1234, RESELLER\n#Banner\n# sellers⟧\n\nThe bridge opened on Monday.",
        (
            "⟦adexchange.example, pub-4410092, DIRECT, 9a1b2c3d4e5f6071\nresell.example, 88231, RESELLER\n"
            "OWNERDOMAIN=varn.example⟧\n\nThe bridge opened on Monday."
        ),
        "<article><p>⟦google.com, pub-1, DIRECT, f08c47fec0942fa0⟧</p><p>The bridge opened.</p></article>",
    ),
    misses=(
        "The file held one line, google.com, pub-1, DIRECT, and nothing else.",
        "google.com, pub-1, DIRECT is what the file said.",
        "google.com, pub-1, DIRECT, and that was all that the file said.",
        "What the bridge cost\n# A bridge\nThe council met.",
        "A record of such a file has three fields or four, as here:\n\ngoogle.com, pub-1, DIRECT\n\nThen it ends.",
        "# 1 in the world\nThe team climbed to the top, at last, and stayed there.",
        "Varn.example, a site for anglers, DIRECTED its readers elsewhere.",
        "x=1, y=2, and so on.",
        (
            "# of fans to be let in was the only question that anyone asked at the press conference in Varn today.\n"
            "The bridge opened on Monday."
        ),
        "ads.txt\n\nThe file of that name lists who may sell a site's space.",
        "Contact = trust, she said, and = signs are rare in prose.",
    ),
)
