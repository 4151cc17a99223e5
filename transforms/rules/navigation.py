"""Ways through a site: skip links, menus, breadcrumbs, previous and next, page numbers, titles of boxes.

The phrases are in ``transforms.words.navigation``. A word that an article may use as a line of its own, such as "Home"
or "Culture", is told by the lines beside it: alone in mid-text it is left in. So is a line such as "More information"
directly above a sentence of the article: that is a heading. Several words of a menu in one line, and the numbers of
pages in a row, are told by their shape.
"""

from collections.abc import Iterator
from itertools import pairwise

from transforms import phrasebook, residue
from transforms.document import Document, Span
from transforms.lexicon import key
from transforms.rule import Rule

_LONGEST_PAGER = 60
#: A row of numbers without a word for "next" is a row of pages only if it counts on from 1.
_FEWEST_PAGES = 3
_DOTS = frozenset(("...", "…", "..", "|", "·", "-", "»", "«", ">", "<", "›", "‹", "→", "←"))


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, rows of a menu's words, and rows of page numbers."""
    for found in residue.find(document, "navigation"):
        yield found.span
    for block in document.blocks:
        text = block.text
        if len(text) > _LONGEST_PAGER or "2" not in text or block.kind in ("code", "table"):
            continue
        if confidence := _pager(text):
            yield Span(block.start, block.end, "page numbers", confidence)


def _pager(text: str) -> float:
    """How sure it is that a line is the row of pages of a long article or a list; 0 if it is none."""
    words = [word for word in text.split() if word not in _DOTS]
    numbers = [int(word) for word in words if word.isascii() and word.isdecimal()]
    others = [key(word) for word in words if not word.isascii() or not word.isdecimal()]
    if not all(other == "" or phrasebook.known(other) for other in others):
        return 0
    counts_on = all(b > a for a, b in pairwise(numbers)) and numbers[:2] == [1, 2]
    if counts_on and len(numbers) > 1 and any(others):
        return 0.95
    return 0.7 if counts_on and len(numbers) >= _FEWEST_PAGES else 0


RULE = Rule(
    code="W024",
    name="navigation",
    summary="Skip links, menus, breadcrumbs, previous and next, page numbers, titles of boxes.",
    find=find,
    seconded=True,
    hits=(
        "⟦Skip to content⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦Home | News | Sport⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦FacebookTwitterLinkedInEmail⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦Home⟧\n⟦|⟧\n⟦News⟧\n⟦|⟧\n⟦Sport⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦Home⟧\n⟦News⟧\n⟦Sport⟧\n\nThe bridge at Varn opened on Friday.",
        "The bridge at Varn opened on Friday.\n\n⟦1 2 3 … Next⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Facebook Twitter WhatsApp⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Newer Post Older Post Home⟧",
        "The bridge at Varn opened on Friday.\n\n⟦More information⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Useful links⟧\n\n⟦Back to top⟧",
        "⟦Direkt zum Inhalt⟧\n\nDie Brücke in Varn ist offen.\n\n⟦Nach oben scrollen⟧",
        "⟦Aller au contenu principal⟧\n\nLe pont de Varn est ouvert.",
        "El puente de Varn está abierto.\n\n⟦Volver arriba⟧",
        "Il ponte di Varn è aperto.\n\n⟦Torna su⟧",
        "A ponte de Varn abriu.\n\n⟦Voltar ao topo⟧",
        "De brug in Varn is open.\n\n⟦Terug naar boven⟧",
        "Most w Varn jest otwarty.\n\n⟦Powrót do góry⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Tags: bridges, Varn⟧",
    ),
    misses=(
        "Nobody had asked her where she lived.\n\nHome\n\nThat was the word she kept coming back to.",
        "The bridge at Varn opened on Friday.\n\nMore information\n\nAsk the council on Monday.",
        "More information\n\nThe bridge at Varn opened on Friday.\n\nUseful links\n\nThere are none.",
        "Die Brücke in Varn ist offen.\n\nWeitere Informationen\n\nDie Fähre fährt nicht mehr.",
        "Next came the mayor, who cut the ribbon twice.",
        "The soup was hot and the wine was cold, which is how the house likes it.\n\n★★★",
        "The menu was short and the wine was good.",
        "Skip to the last chapter, he advised, and you will understand.",
        "The score was 6 4 6 2 after an hour.",
        (
            "The bridge at Varn opened on Friday.\n\nCulture\n\nThe bridge has changed how the town thinks "
            "of itself, the sociologist found.\n\nMoney\n\nIt cost less than the tunnel would have.\n\nAll "
            "in all, the town is pleased."
        ),
    ),
)
