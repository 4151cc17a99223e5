"""What a page's small programs leave in its text: share prices, the weather, tags, and scraps of their script.

A ticker is a line of names and figures with a signed percentage; a poll has buttons in one line; the weather has
several degrees and no sentence; a player's sign leads what can be played; a symbol of a share stands alone in its
brackets. Amid its text an article gives an index or a forecast itself: there a ticker needs a share's symbol or two
prices, and the weather goes without words. Of scripts only those are known that sell advertisements or count readers:
any other line of code may be what a technical article is about. What stands in square brackets alone is a place for
something that was not put there, unless it says what listeners do, or a text has many: a play, or a song.
"""

import re
from collections.abc import Iterator, Sequence

from transforms.document import Block, Document, Span
from transforms.headlines import WORD, beside, is_introduced, running_text
from transforms.rule import Rule

_MAX_CHARS = 200
#: A price and its change: "38,221.14 +0.43%", "142.60p −14.02%", "-14.43 (-0.68%)".
_CHANGE = re.compile(
    r"\d[\d,.]{0,12}[a-z]?[ \t|]{1,3}(?:[+−▲▼-]\d[\d,.]{0,12} \(|\(?[+−▲▼-])[+−▲▼-]?\d{1,3}(?:[.,]\d{1,3})?%"
)
#: "VARN.L", "VSE:VARN", and in Brazil "VARN3"
_SYMBOL = re.compile(r"(?:[A-Z0-9]{1,8}[.:][A-Z0-9]{1,8}|[A-Z]{4}\d{1,2}) ")
#: A word of a sentence; names in tickers have capitals or figures.
_SMALL_WORD = re.compile(r"(?<![^\W_])[a-zà-ÿ]{4,}")
#: "(TSXV: KPG) (FSE: 7KP)"
_SYMBOLS = re.compile(r"(?:\([A-Z]{2,10}: ?[A-Z0-9.]{1,10}\)[\s,]{0,2}){1,8}$")
#: "○ Yes ○ No"
_BUTTONS = re.compile(r"[○◯⚪☐◻□🔘]\ufe0f?[ \t]?\w")
_FEWEST_BUTTONS = 2
#: A film or a recording to play, and the time that reading takes; several lines with one are a list's.
_PLAYS = "▶►⏵⏯🎧🎙📺🔊⏱⏲"
_MOST_PLAYS = 2
_MOST_WORDS_PLAYED = 12
_DEGREES = 2
_FORECAST = re.compile(
    r"\b(?:Hi|Lo|High|Low|H|L|Currently|Feels|RealFeel|Max|Min|Today|Wetter|Heute|Météo|Aujourd['’]hui|Tiempo|Clima|Hoy"
    r"|Meteo|Oggi|Tempo|Hoje|Weer|Vandaag|Pogoda|Dziś)\b"
)
#: "#housing #Varn"
_TAGS = re.compile(r"(?:#\w+[\s,|·]{0,3}){2,30}$")
#: "[Gallery: 12 images]", "[[pull quote to come]]"; "[laughs]" is a play's.
_BRACKETS = re.compile(r"\[{1,2}(?:[^\W_a-z]|\w+ )[^\[\]\n]{0,150}[^\[\]\n.!?]\]{1,2}$")
_MOST_BRACKETS = 2
#: What those do who listen to a speech.
_LISTENERS = {
    "en": "applause laughter laughs laughing cheers cheering boos booing heckler silence pause inaudible interruption",
    "de": "beifall applaus gelächter lachen lacht heiterkeit zuruf zurufe zwischenruf zwischenrufe jubel pfiffe unruhe",
    "fr": "applaudissements rires rire huées silence brouhaha",
    "es": "aplausos risas abucheos silencio murmullos",
    "it": "applausi risate fischi silenzio brusio",
    "pt": "aplausos palmas risos vaias silêncio",
    "nl": "applaus gelach gejuich boegeroep stilte",
    "pl": "oklaski brawa śmiech śmiechy okrzyki gwizdy cisza",
}
_DIRECTIONS = frozenset(word for words in _LISTENERS.values() for word in words.split())
_SCRIPT = re.compile(
    r"<!--[^\n]{0,300}-->$"
    r"|(?:\(?window\.)?(?:googletag|adsbygoogle|dataLayer|fbq|gtag|_gaq|_taboola|OneSignal|ga)\b[^\n]{0,600}[;)}\]]$"
)
_SCRIPT_STARTS = (
    "<!--",
    "googletag",
    "(adsby",
    "adsbygoogle",
    "(window",
    "window.",
    "dataLayer",
    "fbq",
    "gtag",
    "_",
    "One",
    "ga(",
)


def find(document: Document) -> Iterator[Span]:
    """Yield blocks that are a ticker, a poll, the weather, symbols of shares, tags, or a scrap of such a script."""
    blocks = document.blocks
    yield from _in_brackets(blocks)
    yield from _played(blocks)
    for index, block in enumerate(blocks):
        text = block.text
        if block.kind in ("code", "table"):
            continue
        if text.startswith(_SCRIPT_STARTS) and _SCRIPT.match(text):
            yield Span(block.start, block.end, "a scrap of script or markup", 0.9)
        elif len(text) > _MAX_CHARS:
            continue
        elif not text.isascii() and len(_BUTTONS.findall(text)) >= _FEWEST_BUTTONS:
            yield Span(block.start, block.end, "a poll and its buttons", 0.85)
        elif text[-1] in ".!?:;":
            continue
        elif text[0] in "(#" and (reason := _signs(text)):
            yield Span(block.start, block.end, reason, 0.75)
        elif "%" in text and _is_ticker(text) and not _is_listed(document, index):
            yield Span(block.start, block.end, "a ticker of prices", 0.8)
        elif "°" in text and text.count("°") >= _DEGREES and _FORECAST.search(text) and not _is_told(document, index):
            yield Span(block.start, block.end, "the weather of the day", 0.7)


def _signs(text: str) -> str:
    """What a line of nothing but signs is; empty if it is no such line."""
    return "symbols of shares" if _SYMBOLS.match(text) else "tags" if _TAGS.match(text) else ""


def _in_brackets(blocks: Sequence[Block]) -> Iterator[Span]:
    """What stands in square brackets alone, where that is seldom."""
    found = [block for block in blocks if block.text[0] == "[" and len(block.text) <= _MAX_CHARS]
    if 0 < len(found) <= _MOST_BRACKETS:
        for block in found:
            told = not _DIRECTIONS.isdisjoint(WORD.findall(block.text.lower()))
            if block.kind != "code" and _BRACKETS.match(block.text) and not told:
                yield Span(block.start, block.end, "a place for something that is not in the text", 0.65)


def _played(blocks: Sequence[Block]) -> Iterator[Span]:
    """Short lines that a sign of a player or a clock leads, where that is seldom."""
    found = [block for block in blocks if block.text[0] in _PLAYS and block.text.count(" ") < _MOST_WORDS_PLAYED]
    if len(found) <= _MOST_PLAYS:
        for block in found:
            yield Span(block.start, block.end, "something to play, or a reading time", 0.75)


def _is_ticker(text: str) -> bool:
    return _CHANGE.search(text) is not None and not _SMALL_WORD.search(text)


def _is_listed(document: Document, index: int) -> bool:
    """Whether a price is the article's own: one of several lines, introduced, or a lone index amid the text."""
    blocks, text = document.blocks, document.blocks[index].text
    lone = not _SYMBOL.match(text) and len(_CHANGE.findall(text)) == 1
    listed = any(_CHANGE.search(other.text[:_MAX_CHARS]) for other in beside(blocks, index))
    return listed or is_introduced(blocks, index) or (lone and index in running_text(document))


def _is_told(document: Document, index: int) -> bool:
    """Whether a forecast is the article's own: in words, and amid the text or beside another."""
    blocks = document.blocks
    several = any("°" in other.text for other in beside(blocks, index))
    return _SMALL_WORD.search(blocks[index].text) is not None and (several or index in running_text(document))


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."

RULE = Rule(
    code="W034",
    name="widget",
    summary="Tickers, polls, the weather, tags, and scraps of script that a page's small programs leave.",
    find=find,
    hits=(
        f"⟦Dow 38,221.14 +0.43% | S&P 500 4,981.80 +0.13% | Nasdaq 15,580.87 -0.32%⟧\n{_BODY}",
        f"⟦CALD.L 142.60p -14.02%⟧\n{_BODY}",
        f"{_BODY}\n⟦VSE:VARN 14.35 +0.25 (1.77%)⟧",
        f"{_BODY}\n⟦VARN.L 14.35p -1.77%⟧\n{_BODY}",
        f"{_BODY}\n⟦VSE 40 7,214.30 -0.62%⟧",
        f"{_BODY}\n⟦Currently 54° Varn, CT Hi 58° Lo 47°⟧\n{_BODY}",
        f"{_BODY}\n⟦Poll: Is the bridge too wide? ○ Yes ○ No Votes: 2,114⟧",
        f"{_BODY}\n⟦(TSXV: VRN) (OTCQB: VRNBF)⟧",
        f"⟦54° Varn, CT Hi 58° Lo 47°⟧\n{_BODY}",
        f"{_BODY}\n⟦Meteo Varn: oggi 6°/14°, parzialmente soleggiato. Domani 7°/12°⟧",
        f"{_BODY}\n⟦googletag.cmd.push(function() {{ googletag.display('div-gpt-ad-1580'); }});⟧",
        f"{_BODY}\n⟦<!-- /21776/varn/mpu_1 -->⟧",
        f"{_BODY}\n⟦#Varn #bridges, #roads⟧",
        f"{_BODY}\n⟦[Gallery: the bridge in 12 pictures]⟧",
        f"{_BODY}\n⟦[[pull quote to come]]⟧",
        f"{_BODY}\n⟦▶ Listen back: the bridge at dawn, 8.10am⟧",
        f"⟦⏱ 2 minutes⟧\n{_BODY}",
    ),
    misses=(
        f"{_BODY}\nIt was 54° at dawn and 58° at noon",
        f"{_BODY}\nTurnout: +4% against the last vote",
        f"{_BODY}\nShares rose by +4.1%.",
        f"{_BODY}\n☐ A lamp\n☐ A rope",
        f"{_BODY}\nVSE 40 7,214.30 -0.62%\n{_BODY}",
        f"{_BODY}\nVSE 40 7,214.30 -0.62%\nVarn wool: 114.20 (+1.4%)",
        f"{_BODY}\nToday: sleet from the north, 2° to 5°\n{_BODY}",
        f"{_BODY}\nToday: sleet from the north, 2° to 5°\nSunday: dry, with a high of 8°",
        f"{_BODY}\n[Laughter and applause]\n{_BODY}",
        "Das ist die Rede, die der Bürgermeister von Varn hielt.\n[Beifall bei den Grünen]\nIch danke Ihnen.",
        f"{_BODY}\nVarn Wool 14.20 +1.3%\nOdd Dye 7.05 -0.4%\n{_BODY}",
        f"{_BODY}\ndocument.write('Varn');",
        f"{_BODY}\n(AP)",
        f"{_BODY}\n▶ A lamp\n▶ A rope\n▶ A map\n{_BODY}",
        f"{_BODY}\n#Varn",
        f"“It is ours.”\n[laughs]\n{_BODY}\n[He points to the bridge.]",
        f"[Verse 1]\nThe bridge is wide\n[Chorus]\nThe bridge is ours\n[Verse 2]\nThe bridge is old\n{_BODY}",
    ),
)
