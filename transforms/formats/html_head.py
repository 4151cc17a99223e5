"""What a page says of itself: its head, its JSON-LD, and the few marked places in its body.

The order of trust, field by field: JSON-LD of an article, the meta tags that publishers fill for others (Dublin Core,
Open Graph, Parse.ly, Sailthru), microdata and ``rel``, and last what is named so (a class, the title element).

Sources: schema.org/Article, The Open Graph protocol (ogp.me), HTML Living Standard 4.2.5, Dublin Core (DCMI terms).
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from html import unescape
from itertools import chain, islice
from typing import Any, Final, NamedTuple, cast

import orjson
from bs4 import BeautifulSoup
from lxml import etree
from lxml.html import HtmlElement

from transforms.addresses import host, split_address
from transforms.document import Metadata
from transforms.formats.html_names import COMMENTS, DATE, RELATED, meanings
from transforms.formats.html_people import MOST_PEOPLE, people, people_called, turned_round
from transforms.instants import read_instant
from transforms.stubs import read_stub

#: The head ends within so many characters; where there is none, so many of the page are read in its place.
_HEAD, _NO_HEAD = 400_000, 20_000
_HEAD_END: Final = re.compile(r"</head(?=[\s>/])|<body(?=[\s>/])", re.IGNORECASE)
#: bs4 makes objects of these alone: it takes 30 µs for each.
_TAG: Final = re.compile(r"<(meta|link)\b(?:[^\"'<>]++|\"[^\"]{0,5000}+\"|'[^']{0,5000}+')*+>", re.IGNORECASE)
_LINK: Final = frozenset({"link", "LINK", "Link"})
_TITLE_TAG: Final = re.compile(r"<title[^<>]{0,200}>", re.IGNORECASE)
_TITLE_END: Final = re.compile(r"</title", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"<[a-zA-Z/][^<>]{0,200}>")
#: They are cut out of the head before it is parsed: most of it is theirs.
_SCRIPT, _COMMENT = ("<script", "</script"), ("<!--", "-->")
_BULKY: Final = (_SCRIPT, ("<style", "</style"), ("<svg", "</svg"), ("<noscript", "</noscript"), _COMMENT)
#: Signs that some systems write as references in a script's type.
_PLUS: Final = ("&#x2B;", "&#x2b;", "&#43;")

#: JSON-LD: so many scripts of so many characters are read, and so many objects in them.
_SCRIPTS, _SCRIPT_SIZE, _OBJECTS = 12, 300_000, 400

_ARTICLES: Final = ("article", "posting", "report", "recipe", "review", "howto", "story")
_FILMS: Final = ("videoobject",)
_PAGES: Final = ("webpage", "itempage", "qapage", "faqpage")
#: What a page's own object says of the article too, and which keys name who wrote it.
_OF_PAGES: Final = frozenset({"datePublished", "dateModified", "author"})
_CREATORS: Final = frozenset({"author", "creator"})

#: The keys of meta tags, in order of trust.
_TITLE: Final = ("dc.title", "dcterm.title", "og:title", "parsely-title", "sailthru.title", "twitter:title", "title")
_AUTHOR: Final = (
    "dc.creator",
    "dcterm.creator",
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author",
    "byl",
    "citation_author",
    "article.author",
    "og:article:author",
)
#: They give one name a tag, as catalogues do: "Lee, Ann".
_CATALOGUED: Final = frozenset({"citation_author", "dc.creator", "dcterm.creator"})
_PUBLISHED: Final = (
    "article:published_time",
    "parsely-pub-date",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "sailthru.date",
    "citation_publication_date",
    "publication_date",
    "publish-date",
    "pubdate",
    "ptime",
    "article.published",
    "date",
)
_MODIFIED: Final = (
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "utime",
)
_DESCRIPTION: Final = ("og:description", "description", "twitter:description", "dc.description")
_SECTION: Final = ("article:section", "parsely-section", "sailthru.section", "og:section", "cxenseparse:section")
_LANGUAGE: Final = ("content-language", "dc.language", "language", "og:locale")

_SITE: Final = ("og:site_name", "application-name")
_URL: Final = ("og:url", "parsely-link", "twitter:url")


def _shortest(names: Iterable[str]) -> tuple[str, ...]:
    """Pieces of ``names`` such that each name holds one of them, however its vocabulary is parted from it."""
    pieces: list[str] = []
    bare = {name.removeprefix("dcterms.").removeprefix("dc.") for name in names}
    for name in sorted(bare, key=lambda name: (len(name), name)):
        if not any(piece in name for piece in pieces):
            pieces.append(name)
    return tuple(pieces)


#: Of the tags, those are worth an object that hold a name which is asked for.
_ASKED_FOR: Final = _shortest(
    (*_TITLE, *_AUTHOR, *_PUBLISHED, *_MODIFIED, *_DESCRIPTION, *_SECTION, *_LANGUAGE, *_SITE, *_URL)
)

_REFERENCE: Final = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});", re.IGNORECASE)
_LANGUAGE_END: Final = re.compile(r"[-_,;\s]")

_SEPARATOR: Final = re.compile(
    r"\s(?:[|\-–—·•»«›:]|::)\s|\s?[|»]\s?|(?<=[\u3400-\u9fff])_|_(?=[\u3400-\u9fff])"  # "渡船停航_隆德网"
)
#: A site's name has so many words at most, or so many signs that are not parted into words, and a headline more.
_NAME_WORDS: Final = 3
_NAME_SIGNS: Final = 8
_SIGN: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
#: What parts a site's name from the headline where a heading says which is which.
_AFTER_HEADING: Final = re.compile(rf"{_SEPARATOR.pattern}|(?<=[\u3040-\u30ff\u3400-\u9fff])\s?[-–—：]")
_BEFORE_HEADING: Final = re.compile(r"(?:\s[-–—·•]\s|\s?[|»]\s?)\Z")
_NO_LETTERS: Final = re.compile(r"[\W_]+")
#: It tells where a word may be parted, and is none of its signs.
_SOFT_HYPHEN: Final = "\u00ad"
#: A title of so many characters may have been cut: search engines show no more.
_LONG_TITLE: Final = 60
#: A heading of fewer characters may be any word of the title.
_SHORT: Final = 8

#: Years in which a page can have been written.
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
#: Characters of a date in machine's or reader's form.
_DATE_LENGTHS: Final = range(6, 61)

#: Elements whose attributes say what they hold, and elements whose classes do.
_STATED: Final = etree.XPath("//@itemprop/.. | //@rel/.. | //@property/..")
_ITS_NAME: Final = etree.XPath("string(.//meta[@itemprop='name']/@content)")
_BYLINES: Final = etree.XPath(
    "//@class[contains(.,'byline') or contains(.,'author') and (contains(.,'author-name')"
    " or contains(.,'author_name') or contains(.,'author-link') or contains(.,'p-author') or .='author')]/.."
    " | //@id[contains(.,'byline')]/.."
)
#: hAtom 0.1: the date of an entry, in whose title a machine's is, and the name on an author's card.
_HATOM_DATES: Final = etree.XPath("//abbr[@title][contains(concat(' ', @class, ' '), ' published ')]")
_CARDS: Final = etree.XPath(
    "//@class[contains(., 'vcard') and contains(., 'author')]/..//*[contains(concat(' ', @class, ' '), ' fn ')]"
)
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


class Head(NamedTuple):
    """What a page says of itself; ``body`` is the article's text as its JSON-LD states it, mostly empty."""

    metadata: Metadata
    body: str


def read_head(page: str, root: HtmlElement | None = None) -> Head:
    """The metadata of a page; ``root`` is its tree, where it has one.

    An instant without a time zone counts as UTC. ``published_raw`` is the date as the page gives it.
    """
    soup = BeautifulSoup(_head(page), "lxml")
    metas = _metas(soup)
    marked = _Marked(root)
    element = _one_line(soup.title.get_text()) if soup.title else ""
    data = _article(page, (element, *_all(metas, ("og:title",)), *marked.headings))
    site = _first(metas, _SITE) or _name(data.get("publisher"))
    url = _url(soup, metas, data)
    stated = (_text(data.get("headline")), _text(data.get("name")), *_all(metas, _TITLE))
    stated_dates = (data.get("datePublished"), data.get("dateCreated"), *_all(metas, _PUBLISHED))
    published = _dated(chain(stated_dates, marked.dates()))
    section = data.get("articleSection")
    metadata = Metadata(
        title=_title([_headline(title, marked) for title in stated], _headline(element, marked), site, marked),
        authors=_authors(data, metas, marked),
        published=instant(published),
        published_raw=published,
        modified=instant(_dated(chain((data.get("dateModified"), *_all(metas, _MODIFIED)), marked.changes()))),
        language=_language(metas, data, root),
        url=url,
        site=site or host(url),
        section=_text(section[0] if isinstance(section, list) and section else section) or _first(metas, _SECTION),
        description=_first(metas, _DESCRIPTION) or _text(data.get("description")),
    )
    return Head(metadata, _body(data.get("articleBody")))


def instant(raw: str) -> datetime | None:
    """A machine's or a reader's date as an instant in UTC, where it is if it names no zone; None if it is none.

    >>> instant("2021-11-01T10:52:50+0100").isoformat()
    '2021-11-01T09:52:50+00:00'
    >>> instant("3 May 2023").isoformat()
    '2023-05-03T00:00:00+00:00'
    """
    raw = raw.strip()
    if len(raw) not in _DATE_LENGTHS:
        return None
    found = read_instant(raw)
    return found if found and _FIRST_YEAR <= found.year < _LAST_YEAR else None


def head_end(page: str) -> int | None:
    """Where the head of a page ends, and no comment or script in it says so; None where that is nowhere near.

    >>> head_end("<head><!-- before </head> --><title>Varn</title></head>"), head_end("<p>Varn")
    (48, None)
    """
    for end in _HEAD_END.finditer(page, 0, _HEAD):
        before = page[: end.start()].lower()
        if all(before.rfind(opening) <= before.rfind(closing) for opening, closing in (_SCRIPT, _COMMENT)):
            return end.start()
    return None


def _head(page: str) -> str:
    """The tags of the page's head that may say something of the article."""
    end = head_end(page)
    head = _without_bulk(page[: _NO_HEAD if end is None else end])
    tags = [tag.group() for tag in _TAG.finditer(head) if _may_tell(tag)]
    title = _TITLE_TAG.search(head)
    if title:
        stop = _TITLE_END.search(head, title.end())
        end = stop.start() if stop else head.find("<", title.end())
        words = head[title.end() : end if end >= 0 else len(head)]
        tags.append(f"{title.group()}{_ANY_TAG.sub('', words)}</title>")
    return "".join(tags)


def _may_tell(tag: re.Match[str]) -> bool:
    if tag[1] in _LINK:
        return "canonical" in tag.group()
    written = unescape(tag.group()).lower()  # some systems escape the colon of "og:title"
    return any(name in written for name in _ASKED_FOR)


def _without_bulk(head: str) -> str:
    """The head without scripts, styles and comments."""
    lowered = head.lower()
    if len(lowered) != len(head):  # a letter whose small form has another length
        return head
    for opening, closing in _BULKY:
        kept: list[str] = []
        position = 0
        while (start := lowered.find(opening, position)) >= 0:
            kept.append(head[position:start])
            stop = lowered.find(closing, start)
            position = len(head) if stop < 0 else stop + len(closing)
        kept.append(head[position:])
        if len(kept) > 1:
            head = "".join(kept)
            lowered = head.lower()
    return head


def _metas(soup: BeautifulSoup) -> dict[str, list[str]]:
    """The contents of the meta tags by their names, in lower case; a tag may have several names."""
    metas: dict[str, list[str]] = {}
    for tag in soup.find_all("meta"):
        content = _one_line(str(tag.get("content") or ""))
        if _REFERENCE.search(content):  # escaped twice
            content = unescape(content)
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in str(tag.get(attribute) or "").lower().split():
                metas.setdefault(name.replace("dc:", "dc.").replace("dcterms:", "dcterms."), []).append(content)
    return metas


def _all(metas: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from metas.get(name, ())


def _first(metas: dict[str, list[str]], names: Iterable[str]) -> str:
    return next(_all(metas, names), "")


def _article(page: str, shown: Iterable[str]) -> dict[str, Any]:
    """The JSON-LD object of the article; what the page's own says of dates and authors where there is none.

    Of several articles it is the one whose headline stands in ``shown``, else the first that is no review (a reader's
    of a product, say), else the first. Authors that it only refers to are in their places.
    """
    things = list(_things(page))
    articles = [thing for thing in things if _is_of(thing, _ARTICLES)]
    if articles:
        headlines = [_bare(text) for text in shown]
        best = next(
            chain(
                (thing for thing in articles if _is_headed(thing, headlines)),
                (thing for thing in articles if not _is_of(thing, ("review",))),
                articles,
            )
        )
    else:
        pages = (thing for thing in things if _is_of(thing, _PAGES) and not _OF_PAGES.isdisjoint(thing))
        best = {key: value for key, value in next(pages, {}).items() if key in _OF_PAGES}
        if not best:
            headlines = [_bare(text) for text in shown]
            films = (thing for thing in things if _is_of(thing, _FILMS) and _is_headed(thing, headlines))
            best = {"datePublished": next(films, {}).get("uploadDate")}
    referred = {str(thing["@id"]): thing for thing in things if "@id" in thing and "name" in thing}
    return {key: _resolved(value, referred) if key in _CREATORS else value for key, value in best.items()}


def _is_of(thing: dict[str, Any], types: Iterable[str]) -> bool:
    kinds = thing.get("@type")
    names = " ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)
    return any(name in names.lower() for name in types)


def _is_headed(thing: dict[str, Any], headlines: list[str]) -> bool:
    """Whether the name of an object stands in one of ``headlines``, which are bare."""
    names = (_bare(_text(thing.get(key))) for key in ("headline", "name"))
    return any(name and name in text for name in names for text in headlines)


def _resolved(value: object, referred: dict[str, dict[str, Any]]) -> object:
    """A JSON value with what ``referred`` has in the place of each object that has an ``@id`` and no name."""
    if isinstance(value, list):
        return [_resolved(entry, referred) for entry in value[:_OBJECTS] if not isinstance(entry, list)]
    if isinstance(value, dict) and "@id" in value and "name" not in value:
        return referred.get(str(value["@id"]), value)
    return value


def _things(page: str) -> Iterator[dict[str, Any]]:
    """The objects of a page's JSON-LD, the outer before the inner."""
    waiting: list[Any] = list(_scripts(page))
    for index in range(_OBJECTS):
        if index >= len(waiting):
            return
        thing = waiting[index]
        if isinstance(thing, list):
            waiting.extend(thing[:_OBJECTS])
        elif isinstance(thing, dict):
            yield thing
            waiting.extend(thing[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in thing)


def _scripts(page: str) -> Iterator[Any]:
    at = 0
    if "ld&#" in page:
        for plus in _PLUS:
            page = page.replace(f"ld{plus}json", "ld+json")
    for _ in range(_SCRIPTS):
        at = page.find("ld+json", at)
        start = page.find(">", at, at + _SCRIPT_SIZE) + 1 if at >= 0 else 0
        if not start:
            return
        end = page.find("</script", start, start + _SCRIPT_SIZE)
        if end >= 0:
            written = page[start:end].strip().removeprefix("<!--").removesuffix("-->")
            written = written.strip().removeprefix("//").removeprefix("<![CDATA[").removesuffix("]]>").rstrip(";/ \n")
            with suppress(orjson.JSONDecodeError):
                yield orjson.loads(" ".join(written.split()).encode("utf-8", "replace"))
        at = max(start, end)


def _text(value: object) -> str:
    """A JSON value that is text, as one line without markup."""
    if not isinstance(value, str) or len(value) > _SCRIPT_SIZE:
        return ""
    value = value[:5000]
    if "<" in value or "&" in value:
        value = BeautifulSoup(f"<p>{value}</p>", "lxml").get_text()
    return _one_line(value)


def _one_line(text: str) -> str:
    """A text as one line, without the signs that tell where a word may be parted."""
    return " ".join(text.replace(_SOFT_HYPHEN, "").split())


def _body(value: object) -> str:
    """The stated text of an article, without markup."""
    if not isinstance(value, str):
        return ""
    return BeautifulSoup(value, "lxml").get_text() if "<" in value or "&" in value else value


def _name(value: object) -> str:
    return _text(value.get("name")) if isinstance(value, dict) else ""


#: Headings of these levels may be the page's headline.
_UPPER: Final = ("h1", "h2", "h3")


class _Marked:
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
        return [_bare(text) for text in ("" if title is None else _line(title), *self.headings)]

    @cached_property
    def upper(self) -> list[str]:
        """The headings of the levels that may hold the page's headline."""
        return [] if self._root is None else [_line(each) for each in islice(self._root.iter(*_UPPER), _MOST_MARKED)]

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
        headlines = [_bare(_line(each)) for each in cast("list[HtmlElement]", _ITS_HEADLINE(thing))]
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
        if self._root is not None:
            for named in (_CARDS, _BYLINES):
                found = cast("list[HtmlElement]", named(self._root))
                yield _together(element for element in found[:_MOST_MARKED] if not _of_others(element))
        yield _together(self._said("foaf:name"))


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
    return _one_line(element.text_content()[:400])


def _above(element: HtmlElement) -> HtmlElement:
    """The element that holds all authors of one article, and not those of the next."""
    for _ in range(2):
        parent = element.getparent()
        if parent is None or element.tag == "article":
            break
        element = parent
    return element


def _dated(values: Iterable[object]) -> str:
    """The first of ``values`` that is a date."""
    return next((value.strip() for value in values if isinstance(value, str) and instant(value) is not None), "")


def _title(given: Iterable[str], element: str, site: str, marked: _Marked) -> str:
    """The headline, without the site's name: the most trusted that the title element or a heading says too.

    Where only the title element says anything, and that is as short as a name, the page's one heading is the headline.
    """
    headings = marked.headings
    stated = [_without_site(title, site, headings) for title in given if title and not _is_site(title, site)]
    shown = [_bare(text) for text in (element, *headings)]
    for title in stated:
        bare = _bare(title)
        if bare and any(bare in text for text in shown):
            return _uncut(title, headings)
    if stated:
        return _uncut(stated[0], headings)
    if element:
        title = _first_part(_without_site(element, site, headings))
        lone = marked.upper if _may_be_a_name(title) and not marked.highest else []
        return lone[0] if len(lone) == 1 and not _may_be_a_name(lone[0]) else title
    return headings[0] if headings else ""


def _uncut(title: str, headings: list[str]) -> str:
    """The one heading that goes on where a title was cut off, or the title: many systems state so many characters."""
    bare = _bare(title)
    longer = {heading for heading in headings if _bare(heading).startswith(bare) and len(_bare(heading)) > len(bare)}
    is_cut = title.endswith(("…", "...")) or len(title) >= _LONG_TITLE
    return longer.pop() if is_cut and bare and len(longer) == 1 else title


def _without_site(title: str, site: str, headings: list[str]) -> str:
    """A title without the site's name before or after it; the heading that is a part of it, where one is."""
    for heading in headings:
        if len(heading) > _SHORT and _is_part(heading, title):
            return heading
    cuts = list(_SEPARATOR.finditer(title[:400]))
    if cuts and _is_site(title[cuts[-1].end() :], site):
        return title[: cuts[-1].start()].rstrip()
    if cuts and _is_site(title[: cuts[0].start()], site):
        return title[cuts[0].end() :].lstrip()
    return title


def _is_part(heading: str, title: str) -> bool:
    """Whether a heading is a title's first part, or one in the middle, behind what is as short as a name."""
    at, end = title.find(heading), title.find(heading) + len(heading)
    if at <= 0:
        return at == 0 and _AFTER_HEADING.match(title, end) is not None
    before = _BEFORE_HEADING.search(title, max(0, at - _SHORT), at)
    return before is not None and _may_be_a_name(title[: before.start()]) and _SEPARATOR.match(title, end) is not None


def _headline(title: str, marked: _Marked) -> str:
    """A title's last part where a highest heading says its first, as short as a site's name, and another says the last.

    Else the title.
    """
    colon = title.find(": ", 0, 400)
    cuts = [cut.span() for cut in _SEPARATOR.finditer(title[:400])] or ([(colon, colon + 2)] if colon > 0 else [])
    name = title[: cuts[0][0]] if cuts else ""
    if not _bare(name) or not _may_be_a_name(name) or _bare(name) not in map(_bare, marked.highest):
        return title
    last = title[cuts[-1][1] :].strip()
    return last if not _may_be_a_name(last) and _bare(last) in map(_bare, marked.upper) else title


def _first_part(title: str) -> str:
    """A title element's text without its last part, where that is a name and the rest is a headline."""
    cuts = list(_SEPARATOR.finditer(title[:400]))
    if not cuts:
        return title
    rest, last = title[: cuts[-1].start()].rstrip(), title[cuts[-1].end() :]
    return rest if _may_be_a_name(last) and not _may_be_a_name(rest) else title


def _may_be_a_name(text: str) -> bool:
    """Whether a text is as short as a site's name."""
    return len(text.split()) <= _NAME_WORDS and len(_SIGN.findall(text)) <= _NAME_SIGNS


def _is_site(name: str, site: str) -> bool:
    """Whether two spellings are one site's name: equal, or one most of the other."""
    short, long = sorted((_bare(name), _bare(site)), key=len)
    return bool(short) and (short == long or (short in long and len(long) < 2 * len(short)))


def _bare(text: str) -> str:
    return _NO_LETTERS.sub("", text.lower())


def _authors(data: dict[str, Any], metas: dict[str, list[str]], marked: _Marked) -> tuple[str, ...]:
    """The names that the first source gives which names somebody."""
    if found := _stated_authors(data.get("author") or data.get("creator")):
        return found
    told = (
        [turned_round(name) if key in _CATALOGUED else name for name in metas.get(key, ())]
        for key in _AUTHOR
        if key in metas
    )
    return next(filter(None, map(people, chain(told, marked.authors()))), ())


def _stated_authors(stated: object) -> tuple[str, ...]:
    """The names in JSON-LD: a string may have several of them, and what an object is called is one."""
    names: dict[str, None] = {}
    for entry in stated if isinstance(stated, list) else [stated]:
        if not isinstance(entry, dict):
            names |= dict.fromkeys(people([_text(entry)]))
            continue
        called = entry.get("name")
        for name in called if isinstance(called, list) else [called]:
            names |= dict.fromkeys(people_called(_text(name)))
    return tuple(names)[:MOST_PEOPLE]


def _language(metas: dict[str, list[str]], data: dict[str, Any], root: HtmlElement | None) -> str:
    """The declared language as its ISO 639-1 code."""
    stated = [] if root is None else [root.get("lang") or root.get("xml:lang") or ""]
    stated += [_text(data.get("inLanguage")), *_all(metas, _LANGUAGE)]
    for value in stated:
        code = _LANGUAGE_END.split(value.strip().lower(), maxsplit=1)[0]
        if len(code) == 2 and code.isascii() and code.isalpha():
            return code
    return ""


def _url(soup: BeautifulSoup, metas: dict[str, list[str]], data: dict[str, Any]) -> str:
    """The canonical address."""
    links = (str(link.get("href") or "") for link in soup.find_all("link") if "canonical" in (link.get("rel") or ()))
    candidates = (*links, *_all(metas, _URL), _text(data.get("url")))
    return next((url.strip() for url in candidates if url.strip().startswith(("http://", "https://"))), "")
