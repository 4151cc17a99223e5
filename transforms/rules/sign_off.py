"""What closes an article: "(Reporting by A; Editing by B)", "- Reuters", "(AFP)", "With inputs from agencies", "###".

It names who made the text, as the byline does, or says that the text is over. Notes on where an article first appeared
and the author's biography belong here too. A sentence of the article that names an agency or a reporter stays.

Sources: house styles of Reuters, AP, AFP and dpa for sign-offs; "###", "-30-" and "-ENDS-" close a press release.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agencies import NEWS_AGENCIES, is_news_agency
from transforms.biographies import biography, biography_above, is_about_author, tells_of_somebody
from transforms.dates import match_date
from transforms.document import Block, Document, Span
from transforms.headlines import ends_sentence
from transforms.phrases import Phrases, alternatives, alternatives_of
from transforms.rule import Rule

#: End matter stands in the last quarter of the blocks, or among the last few.
_LAST_SHARE = 0.75
_LAST_BLOCKS = 6
_MAX_CHARS = 400
#: Lines above the text among which the author's biography may stand.
_FIRST_LINES = 5
#: "With inputs from …" is a line, and no sentence, up to this many characters.
_MAX_CREDIT_LINE = 140
_GLUED_WINDOW = 160

#: How lines that credit the makers begin, by language. Before them may stand a bracket, a dash or an asterisk.
_OPENINGS = Phrases(
    {
        "made by": "additional reporting by|reporting by|editing by|writing by|reporting and writing by|edited by"
        "|compiled by|translated by|translation by|further reporting by|additional editing by|writing and editing by"
        "|rédigé par|original-content von"
        "|mitarbeit|redaktionelle mitarbeit|übersetzung|übersetzt von|aus dem englischen von"
        "|aus dem englischen übersetzt von"
        "|aus dem französischen von|bearbeitet von|bearbeitung|recherche|protokoll|aufgezeichnet von|endredaktion"
        "|traduit par|traduit de l'anglais par|traduction|traduction de|édité par|avec la collaboration de"
        "|avec la contribution de|propos recueillis par|recueilli par|a collaboré à cet article"
        "|ont collaboré à cet article"
        "|editado por|traducido por|traducción|traducción de|con la colaboración de|con información adicional de"
        "|redactado por|edición de|elaborado por|con reportes de"
        "|tradotto da|traduzione|traduzione di|con la collaborazione di|ha collaborato|hanno collaborato"
        "|traduzido por|tradução|tradução de|com a colaboração de|colaborou|colaboraram|com reportagem de"
        "|edição de|revisão de|vertaald door|vertaald uit het engels door|vertaling|bewerkt door|eindredactie"
        "|opgetekend door|met medewerking van|współpraca|tłumaczenie|tłumaczył|tłumaczyła|przełożył|przełożyła"
        "|z angielskiego przełożył|z angielskiego przełożyła|opracował|opracowała|opracowanie|redagował|redagowała"
        "|reporting and editing by|provided by|reported by|graphics by|graphic by|research by|produced by"
        "|reporting from",
        "agencies": "input from agencies|inputs from agencies|agency inputs"
        "|with assistance by|with assistance from|with inputs from"
        "|with input from|with additional inputs from|with reporting by|with reporting from"
        "|with additional reporting by|with additional reporting from|with files from|with information from"
        "|with material from|with contributions from|with agency inputs|with agencies inputs|with agencies"
        "|with agency reports|with inputs by|agencies contributed|additional information from"
        "|mit material von|mit material der|mit material des|mit informationen von|mit informationen der"
        "|mit agenturmaterial|mit dpa|mit afp|mit reuters"
        "|avec l'afp|avec l’afp|avec afp|avec reuters|avec agences|avec agence"
        "|con información de|con datos de|con material de|con agencias|con fonti|con agenzie"
        "|com informações|com agências|com agência|estagiário sob supervisão|estagiária sob supervisão"
        "|sob supervisão de|met dank aan|z wykorzystaniem|na podstawie",
        "appeared": "this article was originally|this article was first|this article originally appeared"
        "|this article first appeared|this article appeared|this article was published|this article has been updated"
        "|this article was updated|this article was last updated"
        "|this article is republished|this article was produced|this article has been republished"
        "|this story was originally|this story was first|this story originally appeared|this story first appeared"
        "|this story was published|this story was produced|this story has been updated"
        "|this story was updated|this post was updated|this post has been updated|this story appeared"
        "|this piece was originally|this piece was first|this piece originally appeared|this piece first appeared"
        "|this post was originally|this post originally appeared|this post first appeared|this post appeared first"
        "|this report was originally|this report first appeared|this essay was originally|this essay first appeared"
        "|this column was originally|this interview was originally|originally published at|originally published on"
        "|this story appears in|this article appears in|this article appeared in|this report by the canadian press was"
        "|originally published as|original article source|print headline|view original content"
        "|originally published in|originally published by|republished with permission|republished from"
        "|first published in|first published by|first published at|published in the|published in"
        "|dieser artikel erschien|dieser artikel ist zuerst|dieser artikel ist zuvor|dieser artikel wurde zuerst"
        "|dieser artikel wurde ursprünglich|dieser beitrag erschien|dieser beitrag ist zuerst|dieser text erschien"
        "|dieser beitrag wurde zuerst|dieser text ist zuerst|dieser text wurde zuerst"
        "|cet article a été traduit|ce texte a été traduit|cet article a été publié|cet article est paru"
        "|cet article a paru|cet article est initialement"
        "|article paru dans|article publié dans|publicado en la edición impresa|publicada en la edición impresa"
        "|publicado na edição impressa|articolo pubblicato sull'edizione|articolo pubblicato sull’edizione"
        "|articolo pubblicato su|este artículo fue publicado|este artículo se publicó|este texto fue publicado"
        "|questo articolo è stato|questo articolo è apparso|questo articolo è originariamente"
        "|este artigo foi publicado|este artigo foi originalmente|este texto foi publicado"
        "|dit artikel verscheen|dit artikel is eerder|een versie van dit artikel verscheen"
        "|artykuł ukazał się|artykuł pierwotnie ukazał się|tekst ukazał się|materiał ukazał się"
        "|tekst pierwotnie ukazał się"
        "|artykuł został opublikowany|tekst został opublikowany|tekst pochodzi z|artykuł pochodzi z"
        "|artykuł został zaktualizowany|tekst został zaktualizowany|dit artikel is bijgewerkt"
        "|dit artikel is geactualiseerd"
        "|dit artikel komt uit|dit stuk verscheen|dit verhaal verscheen|dit interview verscheen"
        "|este artículo ha sido actualizado|este artículo fue actualizado|esta nota fue publicada"
        "|este reportaje se publicó"
        "|esta entrevista se publicó|articolo aggiornato|questo testo è apparso|questa intervista è stata"
        "|este artigo foi atualizado|este texto foi atualizado|esta reportagem foi publicada|esta matéria foi publicada"
        "|cet article a été mis à jour|cet entretien est paru|ce texte est paru|cette tribune est parue"
        "|dieses interview erschien|dieses interview ist zuerst|dieser artikel wurde aktualisiert",
        "contact": "media contact|media contacts|press contact|press contacts"
        "|contact the reporter|contact the author|contact the writer|contact the editor|contact reporter"
        "|email the reporter|email the author|email the writer|e-mail the author|reach the reporter|reach the author"
        "|write to the author|follow the author|follow the reporter|follow him|follow her|follow them|tweet the author"
        "|reach him at|reach her at|email him at|email her at|contact him at|contact her at",
    }
)
#: The first letters of what may stand before the last part.
_HEAD = 3
_HEADS = frozenset(word[:_HEAD] for word in (*_OPENINGS.first_words, "dpa", "with"))
_REASONS = {
    "made by": "reporting and editing credits",
    "agencies": "credit to agencies",
    "appeared": "note on where the article appeared",
    "contact": "contact of the author",
}
_LEAD = "-–—([（【*_ "
_AGENCY = alternatives(NEWS_AGENCIES)
_AGENCIES = rf"(?:{_AGENCY})(?:\s?(?:[/,;&+-]|and|und|et|y|e|en|i)\s?(?:{_AGENCY}|[a-z]{{2,4}})){{0,4}}"
_DESK = r"dpa(?:/[\w.-]{1,12}){1,4}"
#: "- Reuters", "— AP", "(AFP)", "dpa/abc", "- Reuters, AP", "- Reuters with additional editing by …", "(AP) abc",
#: "ab/cd (AFP, dpa)".
_AGENCY_LINE = re.compile(
    rf"(?:[-–—]{{1,2}}\s?|[(\[]\s?)(?:{_AGENCIES})"
    rf"(?:\s?[)\]](?:[\s/]{{1,2}}[a-z]{{2,4}}){{0,2}}|,?\s(?:with|via)\s(?:[^\n.]|\.(?=\s[A-Z])){{2,120}})?\.?$|{_DESK}$"
    rf"|[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,4}}\s?\((?:{_AGENCIES})\)$|[(\[（【](?i:{_AGENCY})[)\]）】]$"
)
#: "— Staff report", "From staff reports"
_STAFF = re.compile(r"[-–—]{0,2} ?\(?(?:[Ff]rom )?[Ss]taff(?: and wire)? reports?\)?\.?$")
#: "tgr/ mmu/", "sm/fa/ltm": who wrote and who edited, as agencies write it.
_INITIALS = re.compile(r"[(/]?(?:[a-z]{2,4}(?:/ ?[a-z]{2,4}){1,3}|[A-Z]{2,4}(?:/[A-Z]{2,4}){2,3})/?\)?$")
#: "(Adds analyst comment, share move, background)"
_ADVISORY = re.compile(r"\((?:Adds|Updates|Recasts|Rewrites|Releads|Corrects|Repeats|Refiles) [^()\n]{3,160}\)$")
_LONGEST_INITIALS = 24
#: "(com Estadão Conteúdo)", "(con fonti locali)" is none: what follows has capitals.
_WITH_SOURCE = re.compile(
    r"\((?:com|con|avec|met|mit|z|with) [A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24}){0,3}\)\.?$"
)
#: "Source: AFP", "- With Reuters".
_SOURCE = re.compile(
    r"[(–—-]{0,2}\s?(?:(?:Source|Quelle|Fuente|Fonte|Bron|Źródło|Zdroj|Источник|Джерело|Πηγή|Källa|Kilde|Lähde|Forrás|Sursa|Kaynak|Sumber|Nguồn)s?\s?:|With)\s"
)
_WITH_AGENCY = re.compile(r"[Ww]ith (?:[A-Z][\w-]{1,20} ){1,3}(?:inputs?|reports?|files)\b")
#: What notes on a first appearance say was done.
_PUBLISHING = ("published", "posted", "produced", "written", "printed", "reported", "featured", "broadcast", "aired")
#: Small words of credits and of such notes; so many others make a sentence.
_JOINING = frozenset(
    ("and", "in", "by", "with", "from", "for", "at", "the", "via", "of", "on", "a", "an", "as", "under", "to", "und",
     "von", "in", "editing", "reporting", "writing", "additional", "further", "compiled", "translated", "graphics",
     "research", "produced", "permission", "our", "its", "staff", "desk", "bureau", "newsroom", "contributors",
     "agencies", "agency", "inputs", "de", "la", "las", "el", "los", "y", "e", "et", "des", "du", "di", "del", "della",
     "da", "do", "das", "dos", "van", "agencia", "agencias", "agência", "agências", "agence", "agences", "agenzia",
     "agenzie")
)  # fmt: skip
_MOST_TELLING = 3
#: What an article appears in, and what a note on that speaks of besides, by language: one that tells more names it.
_PUBLICATIONS_BY_LANGUAGE = {
    "en": "edition|e-edition|issue|magazine|website|newsroom|newsrooms|licence|license|support|partnership"
    "|collaboration",
    "de": "ausgabe|printausgabe|zeitung|zeitschrift|magazin|heft|newsletter|genehmigung",
    "fr": "édition|numéro|magazine|revue|journal|site",
    "es": "edición|número|revista|periódico|suplemento",
    "it": "edizione|numero|rivista|giornale|sito",
    "pt": "edição|número|revista|jornal|suplemento",
    "nl": "editie|krant|nummer|tijdschrift|magazine|blad",
    "pl": "wydaniu|numerze|magazynie|tygodniku|miesięczniku|gazecie|portalu",
}
_PUBLICATION = re.compile(rf"\b(?:{alternatives_of(_PUBLICATIONS_BY_LANGUAGE)})\b")
_MOST_TELLING_NOTE = 5
#: Where somebody can be reached: an address, a network, a telephone number.
_ADDRESS = re.compile(
    r"@|://|www\.|[a-z]\.[a-z]{2}|\d{3}[ .-]\d"
    r"|\b(?:Facebook|Twitter|X|Instagram|LinkedIn|Bluesky|Threads|TikTok|YouTube|WhatsApp|Telegram|Mastodon)\b"
)
_ENDS = re.compile(
    r"(?:_{3,8}|Enditem|#\s?#\s?#|-\s?30\s?-|-{1,2}\s?(?:ENDS?|Ends?|ENDE|Ende)\s?-{1,2}|ENDS(?:\s?/\s?\w{2,4})?"
    r"|\(ENDS?\)|\(Ende\)|[(（【](?:完|了|끝)[)）】])$"
)
#: Who can be reached: a name, or a role of those who make a newspaper; an article tells how to reach others.
_WHO = (
    r"(?:(?!The\s)[A-ZÀ-Þ][\w'’.-]{0,24}\s(?:[^\W\d_][\w'’.-]{0,24}\s){0,3}"
    r"|(?:[Tt]he|[Oo]ur|[Tt]his)\s(?:\w{1,20}\s)?(?:reporter|author|writer|editor|columnist|newsroom|team|desk)s?\s)"
)
_REACHED = re.compile(
    rf"{_WHO}(?:can|may) be (?:reached|contacted|followed) (?:at|on|via|by)\s"
    rf"|(?:[Cc]ontact|E-?mail|[Ff]ollow|Reach)\s{_WHO}(?:at|on|via)\s"
)
#: "Reach Ann Lee at alee@varn.example": a reporter's address, wherever it stands.
_AT_REPORTER = re.compile(r"Reach (?:[A-ZÀ-Þ][\w'’.-]{0,24}\s){1,4}at [\w.+-]{1,40}@[\w.-]{3,40}$")
#: "Ann Lee in Varn and Tom Roe contributed to this report": names and places, and nothing before them.
_CONTRIBUTED = re.compile(
    r"(?:[^\W\d_][\w'’.,-]{0,24}\s){1,24}(?:also\s|have\s|has\s)?contributed(?:\s(?:reporting|research))?\s"
    r"to\s(?:this|the)\s(?:report|article|story|piece|reporting)(?:\sfrom\s[^.\n]{2,60})?[.)]{0,2}$"
)
_GLUED = re.compile(
    rf"(?<=[.!?”\"'’])\s{{1,3}}(?:[(\[]\s?(?:{_AGENCIES}|(?i:additional reporting|reporting|editing|with|mit|con|avec)"
    rf"\s[^()\n]{{3,140}})\s?[)\]]|[-–—]{{1,2}}\s?(?:{_AGENCY})|{_DESK})\.?$"
)
_ABBREVIATED = alternatives(filter(str.isupper, NEWS_AGENCIES))
#: "… she said. /TISG", "… he said. – BNA": agencies that no list knows, told by their capitals and their place; and
#: those that are known: "… he said. PTI ANB RC", with who edited it.
_UNKNOWN = re.compile(
    r"(?<=[.!?])\s{1,3}(?:/|[-–—]{1,2}\s?)[A-Z]{2,6}$"
    rf"|(?<=[.!?”\"])\s{{1,3}}(?:Enditem|(?:{_ABBREVIATED})(?: [A-Z]{{2,4}}){{0,5}})$"
    r"|(?<=[.!?”\"»“])\s{1,3}\((?!sic)(?:[a-zäöü]{2,4}|(?:[a-zA-Z]\. ?){2,3})\)$"
)
#: "(jr)", "(a.r.)", "A. M.": who wrote the article, below it.
_AUTHORS_INITIALS = re.compile(r"\((?:[a-zäöü]{2,4}|(?:[a-zA-Z]\. ?){2,4})\)$|(?:[A-Z]\. ?){2,4}$|[A-Z]{2,4}$")
_NEAR_END = 2
_WORD = re.compile(r"[^\W\d_][\w-]*")
_PORTAL = "Original-Content von"
#: "About Varn Wool", above what the company makes.
_ABOUT = re.compile(r"About (?:[Tt]he )?(?P<name>[A-Z0-9][^.!?:\n]{1,60}):?$")
_CONTACT = re.compile(r"(?:Presse-?[Kk]ontakt|Kontakt|(?:Medien|Presse)?[Rr]ückfragen\b[^.\n]{0,60}):$")
_MOST_CONTACTS = 14


def find(document: Document) -> Iterator[Span]:
    """Yield sign-offs: agency lines anywhere, the other forms in a document's last part, or in that of its article."""
    authors = document.metadata.authors
    yield from _find(document.blocks, authors)
    own = [block for block in document.blocks if block.evidence is None or block.evidence.is_article]
    if len(own) < len(document.blocks):
        yield from _find(own, authors)


def _find(blocks: Sequence[Block], authors: Sequence[str]) -> Iterator[Span]:
    """Yield the sign-offs of an article that is these blocks, by these authors as far as the document says."""
    last_part = min(int(len(blocks) * _LAST_SHARE), len(blocks) - _LAST_BLOCKS)
    label = False
    yield from _press_contact(blocks)
    yield from _about_company(blocks)
    yield from _above(blocks)
    for index, block in enumerate(blocks):
        text = block.text
        late = index >= last_part
        labelled, label = label, is_about_author(text)
        if block.kind in ("table", "code"):
            continue
        if not (late or labelled) and text[0].isalpha() and text[:_HEAD].lower() not in _HEADS:
            continue
        if (found := _whole(text, late=late)) and (index or (found[0] == _REASONS["made by"] and len(blocks) > 1)):
            yield Span(block.start, block.end, *found)
        elif labelled and tells_of_somebody(text):
            yield Span(block.start, block.end, "biography of the author, below a line that says so", 0.85)
        elif not late:
            continue
        elif index and (confidence := biography(blocks, index, authors)):
            yield Span(block.start, block.end, "biography of the author", confidence)
        elif (
            index + _NEAR_END >= len(blocks) > 1
            and _AUTHORS_INITIALS.match(text)
            and ends_sentence(blocks[index - 1].text)
        ):
            yield Span(block.start, block.end, "initials of the author", 0.65)
        elif start := _glued(text, last=index == len(blocks) - 1):
            yield Span(block.start + start, block.end, "sign-off after the last sentence", 0.85)


def _above(blocks: Sequence[Block]) -> Iterator[Span]:
    """Yield the author's biography above the text."""
    for index in range(min(len(blocks), _FIRST_LINES + 1)):
        if blocks[index].kind == "paragraph" and (confidence := biography_above(blocks, index)):
            block = blocks[index]
            yield Span(block.start, block.end, "biography of the author, above the text", confidence)


def _about_company(blocks: Sequence[Block]) -> Iterator[Span]:
    """Yield what a press release ends with: "About Varn Wool", and a paragraph that begins with the same name."""
    for label, block in pairwise(blocks[-_LAST_BLOCKS - 1 :]):
        about = _ABOUT.match(label.text)
        if about and block.text.startswith((about["name"], f"The {about['name']}")) and ends_sentence(block.text):
            yield Span(label.start, label.end, "what a company says of itself below its release", 0.75)
            yield Span(block.start, block.end, "what a company says of itself below its release", 0.75)


def _press_contact(blocks: Sequence[Block]) -> Iterator[Span]:
    """Yield the lines between "Rückfragen bitte an:" and "Original-Content von: …" at a German press release's end."""
    last = len(blocks) - 1
    end = next((i for i in range(last, max(-1, last - _LAST_BLOCKS), -1) if blocks[i].text.startswith(_PORTAL)), 0)
    first = next((i for i in range(end - 1, max(-1, end - _MOST_CONTACTS), -1) if _CONTACT.match(blocks[i].text)), end)
    for block in blocks[first + 1 : end]:
        yield Span(block.start, block.end, _REASONS["contact"], 0.85)


def _glued(text: str, *, last: bool) -> int:
    """Where a sign-off starts at the end of a paragraph, or 0; an unknown agency signs the ``last`` one alone."""
    if text[-1] in ".!?" and text[-2:] not in (").", "]."):
        return 0
    low = max(0, len(text) - _GLUED_WINDOW)
    glued = _GLUED.search(text, low) or (_UNKNOWN.search(text, low) if last else None)
    return glued.start() if glued else 0


def _whole(text: str, *, late: bool) -> tuple[str, float] | None:
    """The reason and the confidence, if all of ``text`` is a sign-off."""
    if len(text) > _MAX_CHARS:
        return None
    if said := _said_anywhere(text):
        return said
    first = text[0]
    start = len(text) - len(text.lstrip(_LEAD)) if first in _LEAD else 0
    end, kind = _OPENINGS.match(text, start)
    if end and (late or kind in ("made by", "agencies")):
        confidence = _opened(text, end, kind, late=late, bracketed=first in "([")
        return (_REASONS[kind], confidence) if confidence else None
    if len(text) <= _MAX_CREDIT_LINE and text.startswith(("with ", "With "), start) and _WITH_AGENCY.match(text, start):
        return _REASONS["agencies"], 0.9 if late else 0.6
    if not late or len(text) > _MAX_CREDIT_LINE:
        return None
    return _mark(text) or _last_line(text, start)


def _said_anywhere(text: str) -> tuple[str, float] | None:
    """What an agency says of itself, and a reporter's address: no article has such a line of its own."""
    if (text[0] in "-–—([（【" or text.startswith("dpa/") or text[-1] == ")") and _AGENCY_LINE.match(text):
        return "agency's sign-off", 0.9
    if text.startswith("Reach ") and _AT_REPORTER.match(text):
        return _REASONS["contact"], 0.8
    return ("an agency's note on its update", 0.85) if text[0] == "(" and _ADVISORY.match(text) else None


def _mark(text: str) -> tuple[str, float] | None:
    if text[0] in "#-(E_（【" and _ENDS.match(text):
        return "end mark", 0.85
    if _STAFF.match(text):
        return _REASONS["made by"], 0.75
    if "/" in text and len(text) <= _LONGEST_INITIALS and _INITIALS.match(text):
        return "initials of an agency's desk", 0.7
    if text[0] == "(" and len(text) <= _MAX_CREDIT_LINE and _WITH_SOURCE.match(text):
        return _REASONS["agencies"], 0.75
    return None


def _last_line(text: str, start: int) -> tuple[str, float] | None:
    if (source := _SOURCE.match(text)) and is_news_agency(text[source.end() :].rstrip(" .)")):
        return _REASONS["agencies"], 0.8
    if text.startswith("SOURCE ") and _n_telling(text) == 0:
        return "source of a press release", 0.8
    if "contribut" in text and _CONTRIBUTED.match(text, start):
        return _REASONS["made by"], 0.85
    if ("@" in text or "witter" in text) and _REACHED.match(text, start):
        return _REASONS["contact"], 0.8
    return None


def _opened(text: str, end: int, kind: str, *, late: bool, bracketed: bool) -> float:
    """How sure it is that a line with this opening is no sentence of the article; 0 for not at all."""
    if kind == "appeared":
        return 0.8 if _says_where(text, end) else 0.0
    if kind == "contact":
        return 0.8 if _ADDRESS.search(text, end) else 0.0
    if kind == "made by":
        who = text[end:].lstrip(" :")
        told = not who[:1].isupper() or _n_telling(who) >= _MOST_TELLING
        return 0.0 if told else 0.9 if late or bracketed else 0.6
    told = len(text) > _MAX_CREDIT_LINE or _n_telling(text[end:]) > _MOST_TELLING
    return 0.0 if told else 0.9 if late or bracketed else 0.6


def _says_where(text: str, end: int) -> bool:
    """Whether a note that opens like "This story was first" or "First published" says where an article appeared."""
    opened, rest = text[:end].lower(), text[end:].lstrip()
    if opened.endswith(" as"):
        return True
    # After a colon stands the headline that it had there.
    where = rest.partition(": ")[0]
    if _n_telling(where) > _MOST_TELLING_NOTE and not _PUBLICATION.search(where.lower()):
        return False
    if opened.endswith((" originally", " first")):
        return rest.lower().startswith(_PUBLISHING)
    if opened.startswith("published in"):
        return _ends_with_date(rest)
    # "First published in 1610, the Vespers were sold in Venice" is a sentence.
    return not opened.startswith(("first ", "originally ", "republished ")) or _n_telling(rest) < _MOST_TELLING


def _ends_with_date(text: str) -> bool:
    """Whether a publication's name and a date are all that there is: "The Varn Paper, May 3rd, 2023"."""
    _, _, date = text.partition(", ")
    found = match_date(date) if text[:1].isupper() else None
    return found is not None and found.end == len(date)


def _n_telling(text: str) -> int:
    """How many words of a credit are neither names nor what joins them; a sentence has some."""
    return sum(word[0].islower() and word not in _JOINING for word in _WORD.findall(text))


RULE = Rule(
    code="W006",
    name="sign-off",
    summary="What closes an article: agencies' and editors' credits, end marks, where it first appeared, biographies.",
    find=find,
    hits=(
        "The council met.\n⟦- Reuters with additional editing by Ann Lee⟧",
        "Varn Wool is to close.\n⟦About Varn Wool⟧\n⟦Varn Wool makes socks for nine nations.⟧",
        "The council met.\n⟦- Reuters with additional editing by A. J. Lee⟧",
        "The council met.\n⟦(Reporting by Ann Lee; Editing by John Roe)⟧",
        "The council met.\nIt agreed.\n⟦— AP⟧",
        "The council met.\nIt agreed.\n⟦(AFP)⟧",
        "The council met.\nIt agreed.\n⟦al/tr (AFP, dpa)⟧",
        "The council met, and it agreed. ⟦/VRN⟧",
        "The council met.\nIt agreed. ⟦Enditem⟧",
        "The council met.\nThe bridge has not been paid for. ⟦PA⟧",
        "The council met.\n“It is paid for,” he said. ⟦PTI ANB RC⟧",
        "The council met.\n⟦Reach Ann Lee at alee@varn.example⟧" + "\nIt agreed." * 9,
        "The council met.\nIt agreed.\n⟦— Staff report⟧",
        "⟦Edited by: Ann Lee⟧\nThe council met.\nIt agreed.",
        "The council met.\nIt agreed.\n⟦Published in The Varn Paper, May 3rd, 2023⟧",
        "About the author\n⟦Ann Lee writes about bridges. She lives in Varn.⟧\nThe council met.\nIt agreed.",
        "The council met.\nIt agreed.\n⟦SOURCE Varn Bridges Inc.⟧",
        "(AP)\n⟦(Adds comment of the mayor, background)⟧\nThe council met.\nIt agreed.",
        "The council met.\nIt agreed.\n⟦This story appears in the May issue of Varn magazine.⟧",
        "The council met.\nIt agreed.\n⟦dpa/abc⟧",
        "The council met.\nIt agreed.\n⟦tgr/ mmu/⟧",
        "The council met.\nIt agreed.\n⟦VRN/ODD/LEE⟧",
        "De raad kwam bijeen.\nHij stemde in.\n⟦(belga)⟧",
        "Der Rat tagte.\nEr stimmte zu.\n⟦(jr)⟧",
        "Der Rat tagte.\nEr stimmte zu, und die Brücke wird breiter. ⟦(jr)⟧",
        "Le conseil s'est réuni.\nIl a dit oui.\n⟦A. M.⟧",
        "議会が開かれた。\n橋は開通する。\n⟦（共同）⟧",
        (
            "Der Rat tagte.\nEr stimmte zu.\nRückfragen bitte an:\n⟦Polizei Varn⟧\n⟦Pressestelle⟧\n"
            "⟦Telefon: 05191 000 111⟧\nOriginal-Content von: Polizei Varn, übermittelt durch news aktuell"
        ),
        "The council met.\nIt agreed.\n⟦With inputs from agencies⟧",
        "The council met.\nIt agreed.\n⟦(With ANI inputs)⟧",
        "The council met.\nIt agreed.\n⟦Additional reporting by Ann Lee in Varn⟧",
        "The council met.\nThe bridge will open on Monday, the mayor said. ⟦(Reuters)⟧",
        "The council met.\nThe bridge will open on Monday. ⟦(Reporting by Ann Lee; Editing by John Roe)⟧",
        "The council met.\nIt agreed.\n⟦Ann Lee in Varn and Tom Roe contributed to this report.⟧",
        "The council met.\nIt agreed.\n⟦Reuters contributed to this article⟧",
        "The council met.\nIt agreed.\n⟦-ENDS-⟧",
        "The council met.\nIt agreed.\n⟦###⟧",
        "The council met.\nIt agreed.\n⟦This article was originally published on The Varn Paper.⟧",
        (
            "The council met.\nIt agreed.\n⟦This article appeared in the Bridges section of the print edition under "
            "the headline “A long way over”⟧"
        ),
        "The council met.\nIt agreed.\n⟦Contact the reporter at ann.lee@varn.example.⟧",
        "A bridge\nBy Ann Lee\nThe council met.\nIt agreed.\n⟦Ann Lee is a staff writer at The Varn Paper.⟧",
        "The council met.\nIt agreed.\n⟦Source: AFP⟧",
        "Совет собрался.\nСовет согласился.\n⟦Источник: ТАСС⟧",
        "The council met.\nIt agreed.\n⟦(Reuters) al/tr⟧",
        "The council met.\nIt agreed.\n⟦Ann Lee covers bridges for The Varn Paper.⟧",
        "The council met.\nIt agreed.\n⟦The writer is a professor of history at Varn.⟧",
        "The council met.\nIt agreed.\n⟦Ann Lee covers bridges from Varn. She previously reported from Odd Town.⟧",
        "The council met.\nIt agreed.\n⟦Ann Lee is a historian. Her latest book is called A Bridge Too Wide.⟧",
        "Der Rat tagte.\nEr stimmte zu.\n⟦Mit Material von dpa⟧",
        "Der Rat tagte.\nEr stimmte zu.\n⟦Jana Roth, Jahrgang 1968, lebt als Schriftstellerin in Varn.⟧",
        "Der Rat tagte.\nEr stimmte zu.\n⟦Dr. med. Jana Roth, Hausärztin i. R., hat lange in Varn gearbeitet.⟧",
        "Der Rat tagte.\nEr stimmte zu.\n⟦Die Autorin ist Köchin und lebt in Varn.⟧",
        "Il consiglio si è riunito.\nHa detto sì.\n⟦Nata a Varn nel 1980, è inviata di esteri.⟧",
        "di Anna Rossi\nIl consiglio si è riunito.\nHa detto sì.\n⟦Anna Rossi è nata a Varn. Ha tre capre.⟧",
        "Le conseil s'est réuni.\nIl a dit oui.\n⟦Anne Mathema est historienne. Elle vient de publier Le Pont.⟧",
        "El consejo se reunió.\nDijo que sí.\n⟦La autora es socióloga y docente en la universidad de Varn.⟧",
        "Il consiglio si è riunito.\nHa detto sì.\n⟦Anna Rossi ha curato due festival. Vive a Varn e scrive di ponti.⟧",
        "O conselho reuniu-se.\nDisse sim.\n⟦Ana da Silva é cronista e roteirista, autora de O Rio.⟧",
        "De raad kwam bijeen.\nHij stemde in.\n⟦Anna van Berg (1981) schrijft elke woensdag over bruggen.⟧",
        "Rada się zebrała.\nZgodziła się.\n⟦Anna Nowak – satyryk, kolejarz z wykształcenia. Mieszka w Varn.⟧",
        "El consejo se reunió.\n⟦(Con información de AFP, EFE y Reuters)⟧",
    ),
    misses=(
        "Varn Wool is to close.\nAbout Varn Wool\nThe mill stands by the bridge.",
        "The council met.\nTwo people of the paper spoke.\nTom Roe – editor\n“It must go.”",
        "The council met.\nReuters reported that the bridge will open on Monday.",
        "The council met.\nThe bridge will open on Monday, the mayor told AFP.",
        "The council met.\nAnn Lee is a teacher at the school of Varn, and she crosses the bridge every day.",
        "Der Rat tagte.\nEr stimmte zu.\nJana Roth, die Köchin der Brücke, ist noch immer dagegen.",
        "- Reuters said that the bridge will open.\nThe council met.\nIt agreed.",
        "Reporting by the council shows that the bridge is safe.\nIt will open on Monday.",
        "The council met.\nWith the agencies of the state it will build a bridge.",
        "The council met.\nContact between the two towns had ended long before.",
        "The council met.\nAll who contributed to this report of the council have left Varn since.",
        "The council met.\n- It agreed on a bridge.",
        "The council met.\nIt agreed.\nThe writer is the last to know, as the mayor of Varn says.",
        "The council met.\nIt agreed.\nSource: the council of Varn, in its report on bridges.",
        "The council met.\nIt agreed.\nAnn Lee covers herself in a coat and waits for the end.",
        (
            "The bridge is a book in stone, says Ann Lee, who has walked over it every day of her life.\nIt agreed.\n"
            "Ann Lee is a historian and lives in Varn."
        ),
        "The jury:\nAnn Lee is a novelist.\nTom Roe is a poet.\nJo Fox is a historian.",
        "The council met.\nIt agreed.\nEdited by Ann Lee, the paper of Varn tells the story in verse.",
        "The council met.\nIt agreed.\nFirst published in 1610, the map was sold for the price of a goose.",
        "The council met.\nIt agreed.\nThis story was first told by the mayor of Varn, who tells it better.",
        "The council met.\n30 people came.",
        "The council met.\nIt agreed.\nEmail the ombudsman at help@varn.example if you hear nothing in eight weeks.",
        "The council met.\nIt agreed.\nPublished in the spring, the report of the council has 30 pages.",
        "About the author\nNobody knows who wrote it.\nThe council met.\nIt agreed.",
        "Edited by Ann Lee",
        "El consejo se reunió.\nCon información de los vecinos, la alcaldesa cerró el puente de Varn y abrió otro.",
        "Com informações de três sensores, os técnicos medem a ponte todas as noites.\nO conselho reuniu-se.",
        "The council met.\nIt agreed.\nThis article was published while the mayor of Varn slept, and he never read it.",
        "The council met.\nIt agreed.\nFollow her on a market day and you will not see her stand still.",
        (
            "Ann Lee: The Bridge. Varn Press, 240 pages, £12\nThe novel is set in Varn.\n"
            "The author is a professor of history, and every stone has a date."
        ),
    ),
)
