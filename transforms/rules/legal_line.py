"""Copyright notices, terms, disclaimers and company numbers.

They stand below an article, or glued to its end: what a publisher must say about the page and not about the news. The
phrases are in ``transforms.words.legal_line``. A notice is also told by its shape: the copyright sign and a year or a
name at the start of a short block, or after the last sentence of a paragraph.

Source for the shape: 17 U.S.C. § 401(b), the form of notice: the symbol, or the word "Copyright"; the year; the owner.
"""

import re
from collections.abc import Iterator

from transforms import residue
from transforms.document import Block, Document, Span
from transforms.rule import Rule

#: "(c)" alone also numbers a list, so that it needs a year; so does the word, which begins sentences.
_NOTICE = re.compile(
    r"(?:©|℗|copyright[ \t:]{0,3}(?:©|\(c\)|by )|(?:copyright[ \t:]{1,3}|\(c\) {0,3})(?:19|20)\d\d"
    r"|copyright [^.\n]{2,60}\. all rights reserved\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATED_SIGN = re.compile(r"© {0,2}(?:copyright )?(?:19|20)\d\d")
_STARTS = frozenset("©℗Cc(")
_OPENING_QUOTES = frozenset("\"'“‘„«")
#: Words of a block that a dated notice at its start labels whole: it goes on with terms, and no article begins so. One
#: without a year may be a picture's credit, glued to a paragraph.
_NOTICE_WORDS = 80
_YEAR_WINDOW, _RESERVED_WINDOW = 60, 80
#: Words of a block that holds a dated sign anywhere: "Radio Varn © 2019".
_DATED_WORDS = 14
#: Characters at a paragraph's end in which a glued notice begins.
_GLUED = 160


def find(document: Document) -> Iterator[Span]:
    """Yield the blocks and last sentences that the word lists hold, and copyright notices by their shape."""
    listed = {found.block: found for found in residue.find(document, "legal-line")}
    signed = "©" in document.text
    for index, block in enumerate(document.blocks):
        if not (signed or index in listed or block.text[:1] in _STARTS):
            continue
        notice = _notice(block) if block.kind != "code" else None
        found = listed.get(index)
        if notice and (found is None or notice.start < found.start or notice.end > found.end):
            yield notice
        elif found:
            yield found.span


def _notice(block: Block) -> Span | None:
    text = block.text
    if text[:1] in _STARTS and _NOTICE.match(text):
        dated = _YEAR.search(text, 0, _YEAR_WINDOW) or "rights reserved" in text[:_RESERVED_WINDOW]
        most = _NOTICE_WORDS if dated else residue.SHORT_BLOCK_WORDS
        if len(text.split(None, most)) <= most:
            return Span(block.start, block.end, "a copyright notice", 0.95)
        return None
    at = text.rfind("©", max(0, len(text) - _GLUED))
    if at < 1 or text[at - 1] in _OPENING_QUOTES:
        return None  # "“© 1974, H. Lyle,” the card says.": an article that quotes a notice.
    before = text[:at].rstrip().removesuffix("Copyright").rstrip()
    if before.endswith((".", "!", "?", ".”", '."')):
        return Span(block.start + len(before), block.end, "a copyright notice, glued to a paragraph", 0.85)
    if _DATED_SIGN.match(text, at) and len(text.split(None, _DATED_WORDS)) <= _DATED_WORDS:
        return Span(block.start, block.end, "a copyright notice", 0.9)
    return None


RULE = Rule(
    code="W023",
    name="legal-line",
    summary="Copyright notices, terms, disclaimers, company numbers.",
    find=find,
    hits=(
        "Die Brücke in Varn ist offen.\n\n⟦Hinweis: Dieser Artikel wurde mit KI-Unterstützung erstellt.⟧",
        "El puente de Varn está abierto.\n\n⟦Resumen generado por IA y revisado por la redacción.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Note: This article was translated automatically.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦A version of this article appears in print on May 4, on Page 9.⟧",
        "⟦This is an archived story and the information in it may be outdated.⟧\n\nThe bridge of Varn is open again.",
        "The bridge at Varn opened on Friday.\n\n⟦© 2024 Varn Herald Ltd. All rights reserved.⟧",
        "The bridge at Varn opened on Friday. ⟦© 2024 Varn Herald⟧",
        "Die Brücke in Varn ist offen.\n\n⟦Alle Rechte vorbehalten.⟧",
        "Die Brücke in Varn ist offen.\n\n⟦Diese Kolumne gibt nicht unbedingt die Meinung der Redaktion wieder.⟧",
        "Le pont de Varn est ouvert.\n\n⟦Les propos tenus n'engagent que leur autrice.⟧",
        "El puente de Varn está abierto.\n\n⟦Las cartas expresan la opinión de sus autores.⟧",
        "Le pont de Varn est ouvert.\n\n⟦Tous droits réservés⟧\n\n⟦Mentions légales⟧",
        "El puente de Varn está abierto.\n\n⟦Prohibida su reproducción total o parcial.⟧",
        "Il ponte di Varn è aperto.\n\n⟦© Riproduzione riservata⟧",
        "A ponte de Varn abriu.\n\n⟦Todos os direitos reservados.⟧",
        "De brug in Varn is open.\n\n⟦Algemene voorwaarden⟧",
        "Most w Varn jest otwarty.\n\n⟦Wszelkie prawa zastrzeżone.⟧",
        (
            "The bridge at Varn opened on Friday.\n\n"
            "⟦This material may not be published, broadcast, rewritten or redistributed.⟧"
        ),
        "The bridge at Varn opened on Friday.\n\n⟦Registered in England No. 01234567⟧\n\n⟦ABN 12 345 678 901⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Varn Radio © 2009-2020⟧",
    ),
    misses=(
        "A version of this article of faith was sworn in Varn in 1641, when the bridge was new, and once more in 1702.",
        "Hinweis: Dieser Artikel wurde im Rat von Varn verlesen, sagt die Bürgermeisterin.",
        "This article was translated into nine languages, and the council of Varn has read it in three of them.",
        "Copyright law has not kept up, the committee said.",
        "“© 1974, H. Lyle,” reads the back of the card that is exhibit 9.",
        "Ficha técnica\nTítulo: A Casa do Fim\nO romance conta a história de uma casa que ninguém quer comprar.",
        "The clause reads:\n\n(c) the tenant shall repair the roof.",
        (
            "The singer signed away all rights reserved to her under the contract of 1998, her lawyer "
            "told the court in "
            "Varn on Monday, and has asked for them back since."
        ),
        "The disclaimer on the bottle was too small, the judge found.",
        "The terms of use changed in May, and users left.",
    ),
)
