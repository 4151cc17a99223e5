"""How a page is judged: what speaks against a block, what hidden text counts, and which pages have no article."""

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
import pytest
from lxml import html

from transforms.document import Evidence, Kind, Metadata, Region
from transforms.forest import Forest
from transforms.formats import html_votes, html_weigh
from transforms.formats.html import _merge, parse, read_html
from transforms.formats.html_evidence import COLUMNS
from transforms.formats.html_names import ADVERT, ARTICLE, COMMENTS, HIDDEN, RELATED
from transforms.formats.html_no_article import refuse, refuse_without_evidence
from transforms.formats.html_votes import votes
from transforms.formats.html_walk import Piece
from transforms.formats.html_weigh import _leave_hidden, _signs, weigh
from transforms.formats.record import UnreadableError

GATES = "The gates that keep the sea out of Varn were closed on Friday, eleven months late."


def row(**values: float) -> list[float]:
    """A row of evidence in which nothing speaks against the block, but for ``values`` (with _ for each space)."""
    own = {"in the most": 1, "characters": 100, "ends a sentence": 1, "times on the page": 1, "vote": 1}
    own |= {name.replace("_", " "): value for name, value in values.items()}
    return [own.get(name, 0) for name in COLUMNS]


def sign(near: int = 0, around: int = 0, **values: float) -> str:
    return _signs(np.array([row(**values)], dtype=np.float32), [near], [around])[0]


NOTHING = "its length, place and neighbours are not those of an article's text"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, NOTHING),
        ({"link_density": 0.51}, "mostly links"),
        ({"link_density": 0.5}, NOTHING),
        ({"vote": 0, "page_votes": 0.1}, "trafilatura leaves it out"),
        ({"vote": 0}, NOTHING),
        ({"vote": 1, "page_votes": 0.1}, NOTHING),
        ({"times_on_the_page": 2}, "said more than once on the page"),
        ({"page_has_main": 1}, "outside the main element"),
        ({"page_has_main": 1, "in_main": 1}, NOTHING),
        ({"page_has_article": 1}, "outside the article element"),
        ({"page_has_article": 1, "in_article": 1}, NOTHING),
        ({"in_a_nested_article": 1}, "in an article of its own inside the article"),
        ({"in_the_most": 0}, "outside the element that holds most of the prose"),
        ({"shape_link_density": 0.51}, "blocks of its make are mostly links"),
        ({"shape_link_density": 0.5}, NOTHING),
        ({"characters": 79, "ends_a_sentence": 0}, "short and no sentence"),
        ({"characters": 80, "ends_a_sentence": 0}, NOTHING),
        ({"characters": 79}, NOTHING),
        ({"near": COMMENTS}, "class names mean readers' comments"),
        ({"near": ADVERT | COMMENTS}, "class names mean readers' comments"),
        ({"near": ADVERT, "around": COMMENTS}, "class names mean advertising"),
        ({"near": ARTICLE, "around": ADVERT | RELATED}, "stands in an element named for related stories"),
        ({"around": HIDDEN}, "stands in an element named for hidden text"),
        ({"around": ARTICLE}, NOTHING),
        (
            {"near": COMMENTS, "link_density": 1, "times_on_the_page": 3, "in_the_most": 0},
            "class names mean readers' comments; mostly links; said more than once on the page",
        ),
        (
            {"in_a_nested_article": 1, "shape_link_density": 1, "characters": 5, "ends_a_sentence": 0},
            "in an article of its own inside the article; blocks of its make are mostly links; short and no sentence",
        ),
    ],
)
def test_what_speaks_against_a_block_is_said_in_words(values: dict[str, int], expected: str) -> None:
    assert sign(**values) == expected


@pytest.mark.parametrize(
    ("rows", "shares", "left"),
    [
        # of 100 characters that may be the article's, readers see 40: the hidden ones go
        ([row(characters=40), row(characters=60, region_hidden=1)], [0.9, 0.9], [0.9, 0.1]),
        ([row(characters=39), row(characters=61, region_hidden=1)], [0.9, 0.9], [0.9, 0.9]),
        ([row(characters=40), row(characters=60, region_hidden=1)], [0.5, 0.9], [0.5, 0.1]),
        ([row(characters=40), row(characters=60, region_hidden=1)], [0.49, 0.9], [0.49, 0.9]),
        ([row(characters=40, link_density=0.5), row(characters=60, region_hidden=1)], [0.9, 0.9], [0.9, 0.9]),
        ([row(characters=40), row(characters=60, region_hidden=1)], [0.9, 0.05], [0.9, 0.05]),
        ([row(characters=40), row(characters=60, region_aside=1)], [0.9, 0.9], [0.9, 0.9]),
        ([row(characters=40), row(characters=60)], [0.9, 0.9], [0.9, 0.9]),
    ],
)
def test_hidden_text_goes_where_readers_see_enough(
    rows: list[list[float]], shares: list[float], left: list[float]
) -> None:
    _leave_hidden(np.array(rows, dtype=np.float32), shares)
    assert shares == left


def forest(column: str, threshold: float, leaves: tuple[int, int]) -> Forest:
    tree = {"columns": [COLUMNS.index(column)], "thresholds": [threshold], "leaves": list(leaves)}
    return Forest({"bias": 0, "trees": [tree]})


def shares(page: str, leaves: tuple[int, int]) -> list[float | None]:
    root, walker = parse(page)
    trained = forest("characters", 0, (0, 0)), forest("characters", 50, leaves)
    return [sign and sign.article for sign in weigh(root, walker, "", "", trained)]


def test_the_rows_of_one_table_are_judged_together() -> None:
    rows = f"<tr><td>{GATES}<td>1<tr><td>Short<td>2<tr><td>Short<td>3"
    assert shares(f"<table>{rows}</table><p>Short</p><table>{rows}</table>", (-1000, 2000)) == [
        *[0.5] * 3,
        0.27,
        *[0.5] * 3,
    ]
    page = f"<table><caption>Gates</caption>{rows}</table>" + "<p>Short</p>" * 20
    assert shares(page, (-1000, 2000)) == [*[0.5] * 4, *[0.27] * 20]


def test_captions_that_tell_more_than_the_text_beside_them_are_the_article() -> None:
    picture = f"<figure><figcaption>{GATES} Photo: Ann Lee</figcaption></figure>"
    assert shares(picture * 3 + "<p>Short</p>" * 20, (-9000, -9000)) == [*[0.5] * 3, *[0.0] * 20]
    headed = f"<figure><figcaption><h2>One</h2><p>{GATES}</p></figcaption></figure>"
    assert shares(headed + picture * 2 + "<p>Short</p>" * 20, (-9000, -9000)) == [*[0.5] * 4, *[0.0] * 20]
    assert shares(picture * 2 + "<p>Short</p>" * 20, (-9000, -9000)) == [0.0] * 22
    credit = f"<figure><figcaption>{'Ann Lee of the Lantern ' * 5}</figcaption></figure>"
    assert shares(credit * 3 + "<p>Short</p>" * 20, (-9000, -9000)) == [0.0] * 23
    root, walker = parse(picture * 3 + f"<p>{'x' * 400}</p>")
    trained = forest("characters", 0, (0, 0)), forest("characters", 150, (-9000, 9000))
    assert [found and found.article for found in weigh(root, walker, "", "", trained)] == [0, 0, 0, 1]


def test_what_is_hidden_among_the_articles_blocks_is_the_articles() -> None:
    def judged(markup: str) -> float | None:
        root, walker = parse(f"<article><p>{GATES} {GATES} Twice.</p>{markup}</article>")
        trained = forest("characters", 0, (0, 0)), forest("region hidden", 0.5, (9000, -9000))
        return [found and found.article for found in weigh(root, walker, "", "", trained)][-1]

    assert judged(f"<p hidden>{GATES}</p>") == 0.5
    assert judged(f"<div hidden><div><p>{GATES}</p></div></div>") == 0.5
    assert judged(f"<div hidden><div><div><p>{GATES}</p></div></div></div>") == 0
    assert judged(f"<div class=newsletter hidden><p>{GATES}</p></div>") == 0
    assert judged(f"<div style='visibility: hidden'><p>{GATES}</p></div>") == 0
    assert judged(f"<div hidden><p>{GATES}</p></div><div hidden><p>{GATES}</p></div>") == 0
    assert judged(f"<div hidden><p><a href=/>{GATES}</a></p></div>") == 0
    assert judged("<div hidden><p>A label of more than forty characters in all</p></div>") == 0
    several = f"<p>{GATES}<p>{GATES[:60]}.<p>{GATES[8:]}"
    assert judged(f"<div class=paywall hidden>{several}</div>") == 0.5
    assert judged(f"<div class=paywall hidden>{several[:180]}</div>") == 0
    assert judged(f"<div class=comments hidden>{several}</div>") == 0
    root, walker = parse(f"<article><div><p>{GATES} {GATES} Twice.</p></div><div class=paywall hidden>{several}</div>")
    trained = forest("characters", 0, (0, 0)), forest("region hidden", 0.5, (9000, -9000))
    assert [found and found.article for found in weigh(root, walker, "", "", trained)] == [1, 0.5, 0.5, 0.5]


def test_a_line_between_two_that_a_page_hides_of_its_article_is_the_articles() -> None:
    root, walker = parse(
        f"<article><p>{GATES} {GATES} Twice.</p><div hidden><p>{GATES}<h2>Shut</h2><p>{GATES[8:]}<h2>More</h2></div>"
        f"<p>Short<div hidden><p>{GATES[:69]}.<p class=credit>Ann Lee<p>{GATES[:60]}."
        f"<p><a>More</a><p>{GATES[:50]}.</div>"
    )
    trained = forest("characters", 0, (0, 0)), forest("region hidden", 0.5, (9000, -9000))
    found = weigh(root, walker, "", "", trained)
    assert [sign and sign.article for sign in found] == [1, 0.5, 0.5, 0.5, 0, 1, 0.5, 0, 0.5, 0, 0.5]


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<p><a href=/>Nine gates are open</a>", 0.1),
        ("<div><b>See: <a href=/>Nine more gates are open, and the tenth one is not</a></b></div>", 0.1),
        ("<table><tr><td><a href=/1>Nine gates are open</a><br><a href=/2>The tenth is not</a></table>", 0.1),
        ("<p><a href=/>Nine gates are open.</a>", 0.95),
        ("<p>The mayor: <a href=/>Nine gates are open</a>", 0.95),
        ("<li><a href=/>Nine gates are open</a>", 0.95),
        ("<h2><a href=/>Nine gates are open</a></h2>", 0.95),
        ("<p><a href=/>Nine</a>", 0.95),
    ],
)
def test_a_paragraph_that_is_a_link_and_no_sentence_points_elsewhere(markup: str, left: float) -> None:
    root, walker = parse(f"<p>{GATES} {GATES}</p>{markup}")
    trained = forest("characters", 0, (0, 0)), forest("characters", 0, (3000, 3000))
    assert [sign and sign.article for sign in weigh(root, walker, "", "", trained)] == [0.95, left]
    root, walker = parse(f"<a name=top><p>{GATES[:-1]}</p>{markup}")
    assert [sign and sign.article for sign in weigh(root, walker, "", "", trained)][-1] == 0.95


STORY = "<div class=story><div class=head><h1>{}</h1>{}</div><p>{}</p></div>"
SIGNED = "<p class=byline>By Ann Lee</p>"


@pytest.mark.parametrize(
    ("page", "left"),
    [
        (
            STORY.format("The shut gates", SIGNED, GATES) + STORY.format("The mill", SIGNED, GATES[::-1]),
            [0.1, 0.1, 0.1],
        ),
        (
            STORY.format("The shut gates", SIGNED, GATES) + STORY.format("The shut gates", SIGNED, GATES),
            [0.95, 0.95, 0.95],
        ),
        (STORY.format("The shut gates", "", GATES) + STORY.format("The mill", "", GATES), [0.95, 0.95]),
        (
            STORY.format("The shut gates", "<i>By Ann Lee</i>", GATES) + STORY.format("The mill", "By Bo Ek", GATES),
            [0.1, 0.1, 0.1],
        ),
        (STORY.format("The shut gates", SIGNED, "Shut.") + STORY.format("The mill", SIGNED, GATES), [0.95, 0.95, 0.95]),
        (f"<div><h1>The shut gates</h1>{SIGNED}<p>{GATES}</p><h1>The mill</h1>{SIGNED}<p>{GATES}</p>", [0.95] * 3),
        (
            STORY.format("The shut gates", SIGNED, GATES) + f"<h1>The mill</h1>{SIGNED}<p>{GATES}</p>",
            [0.95, 0.95, 0.95],
        ),
        (
            "".join(
                f"<article><div><h2>{title}</h2></div><p>{GATES}</p></article>" for title in ("The shut gates", "Mill")
            ),
            [0.1, 0.1],
        ),
        (
            f"<article><div><h2>The shut gates</h2></div><p>{GATES}</p>"
            f"<div><h2>The mill</h2></div><p>{GATES}</p></article>",
            [0.1, 0.1],
        ),
    ],
)
def test_the_next_story_of_a_page_is_not_the_article(page: str, left: list[float]) -> None:
    root, walker = parse(page)
    trained = forest("characters", 0, (0, 0)), forest("characters", 0, (3000, 3000))
    found = weigh(root, walker, "The shut gates", "", trained)
    assert [sign and sign.article for sign in found[-len(left) :]] == left
    assert [sign and sign.article for sign in found[: -len(left)]] == [0.95] * (len(found) - len(left))


POST = "<li><div><b>Ann</b><p>{}</p><p>{}</p></div><div>{}</div></li>"


@pytest.mark.parametrize(
    ("page", "left"),
    [
        (POST.format("3 May 2021", "#1", GATES) + POST.format("4 May 2021", "#2", GATES[::-1]), 4),
        (POST.format("3 May 2021", "#661", GATES) + POST.format("2 days ago", "#662", GATES[::-1]), 4),
        (POST.format("3 May 2021", "#1", GATES) + POST.format("4 May 2021", "#3", GATES[::-1]), 0),
        (POST.format("3 May 2021", "#1", GATES) + POST.format("At the gates", "#2", GATES[::-1]), 0),
        (POST.format("3 May 2021", "#1 gate", GATES) + POST.format("4 May 2021", "#2 gate", GATES[::-1]), 0),
        (f"<div>3 May 2021<br><br>#1<br><br>{GATES}<br><br>4 May 2021<br><br>#2<br><br>{GATES}</div>", 0),
    ],
)
def test_of_a_thread_the_first_post_is_the_article(page: str, left: int) -> None:
    found = shares(page, (3000, 3000))
    assert found == [0.95] * (len(found) - left) + [0.1] * left


@pytest.mark.parametrize(
    ("page", "weight", "expected"),
    [
        (f"<p>{GATES}</p><div class='comments'><p>{GATES[::-1]}</p></div>", 1000, [0.73, 0.1]),
        (f"<p>{GATES}</p><div class='discussion'><p>{GATES[::-1]}</p></div>", 3000, [0.95, 0.95]),
        (f"<p>{GATES}</p><div class='commentary'><p>{GATES[::-1]}</p></div>", 1000, [0.73, 0.73]),
        (f"<div class='comments'><p>{GATES[::-1]}</p></div><p>{GATES}</p>", 1000, [0.73, 0.73]),
        (f"<p>{GATES}</p><div class='comments'><p>{GATES * 5}</p></div>", 1000, [0.73, 0.73]),
    ],
)
def test_what_is_named_for_comments_must_be_surer_below_a_text(page: str, weight: int, expected: list[float]) -> None:
    assert shares(page, (weight, weight)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [(range(1, 32), 0.05), (range(1, 29), 0.05), (range(1, 28), 0.95), (range(2, 32), 0.95)],
)
def test_a_calendar_is_not_the_article(days: range, expected: float) -> None:
    cells = [f"<td>{day}</td>" for day in days]
    weeks = "".join(f"<tr>{''.join(cells[at : at + 7])}</tr>" for at in range(0, len(cells), 7))
    found = shares(f"<p>{GATES}</p><table><tr><td>May</td><td>2021</td></tr>{weeks}</table>", (3000, 3000))
    assert found == [0.95] + [expected] * (len(found) - 1)


def test_a_column_of_numbers_is_no_calendar() -> None:
    rows = "".join(f"<tr><td>{number}</td><td>Gate</td></tr>" for number in range(1, 31))
    assert shares(f"<table>{rows}</table>", (3000, 3000)) == [0.95] * 30


def test_weights_are_logarithms_of_odds_in_thousandths() -> None:
    assert shares(f"<p>{GATES}</p><p>Short</p>", (-1000, 3000)) == [0.95, 0.27]
    assert shares(f"<p>{GATES}</p><p>Short</p>", (0, 0)) == [0.5, 0.5]


def test_a_fragment_of_a_page_has_no_evidence() -> None:
    little, enough = f"<p>{'x' * 599}</p>", f"<p>{'x' * 600}</p>"
    assert shares(little, (-9000, -9000)) == [None]
    assert shares(enough, (-9000, -9000)) == [0]
    assert shares(little, (-9000, 0)) == [0.5]
    assert shares(f"<p>{'x' * 599}<a>{'y' * 99}</a></p>", (-9000, -9000)) == [None]
    assert shares("<p>x</p>" * 19, (-9000, -9000)) == [None] * 19
    assert shares("<p>x</p>" * 20, (-9000, -9000)) == [0] * 20


def test_a_page_of_very_many_blocks_has_no_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_weigh, "MOST_BLOCKS", 20)
    assert shares("<p>x</p>" * 20, (0, 0)) == [0.5] * 20
    assert shares("<p>x</p>" * 21, (0, 0)) == [None] * 21


def voted(page: str) -> list[str]:
    root, walker = parse(page)
    assert root is not None
    return [piece.text for piece, vote in zip(walker.pieces, votes(root, walker.pieces), strict=True) if vote]


def test_a_page_that_is_too_large_has_no_vote(monkeypatch: pytest.MonkeyPatch) -> None:
    page = f"<article><p>{GATES}</p><p>{GATES[::-1]}</p><p>{GATES.upper()}</p></article>"
    assert len(voted(page)) == 3
    for limit, most in (("_MOST_BLOCKS", 3), ("_MOST_CHARACTERS", 3 * len(GATES))):
        with monkeypatch.context() as patch:
            patch.setattr(html_votes, limit, most)
            assert len(voted(page)) == 3
            patch.setattr(html_votes, limit, most - 1)
            assert voted(page) == []


def found(body: str, *texts: str) -> list[int]:
    return html_votes._found(texts, html.fromstring(f"<body>{body}</body>"))


def test_a_block_is_found_in_its_place_or_as_a_passage() -> None:
    assert found("<p>One</p><p>Two</p>", "One", "Two", "Three") == [1, 1, 0]
    assert found("<p>One</p>", "O n\te") == [1]
    assert found("<p>One</p><p>Two</p>", "Two", "One") == [1, 1]
    assert found("<div>One Two</div>", "Two") == [0]
    assert found("<div>One Two</div>", "One", "Two") == [1, 1]
    assert found("<div>One Two</div>", "One", "No", "Two") == [1, 0, 1]


def test_a_long_block_is_found_inside_a_line_even_out_of_order() -> None:
    long, other = "a" * 40, "b" * 39
    assert found(f"<div>x{long}y</div>", long) == [1]
    assert found(f"<div>x{other}y</div>", other) == [0]
    assert found(f"<div>x{long}y{'c' * 50}</div>", "c" * 50, long) == [1, 1]
    # what was found is passed over: what stands behind it begins there
    assert found(f"<div>x{long}yz</div>", long, "yz", "x") == [1, 1, 0]
    # of two places the next one is taken
    assert found(f"<div>{long}one{long}two</div>", long, "one", long, "two") == [1, 1, 1, 1]


X, Y = "x" * 100, "y" * 30


def thinned(markup: str) -> str:
    root = html.fromstring(f"<html><body>{markup}</body></html>")
    html_votes._thin_out(root)
    return html.tostring(root.find("body"), encoding="unicode").removeprefix("<body>").removesuffix("</body>")


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<p>One</p><nav>Two</nav><p>Three</p>", "<p>One</p><p>Three</p>"),
        ("<p>One <b>two</b> <span>three</span></p>", "<p>One two three</p>"),
        ("<div><p> </p></div><p>One</p>", "<p>One</p>"),
        ("<p>One<br>two</p>", "<p>One<br>two</p>"),
        ("<ul><li><a>Home</a></li></ul>tail", "tail"),
        (f"<ul><li>{'x' * 80}</li><li><a>{'y' * 320}</a></li></ul>", f"<ul><li>{'x' * 80}</li></ul>"),
        (f"<div>{'x' * 80}<a>{'y' * 320}</a></div>", f"<div>{'x' * 80}<a>{'y' * 320}</a></div>"),
        (f"<div>{'x' * 80}<a>{'y' * 321}</a></div>tail", "tail"),
        (f"<div>{'x' * 199}<a>{'y' * 2000}</a></div>tail", "tail"),
        (f"<div>{'x' * 200}<a>{'y' * 2000}</a></div>", f"<div>{'x' * 200}<a>{'y' * 2000}</a></div>"),
        (f"<section><a>{'y' * 9}</a>x</section>tail", "tail"),
        (f"<div>{f'<p>{X}</p>' * 2}<a>{'y' * 2000}</a></div>", f"<div>{f'<p>{X}</p>' * 2}<a>{'y' * 2000}</a></div>"),
        (f"<div>{f'<p>{X}</p>'}{99 * 'x'}<a>{'y' * 2000}</a></div>tail", "tail"),
        (f"<div>{'x' * 10}{f'<a>{Y}</a>' * 2}</div>tail", "tail"),
        (f"<div>{'x' * 16}{f'<a>{Y}</a>' * 2}</div>", f"<div>{'x' * 16}{f'<a>{Y}</a>' * 2}</div>"),
        (f"<div>{'x' * 10}<p><a>{'y' * 30}</a></p><p><a>{'y' * 30}</a></p></div>tail", "tail"),
        (f"<p><a>{'y' * 9}</a>x</p>", f"<p><a>{'y' * 9}</a>x</p>"),
        ("<div><a>one</a> and <a>two</a> of the gates</div>", "<div><a>one</a> and <a>two</a> of the gates</div>"),
    ],
)
def test_what_can_have_no_say_is_taken_out_before_the_library_sees_the_page(markup: str, left: str) -> None:
    assert thinned(markup) == left


def piece(text: str, kind: Kind = "paragraph", links: int = 0, region: Region = "main") -> Piece:
    return Piece(text, kind, region, links, "p", 0, 0, 0, 1, 1, 0)


def refused(pieces: Sequence[Piece], **known: object) -> str:
    try:
        refuse(pieces, Metadata(**known))  # type: ignore[arg-type]
    except UnreadableError as error:
        return error.error
    return ""


@pytest.mark.parametrize(
    ("title", "pieces", "error"),
    [
        ("404", [piece("x")], "error-page"),
        ("Error 404", [piece("x")], "error-page"),
        ("Page not found", [piece("x")], "error-page"),
        ("", [piece("Page not found", "heading")], "error-page"),
        ("", [piece("Page not found")], ""),
        ("Room 1404", [piece("x")], ""),
        ("404", [piece("x" * 139)] * 4 + [piece("x" * 43)], "error-page"),
        ("404", [piece("x" * 139)] * 4 + [piece("x" * 44)], ""),
        ("404", [piece("x" * 140)], ""),
        ("404", [piece("x" * 140, links=1)], "error-page"),
        ("404", [piece("x" * 140, region="hidden")], "error-page"),
        ("404" + " " * 136, [piece("x")], "error-page"),
        ("404" + " " * 137, [piece("x")], ""),
        ("", [piece("Please enable JavaScript")], "needs-javascript"),
        ("", [piece("This is Java Script")], "needs-javascript"),
        ("", [piece("This is JavaScript"), piece("x" * 130), piece("x" * 51)], "needs-javascript"),
        ("", [piece("This is JavaScript"), piece("x" * 130), piece("x" * 52)], ""),
        ("", [piece("Please enable JavaScript".ljust(90, ".")), piece("x" * 130), piece("x" * 50)], "needs-javascript"),
        ("", [piece("Please enable JavaScript".ljust(89, ".")), piece("x" * 130), piece("x" * 50)], ""),
        ("", [piece("x" * 600 + "enable JavaScript", links=600)], ""),
        ("", [piece("x" * 580 + "enable JavaScript", links=580)], "needs-javascript"),
    ],
)
def test_which_pages_clearly_have_no_article(title: str, pieces: list[Piece], error: str) -> None:
    assert refused(pieces, title=title) == error


@pytest.mark.parametrize(
    "heading",
    [
        "403 Forbidden", "Error 500", "HTTP Error 503", "404 - File or directory not found.", "404 | The Lantern",
        "Page Not Found - The Lantern", "Oops! That page can’t be found.", "Access Denied", "Just a moment...",
        "Attention Required! | Cloudflare", "Sorry, the page you are looking for could not be found.", "Ошибка 404",
        "Erro 404: página não encontrada", "Seite nicht gefunden (404)", "502 Bad Gateway", "Internal Server Error",
    ],
)  # fmt: skip
def test_what_servers_head_their_error_pages_with(heading: str) -> None:
    assert refused([piece("x")], title=heading) == "error-page"
    assert refused([piece(heading, "heading"), piece("x")]) == "error-page"


@pytest.mark.parametrize(
    "heading",
    [
        "S&P 500 ends at record high", "Fortune 500 firm cuts jobs", "500 homes evacuated in Varn flood",
        "Forbidden City reopens to visitors", "Two missing hikers not found", "Crew of Flight 502 honoured",
        "Highway 403 closed near Varn", "Access denied to flood victims", "Just a moment, please: the mayor resigns",
    ],
)  # fmt: skip
def test_a_brief_may_be_headed_with_a_servers_words(heading: str) -> None:
    assert not refused([piece("x" * 100)] * 4, title=f"{heading} | The Lantern")


LINK = piece("x" * 20, links=20)
TEASER = piece("x" * 149)


@pytest.mark.parametrize(
    ("pieces", "known", "error"),
    [
        ([LINK, TEASER] * 20, {}, "no-article"),
        ([LINK, TEASER] * 20, {"url": "https://varn.example"}, "no-article"),
        ([LINK, TEASER] * 19, {}, ""),
        ([LINK, TEASER] * 20, {"url": ""}, ""),
        ([LINK, TEASER] * 20, {"url": "/"}, ""),
        ([LINK, TEASER] * 20, {"url": "https://varn.example/news"}, ""),
        ([LINK, TEASER] * 20, {"url": "https://varn.example/?id=1"}, ""),
        ([LINK, TEASER] * 20, {"published": datetime(2024, 1, 1, tzinfo=UTC)}, ""),
        ([piece("x" * 19, links=19), TEASER] * 20, {}, ""),
        ([LINK, piece("x" * 449)] * 20, {}, "no-article"),
        ([LINK, piece("x" * 449), piece("Short")] * 20, {}, "no-article"),
        ([LINK, piece("x" * 450)] * 20, {}, ""),
        ([LINK, *[piece("x" * 150)] * 3] * 20, {}, ""),
        ([LINK, *[piece("x" * 139)] * 9, piece("x" * 140)] * 20, {}, "no-article"),
        ([LINK, piece("x" * 500, links=51)] * 20, {}, "no-article"),
        ([LINK, piece("x" * 500, links=50)] * 20, {}, ""),
        ([LINK, TEASER] * 20 + [piece("x" * 40, links=20)] * 2, {}, "no-article"),
        ([piece("x" * 40, links=21), TEASER] * 20, {}, "no-article"),
        ([piece("x" * 40, links=20), TEASER] * 20, {}, ""),
    ],
)
def test_a_sites_front_page_is_links_with_teasers_between(
    pieces: list[Piece], known: dict[str, object], error: str
) -> None:
    assert refused(pieces, **{"url": "https://varn.example/", **known}) == error


@pytest.mark.parametrize(
    ("pieces", "shares", "is_refused"),
    [
        ([piece("x")], [0.5], False),
        ([piece("x")], [0.49], True),
        ([piece("x")], [None], False),
        ([piece("x" * 100, "heading")] * 6, [0.9] * 6, True),
        ([piece("x" * 100, "heading")] * 5 + [piece("x" * 99, "heading")], [0.9] * 6, False),
        ([piece("x" * 100, "heading")] * 5 + [piece("x" * 101, "heading", links=2)], [0.9] * 6, False),
        ([piece("x" * 100, "heading")] * 6 + [piece("x")], [0.9] * 6 + [0.5], False),
        ([piece("x" * 139, "heading")] * 5, [0.9] * 5, True),
        ([piece("x" * 139, "heading")] * 5 + [piece("x" * 140, "heading")], [0.9] * 6, False),
        ([piece("x" * 139, "heading")] * 5 + [piece("x" * 141, "heading", links=2)], [0.9] * 6, True),
        ([piece("x" * 9, "heading"), piece("x" * 591)], [0.9, 0.1], True),
    ],
)
def test_a_page_of_which_nothing_is_likely_an_article_is_refused(
    pieces: list[Piece],
    shares: list[float | None],
    is_refused: bool,  # noqa: FBT001 - a case of the table
) -> None:
    evidence = [None if share is None else Evidence(share, "") for share in shares]
    if not is_refused:
        refuse_without_evidence(pieces, evidence)
        return
    with pytest.raises(UnreadableError) as caught:
        refuse_without_evidence(pieces, evidence)
    assert caught.value.error == "no-article"


def test_what_the_container_knows_wins_field_by_field() -> None:
    when = datetime(2024, 1, 1, tzinfo=UTC)
    page = Metadata("Page", ("Ann Lee",), when, "raw", when, None, "en", "u", "s", "sec", "d", "line")
    assert _merge(None, page) == page
    assert _merge(Metadata(title="Given", language="de"), page) == Metadata(
        "Given", ("Ann Lee",), when, "raw", when, None, "de", "u", "s", "sec", "d", "line"
    )
    # a date that the container gives and nobody can read is not made up for by the page's
    unread = _merge(Metadata(published_raw="Soon"), page)
    assert (unread.published, unread.published_raw) == (None, "Soon")


def test_repairs_of_bytes_are_told_if_all_of_them_stand_in_the_text() -> None:
    start = f"<meta charset=utf-8><p>Été à Varn. {GATES}</p>".encode()
    document = read_html(start + b"<p>Caf\xff and th\xfe</p>")
    assert [(document.text[each.start : each.end], each.before) for each in document.repairs] == [
        ("\ufffd", "\\xff"),
        ("\ufffd", "\\xfe"),
    ]
    assert read_html(start + b"<script>\xff</script><p>Caf\xff").repairs == ()
    assert read_html(start + "<p>Caf\ufffd ".encode() + b"\xff").repairs == ()
