"""Where the blocks of plain text are."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws.growth import is_linear
from transforms.decode import Decoded
from transforms.document import Metadata, Repair
from transforms.formats.record import UnreadableError
from transforms.formats.text import read_plain, read_text
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


SHORT = (
    "The council of Varn voted on Monday to close the old bridge to carts and cars.",
    "Work is to begin in the spring, the council said, and it will take nine weeks.",
    "Nobody had asked the ferryman, who rowed over twice to hear what he should do.",
)


@pytest.mark.parametrize("width", [40, 60, 72])
def test_a_text_of_paragraphs_with_two_lines_each_is_wrapped_at_the_width_of_all(width: int) -> None:
    source = "A bridge for Varn\n\n" + "\n\n".join(textwrap.fill(each, width) for each in SHORT)
    assert texts(source) == ["A bridge for Varn", *SHORT]


def test_pairs_of_lines_that_end_as_sentences_or_begin_anew_are_no_wrap() -> None:
    ends = [line for each in SHORT for line in (each, "nobody clapped")]
    begins = [line for each in SHORT for line in (each.rstrip("."), "Nobody clapped")]
    for pairs in (ends, begins):
        assert texts("\n\n".join(map("\n".join, zip(pairs[::2], pairs[1::2], strict=True)))) == pairs


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
    assert is_linear(read_text, unit, sizes=(20_000, 400_000))


BAR_ROWS = "| Rovers | 2 |\n| United | 1 |"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # Bars: three rows, or two with a rule between; every row begins with one, unless there is a rule.
        (f"{BAR_ROWS}\n| Town | 0 |", ["table"]),
        (BAR_ROWS, ["paragraph"] * 2),
        (f"Team | Won\n-----|----\n{BAR_ROWS[2:12]}", ["table"]),
        ("Team | Won\n-----|----", ["table"]),
        ("Team | Won\n--|--", ["table"]),
        ("Team | Won\n-|", ["paragraph"] * 2),
        ("Team | Won\nRovers | 2\nUnited | 1", ["paragraph"] * 3),
        (f"{BAR_ROWS}\n| Town | 0 | 3 |", ["paragraph"] * 3),
        (f"Teams:\n{BAR_ROWS}\n| Town | 0 |\nThat was all.", ["paragraph", "table", "paragraph"]),
        # Tabs: two rows of three columns, or three of two.
        ("Team\tPlayed\tWon\nRovers\t3\t2", ["table"]),
        ("Team\tWon\nRovers\t2", ["paragraph"] * 2),
        ("Team\tWon\nRovers\t2\nUnited\t1", ["table"]),
        ("Team\tPlayed\tWon\nRovers\t3\n", ["paragraph"] * 2),
        # A blank line ends a table.
        (f"{BAR_ROWS}\n\n| Town | 0 |", ["paragraph"] * 3),
        # A cell may be long, a row not.
        (f"a\tb\t{'x' * 996}\na\tb\tc", ["table"]),
        (f"a\tb\tc\na\tb\t{'x' * 996}", ["table"]),
        (f"a\tb\tc\na\tb\t{'x' * 997}", ["paragraph"] * 2),
        (f"a\tb\t{'x' * 997}\na\tb\tc", ["paragraph"] * 2),
        # Code: two lines or more, all indented by two, half of them end as code does.
        ("  if (x) {\n  y();", ["code"]),
        ("  if (x) {", ["paragraph"]),
        (" if (x) {\n y();", ["paragraph"] * 2),
        ("  if (x) {\n y();", ["paragraph"] * 2),
        ("  if (x) {\n  y();\n  then\n  so", ["code"]),
        ("  if (x) {\n  then\n  so", ["paragraph"] * 3),
        ("Then:\n  if (x) {\n  y();", ["paragraph"] * 3),
        # Fences.
        ("```\nx = 1\n```", ["code"]),
        ("~~~\nx = 1\n~~~", ["code"]),
        ("```python\nx = 1\n```\nAfter.", ["code", "paragraph"]),
        ("```\nx = 1\n~~~\ny = 2\n```", ["code"]),
        ("```\nx = 1\n~~~", ["paragraph"] * 3),
        ("``\nx = 1\n``", ["paragraph"] * 3),
        ("```\nx = 1\n```\n\n```\ny = 1\n```", ["code"] * 2),
        ("```\nx = 1\n``` more\n```", ["code"]),
        ("```\n\n\nx = 1\n\n```\nAfter.", ["code", "paragraph"]),
        # Quotes and headings, line by line.
        ("> one\n> two\nthree", ["quote", "quote", "paragraph"]),
        ("# One\n## Two\n###### Six\n####### Seven", ["heading", "heading", "heading", "paragraph"]),
        ("#One\n# ", ["paragraph"] * 2),
    ],
)
def test_a_structure_is_told_by_its_rows_and_marks(source: str, expected: list[str]) -> None:
    assert kinds(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- one\n- two", "ii"),
        ("- one\n* two", "pp"),
        ("- one", "p"),
        ("• one", "i"),
        ("•one", "i"),
        ("1. one\n2. two", "ii"),
        ("1) one\n2) two", "ii"),
        ("1. one\n3. two", "pp"),
        ("1. one\n- two", "pp"),
        ("2. one\n1. two", "pp"),
        ("9. one\n10. two\n11. three", "iii"),
        ("999. one\n1000. two", "pp"),
        ("- one\n\n- two\ntext\n- three", "iipp"),
        ("-one\n-two", "pp"),
        ("– one\n– two\n— three", "iip"),
        ("+ one\n+ two", "ii"),
        ("text\n- one\n- two\ntext", "piip"),
        ("1. one\ntext\n2. two", "ppp"),
    ],
)
def test_items_are_those_that_follow_each_other(source: str, expected: str) -> None:
    assert "".join({"paragraph": "p", "list_item": "i"}[kind] for kind in kinds(source)) == expected


def wrapped(width: int, n_lines: int = 4, first: str = "x", rest: str = "y") -> str:
    """Lines that are exactly so wide, of one word each."""
    return "\n".join([first * width] + [rest * width] * (n_lines - 1))


@pytest.mark.parametrize(("width", "joined"), [(39, False), (40, True), (120, True), (121, False)])
def test_programs_wrap_at_forty_to_a_hundred_and_twenty_characters(width: int, *, joined: bool) -> None:
    assert len(texts(wrapped(width))) == (1 if joined else 4)


def test_two_lines_do_not_tell_a_width() -> None:
    assert [len(texts(wrapped(60, n))) for n in (2, 3)] == [2, 1]


@pytest.mark.parametrize(
    ("short", "joined"),
    [(0, True), (1, True), (2, False)],
)
def test_four_in_five_lines_must_be_full(short: int, *, joined: bool) -> None:
    # After two words there is room for another.
    source = "\n".join(["zz zz"] * short + [" ".join(["zz"] * 20)] * (6 - short))
    assert (len(texts(source)) < 6) is joined


@pytest.mark.parametrize(("small", "joined"), [(0, False), (1, True)])
def test_one_line_in_four_must_go_on_with_a_small_letter(small: int, *, joined: bool) -> None:
    source = "\n".join(["Y" * 60] * (5 - small) + ["y" * 60] * small)
    assert (len(texts(source)) == 1) is joined
    numbers = "\n".join(["1" * 60] * 5)
    assert len(texts(numbers)) == 5


@pytest.mark.parametrize(("ended", "joined"), [(2, True), (3, False)])
def test_half_of_the_lines_must_not_end_a_sentence(ended: int, *, joined: bool) -> None:
    source = "\n".join(["y" * 59 + "."] * ended + ["y" * 60] * (5 - ended))
    assert (len(texts(source)) == 1) is joined


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    width = 60
    long = "y" * width
    for room, n_paragraphs in ((5, 1), (6, 2)):
        # The next word has five letters, and a space goes before it.
        source = "\n".join([long, long, long, long, "y" * (width - room), "zzzzz " + "y" * (width - 6), long, long])
        assert len(texts(source)) == n_paragraphs, room


def test_indents_count_as_width_and_a_new_one_begins_a_paragraph() -> None:
    body = ["y" * 60] * 4
    assert len(texts("\n".join([*body, " " + "y" * 59, *body]))) == 1
    assert len(texts("\n".join([*body, "  " + "y" * 58, *body]))) == 2
    assert len(texts("\n".join([*body, "- " + "y" * 58, "  " + "y" * 58, *body]))) == 2


def test_ideographs_are_never_joined() -> None:
    for character in "\u2e80\u4e00\u9fff\uff01":
        assert len(texts("\n".join([character * 60] * 4))) == 4
    assert len(texts("\n".join(["\u2e7f" * 60, "y" * 60, "y" * 60, "y" * 60]))) == 1


@pytest.mark.parametrize(
    ("end", "begin", "joined"),
    [
        ("re-", "build", "re-build"),
        ("re-", "Build", "re- Build"),
        ("3-", "build", "3- build"),
        ("re", "build", "re build"),
    ],
)
def test_what_stands_at_a_join_is_told_by_the_hyphen(end: str, begin: str, joined: str) -> None:
    source = "\n".join(["y" * 60, "y" * 57 + end, begin + "y" * 55, "y" * 60])
    [text] = texts(source)
    assert joined in text


def test_a_join_is_a_repair_that_says_where() -> None:
    source = "\n".join(["y" * 60, "y" * 57 + "re-", "build" + "y" * 55, "y" * 60])
    told = [(repair.step, repair.start, repair.end, repair.before, repair.kind) for repair in read_text(source).repairs]
    assert told == [(3, 60, 61, "\n", "wrap"), (3, 121, 121, "\n", "wrap"), (3, 181, 182, "\n", "wrap")]


def test_records_of_ads_txt_are_never_joined_and_end_what_stands_before() -> None:
    record = "google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0"
    body = ["y" * 58] * 4
    assert texts("\n".join([*body, record, record + " # seller", *body])) == [
        " ".join(body), record, record + " # seller", " ".join(body),
    ]  # fmt: skip
    assert len(texts("\n".join([*body, record + " and", *body]))) == 1


def decoded(text: str, *lost: str) -> Decoded:
    return Decoded(text, "utf-8", tuple(Repair(1, 0, 1, before, "undecodable") for before in lost))


def test_a_text_that_is_mostly_lost_is_none() -> None:
    assert read_plain(decoded("abcdefghij", "\\x00\\x01"), Metadata()).text == "abcdefghij"
    with pytest.raises(UnreadableError, match="no text") as raised:
        read_plain(decoded("abcdefghij", "\\x00\\x01", "\\x02"), Metadata())
    assert raised.value.error == "binary"
    assert read_plain(decoded("abcdefgh\x01\x02"), Metadata()).text == "abcdefgh"
    with pytest.raises(UnreadableError, match="no text"):
        read_plain(decoded("abcdefg\x01b\x02c\x03"), Metadata())


def test_a_blank_text_is_empty_and_what_is_known_of_one_goes_along() -> None:
    with pytest.raises(UnreadableError, match="there is no text in it") as raised:
        read_plain(decoded(" \n\t"), Metadata())
    assert raised.value.error == "empty"
    document = read_plain(
        Decoded("caf\ufffd au lait", "cp1252", (Repair(1, 3, 4, "\\x81", "undecodable"),)), Metadata(title="T")
    )
    assert (document.encoding, document.metadata.title, len(document.repairs)) == ("cp1252", "T", 1)
    assert read_text("a").metadata == Metadata()


def test_a_line_with_bars_that_is_no_table_ends_nothing() -> None:
    assert kinds("Home | News\n> she said") == ["paragraph", "quote"]
    assert kinds("Home | News\nplain\n| a | b |\n| c | d |\n| e | f |") == ["paragraph", "paragraph", "table"]


def test_what_stands_inside_of_fences_is_read_as_nothing_else() -> None:
    assert kinds("Before.\n```\n> q\n# h\n\n- i\n```\n> after") == ["paragraph", "code", "quote"]
    assert kinds("```\nx\n```\nplain\n\nplain") == ["code", "paragraph", "paragraph"]
