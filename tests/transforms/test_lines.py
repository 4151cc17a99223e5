"""What is read of a short line, and how learned weights tell the page's lines from the article's."""

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.formats.text import read_text
from transforms.lines import (
    BIAS,
    UNIT,
    Line,
    Setting,
    Weights,
    features_alone,
    knows,
    odds_of_form,
    odds_of_words,
    read_line,
    setting,
    shipped,
    tails_apart,
)

PARAGRAPHS = (
    "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day.",
    "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks.",
    "“It is our bridge,” said the mayor, and the council promised to ask the people of the town first.",
)
ARTICLE = "\n".join(PARAGRAPHS)
SAYINGS = (
    "Sign up for our newsletter and never miss a story",
    "Reported by reporters: the report",
    "Varn",
    "The old bridge, the old bridge",
    "12.50 © varn.example",
    "“ÇA VA”",
)


def odds_alone(weights: Weights, line: Line) -> float:
    return odds_of_words(weights, line) + odds_of_form(weights, line)


def around(text: str) -> Setting:
    found = setting(read_text(text))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text", ["", "A line\nAnother", "\n".join(PARAGRAPHS * 3 + PARAGRAPHS[:1] * 200)], ids=["nothing", "lines", "long"]
)
def test_a_text_without_paragraphs_or_with_very_many_blocks_is_not_weighed(text: str) -> None:
    assert setting(read_text(text)) is None


def test_the_sentences_of_a_text_without_longer_ones_are_its_paragraphs() -> None:
    short = "The bridge of Varn opened on Monday at noon."
    assert list(around(f"Varn\n{short}\n{short}\nShare it").bodies) == [1, 2]
    assert list(around(f"Varn\n{short}\n{PARAGRAPHS[0]}\nShare it").bodies) == [2]
    assert setting(read_text("Varn\nIt opened on Monday.\nShare it")) is None


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("share it now", True),
        ("sharing it all today", True),
        ("brua er nå åpen for alle", False),
        ("12 , brua", True),
        ("мост открыт", False),
        ("精彩视频推荐", False),
    ],
)
def test_weights_know_a_line_if_they_met_some_of_its_words(words: str, *, known: bool) -> None:
    weights = Weights({"says share": 10, "says shari…": 5, "says it": 0})
    assert knows(weights, words.split()) == known


def test_a_line_of_a_language_that_was_learned_from_may_be_of_words_never_met() -> None:
    weights = Weights({"says share": 10})
    assert not knows(weights, ["rückversicherer", "heben", "prämien"])
    assert knows(weights, ["rückversicherer", "heben", "prämien"], "de")
    assert not knows(weights, ["мост", "открыт"], "de")


def test_what_is_glued_to_a_paragraph_and_no_sentence_is_a_line_of_its_own() -> None:
    document = tails_apart(read_text(f"{PARAGRAPHS[0]} More on this story\nThe mayor of St. Varn\n{PARAGRAPHS[1]}"))
    assert [block.text for block in document.blocks] == [
        PARAGRAPHS[0],
        "More on this story",
        "The mayor of St. Varn",
        PARAGRAPHS[1],
    ]


@given(st.lists(st.sampled_from([*PARAGRAPHS, *SAYINGS, "\n"]), max_size=12))
def test_no_letter_is_lost_between_a_paragraph_and_what_is_glued_to_it(pieces: list[str]) -> None:
    document = read_text(" ".join(pieces))
    apart = tails_apart(document)
    letters = [
        [o for b in each.blocks for o in range(b.start, b.end) if not document.text[o].isspace()]
        for each in (document, apart)
    ]
    assert letters[0] == letters[1]
    assert all(block.text == document.text[block.start : block.end] for block in apart.blocks)


def test_paragraphs_far_from_both_ends_are_not_weighed() -> None:
    text = "\n".join([*PARAGRAPHS, PARAGRAPHS[0], "Share it", *PARAGRAPHS])
    assert list(around(text).lines) == [0, 1, 2, 4, 5, 6, 7]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Write to desk@lantern.example now", ("write", "to", "address", "now")),
        ("lantern.example/varn, 3 May 2023", ("address", "0", "may", "0000")),
        ("At 5 p.m. it rained", ("at", "0", "p", ".", "m", ".", "it", "rained")),
        ("https://lantern.example/a.html?b=1", ("address",)),
        ("(Photo: Ann)", ("(", "photo", ":", "ann", ")")),
        ("Id 123456", ("id", "0000")),
    ],
)
def test_words_and_marks_are_read_numbers_by_length_and_addresses_as_such(line: str, words: tuple[str, ...]) -> None:
    assert read_line(around(f"{ARTICLE}\n{line}"), 3).words == words


@pytest.mark.parametrize(
    ("text", "index", "place"),
    [
        (f"Varn\n{ARTICLE}", 0, ("above", "2 paragraphs", "above with 0", "above, 0 before and 0 after")),
        (f"{ARTICLE}\nA\nB", 4, ("below", "2 paragraphs", "below with 2", "below, 1 before and 0 after")),
        (f"{ARTICLE}\nA\n{ARTICLE}", 3, ("inside", "4 paragraphs", "inside with 0", "inside, 0 before and 0 after")),
        (f"{ARTICLE}\nA", 0, ("first paragraph", "2 paragraphs")),
        (f"{ARTICLE}\nA", 1, ("paragraph", "2 paragraphs")),
        (f"{ARTICLE}\nA", 2, ("last paragraph", "2 paragraphs")),
    ],
)  # fmt: skip
def test_a_line_stands_above_inside_or_below_among_so_many(text: str, index: int, place: tuple[str, ...]) -> None:
    assert read_line(around(text), index).form.place == place


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("The bridge of Varn", "2 of 1 words elsewhere"),
        ("Sausages and onions", "0 of 1 words elsewhere"),
        ("Go on", "0 of 0 words elsewhere"),
    ],
)
def test_a_topic_is_what_the_text_says_elsewhere(line: str, topic: str) -> None:
    assert read_line(around(f"{ARTICLE}\n{line}"), 3).form.topic == topic


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("SHARE", ("1 words", "4 quarters capitalised", "ends in a letter", "capitals")),
        ("by ann lee, 24", ("3 words", "0 quarters capitalised", "ends in a number", "begins small", "numbers")),
        ("Read on: what it cost…", ("5 words", "0 quarters capitalised", "ends in …")),
    ],
)
def test_a_shape_is_length_capitals_and_end(line: str, shape: tuple[str, ...]) -> None:
    assert read_line(around(f"{ARTICLE}\n{line}"), 3).form.shape == shape


def test_a_weight_adds_to_the_odds_and_so_does_every_word() -> None:
    weights = Weights({"says sausages": 250, "ends in a letter": 30, BIAS: -100})
    line = read_line(around(f"{ARTICLE}\nHot sausages"), 3)
    assert (odds_alone(weights, line), odds_of_words(weights, line)) == (pytest.approx(1.8), pytest.approx(2.5))


def test_the_shipped_weights_are_whole_numbers_in_a_file_that_can_be_read() -> None:
    file = files("transforms").joinpath("line_weights.json")
    written = json.loads(file.read_text("utf-8"))
    assert set(written) == {"", "begins", "ends", "says"}
    assert all(isinstance(weight, int) for of in written.values() for weight in of.values())
    assert all(list(of) == sorted(of) for of in written.values())
    assert len(file.read_bytes()) < 600_000
    assert len(shipped().of) == sum(map(len, written.values()))


@pytest.mark.parametrize("text", SAYINGS)
def test_every_feature_counts_once(text: str) -> None:
    lines = around(f"{text}\n\n{ARTICLE}")
    line = read_line(lines, 0)
    features = features_alone(line)
    weights = Weights(dict.fromkeys(features, 7))
    assert odds_alone(weights, line) * UNIT == pytest.approx(7 * len(features))


@given(st.lists(st.sampled_from(("the", "bridge", "bridges", "bridged", "12", "©", "in", "a")), min_size=1, max_size=9))
def test_words_that_come_again_count_once(words: list[str]) -> None:
    lines = around(f"{' '.join(words)}\n\n{ARTICLE}")
    line = read_line(lines, 0)
    said = [feature for feature in features_alone(line) if feature.startswith("says ")]
    assert odds_alone(Weights(dict.fromkeys(said, 1)), line) * UNIT == pytest.approx(len(said))


def test_a_line_without_words_says_nothing() -> None:
    lines = around(f"____\n\n{ARTICLE}")
    line = read_line(lines, 0)
    assert line.words == ()
    assert odds_alone(Weights(dict.fromkeys(features_alone(line), 3)), line) * UNIT == pytest.approx(
        3 * len(features_alone(line))
    )
