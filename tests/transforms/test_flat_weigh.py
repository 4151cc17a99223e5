"""A whole page as plain text: the article stays, and light residue is never asked about."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.clean import clean
from transforms.document import Document
from transforms.flat_columns import COLUMNS, CONTEXT, SAYS
from transforms.flat_evidence import gather
from transforms.flat_places import surround
from transforms.flat_reasons import Reasons
from transforms.flat_weigh import MOST_BLOCKS, is_listed, load, weigh
from transforms.formats.text import read_text
from transforms.rules.flat_page import find

MENU = ("Home", "News", "Sport", "Business", "Weather", "Travel", "Subscribe", "Log in", "Search")
ARTICLE = (
    "The gates that are to keep the sea out of the lower town of Varn were closed for the first time on Friday, eleven"
    " months later than the council had promised and at twice the price.",
    "About two hundred people stood on the quay and watched the four steel leaves turn. It took nine minutes, and when"
    " it was over nobody clapped, because nobody was sure that it was over.",
    "The engineer who led the work, Tomas Rehn, said the delay had been caused by the ground under the northern pier,"
    " which turned out to be softer than three surveys had found.",
    "Who pays",
    "The council will pay two thirds of the bill and the harbour company the rest. Neither has said where the money is"
    " to come from, and the mayor, asked about it on the quay, spoke of the weather instead.",
)
FOOT = ("Share this article", "Facebook", "Twitter", "More from News", "About us", "Contact", "Privacy policy")
PAGE = "\n\n".join(("\n".join(MENU), *ARTICLE, "\n".join(FOOT)))


def removed(document: Document) -> list[str]:
    return [document.text[span.start : span.end] for span in find(document)]


def test_menus_go_and_the_article_with_its_subheading_stays() -> None:
    assert removed(read_text(PAGE)) == [*MENU, *FOOT]


def test_a_removal_says_why_in_words() -> None:
    reasons = {span.reason for span in find(read_text(PAGE))}
    assert any("phrase of menus" in reason for reason in reasons)
    assert all(len(reason) > 10 for reason in reasons)


def test_an_article_with_subheadings_is_not_weighed() -> None:
    text = "\n\n".join(("A headline for the gates", *ARTICLE, "ALSO SEE:", "Two held after fire", *ARTICLE))
    assert weigh(read_text(text)) is None


def test_html_has_evidence_of_its_own() -> None:
    document = read_text(PAGE)
    assert not list(find(Document(document.text, document.blocks, "text/html")))


def test_a_list_without_an_article_stays() -> None:
    assert not removed(
        read_text("\n".join(f"{name} {number}" for number in range(9) for name in ("Oak", "Elm", "Ash")))
    )


def test_the_headline_above_the_article_of_a_page_is_its_title() -> None:
    headline, teaser = "Varn closes its gates against the sea", "Two held after fire at Glasgow warehouse"
    page = "\n\n".join(("\n".join((teaser, *MENU, headline, "By Ann Lee", "3 May 2023")), *ARTICLE, "\n".join(FOOT)))
    cleaned = clean(read_text(page))
    assert cleaned.metadata.title == headline
    assert [paragraph.text for paragraph in cleaned.paragraphs] == list(ARTICLE)


def test_a_page_that_prints_no_headline_has_no_title() -> None:
    assert not clean(read_text(PAGE)).metadata.title


def test_the_same_text_is_weighed_alike() -> None:
    assert weigh(read_text(PAGE)) == weigh(read_text(PAGE))


def test_blocks_are_weighed_alike_whatever_is_weighed_beside_them() -> None:
    matrix, words = gather(read_text(PAGE))
    weights = Reasons({"trees": [{"columns": [0, 1], "thresholds": [9.5, 1.5], "leaves": [-4, 1, 2, 3]}]})
    whole = weights.weigh(matrix)
    assert np.array_equal(whole, np.concatenate([weights.weigh(matrix[i : i + 1]) for i in range(len(matrix))]))
    assert surround(np.zeros(len(matrix)), matrix, words).shape == (len(matrix), len(CONTEXT))


def test_what_columns_took_away_adds_up_to_the_weight() -> None:
    matrix = np.zeros((2, len(SAYS)), dtype=np.float32)
    matrix[1, :2] = 10
    added = Reasons({"trees": [{"columns": [0, 1], "thresholds": [5, 5], "leaves": [-4, 1, 2, 3]}]}).weigh(matrix)
    assert added.sum(axis=1).tolist() == [-4 - 0.5, 3 - 0.5]


def test_weights_for_other_columns_are_refused() -> None:
    with pytest.raises(ValueError, match="other columns"):
        load({"columns": list(COLUMNS), "first": {}, "second": {}})


@settings(max_examples=60)
@given(st.lists(st.text(max_size=90), max_size=60))
def test_any_text_is_weighed_block_by_block_or_not_at_all(lines: list[str]) -> None:
    document = read_text("\n".join([*lines, *MENU, *FOOT]))
    evidence = weigh(document)
    assert evidence is None or len(evidence) == len(document.blocks)
    assert all(0 <= each.article <= 1 and bool(each.against) == (each.article < 0.5) for each in evidence or ())
    blocks = {(block.start, block.end) for block in document.blocks}
    assert all((span.start, span.end) in blocks and span.confidence > 0.5 for span in find(document))


def test_a_text_of_very_many_lines_is_not_weighed() -> None:
    assert not is_listed(read_text("word\n" * (MOST_BLOCKS + 1)).blocks)


@pytest.mark.timing
def test_a_megabyte_of_lines_takes_seconds() -> None:
    document = read_text("\n".join(f"{' '.join(MENU[:4])} {number}" for number in range(MOST_BLOCKS - 200)) + PAGE)
    started = time.process_time()
    weigh(document)
    assert time.process_time() - started < 8


@pytest.mark.timing
def test_light_residue_costs_microseconds() -> None:
    blocks = read_text("\n\n".join(("Two Held After Fire", "By Ann Lee", *ARTICLE * 3))).blocks
    started = time.process_time()
    for _ in range(1000):
        is_listed(blocks)
    assert time.process_time() - started < 0.02
