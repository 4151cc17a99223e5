"""Short lines that no other rule knows, and that read like a page's and not like their article's.

What the word lists and shapes of the other rules leave is judged by weights learned from labelled documents (see
``transforms.lines``): by the line's words, its form, its place, what rules labelled beside it, and whether the text
speaks of the same things. The confidence is the probability that the line is the page's, after as much doubt as keeps
the lines of an article that only look odd. Where such words are glued to a sentence that asks nothing, the sentence
is weighed alone, and stays unless it is the page's too.
"""

import math
import re
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import chain, count, pairwise, takewhile

from transforms.biographies import is_imprint
from transforms.dates import is_lifetime, match_date
from transforms.document import Block, Document, Span
from transforms.flat_weigh import is_listed
from transforms.headlines import (
    ends_sentence,
    is_attribution,
    is_body,
    is_headline_shaped,
    is_introduced,
    is_quoted,
    is_result,
    language,
    parts_sides,
)
from transforms.line_company import Both, Judgement, because, leads, shipped_both, weigh
from transforms.lines import MOST_BLOCKS, Setting, knows, left_by_rules
from transforms.phrases import alternatives_of
from transforms.rule import Rule
from transforms.stubs import begins_byline, read_stub

#: Odds, as a logarithm, by which a line must be likelier the page's than the article's before it goes.
DOUBT = 1.65
#: More for a line inside the article, for on labelled pages six of seven that seemed the page's were subheadings; for
#: one that ends a sentence; and three times for a long one, or for one that is one of so many headings: or else some
#: paragraphs and subheadings of clean articles go, and hardly anything is won.
MORE_DOUBT = 0.5
_LONG = 150
_FEWEST_HEADINGS = 4
#: Odds for a line that stands between what goes, or that and an end of the text; and for the rest of a line of which
#: the end goes: of those in 5,000 documents, what was the article's was hardly ever in doubt.
BETWEEN = 0.5
REST = 2.0
#: Odds below these make a span that no caution asks for.
_LEAST = -1.4
_YEAR = re.compile(r"(?:19|20)\d\d\b")
#: "20:58", "17.50 Uhr"
_CLOCK = re.compile(r"\d{1,2}[:.h] ?\d\d(?: Uhr| uur| h)?$")
#: Lines from an interview's first question to its third.
_QUESTIONS = 4
#: What recipes end with.
_WISHES = frozenset(
    ("guten appetit", "bon appétit", "buen provecho", "buon appetito", "bom apetite", "eet smakelijk", "smacznego")
)
#: "Price: £2,140", "Asking price: 9 million crowns": a word or two, and a value of three words at most.
_FACT = re.compile(r"[^\W\d_][\w’'-]{1,15}(?: [\w’'-]{1,12})?: [^\s@/]{1,20}(?: [^\s@/]{1,20}){0,2}(?<![.!?])$")
_FEWEST_FACTS = 3
#: "Our verdict: 4/5", "Note : ★★★"; stars that are all empty wait for the reader's.
_MARKS = re.compile(
    r"[^\W\d_][^:\n]{2,30}: ?(?:\d{1,3}(?:[.,]\d)? ?/ ?(?:5|6|10|20|100)|★[★☆½]{1,5})$"
    r"|(?:Voto|Nota|Note|Ocena|Wertung|Score|Rating|Cijfer|Valoración|Puntuación|Classificação) ?: ?\d{1,2}(?:[.,]\d)?$"
)
#: "The results are published in …", and whom the police ask: "Anyone with information should call …".
_REPORTS = re.compile(
    r"(?:The|Their|His|Her) (?:study|findings|results|paper|research|work) (?:is|are|was|were|appears?|ha[sv]e? been)\b"
    r"|Anyone (?:with|who) [^?]{10,}\.$"
)
#: A table's row: "Wheat 538.75 -7.25"; and a part's number: "II. The Engineers".
_ROW = re.compile(r"[^\W\d_][^\d\n]{1,30} [+-]?\d[\d.,]*(?: [+-]?\d[\d.,]*){1,8}$")
_NUMBERED = re.compile(r"(?:[IVX]{1,5}|\d{1,2})\. [^\W\d_][^\d\n]*$")
_FEWEST_PARTS = 3
#: How sure a line must be the page's for what is glued to a sentence in it to be told from the sentence; and odds of
#: the sentence below which it is the article's: of 20 such sentences in 3,600 documents none had higher ones, and
#: captions before their credit, and what a prompt says before it asks, hardly lower.
_CLEAR = 0.5
_OWN_SENTENCE = -3.2
_SENTENCE_END = re.compile(
    r"(?:[a-zà-ÿ]{3}|(?<![^\W\d_])[a-zà-ÿ]{1,2}|[\d\"”'’)%])[.!?…][\"'”’»)]{0,2} {0,2}(?=[^\W\d_a-z]|[\[(@→>•\"“‘«–—-])"
)
#: A question before what it leads to, behind a sentence.
_ASKED = re.compile(r"(?<=[.!?…\"”’)] )[^\W_][^.!?…\n\"”]{5,80}\? $")
_LONGEST_QUESTION = 90
#: Spaces in the shortest such sentence, and words by which it would speak to the reader.
_FEWEST_SPACES = 3
_SPEAKS_BY_LANGUAGE = {
    "en": "you|your|us|our|we",
    "de": "wir|uns|unser|unsere|unserem|unseren|unserer|unseres|du|dich|dir|dein|deine|deinem|deinen|deiner|ihnen|euch"
    "|eure|euer",
    "fr": "nous|notre|nos|vous|votre|vos",
    "es": "nosotros|nuestro|nuestra|nuestros|nuestras|tu|tus|tú|usted|ustedes",
    "it": "noi|nostro|nostra|nostri|nostre|tuo|tua|tuoi|tue|voi|vostro|vostra|vostri|vostre",
    "pt": "nosso|nossa|nossos|nossas|você|vocês",
    "nl": "wij|ons|onze|je|jij|jou|jouw|uw",
    "pl": "nas|nam|nami|nasz|nasza|nasze|naszą|naszej|naszego|naszym|naszych|twój|twoja|twoje|twoją|państwa|państwo",
}
_SPEAKS = re.compile(rf"\b(?:{alternatives_of(_SPEAKS_BY_LANGUAGE)})\b")
#: Of a text that ends like a sentence the first one is told apart in English alone: elsewhere it was the page's too.
_SPEAKS_ENGLISH = re.compile(rf"\b(?:{_SPEAKS_BY_LANGUAGE['en']})\b")
#: Words of the shortest line that is told from a section's name.
_FEWEST_WORDS = 4
_KINDS = ("paragraph", "heading", "list_item")
#: No weights are surer than a rule that knows what it labels.
_SUREST = 0.9


def find_beside(
    document: Document, labelled: Sequence[tuple[Rule, Span]], weights: Both | None = None
) -> Iterator[Span]:
    """Yield lines, or what other rules left of them; ``weights`` are others than those that come with this version."""
    if document.media_type != "text/plain" or len(document.blocks) > MOST_BLOCKS or is_listed(document.blocks):
        return
    used = weights or shipped_both()
    spans = [_with_question(document.text, span) for span in _find(document, labelled, used)]
    inner = {span.start: starts for span in spans if (starts := _glued_to_sentence(document, span))}
    if not inner:
        yield from spans
        return
    parted = _parted(document, sorted(chain.from_iterable(inner.values())))
    pieces = {span.start: span for span in _find(parted, labelled, used, _OWN_SENTENCE)}
    for span in spans:
        if span.start not in inner or span.start in pieces:
            yield span
        elif clear := [start for start in inner[span.start] if start in pieces and pieces[start].confidence >= _CLEAR]:
            yield replace(pieces[clear[0]], end=span.end)


def _with_question(text: str, span: Span) -> Span:
    """The same with the question to the reader that leads to it on its line: "Seen a mistake? Tell the editor"."""
    line = text[max(text.rfind("\n", 0, span.start) + 1, span.start - _LONGEST_QUESTION) : span.start]
    asked = _ASKED.search(line) if span.confidence >= _CLEAR else None
    if asked is None or not _SPEAKS_ENGLISH.search(asked.group().lower()):
        return span
    return replace(span, start=span.start - len(asked.group()))


def _glued_to_sentence(document: Document, span: Span) -> Sequence[int]:
    """Where pieces begin behind the first sentence of what would go, if that may be the article's: it asks nothing."""
    text = document.text[span.start : span.end]
    if span.confidence < _CLEAR or (ends_sentence(text) and not _SPEAKS_ENGLISH.search(text.lower())):
        return ()
    starts = [match.end() for match in _SENTENCE_END.finditer(text)]
    if not starts:
        return ()
    first = text[: starts[0]].rstrip()
    own = first.endswith(".") and first.count(" ") >= _FEWEST_SPACES and not _SPEAKS.search(first.lower())
    return [span.start + start for start in starts] if own else ()


def _parted(document: Document, starts: Sequence[int]) -> Document:
    """The document with a block for each piece of a paragraph that begins at one of ``starts``, which ascend."""
    blocks: list[Block] = []
    for block in document.blocks:
        inside = starts[bisect(starts, block.start) : bisect_left(starts, block.end)]
        for start, stop in pairwise([block.start, *inside, block.end]):
            text = document.text[start:stop].rstrip()
            blocks.append(replace(block, start=start, end=start + len(text), text=text))
    return replace(document, blocks=tuple(blocks))


def _find(
    document: Document, labelled: Sequence[tuple[Rule, Span]], used: Both, least: float = _LEAST
) -> Iterator[Span]:
    left = left_by_rules(document, [span for _, span in labelled])
    if left is None:
        return
    around, known = left
    likely = _doubted(around, known, used, least - BETWEEN - REST)
    untitled = not document.metadata.title and not any(rule.reads == "title" and span.value for rule, span in labelled)
    top = next((i for i, block in enumerate(around.blocks) if i not in known and is_body(block.text)), 0)
    sure = [index for index, (odds, _) in likely.items() if odds >= 0]
    goes = {-1, len(around.blocks), *known, *sure}
    starts = [*(span.start for _, span in labelled), *(around.blocks[index].start for index in sure)]
    taken = {_end_before(document.text, start) for start in starts}
    for index, (alone, judged) in likely.items():
        block = around.blocks[index]
        odds = alone + BETWEEN * ({index - 1, index + 1} <= goes) + REST * (block.end in taken)
        if odds > least:
            confidence = min(_SUREST, round(1 / (1 + math.exp(-odds)), 2))
            title = block.text if untitled and index < top and _reads_like_headline(block.text) else ""
            yield Span(block.start, block.end, because(judged, used), confidence, title)


def _doubted(around: Setting, known: AbstractSet[int], used: Both, least: float) -> dict[int, tuple[float, Judgement]]:
    """Lines likelier the page's by more than ``least``, with their odds after all doubt but that of their company."""
    between, first = leads(around, known)
    headings = _headings(around.blocks, between | first)
    likely = {}
    for index, judged in weigh(around, known, used).items():
        block = around.blocks[index]
        inside = judged.line.form.place[0] == "inside" or index in first
        doubts = inside + ends_sentence(block.text) + 3 * (len(block.text) > _LONG or index in headings)
        odds = judged.odds - DOUBT - MORE_DOUBT * doubts
        if odds <= least or block.kind not in _KINDS or _is_told(around, index):
            continue
        if knows(used.first, judged.line.words, around.folded):
            likely[index] = odds, judged
    return likely


def _end_before(text: str, start: int) -> int:
    """Where what stands before ``text[start]`` in its line ends."""
    while start and text[start - 1] == " ":
        start -= 1
    return start


def _reads_like_headline(text: str) -> bool:
    """Whether a line above the text, which no rule took for the headline, is one all the same, if it is the page's."""
    shaped = is_headline_shaped(text, _FEWEST_WORDS) and not is_imprint(text)
    return shaped and not read_stub(text) and not begins_byline(text)


def _headings(blocks: Sequence[Block], leading: AbstractSet[int]) -> frozenset[int]:
    """The lines that lead one paragraph each, if there are several in a row: advice in parts."""
    rows = (list(takewhile(leading.__contains__, count(first, 2))) for first in leading if first - 2 not in leading)
    return frozenset(i for row in rows if len(row) >= _FEWEST_HEADINGS for i in _about_as_long(blocks, row))


def _about_as_long(blocks: Sequence[Block], row: Sequence[int]) -> Iterator[int]:
    """Those lines of a row that are less than twice as long as two others: no caption or link among subheadings."""
    n_words = [blocks[i].text.count(" ") + 1 for i in row]
    too_many = 2 * sorted(n_words)[1]
    return (i for i, n in zip(row, n_words, strict=True) if n < too_many)


def _is_told(around: Setting, index: int) -> bool:
    """Whether a line is the article's own or is said, or a sentence or a list of the article's goes on in it."""
    blocks, bodies = around.blocks, around.bodies
    text = blocks[index].text
    said = is_quoted(text) and (index in bodies or ends_sentence(text))
    goes_on = index + 1 in bodies and blocks[index + 1].text[0].islower() and not ends_sentence(text)
    credits_words = is_attribution(blocks, index, language(around.document))
    in_row = _is_in_row(blocks, index) or _is_part(blocks, index)
    if in_row or _is_asked(blocks, index) or _heads_days(blocks, index) or _is_of_entry(blocks, index):
        return True
    listed = is_introduced(blocks, index) or _is_among_facts(blocks, index)
    return said or goes_on or credits_words or listed or _is_own(text)


def _is_among_facts(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is one of three or more in a row that give a fact each, most of them figures: "Price: £2,140"."""
    first = last = index
    while first > 0 and index - first < _FEWEST_FACTS and _FACT.match(blocks[first - 1].text):
        first -= 1
    while last + 1 < len(blocks) and last - index < _FEWEST_FACTS and _FACT.match(blocks[last + 1].text):
        last += 1
    run = [block.text for block in blocks[first : last + 1]]
    if len(run) < _FEWEST_FACTS or not _FACT.match(blocks[index].text):
        return False
    figures = sum(any(map(str.isdigit, text)) for text in run)
    return 2 * figures > len(run) and not any(map(read_stub, run))


def _is_in_row(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is a table's, or a club's below two results: "Varn Wool w/o Odd Town"."""
    beside = [blocks[i].text for i in (index - 1, index + 1) if 0 <= i < len(blocks)]
    if _ROW.match(blocks[index].text) and any(map(_ROW.match, beside)):
        return True
    below_results = index > 1 and all(is_result(block.text) for block in blocks[index - 2 : index])
    return below_results and ":" not in blocks[index].text


def _is_part(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is one of several with a number, each above its text: an article in parts."""
    if not _NUMBERED.match(blocks[index].text):
        return False
    heads = (block for block, below in pairwise(blocks) if ends_sentence(below.text) and not ends_sentence(block.text))
    return sum(_NUMBERED.match(block.text) is not None for block in heads) >= _FEWEST_PARTS


def _heads_days(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line stands above two that begin with a day or a year: a chronology's name, or a programme's."""
    below = [block.text for block in blocks[index + 1 : index + 3]]
    return len(below) > 1 and all(text[0].isdecimal() and (_YEAR.match(text) or match_date(text)) for text in below)


def _is_of_entry(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is an entry's time of day or the heading below it, in a report as things happen."""
    above = index if _CLOCK.match(blocks[index].text) else index - 1
    if above < 0 or not _CLOCK.match(blocks[above].text):
        return False
    told = any(ends_sentence(block.text) for block in blocks[index + 1 : above + 3])
    return told and sum(_CLOCK.match(block.text) is not None for block in blocks) > 1


def _is_asked(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is one of several questions, each of which the line below it answers: an interview's."""

    def asks(i: int) -> bool:
        asked = 0 <= i < len(blocks) - 1 and blocks[i].text.endswith("?")
        return asked and ends_sentence(blocks[i + 1].text) and not blocks[i + 1].text.endswith("?")

    if not asks(index):
        return False
    first, last = index, index
    while asks(first - 2) and index - first < _QUESTIONS:
        first -= 2
    while asks(last + 2) and last - first < _QUESTIONS:
        last += 2
    return last - first >= _QUESTIONS


def _is_own(text: str) -> bool:
    """Whether a line is what only articles say: a result, a review's marks, a book's facts, a life's dates, a wish."""
    reports = _REPORTS.match(text) and not _SPEAKS_ENGLISH.search(text.lower())
    if reports or parts_sides(text) or _MARKS.match(text):
        return True
    return is_imprint(text) or is_lifetime(text) or text.strip("¡! .").casefold() in _WISHES


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_GERMAN = "Zwischen Varn und Altdorf ist am Abend ein Zug in einen Baum gefahren, verletzt wurde dabei niemand."
_ADVICE = (
    "Those who live under a roof in Varn have learned in many summers how to sleep there without a fan or any ice.\n"
    "Shut the windows at nine in the morning\nWhat is out stays out until the evening, and so does the wasp.\n"
    "Look at the river before you go to bed\nFog means that the night will be cool, and that you may sleep.\n"
    "Tell the children stories at the open door\nThey fall asleep sooner, and so do you, with a little luck.\n"
    "Ask your neighbours for their ice\nThey have none left either, but they know who has some."
)
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

RULE = Rule(
    code="W035",
    name="likely-residue",
    summary="Short lines that no other rule knows and that read like a page's, by learned weights.",
    find=None,
    beside=find_beside,
    reads="title",
    hits=(
        f"{_BODY}\n{_MORE}\n⟦Got something to say about the bridge? Write to our desk at desk@lantern.example⟧",
        f"{_BODY}\n{_MORE}\n⟦More stories like this one in our weekly email⟧",
        f"{_BODY}\n{_MORE} ⟦More stories like this one in our weekly email⟧",
        f"{_BODY}\n{_MORE}\nThe mayor lives in it. ⟦Share your story with our readers: desk@lantern.example⟧",
        f"{_BODY}\n{_MORE}\nThe bridge was shut at 6.40pm. ⟦View our map⟧",
        f"{_BODY}\n{_MORE}\n⟦Know more about the bridge? Tell our desk in confidence.⟧",
        f"⟦Stay in the know with our morning briefing, straight to your phone⟧\n{_BODY}\n{_MORE}",
    ),
    misses=(
        f"20:58\nFähre nach Varn eingestellt\nSie fährt nicht mehr.\n20:31\nBaum fällt auf Zug\n{_GERMAN}",
        f"{_BODY}\nWhat it will cost\n{_MORE}\n“It is our bridge,” he said.\n{_MORE}",
        f"{_BODY}\n{_MORE}\nVarn Rovers 2, Odd Town 1",
        f"{_BODY}\n{_MORE}\nThe bridge reopens in June.",
        f"{_BODY}\n{_MORE}\nThe results are published in Bridges & Ferries.",
        f"{_BODY}\n{_MORE}\nAnyone with information is urged to call the police on 1800 555 000 or www.varn.example.",
        f"{_BODY}\n{_MORE}\nAt the close\nVarn Wool 538.75 -7.25\nOdd Dye 1174.00 +0.25",
        f"{_BODY}\n{_MORE}\nOther results\nVarn Rovers 52, Odd Town 28\nLantern 33, Ferry 30\nWool XI w/o Dye",
        f"I. The Ferry\n{_BODY}\nII. The Bridge\n{_MORE}\nIII. The Bill\n{_BODY}",
        f"{_BODY}\n{_MORE}\nTickets: 12 crowns at the door",
        f"{_BODY}\n{_MORE}\nPrice: $20\nPages: 311\nAvailable: now",
        f"{_BODY}\n{_MORE}\nAnn Lee, Varn",
        f"{_BODY}\nThe newspaper of the bridge had three pages, as its readers remember:\nPolitics\nSport\n{_MORE}",
        f"{_BODY}\nComments\n{_MORE}",
        f"The Woman Who Bridged the Varn\nMarch 3, 1931 – January 19, 2024\n{_BODY}\n{_MORE}",
        f"{_BODY}\n“Please give us room.\n“We ask that our privacy be respected at this time.”",
        f"{_BODY}\n“Nobody asked us, and nobody will.”\nFormer board member, on condition of anonymity\n{_MORE}",
        (
            "What the week brought\nMonday\nFourteen hours in the saddle, 61 crowns, and the chain broke on the hill.\n"
            "Tuesday\nRain, and the depot shut at six without a word to any of those who waited outside."
        ),
        _ADVICE,
        "Pourquoi avoir quitté Varn ?\nOn s'ennuyait.\nRegrettez-vous ?\nLe lundi, oui.\nEt vos enfants ?\nAussi.",
        f"Tidslinje\n3. marts: Politiet finder båden.\n8. marts: Ejeren anholdes i Varn.\n{_BODY}",
        f"»Wann kommst du?«\n»Wenn der Zug kommt.«\nSo ging es vierzig Jahre.\n{_BODY}",
        f"Grêmio Varn 1 x 0 Operário\nGol: Tiquinho, aos 38 do segundo tempo\n{_BODY}",
        f"{_BODY}\n{_MORE} More stories like this one in our\nweekly email were what {_MORE[0].lower()}{_MORE[1:]}",
    ),
)
