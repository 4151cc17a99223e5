"""Notes that the rest is for subscribers, how many articles are left, and offers to unlock.

The phrases are in ``transforms.words.paywall``. They stand where the text was cut off, and often run on for several
sentences of prices and terms.
"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, and every glued sentence."""
    for found in residue.find(document, "paywall"):
        yield found.span


RULE = Rule(
    code="W026",
    name="paywall",
    summary="Notes that the rest is for subscribers, and offers to unlock.",
    find=find,
    hits=(
        "The bridge at Varn opened on Friday.\n\n⟦This article is for subscribers only.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦You have 2 free articles left this month.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Already a subscriber? Log in to continue.⟧",
        "Die Brücke in Varn ist offen.\n\n⟦Dieser Artikel ist nur für Abonnenten.⟧",
        "Le pont de Varn est ouvert.\n\n⟦Il vous reste 75 % de cet article à lire.⟧",
        "El puente de Varn está abierto.\n\n⟦Suscríbete para seguir leyendo⟧",
        "Il ponte di Varn è aperto.\n\n⟦Questo articolo è riservato agli abbonati⟧",
        "A ponte de Varn abriu.\n\n⟦Conteúdo exclusivo para assinantes⟧",
        "De brug in Varn is open.\n\n⟦Dit artikel is alleen voor abonnees⟧",
        "Most w Varn jest otwarty.\n\n⟦Artykuł dostępny tylko dla prenumeratorów⟧",
    ),
    misses=(
        "The newspaper has 40,000 subscribers and wants more.",
        "The railway is for subscribers only, and the driver turned her away.",
        "You have two choices, the mayor said: a bridge or a ferry.",
        "Try the soup for free on Sundays.",
    ),
)
