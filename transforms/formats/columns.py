"""The names under which crawlers, feeds and schema.org have what is said about a text, the most telling first.

They are as ``folded`` makes them, for each of them is written in several ways: ``date_published``, ``datePublished``.
"""

from collections.abc import Collection
from functools import lru_cache
from typing import Final

TITLE: Final = ("title", "headline")
AUTHORS: Final = ("authors", "author", "byline", "creator")
PUBLISHED: Final = (
    *("published", "datepublished", "publishedat", "publishdate", "publisheddate", "publishedtime", "publishtime"),
    *("articlepublishedtime", "publicationdate", "publicationtime", "pubdate", "datepublish", "isodate", "date"),
    *("datecreated", "createdat", "timestamp"),
)
MODIFIED: Final = ("modified", "datemodified", "modifiedat", "updatedat", "updated", "datemodify")
FETCHED: Final = ("fetched", "fetchedat", "crawled", "crawledat", "crawldate", "datedownload", "datecrawled")
LANGUAGE: Final = ("language", "lang")
URL: Final = ("url", "link", "canonicalurl", "sourceurl")
SITE: Final = ("site", "sitename", "source", "publisher", "sourcedomain", "domain")
SECTION: Final = ("section", "category")
DESCRIPTION: Final = ("description", "summary", "excerpt")

_NAMES: Final = frozenset(
    (*TITLE, *AUTHORS, *PUBLISHED, *MODIFIED, *FETCHED, *LANGUAGE, *URL, *SITE, *SECTION, *DESCRIPTION)
)
_LONGEST: Final = 40
_MARKS: Final = str.maketrans("", "", "_-:. ")


@lru_cache(maxsize=4096)
def _spelled(name: str) -> str:
    return name.translate(_MARKS).lower()


def spelled(name: str) -> str:
    """A name without the marks and capitals in which ways to write it differ; one too long for that as it is.

    >>> spelled("articleBody") == spelled("article_body"), spelled("Text")
    (True, 'text')
    """
    return _spelled(name) if len(name) <= _LONGEST else name


def folded(name: str) -> str:
    """A name as ``spelled`` gives it; empty if it is none of those above.

    >>> folded("date_published"), folded("article:published_time"), folded("likes")
    ('datepublished', 'articlepublishedtime', '')
    """
    found = spelled(name)
    return found if found in _NAMES else ""


def is_wanted(name: str, text_fields: Collection[str]) -> bool:
    """Whether a column may hold the text, or says something about it."""
    if folded(name):
        return True
    return any(spelled(name) in {spelled(field), spelled(field.partition(".")[0])} for field in text_fields)
