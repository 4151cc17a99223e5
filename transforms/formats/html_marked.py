"""Dates, authors and headings that a page's body marks as such: by microdata, RDFa, ``rel``, hAtom, or by a class.

Sources: HTML Living Standard 5 (microdata) and 4.5.14 (``time``), hAtom 0.1, hCard 1.0, schema.org.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain, islice
from typing import Final, cast

from lxml import etree
from lxml.html import HtmlElement

from transforms.addresses import split_address
from transforms.formats.html_names import COMMENTS, DATE, RELATED, meanings
from transforms.formats.html_text import one_line, squeeze
from transforms.stubs import read_stub

#: Elements whose attributes say what they hold, and elements whose classes do.
_STATED: Final = etree.XPath("//@itemprop/.. | //@rel/.. | //@property/..")
_ITS_NAME: Final = etree.XPath("string(.//meta[@itemprop='name']/@content)")
#: Elements that may be named for authors, and what such names have.
_NAMED: Final = etree.XPath(
    "//@class[contains(., 'author') or contains(., 'byline') or .='writer' or .='Writer']/.."
    " | //@id[contains(., 'byline')]/.."
)
_AUTHORS: Final = ("author-name", "author_name", "author-link", "p-author")
#: hAtom 0.1: the date of an entry, in whose title a machine's is, and the name on an author's card.
_HATOM_DATES: Final = etree.XPath("//abbr[@title][contains(concat(' ', @class, ' '), ' published ')]")
_NAMES_ON_IT: Final = etree.XPath(".//*[contains(concat(' ', @class, ' '), ' fn ')]")
_ITS_HEADLINE: Final = etree.XPath(".//*[contains(concat(' ', @itemprop, ' '), ' headline ')]")
_MOST_MARKED: Final = 60
#: Characters beside a date in a line that is no sentence.
_FEW: Final = 80
_CHANGE: Final = re.compile(
    r"updated|modif|\blast[-_ ]?(?:change|edit)|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt"
    r"|aktualizacja|zaktualizowano",
    re.IGNORECASE,
)
_PUBLICATION: Final = re.compile(r"publish", re.IGNORECASE)
#: Elements around a marked one whose classes are asked, and around which the thing is looked for that it is said of.
_NEAR, _MOST_HOLDERS = 3, 12
#: Whose author is no author of the page's article (schema.org).
_OTHERS: Final = ("comment", "answer")
#: Headings of these levels may be the page's headline.
_UPPER: Final = ("h1", "h2", "h3")
_BOLD: Final = ("b", "strong", "font", "big")


class Marked:
    """Dates, authors and headings that the body marks as such."""

    def __init__(self, root: HtmlElement | None) -> None:
        self._root = root
        highest = [] if root is None else list(islice(root.iter("h1"), _MOST_MARKED))
        self.highest = [_line(element) for element in highest]
        self.headings = [_line(element) for element in highest if not _is_logo(element)]

    @cached_property
    def _shown(self) -> list[str]:
        """What the page is headed with, bare: its title and its highest headings."""
        title = None if self._root is None else next(self._root.iter("title"), None)
        return [squeeze(text) for text in ("" if title is None else _line(title), *self.headings)]

    @cached_property
    def upper(self) -> list[str]:
        """The headings of the levels that may hold the page's headline."""
        return [] if self._root is None else [_line(each) for each in islice(self._root.iter(*_UPPER), _MOST_MARKED)]

    @cached_property
    def bold(self) -> list[str]:
        """What the page shows in bold or other type, as pages did before there were styles."""
        return [] if self._root is None else [_line(each) for each in islice(self._root.iter(*_BOLD), _MOST_MARKED)]

    @cached_property
    def _stated(self) -> list[HtmlElement]:
        found = [] if self._root is None else cast("list[HtmlElement]", _STATED(self._root))
        return [each for each in found if each.tag != "meta" or each.get("itemprop")]  # others are the head's own

    def _said(self, *properties: str) -> Iterator[HtmlElement]:
        """The elements whose attributes say that they hold one of ``properties`` of the article."""
        for element in self._stated:
            names = " ".join(element.get(each) or "" for each in ("itemprop", "rel", "property")).split()
            said = any(name in properties or name.rpartition(":")[2] in properties for name in names)
            if said and not _of_comment(element) and not self._of_teaser(element):
                yield element

    def _of_teaser(self, element: HtmlElement) -> bool:
        """Whether what an element is said of is another article, whose headline the page is not headed with."""
        if not self.highest:
            return False
        thing = next((each for each in element.iterancestors() if each.get("itemscope") is not None), None)
        if thing is None or next(thing.iter("h1"), None) is not None:
            return False
        headlines = [squeeze(_line(each)) for each in cast("list[HtmlElement]", _ITS_HEADLINE(thing))]
        return any(headlines) and not any(bare and bare in text for bare in headlines for text in self._shown)

    def _listed(self, *kinds: str) -> Iterator[str]:
        """The dates of a list whose terms say what was done on them: "Published: 4 April 2014"."""
        terms = () if self._root is None else islice(self._root.iter("dt", "th"), _MOST_MARKED)
        for term in terms:
            value = term.getnext()
            if value is None or value.tag not in {"dd", "td"}:
                continue
            said, date = _line(term).rstrip(" :"), _line(value)
            if any(part.kind in kinds and part.sure for part in read_stub(f"{said}: {date}")):
                yield date

    @cached_property
    def _times(self) -> list[HtmlElement]:
        """The ``time`` elements that may be the article's, the likeliest first; not those that a sentence holds."""
        if self._root is None:
            return []
        times = islice(self._root.iter("time"), _MOST_MARKED)
        return sorted((each for each in times if not (_is_in_prose(each) or _of_comment(each))), key=_is_elsewhere)

    def dates(self) -> Iterator[str]:
        """What the body says of its date: by attributes, then by the first ``time`` of the likeliest place."""
        stated = chain(
            self._said("datePublished", "dateCreated", "dc:created", "dcterms:created"),
            (each for each in self._stated if "pubdate" in each.attrib),
            () if self._root is None else cast("list[HtmlElement]", _HATOM_DATES(self._root)),
        )
        yield from map(_date_of, islice(stated, _MOST_MARKED))
        yield from self._listed("published")
        yield from map(_date_of, [each for each in self._times if not _is_of_change(each)][:1])

    def changes(self) -> Iterator[str]:
        """What the body says of its last change."""
        yield from map(_date_of, islice(self._said("dateModified"), _MOST_MARKED))
        yield from self._listed("modified")
        yield from map(_date_of, [each for each in self._times if _is_of_change(each)][:1])

    def authors(self) -> Iterator[list[str]]:
        """What the body says of authors: by attributes, then by classes."""
        yield _together(self._said("author"))
        named = [] if self._root is None else cast("list[HtmlElement]", _NAMED(self._root))
        cards = [cast("list[HtmlElement]", _NAMES_ON_IT(each)) for each in named if _is_card(each)]
        for found in (list(dict.fromkeys(chain.from_iterable(cards))), list(filter(_is_byline, named))):
            yield _together(element for element in found[:_MOST_MARKED] if not _of_others(element))
        yield _together(self._said("foaf:name"))


def _is_card(element: HtmlElement) -> bool:
    names = element.get("class") or ""
    return "vcard" in names and "author" in names


def _is_byline(element: HtmlElement) -> bool:
    names = element.get("class") or ""
    said = "byline" in names or names.lower() in {"author", "writer"} or any(name in names for name in _AUTHORS)
    return said or "byline" in (element.get("id") or "")


def _date_of(element: HtmlElement) -> str:
    return element.get("datetime") or element.get("content") or element.get("title") or _line(element)


def _is_of_change(time: HtmlElement) -> bool:
    """Whether a date's class, or that of what holds it, or the words before it, say that something changed then."""
    holder = time.getparent()
    named = time.get("class") or ""
    said = [named, time.get("itemprop") or ""]
    if holder is not None:
        said += [holder.get("class") or "", (holder.text or "")[:_FEW]]
    return _CHANGE.search(" ".join(said)) is not None and _PUBLICATION.search(named) is None


def _is_in_prose(time: HtmlElement) -> bool:
    """Whether a date stands in a sentence: the article tells of it."""
    holder, before = time.getparent(), time.getprevious()
    ahead = before.tail if before is not None else None if holder is None else holder.text
    return len((ahead or "").strip()) + len((time.tail or "").strip()) > _FEW


def _is_logo(heading: HtmlElement) -> bool:
    """Whether a heading is the site's name: all of it is one link to the site's root."""
    links = list(islice(heading.iter("a"), 2))
    if len(links) != 1 or _line(links[0]) != _line(heading):
        return False
    address = split_address((links[0].get("href") or "#").strip())
    return bool(address.netloc or address.path) and not address.path.strip("/") and not address.query


def _is_elsewhere(time: HtmlElement) -> int:
    """0 for a date that stands in an article, 1 for one whose class says that it is a date, 2 for others."""
    if not _of_others(time):
        if next(time.iterancestors("article", "main"), None) is not None:
            return 0
        if meanings(time.get("class") or "") & DATE:
            return 1
    return 2


def _of_others(element: HtmlElement) -> bool:
    """Whether a reader's comment or another article's teaser holds the element."""
    holders = islice(element.iterancestors(), _NEAR)
    return any(meanings(holder.get("class") or "") & (COMMENTS | RELATED) for holder in holders) or _of_comment(element)


def _of_comment(element: HtmlElement) -> bool:
    """Whether what an element is said of is a reader's comment or answer."""
    holders = islice(element.iterancestors(), _MOST_HOLDERS)
    thing = next((holder for holder in holders if holder.get("itemscope") is not None), None)
    kind = "" if thing is None else f"{thing.get('itemprop') or ''} {thing.get('itemtype') or ''}".lower()
    return any(other in kind for other in _OTHERS)


def _together(elements: Iterable[HtmlElement]) -> list[str]:
    """What the first of ``elements`` and those beside it say: the next article's authors stand elsewhere."""
    place: HtmlElement | None = None
    said = []
    for element in islice(elements, _MOST_MARKED):
        if place is None or place is _above(element):
            place = _above(element)
            said.append(element.get("content") or str(_ITS_NAME(element)) or _parted(element))
    return said


def _parted(element: HtmlElement) -> str:
    """An element's text, with a line break where pieces touch or stand on lines of their own in the source."""
    said, gap = "", ""
    for text in islice(cast("Iterator[str]", element.itertext()), _MOST_MARKED):
        words = text.split()
        if not words:
            gap += text
            continue
        gap += text[: len(text) - len(text.lstrip())]
        if said:
            said += " " if gap and "\n" not in gap else "\n"
        said += " ".join(words)
        gap = text[len(text.rstrip()) :]
    return said


def _line(element: HtmlElement) -> str:
    return one_line(element.text_content()[:400])


def _above(element: HtmlElement) -> HtmlElement:
    """The element that holds all authors of one article, and not those of the next."""
    for _ in range(2):
        parent = element.getparent()
        if parent is None or element.tag == "article":
            break
        element = parent
    return element
