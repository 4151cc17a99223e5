"""Fingerprints of passages: equal for texts that differ only in case, punctuation, width and white space."""

import hashlib
import re
import unicodedata

_WORD = re.compile(r"\w+")


def normalise(text: str) -> str:
    """The words of a text, compatibility-normalised and case-folded, joined by a space.

    >>> normalise("“The  End”, she said…")
    'the end she said'
    """
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def fingerprint(text: str) -> int:
    """A 64-bit signed BLAKE2b hash of the normalised text; 0 where it holds no word.

    >>> fingerprint("The end.") == fingerprint("THE END")
    True
    >>> fingerprint("---")
    0
    """
    words = normalise(text)
    if not words:
        return 0
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest(), "big", signed=True)
