"""What a page's JSON-LD says of its article (schema.org/Article; JSON-LD 1.1)."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import Any, Final

import orjson
from bs4 import BeautifulSoup

from transforms.formats.html_text import one_line, squeeze

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


def article_object(page: str, shown: Iterable[str]) -> dict[str, Any]:
    """The JSON-LD object of the article; what the page's own says of dates and authors where there is none.

    Of several articles it is the one whose headline stands in ``shown``, else the first that is no review (a reader's
    of a product, say), else the first. Authors that it only refers to are in their places.
    """
    things = list(_things(page))
    articles = [thing for thing in things if _is_of(thing, _ARTICLES)]
    if articles:
        headlines = [squeeze(text) for text in shown]
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
            headlines = [squeeze(text) for text in shown]
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
    names = (squeeze(text_of(thing.get(key))) for key in ("headline", "name"))
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


def text_of(value: object) -> str:
    """A JSON value that is text, as one line without markup."""
    if not isinstance(value, str) or len(value) > _SCRIPT_SIZE:
        return ""
    value = value[:5000]
    if "<" in value or "&" in value:
        value = BeautifulSoup(f"<p>{value}</p>", "lxml").get_text()
    return one_line(value)


def body_of(value: object) -> str:
    """The stated text of an article, without markup."""
    if not isinstance(value, str):
        return ""
    return BeautifulSoup(value, "lxml").get_text() if "<" in value or "&" in value else value


def name_of(value: object) -> str:
    """The name that a JSON object has."""
    return text_of(value.get("name")) if isinstance(value, dict) else ""
