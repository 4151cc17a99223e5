"""How a line is judged that may be another story's headline: one fact at a time."""

import pytest

from transforms.document import Block
from transforms.formats.text import read_text
from transforms.headlines import lowered
from transforms.rules import embedded_headline as rule

SURE, LIKELY, WEAK = 0.85, 0.65, 0.35
FOUR = ("Ann", "Lee", "sells", "whales", "x")


@pytest.mark.parametrize(
    ("foreign", "share", "facts", "told"),
    [
        # Five words, none of which the text knows, need nothing else.
        (5, 1.0, "", True),
        (4, 1.0, "", False),
        (5, 0.9, "", False),
        # With a verb it is four strange words, or a long article that is not German.
        (4, 0.8, "verbal", True),
        (4, 0.79, "verbal", False),
        (3, 0.8, "verbal", False),
        (3, 0.6, "verbal long", True),
        (3, 0.6, "verbal long german", False),
        # Without one, four strange words and a long article.
        (4, 0.8, "long", True),
        (4, 0.79, "long", False),
        (3, 0.8, "long", False),
        (4, 0.8, "long german", False),
        (4, 0.8, "german", False),
        # So where it asks, verb or not.
        (4, 0.8, "asks long", True),
        (4, 0.8, "asks verbal", False),
        (5, 1.0, "asks", False),
        (4, 0.8, "asks long german", False),
        (3, 0.8, "asks long", False),
    ],
)
def test_a_line_in_capitals_is_told_by_strange_words_a_verb_and_a_long_article(
    foreign: int, share: float, facts: str, *, told: bool
) -> None:
    given = facts.split()
    assert (
        rule._is_told(
            FOUR[:foreign],
            share,
            verbal="verbal" in given,
            asks="asks" in given,
            german="german" in given,
            long_enough="long" in given,
        )
        is told
    )


@pytest.mark.parametrize(
    ("foreign", "share", "capitals", "facts", "confidence"),
    [
        ("Lee sells whales", 0.6, "Lee", "verbal", SURE),
        ("Lee sells whales", 0.6, "Lee", "", WEAK),
        ("Lee sells whales soon", 0.8, "Lee", "", SURE),
        ("Lee sells whales soon", 0.79, "Lee", "", WEAK),
        ("Lee sells whales", 0.8, "Lee", "", WEAK),
        # Of two names one is known: the verb must tell.
        ("Lee sells whales", 0.6, "Lee Varn", "verbal", LIKELY),
        ("Lee sells whales soon", 0.8, "Lee Varn", "", WEAK),
        ("Lee Roe sells whales", 0.6, "Lee Roe Varn", "verbal", SURE),
        # No name but the first word's.
        ("Lee sells whales soon", 0.8, "", "verbal", LIKELY),
        ("Lee sells whales soon", 0.79, "", "verbal", WEAK),
        ("lee sells whales soon", 0.8, "", "verbal", WEAK),
        ("Lee sells whales soon", 0.8, "", "", WEAK),
        ("sells whales soon too", 0.8, "Varn", "verbal", WEAK),
        # Questions.
        ("Lee sells whales", 0.8, "Lee", "asks", LIKELY),
        ("Lee sells whales", 0.79, "Lee", "asks verbal", WEAK),
        ("sells whales soon too", 0.8, "Varn", "asks verbal", WEAK),
    ],
)
def test_a_line_with_capitals_for_names_alone_is_told_by_its_names(
    foreign: str, share: float, capitals: str, facts: str, confidence: float
) -> None:
    given = facts.split()
    found = rule._weigh(foreign.split(), share, capitals.split(), verbal="verbal" in given, asks="asks" in given)
    assert found == confidence


A = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."


@pytest.mark.parametrize(
    ("line", "language", "confidence", "foreign"),
    [
        ("Norway’s Lindqvist vows to halt whaling", "en", SURE, "Norway’s Lindqvist vows halt whaling"),
        ("They vow to halt whaling off Norway", "en", 0, ""),
        ("‘They vow’: Lindqvist is to halt whaling", "en", SURE, "Lindqvist halt whaling"),
        ("Best in show: Lindqvist with whales", "en", 0, ""),
        ("Best in show: Lindqvist vows whaling", "en", SURE, "Best show Lindqvist vows whaling"),
        ("Whales that the Norwegians let the Swedes and the Danes have", "en", 0, ""),
        ("Lindqvist vows whaling", "en", WEAK, "Lindqvist vows whaling"),
        ("Lindqvist vows to be so", "en", 0, ""),
        ("a lawmaker and beloved grey whales", "en", 0, ""),
        ("Avoid whales of Norway now, Lindqvist", "en", 0, ""),
        ("Lindqvist vows whaling on Varn bridge", "en", WEAK, "Lindqvist vows whaling"),
        ("Lindqvist vows whaling on Varn bridge cars", "en", 0, ""),
        ("Who says that Lindqvist sold whales?", "en", LIKELY, "Lindqvist sold whales"),
        ("Says who that Lindqvist sold whales?", "en", WEAK, "Lindqvist sold whales"),
        ("¿Vende ballenas grises Lindqvist ahora?", "es", LIKELY, "Vende ballenas grises Lindqvist ahora"),
    ],
)
def test_a_line_is_judged_by_what_the_text_does_not_know(
    line: str, language: str, confidence: float, foreign: str
) -> None:
    document = read_text(f"{A}\n{line}\n{A}")
    found = rule._judge(lowered(document), line, len(A) + 1, language)
    assert found == (confidence, foreign.split())


def test_the_line_itself_is_none_of_what_the_text_knows() -> None:
    document = read_text(f"{A}\nLindqvist vows whaling\n{A} Lindqvist.")
    assert rule._judge(lowered(document), "Lindqvist vows whaling", len(A) + 1, "en") == (0, [])


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"{A} Lindqvist vows to halt whaling", len(A) + 1),
        (f"{A} Will Lindqvist vow to halt whaling?", len(A) + 1),
        (f"{A} “Lindqvist vows” to halt whaling", len(A) + 1),
        (f"{A} Lindqvist vows to halt whaling.", 0),
        (f"{A} Lindqvist vows to halt", 0),
        (f"{A} Lindqvist vows to halt whaling of", 0),
        (f"{A} “Lindqvist vows to halt whaling”", 0),
        (f"{A} lindqvist vows to halt whaling", 0),
        ("x" * 48 + ". Lindqvist vows to halt whaling", 50),
        ("x" * 47 + ". Lindqvist vows to halt whaling", 0),
        (f"{A} In the U.S. Lindqvist vows to halt whaling", len(A) + 13),
        (f"{A} " + "Lindqvist " * 17 + "vows whaling on", 0),
        (A, 0),
    ],
)
def test_a_headline_glued_to_an_end_begins_after_the_last_sentence(text: str, start: int) -> None:
    assert rule._glued_start(text) == start


LONG = f"The council met. {A} {A}"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Lindqvist vows to halt whaling", True),
        ("Lindqvist vows to halt whaling as", False),
        ("Lindqvist vows to halt", False),
        ("Lindqvist vows to do so", False),
        ("Lindqvist vows to do x q", True),
        ("Lindqvist vows to halt whaling.", False),
    ],
)
def test_a_headline_glued_to_a_beginning_ends_before_a_sentence(line: str, *, found: bool) -> None:
    assert rule._glued_end(f"{line} {LONG}") == (len(line) if found else 0)


def test_only_a_long_block_has_a_headline_glued_to_its_beginning() -> None:
    line = "Lindqvist vows to halt whaling The council met"
    assert rule._glued_end(line.ljust(160, "x")) == 30
    assert rule._glued_end(line.ljust(159, "x")) == 0
    far = "Lindqvist " * 16
    assert rule._glued_end(f"{far}vows now The council met and so on and so forth to the end of it") == 0


def run_of(*texts: str) -> tuple[list[str], bool]:
    blocks = [Block(0, len(text), text) for text in texts]
    run, closed = rule._end_run(blocks, [text.startswith("H") for text in texts])
    return [block.text for block in run], closed


def test_a_run_of_headlines_reaches_to_the_end_and_follows_something() -> None:
    assert run_of(A, "H1", "H2") == (["H1", "H2"], True)
    assert run_of(A, "H0", "x", "H1") == (["H1"], False)
    assert run_of(A, "H1", "x") == ([], False)
    assert run_of("H1", "H2") == ([], False)
    assert run_of(A, "These:", "H1") == ([], False)
    assert run_of("These:", A, "H1") == (["H1"], True)


def test_a_question_that_speaks_to_somebody_is_an_interviewers() -> None:
    before = (
        "La sindaca di Varn ha aperto lunedì il nuovo ponte, che è costato nove milioni e che porterà le auto di là."
    )
    after = (
        "Nessuno, lo ammetto: avevo visto troppe pecore a nuoto nella corrente, e un giorno mi sono detta che bastava."
    )
    question = "Dottoressa Ghirlandi, chi ve l'ha fatto fare?"
    assert list(rule.find(read_text(f"{before}\n\n{question}\n\n{after}"))) == []
