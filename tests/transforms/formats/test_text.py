"""Where the blocks of plain text are."""

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.formats.text import read_text
from transforms.repairs import undo

PROSE = (
    "The council of the old harbour town voted on Tuesday to rebuild the sea wall that last winter's storms had broken."
    " Work will begin in spring, the mayor said, and it will take three years. Fishermen asked for a gate wide enough "
    "for their boats; the engineers promised to look into it before the plans are final."
)
GERMAN = (
    "Der Rat der alten Hafenstadt hat am Dienstag beschlossen, die von den Stürmen des letzten Winters zerstörte Mauer "
    "wieder aufzubauen. Die Arbeiten beginnen im Frühjahr, sagte die Bürgermeisterin, und dauern drei Jahre."
)


def texts(source: str) -> list[str]:
    return [block.text for block in read_text(source).blocks]


def kinds(source: str) -> list[str]:
    return [block.kind for block in read_text(source).blocks]


def test_lines_are_paragraphs_with_or_without_blank_lines_between() -> None:
    assert texts("One.\n\nTwo.\nThree.\n") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\u2028", "\u2029", " \n\t"])
def test_every_kind_of_line_end_divides(end: str) -> None:
    assert texts(f"One.{end}Two.") == ["One.", "Two."]


@pytest.mark.parametrize("width", [45, 60, 72, 78, 100])
@pytest.mark.parametrize("prose", [PROSE, GERMAN])
def test_hard_wrapped_lines_are_one_paragraph(prose: str, width: int) -> None:
    source = textwrap.fill(prose, width) + "\n\n" + textwrap.fill(prose, width)
    document = read_text(source)
    assert [block.text for block in document.blocks] == [prose, prose]
    assert {repair.kind for repair in document.repairs} == {"wrap"}
    assert undo(document.text, document.repairs) == source


def test_wrapped_paragraphs_that_only_an_indent_divides_stay_apart() -> None:
    source = "\n".join(textwrap.fill(PROSE, 70, initial_indent="   ") for _ in range(3))
    assert texts(source) == [PROSE] * 3


def test_two_lines_are_joined_only_where_the_document_shows_its_width() -> None:
    short = "The mayor welcomed the decision of the council and promised to\npublish the plans."
    assert len(texts(short)) == 2
    assert texts(textwrap.fill(PROSE, 64) + "\n\n" + short)[-1] == short.replace("\n", " ")


def test_a_heading_above_a_long_line_is_no_wrap() -> None:
    assert (
        len(texts("Harbour news\nThis wall will keep the sea out of the old town for a hundred years, they say.")) == 2
    )


def test_windows_line_ends_and_spaces_around_a_wrap_come_back() -> None:
    source = textwrap.fill(PROSE, 60).replace("\n", "  \r\n ")
    document = read_text(source)
    assert [block.text for block in document.blocks] == [PROSE]
    assert undo(document.text, document.repairs) == source


def test_a_hyphen_at_a_wrap_stays() -> None:
    source = (
        "The council of the old harbour town voted on Tuesday to re-\n"
        "build the sea wall that the storms of last winter had bro-\n"
        "ken, and the mayor said that it would take three years to\n"
        "finish."
    )
    assert texts(source)[0].startswith("The council of the old harbour town voted on Tuesday to re-build the sea wall")


VERSE = """Shall I compare thee to the harbour wall?
Thou art more stony and more obstinate:
Rough winds do shake the barnacles of May,
And summer's tide hath all too short a date."""
HEADLINES = """Storm Closes Harbour for Third Day as Waves Batter Wall
Mayor Says Repairs Will Start Before Winter Returns
Fishermen Ask for Wider Gate in Talks With Engineers
Council Votes to Rebuild the Wall by Narrow Margin"""
CHINESE = """市议会在星期二批准了重建海堤的计划市长表示欢迎工程将在春天开始并持续三年这是最长的工期
渔民要求修建一个足够宽的闸门让渔船通过工程师们答应在计划定稿之前研究这个问题委员会也同意了
委员会以微弱多数投票通过了重建海堤的决定"""


@pytest.mark.parametrize("source", [VERSE, HEADLINES, CHINESE], ids=["verse", "headlines", "Chinese"])
def test_lines_that_are_not_wrapped_stay_lines(source: str) -> None:
    assert texts(source) == source.split("\n")


def test_lists_quotes_headings_tables_and_code_are_named() -> None:
    assert kinds("# News\n\n- one\n- two\n\n> she said\n> he said") == [
        *("heading", "list_item", "list_item", "quote", "quote"),
    ]
    assert kinds("1. one\n2. two\n\n• three") == ["list_item"] * 3
    assert kinds("Team\tPlayed\tWon\nRovers\t3\t2\nUnited\t3\t1") == ["table"]
    assert kinds("| Team | Won |\n|------|-----|\n| Rovers | 2 |") == ["table"]
    assert texts("Before.\n```\nx = 1\n\ny = 2\n```\nAfter.") == ["Before.", "```\nx = 1\n\ny = 2\n```", "After."]
    assert kinds("Before.\n\n    if (x) {\n        y();\n    }\n\nAfter.") == ["paragraph", "code", "paragraph"]


@pytest.mark.parametrize(
    "source",
    [
        "- Reuters with additional editing",
        "#harbour is trending",
        "Home | News | Sport\nAbout | Legal | Help\nA | B | C",
        "1. FC Harbour won.",
        "The score\twas level.",
        "```\nnever closed",
    ],
)
def test_what_only_resembles_a_structure_is_a_paragraph(source: str) -> None:
    assert set(kinds(source)) == {"paragraph"}


def test_wrapped_list_items_are_joined_each_with_its_own_lines() -> None:
    items = [f"- {PROSE}", f"- {GERMAN}"]
    source = "\n".join(textwrap.fill(item, 66, subsequent_indent="  ") for item in items)
    assert texts(source) == items
    assert kinds(source) == ["list_item"] * 2


lines = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["", " ", "```", "~~~", "| a | b |", "|--|--|", "a\tb\tc", "> q", "# h", "- i", "2. i", "    x;", "\f"]
    ),
    st.integers(40, 80).map(lambda width: textwrap.fill(PROSE, width)),
)


@given(st.lists(lines, max_size=12).map("\n".join))
def test_blocks_are_ordered_slices_that_hold_every_character(source: str) -> None:
    document = read_text(source)
    position = 0
    for block in document.blocks:
        assert position <= block.start < block.end
        assert not document.text[position : block.start].strip()
        assert block.text == document.text[block.start : block.end] == block.text.strip()
        position = block.end
    assert not document.text[position:].strip()
    assert undo(document.text, document.repairs) == source


@pytest.mark.timing
@pytest.mark.parametrize(
    "unit",
    ["a\n", "\n", "| a |\n", "a\tb\n", "```\n", "> a\n", "    x;\n", textwrap.fill(PROSE, 70) + "\n", "- a\n", "x "],
)
def test_time_is_linear_in_the_length(unit: str) -> None:
    def seconds(size: int) -> float:
        source = unit * (size // len(unit))
        start = time.perf_counter()
        read_text(source)
        return time.perf_counter() - start

    seconds(20_000)
    assert seconds(400_000) < 40 * seconds(20_000) + 0.5
