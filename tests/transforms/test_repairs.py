"""Repairs are undone, and spans carried over them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Repair
from transforms.mojibake import repair
from transforms.repairs import carry, undo

words = st.sampled_from(["Itâ€™s", "plan", "&amp;", "caf\x00é", "\x1b[1mred\x1b[0m", "JosÃ©", "“quoted”", "\x00"])


@given(st.lists(st.lists(words, min_size=1, max_size=25).map(" ".join), max_size=6))
def test_a_line_is_found_again_in_the_repaired_text(lines: list[str]) -> None:
    source = "\n".join(lines)
    spans = []
    for line in lines:
        start = spans[-1][1] + 1 if spans else 0
        spans.append((start, start + len(line)))
    text, repairs = repair(source)
    assert [text[start:end] for start, end in carry(spans, repairs)] == [repair(line)[0] for line in lines]
    assert undo(text, repairs) == source


def test_steps_are_undone_from_the_last_to_the_first() -> None:
    repairs = [Repair(1, 0, 1, "xx", "mojibake"), Repair(2, 1, 3, "b", "control"), Repair(1, 2, 2, "y", "mojibake")]
    assert undo("abbc", repairs) == undo("abbc", repairs[::-1]) == "xxbyc"
    assert undo("abc", []) == "abc"


@pytest.mark.parametrize(
    ("spans", "step", "carried"),
    [
        ([(0, 3)], [], [(0, 3)]),
        # One that shortens, one that lengthens, and one of the same length.
        ([(0, 2), (5, 8)], [Repair(1, 2, 3, "abc", "wrap")], [(0, 2), (3, 6)]),
        ([(0, 2), (3, 8)], [Repair(1, 2, 5, "a", "wrap")], [(0, 2), (5, 10)]),
        ([(0, 2), (3, 8)], [Repair(1, 2, 3, "a", "wrap")], [(0, 2), (3, 8)]),
        # An edge inside of a repair moves to its end, one at its beginning stays.
        ([(0, 3)], [Repair(1, 2, 3, "abc", "wrap")], [(0, 3)]),
        ([(3, 6)], [Repair(1, 2, 3, "abc", "wrap")], [(3, 4)]),
        ([(2, 5)], [Repair(1, 2, 3, "abc", "wrap")], [(2, 3)]),
        ([(2, 4)], [Repair(1, 1, 1, "abcd", "wrap")], [(1, 1)]),
        ([(0, 1), (6, 9)], [Repair(1, 1, 2, "ab", "wrap"), Repair(1, 3, 4, "ab", "wrap")], [(0, 1), (4, 7)]),
    ],
)
def test_spans_are_carried_over_repairs(
    spans: list[tuple[int, int]], step: list[Repair], carried: list[tuple[int, int]]
) -> None:
    assert carry(spans, step) == carried
