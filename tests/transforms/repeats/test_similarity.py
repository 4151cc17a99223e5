"""When two documents, or two paragraphs, are the same."""

import numpy as np
import pytest
from numpy.typing import NDArray

from transforms.repeats.signatures import MOST_FIGURES
from transforms.repeats.similarity import Likeness, agree, counts

WORDS = 1000


def cut(part: float) -> Likeness:
    """The beginning of a text, and the text."""
    return Likeness(int(WORDS * part), WORDS, int(WORDS * part))


def sharing(part: float) -> Likeness:
    """Two texts of the same length that share a part."""
    return Likeness(WORDS, WORDS, int(WORDS * part))


def test_a_text_is_a_copy_of_itself_and_none_of_another() -> None:
    same, other = sharing(1), sharing(0)
    assert (same.jaccard, same.of_shorter, same.of_longer) == (1, 1, 1)
    assert (other.jaccard, other.of_shorter, other.of_longer) == (0, 0, 0)
    assert same.is_copy
    assert same.is_passage
    assert not other.is_copy_in_chain
    assert not other.is_passage_in_chain


def test_the_jaccard_similarity_counts_what_is_shared_once() -> None:
    assert sharing(0.5).jaccard == pytest.approx(1 / 3)
    assert cut(0.6).jaccard == pytest.approx(0.6)


def test_news_cut_off_at_six_tenths_is_a_copy_and_a_third_of_it_is_none() -> None:
    assert cut(0.6).is_copy
    assert not cut(1 / 3).is_copy_in_chain


def test_a_story_that_has_grown_by_half_is_no_copy_of_what_it_was() -> None:
    assert Likeness(WORDS, int(WORDS * 0.62), int(WORDS * 0.62)).is_copy
    assert not Likeness(WORDS, int(WORDS * 0.61), int(WORDS * 0.61)).is_copy
    assert not Likeness(WORDS, int(WORDS * 0.54), int(WORDS * 0.54)).is_copy_in_chain


def test_a_rewrite_that_shares_under_half_is_no_copy() -> None:
    assert not sharing(0.49).is_copy_in_chain


def test_a_copy_of_a_copy_may_be_further_away_than_a_copy() -> None:
    assert sharing(0.6).is_copy_in_chain
    assert not sharing(0.6).is_copy
    assert cut(0.45).is_copy_in_chain
    assert not cut(0.45).is_copy


def test_a_passage_may_have_a_few_words_changed_and_lacks_no_third() -> None:
    assert sharing(0.86).is_passage
    assert cut(0.75).is_passage_in_chain
    assert not cut(0.75).is_passage
    assert not cut(0.66).is_passage_in_chain


def test_which_of_the_two_is_the_one_changes_nothing() -> None:
    one, other = Likeness(300, 500, 290), Likeness(500, 300, 290)
    assert (one.jaccard, one.of_shorter, one.of_longer) == (other.jaccard, other.of_shorter, other.of_longer)
    assert one.of_shorter > one.of_longer > one.jaccard - 0.1


def test_texts_of_a_few_words_or_none_are_not_judged() -> None:
    for few in (Likeness(0, 0, 0), Likeness(1, 1, 1), Likeness(1, WORDS, 1)):
        assert not few.is_copy_in_chain
        assert not few.is_passage_in_chain
    assert Likeness(0, 0, 0).jaccard == 0


def test_below_the_lower_of_two_ceilings_all_shingles_are_compared_and_above_it_none() -> None:
    one, other = (np.array(hashes, np.uint32) for hashes in ([1, 5, 7, 9], [5, 7, 8]))
    assert counts(one, other) == (4, 3, 2)
    assert counts(one, other, 7) == (3, 2, 2)
    assert counts(one, other, 6) == (2, 1, 1)


@pytest.mark.parametrize("n", [23, 24])
def test_two_dozen_shingles_are_judged(n: int) -> None:
    same = Likeness(n, n, n)
    assert [same.is_copy, same.is_copy_in_chain, same.is_passage, same.is_passage_in_chain] == [n == 24] * 4


@pytest.mark.parametrize(
    ("likeness_", "copy", "in_chain"),
    [
        # At least .62 of what goes and of the shorter, and .50 of the longer; in a chain .55, .55 and .40.
        (Likeness(1000, 1000, 620), True, True),
        (Likeness(1000, 1000, 619), False, True),
        (Likeness(600, 1000, 500), True, True),
        (Likeness(600, 1000, 499), False, True),
        (Likeness(1000, 700, 620), True, True),
        (Likeness(1000, 700, 619), False, True),
        (Likeness(1000, 700, 549), False, False),
        (Likeness(1000, 1000, 550), False, True),
        (Likeness(1000, 1000, 549), False, False),
        (Likeness(500, 1000, 400), False, True),
        (Likeness(500, 1000, 399), False, False),
    ],
)
def test_a_copy_holds_so_much_of_both(likeness_: Likeness, *, copy: bool, in_chain: bool) -> None:
    assert (likeness_.is_copy, likeness_.is_copy_in_chain) == (copy, in_chain)


@pytest.mark.parametrize(("common", "same", "in_chain"), [(80, 1, 1), (79, 0, 1), (70, 0, 1), (69, 0, 0)])
def test_a_passage_is_four_fifths_of_the_longer(common: int, same: int, in_chain: int) -> None:
    found = Likeness(100, 90, common)
    assert (found.is_passage, found.is_passage_in_chain) == (same, in_chain)


def test_pairs_are_judged_at_once_as_each_alone() -> None:
    numbers = [(0, 0, 0), (24, 24, 24), (1000, 600, 499), (1000, 1000, 620), (100, 90, 79), (23, 30, 23)]
    together = Likeness(*np.array(numbers).T)
    for name in ("jaccard", "of_shorter", "of_longer", "is_passage", "is_passage_in_chain", "is_copy"):
        assert getattr(together, name).tolist() == [getattr(Likeness(*each), name) for each in numbers]


def figures(*numbers: int) -> NDArray[np.uint32]:
    return np.array(numbers, np.uint32)


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        (figures(), figures(1, 2, 3, 4), True),
        (figures(1, 2, 3), figures(4, 5, 6), True),  # too few to tell
        (figures(1, 2, 3, 4), figures(3, 4, 5, 6, 7), True),
        (figures(1, 2, 3, 4), figures(4, 5, 6, 7), False),
        (figures(*range(8)), figures(*range(2, 10)), True),
        (figures(*range(8)), figures(*range(3, 11)), False),
        (figures(*range(0, 2 * MOST_FIGURES, 2)), figures(*range(1, 2 * MOST_FIGURES, 2)), False),
    ],
)
def test_of_four_figures_a_copy_has_two(one: NDArray[np.uint32], other: NDArray[np.uint32], *, agreed: bool) -> None:
    assert agree(one, other) is agreed
    assert agree(other, one) is agreed
    found = Likeness(WORDS, WORDS, WORDS, np.array([agreed]))
    assert found.is_copy.tolist() == found.is_copy_in_chain.tolist() == [agreed]
    assert bool(found.is_passage)


def test_of_very_many_figures_those_are_compared_that_both_samples_would_hold() -> None:
    few, many = figures(*range(0, 1000, 100)), figures(*range(MOST_FIGURES))
    assert agree(few, many)  # of 0, 100 and 200, all; what the sample of the other would hold beyond, nobody knows
