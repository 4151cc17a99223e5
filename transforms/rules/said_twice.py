"""Passages that the same document says twice.

A deck returns in the body, a caption or a pull quote repeats a sentence, a paragraph was scraped two times. Of two
passages the fuller one stays, of two equal ones the earlier. "The same" means that nearly all of the shorter one's
shingles (four words in a row) stand in the other; one in twenty of its words may be left out there, and none replaced:
a report that says "rose to 5%" and later "rose to 6%", or sentences Lee and later Roe, says two things. Refrains and
dialogue repeat on purpose: short passages, quoted lines and lines that return three times and more are left alone, and
so is a text that is made of short lines throughout.

Containment of shingles follows Broder, "On the resemblance and containment of documents" (1997). Pairs to compare are
those blocks of which a sentence begins or ends alike, so that the work is linear in the text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import islice, pairwise
from operator import itemgetter

from transforms.credits import credit_start
from transforms.document import Block, Document, Span
from transforms.headlines import ends_sentence, is_body
from transforms.rule import Rule

_WORD = re.compile(r"\w+")
_SHINGLE = 4
#: Shorter passages ("He did not answer.") are said again without being copies.
_MIN_WORDS, _MIN_CHARS = 8, 40
#: A passage of this many words is a copy even where it is quoted, stands three times, or ends without a full stop.
_LONG = 25
#: Longer blocks are no passages: a whole text in a line. It bounds what a comparison costs.
_MAX_CHARS = 50_000
#: Share of the shorter passage's shingles that the fuller one must hold. One word changed in thirty leaves 0.85.
_MIN_CONTAINMENT = 0.85
#: One word in so many may be missing from the fuller passage.
_WORDS_PER_CHANGE = 20
#: Text of which half the blocks are shorter is verse, a list or a table.
_MIN_MEDIAN_CHARS = 60
_OPENERS = "\"'“‘«„"
#: Characters of a sentence's beginning or end by which it is found again.
_KEY = 28
_BEGINNING, _END = itemgetter(slice(_KEY)), itemgetter(slice(-_KEY, None))
_PROBE = 14
#: Pairs that one block is compared in.
_MAX_PAIRS = 4
#: Decks and captions stand at the top; only there a passage may lack a full stop.
_TOP = 6
#: Code, tables and references have fewer letters and spaces.
_MIN_LETTERS = 0.88
#: Placeholder text says the same over and over and means nothing by it.
_PLACEHOLDER = ("dolor sit amet", "et dolore magna", "ex ea commodo", "irure dolor", "in culpa qui")


class _Passage:
    """A block with its words, tokenised when they are first asked for."""

    def __init__(self, index: int, block: Block) -> None:
        self.index = index
        self.block = block

    @cached_property
    def words(self) -> list[str]:
        text = self.block.text.lower()
        words = _WORD.findall(text)
        # Scripts without spaces between words are compared by characters.
        return words if len(text) < _KEY * len(words) / 2 else [c for c in text if c.isalnum()]

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        return frozenset(zip(*(islice(self.words, n, None) for n in range(_SHINGLE)), strict=False))


def find(document: Document) -> Iterator[Span]:
    """Yield every block that another block of the document says too, and more fully."""
    blocks = document.blocks
    if not _repeats(blocks):
        return
    pairs = list(_pairs(blocks))
    if pairs and _is_verse(blocks):
        pairs = [pair for pair in pairs if _is_deck(blocks, *pair)]
    if not pairs:
        return
    times = Counter(block.text for block in blocks)
    passages: dict[int, _Passage] = {}
    copies: dict[int, Span] = {}
    for indices in pairs:
        if not _look_alike(*sorted((blocks[index].text for index in indices), key=len)):
            continue
        first, second = (passages.setdefault(index, _Passage(index, blocks[index])) for index in indices)
        shorter, fuller = (first, second) if len(first.words) < len(second.words) else (second, first)
        introduced = shorter.index > 0 and blocks[shorter.index - 1].text.endswith(":")
        if introduced or shorter.index in copies or _is_on_purpose(shorter, fuller, times):
            continue
        if credit_start(fuller.block.text) is not None:
            continue  # A caption that quotes a paragraph goes as a caption.
        if similarity := _containment(shorter, fuller):
            copies[shorter.index] = _span(shorter, fuller, similarity)
    for index in sorted(copies):
        yield copies[index]


def _repeats(blocks: Sequence[Block]) -> bool:
    """Whether any sentence begins or ends as another one does: a cheap gate, for hardly a document has any."""
    sentences = [s for block in blocks for s in block.text.rstrip(".").split(". ") if len(s) >= _KEY]
    n_keys = len({*map(_BEGINNING, sentences), *map(_END, sentences)})
    return n_keys < 2 * len(sentences)


def _pairs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Two blocks, by index, that hold a sentence with the same beginning or the same end; the first holder is asked."""
    holders: dict[str, int] = {}
    for index, block in enumerate(blocks):
        if not _MIN_CHARS <= len(block.text) <= _MAX_CHARS or block.kind in ("code", "table"):
            continue
        seen: list[int] = []
        for sentence in block.text.split(". "):
            if len(sentence) < _KEY:
                continue
            for key in (sentence[:_KEY], sentence[-_KEY - 1 :].rstrip(".")[-_KEY:]):
                holder = holders.setdefault(key, index)
                if holder != index and holder not in seen and len(seen) < _MAX_PAIRS:
                    seen.append(holder)
                    yield holder, index


def _look_alike(shorter: str, longer: str) -> bool:
    """Whether one of three probes into a text stands in another: a quick first look."""
    quarter = len(shorter) // 4
    return any(shorter[at : at + _PROBE] in longer for at in (quarter, 2 * quarter, 3 * quarter))


def _is_deck(blocks: Sequence[Block], first: int, second: int) -> bool:
    """Whether a line at the top is the beginning of the paragraph directly below it."""
    deck, lead = blocks[first].text, blocks[second].text
    return second == first + 1 and first < _TOP and is_body(lead) and lead.startswith(deck.rstrip(". "))


def _is_verse(blocks: Sequence[Block]) -> bool:
    lengths = sorted(len(block.text) for block in blocks)
    return lengths[len(lengths) // 2] < _MIN_MEDIAN_CHARS


def _is_on_purpose(shorter: _Passage, fuller: _Passage, times: Counter[str]) -> bool:
    """Whether a passage is too short, a refrain, dialogue, a heading or no prose at all."""
    text, n = shorter.block.text, len(shorter.words)
    if n < _MIN_WORDS or any(phrase in text for phrase in _PLACEHOLDER):
        return True
    if sum(map(str.isalpha, text)) + text.count(" ") < _MIN_LETTERS * len(text):
        return True
    if n >= _LONG:
        return False
    if times[text] > 2 or text[0] in _OPENERS:
        return True
    return not ends_sentence(text) and not shorter.index < min(fuller.index, _TOP)


def _containment(shorter: _Passage, fuller: _Passage) -> float:
    """The share of a passage's shingles that a fuller one holds; 0 if it is too small, or if words are missing."""
    own = shorter.shingles
    held = len(own & fuller.shingles)
    if not own or held < _MIN_CONTAINMENT * len(own):
        return 0
    missing = set(shorter.words).difference(fuller.words)
    if len(missing) > len(shorter.words) // _WORDS_PER_CHANGE or any(word[0].isdigit() for word in missing):
        return 0
    return round(held / len(own), 4) if not missing or _are_left_out(missing, shorter, fuller) else 0


def _are_left_out(missing: AbstractSet[str], shorter: _Passage, fuller: _Passage) -> bool:
    """Whether the words beside each missing one stand side by side in the fuller passage.

    If not, something else stands in its place: another name, another verdict.
    """
    pairs = set(pairwise(("", *fuller.words, "")))
    words = ("", *shorter.words, "")
    return all(
        (before, after) in pairs
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
        if word in missing
    )


def _span(shorter: _Passage, fuller: _Passage, similarity: float) -> Span:
    start = fuller.block.text.find(shorter.block.text[: _KEY // 2])
    equal = shorter.words == fuller.words
    return Span(
        shorter.block.start,
        shorter.block.end,
        "said again elsewhere in the document" if equal else "said more fully elsewhere in the document",
        # Long and verbatim is sure, the shortest are likely.
        round(min(0.97, 0.6 + 0.012 * (len(shorter.words) - _MIN_WORDS)) * (0.5 + similarity / 2), 2),
        kept_start=fuller.block.start + max(0, start),
        similarity=similarity,
    )


_DECK = "Work on the old bridge is to begin in the spring and last about nine weeks"
_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_FULL = f"{_DECK}, the council said, and cars will have to take the road along the northern shore until June."
_QUOTED = "“I did not know that anybody lived there.”"
_FARES = "Fares rose by {} crowns, to {} crowns a day, in the whole of the north."
_JAILED = (
    "{} was sentenced to three years in prison for what was done at the bridge, and must pay for the work of the court"
    " and of the experts, and may hold no office in the town of Varn until the new bridge is paid for."
)
_SONG = "O the bridge is wide and the river is deep\nAnd I shall go over, go over\nBefore I sleep"
_LAST = "Nobody spoke against the plan, though some had written letters about it."

RULE = Rule(
    code="W014",
    name="said-twice",
    summary="A passage that the same document says twice; the fuller one stays.",
    find=find,
    hits=(
        f"⟦{_DECK}.⟧\n\n{_BODY}\n\n{_FULL}",
        "⟦{0}.⟧\n{0}, said the mayor, who has seen it done.\nIt rained.\nShare\nTweet\nMail\nNobody came.".format(
            "More than three hundred people have signed for the old bridge"
        ),
        f"{_BODY}\n\n{_FULL}\n\n⟦{_BODY}⟧\n\n{_LAST}",
        f"{_BODY}\n\n⟦{_FULL}⟧\n\n{_LAST} {_FULL}",
    ),
    misses=(
        f"{_BODY}\n\n{_QUOTED}\n\n{_FULL}\n\n{_QUOTED}",
        f"{_BODY}\n\n{_FARES.format(5, 20)}\n\n{_FULL}\n\n{_FARES.format(6, 26)}",
        f"{_BODY}\n\nHe did not answer.\n\n{_FULL}\n\nHe did not answer.",
        f"{_SONG}\n\n{_SONG}",
        f"{_BODY}\n\n{_JAILED.format('Lee')}\n\n{_LAST}\n\n{_JAILED.format('Roe')} An appeal is open to both.",
        f"{_BODY}\n\n{_FULL} Photo by Ann Lee/AFP\n\n{_LAST}\n\n{_FULL}",
    ),
)
