"""The document's own headline at its top: it is metadata (the title), and no paragraph of the article.

Where the page or the record names its title, the line that says the same is labelled. In plain text the headline is the
first line that is shaped like one, has running text below it, and speaks of what that text speaks of. A deck, a byline,
a date, a section's label or a stray ads.txt record may stand around it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.ads_lines import lines_end, may_be_line
from transforms.document import Block, Document, Span
from transforms.headlines import (
    WORD,
    content_words,
    ends_sentence,
    foreign_words,
    has_finite_verb,
    is_body,
    is_headline_shaped,
    is_imperative,
    is_quoted,
    is_title_case,
    language,
    lowered,
)
from transforms.rule import Rule
from transforms.stubs import read_stub

#: Blocks in which a headline is looked for: menus and labels come before it, on the pages seen at most so many.
_TOP_OF_TEXT, _TOP_OF_PAGE = 8, 200
#: Between the headline and the first paragraph: deck, byline, date, section, caption and its credit.
_MAX_GAP = 6
#: Characters below the headline in which its words are looked for: the lead and some paragraphs.
_LEAD = 1500
#: Share of the words of a headline without a verb that the text below must use; where there is a verb, one will do.
_MIN_KNOWN = 0.5
#: Where the text uses nearly all of them, the line sums it up.
_MOSTLY_KNOWN = 0.75
_MIN_CONTENT = 2
#: A headline, a deck and a subheading; more lines of the kind are a table of contents.
_MAX_SHAPED = 3
_MAX_SUBHEADING, _LOOK_AHEAD = 100, 60
_MAX_NOMINAL_WORDS = 5
#: Titles as pages give them may end in the site's name; what is left must be a headline.
_MIN_TITLE = 12
#: Captions' credits and breadcrumbs have the shape of a headline too.
_FURNITURE = re.compile(r"\b(?:photos?|fotos?|images?|bild|credit)\b[ \t]?[:/(]|[©»›]| > ", re.IGNORECASE)
_SURE, _LIKELY, _WEAK = 0.97, 0.85, 0.4


def find(document: Document) -> Iterator[Span]:
    """Yield the document's own headline, with its words as the value."""
    title = _normal(document.metadata.title)
    if len(title) >= _MIN_TITLE or (title and document.media_type == "text/html"):
        yield from _named(document, title)
    elif not title and (found := _shaped(document)):
        block, confidence = found
        yield Span(block.start, block.end, "the document's own headline, above its text", confidence, block.text)


def _named(document: Document, title: str) -> Iterator[Span]:
    """Lines at the top that say what the title says."""
    bodies = 0
    for block in document.blocks[:_TOP_OF_PAGE]:
        if is_body(block.text):
            bodies += 1
        elif (block.kind == "heading" or not bodies) and _says(_normal(block.text), title):
            yield Span(block.start, block.end, "the document's own headline, named as its title", _SURE, block.text)


def _says(line: str, title: str) -> bool:
    """Whether a normalised line is the title, or one of them is the other with a site's name after it."""
    if line == title:
        return True
    shorter, longer = sorted((line, title), key=len)
    return len(shorter) >= _MIN_TITLE and longer.startswith(shorter + " ") and len(shorter) >= len(longer) / 2


def _normal(text: str) -> str:
    return " ".join(WORD.findall(text.lower())) if text else ""


def _shaped(document: Document) -> tuple[Block, float] | None:
    """The first line at the top that is shaped like a headline of the running text below it."""
    blocks = document.blocks
    body = next((i for i, block in enumerate(blocks[: _TOP_OF_TEXT + _MAX_GAP]) if _is_paragraph(block)), 0)
    if not body or not any(is_body(block.text) for block in blocks[body + 1 : body + _TOP_OF_TEXT]):
        return None  # One paragraph may be a list's introduction: nothing tells a headline from it.
    top = [_after_ads_lines(block) for block in blocks[max(0, body - _MAX_GAP) : min(body, _TOP_OF_TEXT)]]
    shaped = [
        block
        for block, below in zip(top, (*top[1:], blocks[body]), strict=True)
        if block.kind in ("paragraph", "heading")
        and is_headline_shaped(block.text)
        and not (below.text[0].islower() and not read_stub(below.text))  # A line that goes on; "di Anna Rossi" is none.
    ]
    for block in shaped:
        confidence = 0 if is_quoted(block.text) else _weigh(document, block.text, blocks[body].start, apart=body > 1)
        if not confidence:
            continue
        # With nothing else at the top it may be the first of the article's own subheadings, or their list.
        if len(shaped) > _MAX_SHAPED or (body == 1 and _has_subheadings(blocks)):
            confidence = min(confidence, _WEAK)
        return block, confidence
    return None


def _after_ads_lines(block: Block) -> Block:
    """The block without the ads.txt lines that stick to its beginning."""
    end = lines_end(block.text) if may_be_line(block.text) else 0
    return replace(block, start=block.start + end, text=block.text[end:]) if 0 < end < len(block.text) else block


def _has_subheadings(blocks: Sequence[Block]) -> bool:
    """Whether lines without a full stop stand between the article's paragraphs."""
    for before, block, after in zip(blocks[1:], blocks[2:], blocks[3 : 3 + _LOOK_AHEAD], strict=False):
        unclosed = not ends_sentence(block.text) or block.text[-1] == "?"
        if unclosed and len(block.text) <= _MAX_SUBHEADING and is_body(before.text) and is_body(after.text):
            return True
    return False


def _is_paragraph(block: Block) -> bool:
    """Running text, and no deck in the shape of a headline that ends with a question or exclamation mark."""
    return is_body(block.text) and not is_headline_shaped(block.text)


def _weigh(document: Document, text: str, start: int, *, apart: bool) -> float:
    """How sure it is that a line is the headline of what begins at ``start``; 0 if it is about something else.

    ``apart`` says that more than the headline stands above the first paragraph: a byline, a date, a deck.
    """
    words = WORD.findall(text)
    if is_imperative(words) or _FURNITURE.search(text):
        return 0
    content = content_words(words)
    known = len(content) - len(foreign_words(content, " " + lowered(document)[start : start + _LEAD]))
    if len(content) < _MIN_CONTENT or not known:
        return 0
    # A label such as "The old bridge" may as well head the article's first part.
    well_known = known >= max(_MIN_CONTENT, _MIN_KNOWN * len(content))
    if well_known and len(words) > _MAX_NOMINAL_WORDS:
        told = known > _MIN_CONTENT and known >= _MOSTLY_KNOWN * len(content)
        if apart or told or is_title_case(words):
            return _LIKELY
    if text.endswith("?") or has_finite_verb(words, language(document)):
        return _LIKELY
    return _WEAK if well_known else 0


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

RULE = Rule(
    code="W010",
    name="own-headline",
    summary="The document's own headline at its top; it becomes the title.",
    find=find,
    hits=(
        f"⟦Varn Votes to Widen Its Old Bridge⟧\n\n{_BODY}\n\n{_MORE}",
        f"google.com, pub-1, DIRECT, f08c47fec0942fa0 ⟦Varn Votes to Widen Its Old Bridge⟧\n\n{_BODY}\n\n{_MORE}",
        f"⟦Varn council votes to widen the old bridge⟧\n\nBy Ann Lee\n\n{_BODY}\n\n{_MORE}",
        f"Europe\n\n⟦Why is Varn to widen a bridge that nobody likes?⟧\n\n{_BODY}\n\n{_MORE}",
    ),
    misses=(
        "Varn votes to widen its old bridge",
        f"{_BODY}\n\nVarn votes to widen its old bridge\n\n{_MORE}",
        f"“The bridge is for all of us in Varn”\n\n{_BODY}\n\n{_MORE}",
        f"The old bridge\n\n{_BODY}\n\n{_MORE}",
        "The council voted\non the old bridge\nand everybody went home\nto sleep until the morning came",
    ),
    reads="title",
)
