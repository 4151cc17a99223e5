"""What stands around a short line, and how likely it makes the line the page's: the second weighing of lines.

A heading and a caption may read alike: what parts them is what stands before and after, how much else of the text is
the page's, and whether the text speaks of the same people. These are numbers and no words, and it is their interplay
that tells: a forest of decision trees, written by ``benchmarks/train_lines.py``, weighs them together with what
``transforms.lines`` says of the line alone.
"""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from transforms.biographies import may_tell_of_author
from transforms.captions import may_show, shows_now
from transforms.document import Block
from transforms.forest import UNIT, Forest
from transforms.headlines import ends_sentence, is_quoted, language
from transforms.lines import (
    BIAS,
    MARKS,
    Line,
    Setting,
    Weights,
    features_alone,
    odds_of_form,
    odds_of_words,
    read_line,
    shipped,
)

#: A line of lower odds by its first weighing stays: of 2,500 that the forest was sure of, not one had as low ones.
UNLIKELY: Final = -2.0
#: Odds that a line and its neighbours may have at most, either way: beyond, all say the same.
_MOST: Final = 12.0
#: What stands beside a line that is no line: the text's end, what a rule labelled, and a paragraph. Each as odds, as
#: such a line would have, and as a kind.
_NOTHING, _LABELLED, _PARAGRAPH = (9.0, 3), (6.0, 2), (-6.0, 1)
_A_LINE: Final = 0
#: Neighbours, by how far they stand from the line.
_BESIDE: Final = (-1, 1, -2, 2)
#: First odds of other lines that count as the page's, or as in doubt.
_DOUBTFUL: Final = 1.5
#: Letters of the shortest name that is looked for elsewhere, and letters that are compared.
_SHORTEST_NAME: Final = 3
_NAME_STEM: Final = 8
#: So many names, or as many of them elsewhere, are many.
_MANY_NAMES: Final = 3
_QUOTES: Final = '"“”„«»'
#: Marks around a name, a closing apostrophe with them.
_AROUND_NAMES: Final = f"{MARKS}’"
#: "Ann Lee, Odd Town", "Tom Roe, fisherman, Varn"
_SIGNS: Final = re.compile(
    r"[^\W\d_a-zà-ÿ][\w.'’-]{0,24}(?: (?:[a-z]{1,3} ){0,2}[^\W\d_a-zà-ÿ][\w.'’-]{0,24}){1,3}"
    r", [^,:]{2,40}(?:, [^\W\d_a-z][^,:]{1,40})?$"
)
#: What ends a sentence, and characters of a line that is no short one any more.
_ENDS: Final = '.!?"”'
_SHORT: Final = 80
#: Features that a reason names.
_NAMED: Final = 3

#: What the forest is asked about, in the order of its columns.
COLUMNS: Final = (
    "odds alone", "odds of its words", "odds of its form", "characters", "words", "blocks before", "blocks after",
    "blocks", "ends a sentence", "ends in a letter", "begins small", "asks", "share of capitalised words", "digits",
    "commas", "quotation marks", "is a paragraph", "words elsewhere", "longer words", "names", "names elsewhere",
    *(f"{what}, {beside:+d}" for beside in _BESIDE for what in ("odds", "kind")),
    "highest odds of another line", "other lines likely the page's", "other lines in doubt", "blocks that rules label",
    *(f"{what}, {beside:+d}" for beside in _BESIDE[:2] for what in ("characters", "ends a sentence")),
    "ends in a colon, -1", "begins small, +1",
    "longest block", "middle block", "share of the middle block", "other short lines", "blocks that end no sentence",
    "may show a picture", "shows what is now", "may tell of the author", "another language than English",
    "is quoted", "signs", "phrase that a rule left",
    "leads a paragraph", "leads the first such", "lines that lead paragraphs",
)  # fmt: skip


class Judgement(NamedTuple):
    """How likely a line is the page's, as odds (a logarithm), and the line.

    ``between`` tells whether it stands between what rules labelled, or that and an end of the text.
    """

    odds: float
    line: Line
    between: bool


class Both(NamedTuple):
    """The weights of a line alone, and the forest that knows its company."""

    first: Weights
    second: Forest


def load(first: Weights, written: dict[str, Any]) -> Both:
    """The weights of a line alone, with a forest as its file holds it.

    Raises:
        ValueError: the forest was trained on other columns than this version gathers.
    """
    if written["columns"] != list(COLUMNS):
        raise ValueError("the forest was trained on other columns: run benchmarks/train_lines.py")
    return Both(first, Forest(written))


@cache
def shipped_both() -> Both:
    """The weights that come with this version."""
    return load(shipped(), json.loads(files("transforms").joinpath("line_forest.json").read_text("utf-8")))


def weigh(around: Setting, known: Collection[int], weights: Both) -> dict[int, Judgement]:
    """Weigh the lines that may be the page's, by their blocks' indices; those of ``known`` were labelled by rules."""
    lines = {index: read_line(around, index) for index in around.lines if index not in known}
    likely, matrix = gather(around, known, lines, weights.first)
    weighed = weights.second.weigh(matrix) / UNIT if likely else np.zeros(0)
    return {
        index: Judgement(each, lines[index], _is_between(around, known, index))
        for index, each in zip(likely, weighed.tolist(), strict=True)
    }


def gather(
    around: Setting, known: Collection[int], lines: Mapping[int, Line], first: Weights
) -> tuple[list[int], npt.NDArray[np.float32]]:
    """Which of ``lines``, those that rules left, may be the page's, by their blocks' indices, and for each a row.

    A row has a number for each of ``COLUMNS``.
    """
    said = {index: odds_of_words(first, line) for index, line in lines.items()}
    odds = {index: said[index] + odds_of_form(first, line) for index, line in lines.items()}
    likely = [index for index in lines if odds[index] >= UNLIKELY]
    bodies = frozenset(around.bodies)
    beside = _Beside(around, frozenset(known), odds)
    between, first_lead = leads(around, known)
    rows = [
        (
            *_alone(around, index, odds[index], said[index]),
            float(index in bodies),
            *lines[index].again,
            *_names(around, index),
            *(each for offset in _BESIDE for each in beside.at(index + offset)),
            *beside.others(index),
            *_forms_beside(around.blocks, index),
            *beside.lengths(index),
            *_reads_like(around, index),
            *(index in between, index in first_lead, len(between)),
        )
        for index in likely
    ]
    return likely, np.array(rows, np.float32)


def because(judged: Judgement, weights: Both) -> str:
    """What speaks most for a line being the page's: what it says and looks like, and what it stands between."""
    spoken = {feature: weights.first.of.get(feature, 0) for feature in features_alone(judged.line) - {BIAS}}
    most = sorted((-weight, feature) for feature, weight in spoken.items() if weight > 0)[:_NAMED]
    reasons = [feature for _, feature in most]
    return "; ".join([*reasons, "between lines of the page"] if judged.between else reasons)


def _is_between(around: Setting, known: Collection[int], index: int) -> bool:
    ends = (-1, len(around.blocks))
    return all(beside in known or beside in ends for beside in (index - 1, index + 1))


def _alone(around: Setting, index: int, odds: float, said: float) -> tuple[float, ...]:
    """The columns of a line that its own text fills."""
    text, n_blocks = around.blocks[index].text, len(around.blocks)
    words = text.split()
    return (
        _within(odds),
        _within(said),
        _within(odds - said),
        len(text),
        len(words),
        index,
        n_blocks - 1 - index,
        n_blocks,
        text[-1] in ".!?",
        text[-1].isalpha(),
        text[0].islower(),
        "?" in text,
        round(sum(word[0].isupper() for word in words) / len(words), 2),
        sum(map(str.isdigit, text)),
        text.count(","),
        sum(map(text.count, _QUOTES)),
    )


def _within(odds: float) -> float:
    return max(-_MOST, min(_MOST, odds))


def _names(around: Setting, index: int) -> tuple[int, int]:
    """How many words of a line but the first one are capitalised, and how many of them the text says elsewhere."""
    words = (word.strip(_AROUND_NAMES) for word in around.blocks[index].text.split()[1:])
    names = sorted({w.casefold()[:_NAME_STEM] for w in words if len(w) >= _SHORTEST_NAME and w.istitle()})
    folded = around.folded
    again = sum(folded.find(name, folded.find(name) + 1) >= 0 for name in names[:_MANY_NAMES])
    return min(len(names), _MANY_NAMES), again


def _forms_beside(blocks: Sequence[Block], index: int) -> tuple[float, ...]:
    """How long what stands on either side is and whether it ends a sentence, or goes on around the line."""
    before = blocks[index - 1].text if index else ""
    after = blocks[index + 1].text if index + 1 < len(blocks) else ""
    return (
        *(form for text in (before, after) for form in (len(text), text[-1] in _ENDS if text else -1)),
        before.endswith(":"),
        after[:1].islower(),
    )


def _reads_like(around: Setting, index: int) -> tuple[float, ...]:
    """What a line may be by its words, where these are not enough to tell: a caption, a biography, a signature."""
    text, code = around.blocks[index].text, language(around.document)
    return (
        may_show(text, code),
        shows_now(around.document, index),
        may_tell_of_author(around.blocks, index),
        code not in {"", "en"},
        is_quoted(text),
        _SIGNS.match(text) is not None,
        around.phrases.get(index, 0.0),
    )


def leads(around: Setting, known: Collection[int]) -> tuple[frozenset[int], frozenset[int]]:
    """The lines that lead one paragraph each: those between sentences, and those above the first such paragraph."""
    blocks = around.blocks
    told = {i for i, block in enumerate(blocks) if i not in known and ends_sentence(block.text)}
    free = {i for i in range(len(blocks)) if i not in known and i not in told}
    between = frozenset(i for i in free if {i - 1, i + 1} <= told)
    return between, frozenset(i - 2 for i in between if i - 2 in free) - between


class _Beside:
    """What stands at each place of a text, what else of the text is likely the page's, and how long its blocks are."""

    def __init__(self, around: Setting, known: frozenset[int], odds: Mapping[int, float]) -> None:
        self._blocks, lengths = around.blocks, sorted(len(block.text) for block in around.blocks)
        self._longest, self._middle = lengths[-1], lengths[len(lengths) // 2]
        self._short = sum(len(around.blocks[index].text) < _SHORT for index in around.lines)
        self._open = sum(block.text[-1] not in _ENDS for block in around.blocks)
        self._n_blocks, self._known, self._odds = len(around.blocks), known, odds
        self._highest = sorted(odds.values(), reverse=True)[:2]
        self._likely = sum(each > 0 for each in odds.values())
        self._in_doubt = sum(abs(each) < _DOUBTFUL for each in odds.values())

    def at(self, index: int) -> tuple[float, int]:
        """The odds and the kind of what stands at a place."""
        if not 0 <= index < self._n_blocks:
            return _NOTHING
        if index in self._known:
            return _LABELLED
        return (_within(self._odds[index]), _A_LINE) if index in self._odds else _PARAGRAPH

    def others(self, index: int) -> tuple[float, int, int, int]:
        """What is said of all lines but this one, and how many blocks rules labelled."""
        own = self._odds[index]
        others = self._highest[1:] if own == self._highest[0] else self._highest
        highest = _within(others[0]) if others else -_MOST
        return highest, self._likely - (own > 0), self._in_doubt - (abs(own) < _DOUBTFUL), len(self._known)

    def lengths(self, index: int) -> tuple[float, ...]:
        """How long the text's blocks are, and a line beside them; how many other lines are short, and blocks open."""
        n_chars = len(self._blocks[index].text)
        share = round(n_chars / self._middle, 3)
        return self._longest, self._middle, share, self._short - (n_chars < _SHORT), self._open
