"""The notation of word lists, and the keys they are compared by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.lexicon import NETWORK, Lexicon, expand, key, name_networks


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("» Skip to  Content…", "skip to content"),
        ("12 Comments", "# comments"),
        ("Today’s paper", "today's paper"),
        ("Im\u00adpres\u00adsum", "impressum"),
        ("Back\u00a0to\ttop ↑", "back to top"),
        ("“Home”", "“home”"),
    ],
)
def test_a_key_leaves_case_numbers_and_decoration_out_and_quotation_marks_in(printed: str, expected: str) -> None:
    assert key(printed) == expected


@given(st.text(max_size=80))
def test_the_key_of_a_key_is_the_key(text: str) -> None:
    once = key(text.replace("#", ""))
    assert key(once) == once or any(c in once for c in "İŉǰΐΰ")  # Some letters fold twice.


def test_every_choice_is_spelled_out_and_an_empty_one_leaves_no_gap() -> None:
    assert list(expand("share [this/the/] [page/post]")) == [
        "share this page",
        "share this post",
        "share the page",
        "share the post",
        "share page",
        "share post",
    ]


def test_a_sentence_keeps_the_mark_at_its_end_and_a_line_does_not() -> None:
    languages = {"en": "tags: | already a subscriber?"}
    assert [p for p, _ in Lexicon("x", "sentence", 0.9, "y", languages).phrases()] == ["tags:", "already a subscriber?"]
    assert [p for p, _ in Lexicon("x", "line", 0.9, "y", languages).phrases()] == ["tags", "already a subscriber"]


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("follow us on facebook, twitter and instagram", f"follow us on {NETWORK}"),
        ("facebook twitter whatsapp", NETWORK),
        ("salt and pepper", "salt and pepper"),
        ("share on x or by hand", f"share on {NETWORK} or by hand"),
    ],
)
def test_names_of_networks_count_as_one(folded: str, expected: str) -> None:
    assert name_networks(folded) == expected


KEYS = {
    "Skip to content": "skip to content",
    "Skip  to content": "skip to content",
    "Skip to\ncontent": "skip to content",
    "Straße": "strasse",
    "3 of 4": "# of #",
    "1.5 and 68,4": "# and #",
    "1.": "#",
    "a1b": "a#b",
    "★ Share": "share",
    "😀👍🏽 Share": "share",
    "Share 😀": "share 😀",
    "(Share)": "share",
    "Share!": "share",
    "!Share": "share",
    "…": "",
    "": "",
    "I’m": "i'm",
}


@pytest.mark.parametrize("printed", KEYS)
def test_a_key_is_what_is_compared(printed: str) -> None:
    assert key(printed) == KEYS[printed]


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("on facebook and by hand", f"on {NETWORK} and by hand"),
        ("on facebook or", f"on {NETWORK} or"),
        ("and facebook", f"and {NETWORK}"),
        ("facebook and twitter", NETWORK),
        ("facebook, twitter, or x", NETWORK),
        ("facebook & twitter us & all", f"{NETWORK} us & all"),
        ("facebook to twitter", f"{NETWORK} to {NETWORK}"),
        ("by hand or facebook", f"by hand or {NETWORK}"),
        ("", ""),
    ],
)
def test_joints_between_names_go_with_them(folded: str, expected: str) -> None:
    assert name_networks(folded) == expected


def test_a_phrase_without_choices_is_itself_and_networks_have_a_sign() -> None:
    assert list(expand("share")) == ["share"]
    assert list(expand("on {network}")) == [f"on {NETWORK}"]
    assert list(expand("[a/b]c")) == ["ac", "bc"]
    assert list(expand("a [b/] [c/] d")) == ["a b c d", "a b d", "a c d", "a d"]
