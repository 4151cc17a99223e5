"""Lines of a page that an extractor put together with nothing between: "... began in spring.Photo: Ann Lee".

What stands on one line of a page and the next have no white space between them where a program asks a parser for all
text at once. Rules judge blocks, so they are shown such a text with a block for each of its pieces. What is kept of the
text is divided as it stands: where no rule labels a piece, it stays glued.

A space is all that parts a section's name or a button from the first paragraph, in "Opinion The bridge must go." Such a
piece is told by the phrasebook, and by what goes on with a capital: a small word, of which no name consists. Some small
words have a capital where a sentence begins and hardly elsewhere, so that what stands before one with no stop between,
a headline or a caption, is a piece whatever it says: "Two held after fire in Varn The council met …".
"""

import re
import string
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from transforms.document import Block, Document
from transforms.headlines import ALL_STOPWORDS, is_body
from transforms.lexicon import key
from transforms.phrasebook import LINES, MENU
from transforms.stubs import read_stub

_LETTERS: Final = [chr(code) for code in range(0x600)]
_SMALL: Final = "".join(filter(str.islower, _LETTERS))
_LARGE: Final = "".join(filter(str.isupper, _LETTERS))
#: Where a piece may begin: after a sentence's end, or right after a small letter, which is looked into further.
_JOINT: Final = re.compile(
    rf"[{_LARGE}¿¡«„“\"©►▶→•(](?:(?<=[{_SMALL}\d]{{2}}[.!?…].)|(?<=[{_SMALL}]{{2}}[.!?…][\"'”’»)].)"
    rf"|(?<=[{_SMALL}%][\"'”’»)][.!?…].)|(?<=[{_SMALL}]{{3}}.))"
)
_STOPS: Final = ".!?…\"'”’»)"
#: Letters of the shortest capitalised word that ends a sentence: "St.", "Prof." and "Inc." are abbreviations.
_SHORTEST_NAME: Final = 5
#: Letters of the shortest word that something is glued to with no stop between; "iPhone" and "macOS" are words.
_SHORTEST_WORD: Final = 4
#: Characters on either side of a joint that are looked at.
_WINDOW: Final = 60
#: Characters of the shortest piece.
_SHORTEST: Final = 8
#: Marks that open a piece only if a word follows at once: in German “ closes a quotation, and in some books « does.
_OPENERS: Final = "«„“("
#: Of these a word holds one if it is an address, a path, a name of the network, or a program's.
_ADDRESS: Final = re.compile(r"[/@#_\\]|www\.|::")
#: Lines of the longest block that may be an article's head: its section, its headline, its author, its date, a place.
_MOST_LINES: Final = 5
_SPACES: Final = re.compile(" +")
#: What a date is, of the parts of a line.
_WHEN: Final = frozenset({"modified", "published"})
#: What goes on from a stop or a small letter in an address, or a program's name: "Lantern.Com", "wien.LANTERN.at".
_DOMAIN: Final = re.compile(r"(?:com|net|org|info)\b|\w+\.\w|.*(?:@|::)", re.IGNORECASE)
#: Characters of the longest piece that only a space parts from a paragraph.
_LONGEST_HEAD: Final = 40
#: Words that sentences begin with, by language: hardly a name has one, capitalised, behind the name of a section.
_OPENERS_BY_LANGUAGE: Final = {
    "en": "a an the this that these those it it's its i i'm i've i'd he he's she she's we we're we've they they've you"
    " you're you've my our his her their your there there's here's what what's when where why how who if in on at after"
    " before for from with while since until nobody not one two three every each some many most more all",
    "de": "der die das ein eine einen einem einer es er wir ich wer wie was wenn nach vor seit bei mit zu im am auf"
    " kein keine mehr viele alle zwei drei",
    "fr": "le la les un une des ce cette ces il elle ils elles on nous je qui que quand dans en au aux à après avant"
    " depuis pour par sur deux trois",
    "es": "el la los las un una unos unas este esta él ella yo mi en al a tras desde por para con cuando dos tres",
    "it": "il lo la i gli le un uno una questo questa è in nel nella al alla a dopo per con da quando chi due tre",
    "pt": "o a os as um uma este esta ele ela eu meu minha em na nos nas ao à após por para com quando dois três",
    "nl": "de het een dit dat deze die hij zij ze we ik wie wat hoe als op in bij na voor met sinds twee drie",
    "pl": "w we na z ze po do od przy to ten ta te nie jak kto co kiedy gdy dwa trzy",
}
_OPENING_WORDS: Final = frozenset(word for words in _OPENERS_BY_LANGUAGE.values() for word in words.split())
#: Of these some end names: "LinkedIn", "VitaminA".
_IN_NAMES: Final = frozenset(("in", "on", "at", "to", "all", "one", "me", "you", "co", "sur", *string.ascii_lowercase))
_WORD_END: Final = re.compile("[-,'’]")
#: Such a word within a line, and a word without a capital behind it; titles of works go on with capitals.
_STARTER: Final = re.compile(
    r" (?:A(?:n|t|fter)|Before|H(?:e|is)|I(?:t(?:['’]s)?|n|f)|Nobody|S(?:he|ince)|T(?:he(?:se|ir|y|re)?|his|hose)"
    r"|W(?:e|hen|here|hile)) [a-z]"
)
#: Characters in which the longest headline or caption before it ends, and words of the shortest one.
_HEAD_CHARS, _FEWEST_HEAD_WORDS = 160, 4
#: Nations whose second teams play as "India A".
_WITH_SECOND_TEAM: Final = frozenset(("india", "australia", "canada", "china", "uk", "us"))


def apart(document: Document) -> Document:
    """The document with a block for each piece of a plain text's paragraph that nothing but its capital parts.

    >>> text = "The council of Varn met in its hall on Monday.Photo: Ann Lee"
    >>> [block.text for block in apart(Document(text, (Block(0, len(text), text),))).blocks]
    ['The council of Varn met in its hall on Monday.', 'Photo: Ann Lee']
    """
    if document.media_type != "text/plain":
        return _by_lines(document)
    spaced = _spaced_joint(document.blocks)
    joints = sorted({*_joints(document.text), *spaced, *_started(document.blocks)})
    if not joints:
        return document
    blocks = tuple(piece for block in document.blocks for piece in _pieces(block, joints, spaced))
    return document if len(blocks) == len(document.blocks) else replace(document, blocks=blocks)


def _spaced_joint(blocks: Sequence[Block]) -> frozenset[int]:
    """Where the first paragraph begins, if a page's word or phrase stands before it that only a space parts from it."""
    first = next((block for block in blocks if is_body(block.text)), None)
    if first is None or first.kind != "paragraph":
        return frozenset()
    text, found = first.text, 0
    for match in _SPACES.finditer(text, 0, _LONGEST_HEAD):
        start = match.end()
        head, following = text[: match.start()], text[start : start + _LONGEST_HEAD].split(None, 2)[:2]
        opener = following[0] if following else ""
        opens = opener.casefold().replace("’", "'") in _OPENING_WORDS or (" " in head and following[-1][:1].islower())
        if head[0].isalpha() and head[-1].isalnum() and opener[:1].isupper() and opens:
            said = key(head)
            second_team = opener == "A" and said in _WITH_SECOND_TEAM
            if (said in MENU or said in LINES) and not second_team and is_body(text[start:]):
                found = start
    return frozenset((first.start + found,)) if found else frozenset()


def _started(blocks: Sequence[Block]) -> Iterator[int]:
    """Where paragraphs begin behind something that ends with no stop, of a word or a name, and not of "in" or "the".

    >>> text = "Two held after fire in Varn The council met on Monday to hear why the bridge of Varn burns again."
    >>> text += " It had burned twice, and nobody knew."
    >>> [text[start:][:11] for start in _started([Block(0, len(text), text)])]
    ['The council']
    """
    for block in blocks:
        for match in _STARTER.finditer(block.text, 0, _HEAD_CHARS) if block.kind == "paragraph" else ():
            words = block.text[: match.start()].split()
            begun = len(words) >= _FEWEST_HEAD_WORDS and words[-1][-1].isalnum()
            if begun and words[-1].lower() not in ALL_STOPWORDS and is_body(block.text[match.start() + 1 :]):
                yield block.start + match.start() + 1
                break


def _by_lines(document: Document) -> Document:
    """A page with a block for each line of those before its article in which one line says who wrote it, or when."""
    blocks: list[Block] = []
    for index, block in enumerate(document.blocks):
        if is_body(block.text) and (block.evidence is None or block.evidence.is_article):
            blocks.extend(document.blocks[index:])
            break
        lines = block.text.split("\n", _MOST_LINES)
        if 1 < len(lines) <= _MOST_LINES and any(map(_says_who_or_when, lines)):
            start = block.start
            for line in lines:
                blocks.append(_piece(block, start, start + len(line)))
                start += len(line) + 1
        else:
            blocks.append(block)
    return document if len(blocks) == len(document.blocks) else replace(document, blocks=tuple(blocks))


def _says_who_or_when(line: str) -> bool:
    return any(part.sure if part.kind == "author" else part.kind in _WHEN for part in read_stub(line))


def _pieces(block: Block, joints: Sequence[int], spaced: frozenset[int]) -> Iterator[Block]:
    """A block, or the pieces of it between those ``joints`` (ascending) that leave none too short.

    What the phrasebook knows, before one of ``spaced``, may be as short as it is.
    """
    start = block.start
    if block.kind == "paragraph":
        for joint in joints[bisect(joints, block.start) : bisect(joints, block.end - _SHORTEST)]:
            if joint - start >= _SHORTEST or joint in spaced:
                yield _piece(block, start, joint)
                start = joint
    yield block if start == block.start else _piece(block, start, block.end)


def _piece(block: Block, start: int, end: int) -> Block:
    text = block.text[start - block.start : end - block.start].rstrip()
    return replace(block, start=start, end=start + len(text), text=text)


def _joints(text: str) -> list[int]:
    """Where something begins with nothing but its capital, or a mark, to part it from what it is glued to.

    What is glued with no stop between is so once: "remoteStorage", twice in a text, is a name.

    >>> [_joints(text) for text in ("out of prisonA man", "on iPlayerArena", "at www.Albert.de", "in hall.Ann", "a.B")]
    [[13], [], [], [8], []]
    """
    found: dict[int, str] = {}  # by its place, what is glued there with no stop between; empty behind a stop
    for match in _JOINT.finditer(text):
        at = match.start()
        word = text[max(0, at - _WINDOW) : at].rsplit(maxsplit=1)[-1]
        following = text[at : at + _WINDOW].split(None, 1)[0]
        if _ADDRESS.search(word) or _DOMAIN.match(following):
            continue
        if text[at] in _OPENERS and not text[at + 1 : at + 2].isalnum():
            continue
        spoken = word.rstrip(_STOPS)
        if text[at] == '"':
            if spoken == word and _opens_quotation(text, at) and _is_bare_joint(word.lower(), following[1:]):
                found[at] = word + following
        elif len(spoken) < len(word):
            if _ends_sentence(spoken, following):
                found[at] = ""
        elif _is_bare_joint(word, following):
            found[at] = word + following
    times = Counter(found.values())
    return [at for at, glued in found.items() if not glued or times[glued] == 1]


def _opens_quotation(text: str, at: int) -> bool:
    """Whether a straight mark is the first, third or fifth of its line, and a capital follows."""
    return text[at + 1 : at + 2].isupper() and text.count('"', text.rfind("\n", 0, at) + 1, at) % 2 == 0


def _ends_sentence(spoken: str, following: str) -> bool:
    """Whether a stop after a word ends its sentence: "in 2024.The" and no "v2.B", "hall.Ann" and no "St.Ann"."""
    spoken = spoken.lstrip(_STOPS + _OPENERS)
    if spoken[-1:].isdigit():
        return following[1:3].isalpha() and following[1:3].islower()
    return spoken.islower() or len(spoken) >= _SHORTEST_NAME


def _is_bare_joint(word: str, following: str) -> bool:
    """Whether a word ends where another begins: "prisonA man", "Ann LeeThe council", and no "YouTube" or "LinkedIn"."""
    if len(word) < _SHORTEST_WORD or not word.isalpha() or not word[1:].islower():
        return False
    begins = _WORD_END.split(following, 1)[0]
    if not word.islower():
        return begins.casefold() in _OPENING_WORDS - _IN_NAMES
    return begins.isalpha() and not begins[1:].isupper()
