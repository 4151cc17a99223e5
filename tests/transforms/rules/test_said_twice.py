"""Which passages are compared, and when the one says the other."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Block
from transforms.formats.text import read_text
from transforms.rules import said_twice
from transforms.rules.said_twice import _Passage

A = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
B = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."


def passage(text: str, index: int = 0) -> _Passage:
    return _Passage(index, Block(0, len(text), text))


def pairs(*texts: str) -> list[tuple[int, int]]:
    return list(said_twice._pairs(read_text("\n".join(texts)).blocks))


FIRST, LAST = "It was on the last of Mondays", "and nobody had seen it coming"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{FIRST} that it fell.", f"{FIRST} that it rose again."),
        (f"That it fell was so, {LAST}.", f"They say that it rose again, {LAST}."),
        (f"That it fell was so, {LAST}.", f"They say that it rose again, {LAST}"),
        (f"{FIRST} that it fell.", f"Nobody knows. {FIRST} that it rose again. Nobody cares."),
        (f"That it fell was so, {LAST}.", f"They say that it rose again, {LAST}. Nobody cares."),
        (f"They say that it rose again, {LAST}. Nobody cares.", f"That it fell was so, {LAST}. It did."),
    ],
)
def test_blocks_are_compared_whose_sentences_begin_or_end_alike(one: str, other: str) -> None:
    assert pairs(one, A, other) == [(0, 2)]
    assert said_twice._repeats(read_text(f"{one}\n{A}\n{other}").blocks)


def test_unlike_sentences_are_not_compared() -> None:
    assert pairs(A, B, f"{FIRST[:27]}x that it fell.", f"{FIRST[:27]}y that it rose.") == []
    assert not said_twice._repeats(read_text(f"{A}\n{B}").blocks)
    assert said_twice._repeats(read_text(f"{A}\n{B}\n{A}").blocks)
    assert pairs("It was so." * 5, "It was so." * 4) == [(0, 1)]


def test_each_pair_comes_once_and_the_first_holder_is_asked() -> None:
    assert pairs(A, A, A) == [(0, 1), (0, 2)]
    sentences = [f"Sentence number {n} is the one of which all begin {n}." for n in range(6)]
    assert pairs(*sentences, " ".join(sentences)) == [(n, 6) for n in range(4)]
    assert pairs("x" * 50_001, "x" * 50_001) == []
    assert pairs("x" * 50_000, "x" * 50_000) == [(0, 1)]


def test_code_and_tables_are_not_compared() -> None:
    for kind in ("code", "table"):
        blocks = [Block(0, len(A), A), Block(0, len(A), A, kind)]  # type: ignore[arg-type]
        assert list(said_twice._pairs(blocks)) == []


@pytest.mark.parametrize("kept", [slice(0, 20), slice(20, 40), slice(40, 60)])
def test_one_of_three_probes_is_enough(kept: slice) -> None:
    text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567"
    # Probes of fourteen characters begin at a quarter, at a half and at three quarters.
    changed = "-" * kept.start + text[kept] + "-" * (60 - kept.stop)
    probes = [text[at : at + 14] for at in (15, 30, 45)]
    assert said_twice._look_alike(text, changed) is any(probe in changed for probe in probes)


@given(st.text("ab", min_size=16, max_size=60), st.text("ab", max_size=60))
def test_probes_stand_at_the_quarters(shorter: str, longer: str) -> None:
    quarter = len(shorter) // 4
    expected = any(shorter[part * quarter :][:14] in longer for part in (1, 2, 3))
    assert said_twice._look_alike(shorter, longer) is expected


def test_verse_is_told_by_its_median_line() -> None:
    def is_verse(*lengths: int) -> bool:
        return said_twice._is_verse([Block(0, n, "x" * n) for n in lengths])

    assert is_verse(59, 59, 100)
    assert not is_verse(59, 60, 100)
    assert not is_verse(10, 60)
    assert is_verse(10, 59)


def words(n: int, *, end: str = ".") -> str:
    return " ".join(["word"] * n) + end


@pytest.mark.parametrize(
    ("text", "times", "places", "on_purpose"),
    [
        (words(7), 1, (1, 0), True),
        (words(8), 1, (1, 0), False),
        (words(8), 2, (1, 0), False),
        (words(8), 3, (1, 0), True),
        (words(25), 3, (1, 0), False),
        (words(24), 3, (1, 0), True),
        ("“" + words(8), 1, (1, 0), True),
        ("“" + words(25), 1, (1, 0), False),
        (words(8, end=""), 1, (1, 0), True),
        (words(8, end=""), 1, (0, 1), False),
        (words(8, end=""), 1, (5, 6), False),
        (words(8, end=""), 1, (6, 7), True),
        (words(25, end=""), 1, (9, 0), False),
        ("Lorem ipsum dolor sit amet, " + words(25), 1, (1, 0), True),
        (words(8)[:-1] + " 12345.", 1, (1, 0), True),
        (words(8)[:-1] + " 1234.", 1, (1, 0), False),
    ],
)
def test_what_is_short_or_quoted_or_returns_is_said_again_on_purpose(
    text: str, times: int, places: tuple[int, int], *, on_purpose: bool
) -> None:
    shorter, fuller = (passage(text, place) for place in places)
    assert said_twice._is_on_purpose(shorter, fuller, Counter({text: times})) is on_purpose


def test_a_passage_holds_another_if_it_has_its_shingles_words_and_numbers() -> None:
    letters = [chr(ord("a") + n) * 3 for n in range(26)]
    whole = passage(" ".join(letters))
    assert said_twice._containment(passage(" ".join(letters[:8])), whole) == 1
    assert said_twice._containment(passage(" ".join([*letters[7:], "zzzz"])), whole) == round(16 / 17, 4)
    assert said_twice._containment(passage(" ".join([*letters[:18], "zzzz"])), whole) == 0
    assert said_twice._containment(passage(" ".join([*letters[:20], "7zz"])), whole) == 0
    assert said_twice._containment(passage(" ".join([*letters[:10], *letters[11:21]])), whole) == 0
    assert said_twice._containment(passage(" ".join([*letters[:12], *letters[13:25]])), whole) == round(18 / 21, 4)
    assert said_twice._containment(passage("aaa bbb ccc"), whole) == 0


def test_scripts_without_spaces_are_compared_by_characters() -> None:
    assert passage("東京都は水曜日新しい条例を可決した。").words == list("東京都は水曜日新しい条例を可決した")
    assert passage("One two").words == ["one", "two"]
    assert passage("x" * 14).words == ["x"] * 14
    assert passage("x" * 13).words == ["x" * 13]


def test_the_span_says_where_the_passage_stays_and_how_alike_it_is() -> None:
    fuller = _Passage(1, Block(100, 300, f"Before it. {A} After it."))
    span = said_twice._span(_Passage(0, Block(5, 107, A)), fuller, 1.0)
    assert (span.start, span.end, span.kept_start, span.similarity) == (5, 107, 111, 1.0)
    assert (span.reason, span.confidence) == ("said more fully elsewhere in the document", 0.73)
    same = said_twice._span(passage(words(8)), passage(words(8)), 1.0)
    assert (same.reason, same.confidence, same.kept_start) == ("said again elsewhere in the document", 0.6, 0)
    assert said_twice._span(passage(words(100)), passage(words(100)), 1.0).confidence == 0.97
    assert said_twice._span(passage(words(28)), passage(words(28)), 0.9).confidence == 0.8
    assert said_twice._span(passage(A), _Passage(1, Block(100, 200, B)), 0.9).kept_start == 100


@pytest.mark.parametrize(
    ("shorter", "fuller", "held"),
    [
        ("Lee {}", "{} More", True),
        ("{}", "Lee {} More", True),
        ("Lee {}", "Roe {} More", False),
        ("{} Lee", "More {}", True),
        ("{} Lee", "More {} Roe", False),
        ("{0} Lee {1}", "{0} {1} More", True),
        ("{0} Lee {1}", "{0} Roe {1} More", False),
    ],
)
def test_a_word_may_be_left_out_of_the_fuller_passage_and_none_replaced(
    shorter: str, fuller: str, *, held: bool
) -> None:
    halves = [" ".join(f"{letter * 3}{n}x" for letter in "abcdefghijklmnopqrst") for n in "pq"]
    one, other = (
        each.format(*halves) if "{0}" in each else each.format(" ".join(halves)) for each in (shorter, fuller)
    )
    assert bool(said_twice._containment(passage(one), passage(other))) is held
