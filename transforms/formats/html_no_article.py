"""Pages without an article: an error page, an empty shell for a script, a list of links. Only where it is clear."""

import re
from collections.abc import Sequence
from typing import Final

from transforms.document import Metadata
from transforms.formats.html_walk import Piece
from transforms.formats.record import UnreadableError

#: A page with less text than this outside links may be a shell or an error.
_LITTLE: Final = 600

#: An index has this many blocks that are links, less than this share of its text outside them, and no paragraph.
_MANY_LINKS: Final = 40
_FREE: Final = 0.3
_PARAGRAPH: Final = 140

_ERROR: Final = re.compile(
    r"(?:^|\W)(?:(?:error|fehler|erreur)\W{0,3})?(?:404|403|410|500|502|503)(?:\W|$)"
    r"|page (?:not|cannot be) found|not found$|access denied|forbidden|seite nicht gefunden|page introuvable"
    r"|p[aá]gina no encontrada|service unavailable|bad gateway|internal server error",
    re.IGNORECASE,
)
_SCRIPT: Final = re.compile(
    r"(?:enable|turn on|requires?|activate|allow) (?:your )?java ?script|javascript (?:is )?(?:disabled|required)"
    r"|checking your browser|verify(?:ing)? you are (?:a )?human|javascript (?:zu )?aktivieren|activer javascript",
    re.IGNORECASE,
)


def refuse(pieces: Sequence[Piece], known: Metadata) -> None:
    """Raise where it is clear that the page has no article; say nothing where it is not.

    Raises:
        UnreadableError: ``error`` is ``error-page``, ``needs-javascript`` or ``no-article``.
    """
    if any(len(piece.text) - piece.links >= _PARAGRAPH and piece.region != "hidden" for piece in pieces):
        return
    free = sum(len(piece.text) - piece.links for piece in pieces)
    if free < _LITTLE:
        headings = (piece.text for piece in pieces if piece.kind == "heading")
        if any(len(text) < _PARAGRAPH and _ERROR.search(text) for text in (known.title, *headings)):
            raise UnreadableError("error-page", "This is a server's error page, saved in place of the article.")
        if any(_SCRIPT.search(piece.text[:_LITTLE]) for piece in pieces):
            raise UnreadableError("needs-javascript", "A script writes this page; save it as the browser shows it.")
    links = sum(piece.links * 2 > len(piece.text) for piece in pieces)
    if links >= _MANY_LINKS and links * 2 > len(pieces) and free < _FREE * sum(len(piece.text) for piece in pieces):
        raise UnreadableError("no-article", "The page is a list of links: it has no paragraph of text.")
