"""Short lines that only their company gives away: a masthead, a place, an agency, initials.

By itself such a line may be anything. Above the first paragraph, between a headline, a byline, a date or a section's
name, and below the last one, between prompts, tags or legal lines, the page speaks and not the article. Beside an
advertisement, a caption or another story's headline, which stand in mid-article as well, a short line may go on with a
list of the article's own, and stays.
"""

from collections.abc import Iterator, Sequence

from transforms.document import Block, Document, Span, covered_blocks
from transforms.headlines import is_body, is_quoted, is_result
from transforms.rule import Rule

#: Rules that label what stands around an article and never inside of it.
_AROUND = frozenset(
    ("date-stub", "modified-stub", "byline", "own-headline", "sign-off", "comments-section", "legal-line", "prompt",
     "section-label", "navigation", "cookie-notice", "site-promo", "player-control", "paywall")
)  # fmt: skip
#: So many blocks from either end are looked at.
_REACH = 16
_MAX_CHARS, _MAX_WORDS = 40, 5
_CONFIDENCE = 0.6
#: What pages put between such lines.
_MARKS = frozenset("•·|/–—-»›>")


def find_beside(document: Document, labelled: Sequence[tuple[Rule, Span]]) -> Iterator[Span]:
    """Yield short lines between those that other rules labelled, above the first paragraph and below the last one."""
    blocks = document.blocks
    if document.media_type != "text/plain" or len(blocks) < 3 or not any(map(_may_be_stray, _ends(blocks))):
        return
    around = _around(blocks, labelled)
    head = next((i for i, block in enumerate(blocks[:_REACH]) if i not in around and is_body(block.text)), 0)
    for index in range(head):
        above_text = index + 1 == head and _is_alone(blocks, index, around)
        if above_text or _is_stray(blocks, index, around):
            yield _span(blocks[index], "a short line among those on top of the article")
    yield from _below(blocks, around)


def _ends(blocks: Sequence[Block]) -> Iterator[Block]:
    yield from blocks[:_REACH]
    yield from blocks[max(_REACH, len(blocks) - _REACH) :]


def _around(blocks: Sequence[Block], labelled: Sequence[tuple[Rule, Span]]) -> frozenset[int]:
    """Indices of blocks that a rule of ``_AROUND`` labels whole."""
    whole, _ = covered_blocks(blocks, [span for rule, span in labelled if rule.name in _AROUND])
    return whole


def _below(blocks: Sequence[Block], around: frozenset[int]) -> Iterator[Span]:
    """Stray lines below the article: from the first line of the page's own on, nothing of the article may come."""
    start = len(blocks)
    while start and (start - 1 in around or _may_be_stray(blocks[start - 1])):
        start -= 1
    if not 0 < len(blocks) - start <= _REACH or start not in around:
        return
    for index in range(start + 1, len(blocks)):
        if _is_stray(blocks, index, around):
            yield _span(blocks[index], "a short line among those below the article")


def _is_alone(blocks: Sequence[Block], index: int, around: frozenset[int]) -> bool:
    """Whether a short line below one of the page's is the only one: subheadings come in company."""
    others = (i for i, block in enumerate(blocks) if i not in around and _may_be_stray(block))
    return index - 1 in around and next(others, -1) == index and next(others, -1) < 0


def _is_stray(blocks: Sequence[Block], index: int, around: frozenset[int]) -> bool:
    """Whether a short line that no rule knows stands between two that are the page's, or at the very end."""
    beside = (index == 0 or index - 1 in around) and (index + 1 in around or index + 1 == len(blocks))
    return beside and index not in around and _may_be_stray(blocks[index])


def _may_be_stray(block: Block) -> bool:
    text = block.text
    if len(text) > _MAX_CHARS or text.count(" ") >= _MAX_WORDS or block.kind not in ("paragraph", "heading"):
        return False
    return text in _MARKS or (text[-1].isalnum() and not is_quoted(text) and not is_result(text))


def _span(block: Block, reason: str) -> Span:
    return Span(block.start, block.end, reason, _CONFIDENCE)


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

RULE = Rule(
    code="W033",
    name="stray-line",
    summary="Short lines on top of an article or below it that only their company gives away.",
    find=None,
    beside=find_beside,
    hits=(
        f"Home / Varn\n⟦The Varn Lantern⟧\nBy Ann Lee\n{_BODY}\n{_MORE}",
        f"By Ann Lee\n⟦Varn⟧\n3 May 2023\n{_BODY}\n{_MORE}",
        f"By Ann Lee\n⟦Varn, Odd County⟧\n{_BODY}\n{_MORE}",
        f"{_BODY}\n{_MORE}\nShare this article\n⟦alee⟧\nAll rights reserved.",
    ),
    misses=(
        f"By Ann Lee\nThe bridge\n{_BODY}\nThe cars\n{_MORE}",
        f"3 May 2023\nVarn Rovers 2-19 Odd Town 1-21\n{_BODY}\n{_MORE}",
        f"The Varn Lantern\n{_BODY}\n{_MORE}",
        f"{_BODY}\nVarn\n{_MORE}\nAll rights reserved.",
        f"{_BODY}\n{_MORE}\nVarn Rovers 2\nOdd Town 1\nAll rights reserved.",
        f"{_BODY}\n{_MORE}\nVarn Rovers 2\nAdvertisement\nOdd Town 1",
        f"{_BODY}\n{_MORE}\nShare this article\nVarn Rovers 2\nOdd Town 1\nAll rights reserved.",
    ),
)
