import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from flows.report.visible import cost, fitted, shortened, visible
from flows.terminal import UNSAFE, safe

TEXTS = st.text(st.sampled_from("ab<&\"'>\x00\x1b\r\u202e\u2066\ufeff\U0001f600é ") | st.characters(codec="utf-8"))


@given(TEXTS)
def test_every_character_is_shown_and_none_is_obeyed(text: str) -> None:
    shown = str(visible(text))
    assert not UNSAFE.search(shown)
    tags = re.findall("<[^>]*>", shown)
    assert set(tags) <= {'<span class="control">', "</span>"}
    assert unescape(re.sub("<[^>]*>", "", shown)) == safe(text)


@given(TEXTS, st.integers(0, 200))
def test_what_is_fitted_fits_and_is_a_beginning(text: str, room: int) -> None:
    found = fitted(text, room)
    assert cost(found) <= room
    assert text.startswith(found)
    assert cost(text) > room or found == text


@given(TEXTS, st.integers(3, 200))
def test_what_is_shortened_says_so_and_fits(text: str, room: int) -> None:
    found = shortened(text, room)
    assert cost(found) <= room
    assert found == text or found.endswith("…")
