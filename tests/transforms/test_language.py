"""What language a text is in."""

import pytest

from transforms import language
from transforms.language import _SAMPLE, identify

TEXTS = {
    "en": "The council of the old harbour town voted on Tuesday to rebuild the sea wall that the storms had broken.",
    "de": "Der Rat der alten Hafenstadt hat am Dienstag beschlossen, die zerstörte Mauer wieder aufzubauen.",
    "fr": "Le conseil de la vieille ville portuaire a décidé mardi de reconstruire la digue détruite.",
    "es": "El consejo de la vieja ciudad portuaria decidió el martes reconstruir el dique que destruyó el mar.",
    "pt": "O conselho da velha cidade portuária decidiu na terça-feira reconstruir o dique que as ondas destruíram.",
    "it": "Il consiglio della vecchia città portuale ha deciso martedì di ricostruire la diga distrutta dal mare.",
    "nl": "De raad van de oude havenstad heeft dinsdag besloten de zeewering te herbouwen die is verwoest.",
    "pl": "Rada starego miasta portowego postanowiła we wtorek odbudować falochron zniszczony przez sztormy.",
    "sv": "Rådet i den gamla hamnstaden beslutade på tisdagen att bygga upp vågbrytaren som stormarna hade förstört.",
    "ru": "Совет старого портового города во вторник решил восстановить разрушенную штормами дамбу.",
    "uk": "Рада старого портового міста у вівторок вирішила відбудувати зруйновану штормами дамбу.",
    "el": "Το συμβούλιο της παλιάς πόλης αποφάσισε την Τρίτη να ξαναχτίσει το τείχος.",
    "he": "מועצת עיר הנמל העתיקה החליטה ביום שלישי לבנות מחדש את החומה.",
    "ar": "قرر مجلس المدينة القديمة يوم الثلاثاء إعادة بناء السور الذي دمرته العواصف.",
    "ja": "古い港町の議会は火曜日、冬の嵐で壊れた防波堤を再建することを決めた。",
    "zh": "这座古老港口城市的议会星期二决定重建被冬季风暴摧毁的海堤。",
    "ko": "오래된 항구 도시의 의회는 화요일 겨울 폭풍으로 무너진 방파제를 다시 짓기로 했다.",
    "th": "สภาเมืองท่าเก่าตัดสินใจเมื่อวันอังคารที่จะสร้างกำแพงกันคลื่นขึ้นใหม่",
    "hi": "पुराने बंदरगाह शहर की परिषद ने मंगलवार को तूफान से टूटी दीवार को फिर से बनाने का फैसला किया।",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_is_enough(code: str) -> None:
    assert identify(TEXTS[code]) == code


@pytest.mark.parametrize("text", ["", "12:30 — 14:45", "OK", "東京", "!!! ??? ...", "\ufffd" * 50, "a" * 5])
def test_what_is_too_short_has_the_declared_language_or_none(text: str) -> None:
    assert not identify(text)
    assert identify(text, "pt-BR") == "pt"


def test_a_wrong_declaration_gives_way() -> None:
    assert identify(TEXTS["de"], "en") == "de"
    assert identify(TEXTS["ru"], "en-US") == "ru"


def test_a_near_relative_that_is_declared_is_believed() -> None:
    croatian = "Vijeće starog lučkog grada odlučilo je u utorak ponovno izgraditi lukobran koji su oluje uništile."
    assert identify(croatian) == "hr"
    assert identify(croatian, "bs-BA") == "bs"


@pytest.mark.parametrize("declared", ["", "x-default", "english", "  ", "e", "\x00en"])
def test_a_declaration_that_is_no_tag_says_nothing(declared: str) -> None:
    assert not identify("12:30", declared)


def test_the_middle_of_a_long_text_decides() -> None:
    assert identify(TEXTS["fr"] + " " + TEXTS["de"] * 20 + TEXTS["fr"]) == "de"
    assert len(TEXTS["de"] * 20) > _SAMPLE


def english(n_words: int, n_sure: int, n_more: int) -> str:
    return " ".join(["the"] * n_sure + ["of"] * n_more + ["bbb"] * (n_words - n_sure - n_more))


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        # Twelve words; three in a hundred that are English alone; 12 in a hundred that are English words at all.
        (english(12, 12, 0), True),
        (english(11, 11, 0), False),
        (english(100, 3, 9), True),
        (english(100, 2, 12), False),
        (english(100, 3, 8), False),
        (english(40, 2, 3), True),
        (english(40, 2, 2), False),
    ],
)
def test_english_is_told_by_its_small_words(text: str, *, is_english: bool) -> None:
    # Without these words the model is asked, and of such texts it says something else.
    assert language._is_english(text) is is_english


@pytest.mark.parametrize(("n_elsewhere", "is_english"), [(3, True), (4, False)])
def test_english_titles_do_not_make_a_text_english(n_elsewhere: int, *, is_english: bool) -> None:
    words = ["the"] * 16 + ["und"] * n_elsewhere + ["bbb"] * 10
    assert language._is_english(" ".join(words)) is is_english


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "de",
            "„The Salt Road“ und „Into the Wind of the North“ sind zwei Romane, die man lesen sollte. Der erste, The"
            " Bridge at the End of the World, ist lang.",
        ),
        (
            "fr",
            "Dans «The Salt Road» et «The Wind in the North and the Sea», deux romans courts, elle raconte une enfance."
            " Le premier, The End of the World, est long.",
        ),
        (
            "it",
            "In «The Salt Road» e «The Wind of the North and the Sea», due romanzi brevi, racconta un'infanzia. Il"
            " primo, The End of the World, è lungo.",
        ),
        (
            "pl",
            "W „The Salt Road” i „The Wind of the North and the Sea” opowiada o dzieciństwie. Pierwsza, The End of the"
            " World, jest długa i piękna.",
        ),
    ],
)
def test_a_review_of_english_books_is_of_its_own_language(code: str, text: str) -> None:
    assert identify(text) == code


def test_a_larger_sample_is_asked_before_the_model() -> None:
    odd = "bbb " * 125
    assert identify(TEXTS["en"] * 6 + odd + TEXTS["en"] * 6) == "en"
    assert language._middle("abcdefg", 3) == "cde"
    assert language._middle("abcdefgh", 3) == "cde"
    assert language._middle("ab", 3) == "ab"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ω" * 20, "el"),
        ("ω" * 19, ""),
        ("ω" * 20 + "x" * 20, "el"),
        ("海" * 7, "zh"),
        ("海" * 6, ""),
        ("바" * 7, "ko"),
        ("바" * 6, ""),
        ("海" * 38 + "の" * 2, "ja"),
        ("海" * 39 + "の" * 1, "zh"),
        ("海" * 19 + "の" * 1, "ja"),
        ("の" * 7, "ja"),
        ("հ" * 20, "hy"),
        ("א" * 20, "he"),
        ("ਕ" * 20, "pa"),
        ("ક" * 20, "gu"),
        ("କ" * 20, "or"),
        ("க" * 20, "ta"),
        ("క" * 20, "te"),
        ("ಕ" * 20, "kn"),
        ("ക" * 20, "ml"),
        ("ක" * 20, "si"),
        ("ก" * 20, "th"),
        ("ກ" * 20, "lo"),
        ("က" * 20, "my"),
        ("კ" * 20, "ka"),
        ("ក" * 20, "km"),
    ],
)
def test_a_script_that_one_language_writes_tells_it(text: str, code: str) -> None:
    assert identify(text) == code


def test_a_script_of_less_than_half_of_the_letters_tells_nothing() -> None:
    assert language._by_script("ω" * 20 + "x" * 21) is None
    assert language._by_script("plain") is None
    assert language._by_script("Fluß") is None
    assert language._by_script("ω" * 20 + "x" * 20 + "1!? " * 20) == "el"


@pytest.mark.parametrize(
    ("declared", "code"),
    [("en", "en"), ("EN_gb", "en"), (" en-GB ", "en"), ("eng", ""), ("e", ""), ("en.GB", ""), ("x" * 20 + "en", "")],
)
def test_a_tag_has_two_letters_first(declared: str, code: str) -> None:
    assert identify("", declared) == code


@pytest.mark.parametrize("group", [["hr", "sr"], ["id", "ms"], ["cs", "sk"], ["pt", "gl"], ["pt", "es"], ["zh", "ja"]])
def test_relatives_believe_each_other(group: list[str]) -> None:
    samples = TEXTS | {
        "hr": "Vijeće starog lučkog grada odlučilo je u utorak ponovno izgraditi lukobran koji su oluje uništile.",
        "id": "Dewan kota pelabuhan tua memutuskan pada hari Selasa untuk membangun kembali tembok laut yang rusak.",
        "cs": "Rada starého přístavního města se v úterý rozhodla znovu postavit hráz, kterou zničily zimní bouře.",
    }
    found, declared = group
    assert identify(samples[found], declared) == declared
    assert identify(samples[found], "de") == found
