"""Labels of advertisements and of paid content.

The phrases are in ``transforms.words.advertisement``. The advertisement itself is a picture or a script and leaves no
text; its label stays between two paragraphs, or glued to the first.
"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.headlines import running_text
from transforms.phrases import Phrases
from transforms.rule import Rule

_LONGEST_SPONSOR = 80
_SPONSORED = Phrases(
    {
        "en": "sponsored by|presented by|brought to you by|powered by|promoted by|paid for by",
        "de": "präsentiert von|gesponsert von|unterstützt von",
        "fr": "sponsorisé par|présenté par|proposé par",
        "es": "patrocinado por|presentado por",
        "it": "sponsorizzato da|offerto da",
        "pt": "patrocinado por|oferecido por",
        "nl": "aangeboden door|mogelijk gemaakt door",
        "pl": "sponsorem jest|sponsorowane przez",
    }
)
#: Small words in the names of firms.
_JOINING = frozenset(("the", "and", "of", "&", "und", "et", "y", "e", "de", "du", "des", "von", "van"))


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, and every glued sentence."""
    for found in residue.find(document, "advertisement"):
        yield found.span
    yield from _sponsors(document)


def _sponsors(document: Document) -> Iterator[Span]:
    """Lines that name a sponsor; amid the text, where an article says who presents a play, beside a page's phrase."""
    blocks = document.blocks
    named = [i for i, block in enumerate(blocks) if len(block.text) <= _LONGEST_SPONSOR and _names_sponsor(block.text)]
    if named:
        phrases, inside = residue.surest(document), running_text(document)
        for index in named:
            if index not in inside or index - 1 in phrases or index + 1 in phrases:
                yield Span(blocks[index].start, blocks[index].end, "the name of a sponsor", 0.75)


def _names_sponsor(text: str) -> bool:
    """Whether a line is "Sponsored by Varn Bank": a label, capitalised words, and no full stop."""
    end, _ = _SPONSORED.match(text, 0)
    if not end or not text[-1].isalnum():
        return False
    words = text[end:].replace(":", " ").split()
    return bool(words) and all(word[0].isupper() or word in _JOINING for word in words)


RULE = Rule(
    code="W025",
    name="advertisement",
    summary="Labels of advertisements and of paid content.",
    find=find,
    hits=(
        "The bridge at Varn opened on Friday.\n\n⟦Advertisement⟧\n\nIt cost less than the tunnel.",
        "The bridge at Varn opened on Friday.\n\n⟦ADVERTISEMENT - CONTINUE READING BELOW⟧\n\nIt cost less.",
        "The bridge at Varn opened on Friday. ⟦Advertisement⟧",
        "The bridge at Varn opened on Friday.\n\n⟦ADVERT⟧\n\nIt cost less than the tunnel.",
        "The bridge at Varn opened on Friday. ⟦Story continues below advertisement⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Sponsored content⟧",
        "⟦Sponsored by the Bank of Varn⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦Präsentiert von Sparkasse Varn⟧\n\nDie Brücke in Varn ist offen.",
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
        "Presented by those who built it\n\nThe bridge at Varn opened on Friday.",
        "Sponsored by the council, the festival drew 4,000 visitors.",
        (
            "The bridge at Varn opened on Friday with three plays, a choir of two hundred voices and a band.\n\n"
            "Presented by the Varn Bridge Players\n\nThe plays go on until the end of June, and the choir sings on."
        ),
        "La publicité a coûté cher à la ville.",
        "Reklama dźwignią handlu, mówi burmistrz.",
    ),
)
