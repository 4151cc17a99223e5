"""What a page's small programs leave in its text: share prices, the weather, tags, and scraps of their script.

A ticker is a line of names and figures with a signed percentage; a poll has buttons in one line, or stands a line each
(see ``transforms.polls``); the weather has several degrees and no sentence; a player's sign leads what can be played; a
symbol of a share stands alone in its brackets. Amid its text an article gives an index or a forecast itself: there a
ticker needs a share's symbol or two prices, and the weather goes without words. Of scripts only those are known that
sell advertisements or count readers: any other line of code may be what a technical article is about. What stands in
square brackets alone is a place for something that was not put there if it names such a thing, a film or a map, and
tells nothing of it; what else stands so is said of the scene. A text that has many is a play or a song, and beside what
a speaker says all of them are its own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from transforms import phrasebook
from transforms.document import Block, Document, Span
from transforms.headlines import WORD, beside, has_finite_verb, is_introduced, language, running_text
from transforms.lexicon import key
from transforms.polls import polls
from transforms.rule import Rule

_MAX_CHARS = 200
#: A price and its change: "38,221.14 +0.43%", "142.60p −14.02%", "-14.43 (-0.68%)".
_CHANGE = re.compile(
    r"\d[\d,.]{0,12}[a-z]?[ \t|]{1,3}(?:[+−▲▼-]\d[\d,.]{0,12} \(|\(?[+−▲▼-]|[▲▼] )[+−▲▼-]?\d{1,3}(?:[.,]\d{1,3})?%"
)
#: What shows a change and no report writes.
_ARROW = re.compile(r"[▲▼]")
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
#: "[Gallery: 12 images]", "[[pull quote to come]]", "[ad_1]".
_BRACKETS = re.compile(r"\[{1,2}(?:[^\W_a-z]|\w{1,40}[ _])[^\[\]\n]{0,150}[^\[\]\n.!?]\]{1,2}$")
_MOST_BRACKETS = 2
#: What pages have in places that they hold for it, by language; a text names a quotation so only to its editors.
_THINGS_BY_LANGUAGE = {
    "en": "ad ads advert advertisement advertising audio caption carousel chart clip document embed embedded figure "
    "file form gallery graph graphic iframe image images infographic infographics insert interactive map maps photo "
    "photos photograph picture pictures placeholder player podcast poll post pullquote quiz quote shortcode slideshow "
    "survey timeline tweet video videos widget youtube instagram facebook twitter tiktok",
    "de": "anzeige werbung bild bilder bildergalerie fotostrecke foto fotos galerie grafik grafiken infografik karte "
    "umfrage formular tabelle einbettung zitat",
    "fr": "publicité vidéo vidéos photo photos photographie galerie diaporama carte graphique infographie sondage "
    "formulaire tableau",
    "es": "publicidad anuncio vídeo vídeos foto fotos fotografía imagen imágenes galería fotogalería mapa gráfico "
    "gráficos infografía encuesta formulario tabla",
    "it": "pubblicità immagine immagini foto fotografia galleria fotogallery mappa grafico grafici infografica "
    "sondaggio modulo tabella",
    "pt": "publicidade anúncio vídeo vídeos foto fotos imagem imagens galeria mapa gráfico gráficos infográfico áudio "
    "enquete formulário tabela",
    "nl": "advertentie afbeelding afbeeldingen beeld foto fotos galerij kaart grafiek infographic peiling formulier "
    "tabel",
    "pl": "reklama wideo zdjęcie zdjęcia grafika obraz galeria mapa wykres infografika ankieta formularz tabela",
}
_THINGS = frozenset(word for words in _THINGS_BY_LANGUAGE.values() for word in words.split())
#: What parts a thing from its title.
_TITLED = re.compile(r" ?[:–—=]")
#: "HOST: Who was there?", "Ann Lee: Nobody."
_SPEAKER = re.compile(r"([^\W\d_a-z][\w.'’-]{0,20})(?: [^\W\d_a-z][\w.'’-]{0,20}){0,3}: \S")
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
    yield from _in_brackets(document)
    yield from _played(blocks)
    yield from (Span(each.start, each.end, "a poll and its answers", 0.8) for each in chain(*polls(document)))
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


def _in_brackets(document: Document) -> Iterator[Span]:
    """What stands in square brackets alone and names a thing that was to be there, where that is seldom."""
    blocks = document.blocks
    found = [i for i, block in enumerate(blocks) if block.text[0] == "[" and len(block.text) <= _MAX_CHARS]
    if 0 < len(found) <= _MOST_BRACKETS:
        for index in found:
            block = blocks[index]
            if block.kind == "code" or not _BRACKETS.match(block.text) or not _holds_place(document, block.text):
                continue
            if not any(_is_speech(other.text) for other in beside(blocks, index)):
                yield Span(block.start, block.end, "a place for something that is not in the text", 0.65)


def _holds_place(document: Document, text: str) -> bool:
    """Whether what stands in brackets names a thing, of which it tells no more than a title, or has a link's label."""
    inside = text.strip("[]/ ")
    titled = _TITLED.search(inside)
    named = inside[: titled.start()] if titled else inside
    if titled and phrasebook.known(key(named)):
        return True
    words = WORD.findall(named)
    return not _THINGS.isdisjoint(map(str.lower, words)) and not _tells(words, language(document) or "en")


def _tells(words: Sequence[str], code: str) -> bool:
    """Whether words say what somebody or something does: "Video plays", "Holds up a map"; "to come" is yet to be.

    A name before them and a word after them let the first and the last be a verb.
    """
    if any(word.lower().endswith("ing") and word.lower() not in _THINGS for word in words):
        return True
    told = next((i for i, word in enumerate(words) if word.lower() == "to"), len(words))
    return has_finite_verb(["Varn", *(word.lower() for word in words[:told]), "so"], code)


def _is_speech(text: str) -> bool:
    """Whether a line begins with who speaks; "Photo: Ann Lee" begins with a thing."""
    speaker = _SPEAKER.match(text)
    return speaker is not None and speaker[1].lower() not in _THINGS


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
    lone = not _SYMBOL.match(text) and len(_CHANGE.findall(text)) == 1 and not _ARROW.search(text)
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
        f"{_BODY}\n\n⟦Should the bridge be wider?⟧\n⟦Yes⟧\n⟦No⟧\n⟦Ask the ducks⟧\n\n{_BODY}",
        f"⟦Soll die Brücke breiter werden? Stimmen Sie ab⟧\n⟦Ja – 58%⟧\n⟦Nein – 40%⟧\n⟦Egal – 2%⟧\nDie Enten\n{_BODY}",
        f"{_BODY}\n⟦VARN 1,198.40 ▲ 6.31%⟧\n{_BODY}",
        f"⟦Dow 38,221.14 +0.43% | S&P 500 4,981.80 +0.13% | Nasdaq 15,580.87 -0.32%⟧\n{_BODY}",
        f"⟦CALD.L 142.60p -14.02%⟧\n{_BODY}",
        f"{_BODY}\n⟦VSE:VARN 14.35 +0.25 (1.77%)⟧",
        f"{_BODY}\n⟦VARN.L 14.35p -1.77%⟧\n{_BODY}",
        f"{_BODY}\n⟦VSE 40 7,214.30 -0.62%⟧",
        f"{_BODY}\n⟦Currently 54° Varn, CT Hi 58° Lo 47°⟧\n{_BODY}",
        f"{_BODY}\n⟦Poll: Is the bridge too wide? ○ Yes ○ No Votes: 2,114⟧",
        f"{_BODY}\n⟦Poll: Is the bridge too wide?⟧\n⟦Yes, it is⟧\n⟦No⟧\n{_BODY}",
        f"{_BODY}\n⟦Umfrage⟧\n⟦Ist die Brücke zu breit?⟧\n⟦Für Karren nicht⟧\n⟦Für Schafe⟧\n⟦Abstimmen⟧\n{_BODY}",
        f"⟦Le pont est-il trop large ?⟧\n⟦Oui⟧\n⟦Pas assez⟧\n⟦Je vote⟧\n⟦Voir les résultats⟧\n{_BODY}",
        f"{_BODY}\n⟦(TSXV: VRN) (OTCQB: VRNBF)⟧",
        f"⟦54° Varn, CT Hi 58° Lo 47°⟧\n{_BODY}",
        f"{_BODY}\n⟦Meteo Varn: oggi 6°/14°, parzialmente soleggiato. Domani 7°/12°⟧",
        f"{_BODY}\n⟦googletag.cmd.push(function() {{ googletag.display('div-gpt-ad-1580'); }});⟧",
        f"{_BODY}\n⟦<!-- /21776/varn/mpu_1 -->⟧",
        f"{_BODY}\n⟦#Varn #bridges, #roads⟧",
        f"{_BODY}\n⟦[Gallery: the bridge in 12 pictures]⟧",
        f"{_BODY}\n⟦[[pull quote to come]]⟧",
        f"{_BODY}\n⟦[interactive chart]⟧",
        f"{_BODY}\n⟦[INSERT CHART 1 HERE]⟧",
        f"{_BODY}\n⟦[ad_1]⟧",
        f"{_BODY}\n⟦[Video: the bridge opens]⟧\nPhoto: Ann Lee",
        f"{_BODY}\n⟦[Related: Two Held After Fire]⟧",
        f"{_BODY}\n⟦▶ Listen back: the bridge at dawn, 8.10am⟧",
        f"⟦⏱ 2 minutes⟧\n{_BODY}",
    ),
    misses=(
        f"What did the town say?\nYes: 50.3 per cent\nNo: 49.7 per cent\n{_BODY}",
        f"Should you walk over it?\nYes, if it is dry.\nNo, if the ducks are on it.\n{_BODY}",
        f"{_BODY}\nYes\nNo\n{_BODY}",
        f"{_BODY}\nIt was 54° at dawn and 58° at noon",
        f"{_BODY}\nTurnout: +4% against the last vote",
        f"{_BODY}\nShares rose by +4.1%.",
        f"{_BODY}\n☐ A lamp\n☐ A rope",
        f"{_BODY}\nIs the bridge too wide?\nNo.\nDo you like it?\nYes, on Mondays.\n{_BODY}",
        f"{_BODY}\nVote\nWho may cross the bridge?\nAnybody may, if they come on foot and alone.\n{_BODY}",
        f"{_BODY}\nVSE 40 7,214.30 -0.62%\n{_BODY}",
        f"{_BODY}\nVSE 40 7,214.30 -0.62%\nVarn wool: 114.20 (+1.4%)",
        f"{_BODY}\nToday: sleet from the north, 2° to 5°\n{_BODY}",
        f"{_BODY}\nToday: sleet from the north, 2° to 5°\nSunday: dry, with a high of 8°",
        f"{_BODY}\n[Laughter and applause]\n{_BODY}",
        f"{_BODY}\n[Phone rings]\n{_BODY}\n[CROSSTALK]",
        f"{_BODY}\n[Video plays]\n{_BODY}\n[Holds up a photo]",
        f"{_BODY}\n[The jury is brought in]\n{_BODY}\n[Name withheld]",
        f"{_BODY}\nHOST: What did you see on it?\n[Video: the bridge]\nMs. Lee: Nothing.",
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
