"""The document's own headline at its top: it is metadata (the title), and no paragraph of the article.

Where the page or the record names its title, the line that says the same is labelled. In plain text the headline is the
first line that is shaped like one, has running text below it, and speaks of what that text speaks of. A deck, a byline,
a date, a section's label or a stray ads.txt record may stand around it. In a whole page as plain text, where menus and
teasers come first, it is the line above the article that says most of what the article says.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms import phrasebook
from transforms.ads_lines import lines_end, may_be_line
from transforms.biographies import is_imprint
from transforms.datelines import dateline
from transforms.document import Block, Document, Evidence, Span
from transforms.flat_weigh import Weights, likely_article, weigh
from transforms.headlines import (
    AROUND,
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
from transforms.lexicon import WIDE, key
from transforms.rule import Rule
from transforms.stubs import begins_byline, is_lone_label, is_sure_stub, read_stub

#: Blocks in which a headline is looked for: menus and labels come before it, on the pages seen at most so many.
_TOP_OF_TEXT, _TOP_OF_PAGE = 8, 200
#: Between the headline and the first paragraph: deck, byline, date, section, caption and its credit.
_MAX_GAP = 6
#: On a whole page also rows of buttons to share, a summary's points and the lines of a picture.
_MAX_PAGE_GAP = 30
#: Words of the shortest headline that is told from a menu's item there.
_FEWEST_WORDS = 4
#: A headline has about so many words that carry a topic: a shorter line says less, though the article use all of it.
_MANY_WORDS = 5
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
#: Blocks below the first paragraph that are two more headings with a paragraph each.
_FURTHER_PARTS = 4
#: Titles as pages give them may end in the site's name; what is left must be a headline.
_MIN_TITLE = 12
#: Lines of the longest headline that line breaks part.
_MOST_LINES = 4
_LINE_END = re.compile(r"\n")
#: Captions' credits and breadcrumbs have the shape of a headline too.
_FURNITURE = re.compile(r"\b(?:photos?|fotos?|images?|bild|credit)\b[ \t]?[:/(]|[©»›]| > ", re.IGNORECASE)
#: Characters of a headline in scripts without capitals or, mostly, spaces; none of these stops is one's.
_WIDE_LENGTHS, _WIDE_STOP = (6, 40), re.compile(r"[。.!！]$|。")
#: So many sentences below the first paragraph make a report.
_SENTENCES = 2
#: Between a headline and the date below it stand a deck and a caption at most.
_TO_DATE = 3
#: Breadcrumbs and rows of names are parted so.
_PARTED = (" / ", " > ", " › ", " » ", " | ")
#: A report may open with a question: "The council asked all of us one thing: should the bridge go?"
_ASKS = re.compile(r"(?:The|A|Our|My|I|We|He|She|They|It) (?:[^\s:]{1,20} ){2,24}[^\s:]{1,20}: [^:]{8,}\?$")
#: Figures of a line that is a score or a count: a headline has three at most.
_FIGURE = re.compile(r"(?<![\w.,])\d[\d.,]*")
_MANY_FIGURES = 4
_SURE, _LIKELY, _SIGNED, _WEAK = 0.97, 0.85, 0.7, 0.4
_SIGNS = ("author", "published", "modified")


def find(document: Document, weights: Weights | None = None) -> Iterator[Span]:
    """Yield the document's own headline, with its words as the value; ``weights`` as ``weigh`` takes them."""
    title = _normal(document.metadata.title)
    if len(title) >= _MIN_TITLE or (title and document.media_type == "text/html"):
        yield from _named(document, title)
    elif not title:
        evidence = weigh(document, weights) if document.media_type == "text/plain" else None
        found = _above_article(document, evidence) if evidence else _shaped(document) or _wide(document)
        if not found:
            return
        block, confidence = found
        yield Span(block.start, block.end, "the document's own headline, above its text", confidence, block.text)


def _named(document: Document, title: str) -> Iterator[Span]:
    """Lines at the top that say what the title says."""
    bodies = 0
    for block in document.blocks[:_TOP_OF_PAGE]:
        if is_body(block.text):
            bodies += 1
        elif (block.kind == "heading" or not bodies) and (end := _title_end(block.text, title, below_text=bodies > 0)):
            said = block.text[:end]
            yield Span(block.start, block.start + end, "the document's own headline, named as its title", _SURE, said)


def _title_end(text: str, title: str, *, below_text: bool) -> int:
    """Where the lines end with which a block says the title; 0 where it does not. A site's name stands in its line."""
    ends = [*(match.start() for match in _LINE_END.finditer(text)), len(text)]
    for end in reversed(ends[:_MOST_LINES]):
        said = _normal(text[:end])
        if (end == ends[0] or len(said) <= len(title)) and _says(said, title, below_text=below_text):
            return end
    return 0


def _says(line: str, title: str, *, below_text: bool) -> bool:
    """Whether a normalised line is the title, or one of them is the other with a site's name after it.

    A heading ``below_text`` that says more than the title goes into a part of the subject.
    """
    if line == title:
        return True
    if below_text and len(line) > len(title):
        return False
    shorter, longer = sorted((line, title), key=len)
    return len(shorter) >= _MIN_TITLE and longer.startswith(shorter + " ") and len(shorter) >= len(longer) / 2


def _normal(text: str) -> str:
    return " ".join(WORD.findall(text.lower())) if text else ""


def _shaped(document: Document) -> tuple[Block, float] | None:
    """The first line at the top that is shaped like a headline of the running text below it."""
    blocks = document.blocks
    body = next((i for i, block in enumerate(blocks[: _TOP_OF_TEXT + _MAX_GAP]) if _is_paragraph(block)), 0)
    further = blocks[body + 1 : body + _TOP_OF_TEXT]
    if not body or not (any(is_body(block.text) for block in further) or _is_report(blocks[:body], further)):
        return None  # One paragraph may be a list's introduction: nothing tells a headline from it.
    if body > 1 and _opens_list(blocks[max(0, body - _MAX_GAP)].text):
        return None  # Results, ingredients, names: what follows is the article's own.
    top = [_after_ads_lines(block) for block in blocks[: min(body, _TOP_OF_TEXT)]]
    shaped = [
        (block, below)
        for block, below in zip(top, (*top[1:], blocks[len(top)]), strict=True)
        if block.kind in ("paragraph", "heading")
        and is_headline_shaped(block.text)
        and not _is_furniture(block.text)
        and not (below.text[0].islower() and not read_stub(below.text))  # A line that goes on; "di Anna Rossi" is none.
    ]
    for block, below in shaped:
        if is_quoted(block.text) or _FURNITURE.search(block.text):
            continue
        confidence = _weigh(document, block.text, blocks[body].start, apart=body > 1)
        signed = _is_signed(block.text, below.text)
        if confidence == _WEAK and not signed:
            at = blocks.index(below)
            signed = any(_is_signed(block.text, stub.text) for stub in blocks[at + 1 : min(body, at + _TO_DATE)])
        if confidence <= _WEAK and (signed or (len(shaped) == 1 and _is_alone(top, block))):
            confidence = _SIGNED
        if not confidence:
            continue
        # With nothing else at the top it may be the first of the article's own subheadings, or their list.
        parted = (body == 1 and _has_subheadings(blocks)) or _heads_one_part(document, block, body)
        if len(shaped) > _MAX_SHAPED or parted or _is_asked(blocks, block, body):
            confidence = min(confidence, _WEAK)
        return block, confidence
    return None


def _wide(document: Document) -> tuple[Block, float] | None:
    """The same in Chinese, Japanese and Korean: a short line above a date, half of whose pairs of characters recur."""
    blocks = document.blocks
    for index, block in enumerate(blocks[:_TO_DATE]):
        text = block.text
        if not (text[:1] > WIDE and _WIDE_LENGTHS[0] <= len(text) <= _WIDE_LENGTHS[1]) or _WIDE_STOP.search(text):
            continue
        if _is_furniture(text) or not any(_is_dated(below.text) for below in blocks[index + 1 : index + 1 + _TO_DATE]):
            continue
        pairs = {"".join(pair) for pair in pairwise(text) if all(map(str.isalnum, pair))}
        below_it = document.text[block.end : block.end + _LEAD]
        if sum(pair in below_it for pair in pairs) >= max(_MIN_CONTENT, _MIN_KNOWN * len(pairs)):
            return block, _LIKELY
    return None


def _is_report(above: Sequence[Block], below: Sequence[Block]) -> bool:
    """Whether a page's date stands above a paragraph and sentences below it: then these need not be long too."""
    dated = any(_is_dated(block.text) for block in above)
    return dated and len(below) > 1 and all(ends_sentence(block.text) for block in below[:_SENTENCES])


def _is_furniture(text: str) -> bool:
    """Whether a line is a page's phrase, a byline, a date, a way through the site, a sentence, or a list of figures."""
    stub = _is_dated(text) or is_sure_stub(text) or begins_byline(text) or is_imprint(text)
    asked = text.endswith("?") and (dateline(text) != "" or _ASKS.match(text) is not None)
    figures = len(_FIGURE.findall(text)) >= _MANY_FIGURES
    return stub or asked or figures or not _is_no_phrase(text) or any(map(text.__contains__, _PARTED))


def _is_dated(text: str) -> bool:
    """Whether a line is a date of some year, perhaps with a name beside it."""
    return any(
        part.kind in ("published", "modified") and bool(part.value) and part.has_year for part in read_stub(text)
    )


def _is_alone(top: Sequence[Block], headline: Block) -> bool:
    """Whether a line of some words is the only one of its shape among bylines, dates and phrases of the page."""
    others = [block for block in top if block is not headline]
    return len(WORD.findall(headline.text)) > _MAX_NOMINAL_WORDS and any(_is_furniture(b.text) for b in others)


def _above_article(document: Document, evidence: Sequence[Evidence]) -> tuple[Block, float] | None:
    """The line above the article of a whole page that says most of what the article says and least besides."""
    blocks = document.blocks
    start, stop = likely_article(blocks, evidence)
    body = next((i for i in range(start, stop) if evidence[i].is_article and _is_paragraph(blocks[i])), 0)
    article = slice(blocks[body].start, min(blocks[stop - 1].end, blocks[body].start + AROUND))
    best, best_block = 0.0, None
    for block in blocks[max(0, body - _MAX_PAGE_GAP) : body]:
        words = WORD.findall(block.text)
        if len(words) < _FEWEST_WORDS or not is_headline_shaped(block.text) or _FURNITURE.search(block.text):
            continue
        known, n = _known(document, words, article)
        told = known / max(n, _MANY_WORDS)
        if known >= max(_MIN_CONTENT, _MIN_KNOWN * n) and told > best and _is_no_phrase(block.text):
            best, best_block = told, block
    return (best_block, _LIKELY) if best_block else None


def _is_no_phrase(text: str) -> bool:
    """Whether a line is none of those that pages print around every article."""
    folded = key(text)
    return phrasebook.known(folded) is None and phrasebook.opening(folded) is None


def _known(document: Document, words: Sequence[str], below: slice) -> tuple[int, int]:
    """How many of the words that carry a topic the text ``below`` uses, and how many there are."""
    content = content_words(words)
    return len(content) - len(foreign_words(content, " " + lowered(document)[below])), len(content)


def _after_ads_lines(block: Block) -> Block:
    """The block without the ads.txt lines that stick to its beginning."""
    end = lines_end(block.text) if may_be_line(block.text) else 0
    return replace(block, start=block.start + end, text=block.text[end:]) if 0 < end < len(block.text) else block


def _opens_list(text: str) -> bool:
    """Whether a line ends with a colon and is no label of the page's ("By:", "Photo:", "Read also:")."""
    return text[-1] == ":" and " " in text and not is_lone_label(text) and _is_no_phrase(text)


def _has_subheadings(blocks: Sequence[Block]) -> bool:
    """Whether lines without a full stop stand between the article's paragraphs."""
    for before, block, after in zip(blocks[1:], blocks[2:], blocks[3 : 3 + _LOOK_AHEAD], strict=False):
        unclosed = not ends_sentence(block.text) or block.text[-1] == "?"
        if unclosed and len(block.text) <= _MAX_SUBHEADING and is_body(before.text) and is_body(after.text):
            return True
    return False


def _heads_one_part(document: Document, block: Block, body: int) -> bool:
    """Whether a line is the first of those that head a paragraph each, and is of the first one only: news in brief."""
    blocks = document.blocks
    if block is not blocks[body - 1] or len(blocks) <= body + _FURTHER_PARTS:
        return False
    further = blocks[body + 1 : body + 1 + _FURTHER_PARTS]
    heads, told = further[::2], further[1::2]
    if any(ends_sentence(each.text) for each in heads) or not all(ends_sentence(each.text) for each in told):
        return False
    words = WORD.findall(block.text)
    below = slice(blocks[body].start, blocks[body].end)
    return _known(document, words, below)[0] > 0 and not _known(document, words, slice(below.stop, None))[0]


def _is_asked(blocks: Sequence[Block], block: Block, body: int) -> bool:
    """Whether a question directly above its answer is the first of three: an interview, or advice."""
    if not block.text.endswith("?") or block is not blocks[body - 1]:
        return False
    pairs = zip(blocks[body:], blocks[body + 1 : body + _LOOK_AHEAD], strict=False)
    asked = (a.text.endswith("?") and len(a.text) <= _MAX_SUBHEADING and ends_sentence(b.text) for a, b in pairs)
    return sum(asked) > 1


def _is_signed(text: str, below: str) -> bool:
    """Whether a byline or a date stands directly below a line of some words, as below a headline."""
    signed = _is_dated(below) or any(part.sure and part.kind in _SIGNS for part in read_stub(below))
    return signed and len(WORD.findall(text)) >= _FEWEST_WORDS


def _is_paragraph(block: Block) -> bool:
    """Running text, and no deck in the shape of a headline that ends with a question or exclamation mark."""
    return is_body(block.text) and not is_headline_shaped(block.text)


def _weigh(document: Document, text: str, start: int, *, apart: bool) -> float:
    """How sure it is that a line is the headline of what begins at ``start``; 0 if it is about something else.

    ``apart`` says that more than the headline stands above the first paragraph: a byline, a date, a deck.
    """
    words = WORD.findall(text)
    if is_imperative(words):
        return 0
    known, n = _known(document, words, slice(start, start + _LEAD))
    if n < _MIN_CONTENT or not known:
        return 0
    # A label such as "The old bridge" may as well head the article's first part.
    well_known = known >= max(_MIN_CONTENT, _MIN_KNOWN * n)
    if well_known and len(words) > _MAX_NOMINAL_WORDS:
        told = known > _MIN_CONTENT and known >= _MOSTLY_KNOWN * n
        if apart or told or is_title_case(words):
            return _LIKELY
    if text.endswith("?") or has_finite_verb(words, language(document)):
        return _LIKELY
    return _WEAK if well_known else 0


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."
_PRIZE = "A school of Odd Town has won nine crowns for the oldest roof in the county, as its teachers learned today."

RULE = Rule(
    code="W010",
    name="own-headline",
    summary="The document's own headline at its top; it becomes the title.",
    find=find,
    hits=(
        f"⟦Varn Votes to Widen Its Old Bridge⟧\n\n{_BODY}\n\n{_MORE}",
        f"google.com, pub-1, DIRECT, f08c47fec0942fa0 ⟦Varn Votes to Widen Its Old Bridge⟧\n\n{_BODY}\n\n{_MORE}",
        f"⟦Varn council votes to widen the old bridge⟧\n\nBy Ann Lee\n\n{_BODY}\n\n{_MORE}",
        f"⟦Lights out at last for good⟧\n\nBy Ann Lee\n\n{_BODY}\n\n{_MORE}",
        f"⟦Lights out at last for good⟧\n\n3 May 2023\n\nBy Ann Lee\n\n{_BODY}\n\n{_MORE}",
        "⟦青石镇将建新图书馆⟧\n2024-03-12 08:30\n青石镇政府昨日宣布，将投资八千万元建设新图书馆。\n工程十月开始。",
        "⟦은하역 마지막 열차 떠났다⟧\n입력 2024.03.12 18:20\n은하역이 12일 마지막 열차를 떠나보냈다.\n역장이 울었다.",
        f"Europe\n\n⟦Why is Varn to widen a bridge that nobody likes?⟧\n\n{_BODY}\n\n{_MORE}",
        f"Europe\n⟦Why Is Varn to Widen Its Old Bridge?⟧\n{_BODY}\nDo Lemons Grow in Greenland Now?\n{_MORE}",
    ),
    misses=(
        "Varn votes to widen its old bridge",
        f"VARN — The council of Varn has voted, and all ask: who will pay for the bridge?\n\n{_BODY}\n\n{_MORE}",
        f"The council put one thing to the vote: should the old bridge be widened?\n\n{_BODY}\n\n{_MORE}",
        f"Varn council 288 and 114, bridge council 201 and 298\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\nVarn votes to widen its old bridge\n\n{_MORE}",
        f"By the news desk of Varn\n\n3 May 2023\n\n{_BODY}\n\n{_MORE}",
        f"Wednesday 3 May 2023\n\nBy Ann Lee\n\n{_BODY}\n\n{_MORE}",
        f"Merrow Press; 312 pages; £18.99\n\nBy Ann Lee\n\n{_BODY}\n\n{_MORE}",
        f"“The bridge is for all of us in Varn”\n\n{_BODY}\n\n{_MORE}",
        f"The old bridge\n\n{_BODY}\n\n{_MORE}",
        f"In brief\nVarn votes to widen the old bridge\n{_BODY}\nSchool wins prize\n{_PRIZE}\nHall shut\nIt is.",
        "港口日记\n2024年3月12日\n今天风很大，船都没有出去。\n我们修了一整天的网。",
        f"By Ann Lee\nWhy is Varn to widen a bridge?\n{_BODY}\nWhen will work begin?\n{_MORE}\nWill it last?\nIt will.",
        f"Results of the day:\nVarn Rovers, 2; Odd Town, 1\nThe old bridge, 1; Varn Bridge, 0\n{_BODY}\n\n{_MORE}",
        "The council voted\non the old bridge\nand everybody went home\nto sleep until the morning came",
    ),
    reads="title",
)
