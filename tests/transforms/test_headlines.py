"""What tells a headline from a sentence, a list's line and a paragraph."""

import pytest

from transforms.document import Block, Document
from transforms.formats.text import read_text
from transforms.headlines import (
    around,
    content_words,
    ends_sentence,
    foreign_words,
    has_finite_verb,
    is_body,
    is_headline_shaped,
    is_imperative,
    is_introduced,
    is_quoted,
    is_title_case,
    language,
    language_of,
    lowered,
    stem,
)

SENTENCE = "The council of the old town met on Tuesday and agreed to build a bridge across the river."


@pytest.mark.parametrize("text", ["It is over.", "Is it over?", "It is over!", "“It is over,” she said.”", "Over …"])
def test_a_sentence_ends_with_a_mark_whatever_closes_after_it(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Two held after fire", "Two held:", "“”"])
def test_what_ends_with_no_mark_is_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


def test_running_text_is_long_and_ends_like_a_sentence() -> None:
    assert is_body(SENTENCE)
    assert is_body(SENTENCE[:-1] + ":")
    assert is_body(f"“{SENTENCE}”")
    assert not is_body(SENTENCE[:-1])
    assert not is_body("The council met on Tuesday.")
    assert not is_body("”" * 100)


@pytest.mark.parametrize(
    "text",
    [
        "Two held after fire in Varn",
        "Is the bridge at Varn really safe?",
        "“We will not go”: the town that stays",
        "3 held after fire in Varn",
        "Bridge at Varn to cost 3€",
    ],
)
def test_a_line_of_a_few_words_without_a_stop_is_shaped_like_a_headline(text: str) -> None:
    assert is_headline_shaped(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Two held",
        "Fires in Varn",
        "Two held after fire in Varn.",
        "Two held after fire in Varn,",
        "Two held after fire in Varn:",
        "two held after fire in Varn",
        "He left. Nobody spoke. Two were held",
        "Two held " * 20 + "held",
        "A b c d e f g h i j k l m n o p q r s t u v w x y",
        "(((((((((((((((((((",
        "The mayor stood on the new bridge in the rain and asked the people of the town: “Is it safe?”",
    ],
)
def test_sentences_fragments_and_paragraphs_are_not(text: str) -> None:
    assert not is_headline_shaped(text)


def test_fewer_words_make_a_headline_where_a_rule_asks_for_fewer() -> None:
    assert is_headline_shaped("Fires in Varnmouth", 3)
    assert is_headline_shaped("Varnmouth burns", 2)
    assert not is_headline_shaped("Varnmouth burns", 3)


def test_title_case_is_told_by_the_words_that_carry_meaning() -> None:
    assert is_title_case(["Biden", "Confirms", "Ties", "With", "the", "Old", "Manila"])
    assert is_title_case(["One", "Two", "Small", "Bridge", "Falls", "Down", "Again", "today"])
    assert not is_title_case(["Biden", "confirms", "ties", "with", "Manila"])
    assert not is_title_case(["at", "the", "1,200"])


def blocks(*lines: str) -> tuple[Block, ...]:
    return read_text("\n\n".join(lines)).blocks


def test_a_colon_at_a_sentences_end_introduces_the_lines_below_it() -> None:
    listed = blocks("The council will now have to talk about these matters:", "The bridge", "The wall", "The tower")
    assert [is_introduced(listed, index) for index in range(4)] == [False, True, True, True]


def test_a_label_a_sentence_or_a_long_line_introduces_nothing() -> None:
    assert not is_introduced(blocks("READ MORE:", "The bridge"), 1)
    introduction = "The council will now have to talk about these matters:"
    assert not is_introduced(blocks(introduction, "The bridge.", "The wall"), 2)
    assert not is_introduced(blocks(introduction, SENTENCE[:-1], "The wall"), 2)
    assert not is_introduced(blocks(introduction, *["The wall"] * 20), 20)


def test_a_quotation_has_its_marks_at_both_ends() -> None:
    assert is_quoted("“We will not go”")
    assert not is_quoted("“We will not go”, she said")
    assert not is_quoted("We will not “go”")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SENTENCE, "en"),
        ("Der Rat der Stadt hat am Dienstag beschlossen, dass die Brücke nicht gebaut wird.", "de"),
        ("Le conseil de la ville n'est pas d'accord, et il dit que le pont ne sera pas construit avec elle.", "fr"),
        ("Rada miasta zdecydowała we wtorek, że most nie będzie budowany, ale to nie jest koniec.", "pl"),
        ("Varn Ulmen Port Ellery", ""),
        ("", ""),
    ],
)
def test_function_words_tell_the_language(text: str, code: str) -> None:
    assert language_of(text) == code


def test_the_language_is_that_of_the_running_text_and_not_of_what_stands_around_it() -> None:
    german = (
        "Der Rat der Stadt hat am Dienstag beschlossen, dass die Brücke nicht gebaut wird und die Mauer auch nicht."
    )
    around_it = "Sign up for the best of the news to get it in the morning"
    assert language(read_text(f"{around_it}\n\n{german}\n\n{around_it}\n\n{around_it}")) == "de"
    assert language(read_text(around_it)) == "en"
    assert language(Document("", ())) == ""


@pytest.mark.parametrize(
    "headline",
    [
        "Sunak vows to cut immigration",
        "Minister is under fire",
        "Hens lay golden eggs",
        "Bolivia and Chile sign treaty",
        "Lai jailed for fraud",
        "Two Held after fire",
        "Ferry disaster: 27 bodies recovered",
    ],
)
def test_a_headline_is_carried_by_a_verb(headline: str) -> None:
    assert has_finite_verb(headline.split(), "en")


@pytest.mark.parametrize(
    "phrase",
    ["A Global Partner of NATO", "The makes of cars", "Vows", "Bridge", "The talks", "A call", "Old red house"],
)
def test_a_phrase_without_a_verb_is_no_headline(phrase: str) -> None:
    assert not has_finite_verb(phrase.split(), "en")


def test_other_languages_have_their_own_verbs_and_an_unknown_one_none() -> None:
    words = ["Rat", "beschließt", "Bau", "der", "Brücke"]
    assert has_finite_verb(words, "de")
    assert not has_finite_verb(words, "fr")
    assert not has_finite_verb(words, "")
    assert not has_finite_verb(["Beschließt", "Rat"], "de")


def test_advice_begins_with_a_verb() -> None:
    assert is_imperative(["Keep", "calm"])
    assert not is_imperative(["Calm", "keeps"])
    assert not is_imperative([])


def test_forms_of_a_word_share_a_stem() -> None:
    assert stem("Politicians") == stem("politics")
    assert stem("Ann’s") == stem("Ann's") == "ann"
    assert stem("Varn") != stem("Varnish")


def test_words_that_any_text_may_hold_carry_no_topic() -> None:
    assert content_words(["The", "bridge", "of", "NATO", "at", "x", "X", "12th", "January", "old", "Varn"]) == [
        *("bridge", "NATO", "Varn"),
    ]


def test_the_text_in_lower_case_has_the_same_length() -> None:
    text = "İstanbul’s BRIDGE — “open” …"
    found = lowered(read_text(text))
    assert len(found) == len(text)
    assert found == 'istanbul\'s bridge - "open" .'


def test_words_are_foreign_where_no_form_of_them_stands_around() -> None:
    text = "she managed an office in tokyo, and a malaysian one. " + "x" * 9000 + " berlin"
    near = around(text, 0, 0)
    assert foreign_words(["Tokyo", "Malaysia", "Aged", "Office", "Varn", "Berlin"], near) == ["Aged", "Varn", "Berlin"]


def test_what_stands_around_a_line_leaves_the_line_out() -> None:
    assert around("before line after", 7, 11) == " before   after"
