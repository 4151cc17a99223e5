"""The vote of trafilatura, a kept library that knows many sites: which blocks it would take for the article."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from transforms.formats.html_walk import Piece

#: Trafilatura copies the tree several times, and each block is looked for in its text; larger pages have no vote.
_MOST_BLOCKS: Final = 5_000
_MOST_CHARACTERS: Final = 500_000

#: A block this long that stands inside a longer line of the library's text was taken by it.
_LONG: Final = 40


def votes(root: HtmlElement, pieces: Sequence[Piece]) -> list[int]:
    """1 for each piece that trafilatura keeps in its fast mode, else 0; all 0 where it finds nothing."""
    if len(pieces) > _MOST_BLOCKS or sum(len(piece.text) for piece in pieces) > _MOST_CHARACTERS:
        return [0] * len(pieces)
    found = bare_extraction(root, fast=True, include_comments=False, deduplicate=False)
    body = getattr(found, "body", None)
    if body is None:
        return [0] * len(pieces)
    passages = Counter(_bare("".join(element.itertext())) for element in body.iter(*_PASSAGES))
    whole = _bare("".join(body.itertext()))
    taken = []
    position = 0
    for piece in pieces:
        bare = _bare(piece.text)
        at = position if whole.startswith(bare, position) else -1
        if at < 0 and len(bare) >= _LONG:
            at = whole.find(bare, position)
            if at < 0:
                at = whole.find(bare)
        if at >= 0:
            position = at + len(bare)
        taken.append(int(at >= 0 or passages[bare] > 0))
    return taken


#: What trafilatura calls the passages of its text.
_PASSAGES: Final = ("p", "head", "item", "cell", "quote", "code", "row")


def _bare(text: str) -> str:
    return "".join(text.split())
