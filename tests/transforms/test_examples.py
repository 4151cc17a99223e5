"""Examples of rules: where the marks are once the text is read."""

import pytest

from transforms.document import Span
from transforms.examples import covered, parse_example


@pytest.mark.parametrize(
    ("example", "text", "spans"),
    [
        ("⟦a b⟧ c", "a b c", [(0, 3)]),
        ("a ⟦ b ⟧ c", "a  b  c", [(3, 4)]),
        ("⟦a⟧⟦b⟧", "ab", [(0, 1), (1, 2)]),
        ("a\n\n⟦b⟧", "a\n\nb", [(3, 4)]),
        ("none", "none", []),
        ("<p>⟦a⟧</p><p>b</p>", "a\n\nb", [(0, 1)]),
    ],
)
def test_marks_are_carried_over_to_the_text_without_them(example: str, text: str, spans: list[tuple[int, int]]) -> None:
    document, found = parse_example(example)
    assert (document.text, list(found)) == (text, spans)


@pytest.mark.parametrize("example", ["⟦a", "a⟧", "⟦a ⟦b⟧⟧", "⟧a⟦"])
def test_marks_pair(example: str) -> None:
    with pytest.raises(ValueError, match="do not pair"):
        parse_example(example)


def test_what_spans_cover_is_counted_without_white_space() -> None:
    document, _ = parse_example("a b c")
    assert covered(document, [Span(0, 4, "x")]) == covered(document, ((0, 4),)) == {0, 2}
