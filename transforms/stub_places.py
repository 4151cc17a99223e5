"""Where stubs with dates stand in a document, and how sure their place makes them.

A date alone on its line is an artefact near an article's ends or beside another stub. In mid-text it may head an entry
of a diary, a chronology or a letter; then it is text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from itertools import islice

from transforms.dates import match_date
from transforms.document import Block, Document
from transforms.headlines import between, is_body, is_quoted, language
from transforms.language import is_surely_not_english
from transforms.once import once
from transforms.stubs import MAX_STUB, Part, is_sure_stub, read_glued, read_stub

_DIGIT = re.compile(r"\d")
#: Dates by an article stand within so many lines of its start: headline, summary, section, byline, caption.
NEAR_START = 8
NEAR_END = 5
#: Entries of a diary or a chronology are sentences of at least so many characters; headlines end without a full stop.
_ENTRY = 12
#: A bare date of an earlier year is no publication's: the first web page is of 1991.
_FIRST_YEAR = "1991"
#: A tour has more stops than this; between those that read like a name and a date may be one that does not.
_STOPS_APART = 2
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "”", '"', "’", ".)", "»", "«", "“")
_EVENT = re.compile(
    r"(?:Time|When|Where|Place|Venue|Location|Tickets|Zeit|Uhrzeit|Wo|Ort|Eintritt|Heure|Lieu|Où|Hora|Lugar|Dónde|Ora"
    r"|Luogo|Dove|Local|Onde|Tijd|Waar|Plaats|Godzina|Gdzie|Miejsce)\s?:"
)
_SALUTATION = re.compile(
    r"(?:Dear|Dearest|To whom|Hello|Hi|Sehr geehrte\w?|Liebe[rs]?|Hallo|Chers?|Chère|Madame|Monsieur|Querid[oa]s?"
    r"|Estimad[oa]s?|Car[oai]|Gentil[ei]|Egregio|Prezad[oa]s?|Beste|Geachte|Lieve|Szanown\w{1,2}|Drog\w{1,2})\b"
)
#: Years that head parts of a column from old papers: "50 years ago". No page says of itself that it is so old.
_DECADES = re.compile(
    r"(?:\d{2,3} years ago|vor \d{2,3} jahren|il y a \d{2,3} ans|h(?:ace|á) \d{2,3} a[ñn]os|\d{2,3} anni fa"
    r"|\d{2,3} jaar geleden|\d{2,3} lat temu):?$",
    re.IGNORECASE,
)
#: Prose that a date was glued to is at least so long; shorter, and "May 3, 2023 Council Minutes" is a headline.
_GLUED_TO = 60
#: Entries of a log or a diary below its first block.
_LOG = 2
_GLUED_WINDOW = 140
#: From here on scripts have no capitals that would tell a sentence from one that begins with its date.
_UNCASED = "\u0590"
_DASHES = ("—", "–", "-")
_DATE_KINDS = ("published", "modified", "ago", "reading", "dated")


@once
def dated_blocks(document: Document) -> list[tuple[Block, tuple[Part, ...], float]]:
    """Blocks that are stubs with a date, a time ago or a reading time: the block, its parts, the confidence."""
    blocks = document.blocks
    found: list[tuple[int, tuple[Part, ...]]] = []
    for index, block in enumerate(blocks):
        text = block.text
        if len(text) <= MAX_STUB and block.kind not in ("table", "code", "quote") and _DIGIT.search(text):
            parts = read_stub(text)
            if any(part.kind in _DATE_KINDS for part in parts):
                found.append((index, _with_values(document, text, parts)))
    if not found:
        return []
    told = _chronology(blocks, found) | _appointments(blocks, found) | _programme(blocks, found)
    among = between(blocks, is_body)
    return [(blocks[i], parts, 0.3 if i in told else _confidence(blocks, i, parts, among)) for i, parts in found]


def _with_values(document: Document, text: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The same, read again where only the language tells which number of 03/05/2023 is the day."""
    unclear = any(part.kind in ("published", "modified") and part.has_year and not part.value for part in parts)
    return read_stub(text, day_first=True) if unclear and _puts_day_first(document) else parts


def _puts_day_first(document: Document) -> bool:
    """Whether the text is of another language than English, though of none whose function words are listed."""
    told = language(document)
    return told != "en" if told else is_surely_not_english(document.text)


@once
def glued_dates(document: Document) -> list[tuple[Block, tuple[Part, ...], int, float]]:
    """Dates that stand before a sentence in one block: the block, the parts, where the sentence begins, confidence."""
    found: list[tuple[Block, tuple[Part, ...], int, float]] = []
    for index, block in enumerate(document.blocks[:NEAR_START]):
        text = block.text
        if len(text) < _GLUED_TO or not _DIGIT.search(text, 0, 40) or block.kind in ("table", "code", "quote"):
            continue
        parts, end = read_glued(text[:_GLUED_WINDOW])
        if not parts or end >= min(len(text), _GLUED_WINDOW) or not _starts_sentence(text, end):
            continue
        first = parts[0]
        # "Monday, 9 March 2020, 5.50 am. A lorry rolls in" is a story's opening.
        opens = first.by_hour and text[:end].rstrip().endswith((".", ":"))
        if opens or (text[end] > _UNCASED and not any(part.sure and not part.by_hour for part in parts)):
            continue
        if first.sure and first.kind in ("published", "modified"):
            # A log or a diary has a date and an hour before each entry; a page dates its article once, with the year.
            logged = _dates_lead(document.blocks, _LOG) or (index > 0 and not first.has_year and text[0].isdigit())
            found.append((block, parts, end, 0.4 if logged else 0.95))
        # Without a label only the very first words, with nothing between: a dash or a colon makes a dateline.
        elif index == 0 and first.kind == "published" and text[first.end : end].strip(" |\u00a0") == "":
            found.append((block, parts, end, 0.4 if first.short_year or _dates_lead(document.blocks, 1) else 0.7))
    return found


def _confidence(blocks: tuple[Block, ...], index: int, parts: tuple[Part, ...], among: range) -> float:
    """How sure it is that a date is the page's; ``among`` are the places between the first and the last paragraph."""
    near = index < NEAR_START or index >= len(blocks) - NEAR_END or _beside_stub(blocks, index)
    dates = [part for part in parts if part.kind in _DATE_KINDS]
    sure = any(part.sure for part in dates)
    if _heads_text(blocks, index, sure=sure):
        return 0.3
    if sure:
        return 0.95 if near else 0.8
    if any("" < part.value < _FIRST_YEAR for part in dates):
        return 0.4
    if _has_bare_name(parts):
        # "Varn Music Festival | 3 May 2023" looks the same, and so does what stands below a quotation.
        alone = index >= among.start and not _beside_stub(blocks, index)
        texts = alone and (_signs_quotation(blocks, index) or _may_be_events(parts, inside=index < among.stop))
        return 0.7 if near and not texts else 0.4
    confidence = 0.85 if near else 0.6
    return confidence - 0.25 if any(part.short_year for part in dates) else confidence


def _has_bare_name(parts: tuple[Part, ...]) -> bool:
    """Whether a part may be a name, or the name of what a date is of."""
    return any((part.kind == "author" and not part.sure) or part.kind == "dated" for part in parts)


def _signs_quotation(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether a name and a date below a paragraph say who said or wrote what stands above them: a letter, a post.

    They stand under words in quotation marks or after a dash. A dash at the very end, without an account's name, is how
    authors sign.
    """
    above, text = blocks[index - 1], blocks[index].text
    if above.kind == "quote" or is_quoted(above.text):
        return True
    return text.startswith(_DASHES) and ("@" in text or index + 1 < len(blocks))


def _may_be_events(parts: tuple[Part, ...], *, inside: bool) -> bool:
    """Whether a date below a label that nobody listed may be an event's: "Town Hall: 3 May 2024, 19:00".

    It has an hour, or stands between paragraphs; what a page says of its article stands above or below all.
    """
    dated = [part for part in parts if part.kind == "dated"]
    return bool(dated) and (inside or any("T" in part.value for part in dated))


def _heads_text(blocks: tuple[Block, ...], index: int, *, sure: bool) -> bool:
    """Whether a date belongs to the text: an event's with its hour and place, an update's with a colon, a letter's."""
    if any(_EVENT.match(blocks[i].text) for i in (index - 1, index + 1) if 0 <= i < len(blocks)):
        return True
    if blocks[index].text.endswith(":"):
        return True
    return not sure and index + 1 < len(blocks) and _SALUTATION.match(blocks[index + 1].text) is not None


def _beside_stub(blocks: tuple[Block, ...], index: int, but: Collection[int] = ()) -> bool:
    for neighbour in (index - 1, index + 1):
        if 0 <= neighbour < len(blocks) and neighbour not in but:
            text = blocks[neighbour].text
            if is_sure_stub(text):
                return True
    return False


def _chronology(blocks: tuple[Block, ...], found: list[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of dates that head entries of prose, where a document has several of them, or that name places."""
    bare = [(i, parts) for i, parts in found if len(parts) == 1 and not parts[0].sure and parts[0].kind == "published"]
    return _entries(blocks, bare) | _letters(blocks, found) | _decades(blocks, found) | _tour(found)


def _letters(blocks: tuple[Block, ...], found: list[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of names with dates that head letters or what somebody else wrote, if they are of several days."""
    named = [(i, parts) for i, parts in found if _has_bare_name(parts) and not any(part.sure for part in parts)]
    days = {part.value for _, parts in named for part in parts if part.kind in ("published", "dated")}
    return _entries(blocks, named) if len(days) > 1 else frozenset()


def _entries(blocks: tuple[Block, ...], dates: Sequence[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of those that stand above prose, if they are several and at least half of all."""
    heads = [i for i, _ in dates if i + 1 < len(blocks) and _is_prose(blocks[i + 1].text)]
    return frozenset(heads) if len(heads) > 1 and 2 * len(heads) >= len(dates) else frozenset()


def _decades(blocks: tuple[Block, ...], found: list[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of "100 years ago", "50 years ago" above prose, if there are several."""
    old = [i for i, _ in found if _DECADES.match(blocks[i].text)]
    heads = [i for i in old if i + 1 < len(blocks) and _is_prose(blocks[i + 1].text)]
    return frozenset(heads) if len(heads) > 1 else frozenset()


def _appointments(blocks: tuple[Block, ...], found: list[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of days and hours at which something may take place: below two paragraphs, no label, beside no stub.

    Below one, which may be the deck, stands the date of many a page.
    """
    bodies = (i for i, block in enumerate(blocks) if is_body(block.text))
    second = next(islice(bodies, 1, None), len(blocks))
    sure = ((i, [part for part in parts if part.sure]) for i, parts in found if i > second)
    timed = {i for i, parts in sure if parts and all(part.by_hour for part in parts)}
    return frozenset(i for i in timed if not _beside_stub(blocks, i, timed))


def _tour(found: list[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of dates with what may be a name beside them, "6 October – Corn Hall, Diss", if they stand in a row."""
    named = [i for i, parts in found if _has_bare_name(parts)]
    n_close = (bisect_right(named, i + _STOPS_APART) - bisect_left(named, i - _STOPS_APART) for i in named)
    return frozenset(i for i, n in zip(named, n_close, strict=True) if n > _STOPS_APART)


def _programme(blocks: tuple[Block, ...], found: list[tuple[int, tuple[Part, ...]]]) -> frozenset[int]:
    """Indices of days with what may be a name beside them, "17 May – Museum Night", next to a day with other words."""
    days = {i for i, parts in found if _has_bare_name(parts) and not any(part.sure for part in parts)}
    stubs = {i for i, _ in found}
    return frozenset(i for i in days if any(_is_entry(blocks, n) for n in (i - 1, i + 1) if n not in stubs))


def _is_entry(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether a block begins with a day of no year, and goes on behind a dash or a colon."""
    text = blocks[index].text if 0 <= index < len(blocks) else ""
    day = match_date(text) if text[:1].isdecimal() else None
    return day is not None and not day.has_year and text[day.end :].lstrip().startswith((*_DASHES, ":"))


def _is_prose(text: str) -> bool:
    return len(text) >= _ENTRY and text.endswith(_SENTENCE_ENDS)


def _starts_sentence(text: str, position: int) -> bool:
    """Whether a sentence begins here: a capital, a quotation mark, or a letter of a script without capitals.

    After a comma an event's place begins, that is held on the day and at the hour before it.
    """
    first = text[position]
    apart = text[position - 1].isspace() or not text[position - 1].isalnum()
    return (
        apart
        and len(text) - position >= _GLUED_TO // 2
        and not first.islower()
        and not text[:position].rstrip().endswith(",")
        and (first.isalpha() or first in "“\"'‘„«")
    )


def _dates_lead(blocks: tuple[Block, ...], n: int) -> bool:
    """Whether ``n`` blocks below the first lead with a date too: a list of dated entries."""
    dated = (b for b in blocks[1:] if b.text[:1].isalnum() and read_glued(b.text[:_GLUED_WINDOW])[0])
    return next(islice(dated, n - 1, None), None) is not None
