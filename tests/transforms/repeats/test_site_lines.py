"""When a line that comes again is a site's: thresholds for ten documents and for ten million."""

import math
from math import comb

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from transforms.repeats.site_lines import (
    EDGE_PARAGRAPHS,
    FEWEST_DOCUMENTS,
    MOST_WORDS,
    OWN_WORDS,
    SURPRISE,
    by_right,
    confidence,
    edge,
    is_site_line,
    least_documents,
    outermost,
    reason,
    site_key,
    surprise,
)

sites = st.integers(1, 10_000_000)
words = st.integers(1, MOST_WORDS)


@given(st.integers(1, 500), st.integers(0, 500), st.integers(0, 500))
def test_edges_are_what_lies_outside_of_the_articles_own_paragraphs_up_to_a_dozen(n: int, one: int, other: int) -> None:
    first, last = sorted((one % n, other % n))
    edges = [edge(position, n, range(first, last + 1)) for position in range(n)]
    starts, ends = min(first, EDGE_PARAGRAPHS), min(n - 1 - last, EDGE_PARAGRAPHS)
    assert edges == ["start"] * starts + [None] * (n - starts - ends) + ["end"] * ends


@pytest.mark.parametrize("n", [1, 2, 3, 4, 23, 24, 25, 40])
def test_where_nothing_is_the_articles_own_a_paragraph_stands_at_the_nearer_end(n: int) -> None:
    edges = [edge(position, n, range(0)) for position in range(n)]
    starts, ends = edges.count("start"), edges.count("end")
    assert edges == ["start"] * starts + [None] * (n - starts - ends) + ["end"] * ends
    assert (starts, ends) == (min((n + 1) // 2, EDGE_PARAGRAPHS), min(n // 2, EDGE_PARAGRAPHS))


@given(sites, words, st.data())
def test_a_line_in_more_documents_is_no_less_the_sites(n_site: int, n_words: int, data: st.DataObject) -> None:
    n = data.draw(st.integers(0, n_site))
    more = data.draw(st.integers(n, n_site))
    assert surprise(more, n_site, n_words) >= surprise(n, n_site, n_words)
    assert is_site_line(more, n_site, n_words) >= is_site_line(n, n_site, n_words)


@given(sites, sites, words, st.data())
def test_the_same_number_in_a_larger_site_is_no_more_the_sites(
    one: int, other: int, n_words: int, data: st.DataObject
) -> None:
    small, large = sorted((one, other))
    n = data.draw(st.integers(0, small))
    assert is_site_line(n, large, n_words) <= is_site_line(n, small, n_words)


@given(sites, words)
def test_the_least_number_is_the_boundary(n_site: int, n_words: int) -> None:
    least = least_documents(n_site, n_words)
    if least is None:
        assert not is_site_line(n_site, n_site, n_words)
        return
    assert FEWEST_DOCUMENTS <= least <= n_site
    assert is_site_line(least, n_site, n_words)
    assert not is_site_line(least - 1, n_site, n_words)


@pytest.mark.parametrize("n_words", [1, 4, 12])
@pytest.mark.parametrize("n_site", [5, 6, 10, 30, 100, 300])
def test_a_line_by_right_passes_less_than_once_in_a_thousand(n_site: int, n_words: int) -> None:
    least = least_documents(n_site, n_words)
    assert least is not None
    p = by_right(n_words)
    tail = sum(comb(n_site, k) * p**k * (1 - p) ** (n_site - k) for k in range(least, n_site + 1))
    assert tail <= 0.001


@given(st.integers(100_000, 10_000_000), words)
def test_a_footer_on_a_tenth_of_a_large_sites_pages_is_found_and_a_formula_is_not(n_site: int, n_words: int) -> None:
    assert is_site_line(n_site // 10, n_site, n_words)
    assert not is_site_line(int(n_site * by_right(n_words)), n_site, n_words)


def test_of_few_documents_most_are_needed_and_of_more_never_more_than_chance_leaves() -> None:
    assert [least_documents(n_site, 4) for n_site in (4, 5, 10, 50, 100, 1000)] == [None, 5, 6, 26, 26, 26]
    assert least_documents(5, 1) is not None


def test_two_documents_and_long_passages_never_do() -> None:
    assert least_documents(2, 5) is None
    assert least_documents(1000, MOST_WORDS + 1) is None


@given(st.integers(FEWEST_DOCUMENTS, 10_000_000), words, st.data())
def test_confidence_lies_above_the_usual_caution_and_grows(n_site: int, n_words: int, data: st.DataObject) -> None:
    least = least_documents(n_site, n_words)
    assume(least is not None)
    assert least is not None
    n = data.draw(st.integers(least, n_site))
    assert 0.8 <= confidence(n, n_site, n_words) <= confidence(n_site, n_site, n_words) <= 0.99


def test_confidence_is_refused_for_what_is_no_site_line() -> None:
    with pytest.raises(ValueError, match="no site line"):
        confidence(2, 10, 4)


@pytest.mark.parametrize(("n", "n_site"), [(-1, 3), (4, 3), (0, 0)])
def test_impossible_counts_are_refused(n: int, n_site: int) -> None:
    with pytest.raises(ValueError, match="no count"):
        surprise(n, n_site, 4)


def test_a_line_in_all_documents_is_as_surprising_as_its_rarity() -> None:
    assert surprise(3, 3, 4) == pytest.approx(2 * SURPRISE)


paragraphs = st.lists(st.tuples(st.integers(0, 100), st.integers(1, 9)), min_size=1, max_size=60)


@given(paragraphs)
def test_nothing_of_the_articles_own_lies_between_a_line_and_its_end(listed: list[tuple[int, int]]) -> None:
    found = outermost([w for w, _ in listed], [n for _, n in listed])
    for position, place in enumerate(found):
        if place:
            outside = listed[:position] if place == "start" else listed[position + 1 :]
            assert len(outside) < EDGE_PARAGRAPHS
            assert all(w < OWN_WORDS or n >= FEWEST_DOCUMENTS for w, n in outside)
            assert listed[position][0] <= MOST_WORDS


def test_a_last_subheading_is_no_line_of_the_site() -> None:
    conclusion, last, footer = 7, 8, 9
    n_words = [8, 45, 50, 42, 38, 55, 47, 1, 44, 6]
    n_bodies = [1, 1, 1, 1, 1, 1, 1, 50, 1, 60]
    found = outermost(n_words, n_bodies)
    assert (found[conclusion], found[last], found[footer]) == (None, None, "end")


def test_a_long_line_that_comes_again_hides_no_other() -> None:
    assert outermost([1, 40, 50, 60, 70, 80, 4, 90], [9, 1, 1, 1, 1, 1, 9, 9])[-2:] == ["end", None]


@pytest.mark.parametrize(("n_own", "n_lines"), [(1, 1), (1, 5), (2, 5), (3, 5), (10, 5)])
def test_a_short_article_has_all_of_its_footer_at_its_end(n_own: int, n_lines: int) -> None:
    found = outermost([40] * n_own + [6] * n_lines, [1] * n_own + [30] * n_lines)
    assert found == [None] * n_own + ["end"] * n_lines


@pytest.mark.parametrize(
    ("url", "site", "path", "expected"),
    [
        ("https://www.example.org/2024/a", "The Example", "", "example.org"),
        ("https://M.Example.org:8080", "", "", "example.org"),
        ("", "The  Example ", "2024-05/a.txt", "the example"),
        ("", "www.Example.org", "2024-05/a.txt", "example.org"),
        ("", " ", "herald/2024/05/a.txt", "herald/"),
        ("", "", "herald\\a.txt", "herald/"),
        ("", "", "a.txt", ""),
        ("http://[", "", "herald/a.txt", "herald/"),
        ("not an address", "", "herald/a.txt", "herald/"),
    ],
)
def test_the_site_is_the_host_or_else_what_is_said_or_else_the_folder(
    url: str, site: str, path: str, expected: str
) -> None:
    assert site_key(url, site, path) == expected


def test_the_reason_names_the_number_of_documents() -> None:
    assert reason("end", 37, 120, "example.org") == "at the end of 37 of the 120 different documents of example.org"
    assert reason("start", 3, 4, "") == "at the start of 3 of the 4 different documents"


def test_a_line_of_nineteen_words_may_be_the_sites_and_one_of_twenty_is_a_passage() -> None:
    assert is_site_line(30, 30, 19)
    assert not is_site_line(30, 30, 20)
    assert outermost([19, 1, 1], [9, 9, 9])[0] == "start"
    assert outermost([20, 1, 1], [9, 9, 9]) == [None, "start", "end"]
    assert outermost([1, 20, 1], [9, 4, 9]) == ["start", None, "end"]
    assert outermost([1, 20, 1, 1], [9, 5, 9, 9]) == ["start", None, "end", "end"]
    assert outermost([20, 1, 20], [4, 9, 4]) == [None, None, None]
    assert outermost([20, 1, 20], [4, 9, 5]) == [None, "end", None]


def test_what_stands_by_right_depends_on_the_words() -> None:
    assert [by_right(n) for n in (1, 2, 3, 5, 6, 19, 20)] == [0.05, 0.05, 0.01, 0.01, 0.002, 0.002, 0.002]


def test_the_surprise_is_the_chernoff_bound() -> None:
    assert surprise(5, 10, 2) == pytest.approx(10 * (0.5 * math.log(10) + 0.5 * math.log(0.5 / 0.95)))
    assert surprise(1, 20, 2) == 0
    assert surprise(0, 1, 2) == 0
    assert surprise(1, 1, 2) == pytest.approx(math.log(20))
    assert confidence(5, 5, 4) == pytest.approx(0.94)
    assert confidence(10_000, 10_000, 4) == 0.99


def test_a_host_loses_its_prefixes() -> None:
    assert site_key("https://amp.example.org/", "", "") == "example.org"
    assert site_key("https://www.m.amp.example.org/", "", "") == "example.org"
    assert site_key("", "", "/herald/a.txt") == "herald/"
    assert site_key("", "", "") == ""
