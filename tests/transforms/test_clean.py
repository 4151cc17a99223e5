"""How the spans of several rules become disjoint pieces, and what they say becomes metadata."""

import string
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.clean import clean, settle
from transforms.document import Block, Cleaned, Document, Metadata, Span
from transforms.formats.text import read_text
from transforms.rule import Rule

TEXT = "one two three four five six"

Reads = Literal["", "title", "authors", "published", "modified"]


def rule(name: str, *spans: Span, reads: Reads = "") -> Rule:
    return Rule("T001", name, "Labels what it was told.", lambda _: spans, (), (), reads)


def span(words: str, confidence: float = 0.9, value: str = "", text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), "told", confidence, value)


def settled(*labels: tuple[str, Span]) -> list[tuple[str, str]]:
    pairs = settle(TEXT, [(rule(name), labelled) for name, labelled in labels])
    return [(found.name, TEXT[labelled.start : labelled.end]) for found, labelled in pairs]


def test_where_two_spans_overlap_the_earlier_rule_has_all_and_the_later_what_is_left() -> None:
    assert settled(("first", span("two three")), ("second", span("three four"))) == [
        ("first", "two three"),
        ("second", "four"),
    ]


@pytest.mark.parametrize(
    ("found", "beside", "goes"),
    [
        (span("two", 0.4), span("two", 0.2), True),
        (span("two", 0.3), span("two", 0.2), False),
        (span("two", 0.4), span("two three", 0.4), False),
    ],
)
def test_what_a_rule_doubts_goes_where_one_that_judges_by_neighbours_doubts_it_too(
    found: Span, beside: Span, *, goes: bool
) -> None:
    second = replace(rule("second"), find=None, beside=lambda *_: [beside])
    cleaned = clean(read_text(TEXT), rules=[replace(rule("first", found), seconded=True), second])
    assert [removal.text for removal in cleaned.removals] == ["two"] * goes


def test_a_span_around_an_earlier_one_is_divided_in_two() -> None:
    assert settled(("first", span("three")), ("second", span("two three four"))) == [
        ("second", "two"),
        ("first", "three"),
        ("second", "four"),
    ]


def test_a_span_inside_earlier_ones_is_gone() -> None:
    assert settled(("first", span("two three")), ("first", span("four five")), ("second", span("three four"))) == [
        ("first", "two three"),
        ("first", "four five"),
    ]


def test_a_span_has_no_white_space_at_its_edges_and_is_gone_if_it_has_nothing_else() -> None:
    assert settled(("first", span(" two ")), ("second", Span(3, 4, "told"))) == [("first", "two")]


def test_a_span_that_is_less_sure_than_the_caution_stays_and_one_just_as_sure_goes() -> None:
    document = read_text(TEXT)
    cleaned = clean(document, rules=[rule("sure", span("two", 0.6)), rule("unsure", span("four", 0.59))], caution=0.6)
    assert [removal.text for removal in cleaned.removals] == ["two"]


def test_what_a_rule_that_is_off_would_take_stays_unless_another_takes_it() -> None:
    document = read_text(TEXT)
    rules = [rule("off", span("two"), span("four")), rule("on", span("four"))]
    cleaned = clean(document, rules=rules, without=["off"])
    assert [(removal.rule, removal.text) for removal in cleaned.removals] == [("on", "four")]


def test_text_that_no_block_holds_is_kept_as_paragraphs() -> None:
    document = Document(TEXT, (Block(4, 7, "two", "heading"), Block(14, 18, "four", "quote")))
    pieces = [(paragraph.text, paragraph.kind) for paragraph in clean(document, rules=()).paragraphs]
    assert pieces == [
        ("one", "paragraph"),
        ("two", "heading"),
        ("three", "paragraph"),
        ("four", "quote"),
        ("five six", "paragraph"),
    ]


def test_the_surest_span_tells_the_metadata_and_of_equally_sure_ones_the_first() -> None:
    spans = span("one", 0.7, "Doubtful"), span("two", 0.8, "First"), span("three", 0.8, "Second")
    assert clean(read_text(TEXT), rules=[rule("title", *spans, reads="title")]).metadata.title == "First"


def test_authors_are_told_one_a_line_and_each_once() -> None:
    authors = rule("byline", span("one", value="Ann Lee\nTom Roe\nAnn Lee"), reads="authors")
    assert clean(read_text(TEXT), rules=[authors]).metadata.authors == ("Ann Lee", "Tom Roe")


def test_what_the_document_knows_of_itself_is_not_overridden() -> None:
    when = datetime(2023, 5, 3, tzinfo=UTC)
    known = Metadata(title="Known", authors=("Known",), published=when, published_raw="then", modified=when)
    document = Document(TEXT, read_text(TEXT).blocks, metadata=known)
    told = [
        rule("title", span("one", value="Told"), reads="title"),
        rule("authors", span("two", value="Told"), reads="authors"),
        rule("published", span("three", value="2020-01-01"), reads="published"),
        rule("modified", span("four", value="2020-01-01"), reads="modified"),
    ]
    assert clean(document, rules=told).metadata == known


@pytest.mark.parametrize(
    ("value", "instant"),
    [
        ("2023-05-03", datetime(2023, 5, 3, tzinfo=UTC)),
        ("2023-05-03T10:15", datetime(2023, 5, 3, 10, 15, tzinfo=UTC)),
        ("2023-05-03T10:15+02:00", datetime(2023, 5, 3, 8, 15, tzinfo=UTC)),
        ("9999-12-31T23:00-05:00", None),  # in UTC of the year 10000, which no reader of a table knows
        ("0001-01-01T05:00+14:00", None),
    ],
)
def test_a_date_is_an_instant_in_utc(value: str, instant: datetime | None) -> None:
    found = clean(read_text(TEXT), rules=[rule("stub", span(" two ", value=value), reads="published")]).metadata
    assert (found.published, found.published_raw) == (instant, "two")


def test_the_dateline_is_that_of_the_first_paragraph_and_no_headings() -> None:
    text = "VARN (AP) - A bridge\n\nULMEN (Reuters) - The council met on Tuesday."
    first, second = read_text(text).blocks
    for kind in ("heading", "quote", "table", "list_item", "code"):
        other = Block(first.start, first.end, first.text, kind)
        assert clean(Document(text, (other, second)), rules=()).metadata.dateline == "ULMEN (Reuters)"


@pytest.mark.parametrize("times", [1, 3, 20, 90, 400])
def test_a_line_of_one_character_alone_or_between_others_breaks_no_rule(times: int) -> None:
    for character in (*string.punctuation, *"“”‘’«»„…–—©•·|¶ß中あ१é🙂", "\u00a0x", "A ", "1"):
        line = (character * times).strip()
        for text in (line, f"A bridge for Varn\n\n{line}\n\nThe council met on Tuesday and agreed to build a bridge."):
            cleaned = clean(read_text(text))
            pieces = sorted((piece.start, piece.text) for piece in (*cleaned.paragraphs, *cleaned.removals))
            assert line in "".join(piece for _, piece in pieces)


SPANS = st.lists(
    st.tuples(st.integers(0, 29), st.integers(1, 9)).map(lambda pair: (pair[0], min(30, sum(pair)))), max_size=6
)


def plain(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """What each span has, where the earlier ones come first, said one character at a time: number, start, end."""
    taken: set[int] = set()
    settled = []
    for number, (start, end) in enumerate(spans):
        runs: list[list[int]] = [[]]
        for at in range(start, end):
            if at in taken:
                runs.append([])
            else:
                runs[-1].append(at)
        for run in runs:
            dark = [at for at in run if not text[at].isspace()]
            if dark:
                settled.append((number, dark[0], dark[-1] + 1))
                taken |= set(range(dark[0], dark[-1] + 1))
    return sorted(settled, key=lambda each: each[1])


@given(st.text("ab \n", min_size=30, max_size=30), SPANS)
def test_spans_are_settled_as_if_it_were_done_one_character_at_a_time(text: str, spans: list[tuple[int, int]]) -> None:
    found = settle(text, [(rule(f"{number}"), Span(*each, "told")) for number, each in enumerate(spans)])
    assert [(int(by.name), each.start, each.end) for by, each in found] == plain(text, spans)


@given(st.text("ab \n", min_size=30, max_size=30), SPANS, SPANS)
def test_a_divided_text_is_spelled_by_its_pieces_each_of_one_block(
    text: str, spans: list[tuple[int, int]], stretches: list[tuple[int, int]]
) -> None:
    position, blocks = 0, []
    for start, end in sorted(stretches):
        if start >= position and text[start:end].strip():
            blocks.append(Block(start, end, text[start:end], "list_item"))
            position = end
    document = Document(text, tuple(blocks))
    cleaned = clean(document, rules=[rule("told", *(Span(*each, "told") for each in spans))])
    pieces = sorted((*cleaned.paragraphs, *cleaned.removals), key=lambda piece: piece.start)
    assert cleaned.lead + "".join(piece.text + piece.after for piece in pieces) == text
    assert all(text[piece.start : piece.end] == piece.text == piece.text.strip() != "" for piece in pieces)
    assert not (cleaned.lead + "".join(piece.after for piece in pieces)).strip()
    inside = {at for block in blocks for at in range(block.start, block.end)}
    for paragraph in cleaned.paragraphs:
        assert paragraph.kind == ("list_item" if paragraph.start in inside else "paragraph")
        assert len({at in inside for at in range(paragraph.start, paragraph.end) if not text[at].isspace()}) == 1
    labelled = {at for start, end in spans for at in range(start, end)}
    assert all(
        at not in labelled for each in cleaned.paragraphs for at in range(each.start, each.end) if text[at].strip()
    )
    assert all(at in labelled for each in cleaned.removals for at in range(each.start, each.end))


def test_a_removal_tells_everything_that_its_span_told() -> None:
    told = Span(4, 7, "because", 0.75, "Value", kept_start=2, similarity=0.5)
    (removal,) = clean(Document(TEXT, read_text(TEXT).blocks), rules=[rule("named", told)]).removals
    assert (removal.start, removal.end, removal.text, removal.after) == (4, 7, "two", " ")
    assert (removal.rule, removal.reason, removal.confidence, removal.value) == ("named", "because", 0.75, "Value")
    assert (removal.kept_start, removal.similarity) == (2, 0.5)


def test_a_text_without_any_block_or_of_white_space_alone_is_all_lead() -> None:
    assert clean(Document(" \n ", ())) == Cleaned(" \n ", (), (), Metadata())


def test_rules_that_judge_by_neighbours_see_what_the_others_labelled() -> None:
    def beside(_: Document, labelled: Sequence[tuple[Rule, Span]]) -> list[Span]:
        return [Span(labelled[-1][1].end, labelled[-1][1].end + 4, "beside", confidence) for confidence in (0.4, 0.6)]

    judge = replace(rule("judge"), beside=beside)
    cleaned = clean(read_text(TEXT), rules=[judge, rule("sure", span("three")), rule("unsure", span("one", 0.4))])
    assert [(removal.rule, removal.text, removal.confidence) for removal in cleaned.removals] == [
        ("sure", "three", 0.9),
        ("judge", "fou", 0.6),
    ]


def test_the_title_date_and_authors_are_read_though_their_span_is_cut_by_another() -> None:
    rules = [rule("first", span("two")), rule("second", span("two", value="2024-05-03"), reads="modified")]
    assert clean(read_text(TEXT), rules=rules).metadata.modified == datetime(2024, 5, 3, tzinfo=UTC)
    assert clean(read_text(TEXT), rules=[rule("silent", span("two"), reads="title")]).metadata == Metadata()
    given_first = Metadata(dateline="ULMEN")
    assert clean(Document("VARN (AP) - A bridge", (), metadata=given_first)).metadata.dateline == "ULMEN"
