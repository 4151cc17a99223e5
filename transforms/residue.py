"""Finds what pages say around articles, by all word lists in one scan that the phrase rules share.

A block is looked up whole (``line`` and ``menu``), by its first words (``sentence``), and, where it is a paragraph of
the article, by its last sentences. A dictionary from a phrase's first characters to the lengths of the phrases that
start so makes the cost of a block independent of the number of phrases.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from transforms.document import Block, Document
from transforms.lexicon import NETWORK, Lexicon, key, name_networks
from transforms.words import (
    advertisement,
    comments_section,
    cookie_notice,
    legal_line,
    navigation,
    paywall,
    player_control,
    prompt,
)

#: Words of a block that its first words may label whole. Of the development pages' blocks that begin so and are to go,
#: nine in ten are shorter.
SHORT_BLOCK_WORDS = 25
#: Words of a consent or legal notice that its first words label whole: these run on, and no article begins so.
NOTICE_WORDS = 150
#: Characters of a block that may be looked up whole: 25 words of 8 letters.
_SHORT_BLOCK = 225
#: Characters at the end of a block in which a glued sentence must begin, and the longest sentence to look for.
_EDGE_WINDOW = 320
#: Characters of a sentence that are compared with the phrases; the longest phrase is shorter.
_PHRASE_WINDOW = 90
#: Blocks at a document's end in which a legal phrase may stand inside other words.
_FOOT_BLOCKS = 8
#: Findings that make a document a flat page, where a menu's word alone is more likely residue than not.
_FLAT_PAGE_FINDINGS = 5
#: Words that a line needs to be labelled where it is glued to a paragraph; shorter ones may be an article's own.
_GLUED_LINE_WORDS = 3
#: Letters of a word that only pages write, such as "Cookie-Einstellungen"; a shorter one may be a subheading.
_COMPOUND = 13
#: Characters that choose the lengths to compare; no phrase is shorter.
_HEAD = 4

_NOTICES = frozenset({"cookie-notice", "legal-line", "comments-section", "paywall"})
_QUOTES = "\"“”„«»‟"
_SENTENCE_ENDS = (". ", "! ", "? ", "… ", ".” ", '." ', "!” ", "?” ", ".) ", ".\u00a0", "。", "！", "？")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase of a list means: the rule that labels it, how sure it is (0..1), and why."""

    artefact: str
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a document: the index of its block, and the code points ``start..end`` that it labels."""

    block: int
    start: int
    end: int
    entry: Entry


#: Where two lists hold one phrase, the earlier list labels it.
LEXICONS: tuple[Lexicon, ...] = (
    *cookie_notice.LEXICONS,
    *paywall.LEXICONS,
    *comments_section.LEXICONS,
    *legal_line.LEXICONS,
    *advertisement.LEXICONS,
    *player_control.LEXICONS,
    *prompt.LEXICONS,
    *navigation.LEXICONS,
)


def _table(use: str) -> dict[str, Entry]:
    """Phrase to entry, for the lists of that use."""
    table: dict[str, Entry] = {}
    for lexicon in LEXICONS:
        if lexicon.use != use:
            continue
        entries = {
            language: Entry(lexicon.artefact, lexicon.confidence, f"{lexicon.reason} ({language})")
            for language in lexicon.languages
        }
        for phrase, language in lexicon.phrases():
            table.setdefault(phrase, entries[language])
    table.pop("", None)
    return table


def _lengths(phrases: Mapping[str, Entry]) -> dict[str, tuple[int, ...]]:
    """The first characters of a phrase to the lengths of the phrases that start so, the longest first."""
    table: dict[str, set[int]] = defaultdict(set)
    for phrase in phrases:
        table[phrase[:_HEAD]].add(len(phrase))
    return {head: tuple(sorted(lengths, reverse=True)) for head, lengths in table.items()}


def _is_menu_word(phrase: str, entry: Entry) -> bool:
    """Whether an article might use a listed line as a line of its own: one word, unless it is a long compound."""
    if phrase in _MENU:
        return entry.artefact != "advertisement"
    spaced = phrase < "\u2e80"
    return entry.artefact != "advertisement" and " " not in phrase and len(phrase) < (_COMPOUND if spaced else _HEAD)


_MENU = _table("menu")
_LINES = _table("line")
_MENU |= {phrase: entry for phrase, entry in _LINES.items() if _is_menu_word(phrase, entry)}
_LINES = {phrase: entry for phrase, entry in _LINES.items() if phrase not in _MENU}
_SENTENCES = _table("sentence")
_SENTENCE_LENGTHS = _lengths(_SENTENCES)
_ANYWHERE = tuple(_table("anywhere").items())

#: A line of several names and nothing else.
_NETWORKS = Entry("navigation", 0.9, "names of social networks")

#: The last document that was scanned, by identity: the phrase rules ask about one document in turn.
_scanned: list[tuple[Document, Mapping[str, tuple[Found, ...]]]] = []


def find(document: Document, artefact: str) -> Sequence[Found]:
    """The phrases of one artefact (a rule's name) in a document, in order."""
    last = _scanned[0] if _scanned else None
    if last is None or last[0] is not document:
        grouped: dict[str, list[Found]] = defaultdict(list)
        for found in scan(document):
            grouped[found.entry.artefact].append(found)
        last = (document, {name: tuple(listed) for name, listed in grouped.items()})
        _scanned[:] = [last]
    return last[1].get(artefact, ())


def known(phrase: str) -> Entry | None:
    """The entry of a key that pages use as a whole line or as a menu's word."""
    return _LINES.get(phrase) or _MENU.get(phrase)


def scan(document: Document) -> list[Found]:
    """Every phrase in a document, in order; menu words carry the confidence that their neighbours give them."""
    strong: list[Found] = []
    menu: dict[int, Found] = {}
    foot = len(document.blocks) - _FOOT_BLOCKS
    for index, block in enumerate(document.blocks):
        if block.kind == "code":
            continue
        if len(block.text) <= _SHORT_BLOCK:
            folded = key(block.text)
            if entry := _line(folded) or _anywhere(folded, at_foot=index >= foot):
                strong.append(Found(index, block.start, block.end, entry))
                continue
            if (entry := _MENU.get(folded)) and block.text[-1] not in ".!?;,":
                menu[index] = Found(index, block.start, block.end, entry)
                continue
        else:
            folded = key(block.text[:_PHRASE_WINDOW])
        strong.extend(_sentences(index, block, folded))
    if not menu:
        return strong
    strong.extend(_weigh(menu, {found.block for found in strong}, len(document.blocks)))
    return sorted(strong, key=lambda found: found.start)


def _line(folded: str) -> Entry | None:
    """The entry of a key that is a whole line, with the names of networks in it counting as one."""
    entry = _LINES.get(folded)
    if entry is None and len(folded) <= _PHRASE_WINDOW and (named := name_networks(folded)) != folded:
        entry = _NETWORKS if named == NETWORK and " " in folded else _LINES.get(named)
    return entry


def opening(folded: str) -> Entry | None:
    """The entry of the sentence phrase that a key begins with, up to a word's boundary."""
    for length in _SENTENCE_LENGTHS.get(folded[:_HEAD], ()):
        entry = _SENTENCES.get(folded[:length])
        if entry and len(folded) >= length and _at_boundary(folded, length):
            return entry
    return None


def _at_boundary(folded: str, end: int) -> bool:
    """Whether no letter continues the word that ends at ``end``; scripts without spaces have no boundaries."""
    before, after = folded[end - 1], folded[end : end + 1]
    return not (before.isalnum() and after.isalnum()) or before > "\u2e80"


def _anywhere(folded: str, *, at_foot: bool) -> Entry | None:
    """A legal phrase inside a short block at the foot, or inside a block of hardly more words than the phrase."""
    for phrase, entry in _ANYWHERE:
        if phrase in folded and (at_foot or len(folded) < 2 * len(phrase)):
            return entry
    return None


def _weigh(menu: Mapping[int, Found], strong: set[int], n_blocks: int) -> Iterator[Found]:
    """A menu's word is as likely residue as the company it keeps: lines beside it that menus use too, or phrases."""
    flat_page = len(strong) + len(menu) // 3 >= _FLAT_PAGE_FINDINGS
    for index, found in menu.items():
        sides = [other in menu or other in strong for other in (index - 1, index + 1)]
        near = any(other in menu or other in strong for other in (index - 2, index + 2))
        if all(sides):
            confidence = 0.9
        elif any(sides):
            confidence = 0.75 if near or flat_page else 0.6
        elif flat_page or index in (0, n_blocks - 1):
            confidence = 0.55
        else:
            confidence = 0.3
        yield replace(found, entry=replace(found.entry, confidence=confidence))


def _sentences(index: int, block: Block, folded: str) -> Iterator[Found]:
    """The whole block, or its first or last sentences, where they speak to the reader in the publisher's voice."""
    text = block.text
    entry = opening(folded)
    if entry is None:
        yield from _glued_end(index, block)
        return
    words = len(text.split(None, NOTICE_WORDS))
    if words <= SHORT_BLOCK_WORDS:
        yield Found(index, block.start, block.end, entry)
    elif entry.artefact in _NOTICES and words <= NOTICE_WORDS:
        yield Found(index, block.start, block.end, replace(entry, confidence=0.8))
    elif end := _glued_start(text):
        yield Found(index, block.start, block.start + end, replace(entry, confidence=0.8))


def _glued_start(text: str) -> int:
    """Where the run of first sentences that speak to the reader ends; 0 if already the first runs on too long."""
    end = 0
    while end < len(text):
        ends = [at + len(mark) for mark in _SENTENCE_ENDS if (at := text.find(mark, end, end + _EDGE_WINDOW)) >= 0]
        stop = min(ends, default=len(text))
        if stop - end > _EDGE_WINDOW or opening(key(text[end : min(stop, end + _PHRASE_WINDOW)])) is None:
            break
        end = stop
    return end


def _glued_end(index: int, block: Block) -> Iterator[Found]:
    """The last sentences of a paragraph, as long as they speak to the reader."""
    text = block.text
    limit = max(0, len(text) - _EDGE_WINDOW)
    end = len(text)
    found: list[Found] = []
    while end > limit:
        starts = [at + len(mark) for mark in _SENTENCE_ENDS if (at := text.rfind(mark, limit, end - 1)) >= 0]
        start = max(starts, default=0)
        entry = _speaks_to_reader(text[start:end]) if start else None
        if entry is None or _quoted(text, start, end):
            break
        entry = replace(entry, confidence=min(entry.confidence, 0.85))
        found.append(Found(index, block.start + start, block.start + end, entry))
        end = start
    yield from reversed(found)


def _speaks_to_reader(sentence: str) -> Entry | None:
    folded = key(sentence)
    entry = opening(folded)
    if entry:
        return entry
    entry = _LINES.get(folded)
    if entry is None or entry.artefact in ("navigation", "legal-line"):
        return None
    long_enough = entry.artefact == "advertisement" or folded.count(" ") + 1 >= _GLUED_LINE_WORDS
    return entry if long_enough else None


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether a sentence holds a quotation mark, or stands inside a quotation that begins before it."""
    if any(mark in text[start:end] for mark in _QUOTES):
        return True
    return text.rfind("“", 0, start) > text.rfind("”", 0, start) or text.count('"', 0, start) % 2 == 1
