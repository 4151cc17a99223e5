"""Links to other stories: "ALSO SEE:", "Read more |", "You may also like", and the headlines that follow.

Pages put them between paragraphs and below the article; scraped text keeps their words. The label tells them, in
two dozen languages. What belongs to it is what stands after a colon or a bar on its line, or the lines below it that
are shaped like headlines. A subheading of the article may follow them directly: a last line before running text, all
of whose words the article uses elsewhere, or a quotation, is left in.

A sentence that begins with the same words ("See also the report of 2019, which ...") is no link and stays. By some
labels articles recommend a dish or a sight too: without a verb, what follows them stays.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from transforms.document import Block, Document, Span
from transforms.headlines import (
    ALL_STOPWORDS,
    WORD,
    around,
    content_words,
    ends_sentence,
    foreign_words,
    has_finite_verb,
    is_body,
    is_headline_shaped,
    is_quoted,
    language,
    lowered,
)
from transforms.lexicon import WIDE
from transforms.phrases import alternatives
from transforms.rule import Rule

Strength = Literal["invites", "names", "opens"]

#: Labels by language (ISO 639-1), parted by "|". Those that *invite* do nothing else in a newspaper; those that *name*
#: a list may also be a word of the article, so that headlines have to follow; those that *open* are so common that
#: they need a colon or a bar and a headline on the same line.
_LABELS: dict[Strength, dict[str, str]] = {
    "invites": {
        "en": "also see|see also|also read|readmore|read also|read more|read next|read this next|also watch|watch also|"
        "don't miss|recommended from editorial|"
        "you may also want to read|you may also want to watch|"
        "you may also like|you might also like|you may like|you might like|you may also be interested in|"
        "you might also be interested in|recommended for you|related stories|related story|related articles|"
        "related article|related news|related coverage|related content|related posts|related links|related reading|"
        "related videos|related topics|more on this story|more on this topic|more stories|more like this|"
        "what to read next|in case you missed it|icymi|must read|must reads|recommended stories|recommended articles|"
        "editor's picks|editors' picks|most read|most popular|trending now|top stories|latest stories|latest news|"
        "more news|more top stories|keep reading|go deeper|read our previous story|other stories|similar stories|"
        "similar posts",
        "de": "lesen sie dazu den kommentar|lesen sie dazu auch den kommentar|lesen sie auch den kommentar"
        ""
        "|lesen sie auch unseren kommentar dazu|lesen sie dazu unseren kommentar|lesen sie dazu das interview|"
        "lesen sie auch|lesen sie mehr|lesen sie dazu auch|lesen sie dazu|lesen sie hier|lesen sie weiter|"
        "lies auch|"
        "lies mehr|lest auch|auch lesen|auch interessant|mehr zum thema|mehr dazu|siehe auch|sehen sie auch|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte euch auch interessieren|"
        "das könnte ihnen auch gefallen|das könnte dir auch gefallen|passend dazu|empfohlene artikel|verwandte artikel|"
        "verwandte themen|ähnliche artikel|weitere artikel|weitere nachrichten|meistgelesen|interessante artikel|"
        "meistgelesene artikel|mehr zu diesem thema|ebenfalls interessant|"
        "weitere meldungen|mehr nachrichten",
        "fr": "voir la vidéo|regardez la vidéo|lire notre éditorial|lire notre analyse|lire notre dossier|"
        "lire notre enquête|lire notre article|lire aussi|à lire aussi|a lire aussi|lire également|à lire également"
        "|lire plus|voir aussi|à voir aussi|"
        "sur le même sujet|sur le même thème|à découvrir aussi|découvrez aussi|articles liés|articles similaires|"
        "articles recommandés|articles associés|vous aimerez aussi|ça peut vous intéresser|"
        "cela peut vous intéresser|les plus lus|dans la même rubrique|pour en savoir plus|"
        "autres articles|nos autres articles|dans le même dossier|contenus liés|plus d'actualités",
        "es": "ver más|también lee|también leé|también lea|también puede leer|también puedes leer"
        "|también le puede interesar|"
        "lea también|lee también|lea además|lee además|leer más|lea más|lee más|leer también|le puede interesar|"
        "te puede interesar|te podría interesar|también te puede interesar|también te podría interesar|"
        "le podría interesar|ver también|vea también|ve también|mira también|mirá también|lee aquí|"
        "noticias relacionadas|noticia relacionada|artículos relacionados|seguí leyendo|"
        "notas relacionadas|contenido relacionado|más noticias|"
        "no te pierdas|no te lo pierdas|sigue leyendo|lo más leído|más leídas|puedes leer|te recomendamos|"
        "te recomendamos leer|le recomendamos|te sugerimos|para saber más|sobre el mismo tema|sobre este tema|"
        "otras noticias|no dejes de leer|artículos recomendados|recomendado para ti|recomendados para ti",
        "it": "leggi anche|leggi pure|leggi di più|vedi anche|guarda anche|ti potrebbe interessare|"
        "ti potrebbe interessare anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbero interessare|"
        "articoli correlati|notizie correlate|sullo stesso tema|sullo stesso argomento|i più letti|per approfondire|"
        "da non perdere|altri articoli|altre notizie|articoli consigliati|ti consigliamo|"
        "ti consigliamo anche|consigliati per te|potrebbero interessarti",
        "pt": "leia também|leia mais|leia ainda|ler também|ler mais|veja também|veja mais|saiba mais|assista também|"
        "confira também|ouça também|notícias relacionadas|artigos relacionados|matérias relacionadas|"
        "conteúdo relacionado|mais lidas|mais notícias|não perca|você pode gostar|você também pode gostar"
        "|pode interessar|pode interessar-lhe|também pode interessar|sobre o mesmo tema|sobre este tema"
        "|outras notícias|"
        "para saber mais|recomendado para você|recomendados para você|recomendadas para você|"
        "artigos recomendados|continue lendo",
        "nl": "lees ook|lees meer|lees verder|zie ook|bekijk ook|ook interessant|meer lezen|meer nieuws|"
        "gerelateerde artikelen|gerelateerd nieuws|meest gelezen|verder lezen|aanbevolen artikelen|ook lezen|"
        "meer hierover|meer over dit onderwerp|andere artikelen|verwante artikelen",
        "pl": "czytaj też|czytaj także|czytaj więcej|czytaj również|czytaj dalej|przeczytaj też|przeczytaj także|"
        "przeczytaj również|zobacz też|zobacz także|zobacz również|zobacz więcej|warto przeczytać|powiązane artykuły|"
        "to cię zainteresuje|to również cię zainteresuje|to także cię zainteresuje|może cię zainteresować|"
        "podobne artykuły|najczęściej czytane|więcej na ten temat|dowiedz się więcej|inne artykuły|"
        "inne wiadomości|więcej wiadomości|więcej artykułów|materiały powiązane|warto zobaczyć",
        "ru": "читайте также|читайте ещё|читайте еще|читать также|читайте по теме|смотрите также|см. также|"
        "материалы по теме|ещё по теме|еще по теме|похожие новости|читайте в этом же сюжете",
        "uk": "вас зацікавить|читайте також|дивіться також|читати також|читайте ще|більше за темою|схожі новини",
        "sv": "läs också|läs även|läs mer|se även|se också|läs vidare",
        "da": "læs også|læs mere|se også",
        "nb": "les også|les mer",
        "tr": "ilgili haberler|ilgili haber|ayrıca okuyun|bunu da okuyun|bunlar da ilginizi çekebilir"
        "|ilginizi çekebilir",
        "id": "baca juga|berita terkait|artikel terkait|lihat juga|simak juga",
        "ro": "citește și|citeşte şi|citeste si|citiți și|vezi și|articole similare|știri similare|pe aceeași temă",
        "hu": "kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó cikkeink|olvasd el ezt is|olvassa el ezt is"
        "|ezt is olvasd el|ez is érdekelheti|ez is érdekelhet",
        "fi": "lue myös|lue lisää|katso myös|aiheesta lisää",
        "cs": "čtěte také|čtěte i|přečtěte si také|mohlo by vás zajímat|související články|čtěte více",
        "sk": "čítajte aj|čítajte tiež|prečítajte si aj|súvisiace články",
        "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|اقرأ المزيد|شاهد أيضا|شاهد أيضاً"
        "|طالع أيضا|اقرأ كذلك|مواضيع ذات صلة|أخبار ذات صلة",
        "he": "קראו גם|קרא גם|קראו עוד|ראו גם|עוד בנושא|כתבות נוספות",
        "fa": "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط",
        "hi": "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|संबंधित खबरें",
        "vi": "xem thêm|đọc thêm|tin liên quan|bài liên quan|có thể bạn quan tâm",
        "zh": "相关推荐|猜你喜欢|相关新闻|相关阅读|延伸阅读|相關新聞|延伸閱讀|相關閱讀|相关报道|相關報導"
        "|推荐阅读|推薦閱讀",
        "ja": "関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|おすすめ記事",
        "ko": "관련기사|관련 기사|관련뉴스|함께 보면 좋은 기사|많이 본 뉴스",
        "el": "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε και|δείτε επίσης|σχετικά άρθρα",
    },
    "names": {
        "en": "related|recommended|recommended reading|trending|more to read|more coverage|more|"
        "more in this section|next up in news|"
        "explore further|featured stories",
        "de": "zum thema|weitere themen|weiterlesen|empfehlungen|mehr lesen",
        "fr": "à lire|pour aller plus loin|à découvrir|notre sélection",
        "es": "relacionado|relacionadas|relacionados|recomendados|recomendamos|más información",
        "it": "correlati|approfondisci",
        "pt": "relacionadas|relacionados|recomendamos|recomendado|recomendados|recomendadas",
        "nl": "gerelateerd|aanbevolen",
        "pl": "polecamy|polecane",
        "ru": "по теме|рекомендуем|популярное",
        "sv": "relaterat",
    },
    "opens": {
        "en": "read|watch|see|learn more|find out more|listen|just in|breaking|exclusive|video|in pics|in pictures|"
        "match centre|match center|full list|explainer|previous|previously|shop",
        "de": "lesen|dazu|audio|im video|podcast|fotostrecke|infografik|lesetipp|leseempfehlung",
        "fr": "lire|voir|relire|revoir|écouter|regarder|vidéo|en vidéo|en images|diaporama|infographie|podcast"
        "|à ne pas manquer|à ne pas rater"
        "|notre dossier|notre enquête|notre reportage",
        "es": "lee|lea|mira|vea|escucha|escuche|vídeo|en vídeo|en video|fotogalería|mapa|gráfico|infografía|podcast"
        "|pódcast|en imágenes|en fotos",
        "it": "leggi|guarda|ascolta|approfondimento|mappa|infografica|podcast|fotogallery|lo speciale|non perdere"
        "|non perderti",
        "pt": "leia|veja|confira|ouça|assista|vídeo|vídeos|mapa|infografia|infográfico|podcast|em imagens|a não perder",
        "nl": "lees|bekijk|luister|podcast|infographic|in beeld|fotoserie|mis niet|niet te missen|aanrader",
        "pl": "czytaj|przeczytaj|zobacz|obejrzyj|posłuchaj|sprawdź|wideo|galeria|mapa|infografika|podcast|nie przegap",
        "ru": "читать|смотрите",
    },
}
#: What readers are asked to do with another story, by language, and what says that it is another; then what says that
#: there is more. Each of the first with each of the second invites, and with each of the third it opens a link.
_ASKED_BY_LANGUAGE = {
    "de": (
        "lesen sie|lies|lest|sehen sie|hören sie|erfahren sie|entdecken sie|schauen sie",
        "auch|dazu|hierzu|dazu auch|hierzu auch",
        "hier|mehr|dazu mehr|mehr dazu",
    ),
    "fr": (
        "lire|à lire|lisez|voir|à voir|regarder|regardez|à regarder|écouter|écoutez|à écouter|découvrir|à découvrir"
        "|découvrez|consulter|consultez|retrouvez|relire|à relire|revoir|à revoir",
        "aussi|également",
        "ici|encore",
    ),
    "es": (
        "lee|lea|leé|leer|ve|vea|ver|mira|mire|mirá|escucha|escuche|escuchá|descubre|descubra|descubrí|conoce|conozca"
        "|conocé|consulta|consulte|consultá|revisa|revise|revisá|checa|repasa",
        "también|además",
        "más|aquí",
    ),
    "it": (
        "leggi|leggete|da leggere|guarda|guardate|vedi|da vedere|ascolta|ascoltate|scopri|scoprite|consulta|rileggi",
        "anche|pure",
        "di più|qui",
    ),
    "pt": (
        "leia|ler|veja|ver|assista|ouça|ouvir|confira|conheça|descubra|consulte|saiba|entenda|relembre|reveja|recorde",
        "também|ainda",
        "mais|aqui",
    ),
    "nl": ("lees|bekijk|kijk|zie|luister|beluister|ontdek|herlees|herbekijk", "ook", "meer|verder|hier"),
    "pl": (
        "czytaj|przeczytaj|zobacz|obejrzyj|oglądaj|posłuchaj|sprawdź|poznaj|odkryj",
        "też|także|również",
        "więcej|koniecznie|tutaj",
    ),
}


def _asked() -> Iterator[tuple[str, Strength]]:
    """Labels of a verb and an adverb, and how strong each is."""
    for verbs, also, more in _ASKED_BY_LANGUAGE.values():
        strengths: tuple[tuple[Strength, str], ...] = (("opens", more), ("invites", also))
        for strength, adverbs in strengths:
            yield from ((f"{verb} {adverb}", strength) for verb in verbs.split("|") for adverb in adverbs.split("|"))


#: Beginnings of a label that goes on to name an author, a section or a topic: "More from Ann Lee", "Mehr aus Kultur".
_PREFIXES = {
    "en": "more from|more on|more about|more by|also on|also by|latest from|latest in|trending in|most read in|"
    "most read from|most popular in|most popular on",
    "de": "mehr aus|mehr von|mehr zu|auch auf",
    "fr": "plus sur|les plus lus de",
    "es": "más de|más sobre|lo más leído de",
    "it": "altro da|altro su",
    "pt": "mais sobre|mais de",
    "nl": "meer over|meer van|meer uit",
    "pl": "więcej o",
}
#: The same of links that nothing follows: "Alle Artikel von Ann Lee".
_WHOLE_BY_LANGUAGE = {
    "de": "alle artikel von|alle artikel zu|alle artikel dieser|alle beiträge von|alle texte von|alle kolumnen von"
    "|alle folgen der|alle folgen des|weitere artikel von|weitere artikel zu|weitere beiträge von",
    "fr": "tous les articles de|tous les articles sur|toutes les chroniques de|tous les épisodes de"
    "|d'autres articles de|en savoir plus sur",
    "es": "todos los artículos de|todos los artículos sobre|todas las columnas de|todos los capítulos de la serie"
    "|más artículos de|más noticias de|más noticias sobre",
    "it": "tutti gli articoli di|tutti gli articoli su|tutte le rubriche di|tutte le puntate della serie"
    "|altri articoli di|altre notizie su",
    "pt": "todos os artigos de|todos os artigos sobre|todas as crónicas de|todas as colunas de"
    "|todos os episódios da série|mais artigos de|mais notícias de|mais notícias sobre",
    "nl": "alle artikelen van|alle artikelen over|alle columns van|alle afleveringen van|meer artikelen van"
    "|meer nieuws over|meer nieuws uit",
    "pl": "wszystkie artykuły|wszystkie teksty|wszystkie felietony|wszystkie odcinki|inne artykuły|więcej artykułów",
}


def _plain(label: str) -> str:
    """A label as the lists are searched, where all letters are one that ``re.IGNORECASE`` takes for one.

    >>> _plain("İLGİLİ HABER"), _plain("Don’t miss")
    ('ilgili haber', "don't miss")
    """
    return label.casefold().replace("i\u0307", "i").replace("ı", "i").replace("’", "'")


_STRENGTH: dict[str, Strength] = {
    **{_plain(label): strength for label, strength in _asked()},
    **{
        _plain(label): strength
        for strength, languages in _LABELS.items()
        for labels in languages.values()
        for label in labels.split("|")
    },
}
#: Labels by which an article recommends a dish, a sight or a book too: as links, they say that something happens.
_TIPS_BY_LANGUAGE = {
    "en": "don't miss|recommended|shop",
    "de": "dazu|empfehlungen|lesetipp|leseempfehlung",
    "fr": "à lire|à découvrir|à ne pas manquer|à ne pas rater",
    "es": "no te pierdas|no te lo pierdas|recomendamos|te recomendamos|le recomendamos|te sugerimos",
    "it": "da non perdere|non perdere|non perderti|ti consigliamo",
    "pt": "não perca|a não perder|recomendamos|recomendado|recomendados|recomendadas|confira",
    "nl": "aanbevolen|mis niet|niet te missen|aanrader",
    "pl": "warto przeczytać|warto zobaczyć|polecamy|nie przegap|sprawdź",
}
_TIPS = frozenset(_plain(label) for labels in _TIPS_BY_LANGUAGE.values() for label in labels.split("|"))
#: What follows the name of a medium may begin small.
_MEDIA = frozenset(
    _plain(label)
    for label in (
        *("video", "vidéo", "vídeo", "vídeos", "wideo", "im video", "en vidéo", "en vídeo", "en video", "en images"),
        *("podcast", "audio", "fotostrecke", "diaporama", "fotogalería", "galeria", "approfondimento"),
        *("pódcast", "infografik", "infographie", "infografía", "infografica", "infografia", "infográfico"),
        *("infographic", "infografika", "gráfico", "mapa", "mappa"),
        *("en imágenes", "en fotos", "em imagens", "in beeld", "fotoserie"),
    )
)
_WHOLE_LABELS = tuple(label for labels in _WHOLE_BY_LANGUAGE.values() for label in labels.split("|"))
_PREFIX_LABELS = tuple(label for labels in _PREFIXES.values() for label in labels.split("|"))
_FIRST_WORDS = frozenset(_plain(label).split(" ", 1)[0] for label in (*_STRENGTH, *_PREFIX_LABELS, *_WHOLE_LABELS))

_LABEL = re.compile(
    rf"(?P<label>{alternatives([*_STRENGTH])})(?!\w)[ \t]?(?P<mark>[]:|»›>–—…：｜】]|-(?= )|\.\.\.)?[ \t]*",
    re.IGNORECASE,
)
_PREFIX = re.compile(rf"(?:{alternatives(_PREFIX_LABELS)}) \S", re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{alternatives(_WHOLE_LABELS)}) \S", re.IGNORECASE)
#: "(More Cricket News)", "MORE FOOTBALL"
_MORE_NEWS = re.compile(
    r"\(?(?:More (?:[A-Z][\w&'-]{1,20} ){1,2}(?:News|Stories|Headlines)|MORE [A-Z ]{3,24})(?P<closed>\))?$"
)
_GLUED = re.compile(
    r"[.!?…。！？؟।][\"'”’»«“)」』]{0,2}[ \t]?"
    rf"(?P<link>\(?(?:{alternatives([k for k, v in _STRENGTH.items() if v == 'invites'])})"
    r"(?:[ \t]?[:|»：][ \t]?\S|[ \t]?[:|»：]?$))",
    re.IGNORECASE,
)
_GLUED_MORE = re.compile(r"[.!?”\"] ?(?P<link>\(More (?:[A-Z][\w&'-]{1,20} ){1,2}(?:News|Stories)\))$")
#: "5. Beware of the hairdryer" above running text is an article's own part.
_NUMBERED = re.compile(r"#?\d{1,2}[.):] ")
_ASIDE = re.compile(r"(?<=\w)[?!] (?=[A-Z])")
_BULLETS = "-–—•*·»›>▪▶►■▲◀◆●|→➡➜👉🔗\ufe0f[(【［ \t"
_CLOSING_BRACKETS = "])】］ \t"
_LABEL_ENDS = re.compile(r"[\s:：|｜\]】］]")

#: Labels that head a part of reference works too.
_ALSO_HEADINGS = frozenset(("see also", "siehe auch", "voir aussi", "véase también", "zie ook", "vedi anche"))
_SURE, _LIKELY, _SOME, _WEAK, _FAINT = 0.9, 0.75, 0.6, 0.4, 0.2
_MAX_LABEL = 60
_LONGEST_LABEL = 40
#: A link's words run to a headline's length, with its label.
_MAX_LINK = 220
#: How far from a paragraph's end a link glued to it may start.
_TAIL = 240
_MIN_GLUED_BLOCK = 100
#: In mid-text a box of links holds a handful; what follows it is the article again.
_MAX_BOX = 6
_MIN_HEADLINE_WORDS = 3
#: Words without a topic that a headline may end with all the same: "Five bags that look dearer than they are".
_MAY_END = frozenset(
    ("are", "is", "was", "were", "do", "does", "it", "you", "me", "us", "them", "más", "più", "mais", "mehr", "meer")
)
#: What programs that read a page aloud say of a list, and of what is in it.
_SPOKEN = re.compile(r"list of (\d{1,2}) items?$")
_SPOKEN_MARK = re.compile(r"list \d{1,2} of \d{1,2}$|end of list$")
#: Hangul, which parts words again; characters of a headline in scripts that do not, and what a line holds that is none.
_HANGUL, _SHORTEST_WIDE, _LONGEST_WIDE = "\uac00", 5, 40
_WIDE_STOPS = re.compile(r"[。，：；]|[、」』”]$")
#: Digits of a rank in a list of links.
_LONGEST_RANK = 2
#: Share of its words that a subheading has in common with the rest of the article.
_MIN_KNOWN = 0.6


def find(document: Document) -> Iterator[Span]:
    """Yield labels, what stands on their line, the headlines below them, and links glued to a paragraph's end."""
    blocks = document.blocks
    yield from _spoken_lists(blocks)
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        text = block.text
        if block.kind in ("code", "table"):
            continue
        labelled = len(text) <= _MAX_LINK and _may_be_label(text)
        confidence, takes_more = _weigh(document, text) if labelled else (0.0, False)
        if not (confidence or takes_more):
            if text[-1] != "." and (start := _glued(document, text)) >= 0:
                yield Span(block.start + start, block.end, "a link to another story, glued to a paragraph", _SURE)
            continue
        if not takes_more:
            yield Span(block.start, block.end, "a link to another story", confidence)
            continue
        box = _box(document, index)
        if not box and (confidence < _SURE or text.rstrip(" :").lower() in _ALSO_HEADINGS):
            confidence = _WEAK  # A word like "Related" with nothing below it may be anything.
        yield Span(block.start, block.end, "the label of links to other stories", confidence)
        if confidence >= _LIKELY:
            for linked in box:
                yield Span(linked.start, linked.end, f"a link to another story, below {text[:30]!r}", confidence)
            index += len(box)


def _spoken_lists(blocks: Sequence[Block]) -> Iterator[Span]:
    """Lists of links as a page is read aloud: from "list of 3 items" down to "end of list", or to the last link."""
    for index, block in enumerate(blocks):
        opened = _SPOKEN.match(block.text)
        if opened is None:
            continue
        below = range(index + 1, min(len(blocks), index + 2 + 2 * int(opened[1])))
        marks = [i for i in below if _SPOKEN_MARK.match(blocks[i].text)]
        if marks:
            stop = marks[-1] + 1 if blocks[marks[-1]].text.startswith("end") else marks[-1] + 2
            for each in blocks[index:stop]:
                yield Span(each.start, each.end, "links to other stories, as a page is read aloud", _SURE)


def _may_be_label(text: str) -> bool:
    start = text[:40].lstrip(_BULLETS)
    return _plain(_LABEL_ENDS.split(start, 1)[0]) in _FIRST_WORDS


def _weigh(document: Document, text: str) -> tuple[float, bool]:
    """How sure it is that a block is a label or a link, and whether what stands below it may belong to it."""
    opened = len(text) - len(text.lstrip(_BULLETS))
    match = _LABEL.match(text, opened)
    rest = text[match.end() :].rstrip(_CLOSING_BRACKETS) if match else ""
    if match is None or (rest and not match["mark"]):
        return _weigh_unmarked(text, opened, match, rest)
    label = _plain(match["label"])
    strength = _STRENGTH[label]
    if not rest:
        if strength == "opens":
            return 0, False
        return (_SURE if strength == "invites" else _LIKELY), True
    least = _MIN_HEADLINE_WORDS if strength == "opens" else 2
    if rest.endswith("."):
        # A link's words may end in a full stop, but then they are one short sentence with a capital of its own.
        short = rest[0].isupper() and len(rest) <= _MAX_LINK / 2 and ". " not in rest
        return (_SOME if short and strength == "invites" and match["label"].lower() != "see also" else 0), False
    if label in _MEDIA:
        rest = rest[:1].upper() + rest[1:]  # "VIDÉO : le pont en images"
    if is_headline_shaped(rest, least) or (strength == "invites" and len(rest) <= _MAX_LABEL):
        sure = _LIKELY if strength == "opens" else _SURE
        return (_WEAK if _is_tip(document, match["label"], rest) else sure), False
    return 0, False


def _is_tip(document: Document, label: str, rest: str) -> bool:
    """Whether a label with what follows it may be an article's advice: "Don't miss: The altar in the old church"."""
    return _plain(label) in _TIPS and not has_finite_verb(WORD.findall(rest), language(document))


def _weigh_unmarked(text: str, opened: int, match: re.Match[str] | None, rest: str) -> tuple[float, bool]:
    """The same for a block without a colon or a bar: "More from Ann Lee", "Lees ook Brug in Varn geopend"."""
    if len(text) <= _MAX_LABEL and (more := _MORE_NEWS.match(text)):
        return (_LIKELY, False) if more["closed"] else (_LIKELY, True)
    whole = _WHOLE.match(text, opened)
    if (whole or _PREFIX.match(text, opened)) and len(text) <= _MAX_LABEL and text[-1] not in ".!?,;":
        return _LIKELY, whole is None
    if match is None or _STRENGTH[_plain(match["label"])] != "invites":
        return 0, False
    if rest[-1] == ":" and len(text) <= _LONGEST_LABEL and rest.lower().startswith(("on ", "about ", "in ", "from ")):
        return _LIKELY, True  # "Read more on this story:"
    label = match["label"].lower()
    if label in (
        "see also",
        "read more",
        "siehe auch",
        "zie ook",
        "voir aussi",
        "see more",
        "don't miss",
        "don’t miss",
    ):
        # "Read more books", "See also Annex B", "Don't miss the last train": only what points at a page is a link.
        pointing = rest.rstrip(".").lower().split(" ")
        points = pointing[0] in ("here", "about", "on", "at", "in") and len(pointing) <= 2 * _MAX_BOX
        return (_LIKELY if points and label == "read more" else _WEAK), False
    weak = _FAINT if ends_sentence(rest) else _WEAK  # A section's name may be glued to the article's first sentence.
    return (_LIKELY if is_headline_shaped(rest) and " " in label else weak), False


def _box(document: Document, index: int) -> Sequence[Block]:
    """The blocks from ``index`` on that are links under a label."""
    blocks = document.blocks
    end = index
    while end < len(blocks) and (_is_link(blocks[end]) or _is_rank(blocks, end)):
        end += 1
    if end == index or end == len(blocks):
        return blocks[index:end]
    # A blank line inside the box ends it, where there is none between the label and the first link.
    first_gap = _newlines(document, index)
    for position in range(index + 1, min(end, index + _MAX_BOX + 1)):
        if _newlines(document, position) > first_gap:
            return blocks[index:position]
    end = min(end, index + _MAX_BOX)
    if _is_wide_link(blocks[end - 1].text):
        # Nothing tells a last link from a subheading of the article there.
        return blocks[index : max(index + 1, end - 1)]
    if is_body(blocks[end].text):
        # A lone line under a label with a colon is what the label points at, unless it is a quotation.
        lone = end - index == 1 and blocks[index - 1].text.rstrip(_CLOSING_BRACKETS).endswith(":")
        last = blocks[end - 1]
        ranked = end - index > 1 and _NUMBERED.match(blocks[end - 2].text)
        if ranked and _NUMBERED.match(last.text):
            return blocks[index:end]
        if is_quoted(last.text) or _NUMBERED.match(last.text) or (not lone and _is_own_subheading(document, last)):
            end -= 1
    return blocks[index:end]


def _is_link(block: Block) -> bool:
    # "Is your school shut? Full list", "Exclusive! Ann Lee on her comeback"
    text = _ASIDE.sub(" ", block.text.lstrip(_BULLETS), count=1)
    shaped = is_headline_shaped(text, _MIN_HEADLINE_WORDS) or _is_wide_link(text)
    return block.kind not in ("code", "table", "quote") and shaped


def _is_wide_link(text: str) -> bool:
    """Whether a line in Chinese or Japanese, which part no words, is as short as a headline and no sentence."""
    return (
        WIDE < text[:1] < _HANGUL and _SHORTEST_WIDE <= len(text) <= _LONGEST_WIDE and _WIDE_STOPS.search(text) is None
    )


def _is_rank(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is only a number, above a link: lists of what is read most print them so."""
    number = blocks[index].text.rstrip(".")
    return (
        len(number) <= _LONGEST_RANK and number.isdecimal() and index + 1 < len(blocks) and _is_link(blocks[index + 1])
    )


def _newlines(document: Document, index: int) -> int:
    """Line ends between block ``index - 1`` and block ``index``."""
    return document.text.count("\n", document.blocks[index - 1].end, document.blocks[index].start)


def _is_own_subheading(document: Document, block: Block) -> bool:
    """Whether the article itself uses the words of a line that stands directly above its running text."""
    words = content_words(WORD.findall(block.text))
    foreign = foreign_words(words, around(lowered(document), block.start, block.end))
    return len(words) < _MIN_HEADLINE_WORDS or len(foreign) <= (1 - _MIN_KNOWN) * len(words)


def _glued(document: Document, text: str) -> int:
    """Where a link starts at the end of a paragraph; -1 if none does."""
    if text[-1] == ")" and (more := _GLUED_MORE.search(text, max(0, len(text) - _MAX_LABEL))):
        return more.start("link")
    if len(text) < _MIN_GLUED_BLOCK or not (text[-1].isalnum() or any(mark in text[-_TAIL:] for mark in ":|»")):
        return -1
    match = _GLUED.search(text, len(text) - min(_TAIL, len(text) // 2 + _MAX_LABEL))
    if match is None:
        return -1
    rest = text[match.end() - 1 :].rstrip(_CLOSING_BRACKETS)
    ends_open = rest.rsplit(" ", 1)[-1].lower() in ALL_STOPWORDS - _MAY_END
    if len(rest) > 1 and (ends_open or not is_headline_shaped(rest, 2)):
        return -1
    label = text[match.start("link") : match.end() - 1].strip("( \t:|»")
    return -1 if _is_tip(document, label, rest) else match.start("link")


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

RULE = Rule(
    code="W013",
    name="related-links",
    summary="Labels such as ALSO SEE: or READ MORE |, and the links to other stories that belong to them.",
    find=find,
    hits=(
        "Der Rat stimmte ab.\n⟦Alle Artikel von Jana Roth⟧\nDie Brücke wird breiter, wie er am Montag mitteilte.",
        f"{_BODY}\n⟦ALSO SEE:⟧\n⟦Harbour Fees Rise for Third Year⟧\n‘A bridge for all’\n{_MORE}",
        f"{_BODY}\n\n⟦Read more: Harbour fees rise for the third year⟧\n\n{_MORE}",
        f"{_BODY}\n\n⟦READ MORE on this story:⟧\n⟦Harbour fees rise for the third year⟧\n\n{_MORE}",
        f"{_BODY}\n\n⟦Also read | Harbour fees rise for the third year⟧\n\n{_MORE}",
        f"{_BODY} ⟦(More Bridge News)⟧\n\n{_MORE}",
        f"{_BODY}\n\n⟦(More Bridge News)⟧\n\n{_MORE}",
        f"{_BODY}\n\n⟦MORE FOOTBALL⟧\n⟦Harbour fees rise again⟧\n⟦Two held after fire in Varn⟧\n\n{_MORE}",
        f"{_BODY}\n\n⟦JUST IN: Harbour fees rise for the third year⟧\n\n{_MORE}",
        f"{_BODY} ⟦READ MORE: Harbour fees rise for the third year⟧\n\n{_MORE}",
        f"{_BODY} ⟦DON'T MISS: Five bridges that look older than they are⟧\n\n{_MORE}",
        f"{_BODY} ⟦(See also: Is your bridge as old as it looks?)⟧\n\n{_MORE}",
        f"{_BODY}\n\n⟦SHOP: Six lamps that are bright enough for a bridge, from $9⟧\n\n{_MORE}",
        f"{_BODY}\n\n{_MORE}\n\n⟦You may also like⟧\n⟦Harbour fees rise again⟧\n⟦Two held after fire in Varn⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦Most read⟧\n⟦1⟧\n⟦Harbour fees rise again⟧\n⟦2⟧\n⟦Two held after fire in Varn⟧",
        (
            f"{_BODY}\n\n⟦Keep reading⟧\n⟦list of 2 items⟧\n⟦list 1 of 2⟧\n⟦Harbour fees rise again⟧\n⟦list 2 of 2⟧\n"
            f"⟦Photos: Fire in Varn⟧\n⟦end of list⟧\n\n{_MORE}"
        ),
        f"{_BODY}\n\n{_MORE}\n\n⟦More from Ann Lee⟧\n\n⟦Harbour fees rise for the third year⟧",
        "Der Rat stimmte am Montag ab.\n\n⟦Lesen Sie auch: Hafengebühren steigen erneut⟧\n\nDie Arbeiten beginnen.",
        "Le conseil a voté lundi.\n\n⟦À lire aussi : Les taxes du port augmentent⟧\n\nLes travaux vont commencer.",
        "El consejo votó el lunes.\n\n⟦LE PUEDE INTERESAR: Suben las tasas del puerto⟧\n\nLas obras empiezan pronto.",
        "Rada głosowała w poniedziałek.\n\n⟦Czytaj też: Opłaty portowe znowu rosną⟧\n\nPrace zaczną się wkrótce.",
        f"{_BODY}\n\n⟦Most read⟧\n⟦1. Harbour fees rise again⟧\n⟦2. The old bridge, and its cost⟧\n{_MORE}",
        "Meclis pazartesi oyladı.\n\n⟦İLGİLİ HABER: Liman ücretleri yine artıyor⟧\n\nÇalışmalar yakında başlıyor.",
        "议会周一投票。\n⟦相关阅读：港口费再次上涨⟧\n工程即将开始。",
        "議会は月曜日に採決した。\n工事はまもなく始まる。\n⟦あわせて読みたい⟧\n⟦港の料金、また値上げ⟧",
        "의회가 월요일에 표결했다.\n⟦[관련기사] 항구 요금 또 오른다⟧\n공사는 곧 시작된다.",
        "Совет проголосовал в понедельник.\n\n⟦Читайте также: Портовые сборы снова растут⟧\n\nРаботы скоро начнутся.",
    ),
    misses=(
        f"{_BODY}\n\nSee also the report of 2019, which found that the bridge was sound.\n\n{_MORE}",
        f"{_BODY}\n\nRelated costs\n\n{_MORE}",
        f"{_BODY}\n\nDon't miss: The view of the river from the old tower\n\n{_MORE}",
        f"{_BODY} Don't miss: The view of the river from the old tower\n\n{_MORE}",
        "Der Teig ruht eine Stunde und geht dann für zwanzig Minuten in den Ofen.\n\nDazu: Ein Glas Apfelsaft aus Varn",
        "El consejo abre el puente este lunes.\n\nNo te pierdas: el museo en la otra orilla\n\nEs gratis.",
        f"{_BODY}\n\nRead more books than last year\n\n{_MORE}",
        f"{_BODY}\n\nMore than a hundred people came to hear the vote, and most of them stayed.\n\n{_MORE}",
        f"{_BODY}\n\nRead: that was all she asked of them, and they did.\n\n{_MORE}",
        f"{_BODY} “Read more: that is my advice,” she said.\n\n{_MORE}",
        f"{_BODY}\n\nMeclis oyladı: ilgili haberlere bakılırsa ücretler artıyor, ama köprü yine de açık.",
    ),
)
