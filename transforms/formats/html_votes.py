"""The vote of trafilatura, a kept library that knows many sites: which blocks it would take for the article.

Trafilatura asks some hundred XPath questions of every element, so it is given a tree with only those that can matter,
and of its steps the first is taken: a third of the time of ``bare_extraction(tree, fast=True)``, and the same answer
for 995 blocks in 1000 (69 labelled pages).
"""

from collections.abc import Iterable, Sequence
from typing import Final

from lxml import etree
from lxml.html import HtmlElement
from trafilatura.htmlprocessing import convert_tags, prune_unwanted_nodes, tree_cleaning
from trafilatura.main_extractor import extract_content
from trafilatura.settings import Extractor
from trafilatura.xpaths import REMOVE_COMMENTS_AND_LISTS_XPATH

from transforms.formats.html_walk import NOT_XML, Piece

#: Trafilatura copies the tree several times, and each block is looked for in its text; larger pages have no vote.
_MOST_BLOCKS: Final = 5_000
_MOST_CHARACTERS: Final = 500_000

#: A block this long that stands inside a longer line of the library's text was taken by it.
_LONG: Final = 40

#: Trafilatura never takes the text of these.
_NEVER_TAKEN: Final = (
    *("aside", "button", "dialog", "footer", "head", "hr", "iframe", "img", "input", "label", "map", "menu", "nav"),
    *("picture", "select", "source", "svg", "textarea"),
)
#: Elements inside a line: their text is their parents'.
_IN_LINE: Final = (
    *("abbr", "acronym", "b", "bdi", "bdo", "big", "center", "cite", "dfn", "em", "font", "i", "ins", "kbd", "mark"),
    *("samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr"),
)
#: An element of these that is links for more than this share, and has less other text than this, lists links.
_LISTS: Final = frozenset({"div", "li", "ol", "section", "table", "td", "tr", "ul"})
_LINKS: Final = 0.8
_OTHER_TEXT: Final = 200

#: What trafilatura calls the passages of its text.
_PASSAGES: Final = ("p", "head", "item", "cell", "quote", "code", "row")

_OPTIONS: Final = Extractor(fast=True, comments=False)

#: A name for elements that go.
_GOES: Final = "script"

#: All of an element's text; its own iterator makes a string of every piece.
_TEXT: Final = etree.XPath("string()", smart_strings=False)
#: It parts texts that are read together: it is no white space, and stands in no page.
_APART: Final = "\0"


def votes(root: HtmlElement, pieces: Sequence[Piece]) -> list[int]:
    """1 for each piece that trafilatura's main extractor takes, else 0; all 0 where it fails.

    ``root`` is consumed: elements without a say are taken out of it.
    """
    texts = [piece.text for piece in pieces]
    if len(texts) > _MOST_BLOCKS or sum(map(len, texts)) > _MOST_CHARACTERS:
        return [0] * len(texts)
    _thin_out(root)
    if NOT_XML.search(_text(root)):
        texts = [NOT_XML.sub("", text) for text in texts]
        for element in root.iter():
            element.text, element.tail = (NOT_XML.sub("", text or "") for text in (element.text, element.tail))
    try:
        body = _extract(root)
    except (TypeError, ValueError):  # the errors that the library expects of itself
        return [0] * len(texts)
    return _found(texts, body)


def _found(texts: Sequence[str], body: etree._Element) -> list[int]:
    """1 for each of ``texts`` that stands in ``body``, in its place or as a passage, else 0."""
    passages = frozenset(_bare(map(_text, body.iter(*_PASSAGES))))
    (whole,) = _bare([_text(body)])
    taken = []
    position = 0
    for bare in _bare(texts):
        at = position if whole.startswith(bare, position) else -1
        if at < 0 and len(bare) >= _LONG:
            at = whole.find(bare, position)
            if at < 0:
                at = whole.find(bare, 0, position + len(bare))
        if at >= 0:
            position = at + len(bare)
        taken.append(int(at >= 0 or bare in passages))
    return taken


def _extract(root: HtmlElement) -> etree._Element:
    """What trafilatura's main extractor takes: its first step alone, without the copies that the others need."""
    pruned = prune_unwanted_nodes(root, REMOVE_COMMENTS_AND_LISTS_XPATH)
    cleaned = convert_tags(tree_cleaning(pruned, _OPTIONS), _OPTIONS, None)
    body: etree._Element = extract_content(cleaned, _OPTIONS)[0]
    return body


def _thin_out(root: HtmlElement) -> None:
    """Take out what has no text, what is never taken, and lists of links."""
    etree.strip_elements(root, *_NEVER_TAKEN, with_tail=False)
    etree.strip_tags(root, *_IN_LINE)
    size = links = 0
    opened: list[tuple[int, int]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            opened.append((size, links))
            size, links = _length(element.text), 0
            continue
        tag = element.tag
        if tag == "a":
            links = size
        if (not size and tag != "br") or (tag in _LISTS and links > _LINKS * size and size - links < _OTHER_TEXT):
            element.tag = _GOES
            size = links = 0
        before, links_before = opened.pop()
        size += before + _length(element.tail)
        links += links_before
    etree.strip_elements(root, _GOES, with_tail=False)


def _length(text: str | None) -> int:
    return len(text) if text and not text.isspace() else 0


def _text(element: etree._Element) -> str:
    return str(_TEXT(element))


def _bare(texts: Iterable[str]) -> list[str]:
    """Texts without their white space."""
    return "".join(_APART.join(texts).split()).split(_APART)
