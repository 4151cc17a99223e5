"""Finds what pages say around articles, by the phrasebook, in one scan of a document that the phrase rules share.

A block is looked up whole, by its first words, and, where it is a paragraph of the article, by its last sentences; what
stands beside it decides how sure a menu's word is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice, pairwise

from transforms.appeals import LONGEST_NOTICE, PRICE, appeal, may_appeal, short_notice, speaking
from transforms.document import Block, Document, Span, value
from transforms.headlines import between, ends_sentence, is_body, is_introduced, last_piece
from transforms.lexicon import EDGE, WIDE, Entry, key
from transforms.once import once
from transforms.phrasebook import (
    GATE,
    GLUED_LINE_WORDS,
    HEADINGS,
    LINES,
    LONGEST_HEADING,
    MARK,
    MENU,
    PHRASE_WINDOW,
    QUOTES,
    TOLD,
    ends_legally,
    may_begin,
    opening,
    opening_and_end,
    whole,
)
from transforms.phrases import alternatives_of

#: Words of a block that its first words may label whole: of 438 blocks of the development pages that begin so, 94 in a
#: hundred have no more, and none has more than a notice may.
SHORT_BLOCK_WORDS = 25
#: Words of a consent or legal notice that its first words label whole: these run on, and no article begins so.
NOTICE_WORDS = 150
#: Characters of a block that may be looked up whole: 25 words of 8 letters.
_SHORT_BLOCK = 225
#: Characters at the end of a block in which a glued sentence must begin, and the longest sentence to look for.
_EDGE_WINDOW = 320
#: Blocks at a document's end in which a legal phrase may stand inside other words.
_FOOT_BLOCKS = 8
#: Findings that make a document a flat page, where a menu's word alone is more likely residue than not.
_FLAT_PAGE_FINDINGS = 5
#: How sure it is that a phrase is residue which an article lists, or heads a part of its own by.
_LISTED = 0.3
#: Characters of the shortest block that holds a sentence and one glued to it.
_SHORTEST_GLUED = 25

#: Lines with a price that make a list of them.
_PRICES = 3

#: Blocks in which the first paragraph is looked for: above it, a menu's word is no subheading.
_HEAD_BLOCKS = 16
#: What stands alone between paragraphs where a player was.
_EMBEDDED = frozenset(("loading", "video", "vidéo", "vídeo", "wideo"))

#: A review's score, "8/10": a whole number out of one of these, or one with a decimal out of anything.
_OUT_OF = re.compile(r"(\d{1,3})([.,]\d{1,2})? ?/ ?(\d{1,3})$")
_FULL_MARKS = frozenset((5, 10, 20, 100))
#: A time of day, which heads an entry of a live report; a player's "3:21" has one digit less, or one pair more.
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?$")
_TIME_OF_DAY = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d$")
_LONGEST_FIGURE = 12
_FEWEST_COUNTERS = 3


#: Characters of a paragraph that a subheading stands above.
_RUNNING_TEXT = 120

_NOTICES = frozenset({"cookie-notice", "legal-line", "comments-section", "paywall"})
#: What articles report on as well: a ban, a register, a consent, an answer.
_REPORTED = _NOTICES | {"navigation"}
#: Words for the reader, the publisher and the text itself, by language, parted by "|": who reports hardly uses them.
#: Left out are those that are common words of another language, such as "du", "nos" and "te".
_SPEAKERS = {
    "en": "you|your|our|us|we|please|this article|this report|this story|this release|this website|the website"
    "|disclaimer|disclosure",
    "de": "unser|unsere|unserem|unseren|unserer|uns|wir|dein|deine|dich|dir|bitte|dieser artikel|dieser beitrag"
    "|dieser text",
    "fr": "vous|votre|vos|nous|notre|cet article|cette rubrique",
    "es": "tu|tus|usted|nuestro|nuestra|nuestros|nuestras|este artículo|este contenido",
    "it": "tuo|tua|tuoi|nostro|nostra|nostri|nostre|vostro|vostra|questo articolo|questo contenuto",
    "pt": "você|nosso|nossa|nossos|nossas|este artigo|este conteúdo",
    "nl": "je|jouw|uw|wij|ons|onze|dit artikel|dit bericht",
    "pl": "nasz|nasza|nasze|naszej|państwa|twój|twoja|twoje|ten artykuł|ten tekst",
}
_SPEAKS = re.compile(rf"\b(?:{alternatives_of(_SPEAKERS)})\b")
#: Words for the publisher and for what publishers have, by language, parted by "|", each the beginning of words. Hardly
#: a request or an offer of theirs does without; advice that an article gives speaks to "you" too, but of other things.
_PUBLISHERS = {
    "en": "our |us |we |we'|me |my |here|below|above|newsletter|app |apps |subscribe|sign |signing |log |login"
    "|register|registration|download|follow|article|story |stories |page|site|website|podcast|news|channel|alert"
    "|update|inbox|browser|javascript|comment|report|journalis|coverage|edition|issue|unlimited|content|premium"
    "|member|donat|ads |advert|cookie|editor|writer|contribut|video|audio|listen|watch|photo|shop|store|support|free "
    "|access|form |letter|flowers|obituar|publi|print|password|link",
    "de": "uns |unser|artikel|beitrag|beiträge|newsletter|abo|app |seite|nachricht|kommentar|mitglied|anmeld|melden"
    "|registrier|inhalt|folgen|kanal|hier|unten|ticker|zeitung|lesen|leser|plus|externe|mail|redaktion",
    "fr": "nous |notre |nos |article|newsletter|lettre|infolettre|abonn|appli|site|actualit|commentaire|compte|chaîne"
    "|ici|lire|lecture|journal|rédaction|inscri|connect|suite",
    "es": "nos |nuestr|artículo|boletín|newsletter|suscri|app |sitio|web|noticia|comentario|cuenta|canal|aquí|leer"
    "|lectura|periodis|redacción|regístr|socio|contenido",
    "it": "nostr|articol|newsletter|abbon|app |sito|notizi|comment|canale|qui |legger|lettur|giornal|redazione|iscri"
    "|regist|contenut|letter",
    "pt": "noss|nos |artigo|newsletter|assin|subscrev|app |aplicativo|site|notícia|comentário|conta |canal|aqui|ler "
    "|leitura|jornal|redação|cadastr|conteúdo|coluna|e-mail",
    "nl": "ons |onze |artikel|nieuwsbrief|abonn|app |site|nieuws|reactie|kanaal|hier|lezen|leest|krant|redactie"
    "|aanmeld|schrijf|inhoud|gratis",
    "pl": "nasz|błąd|nam |nas |prosimy|artykuł|newsletter|subskr|prenumer|aplikacj|stron|wiadomoś|komentarz|kont"
    "|kanał|tutaj|poniż|czyta|gazet|redakcj|zapisz|treś|zalog|adres|przegląd",
}
_PUBLISHES = re.compile(rf"\b(?:{alternatives_of(_PUBLISHERS)})")
_WORDS = re.compile(r"[\w'’-]+")
#: Words after a phrase with which a sentence goes on well past it, and what begins another clause.
_WELL_PAST = 8
_CLAUSE = re.compile(
    r", (?:when|who|which|where|while|because|although|though|until|unless|if|but|wenn|weil|die|der|das|aber|qui|quand"
    r"|lorsque|mais|cuando|que|pero|quando|che|perché|mas|als|omdat|maar|gdy|kiedy|bo|ale)\b"
)
#: What begins such a request and such advice alike.
_ADVISING = frozenset({"prompt", "paywall"})
#: What stands between two sentences.
_FULL_STOP = ". "
_OTHER_END = re.compile(r"[!?….][”\"»«“)]?\s")
_WIDE_END = re.compile(r"[。！？]")


@value
class Found:
    """A phrase in a document: the index of its block, and the code points ``start..end`` that it labels."""

    block: int
    start: int
    end: int
    entry: Entry

    @property
    def span(self) -> Span:
        """What a rule yields of it."""
        return Span(self.start, self.end, self.entry.reason, self.entry.confidence)


#: Characters of the longest question that a prompt begins with; a sentence that ends before it is the article's.
_QUESTION = 100
_FIRST_END = re.compile(r"[.!?…] ")
_SPACE = re.compile(r"\s+")
#: How long a recording takes, behind such a line.
_DURATION = re.compile(r" ?[·•|(–-]? ?\d{1,2}:\d{2}\)?$")
#: Words of the longest line that is looked for before a paragraph.
_MOST_LINE_WORDS = 8


def find(document: Document, artefact: str) -> Sequence[Found]:
    """The phrases of one artefact (a rule's name) in a document, in order."""
    return _by_artefact(document).get(artefact, ())


@once
def _by_artefact(document: Document) -> Mapping[str, Sequence[Found]]:
    grouped: dict[str, list[Found]] = defaultdict(list)
    for found in scan(document):
        grouped[found.entry.artefact].append(found)
    return grouped


def surest(document: Document) -> Mapping[int, float]:
    """How sure the surest phrase of each block is, by the block's index; blocks without one are left out."""
    sure: dict[int, float] = {}
    for found in chain.from_iterable(_by_artefact(document).values()):
        sure[found.block] = max(sure.get(found.block, 0.0), found.entry.confidence)
    return sure


def scan(document: Document) -> list[Found]:
    """Every phrase in a document, in order; menu words carry the confidence that their neighbours give them."""
    strong: list[Found] = []
    menu: dict[int, Found] = {}
    unknown: list[int] = []
    foot = len(document.blocks) - _FOOT_BLOCKS
    among = between(document.blocks, is_body)
    for index, block in enumerate(document.blocks):
        text = block.text
        if block.kind == "code" or not text:
            continue
        begins = may_begin(text)
        folded, entry = "", None
        if len(text) <= PHRASE_WINDOW or (len(text) <= _SHORT_BLOCK and (begins or ends_legally(text))):
            folded, entry = _read_whole(text, at_foot=index >= foot)
        if entry is None:
            edges = list(_edges(index, block, folded, begins=begins)) if begins or _may_end(text) else ()
            if edges:
                strong.extend(_doubt(edges, block, inside=index in among))
            else:
                unknown.append(index)
        elif entry is MARK or folded in MENU:
            menu[index] = Found(index, block.start, block.end, entry)
        else:
            if entry.artefact == "legal-line" and _is_subheading(document.blocks, index):
                entry = replace(entry, confidence=_LISTED)
            strong.append(Found(index, block.start, block.end, entry))
    strong.extend(_appeals(unknown, document.blocks))
    strong.extend(_short_notices(unknown, document.blocks))
    strong = list(_doubt_headings(strong, menu, document.blocks))
    if menu:
        menu = _without_figures(menu, strong, document.blocks)
        strong.extend(_weigh(menu, {found.block for found in strong}, document.blocks))
    return sorted(strong, key=lambda found: found.start)


def _doubt(found: Sequence[Found], block: Block, *, inside: bool) -> Iterator[Found]:
    """What a block begins with, as hardly residue where it is a full sentence that may report and speaks to nobody.

    That is so ``inside`` the running text; advice is doubted anywhere.
    """
    told = inside and block.text[-1] == "." and _SPEAKS.search(block.text.casefold()) is None
    for each in found:
        at_start = each.start == block.start
        doubted = at_start and (
            (told and each.entry.artefact in _REPORTED) or (each.entry.artefact in _ADVISING and _advises(block.text))
        )
        yield replace(each, entry=replace(each.entry, confidence=_LISTED)) if doubted else each


def _advises(text: str) -> bool:
    """Whether a short block goes on well past its first words and names nothing that publishers have.

    "Check your email for a message from the tax office, and do not open what is attached to it."
    """
    if text[-1] != "." or len(text) > _SHORT_BLOCK:
        return False
    folded = key(text)
    opened = opening_and_end(folded)
    if opened is None or _publishes(text):
        return False
    return len(folded[opened[1] :].split()) > _WELL_PAST or _CLAUSE.search(folded, opened[1]) is not None


def _publishes(text: str) -> bool:
    """Whether a text names its publisher, or what publishers have."""
    return _PUBLISHES.search(" ".join([*_WORDS.findall(text.casefold()), ""])) is not None


def _appeals(unknown: Sequence[int], blocks: Sequence[Block]) -> Iterator[Found]:
    """What those blocks ask the reader for that no list knows."""
    texts = [blocks[index].text for index in unknown]
    if may_appeal(texts):
        for index in (unknown[place] for place in speaking(texts)):
            block = blocks[index]
            glued = last_piece(block.text)
            for start in (glued, 0) if glued else (0,):
                piece = block.text[start:]
                if (asked := appeal(piece)) and not TOLD.match(piece.casefold()):
                    yield Found(index, block.start + (start or _last_request(block.text)), block.end, asked)
                    break


def _last_request(text: str) -> int:
    """Where the last sentence of an appeal begins, if all before may be the article's: it is long, and asks nobody."""
    start = _last_start(text, len(text)) if len(text) > _SHORTEST_GLUED else 0
    before = text[:start].rstrip()
    own = len(before) >= _SHORTEST_GLUED and before.endswith(".") and not _SPEAKS.search(before.casefold())
    return start if own and appeal(text[start:]) else 0


def _short_notices(unknown: Sequence[int], blocks: Sequence[Block]) -> Iterator[Found]:
    """Those blocks that sell or warn; in a list that a sentence introduces, or among prices, they are the article's."""
    for index in unknown:
        block = blocks[index]
        told = short_notice(block.text) if len(block.text) <= LONGEST_NOTICE else None
        if told and not is_introduced(blocks, index) and not _is_priced(blocks, index):
            yield Found(index, block.start, block.end, told)


def _is_priced(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line stands in a menu or a list of prices: three or more short lines in a row have one."""
    first = last = index
    while first > 0 and index - first < _PRICES and _has_price(blocks[first - 1].text):
        first -= 1
    while last + 1 < len(blocks) and last - index < _PRICES and _has_price(blocks[last + 1].text):
        last += 1
    return last - first + 1 >= _PRICES


def _has_price(text: str) -> bool:
    return len(text) <= PHRASE_WINDOW and PRICE.search(text) is not None


@lru_cache(maxsize=16_384)
def _read_whole(text: str, *, at_foot: bool) -> tuple[str, Entry | None]:
    """A short block's key, and its entry by all of its words: the lines of a site stand on each of its pages."""
    folded = key(text)
    return folded, whole(text, folded, at_foot=at_foot)


def _may_end(text: str) -> bool:
    """Whether a phrase may begin the last of several sentences: a cheap gate."""
    at = text.rfind(_FULL_STOP, -_EDGE_WINDOW, -1)
    start = at + len(_FULL_STOP) if at >= 0 else max(0, len(text) - _EDGE_WINDOW)
    last = text[start:-2]
    if "." in last or "?" in last or "!" in last or "…" in last or text[-1] >= WIDE:
        return True  # Another mark may end the sentence before it.
    return at >= 0 and may_begin(text[start : start + GATE])


def _without_figures(menu: dict[int, Found], strong: Iterable[Found], blocks: Sequence[Block]) -> dict[int, Found]:
    """A menu's words without those figures that are the article's: scores, what they are for, and an entry's time.

    Galleries count so too, one by one, and players show how long they run: beside a word of theirs a figure is none of
    the article.
    """
    scores = {index: out_of for index in menu if (out_of := _score(blocks[index].text))}
    figures = [index for index in menu if index not in scores and _heads_entry(blocks, index)]
    if not _counts_on([int(out_of[1]) for out_of in scores.values()]):
        figures += scores
    if not figures:
        return menu
    players = {found.block for found in chain(strong, menu.values()) if found.entry.artefact == "player-control"}
    players = {index for index in players if not blocks[index].text.strip(EDGE)[:1].isdigit()}
    own = {index for index in figures if players.isdisjoint((index - 1, index + 1))}
    own |= {index - 1 for index in own if index in scores}
    return {index: found for index, found in menu.items() if index not in own}


def is_score(text: str) -> bool:
    """Whether a line is the score of a review.

    >>> is_score("8/10"), is_score("8.5/10"), is_score("7/12"), is_score("12/10")
    (True, True, False, False)
    """
    return _score(text) is not None


def _score(text: str) -> re.Match[str] | None:
    """The score that a line is: "8/10", "(4,5/5)"."""
    out_of = _OUT_OF.match(text.strip(EDGE)) if len(text) <= _LONGEST_FIGURE else None
    if out_of and (out_of[2] or (int(out_of[3]) in _FULL_MARKS and int(out_of[1]) <= int(out_of[3]))):
        return out_of
    return None


def _counts_on(numbers: Sequence[int]) -> bool:
    """Whether numbers are the counters of a gallery, one after the other."""
    return len(numbers) >= _FEWEST_COUNTERS and all(after == before + 1 for before, after in pairwise(numbers))


def _heads_entry(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is a clock directly above running text."""
    text = blocks[index].text
    clock = len(text) <= _LONGEST_FIGURE and _CLOCK.match(text) is not None
    return clock and index + 1 < len(blocks) and is_body(blocks[index + 1].text)


def _weigh(menu: Mapping[int, Found], strong: set[int], blocks: Sequence[Block]) -> Iterator[Found]:
    """A menu's word is as likely residue as the company it keeps: lines beside it that menus use too, or phrases."""
    flat_page = len(strong) + len(menu) // 3 >= _FLAT_PAGE_FINDINGS
    first = next((i for i, block in enumerate(blocks[:_HEAD_BLOCKS]) if is_body(block.text)), 0)
    for index, found in menu.items():
        if is_introduced(blocks, index) or len(blocks) == 1:
            yield replace(found, entry=replace(found.entry, confidence=_LISTED))
            continue
        sides = [other in menu or other in strong for other in (index - 1, index + 1)]
        near = any(other in menu or other in strong for other in (index - 2, index + 2))
        if all(sides):
            confidence = 0.9
        elif any(sides):
            confidence = 0.75 if near or flat_page else 0.6
        elif _TIME_OF_DAY.match(blocks[index].text):
            confidence = _LISTED
        elif (
            index < max(first, 1)
            or index == len(blocks) - 1
            or (flat_page and not _is_running_text(blocks[index + 1].text))
        ):
            confidence = 0.55
        else:
            confidence = 0.6 if key(blocks[index].text) in _EMBEDDED else _LISTED
        yield replace(found, entry=replace(found.entry, confidence=confidence))


def _is_subheading(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line stands alone between paragraphs of running text, with another one to follow."""
    return 0 < index < len(blocks) - 2 and all(is_body(blocks[i].text) for i in (index - 1, index + 1))


def _doubt_headings(strong: Sequence[Found], menu: Mapping[int, Found], blocks: Sequence[Block]) -> Iterator[Found]:
    """Findings, hardly residue where a line heads a part: a sentence of the article follows, and no finding is beside.

    ``menu`` are the findings of a menu's words.
    """
    beside = menu.keys() | {found.block for found in strong}
    for found in strong:
        text, index = blocks[found.block].text, found.block
        heads = (
            len(text) <= LONGEST_HEADING
            and text[-1].isalnum()
            and key(text) in HEADINGS
            and beside.isdisjoint((index - 1, index + 1))
            and index + 1 < len(blocks)
            and ends_sentence(blocks[index + 1].text)
        )
        yield replace(found, entry=replace(found.entry, confidence=_LISTED)) if heads else found


def _is_running_text(text: str) -> bool:
    """Whether a menu's word above this text may well be its subheading."""
    return len(text) > _RUNNING_TEXT and text[-1] in '.!?…”"»«“'


def _edges(index: int, block: Block, folded: str, *, begins: bool) -> Iterable[Found]:
    """What the first words of a block label, or else what its last sentences are."""
    text = block.text
    if begins and (entry := opening(folded or key(text[:PHRASE_WINDOW]))):
        return _from_start(index, block, entry)
    if (
        len(text) > _SHORTEST_GLUED
        and (start := _last_start(text, len(text)))
        and may_begin(text[start : start + GATE])
    ):
        return _glued_end(index, block)
    return ()


def _from_start(index: int, block: Block, entry: Entry) -> Iterator[Found]:
    """The whole block that begins with a phrase, if it is short or a notice; else its first sentences."""
    words = len(block.text.split(None, NOTICE_WORDS))
    if entry.artefact not in _NOTICES and (end := _line_before_paragraph(block.text)):
        yield Found(index, block.start, block.start + end, entry)
    elif words <= SHORT_BLOCK_WORDS:
        yield Found(index, block.start, block.start + _short_end(block.text, entry), entry)
    elif entry.artefact in _NOTICES and words <= NOTICE_WORDS:
        yield Found(index, block.start, block.end, replace(entry, confidence=0.8))
    elif end := _glued_start(block.text):
        yield Found(index, block.start, block.start + end, replace(entry, confidence=0.8))


def _short_end(text: str, entry: Entry) -> int:
    """Where what a short block begins with ends: at its end, or before a sentence that is none of the publisher's.

    What follows a question belongs to it.
    """
    if entry.artefact not in _ADVISING or text[-1] != ".":
        return len(text)
    end = _glued_start(text)
    rest = text[end:]
    own = len(rest.split()) > _WELL_PAST and not _SPEAKS.search(rest.casefold()) and not _publishes(rest)
    return end if own and text[:end].rstrip().endswith((".", "!")) else len(text)


def _line_before_paragraph(text: str) -> int:
    """Where a whole line of a page ends after which a paragraph of the article goes on with no mark between; 0 if none.

    "Listen to this article · 6:12 The council of Varn voted on Monday to widen the bridge, and the mayor rose."
    """
    ends = [match.start() for match in islice(_SPACE.finditer(text), _MOST_LINE_WORDS)]
    for end in reversed(ends):
        rest = text[end:].lstrip()
        line = _DURATION.sub("", text[:end])
        if rest[:1].isupper() and key(line) in LINES and line[-1:].isalnum() and is_body(rest):
            return end
    return 0


def _glued_start(text: str) -> int:
    """Where the run of first sentences that speak to the reader ends; 0 if already the first runs on too long."""
    end = 0
    while end < len(text):
        at = text.find(_FULL_STOP, end, end + _EDGE_WINDOW)
        stop = at + len(_FULL_STOP) if at >= 0 else min(len(text), end + _EDGE_WINDOW)
        if match := _OTHER_END.search(text, end, stop):
            stop = match.end()
        elif at < 0 and stop < len(text):
            break
        if opening(key(text[end : min(stop, end + PHRASE_WINDOW)])) is None:
            break
        end = stop
    return end


def _glued_end(index: int, block: Block) -> Iterator[Found]:
    """The last sentences of a paragraph, as long as they speak to the reader."""
    text = block.text
    end = len(text)
    found: list[Found] = []
    while end:
        start = _last_start(text, end)
        entry = _speaks_to_reader(text[start:end]) if start else None
        if entry is None or not QUOTES.isdisjoint(text[start:end]):
            break
        entry = replace(entry, confidence=min(entry.confidence, 0.85))
        found.append(Found(index, block.start + start, block.start + end, entry))
        end = start
    # No sentence of the run holds a mark: either all of them stand inside a quotation, or none does.
    if found and _in_quotation(text, end):
        return
    if found and _only_asks(text[:end].rstrip()):
        found = [replace(found[-1], start=block.start, end=block.end)]
    yield from reversed(found)


def _only_asks(text: str) -> bool:
    """Whether all that stands before a prompt is one short question: "Enjoyed this?", "What do you think of it?"."""
    asked = text.endswith("?") and len(text) <= _QUESTION and not _FIRST_END.search(text)
    return asked and QUOTES.isdisjoint(text)


def _last_start(text: str, end: int) -> int:
    """Where the last sentence of ``text[:end]`` begins; 0 if no other ends within the window before it."""
    limit = max(0, end - _EDGE_WINDOW)
    at = text.rfind(_FULL_STOP, limit, end - 1)
    start = at + len(_FULL_STOP) if at >= 0 else 0
    wide = text[end - 1] >= WIDE
    for match in (_WIDE_END if wide else _OTHER_END).finditer(text, max(start, limit), end):
        if match.end() < end:
            start = match.end()
    return start


def _speaks_to_reader(sentence: str) -> Entry | None:
    folded = key(sentence)
    entry = opening(folded)
    if entry:
        return entry
    entry = LINES.get(folded)
    if entry is None or entry.artefact in ("navigation", "legal-line"):
        return None
    long_enough = entry.artefact == "advertisement" or folded.count(" ") + 1 >= GLUED_LINE_WORDS
    return entry if long_enough else None


def _in_quotation(text: str, at: int) -> bool:
    """Whether a quotation that begins before ``at`` has not ended there."""
    return text.rfind("“", 0, at) > text.rfind("”", 0, at) or text.count('"', 0, at) % 2 == 1
