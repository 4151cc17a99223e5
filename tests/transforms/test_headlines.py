"""What tells a headline from a sentence, a list's line and a paragraph."""

import pytest

from transforms import headlines
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
    is_result,
    is_title_case,
    language,
    language_of,
    lowered,
    running_text,
    stem,
    with_plain_marks,
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


@pytest.mark.parametrize(
    "line",
    [
        "Varn Rovers 2-1 Odd Town",
        "Varn Rovers 2–1 Odd Town",
        "Varn 0 - 0 Odd Town (aet)",
        "St Ann's 24-17 Los Angeles",
        "Unión de Varn 1-1 AS Odd",
    ],
)
def test_two_names_and_the_score_between_them_are_a_result_and_no_headline(line: str) -> None:
    assert is_result(line)
    assert not is_headline_shaped(line)


@pytest.mark.parametrize(
    "line",
    [
        "Varn Rovers Beat Odd Town 2-1 After Extra Time",
        "Varn Rovers Take 2-1 Lead Into Second Half",
        "Council of Varn votes 7-4 for the bridge",
        "Varn Rovers 2-1 Odd Town: Lee strikes late",
    ],
)
def test_a_score_with_more_words_around_it_is_a_headline(line: str) -> None:
    assert not is_result(line)
    assert is_headline_shaped(line)


def test_running_text_begins_below_the_first_paragraph_and_ends_above_the_last_sentence() -> None:
    lines = ["Varn", SENTENCE, "A line", "It rained.", "Another line"]
    assert running_text(read_text("\n".join(lines))) == range(2, 3)
    assert not running_text(read_text("\n".join(lines[::2])))


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


@pytest.mark.parametrize(
    "line",
    [
        "Sunak vows to cut tax",
        "Vows to cut tax",
        "Sunak to cut tax",
        "Sunak is here",
        "Sunak can wait",
        "Sunak jailed for fraud",
        "Two held after fire",
        "Ferry disaster: 27 bodies recovered",
        "Twenty seven old bodies recovered",
        "The cuts of May",
        "Sunak cuts tax",
        "Talks stop now",
        "Sunak reopened after",
        "Sunak agreed again",
    ],
)
def test_a_headline_says_what_happens(line: str) -> None:
    assert has_finite_verb(line.split(), "en")


@pytest.mark.parametrize(
    "line",
    [
        "Sunak to the cut",
        "Hens cross road",
        "Hen cross road",
        "Bolivia and Chile cross road",
        "man jailed for fraud",
        "Two hurt",
        "Man held",
        "Bodies recovered",
        "Some 27 bodies recovered",
        "Twenty seven old body recovered",
        "The cut",
        "Cuts",
        "Sunak cuts",
        "the cuts tax",
        "Sunak cuts of tax",
        "Us call home",
        "Talks stop",
        "These stop now",
        "Sunak tried again",
        "A Global Partner of NATO",
    ],
)
def test_a_form_that_may_be_a_noun_is_no_verb(line: str) -> None:
    assert not has_finite_verb(line.split(), "en")


@pytest.mark.parametrize(
    ("line", "code", "verbal"),
    [("Rat stimmt ab", "de", True), ("RAT STIMMT AB", "de", True), ("Stimmt Rat ab", "de", False),
     ("Rat stimmt ab", "fr", False), ("Rat stimmt ab", "xx", False), ("Il va", "fr", True)],
)  # fmt: skip
def test_a_verb_belongs_to_its_language_and_comes_after_something(line: str, code: str, *, verbal: bool) -> None:
    assert has_finite_verb(line.split(), code) is verbal


@pytest.mark.parametrize(
    "line",
    [
        "A b " + "c" * 11,
        "A b " + "c" * 166,
        "Football. Varn arrache le nul ici encore",
        "Mr. Roe held in Varn again",
        "Two held at 9.30 in Varn",
        "Two held in the U.S. and Varn",
        "Is it safe in Varn “now?”",
        "Price in Varn up 5%",
        "Price in Varn up 5$",
        "Price in Varn up 5+",
        "“Two held in Varn again",
        "(Two held in Varn again",
        "北京 的 桥 今天 开放 了 新闻 报道 来了",
        "5 held in Varn again now",
        " ".join(["Ab"] * 24),
    ],
)
def test_a_headline_has_fifteen_to_a_hundred_and_seventy_characters_in_one_piece(line: str) -> None:
    assert is_headline_shaped(line)


@pytest.mark.parametrize(
    "line",
    [
        "A" * 15,
        "A b " + "c" * 10,
        "A b " + "c" * 167,
        "Football. Varn arrache le",
        "Two held. Three fled in Varn",
        "Price in Varn up 5-",
        "-Two held in Varn again",
        " ".join(["Ab"] * 25),
    ],
)
def test_one_character_or_word_more_or_less_is_no_headline(line: str) -> None:
    assert not is_headline_shaped(line)


LANGUAGES = {
    "the of and to in is": "en",
    "the xx xx xx xx xx xx xx": "en",
    "the xx xx xx xx xx xx xx xx": "",
    "the of de la": "",
    "der die das und ist": "de",
    "": "",
    "a": "",
    "le la les des un une": "fr",
    "het een van de en": "nl",
    "o que não uma para com": "pt",
    "w na z się nie że": "pl",
    "il di che non per una": "it",
    "el la los que no con una por": "es",
}


@pytest.mark.parametrize("text", LANGUAGES)
def test_one_word_in_eight_and_a_clear_lead_tell_a_language(text: str) -> None:
    assert language_of(text) == LANGUAGES[text]


def test_the_first_four_hundred_characters_of_running_text_tell_the_language() -> None:
    german = "Der Rat der Stadt hat am Dienstag getagt, und er hat den Bau der Brücke mit großer Mehrheit beschlossen."
    assert language(read_text("\n".join([SENTENCE] * 5 + [german] * 20))) == "en"
    assert language(read_text("\n".join([german] * 5 + [SENTENCE] * 20))) == "de"
    assert language(read_text("\n".join([german[:-1]] * 20 + [SENTENCE]))) == "en"
    assert language_of("x" * 400 + " the of and to") == ""
    assert language_of("x" * 386 + " the of and to") == "en"


def test_words_that_carry_a_topic_are_long_or_names() -> None:
    words = [
        "The",
        "council",
        "of",
        "NATO",
        "EU",
        "U",
        "123",
        "4th",
        "old",
        "Old",
        "bridge",
        "said",
        "Says",
        "Varn",
        "I",
    ]
    assert content_words(words) == ["council", "NATO", "bridge", "Varn"]


def test_surroundings_are_eight_thousand_characters_to_each_side() -> None:
    text = "a" + "b" * 8000 + "line" + "c" * 8000 + "d"
    assert around(text, 8001, 8005) == " " + "b" * 8000 + " " + "c" * 8000
    assert around("abc line def", 4, 8) == " abc   def"


def test_a_short_stem_must_begin_a_word() -> None:
    assert foreign_words(["aged"], " they managed it") == ["aged"]
    for before in (" ", "\n", '"', "'", "(", "-"):
        assert foreign_words(["aged"], f"the{before}aged town") == []
    assert foreign_words(["bridges"], " a footbridge") == []


@pytest.mark.parametrize(
    "clause", ["The sites are these:", "It has two parts:", "Die Orte sind diese:", "Les sites sont les suivants:"]
)
def test_a_short_clause_introduces_too(clause: str) -> None:
    assert is_introduced(blocks(clause, "The wall", "The tower"), 2)


@pytest.mark.parametrize(
    "label",
    [
        "READ MORE:",
        "Related stories:",
        "Most Of These Are Read:",
        "What others are reading:",
        "These are for you:",
        "Comments are closed:",
        "The old town:",
        "2:",
        ":",
    ],
)
def test_a_short_label_introduces_nothing(label: str) -> None:
    assert not is_introduced(blocks(label, "The wall", "The tower"), 2)


def test_a_list_is_introduced_by_a_sentence_not_far_above() -> None:
    introduction = "The council will have to talk of these:!"[:39] + ":"
    assert len(introduction) == 40
    assert is_introduced(blocks(introduction, *["The wall"] * 12), 12)
    assert not is_introduced(blocks(introduction, *["The wall"] * 13), 13)
    assert is_introduced(blocks(introduction, "x" * 80, "The wall"), 2)
    assert not is_introduced(blocks(introduction, "x" * 81, "The wall"), 2)
    assert not is_introduced(blocks("The wall", "The tower"), 1)


def test_running_text_has_eighty_characters() -> None:
    assert is_body("x" * 79 + ".")
    assert not is_body("x" * 78 + ".")


@pytest.mark.parametrize(
    ("verb", "third"),
    [("vow", "vows"), ("pass", "passes"), ("push", "pushes"), ("reach", "reaches"), ("fix", "fixes"), ("go", "goes"),
     ("deny", "denies"), ("play", "plays"), ("buzz", "buzzes"), ("buy", "buys")],
)  # fmt: skip
def test_headlines_speak_in_the_third_person(verb: str, third: str) -> None:
    assert headlines._third_person(verb) == third


def test_plain_marks_move_nothing() -> None:
    text = "“It’s late” – ‘so’ — she said…\u00a0Ende"
    assert with_plain_marks(text) == "\"It's late\" - 'so' - she said. Ende"
    assert len(with_plain_marks(text)) == len(text)
