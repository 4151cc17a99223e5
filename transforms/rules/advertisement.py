"""Labels of advertisements and of paid content.

The phrases are in ``transforms.words.advertisement``. The advertisement itself is a picture or a script and leaves no
text; its label stays between two paragraphs, or glued to the first.
"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, and every glued sentence."""
    for found in residue.find(document, "advertisement"):
        yield Span(found.start, found.end, found.entry.reason, found.entry.confidence)


RULE = Rule(
    code="W025",
    name="advertisement",
    summary="Labels of advertisements and of paid content.",
    find=find,
    hits=(
        "The bridge at Varn opened on Friday.\n\n⟦Advertisement⟧\n\nIt cost less than the tunnel.",
        "The bridge at Varn opened on Friday.\n\n⟦ADVERTISEMENT - CONTINUE READING BELOW⟧\n\nIt cost less.",
        "The bridge at Varn opened on Friday. ⟦Advertisement⟧",
        "The bridge at Varn opened on Friday. ⟦Story continues below advertisement⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Sponsored content⟧",
        "Die Brücke in Varn ist offen.\n\n⟦Anzeige⟧\n\nSie war billig.",
        "Le pont de Varn est ouvert.\n\n⟦Publicité⟧\n\n⟦La suite après cette publicité⟧\n\nIl était bon marché.",
        "El puente de Varn está abierto.\n\n⟦Publicidad⟧\n\nCostó poco.",
        "Il ponte di Varn è aperto.\n\n⟦Pubblicità⟧\n\nCosta poco.",
        "A ponte de Varn abriu.\n\n⟦Continua após a publicidade⟧\n\nCustou pouco.",
        "De brug in Varn is open.\n\n⟦Advertentie⟧\n\nHij was goedkoop.",
        "Most w Varn jest otwarty.\n\n⟦Reklama⟧\n\nBył tani.",
    ),
    misses=(
        "The advertisement ran for a week and cost the council its majority.",
        "Anzeige erstattete am Freitag der Bürgermeister.",
        "Sponsored by the council, the festival drew 4,000 visitors.",
        "La publicité a coûté cher à la ville.",
        "Reklama dźwignią handlu, mówi burmistrz.",
    ),
)
