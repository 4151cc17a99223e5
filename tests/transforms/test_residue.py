"""The one scan for what pages say around articles."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms import residue
from transforms.document import Document
from transforms.formats.text import read_text
from transforms.rules import CATALOGUE

PHRASE_RULES = {lexicon.artefact for lexicon in residue.LEXICONS}
PARAGRAPH = (
    "The bridge at Varn opened on Friday after eleven years of work, and the town came out to see it, as the mayor had "
    "hoped that it would when he laid the first stone."
)

pieces = st.sampled_from(
    [
        PARAGRAPH,
        "Home",
        "News",
        "Sign up for our newsletter.",
        "Advertisement",
        "© 2024 Varn Herald",
        "1 2 3 Next",
        "12 Comments",
        "Ann says:",
        "Reply",
        "Home | News",
        "。",
        "…",
        "”",
        ". ",
        "#",
        "广告",
    ]
)
texts = st.lists(st.one_of(pieces, st.text(max_size=40)), max_size=12).flatmap(
    lambda listed: st.sampled_from(["\n\n", "\n", " "]).map(lambda joint: joint.join(listed))
)


@given(texts)
def test_every_phrase_lies_inside_its_block_and_in_order(text: str) -> None:
    document = read_text(text)
    found = residue.scan(document)
    assert [f.start for f in found] == sorted(f.start for f in found)
    for f in found:
        block = document.blocks[f.block]
        assert block.start <= f.start < f.end <= block.end
        assert 0 < f.entry.confidence <= 1
        assert f.entry.reason


@given(texts)
def test_rules_yield_the_same_spans_each_time_and_in_any_turn(text: str) -> None:
    document, again = read_text(text), read_text(text)
    rules = [rule for rule in CATALOGUE if rule.name in PHRASE_RULES]
    first = {rule.name: list(rule.find(document)) for rule in rules}
    list(rules[0].find(read_text("Another document.\n\nShare this article")))
    assert {rule.name: list(rule.find(again)) for rule in reversed(rules)} == first


def test_every_list_belongs_to_a_rule_of_the_catalogue() -> None:
    assert {rule.name for rule in CATALOGUE} >= PHRASE_RULES


def test_every_list_speaks_eight_languages() -> None:
    for artefact in PHRASE_RULES:
        spoken = {code for lexicon in residue.LEXICONS if lexicon.artefact == artefact for code in lexicon.languages}
        assert spoken >= {"en", "de", "fr", "es", "it", "pt", "nl", "pl"}, artefact


@pytest.mark.parametrize(
    ("text", "at_least", "below"),
    [
        (f"{PARAGRAPH}\n\nHome\n\n{PARAGRAPH}", 0, 0.5),
        (f"{PARAGRAPH}\n\nHome\n\nNews\n\n{PARAGRAPH}", 0.5, 0.7),
        (f"Home\n\nNews\n\nSport\n\n{PARAGRAPH}", 0.7, 1),
    ],
)
def test_neighbours_decide_what_a_menu_word_is(text: str, at_least: float, below: float) -> None:
    document = read_text(text)
    news = [f for f in residue.scan(document) if document.text[f.start : f.end] in ("Home", "News")]
    assert news
    assert all(at_least <= f.entry.confidence < below for f in news)


@pytest.mark.parametrize(
    "sentence",
    [
        "He told them to sign up for our newsletter.",
        "“Sign up for our newsletter.”",
        "Our newsletter is read by nine thousand people.",
    ],
)
def test_a_sentence_that_does_not_address_the_reader_stays(sentence: str) -> None:
    assert residue.scan(read_text(f"{PARAGRAPH} {sentence}")) == []


def test_a_sentence_inside_a_longer_quotation_stays() -> None:
    text = f"{PARAGRAPH} “Nobody reads it. Sign up for our newsletter. Please,” said the mayor. {PARAGRAPH}"
    assert residue.scan(read_text(text)) == []
    assert residue.scan(read_text("“The bridge is late. Sign up for our newsletter.")) == []


def test_code_is_left_alone() -> None:
    document = read_text("Share this article")
    block = document.blocks[0]
    code = type(block)(block.start, block.end, block.text, kind="code")
    assert residue.scan(Document(document.text, (code,))) == []


@pytest.mark.timing
@pytest.mark.parametrize(
    "text",
    [
        "Home\n" * 50_000,
        "Sign up for our newsletter. " * 20_000,
        "! " * 200_000,
        "facebook, " * 100_000,
        "| " * 200_000,
        "Ann says:\n" * 30_000,
        "2 Comments\nAnn says:\nReply\n" * 15_000,
        "\u00a9 " * 200_000,
    ],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    document = read_text(text)
    began = time.process_time()
    for rule in CATALOGUE:
        if rule.name in PHRASE_RULES:
            for _ in rule.find(document):
                pass
    assert time.process_time() - began < 5
