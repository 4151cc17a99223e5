"""What pages say around articles, as all word lists together: which entry a line, or a sentence's beginning, is.

A text is looked up whole (``line`` and ``menu``) or by its first words (``sentence``). A dictionary from a phrase's
first characters to the lengths of the phrases that start so makes the cost independent of the number of phrases.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from transforms.lexicon import EDGE, GAP, NETWORK, NETWORKS, WIDE, Entry, Lexicon, name_networks
from transforms.phrases import alternatives_of
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

#: Characters of a sentence that are compared with the phrases; the longest phrase is shorter.
PHRASE_WINDOW = 90
#: Words that a line needs to be labelled where it is glued to a paragraph; shorter ones may be an article's own.
GLUED_LINE_WORDS = 3
#: Letters of a word that only pages write, such as "Cookie-Einstellungen"; a shorter one may be a subheading.
_COMPOUND = 13
_WIDE_COMPOUND = 4
#: How a button begins that people say as well: "I agree", "Ich stimme zu", "J'accepte".
_OF_ONESELF = ("i ", "ich ", "j'", "got it")
#: Characters of a phrase, and of one in a script without spaces, that choose the lengths to compare.
_HEAD = 5
_WIDE_HEAD = 3
#: Characters of a text that are compared first, with phrases that are longer and with those that are shorter.
GATE = 8
_SHORT_GATE = 3
#: Characters of a text's end that are compared first; the shortest legal phrase is as long.
_END = 4
#: Characters of a block at the foot that a legal phrase may stand inside.
_ANYWHERE_WINDOW = 90
#: After a phrase that somebody says in a sentence: "Sign in to continue, it says, and …". By language, parted by "|".
_TELLERS = {
    "en": "it says|says|said|it said|he said|she said|they said|it reads|reads|wrote|writes",
    "de": "sagt|sagte|heißt es|hieß es|steht|stand|schreibt|schrieb|lautet|lautete",
    "fr": "dit|disait|a dit|assure|indique|précise|lit-on|peut-on lire|annonce|explique|écrit",
    "es": "dice|decía|dijo|reza|rezaba|se lee|se leía|propone|asegura|explica|pone|ponía",
    "it": "dice|diceva|ha detto|si legge|ha commentato|recita|recitava|scrive|spiega",
    "pt": "diz|dizia|disse|lê-se|lia-se|garante|explica|escreve|anuncia",
    "nl": "zegt|zei|staat|stond|luidt|luidde|schrijft|aldus",
    "pl": "mówi|głosi|głosił|głosiła|głosiło|brzmi|brzmiał|brzmiało|czytamy|napisano|pisze",
}
_SAID = alternatives_of({code: said.casefold() for code, said in _TELLERS.items()})
TOLD = re.compile(
    rf"(?:[^.!?]{{0,80}}, (?:(?:the|a|an|my|his|her|their) \w+ (?:\w+ )?)?(?:{_SAID})|, (?:he|she|they))\b"
)
QUOTES = frozenset('"“”„«»‟')
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


def _gapped() -> dict[str, list[tuple[str, Entry]]]:
    """Openings to the words that must follow, with what the two mean."""
    table: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for phrase, entry in _table("gapped").items():
        opened, _, word = phrase.partition(GAP)
        table[opened].append((word, entry))
    return dict(table)


def _head(phrase: str) -> str:
    return phrase[: _HEAD if phrase[:1] < WIDE else _WIDE_HEAD]


def _lengths(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The first characters of a phrase to the lengths of the phrases that start so, the longest first."""
    table: dict[str, set[int]] = defaultdict(set)
    for phrase in phrases:
        table[_head(phrase)].add(len(phrase))
    return {head: tuple(sorted(lengths, reverse=True)) for head, lengths in table.items()}


def _beginnings(phrases: Iterable[str]) -> frozenset[str]:
    """The first letters of phrases as a text may print them: with either apostrophe, up to the first number."""
    heads = {phrase[:GATE].split("#", 1)[0] for phrase in phrases}
    return frozenset(heads | {head.replace("'", "’") for head in heads})


def _short_ones(beginnings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Those that are shorter than the gate, by their first characters, sorted."""
    table: dict[str, list[str]] = defaultdict(list)
    for beginning in sorted(beginnings):
        if 0 < len(beginning) < GATE:
            table[beginning[:_SHORT_GATE]].append(beginning)
    return {gate: tuple(found) for gate, found in table.items()}


def _is_menu_word(phrase: str, entry: Entry) -> bool:
    """Whether an article might use a listed line as a line of its own: one word, unless it is a long compound."""
    if phrase in MENU or (entry.artefact == "cookie-notice" and phrase.startswith(_OF_ONESELF)):
        return True
    spaced = phrase < WIDE
    return (
        entry.artefact != "advertisement"
        and " " not in phrase
        and len(phrase) < (_COMPOUND if spaced else _WIDE_COMPOUND)
    )


LINES = _table("line")
MENU = {
    phrase: entry
    for phrase, entry in _table("menu").items()
    if phrase not in LINES or LINES[phrase].artefact != "advertisement"
}
MENU |= {phrase: entry for phrase, entry in LINES.items() if _is_menu_word(phrase, entry)}
LINES = {phrase: entry for phrase, entry in LINES.items() if phrase not in MENU}
_SENTENCES = _table("sentence")
_SENTENCE_LENGTHS = _lengths(_SENTENCES)
_GAPPED = _gapped()
_GAPPED_LENGTHS = _lengths(_GAPPED)
#: Lines that head a part of an article as well.
HEADINGS = frozenset(phrase for phrase, _ in navigation.HEADINGS.phrases())
LONGEST_HEADING = max(map(len, HEADINGS))
_ANYWHERE = _table("anywhere")
_ANYWHERE_ENDS = tuple(_ANYWHERE)
_ANYWHERE_GATE = frozenset(phrase[-_END:] for phrase in _ANYWHERE)
#: The last words of these phrases: what holds none of them holds none of the phrases.
_ANYWHERE_WORDS = tuple(sorted({phrase.rpartition(" ")[2] for phrase in _ANYWHERE}))
#: The first characters of every phrase that is looked for at the start of a sentence, or of a line that is long.
_BEGINNINGS = _beginnings(
    [
        *_SENTENCES,
        *_GAPPED,
        *(
            phrase
            for phrase, entry in LINES.items()
            if phrase.count(" ") + 1 >= GLUED_LINE_WORDS or entry.artefact == "advertisement"
        ),
    ]
)
#: Of those that are shorter than the gate: the first characters to all that begin so.
_SHORT_BEGINNINGS = _short_ones(_BEGINNINGS)
#: What stands between a menu's words, alone on its line; asterisks and dashes part an article's own sections, and a
#: review gives stars.
MARK = Entry("navigation", 0.9, "a mark between a page's words")
#: Characters of such a line, and those that it must not hold.
_LONGEST_MARK = 3
_PARTING = frozenset("*-–—.…!?#~=_+()[]{}×★☆⭐")
#: A line of several phrases.
_ROW = Entry("navigation", 0.9, "a row of a menu's words")
#: Words in the longest row that is looked at, and in the longest phrase in it.
_ROW_WORDS = 30
_ROW_PHRASE_WORDS = 5
_ROW_EDGE = ".,:!?"
#: Letters of the shortest name of a network that is told inside a longer word.
_SPELLED = 4
#: What stands between the words of a row.
_MARKS = frozenset(
    ["|", "·", "•", "»", "›", ">", "/", "→", "▸", "-", "–", "—", "*", "‣", "←", "«", "‹", "●", "∙", "∣", "｜", "\\"]
)
_ROW_VOCABULARY = frozenset(word for phrase in (*LINES, *MENU) for word in phrase.split()) | NETWORKS | _MARKS
#: A line of several names and nothing else.
_NETWORKS_LINE = Entry("navigation", 0.9, "names of social networks")
#: What stands among such names on buttons.
_BUTTONS = frozenset(("print", "share", "tweet"))
#: The same without spaces, as a row of buttons comes out: "FacebookTwitterEmail".
_SPELLED_NETWORKS = "|".join(re.escape(name) for name in sorted({*NETWORKS, *_BUTTONS}) if len(name) >= _SPELLED)
_GLUED_NETWORKS = re.compile(rf"(?:{_SPELLED_NETWORKS}){{2,12}}+")


def known(phrase: str) -> Entry | None:
    """The entry of a key that pages use as a whole line or as a menu's word."""
    return LINES.get(phrase) or MENU.get(phrase) or LINES.get(name_networks(phrase))


def whole(text: str, folded: str, *, at_foot: bool) -> Entry | None:
    """The entry of a short block by all of its words: a line, a legal phrase, a menu's word or a row of them."""
    if not folded:
        return MARK if len(text) <= _LONGEST_MARK and not _PARTING.intersection(text) else None
    words = folded.replace("|", " | ").split()
    entry = _line(folded, words) or _anywhere(folded, text, at_foot=at_foot)
    if entry is None and (text[-1] not in ".!?;," or text.endswith("...")):
        entry = MENU.get(folded) or _row(words)
    return entry


def ends_legally(text: str) -> bool:
    """Whether a text ends with a phrase that may stand anywhere."""
    return _ends_so(text[-PHRASE_WINDOW:].casefold().rstrip(EDGE))


def _ends_so(folded: str) -> bool:
    """Whether a key ends with a phrase that may stand anywhere."""
    return folded[-_END:] in _ANYWHERE_GATE and folded.endswith(_ANYWHERE_ENDS)


def may_begin(text: str) -> bool:
    """Whether a phrase begins with the text's first letters, or decoration hides them: a cheap gate."""
    head = text[:GATE].casefold()
    if head in _BEGINNINGS:
        return True
    first = head[0]
    if first.isalpha() and first < WIDE:
        shorter = _SHORT_BEGINNINGS.get(head[:_SHORT_GATE])
        return shorter is not None and head.startswith(shorter)
    return first not in QUOTES


def _line(folded: str, words: Sequence[str]) -> Entry | None:
    """The entry of a key that is a whole line, with the names of networks in it counting as one."""
    entry = LINES.get(folded)
    if entry is None and len(words) == 1 and _GLUED_NETWORKS.fullmatch(folded):
        return _NETWORKS_LINE
    if entry is None and len(folded) <= PHRASE_WINDOW and not NETWORKS.isdisjoint(words):
        named = name_networks(folded)
        return _NETWORKS_LINE if named == NETWORK and " " in folded else LINES.get(named)
    return entry


def _row(words: Sequence[str]) -> Entry | None:
    """A line that is several lines of a page in one: "Newer Post Older Post Home", "Home | News | Sport".

    Two or more phrases that are a page's own, or three or more of any kind with a mark between them, or four words of
    a menu; nothing else may stand in the line but one word in four.
    """
    if len(words) > _ROW_WORDS or _is_strange(words):
        return None
    position = own = any_kind = unknown = 0
    while position < len(words):
        matched = _first_phrase(words, position)
        length, is_own = matched or (1, False)
        if length == 1 and (words[position] in _MARKS or words[position] == "#"):
            position += 1
            continue
        own += is_own
        any_kind += matched is not None
        unknown += matched is None
        position += length
    marked = bool(_MARKS.intersection(words))
    if unknown * 4 > len(words) or not (own > 1 or any_kind > (2 if marked or own else 3)):
        return None
    return _ROW


def _is_strange(words: Sequence[str]) -> bool:
    """Whether more than one in four of the words of a row stand in no phrase."""
    left = len(words)
    for word in words:
        if word not in _ROW_VOCABULARY and word.strip(_ROW_EDGE) not in _ROW_VOCABULARY:
            left -= 4
            if left < 0:
                return True
    return False


def _first_phrase(words: Sequence[str], position: int) -> tuple[int, bool] | None:
    """How many words the longest known phrase at a position has, and whether it is a page's own and no menu's word."""
    for length in range(min(_ROW_PHRASE_WORDS, len(words) - position), 0, -1):
        phrase = " ".join(words[position : position + length]).strip(_ROW_EDGE)
        if (phrase in LINES and any(map(str.isalpha, phrase))) or (length > 1 and name_networks(phrase) in LINES):
            return length, True
        if phrase in MENU:
            return (length, False) if any(map(str.isalpha, phrase)) else None
    return None


def opening(folded: str) -> Entry | None:
    """The entry of the sentence phrase that a key begins with, up to a word's boundary."""
    opened = opening_and_end(folded)
    return opened[0] if opened else None


def opening_and_end(folded: str) -> tuple[Entry, int] | None:
    """The same, and where the phrase ends."""
    for length in _SENTENCE_LENGTHS.get(_head(folded), ()):
        entry = _SENTENCES.get(folded[:length])
        if entry and len(folded) >= length and _at_boundary(folded, length):
            return None if TOLD.match(folded, length) else (entry, length)
    for length in _GAPPED_LENGTHS.get(_head(folded), ()):
        for word, entry in _GAPPED.get(folded[:length], ()):
            if _holds(folded, word, length) and _at_boundary(folded, length):
                return entry, length
    return None


def _holds(folded: str, words: str, start: int) -> bool:
    """Whether a key holds words from ``start`` on that are no part of longer ones."""
    at = folded.find(words, start)
    while at >= 0:
        if _at_boundary(folded, at) and _at_boundary(folded, at + len(words)):
            return True
        at = folded.find(words, at + 1)
    return False


def _at_boundary(folded: str, end: int) -> bool:
    """Whether no letter continues the word that ends at ``end``; scripts without spaces have no boundaries."""
    before, after = folded[end - 1], folded[end : end + 1]
    return not (before.isalnum() and after.isalnum()) or before > WIDE


def _anywhere(folded: str, text: str, *, at_foot: bool) -> Entry | None:
    """A legal phrase in a short block at the foot, not in mid-sentence, or with hardly more words around it."""
    short = at_foot and len(folded) <= _ANYWHERE_WINDOW
    if _ends_so(folded) or (short and any(map(folded.__contains__, _ANYWHERE_WORDS))):
        told = text[-1] in ".!?"
        for phrase, entry in _ANYWHERE.items():
            if phrase not in folded or (told and not folded.startswith(phrase) and not folded.endswith(phrase)):
                continue
            if folded.startswith(phrase) and TOLD.match(folded, len(phrase)):
                continue
            if at_foot or len(folded) < 2 * len(phrase):
                return entry
    return None
