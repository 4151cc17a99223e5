"""The text that other programs make of a page: what Winnow is asked to clean, and what it is compared with."""

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import boilerpy3.extractors
import html_text
import inscriptis
import justext
import newspaper
import trafilatura
from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from devset import Gold, Row, as_read
from readability import Document as Readable

from transforms.decode import decode
from transforms.document import Document, Metadata
from transforms.formats.record import UnreadableError
from transforms.formats.text import read_plain
from transforms.language import identify

# What these programs say of single pages would stand between the lines of a table.
warnings.filterwarnings("ignore", category=XMLParsedAsHTMLWarning)
logging.getLogger("boilerpy3").setLevel(logging.ERROR)

#: What a browser shows nothing of; html-text, inscriptis and readability drop it themselves.
_UNSEEN = ("script", "style", "noscript", "template")


def bs4_lines(page: str) -> str:
    """Every string of the page on a line of its own, as tutorials teach it."""
    soup = BeautifulSoup(page, "lxml")
    for element in soup(_UNSEEN):
        element.decompose()
    return soup.get_text("\n", strip=True)


def readability(page: str) -> str:
    return str(html_text.extract_text(Readable(page).summary()))


def trafilatura_text(page: str) -> str:
    return trafilatura.extract(page) or ""


#: The languages that jusText has stop words for and the labelled pages are written in.
_LANGUAGES = {
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
}


def jus_text(page: str) -> str:
    language = _LANGUAGES.get(identify(html_text.extract_text(page)), "English")
    paragraphs = justext.justext(page.encode(), justext.get_stoplist(language), encoding="utf-8")
    return "\n\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def newspaper_text(page: str) -> str:
    """Without a look at the pictures, for which it would ask the network."""
    config = newspaper.Config()
    config.fetch_images = False
    config.disable_category_cache = True
    article = newspaper.Article("https://site.example/article", config=config)
    article.download(input_html=page)
    article.parse()
    return str(article.text or "")


def boilerpipe(page: str) -> str:
    return boilerpy3.extractors.ArticleExtractor(raise_on_failure=False).get_content(page)


#: By name: first those that give the whole page, then those that look for the article.
EXTRACTORS: Mapping[str, Callable[[str], str]] = {
    "html-text": html_text.extract_text,
    "inscriptis": inscriptis.get_text,
    "bs4 lines": bs4_lines,
    "boilerpipe": boilerpipe,
    "jusText": jus_text,
    "readability-lxml": readability,
    "newspaper4k": newspaper_text,
    "trafilatura": trafilatura_text,
}


def extract(name: str, page: str) -> str:
    """The text that the extractor ``name`` makes of a page; empty where it fails, as a scraper would have it."""
    try:
        return EXTRACTORS[name](page)
    except Exception:  # noqa: BLE001 - other people's programs fail on bad pages in many ways
        return ""


def document_of(text: str) -> Document | None:
    """An extractor's text as Winnow reads it; None where there is nothing to read."""
    try:
        return read_plain(decode(text.encode("utf-8", "replace")), Metadata())
    except UnreadableError:
        return None


def texts_of(rows: Sequence[Row], sources: Iterable[str]) -> Iterator[tuple[Row, Gold, str, Document]]:
    """Every page that was read, as each of ``sources`` gives it, if that is a text; ``clean`` is its article alone."""
    golds, sources = as_read(rows), tuple(sources)
    for row in rows:
        if gold := golds.get(row.identity):
            page = row.page().decode("utf-8", "replace")
            for source in sources:
                if document := document_of(gold.article if source == "clean" else extract(source, page)):
                    yield row, gold, source, document
