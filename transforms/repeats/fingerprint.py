"""Fingerprints of passages: equal for texts that differ only in case, punctuation, width and white space."""

import hashlib
import re
import unicodedata

#: Signs of currencies, letters wherever they stand: 20 dollars are not 20 pounds. Width makes no difference.
CURRENCIES = "$¢£¥֏؋฿៛\u20a0-\u20cf"
_WIDE_CURRENCIES = "＄￠￡￥﹩"

#: What stands in a word besides: letters, digits, and marks that belong to letters (Unicode's Mn and Mc, which ``\\w``
#: leaves out): Hebrew and Arabic points, and the vowel signs of scripts from Devanagari to Khmer, without the dandas.
_LETTER = (
    r"[\w\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
    r"\u0900-\u0963\u0966-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u0f71-\u0f84\u0f8d-\u0fbc"
    r"\u102b-\u103e\u1056-\u109d\u17b4-\u17d3]"
)
WORD = re.compile(f"(?:[+{CURRENCIES}-]|{_LETTER})+")

#: What may be the sign of a figure, by the one of ASCII, and what compatibility forms would make one of.
SIGNS = {"+": "+", "＋": "+", "﹢": "+", "-": "-", "−": "-", "–": "-", "－": "-", "﹣": "-"}
NO_SIGNS = "⁺₊﬩"
#: What may follow a sign: a figure, or an amount.
FIGURE = re.compile(rf"[{CURRENCIES}{_WIDE_CURRENCIES}]?\d")
_EVERY_SIGN = re.escape("".join(SIGNS))
_SIGN = re.compile(rf"((?<![^\s(])[{_EVERY_SIGN}](?={FIGURE.pattern}))|[{_EVERY_SIGN}{NO_SIGNS}]")

#: Marks of typeset text that are no part of a word; without them most words of most languages are plain ASCII.
_TYPESET = tuple(mark.encode() for mark in "“”‘’–—…\xa0")

#: Every ASCII byte as it stands in a word, or a space: the same as folding case and matching ``WORD`` does, in text
#: with no + and - but the signs of figures. Bytes of other characters stay as they are.
ASCII = re.sub(rb"[\x00-\x7f]", lambda found: found[0] if WORD.match(found[0].decode()) else b" ", bytes(range(256)))
ASCII = ASCII.lower()

#: What is no part of a text, though it may stand in a word: soft hyphens, what joins or parts letters without a width,
#: byte order marks, and variation selectors. Without them a page that hyphenates its words says what others say.
IGNORED = re.compile("[\xad\u180b-\u180d\u180f\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]+")

#: Normalising takes quadratic time in a run of combining marks. Unicode's stream-safe text (UAX #15, section 13) has
#: at most 30 in a row; a longer run of characters that belong to no word is read as a gap.
_LONG_GAP = re.compile(rf"[^\w+{CURRENCIES}-]{{33,}}")


def folded(text: str) -> bytes:
    r"""The words of a text, compatibility-normalised (NFKC) and case-folded, joined by a space, as UTF-8.

    The sign of a figure belongs to it: what stands directly before it, and after white space, a bracket or nothing.
    Lone surrogates are encoded as if they were characters. Takes linear time.

    >>> folded("“L’Été”, she said…")
    b'l \xc3\xa9t\xc3\xa9 she said'
    >>> folded("hy\u00adphen\u200bated")
    b'hyphenated'
    >>> folded("well-known: –1.2% (+$5), 2020-21")
    b'well known -1 2 +$5 2020 21'
    """
    text = _SIGN.sub(lambda found: SIGNS[found[1]] if found[1] else " ", text)
    data = text.encode("utf-8", "surrogatepass")
    if not text.isascii():
        for mark in _TYPESET:
            data = data.replace(mark, b" ")
    pieces = data.translate(ASCII).split()
    return b" ".join(filter(None, [piece if piece.isascii() else fold(piece) for piece in pieces]))


def fold(piece: bytes) -> bytes:
    """The words of a piece of UTF-8 that is free of white space, as ``folded`` has them; empty if it has none.

    A + or - in it is the sign of a figure.
    """
    seen = IGNORED.sub("", piece.decode("utf-8", "surrogatepass"))
    text = unicodedata.normalize("NFKC", _LONG_GAP.sub(" ", seen))
    return " ".join(WORD.findall(text.casefold())).encode("utf-8", "surrogatepass")


def fingerprint(text: str) -> int:
    """A 64-bit signed BLAKE2b hash of the normalised text; 0 where it holds no word.

    >>> fingerprint("The end.") == fingerprint("THE END")
    True
    >>> fingerprint("---")
    0
    """
    return fingerprint_of_folded(folded(text))


def fingerprint_of_folded(data: bytes) -> int:
    """The fingerprint of a text that is folded already."""
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "big", signed=True) if data else 0
