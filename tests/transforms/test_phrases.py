"""Phrases are found where a text begins with one and no letter goes on with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.phrases import Phrases

PHRASES = Phrases(
    {"en": "published|published online|by|a|oprac.", "fr": "publié|by", "zh": "发布时间", "x": "l'auteur"}
)


@pytest.mark.parametrize(
    ("text", "matched", "tag"),
    [
        ("published", "published", "en"),
        ("PUBLISHED: x", "PUBLISHED", "en"),
        ("published online", "published online", "en"),
        ("published onlines", "published", "en"),
        ("published  online", "published", "en"),
        ("publishers", "", ""),
        ("published2", "", ""),
        ("Publié le", "Publié", "fr"),
        ("by x", "by", "en"),
        ("bye", "", ""),
        ("by", "by", "en"),
        ("a b", "a", "en"),
        ("ab", "", ""),
        ("oprac. x", "oprac.", "en"),
        ("oprac.x", "oprac.", "en"),
        ("oprac x", "", ""),
        ("发布时间:", "发布时间", "zh"),
        ("L'auteur", "L'auteur", "x"),
        ("l x", "", ""),
        ("", "", ""),
        (" by", "", ""),
        ("-", "", ""),
    ],
)
def test_the_longest_phrase_counts_and_the_first_tag(text: str, matched: str, tag: str) -> None:
    for before in ("", "x ", "| "):
        end, found = PHRASES.match(before + text, len(before))
        assert ((before + text)[len(before) : end], found) == (matched, tag)
        assert end == (len(before) + len(matched) if matched else 0)


def test_the_first_word_is_a_gate() -> None:
    assert PHRASES.first_words == {"published", "by", "a", "oprac", "publié", "发布时间", "l"}
    for text in ("Published x", "BY", "a", "oprac", "发布时间", "l x"):
        assert PHRASES.begins(text)
        assert PHRASES.begins("x " + text, 2)
    for text in ("publishe", "bye", "ab", "-by", "", " by"):
        assert not PHRASES.begins(text)


def test_a_phrase_begins_with_a_word() -> None:
    with pytest.raises(ValueError, match="begins with a word, not so '- by'"):
        Phrases({"en": "- by"})


LISTED = ["by", "by a", "by the way", "to", "to do"]


def test_each_phrase_has_a_telling_word() -> None:
    assert Phrases({"en": "by|a cura di|author(s)|l'auteur|Published Online|stock.adobe.com"}).telling_words == {
        *("by", "cura", "author", "auteur", "published", "stock"),
    }
    assert PHRASES.telling_words <= {"published", "by", "a", "oprac", "publié", "发布时间", "auteur"}


@given(st.text("byatohewd. ", max_size=12))
def test_a_match_is_the_longest_of_all_that_end_at_a_words_end(text: str) -> None:
    def ends(phrase: str) -> bool:
        return text.startswith(phrase) and not (phrase[-1].isalnum() and text[len(phrase) : len(phrase) + 1].isalnum())

    expected = max((len(phrase) for phrase in LISTED if ends(phrase)), default=0)
    assert Phrases({"x": "|".join(LISTED)}).match(text, 0)[0] == expected
