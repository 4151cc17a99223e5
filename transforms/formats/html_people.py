"""Authors as pages state them: names, without "By", roles, dates, addresses or the words of a link."""

import re
from collections.abc import Iterable
from typing import Final

_BY: Final = re.compile(
    r"(?:(?:written|posted|published|story|reported|words) by|by|par|por|av|af|door|text:|texte:|autor(?:in)?:"
    r"|author:|words:|автор:|текст:|from|(?:von|di)(?=\s+\S+\s+\S))[\s:]\s{0,10}"  # "Di Wu" and "Von Miller" are names
    r"|(?:作者|记者|記者|文)\s?[:：/ ]\s?|(?:מאת|بقلم|كتبت?)\s?[:：/ ]\s?",
    re.IGNORECASE,
)
#: What begins another part of a byline than its authors: who took the pictures, where it was first.
_OTHERS: Final = re.compile(
    r"(?:photo\w{0,8}|foto\w{0,5}|pictures?|images?|bild\w{0,3}|illustrations?|graphics?|video|source|quelle|fonte|fuente)"
    r"(?:\s?[:：]|\sby\s|\s?/)|(?:来源|來源|图|圖|摄影)\s?[:：/]|as told to\b",
    re.IGNORECASE,
)
#: A note in brackets, and a place, behind a name.
_NOTE: Final = re.compile(r"\s\([^()]{1,40}\)$")
_IN_PLACE: Final = re.compile(r"(\S{1,30}\s\S.{0,40}?)\s(?:in|aus)\s[^\W\d_a-z]\S{1,20}(?:\s[^\W\d_a-z]\S{1,20})?$")
#: Whom a guest writes for, and a role behind a name in scripts that have no capitals.
_FOR: Final = re.compile(r"(\S{1,30}\s\S.{0,40}?)\s[Ff]or\s.*$")
_ROLE_BEHIND: Final = re.compile(r"(?<=[\u3040-\u9fff\uac00-\ud7af])\s?(?:기자|특파원|記者|记者|特派員)$")
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
_NO_NAME: Final = re.compile(r"[\d@\[\]{}<>]|://|\b(?:updated|published)\b", re.IGNORECASE)

#: A name has no more characters and words than this.
_LONGEST, _MOST_WORDS = 60, 6
MOST_PEOPLE: Final = 20
#: Letters of the shortest word in capitals that is no initials: "JK Rowling", and "BBC News".
_CAPITALS: Final = 3

#: A word of a name, and no initial.
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
#: Words that a point ends: an initial, or what tells a son from his father.
_SHORTENED: Final = re.compile(r"(?:^|\s)(?:[^\W\d_]|[JS]r)$")


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
            first = ""
            for piece in part.split(","):
                if (name := _name(piece)) is None:
                    break
                if name and not (first and _is_no_second(name, first)):
                    names.setdefault(name)
                    first = first or name
    return tuple(names)[:MOST_PEOPLE]


def people_called(stated: str) -> tuple[str, ...]:
    """The name that a page states as one, whole; several where it is a list, or each part of it is a full name.

    >>> people_called("José Ortega y Gasset")
    ('José Ortega y Gasset',)
    >>> people_called("Ann Lee and Bo Ek")
    ('Ann Lee', 'Bo Ek')
    """
    parts = [piece for part in _APART.split(stated[:300]) for piece in part.split(",")]
    is_one = stated.count(",") < 2 and any(len(part.split()) == 1 for part in parts)
    whole = _name(stated) if is_one else None
    return (whole,) if whole else people([stated])


def names_by(line: str) -> bool:
    """Whether a line says by a word of its own who wrote something.

    >>> names_by("By Ann Lee"), names_by("By then the gates of Varn, which had been shut for a year, were open.")
    (True, False)
    """
    by = _BY.match(line) if len(line) <= _LONGEST else None
    return by is not None and people([line]) != ()


def turned_round(name: str) -> str:
    """A name as it is spoken, where a catalogue puts the surname and a comma first; any other as it stands.

    Two full names, of two words each, are no surname and given name.

    >>> turned_round("García Márquez, Gabriel")
    'Gabriel García Márquez'
    """
    parts = [part.strip() for part in name.split(",")]
    if len(parts) != 2 or not all(parts) or _APART.search(name) or _BY.match(name) or _ROLE.search(name):
        return name
    are_two = all(len(_WORD.findall(part)) > 1 for part in parts)
    return name if are_two else f"{parts[1]} {parts[0]}"


def _is_no_second(name: str, first: str) -> bool:
    """Whether what a comma parts from a name of several words is no other: a place, a degree or an agency."""
    words = name.split()
    is_word = len(words) == 1 and len(first.split()) > 1
    return is_word or any(len(word) >= _CAPITALS and word.isupper() for word in words)


def _name(piece: str) -> str | None:
    """A name; empty for nothing; None for what ends the names: a date, a role, a sentence."""
    if _OTHERS.match(piece.strip()):
        return None
    piece = _IN_PLACE.sub(r"\1", _FOR.sub(r"\1", _NOTE.sub("", piece.strip())))
    piece = _ROLE_BEHIND.sub("", piece)
    stripped = piece.strip(" .,:-–—()")
    if piece.rstrip().endswith(f"{stripped}.") and _SHORTENED.search(stripped):
        stripped += "."
    piece = " ".join(stripped.split())
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
