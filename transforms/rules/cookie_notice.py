"""Cookie banners, consent dialogues and privacy settings.

The phrases are in ``transforms.words.cookie_notice``. A notice may run on for a hundred words; its first words tell it,
for they say "we" of a website, or "this website".
"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, and every glued sentence."""
    for found in residue.find(document, "cookie-notice"):
        yield found.span


RULE = Rule(
    code="W021",
    name="cookie-notice",
    summary="Cookie banners, consent dialogues, privacy settings.",
    find=find,
    hits=(
        (
            "⟦We use cookies to improve your experience. By continuing to use this site, you agree to our policy.⟧\n\n"
            "⟦Accept all cookies⟧\n\nThe bridge at Varn opened on Friday."
        ),
        "⟦Wir verwenden Cookies für Inhalte.⟧\n\n⟦Alle akzeptieren⟧\n\nDie Brücke in Varn ist offen.",
        "⟦Ce site utilise des cookies.⟧\n\n⟦Continuer sans accepter⟧\n\nLe pont de Varn est ouvert.",
        "⟦Utilizamos cookies propias y de terceros.⟧\n\nEl puente de Varn está abierto.",
        "⟦Questo sito utilizza cookie tecnici.⟧\n\nIl ponte di Varn è aperto.",
        "⟦Este site utiliza cookies.⟧\n\nA ponte de Varn abriu.",
        "⟦Wij gebruiken cookies.⟧\n\nDe brug in Varn is open.",
        "⟦Ta strona używa plików cookie.⟧\n\nMost w Varn jest otwarty.",
        "The bridge at Varn opened on Friday.\n\n⟦Do Not Sell My Personal Information⟧",
        (
            "Die Brücke in Varn ist seit Freitag offen, und am Abend feierten dort mehr als zweitausend Menschen.\n\n"
            "⟦Sie sehen gerade einen Platzhalterinhalt von YouTube.⟧\n\nAm Sonntag wird weiter gefeiert."
        ),
        (
            "El puente de Varn está abierto desde el viernes, y por la noche lo celebraron más de dos mil personas.\n\n"
            "⟦Este contenido de YouTube no puede mostrarse sin su consentimiento.⟧\n\nLa fiesta sigue el domingo."
        ),
        (
            "Most w Varn jest otwarty od piątku, a wieczorem świętowało na nim ponad dwa tysiące mieszkańców.\n\n"
            "⟦Ta treść z serwisu YouTube wymaga zgody na pliki cookie.⟧\n\nZabawa trwa w niedzielę."
        ),
    ),
    misses=(
        "This content from YouTube cannot be shown in Varn, the court said.",
        "An dieser Stelle ist ein Video von YouTube verboten, sagt das Gericht.",
        "Cookies are small files, the regulator said.",
        "The bakery sold 400 cookies on the day the bridge opened.",
        "Lord Justice Keir:\n\nI would dismiss this appeal, for a bridge is no house.\n\nLady Justice Lee:\n\nI agree.",
        "“We use cookies to pay the toll,” the ferryman joked.",
        "The regulator fined sites that use cookies without consent.",
        "Die Behörde rügte, dass viele Seiten Cookies verwenden.",
    ),
)
