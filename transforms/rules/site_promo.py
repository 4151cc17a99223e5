"""Promotions of the site below the article: "Visit … for more foreign news", "Read the full story at …".

They are sentences, so that their words are asked for: a verb that sends the reader somewhere, and news or stories to be
had there. They are looked for at the document's end only, as a block or as the last sentence of the last paragraph, for
in the middle of an article the same words may be part of it. A short line directly above, all of whose words stand in
the promotion, is its heading: the site's name.

What asks the reader to subscribe, share or comment is another rule's.
"""

import re
from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.headlines import WORD
from transforms.rule import Rule

_EN_NEWS = r"\b(?:news|stories|story|coverage|articles|features|headlines)\b"
_GAP, _SHORT_GAP = r"[^.!?]{0,60}?", r"[^.!?]{0,30}?"
_EN_PIECE = r"(?:story|article|report|interview|post|piece|version|text|column|essay|review)s?"
_WHOLE = r"(?:the|our|this) (?:full|complete|original|entire|rest of the|whole)"

#: Promotions by language (ISO 639-1): how they open, parted by "|", and how they go on.
_PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "visit|go to|head to|check out|see|click|click here|log on to|tune in to",
            rf"{_GAP}\bfor (?:the |all the )?(?:more|latest|all|full|further|other) {_GAP}{_EN_NEWS}",
        ),
        (
            "for more|for all the latest|for the latest|for further|for other",
            rf"{_GAP}{_EN_NEWS}{_GAP}(?:like (?:this|these)|\bvisit\b|\bgo to\b|\bfollow\b|\bcheck out\b|\bclick\b"
            r"|\bhead to\b|\bsee our\b|\bdownload\b|\blog on\b|\bwww\.)",
        ),
        ("for more on this story|for more on this topic|for more on this subject", r"\b"),
        (
            "read|see|view|find|click here to read|click here to see|click here to view",
            rf"{_WHOLE} {_EN_PIECE}\b ?(?:at\b|on\b|here\b|in\b|by\b|from\b|below\b|:|$)",
        ),
        ("click here|continue reading|keep reading|read on", r"(?:to|for|at|on) [^.!?]{3,60}[.!…]?$"),
        (
            "this|the|a version of this",
            rf"{_EN_PIECE}(?: was| has been| is)? (?:(?:first|originally|also|previously) )"
            r"(?:appeared|appears|published|produced|ran|featured|posted|written)\b",
        ),
        ("this|the", rf"{_EN_PIECE} (?:appeared|was published|ran) (?:first|originally)\b"),
        ("this", rf"{_EN_PIECE} (?:appeared|appears|was published|is|comes) (?:in|from|part of) our\b"),
        (
            "check out|browse|read|see|find|catch|get",
            r"(?:more of )?(?:our|all our|all of our) (?:other |latest |more |best )?" + _SHORT_GAP + _EN_NEWS,
        ),
        (
            "more|other|the latest",
            rf"{_SHORT_GAP}(?:news|stories) (?:at|on|from) (?:our|www\.|the site|\w+\.(?:com|org|net))",
        ),
        ("follow", rf"{_GAP}\bcoverage (?:(?:at|on|here)\b|of [^.!?]{{2,60}}: ?http)"),
        ("follow", rf"{_GAP}\bfor (?:more|the latest|all|daily|breaking) {_SHORT_GAP}{_EN_NEWS}"),
        ("stay tuned|keep up|stay up to date|stay updated", rf"(?:to|with|on) {_GAP}{_EN_NEWS}"),
    ),
    "de": (
        (
            "mehr|weitere|alle|aktuelle",
            r"(?:nachrichten|news|meldungen|artikel|themen|berichte|texte) "
            r"[^.!?]{0,60}?(?:finden sie|findest du|gibt es|lesen sie|unter|auf|hier|im newsblog)\b",
        ),
        (
            "mehr dazu|mehr zum thema|mehr darüber",
            r"[^.!?]{0,40}?(?:finden sie|lesen sie|gibt es|auf|unter|hier)\b",
        ),
        ("lesen sie den|den", r"(?:vollständigen|ganzen|kompletten|gesamten) (?:artikel|text|beitrag|bericht)\b"),
        (
            "dieser|der",
            r"(?:artikel|text|beitrag|bericht) (?:erschien|ist|wurde) (?:zuerst|zunächst|erstmals|ursprünglich)\b",
        ),
        (
            "die|alle|mehr|weitere|aktuelle",
            r"[^.!?]{2,60}? (?:(?:finden|lesen|sehen) sie|gibt es)"
            r" (?:(?:hier|online)[.!]?$|auf unserer\b|in unserer\b|in unserem\b)",
        ),
        ("besuchen sie", r"[^.!?]{2,60}? für (?:mehr|weitere) \w+"),
        ("dieses thema im programm|über dieses thema berichtete|über dieses thema berichteten", r"\b"),
    ),
    "fr": (
        (
            "retrouvez",
            r"(?:toute|toutes|tous|plus|l['’]actualité|nos|l['’]intégralité)\b[^.!?]{0,80}?\b(?:sur|dans)\b",
        ),
        ("retrouvez|découvrez|consultez", rf"{_GAP}\b(?:en ligne|ici|ci-dessous|sur notre site|dans notre|sur nos)\b"),
        ("plus", r"d['’](?:actualités|articles)\b[^.!?]{0,40}?\b(?:sur|dans|à|ici)\b"),
        ("lire|lisez|retrouvez", r"l['’]article (?:complet|original|intégral|entier)\b"),
        ("cet article", r"(?:est (?:initialement )?paru|a (?:d['’]abord |initialement )?été publié)\b"),
        ("pour plus", r"d['’](?:actualités|articles)\b"),
    ),
    "es": (
        (
            "visita|visite|visitá|ingresa|entra|sigue|síguenos|consulta",
            r"[^.!?]{2,60}? para (?:más|ver más|leer más) [^.!?]{0,30}?(?:noticias|historias|artículos)\b",
        ),
        (
            "para más|para leer más|para ver más",
            r"(?:noticias|historias|artículos)\b[^.!?]{0,60}?"
            r"(?:visita|visite|sigue|síguenos|consulta|ingresa|entra|haz clic|como esta|www\.)",
        ),
        (
            "lee|lea|leer",
            r"(?:el|la) (?:artículo|nota|noticia|reportaje|texto) (?:completo|completa|original|íntegro)\b",
        ),
        (
            "este|esta",
            r"(?:artículo|nota|reportaje|texto) (?:fue publicad[oa]|se publicó|apareció) "
            r"(?:originalmente|por primera vez|primero)\b",
        ),
        (
            "vea|mire|consulte|lea|descubra|encuentre|mira|consulta|lee|descubre|encuentra",
            rf"{_GAP}\b(?:aquí|en línea|en la web|en nuestra (?:web|página)|en nuestro (?:sitio|portal|canal))\b",
        ),
        ("más noticias|otras noticias|todas las noticias", r"(?:en|de|aquí)\b"),
    ),
    "it": (
        ("per altre|per ulteriori|per più|per tutte le", r"(?:notizie|news)\b"),
        ("leggi", r"(?:l['’]articolo|il testo|la notizia) (?:complet[oa]|original[e]|integrale|intero)\b"),
        ("questo articolo è", r"(?:stato pubblicato|apparso) (?:originariamente|per la prima volta|prima)\b"),
        (
            "trovate|guarda|guardate|leggi|leggete|scopri|scoprite|consulta|consultate",
            rf"{_GAP}\b(?:qui|online|sul sito|sul nostro sito|sul nostro canale)\b",
        ),
        ("altre notizie|tutte le notizie", r"(?:su|di|qui)\b"),
    ),
    "pt": (
        ("para mais|para ler mais|para ver mais", r"(?:notícias|histórias)\b"),
        ("leia", r"(?:a|o) (?:matéria|artigo|reportagem|notícia|texto) (?:complet[oa]|original|na íntegra)\b"),
        (
            "este|esta",
            r"(?:artigo|texto|matéria|reportagem) foi publicad[oa] (?:originalmente|primeiro|inicialmente)\b",
        ),
        (
            "veja|vejam|confira|confiram|leia|leiam|consulte|descubra|encontre",
            rf"{_GAP}\b(?:aqui|online|abaixo|no site|no nosso site|na nossa página|no nosso canal)\b",
        ),
        ("mais notícias|outras notícias|todas as notícias", r"(?:em|no|na|do|da|aqui)\b"),
    ),
    "nl": (
        ("meer nieuws|voor meer nieuws", r"[^.!?]{0,60}?\b(?:op|vind|vindt|kijk|ga|bezoek|volg)\b"),
        ("bekijk|lees|ontdek", rf"{_GAP}\b(?:hier|hieronder|online|op onze (?:site|website)|in onze app)\b"),
        ("alle|meer", rf"{_GAP} (?:staan online|vind je|vindt u|staan op onze)\b"),
        ("lees het", r"(?:volledige|hele|originele) (?:artikel|verhaal|interview)\b"),
        ("dit", r"(?:artikel|verhaal|stuk) (?:verscheen|is|werd) (?:eerder|oorspronkelijk|eerst)\b"),
    ),
    "pl": (
        ("więcej", r"(?:wiadomości|artykułów|newsów)\b[^.!?]{0,40}?\b(?:na|znajdziesz|w|pod)\b"),
        (
            "zobacz|zobaczcie|przeczytaj|przeczytajcie|obejrzyj|obejrzyjcie|sprawdź|sprawdźcie",
            rf"{_GAP}\b(?:tutaj|tu|poniżej|na naszej stronie|w naszym serwisie)\b",
        ),
        ("więcej|wszystkie|pozostałe", rf"{_GAP} (?:na naszej stronie|znajdziesz|znajdziecie)\b"),
        ("cały", r"(?:artykuł|tekst|wywiad) (?:przeczytasz|na|w|znajdziesz)\b"),
        ("artykuł|tekst", r"(?:ukazał się|został opublikowany) (?:pierwotnie|najpierw|po raz pierwszy)\b"),
    ),
}
_ENTRIES = [entry for patterns in _PATTERNS.values() for entry in patterns]
_FIRST_WORDS = frozenset(opening.split(" ", 1)[0] for openings, _ in _ENTRIES for opening in openings.split("|"))
_PROMOTION = re.compile("|".join(f"(?:{openings}) ?{rest}" for openings, rest in _ENTRIES), re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…][\"'”’»«“)]{0,2}[ \t]+(?=\S)")

#: Blocks at the end in which a promotion is looked for: sign-off, tags and links may follow it.
_END = 6
_MAX_PROMOTION, _MAX_LABEL, _MAX_LABEL_WORDS = 240, 40, 4
_BULLETS = "-–—•*·»›>▪■→|([ \t"
_SURE, _LIKELY = 0.85, 0.75
_LONGEST_WORD = 16


def find(document: Document) -> Iterator[Span]:
    """Yield promotions at the document's end, alone or as a paragraph's last sentence, and the line that heads them."""
    blocks = document.blocks
    for index in range(max(1, len(blocks) - _END), len(blocks)):
        block, above = blocks[index], blocks[index - 1]
        text = block.text
        opened = len(text) - len(text.lstrip(_BULLETS))
        if len(text) <= _MAX_PROMOTION and _is_promotion(text, opened):
            if _heads(above.text, text):
                yield Span(above.start, above.end, "the heading of a promotion of the site", _LIKELY)
            yield Span(block.start, block.end, "a promotion of the site", _SURE)
        elif start := _last_sentence(text):
            yield Span(block.start + start, block.end, "a promotion of the site, after the last paragraph", _LIKELY)


def _heads(label: str, promotion: str) -> bool:
    """Whether a short line holds only words of the promotion below it."""
    words = WORD.findall(label.lower())
    short = 0 < len(words) <= _MAX_LABEL_WORDS and len(label) <= _MAX_LABEL and label[-1] not in ".!?,;"
    return short and set(words) <= set(WORD.findall(promotion.lower()))


def _last_sentence(text: str) -> int:
    """Where the paragraph's last sentences are a promotion; 0 if they are none."""
    for match in _SENTENCE.finditer(text, max(1, len(text) - _MAX_PROMOTION)):
        if _is_promotion(text, match.end()):
            return match.end()
    return 0


def _is_promotion(text: str, start: int) -> bool:
    end = text.find(" ", start, start + _LONGEST_WORD)
    return text[start:end].lower() in _FIRST_WORDS and _PROMOTION.match(text, start) is not None


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

RULE = Rule(
    code="W015",
    name="site-promo",
    summary="Promotions of the site at the end: more news elsewhere on it, the full story, where it appeared first.",
    find=find,
    hits=(
        f"{_BODY}\n\n{_MORE}\n\n⟦Northern Times⟧\n⟦Visit Northern Times for more bridge news and harbour stories⟧",
        f"{_BODY}\n\n{_MORE} ⟦Visit our site for more local news.⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦For more stories like this, follow the Northern Times.⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦Read the full story at northern.example⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦This story first appeared in our newsletter.⟧",
        "Der Rat stimmte ab.\n\n⟦Alle Bilder vom Brückenfest finden Sie hier.⟧",
        "El consejo votó.\n\n⟦Vea todas las fotos de la fiesta en nuestra web.⟧",
        "Der Rat stimmte ab.\n\n⟦Weitere Nachrichten finden Sie auf unserer Seite.⟧",
        "Le conseil a voté.\n\n⟦Retrouvez toute l’actualité du port sur notre site.⟧",
    ),
    misses=(
        f"{_BODY}\n\n{_MORE}\n\nDie Karten finden Sie hier zum Ausdrucken auf Papier.",
        f"{_BODY}\n\n{_MORE}\n\nVisit Norway for more than its fjords.",
        f"{_BODY}\n\n{_MORE}\n\nThe minister read the full report in one night.",
        f"{_BODY}\n\nVisit Northern Times for more bridge news, the poster said.\n\n" + "\n\n".join([_MORE] * _END),
        f"{_BODY}\n\n{_MORE}\n\nFor more than an hour nobody spoke.",
    ),
)
