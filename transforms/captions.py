"""Captions that carry no credit, told by what only captions say: who stands where, what picture it is, who is seen.

"Ann Lee (left) and Tom Roe after the vote", "From left: …", "In the picture: …", "Aerial view of the bridge", "Ann Lee
in her workshop". The cues are words of position, kinds of pictures and openings, by language; the last form is a name
that the article holds, and a place or an action without a verb. A paragraph may use each of these words: so a caption
is one short piece, and where the cue is weak it has no verb.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from transforms.document import Block, Document
from transforms.headlines import (
    WORD,
    ends_sentence,
    has_finite_verb,
    is_body,
    is_imperative,
    is_introduced,
    is_quoted,
    language,
)
from transforms.once import once
from transforms.phrases import alternatives_of

#: Characters of the longest such caption, and words of one without a verb.
MOST_CHARS: Final = 180
_MOST_WORDS: Final = 18
#: Words of the shortest caption by a weak cue.
_FEWEST_WORDS: Final = 4
#: Lines of a text that look so: more are a cast, a gallery or a list.
MOST_SEEN: Final = 4
#: What a line says of the picture that it stands below, and nothing else, by language.
_KINDS_BY_LANGUAGE = {
    "en": "file photo|file picture|stock photo|stock image|library image|archive photo|illustrative photo"
    "|illustrative image|representational image|representative image",
    "de": "symbolbild|symbolfoto|archivbild|archivfoto|beispielbild|themenbild|beispielfoto|luftbild|luftaufnahme",
    "fr": "photo d'illustration|image d'illustration|photo d'archives|image d'archives|photo d'archive|image d'archive"
    "|photo prétexte|illustration",
    "es": "imagen de archivo|foto de archivo|imagen ilustrativa|foto ilustrativa|imagen referencial|foto referencial"
    "|fotografía de archivo|imagen de referencia|foto de referencia",
    "it": "immagine d'archivio|foto d'archivio|foto di repertorio|immagine di repertorio|foto di archivio"
    "|immagine di archivio|foto generica|immagine generica|immagine illustrativa",
    "pt": "imagem de arquivo|foto de arquivo|imagem ilustrativa|foto ilustrativa|fotografia de arquivo"
    "|imagem meramente ilustrativa",
    "nl": "archieffoto|archiefbeeld|foto ter illustratie|beeld ter illustratie|illustratiefoto|illustratiebeeld"
    "|stockfoto|sfeerbeeld",
    "pl": "zdjęcie ilustracyjne|zdjęcie poglądowe|zdjęcie archiwalne|fotografia ilustracyjna|zdjęcie podglądowe",
}
_KIND: Final = re.compile(rf"[(\[]?(?:{alternatives_of(_KINDS_BY_LANGUAGE)})[)\].]{{0,2}}$", re.IGNORECASE)

#: The same before a caption in capitals, or in brackets behind one: "FILE PHOTO – …", "… Varn (file image)".
_FILED: Final = re.compile(
    rf"FILE(?: PHOTO)? ?[:–—-] |.*[(\[](?:file|file image|{alternatives_of(_KINDS_BY_LANGUAGE)})[)\]]\.?$", re.DOTALL
)
#: Where somebody stands, in brackets behind a name.
_PLACES_BY_LANGUAGE = {
    "en": "left|right|centre|center|far left|far right|second from left|second from right|pictured",
    "de": "l.|r.|li.|re.|links|rechts|Mitte|M.|vorn|vorne|hinten|v.l.|v. l.|v.l.n.r.|v. l. n. r.|von links|vorne links"
    "|vorne rechts|hinten links|hinten rechts|ganz links|ganz rechts|2. v. l.|2. v. r.|2.v.l.|2.v.r.|im Bild|Bild",
    "fr": "à gauche|à droite|au centre|au milieu|au premier plan|en haut|en bas|à g.|à dr.|de gauche à droite"
    "|de g. à dr.|de g. à d.|ci-dessus|ci-contre|notre photo",
    "es": "izquierda|derecha|izq.|izda.|dcha.|der.|a la izquierda|a la derecha|centro|en el centro|de izquierda"
    " a derecha|de izq. a dcha.|en la foto|en la imagen|al centro",
    "it": "a sinistra|a destra|al centro|nella foto|in foto|sinistra|destra|da sinistra|da sinistra a destra|sx|dx"
    "|nell'immagine",
    "pt": "à esquerda|à direita|esq.|dir.|ao centro|no centro|centro|na foto|na imagem|da esquerda para a direita"
    "|da esq. para a dir.|esquerda|direita",
    "nl": "l.|r.|links|rechts|midden|v.l.n.r.|van links naar rechts|op de foto|linksvoor|rechtsvoor|tweede van links",
    "pl": "z lewej|z prawej|po lewej|po prawej|pierwszy z lewej|pierwsza z lewej|drugi z lewej|druga z lewej|w środku"
    "|od lewej|na zdjęciu|pierwszy z prawej|pierwsza z prawej|w centrum",
}
_QUOTES: Final = frozenset('"“”')
_PLACE: Final = re.compile(rf"(?<=[\w.]) \((?:{alternatives_of(_PLACES_BY_LANGUAGE)})\)")
#: Who stands where, one after the other: a colon follows, or a name.
_ROWS_BY_LANGUAGE = {
    "en": "from left to right|left to right|pictured from left|clockwise from top left|l-r",
    "de": "von links nach rechts|v. l. n. r.|v.l.n.r.|vlnr|im uhrzeigersinn",
    "fr": "de gauche à droite|de g. à dr.|de g. à d.|de haut en bas",
    "es": "de izquierda a derecha|de izq. a dcha.|de izq. a der.|de arriba abajo",
    "it": "da sinistra a destra|da sinistra verso destra|dall'alto in basso",
    "pt": "da esquerda para a direita|da esq. para a dir.|de cima para baixo",
    "nl": "van links naar rechts|v.l.n.r.|vlnr",
    "pl": "od lewej do prawej|od lewej strony",
}
_ROW: Final = re.compile(rf"(?:(?i:{alternatives_of(_ROWS_BY_LANGUAGE)}))\.?(?: ?:|(?= [^\W\d_a-z]))")
#: Openings that take a colon, or else a caption without a verb.
_OPENINGS_BY_LANGUAGE = {
    "en": "in the picture|in the photo|in this photo|in this picture|our picture|our photo|from left|pictured",
    "de": "im bild|auf dem bild|auf dem foto|unser bild|unser foto|von links|v. l.|v.l.|unsere bilder",
    "fr": "sur la photo|sur notre photo|sur cette photo|sur l'image|notre photo|de gauche|en photo|en image",
    "es": "en la foto|en la imagen|en la fotografía|en esta foto|en esta imagen|de izquierda|en las imágenes",
    "it": "nella foto|nelle foto|nell'immagine|in foto|da sinistra|nelle immagini|sopra|in alto",
    "pt": "na foto|na imagem|na fotografia|nas fotos|nas imagens|da esquerda|em cima|em baixo",
    "nl": "op de foto|op de foto's|op het beeld|op deze foto|van links|in beeld",
    "pl": "na zdjęciu|na zdjęciach|na fotografii|od lewej|na zdjęciu od lewej|od prawej",
}
_OPENS: Final = re.compile(rf"(?:(?i:{alternatives_of(_OPENINGS_BY_LANGUAGE)}))(?P<mark> ?:|,)?(?= \S)")
#: What a picture is a view of; most name the picture, and those that also speak of an outlook come second.
_VIEWS_BY_LANGUAGE = {
    "en": "aerial view of|aerial photo of|a view of|screenshot of|a still from|close-up of",
    "de": "luftbild|luftaufnahme|luftbilder|drohnenaufnahme|nahaufnahme|außenansicht|innenansicht|aufnahme einer"
    "|aufnahme eines|aufnahme der|aufnahme des|szene aus|standbild aus|screenshot aus|screenshot der|modell der"
    "|modell des"
    "|visualisierung der|visualisierung des|so soll|entwurf des|entwurf der",
    "fr": "vue aérienne|vue générale|vue extérieure|vue intérieure|gros plan sur|capture d'écran|une vue de|une vue du"
    "|une vue aérienne|image aérienne|photo aérienne|scène de",
    "es": "vista aérea|vista general|vista exterior|imagen aérea|imagen de|captura de|fotograma de|una vista de"
    "|una imagen de|panorámica de",
    "it": "veduta|una veduta|vista aerea|veduta aerea|immagine aerea|una vista|un'immagine|panoramica|screenshot"
    "|un fotogramma|un momento della|un momento del|un momento dell'",
    "pt": "vista aérea|vista geral|imagem aérea|imagem de|captura de ecrã|uma vista|pormenor de|pormenor da|pormenor do"
    "|aspecto da|aspecto do|aspeto da|aspeto do",
    "nl": "luchtfoto|luchtfoto's|luchtopname|luchtbeeld|sfeerbeeld|screenshot van|close-up van|impressie van",
    "pl": "zdjęcie lotnicze|widok z lotu ptaka|widok z drona|zdjęcie z|kadr z|wizualizacja|zbliżenie na",
}
_VIEW: Final = re.compile(rf"(?:{alternatives_of(_VIEWS_BY_LANGUAGE)})(?=['’\s])", re.IGNORECASE)
_LOOKS_BY_LANGUAGE = {
    "de": "blick auf|blick in|blick über|blick aus|blick von",
    "fr": "vue du|vue de|vue sur|vue des",
    "es": "vista de|vista del|vista desde",
    "it": "vista di|vista del|vista della|vista sul|vista dal",
    "pt": "vista da|vista do|vista de|vista sobre",
    "nl": "zicht op|uitzicht op|uitzicht over|blik op",
    "pl": "widok na|widok z|panorama",
}
_LOOK: Final = re.compile(rf"(?:{alternatives_of(_LOOKS_BY_LANGUAGE)}) ", re.IGNORECASE)
#: What one looks at in a figure of speech: beginnings of words, by language.
_OUTLOOKS_BY_LANGUAGE = {
    "de": "zukunft|vergangenheit|geschichte|zahl|karten|statistik|tabelle|bücher|daten|kulissen|zurück|vorn",
    "fr": "avenir|chiffre|esprit|ensemble",
    "es": "futuro|pasado|cifras|pájaro",
    "it": "futuro|passato|numeri",
    "pt": "futuro|passado|números",
    "nl": "toekomst|cijfers|verleden|oneindig",
    "pl": "przyszłoś|przeszłoś|liczby|liczb",
}
_OUTLOOK: Final = re.compile(rf"\b(?:{alternatives_of(_OUTLOOKS_BY_LANGUAGE)})", re.IGNORECASE)

#: Behind a name: where somebody is, with what, as whom.
_WHERE_BY_LANGUAGE = {
    "en": "in|on|at|with|during|outside|inside|beside|before|after|as",
    "de": "in|im|auf|am|an|vor|mit|bei|beim|während|hinter|neben|unter|nach|als|zwischen",
    "fr": "dans|sur|devant|avec|pendant|lors|chez|à|au|aux|en|derrière|sous|après|face",
    "es": "en|con|durante|junto|ante|frente|tras|sobre|bajo|a|al|como|entre",
    "it": "in|nel|nella|nello|nell'|con|durante|davanti|accanto|al|alla|allo|sul|sulla|a|fra|tra|dopo|nei|negli",
    "pt": "em|no|na|nos|nas|com|durante|junto|diante|ao|à|frente|sobre|após|entre|como",
    "nl": "in|op|bij|met|tijdens|voor|achter|naast|na|aan|onder|tussen|als",
    "pl": "w|we|na|z|ze|przed|podczas|obok|przy|po|za|pod|jako|wraz",
}
_NO_NAME: Final = (
    r"(?!(?:The|An?|This|That|Der|Die|Das|Ein|Eine|Dieser?|Les?|La|L|Une?|Des|Cette|Ce|El|Los|Las|Una?|Unos|Unas|Il|Lo|Gli"
    r"|Os?|As?|Uma?|De|Het|Een|Dit|Deze)['’\s])"
)
_PARTICLE: Final = r"(?:van|von|de|der|den|di|da|do|dos|du|del|la|le|ten|ter|zu)"
_SEEN: Final = {
    code: re.compile(
        rf"(?P<name>{_NO_NAME}[^\W\d_a-z][\w’'-]{{1,20}}(?: {_PARTICLE}){{0,2}}"
        rf"(?: [^\W\d_a-z](?:[\w’'-]{{1,20}}|\.)(?: {_PARTICLE}){{0,2}}){{1,2}})"
        rf" (?:{alternatives_of({code: words})})(?=['’\s])"
    )
    for code, words in _WHERE_BY_LANGUAGE.items()
}
#: What one is seen doing, without a verb, or wearing and showing as one's own, by language: parts of words are enough.
_ACTS_BY_LANGUAGE = {
    "en": " his | her | their | during | outside | after the | before the | with a | onstage| on stage",
    "de": "ihrem |ihrer |seinem |seiner |ihren |seinen |bei der |beim |am rednerpult|vor gericht|nach dem "
    "|vor dem spiel"
    "|nach der |während |mit dem |mit der |mit einem|mit einer|im gespräch",
    "fr": " son | sa | ses | leur | lors | pendant|devant |derrière |tribune|à côté|avec un|avec le|avec la|après l",
    "es": " su | sus |durante|junto a|ante l|frente a|tras |delante|tribuna|con un|con el|con la|al lado",
    "it": " suo | sua | suoi |durante|davanti|accanto|tribuna|con un|con il|con la|al termine|dopo l",
    "pt": " seu | sua | seus | suas |durante|junto|diante|em frente|tribuna|com um|com o |com a |ao lado|após ",
    "nl": " zijn | haar | hun |tijdens|voor het|voor de|achter|naast|met een|met de|met het|spreekgestoelte|na afloop",
    "pl": "swoim|swojej|swoją|swojego|podczas|przed |obok|przy |na mównicy|po meczu|na korytarzu|z żoną|z mężem",
}
_ACTS: Final = {
    code: re.compile(alternatives_of({code: acts}), re.IGNORECASE) for code, acts in _ACTS_BY_LANGUAGE.items()
}
#: What a picture shows somebody or something doing, in the present and without an ending, by language.
_POSES_BY_LANGUAGE = {
    "en": "sit|stand|hold|walk|pose|celebrate|hug|carry|carrie|leave|arrive|wait|queue|gather|inspect|examine|work"
    "|present|receive|wave|cling|graze|press|watch|look|line|pass|rise|sleep|rest|read|sort|sell|mend|play|sing|march"
    "|shout|chant|lay|light|paint|drive|ride|row|swim|wade|dig|clear|search|dry|drie|hang|shelter|prepare|cook|serve"
    "|pour|pull|push|lift|load|unload|cross|enter|step|smile|kiss|embrace|shake|board|feed|milk|pick|harvest|burn|lie"
    "|cover|attend|cool|model|show|run|jump|leap|dive|dip|tackle|point|speak|talk|count|check|tend|clean|sweep|pack"
    "|stack|weigh|set|extend|wear|plant|survey|address|back|emerge|lead|fill",
}
#: Words of those who tell, and captions hardly: what was, will be or is said, and by whom, by language.
_TOLD_BY_LANGUAGE = {
    "en": "said|says|say|told|tells|adds|was|were|had|is|are|has|have|will|would|can|could|must|should|may|might|i|we"
    "|you|he|she|they|it|there|this|that|these|who|which|if|when|because|but|not|no|never|every|each|always|often"
    "|usually|also|still|now|our|my|your|born|died",
}
#: Behind a thing without a verb, how it is seen, by language.
_SEEN_HOW_BY_LANGUAGE = {
    "en": r"[a-z]{3,15}ing|[a-z]{3,15}ed|seen|held|worn|drawn|built|made|taken|found|shown|hung|at work|on display"
    "|in action|his|her|its|their",
}
_POSES: Final = {
    code: frozenset(f"{verb}{ending}" for verb in verbs.split("|") for ending in ("", "s", "es"))
    for code, verbs in _POSES_BY_LANGUAGE.items()
}
_TOLD: Final = {code: frozenset(words.split("|")) for code, words in _TOLD_BY_LANGUAGE.items()}
_SEEN_HOW: Final = {code: re.compile(rf"[ ,](?:{how})\b") for code, how in _SEEN_HOW_BY_LANGUAGE.items()}
_PLACED: Final = {
    code: re.compile(rf" (?:{alternatives_of({code: _WHERE_BY_LANGUAGE[code]})}|near|from|under|over|by|along|among) ")
    for code in _POSES
}
#: Words within which such a verb stands, and of the longest sentence that has one.
_POSE_WITHIN: Final = 10
_LONGEST_SCENE: Final = 25
#: One piece: no sentence ends inside. Initials and short forms do: "(l.)", "Krystyna W.", "Dr. Roth".
_INNER_STOP: Final = re.compile(r"[^\W\d_]{4}[.!?…] ")
#: Relative pronouns by which an opening goes on as a sentence: "In the photo that hangs at home …".
_RELATIVE: Final = re.compile(
    r"\b(?:that|which|who|qui|que|dont|che|cui|quem|waarop|waarin|któr\w{1,4}|die ich|das ich|die er|das er)\b"
)
#: Verbs, beside those of headlines, that make a sentence of an opening, by language.
_TELLS_BY_LANGUAGE = {
    "en": "shows|show|was|were|we|you|see|seen|looks|stood|sat",
    "de": "zeigt|zeigen|sah|saß|stand|trägt|trug|lacht|lächelt|wirkt|wirkte|erkennt|war|waren|sehe|man|wir|ich",
    "fr": "voit|on|était|étaient|avait|porte|portait|montre|sourit|souriait|reconnaît|pose|je|il|elle",
    "es": "ve|aparece|aparecen|aparecía|era|eran|estaba|había|vestía|sonríe|lleva|llevaba|muestra|veo|hundía",
    "it": "vede|vedono|appare|era|erano|aveva|stava|sorride|porta|portava|mostra|ritrae|si",
    "pt": "vê|veem|aparece|era|eram|estava|tinha|sorri|mostra|usa|usava|se",
    "nl": "ziet|zie|zag|stond|stonden|was|waren|had|droeg|lacht|toont|staan|zitten|zit|kijkt|we|ik",
    "pl": "widać|widzimy|stał|stała|był|była|było|miał|miała|uśmiecha|stoi|siedzi|pokazuje",
}
#: Articles, some with a preposition, behind which a form of a verb is a noun: "la visita", by language.
_ARTICLES_BY_LANGUAGE = {
    "de": "der|die|das|dem|den|ein|eine|einer|einem",
    "fr": "le|la|les|l|un|une|des|du|au",
    "es": "el|la|los|las|un|una|del|al",
    "it": "il|lo|la|i|gli|le|l|un|una|del|della|dell|nella|al|alla",
    "pt": "o|a|os|as|um|uma|do|da|no|na|ao",
    "nl": "de|het|een",
}
#: What tells of the past: forms of common verbs, and endings of others, by language.
_PAST_BY_LANGUAGE = {
    "de": r"war|waren|wurden?|hatten?|hat|haben|habe|sagten?|kam|kamen|ging|gingen|gab|teilten?|erklärten?|worden"
    r"|gewesen|stand|lag|[a-zäöüß]{3,20}ierten?",
    "fr": r"avai(?:t|ent)|étai(?:t|ent)|été|(?:a|ont|s['’]est|est|sont|n['’]a|l['’]a) (?:[a-zà-ÿ]{2,20} )?"
    r"[a-zà-ÿ]{2,20}(?:é|ée|és|ées|i|is|ie|it|u|us|ue|ert)",
    "es": r"[a-zà-ÿ]{2,20}(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|era|eran|dijo|dijeron|hizo|tuvo|puso|ha|han|vino",
    "it": r"ha|hanno|era|erano|fu|furono|disse|stat[oaie]"
    r"|[a-zà-ÿ]{2,20}(?:ava|avano|eva|evano|iva|ivano|ò|arono|irono)",
    "pt": r"[a-zà-ÿ]{2,20}(?:ou|aram|eram|iram|ava|avam|iam)|foi|foram|era|eram|disse|fez|teve|tinha|havia|deu"
    r"|[a-zà-ÿ]{3,20}(?:eu|iu)",
    "nl": r"werd|werden|was|waren|had|hadden|heeft|hebben|zei|zeiden|kwam|kwamen|ging|gingen|stond|stonden|kreeg|kregen"
    r"|liet|[a-z]{3,20}(?:eerde|eerden)",
    "pl": r"[a-zà-ż]{2,20}(?:ł|ła|ło|li|ły)",
}
_PAST: Final = {code: re.compile(rf"\b(?:{forms})\b") for code, forms in _PAST_BY_LANGUAGE.items()}
#: Of the text's paragraphs so many must tell of the past, and the caption has so many words.
_FEWEST_PAST, _SHARE_PAST = 2, 2 / 3
_SHOWN_WORDS: Final = (5, 20)
#: Who speaks or is quoted is in no picture.
_SPOKEN: Final = re.compile(r"[\"“”„«»?:;!]|\b(?:ich|wir|je|nous|yo|noi|eu|nós|ik|ja|man|on)\b")
_ARTICLES: Final = {code: frozenset(words.split("|")) for code, words in _ARTICLES_BY_LANGUAGE.items()}
_TELLS: Final = {code: frozenset(words.split("|")) for code, words in _TELLS_BY_LANGUAGE.items()}


def kind_alone(text: str) -> bool:
    """Whether a line names the kind of a picture and says nothing else.

    >>> kind_alone("(Symbolbild)"), kind_alone("Photo d’illustration."), kind_alone("Das Symbolbild zeigt ein Schaf.")
    (True, True, False)
    """
    return _KIND.match(text) is not None


def cued(text: str, code: str) -> bool:
    """Whether a short text says who stands where, what is in the picture, or what it is a view of.

    ``code`` is the language of the text around.

    >>> cued("Ann Lee (left) and Tom Roe after the vote", "en"), cued("From left to right: Ann Lee, Tom Roe", "en")
    (True, True)
    >>> cued("Im Bild: die neue Brücke", "de"), cued("En la imagen, la alcaldesa durante el pleno", "es")
    (True, True)
    >>> cued("En la imagen que todos recuerdan, el viejo puente se hundía bajo un tractor.", "es")
    False
    >>> cued("Vue aérienne du lac et de ses plages.", "fr"), cued("La vue aérienne du lac a surpris.", "fr")
    (True, False)
    """
    if len(text) <= MOST_CHARS and _FILED.match(text):
        return True
    if len(text) > MOST_CHARS or _INNER_STOP.search(text) or text[-1] in ":?,;":
        return False
    if (_PLACE.search(text) and not is_quoted(text)) or _ROW.match(text):
        return True
    if opened := _OPENS.match(text):
        if opened["mark"] and opened["mark"].strip() == ":":
            return True
        told = text.count(" ") < _FEWEST_WORDS or _tells(text[opened.end() :], code) or _RELATIVE.search(text)
        return bool(opened["mark"] or not text[opened.end() :].lstrip()[0].isdigit()) and not told
    return _VIEW.match(text) is not None and not _tells(text, code) and text.count(" ") >= _FEWEST_WORDS - 1


def shows_somebody(document: Document, index: int) -> bool:
    """Whether a line amid the text is a view of a place, or names somebody of whom the text speaks and where they are.

    It has no verb; "Ann Lee in her workshop" is one, "Ann Lee in Varn" may be anything.
    """
    blocks, code = document.blocks, language(document)
    text = blocks[index].text
    if code not in _SEEN or not _stands_alone(blocks, index) or not _is_nominal(text, code):
        return False
    if _LOOK.match(text):
        return text.count(" ") >= _FEWEST_WORDS and not _OUTLOOK.search(text) and text[-1] not in ".!"
    seen = _SEEN[code].match(text)
    if seen is None or not _ACTS[code].search(text, seen.end("name")):
        return False
    return _is_spoken_of(blocks, index, seen["name"], whole=code == "de")


def may_show(text: str, code: str) -> bool:
    """Whether a line may say what a picture shows: somebody doing it now, or a thing and how it is seen.

    Reports in the present read alike, and so do subheadings: it takes another doubt to tell it from them.

    >>> may_show("Fishermen mend their nets at Varn on Friday.", "en"), may_show("The bridge, seen from a tower", "en")
    (True, True)
    >>> may_show("Fishermen mended their nets.", "en"), may_show("The bridge is seen from the tower", "en")
    (False, False)
    """
    words = [word.strip(",.()’'").lower() for word in text.split()]
    if code not in _POSES or not _FEWEST_WORDS <= len(words) <= _LONGEST_SCENE or text[-1] in ":?!,;":
        return False
    if (
        not text[0].isupper()
        or is_imperative(WORD.findall(text))
        or not _TOLD[code].isdisjoint(words)
        or not _QUOTES.isdisjoint(text)
    ):
        return False
    if _INNER_STOP.search(text):
        return False
    if not _POSES[code].isdisjoint(words[1:_POSE_WITHIN]):
        return True
    nominal = not has_finite_verb(WORD.findall(text), code)
    return nominal and bool(_SEEN_HOW[code].search(text) and _PLACED[code].search(text))


def shows_now(document: Document, index: int) -> bool:
    """Whether a sentence may say what a picture shows: it tells of nothing past, as most paragraphs of its text do.

    >>> told = "El alcalde de Varn abrió ayer el viejo puente de la ciudad, que cerró en 2019 por las obras del río."
    >>> blocks = tuple(Block(0, len(line), line) for line in (told, "Dos cabras cruzan el puente de Varn.", told))
    >>> shows_now(Document(" ".join(block.text for block in blocks), blocks), 1)
    True
    """
    blocks, code = document.blocks, language(document)
    text = blocks[index].text
    fewest, most = _SHOWN_WORDS
    if code not in _PAST or not fewest <= text.count(" ") + 1 <= most or _INNER_STOP.search(text):
        return False
    folded = text.lower()
    if _SPOKEN.search(folded) or _PAST[code].search(folded) or is_introduced(blocks, index):
        return False
    others = [past for i, past in _in_the_past(document).items() if i != index]
    return sum(others) >= max(_FEWEST_PAST, _SHARE_PAST * len(others))


@once
def _in_the_past(document: Document) -> Mapping[int, bool]:
    """Whether each paragraph tells of the past, by the index of its block, in a language of which the forms are known.

    Every short line asks it, and paragraphs may be as long as a book.
    """
    past = _PAST[language(document)]
    bodies = ((i, block.text) for i, block in enumerate(document.blocks) if is_body(block.text))
    return {i: past.search(text.lower()) is not None for i, text in bodies}


def _tells(text: str, code: str) -> bool:
    """Whether a text of few words may be a sentence: it has a verb, or its language is not known."""
    words = WORD.findall(text)
    if len(words) > _MOST_WORDS or code not in _TELLS:
        return True
    articles = _ARTICLES.get(code, frozenset())
    free = [word for before, word in pairwise(["", *words]) if before.lower() not in articles]
    # A headline's verb is looked for after its first word; here the first may be one.
    return has_finite_verb(["so", *free], code) or not _TELLS[code].isdisjoint(map(str.lower, words))


def _is_nominal(text: str, code: str) -> bool:
    """Whether a line is one piece of a few words without a verb, that asks, lists and introduces nothing."""
    few = _FEWEST_WORDS <= text.count(" ") + 1 <= _MOST_WORDS
    return few and text[-1] not in ":?!,;" and not _INNER_STOP.search(text) and not _tells(text, code)


def _stands_alone(blocks: Sequence[Block], index: int) -> bool:
    """Whether paragraphs stand above and below a line, or a picture's place: no list and no quotation."""
    if not 0 < index < len(blocks) - 1 or is_introduced(blocks, index):
        return False
    above, below = blocks[index - 1].text, blocks[index + 1].text
    return ends_sentence(above) and not is_quoted(above) and (is_body(below) or ends_sentence(below))


def _is_spoken_of(blocks: Sequence[Block], index: int, name: str, *, whole: bool) -> bool:
    """Whether paragraphs hold the name, or, unless it must be the ``whole`` of it, its last word again and again.

    In German any noun has a capital, as "Neues Konzept" has.
    """
    surname = name.rpartition(" ")[2]
    others = [block.text for i, block in enumerate(blocks) if i != index and len(block.text) >= len(name)]
    return any(name in text for text in others) or (not whole and sum(surname in text for text in others) > 1)
