"""What a page says of itself: its head, its JSON-LD, and the few marked places in its body.

The order of trust, field by field: JSON-LD of an article, the meta tags that publishers fill for others (Dublin Core,
Open Graph, Parse.ly, Sailthru), microdata and ``rel``, and last what is named so (a class, the title element).

Sources: schema.org/Article, The Open Graph protocol (ogp.me), HTML Living Standard 4.2.5, Dublin Core (DCMI terms).
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from html import unescape
from itertools import chain
from typing import Any, Final, NamedTuple

from bs4 import BeautifulSoup
from lxml.html import HtmlElement

from transforms.addresses import host
from transforms.document import Metadata
from transforms.formats.html_json_ld import article_object, body_of, name_of, text_of
from transforms.formats.html_marked import Marked
from transforms.formats.html_people import MOST_PEOPLE, people, people_called, turned_round
from transforms.formats.html_text import one_line
from transforms.formats.html_titles import best_title, headline_part, name_beside
from transforms.instants import read_instant

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


#: Years in which a page can have been written.
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
#: Characters of a date in machine's or reader's form.
_DATE_LENGTHS: Final = range(6, 61)


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
    marked = Marked(root)
    element = one_line(soup.title.get_text()) if soup.title else ""
    data = article_object(page, (element, *_all(metas, ("og:title",)), *marked.headings))
    site = _first(metas, _SITE) or name_of(data.get("publisher"))
    url = _url(soup, metas, data)
    stated = (text_of(data.get("headline")), text_of(data.get("name")), *_all(metas, _TITLE))
    stated_dates = (data.get("datePublished"), data.get("dateCreated"), *_all(metas, _PUBLISHED))
    published_raw, published = _dated(chain(stated_dates, marked.dates()))
    _, modified = _dated(chain((data.get("dateModified"), *_all(metas, _MODIFIED)), marked.changes()))
    section = data.get("articleSection")
    title = best_title(map(partial(headline_part, marked), stated), headline_part(marked, element), site, marked)
    metadata = Metadata(
        title=title,
        authors=_authors(data, metas, marked),
        published=published,
        published_raw=published_raw,
        modified=modified,
        language=_language(metas, data, root),
        url=url,
        site=site or name_beside(element, title, host(url)) or host(url),
        section=text_of(section[0] if isinstance(section, list) and section else section) or _first(metas, _SECTION),
        description=_first(metas, _DESCRIPTION) or text_of(data.get("description")),
    )
    return Head(metadata, body_of(data.get("articleBody")))


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
        if all(before.find(opening, max(0, before.rfind(closing))) < 0 for opening, closing in (_SCRIPT, _COMMENT)):
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
        kept: list[slice] = []
        position = 0
        while (start := lowered.find(opening, position)) >= 0:
            kept.append(slice(position, start))
            stop = lowered.find(closing, start)
            position = len(head) if stop < 0 else stop + len(closing)
        if kept:
            kept.append(slice(position, None))
            head, lowered = ("".join([written[part] for part in kept]) for written in (head, lowered))
    return head


def _metas(soup: BeautifulSoup) -> dict[str, list[str]]:
    """The contents of the meta tags by their names, in lower case; a tag may have several names."""
    metas: dict[str, list[str]] = {}
    for tag in soup.find_all("meta"):
        content = one_line(str(tag.get("content") or ""))
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


def _dated(values: Iterable[object]) -> tuple[str, datetime | None]:
    """The first of ``values`` that is a date, and when that is."""
    for value in values:
        if isinstance(value, str) and (found := instant(value)) is not None:
            return value.strip(), found
    return "", None


def _authors(data: dict[str, Any], metas: dict[str, list[str]], marked: Marked) -> tuple[str, ...]:
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
            names |= dict.fromkeys(people([text_of(entry)]))
            continue
        called = entry.get("name")
        for name in called if isinstance(called, list) else [called]:
            names |= dict.fromkeys(people_called(text_of(name)))
    return tuple(names)[:MOST_PEOPLE]


def _language(metas: dict[str, list[str]], data: dict[str, Any], root: HtmlElement | None) -> str:
    """The declared language as its ISO 639-1 code."""
    stated = [] if root is None else [root.get("lang") or root.get("xml:lang") or ""]
    stated += [text_of(data.get("inLanguage")), *_all(metas, _LANGUAGE)]
    for value in stated:
        code = _LANGUAGE_END.split(value.strip().lower(), maxsplit=1)[0]
        if len(code) == 2 and code.isascii() and code.isalpha():
            return code
    return ""


def _url(soup: BeautifulSoup, metas: dict[str, list[str]], data: dict[str, Any]) -> str:
    """The canonical address."""
    links = (str(link.get("href") or "") for link in soup.find_all("link") if "canonical" in (link.get("rel") or ()))
    candidates = (*links, *_all(metas, _URL), text_of(data.get("url")))
    return next((url.strip() for url in candidates if url.strip().startswith(("http://", "https://"))), "")
