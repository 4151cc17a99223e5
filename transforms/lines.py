"""How a short line of a plain text reads: like its article, or like the page that the article was taken from.

Word lists know what pages say often. Newspapers are of many words, and half of the documents that nobody had looked at
kept a line that no list knew, though any reader sees what it is: by a word or two, by its shape, by where it stands and
by what stands beside it. Here each of a line's own words, its shape and its place is a feature with a weight, learned
from labelled documents by ``benchmarks/train_lines.py``: a logistic regression, as its weights add up and can be read.
What stands beside the line is weighed in ``transforms.line_company``.
"""

import json
import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Final, NamedTuple

from transforms import residue
from transforms.document import Block, Document, Span, covered_blocks, left_of
from transforms.headlines import is_body, last_piece, lowered

#: Characters of the longest line that is weighed, and blocks of the longest text: a longer one is a list or a play.
_MAX_CHARS: Final = 250
MOST_BLOCKS: Final = 200
#: Blocks at either end of a text of which those that read like paragraphs are weighed too: biographies and prompts.
_ENDS: Final = 3
#: Characters of the shortest paragraph of a text that has no longer ones.
_SHORT_BODY: Final = 40
#: Words of a line that are read, and characters of a text in which they are looked for again.
_MOST_WORDS: Final = 60
_TOPIC_CHARS: Final = 20_000
_WORD: Final = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_DIGIT: Final = re.compile(r"[0-9]")
_ADDRESS: Final = "address"
MARKS: Final = ".,:;!?()[]\"'“”«»"
#: Letters of initials: "p.m" is no address.
_INITIALS: Final = 2
#: Letters of a word that stand for its forms; a shorter one has no ending to leave out, or says nothing of a topic.
_STEM: Final = 5
_TOPIC_STEM: Final = 6
_SHORTEST_TOPIC: Final = 4
_MANY_AGAIN: Final = 3
#: Weights are written as whole numbers: so many are one.
UNIT: Final = 100
#: The feature that every line has.
BIAS: Final = "any line"
#: Of a line of so many words the weights must have met this share: on pages set aside, lines of languages that they
#: were learned from have half or more.
_FEW_WORDS: Final = 3
#: The last letter of the Latin script's first four blocks, in which the languages that were learned from are written.
_LAST_LATIN: Final = "\u024f"
_LEAST_MET: Final = 0.2
#: Forms whose weights, and words whose marks, are remembered: newspapers use a few thousand.
_FORMS: Final = 20_000


@dataclass(frozen=True, eq=False)
class Weights:
    """What each feature adds to the odds, in parts of ``UNIT``."""

    of: Mapping[str, int]

    @cached_property
    def says(self) -> Mapping[str, Mapping[str, int]]:
        """What words add by the first of them, and then by the second, "" for none: hardly a word has any weight."""
        said: dict[str, dict[str, int]] = defaultdict(dict)
        for feature, weight in self.of.items():
            opening, _, words = feature.partition(" ")
            if opening == "says":
                one, _, other = words.partition(" ")
                said[one][other] = weight
        return dict(said)


@dataclass(frozen=True)
class Setting:
    """A text's lines by the indices of their blocks, the blocks that are paragraphs, and what is needed of the rest."""

    blocks: Sequence[Block]
    lines: Sequence[int]
    bodies: Sequence[int]
    phrases: Mapping[int, float]
    document: Document

    @cached_property
    def folded(self) -> str:
        """The text in which a line's words are looked for again; marks are no part of words."""
        text, low = self.document.text[:_TOPIC_CHARS], lowered(self.document)[:_TOPIC_CHARS]
        # What other rules asked for already is the same, unless there are letters such as ß.
        return low if low.isascii() and "İ" not in text else text.casefold()


class Form(NamedTuple):
    """Where a line stands, what it looks like, how often its words stand elsewhere, and how sure a known phrase is.

    ``among`` says of how many blocks the text is: a short text's odd line is a page's more often than a long one's.
    """

    place: tuple[str, ...]
    among: str
    shape: tuple[str, ...]
    topic: str
    phrase: str


class Line(NamedTuple):
    """A line's first words, folded, its form, and how many of its longer words stand elsewhere, of how many."""

    words: tuple[str, ...]
    form: Form
    again: tuple[int, int]


@cache
def shipped() -> Weights:
    """The weights that come with this version."""
    return by_kind(json.loads(files("transforms").joinpath("line_weights.json").read_text("utf-8")))


def by_kind(written: Mapping[str, Mapping[str, int]]) -> Weights:
    """Weights as their file groups them: what lines say, begin with and end in, and the rest under an empty name.

    >>> by_kind({"says": {"share": 80}, "": {"inside": -9}}).of
    {'says share': 80, 'inside': -9}
    """
    return Weights({f"{kind} {rest}".strip(): weight for kind, of in written.items() for rest, weight in of.items()})


def tails_apart(document: Document) -> Document:
    """The same with what is glued to a paragraph's end, and is no sentence, as a block of its own: a link, a credit."""
    blocks: list[Block] = []
    for block in document.blocks:
        start = last_piece(block.text) if block.kind == "paragraph" else 0
        if not start:
            blocks.append(block)
        else:
            head = block.text[:start].rstrip()
            blocks.append(replace(block, end=block.start + len(head), text=head))
            blocks.append(replace(block, start=block.start + start, text=block.text[start:]))
    return document if len(blocks) == len(document.blocks) else replace(document, blocks=tuple(blocks))


def setting(document: Document) -> Setting | None:
    """What is needed to weigh a text's lines; None for a text without lines or paragraphs, or with too many blocks."""
    blocks = document.blocks
    if len(blocks) > MOST_BLOCKS:
        return None
    bodies = _bodies(blocks) or _bodies(blocks, _SHORT_BODY)
    inside = frozenset(index for index in bodies if _ENDS <= index < len(blocks) - _ENDS)
    lines = [i for i, block in enumerate(blocks) if len(block.text) <= _MAX_CHARS and i not in inside]
    if not bodies or not lines:
        return None
    return Setting(blocks, lines, bodies, residue.surest(document), document)


def left_by_rules(document: Document, spans: Sequence[Span]) -> tuple[Setting, frozenset[int]] | None:
    """The setting of what rules left of a text, and the blocks that they labelled whole; None where none is weighed."""
    left = tails_apart(left_of(document, spans))
    around = setting(left)
    return (around, covered_blocks(left.blocks, spans)[0]) if around else None


def _bodies(blocks: Sequence[Block], *least: int) -> list[int]:
    return [i for i, block in enumerate(blocks) if len(block.text) > _MAX_CHARS or is_body(block.text, *least)]


def read_line(around: Setting, index: int) -> Line:
    """What the features of a line are made of."""
    text = around.blocks[index].text
    words: list[str] = []
    for word in text.casefold().split()[:_MOST_WORDS]:
        if word.isalpha():
            words.append(word)
        else:
            words += _tokens(word)
    phrase = f"known {around.phrases.get(index, 0):.1f}"
    among = f"among {_about(len(around.blocks), (0, 6, 12, 25, 50))} blocks"
    again, n_long = said_again(around, words)
    topic = f"{again} of {_about(n_long, (0, 1, 3, 6))} words elsewhere"
    return Line(tuple(words), Form(_place(around, index), among, _shape(text), topic, phrase), (again, n_long))


@lru_cache(_FORMS)
def _tokens(word: str) -> Sequence[str]:
    """A word and its marks; a number by its length, and an address by being one."""
    name, _, domain = word.strip(MARKS).partition("/")[0].rpartition(".")
    if "@" in word or "://" in word or (len(name) > _INITIALS and len(domain) > 1 and domain.isalpha()):
        return [_ADDRESS]
    return ["0" * min(len(each), 4) if each.isdigit() else each for each in _WORD.findall(word)]


def odds_of_form(weights: Weights, line: Line) -> float:
    """What a line looks like and where it stands, in the first weighing: the odds that its words do not add."""
    return _form_total(weights, line.form) / UNIT


def odds_of_words(weights: Weights, line: Line) -> float:
    """What a line says, in the first weighing: ``_wording`` without spelling out what has no weight."""
    words, says = line.words, weights.says
    found: dict[tuple[str, str], int] = {}
    for one, other in pairwise((*words, "")):
        if following := says.get(one):
            found[one, ""] = following.get("", 0)
            found[one, other] = following.get(other, 0)
    for stem in {f"{word[:_STEM]}…" for word in words if len(word) > _STEM}:
        if stem in says:
            found[stem, ""] = says[stem].get("", 0)
    return (sum(found.values()) + _total(weights.of, set(_ends(words)))) / UNIT


def knows(weights: Weights, words: Sequence[str], language: str = "") -> bool:
    """Whether weights have met enough of a line's words: what other languages and scripts say they cannot tell.

    Where the text around is in a ``language`` that was learned from, a line may be of compounds and forms that were
    not met; of English, which has few of either, hardly a page's line is.
    """
    spoken = [word for word in words if word.isalpha()]
    if any(word[0] > _LAST_LATIN for word in spoken):
        return False
    if language not in {"", "en"}:
        return True
    met = sum(word in weights.says or f"{word[:_STEM]}…" in weights.says for word in spoken)
    return len(spoken) < _FEW_WORDS or met >= _LEAST_MET * len(spoken)


def _total(weights: Mapping[str, int], features: AbstractSet[str]) -> int:
    """The sum of the features' weights; most features have none."""
    return sum(weights[feature] for feature in weights.keys() & features)


def features_alone(line: Line) -> set[str]:
    """What a line says and looks like, where it stands, and whether the text speaks of it elsewhere."""
    return {*_wording(line.words), *_features_of_form(line.form)}


@lru_cache(_FORMS)
def _form_total(weights: Weights, form: Form) -> int:
    return _total(weights.of, _features_of_form(form))


def _features_of_form(form: Form) -> set[str]:
    zone, shape = form.place[0], form.shape
    length, capitals, end, *_ = shape
    return {
        BIAS, *form.place, *shape, form.topic,
        *(f"{zone}, {each}" for each in shape), f"{length}, {capitals}, {end}",
    }  # fmt: skip


def _wording(words: Sequence[str]) -> Iterator[str]:
    """Words, their beginnings, pairs of them, and those at the line's ends."""
    for word in words:
        yield f"says {word}"
        if len(word) > _STEM:
            yield f"says {word[:_STEM]}…"
    for one, other in pairwise(words):
        yield f"says {one} {other}"
    yield from _ends(words)


def _ends(words: Sequence[str]) -> Iterator[str]:
    if words:
        yield f"begins {words[0]}"
        yield f"ends {words[-1]}"
        yield f"begins {' '.join(words[:2])}"
        yield f"ends {' '.join(words[-2:])}"


def _shape(text: str) -> tuple[str, ...]:
    """How long a line is, how much of it is capitalised, how it ends, and what else its letters tell."""
    initials = [word[0] for word in text.split() if word[0].isalpha()]
    capitals = sum(map(str.isupper, initials))
    last = text[-1]
    end = "a letter" if last.isalpha() else "a number" if last.isdigit() else last
    shape = [
        f"{_about(len(initials), (0, 1, 2, 3, 5, 8, 12, 18, 30))} words",
        f"{4 * capitals // max(1, len(initials))} quarters capitalised",
        f"ends in {end}",
    ]
    if text.isupper():
        shape.append("capitals")
    if text[0].islower():
        shape.append("begins small")
    if _DIGIT.search(text) or (not text.isascii() and any(map(str.isdigit, text))):
        shape.append("numbers")
    return tuple(shape)


def _about(number: int, edges: Sequence[int]) -> int:
    """The largest of ``edges``, which begin with 0, that a number reaches."""
    return edges[bisect(edges, number) - 1]


def _place(around: Setting, index: int) -> tuple[str, ...]:
    """Above, inside or below the article's paragraphs or which of them, and among how many other lines."""
    bodies = around.bodies
    position = bisect(bodies, index)
    n_paragraphs = f"{_about(len(bodies), (0, 2, 4))} paragraphs"
    if position and bodies[position - 1] == index:
        zone = "last paragraph" if position == len(bodies) else "first paragraph" if position == 1 else "paragraph"
        return zone, n_paragraphs
    start = bodies[position - 1] + 1 if position else 0
    end = bodies[position] if position < len(bodies) else len(around.blocks)
    zone = "above" if not position else "below" if position == len(bodies) else "inside"
    return (
        zone,
        n_paragraphs,
        f"{zone} with {_about(end - start, (0, 2, 3, 5, 8))}",
        f"{zone}, {_about(index - start, (0, 1, 2, 4))} before and {_about(end - 1 - index, (0, 1, 2, 4))} after",
    )


def said_again(around: Setting, words: Sequence[str]) -> tuple[int, int]:
    """How many of a line's longer words, whatever their endings, the text says elsewhere, and how many there are."""
    folded = around.folded
    stems = {word[:_TOPIC_STEM] for word in words if len(word) >= _SHORTEST_TOPIC and word.isalpha()}
    again = 0
    for stem in stems:
        again += folded.find(stem, folded.find(stem) + 1) >= 0
        if again == _MANY_AGAIN:
            break
    return again, len(stems)
