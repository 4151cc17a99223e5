"""The one scan for what pages say around articles."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms import phrasebook, residue
from transforms.document import Document
from transforms.formats.text import read_text
from transforms.lexicon import GAP
from transforms.rules import CATALOGUE

PHRASE_RULES = {lexicon.artefact for lexicon in phrasebook.LEXICONS}
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
        spoken = {code for lexicon in phrasebook.LEXICONS if lexicon.artefact == artefact for code in lexicon.languages}
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


@pytest.mark.parametrize(
    ("sentence", "goes_on"),
    [
        ("All rights reserved, said the note below the old photograph of the bridge, and the court agreed.", "!"),
        ("Sign up for our newsletter and win a lamp, he said, and nobody did.", "!"),
        ("Melden Sie sich für unseren Newsletter an, stand auf dem Zettel, und niemand tat es.", "!"),
        ("Inscrivez-vous à notre newsletter, assure la régie, qui compte neuf mille lecteurs.", "!"),
        ("Suscríbete a nuestra newsletter, propone el nuevo cartel de la biblioteca.", "!"),
        ("Alle rechten voorbehouden, stond er onder het plaatje van de brug.", "!"),
        ("Vietata la riproduzione anche parziale, ha commentato l'avvocata del comune.", "!"),
    ],
)
def test_a_phrase_that_somebody_says_stays(sentence: str, goes_on: str) -> None:
    assert residue.scan(read_text(f"{PARAGRAPH}\n\n{sentence}\n\n{PARAGRAPH}")) == []
    cut = sentence[: sentence.index(",")] + goes_on
    assert residue.scan(read_text(f"{PARAGRAPH}\n\n{cut}\n\n{PARAGRAPH}")) != []


@pytest.mark.parametrize(
    ("advice", "offer"),
    [
        ("A subscription costs £9 a month, half of what the gym in the next street asks.", "the news on our site"),
        ("Check back later in the year, when the swifts have gone and the tower is quiet.", "articles in our app"),
        ("Please check your email, when the trains are late, before you leave for the north.", "a link to this page"),
    ],
)
def test_advice_that_names_nothing_of_a_publishers_is_doubted(advice: str, offer: str) -> None:
    def confidence(sentence: str) -> list[bool]:
        document = read_text(f"{PARAGRAPH}\n\n{sentence}")
        return [found.entry.confidence > 0.5 for found in residue.scan(document)]

    assert confidence(advice) == [False]
    assert confidence(f"{advice[:-1]}, with {offer}.") == [True]
    # What ends after the phrase, or calls out, is said to the reader.
    assert confidence(advice[:-1] + "!") == [True]


def test_a_shops_button_in_a_list_of_prices_or_an_introduced_one_stays() -> None:
    button = "Buy at Varn Books – £9"
    assert residue.scan(read_text(f"{PARAGRAPH}\n\n{button}\n\nThe lamp, £4\n\n{PARAGRAPH}")) != []
    assert residue.scan(read_text(f"{PARAGRAPH}\n\nThe lamp, £4\n\n{button}\n\nThe rope, £2\n\n{PARAGRAPH}")) == []
    assert residue.scan(read_text(f"{PARAGRAPH}\n\n{button}\n\nThe lamp, £4\n\nThe rope, £2\n\n{PARAGRAPH}")) == []
    assert residue.scan(read_text(f"{PARAGRAPH}\n\nThe shops are these:\n\n{button}\n\n{PARAGRAPH}")) == []


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
        "The bridge opened on Monday. " + "Follow us on Twitter. " * 50_000,
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


SENTENCE = "The bridge opened."


def lines(*each: str) -> str:
    return "\n".join(each)


#: Texts to what is found: the block, whose it is, how surely, its first words, and how many characters of it.
FOUND: dict[str, tuple[str, list[str]]] = {
    "a line": (lines(PARAGRAPH, "Share this article", PARAGRAPH), ["1 prompt 0.95: 'Share this article'…18"]),
    "a line in capitals": (
        lines(PARAGRAPH, "SHARE THIS ARTICLE!", PARAGRAPH),
        ["1 prompt 0.95: 'SHARE THIS ARTICLE!'…19"],
    ),
    "a mark": (
        lines("Home", "|", "News", PARAGRAPH),
        ["0 navigation 0.75: 'Home'…4", "1 navigation 0.9: '|'…1", "2 navigation 0.75: 'News'…4"],
    ),
    "a mark alone": (lines(PARAGRAPH, "|", PARAGRAPH), ["1 navigation 0.3: '|'…1"]),
    "a parting mark": (
        lines("Home", "*", "News", PARAGRAPH),
        ["0 navigation 0.55: 'Home'…4", "2 navigation 0.55: 'News'…4"],
    ),
    "three marks": (
        lines("Home", "|||", "News", PARAGRAPH),
        ["0 navigation 0.75: 'Home'…4", "1 navigation 0.9: '|||'…3", "2 navigation 0.75: 'News'…4"],
    ),
    "four marks": (
        lines("Home", "||||", "News", PARAGRAPH),
        ["0 navigation 0.55: 'Home'…4", "2 navigation 0.55: 'News'…4"],
    ),
    "menu, alone": (lines(PARAGRAPH, "Home", PARAGRAPH), ["1 navigation 0.3: 'Home'…4"]),
    "menu, alone document": ("Home", ["0 navigation 0.3: 'Home'…4"]),
    "menu, first": (lines("Home", PARAGRAPH, PARAGRAPH), ["0 navigation 0.55: 'Home'…4"]),
    "menu, last": (lines(PARAGRAPH, PARAGRAPH, "Home"), ["2 navigation 0.55: 'Home'…4"]),
    "menu, one beside": (
        lines(PARAGRAPH, "Home", "News", PARAGRAPH),
        ["1 navigation 0.6: 'Home'…4", "2 navigation 0.6: 'News'…4"],
    ),
    "menu, one beside and one near": (
        lines(PARAGRAPH, "Home", "News", "Sport", PARAGRAPH),
        ["1 navigation 0.75: 'Home'…4", "2 navigation 0.9: 'News'…4", "3 navigation 0.75: 'Sport'…5"],
    ),
    "menu, introduced": (
        lines("The site had these words on its first page that day:", "Home", "News", PARAGRAPH),
        ["1 navigation 0.3: 'Home'…4", "2 navigation 0.3: 'News'…4"],
    ),
    "menu, above the first paragraph, apart": (
        lines("Ann", "Home", "Bo", PARAGRAPH, PARAGRAPH),
        ["1 navigation 0.55: 'Home'…4"],
    ),
    "menu, flat page": (
        lines(
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Home",
            SENTENCE,
            PARAGRAPH,
        ),
        [
            "1 prompt 0.95: 'Share this article'…18",
            "3 prompt 0.95: 'Share this article'…18",
            "5 prompt 0.95: 'Share this article'…18",
            "7 prompt 0.95: 'Share this article'…18",
            "9 prompt 0.95: 'Share this article'…18",
            "11 navigation 0.55: 'Home'…4",
        ],
    ),
    "menu, flat page, above running text": (
        lines(
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Home",
            PARAGRAPH,
            PARAGRAPH,
        ),
        [
            "1 prompt 0.95: 'Share this article'…18",
            "3 prompt 0.95: 'Share this article'…18",
            "5 prompt 0.95: 'Share this article'…18",
            "7 prompt 0.95: 'Share this article'…18",
            "9 prompt 0.95: 'Share this article'…18",
            "11 navigation 0.3: 'Home'…4",
        ],
    ),
    "menu, four findings": (
        lines(
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Home",
            SENTENCE,
            PARAGRAPH,
        ),
        [
            "1 prompt 0.95: 'Share this article'…18",
            "3 prompt 0.95: 'Share this article'…18",
            "5 prompt 0.95: 'Share this article'…18",
            "7 prompt 0.95: 'Share this article'…18",
            "9 navigation 0.3: 'Home'…4",
        ],
    ),
    "menu, flat page, one beside": (
        lines(
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Share this article",
            PARAGRAPH,
            "Home",
            "News",
            PARAGRAPH,
        ),
        [
            "1 prompt 0.95: 'Share this article'…18",
            "3 prompt 0.95: 'Share this article'…18",
            "5 prompt 0.95: 'Share this article'…18",
            "7 prompt 0.95: 'Share this article'…18",
            "9 prompt 0.95: 'Share this article'…18",
            "11 navigation 0.75: 'Home'…4",
            "12 navigation 0.75: 'News'…4",
        ],
    ),
    "menu beside a phrase": (
        lines(PARAGRAPH, "Share this article", "Home", PARAGRAPH),
        ["1 prompt 0.95: 'Share this article'…18", "2 navigation 0.6: 'Home'…4"],
    ),
    "embedded": (lines(PARAGRAPH, "Video", PARAGRAPH), ["1 player-control 0.6: 'Video'…5"]),
    "row": (lines("Home | News | Sport", PARAGRAPH), ["0 navigation 0.9: 'Home | News | Sport'…19"]),
    "row of two with a mark": (lines("Home | News", PARAGRAPH), []),
    "row of three without a mark": (lines("Home News Sport", PARAGRAPH), []),
    "row of four without a mark": (
        lines("Home News Sport Culture", PARAGRAPH),
        ["0 navigation 0.9: 'Home News Sport Culture'…23"],
    ),
    "row with one strange of four": (
        lines("Home | News | Sport | Geese", PARAGRAPH),
        ["0 navigation 0.9: 'Home | News | Sport | Geese'…27"],
    ),
    "row with strange": (lines("Home | Geese | Sport | Ducks", PARAGRAPH), []),
    "row of a page's own": (
        lines("Share this article Back to top", PARAGRAPH),
        ["0 navigation 0.9: 'Share this article Back to top'…30"],
    ),
    "networks": (
        lines(PARAGRAPH, "Facebook Twitter WhatsApp", PARAGRAPH),
        ["1 navigation 0.9: 'Facebook Twitter WhatsApp'…25"],
    ),
    "share on networks": (
        lines(PARAGRAPH, "Share on Facebook, Twitter and WhatsApp", PARAGRAPH),
        ["1 prompt 0.95: 'Share on Facebook, Twitter and'…39"],
    ),
    "sentence, short block": (
        lines(PARAGRAPH, "Sign up for our newsletter and you will get all of it, every day.", PARAGRAPH),
        ["1 prompt 0.9: 'Sign up for our newsletter and'…65"],
    ),
    "sentence, 25 words": (
        lines(PARAGRAPH, "Sign up for our newsletter " + "word " * 19 + "end.", PARAGRAPH),
        ["1 prompt 0.9: 'Sign up for our newsletter wor'…126"],
    ),
    "sentence, 26 words": (
        lines(PARAGRAPH, "Sign up for our newsletter " + "word " * 20 + "end.", PARAGRAPH),
        ["1 prompt 0.8: 'Sign up for our newsletter wor'…131"],
    ),
    "sentence, then a paragraph": (
        lines(f"Sign up for our newsletter. {PARAGRAPH}", PARAGRAPH),
        ["0 prompt 0.8: 'Sign up for our newsletter. '…28"],
    ),
    "two sentences, then a paragraph": (
        lines(f"Sign up for our newsletter. Sign up for our newsletter! {PARAGRAPH}", PARAGRAPH),
        ["0 prompt 0.8: 'Sign up for our newsletter. Si'…56"],
    ),
    "notice, 150 words": (
        lines("We use cookies to improve your experience " + "word " * 142 + "end.", PARAGRAPH),
        ["0 cookie-notice 0.8: 'We use cookies to improve your'…756"],
    ),
    "notice, 151 words": (lines("We use cookies to improve your experience " + "word " * 143 + "end.", PARAGRAPH), []),
    "gapped": (
        lines(PARAGRAPH, "Sign up for the new weekly newsletter of Varn.", PARAGRAPH),
        ["1 prompt 0.85: 'Sign up for the new weekly new'…46"],
    ),
    "gapped, lacking": (lines(PARAGRAPH, "Sign up for the new weekly race of Varn.", PARAGRAPH), []),
    "glued": (
        lines(f"{PARAGRAPH} Sign up for our newsletter.", PARAGRAPH),
        ["0 prompt 0.85: 'Sign up for our newsletter.'…27"],
    ),
    "two glued": (
        lines(f"{PARAGRAPH} Sign up for our newsletter. Sign up for our newsletter.", PARAGRAPH),
        ["0 prompt 0.85: 'Sign up for our newsletter. '…28", "0 prompt 0.85: 'Sign up for our newsletter.'…27"],
    ),
    "glued, after a mark": (
        lines(f"{PARAGRAPH[:-1]}! Sign up for our newsletter.", PARAGRAPH),
        ["0 prompt 0.85: 'Sign up for our newsletter.'…27"],
    ),
    "glued line of three words": (
        lines(f"{PARAGRAPH} Share this article", PARAGRAPH),
        ["0 prompt 0.85: 'Share this article'…18"],
    ),
    "glued line of two words": (lines(f"{PARAGRAPH} Share article", PARAGRAPH), []),
    "glued advertisement": (
        lines(f"{PARAGRAPH} Advertisement", PARAGRAPH),
        ["0 advertisement 0.85: 'Advertisement'…13"],
    ),
    "glued navigation": (lines(f"{PARAGRAPH} Back to top of page", PARAGRAPH), []),
    "glued, quoted": (lines(f"{PARAGRAPH} “Sign up for our newsletter.”", PARAGRAPH), []),
    "glued, inside a quotation": (lines(f"“{PARAGRAPH} Sign up for our newsletter.", PARAGRAPH), []),
    "glued, inside plain quotation marks": (lines(f'"{PARAGRAPH} Sign up for our newsletter.', PARAGRAPH), []),
    "glued, after a quotation": (
        lines(f'"{SENTENCE}" {PARAGRAPH} Sign up for our newsletter.', PARAGRAPH),
        ["0 prompt 0.85: 'Sign up for our newsletter.'…27"],
    ),
    "legal at the foot": (
        lines(PARAGRAPH, PARAGRAPH, "All rights reserved"),
        ["2 legal-line 0.95: 'All rights reserved'…19"],
    ),
    "legal inside": (
        lines(PARAGRAPH, PARAGRAPH, "The Varn Herald, all rights reserved", PARAGRAPH, PARAGRAPH),
        ["2 legal-line 0.3: 'The Varn Herald, all rights re'…36"],
    ),
    "legal, alone between paragraphs": (
        lines(PARAGRAPH, "All rights reserved", PARAGRAPH, PARAGRAPH),
        ["1 legal-line 0.3: 'All rights reserved'…19"],
    ),
    "legal, second from the end": (
        lines(PARAGRAPH, "All rights reserved", PARAGRAPH),
        ["1 legal-line 0.95: 'All rights reserved'…19"],
    ),
    "legal at the end of a line, far up": (
        lines("Varn Herald. All rights reserved", *[PARAGRAPH] * 9),
        ["0 legal-line 0.85: 'Varn Herald. All rights reserv'…32"],
    ),
    "legal, more words, far up": (
        lines("The Varn Herald Publishing House Limited of Varn. All rights reserved", *[PARAGRAPH] * 9),
        ["0 legal-line 0.85: 'All rights reserved'…19"],
    ),
    "legal, more words, at the foot": (
        lines(PARAGRAPH, "The Varn Herald Publishing House Limited of Varn. All rights reserved"),
        ["1 legal-line 0.85: 'The Varn Herald Publishing Hou'…69"],
    ),
    "legal told in a sentence": (
        lines(PARAGRAPH, "All rights reserved to her were sold."),
        ["1 legal-line 0.85: 'All rights reserved to her wer'…37"],
    ),
    "legal told in mid-sentence": (lines(PARAGRAPH, "She had all rights reserved to her."), []),
    "Chinese": (
        lines(
            "这座古老港口城市的议会星期二决定重建被冬季风暴摧毁的海堤。",
            "广告",
            "市长表示欢迎，渔民要求修建一个足够宽的闸门让渔船通过。",
        ),
        ["1 advertisement 0.97: '广告'…2"],
    ),
    "ends like a sentence": (lines(PARAGRAPH, "Home.", PARAGRAPH), []),
    "ends like a sentence with dots": (
        lines("Home...", "News...", PARAGRAPH),
        ["0 navigation 0.6: 'Home...'…7", "1 navigation 0.6: 'News...'…7"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_a_phrase_is_weighed_by_its_place_and_company(text: str, expected: list[str]) -> None:
    document = read_text(text)
    assert [
        f"{found.block} {found.entry.artefact} {found.entry.confidence:g}:"
        f" {document.text[found.start : found.end][:30]!r}…{found.end - found.start}"
        for found in residue.scan(document)
    ] == expected


def test_phrases_are_found_again_by_their_first_letters() -> None:
    assert phrasebook._beginnings(["sign up for it", "x # of #", "i'm", "don't miss it"]) == {
        *("sign up ", "x ", "i'm", "i’m", "don't mi", "don’t mi"),
    }
    assert phrasebook._short_ones(["by", "by a", "sign up ", "bye", "", "abcdefg"]) == {
        "by": ("by",),
        "by ": ("by a",),
        "bye": ("bye",),
        "abc": ("abcdefg",),
    }
    assert phrasebook._lengths(["sign up", "sign in", "sign up for", "订阅我们", "订阅我们的"]) == {
        "sign ": (11, 7),
        "订阅我": (5, 4),
    }
    assert [phrasebook._head(phrase) for phrase in ("subscribe", "by", "订阅我们", "")] == ["subsc", "by", "订阅我", ""]


def test_every_phrase_of_a_use_has_the_entry_of_the_first_list_that_holds_it() -> None:
    for use in ("line", "menu", "sentence", "gapped", "anywhere"):
        expected: dict[str, str] = {}
        for lexicon in phrasebook.LEXICONS:
            if lexicon.use == use:
                for phrase, language in lexicon.phrases():
                    expected.setdefault(
                        phrase, f"{lexicon.artefact} {lexicon.confidence} {lexicon.reason} ({language})"
                    )
        expected.pop("", None)
        table = phrasebook._table(use)
        assert {p: f"{e.artefact} {e.confidence} {e.reason}" for p, e in table.items()} == expected
        assert list(table) == list(expected)


def test_a_gapped_phrase_is_its_opening_and_the_words_that_may_follow() -> None:
    gapped = phrasebook._gapped()
    pairs = {f"{opening}{GAP}{word}": entry for opening, some in gapped.items() for word, entry in some}
    assert pairs == phrasebook._table("gapped")


def test_one_short_word_is_a_menus_and_a_long_compound_a_pages_own() -> None:
    page, sold = (residue.Entry(artefact, 0.9, "said") for artefact in ("prompt", "advertisement"))
    words = {"geese": True, "x" * 12: True, "x" * 13: False, "two words": False, "鹅鹅鹅": True, "鹅鹅鹅鹅": False}
    assert {word: phrasebook._is_menu_word(word, page) for word in words} == words
    assert not any(phrasebook._is_menu_word(word, sold) for word in words)


@pytest.mark.parametrize(
    ("folded", "opens"),
    [
        ("sign up for our newsletter", True),
        ("sign up for ours", False),
        ("sign up for our newsletter, please", True),
        ("sign up for our", True),
        ("sign up for the great newsletter", True),
        ("sign up for the great race", False),
        ("sign up fort the newsletter", False),
        ("", False),
    ],
)
def test_an_opening_ends_where_a_word_ends(folded: str, *, opens: bool) -> None:
    assert (phrasebook.opening(folded) is not None) is opens
