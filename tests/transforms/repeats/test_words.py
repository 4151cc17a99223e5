"""Words read in bulk are those that folding a text alone gives, whatever characters it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.repeats.fingerprint import folded
from transforms.repeats.words import read

_EVERY = [chr(point) for point in range(0x80, 0x1_0000) if not 0xD800 <= point < 0xE000]
_ASTRAL = [chr(point) for point in range(0x1_F000, 0x1_FC00)] + ["\U00020000", "\U0001d400", "\U00011099\U000110ba"]


def disagreeing(texts: list[str]) -> list[str]:
    found = read([text.encode("utf-8", "surrogatepass") for text in texts]).texts
    return [text for text, one in zip(texts, found, strict=True) if one != folded(text)]


@pytest.mark.parametrize(
    "pattern",
    ["{}", "A{}b", "{}\u0301 e\u0301{}", "{}{}", "half ½ {}", "e{}\xad\u0301 {}\u200bb", "{}-5 -{}5 {}5", " –{} –${}"],
)
def test_every_character_is_folded_as_it_is_alone(pattern: str) -> None:
    assert disagreeing([pattern.replace("{}", character) for character in _EVERY + _ASTRAL]) == []


letters = st.text(
    st.sampled_from("aéÉßİıΣςǅяЙ東。がガｶﾞ가가ﬁ½²ª’“”…\u0301\u0327\u0345\ufe0f\xad\u200d😀\U000e0100 .!\n"), max_size=30
)


@given(st.lists(letters, max_size=8))
def test_neighbours_and_other_paragraphs_change_nothing(texts: list[str]) -> None:
    assert disagreeing(texts) == []


@pytest.mark.parametrize("mark", ["\xad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\ufe0f", "\U000e0100"])
def test_marks_without_width_change_no_word(mark: str) -> None:
    text = "The harbour ½ café می‌خواهند 東京都 कोशिश reopened."
    plain, marked = read([text.encode()]), read([mark.join(f" {text}").encode()])
    assert marked.texts == plain.texts
    assert marked.hashes.tolist() == plain.hashes.tolist()
    assert folded(mark.join(text)) == folded(text)
