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

#: Promotions by language (ISO 639-1); each is matched at the start of a sentence.
_PATTERNS = {
    "en": (
        (
            rf"(?:visit|go to|head to|check out|see|click|click here|log on to|tune in to) {_GAP}\bfor (?:the |all "
            r"the )?"
            rf"(?:more|latest|all|full|further|other) {_GAP}{_EN_NEWS}"
        ),
        (
            rf"for (?:more|all the latest|the latest|further|other) {_GAP}{_EN_NEWS}{_GAP}(?:like (?:this|these)|"
            r"\bvisit\b|"
            r"\bgo to\b|\bfollow\b|\bcheck out\b|\bclick\b|\bhead to\b|\bsee our\b|\bdownload\b|\blog on\b|\bwww\.)"
        ),
        r"for more on this (?:story|topic|subject)\b",
        (
            r"(?:click here to )?(?:read|see|view|find) (?:the|our|this) (?:full|complete|original|entire|rest of "
            r"the|whole) "
            rf"{_EN_PIECE}\b ?(?:at\b|on\b|here\b|in\b|by\b|from\b|below\b|:|$)"
        ),
        r"(?:click here|continue reading|keep reading|read on) (?:to|for|at|on) [^.!?]{3,60}",
        (
            rf"(?:this|the|a version of this) {_EN_PIECE}(?: was| has been| is)? (?:(?:first|originally|also|"
            r"previously) )"
            r"(?:appeared|appears|published|produced|ran|featured|posted|written)\b"
        ),
        rf"(?:this|the) {_EN_PIECE} (?:appeared|was published|ran) (?:first|originally)\b",
        rf"this {_EN_PIECE} (?:appeared|appears|was published|is|comes) (?:in|from|part of) our\b",
        (
            r"(?:check out|browse|read|see|find|catch|get) (?:more of )?(?:our|all our|all of our) "
            rf"(?:other |latest |more |best )?{_SHORT_GAP}{_EN_NEWS}"
        ),
        (
            rf"(?:more|other|the latest) {_SHORT_GAP}(?:news|stories) (?:at|on|from) "
            r"(?:our|www\.|the site|\w+\.(?:com|org|net))"
        ),
        rf"follow {_GAP}\bfor (?:more|the latest|all|daily|breaking) {_SHORT_GAP}{_EN_NEWS}",
        rf"(?:stay tuned|keep up|stay up to date|stay updated) (?:to|with|on) {_GAP}{_EN_NEWS}",
    ),
    "de": (
        (
            r"(?:mehr|weitere|alle|aktuelle) (?:nachrichten|news|meldungen|artikel|themen|berichte|texte) "
            r"[^.!?]{0,60}?(?:finden sie|findest du|gibt es|lesen sie|unter|auf|hier|im newsblog)\b"
        ),
        r"(?:mehr dazu|mehr zum thema|mehr darüber) [^.!?]{0,40}?(?:finden sie|lesen sie|gibt es|auf|unter|hier)\b",
        r"(?:lesen sie )?den (?:vollständigen|ganzen|kompletten|gesamten) (?:artikel|text|beitrag|bericht)\b",
        (
            r"(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:erschien|ist|wurde) "
            r"(?:zuerst|zunächst|erstmals|ursprünglich)\b"
        ),
        r"besuchen sie [^.!?]{2,60}? für (?:mehr|weitere) \w+",
    ),
    "fr": (
        r"retrouvez (?:toute|toutes|tous|plus|l['’]actualité|nos|l['’]intégralité)\b[^.!?]{0,80}?\b(?:sur|dans)\b",
        r"plus d['’](?:actualités|articles)\b[^.!?]{0,40}?\b(?:sur|dans|à|ici)\b",
        r"(?:lire|lisez|retrouvez) l['’]article (?:complet|original|intégral|entier)\b",
        r"cet article (?:est (?:initialement )?paru|a (?:d['’]abord |initialement )?été publié)\b",
        r"pour plus d['’](?:actualités|articles)\b",
    ),
    "es": (
        (
            r"(?:visita|visite|visitá|ingresa|entra|sigue|síguenos|consulta) [^.!?]{2,60}? para (?:más|ver más|"
            r"leer más) "
            r"[^.!?]{0,30}?(?:noticias|historias|artículos)\b"
        ),
        (
            r"para (?:más|leer más|ver más) (?:noticias|historias|artículos)\b[^.!?]{0,60}?"
            r"(?:visita|visite|sigue|síguenos|consulta|ingresa|entra|haz clic|como esta|www\.)"
        ),
        (
            r"(?:lee|lea|leer) (?:el|la) (?:artículo|nota|noticia|reportaje|texto) (?:completo|completa|original|"
            r"íntegro)\b"
        ),
        (
            r"(?:este|esta) (?:artículo|nota|reportaje|texto) (?:fue publicad[oa]|se publicó|apareció) "
            r"(?:originalmente|por primera vez|primero)\b"
        ),
        r"(?:más noticias|otras noticias|todas las noticias) (?:en|de|aquí)\b",
    ),
    "it": (
        r"per (?:altre|ulteriori|più|tutte le) (?:notizie|news)\b",
        r"leggi (?:l['’]articolo|il testo|la notizia) (?:complet[oa]|original[e]|integrale|intero)\b",
        r"questo articolo è (?:stato pubblicato|apparso) (?:originariamente|per la prima volta|prima)\b",
        r"(?:altre notizie|tutte le notizie) (?:su|di|qui)\b",
    ),
    "pt": (
        r"para (?:mais|ler mais|ver mais) (?:notícias|histórias)\b",
        r"leia (?:a|o) (?:matéria|artigo|reportagem|notícia|texto) (?:complet[oa]|original|na íntegra)\b",
        r"(?:este|esta) (?:artigo|texto|matéria|reportagem) foi publicad[oa] (?:originalmente|primeiro|inicialmente)\b",
        r"(?:mais notícias|outras notícias|todas as notícias) (?:em|no|na|do|da|aqui)\b",
    ),
    "nl": (
        r"(?:voor )?meer nieuws\b[^.!?]{0,60}?\b(?:op|vind|vindt|kijk|ga|bezoek|volg)\b",
        r"lees het (?:volledige|hele|originele) (?:artikel|verhaal|interview)\b",
        r"dit (?:artikel|verhaal|stuk) (?:verscheen|is|werd) (?:eerder|oorspronkelijk|eerst)\b",
    ),
    "pl": (
        r"więcej (?:wiadomości|artykułów|newsów)\b[^.!?]{0,40}?\b(?:na|znajdziesz|w|pod)\b",
        r"cały (?:artykuł|tekst|wywiad) (?:przeczytasz|na|w|znajdziesz)\b",
        r"(?:artykuł|tekst) (?:ukazał się|został opublikowany) (?:pierwotnie|najpierw|po raz pierwszy)\b",
    ),
}
_PROMOTION = re.compile("|".join(f"(?:{p})" for patterns in _PATTERNS.values() for p in patterns), re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…][\"'”’»)]{0,2}[ \t]+(?=\S)")

#: Blocks at the end in which a promotion is looked for: sign-off, tags and links may follow it.
_END = 6
_MAX_PROMOTION, _MAX_LABEL, _MAX_LABEL_WORDS = 240, 40, 4
_BULLETS = "-–—•*·»›>▪■→|([ \t"
_SURE, _LIKELY = 0.85, 0.75


def find(document: Document) -> Iterator[Span]:
    """Yield promotions at the document's end, alone or as a paragraph's last sentence, and the line that heads them."""
    blocks = document.blocks
    for index in range(max(1, len(blocks) - _END), len(blocks)):
        block, above = blocks[index], blocks[index - 1]
        text = block.text
        opened = len(text) - len(text.lstrip(_BULLETS))
        if len(text) <= _MAX_PROMOTION and _PROMOTION.match(text, opened):
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
        if _PROMOTION.match(text, match.end()):
            return match.end()
    return 0


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
        "Der Rat stimmte ab.\n\n⟦Weitere Nachrichten finden Sie auf unserer Seite.⟧",
        "Le conseil a voté.\n\n⟦Retrouvez toute l’actualité du port sur notre site.⟧",
    ),
    misses=(
        f"{_BODY}\n\n{_MORE}\n\nVisit Norway for more than its fjords.",
        f"{_BODY}\n\n{_MORE}\n\nThe minister read the full report in one night.",
        f"{_BODY}\n\nVisit Northern Times for more bridge news, the poster said.\n\n" + "\n\n".join([_MORE] * _END),
        f"{_BODY}\n\n{_MORE}\n\nFor more than an hour nobody spoke.",
    ),
)
