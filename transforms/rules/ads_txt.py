"""Lines of an ads.txt file that a scraper took for the top of an article.

A publisher's ``/ads.txt`` lists who may sell its advertising space. Scrapers that read a site's text in one go put it
before the headline. A record is ``domain, account, DIRECT|RESELLER[, authority]``, a variable is ``NAME=value``, both
may end with extension fields after ``;`` and a comment after ``#``.

Source: IAB Tech Lab, ads.txt Specification Version 1.1 (August 2022), sections 3.4 (format, records) and 3.5
(variables). An authority id is 16 hexadecimal digits in practice; the specification leaves its form open.
"""

import re
from collections.abc import Iterator

from transforms.document import Block, Document, Span
from transforms.rule import Rule

_RECORD = re.compile(
    r"""
    [ \t]*[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}           # domain of the seller
    [ \t]*,[ \t]*[^\s,]{1,128}                                # its account
    [ \t]*,[ \t]*(?:DIRECT|RESELLER)(?=\W|$|(?-i:[A-Z][a-z])) # a headline may stick to the end
    (?:[ \t]*,[ \t]*(?:                                       # the authority that certified it
        [0-9a-f]{16}(?=\W|$|(?-i:[A-Z])) | [0-9a-f]{9,40}\b | placeholder\b | [^\s,;\#]{1,64}(?=[ \t]{0,9}(?:$|[;\#]))
    ))?
    (?:[ \t]{0,9};(?:[ \t]?[^\s;\#=]{1,64}=[^\s;\#]{0,200})?){0,8}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_VARIABLE = re.compile(
    r"[ \t]*(?:(?:SUBDOMAIN|INVENTORYPARTNERDOMAIN|OWNERDOMAIN|MANAGERDOMAIN)[ \t]*=[ \t]*[a-z0-9-]{1,63}"
    r"(?:\.[a-z0-9-]{1,63}){1,8}(?:[ \t]*,[ \t]*[a-z]{2}\b)?"
    r"|CONTACT[ \t]*=[ \t]*(?:[^\s=]{1,200}(?=$|\s)|[^=\n]{1,200}$))",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"[ \t]*#[^\n]{0,400}$")
_SPACE = re.compile(r"\s*")
#: A variable's name and its sign lie within so many characters.
_VARIABLE_HEAD = 32
#: RFC 1035, section 2.3.4: a name has at most 255 octets.
_LONGEST_DOMAIN = 256


def find(document: Document) -> Iterator[Span]:
    """Yield records, variables and the comments between them, at the start of blocks."""
    comments: list[Block] = []
    after_record = False
    for block in document.blocks:
        text = block.text
        if text.startswith("#"):
            comments.append(block)
            continue
        end = _lines_end(text) if _may_be_line(text) else 0
        for comment in comments:
            if end or (after_record and "ads.txt" in comment.text.casefold()):
                yield Span(comment.start, comment.end, "ads.txt comment", 0.95)
        comments.clear()
        after_record = end > 0
        if end:
            yield Span(block.start, block.start + end, "ads.txt lines", 0.99)
    for comment in comments if after_record else ():
        if "ads.txt" in comment.text.casefold():
            yield Span(comment.start, comment.end, "ads.txt comment", 0.95)


def _may_be_line(text: str) -> bool:
    """Cheap and generous: whether the first word holds a dot, or an equals sign stands near the start."""
    return "." in text[: text.find(" ", 0, _LONGEST_DOMAIN)] or "=" in text[:_VARIABLE_HEAD]


def _lines_end(text: str) -> int:
    """Where the records and variables at the start of ``text`` end; 0 for none, or for a sentence that quotes one."""
    end = 0
    while match := _RECORD.match(text, end) or _VARIABLE.match(text, end):
        end = match.end()
        if comment := _COMMENT.match(text, end):
            return comment.end()
        following = _SPACE.match(text, end)
        if not following or following.end() == len(text):
            return len(text)
        end = following.end()
    # What follows a glued line starts anew, with a capital, a quotation mark or a digit. A sentence goes on.
    follower = text[end : end + 1]
    return 0 if follower.islower() or follower in ".,;:!?)]}–—-=" else end


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
        "⟦placeholder.example.com, placeholder, DIRECT, placeholder⟧\nThe bridge opened on Monday.",
        "⟦OWNERDOMAIN=varn.example⟧ The bridge opened on Monday.",
        "<article><p>⟦google.com, pub-1, DIRECT, f08c47fec0942fa0⟧</p><p>The bridge opened.</p></article>",
    ),
    misses=(
        "The file held one line, google.com, pub-1, DIRECT, and nothing else.",
        "google.com, pub-1, DIRECT is what the file said.",
        "google.com, pub-1, DIRECT, and that was all that the file said.",
        "# 1 in the world\nThe team climbed to the top, at last, and stayed there.",
        "Varn.example, a site for anglers, DIRECTED its readers elsewhere.",
        "x=1, y=2, and so on.",
        "Contact = trust, she said, and = signs are rare in prose.",
    ),
)
