"""Every example of every rule."""

import pytest

from transforms.clean import DEFAULT_CAUTION as CAUTION
from transforms.clean import label
from transforms.document import Document
from transforms.examples import CLOSE, OPEN, covered, parse_example
from transforms.rule import Rule
from transforms.rules import CATALOGUE

HITS = [pytest.param(rule, text, id=f"{rule.code}-hit-{n}") for rule in CATALOGUE for n, text in enumerate(rule.hits)]
MISSES = [
    pytest.param(rule, text, id=f"{rule.code}-miss-{n}") for rule in CATALOGUE for n, text in enumerate(rule.misses)
]


def labelled(rule: Rule, document: Document) -> str:
    """The document's text with the marks where the rule sets them: one reads a failure at once."""
    spans = [span for other, span in label(document, CATALOGUE, CAUTION) if other is rule]
    inside = covered(document, spans)
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans)
    return marked(document, inside)


def marked(document: Document, inside: frozenset[int]) -> str:
    return "".join(f"{OPEN}{c}{CLOSE}" if o in inside else c for o, c in enumerate(document.text)).replace(
        CLOSE + OPEN, ""
    )


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_a_hit_is_labelled_as_marked(rule: Rule, text: str) -> None:
    document, expected = parse_example(text)
    assert expected, "a hit needs a mark"
    assert labelled(rule, document) == marked(document, covered(document, expected))


@pytest.mark.parametrize(("rule", "text"), MISSES)
def test_a_miss_stays_whole(rule: Rule, text: str) -> None:
    document, expected = parse_example(text)
    assert not expected, "a miss bears no mark"
    assert labelled(rule, document) == document.text


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in CATALOGUE}) == len({rule.name for rule in CATALOGUE}) == len(CATALOGUE)


def test_marks_that_do_not_pair_are_refused() -> None:
    for text in ("⟦one", "one⟧", "⟦one ⟦two⟧"):
        with pytest.raises(ValueError, match="do not pair"):
            parse_example(text)
