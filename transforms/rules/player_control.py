"""What video players, audio players and picture galleries print around what they show.

The phrases are in ``transforms.words.player_control``: buttons, clocks ("00:00 / 03:21"), counters ("1/12"), labels of
pictures ("Image caption"), and what a browser that cannot play is told. The caption itself is another rule's. A
review's score and the time above an entry of a live report look like counters and clocks: they go only beside a
player's words.
"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield every block that the word lists hold, and every glued sentence."""
    for found in residue.find(document, "player-control"):
        yield found.span


_BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."

RULE = Rule(
    code="W027",
    name="player-control",
    summary="Controls of players and galleries: buttons, clocks, counters, labels of pictures.",
    find=find,
    hits=(
        "⟦Play Video⟧\n\n⟦00:00 / 03:21⟧\n\nThe bridge at Varn opened on Friday.",
        "The bridge at Varn opened on Friday.\n\n⟦pic.twitter.com/Ab3⟧\n\n⟦A post shared by Ann Lee (@annlee)⟧",
        "⟦Enlarge this image⟧\n\n⟦Image caption⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦1/12⟧\n⟦View gallery⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦3/5⟧\n⟦View gallery⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦1/5⟧\n⟦2/5⟧\n⟦3/5⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦02:31⟧\n\n⟦Play Video⟧\n\nThe bridge at Varn opened on Friday.",
        "⟦Video abspielen⟧\n\nDie Brücke in Varn ist offen.",
        "⟦Voir la vidéo⟧\n\nLe pont de Varn est ouvert.",
        "⟦Ver vídeo⟧\n\nEl puente de Varn está abierto.",
        "⟦Guarda il video⟧\n\nIl ponte di Varn è aperto.",
        "⟦Assistir vídeo⟧\n\nA ponte de Varn abriu.",
        "⟦Bekijk de video⟧\n\nDe brug in Varn is open.",
        "⟦Zobacz wideo⟧\n\nMost w Varn jest otwarty.",
    ),
    misses=(
        "Play video games and you will learn to build bridges, the engineer said.",
        "The match ended at 19:45 and the bridge closed.",
        "The schedule was short.\n\n10:00\n\nThe mayor speaks to the builders and to the press.\n\nThen all go home.",
        "Watch the video of the opening and count the ducks.",
        f"{_BODY}\n\n8/10",
        f"{_BODY}\n\nVerdict\n\n8.5/10",
        f"{_BODY}\n\nFood\n\n9/10\n\nService\n\n8/10",
        f"{_BODY}\n\nTravel: 4/5\n\nCulture\n\n(3 / 5)",
        f"14:02\n\n{_BODY}\n\n14:20\n\nWork is to begin in the spring.\n\nShare\n\n14:32\n\n{_BODY}",
        f"{_BODY}\n\n19:30",
    ),
)
