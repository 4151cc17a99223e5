"""Comment forms, the lines that frame readers' comments, and the comments between them.

The phrases are in ``transforms.words.comments_section``. Comments themselves are told by what a page prints with each:
a link to reply, or "Ann says:". Where a heading of comments is followed by two or more of these, what stands from the
heading to the last of them was not written by the newspaper. A comment on one line is told by who it says wrote it: a
name that a person picks for a page ("river_rat72: …"), or a name and how long ago.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms import residue
from transforms.document import Block, Document, Span
from transforms.headlines import beside, is_body
from transforms.lexicon import key
from transforms.rule import Rule

#: What a page prints with every comment, as keys.
_REPLY = frozenset(
    [
        "reply",
        "like reply",
        "reply to this",
        "reply to this comment",
        "in reply to",
        "report",
        "report comment",
        "flag",
        "permalink",
        "antworten",
        "auf diesen kommentar antworten",
        "melden",
        "kommentar melden",
        "empfehlen",
        "répondre",
        "signaler",
        "signaler un abus",
        "responder",
        "reportar",
        "denunciar",
        "rispondi",
        "segnala",
        "beantwoorden",
        "reageer",
        "odpowiedz",
        "zgłoś",
        "ответить",
        "svara",
        "svar",
        "vastaa",
        "odpovědět",
        "yanıtla",
        "回复",
        "返信",
    ]
)
_SAYS = (
    " says:", " says", " wrote:", " said:", " said...", " said…",
    " schreibt:", " sagt:", " sagte:", " schrieb:", " dit :", " a dit :",
    " dice:", " dijo:", " ha detto:", " scrive:", " disse:", " diz:", " zegt:", " schreef:", " pisze:", " mówi:",
)  # fmt: skip
#: When a comment was written, on a line of its own: "14 February 2024 at 15:10".
_WRITTEN_AT = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}),?"
    r" (?:at )?\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?"
)
_LONGEST_MARK = 60
#: Who wrote a comment that stands on one line: "river_rat72: ", "Guest: ", "Ann L. says: ", "Ann, 2 days ago: ".
_AGO_BY_LANGUAGE = {
    "en": r"(?:\d{1,2}|an?) (?:min|minute|hour|day|week|month|year)s? ago",
    "de": r"vor (?:\d{1,2}|einem|einer) (?:Minute|Stunde|Tag|Woche|Monat|Jahr)(?:e?n)?",
    "fr": r"il y a (?:\d{1,2}|une?) (?:minute|heure|jour|semaine|mois|an)s?",
    "es": r"hace (?:\d{1,2}|una?) (?:minuto|hora|día|semana|mes|año)(?:e?s)?",
    "it": r"(?:\d{1,2}|una?) (?:minut|or|giorn|settiman|mes|ann)[aeio] fa",
    "pt": r"há (?:\d{1,2}|uma?) (?:minuto|hora|dia|semana|mês|mese|ano)s?",
    "nl": r"(?:\d{1,2}|een) (?:minuten|minuut|uur|dagen|dag|weken|week|maanden|maand|jaar) geleden",
    "pl": r"(?:\d{1,2} )?(?:minut|godzin|dni|dzień|tydzień|tygodni|miesiąc|miesięcy|rok|lat)\w? temu",
}
#: Before the digits of a name that is picked stands a small letter: "MH370" and "Covid-19" are none.
_WRITTEN_BY = re.compile(
    r"(?:[^\W\d_][\w.-]{2,20}_[\w.-]{1,12} ?: \S|(?:[^\W\d_][\w.-]{1,19}[a-zß-öø-ÿąćęłńśźż]\d{2,4}"
    r"|(?P<nobody>[Gg]uest|[Aa]nonymous|[Aa]nonyme|[Aa]nónimo|[Aa]nônimo|[Aa]nonimo|[Aa]noniem|[Gg]ość)(?: \d{1,4})?"
    r"|[^\W\d_][\w'’-]{1,20} [^\W\d_]\.(?: (?:says|writes|schreibt|écrit|escribe|scrive|escreve|schrijft|pisze))"
    rf"|[^\W\d_][\w.'’-]{{1,20}}(?: [^\W\d_][\w.'’-]{{0,20}})?(?:,| ?[·•|–-]| \() ?"
    rf"(?:{'|'.join(_AGO_BY_LANGUAGE.values())})\)?"
    r") ?: [\"“«¿¡]?[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ])"
)
_LONGEST_WRITER = 80
#: "Waiter: There is a fly in it": somebody whom an article lets speak.
_SPEAKER = re.compile(r"[^\W\d_][\w'’.-]{0,20}(?: [\w'’.-]{1,20}){0,2} ?: [\"“„«¿¡]?[^\W\d_]")
#: Blocks from a heading to the first mark of a comment, and from one mark to the next: a long comment.
_REACH = 15
_FEWEST_COMMENTS = 2
#: Letters of an article's shortest sentence: above the first, a count of comments is only a link to them.
_SENTENCE = 30


def find(document: Document) -> Iterator[Span]:
    """Yield every block and glued sentence that the word lists hold, and the comments of readers."""
    for index, block in enumerate(document.blocks):
        if ":" in block.text[1:_LONGEST_WRITER] and block.kind == "paragraph" and _is_comment(document.blocks, index):
            yield Span(block.start, block.end, "a reader's comment after who wrote it", 0.75)
    listed = residue.find(document, "comments-section")
    for found in listed:
        yield found.span
    if listed:
        headings = [found.block for found in listed]
        for first, last in _comments(document.blocks, headings):
            for block in document.blocks[first : last + 1]:
                yield Span(block.start, block.end, "between a heading of comments and the last comment", 0.75)


def _is_comment(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block begins with who commented; a guest beside another speaker's line talks in a dialogue."""
    written = _WRITTEN_BY.match(blocks[index].text)
    if written is None or written["nobody"] is None:
        return written is not None
    around = [block.text for block in beside(blocks, index)]
    return not any(_SPEAKER.match(text) and not _WRITTEN_BY.match(text) for text in around)


def _comments(blocks: Sequence[Block], headings: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The last heading above every run of comments, and the block that ends the run."""
    marks = [index for index, block in enumerate(blocks) if len(block.text) <= _LONGEST_MARK and _is_mark(block.text)]
    first_sentence = next((i for i, block in enumerate(blocks) if is_body(block.text, _SENTENCE)), len(blocks))
    position = 0
    for heading, next_heading in pairwise([*headings, len(blocks)]):
        while position < len(marks) and marks[position] <= heading:
            position += 1
        if heading < first_sentence or position == len(marks) or marks[position] > next_heading:
            continue
        last, n_comments = heading, 0
        while position < len(marks) and marks[position] - last <= _REACH:
            last = marks[position]
            n_comments += 1
            position += 1
        if n_comments >= _FEWEST_COMMENTS:
            yield heading, last


def _is_mark(text: str) -> bool:
    return text.endswith(_SAYS) or key(text) in _REPLY or _WRITTEN_AT.fullmatch(text) is not None


RULE = Rule(
    code="W022",
    name="comments-section",
    summary="Comment forms, and readers' comments below their heading.",
    find=find,
    hits=(
        (
            "The bridge at Varn opened on Friday.\n\n⟦Leave a comment⟧\n\n"
            "⟦Your email address will not be published. Required fields are marked *⟧"
        ),
        (
            "The bridge at Varn opened on Friday.\n\n⟦2 Comments⟧\n\n⟦Ann says:⟧\n\n⟦About time.⟧\n\n⟦Reply⟧\n\n"
            "⟦Bob says:⟧\n\n⟦It will fall.⟧\n\n⟦Reply⟧"
        ),
        (
            "Die Brücke in Varn ist offen.\n\n⟦Schreibe einen Kommentar⟧\n\n"
            "⟦Deine E-Mail-Adresse wird nicht veröffentlicht.⟧"
        ),
        "Le pont de Varn est ouvert.\n\n⟦Laisser un commentaire⟧",
        "El puente de Varn está abierto.\n\n⟦Deja un comentario⟧",
        "Il ponte di Varn è aperto.\n\n⟦Lascia un commento⟧",
        "A ponte de Varn abriu.\n\n⟦Deixe um comentário⟧",
        "De brug in Varn is open.\n\n⟦Geef een reactie⟧",
        "Most w Varn jest otwarty.\n\n⟦Dodaj komentarz⟧",
        "The bridge at Varn opened on Friday. ⟦Let us know your thoughts in the comments.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦river_rat72: About time too.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Ann L. says: My nan swam it in the war.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Ann, 2 days ago: We walked over it with the dog.⟧",
        "Die Brücke in Varn ist offen.\n\n⟦Jana Roth, vor 3 Stunden: Endlich!⟧",
        "Le pont de Varn est ouvert.\n\n⟦Anne (il y a 2 jours) : Enfin !⟧",
        "Most w Varn jest otwarty.\n\n⟦gość: Nareszcie.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Bargeman62: About time too.⟧\n\n⟦Guest: It will fall.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦14 thoughts on “A bridge at last”⟧",
        (
            "⟦2 Comments⟧\n\nThe bridge at Varn opened on Friday.\n\nNobody clapped.\n\n⟦Comments (2)⟧\n\n⟦Ann⟧\n\n"
            "⟦It will fall.⟧\n\n⟦Reply⟧\n\n⟦Bob⟧\n\n⟦About time.⟧\n\n⟦Reply⟧"
        ),
        (
            "The bridge at Varn opened on Friday.\n\n⟦2 comments:⟧\n\n⟦Anonymous said...⟧\n\n⟦It will fall.⟧\n\n"
            "⟦14 February 2024 at 15:10⟧\n\n⟦Big Ann said...⟧\n\n⟦it did⟧\n\n⟦15 February 2024 at 09:41⟧"
        ),
    ),
    misses=(
        "The minister asked reporters to leave a comment with her office.",
        "“What do you think?” she asked.",
        "The council received 400 comments on the plan.",
        "The mayor says:\n\n“It will stand for a century.”",
        "The council met.\n\nGuest: the word stood on every chair.\n\nVarn 2024: what the town will look like",
        "Readers join the conversation late, the study of 12 newspapers found.",
        "Varn-24: The ferry sank.\n\nB52: A song of that name came from Odd Town.",
        "Guest: Is the bridge open?\n\nFerryman: It is, and nobody crosses it.\n\nGuest: Why is that?",
        "One response to the bridge was silence.",
    ),
)
