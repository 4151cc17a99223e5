"""Where a plain text begins to be a page, what its blocks say of each other, and why one goes: limit by limit."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms import flat_reasons, flat_weigh
from transforms.document import Block, Evidence
from transforms.flat_columns import COLUMNS, CONTEXT, MARKS, NUMBERS, PHRASES, SAYS
from transforms.flat_reasons import _REASONS, Reasons, in_words
from transforms.flat_weigh import MOST_BLOCKS, _doubt_inside, _with_neighbours, is_listed, likely_article, load, weigh
from transforms.formats.text import read_text


def lines(short: int, other: int) -> tuple[Block, ...]:
    """Blocks: so many short lines without an end, and so many that end as sentences do."""
    said = ["Home"] * short + ["The council met."] * other
    return tuple(Block(0, len(each), each) for each in said)


@pytest.mark.parametrize(
    ("short", "other", "is_page"),
    [
        (11, 0, False),
        (12, 0, True),
        (11, 5, False),
        (12, 22, True),
        (12, 23, False),
        (14, 26, True),
        (13, 27, False),
        (30, 200, True),
        (29, 200, False),
        (MOST_BLOCKS, 0, True),
        (MOST_BLOCKS + 1, 0, False),
    ],
)
def test_a_text_is_listed_if_enough_of_its_lines_are_short(short: int, other: int, is_page: bool) -> None:  # noqa: FBT001 - a case of the table
    assert is_listed(lines(short, other)) == is_page


@pytest.mark.parametrize(
    ("line", "is_short"),
    [("x" * 59, True), ("x" * 60, False), ("Stop", True), *((f"Stop{end}", False) for end in ".!?…:;,。！？\"'”’»“)]")],
)
def test_a_short_line_has_less_than_sixty_characters_and_no_mark_at_its_end(line: str, is_short: bool) -> None:  # noqa: FBT001 - a case of the table
    assert is_listed(tuple(Block(0, len(line), line) for _ in range(12))) == is_short


@given(st.lists(st.integers(-12, 12).map(lambda each: each / 4), min_size=1, max_size=5))
def test_neighbours_say_as_much_as_the_likeliest_sequence_through_a_block(odds: list[float]) -> None:
    """Half of what is won by a sequence of article and no article, in which a change of sides costs the same."""

    def best(index: int, side: int) -> float:
        won = -math.inf
        for sides in range(2 ** len(odds)):
            chosen = [1 if sides >> place & 1 else -1 for place in range(len(odds))]
            changes = sum(one != other for one, other in pairwise(chosen))
            if chosen[index] == side:
                won = max(won, sum(each * one for each, one in zip(odds, chosen, strict=True)) / 2 - changes * 0.5)
        return won

    expected = [best(index, 1) - best(index, -1) for index in range(len(odds))]
    assert _with_neighbours(np.array(odds)) == pytest.approx(expected)


NONE_CLOSES = np.zeros(9, bool)


def test_doubt_is_greater_where_the_article_stands() -> None:
    odds, chars = np.array([-3.0, 4.0, -0.5, 4.0, -3.0]), np.array([10.0, 200, 30, 200, 10])
    assert _doubt_inside(odds, chars, NONE_CLOSES[:5]).tolist() == pytest.approx([-3, 5.2, 0.7, 5.2, -3])


def test_a_sentence_directly_below_the_article_is_doubted_as_if_it_stood_inside() -> None:
    odds, chars = np.array([-3.0, 4.0, -1.0, -1.0]), np.array([10.0, 200, 60, 60])
    closing = np.array([True, False, True, True])
    assert _doubt_inside(odds, chars, closing).tolist() == pytest.approx([-3, 5.2, 0.2, -1])


def test_one_sure_block_does_not_take_in_what_stands_beside_it() -> None:
    # a block's leaning is below one, however sure: -3 of 300 characters outweighs 900 of 80
    odds, chars = np.array([900.0, -3.0, 4.0]), np.array([80.0, 300, 200])
    assert _doubt_inside(odds, chars, NONE_CLOSES[:3]).tolist() == pytest.approx([900, -3, 5.2])


def test_the_likely_article_is_the_stretch_that_leans_to_it() -> None:
    blocks = lines(1, 3)
    evidence = [Evidence(share, "") for share in (0.4, 0.9, 0.4, 0.9)]
    assert likely_article(blocks, evidence) == (1, 4)


def forest(column: str, threshold: float, leaves: tuple[int, int], bias: int = 0) -> dict[str, object]:
    at = (*COLUMNS, *CONTEXT).index(column)
    return {"bias": bias, "trees": [{"columns": [at], "thresholds": [threshold], "leaves": list(leaves)}]}


ALL_ALIKE = forest("characters", 1e9, (0, 0))


def weights_of(second: dict[str, object]) -> flat_weigh.Weights:
    return load({"columns": [*COLUMNS, *CONTEXT], "first": ALL_ALIKE, "second": second})


SENTENCE = "The council of the old harbour town met on Tuesday, and voted for the wall."


def weighed(short: int, second: dict[str, object], text: str = "Home 12") -> list[float] | None:
    evidence = weigh(read_text("\n".join([text] * short + [SENTENCE] * 8)), weights_of(second))
    return None if evidence is None else [each.article for each in evidence]


def test_a_text_of_which_no_block_is_likely_has_no_evidence() -> None:
    assert weighed(14, forest("characters", 20, (-9000, -1))) is None
    assert weighed(14, forest("characters", 20, (-9000, 0))) is not None


def test_a_text_with_next_to_nothing_around_its_article_is_left_alone() -> None:
    # 2 - 3 + 0.5 of the neighbours and 1.2 in the article: few of the lines may go
    def gone(count: int) -> list[float] | None:
        said = "\n".join([f"Home {'1' * count}"] * count + ["Home"] * (14 - count) + [SENTENCE] * 8)
        evidence = weigh(read_text(said), weights_of(forest("digits", 0.1, (4000, -9000))))
        return None if evidence is None else [each.article for each in evidence]

    assert gone(4) is None
    shares = gone(5)
    assert shares is not None
    assert [share < 0.5 for share in shares] == [*[True] * 5, *[False] * 17]


def test_the_likeliest_block_is_lifted_and_all_others_with_it() -> None:
    lifted, as_they_are = (weighed(14, forest("characters", 20, (low, low + 8000))) for low in (-6000, -5000))
    assert lifted == as_they_are
    assert weighed(14, forest("characters", 20, (-3500, 4500))) != as_they_are


def test_a_text_with_phrases_of_pages_is_doubted_less() -> None:
    second = forest("characters", 20, (-4000, 4000))
    plain, page = (weighed(14, second, text) for text in ("Homing 12", "Home"))
    assert plain is not None
    assert page is not None
    assert plain[0] == pytest.approx(1 / (1 + math.exp(4 - 2 + 0.5)), abs=0.006)
    assert page[0] == pytest.approx(1 / (1 + math.exp(4 - 0.9 + 0.5)), abs=0.006)
    assert plain[-1] == pytest.approx(1 / (1 + math.exp(-4 - 2 - 1.2 - 0.5)), abs=0.006)


def test_what_goes_has_a_reason_and_what_stays_has_none() -> None:
    evidence = weigh(
        read_text("\n".join(["Home 12"] * 14 + [SENTENCE] * 8)), weights_of(forest("digits", 0.1, (4000, -9000)))
    )
    assert evidence is not None
    assert [each.against for each in evidence] == [NUMBERS] * 14 + [""] * 8


def written(*trees: tuple[list[int], list[float], list[int]]) -> dict[str, object]:
    return {"trees": [dict(zip(("columns", "thresholds", "leaves"), tree, strict=True)) for tree in trees]}


def test_an_answer_adds_what_it_changes_in_the_mean_of_the_leaves_that_are_left() -> None:
    digits, symbols, phrase = (SAYS.index(words) for words in (NUMBERS, MARKS, PHRASES))
    deep = ([digits, symbols, phrase], [0.5, 10.0, 2.0], [1, 2, 4, 8, 16, 32, 64, 128])
    shallow = ([digits], [4.0], [100, 300])
    matrix = np.zeros((3, len(SAYS)), dtype=np.float32)
    matrix[1, digits], matrix[2, [digits, symbols, phrase]] = 1, (5, 11, 3)
    added = Reasons(written(deep, shallow)).weigh(matrix)
    by_reason = [dict(zip((*_REASONS, ""), row, strict=True)) for row in added.tolist()]
    # the means: of all 31.875; where digits are few 21.25, and many 42.5; and so on
    assert by_reason[0][NUMBERS] == 21.25 - 31.875 - 100
    assert by_reason[0][MARKS] == 8.5 - 21.25
    assert by_reason[0][PHRASES] == 1 - 8.5
    assert by_reason[1][NUMBERS] == 42.5 - 31.875 - 100
    assert by_reason[1][MARKS] == 17 - 42.5
    assert by_reason[2][NUMBERS] == 42.5 - 31.875 + 100
    assert by_reason[2][MARKS] == 68 - 42.5
    assert by_reason[2][PHRASES] == 128 - 68
    assert sum(by_reason[2].values()) == 128 + 300 - 31.875 - 200


def test_a_column_without_words_is_no_reason() -> None:
    silent = SAYS.index("")
    added = Reasons(written(([silent], [1.0], [-10, 10]))).weigh(np.zeros((1, len(SAYS)), dtype=np.float32))
    assert added[0, -1] == -10
    assert not added[0, :-1].any()


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ((-8, -4, -2), (0, 1, 2)),
        ((-4, -8, -2), (1, 0, 2)),
        ((-8, -4, -1.9), (0, 1)),
        ((-40, -10, -9.9), (0, 1)),
        ((-2, -1, -0.9), (0, 1)),
        ((-1, 0, 0), (0,)),
        ((-0.9, 0, 0), ()),
        ((5, 5, 5), ()),
        ((-8, -8, -8, -8), (0, 1, 2)),
    ],
)
def test_the_reasons_are_those_that_took_most_away(amounts: tuple[float, ...], expected: tuple[int, ...]) -> None:
    added = np.full(len(_REASONS) + 1, 9.0)
    added[: len(amounts)] = amounts
    added[-1] = -99
    words = "; ".join(flat_reasons._REASONS[index] for index in expected)
    assert in_words(added) == (words or "what stands around it")
