"""People's names and their roles as bylines print them, by shape and by tables; scripts without capitals have none."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from transforms.agencies import NEWS_AGENCIES, PICTURE_AGENCIES
from transforms.phrases import Phrases, letters_of

_WORD = re.compile(r"[^\W\d_](?:[\w'’‘-]|\.(?=\w))*\.?")
_AND = re.compile(
    r"\s?(?:,\s?(?:(?:and|und|et|y|e|i)\s)?|&\s|\b(?:and|und|et|y|e|en|i|oraz|with|mit|avec|con|com|met)\s)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s?(?:,|\(|\b(?:in|aus|à|en|em|a|z|w)\b)\s?")
#: ", en Madrid", ", de São Paulo": a place, and nobody's name.
_IN_PLACE = re.compile(r"\s?,\s(?:in|from|aus|à|au|en|em|a|z|w|de|do|da|del|desde|di|du)\s(?=[^\W\d_a-z])")
#: For whom somebody wrote who is nobody's reporter: ", Special to The Corrie Times".
_SPECIAL = re.compile(r",?\s(?:[Ss]pecial|[Ee]xclusive) (?:to|for)(?: [Tt]he)?(?: [^\W\d_a-z][\w'’&-]{0,20}){1,4}")
#: "Rio de Janeiro", "Castellón de la Plana".
_IN_TOWNS = frozenset({"de", "do", "da", "del", "la", "am", "an", "upon"})
#: Titles before a name end with a full stop, and no name does.
_HONORIFICS = frozenset(
    {"prof.", "dr.", "rev.", "hon.", "dott.", "ing.", "mag.", "sra.", "dra.", "profa.", "pfr.", "mgr."}
)
#: Lower-case words inside names, by language; "ar" is romanised Arabic.
_PARTICLES_BY_LANGUAGE = {
    "de": "von der den", "nl": "van de den der ter ten", "fr": "de du des la le", "es": "de del la los",
    "it": "di da della dalla de", "pt": "da do das dos de", "ar": "al el bin ibn ben", "en": "st",
}  # fmt: skip
PARTICLES: frozenset[str] = frozenset(word for words in _PARTICLES_BY_LANGUAGE.values() for word in words.split())
#: What somebody is at a newspaper, by language. It stands after the name, and is no part of it.
_ROLES_BY_LANGUAGE = {
    "en": "staff writer reporter correspondent editor columnist contributor contributors contributing journalist"
    " photographer producer analyst fellow freelance intern critic bureau desk team newsroom editorial editors reports",
    "de": "redaktion redakteur redakteurin korrespondent korrespondentin journalist journalistin reporter reporterin"
    " autor autorin volontär volontärin ressortleiter chefredakteur online-redaktion freier freie",
    "fr": "journaliste rédaction rédacteur rédactrice correspondant correspondante envoyé envoyée chroniqueur service",
    "es": "redacción redactor redactora corresponsal periodista enviado enviada columnista",
    "it": "redazione redattore redattrice corrispondente giornalista inviato inviata",
    "pt": "redação redator redatora correspondente jornalista repórter colunista enviado enviada",
    "nl": "redactie redacteur redactrice verslaggever verslaggeefster correspondent journalist columnist",
    "pl": "redakcja redaktor dziennikarz dziennikarka korespondent korespondentka reporter",
}
#: Words behind a role that say which: "enviada especial a Kiev".
_WHICH = frozenset({"especial", "especiales", "especiais", "spécial", "spéciale", "spéciaux", "speciale", "permanente"})
#: What joins a role and where or for whom.
_FOR = frozenset({"of", "for", "in", "at", "à", "au", "a", "en", "em", "de", "du", "do", "da", "aus", "für", "pour"})
ROLES: frozenset[str] = frozenset(word for words in _ROLES_BY_LANGUAGE.values() for word in words.split())
#: Those of them that nobody is alone: "News Desk Varn" names nobody.
HOUSES = frozenset(
    {"desk", "bureau", "team", "newsroom", "editorial", "contributors", "editors", "service", "redaktion"}
    | {"online-redaktion", "rédaction", "redacción", "redazione", "redação", "redactie", "redakcja"}
)
#: Words that stand in titles and headings and never in a name, by language; "By Popular Demand" is no byline.
_NO_NAME_BY_LANGUAGE = {
    "en": "the a an of in on at for to from with and or not but how why what when where who this that his her your our"
    " my popular royal contrast comparison law land sea air train car bus foot day night default design accident chance"
    " lake river mount cape street road bridge bus north south east west"
    " numbers invitation request order hand clicking providing using continuing",
    "de": "der die das ein eine und oder wegen",
    "fr": "les des une",
    "es": "los las una",
}
_NO_NAME: frozenset[str] = frozenset(word for words in _NO_NAME_BY_LANGUAGE.values() for word in words.split())
_AGENCY = Phrases({"agency": "|".join((*NEWS_AGENCIES, *PICTURE_AGENCIES))})
#: The names of agencies, and the roles, hold each one of these.
TELLING_WORDS = _AGENCY.telling_words | {max(letters_of(role), key=len) for role in ROLES}
_MAX_WORDS = 5
#: Five words of a role fit in so many characters.
_ROLE_WINDOW = 70

Stop = Callable[[str, int, str], bool]


@dataclass(frozen=True, slots=True)
class Names:
    """Names that end at ``end``, their roles and places included; ``people`` is empty where only a role stands."""

    people: tuple[str, ...]
    end: int
    has_role: bool = False


def match_names(text: str, start: int, stop: Stop, *, single: bool = False) -> Names | None:
    """One or more names at ``text[start]``, with the roles and places that follow them.

    ``stop(text, offset, word)`` tells that something else begins at a word, for instance a date. ``single`` lets one
    word be a name, which only a label such as "Author:" makes sure.

    >>> match_names("Jane Doe and Ali al-Tamimi, Staff Writers", 0, lambda text, offset, word: False).people
    ('Jane Doe', 'Ali al-Tamimi')
    """
    people: list[str] = []
    end = joint_end = start
    has_role = described = False
    while True:
        if role_end := match_role(text, joint_end, stop):
            end, has_role, described = role_end, True, True
        elif people and not described and (agency := match_agency(text, joint_end)):
            end = agency
        elif people and not described and (special := _SPECIAL.match(text, end)):
            end, described = special.end(), True
        elif people and not described and _IN_PLACE.match(text, end) and (found := _place_end(text, end, stop)):
            end, described = found, True
        elif not described and (found := _name_end(text, joint_end, stop, least=1 if single and not people else 2)):
            people.append(text[joint_end:found].rstrip("."))
            end = found
        elif place_end := _place_end(text, end, stop) if people else 0:
            end, described = place_end, True
        else:
            break
        joint = _AND.match(text, end)
        joint_end = joint.end() if joint else end
        # After a role or a place a comma goes on with it, and "and" goes back to people.
        described = described and not (joint and joint.group().strip(" ,"))
        if not joint and not (people and _PLACE.match(text, end)):
            break
    return Names(tuple(people), end, has_role) if people or has_role else None


def match_role(text: str, start: int, stop: Stop) -> int:
    """Where the role that begins at ``text[start]`` ends ("AP political writer"), or 0."""
    position, end = start, 0
    ahead = text[start : start + _ROLE_WINDOW].lower().replace(",", " ").split()
    if ROLES.isdisjoint(ahead) and ROLES.isdisjoint([word.rstrip("s") for word in ahead]):
        return 0
    for count in range(_MAX_WORDS):
        word = _WORD.match(text, position)
        if not word or (count and stop(text, position, word.group())):
            break
        folded = word.group().casefold().rstrip(".")
        if folded in ROLES or folded.rstrip("s") in ROLES:
            end = word.end()
        elif not (word.group()[0].isupper() or end or folded in PARTICLES):
            # Before the role stands what it is about, in lower case ("political writer"): one such word.
            following = _WORD.match(text, word.end() + 1)
            if not following or following.group().casefold() not in ROLES:
                break
        elif end and not word.group()[0].isupper() and folded not in _WHICH | _FOR:
            break
        elif end and (word.group()[0].isupper() or folded in _WHICH):
            end = word.end()
        position = word.end() + 1
        if text[word.end() : position] not in (" ", "\u00a0"):
            break
    return end


def title_end(text: str, start: int, stop: Stop) -> int:
    """Where a name begins before which somebody's role stands ("political editor Fiona Keir"), or 0.

    >>> title_end("political editor Fiona Keir", 0, lambda text, offset, word: False)
    17
    >>> title_end("Staff Writer Tom", 0, lambda text, offset, word: False)
    0
    """
    position, in_role = start, False
    for _ in range(_MAX_WORDS):
        word = _WORD.match(text, position)
        folded = word.group().casefold() if word else ""
        if not word or folded in HOUSES or stop(text, position, word.group()):
            return 0
        if in_role and word.group()[0].isupper() and folded not in ROLES:
            return position if _name_end(text, position, stop, least=2) else 0
        in_role = folded in ROLES
        position = word.end() + 1
        if text[word.end() : position] not in (" ", "\u00a0"):
            return 0
    return 0


def _name_end(text: str, start: int, stop: Stop, *, least: int) -> int:
    """Where the name at ``text[start]`` ends, or 0: capitalised words, at least ``least``, and particles between."""
    position, end, capitals = start, 0, 0
    for _ in range(_MAX_WORDS + 2):
        word = _WORD.match(text, position)
        if not word or (capitals and stop(text, position, word.group())):
            break
        written = word.group()
        folded = written.casefold()
        if (written[0].isupper() and folded not in _NO_NAME) or written.startswith(("al-", "el-", "d'", "d’")):
            capitals += 1
            end = word.end()
        elif folded not in PARTICLES:
            break
        position = word.end() + 1
        closed = written.endswith(".") and len(written) > len("Jr.") and "." not in written[:-1]
        closed = closed and folded not in _HONORIFICS
        if closed or text[word.end() : position] not in (" ", "\u00a0"):
            break
    return end if least <= capitals <= _MAX_WORDS else 0


def _place_end(text: str, start: int, stop: Stop) -> int:
    """Where ", Berlin", "in New York", "(text)" or ", dpa" ends, or 0."""
    joint = _IN_PLACE.match(text, start) or _PLACE.match(text, start)
    if not joint:
        return 0
    if agency := match_agency(text, joint.end()):
        return agency + (text[agency : agency + 1] == ")")
    if joint.group().strip() == "(":
        close = text.find(")", joint.end(), joint.end() + 30)
        return close + 1
    position, end = joint.end(), 0
    for _ in range(3):
        word = _WORD.match(text, position)
        if not word or stop(text, position, word.group()):
            break
        if word.group()[0].isupper():
            end = word.end()
        elif not end or word.group() not in _IN_TOWNS:
            break
        position = word.end() + 1
        if text[word.end() : position] != " ":
            break
    return end


def match_agency(text: str, start: int) -> int:
    """Where the news or picture agency at ``text[start]`` ends, or 0."""
    return _AGENCY.match(text, start)[0]
