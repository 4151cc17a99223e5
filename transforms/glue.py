"""Lines of a page that an extractor put together with nothing between: "... began in spring.Photo: Ann Lee".

What stands on one line of a page and the next have no white space between them where a program asks a parser for all
text at once. Rules judge blocks, so they are shown such a text with a block for each of its pieces. What is kept of the
text is divided as it stands: where no rule labels a piece, it stays glued.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from transforms.document import Block, Document

_LETTERS: Final = [chr(code) for code in range(0x600)]
_SMALL: Final = "".join(filter(str.islower, _LETTERS))
_LARGE: Final = "".join(filter(str.isupper, _LETTERS))
#: Where a piece may begin: after a sentence's end, or right after a small letter, which is looked into further.
_JOINT: Final = re.compile(
    rf"[{_LARGE}¿¡«„“©►▶→•(](?:(?<=[{_SMALL}\d]{{2}}[.!?…].)|(?<=[{_SMALL}]{{2}}[.!?…][\"'”’»)].)"
    rf"|(?<=[{_SMALL}%][\"'”’»)][.!?…].)|(?<=[{_SMALL}]{{3}}.))"
)
_STOPS: Final = ".!?…\"'”’»)"
#: Letters of the shortest capitalised word that ends a sentence: "St.", "Prof." and "Inc." are abbreviations.
_SHORTEST_NAME: Final = 5
#: Letters of the shortest word that something is glued to with no stop between; "iPhone" and "eBay" are words.
_SHORTEST_WORD: Final = 3
#: Characters after a joint in which an address's mark is looked for.
_LONGEST_NAME: Final = 40
#: Characters of the shortest piece.
_SHORTEST: Final = 8
#: Of these a word holds one if it is an address, a path, a name of the network, or a program's.
_ADDRESS: Final = ("/", "@", "#", "_", "www.", "\\")


def apart(document: Document) -> Document:
    """The document with a block for each piece of a plain text's paragraph that nothing but its capital parts.

    >>> text = "The council of Varn met in its hall on Monday.Photo: Ann Lee"
    >>> [block.text for block in apart(Document(text, (Block(0, len(text), text),))).blocks]
    ['The council of Varn met in its hall on Monday.', 'Photo: Ann Lee']
    """
    if document.media_type != "text/plain":
        return document
    text = document.text
    joints = [match.start() for match in _JOINT.finditer(text) if _is_joint(text, match.start())]
    if not joints:
        return document
    blocks = tuple(piece for block in document.blocks for piece in _pieces(block, joints))
    return document if len(blocks) == len(document.blocks) else replace(document, blocks=blocks)


def _pieces(block: Block, joints: Sequence[int]) -> Iterator[Block]:
    """A block, or the pieces of it between those ``joints`` (ascending) that leave none too short."""
    start = block.start
    if block.kind == "paragraph":
        for joint in joints[bisect(joints, block.start) : bisect(joints, block.end - _SHORTEST)]:
            if joint - start >= _SHORTEST:
                yield _piece(block, start, joint)
                start = joint
    yield block if start == block.start else _piece(block, start, block.end)


def _piece(block: Block, start: int, end: int) -> Block:
    return replace(block, start=start, end=end, text=block.text[start - block.start : end - block.start])


def _is_joint(text: str, at: int) -> bool:
    """Whether a capital or a mark inside of a word begins something else.

    >>> [_is_joint(text, text.index("A")) for text in ("out of prisonA man", "on iPlayerArena", "at www.Albert.de")]
    [True, False, False]
    """
    word = text[text.rfind(" ", 0, at) + 1 : at].rpartition("\n")[2]
    if any(sign in word for sign in _ADDRESS) or "@" in text[at : at + _LONGEST_NAME].partition(" ")[0]:
        return False
    spoken = word.rstrip(_STOPS)
    if len(spoken) < len(word):
        spoken = spoken.lstrip(_STOPS + "“„«(")
        if spoken[-1:].isdigit():  # "in 2024.The", and no "v2.B" or "12.A"
            following = text[at + 1 : at + 3]
            return following.isalpha() and following.islower()
        return spoken.islower() or len(spoken) >= _SHORTEST_NAME
    goes_on = text[at + 1 : at + 2] == " " or text[at + 1 : at + 2].islower()
    return len(spoken) >= _SHORTEST_WORD and spoken.isalpha() and spoken.islower() and text[at].isalpha() and goes_on
