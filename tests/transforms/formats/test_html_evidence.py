import logging
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.formats.html import parse
from transforms.formats.html_evidence import COLUMNS, CONTEXT, _count_marks, gather, surround
from transforms.formats.html_model import load
from transforms.formats.html_names import _MEANINGS, ARTICLE, BYLINE, COMMENTS, RELATED, SHARE, meanings
from transforms.formats.html_votes import votes

PROSE = (
    "The bridge at Varn opened on Friday, two years late, before a crowd of several thousand people who had come by"
    " boat, and the mayor cut the ribbon twice."
)
PAGE = (
    "<title>A bridge for Varn</title><ul class='menu'><li><a href='/'>Home</a><li><a href='/arts'>Arts</a></ul>"
    "<div class='post-content'><h1>A bridge for Varn</h1>"
    f"<p>{PROSE}</p><p>{PROSE[::-1]}</p><p>{PROSE.upper()}</p></div>"
    "<div class='footer'>© 2024 Varn Gazette</div>"
)


def evidence_of(page: str, title: str = "", body: str = "") -> dict[str, list[float]]:
    root, walker = parse(page)
    assert root is not None
    matrix = gather(walker.pieces, walker.parents, votes(root, walker.pieces), title, body)
    return {name: matrix[:, column].tolist() for column, name in enumerate(COLUMNS)}


def test_evidence_says_where_a_block_stands() -> None:
    found = evidence_of(PAGE, "A bridge for Varn", PROSE)
    assert found["in the half"] == [0, 0, 1, 1, 1, 1, 0]
    assert found["is the title"] == [0, 0, 1, 0, 0, 0, 0]
    assert found["blocks from the title"] == [0, 0, 0, 1, 2, 3, 4]
    assert found["in the stated text"] == [0, 0, 0, 1, 0, 1, 0]
    assert found["link density"] == [1, 1, 0, 0, 0, 0, 0]
    assert found["kind list_item"] == [1, 1, 0, 0, 0, 0, 0]
    assert found["tag p"] == [0, 0, 0, 1, 1, 1, 0]


@given(st.lists(st.sampled_from(["<p>A b.", "<div>", "</div>", "<a href=x>Cd</a>", "<h1>E", "<br>"]), max_size=30))
def test_evidence_is_a_number_for_every_block_and_column(tags: list[str]) -> None:
    root, walker = parse("".join(tags) + "text")
    assert root is not None
    matrix = gather(walker.pieces, walker.parents, votes(root, walker.pieces), "E", "")
    assert matrix.shape == (len(walker.pieces), len(COLUMNS))
    first = np.linspace(0, 1, len(walker.pieces))
    context = surround(first, matrix[:, 0].astype(float), walker.pieces, walker.parents)
    assert context.shape == (len(walker.pieces), len(CONTEXT))
    assert np.isfinite(matrix).all()
    assert np.isfinite(context).all()


@given(
    st.lists(st.text(st.one_of(st.characters(), st.sampled_from(" .,。，、|©»›→•·/09²٣৩𝟗")), min_size=1), min_size=1)
)
def test_marks_are_counted_in_all_texts_as_in_each(texts: list[str]) -> None:
    counted = _count_marks(texts, np.array([len(text) for text in texts]))
    expected = [
        (
            text.count(" ") + 1,
            text.count(". ") + text.count("。"),
            sum(map(text.count, ",，、")),
            sum(map(str.isdigit, text)) / len(text),
            sum(map(text.count, "|©»›→•·/")),
        )
        for text in texts
    ]
    assert [tuple(each) for each in np.array(counted).T.tolist()] == expected


def test_of_a_long_text_the_beginning_alone_tells_symbols_and_nothing_digits() -> None:
    texts = ["|" * 399, "1" * 399, "|" * 500, "1" * 400, f"{'x' * 400}|"]
    *_, digits, symbols = _count_marks(texts, np.array([len(text) for text in texts]))
    assert digits.tolist() == [0, 1, 0, 0, 0]
    assert symbols.tolist() == [399, 0, 400, 0, 0]


def test_every_digit_has_the_mark_of_one() -> None:
    digits = [chr(code) for code in range(0x110000) if chr(code).isdigit()]
    assert _count_marks(digits, np.ones(len(digits), dtype=int))[3].all()


def test_the_library_votes_for_the_article() -> None:
    root, walker = parse(PAGE)
    assert root is not None
    voted = [piece.text for piece, vote in zip(walker.pieces, votes(root, walker.pieces), strict=True) if vote]
    assert {PROSE, PROSE[::-1]} <= set(voted)
    assert not {"Home", "Arts", "© 2024 Varn Gazette"} & set(voted)


def test_a_page_without_anything_to_vote_for_has_no_vote_and_writes_no_log(caplog: pytest.LogCaptureFixture) -> None:
    root, walker = parse("<nav><a href='/'>Home</a></nav>")
    assert root is not None
    with caplog.at_level(logging.INFO):
        assert votes(root, walker.pieces) == [0]
    assert not caplog.records


@pytest.mark.parametrize("number", [1, 8, 11, 31, 127, 0xFFFE, 0xFFFF])
def test_control_characters_change_no_vote(number: int) -> None:
    pages = [PAGE.replace("Friday", f"Fri{between}<q>day</q>") for between in ("", f"&#{number};", chr(number))]
    found = []
    for page in pages:
        root, walker = parse(page)
        assert root is not None
        found.append(votes(root, walker.pieces))
    assert sum(found[0]) >= 3
    assert found[0] == found[1] == found[2]


def test_weights_of_other_evidence_are_refused() -> None:
    with pytest.raises(ValueError, match="other columns"):
        load({"columns": ["colour"]})


@given(
    st.lists(
        st.one_of(
            st.sampled_from(re.findall("[a-z]{2,}", " ".join(patterns for _, patterns in _MEANINGS))),
            st.text("adegilnost-_:", max_size=3),
        ),
        max_size=4,
    )
)
def test_a_word_means_what_any_pattern_finds_in_it(parts: list[str]) -> None:
    word = "".join(parts)
    means = sum(bit for bit, patterns in _MEANINGS if re.search("|".join(patterns.split()), word))
    assert meanings(word) == means


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("sharedaddy", SHARE),
        ("postAuthorName", BYLINE),
        ("related-posts-12", RELATED),
        ("news_comments_3", COMMENTS),
        ("article12", ARTICLE),
    ],
)
def test_names_have_meanings_whatever_their_case_and_number(name: str, meaning: int) -> None:
    assert meanings(name) & meaning
