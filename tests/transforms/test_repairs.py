"""Repairs are undone, and spans carried over them."""

from hypothesis import given
from hypothesis import strategies as st

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
