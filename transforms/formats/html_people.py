"""Authors as pages state them: names, without "By", roles, dates, addresses or the words of a link."""

import re
from collections.abc import Iterable
from typing import Final

_BY: Final = re.compile(
    r"(?:(?:written|posted|published|story|reported|words) by|by|par|por|av|af|door|text:|texte:|autor(?:in)?:"
    r"|author:|from|(?:von|di)(?=\s+\S+\s+\S))[\s:]\s{0,10}",  # "Di Wu" and "Von Miller" are names
    re.IGNORECASE,
)
_APART: Final = re.compile(
    r"\s{0,5}(?:[;|/•·\n\t]|\s[-–—]\s|\s&\s|\band\b|\bund\b|\bet\b|\by\b|\bwith\b)\s{0,5}", re.IGNORECASE
)
_ROLE: Final = re.compile(
    r"\b(?:reporter|editor|writer|correspondent|staff|journalist|redakteur\w{0,3}|redaktion|contributor|columnist|chief"
    r"|bureau|author|photographer|producer|follow|view|posts|admin|editorial|team|guest|senior|m\.d\.?|ph\.?d\.?)\b"
    r"|\b(?-i:MA|MD)\b",
    re.IGNORECASE,
)
#: Roles that are surnames too, after a given name and before nothing else: "Christopher Guest", "Jennifer Senior".
_SURNAME: Final = re.compile(r"[A-Z][\w'’.-]{1,30} (?:[A-Z]\. )?(?:Guest|Senior|Chief|Posts)")
_NOT_NAMES: Final = frozenset(
    {"admin", "author", "by", "none", "null", "unknown", "editor", "staff", "anonymous", "follow author"}
)
_NO_NAME: Final = re.compile(r"\d|@|://|\b(?:updated|published)\b", re.IGNORECASE)

#: A name has no more characters and words than this.
_LONGEST, _MOST_WORDS = 60, 6


def people(stated: Iterable[str]) -> tuple[str, ...]:
    """The names in what a page states, in order, each once; empty where it states none.

    >>> people(["By Ann Lee and Bo Ek, Staff Writers"])
    ('Ann Lee', 'Bo Ek')
    >>> people(["https://example.org/ann"])
    ()
    """
    names: dict[str, None] = {}
    for text in stated:
        text = text[:300].strip()  # noqa: PLW2901 - the same name, cut
        if text.startswith(("http:", "https:", "/", "@", "www.")):
            continue
        if by := _BY.match(text):
            text = text[by.end() :]  # noqa: PLW2901 - the same name, cut
        for part in _APART.split(text):
            for piece in part.split(","):
                if (name := _name(piece)) is None:
                    break
                if name:
                    names.setdefault(name)
    return tuple(names)[:20]


def _name(piece: str) -> str | None:
    """A name; empty for nothing; None for what ends the names: a date, a role, a sentence."""
    piece = " ".join(piece.strip(" .,:-–—()").split())
    if not piece:
        return ""
    if by := _BY.match(piece):
        piece = piece[by.end() :]
    if piece.lower() in _NOT_NAMES:
        return ""
    if _NO_NAME.search(piece) or (_ROLE.search(piece) and not _SURNAME.fullmatch(piece)):
        return None
    if len(piece) > _LONGEST or len(piece.split()) > _MOST_WORDS:
        return None
    return piece
