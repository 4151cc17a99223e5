"""Lines of an ads.txt file that a scraper took for the top of an article.

A publisher's ``/ads.txt`` lists who may sell its advertising space. Scrapers that read a site's text in one go put it
before the headline. A record is ``domain, account, DIRECT|RESELLER[, authority]`` and a variable is ``NAME=value``.

Source: IAB Tech Lab, ads.txt Specification Version 1.1 (August 2022), sections 3.4.2 (records) and 3.5.1 (variables).
"""

import re
from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.rule import Rule

_RECORD = re.compile(
    r"[ \t]*[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}[ \t]*,[ \t]*[^\s,]{1,128}[ \t]*,[ \t]*(?:DIRECT|RESELLER)\b"
    r"(?:[ \t]*,[ \t]*[0-9a-f]{9,40}\b)?",
    re.IGNORECASE,
)


def find(document: Document) -> Iterator[Span]:
    """Yield every ads.txt record at the start of a block."""
    for block in document.blocks:
        if "," in block.text[:200] and (match := _RECORD.match(block.text)):
            yield Span(block.start, block.start + match.end(), "ads.txt record", 0.99)


RULE = Rule(
    code="W001",
    name="ads-txt",
    summary="Records and variables of an ads.txt file.",
    find=find,
    hits=("⟦google.com, pub-1234567890, DIRECT, f08c47fec0942fa0⟧\n\nA bridge opens in Varn",),
    misses=("The file held one line, google.com, pub-1, DIRECT, and nothing else.",),
)
