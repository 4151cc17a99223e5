"""The gate before ftfy gives what ftfy gives; the repairs say what changed."""

import itertools
import re

import ftfy
import pytest
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad
from hypothesis import example, given, settings
from hypothesis import strategies as st

from transforms import mojibake
from transforms.mojibake import CONFIG, repair
from transforms.repairs import undo

ENCODINGS = ["latin-1", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "iso8859-2", "macroman", "cp437"]
SAMPLES = {
    "English": "“It’s the council’s plan — and it isn’t mine…” she said • £5 © 2023 ½",
    "French": "Où est l’été ? « À côté du château », répondit-elle, cœur léger à Noël.",
    "German": "Über den Wäldern größer als früher: „Straße“ – sagt Jürgen Müßig.",
    "Spanish": "¿Qué pasó mañana? ¡El niño comió jamón en la pingüinera!",
    "Portuguese": "A decisão não será às pressas; àquela manhã houve ação e opinião.",
    "Polish": "Zażółć gęślą jaźń, powiedział Łukasz Ćwikła w Łodzi.",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Turkish": "Şişli’de öğle yemeği için İstanbul’a çağrıldı.",
    "Latvian": "Ķērpji šķīst ļoti žēli, teica Ģirts.",
    "Russian": "Совет утвердил план — «это победа», — заявил мэр. Ёлка №5",
    "Ukrainian": "Уряд ухвалив рішення: «ґрунт їхній», — сказала Їжакевич.",
    "Greek": "Το συμβούλιο ενέκρινε το σχέδιο — «Ωραία», είπε ο Άγγελος.",
    "Hebrew": "המועצה אישרה את התוכנית.",
    "Arabic": "وافق المجلس على الخطة أمس.",
    "Japanese": "市議会は計画を承認した。「良かった」と市長。",
    "Chinese": "市议会批准了该计划，市长表示欢迎。",
    "Korean": "시의회가 계획을 승인했다.",
    "Hindi": "परिषद ने योजना को मंज़ूरी दी।",
    "Thai": "สภาอนุมัติแผนแล้ว",
    "emoji": "Thank you 😀 🎉 👍🏽 ✔ ♥",
}


_ALL = re.compile(f"[{''.join(MOJIBAKE_CATEGORIES.values())}]")
#: Every character of which ftfy's badness test speaks, and a few that it takes for ordinary.
ALPHABET = [c for c in map(chr, (*range(0x80, 0x3000), 0xF8FF, 0xFB01, 0xFB02, 0xFFFD)) if _ALL.match(c)] + ["z", "я"]


def ungated(text: str) -> str:
    return ftfy.fix_text(text, CONFIG._replace(explain=False))


def garble(text: str, encoding: str) -> str:
    return text.encode().decode(f"sloppy-windows-{encoding[2:]}" if encoding.startswith("cp12") else encoding)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("language", SAMPLES)
def test_mojibake_of_every_script_comes_out_as_from_ftfy(language: str, encoding: str) -> None:
    once = garble(SAMPLES[language], encoding)
    twice = garble(once, encoding)
    for text in (SAMPLES[language], once, twice, f"Before it. {once} And after.\nA clean line, “quoted”.\n{once}"):
        assert repair(text)[0] == ungated(text)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("language", SAMPLES)
def test_a_line_is_explained_as_by_ftfy(language: str, encoding: str) -> None:
    once = garble(SAMPLES[language], encoding)
    for text in (once, garble(once, encoding), f"{SAMPLES[language]} {once}", f"{once} &amp; {once}"):
        assert mojibake._fixed(text, CONFIG) == tuple(ftfy.fix_and_explain(text, CONFIG))


@pytest.mark.parametrize("language", SAMPLES)
def test_text_that_is_right_stays_untouched(language: str) -> None:
    assert repair(SAMPLES[language]) == (SAMPLES[language], ())


@pytest.mark.parametrize("pattern", ["{}{}", "a{}{}", " {}{} ", "a {}{}a", "В{}{}"])
def test_no_two_neighbours_that_ftfy_calls_bad_pass_the_gate(pattern: str) -> None:
    for first, second in itertools.product(ALPHABET, ALPHABET):
        text = pattern.format(first, second)
        if not mojibake._SUSPECT.search(text):
            assert not is_bad(text), ascii(text)


characters = st.one_of(
    st.sampled_from("".join(MOJIBAKE_CATEGORIES.values())),
    st.sampled_from("ÂÃâ€™œÐÑØÙ°ГўВЂβа aZ.&;#<\n\r\t\x00\x1b\x85\x9d\ufeff\ud83d\udca9\ufffd’“”—"),
    st.characters(),
)


@settings(max_examples=400)
@given(
    st.lists(st.one_of(characters, st.sampled_from(["&amp;", "&#8217;", "&lt;", "&Nope;", "\x1b[31m"]))).map("".join)
)
@example("ГўВЂВ™s")
@example("&amp;lt;b&gt;\n&amp;<\n&amp;")
@example("voilÃ  le travail")
def test_any_text_comes_out_as_from_ftfy_and_can_be_undone(text: str) -> None:
    repaired, repairs = repair(text)
    assert repaired == ungated(text)
    assert undo(repaired, repairs) == text
    assert all(repaired[r.start : r.end] != r.before for r in repairs)


@given(st.text(), st.sampled_from(ENCODINGS))
def test_any_mojibake_comes_out_as_from_ftfy(text: str, encoding: str) -> None:
    garbled = garble(text.encode("utf-8", "replace").decode(), encoding)
    assert repair(garbled)[0] == ungated(garbled)


def test_each_changed_word_is_one_repair() -> None:
    text, repairs = repair("Itâ€™s five.\nThe mayorâ€™s plan isnâ€™t mine.")
    assert text == "It’s five.\nThe mayor’s plan isn’t mine."
    assert [(text[r.start : r.end], r.before, r.kind) for r in repairs] == [("’", "â€™", "mojibake")] * 3


def test_control_characters_and_terminal_escapes_go_and_white_space_stays() -> None:
    text, repairs = repair("one\x00 \x1b[1mtwo\x1b[0m\tthree\r\nfour\x0cfive\u2028six\n")
    assert text == "one two\tthree\r\nfour\x0cfive\u2028six\n"
    assert {r.kind for r in repairs} == {"control"}


def test_references_stay_from_the_first_line_of_markup_on() -> None:
    assert repair("a &amp; b\n<p> &amp;\nc &amp; d")[0] == "a & b\n<p> &amp;\nc &amp; d"


@pytest.mark.parametrize(
    "unit", ["schÃ¶ne GrÃ¼ÃŸe ", "ã\x81\x93ã\x82\x93", "вЂ™", "&amp;", "\x00", "”—“", "é", "a\u0301"]
)
def test_a_line_without_end_takes_linear_time_and_can_be_undone(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    repaired, repairs = repair(text)
    assert undo(repaired, repairs) == text
    assert repaired.count("\ufffd") == 0
    assert len(repairs) <= len(text) / mojibake.PIECE * mojibake._CHANGES * 2


def test_a_line_in_pieces_is_repaired_as_a_whole() -> None:
    sentence = "Itâ€™s the councilâ€™s plan, said JosÃ© MartÃ\xadnez. "
    assert repair(sentence * 1000)[0] == "It’s the council’s plan, said José Martínez. " * 1000
    assert repair("ã\x81\x93ã\x82\x93" * 5000)[0] == "こん" * 5000


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("abc", "axc", [(1, 2, "b")]),
        ("abc", "ac", [(1, 1, "b")]),
        ("ac", "abc", [(1, 2, "")]),
        ("aa", "aaa", [(2, 3, "")]),
        ("aaa", "aa", [(2, 2, "a")]),
        ("abc", "", [(0, 0, "abc")]),
        ("", "abc", [(0, 3, "")]),
        ("one two six", "one tw0 s1x", [(6, 7, "o"), (9, 10, "i")]),
        ("one two", "one two six", [(7, 11, "")]),
        ("one\u00a0two", "one two", [(3, 4, "\u00a0")]),
        (" ".join("b" * 16), " ".join("c" * 16), [(2 * n, 2 * n + 1, "b") for n in range(16)]),
        (" ".join("b" * 17), " ".join("c" * 17), [(0, 33, " ".join("b" * 17))]),
    ],
)
def test_changes_are_told_word_by_word_where_words_are_as_many(
    before: str, after: str, changes: list[tuple[int, int, str]]
) -> None:
    assert mojibake._changes(before, after) == changes


@given(st.text("ab c", max_size=40), st.text("ab c", max_size=40))
def test_changes_undone_give_what_stood_before(before: str, after: str) -> None:
    text = after
    for start, end, was in reversed(mojibake._changes(before, after)):
        text = text[:start] + was + text[end:]
    assert text == before


@pytest.mark.parametrize(
    ("text", "low", "high", "place"),
    [
        ("one two six", 1, 9, 8),
        ("one two six", 5, 8, 8),
        ("one two six", 5, 7, 7),
        ("one two six", 8, 11, 11),
        ("onetwo&amp;six", 2, 10, 6),
        ("onetwoâ€™six", 2, 8, 6),
        ("onetwoÃÃsix", 2, 9, 6),
        ("onetwosix", 2, 6, 6),
        ("onetwosix", -5, 40, 9),
        ("one", -9, -3, 0),
    ],
)
def test_a_line_is_cut_after_white_space_or_before_what_belongs_together(
    text: str, low: int, high: int, place: int
) -> None:
    assert mojibake._cut(text, low, high) == place


@pytest.mark.parametrize(
    ("steps", "name"),
    [
        ([("encode", "latin-1"), ("decode", "utf-8")], ("mojibake", "latin-1 to utf-8")),
        ([("apply", "unescape_html")], ("entity", "unescape_html")),
        ([("apply", "remove_control_chars")], ("control", "remove_control_chars")),
        ([("apply", "fix_c1_controls")], ("mojibake", "fix_c1_controls")),
        ([("apply", "decode_inconsistent_utf8")], ("mojibake", "decode_inconsistent_utf8")),
        ([("apply", "unescape_html"), ("apply", "remove_control_chars")],
         ("entity", "unescape_html, remove_control_chars")),
        ([("encode", "x"), ("transcode", "y"), ("decode", "z")] * 2, ("mojibake", "x, y to z")),
    ],
)  # fmt: skip
def test_a_repair_is_named_after_its_steps(steps: list[tuple[str, str]], name: tuple[str, str]) -> None:
    assert mojibake._name([ftfy.ExplanationStep(*step) for step in steps]) == name


def test_a_repair_stands_where_its_change_is() -> None:
    text = "One.\nItâ€™s &amp; isnâ€™t.\nclean\n\x07bell"
    repaired, repairs = repair(text)
    assert repaired == "One.\nIt’s & isn’t.\nclean\nbell"
    assert [(r.step, r.start, r.end, r.before, r.kind) for r in repairs] == [
        (2, 7, 8, "â€™", "mojibake"),
        (2, 11, 11, "amp;", "mojibake"),
        (2, 15, 16, "â€™", "mojibake"),
        (2, 25, 25, "\x07", "control"),
    ]
