"""Who wrote the article, told below it: "Ann Lee is a staff writer …", "Die Autorin lehrt Geschichte in Varn.".

A biography opens with a name and says in the present what somebody is or does, as a paragraph about anybody may. What
tells it is that a byline names the same person; or that it closes the text, no paragraph speaks of the person, and the
person writes, teaches or does research, has a book out or lives somewhere.
"""

import re
from collections.abc import Sequence
from typing import Final

from transforms.document import Block
from transforms.headlines import ends_sentence, has_finite_verb, is_body, language_of
from transforms.names import ROLES
from transforms.phrases import alternatives_of
from transforms.stubs import MAX_STUB, read_stub

#: Characters of the longest one.
MOST_CHARS: Final = 600
#: Characters of the longest one above the text.
_LONGEST_ABOVE: Final = 160
#: And of the shortest paragraph below it.
_SHORT_PARAGRAPH: Final = 40
#: A byline stands among so many first lines.
_BYLINE_LINES: Final = 12
#: Of so many last blocks two may tell of two authors; where more do, the article introduces people.
_CLOSING: Final = 3
_MOST_AUTHORS: Final = 2
#: A role stands within so many characters and words after the verb.
_ROLE_CHARS, _ROLE_WORDS = 120, 12
#: Letters of a name that is looked for in the article.
_SHORTEST_NAME: Final = 3
_WORD = re.compile(r"[^\W\d_][\w-]*")

#: What somebody is, does or did who is told of, by language.
_VERBS_BY_LANGUAGE = {
    "en": "is|writes|reports|covers|lives|teaches|works",
    "de": "ist|schreibt|berichtet|lebt|lehrt|arbeitet|studierte|leitet|war|wuchs|forscht|moderiert|pendelt|hat|betreut"
    "|beantwortet|kommentiert|sitzt|gehört|gründete|unterrichtet|führt",
    "fr": "est|écrit|vit|enseigne|collabore|travaille|dirige|a étudié|a publié|a grandi|partage|tient|couvre|signe"
    "|anime"
    "|habite|répond|chronique",
    "es": "es|escribe|vive|trabaja|colabora|enseña|dirige|cubre|estudió|nació|ha publicado|ha escrito|firma|reside"
    "|publica|imparte|responde|coordina|investiga",
    "it": "è|scrive|vive|lavora|collabora|insegna|ha curato|ha pubblicato|ha scritto|dirige|ha studiato|ha una|ha un"
    "|cura|si occupa|abita|conduce|risponde|firma|tiene",
    "pt": "é|escreve|vive|mora|trabalha|assina|colabora|leciona|cobre|estudou|nasceu|publicou|dirige|publica|responde"
    "|edita|coordena|apresenta",
    "nl": "is|schrijft|woont|werkt|doceert|maakt|was|studeerde|leidt|geeft|onderzoekt|beantwoordt|presenteert",
    "pl": "jest|pisze|mieszka|pracuje|wykłada|zajmuje się|współpracuje|studiował|studiowała|prowadzi|kieruje|uczy"
    "|ukończył|ukończyła|opublikował|opublikowała|odpowiada",
}
#: Who is told of without a name: whoever wrote this text.
_WRITERS_BY_LANGUAGE = {
    "en": "the writer|the author|the columnist|the authors|the writers",
    "de": "der autor|die autorin|der verfasser|die verfasserin|unser autor|unsere autorin",
    "fr": "l'auteur|l'auteure|l'autrice|les auteurs|les autrices",
    "es": "el autor|la autora|el columnista|la columnista",
    "it": "l'autore|l'autrice",
    "pt": "o autor|a autora|o colunista|a colunista",
    "nl": "de auteur|de schrijver|de schrijfster",
    "pl": "autor|autorka",
}
#: Beginnings of what authors of opinion pieces are, beside the roles of a newspaper.
_CALLINGS_BY_LANGUAGE = {
    "en": "professor|lecturer|author|historian|director|researcher|scholar|novelist|economist|lawyer|blogger|founder"
    "|writer|essayist|poet|critic|broadcaster|academic|sociologist|political scientist|playwright|translator",
    "de": "publizist|historiker|schriftsteller|soziolog|politolog|ökonom|politikwissenschaft|philosoph|essayist"
    "|übersetzer|literaturkriti|buchautor|dozent|kolumnist|gründer|mitgründer|mitbegründer|direktor|anwalt|anwältin"
    "|rechtsanw|jurist|dramatiker|lyriker|architekt|hydrolog|biolog|romancier|blogger|professor|forscher"
    "|archäolog|geograf|geograph|geolog|theolog|psycholog|psychiat|psychotherapeut|ingenieur|physiker|chemiker|arzt"
    "|ärztin|hausarzt|hausärztin|kinderarzt|kinderärztin|tierarzt|tierärztin|facharzt|fachärztin|hebamme|lehrer"
    "|fotograf|illustrator|komponist|steuerberater|meteorolog|ressort",
    "fr": "écrivain|écrivaine|historien|sociologue|politologue|économiste|essayiste|romanci|philosophe|professeur"
    "|maître de conf|maîtresse de conf|chercheu|avocat|chroniqueu|fondat|cofondat|direct|juriste|architecte|traduct"
    "|dramaturge|poète|poétesse|critique|universitaire|hydrolog|biolog|blogueu|autrice|auteur"
    "|archéolog|géograph|géolog|théolog|psycholog|psychiat|psychothérap|ingénieu|physicien|chimiste|médecin|pédiatre"
    "|sage-femme|vétérinaire|bibliothécaire|enseignant|photograph|illustrat|composit|météorolog|chef de service"
    "|cheffe de service",
    "es": "escritor|historiador|sociólog|politólog|economista|ensayista|novelista|profesor|docente|investigador"
    "|cronista|guionista|poeta|filósof|fundador|cofundador|director|abogad|jurista|arquitect|traductor|dramaturg"
    "|crític|académic|catedrátic|hidrólog|biólog|bloguer"
    "|arqueólog|geógraf|geólog|teólog|psicólog|psiquiatra|psicoterap|ingenier|físic|químic|médic|pediatra|matrona"
    "|comadrona|veterinari|bibliotecari|maestr|fotógraf|ilustrador|compositor|meteorólog|jefe de sección"
    "|jefa de sección",
    "it": "scrittor|scrittric|storic|sociolog|politolog|economista|saggista|docente|professor|ricercat|romanzier"
    "|poet|critic|sceneggiat|fondat|cofondat|dirett|avvocat|giurist|architett|tradutt|drammaturg|accademic|idrolog"
    "|biolog|blogger|filosof|inviat"
    "|archeolog|geograf|geolog|teolog|psicolog|psichiatra|psicoterap|ingegner|fisic|chimic|medic|pediatra|ostetrica"
    "|veterinari|bibliotecari|insegnant|fotograf|illustrat|composit|meteorolog|caposervizio|caporedat",
    "pt": "escritor|historiador|sociólog|cientista polític|economista|ensaísta|romancista|professor|pesquisador"
    "|investigador|cronista|roteirista|poeta|fundador|cofundador|diretor|director|advogad|jurista|arquitet|arquitect"
    "|tradutor|dramaturg|crític|académic|acadêmic|docente|hidrólog|biólog|filósof|blogueir"
    "|arqueólog|geógraf|geólog|teólog|psicólog|psiquiatra|psicoterap|engenheir|físic|químic|médic|pediatra|parteira"
    "|veterinári|bibliotecári|professor|fotógraf|ilustrador|compositor|meteorolog|editor",
    "nl": "schrijver|schrijfster|historic|sociolo|politico|econoom|hoogleraar|docent|onderzoeker|essayist|dichter"
    "|columnist|oprichter|medeoprichter|directeur|advocaat|jurist|architect|vertaler|vertaalster|filosoof|filosofe"
    "|criticus|hydrolo|bioloo|blogger"
    "|archeolo|geograaf|geograf|geoloo|theoloo|theolog|psycholo|psychiater|psychotherap|ingenieur|natuurkundig"
    "|scheikundig|arts|huisarts|kinderarts|dierenarts|verloskundig|bibliothecar|leraar|lerares|fotogra|illustrat"
    "|componist|meteorolo|chef ",
    "pl": "dziennikar|pisarz|pisark|history|socjolo|politolo|ekonomist|eseist|profesor|wykładow|satyryk|poet"
    "|felietonist|publicyst|scenarzyst|reporta|założyciel|współzałożyciel|dyrektor|prawni|adwokat|architekt|tłumacz"
    "|dramaturg|krytyk|filozof|hydrolo|biolo|badacz"
    "|archeolo|geogra|geolo|teolo|psycholo|psychiatr|psychoterap|inżynier|fizyk|chemi|lekark|lekarz|pediatr|położn"
    "|weterynar|bibliotekark|bibliotekarz|nauczyciel|fotogra|ilustrator|kompozytor|meteorolo|polonist",
}
#: What is told of them beside it: where they live, and what they wrote.
_TOLD_BY_LANGUAGE = {
    "en": "lives in|lives with|based in|latest book|most recent book|new book|is the author of|writes about"
    "|writes a weekly|writes every|previously reported|previously worked|reports on|reports from|a regular contributor",
    "de": "lebt in|lebt als|zuletzt erschien|zuletzt veröffentlichte|schreibt regelmäßig|schreibt seit"
    "|schreibt jede|schreibt hier|fragen beantwortet|frage an ihn|frage an sie|schreibt über|schreibt für"
    "|berichtet aus|berichtet über|seine kolumne|ihre kolumne|ihre texte"
    "|seine texte|im ressort|für diese zeitung|bei dieser zeitung|post an|schriftlich jeden",
    "fr": "vit à|vit en|vit entre|vient de publier|vient de paraître|dernier livre|dernier ouvrage|dernier roman"
    "|dernier recueil|est l'auteur|est l'autrice|auteur de|autrice de|enseigne|sa chronique|cette chronique"
    "|cette rubrique|cette page|pour ce journal|écrit pour|écrit sur|écrit depuis|écrit ici",
    "es": "vive en|vive entre|último libro|última novela|autor de|autora de|escribe sobre|escribe en"
    "|escribe desde|escribe cada|colabora con|colabora en|su columna|esta columna|esta página|este periódico"
    "|este diario"
    "|cubre",
    "it": "vive a|vive in|vive e lavora|vive tra|ultimo libro|ultimo romanzo|autore di|autrice di|collabora con"
    "|scrive di|scrive per|scrive su|scrive dal|scrive qui|la sua rubrica|questa rubrica|queste pagine|questo giornale",
    "pt": "vive em|vive entre|mora em|último livro|livro mais recente|autor de|autora de|escreve sobre"
    "|escreve às|escreve desde|escreve para|escreve aqui|escreve no|colabora com|sua coluna|esta coluna|neste jornal"
    "|deste jornal",
    "nl": "woont in|schrijft elke|schrijft wekelijks|schrijft over|schrijft voor|schrijft sinds|schrijft hier"
    "|schrijft er|schreef eerder|laatste boek|recentste boek|laatste roman|auteur van|haar column|zijn column"
    "|deze rubriek|deze krant|haar bundel|zijn bundel",
    "pl": "mieszka w|mieszka pod|autor książ|autorka książ|autor powieści|autorka powieści|ostatnio wydał"
    "|pisze o|pisze do|pisze dla|współpracuje z|jego felieton|jej felieton|do naszej gazety|w naszej redakcji",
}

#: What stands above an author's biography, by language, parted by "|".
_ABOUT_BY_LANGUAGE = {
    "en": "about the author|about the authors|about the writer|about author",
    "de": "über den autor|über die autorin|über die autoren|zur person|zum autor|zur autorin",
    "fr": "à propos de l'auteur|à propos de l’auteur|l'auteur|l’auteur",
    "es": "sobre el autor|sobre la autora",
    "it": "l'autore|l’autore|sull'autore|sull’autore",
    "pt": "sobre o autor|sobre a autora",
    "nl": "over de auteur",
    "pl": "o autorze|o autorce",
}
_ABOUT_AUTHOR = frozenset(label for labels in _ABOUT_BY_LANGUAGE.values() for label in labels.split("|"))
_LONGEST_LABEL: Final = 24

_IS_A = re.compile(
    r"[*_(–—-]{0,2}\s?((?:[^\W\d_][\w'’.-]{0,24}\s){2,5})(?:\([^)\n]{2,40}\)\s)?"
    r"(?:is|was|ist|est|es|è|é|jest|writes|reports|covers|schreibt|berichtet)\s(?:also\s)?"
    r"(?:an?|the|our|based|on|about|for|as|ein|eine|der|die|freier?|un|une|una|uno|um|uma|een)\s"
)
#: A word of a name, with the particles that may follow it: "Anna van den".
_NAME = r"[A-ZÀ-ÞĄĆĘŁŃŚŹŻ][\w'’.-]{0,24}(?:\s(?:van|de|von|der|den|di|da|do|dos|du|el|al|la|le|bin|y|e)){0,2}"
#: Words that open a sentence and no name: articles, and prepositions before "Slovakia is" and "Head Teacher Lee is".
_ARTICLE = (
    r"(?:The|An?|Der|Die|Das|Les?|La|El|Los|Las|Il|Os?|As?|De|Het|In|At|On|For|With|From|After|Since|Im|Am|Auf|Bei|Für"
    r"|Mit|Nach|Seit|Von|Vor|Zu|Zum|Zur|Aus|À|Au|Aux|Dans|En|Pour|Avec|Chez|Depuis|Après|Para|Con|Desde|Tras|Por|Según"
    r"|Per|Da|Nel|Nella|Secondo|Em|No|Na|Com|Segundo|Após|Op|Bij|Voor|Met|Sinds|Volgens|W|We|Z|Ze|Dla|Od|Po|Przy)\s"
)
#: "Dr. med. vet. ", "mgr inż. ": what is no name though it stands before one.
_TITLES = r"(?:(?:[Dd]r|[Pp]rof|[Mm]gr|[Ii]nż|Dott|Dott\.ssa|Dra|Lic|Ing|Drs|Mag)\.?\s(?:[a-z]{2,4}\.\s){0,2}){0,2}"
#: ", Hausarzt i. R., ": what stands between a name and its verb.
_APPOSITION = r",\s(?:[^\n.!?]|(?<=\b\w)\.){2,90},"
#: "Ann Lee (1981) schrijft …", "Jana Roth, Jahrgang 1968, lebt …", "Anna Nowak – satyryk, …".
_TELLS = re.compile(
    rf"[*_(–—-]{{0,2}}\s?{_TITLES}(?P<name>(?!{_ARTICLE}){_NAME}(?:\s{_NAME}){{1,3}})"
    rf"(?:\s\([^)\n]{{2,40}}\)|{_APPOSITION})?"
    rf"\s(?:(?:also\s|previously\s)?(?:{alternatives_of(_VERBS_BY_LANGUAGE)})\s|[–—-]\s(?=[^\W\d_A-Z]))"
)
#: "Ann Lee has …", "Ann Lee, a nurse, keeps …": a name before a small word.
_OPENS_WITH_NAME = re.compile(
    rf"[*_(–—-]{{0,2}}\s?(?P<name>(?!{_ARTICLE}){_NAME}(?:\s{_NAME}){{1,3}})(?:, [^,\n]{{2,40}},)? [a-z]"
)
#: "The writer is a professor …": whoever wrote this text, for an opinion piece bears no other name.
_THE_WRITER = re.compile(
    rf"[*(]?(?P<name>{alternatives_of(_WRITERS_BY_LANGUAGE)})\s(?:(?:are|{alternatives_of(_VERBS_BY_LANGUAGE)}))\s",
    re.IGNORECASE,
)
#: "Our columnist Tom Roe takes the ferry and writes about it every Tuesday."
_OUR_WRITERS_BY_LANGUAGE = {
    "en": "our columnist|our author|our reporter",
    "de": "unser autor|unsere autorin|unser kolumnist|unsere kolumnistin|unser redakteur|unsere redakteurin",
    "fr": "notre chroniqueur|notre chroniqueuse|notre journaliste|notre collaborateur|notre collaboratrice",
    "es": "nuestro columnista|nuestra columnista|nuestro colaborador|nuestra colaboradora",
    "it": "il nostro editorialista|la nostra editorialista|il nostro collaboratore|la nostra collaboratrice|il nostro"
    "|la nostra",
    "pt": "o nosso colunista|a nossa colunista|nosso colunista|nossa colunista|o nosso cronista|a nossa cronista",
    "nl": "onze columnist|onze redacteur|onze medewerker|onze medewerkster",
    "pl": "nasz felietonista|nasza felietonistka|nasz redaktor|nasza redaktorka|nasz publicysta|nasza publicystka",
}
_OUR_WRITER = re.compile(
    rf"[*(]?(?i:{alternatives_of(_OUR_WRITERS_BY_LANGUAGE)})\s{_NAME}(?:\s{_NAME}){{1,3}},?\s[a-zà-ÿ]"
)
#: "Né à Varn en 1980, il écrit …": whoever is named above.
_BORN = re.compile(
    r"(?P<name>(?:Née?|Nacid[oa]|Nat[oa]|Nascid[oa]|Geboren|Urodzon[ya]|Ur\.)"
    r"\s(?:à|au|en|el|a|ad|il|nel|em|no|na|in|op|te|w|we)\s[^\n.!?]{2,60})"
    rf"\s(?:{alternatives_of(_VERBS_BY_LANGUAGE)})\s"
)
#: Where and how often one writes.
_HERE = re.compile(
    r"\b(?:here|hier|ici|aquí|aqui|qui|tutaj|every|jede[nrs]?|chaque|tous les|cada|ogni|todos os|todas as|elke|co)\b"
)
#: "Ann Lee covers industry for The Varn Paper."
_COVERS = re.compile(
    r"[*(]?(?:[A-Z][\w'’.-]{1,24}\s){2,4}(?:covers|writes about|reports on|writes on)\s"
    r"(?!her\b|him\b|it\b|them\b|himself\b|herself\b)[^.\n]{2,80}\s(?:for|from)\s(?:[Tt]he )?[A-Z][\w' ’]{2,40}(?:\.|$)"
)
#: "Ann Lee: The Bridge. Varn Press, 240 pages, £12": a book's facts, above a review of it.
_BOOK = re.compile(
    r"\b\d{2,4} (?:pages|pp|p|Seiten|S|páginas|págs?|pagine|pagina['’]s|blz|stron|str)\.?(?:[,)\s]|$)"
    r"|ISBN|Liczba stron: \d"
)
#: "312 pp. Merrow Press. $27.", "97 minutes, in Polish": what a work costs, and how long it is.
_LENGTH = re.compile(
    r"\b\d{2,4}\s(?:pages|pp|p|Seiten|S|páginas|págs?|pagine|blz|stron|str|minutes|mins?|Minuten|Min|minuti|minutos"
    r"|minuten|minut)\b\.?(?=[,;.)]|\s[·|–—-]|$)"
)
_PRICE = re.compile(r"(?:[£$€]\s?\d{1,4}(?:[.,]\d{2})?|\b\d{1,4}(?:[.,]\d{2})?\s?(?:€|Euro|EUR|zł))[.)]{0,2}$")
_LONGEST_IMPRINT: Final = 110
#: What names the work too has the critic's byline above it: "The Salt Road, by Nuala Keane. 312 pp."
_NAMES_WORK = re.compile(r":|\b(?:by|von|par|por|di|door|de|autor)\s", re.IGNORECASE)
_CALLING = re.compile(rf"\b(?:{alternatives_of(_CALLINGS_BY_LANGUAGE)})")
_TOLD = re.compile(rf"\b(?:{alternatives_of(_TOLD_BY_LANGUAGE)})\b")
#: Whose views these are, and where to follow them, as only authors are told of.
_OWN_VIEWS = re.compile(
    r"\b(?:views|opinions) (?:expressed )?(?:here |in this \w+ )?are (?:his|her|their) own\b"
    r"|\b[Ff]ollow (?:him|her|them) (?:on|at) "
)
#: Words of a biography that say it is the author's, where no byline names the same person.
_OWN_WORDS = ("staff", "@", "Follow", "freelance", "columnist", "contributing")
_QUOTES = frozenset('"“”«»„')


def is_about_author(text: str) -> bool:
    """Whether a line says that the author's biography follows.

    >>> is_about_author("About the author:"), is_about_author("About the bridge")
    (True, False)
    """
    return len(text) <= _LONGEST_LABEL and text.rstrip(" :").casefold() in _ABOUT_AUTHOR


def tells_of_somebody(text: str) -> bool:
    """Whether a block opens by saying what somebody is: below "About the author" no more is needed.

    >>> tells_of_somebody("Ann Lee writes about bridges."), tells_of_somebody("Nobody knows who wrote it.")
    (True, False)
    """
    return len(text) <= MOST_CHARS and _IS_A.match(text) is not None


def biography(blocks: Sequence[Block], index: int, authors: Sequence[str] = ()) -> float:
    """How sure it is that the block tells who the author is (0..1); 0 for no biography.

    ``authors`` are those that the document names beside its text.
    """
    text = blocks[index].text
    if len(text) > MOST_CHARS:
        return 0.0
    closing = index >= len(blocks) - _MOST_AUTHORS
    last = closing or (index == len(blocks) - _CLOSING and not ends_sentence(blocks[index + 1].text))
    if last and (told := _tells_of_writer(blocks, index)) is not None:
        return 0.75 if told else 0.0
    opening = text[:80].split(None, 2)
    if len(opening) < 3 or not (opening[0].rstrip(".")[-1:].isalnum() and opening[1].strip("(*_–—-")[:1].isalpha()):
        return 0.0
    if match := _IS_A.match(text):
        has_role = _has_role(text, match.end())
        name = match[1].strip()
        if opening[1][:1].isupper() and (name.casefold() in map(str.casefold, authors) or _byline_names(blocks, name)):
            return 0.9 if has_role else 0.75
        if has_role and closing and any(word in text for word in _OWN_WORDS):
            return 0.6
    return 0.7 if index >= len(blocks) - _CLOSING and _is_authors(blocks, index) else 0.0


def may_tell_of_author(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block opens with somebody of whom no other one speaks, and goes on in sentences.

    An author's life may be told in any words: "Ann Lee has been married on nine bridges."; so may another person's.

    >>> lines = ("The bridge of Varn is late. " * 4, "Tom Roe has built nine bridges. He sails.", "Nobody knows why.")
    >>> blocks = [Block(0, len(line), line.strip()) for line in lines]
    >>> may_tell_of_author(blocks, 1), may_tell_of_author(blocks, 2)
    (True, False)
    """
    text = blocks[index].text
    named = _OPENS_WITH_NAME.match(text)
    if named is None or text[-1] not in ".)" or not _QUOTES.isdisjoint(text) or named["name"].endswith(("'s", "’s")):
        return False
    surname = named["name"].rpartition(" ")[2]
    return not any(surname in block.text for i, block in enumerate(blocks) if i != index)


def _tells_of_writer(blocks: Sequence[Block], index: int) -> bool | None:
    """Whether a closing block tells of "our columnist", "the writer" or what somebody covers; None if it names none."""
    text = blocks[index].text
    if _OUR_WRITER.match(text):
        return _TOLD.search(text.casefold()) is not None or _HERE.search(text) is not None
    if writer := _THE_WRITER.match(text) or _BORN.match(text):
        return _writes(text, writer.end("name")) and not _is_review(blocks[:index])
    return True if _COVERS.match(text) else None


def biography_above(blocks: Sequence[Block], index: int) -> float:
    """How sure it is that a line above the text tells who wrote it: what they are who write, and no more of them.

    >>> lines = ("On ferries", "Ann Lee is a columnist of The Varn Paper.", "The ferry of Varn is late again. " * 3)
    >>> blocks = [Block(0, len(line), line.strip()) for line in lines]
    >>> biography_above(blocks, 1), biography_above(blocks, 2)
    (0.65, 0.0)
    >>> blocks[1] = Block(0, 50, "Tom Roe covers rivers. You can follow him on X @roe.")
    >>> biography_above(blocks, 1)
    0.65
    """
    text = blocks[index].text
    below = blocks[index + 1].text if index + 1 < len(blocks) else ""
    if len(text) > _LONGEST_ABOVE or not ends_sentence(text) or not is_body(below, _SHORT_PARAGRAPH):
        return 0.0
    if any(is_body(block.text) for block in blocks[:index]):
        return 0.0
    told = _THE_WRITER.match(text) or _TELLS.match(text)
    if told is None or not _QUOTES.isdisjoint(text[: told.end()]):
        return 0.0
    # A first line may be the article's own: "Ann Lee is a miller of Varn."
    if not _OWN_VIEWS.search(text) and (index == 0 or not _has_role(text, told.end())):
        return 0.0
    return 0.65 if told.re is _THE_WRITER or not _is_spoken_of(blocks, index, told["name"]) else 0.0


def is_imprint(text: str) -> bool:
    """Whether a line says by whom a work is published, how long it is or what it costs, and not which work it is.

    >>> is_imprint("312 pp. Merrow Press. $27."), is_imprint("Merrow Press, £14.99")
    (True, True)
    >>> is_imprint("The Salt Road, by Nuala Keane. 312 pp.")
    False
    >>> is_imprint("Nobody paid $27."), is_imprint("Her book has 312 pages."), is_imprint("5 min read")
    (False, False, False)
    """
    if len(text) > _LONGEST_IMPRINT or _NAMES_WORK.search(text):
        return False
    words = _WORD.findall(text)
    if _LENGTH.search(text):
        return not has_finite_verb(words, language_of(text) or "en") and not read_stub(text)
    # A price alone stands behind a publisher's name: "Nobody paid $27." is a sentence.
    return _PRICE.search(text) is not None and not any(word[0].islower() for word in words)


def _is_review(above: Sequence[Block]) -> bool:
    """Whether a line gives a book's facts: "the author" is that of the book."""
    return any(not is_body(block.text) and _BOOK.search(block.text) for block in above)


def _is_authors(blocks: Sequence[Block], index: int) -> bool:
    """Whether a closing block tells of one whom a byline names, or who writes and whom the article does not name."""
    told = _TELLS.match(blocks[index].text)
    if told is None or not _QUOTES.isdisjoint(blocks[index].text[: told.end()]):
        return False
    if told.group().endswith(("– ", "— ", "- ")) and blocks[index].text[-1].isalpha():
        return False  # "Tom Roe – editor": who speaks next, or one of those whom the article lists.
    if _byline_names(blocks, told["name"]):
        return True
    if not _writes(blocks[index].text, told.end("name")) or _is_spoken_of(blocks, index, told["name"]):
        return False
    others = (_TELLS.match(block.text) for i, block in enumerate(blocks) if i != index)
    return sum(other is not None for other in others) < _MOST_AUTHORS


def _writes(text: str, start: int) -> bool:
    """Whether what is told is of a calling that writes, or of a life that only an author's biography tells."""
    folded = text[start:].casefold()
    told = _TOLD.search(folded) or _OWN_VIEWS.search(text) or _CALLING.search(folded[:_ROLE_CHARS])
    return bool(told) or _has_role(text, start)


def _is_spoken_of(blocks: Sequence[Block], index: int, name: str) -> bool:
    """Whether a paragraph names the person too, by the last of the names."""
    surname = name.rpartition(" ")[2]
    if len(surname) < _SHORTEST_NAME or not surname[0].isupper():
        return True
    return any(surname in block.text and is_body(block.text) for i, block in enumerate(blocks) if i != index)


def _has_role(text: str, start: int) -> bool:
    """Whether one of the first words from ``start`` on says what somebody is who writes."""
    words = _WORD.findall(text[start : start + _ROLE_CHARS].casefold())[:_ROLE_WORDS]
    return not ROLES.isdisjoint(words) or any(_CALLING.match(word) for word in words)


def _byline_names(blocks: Sequence[Block], name: str) -> bool:
    """Whether a byline among the first lines names ``name``."""
    return any(
        part.kind == "author" and name in part.value
        for block in blocks[:_BYLINE_LINES]
        if len(block.text) <= MAX_STUB and name in block.text
        for part in read_stub(block.text)
    )
