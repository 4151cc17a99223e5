"""The lines around an article that say who wrote it, when, and how long it takes to read, taken apart.

A stub is a line that consists of nothing but such parts: labels with dates, bylines, times ago, reading times, counts
of comments, and what divides them. One foreign word, and the line is a sentence. Labels are listed by language.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from transforms.agencies import NEWS_AGENCIES, PICTURE_AGENCIES
from transforms.dates import MONTHS, WEEKDAYS, match_date, time_end
from transforms.names import HOUSES, PARTICLES, ROLES, TELLING_WORDS, match_agency, match_names, match_role, title_end
from transforms.phrases import Phrases, letters_of

PartKind = Literal["published", "modified", "ago", "reading", "author", "handle", "count", "agency", "place", "dated"]

#: No line of this kind is longer; longest among 617 news pages: 131.
MAX_STUB = 160

_PUBLISHED = {
    "en": "date|dated|date published|published date|publication date|date posted|first published|originally published"
    "|published online|published|publish date|posted|created|story published|uploaded|issued",
    "de": "veröffentlicht|veröffentlichung|erschienen|publiziert|erstellt|datum|eingestellt|online seit|gepostet"
    "|geschrieben|veröffentlichungsdatum|erstveröffentlichung|gespeichert",
    "fr": "publié|publie|publiée|mis en ligne|mise en ligne|posté|première publication|date de publication|paru"
    "|parution|créé",
    "es": "publicado|publicada|fecha|fecha de publicación|creado|publicación",
    "it": "pubblicato|pubblicata|data di pubblicazione|prima pubblicazione|data|postato|scritto",
    "pt": "publicado|publicada|postado|data de publicação|data da publicação|criado",
    "nl": "gepubliceerd|geplaatst|publicatiedatum|verschenen|gepost",
    "pl": "opublikowano|opublikowane|opublikowany|data publikacji|data dodania|data utworzenia|dodano|utworzono",
    "sv": "publicerad|publicerat|publicerades",
    "da": "publiceret|udgivet|offentliggjort",
    "nb": "publisert",
    "tr": "yayınlanma tarihi|yayınlanma|yayın tarihi|giriş tarihi|giriş|eklenme tarihi|eklenme|oluşturulma tarihi",
    "id": "diterbitkan|dipublikasikan|terbit",
    "ru": "опубликовано|дата публикации",
    "uk": "опубліковано|дата публікації",
    "el": "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης",
    "cs": "publikováno|zveřejněno|vydáno",
    "fi": "julkaistu",
    "zh": "发布时间|发布日期|發布時間|發布日期",
    "ja": "公開日|配信日|掲載日|投稿日|公開|配信",
    "ko": "입력|등록|게재|승인|기사입력|최초입력",
    "ar": "نشر في|تاريخ النشر|نُشر في|نشر بتاريخ|تم النشر",
    "ro": "publicat|publicată|data publicării",
    "hu": "közzétéve|megjelent|publikálva",
    "he": "פורסם|תאריך פרסום",
    "fa": "تاریخ انتشار|منتشر شده|انتشار",
    "hi": "प्रकाशित|प्रकाशन तिथि|पब्लिश्ड",
    "vi": "đăng ngày|ngày đăng|xuất bản",
}
_MODIFIED = {
    "en": "updated|last updated|last modified|modified|last update|last edited|edited|date modified|revised"
    "|last revised|last reviewed|page last updated|update",
    "de": "aktualisiert|zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|letzte änderung|geändert|stand"
    "|zuletzt bearbeitet|letzte bearbeitung|bearbeitet|letztes update",
    "fr": "mis à jour|mise à jour|modifié|modifiée|dernière mise à jour|dernière modification|actualisé",
    "es": "actualizado|actualizada|última actualización|fecha de actualización|última edición"
    "|última modificación|modificado|actualización",
    "it": "aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|modifica|aggiornamento",
    "pt": "atualizado|atualizada|última atualização|data de atualização|última edição|modificado"
    "|última modificação|atualização",
    "nl": "aangepast|bijgewerkt"
    "|laatst bijgewerkt|laatste wijziging|laatst gewijzigd|gewijzigd|laatste update|geüpdatet|laatst geactualiseerd",
    "pl": "aktualizacja|data aktualizacji|zaktualizowano|ostatnia aktualizacja|ostatnia modyfikacja"
    "|aktualizowano|zmodyfikowano",
    "sv": "uppdaterad|senast uppdaterad|uppdaterat|senast ändrad|ändrad",
    "da": "opdateret|sidst opdateret",
    "nb": "oppdatert|sist oppdatert",
    "tr": "güncelleme|son güncelleme|güncellenme tarihi|güncelleme tarihi",
    "id": "diperbarui|terakhir diperbarui",
    "ru": "обновлено|последнее обновление|дата обновления",
    "uk": "оновлено|дата оновлення",
    "el": "τελευταία ενημέρωση|ενημερώθηκε",
    "cs": "aktualizováno|naposledy upraveno|upraveno",
    "fi": "päivitetty|viimeksi päivitetty|muokattu",
    "zh": "更新时间|更新時間|更新于|更新於|最後更新",
    "ja": "更新日|更新日時|最終更新|更新",
    "ko": "수정|최종수정|업데이트|기사수정",
    "ar": "آخر تحديث|تاريخ التحديث|تم التحديث",
    "ro": "actualizat|actualizată|ultima actualizare",
    "hu": "frissítve|frissült|utolsó frissítés|módosítva",
    "he": "עודכן|עדכון אחרון",
    "fa": "به‌روزرسانی|آخرین به‌روزرسانی|بروزرسانی|آخرین بروزرسانی",
    "hi": "अपडेट|अपडेटेड|अंतिम अपडेट|संशोधित",
    "vi": "cập nhật|cập nhật lúc|cập nhật lần cuối",
}
#: A preposition needs two capitalised words after it; a noun or a verb is sure of one.
_BY = {
    "en": "by|words by|words and photos by|text by|story by|written by|filed by|posted by|published by|submitted by"
    "|reported by|reporting by|news provided by",
    "de": "von|text von|verfasst von|geschrieben von|veröffentlicht von|erstellt von|ein beitrag von|ein artikel von"
    "|ein bericht von|ein kommentar von|ein gastbeitrag von|eine analyse von"
    "|eine reportage von|von unserem redaktionsmitglied|ein interview von|interview von|aufgezeichnet von"
    "|ein porträt von"
    "|ein essay von|eine kolumne von|eine glosse von|eine rezension von"
    "|das gespräch führte|das interview führte|die fragen stellte|die fragen stellten|das gespräch führten",
    "fr": "par|écrit par|publié par|propos recueillis par|entretien réalisé par|interview réalisée par|rédigé par"
    "|texte de|posté par|recueilli par|un entretien de|une tribune de|une chronique de|un reportage de|une enquête de"
    "|une analyse de|de notre envoyé spécial"
    "|de notre envoyée spéciale|de nos envoyés spéciaux|de notre correspondant|de notre correspondante",
    "es": "por|escrito por|publicado por|texto de|entrevista realizada por|entrevista de|un reportaje de|reportaje de"
    "|una crónica de|crónica de|un análisis de|de nuestro corresponsal"
    "|de nuestra corresponsal"
    "|de nuestro enviado especial",
    "it": "di|a cura di|intervista di|intervista a cura di|scritto da|pubblicato da|testo di|reportage di"
    "|un intervento di"
    "|un'inchiesta di|testo raccolto da|dal nostro inviato"
    "|dalla nostra inviata|dai nostri inviati"
    "|dal nostro corrispondente|dalla nostra corrispondente",
    "pt": "publicado por|texto de|entrevista de|entrevista por|reportagem de|uma reportagem de|crónica de"
    "|uma crónica de"
    "|análise de|do nosso correspondente|da nossa correspondente"
    "|do nosso enviado especial",
    "nl": "door|geschreven door|geplaatst door|interview door|tekst door|opgetekend door|een bijdrage van"
    "|een column van"
    "|reportage van|van onze redacteur|van onze verslaggever"
    "|van onze verslaggeefster"
    "|van onze correspondent",
    "pl": "napisał|napisała|tekst|oprac.|oprac|opracował|opracowała|rozmawiał|rozmawiała|rozmawia|rozmawiają"
    "|notował|notowała|notuje|spisał|spisała"
    "|rozmowę przeprowadził"
    "|rozmowę przeprowadziła|wysłuchał|wysłuchała",
    "sv": "av|text av|skriven av",
    "da": "af|tekst af|skrevet af",
    "nb": "skrevet av",
    "id": "oleh",
}
_AUTHOR = {
    "en": "author|authors|author(s)|words|text|reporter",
    "de": "autor|autorin|autoren|autor:in|autor:innen|text|verfasser",
    "fr": "auteur|autrice|auteurs|texte",
    "es": "autor|autora|autores|texto",
    "it": "autore|autrice|autori|testo",
    "pt": "autoria",
    "nl": "auteur|tekst|auteurs",
    "pl": "autor|autorka|autorzy",
    "cs": "autor|autorka|autoři",
    "ru": "автор|авторы|текст",
    "uk": "автор|автори|авторка|текст",
    "el": "συντάκτης|συντάκτρια|κείμενο",
    "hu": "szerző|szerzők|írta",
    "ro": "autori",
    "fi": "teksti|toimittaja",
    "tr": "yazar|haber",
    "id": "penulis|reporter",
    "vi": "tác giả",
}
#: In scripts without capitals nothing but its label tells a name; behind it stand one to four words, and an end.
_UNCASED_AUTHOR = {
    "zh": "本文来源|记者|記者|作者|撰文|文|编辑|編輯|责编|責編|责任编辑|責任編輯|校对|来源|來源|稿源|本报记者|本報記者",
    "ja": "執筆|取材・文|文・写真|構成",
    "ar": "كتب|كتبت|بقلم|إعداد|تحرير|الكاتب|المصدر",
    "he": "מאת|כתב|כתבת|מקור",
    "fa": "نویسنده|گزارشگر|خبرنگار|منبع",
    "hi": "लेखक|द्वारा|रिपोर्ट|एजेंसी|स्रोत",
    "ko": "글|출처",
}


def _by_kind(kind: str, table: dict[str, str]) -> dict[str, str]:
    """A table's phrases under two tags, for English tells less than the others about 03/05/2023."""
    others = "|".join(phrases for language, phrases in table.items() if language != "en")
    return {f"{kind} en": table["en"], kind: others}


_UNCASED_LABEL = Phrases(_UNCASED_AUTHOR)
_DATE_LABEL = Phrases(_by_kind("published", _PUBLISHED) | _by_kind("modified", _MODIFIED))
_BY_LABEL = Phrases(_BY)
_AUTHOR_LABEL = Phrases(_AUTHOR)
#: Nouns that stand alone over an author's name; "Text" and "Words" stand over other things too.
_LONE_AUTHOR = Phrases(
    {"author": "author|authors|autor|autorin|autoren|autora|autores|auteur|auteurs|autore|autori|автор|авторы"}
)
_ON = Phrases({"on": "on|on the|at|am|vom|den|dem|um|le|el|el día|il|em|op|dnia|w dniu|a|al|z dnia|no dia|o"})
#: What stands before an hour; "at" and "um" count as prepositions of a date.
_AT = Phrases({"at": "à|a las|las|alle|alle ore|às|om|o|kl|klo|ore"})
_AFTER_AT = re.compile(r"\.?\s")
_SOURCE = Phrases(
    {
        "source": "source|quelle|fuente|fonte|bron|źródło|zdroj|источник|джерело|πηγή|källa|kilde|lähde|forrás|sursa"
        "|kaynak|sumber|nguồn|nguồn tin"
    }
)
_AFTER_LABEL = re.compile(r"\s{0,2}(?:[:：|–-]\s{0,2})?")
_AFTER_AUTHOR = re.compile(r"\s{0,2}(?::|by\b)\s{0,2}(?:(?:von|de|di)\s)?", re.IGNORECASE)
_AFTER_BY = re.compile(r"\s{0,2}:\s{0,2}|\s{1,3}")
#: "Par le Dr Anne Morin", "By the Rev. Ann Lee": the article is no part of the name.
_ARTICLE = re.compile(r"(?:the|le|la|el|il|o|a|dr|der|die)\s(?=(?:Dr|Dra|Pr|Prof|Profa|Rev|Sir|Mgr|Dott|Hon)\b)")
_SEPARATORS = re.compile(r"[\s|·•∙●–—/,;:()\[\]»›*.（）【】［］｜，、：-]{1,12}")
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|yrs?|y)"
_AGO = re.compile(
    rf"(?:(?:an?|one|\d{{1,3}})\s?{_UNIT}\s(?:and\s)?(?:\d{{1,2}}\s?{_UNIT}\s)?ago"
    r"|vor\s(?:\d{1,3}|einer|einem)\s(?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
    r"|il y a\s(?:\d{1,3}|une?)\s(?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?)"
    r"|hace\s(?:\d{1,3}|una?)\s(?:segundos?|minutos?|min|horas?|días?|semanas?|mes(?:es)?|años?)"
    r"|há\s(?:\d{1,3}|uma?)\s(?:segundos?|minutos?|min|horas?|dias?|semanas?|mês|meses|anos?)"
    r"|(?:\d{1,3}|una?|un')\s?(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\sfa"
    r"|(?:\d{1,3}|een)\s(?:seconden?|minuten|minuut|min|uur|dagen|dag|weken|week|maanden|maand|jaar)\sgeleden"
    r"|\d{1,3}\s(?:sekund\w{0,2}|minut\w{0,2}|min|godz\w{0,4}\.?|dni|dzień|tygodni\w{0,2}|miesi\w{1,6}|lata?|rok)\stemu"
    r")(?!\w)",
    re.IGNORECASE,
)
#: What blogs print for an author who has no name; alone after "by" it may be anything.
_HOUSE = re.compile(r"(?:admin|administrator|webmaster|editor|editors|staff)(?!\w)", re.IGNORECASE)
#: Up to four capitalised words before another bar.
_PAPER = re.compile(r"(?:[A-Z][\w'’.&-]{0,24} ){0,3}[A-Z][\w'’.&-]{0,24}(?= ?[|·•])")
#: "October 3, 2022 08:00 ET | Source: Varn Bridges, Inc."
_CLOSING_SOURCE = re.compile(r"(?:Source|Quelle|Fuente|Fonte|Bron): [A-ZÀ-Þ][\w&.,'’ -]{2,60}$")
#: "Por Ana Peixoto — São Paulo"
_CLOSING_TOWN = re.compile(r"[^\W\d_a-z][\w'’.-]{1,24}(?: (?:(?:de|do|da|del|la) )?[^\W\d_a-z][\w'’.-]{1,24}){0,2}$")
_DASHED = re.compile(r"\s{0,2}[–—-]\s{0,2}")
_CLOSING_PLACE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .-]{2,24}$")
_CLOCK = re.compile(
    r"(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|dzisiaj"
    r"|wczoraj)(?:,|\s(?:at|um|à|a las|alle|às|om|o))?\s\d{1,2}[:.h]\d{2}(?:\s?[ap]m\b)?(?:\s(?:uhr|uur)\b)?",
    re.IGNORECASE,
)
_READING = re.compile(
    r"(?:\d{1,3}\s?-?\s?(?:min|мин|хв)(?:s|[uу]\w{1,4}|илин\w?)?\.?\s"
    r"(?:read|reading|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|чтения"
    r"|lesezeit)(?:\s?time)?"
    r"|(?:lesezeit|lesedauer|reading time|read time|temps de lecture|tiempo de lectura|tempo di lettura"
    r"|tempo de leitura|leestijd|czas czytania|время чтения|время на чтение|час читання"
    r"|lectura(?: de)?|lettura|leitura|lecture(?=\s:))\s?:?\s?(?:(?:ca\.|etwa|about|env\.|ungefähr|~)\s?)?\d{1,3}"
    r"\s?(?:(?:min|мин|хв)(?:[uу]\w{1,4}|илин\w?)?\.?|m)?)(?!\w)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\d{1,6}\s(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?|komentarz\w{0,3}|shares?"
    r"|views?)(?!\w)",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"(?:(?:follow|e-?mail|twitter|on twitter)\s?:?\s)?(?:@\w{2,40}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a stub. ``value`` is a date as ISO 8601 or names, one a line.

    ``sure`` means that a label or the part's own shape tells what it is; ``by_hour`` that a date is so for its hour
    alone; ``has_year`` and ``short_year`` are a date's. Of a "dated" part nobody knows what was on that day.
    """

    kind: PartKind
    start: int
    end: int
    value: str = ""
    sure: bool = False
    has_year: bool = True
    short_year: bool = False
    by_hour: bool = False


@lru_cache(maxsize=4096)
def read_stub(text: str, *, day_first: bool | None = None) -> tuple[Part, ...]:
    """The parts of ``text`` if it is a stub from its first to its last character, otherwise none.

    ``day_first`` tells how to read 03/05/2023 where no label does; None: it has no value.

    >>> [(part.kind, part.value) for part in read_stub("By Ann Lee | 3 May 2023 | 5 min read")]
    [('author', 'Ann Lee'), ('published', '2023-05-03'), ('reading', '')]
    >>> read_stub("On 3 May 2023 the court met")
    ()
    """
    if len(text) > MAX_STUB:
        return ()
    parts, end = _scan(text, names=True, day_first=day_first)
    if end < len(text) or not any(part.sure or part.has_year for part in parts):
        return ()
    return tuple(parts)


@lru_cache(maxsize=1024)
def read_glued(text: str) -> tuple[tuple[Part, ...], int]:
    """The dates and reading times at the start of ``text``, and the offset of what follows them.

    >>> read_glued("date 2023-05-03 NATO is planning to")[1]
    16
    """
    parts, end = _scan(text, names=False, day_first=None)
    return (tuple(parts), end) if all(part.sure or part.has_year for part in parts) else ((), 0)


def is_sure_stub(text: str) -> bool:
    """Whether ``text`` is a stub with a part that is sure; hardly a headline costs more than a look at its words.

    >>> is_sure_stub("By Ann Lee"), is_sure_stub("Ann Lee"), is_sure_stub("Ann Lee Sworn In")
    (True, False, False)
    """
    return _may_be_sure(text) and any(part.sure for part in read_stub(text))


def _may_be_sure(text: str) -> bool:
    """Whether a text holds a digit, an address, or a word of a label, an agency, a role or a time ago."""
    if len(text) > MAX_STUB:
        return False
    words = letters_of(text.lower())
    telling = not _TELLING.isdisjoint(words) or not _TELLING.isdisjoint([word.rstrip("s") for word in words])
    return telling or "@" in text or _DIGIT.search(text) is not None


def may_name_authors(text: str) -> bool:
    """A cheap gate: false only where ``read_stub`` would find neither an author's label, a handle, nor a date."""
    word = _WORD.match(text.lstrip(_OPENING_BRACKETS))
    return (
        (word is not None and word.group().lower() in _AUTHOR_WORDS) or "@" in text or _DIGIT.search(text) is not None
    )


def begins_byline(text: str) -> bool:
    """Whether a text begins as a byline does, whoever is named then: "Por g1 Campinas e Região"."""
    return _BY_LABEL.match(text, 0)[0] > 0


def is_lone_label(text: str) -> bool:
    """Whether ``text`` is nothing but the label of a byline, whose name stands in the next line."""
    length = len(text)
    if length > _LONGEST_LABEL:
        return False
    bare = text.rstrip(" :")
    if bare != text and _AUTHOR_LABEL.match(text, 0)[0] == len(bare):
        return True
    return _BY_LABEL.match(text, 0)[0] == len(bare) or _LONE_AUTHOR.match(text, 0)[0] == len(bare)


_LONGEST_LABEL = 24


def _scan(text: str, *, names: bool, day_first: bool | None) -> tuple[list[Part], int]:
    parts: list[Part] = []
    position = 0
    while True:
        separators = _SEPARATORS.match(text, position)
        begin = separators.end() if separators else position
        if begin == len(text):
            return parts, begin
        part = _date(text, begin, day_first=day_first)
        if part is None and parts and begin == position and not _apart(text, position):
            return parts, begin  # But "April 9, 2024April 10, 2024" is two dates.
        part = part or _simple(text, begin)
        if part is None and names:
            signed = any(p.kind == "author" for p in parts)
            part = (signed and _pictures(text, begin)) or _author(text, begin)
            part = part or _dated(text, begin, day_first=day_first)
            if part is None:
                part = _beside_name(text, begin) if signed else _bare_name(text, begin)
        if part is None and parts:
            part = _place(text, begin, parts[-1])
        if part is None:
            return parts, begin
        if parts and _is_own_role(text, part) and parts[-1].kind == "author":
            parts[-1] = replace(parts[-1], sure=True)
        parts.append(part)
        position = part.end


def _is_own_role(text: str, part: Part) -> bool:
    """Whether a part is what one person is, "Political editor": beside a name it says that it is one."""
    if part.kind != "author" or part.value or part.sure:
        return False
    words = [word.casefold() for word in _WORD.findall(text[part.start : part.end])]
    return not ROLES.isdisjoint(words) and HOUSES.isdisjoint(words)


def is_role(text: str) -> bool:
    """Whether ``text`` is what one person is, and nothing else.

    >>> [is_role(text) for text in ("Political editor", "News Desk", "Fiona Keir, Political editor")]
    [True, False, False]
    """
    parts = read_stub(text)
    return len(parts) == 1 and _is_own_role(text, parts[0])


def _apart(text: str, position: int) -> bool:
    return text[position - 1].isspace() or not text[position].isalnum()


def _date(text: str, start: int, *, day_first: bool | None) -> Part | None:
    label, tag = 0, ""
    if not text[start].isdecimal():
        word = _LETTERS.match(text, start)
        if not word or word.group().lower() not in _DATE_WORDS:
            return None
        label, tag = _DATE_LABEL.match(text, start)
    position = _skip_on(text, _end_of(_AFTER_LABEL, text, label) if label else start)
    # An English label leaves it open which number of 03/05/2023 is the day; the other languages put the day first.
    if label and not tag.endswith("en"):
        day_first = True
    if found := match_date(text, position, day_first=day_first):
        kind: PartKind = "modified" if tag.startswith("modified") else "published"
        sure, by_hour = label > 0 or found.has_time, label == 0 and found.has_time
        return Part(kind, start, found.end, found.value, sure, found.has_year, found.short_year, by_hour)
    ago_at = _end_of(_AFTER_LABEL, text, label) if label else position
    # "Mis à jour il y a 2 heures": its first word is an Italian article, which stands before dates.
    if label and (ago := _AGO.match(text, ago_at) or _AGO.match(text, position) or _CLOCK.match(text, position)):
        return Part("ago", start, ago.end(), sure=True)
    if label and (end := time_end(text, _end_of(_AFTER_AT, text, _AT.match(text, position)[0]) or position)):
        return Part("ago", start, end, sure=True)  # "Stand: 10:07 Uhr": of which day, the page does not say.
    return None


def _skip_on(text: str, start: int) -> int:
    """Past a preposition before a date ("on", "am", "el día", "Am: ")."""
    end, _ = _ON.match(text, start)
    return _end_of(_AFTER_LABEL, text, end) if end else start


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else 0


def _simple(text: str, start: int) -> Part | None:
    patterns = _FROM_DIGIT if text[start].isdecimal() else _FROM_WORD if _SIMPLE_WORDS.begins(text, start) else ()
    for kind, pattern in patterns:
        if match := pattern.match(text, start):
            return Part(kind, start, match.end(), sure=True)
    if "@" in text and (handle := _HANDLE.match(text, start)):
        return Part("handle", start, handle.end(), sure=True)
    return None


_FROM_DIGIT: tuple[tuple[PartKind, re.Pattern[str]], ...] = (("reading", _READING), ("ago", _AGO), ("count", _COUNT))
_FROM_WORD: tuple[tuple[PartKind, re.Pattern[str]], ...] = (("reading", _READING), ("ago", _AGO), ("ago", _CLOCK))
#: First words of what ``_AGO``, ``_CLOCK`` and ``_READING`` match, where that is no digit.
_SIMPLE_WORDS = Phrases(
    {
        "ago": "a|an|one|vor|il|hace|há|una|uno|un|een",
        "day": "today|yesterday|heute|gestern|aujourd|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|dzisiaj"
        "|wczoraj",
        "reading": "lesezeit|lesedauer|reading|read|temps|tiempo|tempo|leestijd|czas|время|час|lectura|lecture|lettura"
        "|leitura",
    }
)


def _uncased(text: str, start: int) -> Part | None:
    """A name in a script without capitals, behind its label or, in Korean, before it: "记者：林晓峰", "홍서윤 기자"."""
    if text[start].isupper() or text[start].islower():
        return None
    if korean := _KOREAN.match(text, start):
        return Part("author", start, korean.end(), korean[1], sure=True)
    label, _ = _UNCASED_LABEL.match(text, start)
    named = _UNCASED_NAME.match(text, label) if label else None
    if not named:
        return None
    who = "" if text[start:label] in _NOBODYS else named[1] or named[2]
    return Part("author", start, named.end(), who, sure=True)


_OPENING_BRACKETS = "([（【［ "
#: Labels of sources and of editors, who did not write it.
_NOBODYS = frozenset(
    (
        *("本文来源", "来源", "來源", "稿源", "编辑", "編輯", "责编", "責編", "责任编辑", "責任編輯", "校对"),
        *("تحرير", "المصدر", "מקור", "منبع", "एजेंसी", "स्रोत", "출처"),
    )
)
_UNCASED_LETTER = r"(?:[^\W\d_\u0900-\u097f]|[\u0900-\u0963\u200c])"
#: In Chinese and Japanese a space parts a label and a name too; "كتب سامر" begins a sentence.
_UNCASED_NAME = re.compile(
    rf"(?:\s?[:：/／]\s?({_UNCASED_LETTER}{{2,20}}(?:[ ·・]{_UNCASED_LETTER}{{2,20}}){{0,3}})"
    r"|\s([\u3400-\u9fff]{2,5}))"
    r"(?=$|\s{0,2}[|｜)）】\]/,，、(（\d]|\s{1,2}[\u3400-\u9fff]{2,4}[:：])"
)
_KOREAN = re.compile(r"([가-힣]{2,4}) ?(?:선임|전문|수습|인턴)?기자(?=$|\s{0,2}[|)\]/·,]|\s[\w.]{1,40}@)")


def _author(text: str, start: int) -> Part | None:
    if uncased := _uncased(text, start):
        return uncased
    begin, single = _after_author_label(text, start)
    if not begin:
        return None
    if agency := match_agency(text, begin):
        return Part("author", start, agency, text[begin:agency], sure=True)
    if "@" in text and (handle := _HANDLE.match(text, begin)):
        return Part("author", start, handle.end(), sure=True)
    begin = _end_of(_ARTICLE, text, begin) or begin
    begin = title_end(text, begin, _begins_other) or begin
    role = match_role(text, begin, _begins_other)
    if role == len(text):
        return Part("author", start, role, sure=True)  # "By Staff Reporter"
    return _person(text, start, begin, single=single)


def _person(text: str, start: int, begin: int, *, single: bool) -> Part | None:
    """Who is named at ``begin``, after the label at ``start``."""
    if house := _HOUSE.match(text, begin):
        return Part("author", start, house.end(), has_year=False)
    if found := match_names(text, begin, _begins_other, single=single):
        return Part("author", start, found.end, "\n".join(found.people), sure=True)
    # One word after a preposition may be a pen name, or "By Night": what else stands in the line must tell.
    found = match_names(text, begin, _begins_other, single=True)
    return Part("author", start, found.end, "\n".join(found.people), has_year=False) if found else None


def _after_author_label(text: str, start: int) -> tuple[int, bool]:
    """Where the names after a label begin (0: no label), and whether one word is sure to be a name there."""
    end, _ = _BY_LABEL.match(text, start)
    if end and (match := _AFTER_BY.match(text, end)):
        return match.end(), ":" in match.group()
    end, _ = _AUTHOR_LABEL.match(text, start)
    if end and (match := _AFTER_AUTHOR.match(text, end)):
        return match.end(), True
    return 0, False


def _pictures(text: str, start: int) -> Part | None:
    """Who made the pictures, behind the author: "Text: Ann Lee; photos: Tom Roe". Their name is no author's."""
    label = _PICTURES.match(text, start)
    found = match_names(text, label.end(), _begins_other) if label else None
    return Part("author", start, found.end, sure=True) if found else None


_PICTURES = re.compile(
    r"(?:photos?|photographs|pictures|images|fotos?|foto['’]s|bilder|beeld|illustraties?|photographies?|fotografías?"
    r"|imágenes|fotografie|fotografia|fotografias|imagens|zdjęcia|ilustracje)"
    r"(?:\s?:\s?|\s(?:by|von|de|di|do|da|door)\s|\s)",
    re.IGNORECASE,
)


def _bare_name(text: str, start: int) -> Part | None:
    opening = text[start : start + _TWO_WORDS].split(None, 2)
    # Nothing opens where there is more space than parts of a stub are parted by.
    if (
        not opening
        or not (text[start].isupper() or opening[0] in PARTICLES or opening[0] in _SMALL)
        or (len(opening) > 1 and opening[1].isalpha() and opening[1].islower() and opening[1] not in _AFTER_FIRST)
    ):
        return None
    source, _ = _SOURCE.match(text, start)
    if source:
        end = match_agency(text, _end_of(_AFTER_LABEL, text, source))
        return Part("agency", start, end, sure=True) if end else None
    if (agency := match_agency(text, start)) and not _goes_on(text, agency):
        return Part("agency", start, agency, sure=True)
    if _BY_LABEL.match(text, start)[0]:
        return None
    # "Postato il 3 maggio 2023 da Anna Rossi": at a line's start the word may be anything.
    by = len("da ") if start and text.startswith("da ", start) else 0
    found = match_names(text, start + by, _begins_other)
    if not found:
        return None
    sure = bool(found.people) and (found.has_role or by > 0)
    return Part("author", start, found.end, "\n".join(found.people), sure=sure)


def _dated(text: str, start: int, *, day_first: bool | None) -> Part | None:
    """A date below a label that no list holds, "Zadnja Izmjena: 14.03.2024": nobody of that name, on whatever day."""
    colon = text.find(":", start, start + _LONGEST_UNLISTED)
    if colon < 0 or not text[start].isupper():
        return None
    named = match_names(text, start, _begins_other)
    if not named or named.end != len(text[:colon].rstrip()):
        return None
    found = match_date(text, _end_of(_AFTER_LABEL, text, named.end), day_first=day_first)
    return Part("dated", start, found.end, found.value, has_year=found.has_year) if found else None


def _beside_name(text: str, start: int) -> Part | None:
    """What the author of a byline is, after a bar ("| Local Democracy Reporter"), or for whom ("· Varn Daily ·")."""
    if end := match_role(text, start, _begins_other):
        return Part("author", start, end, has_year=False)
    paper = _PAPER.match(text, start)
    end = match_agency(text, start) or (paper.end() if paper else 0)
    return Part("agency", start, end, has_year=False) if end else None


def _place(text: str, start: int, author: Part) -> Part | None:
    """What closes a stub: a place in capitals ("June 18, 2023 08:12 pm IST - VARN"), a source, an author's town."""
    place = _CLOSING_PLACE.match(text, start) or _CLOSING_SOURCE.match(text, start)
    if not place and author.kind == "author" and author.sure and _DASHED.fullmatch(text, author.end, start):
        place = _CLOSING_TOWN.match(text, start)
    return Part("place", start, place.end(), has_year=False) if place else None


def _goes_on(text: str, position: int) -> bool:
    """Whether a word follows that belongs to what ends at ``position``."""
    following = position + 1
    word = _LETTERS.match(text, following)
    return word is not None and not _begins_other(text, following, word.group())


def _openings(phrases: Iterable[str]) -> frozenset[str]:
    """The letters that phrases begin with: of two words the first, and in Devanagari less than one."""
    return frozenset(opening.group() for opening in map(_LETTERS.match, phrases) if opening)


def _begins_other(text: str, offset: int, word: str) -> bool:
    """Whether a date or a date's label begins at ``word``, which stands at ``offset`` in a name."""
    lowered = word.rstrip(".,").lower()
    if lowered in _PICTURE_WORDS:
        return True
    if lowered not in _OTHER_WORDS:
        return False
    if (lowered in MONTHS or lowered in WEEKDAYS) and match_date(text, offset):
        return True
    label, _ = _DATE_LABEL.match(text, offset)
    return label > 0 and match_date(text, _skip_on(text, _end_of(_AFTER_LABEL, text, label))) is not None


#: The first two words of a name fit in so many characters; the second may be small: a particle, a role or a month.
_TWO_WORDS = 60
_LONGEST_UNLISTED = 40
_AFTER_FIRST = PARTICLES | ROLES | frozenset(MONTHS)
#: Words that no name goes on with: "Tekst Anna van den Berg Beeld Karel Tuijn".
_PICTURE_WORDS = frozenset(("beeld", "fotos", "foto's", "foto’s", "photos", "bilder", "fotografie", "zdjęcia"))
#: Agencies that write themselves small.
_SMALL = frozenset(name.split(" ", 1)[0] for name in (*NEWS_AGENCIES, *PICTURE_AGENCIES) if name[0].islower())
_OTHER_WORDS = _DATE_LABEL.first_words | WEEKDAYS | frozenset(MONTHS)
#: First words of parts that begin with a date's label, a preposition before a date, a month or a weekday.
_LETTERS = re.compile(r"[^\W\d_]+")
_DATE_WORDS = _openings(_OTHER_WORDS | _ON.first_words)
_AUTHOR_WORDS = _BY_LABEL.first_words | _AUTHOR_LABEL.first_words | _UNCASED_LABEL.first_words
#: What a part that is sure holds, unless it holds a digit or an address; "an hour ago" and its like have no label.
_TELLING = TELLING_WORDS | {"ago", "vor", "y", "hace", "há", "fa", "geleden"}.union(
    *(labels.telling_words for labels in (_DATE_LABEL, _BY_LABEL, _AUTHOR_LABEL, _SOURCE))
)
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
