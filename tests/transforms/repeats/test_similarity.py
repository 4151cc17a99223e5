"""When two documents, or two paragraphs, are the same."""

import numpy as np
import pytest
from numpy.typing import NDArray

from transforms.repeats.signatures import MOST_FIGURES
from transforms.repeats.similarity import Likeness, Parts, agree, counts, shared_counts

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


@pytest.mark.parametrize(("one", "copy", "passage"), [(100, True, True), (60, True, False), (101, False, False)])
def test_what_a_site_published_at_another_time_is_a_copy_only_with_nothing_of_its_own(
    one: int, *, copy: bool, passage: bool
) -> None:
    found = Likeness(one, 100, min(one, 100), apart=np.ones(1, np.bool_))
    assert (found.is_copy, found.is_copy_in_chain) == (copy, copy)
    assert (found.is_passage, found.is_passage_in_chain) == (passage, passage)


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


@pytest.mark.parametrize(
    ("one", "other", "common", "shared", "largest", "copy"),
    [
        (100, 100, 70, 70, 70, False),  # one paragraph, and 30 of their own each
        (100, 100, 70, 70, 10, False),  # several, and three tenths of their own each
        (100, 100, 70, 0, 0, True),
        (100, 100, 76, 76, 38, False),
        (100, 100, 76, 76, 37, True),
        (100, 100, 77, 77, 77, True),  # 23 left are too few to tell
        (100, 77, 77, 77, 77, True),  # only one has something left
        (170, 100, 100, 60, 60, True),
        (100, 100, 75, 70, 70, False),  # 5 of 30 left are in both
        (100, 100, 76, 70, 70, True),  # and 6 are a fifth
        (1000, 1000, 900, 900, 449, True),
        (1000, 1000, 900, 900, 450, False),
    ],
)
def test_reports_with_news_of_their_own_under_one_paragraph_are_no_copies(  # noqa: PLR0913
    one: int, other: int, common: int, shared: int, largest: int, *, copy: bool
) -> None:
    found = Likeness(one, other, common, shared=np.array([shared]), largest=np.array([largest]))
    assert Likeness(other, one, common, shared=found.shared, largest=found.largest).is_copy_in_chain == copy
    assert found.is_copy_in_chain == copy
    assert found.is_copy <= found.is_copy_in_chain
    assert found.may_differ or copy


def test_what_two_documents_share_word_for_word_counts_once() -> None:
    one, other = Parts(np.array([5, 6, 7]), np.array([3, 7, 9])), Parts(np.array([7, 5]), np.array([2, 5]))
    assert (one.among(other), other.among(one)) == ([(0, 3), (7, 9)], [(0, 2), (2, 5)])
    assert Parts(np.array([], int), np.array([], int)).among(one) == []
    paragraphs = [np.array(each, np.uint32) for each in ([9, 1, 2], [2, 3])]
    assert shared_counts(paragraphs) == (4, 3)
    assert shared_counts(paragraphs, 2) == (2, 2)
    assert shared_counts([]) == (0, 0)
