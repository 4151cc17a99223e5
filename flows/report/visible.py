"""Text from outside, as HTML that shows every character of it and obeys none."""

from markupsafe import Markup, escape

from flows.lookup import name
from flows.terminal import UNSAFE, safe

#: Bytes on the page that a name or a message may take.
NAME_ROOM = 600


def visible(text: str) -> Markup:
    r"""The text escaped, with control and bidirectional characters written out and set apart.

    >>> print(visible("<b>\u202eeman"))
    &lt;b&gt;<span class="control">\u202e</span>eman
    """
    return Markup("").join(_pieces(text))


def cost(text: str) -> int:
    """Bytes that the text takes on the page."""
    return len(visible(text).encode())


def fitted(text: str, room: int) -> str:
    """The longest of some beginnings of ``text`` that take at most ``room`` bytes on the page.

    >>> fitted("short", 10), fitted("<<<<", 10)
    ('short', '<<')
    """
    while (spent := cost(text)) > room:
        text = text[: max(0, min(len(text) - 1, len(text) * room // spent))]
    return text


def shortened(text: str, room: int) -> str:
    """The text, or where it takes more than ``room`` bytes on the page, its beginning and an ellipsis."""
    return text if cost(text) <= room else fitted(text, room - 3) + "…"


def named(path: str, record: int) -> str:
    """The name of a document, shortened where it takes too much room."""
    return shortened(name(path, record), NAME_ROOM)


def _pieces(text: str) -> list[Markup]:
    pieces, position = [], 0
    for match in UNSAFE.finditer(text):
        pieces.append(escape(text[position : match.start()]))
        pieces.append(Markup('<span class="control">{}</span>').format(safe(match.group())))
        position = match.end()
    pieces.append(escape(text[position:]))
    return pieces
