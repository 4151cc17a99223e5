"""Headlines of other stories that a page set between the article's paragraphs, or glued to them.

Pages break an article up with links to other stories; in the scraped text only the link's words are left. A
subheading of the article stands in the same place and must stay, so three things are asked together:

* shape: one piece of five words or more, without a full stop, with a finite verb. Subheadings are mostly nominal;
* position: paragraphs that end like sentences before and after, so that lists, verse and tables are left alone;
* topic: a subheading announces what the text goes on to say, and its words return there. Those of another story's
  headline do not, its names least of all.

The measures and thresholds were set by hand, on news of eight languages, so that clean articles lose nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.document import Block, Document, Span
from transforms.headlines import (
    ALL_STOPWORDS,
    QUESTION_WORDS,
    WORD,
    around,
    content_words,
    ends_sentence,
    foreign_words,
    has_finite_verb,
    is_body,
    is_headline_shaped,
    is_imperative,
    is_quoted,
    is_title_case,
    language_of,
    may_have_finite_verb,
)
from transforms.rule import Rule

_MIN_WORDS = 5
#: Share of the words that carry meaning which the rest of the document must not know.
_MIN_FOREIGN = 0.6
_MIN_CONTENT = 3
#: Own subheadings come in series. So many lines of the kind are a document's style and no accident.
_SERIES = 4
#: More lines of the kind than any article has. It bounds the work on a text made of nothing else.
_MAX_ALONE = 40
#: Lone lines of other stories stand alone or in twos and threes.
_MAX_RUN = 3
#: A run at the very end needs more than one line, since a text may well close on a line of its own.
_MIN_END_RUN = 3
_MIN_VERBAL = 2 / 3
_SURE, _LIKELY, _WEAK = 0.85, 0.65, 0.35
#: Of a paragraph, so much at its end is searched for a headline glued to it.
_TAIL = 180
_MIN_GLUED_BLOCK = 160
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]{0,2} (?=[\"'“‘«„]?[^\W\d_a-z])")


def find(document: Document) -> Iterator[Span]:
    """Yield other stories' headlines: alone between paragraphs, at a paragraph's end, and in a run at the end."""
    blocks = document.blocks
    shaped = [_has_shape(block) for block in blocks]
    alone = [
        blocks[index]
        for index, shape in enumerate(shaped)
        if shape and _is_between_paragraphs(blocks, shaped, index) and _may_tell(blocks[index].text)
    ]
    run = _end_run(blocks, shaped)
    glued = [(block, start) for block in blocks if (start := _glued_start(block))]
    if not alone and not run and not glued:
        return
    language = language_of(document.text)
    if not language:
        return
    if len(alone) <= _MAX_ALONE:
        yield from _alone(document.text, alone, language)
    if sum(has_finite_verb(WORD.findall(block.text), language) for block in run) >= _MIN_VERBAL * len(run):
        for block in run:
            yield Span(block.start, block.end, "one of several headlines after the article's end", _LIKELY)
    for block, start in glued[:_MAX_ALONE]:
        tail = block.text[start:]
        words = WORD.findall(tail)
        foreign = _foreign(document.text, block.start + start, block.end, words)
        if has_finite_verb(words, language) and _doubt(tail, words, foreign, language) >= _LIKELY:
            # A last paragraph that breaks off looks the same, unless the headline has its own capitals.
            confidence = _LIKELY if block is not blocks[-1] or is_title_case(words) else _WEAK
            yield Span(block.start + start, block.end, "another story's headline, glued to a paragraph", confidence)


def _alone(text: str, candidates: Sequence[Block], language: str) -> Iterator[Span]:
    """Candidates between paragraphs that talk about something else, weaker where the document is full of them."""
    spans: list[Span] = []
    for block in candidates:
        words = WORD.findall(block.text)
        foreign = _foreign(text, block.start, block.end, words)
        if confidence := _doubt(block.text, words, foreign, language):
            if block.kind == "heading" or (language == "en" and is_imperative(words)):
                confidence = min(confidence, _WEAK)
            reason = f"another story's headline: the text says no more of {', '.join(foreign[:3])}"
            spans.append(Span(block.start, block.end, reason, confidence))
    for span in spans:
        yield span if len(spans) < _SERIES else replace(span, confidence=min(span.confidence, _WEAK))


def _foreign(text: str, start: int, end: int, words: list[str]) -> list[str]:
    """The words of ``text[start:end]`` that carry meaning and stand nowhere else in the text."""
    return foreign_words(content_words(words), around(text, start, end))


def _doubt(text: str, words: list[str], foreign: list[str], language: str) -> float:
    """How sure it is that a line of ``words`` is a headline about something else than the text: 0 if it is not."""
    content = content_words(words)
    if len(foreign) < _MIN_CONTENT or len(foreign) < _MIN_FOREIGN * len(content):
        return 0
    verbal = has_finite_verb(words, language)
    if is_title_case(words):
        # Every word has a capital, so that names cannot be told: all the words have to be foreign.
        enough = _MIN_CONTENT + 1 if verbal else 2 * _MIN_CONTENT
        return _LIKELY if len(foreign) == len(content) >= enough else _WEAK
    if not verbal:
        return 0
    if text.endswith("?") and words[0].lower() in QUESTION_WORDS:
        return _WEAK  # "What happens next?" is how articles head their own parts.
    # The first word has its capital from its place, and is a name only if nothing else in the line is known.
    names = [word for word in foreign if word[0].isupper() and word is not words[0]]
    if names:
        return _SURE
    return _LIKELY if len(foreign) == len(content) > _MIN_CONTENT and words[0] in foreign else _WEAK


def _may_tell(text: str) -> bool:
    words = WORD.findall(text)
    return may_have_finite_verb(words) or (len(words) > 2 * _MIN_CONTENT and is_title_case(words))


def _has_shape(block: Block) -> bool:
    return (
        len(block.text) < _MIN_GLUED_BLOCK
        and block.kind in ("paragraph", "heading")
        and block.region == "main"
        and not block.text.endswith(".")
        and is_headline_shaped(block.text, _MIN_WORDS)
        and not is_quoted(block.text)
    )


def _is_between_paragraphs(blocks: Sequence[Block], shaped: Sequence[bool], index: int) -> bool:
    """Whether running text stands before and after, two other such lines aside."""
    first, last = index - 1, index + 1
    while first >= 0 and shaped[first] and index - first < _MAX_RUN:
        first -= 1
    while last < len(blocks) and shaped[last] and last - index < _MAX_RUN:
        last += 1
    if first < 0 or last == len(blocks):
        return False
    before, after = blocks[first].text, blocks[last].text
    return is_body(before) and ends_sentence(before) and is_body(after)


def _end_run(blocks: Sequence[Block], shaped: Sequence[bool]) -> Sequence[Block]:
    """The lines after the last paragraph, where all are shaped like headlines."""
    start = len(blocks)
    while start and shaped[start - 1]:
        start -= 1
    run = blocks[start:]
    # A paragraph that ends with a colon introduces a list.
    closed = start > 0 and is_body(blocks[start - 1].text) and ends_sentence(blocks[start - 1].text)
    return run if closed and len(run) >= _MIN_END_RUN else ()


def _glued_start(block: Block) -> int:
    """Where a line shaped like a headline starts at the end of a paragraph; 0 if there is none."""
    text = block.text
    if len(text) < _MIN_GLUED_BLOCK or not (text[-1].isalnum() or text[-1] in "?!") or block.kind != "paragraph":
        return 0
    offset = max(0, len(text) - _TAIL)
    last = 0
    for match in _SENTENCE_END.finditer(text, offset):
        last = match.end()
    tail = text[last:]
    if not last or not is_headline_shaped(tail, _MIN_WORDS) or is_quoted(tail):
        return 0
    return 0 if tail.rsplit(" ", 1)[-1].lower() in ALL_STOPWORDS else last


_BEFORE = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_AFTER = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."
_OTHER = "Norway’s Lindqvist vows to halt whaling as protests grow"
_ENDING = "The mayor said it was about time that the town did so, and that nobody would miss the old railing."

RULE = Rule(
    code="W012",
    name="embedded-headline",
    summary="Headlines of other stories between the article's paragraphs, glued to them, or in a run at the end.",
    find=find,
    hits=(
        f"{_BEFORE}\n\n⟦{_OTHER}⟧\n\n{_AFTER}",
        f"{_BEFORE} {_ENDING} ⟦{_OTHER}⟧\n\n{_AFTER}",
        f"{_AFTER}\n\n⟦Lindqvist Vows to Halt Whaling⟧\n⟦Six Die as Storm Hits Coast⟧\n⟦Ghana Raises Rates Once More⟧",
    ),
    misses=(
        f"{_BEFORE}\n\nHow the bridge will carry cars in spring\n\n{_AFTER}",
        f"{_BEFORE}\n\nA Friend of the Old Harbour Masters\n\n{_AFTER}",
        f"{_BEFORE}\n\n“{_OTHER}”\n\n{_AFTER}",
        f"{_BEFORE} These are the reasons that it gave:\n\n{_OTHER}\n\n{_AFTER}",
        f"{_BEFORE}\n\nWho will pay for the nine weeks of detours?\n\n{_AFTER}",
    ),
)
