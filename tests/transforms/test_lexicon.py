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
