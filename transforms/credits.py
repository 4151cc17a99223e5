"""Credits of pictures: "Photo by …", "Foto: dpa", "(Image: Ann Lee/Paper)", "© AP", "REUTERS/Ann Lee"."""

import re

from transforms.agencies import PICTURE_AGENCIES, is_news_agency, is_picture_agency
from transforms.phrases import Phrases

#: What a picture or its credit is called, by language.
_PICTURE_BY_LANGUAGE = {
    "en": "photo|photos|file photo|cover photo|photo credit|photo credits|photo source|photo illustration"
    "|photo courtesy|photograph|photographs|photographer|photographers|photography|picture|pictures|picture credit"
    "|pic|image|images|image credit|image credits|image source|featured image|illustration|video credit|credit|credits",
    "de": "foto|fotos|fotocredit|fotograf|fotografin|bild|bilder|bildquelle|bildrechte|bildnachweis|symbolbild"
    "|symbolfoto|archivbild|archivfoto|werkbild|werkfoto|pressebild|pressefoto|repro|infografik|titelbild"
    "|titelfoto|beitragsbild|vorschaubild|fotomontage|grafik|montage|collage|zeichnung|screenshot|standbild|karikatur"
    "|visualisierung",
    "fr": "infographie|crédit|crédits|crédit photo|crédits photo|crédit image|photo d’illustration"
    "|photo d'illustration|photographie|photographe|photomontage|dessin|vidéo|capture d'écran",
    "es": "infografía|imagen|imágenes|imagen de archivo|foto de archivo|fotografía|fotografías|crédito|créditos"
    "|fotógrafo|fotógrafa|fotomontaje|ilustración|ilustraciones|gráfico|gráficos|dibujo|viñeta|vídeo|video",
    "it": "infografica|immagine|immagini|immagine di repertorio|foto di repertorio|foto d’archivio|foto d'archivio"
    "|fotografia|fotografie|fotografo|fotografa|fotomontaggio|illustrazione|illustrazioni|grafica|disegno|vignetta"
    "|crediti|credito",
    "pt": "infográfico|infografia|imagem|imagens|crédito da foto|créditos da foto|fotógrafo|fotógrafa|fotomontagem"
    "|ilustração|ilustrações|desenho|reprodução",
    "nl": "infographic|beeld|afbeelding|foto’s|foto's|archieffoto|archiefbeeld|illustratie|illustraties"
    "|rechtbanktekening|tekening|fotograaf|fotografie|fotomontage|graphic",
    "pl": "infografika|zdjęcie|zdjęcia|fot|zdj|rys|fotografia|fotografie|grafika|ilustracja|ilustracje|rysunek|wideo"
    "|źródło zdjęcia|autor zdjęcia|autorka zdjęcia",
    "ru": "фото|фотография|фотографии|изображение|иллюстрация",
    "uk": "фото|світлина|зображення|ілюстрація",
    "fi": "kuva|kuvat",
    "hu": "fotó|fotók|képek|illusztráció",
    "ro": "sursa foto|credit foto|foto arhivă",
    "cs": "zdroj foto|ilustrační foto|ilustrační snímek|snímek",
    "tr": "fotoğraf|fotoğraflar|görsel",
    "el": "φωτογραφία|φωτογραφίες|φωτό",
    "id": "gambar|ilustrasi",
    "vi": "ảnh|ảnh minh họa|nguồn ảnh",
    "ar": "تصوير|صورة|الصورة",
    "he": "צילום|צילומים|תמונה",
    "fa": "عکس|عکاس",
    "hi": "फोटो|फ़ोटो|तस्वीर",
    "zh": "图片来源|圖片來源|图片|圖片|图|圖|摄影|攝影|供图",
    "ja": "写真|画像|撮影|写真提供",
    "ko": "사진|사진제공|사진출처|그래픽",
}
_PICTURE = Phrases(_PICTURE_BY_LANGUAGE)
#: Each of those words holds one of these.
_STEMS = (
    *("fot", "oto", "mage", "bild", "rédit", "redit", "pic", "mmagin", "mágen", "llustra", "rafik", "eeld", "djęci"),
    *("kuva", "kép", "llusz", "llustr", "nímek", "örsel", "φωτογρ", "φωτό", "gambar", "ảnh", "صور", "ציל", "תמונ"),
    *("عک", "फोटो", "फ़ोटो", "तस्वीर", "图", "圖", "摄影", "攝影", "写真", "画像", "撮影", "사진", "그래픽"),
    *("nfogra", "epro", "kening", "ontage", "ollage", "eichnung", "creensh", "arikatur", "isualis", "essin", "isegn"),
    *("lustra", "ráfic", "rafic", "raphic", "ibujo", "esenho", "iñeta", "gnetta", "vidéo", "vídeo", "video", "wideo"),
    *("zdj", "rys", "capture d", "фото", "зображ", "изображ", "люстрац", "світлин"),
)
_BY = Phrases(
    {"courtesy": "courtesy of|courtesy|per gentile concessione di|cortesía de", "by": "by|via|from|von|de|di|door|par"}
)
#: Words inside a source that need no capital: "Ann Lee for The Paper via Getty Images", "ann on Unsplash".
_JOINS_BY_LANGUAGE = {
    "en": "via for on of from the and by cc",
    "de": "von der den und",
    "fr": "de la le et du",
    "es": "del y",
}
_JOINS = frozenset(word for words in _JOINS_BY_LANGUAGE.values() for word in words.split()) | frozenset("&/|-–")
_LAST_WORDS = frozenset(name.lower().rpartition(" ")[2] for name in PICTURE_AGENCIES) | {"files", "archive", "archiv"}
_COLON = re.compile(r"\s?[:|©：＝=]\s?©?\s?")
#: "Image source, Getty Images"
_COMMA = re.compile(r"source,\s(?=\S)")
#: Polish credits abbreviate the word and need no colon.
_ABBREVIATED = re.compile(r"(?:[Ff]ot|[Zz]dj|[Rr]ys)\.:?\s?(?=[^\W\d_a-z]|@)")
#: "Photo Ann Lee", behind a sentence.
_NAMED = re.compile(
    r"(?:Fotos?|Photos?|Bild|Beeld|Imagem|Imagen|Immagine|Zdjęcie|Ph\.?)"
    r" [^\W\d_a-z][\w’'-]{1,24}(?: (?:van|von|de|di|da|del|der) ?)?(?: ?[^\W\d_a-z][\w’'-]{1,24}){1,2}$"
)
_OPEN = re.compile(r"[(\[（【]")
_NAME_AND_PAPER = re.compile(
    r"[A-Z][^\W\d_'’.-]{1,24}(?: [A-Z][\w'’.-]{0,24}){1,3} ?/ ?"
    r"(?:[Tt]he )?[A-Z][\w'’.-]{1,24}(?: [A-Z][\w'’.-]{1,24}){0,4}$"
)
#: "(Express photo by Ann Lee)", "(Varn Courier file photo: Ann Lee)"; "(All photos: Ann Lee)" speaks of the article.
_PAPERS_PHOTO = re.compile(
    r"(?!All )[A-Z][\w'’.-]{1,24}(?: [A-Z][\w'’.-]{1,24}){0,3} (?:file |staff |archive )?"
    r"(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?)(?: by |: | courtesy )[A-Z@]"
)
_IN_CAPITALS = re.compile(r"[^\W\d_][^\W\d_.'’-]{0,24}(?:[ .'’-]{1,2}[^\W\d_][^\W\d_.'’-]{0,24}){1,4}$")
_PIECES = re.compile(r"[/|,:()]")
_LABEL_END = re.compile(r"[:©]")
_LEGAL = re.compile(
    r"\b(?:19|20)\d\d\b|rights reserved|rechte vorbehalten|droits réservés|derechos reservados", re.IGNORECASE
)
_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "»")
_AFTER_SENTENCE = re.compile(r"[.!?…”\"»)\]|/–—:-]['’”\"]?\s{1,3}(?=\S)")
_QUALIFIERS = (" files", " file", " archive", " archiv", " images", " photo", " photos", " news", " europe", " via")
#: So far from a block's end, in characters, is a credit looked for. Longest source on 617 news pages: 84 characters in
#: 12 words; longest name of one photographer: 4 words.
CREDIT_WINDOW = 120
_LONGEST_SOURCE = 90
#: What opens speech and no source: "… wrote below the video: “At last.”"
_QUOTES = frozenset('„“«»"')
_MOST_WORDS = 12
_MOST_NAMES = 4
#: Words of a sentence that only begins like a caption's credit: "Foto: era assim que o velho respondia a todos."
_MANY_TOLD = 6
#: "Foto: aus Varn." may be a credit yet: words of a sentence are more.
_FEWEST_TOLD = 2
#: How pictures come to a newspaper, in beginnings of words, by language; one is among the first words of a source.
_HANDED_BY_LANGUAGE = {
    "en": "courtesy|supplied|provided|submitted|contributed|handout|archive|private|file",
    "de": "privat|archiv|zvg|verfügung|eigen",
    "fr": "courtoisie|fourni|archives|collection",
    "es": "cortesía|cedid|archivo|facilitad",
    "it": "gentile|cortesia|fornit|archivio|concess",
    "pt": "cortesia|cedid|arquivo|divulgação|reprodução",
    "nl": "eigen|archief|aangeleverd",
    "pl": "archiw|arch.|materiał|mat.|udostępni",
}
_HANDED = tuple(word for words in _HANDED_BY_LANGUAGE.values() for word in words.split("|"))
_FIRST_WORDS = 4
_LONGEST_LABEL = 24
_LONGEST_WORD = 24


def credit_start(text: str) -> int | None:
    """Where the credit that ends ``text`` begins, or None. ``text`` is one line of a caption or paragraph.

    >>> caption = "The bridge at dawn. Photo by Markus Spiske / Unsplash"
    >>> caption[credit_start(caption):]
    'Photo by Markus Spiske / Unsplash'
    >>> credit_start("The photo by Ann Lee shows the bridge.") is None
    True
    """
    low = max(0, len(text) - CREDIT_WINDOW)
    if low == 0 and is_credit(text):
        return 0
    closed = text.rstrip(" .")
    if closed.endswith((")", "]", "）", "】")) and (bracket := _bracketed(closed, low)) is not None:
        return bracket
    if (label := _labelled(text, low)) is not None:
        return label
    if (sign := text.rfind("©", low)) > 0 and _is_owned(text, sign):
        return sign
    starts = (match.end() for match in _AFTER_SENTENCE.finditer(text, low))
    start = next((start for start in starts if is_credit(text[start:]) or _NAMED.match(text, start)), None)
    if start is None and (short := _ABBREVIATED.search(text, low)) and _is_source(text[short.end() :]):
        return short.start() if text[short.start() - 1] == " " else None
    return _named_before_slash(text, low) if start is None and "/" in text[low:] else start


def _is_owned(text: str, sign: int) -> bool:
    """Whether a copyright sign inside a text opens a credit, which may be any name after a sentence: "… © A. Lee"."""
    owner = text[sign + 1 :].strip()
    named = text[:sign].rstrip().endswith(_SENTENCE_ENDS) and bool(owner) and not _LEGAL.search(owner)
    return is_credit(text[sign:]) or (named and _is_written_source(owner, agency=False))


def names_agency(credit: str) -> bool:
    """Whether a credit names a picture or news agency, alone or beside a photographer.

    >>> [names_agency(credit) for credit in ("Foto: Jana Roth/dpa", "REUTERS/Ann Lee", "Photo: Varn Harbour Museum")]
    [True, True, False]
    """
    pieces = (piece.split() for piece in _PIECES.split(credit))
    return any(_is_agency(" ".join(words[start:])) for words in pieces for start in range(len(words)))


def begins_with_picture(text: str) -> bool:
    """Whether the first word is one that credits begin with: a cheap gate."""
    return _PICTURE.begins(text)


def names_picture(text: str) -> bool:
    """Whether a word that credits begin with may stand anywhere in ``text``: a cheap gate."""
    lowered = text.lower()
    return any(map(lowered.__contains__, _STEMS))


def ends_with_source(text: str) -> bool:
    """Whether the last word ends the name of a source of pictures: a cheap gate."""
    return text[text.rfind(" ", -_LONGEST_WORD) + 1 :].lower() in _LAST_WORDS


def leading_label(text: str) -> int:
    """Where the label at the start of ``text`` ends ("Photo: ", "Fot. "), or 0."""
    end, _ = _PICTURE.match(text, 2 if text.startswith("© ") else 0)
    if not end:
        return 0
    match = _COLON.match(text, end) or _ABBREVIATED.match(text) or _COMMA.match(text, end - len("source"))
    return match.end() if match else 0


def is_credit(text: str) -> bool:
    """Whether all of ``text`` is a credit.

    >>> [is_credit(text) for text in ("Foto: dpa", "REUTERS/Ann Lee", "Getty Images", "Reuters", "Photo finish")]
    [True, True, True, False, False]
    """
    if len(text) > CREDIT_WINDOW:
        return False
    if label := leading_label(text):
        return _is_source(text[label:])
    picture, _ = _PICTURE.match(text, 0)
    if picture and text[0].isupper():
        return _goes_on_as_credit(text, picture) or _is_slashed(text)
    if text.startswith("©"):
        owner = text[1:].strip()
        return not _LEGAL.search(owner) and (_is_slashed(owner) or _is_stock(owner) or is_news_agency(owner))
    return _is_slashed(text) or _is_stock(text)


def _goes_on_as_credit(text: str, picture: int) -> bool:
    """Whether what follows the picture's name, which ends at ``picture``, says by whom it is."""
    by, tag = _BY.match(text, picture + 1)
    if tag == "courtesy" or text.startswith("courtesy of ", picture - len("courtesy")):
        return _is_source(text[by:])  # "Photo courtesy of the museum."
    if not by and text[:picture].lower() == "credit":
        return text.count(" ") > 1 and _is_written_source(text[picture:], agency=False)
    if not by:
        named = text[picture + 1 :]
        # "Foto dpa", "PHOTO A. LEE"
        agency = _is_agency(named) or (len(named) > len("AP") and _is_agency(named.upper()))  # "Foto Ansa"
        return agency or (text.isupper() and _IN_CAPITALS.match(named) is not None)
    return _is_written_source(text[by:], agency=text[picture + 1 : by].lower() == "from")


def _bracketed(closed: str, low: int) -> int | None:
    """Where the brackets begin that end ``closed`` and hold a credit. Brackets may stand inside brackets."""
    for bracket in _OPEN.finditer(closed, low):
        inner = closed[bracket.end() : -1].strip()
        if is_credit(inner) or (len(inner) <= _LONGEST_SOURCE and _is_bracketed(inner)):
            return bracket.start()
    return None


def _is_bracketed(inner: str) -> bool:
    """Whether a short text is a credit for standing in brackets: "Photo Ann Lee", "Ann Lee/The Varn Paper"."""
    _, via, last = inner.rpartition(" via ")
    if inner.startswith(_INSIDE_BRACKETS) or (via != "" and _is_agency(last)):
        return True
    return _NAME_AND_PAPER.match(inner) is not None or _PAPERS_PHOTO.match(inner) is not None


#: What makes a credit of anything short in brackets.
_INSIDE_BRACKETS = (
    "©",
    "Photo ",
    "Photo/",
    "AP Photo",
    "Foto ",
    "foto ",
    "photo ",
    "Courtesy ",
    "Courtesy:",
    "courtesy ",
    "Picture ",
    "Image ",
    "Bild ",
    "Ph. ",
    "Ph: ",
    "Supplied",
    "Handout",
)


def _labelled(text: str, low: int) -> int | None:
    """Where a picture's label inside ``text`` begins whose source ends it: "… Foto: dpa"."""
    for mark in _LABEL_END.finditer(text, low + 1):
        if not _is_source(text[mark.end() :]):
            continue
        before = text[max(0, mark.start() - _LONGEST_LABEL) : mark.start()].rstrip()
        position = len(before)
        for _ in range(2):
            position = before.rfind(" ", 0, max(0, position)) + 1
            end, _tag = _PICTURE.match(before, position)
            if end and before[end:].strip(" .") == "" and before[position].isupper():
                return text.rfind(before[position:], 0, mark.start())
            position -= 1
    return None


def _is_source(text: str) -> bool:
    """Whether ``text``, after a label, reads like a source: short, no sentence."""
    stripped = text.strip()
    if not 0 < len(stripped) <= _LONGEST_SOURCE or stripped.count(" ") >= _MOST_WORDS:
        return False
    return not is_told(stripped) and stripped[0] not in _QUOTES and not stripped.endswith(("!", "?", ":", "…"))


def is_told(text: str) -> bool:
    """Whether what stands after a picture's label is a sentence that only the label begins: "Foto: dieses Wort …".

    It begins small and ends as sentences do. A short one may be a credit for saying where the picture is from.

    >>> [is_told(text) for text in ("this is a word she hates.", "ours.", "courtesy of the museum.", "The word.")]
    [True, False, False, False]
    """
    n_spaces = text.count(" ")
    if not text[:1].islower() or text[-1] not in ".!?" or n_spaces < _FEWEST_TOLD:
        return False
    words = text.lower().split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS]
    handed = any(word.startswith(_HANDED) for word in words)
    return n_spaces > _MANY_TOLD or not (handed or _is_agency(words[0]) or names_agency(text))


def _is_written_source(text: str, *, agency: bool) -> bool:
    """Whether ``text``, after "Photo by", holds nothing but capitalised words and what joins them.

    ``agency`` wants an agency among them: "Photos from Varn" is a headline.
    """
    words = text.split()
    if not words or not _is_source(text) or (agency and not _is_agency(words[-1])):
        return False
    foreign = [word for word in words if not (word[0].isupper() or word[0] in "@©(/" or word.lower() in _JOINS)]
    # A pen name may be written small: "Photo by ev on Unsplash".
    small_name = len(foreign) == 1 and foreign[0] == words[0] and _is_agency(words[-1])
    return small_name or (not foreign and words[0].lower() not in _JOINS)


def _is_slashed(text: str) -> bool:
    """Names and agencies parted by slashes, an agency among them at either end: "Ann Lee/AFP/Getty Images"."""
    pieces = text.rstrip(" .").split("/") if "/" in text else ()
    if len(pieces) < 2:
        return False
    if not all(0 <= piece.strip().count(" ") < _MOST_NAMES and piece[:1] != "" for piece in pieces):
        return False
    return _is_agency(pieces[-1]) or _is_agency(pieces[0])


def _named_before_slash(text: str, low: int) -> int | None:
    """Where "Ann Lee/Reuters" begins at the end of a caption that nothing parts from it."""
    slash = text.rfind("/", low)
    words = text[low:slash].split(" ")
    if len(words) > 2 and words[-1][:1].isupper() and words[-2][:1].isupper() and _is_agency(text[slash + 1 :]):
        return slash - len(words[-1]) - len(words[-2]) - 1
    return None


def _is_stock(text: str) -> bool:
    """A source of pictures alone, or after a name: "AFP via Getty Images", "praca | Shutterstock"."""
    name = text.rstrip(" .")
    for joint in (" via ", " on ", " | ", " - "):
        first, found, last = name.rpartition(joint)
        named = first[:1].isupper() or " " not in first
        if found and named and first.count(" ") < _MOST_NAMES and is_picture_agency(_without_qualifier(last)):
            return True
    return is_picture_agency(_without_qualifier(name))


def _is_agency(text: str) -> bool:
    name = _without_qualifier(text.rpartition(" - ")[2].strip(" .()"))
    return is_picture_agency(name) or is_news_agency(name)


def _without_qualifier(name: str) -> str:
    lowered = name.lower()
    if not lowered.endswith(_QUALIFIERS) or is_picture_agency(name):
        return name
    return name[: -len(next(filter(lowered.endswith, _QUALIFIERS)))]
