"""Names of a site's sections, breadcrumbs and tag lines, which say where a page belongs and nothing of its story.

A label is a line of its own that holds only names of sections, before the article's first paragraph, after its last, or
directly above a byline or a photo's caption. In between the same word may head a part of the article ("Health" in a
digest of the week), so it stays there; and a text that goes on under two such labels is a digest, and keeps them all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms import residue
from transforms.document import Block, Document, Span
from transforms.headlines import WORD, ends_sentence, is_below_text, is_body, is_introduced
from transforms.lexicon import WIDE
from transforms.phrases import alternatives
from transforms.residue import is_score
from transforms.rule import Rule

#: Names of sections by language (ISO 639-1).
_SECTIONS = {
    "en": "news world politics opinion opinions business sport sports culture geopolitics economy economics technology "
    "tech science health environment climate travel lifestyle entertainment arts education international national "
    "local regional editorial editorials analysis commentary op-ed perspectives features feature exclusive asia europe "
    "africa americas oceania asia-pacific pacific australia china india japan britain uk us usa finance markets money "
    "football cricket tennis crime society community media religion weather obituaries investigations columnists "
    "security defense defence energy video videos headlines",
    "de": "nachrichten politik wirtschaft kultur panorama meinung kommentar ausland inland wissen wissenschaft leben "
    "gesellschaft gesundheit reise digital technik regional lokales feuilleton finanzen europa welt deutschland "
    "österreich schweiz sport fußball netzwelt bildung vermischtes",
    "fr": "actualités actualité politique monde économie société culture sports sport opinions idées planète sciences "
    "santé international france europe afrique tribune éditorial médias",
    "es": "noticias política mundo economía sociedad cultura deportes opinión internacional nacional ciencia salud "
    "tecnología sucesos actualidad américa españa méxico editorial",
    "it": "notizie politica mondo economia società cultura sport esteri cronaca opinioni scienza salute tecnologia",
    "pt": "notícias política mundo economia sociedade cultura esportes esporte desporto opinião internacional ciência "
    "saúde tecnologia brasil portugal cotidiano",
    "nl": "nieuws politiek wereld economie maatschappij cultuur sport opinie buitenland binnenland wetenschap regio "
    "gezondheid techniek",
    "pl": "wiadomości polityka świat gospodarka społeczeństwo kultura sport opinie kraj zagranica nauka zdrowie "
    "technologia publicystyka",
    "ru": "новости политика мир экономика общество культура спорт мнения мнение наука здоровье технологии происшествия",
}
_NAMES = frozenset(name for names in _SECTIONS.values() for name in names.split())
#: Words that join names of sections, or go before them.
_JOINTS = frozenset(("and", "the", "of", "&", "in", "latest", "breaking", "top", "und", "et", "y", "e"))
#: The first step of a breadcrumb.
_HOME = frozenset(
    (
        *(
            "home",
            "homepage",
            "startseite",
            "start",
            "accueil",
            "inicio",
            "portada",
            "início",
            "strona",
            "главная",
            "hem",
        ),
        *(
            "forside",
            "forsiden",
            "hjem",
            "etusivu",
            "domů",
            "úvod",
            "acasă",
            "címlap",
            "főoldal",
            "anasayfa",
            "головна",
        ),
        *("αρχική", "beranda", "trang", "الرئيسية", "ראשי", "خانه", "होम", "首页", "首頁", "トップ", "ホーム", "홈"),
    )
)
#: What stands before tags, by language, parted by "|".
_TAG_LABELS = {
    "en": "tag|tags|topic|topics|filed under|filed in|posted in|category|categories|keyword|keywords|tagged|"
    "tagged with|tagged as|related tags|related topics",
    "de": "schlagworte|schlagwörter|stichworte|stichwörter|themen|kategorie|kategorien",
    "fr": "thèmes associés|sujets associés|mots-clés associés|mots-clés|mots clés|thèmes|étiquettes|catégorie"
    "|catégories",
    "es": "en esta nota|archivado en|etiquetas|temas|palabras clave|categoría|categorías",
    "it": "argomenti|categoria|categorie",
    "pt": "tópicos|assuntos|palavras-chave|categorias",
    "nl": "trefwoorden|onderwerpen|categorieën",
    "pl": "tagi|słowa kluczowe|tematy|kategoria",
    "ru": "теги|темы|ключевые слова|рубрика|метки",
    "uk": "теги|мітки|ключові слова",
    "sv": "taggar|ämnen",
    "da": "emneord|emner",
    "nb": "stikkord|emner",
    "fi": "aiheet|avainsanat|asiasanat",
    "cs": "štítky|témata|klíčová slova",
    "ro": "etichete|cuvinte cheie",
    "hu": "címkék|kulcsszavak",
    "tr": "etiketler|anahtar kelimeler",
    "el": "ετικέτες|λέξεις-κλειδιά",
    "id": "topik|kata kunci",
    "vi": "từ khóa|chủ đề",
    "ar": "كلمات مفتاحية|كلمات دلالية|وسوم|الوسوم",
    "he": "תגיות|תגים",
    "fa": "برچسب‌ها|کلیدواژه‌ها",
    "hi": "टैग्स|टैग",
    "zh": "标签|標籤|关键词|关键字|關鍵字",
    "ja": "タグ|キーワード",
    "ko": "태그|키워드|해시태그",
}
_TAG_NAMES = sorted((name for names in _TAG_LABELS.values() for name in names.split("|")), key=lambda x: (-len(x), x))
_TAG_FIRST_WORDS = frozenset(name.split(" ")[0] for name in _TAG_NAMES)
#: Labels that stand above a list of tags; "category" and its like stand above headlines too.
_LIST_LABELS = frozenset(_TAG_NAMES) - {
    *("tag", "topic", "category", "keyword", "filed in", "posted in"),
    *("kategorie", "catégorie", "categoría", "categoria", "kategoria", "рубрика"),
}
#: The first letters of these words and of a breadcrumb's first step; in an alphabet, the shortest word has as many.
_HEAD = 3
_HEADS = frozenset(word[:_HEAD] for word in _TAG_FIRST_WORDS | _HOME)
#: Chinese and Korean have shorter ones.
_SHORT_HEADS = frozenset(head for head in _HEADS if len(head) < _HEAD)
_TAGS = re.compile(rf"(?P<label>{alternatives(_TAG_NAMES)})[ \t]?(?P<mark>[:|：])?[ \t]*", re.IGNORECASE)
#: These need no colon.
_PLAIN_TAG_LABELS = frozenset(("filed under", "posted in", "filed in"))
#: What parts the steps of a way, and what parts tags: a comma parts no steps ("Start: the harbour, 9 am").
_STEP = ">＞»›→|/•·"
_STEPS = re.compile(rf"[ \t]{{0,9}}[{_STEP}][ \t]{{0,9}}")
_SEPARATORS = re.compile(rf"[ \t]{{0,9}}[{_STEP},،、，][ \t]{{0,9}}")
#: What ends a line's first word.
_FIRST = re.compile(rf"[\s:：{_STEP}]")
#: These part the steps of a way and nothing else.
_ARROWS = (" › ", " » ")
_BYLINE = re.compile(r"(?:by|von|par|por|di|door) [^\W\d_]", re.IGNORECASE)
_CREDIT = re.compile(r"\b(?:photo|image|picture|photograph|foto|bild|credit)s?\b", re.IGNORECASE)

_MAX_LABEL, _MAX_NAMES = 40, 5
_MAX_BREADCRUMB, _MAX_TAGS = 220, 300
_MAX_ITEM, _MAX_ITEM_WORDS = 40, 4
_MOST_TAGS = 20
#: Blocks at the top and at the end that a single tag, or a section's name below the article, may stand in.
_EDGE = 7
#: So many labels directly above running text make a digest.
_DIGEST = 2
_SURE, _LIKELY = 0.9, 0.75
#: How sure it is of a phrase that it is what pages say.
_PAGES_OWN = 0.5


def find(document: Document) -> Iterator[Span]:
    """Yield section labels, breadcrumbs and tag lines."""
    blocks = document.blocks
    labels: list[int] = []
    tagged = 0  # Where a list of tags ends.
    for index, block in enumerate(blocks):
        text = block.text
        if len(text) > _MAX_TAGS or block.kind in ("code", "table"):
            continue
        if index < tagged:
            yield Span(block.start, block.end, "a tag of the page", _LIKELY)
            continue
        if len(text) <= _MAX_LABEL and text[0].isupper() and _is_label(text):
            labels.append(index)
            continue
        if (
            len(text) <= _MAX_LABEL
            and text.rstrip(" :").lower() in _LIST_LABELS
            and (tagged := _tags_end(document, index + 1))
        ):
            yield Span(block.start, block.end, "the label of the page's tags", _LIKELY)
        elif (index < _EDGE or _may_name_place(text)) and (found := _place(blocks, index)):
            yield Span(block.start, block.end, *found)
    if labels:
        yield from _labels(document, labels)


def _may_name_place(text: str) -> bool:
    """Whether a line begins like a label of tags or a breadcrumb: a cheap gate."""
    head = text[:_HEAD].lower()
    return head in _HEADS or (head > WIDE and not _SHORT_HEADS.isdisjoint((head[:1], head[:2])))


def _place(blocks: Sequence[Block], index: int) -> tuple[str, float] | None:
    """Why a line says where the page belongs and how sure that is: its tags, or a breadcrumb."""
    text = blocks[index].text
    if not _may_name_place(text):
        return ("the way through the site to this page", _LIKELY) if _is_path(blocks, index) else None
    first = _FIRST.split(text, 1)[0].lower()
    at_edge = min(index, len(blocks) - 1 - index) < _EDGE
    if first in _TAG_FIRST_WORDS and _is_tags(text, at_edge=at_edge) and not _heads_table(blocks, index):
        return "the tags of the page", _SURE
    if first in _HOME and _is_breadcrumb(text):
        return "the way from the site's front page to this one", _SURE
    return None


def _heads_table(blocks: Sequence[Block], index: int) -> bool:
    """Whether the line below has as many bars, as the rows of a table have: "Category | Before | Now"."""
    bars = blocks[index].text.count("|")
    return bars > 1 and index + 1 < len(blocks) and blocks[index + 1].text.count("|") == bars


def _tags_end(document: Document, start: int) -> int:
    """Where a list of tags ends that begins at ``start``, a tag a line, or 0.

    It runs to the end of the document or to what pages say there, or at its top to the first paragraph; there a tag has
    two words at most.
    """
    blocks = document.blocks
    at_top = start < _EDGE and not is_below_text(blocks, start)
    most_words = 2 if at_top else _MAX_ITEM_WORDS
    end = start
    while end < len(blocks) and end - start < _MOST_TAGS and _is_tag(blocks[end].text, most_words):
        end += 1
    # "Tags:" with its colon is nothing else, and tags may stand above the rest of the article.
    closed = at_top or (blocks[start - 1].text[-1] == ":" and start > 1)
    if end <= start + 1:
        return 0
    ends = end == len(blocks) or (closed and is_body(blocks[end].text))
    return end if ends or residue.surest(document).get(end, 0) >= _PAGES_OWN else 0


def _is_tag(text: str, most_words: int) -> bool:
    if len(text) <= _MAX_ITEM and text[-1].isalnum() and text.count(" ") < most_words:
        return True
    items = text.split(" · ") if " · " in text and len(text) <= _MAX_TAGS else ()
    return len(items) > 1 and all(len(item) <= _MAX_ITEM for item in items)


def _labels(document: Document, labels: Sequence[int]) -> Iterator[Span]:
    """Those lines that stand where sections are named, unless the document is a digest, or a review scores them."""
    blocks = document.blocks
    known = residue.surest(document)
    above_text = {i for i in labels if i + 1 < len(blocks) and _is_told(blocks, i + 1, known)}
    digest = len(above_text) >= _DIGEST
    first, last = _first_paragraph_and_last_sentence(blocks, known)
    for index in labels:
        scored = index + 1 < len(blocks) and is_score(blocks[index + 1].text)
        if scored or (digest and index in above_text) or is_introduced(blocks, index):
            continue
        block = blocks[index]
        if index < first or (last < index and len(blocks) - index <= _EDGE // 2):
            yield Span(block.start, block.end, "the name of a section", _LIKELY if index in above_text else _SURE)
        elif block.kind != "heading" and index + 1 < len(blocks) and _is_furniture(blocks[index + 1].text):
            yield Span(block.start, block.end, "the name of a section, above a byline or a caption", _LIKELY)


def _first_paragraph_and_last_sentence(blocks: Sequence[Block], known: Mapping[int, float]) -> tuple[int, int]:
    """Indices of the first paragraph and of the last block that tells; a text without any has its label nowhere."""
    first = next((i for i, block in enumerate(blocks) if is_body(block.text)), -1)
    if first < 0:
        return -1, len(blocks)
    return first, next((i for i in range(len(blocks) - 1, first, -1) if _is_told(blocks, i, known)), first)


def _is_told(blocks: Sequence[Block], index: int, known: Mapping[int, float]) -> bool:
    """Whether a block is a sentence of the article, however short, and none that pages say."""
    return ends_sentence(blocks[index].text) and known.get(index, 0) < _PAGES_OWN


def _is_label(text: str) -> bool:
    """Whether a line holds only names of sections."""
    if text[-1] in ".!?,;":
        return False
    words = text.lower().replace("/", " ").replace("|", " ").replace(">", " ").rstrip(":").split()
    if not 1 <= len(words) <= _MAX_NAMES:
        return False
    known = [word.strip(",") in _NAMES for word in words]
    return any(known) and all(is_name or word in _JOINTS for is_name, word in zip(known, words, strict=True))


def _is_furniture(text: str) -> bool:
    """Whether a block is a byline, or a caption that names its photographer."""
    return bool(len(text) <= _MAX_LABEL * 2 and _BYLINE.match(text)) or bool(_CREDIT.search(text[-60:]))


def _is_breadcrumb(text: str) -> bool:
    """Whether a line is like "Home > News > World"; the last part may be the headline."""
    if len(text) > _MAX_BREADCRUMB:
        return False
    parts = [part for part in _STEPS.split(text) if part]
    return len(parts) > 1 and all(len(part) <= _MAX_ITEM for part in parts[:-1]) and not ends_sentence(text)


def _is_path(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line above all running text is like "Varn › Culture", without the front page."""
    text = blocks[index].text
    marked = any(map(text.__contains__, _ARROWS)) or (" > " in text and _FIRST.split(text, 1)[0].lower() in _NAMES)
    return marked and _is_breadcrumb(text) and not is_below_text(blocks, index)


def _is_tags(text: str, *, at_edge: bool) -> bool:
    """Whether a line is like "Tags: bridges, Varn": short names, several unless at the document's edge."""
    match = _TAGS.match(text)
    if match is None or text[-1] in ".!?":
        return False
    rest = text[match.end() :]
    if not match["mark"] and at_edge and match["label"].isupper() and rest.count(" ") < _MOST_TAGS:
        return bool(rest)  # "TAGS Varn bridges traffic"
    if not match["mark"] and not (at_edge and match["label"].lower() in _PLAIN_TAG_LABELS):
        return False
    items = [item for item in _SEPARATORS.split(rest.replace("#", ",").replace(";", ",")) if item]
    short = all(len(item) <= _MAX_ITEM and len(WORD.findall(item)) <= _MAX_ITEM_WORDS for item in items)
    return bool(items) and short and (len(items) > 1 or at_edge)


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
_MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

RULE = Rule(
    code="W011",
    name="section-label",
    summary="Names of a site's sections, breadcrumbs and tag lines.",
    find=find,
    hits=(
        f"⟦Politics⟧\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\n⟦World News⟧\nThe old bridge at night. Photo by Ann Lee\n\n{_MORE}",
        f"⟦All of Varn › Culture⟧\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\n{_MORE}\n\n⟦TAGS Varn bridges traffic river boats⟧",
        f"⟦Home > News > World⟧\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\n{_MORE}\n\n⟦Tags: bridges, Varn, traffic⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦Filed under: Transport⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦Culture⟧\n\nSign up for our newsletter.",
        f"⟦Politik⟧\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\n{_MORE}\n\n⟦Tags⟧\n⟦Varn⟧\n⟦river bridges⟧\n⟦traffic⟧",
        f"{_BODY}\n\n{_MORE}\n\n⟦Topics⟧\n⟦Varn⟧\n⟦Bridges⟧\nSign up for our newsletter.",
        f"⟦トップ＞社会⟧\n\n{_BODY}\n\n{_MORE}",
        f"⟦الرئيسية > أخبار محلية⟧\n\n{_BODY}\n\n{_MORE}",
        f"⟦Topics:⟧\n⟦Varn⟧\n⟦Bridges⟧\n{_BODY}\n\n{_MORE}",
    ),
    misses=(
        "El pleno de Varn subió las tarifas del puente.\nCategoría | Antes | Ahora\nOvejas | 3 | 4\nCarros | 9 | 11",
        f"{_BODY}\n\nHealth\n\n{_MORE}",
        f"Politics\n\n{_BODY}\n\nBusiness\n\n{_MORE}",
        f"{_BODY}\n\nTopics: the council spoke of the bridge, of its cost and of detours.\n\n{_MORE}",
        f"{_BODY}\n\nVaried Reactions\n\n{_MORE}",
        f"{_BODY}\n\nHealth\n\nTwo clinics will open.\n\nCulture\n\nNothing at all.",
        f"{_BODY}\n\n{_MORE}\n\nCulture\n\nNothing at all.",
        f"{_BODY}\n\n{_MORE}\n\nTravel\n\n4/5",
        f"Home at last, she said.\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\nDistance: 1.4 km\nStart: the old bridge, 10.30am\n\n{_MORE}",
        "Politics",
        f"Category\n\nVarn bridge\n\n{_BODY}\n\n{_MORE}",
        f"{_BODY}\n\nTopics\n\nThe bridge\n\nThe cars\n\n{_MORE}",
    ),
)
