"""What speaks for and against each block of a plain text being the article's: a row of numbers a block.

A page as plain text has no elements and no class names. What is left is what a block says by itself, where it stands
among the others, and, once every block was weighed, what that says of its neighbours. The columns are named in
``transforms.flat_columns``. Everything is linear in the length of the text.
"""

import re
from collections import Counter
from typing import Final

import numpy as np

from transforms import residue
from transforms.document import Document
from transforms.flat_places import Matrix, place
from transforms.flat_topics import WORD, Words, words_of
from transforms.flat_words import ADDRESSING, PAGE, PICTURES, SOCIAL, WRITERS
from transforms.headlines import ALL_STOPWORDS
from transforms.lexicon import WIDE
from transforms.neighbours import Column

#: Characters of a block that are read word by word: of a longer one, its beginning tells enough.
_HEAD: Final = 600
_CLOSERS: Final = "\"'”’»“)]"
_STOPS: Final = frozenset(".!?…。！？।؟۔")
_QUOTES: Final = re.compile(r"[\"“”„«»]")
_SYMBOLS: Final = re.compile(r"[|©»›→•·/]")
_YEAR: Final = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_CLOCK: Final = re.compile(r"\b[0-9]{1,2}[:.h][0-9]{2}\b")
_ADDRESS: Final = re.compile(r"https?:|www\.|[\w.]@\w|\.(?:com|org|net|de|fr|es|it|uk)\b")

_TELLING: Final = ALL_STOPWORDS | ADDRESSING | WRITERS | PICTURES | SOCIAL | PAGE

_ARTEFACTS: Final = (
    "cookie-notice",
    "paywall",
    "comments-section",
    "legal-line",
    "advertisement",
    "player-control",
    "prompt",
    "navigation",
)


def gather(document: Document) -> tuple[Matrix, Words]:
    """One row a block, one column for each of ``COLUMNS``, and the words that the blocks hold."""
    blocks = document.blocks
    own = _own(document)
    words = words_of(blocks)
    return np.concatenate((own, place(own, words)), axis=1).astype(np.float32), words


def _own(document: Document) -> Column:
    """What a block says by itself."""
    text, blocks = document.text, document.blocks
    phrases, covered, comments = _phrases(document)
    seen = Counter(block.text for block in blocks)
    rows = []
    end = 0
    for index, block in enumerate(blocks):
        own = block.text
        following = blocks[index + 1].start if index + 1 < len(blocks) else len(text)
        line = text.rfind("\n", end, block.start) + 1
        rows.append(
            (
                *_shape(own),
                *_vocabulary(own),
                phrases[index],
                covered[index],
                comments[index],
                seen[own],
                text.count("\n", end, block.start),
                text.count("\n", block.end, following),
                block.start - line if line else 0,
                block.kind == "heading",
                block.kind == "list_item",
                block.kind == "quote",
                block.kind == "table",
                block.kind == "code",
            )
        )
        end = block.end
    return np.array(rows, dtype=np.float64)


def _phrases(document: Document) -> tuple[list[float], list[float], list[bool]]:
    """For each block: how sure its surest phrase of pages is, their share of it, and whether one is of comments."""
    comments = [False] * len(document.blocks)
    sure = [0.0] * len(document.blocks)
    covered = [0.0] * len(document.blocks)
    for artefact in _ARTEFACTS:
        for found in residue.find(document, artefact):
            sure[found.block] = max(sure[found.block], found.entry.confidence)
            covered[found.block] += (found.end - found.start) / len(document.blocks[found.block].text)
            comments[found.block] |= artefact == "comments-section"
    return sure, covered, comments


def _shape(text: str) -> tuple[float, ...]:
    """The first columns of ``OWN``: lengths, marks and letters."""
    length = len(text)
    head = text[:_HEAD]
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:] or text[-1]
    stops = text.count(". ") + text.count("。") + text.count("? ") + text.count("! ")
    wide = sum(character >= WIDE for character in head) if not head.isascii() else 0
    return (
        length + 2 * wide * length / len(head),
        text.count(" ") + 1 + 0.6 * wide * length / len(head),
        stops,
        text.count(",") + text.count("，") + text.count("、"),
        last in _STOPS,
        last in ":：",
        text.endswith(("…", "...", "[…]", "[...]")),
        text[0].isupper(),
        text[0].islower(),
        (sum(map(head.count, "0123456789")) if head.isascii() else sum(map(str.isdigit, head))) / len(head),
        len(_SYMBOLS.findall(head)),
        len(_QUOTES.findall(head)),
        sum(map(str.isupper, head)) / len(head),
    )


def _vocabulary(text: str) -> tuple[float, ...]:
    """The columns of ``OWN`` on words: what part of them is of each kind, and how many name years, times, addresses."""
    head = text[:_HEAD]
    words = WORD.findall(head)
    telling = [lowered for word in words if (lowered := word.lower()) in _TELLING]
    n = max(1, len(words))
    return (
        len([word for word in words if word[0].isupper()]) / n,
        len([word for word in telling if word in ALL_STOPWORDS]) / n,
        len("".join(words)) / n,
        *(len([word for word in telling if word in kind]) for kind in (ADDRESSING, WRITERS, PICTURES, SOCIAL)),
        len([word for word in telling if word in PAGE]) / n,
        len(_YEAR.findall(head)),
        len(_CLOCK.findall(head)),
        len(_ADDRESS.findall(head)),
        ":" in head[:40] or "：" in head[:40],
        head.count("(") + head.count("["),
    )
