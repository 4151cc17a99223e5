"""The weights of a line are summed without spelling out features, and the sums are those of the features."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.formats.text import read_text
from transforms.lines import UNIT, Weights, because, features_alone, odds_alone, read_line, setting, shipped, weigh

PARAGRAPH = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
LINES = (
    "Sign up for our newsletter and never miss a story",
    "Reported by reporters: the report",
    "Varn",
    "The old bridge, the old bridge",
    "12.50 © varn.example",
    "“ÇA VA”",
)


@pytest.mark.parametrize("text", LINES)
def test_every_feature_counts_once(text: str) -> None:
    around = setting(read_text(f"{text}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"))
    assert around is not None
    line = read_line(around, 0)
    features = features_alone(line)
    weights = Weights(dict.fromkeys(features, 7))
    assert odds_alone(weights, line) * UNIT == pytest.approx(7 * len(features))


@given(st.lists(st.sampled_from(("the", "bridge", "bridges", "bridged", "12", "©", "in", "a")), min_size=1, max_size=9))
def test_words_that_come_again_count_once(words: list[str]) -> None:
    around = setting(read_text(f"{' '.join(words)}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"))
    assert around is not None
    line = read_line(around, 0)
    said = [feature for feature in features_alone(line) if feature.startswith("says ")]
    assert odds_alone(Weights(dict.fromkeys(said, 1)), line) * UNIT == pytest.approx(len(said))


def test_a_reason_names_what_speaks_most_and_nothing_that_speaks_against() -> None:
    around = setting(read_text(f"{LINES[0]}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"))
    assert around is not None
    (judged,) = (judged for index, judged in weigh(around, (), shipped()).items() if index == 0)
    first = Weights({"says newsletter": 50, "begins sign up": 60, "ends a story": -90, "says our": 40, "any line": 99})
    assert because(judged, (first, Weights({"before article": 45}))) == (
        "begins sign up; says newsletter; before article"
    )
    assert because(judged, (first, Weights({"before article": -45, "any line": 80}))) == (
        "begins sign up; says newsletter; says our"
    )


def test_a_line_without_words_says_nothing() -> None:
    around = setting(read_text(f"____\n\n{PARAGRAPH}\n\n{PARAGRAPH}"))
    assert around is not None
    line = read_line(around, 0)
    assert line.words == ()
    assert odds_alone(Weights(dict.fromkeys(features_alone(line), 3)), line) * UNIT == pytest.approx(
        3 * len(features_alone(line))
    )
