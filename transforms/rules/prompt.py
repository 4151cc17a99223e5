"""Requests to the reader: share, subscribe, sign up, follow, log in, download, print, listen, donate.

The phrases are in ``transforms.words.prompt``. A block that is nothing but such a request is labelled; so is the last
sentence of a paragraph, if it speaks to the reader in the publisher's voice ("Sign up for our newsletter"). The same
words inside a sentence are the article's, and so is advice that goes on past them and names nothing of a publisher's.
"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, and every glued sentence."""
    for found in residue.find(document, "prompt"):
        yield found.span


RULE = Rule(
    code="W020",
    name="prompt",
    summary="Requests to share, subscribe, sign up, follow, log in, download, print, listen, donate.",
    find=find,
    hits=(
        "The bridge at Varn opened on Friday.\n\n⟦Share this article⟧",
        "The bridge at Varn opened on Friday.\n\n⟦This is a developing story. Please check back for updates.⟧",
        "The bridge at Varn opened on Friday, she said. ⟦Sign up for our newsletter here.⟧",
        "The tour of bridges goes on to Varn today. ⟦Click here to get bridge stories sent to your inbox.⟧",
        (
            "⟦Listen to this article · 6:12⟧ When Ann Lee was nine she took apart the radio of her grandmother in Varn,"
            " and she could not put it back."
        ),
        "The bridge at Varn opened on Friday, she said. ⟦Follow us on Twitter! Sign up for our newsletter.⟧",
        "The bridge at Varn opened on Friday, she said.\n⟦Enjoying the view from here? Follow us on Twitter!⟧",
        "It opened on Friday. Did you drive over it? ⟦We would love to hear from you⟧",
        "⟦Sign up for our newsletter!⟧ The bridge at Varn closes in May, when the swifts have come.",
        "⟦Sign up for our newsletter! It tells, each week, how the bridge at Varn and our town get on.⟧",
        (
            "⟦Sign up for our newsletter.⟧ The bridge at Varn opened on Friday after eleven years of "
            "work, and the town "
            "came out to see it, as the mayor had hoped that it would."
        ),
        (
            "⟦Listen to this article⟧ The bridge at Varn opened on Friday after eleven years of work, and the town came"
            " out to see it.\n\nIt was raining."
        ),
        "The bridge at Varn opened on Friday.\n\n⟦Check back later for the latest news, when there is some.⟧",
        "The bridge at Varn opened on Friday.\n\n⟦Follow us on Facebook, Twitter and Instagram⟧",
        "The bridge at Varn opened on Friday to carts and carriages. ⟦Get all our stories in your inbox⟧",
        "⟦Listen to this article⟧\n\n⟦Please enable JavaScript⟧\n\nThe bridge at Varn opened on Friday.",
        "Die Brücke in Varn ist offen.\n\n⟦Artikel teilen⟧\n\n⟦Abonnieren Sie unseren Newsletter!⟧",
        "Die Brücke in Varn ist offen. ⟦Folgen Sie uns auf Facebook.⟧",
        "Die Brücke in Varn ist offen, sagt sie. ⟦Schicken Sie uns ein Bild⟧",
        "Le pont de Varn est ouvert.\n\n⟦Racontez-nous votre traversée.⟧",
        "El puente de Varn está abierto.\n\n⟦Cuéntenos cómo lo cruzó.⟧",
        "Il ponte di Varn è aperto.\n\n⟦Mandateci le foto della festa.⟧",
        "A ponte de Varn abriu.\n\n⟦Conte-nos como foi a festa.⟧",
        "De brug in Varn is open.\n\n⟦Vertel ons wat u zag.⟧",
        "Most w Varn jest otwarty.\n\n⟦Opowiedzcie nam, co widzieliście.⟧",
        "Le pont de Varn est ouvert.\n\n⟦Abonnez-vous à notre newsletter⟧\n\n⟦Partager sur Facebook⟧",
        "El puente de Varn está abierto.\n\n⟦Síguenos en Twitter⟧\n\n⟦Compartir en WhatsApp⟧",
        "Il ponte di Varn è aperto.\n\n⟦Iscriviti alla nostra newsletter⟧\n\n⟦Condividi su Facebook⟧",
        "A ponte de Varn abriu.\n\n⟦Siga-nos no Instagram⟧\n\n⟦Compartilhe no WhatsApp⟧",
        "De brug in Varn is open.\n\n⟦Schrijf je in voor onze nieuwsbrief⟧\n\n⟦Volg ons op Facebook⟧",
        "Most w Varn jest otwarty.\n\n⟦Zapisz się do naszego newslettera⟧\n\n⟦Udostępnij na Facebooku⟧",
    ),
    misses=(
        "She asked readers to subscribe to the fund that pays for the bridge.",
        "Follow the river north for a mile and the bridge comes into view.",
        "Share prices fell on Friday.",
        "Print sales have halved since the bridge opened.",
        "Sign up for the draft was slow, and the army had to look elsewhere.",
        "“Follow us on Twitter,” the sign read, and nobody did.",
        "The bridge opened on Friday. “Sign up for our newsletter,” said a clerk.",
        "The bridge at Varn opened on Friday.\n\nCheck back later in the year, when the swifts have gone.",
        (
            "The bridge at Varn opened on Friday.\n\nCheck your email for a message from the tax office, and do not"
            " open what is attached to it."
        ),
        (
            "The bridge at Varn opened on Friday.\n\nAlready have an account? Then the bank must move it within seven"
            " days.\n\nThanks for reading, my grandmother wrote below each of her letters."
        ),
        "Log in the bark, log out of it: the sawmill knows no weekend.",
        "He likes to share. She does not. They download the app together.",
    ),
)
