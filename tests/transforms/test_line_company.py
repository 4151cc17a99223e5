"""What stands around a short line, as numbers, and what a forest makes of them."""

import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.formats.text import read_text
from transforms.line_company import (
    COLUMNS,
    UNLIKELY,
    Both,
    Judgement,
    because,
    gather,
    load,
    shipped_both,
    weigh,
)
from transforms.lines import BIAS, Setting, Weights, read_line, setting

PARAGRAPHS = (
    "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day.",
    "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks.",
    "“It is our bridge,” said Ann Lee, and the council promised to ask the people of the town first.",
)
ARTICLE = "\n".join(PARAGRAPHS)
ANY_LINE = Weights({BIAS: 0})


def around(text: str) -> Setting:
    found = setting(read_text(text))
    assert found is not None
    return found


def forest(column: str, more_than: float, adds: int) -> dict[str, Any]:
    """A forest of one tree, which adds thousandths of odds where a column holds more."""
    tree = {"columns": [COLUMNS.index(column)], "thresholds": [more_than], "leaves": [0, adds]}
    return {"columns": list(COLUMNS), "bias": 0, "trees": [tree]}


def row(text: str, index: int, first: Weights = ANY_LINE, known: tuple[int, ...] = ()) -> dict[str, float]:
    """What the forest is asked about a line, by the names of the columns."""
    found = around(text)
    lines = {each: read_line(found, each) for each in found.lines if each not in known}
    likely, rows = gather(found, known, lines, first)
    return dict(zip(COLUMNS, rows[likely.index(index)].tolist(), strict=True))


def test_a_line_is_measured() -> None:
    told = row(f"{ARTICLE}\n“Is 12, or 140, too many?” asks Lee", 3)
    assert told["characters"] == 35
    assert told["words"] == 8
    assert (told["blocks before"], told["blocks after"], told["blocks"]) == (3, 0, 4)
    assert (told["ends a sentence"], told["ends in a letter"], told["begins small"], told["asks"]) == (0, 1, 0, 1)
    assert told["share of capitalised words"] == pytest.approx(0.12)
    assert (told["digits"], told["commas"], told["quotation marks"]) == (5, 2, 2)
    assert told["is a paragraph"] == 0
    assert row(f"{ARTICLE}\nVarn", 2)["is a paragraph"] == 1


@pytest.mark.parametrize(
    ("line", "names", "elsewhere"),
    [
        ("Meet Ann Lee of Varn", 3, 3),
        ("Meet Ann Roe of Odd Town", 3, 1),
        ("Ann came, and DJs too", 0, 0),
        ("The council", 0, 0),
        ("As Al, Bo, Cy, Dan, Eve, Fay and Gus were told", 3, 0),
    ],
)
def test_names_are_looked_for_elsewhere(line: str, names: int, elsewhere: int) -> None:
    told = row(f"{ARTICLE}\n{line}", 3)
    assert (told["names"], told["names elsewhere"]) == (names, elsewhere)


def test_what_stands_beside_a_line_has_odds_and_a_kind() -> None:
    first = Weights({"says share": 300, "says cake": -100})
    told = row(f"{ARTICLE}\nShare\nPie\nCake\nTea", 4, first, known=(6,))
    assert (told["odds, -1"], told["kind, -1"]) == (3, 0)
    assert (told["odds, +1"], told["kind, +1"]) == (-1, 0)
    assert (told["odds, -2"], told["kind, -2"]) == (0, 0)
    assert told["kind, +2"] == 2
    assert row(f"{ARTICLE}\nPie", 3)["kind, +1"] == 3
    assert row("\n".join([*PARAGRAPHS, PARAGRAPHS[0], "Pie", *PARAGRAPHS]), 4)["kind, -1"] == 1


def test_what_else_the_text_holds_is_counted_without_the_line_itself() -> None:
    first = Weights({"says share": 300, "says cake": -200, "says pie": 20})
    names = ("highest odds of another line", "other lines likely the page's", "other lines in doubt")
    text = f"{PARAGRAPHS[0]}\nShare\nPie\nCake\nTea"
    assert [row(text, 1, first, known=(4,))[name] for name in (*names, "blocks that rules label")] == [
        pytest.approx(0.2), 1, 2, 1
    ]  # fmt: skip
    assert [row(text, 2, first)[name] for name in (*names, "blocks that rules label")] == [3, 1, 2, 0]
    assert row(f"{PARAGRAPHS[0]} {PARAGRAPHS[1]} {PARAGRAPHS[2]}\nPie", 1)[names[0]] == -12


def test_how_long_the_blocks_beside_a_line_are_and_how_they_end_is_told() -> None:
    told = row(f"{ARTICLE}\nThese were seen:\nPie\nand cake.", 4)
    assert (told["characters, -1"], told["ends a sentence, -1"], told["ends in a colon, -1"]) == (16, 0, 1)
    assert (told["characters, +1"], told["ends a sentence, +1"], told["begins small, +1"]) == (9, 1, 1)
    last = row(f"{ARTICLE}\nPie", 3)
    assert (last["characters, -1"], last["ends a sentence, -1"], last["ends in a colon, -1"]) == (95, 1, 0)
    assert (last["characters, +1"], last["ends a sentence, +1"], last["begins small, +1"]) == (0, -1, 0)


def test_a_line_is_measured_by_the_other_blocks_of_its_text() -> None:
    told = row(f"{ARTICLE}\nPie\nTea and cake", 4)
    assert (told["longest block"], told["middle block"]) == (105, 95)
    assert told["share of the middle block"] == pytest.approx(0.126)
    assert (told["other short lines"], told["blocks that end no sentence"]) == (1, 2)


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("Fishermen mend their nets at Varn on Friday.", "may show a picture"),
        ("Tom Roe has built nine bridges. He sails.", "may tell of the author"),
        ("“It is late”", "is quoted"),
        ("Ann Lee, Odd Town", "signs"),
    ],
)
def test_what_a_line_may_be_is_told(line: str, column: str) -> None:
    columns = ("may show a picture", "may tell of the author", "is quoted", "signs")
    told = row(f"{ARTICLE}\n{line}", 3)
    assert [each for each in columns if told[each]] == [column]


def test_lines_that_lead_a_paragraph_are_counted() -> None:
    columns = ("leads a paragraph", "leads the first such", "lines that lead paragraphs")
    text = "\n".join(["Pie", PARAGRAPHS[0], "Tea", PARAGRAPHS[1], "Cake", PARAGRAPHS[2]])
    assert [[row(text, index)[column] for column in columns] for index in (0, 2, 4)] == [
        [0, 1, 2], [1, 0, 2], [1, 0, 2]
    ]  # fmt: skip


def test_a_text_in_another_language_and_what_a_rule_left_are_told() -> None:
    german = "Der Rat von Varn hat am Montag beschlossen, die alte Brücke zu verbreitern, die sehr viele Wagen trägt."
    assert row(f"{german}\nWurst", 1)["another language than English"] == 1
    assert row(f"{ARTICLE}\nWurst", 3)["another language than English"] == 0
    assert row(f"{ARTICLE}\nSign up for our newsletter", 3)["phrase that a rule left"] > 0.5


def test_a_forest_weighs_what_rules_left_and_what_may_be_the_pages() -> None:
    first = Weights({"says one": round(100 * UNLIKELY) - 1, "says four": round(100 * UNLIKELY)})
    weights = load(first, forest("kind, -1", 1.5, 700))
    judged = weigh(around(f"{ARTICLE}\nOne\nTwo\nThree\nFour"), {4}, weights)
    assert {index: each.odds for index, each in judged.items() if index > 2} == {5: 0.7, 6: 0}
    assert weigh(around(f"{ARTICLE}\nOne"), {0, 1, 2}, weights) == {}


def test_a_reason_names_what_speaks_most_nothing_that_speaks_against_and_what_stands_beside() -> None:
    weights = {"says news": 50, "begins the": 60, "ends news": -90, "says the": 40, "inside": 10, BIAS: 99}
    both = load(Weights(weights), forest("words", 0, 1))
    text = around(f"{ARTICLE}\nThe news\nMore\n{ARTICLE}")
    assert because(weigh(text, {4}, both)[3], both) == "begins the; says news; says the"
    assert because(weigh(text, {2, 4}, both)[3], both) == "begins the; says news; says the; between lines of the page"


def test_weights_of_other_columns_are_refused() -> None:
    with pytest.raises(ValueError, match=r"run benchmarks/train_lines\.py"):
        load(ANY_LINE, forest("words", 0, 1) | {"columns": ["words"]})


def test_the_shipped_forest_is_whole_numbers_in_a_file_that_can_be_read() -> None:
    file = files("transforms").joinpath("line_forest.json")
    written = json.loads(file.read_text("utf-8"))
    assert written["columns"] == list(COLUMNS)
    assert all(isinstance(leaf, int) for tree in written["trees"] for leaf in tree["leaves"])
    assert len(file.read_bytes()) < 150_000
    assert isinstance(shipped_both(), Both)


@given(st.lists(st.text(max_size=60), max_size=30))
def test_any_line_is_judged_the_same_twice(lines: list[str]) -> None:
    text = around("\n".join([*lines, ARTICLE, *lines]))
    first, again = (weigh(text, (), shipped_both()) for _ in range(2))
    assert first == again
    assert set(first) <= set(text.lines)
    assert all(isinstance(each, Judgement) for each in first.values())
