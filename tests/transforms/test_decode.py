"""Bytes to text in every encoding that the web was written in."""

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws.growth import is_linear
from transforms import decode as module
from transforms.decode import _CODECS, codec_of, decode, without_surrogates
from transforms.repairs import undo

WESTERN = {
    "French": "Où est passé l’été ? « À côté du château », répondit-elle, le cœur léger, à Noël déjà.",
    "German": "Die Bürgermeisterin begrüßte den Beschluss; größere Schäden – hieß es – müssten später geprüft werden.",
    "Spanish": "¿Qué pasó mañana? El niño comió jamón y la señora añadió que también habrá más.",
    "Portuguese": "A decisão não será tomada às pressas; haverá discussão e votação, disse o presidente.",
    "Swedish": "Rådet beslutade på tisdagen att bygga upp vågbrytaren; många är glada över det.",
    "English": "“It’s the council’s plan — and it isn’t mine…” she said, for £5.",
}
OTHERS = {
    "cp1250": "Zażółć gęślą jaźń, powiedział Łukasz. Rada postanowiła odbudować falochron zniszczony przez sztormy.",
    "cp1251": "Совет старого портового города во вторник решил восстановить разрушенную штормами дамбу.",
    "koi8-r": "Совет старого портового города во вторник решил восстановить разрушенную штормами дамбу.",
    "cp1253": "Το συμβούλιο της παλιάς πόλης αποφάσισε την Τρίτη να ξαναχτίσει το τείχος του λιμανιού.",
    "cp1254": "Belediye meclisi salı günü fırtınada yıkılan dalgakıranın yeniden yapılmasına karar verdi, halk mutlu.",
    "cp932": "古い港町の議会は火曜日、冬の嵐で壊れた防波堤を再建することを決めた。市長は歓迎した。",
    "euc_jp": "古い港町の議会は火曜日、冬の嵐で壊れた防波堤を再建することを決めた。市長は歓迎した。",
    "gb18030": "这座古老港口城市的议会星期二决定重建被冬季风暴摧毁的海堤。市长表示欢迎。",
    "big5hkscs": "這座古老港口城市的議會星期二決定重建被冬季風暴摧毀的海堤。市長表示歡迎。",
    "cp949": "오래된 항구 도시의 의회는 화요일 겨울 폭풍으로 무너진 방파제를 다시 짓기로 했다. 시장은 환영했다.",
}


@pytest.mark.parametrize("language", WESTERN)
def test_western_text_is_windows_1252_and_none_of_its_relatives(language: str) -> None:
    decoded = decode(WESTERN[language].encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.repairs) == (WESTERN[language], "cp1252", ())


@pytest.mark.parametrize("encoding", OTHERS)
def test_undeclared_legacy_encodings_are_found(encoding: str) -> None:
    decoded = decode(OTHERS[encoding].encode(encoding))
    assert (decoded.text, decoded.encoding) == (OTHERS[encoding], encoding)


@pytest.mark.parametrize("encoding", [*OTHERS, "iso8859-2", "mac-roman", "iso2022_jp", "utf-16-le"])
def test_a_declared_charset_is_believed(encoding: str) -> None:
    text = {"iso8859-2": OTHERS["cp1250"], "iso2022_jp": OTHERS["cp932"]}.get(encoding) or OTHERS.get(encoding, "Café")
    assert decode(text.encode(encoding), encoding).text == text


def test_a_declared_single_byte_charset_gives_way_to_certain_utf_8() -> None:
    assert decode("déjà vu".encode(), "ISO-8859-1").encoding == "utf-8"


def test_a_declaration_that_the_bytes_refute_gives_way() -> None:
    assert decode(OTHERS["cp1251"].encode(), "shift_jis").text == OTHERS["cp1251"]
    assert decode(OTHERS["gb18030"].encode("gb18030"), "utf-8").text == OTHERS["gb18030"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_decides_and_is_no_text(encoding: str) -> None:
    text = "Żółw i Łoś"
    assert decode(("\ufeff" + text).encode(encoding), "koi8-r").text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [*WESTERN.values(), "Plain English text, and a second line.\nHere.\n" * 30])
def test_wide_encodings_without_a_mark_are_told_by_their_zeros(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("missing", [1, 2, 3])
def test_a_wide_text_that_ends_within_a_character_is_told_too(encoding: str, missing: int) -> None:
    text = "Plain English text, and a second line.\n" * 3
    decoded = decode(text.encode(encoding)[:-missing])
    assert decoded.text.startswith(text[:-4])
    assert decoded.encoding == encoding


def test_zeros_alone_make_no_wide_encoding() -> None:
    assert decode(b"one\0two\0\0three").text == "one\0two\0\0three"


def test_a_few_broken_bytes_do_not_make_utf_8_a_legacy_charset() -> None:
    data = (WESTERN["French"] * 20).encode()
    broken = data[:500] + b"\xff\xfe" + data[500:-1] + b"\xc3"
    decoded = decode(broken)
    assert decoded.encoding == "utf-8"
    assert [(repair.before, repair.kind) for repair in decoded.repairs] == [
        ("\\xff\\xfe", "undecodable"),
        ("\\xc3", "undecodable"),
    ]
    assert decoded.text.count("\ufffd") == 2


def test_what_is_no_text_at_all_is_one_repair_that_spells_it() -> None:
    data = random.Random(1).randbytes(100_000)
    decoded = decode(data)
    assert decoded.text == "\ufffd"
    assert undo(decoded.text, decoded.repairs) == "".join([f"\\x{byte:02x}" for byte in data])


def test_labels_are_read_as_browsers_read_them() -> None:
    assert [codec_of(label) for label in ("latin1", "US-ASCII", "GB2312", "x-sjis", "KS_C_5601-1987", "UTF8")] == [
        *("cp1252", "cp1252", "gb18030", "cp932", "cp949", "utf-8"),
    ]
    assert codec_of("zlib") == codec_of("idna") == codec_of("") == codec_of("x" * 10**6) == ""
    for codec in _CODECS.values():
        assert codecs.lookup(codec)


def test_lone_surrogates_of_a_parser_become_one_character_a_run() -> None:
    decoded = without_surrogates("a\ud83d\ud83db")
    assert decoded.text == "a\ufffdb"
    assert decoded.repairs[0].before == "\\ud83d\\ud83d"


@given(st.binary(max_size=300), st.sampled_from(["", *_CODECS, "nonsense"]))
def test_any_bytes_become_text_without_lone_surrogates(data: bytes, declared: str) -> None:
    decoded = decode(data, declared)
    decoded.text.encode()
    for repair in decoded.repairs:
        assert decoded.text[repair.start : repair.end] == "\ufffd"


@given(st.text(min_size=1), st.binary(min_size=1, max_size=3))
def test_utf_8_repairs_spell_the_bytes(text: str, junk: bytes) -> None:
    data = b"\xef\xbb\xbf" + text.encode() + junk + text.encode()
    decoded = decode(data)
    assert undo(decoded.text, decoded.repairs) == data[3:].decode("utf-8", "backslashreplace")


@pytest.mark.timing
@pytest.mark.parametrize(
    "unit", [b"a", b"\xff", b"\xe9", b"a\xe9", "é".encode(), b"\xc3", b"\0", b"a\0", b"\0a", b"\x1b$B", b"\x81\x30"]
)
def test_time_is_linear_in_the_length(unit: bytes) -> None:
    assert is_linear(decode, unit, sizes=(50_000, 1_000_000))


BROKEN = b"\xff"


@pytest.mark.parametrize(
    ("data", "is_utf8"),
    [
        (b"plain", True),
        ("é".encode() * 2 + BROKEN, True),
        ("é".encode() + BROKEN, False),
        ("é".encode() * 20 + b"\xff.\xff.\xff", True),
        ("é".encode() * 20 + b"\xff.\xff.\xff.\xff", False),
        (b"x" * 400 + "é".encode() * 20 + b"\xff.\xff.\xff.\xff", True),
        (b"x" * 400 + "é".encode() * 4 + b"\xff.\xff.\xff.\xff", False),
        ("é".encode() * 30_000 + BROKEN + "é".encode() * 30_000, True),
        # At a part's edges characters are cut, and these are not counted.
        (b"x" + "é".encode() * 9_000 + BROKEN * 400 + "é".encode() * 30_000, False),
        ("é".encode() * 9_000 + BROKEN * 300 + "é".encode() * 30_000, True),
        (b"x" * 100_000 + b"\xe9 " * 10 + b"x" * 100_000, False),
    ],
)
def test_utf_8_has_twice_as_many_whole_characters_as_broken_bytes(data: bytes, *, is_utf8: bool) -> None:
    assert module._is_utf8(data) is is_utf8


@pytest.mark.parametrize(
    ("n_bytes", "broken", "sound"), [(10, 3, True), (10, 4, False), (400, 4, True), (399, 4, False)]
)
def test_next_to_nothing_is_three_bytes_or_one_in_a_hundred(n_bytes: int, broken: int, *, sound: bool) -> None:
    data = b"\xff." * broken + b"x" * (n_bytes - 2 * broken)
    assert module._is_sound(module._decode(data, "utf-8"), data) is sound
    runs = BROKEN * broken + b"x" * (n_bytes - broken)
    assert module._is_sound(module._decode(runs, "utf-8"), runs) is sound


WIDE = {
    "utf-16-le": "Plain text, and more.",
    "utf-16-be": "Plain text, and more.",
    "utf-32-le": "Plain text, and more.",
    "utf-32-be": "Plain text, and more.",
}


@pytest.mark.parametrize("encoding", WIDE)
def test_zeros_stand_where_a_wide_encoding_has_them(encoding: str) -> None:
    assert list(module._wide(WIDE[encoding].encode(encoding))) == [encoding]
    assert list(module._wide(WIDE[encoding].encode(encoding) + b"x")) == [encoding]


def test_wide_text_in_other_scripts_is_told_by_its_spaces() -> None:
    text = "Совет старого города решил восстановить дамбу. "
    assert list(module._wide(text.encode("utf-16-le"))) == ["utf-16-le"]
    assert list(module._wide(text.encode("utf-16-be"))) == ["utf-16-be"]
    assert list(module._wide(b"")) == []
    assert list(module._wide(b"\0a\0b\0\0c\0d\0" * 8)) == []
    assert list(module._wide(b"\0" * 40)) == []
    assert list(module._wide(b"a\0b\0")) == ["utf-16-le"]


@pytest.mark.parametrize(("odd", "reads"), [(0, True), (4, True), (5, False)])
def test_three_characters_in_a_hundred_and_one_may_be_no_text(odd: int, *, reads: bool) -> None:
    for strange in ("\x01", "\ufffd", "\ue000"):
        text = "a \n" * 30 + "x" * (10 - odd) + strange * odd
        assert module._reads_as_text(text.encode("utf-16-le"), "utf-16-le") is reads


def test_a_sample_begins_with_the_line_of_the_first_character_beyond_ascii() -> None:
    high, line = b"\xe9 and more", b"x" * 100
    assert module._sample(b"first\n" + line + high) == line + high
    assert module._sample(line + high) == line + high
    assert module._sample(b"y" * 2000 + high) == high
    assert module._sample(b"\n" + b"y" * 510 + high) == b"y" * 510 + high
    assert module._sample(b"y" * 100 + b"\n" + b"y" * 512 + high) == high
    assert module._sample(b"first\nsecond") == b"first\nsecond"


@pytest.mark.parametrize("end", [b" ", b"\n"])
def test_a_sample_ends_at_white_space_unless_that_is_too_early(end: bytes) -> None:
    size = 16_384
    assert module._sample(b"\xe9" * 100 + end + b"\xe9" * 100) == b"\xe9" * 100 + end + b"\xe9" * 100
    assert module._sample(b"\xe9" * (size - 10) + end + b"\xe9" * 100) == b"\xe9" * (size - 10)
    assert module._sample(b"\xe9" * (size // 2 + 1) + end + b"\xe9" * size) == b"\xe9" * (size // 2 + 1)
    assert (
        module._sample(b"\xe9" * (size // 2) + end + b"\xe9" * size)
        == (b"\xe9" * (size // 2) + end + b"\xe9" * size)[:size]
    )


def test_a_long_text_is_looked_at_in_three_places() -> None:
    size = 16_384
    short = bytes(4 * size)
    assert module._parts(short) == (short,)
    data = bytes(number % 251 for number in range(4 * size + 7))
    middle = (4 * size + 7) // 2 // 4 * 4
    assert module._parts(data) == (data[:size], data[middle : middle + size], data[-size:])


@pytest.mark.parametrize(("strange", "fits"), [(3, True), (4, False)])
def test_one_letter_in_thirty_may_be_of_another_alphabet(strange: int, *, fits: bool) -> None:
    text = "é" * (100 - strange) + "ž" * strange
    assert module._fits(text.encode("cp1252"), "cp1252", "àé") is fits
    assert module._fits(("É’«»" + "plain" * 100).encode("cp1252"), "cp1252", "àé")


def test_the_likeliest_alphabets_come_first_and_each_page_may_come_again() -> None:
    assert list(module._detect("Où est l’été à Noël, dit le maire de la ville".encode("cp1252")))[:1] == ["cp1252"]
    # So many letters beyond ASCII are no language's in Latin letters.
    assert "cp1252" not in list(module._detect("ééé".encode("cp1252") * 40 + b" e"))[:1]


def test_each_run_of_broken_bytes_is_one_repair_at_its_place() -> None:
    decoded = decode(b"\xef\xbb\xbfa\xff\xfeb\xc3c")
    assert decoded.text == "a\ufffdb\ufffdc"
    assert [(r.step, r.start, r.end, r.before, r.kind, r.detail) for r in decoded.repairs] == [
        (1, 1, 2, "\\xff\\xfe", "undecodable", "not utf-8"),
        (1, 3, 4, "\\xc3", "undecodable", "not utf-8"),
    ]


@pytest.mark.parametrize(("share", "is_text"), [(0.24, True), (0.26, False)])
def test_what_is_broken_everywhere_by_a_quarter_is_no_text(share: float, *, is_text: bool) -> None:
    n = int(1000 * share)
    data = BROKEN * n + b"\x01" * (1000 - n)
    decoded = module._decode(data, "utf-8")
    assert module._undecodable(decoded) == n
    assert (decode(data).text != "\ufffd") is is_text


CHINESE = OTHERS["gb18030"]


@pytest.mark.parametrize("declared", ["gbk", "gb2312", "big5", "shift_jis", "euc-kr", "utf-16", "windows-1251", ""])
def test_a_text_that_is_utf8_beyond_doubt_is_utf8_whatever_is_declared(declared: str) -> None:
    assert decode(CHINESE.encode(), declared).text == CHINESE


@pytest.mark.parametrize("declared", ["utf-16", "utf-16-le", "utf-32"])
def test_a_text_without_zero_bytes_is_not_wide(declared: str) -> None:
    assert decode(b"A bridge for Varn", declared).text == "A bridge for Varn"


def test_two_characters_may_be_utf8_by_chance() -> None:
    assert decode("联通".encode("gbk"), "gbk").text == "联通"


def test_more_broken_runs_than_any_text_has_are_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_RUNS", 1000)
    monkeypatch.setattr(module, "_detect", lambda _: iter(()))
    assert len(decode(b"abcd\x81" * 1000).repairs) == 1000
    assert [repair.detail for repair in decode(b"abcd\x81" * 1001).repairs] == ["no text"]


def test_words_of_several_western_languages_are_in_the_page_of_all() -> None:
    text = "In the café of Zürich señor Ibáñez and the naïve Åsa met over crème brûlée and Käse. " * 3
    assert decode(text.encode("cp1252")).text == text
