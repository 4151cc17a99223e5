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
    is_attribution,
    is_body,
    is_headline_shaped,
    is_imperative,
    is_quoted,
    is_title_case,
    language,
    lowered,
)
from transforms.names import PARTICLES
from transforms.phrases import alternatives_of
from transforms.rule import Rule
from transforms.stubs import read_stub

_MIN_WORDS = 5
#: Share of the words that carry meaning which the rest of the document must not know. Of 168 subheadings of the
#: development pages none that has a verb lacks three words and so many.
_MIN_FOREIGN = 0.6
_MOSTLY = 0.8
_MIN_CONTENT = 3
#: Own subheadings come in series. So many lines of the kind are a document's style and no accident.
_SERIES = 6
#: More lines of the kind than any article has. It bounds the work on a text made of nothing else.
_MAX_ALONE = 40
#: Lone lines of other stories stand alone or in twos and threes.
_MAX_RUN = 3
_MAX_SUBHEADING = 60
_SHORT_PARAGRAPH = 50
#: A run at the very end needs more than one line, since a text may well close on a line of its own.
_MIN_END_RUN = 3
_MIN_LIKELY = 2 / 3
_SURE, _LIKELY, _WEAK = 0.85, 0.65, 0.35
#: Of a paragraph, so much at its end is searched for a headline glued to it.
_TAIL = 180
_MIN_GLUED_BLOCK = 160
_MIN_PARAGRAPH, _MIN_SENTENCE = 80, 50
#: What opens a sentence of the article, or a subheading that answers the one before.
_SENTENCE_OPENERS = frozenset(
    ("he", "she", "they", "it", "i", "we", "you", "but", "and", "so", "then", "this", "that", "these", "there", "by")
)
#: A headline that quotes somebody: "‘No warning’: traders count the cost".
_QUOTING = re.compile(r"[‘“\"'«„][^:]{3,80}[’”\"'»“]:? ")
#: Words that headlines spare and sentences do not: articles, pronouns, past tenses. A headline has one or two.
_TELLING = re.compile(r"\b(?:the|an?|he|she|they|it|we|I|you|his|her|its|their|our|your|was|were|had|would|been)\b")
_MOST_TELLING = 3
#: Characters of an article that hardly lacks a word of its own subheadings.
_LONG_ENOUGH = 1500
#: A photographer's name is another artefact.
_CREDIT = re.compile(r"(?:photo|image|picture|credit|foto|bild|source|quelle)", re.IGNORECASE)
#: Who speaks in the article speaks in its sentences.
_SPEAKER = frozenset(("I", "my", "me", "we", "We", "our", "us", "you", "You", "your"))
#: A sentence that starts where none has ended: "... as protests grow The council voted".
_STARTER = re.compile(r" (?:The|An?|In|On|At|It|He|She|They|But|For|When|While|After|This) [a-z]")
_MIN_GLUED_START = 24
#: Whom an interviewer asks, by language; headlines speak to nobody.
_ASKED_BY_LANGUAGE = {
    "de": "Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|du|dir|dich|dein|deine",
    "fr": "vous|votre|vos|tu|toi|ton|tes",
    "es": "usted|ustedes|tú|tu|tus|te",
    "it": "lei|Lei|voi|ve|vi|tu|ti|suo|sua",
    "pt": "você|vocês|o senhor|a senhora|consigo|tu",
    "nl": "u|uw|je|jij|jouw|jullie",
    "pl": "pan|pani|pana|panią|panu|państwo|państwa|ty|ci|ciebie",
}
_ASKED = {
    code: re.compile(rf"(?<![\w’'-])(?:{alternatives_of({code: asked})})(?![\w-])")
    for code, asked in _ASKED_BY_LANGUAGE.items()
}
#: What somebody said, and who: "“A wheel is a wheel.” — Ann Lee".
_ATTRIBUTED = re.compile(r"[“\"‘«„][^”\"»]{3,150}[”\"’»“] ?[—–-]")
#: A fixture or an event tells its hour, and a headline hardly: "Varn Rovers v Odd Town, 7.45pm".
_HOUR = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|Uhr\b)|\b\d{1,2}[.:]\d\d$", re.IGNORECASE)
#: A sentence and what is glued to it: "… was moved to Field 2. Also in sports: …", "… the danger mark. -- VARNNEWS". In
#: other languages a number with a stop may be an ordinal.
_TWO_SENTENCES = re.compile(r"(?:\d|\b(?!vs|no|ft|pt)[a-z]{2}|[\"”)])[.!?][\"”]? [A-Z]|[a-z]{3}[.!?] --? ?[A-Z]")
#: A reader's question: "Mrs Lee, Elm Grove: Will there ever be a bus on a Sunday?"
_ASKED_BY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr)\.? [^:]{2,40}: [^:]{10,}\?$")
#: Words of a name, and of a place, at most.
_NAME_WORDS, _PLACE_WORDS = 5, 4
_NUMBERED = re.compile(r"#?\d{1,2}[.):]")
#: A sentence's end before a capital.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»«“)]{0,2} (?=[\"'“‘«„]?[^\W\d_a-z])")


def find(document: Document) -> Iterator[Span]:
    """Yield other stories' headlines: alone between paragraphs, at a paragraph's end, and in a run at the end."""
    blocks = document.blocks
    shaped = [len(block.text) < _MIN_GLUED_BLOCK and _has_shape(block) for block in blocks]
    between = [index for index, shape in enumerate(shaped) if shape and _is_between_paragraphs(blocks, shaped, index)]
    run, closed = _end_run(blocks, shaped)
    long = [block for block in blocks if len(block.text) >= _MIN_PARAGRAPH and block.kind == "paragraph"]
    glued = [(block, start) for block in long if (start := _glued_start(block.text))]
    opened = [(block, end) for block in long if (end := _glued_end(block.text))]
    if not between and not run and not glued and not opened:
        return
    spoken = language(document)
    if not spoken:
        return
    text = lowered(document)
    alone = [blocks[index] for index in between if not is_attribution(blocks, index, spoken)]
    if run and is_attribution(blocks, len(blocks) - len(run), spoken):
        run = run[1:]
    if len(alone) <= _MAX_ALONE:
        yield from _alone(text, alone, spoken)
    yield from _run(text, run, spoken, closed=closed)
    for block, end in opened[:_MAX_ALONE]:
        if spoken == "en" and _judge(text, block.text[:end], block.start, spoken)[0] == _SURE:
            yield Span(block.start, block.start + end, "another story's headline, glued to a paragraph", _LIKELY)
    for block, start in glued[:_MAX_ALONE]:
        words = WORD.findall(block.text[start:])
        speaks = not _SPEAKER.isdisjoint(words) and not _QUOTING.match(block.text, start)
        if speaks or _CREDIT.match(block.text, start):
            continue
        titled = spoken != "de" and is_title_case(words)
        least = _WEAK if titled else _LIKELY if has_finite_verb(words, spoken) else _SURE
        if _judge(text, block.text[start:], block.start + start, spoken)[0] >= least:
            # A last paragraph that breaks off looks the same, unless the headline has its own capitals.
            confidence = _LIKELY if block is not blocks[-1] or titled else _WEAK
            yield Span(block.start + start, block.end, "another story's headline, glued to a paragraph", confidence)


def _alone(lowered: str, candidates: Sequence[Block], language: str) -> Iterator[Span]:
    """Candidates between paragraphs that talk about something else, weaker where the document is full of them."""
    spans: list[Span] = []
    for block in candidates:
        confidence, foreign = _judge(lowered, block.text, block.start, language)
        if confidence:
            if block.kind == "heading":
                confidence = _WEAK
            reason = f"another story's headline: the text says no more of {', '.join(foreign[:3])}"
            spans.append(Span(block.start, block.end, reason, confidence))
    for span in spans:
        yield span if len(spans) < _SERIES else replace(span, confidence=min(span.confidence, _WEAK))


def _run(lowered: str, run: Sequence[Block], language: str, *, closed: bool) -> Iterator[Span]:
    """The lines after the last paragraph, if most of them are headlines: by their verbs, or by what they talk about."""
    doubts = [_judge(lowered, block.text, block.start, language)[0] for block in run[:_MAX_ALONE]]
    likely = [
        doubt >= _LIKELY or (closed and has_finite_verb(WORD.findall(block.text), language))
        for block, doubt in zip(run, doubts, strict=False)
    ]
    first = likely.index(True) if any(likely) else len(likely)
    if len(likely) - first >= _MIN_END_RUN and sum(likely) >= _MIN_LIKELY * (len(likely) - first):
        for block in run[first:]:
            yield Span(block.start, block.end, "one of several headlines after the article's end", _LIKELY)
    else:
        for block, doubt in zip(run, doubts, strict=False):
            if doubt == _SURE and closed:
                yield Span(block.start, block.end, "another story's headline, after the article's end", _LIKELY)


def _judge(lowered: str, line: str, start: int, language: str) -> tuple[float, list[str]]:
    """How sure it is that a line is a headline about something else, and its words that stand nowhere else."""
    words = WORD.findall(line)
    first = words[0].lower()
    opens = first in _SENTENCE_OPENERS and not _QUOTING.match(line)
    if opens or (language == "en" and _TWO_SENTENCES.search(line)) or _asks_somebody(line, language):
        return 0, []
    verbal = has_finite_verb(words, language)
    if (not verbal and (":" in line or _is_signature(line))) or len(_TELLING.findall(line)) >= _MOST_TELLING:
        return 0, []  # "Best in show: Ann Lee" is a list's line, and a sentence may have lost its full stop.
    content = content_words(words)
    capitals = [word for word in content if word[0].isupper() and word is not words[0]]
    if len(content) < _MIN_CONTENT or not (verbal or capitals) or (language == "en" and is_imperative(words)):
        return 0, []
    surroundings = around(lowered, start, start + len(line))
    foreign = foreign_words(content, surroundings)
    share = len(foreign) / len(content)
    if len(foreign) < _MIN_CONTENT or share < _MIN_FOREIGN:
        return 0, []
    asks = line.endswith("?") and (first in QUESTION_WORDS or language != "en")
    if language == "de" or is_title_case(words):
        german, long_enough = language == "de", len(surroundings) >= _LONG_ENOUGH
        told = _is_told(foreign, share, verbal=verbal, asks=asks, german=german, long_enough=long_enough)
        return (_LIKELY if told else _WEAK), foreign
    return _weigh(foreign, share, capitals, verbal=verbal, asks=asks), foreign


def _asks_somebody(line: str, language: str) -> bool:
    """Whether a line is a question that speaks to somebody, as an interviewer's does."""
    return line.endswith("?") and language in _ASKED and _ASKED[language].search(line) is not None


def _is_signature(line: str) -> bool:
    """Whether a line is a name and a place, as below a letter: "Ann van der Lee, Odd Town"."""
    name, comma, place = line.partition(", ")
    words = name.split()
    named = 1 < len(words) <= _NAME_WORDS and all(w[0].isupper() or w[0] == "(" or w in PARTICLES for w in words)
    return bool(comma) and named and place.count(" ") < _PLACE_WORDS and place.rsplit(None, 1)[-1][:1].isupper()


def _is_told(  # noqa: PLR0913 -- each is a fact that decides
    foreign: Sequence[str], share: float, *, verbal: bool, asks: bool, german: bool, long_enough: bool
) -> bool:
    """Whether a line in which every word, or every noun, has a capital is about something else.

    Names cannot be told in it, and a short text may well lack a word of its own subheading.
    """
    strange = len(foreign) > _MIN_CONTENT and share >= _MOSTLY
    if asks:
        return strange and long_enough and not german
    if share == 1 and len(foreign) > _MIN_CONTENT + 1:
        return True
    if verbal:
        return strange or (long_enough and not german)
    return strange and long_enough and not german


def _weigh(foreign: Sequence[str], share: float, capitals: Sequence[str], *, verbal: bool, asks: bool) -> float:
    """How sure it is, for a line in which only names have capitals."""
    names = sum(word in foreign for word in capitals)
    if asks:
        # "What happens next?" is how articles head their own parts; they ask about people whom they speak of.
        return _LIKELY if names and share >= _MOSTLY else _WEAK
    strange = len(foreign) > _MIN_CONTENT and share >= _MOSTLY
    if 2 * names > len(capitals):
        return _SURE if verbal or strange else _WEAK
    # The first word has its capital from its place, and is a name at most.
    first_too = foreign[0][0].isupper() and foreign[0] not in capitals
    return _LIKELY if verbal and (names or (first_too and strange)) else _WEAK


def _has_shape(block: Block) -> bool:
    return (
        block.kind in ("paragraph", "heading")
        and block.region == "main"
        and block.text[-1] not in ".!"
        and is_headline_shaped(block.text, _MIN_WORDS)
        and not is_quoted(block.text)
        and not _NUMBERED.match(block.text)
        and not _ATTRIBUTED.match(block.text)
        and not _HOUR.search(block.text)
        and not _ASKED_BY.match(block.text)
        and ";" not in block.text
        and not any(part.value and part.kind == "published" for part in read_stub(block.text))  # "Ann Lee, 3 May 1988"
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
    if len(after) < _MAX_SUBHEADING and last + 1 < len(blocks) and not ends_sentence(after):
        after = blocks[last + 1].text  # The article's own subheading may follow.
    short = len(after) >= _SHORT_PARAGRAPH and ends_sentence(after)
    return is_body(before) and ends_sentence(before) and (is_body(after) or short)


def _end_run(blocks: Sequence[Block], shaped: Sequence[bool]) -> tuple[Sequence[Block], bool]:
    """The lines at the end that are shaped like headlines, and whether they follow a paragraph directly."""
    start = len(blocks)
    while start and shaped[start - 1]:
        start -= 1
    if not start or blocks[start - 1].text.endswith(":"):
        return (), False  # What ends with a colon introduces a list.
    return blocks[start:], is_body(blocks[start - 1].text)


def _glued_start(text: str) -> int:
    """Where a line shaped like a headline starts at the end of a paragraph; 0 if there is none."""
    if not (text[-1].isalnum() or text[-1] == "?"):
        return 0
    offset = max(0, len(text) - _TAIL)
    last = 0
    for match in _SENTENCE_END.finditer(text, offset):
        last = match.end()
    tail = text[last:]
    if last < _MIN_SENTENCE or not is_headline_shaped(tail, _MIN_WORDS) or is_quoted(tail):
        return 0
    return 0 if tail.rsplit(" ", 1)[-1].lower() in ALL_STOPWORDS else last


def _glued_end(text: str) -> int:
    """Where a line shaped like a headline ends at the beginning of a paragraph; 0 if there is none."""
    if len(text) < _MIN_GLUED_BLOCK:
        return 0
    for match in _STARTER.finditer(text, _MIN_GLUED_START, _TAIL):
        end = match.start()
        if text[end - 1].isalnum():
            line = text[:end]
            ends_open = line.rsplit(" ", 1)[-1].lower() in ALL_STOPWORDS
            return end if is_headline_shaped(line, _MIN_WORDS) and not ends_open else 0
    return 0


_BEFORE = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_AFTER = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."
_OTHER = "Norway’s Lindqvist vows to halt whaling as protests grow"
_ENDING = "The mayor said it was about time that the town did so, and that nobody would miss the old railing."

RULE = Rule(
    code="W012",
    name="embedded-headline",
    summary="Headlines of other stories between the article's paragraphs, glued to them, or in a run at the end.",
    find=find,
    seconded=True,
    hits=(
        f"{_BEFORE}\n\n⟦{_OTHER}⟧\n\n{_AFTER}",
        f"{_BEFORE} {_ENDING} ⟦{_OTHER}⟧\n\n{_AFTER}",
        f"{_AFTER}\n\n⟦{_OTHER}⟧ {_BEFORE} {_ENDING}",
        f"{_AFTER}\n\n⟦Lindqvist Vows to Halt Whaling⟧\n⟦Six Die as Storm Hits Coast⟧\n⟦Ghana Raises Rates Once More⟧",
    ),
    misses=(
        f"{_BEFORE}\n\nNorway’s whalers left for Field 2. Also in Norway: Lindqvist vows a halt\n\n{_AFTER}",
        f"{_BEFORE}\n\nNorway’s Lindqvist stood above the mark. -- VARNNEWS\n\n{_AFTER}",
        f"{_BEFORE}\n\nMrs Lindqvist, Elm Grove: Will Norway ever halt its whaling?\n\n{_AFTER}",
        (
            f"{_BEFORE}\n\n“The railing was rotten, and everybody who leant on it knew, and leant on it still.”\n\n"
            f"Baroness Tarrant, 81, in her resignation letter\n\n{_AFTER}"
        ),
        f"{_BEFORE}\n\nHow the bridge will carry cars in spring\n\n{_AFTER}",
        f"{_BEFORE}\n\n{_AFTER}\n\nMira Lindqvist-Holt, 3 May 1988",
        f"{_BEFORE}\n\nBest in show: Lindqvist, for a grey whale of papier-mâché\n\n{_AFTER}",
        f"{_BEFORE}\n\nLindqvist had vowed that the whales would be left alone by his country\n\n{_AFTER}",
        f"{_BEFORE}\n\nNorway’s Lindqvist v Odd Town Whalers, 7.45pm\n\n{_AFTER}",
        f"{_BEFORE}\n\nA Friend of the Old Harbour Masters\n\n{_AFTER}",
        f"{_BEFORE}\n\n“{_OTHER}”\n\n{_AFTER}",
        f"{_BEFORE}\n\nStig van Lindqvist, Great Whale Bay\n\n{_AFTER}",
        f"{_BEFORE}\n\nWill Norway halt its whaling? — Stig Lindqvist, Great Whale Bay\n\n{_AFTER}",
        f"{_BEFORE}\n\n“Whales do not vote for Norway” — Stig Lindqvist\n\n{_AFTER}",
        f"{_BEFORE} These are the reasons that it gave:\n\n{_OTHER}\n\n{_AFTER}",
        f"{_BEFORE}\n\nWho will pay for the nine weeks of detours?\n\n{_AFTER}",
    ),
)
