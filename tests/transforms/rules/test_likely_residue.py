"""When a line that only weights speak against is removed, and when it is left however much they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Block, Document, Kind, Span
from transforms.formats.text import read_text
from transforms.line_company import COLUMNS, load
from transforms.lines import Weights
from transforms.rules import CATALOGUE
from transforms.rules.likely_residue import BETWEEN, DOUBT, MORE_DOUBT, REST, RULE, find_beside

PARAGRAPHS = (
    "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day.",
    "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks.",
)
ARTICLE = "\n".join(PARAGRAPHS)
#: Weights by which every line that says "sausages" is the page's, with odds of so much.
SAUSAGES = Weights({"says sausages": 100, "says cold": 0, "says hot": 0})
PROMPT = f"If you were on the bridge on that day and saw {'hot ' * 8}sausages fall, then write to all of us."
OTHER = next(rule for rule in CATALOGUE if rule is not RULE)


def removed(document: Document, odds: float, labelled: tuple[Span, ...] = (), said: Weights = SAUSAGES) -> list[str]:
    tree = {"columns": [0], "thresholds": [0], "leaves": [0, 0]}
    weights = load(said, {"columns": list(COLUMNS), "bias": round(1000 * odds), "trees": [tree]})
    spans = find_beside(document, [(OTHER, span) for span in labelled], weights)
    return [document.text[span.start : span.end] for span in spans if span.confidence >= 0.5]


@pytest.mark.parametrize(("odds", "goes"), [(DOUBT - 0.1, False), (DOUBT + 0.1, True)])
def test_a_line_goes_if_it_is_likelier_by_the_doubt(odds: float, *, goes: bool) -> None:
    assert removed(read_text(f"{ARTICLE}\nHot sausages"), odds) == (["Hot sausages"] if goes else [])


def test_a_line_that_goes_on_in_a_paragraph_stays() -> None:
    inside = DOUBT + MORE_DOUBT + 0.1
    assert "Hot sausages" not in removed(read_text(f"{ARTICLE}\nHot sausages\n{PROMPT.lower()}"), inside)
    assert "Hot sausages" in removed(read_text(f"{ARTICLE}\nHot sausages\n{PROMPT}"), inside)


def test_a_line_inside_the_article_must_be_likelier_still() -> None:
    document = read_text(f"{ARTICLE}\nHot sausages\n{PARAGRAPHS[0]}")
    assert removed(document, DOUBT + MORE_DOUBT - 0.1) == []
    assert removed(document, DOUBT + MORE_DOUBT + 0.1) == ["Hot sausages"]


@pytest.mark.parametrize(("doubt", "goes"), [(BETWEEN - 0.1, True), (BETWEEN + 0.1, False)])
def test_a_line_between_what_goes_is_doubted_less(doubt: float, *, goes: bool) -> None:
    document = read_text(f"{ARTICLE}\nHot sausages\nShare it\nBy Ann Lee")
    labelled = tuple(Span(block.start, block.end, "") for block in document.blocks if block.text != "Hot sausages")[1:]
    assert removed(document, DOUBT - doubt, labelled) == (["Hot sausages"] if goes else [])


@pytest.mark.parametrize(("doubt", "goes"), [(REST - 0.1, True), (REST + 0.1, False)])
def test_the_rest_of_a_line_of_which_the_end_goes_is_doubted_less(doubt: float, *, goes: bool) -> None:
    document = read_text(f"{ARTICLE}\nHot sausages are here. Tell us more.\nVarn\n")
    end = document.text.index("Tell us more.")
    labelled = (Span(end, end + len("Tell us more."), ""),)
    assert removed(document, DOUBT + MORE_DOUBT - doubt, labelled) == (["Hot sausages are here."] if goes else [])


def test_a_sentence_must_be_likelier_still() -> None:
    document = read_text(f"{ARTICLE}\n{PROMPT}")
    assert removed(document, DOUBT + MORE_DOUBT - 0.1) == []
    assert removed(document, DOUBT + MORE_DOUBT + 0.1) == [PROMPT]


def test_a_long_line_must_be_likelier_still() -> None:
    long = f"Hot sausages{', and more sausages' * 9}"
    document = read_text(f"{ARTICLE}\n{long}")
    assert removed(document, DOUBT + 3 * MORE_DOUBT - 0.1) == []
    assert removed(document, DOUBT + 3 * MORE_DOUBT + 0.1) == [long]


def test_a_paragraph_that_somebody_says_stays() -> None:
    assert removed(read_text(f"{ARTICLE}\n“{PROMPT}”"), 9) == []


def headed(*lines: str) -> Document:
    return read_text("\n".join([PARAGRAPHS[0], *(part for line in lines for part in (line, "It was eaten."))]))


def test_one_of_several_headings_must_be_likelier_still() -> None:
    lines = ["Hot sausages", "Cold sausages", "Sausages hot", "Sausages cold"]
    assert removed(headed(*lines), DOUBT + 3 * MORE_DOUBT - 0.1) == []
    assert removed(headed(*lines), DOUBT + 3 * MORE_DOUBT + 0.1) == lines
    assert removed(headed(*lines[:3]), DOUBT + 0.1) == lines[:3]


def test_what_is_twice_as_long_as_other_headings_is_none() -> None:
    lines = ["Hot sausages", "Sausages hot and sausages cold", "Sausages", "Sausages cold"]
    assert removed(headed(*lines), DOUBT + 0.1) == lines[1:2]


@pytest.mark.parametrize("line", ["Hot Sausages 2–1 Odd Town", "¡Buen provecho!"])
def test_what_only_articles_say_stays(line: str) -> None:
    hot = Weights({"says sausages": 100, "says provecho": 100, "says buen": 0, "says hot": 0, "says odd": 0})
    assert removed(read_text(f"{ARTICLE}\n{line}"), 9, said=hot) == []
    assert removed(read_text(f"{ARTICLE}\n{line}?"), 9, said=hot) == [f"{line}?"]


def test_what_a_rule_leaves_of_a_line_is_weighed_by_itself() -> None:
    document = read_text(f"{ARTICLE}\nHot sausages of Varn")
    start = document.blocks[-1].start
    assert removed(document, 3, (Span(start, start + 3, ""),)) == ["sausages of Varn"]


def test_a_line_in_words_that_the_weights_never_met_stays() -> None:
    document = read_text(f"{ARTICLE}\nHot pølser fra Varn fås her")
    hot = Weights({"says hot": 100})
    assert removed(document, 3, said=hot) == []
    assert removed(document, 3, said=Weights({"says hot": 100, "says fra": 1})) == ["Hot pølser fra Varn fås her"]


def test_what_a_sentence_introduces_stays() -> None:
    assert (
        removed(read_text(f"{ARTICLE}\nThere was little to eat on the bridge of Varn that day:\nHot sausages"), 3) == []
    )


@pytest.mark.parametrize(
    ("kind", "goes"),
    [("paragraph", True), ("heading", True), ("list_item", True), ("quote", False), ("code", False), ("table", False)],
)
def test_quotations_code_and_tables_stay(kind: Kind, *, goes: bool) -> None:
    document = read_text(f"{ARTICLE}\nHot sausages")
    last = document.blocks[-1]
    blocks = (*document.blocks[:-1], Block(last.start, last.end, last.text, kind))
    assert bool(removed(Document(document.text, blocks), 3)) == goes


def test_a_page_has_evidence_of_its_own() -> None:
    document = read_text(f"{ARTICLE}\nHot sausages")
    assert removed(Document(document.text, document.blocks, "text/html"), 3) == []


@given(st.lists(st.text(max_size=60), max_size=20))
def test_whole_blocks_are_labelled_with_less_than_certainty(lines: list[str]) -> None:
    document = read_text("\n".join([*lines, ARTICLE, *lines]))
    blocks = {(block.start, block.end) for block in document.blocks}
    for span in find_beside(document, []):
        assert (span.start, span.end) in blocks
        assert 0 < span.confidence <= 0.9
