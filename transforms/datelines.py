"""Datelines: where, when and by which agency, before the first sentence of a report. They stay in the text.

Forms (house styles of AP, Reuters, AFP, dpa and EFE): ``LONDON (AP) —``, ``PARIS, May 3 (Reuters) -``,
``BERLIN, 3. Mai (dpa) –``, ``MADRID (EFE).-``, ``Mexico City —``.
"""

import re

from transforms.agencies import NEWS_AGENCIES
from transforms.dates import match_date
from transforms.phrases import alternatives

_WORD = r"[^\W\d_][^\W\d_'’.-]{0,20}(?:['’.-][^\W\d_]{1,20}){0,3}\.?"
_PLACE = re.compile(rf"{_WORD}(?:[ /]{_WORD}){{0,4}}(?:, {_WORD}(?: {_WORD}){{0,2}}){{0,2}}")
_PLACE_WORD = re.compile(r"[^\s,/]+")
_AGENCY = alternatives(NEWS_AGENCIES)
_BY = re.compile(rf"[,\s]{{1,2}}\((?:{_AGENCY})(?:[/ ,][^()\n]{{1,30}})?\)", re.IGNORECASE)
_DASH = re.compile(r"\s?(?:[—–]|--|[:.]\s?[-–—]|-(?=\s)|:(?=\s))\s?")
#: A dateline and its dash are no longer than this.
_WINDOW = 100


def dateline(text: str) -> str:
    """Place, date and agency at the start of ``text`` as printed, without the dash; empty if there is no dateline.

    >>> dateline("PARIS, May 3 (Reuters) - The council met.")
    'PARIS, May 3 (Reuters)'
    >>> dateline("Bridges — old and new — need paint.")
    ''
    """
    head = text[:_WINDOW].lstrip()
    if not head[:1].isupper() or not any(dash in head for dash in ("—", "–", "-", ":")):
        return ""
    place = _place_end(head)
    if not place:
        return ""
    dated = _date_end(head, place)
    agency = _BY.match(head, dated)
    end = agency.end() if agency else dated
    dash = _DASH.match(head, end)
    if not dash:
        return ""
    follows = head[dash.end() : dash.end() + 1]
    if agency:
        return head[:end] if follows else ""
    # Without an agency: a place in capitals, a date, or one long dash ("Mexico City — The …"), and a sentence.
    starts = follows.isupper() or follows.isdecimal() or follows in ("“", '"', "„", "«")
    sure = _in_capitals(head[:place]) or dated > place or ("—" in dash.group() and "—" not in head[dash.end() :])
    starts = starts and len(text) - dash.end() >= _SENTENCE
    return head[:end] if starts and sure and ":" not in dash.group() and place <= _LONGEST_PLACE else ""


#: "Santiago de los Caballeros, Dominican Republic" has 45 characters.
_LONGEST_PLACE = 48
#: Shorter, and what follows the dash is no sentence but the rest of a headline ("UK — US relations").
_SENTENCE = 30


def _place_end(head: str) -> int:
    """Where the place ends; its words are capitalised, or particles."""
    match = _PLACE.match(head)
    if not match:
        return 0
    end = 0
    for word in _PLACE_WORD.finditer(match.group()):
        if match_date(head, word.start()) or not (word.group()[0].isupper() or (end and word.group() in _PARTICLES)):
            break
        end = word.end()
    return end


_PARTICLES_BY_LANGUAGE = {
    "de": "am an der im bei",
    "en": "upon of the near", "es": "de la del los las el", "fr": "sur sous les le", "it": "di",
    "pt": "do da dos",
}  # fmt: skip
_PARTICLES = frozenset(word for words in _PARTICLES_BY_LANGUAGE.values() for word in words.split())


def _date_end(head: str, place: int) -> int:
    """Where the date after the place ends, or the place."""
    start = place + len(head[place:]) - len(head[place:].lstrip(", "))
    found = match_date(head, start) if start > place else None
    return found.end if found else place


def _in_capitals(place: str) -> bool:
    first = place.split(",", 1)[0]
    return first.isupper() and len(first) > len("US:")
