"""Characters folded by a table are what folding a text alone makes of them."""

import numpy as np
import pytest

from transforms.repeats import characters
from transforms.repeats.characters import GONE, SPACELESS, STOP, keep_signs, simplify
from transforms.repeats.fingerprint import folded

#: One character or two of every kind that is told apart: letters, their cases, marks, ligatures, widths, scripts.
CHARACTERS = (
    "éÉßİıΣςЯЙй½²ªﬁＡａ・ｶが゙東京都가각각’“”…—«»。！？؟।\xa0\xad\u0301\u0345\u200b☃€§אबก฿ລຄကឃ㐀龥豈ｱ"
    "\U0001f300\U0001f600\U0001faff\U0001f2ff\U0001fb00\U00020000\U0003134a\U0001d400\U00010400\U000f0000\U000e0100"
)


def simplified(text: str) -> tuple[bytes, list[int], list[int]]:
    data = np.frombuffer(bytearray(text.encode()), np.uint8)
    hard, spaceless = simplify(data)
    return data.tobytes(), hard.tolist(), spaceless.tolist()


def test_what_the_table_does_not_know_is_left_and_told() -> None:
    for character in CHARACTERS:
        text = f"a{character}b"
        data, hard, _ = simplified(text)
        assert len(data) == len(text.encode())
        if hard:
            assert (hard, data) == ([1], text.encode())
        else:
            assert b" ".join(data.replace(STOP, b" ").replace(GONE, b"").lower().split()) == folded(text)


def test_only_what_changes_its_length_or_depends_on_its_neighbours_is_hard() -> None:
    hard = "".join(character for character in CHARACTERS if simplified(character)[1])
    # The last are beyond the table, which pictographs alone are not.
    assert hard == (
        "\xdf\u0130\xbd\xb2\xaa\ufb01\uff21\uff41\u3099\u1161\u11a8\u0301\u0345"
        "\U0001f2ff\U0001fb00\U00020000\U0003134a\U0001d400\U00010400\U000f0000\U000e0100"
    )
    assert simplified("é½É\u0301!") == ("é½é\u0301!".encode(), [2, 6], [])


@pytest.mark.parametrize("mark", "“”…«»「」『』。！？｡؟۔।॥።")
def test_the_end_of_a_sentence_is_marked(mark: str) -> None:
    spaceless = SPACELESS.match(mark) is not None
    assert simplified(f"a{mark}b") == (b"a" + STOP.ljust(len(mark.encode())) + b"b", [], [1] * spaceless)


@pytest.mark.parametrize("mark", "’‘–—−＋⁺☃\U0001f600\U0001f300\U0001faff")
def test_other_marks_and_pictographs_are_gaps(mark: str) -> None:
    assert simplified(f"a{mark}b") == (b"a" + b" " * len(mark.encode()) + b"b", [], [])


@pytest.mark.parametrize("mark", "£¢€₹")
def test_currencies_are_letters(mark: str) -> None:
    assert simplified(f"5{mark} {mark}") == (f"5{mark} {mark}".encode(), [], [])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("+5 -5 −5 –5 ＋5 －5 ﹢5 ﹣5", "+5 -5 -5 -5 +5 -5 +5 -5"),
        ("(−5) \xa0−5 \u3000+5\u2009-5 x\t–5", "(-5) \xa0-5 \u3000+5\u2009-5 x\t-5"),
        ("-$5 −€5 –＄5 +٣ -𝟏", "-$5 -€5 -＄5 +٣ -𝟏"),
        ("a-b 5-7 – - -a --5 “-5 -€ -“ é-5 -é ю-5 -½", "a b 5 7 –    a   5 “ 5  €  “ é 5  é ю 5  ½"),
        ("-5-", "-5 "),
        ("", ""),
    ],
)
def test_of_signs_those_of_figures_stay(text: str, kept: str) -> None:
    data = np.frombuffer(bytearray(text.encode()), np.uint8)
    keep_signs(data)
    assert data.tobytes().replace(GONE, b"").decode() == kept
    assert folded(kept) == folded(text)


@pytest.mark.parametrize("mark", "\xad\u200b\u200c\u200d\u2060\ufeff\ufe0f\u180b")
def test_what_has_no_width_goes(mark: str) -> None:
    assert simplified(f"a{mark}b") == (b"a" + GONE * len(mark.encode()) + b"b", [], [])


def test_scripts_without_spaces_are_told_by_place() -> None:
    for character in CHARACTERS:
        _, hard, spaceless = simplified(f"a{character}b")
        known = SPACELESS.match(character) is not None and not hard
        assert spaceless == ([1] if known and len(character.encode()) < 4 else []), character


def test_several_characters_are_found_at_their_places() -> None:
    data, hard, spaceless = simplified("東a\U00020000京½\U0001f600都\U0001d400")
    assert (hard, spaceless) == ([4, 11, 20], [0, 8, 17])
    assert data.decode() == "東a\U00020000京½    都\U0001d400"
    assert simplified("plain") == (b"plain", [], [])


@pytest.mark.parametrize(("first", "last"), characters._THEMSELVES)
def test_what_stands_for_itself_does(first: int, last: int) -> None:
    text = "".join(map(chr, range(first, last + 1)))
    assert b"".join(folded(text).split()) == text.encode()
    assert simplified(text)[0] == text.encode()
