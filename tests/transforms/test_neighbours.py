"""What is computed of a row of blocks by numpy, held against the same said plainly."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.flat_places import _best_stretch, _outside, _runs, _since, leaning_stretch
from transforms.flat_topics import last_where, words_of
from transforms.formats.html_evidence import _halves, _page, _share, _shares
from transforms.formats.html_text import squeeze
from transforms.formats.text import read_text
from transforms.neighbours import shifted, window

WHOLE = st.integers(-9, 9).map(float)
ROWS = st.lists(WHOLE, min_size=1, max_size=12)
MASKS = st.lists(st.booleans(), min_size=1, max_size=12)


@given(st.lists(st.tuples(WHOLE, st.integers(1, 9).map(float)), min_size=1, max_size=12), st.integers(0, 5))
def test_a_window_is_the_mean_over_a_block_and_those_in_reach(pairs: list[tuple[float, float]], reach: int) -> None:
    values, weights = (np.array(each) for each in zip(*pairs, strict=True))
    for index, mean in enumerate(window(values, weights, reach).tolist()):
        near = pairs[max(0, index - reach) : index + reach + 1]
        assert mean == pytest.approx(sum(value for value, _ in near) / sum(weight for _, weight in near))


@given(ROWS, st.integers(-14, 14).filter(bool))
def test_a_shift_brings_what_stands_so_many_blocks_before(values: list[float], by: int) -> None:
    expected = [values[index - by] if 0 <= index - by < len(values) else 0 for index in range(len(values))]
    assert shifted(np.array(values), by).tolist() == expected


@given(MASKS)
def test_the_last_marked_block_before_each_and_the_next_after_it(mask: list[bool]) -> None:
    marked = [index for index, is_marked in enumerate(mask) if is_marked]
    before = [max((each for each in marked if each < index), default=-1) for index in range(len(mask))]
    after = [min((each for each in marked if each > index), default=-1) for index in range(len(mask))]
    assert last_where(np.array(mask), 1).tolist() == before
    assert last_where(np.array(mask), -1).tolist() == after
    since, until = _since(np.array(mask))
    assert since.tolist() == [99 if each < 0 else index - each for index, each in enumerate(before)]
    assert until.tolist() == [99 if each < 0 else each - index for index, each in enumerate(after)]


def test_no_distance_is_more_than_99() -> None:
    mask = np.array([True] + [False] * 120)
    since, until = _since(mask)
    assert since.tolist() == [99, *range(1, 99), *[99] * 22]
    assert _since(mask[::-1])[1].tolist() == since[::-1].tolist()
    assert until.tolist() == [99] * 121
    index = np.arange(250)
    assert _outside(index, 110, 112).tolist() == [
        *[-99] * 11,
        *range(-99, 0),
        *(0, 0),
        *range(1, 100),
        *[99] * 39,
    ]


@given(MASKS)
def test_a_run_is_of_blocks_that_stand_together_and_are_of_one_kind(mask: list[bool]) -> None:
    length, place = _runs(np.array(mask))
    for index, kind in enumerate(mask):
        first, last = index, index
        while first > 0 and mask[first - 1] == kind:
            first -= 1
        while last + 1 < len(mask) and mask[last + 1] == kind:
            last += 1
        size = last - first + 1
        assert (length[index], place[index]) == (size, (index - first) / size)


@given(ROWS)
def test_the_best_stretch_has_the_largest_sum(gains: list[float]) -> None:
    start, stop = _best_stretch(np.array(gains))
    sums = {(i, j): sum(gains[i:j]) for i in range(len(gains)) for j in range(i + 1, len(gains) + 1)}
    assert start < stop
    assert sums[start, stop] == max(sums.values())


def test_of_equally_good_stretches_the_first_and_shortest_is_taken() -> None:
    assert _best_stretch(np.array([-1.0, 2.0, -2.0, 2.0, 0.0])) == (1, 2)
    assert _best_stretch(np.array([-3.0, -2.0, -2.0])) == (1, 2)
    assert _best_stretch(np.array([])) == (0, 0)


def test_a_stretch_is_weighed_by_characters_and_the_shortest_block_counts_for_twenty() -> None:
    assert leaning_stretch(np.array([0.5, -0.1, 0.5]), np.array([0.0, 79.0, 0.0])) == (0, 3)
    assert leaning_stretch(np.array([0.5, -0.1, 0.5]), np.array([0.0, 80.0, 1.0])) == (2, 3)


WORDS = ("harbour", "harbours", "gates", "Gates", "pier", "of", "the", "sea", "Varn", "2024", "when")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5), min_size=1, max_size=7)


def stems(words: Sequence[str]) -> set[str]:
    """The words of at least four letters that carry meaning, by their first five letters."""
    return {word.lower()[:5] for word in words if len(word) > 3 and word != "when"}


@given(TEXTS, st.data())
def test_shared_words_are_counted_by_their_beginnings(lines: list[list[str]], data: st.DataObject) -> None:
    blocks = read_text("\n".join(map(" ".join, lines))).blocks
    words = words_of(blocks)
    assert len(blocks) == len(lines)
    held = [stems(line) for line in lines]
    marked = data.draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    weights = np.array(marked, dtype=float)

    def share(index: int, others: Sequence[set[str]]) -> float:
        return len(held[index] & set().union(*others)) / max(1, len(held[index]))

    everyone = range(len(lines))
    before = [[held[j] for j in everyone if j < i and marked[j]][-1:] for i in everyone]
    after = [[held[j] for j in everyone if j > i and marked[j]][:1] for i in everyone]
    assert words.count().tolist() == [len(each) for each in held]
    assert words.shared(weights).tolist() == pytest.approx(
        [share(i, [held[j] for j in everyone if j != i and marked[j]]) for i in everyone]
    )
    assert words.near(weights, 1).tolist() == pytest.approx([share(i, before[i]) for i in everyone])
    assert words.near(weights, -1).tolist() == pytest.approx([share(i, after[i]) for i in everyone])
    assert words.rare().tolist() == pytest.approx(
        [len(held[i]) and 1 - share(i, [held[j] for j in everyone if j != i]) for i in everyone]
    )


def test_a_text_without_a_telling_word_shares_nothing() -> None:
    words = words_of(read_text("the\nof a\nsea").blocks)
    assert words.n_words == 0
    for shares in (words.shared(np.ones(3)), words.rare(), words.near(np.ones(3), 1), words.count()):
        assert shares.tolist() == [0, 0, 0]


GROUPS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=9)


@given(GROUPS)
def test_blocks_of_one_group_share_their_sums(rows: list[tuple[int, int, int]]) -> None:
    ids, values, weights = (np.array(each) for each in zip(*rows, strict=True))
    expected = []
    for own in ids.tolist():
        members = [row for row in rows if row[0] == own]
        expected.append(sum(value for _, value, _ in members) / max(1, sum(weight for *_, weight in members)))
    assert _share(ids, values, weights).tolist() == pytest.approx(expected)


def test_what_the_blocks_of_one_group_are_like_together() -> None:
    ids, chars, links = np.array([0, 1, 0, 2]), np.array([10.0, 30, 90, 0]), np.array([10.0, 0, 10, 0])
    columns = _shares(ids, chars, links, np.array([0.0, 1, 1, 1]), np.array([0.0, 0, 60, 20]))
    shares = np.stack(columns, axis=1).tolist()
    assert shares[0] == shares[2] == [100, 2, 0.2, 0.9, 0.75]
    assert shares[1] == [30, 1, 0, 1, 0]
    assert shares[3] == [0, 1, 0, 0, 0.25]


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 9)), min_size=1, max_size=8), st.data())
def test_the_smallest_element_with_half_of_the_prose_is_found(
    seeds: list[tuple[int, int]], data: st.DataObject
) -> None:
    parents = [0, *(seed % (number + 1) for number, (seed, _) in enumerate(seeds))]
    count = len(parents)
    containers = data.draw(st.lists(st.integers(0, count - 1), min_size=1, max_size=8))
    prose = [float(data.draw(st.integers(0, 20))) for _ in containers]

    def above(number: int) -> list[int]:
        return [number, *above(parents[number])] if number else [0]

    held = [
        sum(size for holder, size in zip(containers, prose, strict=True) if number in above(holder))
        for number in range(count)
    ]
    half = max(number for number in range(count) if held[number] >= 0.5 * sum(prose))
    most = max(number for number in range(count) if held[number] >= 0.85 * sum(prose))
    expected = [
        [half in above(each), most in above(each), above(each).index(half) if half in above(each) else 0]
        for each in containers
    ]
    assert np.stack(_halves(np.array(containers), parents, np.array(prose)), axis=1).tolist() == expected


@pytest.mark.parametrize(
    ("votes", "before", "after"),
    [
        ((0, 1, 0, 1, 0), (1, 0, 0, 0, 0), (0, 0, 0, 0, 1)),
        ((0, 0, 1, 0, 0), (2, 1, 0, 0, 0), (0, 0, 0, 1, 2)),
        ((0, 0, 0, 0, 0), (0, 0, 0, 0, 0), (0, 0, 0, 0, 0)),
    ],
)
def test_how_far_a_block_is_from_the_votes(
    votes: tuple[int, ...], before: tuple[int, ...], after: tuple[int, ...]
) -> None:
    own, chars = np.zeros((16, 5)), np.array([10.0, 20, 30, 40, 100])
    own[11, 1] = own[14, 2] = 1
    page = _page(own, chars, np.array([0.0, 0, 0, 49, 50]), np.array(votes, dtype=float))
    place, *_, before_votes, after_votes = map(np.ndarray.tolist, (page[0], page[10], page[11]))
    assert (before_votes, after_votes) == (list(before), list(after))
    assert page[5:8] == (1, 0, 1)
    assert place == [0, 0.05, 0.15, 0.3, 0.5]
    assert page[8] == (chars * votes).sum() / 200
    assert page[9] == (0.49 if votes[3] else 0)


def test_squeezed_texts_are_letters_and_digits() -> None:
    assert squeeze("Varn’s 2 Gates – shut!") == "varns2gatesshut"
