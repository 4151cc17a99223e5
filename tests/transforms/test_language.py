"""What language a text is in."""

import pytest

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


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_is_enough(language: str) -> None:
    assert identify(TEXTS[language]) == language


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
