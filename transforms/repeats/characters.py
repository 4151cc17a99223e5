"""Characters as they stand in folded words, for very long text at once: a table instead of a call for every word."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

import numpy as np
from numpy.typing import NDArray

from transforms.repeats.fingerprint import FIGURE, IGNORED, NO_SIGNS, SIGNS, WORD

#: Stands where a sentence ends; no UTF-8 has this byte.
STOP = b"\xfe"

#: Marks a byte that goes; no UTF-8 has this one either.
GONE = b"\xfd"

#: What ends a sentence, or opens or closes a quotation.
_ENDS = "“”…«»「」『』。！？｡؟۔।॥።။។"

#: Scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana, Han and its extensions.
SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

#: Hangul vowels and final consonants, which join what stands before them; Unicode's data lists no such pairs.
_JAMO = ("\u1160", "\u11ff")

#: Han, Hangul and Yi of the first plane: words, each normalised and folded to itself, as a test asks of every one of
#: them. They are three quarters of all characters of two or three bytes.
_THEMSELVES = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA48C), (0xAC00, 0xD7A3))

#: Pictographs: no words, and normalised to themselves.
_PICTOGRAPHS = (0x1F300, 0x1FAFF)

#: First bytes of decimal digits beyond ASCII: Arabic, N'Ko, Devanagari to Tibetan, Myanmar to Balinese, and Javanese.
_LEADS_OF_DIGITS = (0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA)

#: Signs of figures that are three bytes, by their code points, and the first of those bytes.
_WIDE_SIGNS = {ord(sign): ord(instead) for sign, instead in SIGNS.items() if not sign.isascii()}
_LEADS_OF_SIGNS = (0xE2, 0xEF)

#: What may stand before a sign, in ASCII and beyond; what may stand after it; and the bytes of a currency and a digit.
_OPENS = np.array([chr(byte).isspace() or byte == ord("(") for byte in range(0x80)] + [False] * 0x80)
_SPACES = [int.from_bytes(chr(point).encode(), "big") for point in range(0x80, 0x1_0000) if chr(point).isspace()]
_DIGIT = np.array([chr(byte).isdecimal() and byte < 0x80 for byte in range(0x100)])
_MAY_FOLLOW = np.array([chr(byte) in "$0123456789" or byte >= 0x80 for byte in range(0x100)])
_LONGEST_FIGURE = 8

_LEAST_LEAD, _LEAST_LEAD_OF_THREE, _LEAST_LEAD_OF_FOUR, _MOST_LEAD = 0xC2, 0xE0, 0xF0, 0xF4
_IS_SPACELESS = 1 << 24


def simplify(data: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Fold the characters of UTF-8 in place: to what a word has instead, spaces, a ``STOP`` and spaces, or ``GONE``.

    ASCII stays as it is, and so do characters that only ``fold`` can fold, because what becomes of them has another
    length or depends on their neighbours. Returned are the places of those, and of characters of scripts without
    spaces, ascending.

    >>> data = np.frombuffer(bytearray("L’ÉTÉ… ½".encode()), np.uint8)
    >>> hard, spaceless = simplify(data)
    >>> data.tobytes().replace(STOP, b"|").decode(), hard.tolist(), spaceless.tolist()
    ('L   éTé|   ½', [13], [])
    """
    leads = np.flatnonzero((data >= _LEAST_LEAD) & (data <= _MOST_LEAD))
    if not len(leads):
        return leads, leads
    lead = data[leads]
    fours = leads[lead >= _LEAST_LEAD_OF_FOUR]
    others = leads[lead < _LEAST_LEAD_OF_FOUR]
    instead = _instead()[_points(data, others)]
    known = instead != 0
    places, instead = others[known], instead[known]
    threes = data[places] >= _LEAST_LEAD_OF_THREE
    data[places] = instead >> 16 & 0xFF
    data[places + 1] = instead >> 8 & 0xFF
    data[places[threes] + 2] = instead[threes] & 0xFF
    hard = [others[~known]] + ([_without_pictographs(data, fours)] if len(fours) else [])
    return np.sort(np.concatenate(hard)), places[instead >= _IS_SPACELESS]


def keep_signs(data: NDArray[np.uint8]) -> None:
    """Leave of all + and - in UTF-8 the signs of figures, as ``folded`` does, and of others spaces, in place.

    A sign of three bytes that belongs to a figure becomes the one of ASCII, after what goes.

    >>> data = np.frombuffer(bytearray("a-b +5 −5".encode()), np.uint8)
    >>> keep_signs(data)
    >>> data.tobytes().replace(GONE, b"")
    b'a b +5 -5'
    """
    narrow = np.flatnonzero((data == ord("+")) | (data == ord("-")))
    leads = np.flatnonzero((data == _LEADS_OF_SIGNS[0]) | (data == _LEADS_OF_SIGNS[1]))
    points = _points(data, leads)
    is_sign = np.isin(points, list(_WIDE_SIGNS))
    wide = leads[is_sign]
    narrow_kept, kept = _before_figure(data, narrow, 1), _before_figure(data, wide, 3)
    data[narrow[~narrow_kept]] = ord(" ")
    signs = np.array([_WIDE_SIGNS[point] for point in points[is_sign][kept].tolist()], np.uint8)
    data[wide[kept]] = data[wide[kept] + 1] = GONE[0]
    data[wide[kept] + 2] = signs


def _before_figure(data: NDArray[np.uint8], signs: NDArray[np.int64], size: int) -> NDArray[np.bool_]:
    """Which of the signs, of so many bytes, stand directly before a figure, and after white space or a bracket."""
    one, two, three = (data.take(signs - offset, mode="clip").astype(np.int64) for offset in (1, 2, 3))
    pair = two << 8 | one
    kept = (signs == 0) | _OPENS[one] | np.isin(pair, _SPACES) | np.isin(three << 16 | pair, _SPACES)
    following = data.take(signs + size, mode="clip")
    kept &= _MAY_FOLLOW[following]
    for place in np.flatnonzero(kept & ~_DIGIT[following]).tolist():
        after = int(signs[place]) + size
        kept[place] = FIGURE.match(data[after : after + _LONGEST_FIGURE].tobytes().decode(errors="replace")) is not None
    return np.asarray(kept, np.bool_)


def digits(data: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The places of the decimal digits in UTF-8, of any script in the first plane of Unicode.

    >>> digits(np.frombuffer("a1 ۲ ३x".encode(), np.uint8)).tolist()
    [1, 3, 6]
    """
    found = np.flatnonzero((data >= ord("0")) & (data <= ord("9")))
    if not len(data) or data.max() < _LEADS_OF_DIGITS[0]:
        return found
    leads = np.flatnonzero(np.isin(data, _LEADS_OF_DIGITS))
    return np.sort(np.concatenate([found, leads[_decimal()[_points(data, leads)]]]))


@cache
def _decimal() -> NDArray[np.bool_]:
    """For each code point of the first plane whether it is a decimal digit."""
    return np.array([chr(point).isdecimal() for point in range(0x1_0000)])


def _points(data: NDArray[np.uint8], leads: NDArray[np.int64]) -> NDArray[np.int64]:
    """The code points of the characters of two or three bytes that begin at ``leads``."""
    one, two, three = (data.take(leads + offset, mode="clip").astype(np.int64) for offset in range(3))
    of_two = (one & 0x1F) << 6 | (two & 0x3F)
    return np.where(one < _LEAST_LEAD_OF_THREE, of_two, (one & 0x0F) << 12 | (two & 0x3F) << 6 | (three & 0x3F))


def _without_pictographs(data: NDArray[np.uint8], leads: NDArray[np.int64]) -> NDArray[np.int64]:
    """Put spaces for pictographs, and return the leads of the other characters of four bytes."""
    bytes_ = [data[leads + offset].astype(np.int64) for offset in range(4)]
    points = (bytes_[0] & 7) << 18 | (bytes_[1] & 0x3F) << 12 | (bytes_[2] & 0x3F) << 6 | (bytes_[3] & 0x3F)
    pictographs = (points >= _PICTOGRAPHS[0]) & (points <= _PICTOGRAPHS[1])
    for offset in range(4):
        data[leads[pictographs] + offset] = ord(" ")
    return leads[~pictographs]


@cache
def _instead() -> NDArray[np.uint32]:
    """For each character of two or three bytes the bytes that stand for it, as a number; 0 where only ``fold`` can."""
    every = [chr(point) for point in range(0x80, 0x1_0000) if not 0xD800 <= point < 0xE000]
    joins: dict[str, set[str]] = {}
    for pair in (unicodedata.decomposition(character).split() for character in every):
        if len(pair) == 2 and pair[0][0] != "<":
            first, second = (chr(int(point, 16)) for point in pair)
            joins.setdefault(first, set()).add(second)
    joining = set().union(*joins.values())
    table = np.zeros(0x1_0000, np.uint32)
    for start, end in _THEMSELVES:
        points = np.arange(start, end + 1, dtype=np.uint32)
        own = 0xE08080 | (points & 0xF000) << 4 | (points & 0x0FC0) << 2 | points & 0x3F
        table[points] = own | (_IS_SPACELESS if SPACELESS.match(chr(start)) else 0)
    for character in every:
        instead = not table[ord(character)] and _instead_of(character, joining, joins)
        if instead:
            of_spaceless = _IS_SPACELESS if SPACELESS.match(character) else 0
            table[ord(character)] = int.from_bytes(instead.ljust(3), "big") | of_spaceless
    return table


def _instead_of(character: str, joining: set[str], joins: Mapping[str, set[str]]) -> bytes:
    """What stands for a character, whatever its neighbours are; nothing where that cannot be said.

    ``joining`` are the characters that make one with the one before them, and ``joins`` those that one joins.
    """
    if IGNORED.match(character):
        return GONE * len(character.encode())
    if character in SIGNS or character in NO_SIGNS:
        return b" " * len(character.encode())
    normal = unicodedata.normalize("NFKC", character)
    if any(unicodedata.combining(one) or one in joining or _JAMO[0] <= one <= _JAMO[1] for one in character + normal):
        return b""
    size = len(character.encode())
    folded = normal.casefold()
    if not WORD.search(folded):
        return (STOP if character in _ENDS else b" ").ljust(size)
    encoded = folded.encode()
    stable = unicodedata.normalize("NFKC", folded).casefold() == folded and joins.get(folded) == joins.get(normal)
    return encoded if len(folded) == 1 and len(encoded) == size and stable else b""
