"""Rules that go by what a page sets apart, by evidence, or by the lines beside a line."""

from typing import get_args

import pytest

from transforms.clean import DEFAULT_CAUTION, label
from transforms.document import Block, Document, Evidence, Metadata, Region, Span
from transforms.formats.text import read_text
from transforms.rules import CATALOGUE, not_article, own_headline, page_region, photo_caption, sign_off, stray_line


def page(region: Region, article: float | None = None) -> Document:
    evidence = None if article is None else Evidence(article, "little speaks for it")
    return Document("Before. A line.", (Block(8, 15, "A line.", region=region, evidence=evidence),), "text/html")


def test_a_block_that_the_page_sets_apart_goes_with_the_pages_word_for_it() -> None:
    reasons = {region: [span.reason for span in page_region.find(page(region))] for region in get_args(Region)}
    assert reasons == {
        "main": [],
        "header": ["in a header"],
        "footer": ["in a footer"],
        "navigation": ["in the navigation"],
        "aside": ["in an aside"],
        "caption": ["the caption of a figure or table"],
        "form": ["part of a form"],
        "hidden": ["hidden from readers"],
        "comments": ["among readers' comments"],
        "reading": ["how characters before it are read"],
    }
    assert list(page_region.find(page("footer"))) == [Span(8, 15, "in a footer", 0.85)]


@pytest.mark.parametrize(("article", "goes"), [(0.0, True), (0.25, True), (0.5, False), (0.75, False)])
def test_evidence_for_the_article_outweighs_where_a_block_stands(article: float, *, goes: bool) -> None:
    spans = [Span(8, 15, "in a footer; little speaks for it", 1 - article)] if goes else []
    assert list(page_region.find(page("footer", article))) == spans
    assert list(not_article.find(page("footer", article))) == []
    spans = [Span(8, 15, "little speaks for it", 1 - article)] if goes else []
    assert list(not_article.find(page("main", article))) == spans
    assert list(page_region.find(page("main", article))) == []
    assert list(page_region.find(page("reading", article))) == [Span(8, 15, "how characters before it are read", 0.85)]


def test_without_evidence_a_block_of_the_main_region_stays() -> None:
    assert list(not_article.find(page("main"))) == []


A = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
B = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."
LIKELY, NOT = Evidence(0.9, ""), Evidence(0.0, "mostly links")


def page_of(*blocks: tuple[str, Evidence], authors: tuple[str, ...] = ()) -> Document:
    """A page whose blocks stand on lines of their own."""
    placed, text = [], ""
    for said, evidence in blocks:
        placed.append(Block(len(text), len(text) + len(said), said, evidence=evidence))
        text += f"{said}\n"
    return Document(text, tuple(placed), "text/html", metadata=Metadata(authors=authors))


@pytest.mark.parametrize(
    ("line", "authors", "found"),
    [
        ("Ann Lee is a miller of Varn.", ("Bo Ek", "ANN LEE"), [0.75]),
        ("Ann Lee is a miller of Varn.", ("Bo Ek",), []),
        ("Ann Lee covers mills for The Varn Post.", (), [0.75]),
        ("(Reporting by Ann Lee)", (), [0.9]),
        ("Ann Lee contributed to this report.", (), [0.85]),
    ],
)
def test_what_closes_the_article_of_a_page_stands_before_the_rest_of_it(
    line: str, authors: tuple[str, ...], found: list[float]
) -> None:
    rest = [(f"Another story, number {number}", NOT) for number in range(30)]
    document = page_of(*[(A, LIKELY), (B, LIKELY)] * 6, (line, LIKELY), *rest, authors=authors)
    spans = {span for span in sign_off.find(document) if document.text[span.start : span.end] == line}
    assert [span.confidence for span in spans] == found


TOP, FOOT = "a short line among those on top of the article", "a short line among those below the article"


def lines(*each: str) -> str:
    return "\n".join(each)


STRAY: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "between two": (lines("By Ann Lee", "Varn", "3 May 2023", A, B), [("Varn", TOP)]),
    "first": (lines("Varn", "By Ann Lee", A, B), [("Varn", TOP)]),
    "first, above nothing known": (lines("Varn", "Odd", "By Ann Lee", A, B), []),
    "two in a row": (lines("By Ann Lee", "Varn", "Odd", "3 May 2023", A, B), []),
    "alone above the text": (lines("By Ann Lee", "Varn", A, B), [("Varn", TOP)]),
    "alone above the text, below nothing": (lines("Varn", A, B), []),
    "with another one in the article": (lines("By Ann Lee", "Varn", A, "Odd", B), []),
    "with another one above": (lines("Odd", "By Ann Lee", "Varn", A, B), [("Odd", TOP)]),
    "a mark": (lines("By Ann Lee", "–", "3 May 2023", A, B), [("–", TOP)]),
    "five words": (
        lines("By Ann Lee", "one two three four five", "3 May 2023", A, B),
        [("one two three four five", TOP)],
    ),
    "six words": (lines("By Ann Lee", "one two three four five six", "3 May 2023", A, B), []),
    "forty characters": (lines("By Ann Lee", "x" * 40, "3 May 2023", A, B), [("x" * 40, TOP)]),
    "forty-one characters": (lines("By Ann Lee", "x" * 41, "3 May 2023", A, B), []),
    "ends with a stop": (lines("By Ann Lee", "Varn.", "3 May 2023", A, B), []),
    "quoted": (lines("By Ann Lee", "“Varn”", "3 May 2023", A, B), []),
    "within reach": (lines(*["By Ann Lee"] * 13, "Varn", "By Ann Lee", A, B), [("Varn", TOP)]),
    "the paragraph is within reach": (lines("By Ann Lee", "Varn", *["By Ann Lee"] * 13, A, B), [("Varn", TOP)]),
    "the paragraph is out of reach": (lines("By Ann Lee", "Varn", *["By Ann Lee"] * 14, A, B), []),
    "below": (lines(A, B, "Share this article", "alee", "All rights reserved."), [("alee", FOOT)]),
    "below, last": (lines(A, B, "Share this article", "alee"), [("alee", FOOT)]),
    "below, after a line of the article": (lines(A, B, "Varn", "Share this article", "alee"), []),
    "below, two in a row": (lines(A, B, "Share this article", "alee", "varn", "All rights reserved."), []),
    "below, sixteen lines": (
        lines(A, B, "Share this article", "alee", *["All rights reserved."] * 14),
        [("alee", FOOT)],
    ),
    "below, seventeen lines": (lines(A, B, "Share this article", "alee", *["All rights reserved."] * 15), []),
    "two blocks": (lines("By Ann Lee", "Varn"), []),
    "no paragraph": (lines("By Ann Lee", "Varn", "3 May 2023"), [("Varn", FOOT)]),
}


@pytest.mark.parametrize(("text", "expected"), STRAY.values(), ids=STRAY)
def test_a_stray_line_is_told_by_the_lines_beside_it(text: str, expected: list[tuple[str, str]]) -> None:
    document = read_text(text)
    spans = [span for rule, span in label(document, CATALOGUE, DEFAULT_CAUTION) if rule is stray_line.RULE]
    assert [(document.text[span.start : span.end], span.reason) for span in spans] == expected
    assert {span.confidence for span in spans} <= {0.6}


def test_a_page_and_a_table_have_no_stray_lines() -> None:
    document = read_text(STRAY["between two"][0])
    labelled = label(document, CATALOGUE, DEFAULT_CAUTION)
    assert list(stray_line.find_beside(document, labelled))
    html = Document(document.text, document.blocks, "text/html")
    assert list(stray_line.find_beside(html, labelled)) == []
    quotes = tuple(Block(b.start, b.end, b.text, "quote") for b in document.blocks)
    assert list(stray_line.find_beside(Document(document.text, quotes), labelled)) == []


def test_only_a_line_that_is_labelled_whole_by_a_rule_around_articles_counts() -> None:
    document = read_text(lines("Known x", "Varn", "Known y", A, B))
    prompt, ad = (next(r for r in CATALOGUE if r.name == name) for name in ("prompt", "advertisement"))
    first, last = (Span(document.blocks[n].start, document.blocks[n].end, "") for n in (0, 2))
    part = Span(first.start, first.end - 1, "")
    assert list(stray_line.find_beside(document, [(prompt, first), (prompt, last)]))
    assert list(stray_line.find_beside(document, [(prompt, last), (prompt, first)]))
    assert not list(stray_line.find_beside(document, [(prompt, part), (prompt, last)]))
    assert not list(stray_line.find_beside(document, [(ad, first), (prompt, last)]))


def named(title: str, *blocks: tuple[str, str]) -> list[str]:
    text = "\n".join(words for _, words in blocks)
    made, start = [], 0
    for kind, words in blocks:
        made.append(Block(start, start + len(words), words, kind))  # type: ignore[arg-type]
        start += len(words) + 1
    document = Document(text, tuple(made), "text/html", metadata=Metadata(title=title))
    return [f"{span.confidence} {span.value}" for span in own_headline.find(document)]


P, HEAD = "paragraph", "heading"


@pytest.mark.parametrize(
    ("title", "line", "found"),
    [
        ("Varn votes to widen", "Varn Votes to Widen", True),
        ("Varn votes to widen – Varn Herald", "Varn votes to widen", True),
        ("Varn votes to widen", "Varn votes to widen – Varn Herald", True),
        ("Varn votes to widen", "Varn votes", False),
        ("Varn votes to widen", "Varn votes to widening", False),
        ("Varn votes now", "Varn votes now and then and a", False),
        ("Varn votes now", "Varn votes now and then and", True),
        ("Varn votes x", "Varn votes x Herald", True),
        ("Varn votes", "Varn votes Herald", False),
        ("Varn", "Varn", True),
    ],
)
def test_the_line_that_says_the_title_is_the_headline(title: str, line: str, *, found: bool) -> None:
    expected = [f"0.97 {line}"] if found else []
    assert named(title, (P, line), (P, A)) == expected
    below = expected if len(line) <= len(title) else []  # more than the title says: the heading of a part
    assert named(title, (P, A), (HEAD, line)) == below
    assert named(title, (P, A), (P, line)) == []


def test_a_headline_is_looked_for_in_two_hundred_blocks() -> None:
    assert named("Varn votes now", *[(P, "x")] * 199, (P, "Varn votes now")) == ["0.97 Varn votes now"]
    assert named("Varn votes now", *[(P, "x")] * 200, (P, "Varn votes now")) == []


def test_captions_that_a_page_sets_apart_and_tables_are_not_asked_for_credits() -> None:
    for region, kind, n in (("main", P, 1), ("caption", P, 0), ("main", "table", 0), ("main", "code", 0)):
        text = "Photo by Ann Lee"
        blocks = (Block(0, 16, text, kind, region), Block(17, 33, text))  # type: ignore[arg-type]
        spans = list(photo_caption.find(Document(f"{text}\n{text}", blocks)))
        assert [span.start for span in spans] == [0, 17][1 - n :]
