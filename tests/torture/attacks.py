"""Strings that make a regular expression work hard, made from its own parse tree.

For every repetition in a pattern: what leads up to it, what it repeats a great many times, and then something that
makes the rest fail, so that the engine tries all it can; and the whole pattern again and again, cut before its end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

#: What matches nothing that a rule looks for.
_MISS = "\x00"
#: Repetitions that end sooner are no lever.
_MANY = 8

_CATEGORIES = {
    codes.CATEGORY_DIGIT: "7",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: "-",
}

Node = tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Attack:
    """``head``, then ``unit`` as often as the size wants, then ``tail``."""

    head: str
    unit: str
    tail: str

    def text(self, size: int) -> str:
        """About ``size`` characters."""
        return self.head + self.unit * (size // len(self.unit)) + self.tail


def attacks(pattern: re.Pattern[Any]) -> list[Attack]:
    """Every attack on a pattern, each once."""
    source = pattern.pattern
    tree = parser.parse(source, pattern.flags & ~(re.DEBUG))
    whole = _sample(tree)
    found: list[Attack] = []
    for head, body, following in _repetitions("", list(tree)):
        units = {body, body + _sample_other(body), head + body}
        found += [Attack(head, unit, tail) for unit in units if unit for tail in (_MISS, following + _MISS, "")]
    for cut in {len(whole), len(whole) - 1, len(whole) // 2}:
        if whole[:cut]:
            found += [Attack("", whole[:cut], _MISS), Attack("", whole[:cut] + " ", whole)]
    found += [Attack("", unit, _MISS) for unit in ("a", " ", "\n", "a ", "A", "7", ".", "-", "a\n", "é")]
    return list(dict.fromkeys(found))


def _sample_other(body: str) -> str:
    return " " if body != " " else "\n"


def _repetitions(head: str, nodes: Sequence[Node]) -> Iterator[tuple[str, str, str]]:
    """What leads to each long repetition, what it repeats, and what follows it."""
    for place, (code, value) in enumerate(nodes):
        following = _sample(nodes[place + 1 :])
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, most, inner = value
            if most >= _MANY:
                for unit in _alternatives(inner):
                    yield head, unit, following
            yield from _repetitions(head, list(inner))
        elif code is codes.SUBPATTERN:
            yield from _repetitions(head, list(value[-1]))
        elif code is codes.ATOMIC_GROUP:
            yield from _repetitions(head, list(value))
        elif code is codes.BRANCH:
            for branch in value[1][:_MANY]:
                yield from _repetitions(head, list(branch))
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repetitions(head, list(value[1]))
        head += _sample([(code, value)])


def _alternatives(nodes: Sequence[Node]) -> set[str]:
    """Samples of a repeated body: by its first and by its last alternatives."""
    return {_sample(nodes), _sample(nodes, last=True)}


def _sample(nodes: Sequence[Node], *, last: bool = False) -> str:
    return "".join(_sample_of(code, value, last=last) for code, value in nodes)


def _sample_of(code: Any, value: Any, *, last: bool) -> str:  # noqa: ANN401, PLR0911 - a case a kind of node
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if code is codes.ANY:
        return "a"
    if code is codes.IN:
        return _member(value, last=last)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, inner = value
        return _sample(inner, last=last) * max(least, min(1, most))
    if code is codes.SUBPATTERN:
        return _sample(value[-1], last=last)
    if code is codes.ATOMIC_GROUP:
        return _sample(value, last=last)
    if code is codes.BRANCH:
        return _sample(value[1][-1 if last else 0], last=last)
    return ""  # anchors, assertions, references to groups


def _member(members: Sequence[Node], *, last: bool) -> str:
    """A character of a class; of a negated one, a character that it does not exclude."""
    if members[0][0] is codes.NEGATE:
        excluded = [(code, value) for code, value in members[1:]]
        for candidate in "a 7-.A\n\x01é":
            if not any(_holds(code, value, candidate) for code, value in excluded):
                return candidate
        return "\u4e00"
    code, value = members[-1 if last else 0]
    if code is codes.RANGE:
        return chr(value[1 if last else 0])
    return _CATEGORIES[value] if code is codes.CATEGORY else chr(value)


def _holds(code: Any, value: Any, character: str) -> bool:  # noqa: ANN401 - the parser's own
    if code is codes.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    if code is codes.CATEGORY:
        tests = {
            codes.CATEGORY_DIGIT: character.isdigit(),
            codes.CATEGORY_SPACE: character.isspace(),
            codes.CATEGORY_WORD: character.isalnum() or character == "_",
            codes.CATEGORY_NOT_DIGIT: not character.isdigit(),
            codes.CATEGORY_NOT_SPACE: not character.isspace(),
            codes.CATEGORY_NOT_WORD: not (character.isalnum() or character == "_"),
        }
        return tests[value]
    return bool(value == ord(character))
