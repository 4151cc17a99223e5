"""The line that names an article's authors: "By Johan Chairil", "Von Jana Roth, Berlin", "Words by …".

The names go to the metadata, so the line is no longer needed in the text. A name is two to five capitalised words with
particles and initials; roles and places after it are dropped from the value. A preposition with anything else is a
sentence or a heading ("By contrast", "By Train to Varn") and stays.
"""

import re
from collections.abc import Iterator, Sequence

from transforms.agencies import is_news_agency
from transforms.biographies import is_imprint
from transforms.document import Block, Document, Span
from transforms.headlines import ends_sentence, is_below_text, is_body, is_introduced, is_quoted, language
from transforms.rule import Rule
from transforms.stub_places import NEAR_START, dated_blocks
from transforms.stubs import MAX_STUB, Part, is_lone_label, is_role, may_name_authors, read_stub

#: A line without capital letters, or longer than this without a date, is hardly a byline.
_LONGEST_PLAIN = 110
_LONGEST_AGENCY = 24
#: A role without a name is a byline among so many first lines.
_TOP = 4
_LONGEST_DATELINE = 60
#: How roles begin that stand for a name, and spaces in a name that stands alone.
_NOBODYS = ("staff", "special", "our", "own", "web")
_MOST_NAMES = 2
#: Between speakers that an article asks stands what each of them says.
_SPEAKERS_APART = 3
#: What stands between a name and a role.
_JOINTS = frozenset(",|·•-–—")
#: A line with a date is no surer a stub than this where the date may be the text's.
_DOUBTFUL = 0.4
_STUBS = ("published", "modified", "reading", "ago", "dated")
#: Languages whose titles have capitals for names alone; letters of a name that is looked for in the text.
_SENTENCE_CASE = frozenset(("fr", "es", "it", "pt", "nl", "pl"))
_SHORTEST_NAME = 3
_AND = re.compile(r"\s(?:et|y|e|en|i|oraz)\s")
_WORK = re.compile(
    r"(?:Title|Book|Film|Play|Titel|Buch|Titre|Livre|Título|Libro|Livro|Titolo|Boek|Tytuł|Książka|Publisher|Verlag"
    r"|Éditeur|Editorial|Editora?|Editore|Uitgeverij|Wydawnictwo)\s?:",
    re.IGNORECASE,
)
_END_OF_PROSE = (".", "!", "?", ":", "…")


def find(document: Document) -> Iterator[Span]:
    """Yield lines that name authors; a span's value holds the names, one a line."""
    blocks = document.blocks
    doubtful = frozenset(block.start for block, _, sure in dated_blocks(document) if sure <= _DOUBTFUL)
    label: int | None = None
    for index, block in enumerate(blocks):
        text = block.text
        if len(text) > MAX_STUB or block.kind in ("table", "code", "quote"):
            label = None
            continue
        # "Ann Lee, Science correspondent" and "dpa" bear no mark of a byline, and count near the start alone.
        if label is None and not (
            may_name_authors(text)
            or (
                (index < NEAR_START or index + 1 == len(blocks))
                and (len(text) < _LONGEST_AGENCY or not _JOINTS.isdisjoint(text))
            )
        ):
            continue
        if is_lone_label(text):
            label = index
            continue
        parts = read_stub(text)
        if label is not None and parts and parts[0].kind == "author" and not text.endswith(_END_OF_PROSE):
            yield Span(blocks[label].start, block.end, "byline", 0.85 if index < NEAR_START else 0.7, _names(parts))
        elif _is_above_role(blocks, index, parts):
            yield Span(block.start, blocks[index + 1].end, "byline", 0.7, _names(parts))
        elif parts and not _is_in_fact_box(blocks, index) and (confidence := _confidence(document, index, parts)):
            if block.start in doubtful and not any(part.kind == "author" and part.sure for part in parts):
                # What makes a byline of a bare name is the date beside it, and here that is the text's own.
                confidence = min(confidence, 0.45)
            if index + 1 < len(blocks) and is_imprint(blocks[index + 1].text):
                # It stands in the head of a review, and names who wrote the book.
                yield Span(block.start, block.end, "byline", min(confidence, 0.3))
            else:
                yield Span(block.start, block.end, "byline", confidence, _names(parts))
        label = None


def _is_strangers_name(document: Document, index: int, parts: tuple[Part, ...]) -> bool:
    """Whether a name alone, directly above all text or below it, is of somebody whom the text never mentions.

    Titles in English and German have as many capitals, and of a page of letters each has a name below it.
    """
    blocks, text = document.blocks, document.blocks[index].text
    names = _names(parts)
    if (
        not names
        or text.isupper()
        or not text[-1].isalpha()
        or any(part.kind != "author" or part.sure for part in parts)
    ):
        return False
    if blocks[index].kind != "paragraph" or _bare(text) != _bare(names) or not _stands_at_edge(blocks, index):
        return False
    if language(document) not in _SENTENCE_CASE or any(_is_bare_name(blocks, i) for i in _others(blocks, index)):
        return False
    elsewhere = document.text[: blocks[index].start] + document.text[blocks[index].end :]
    said = (word in elsewhere for word in names.split() if len(word) >= _SHORTEST_NAME and word[0].isupper())
    return not any(said)


def _stands_at_edge(blocks: Sequence[Block], index: int) -> bool:
    """Whether a name stands below a headline or the last sentence; below a letter or a quotation it is theirs."""
    if index + 1 == len(blocks):
        above, letter = blocks[index - 1].text, any(block.text.endswith(",") for block in blocks[:_TOP])
        return index > 1 and "," not in blocks[index].text and ends_sentence(above) and not (is_quoted(above) or letter)
    return 0 < index < _TOP and is_body(blocks[index + 1].text) and not is_below_text(blocks, index)


def _others(blocks: Sequence[Block], index: int) -> Iterator[int]:
    return (i for i, block in enumerate(blocks) if i != index and len(block.text) <= _LONGEST_PLAIN)


def _is_bare_name(blocks: Sequence[Block], index: int) -> bool:
    parts = read_stub(blocks[index].text)
    return len(parts) == 1 and parts[0].kind == "author" and not parts[0].sure


def _bare(names: str) -> str:
    """Names without what joins them."""
    return "".join(filter(str.isalpha, _AND.sub("", names)))


def _names(parts: tuple[Part, ...]) -> str:
    return "\n".join(part.value for part in parts if part.kind == "author" and part.value)


def _confidence(document: Document, index: int, parts: tuple[Part, ...]) -> float:
    """How sure it is that these parts are a byline; 0 for no byline at all."""
    return _told(document.blocks, index, parts) or (0.6 if _is_strangers_name(document, index, parts) else 0.0)


def _told(blocks: tuple[Block, ...], index: int, parts: tuple[Part, ...]) -> float:
    """The same by what the line says and where it stands."""
    author = next((part for part in parts if part.kind == "author"), None)
    near_start = index < NEAR_START
    text = blocks[index].text
    if author is None:
        return 0.7 if near_start and len(parts) == 1 and _is_source(blocks, index, parts[0]) else 0.0
    dated = any(part.kind in (*_STUBS, "handle") for part in parts)
    by_label = author.sure and not _leads_with_name(text, author)
    if text.endswith(":"):
        return 0.0
    if by_label:
        heading = blocks[index].kind == "heading" and not dated
        return (
            0.45 if heading and not near_start else 0.95 if near_start or dated or _beside_stub(blocks, index) else 0.75
        )
    if dated:
        return 0.75 if near_start or author.sure else 0.45
    if not author.value:
        return 0.7 if _is_role_on_top(blocks, index) else 0.0
    # "Ann Lee, Science correspondent": a name and a role, under a headline.
    named = author.sure and near_start and _under_headline(blocks, index) and not _is_speakers(blocks, index, parts)
    return 0.7 if named else 0.0


def _is_source(blocks: tuple[Block, ...], index: int, part: Part) -> bool:
    """Whether an address or an agency alone on its line says who wrote the article: only where the byline stands."""
    if blocks[index].kind == "list_item":
        return False
    if part.kind == "handle":
        return _is_authors_address(blocks, index)
    text = blocks[index].text
    return is_news_agency(text) and (index > 0 or _beside_stub(blocks, index) or _is_in_dateline(blocks, text))


def _is_authors_address(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether an address alone on its line is the author's: below a headline, or beside a name or another stub.

    An address among others, or one that a sentence introduces, is the article's.
    """
    beside = [_stub(blocks, i) for i in (index - 1, index + 1)]
    if any(_is_address(parts) for parts in beside) or is_introduced(blocks, index):
        return False
    if any(part.sure or part.kind == "author" for parts in beside for part in parts):
        return True
    return index > 0 and not is_below_text(blocks, index)


def _is_address(parts: tuple[Part, ...]) -> bool:
    return len(parts) == 1 and parts[0].kind == "handle"


def _stub(blocks: tuple[Block, ...], index: int) -> tuple[Part, ...]:
    return read_stub(blocks[index].text) if 0 <= index < len(blocks) else ()


def _is_role_on_top(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether a role without a name ("Staff Reporter", "Redaktion") stands above all running text, or begins it."""
    text = blocks[index].text
    if index >= _TOP or index + 1 == len(blocks) or len(text) > _LONGEST_AGENCY or not text[-1].isalpha():
        return False
    if blocks[index].kind == "heading" or is_below_text(blocks, index):
        return False
    return index == 0 or is_body(blocks[index + 1].text) or _beside_stub(blocks, index)


def _is_above_role(blocks: tuple[Block, ...], index: int, parts: tuple[Part, ...]) -> bool:
    """Whether a name stands alone above what its owner is, and both below a headline: "Fiona Keir", "Political editor".

    Where the role is nobody's own, "Staff Reporter", what stands above it may be the headline.
    """
    if not 0 < index < NEAR_START or len(parts) != 1 or index + 1 == len(blocks) or parts[0].kind != "author":
        return False
    name, role = parts[0].value, blocks[index + 1].text
    return (
        name == blocks[index].text
        and name.count(" ") <= _MOST_NAMES
        and blocks[index].kind == "paragraph"
        and len(role) <= _LONGEST_PLAIN
        and not role.lower().startswith(_NOBODYS)
        and is_role(role)
        and not is_below_text(blocks, index)
    )


def _is_speakers(blocks: tuple[Block, ...], index: int, parts: tuple[Part, ...]) -> bool:
    """Whether a name with a role is of somebody who speaks in the article, or whom it lists.

    A sentence introduces them; or below a paragraph a bar or a dash parts both, or another name with a role follows.
    """
    if is_introduced(blocks, index):
        return True
    if not is_below_text(blocks, index):
        return False
    beside = [i for i in range(max(0, index - _SPEAKERS_APART), index + _SPEAKERS_APART + 1) if i != index]
    return len(parts) > 1 or any(_is_name_with_role(_stub(blocks, i)) for i in beside)


def _is_name_with_role(parts: tuple[Part, ...]) -> bool:
    return bool(parts) and parts[0].kind == "author" and parts[0].sure and parts[0].value != ""


def _leads_with_name(text: str, author: Part) -> bool:
    """Whether the part begins with the name itself and not with a label."""
    return bool(author.value) and text.startswith(author.value.split("\n", 1)[0], author.start)


def _under_headline(blocks: tuple[Block, ...], index: int) -> bool:
    if index == 0:
        return len(blocks) > 1
    above = blocks[index - 1].text
    return len(above) <= _LONGEST_PLAIN or not above.endswith(_END_OF_PROSE)


def _is_in_fact_box(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether a labelled line stands beside one that names the title of a work: a book's author is no byline."""
    if ":" not in blocks[index].text:
        return False
    beside = (blocks[i].text for i in (index - 1, index + 1) if 0 <= i < len(blocks))
    return any(_WORK.match(text) for text in beside)


def _beside_stub(blocks: tuple[Block, ...], index: int) -> bool:
    for neighbour in (index - 1, index + 1):
        parts = _stub(blocks, neighbour)
        if any(part.kind in _STUBS or (part.kind == "author" and part.sure) for part in parts):
            return True
    return False


def _is_in_dateline(blocks: tuple[Block, ...], agency: str) -> bool:
    """Whether the second block opens with the agency that the first one is: "AFP", "Paris (AFP) - …"."""
    return len(blocks) > 1 and f"({agency})" in blocks[1].text[:_LONGEST_DATELINE]


RULE = Rule(
    code="W004",
    name="byline",
    summary="The line that names the authors.",
    find=find,
    reads="authors",
    hits=(
        "A bridge for Varn\n⟦By Johan Chairil⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By JANE DOE, Staff Writer⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Filed by: T. Roe⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦by Ann O'Hara and Ali al-Tamimi⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By J.R. van der Berg in Varn⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By Ann Lee, Senior Editor, Rivers, and Tom Roe⟧\nThe council met on Tuesday.",
        "A novel of salt\n⟦By Ann Lee⟧\nThe Salt Road, by Nuala Keane. 312 pp. $27.\nHer third novel is her best.",
        "A bridge for Varn\n⟦By Ann Lee⟧\n5 min read\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By Ann Lee | Local Democracy Reporter⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By Staff Reporter⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Ann Lee · Varn Daily Tern · Posted: Feb 02, 2024 5:00 AM⟧\nThe council met on Tuesday.",
        "A bridge for Varn\n⟦Words by Ann Lee⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Ann Lee | 3 May 2023 | 5 min read⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By ANN LEE JAN. 13, 2017⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By Ann Lee @annlee Updated Jul 24, 2018, 2:15pm EDT⟧\nThe council met on Tuesday.",
        "A bridge for Varn\n⟦Ann Lee, Science correspondent⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Ann Lee | Science correspondent⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Ann Lee\nScience correspondent⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By political editor Fiona Keir⟧\nThe council met on Tuesday and agreed.",
        "⟦Ann Lee, Science correspondent⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By\nAnn Lee⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Ann Lee @annlee⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦By Ann Lee and agencies⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦BY ANN LEE AND TOM ROE⟧\nThe council met on Tuesday and agreed.",
        (
            "A bridge for Varn\n⟦Staff Reporter⟧\n"
            "The council of Varn voted on Tuesday to widen the old bridge, which carries twelve thousand cars a day."
        ),
        "⟦Web Desk⟧\n3 May 2023\nThe council met on Tuesday and agreed.",
        "⟦Posted on May 3, 2023 by admin⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦@annlee⟧\nThe council met on Tuesday and agreed.",
        (
            "The council of Varn voted on Tuesday to widen the old bridge, which carries twelve thousand cars a day.\n"
            "⟦By Ann Lee⟧\n⟦ann.lee@varn.example⟧\nThe council met again on Friday."
        ),
        "Eine Brücke für Varn\n⟦Von Jana Roth, dpa⟧\nDer Rat tagte am Dienstag.",
        "Eine Brücke für Varn\n⟦Autor: Fritz Imhof⟧\nDer Rat tagte am Dienstag.",
        "Eine Brücke für Varn\n⟦Von Jana Roth am 21. April 2020⟧\nDer Rat tagte am Dienstag.",
        "Un pont pour Varn\n⟦Par Anne Hervaud et Jérémy Piette — 24 novembre 2017 à 18:42⟧\nLe conseil s'est réuni.",
        "Un puente para Varn\n⟦Por Ana Luz Mejías⟧\nEl consejo se reunió el martes.",
        "Un ponte per Varn\n⟦di Anna Rossi⟧\nIl consiglio si è riunito martedì.",
        "Uma ponte para Varn\n⟦Por Ana Luz da Silva⟧\nO conselho reuniu-se na terça.",
        "Een brug voor Varn\n⟦Door Anna van den Berg⟧\nDe raad kwam dinsdag bijeen.",
        "Most dla Varn\n⟦Autor: Anna Nowak⟧\nRada zebrała się we wtorek.",
        "Мост\n⟦By Анна Иванова⟧\nСовет собрался во вторник.",
        "Мост\n⟦Автор: Анна Ковалёва⟧\nСовет собрался во вторник.",
        "Een brug voor Varn\n⟦Tekst Anna van den Berg Beeld Karel Tuijn⟧\nDe raad kwam dinsdag bijeen.",
        "Un pont pour Varn\n⟦Texte : Anne Morin ; photos : Jérémy Piette⟧\nLe conseil s'est réuni.",
        (
            "Un ponte più largo\n⟦Anna Rossi⟧\nIl consiglio di Varn ha deciso lunedì di allargare il vecchio ponte,"
            " che è troppo stretto per le auto.\nI lavori cominciano in primavera."
        ),
        (
            "Le conseil de Varn a décidé lundi d'élargir le vieux pont, qui est trop étroit pour les voitures.\n"
            "Les travaux vont commencer au printemps.\n⟦Anne Morin⟧"
        ),
        "Bron i Varn\n⟦Av Anna Berg⟧\nRådet möttes på tisdagen.",
        "Die Brücke hält, sagt der Rat.\n⟦Das Gespräch führte Jana Roth.⟧",
        "瓦恩的桥\n⟦记者：林晓峰⟧\n议会周二开会。",
        "瓦恩的桥\n⟦2023年5月3日 14:05 来源：新华社 编辑：王敏⟧\n议会周二开会。",
        "다리\n의회가 화요일에 열렸다.\n⟦홍서윤 기자 hong@varn.example⟧",
        "جسر في فارن\n⟦كتب: سامر الخطيب⟧\nاجتمع المجلس يوم الثلاثاء.",
        "वार्न का पुल\n⟦लेखक: रमेश चौबे⟧\nपरिषद मंगलवार को मिली।",
        "Un pont pour Varn\n⟦Par Agathe Morin, envoyée spéciale à Kiev⟧\nLe conseil s'est réuni.",
        "Uma ponte para Varn\n⟦Por Ana Peixoto — São Paulo⟧\nO conselho reuniu-se na terça.",
        "<article><h1>A bridge</h1><p>⟦By Ann Lee⟧</p><p>The council met on Tuesday and agreed.</p></article>",
    ),
    misses=(
        (
            "Cara redazione,\nil consiglio di Varn ha deciso lunedì di allargare il vecchio ponte, troppo stretto per"
            " le auto.\nNoi non lo vogliamo.\nAnna Rossi"
        ),
        (
            "Anna Rossi\nIl consiglio di Varn ha dato lunedì una medaglia ad Anna Rossi, che ha dipinto il vecchio"
            " ponte per vent'anni.\nLa mostra apre in primavera."
        ),
        (
            "Le conseil de Varn a lu lundi les lettres de ceux qui ne veulent pas du pont, et de ceux qui le veulent.\n"
            "Le pont est trop étroit.\nAnne Morin\nLe pont est trop large.\nLuc Petit"
        ),
        "瓦恩的桥\n记者到访时，桥上没有人。\n来源不明的照片挂在墙上。",
        "جسر في فارن\nكتب سامر الخطيب عن الجسر كتاباً لم يقرأه أحد.\nاجتمع المجلس يوم الثلاثاء.",
        "The council met.\nTítulo: A Casa do Fim\nAutora: Leonor Barradas\nEditora: Lanterna",
        "A bridge for Varn\nBy Tuesday the river had risen again, and the council met in the tower.",
        "A bridge for Varn\nBy contrast",
        "A bridge for Varn\nBy Train to Vladivostok\nThe journey takes a week.",
        "A bridge for Varn\nBy Popular Demand\nThe bridge will open on Sundays.",
        "By night the river sings,\nBy day it holds its tongue,\nBy stone and stone\nBy those who then were young.",
        "Von Kopf bis Fuß\nDer Rat tagte am Dienstag.",
        "Von Rechts wegen\nDer Rat tagte am Dienstag.",
        "A bridge for Varn\nVon Sarajevo zum Flächenbrand\nDer Rat tagte am Dienstag.",
        "A bridge for Varn\nBy Main Ingredient:\nThe council met.",
        "Par thème, par pays\nLe conseil s'est réuni mardi.",
        "By the time Ann Lee arrived, the bridge was closed.",
        "Ann Lee, a science correspondent, crossed the bridge first.",
        "A bridge for Varn\nAnn Lee\nThe council met on Tuesday and agreed.",
        "Varn Opens Bridge\nStaff Reporters\nThe council met on Tuesday and agreed, and its members went home.",
        (
            "The council of Varn heard on Monday from two people of the paper that had written about its old bridge.\n"
            "Ann Lee\nScience correspondent"
        ),
        "THE SALT ROAD\nBy Nuala Keane\n312 pp. Merrow Press. $27.\nHer third novel is her best, and her shortest.",
        "A SALT ROAD\nVon Jana Roth\nVarn Verlag, 312 Seiten, 24,90 Euro\nIhr dritter Roman ist ihr bester.",
        (
            "The council of Varn heard on Monday from two people who have written about its old bridge for years.\n"
            "Ann Lee, journalist\n“It must stay.”\nTom Roe, editor\n“It must go.”"
        ),
        "Two speak at Varn\nThe speakers of the evening in the hall of Varn are these:\nAnn Lee – journalist\nMore",
        (
            "The council of Varn heard on Monday from somebody who has written about its old bridge for many years.\n"
            "Ann Lee – journalist\n“It must stay.”"
        ),
        "Text: the oldest form of the song has four verses.",
        (
            "The council of Varn heard on Monday what three of its towns had written to it about the old bridge.\n"
            "Edith Vane, 4 August 1994\nThe bridge must stay, and those who drive over it must learn to wait.\n"
            "Tom Roe, 2 July 1996\nThe bridge must go, for nobody under forty knows what it was once built for."
        ),
        (
            "The council of Varn heard on Monday what its clerk had said of the old bridge, and did not like it.\n"
            "“I said what I said.”\nAnn Lee, June 2, 2025\nShe has not spoken since."
        ),
        (
            "The council of Varn has had two letters about the old bridge, and both came from the following address:\n"
            "ann.lee@varn.example\nNobody has an answer from there."
        ),
        (
            "The council of Varn has had letters about the old bridge from nobody but the owners of these addresses.\n"
            "ann.lee@varn.example\ntom.roe@varn.example"
        ),
    ),
)
