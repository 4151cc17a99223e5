"""The laws of cleaning: whatever stands in a text or on a page, every rule together keeps it whole."""

from datetime import datetime

from hypothesis import example, given
from hypothesis import strategies as st

from transforms.clean import clean, label
from transforms.document import Cleaned, Document
from transforms.examples import CLOSE, OPEN
from transforms.formats.html import read_html
from transforms.formats.record import UnreadableError
from transforms.formats.text import read_text
from transforms.laws import check
from transforms.rules import CATALOGUE
from transforms.tables import Rows, Source

EXAMPLES = [
    example.replace(OPEN, "").replace(CLOSE, "") for rule in CATALOGUE for example in (*rule.hits, *rule.misses)
]
PAGES = [example for example in EXAMPLES if example.startswith("<")]
#: Lines that rules know, lines that look like them, halves of both, and anything else.
lines = st.one_of(
    st.sampled_from([line for example in EXAMPLES for line in example.splitlines()]),
    st.sampled_from(EXAMPLES).flatmap(lambda text: st.integers(0, len(text)).map(lambda at: text[at : at + 90])),
    st.text(max_size=20),
)
breaks = st.sampled_from(["\n", "\n\n", " ", "\t", "\u00a0", "\r\n", "\u2028", ""])
texts = st.lists(st.tuples(lines, breaks).map("".join), max_size=16).map("".join)
pages = st.lists(
    st.sampled_from(PAGES) | st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["p", "h1", "li", "aside"]), lines),
    max_size=8,
).map("".join)


def check_laws(document: Document) -> None:
    for rule, span in label(document, CATALOGUE, 0):
        assert 0 <= span.start < span.end <= len(document.text), rule.name
        assert 0 < span.confidence <= 1, rule.name
        assert span.reason, rule.name
        if rule.reads in {"published", "modified"} and span.value:
            datetime.fromisoformat(span.value)
    rows = Rows()
    rows.add(Source("a", b"a", "0" * 64), document, clean(document))
    assert check(rows.tables()) == []


def removed(cleaned: Cleaned) -> set[int]:
    """The places of the characters that go."""
    return {place for removal in cleaned.removals for place in range(removal.start, removal.end)}


@given(texts)
def test_every_text_keeps_the_laws_under_all_rules(text: str) -> None:
    check_laws(read_text(text))


@given(pages)
def test_every_page_keeps_the_laws_under_all_rules(page: str) -> None:
    try:
        document = read_html(page.encode())
    except UnreadableError:
        return
    check_laws(document)


@given(texts)
def test_cleaning_the_same_text_again_gives_the_same(text: str) -> None:
    assert clean(read_text(text)) == clean(read_text(text))


@given(texts, st.floats(0.3, 1), st.floats(0.3, 1))
@example(
    "google.com, pub-1234567890, DIRECT, f08c47fec0942fa0\nStaff Reporter\n"
    "The bridge at Varn opened on Friday. Let us know your thoughts in the comments.\n",
    0.5,
    0.875,
)
def test_more_caution_takes_nothing_that_less_caution_leaves(text: str, one: float, other: float) -> None:
    document = read_text(text)
    careful, bold = (clean(document, caution=caution) for caution in (max(one, other), min(one, other)))
    spaces = {place for place, character in enumerate(document.text) if character.isspace()}
    assert removed(careful) - spaces <= removed(bold)
