"""Winnow and other extractors on labelled pages: quality, metadata, and documents a second, in one run, as tables.

    python benchmarks/pages.py [DEVSET] [--every N]

``DEVSET`` is ``../shared/devset`` beside the project, by default. Every page is judged by weights that never saw its
site (``benchmarks/train_html.py`` trains three pairs, each on two thirds of the sites), with every rule at work, as in
a run. Peers are optional (``pip install --group peers``); what is missing is named and left out. Seconds are those of
the processor, on one core; on a busy machine compare within one run only.
"""

import argparse
import logging
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import trafilatura
from devset import DEVSET, Row, articles, as_read, given, read, segments, tokens
from lxml.html import fromstring
from train_html import Trained, gather_pages, held_out

from flows.batches import plan
from flows.cleaning import clean_batch, load
from flows.raw_files import inventory
from flows.settings import Settings
from transforms.clean import clean
from transforms.formats.html import read_html
from transforms.formats.record import UnreadableError
from transforms.language import identify

Extractor = Callable[[bytes], str]

#: The languages of jusText's word lists: those of the pages.
_STOPLISTS = ("English", "German", "French", "Spanish", "Polish", "Greek", "Italian", "Portuguese", "Dutch")


def winnow(page: bytes, trained: Trained | None = None) -> str:
    """Winnow's kept paragraphs; none for a page that it refuses."""
    try:
        cleaned = clean(read_html(page, trained=trained))
    except UnreadableError:
        return ""
    return "\n\n".join(paragraph.text for paragraph in cleaned.paragraphs)


def peers() -> dict[str, Extractor]:
    """The extractors that are installed, by name; the missing ones are printed."""
    makers: dict[str, tuple[str, Callable[[Any], Extractor]]] = {
        "trafilatura": ("trafilatura", lambda module: lambda page: module.extract(page, include_comments=False) or ""),
        "trafilatura, fast": (
            "trafilatura",
            lambda module: lambda page: module.extract(page, include_comments=False, fast=True) or "",
        ),
        "readability-lxml": ("readability", _readability),
        "resiliparse": ("resiliparse.extract.html2text", _resiliparse),
        "jusText": ("justext", _justext),
        "newspaper4k": ("newspaper", _newspaper),
    }
    found: dict[str, Extractor] = {}
    for name, (module, make) in makers.items():
        try:
            found[name] = make(import_module(module))
        except ImportError as error:
            print(f"{name} is left out: {error}")
    return found


def _readability(module: Any) -> Extractor:  # noqa: ANN401 - a module that may be missing
    return lambda page: fromstring(module.Document(page.decode("utf-8", "replace")).summary()).text_content()


def _resiliparse(module: Any) -> Extractor:  # noqa: ANN401 - a module that may be missing
    return lambda page: module.extract_plain_text(page.decode("utf-8", "replace"), main_content=True)


def _justext(module: Any) -> Extractor:  # noqa: ANN401 - a module that may be missing
    words = frozenset().union(*(module.get_stoplist(name) for name in _STOPLISTS))
    return lambda page: "\n".join(p.text for p in module.justext(page, words) if not p.is_boilerplate)


def _newspaper(module: Any) -> Extractor:  # noqa: ANN401 - a module that may be missing
    def extract(page: bytes) -> str:
        article = module.Article("http://localhost/", fetch_images=False)
        article.download(input_html=page.decode("utf-8", "replace"))
        article.parse()
        return str(article.text)

    return extract


def texts_of(rows: Sequence[Row], pages: Sequence[bytes], extract: Extractor) -> tuple[dict[str, str], float, int]:
    """What ``extract`` makes of every page, in how many seconds, and on how many pages it fails."""
    texts: dict[str, str] = {}
    failed = 0
    extract(pages[0])  # loading is not extracting
    start = time.process_time()
    for row, page in zip(rows, pages, strict=True):
        try:
            texts[row.identity] = extract(page)
        except Exception:  # noqa: BLE001 - a peer's failure is an empty text, and counted
            failed += 1
    return texts, time.process_time() - start, failed


def through_the_run(rows: Sequence[Row], pages: Sequence[bytes]) -> float:
    """The seconds of a worker of ``winnow run`` from the files to the rows of all tables."""
    with tempfile.TemporaryDirectory() as folder:
        for row, page in zip(rows, pages, strict=True):
            Path(folder, f"{row.identity}.html").write_bytes(page)
        (batch,) = plan(inventory(Path(folder)).files, 2**40, "", "")
        load(plain=False)
        start = time.process_time()
        clean_batch(batch, Path(folder), Settings())
        return time.process_time() - start


def compare(rows: Sequence[Row], pages: Sequence[bytes], trained: Mapping[str, Trained]) -> None:
    """Print a line of quality and speed for every extractor."""
    measures = " | ".join(f"{name} | precision | recall" for name in ("F1 as read", "F1 as given", "F"))
    print(f"\n| extractor | {measures} | pages/s |")
    print("|---" * 11 + "|")
    texts = {row.identity: winnow(page, trained.get(row.identity)) for row, page in zip(rows, pages, strict=True)}
    whole = through_the_run(rows, pages)
    _, seconds, _ = texts_of(rows, pages, winnow)
    read_articles = as_read(rows)

    def show(name: str, texts: Mapping[str, str], seconds: float) -> None:
        scores = (articles(texts, read_articles), articles(texts, given(rows)), segments(texts, rows))
        cells = (f"{value:.3f}" for score in scores for value in (score.f1, score.precision, score.recall))
        print(f"| {name} | {' | '.join(cells)} | {len(rows) / seconds:.0f} |", flush=True)

    show("Winnow, sites not seen", texts, seconds)
    print(f"| the same through a worker of `winnow run` |{' |' * 9} {len(rows) / whole:.0f} |")
    for name, extract in peers().items():
        texts, seconds, failed = texts_of(rows, pages, extract)
        show(f"{name}, {failed} failed" if failed else name, texts, seconds)


def compare_metadata(rows: Sequence[Row], pages: Sequence[bytes]) -> None:
    """Print how many fields Winnow and trafilatura read right, of those that are known, and how many wrong."""
    known: Counter[str] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for row, page in zip(rows, pages, strict=True):
        answers = {"Winnow": _own_metadata(page), "trafilatura": _their_metadata(page)}
        wanted = (row.title, row.byline, row.published[:10], row.language[:2].lower())
        for place, (field, test) in enumerate(_TESTS.items()):
            if not wanted[place]:
                continue
            known[field] += 1
            for name, answer in answers.items():
                same = test(wanted[place], answer[place])
                right[field, name] += same
                wrong[field, name] += bool(answer[place]) and not same
    print("\n| field | known | Winnow right | wrong | trafilatura right | wrong |")
    print("|---|---|---|---|---|---|")
    for field, count in known.items():
        cells = (counts[field, name] for name in ("Winnow", "trafilatura") for counts in (right, wrong))
        print(f"| {field} | {count} | {' | '.join(map(str, cells))} |")


def _own_metadata(page: bytes) -> tuple[str, str, str, str]:
    try:
        cleaned = clean(read_html(page))
    except UnreadableError:
        return "", "", "", ""
    found = cleaned.metadata
    language = identify("\n\n".join(paragraph.text for paragraph in cleaned.paragraphs), found.language)
    return found.title, " ".join(found.authors), str(found.published or "")[:10], language


def _their_metadata(page: bytes) -> tuple[str, str, str, str]:
    found = trafilatura.extract_metadata(page.decode("utf-8", "replace"))
    return found.title or "", found.author or "", found.date or "", found.language or ""


def _same_title(gold: str, answer: str) -> bool:
    """Equal but for a site's name at one end, which the gold keeps."""
    bare, wanted = ("".join(filter(str.isalnum, text.lower())) for text in (answer, gold))
    return bool(bare) and (wanted.startswith(bare) or wanted.endswith(bare)) and 2 * len(bare) > len(wanted)


def _same_people(gold: str, answer: str) -> bool:
    own, wanted = set(tokens(answer.lower())), set(tokens(gold.lower())) - {"by", "par"}
    return bool(own) and len(own & wanted) > 0.7 * len(own) and len(own & wanted) >= min(2, len(wanted))


def _same_day(gold: str, answer: str) -> bool:
    """The same day, or the next or last one: the two may be told in different zones."""
    try:
        return abs((date.fromisoformat(gold) - date.fromisoformat(answer)).days) <= 1
    except ValueError:
        return False


_TESTS: dict[str, Callable[[str, str], bool]] = {
    "title": _same_title,
    "authors": _same_people,
    "published": _same_day,
    "language": str.__eq__,
}


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("devset", type=Path, nargs="?", default=DEVSET)
    parser.add_argument("--every", type=int, default=1, help="judge every Nth page")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")  # the peers' own
    labelled = read(arguments.devset)
    trained = held_out(gather_pages(labelled))
    rows = labelled[:: arguments.every]
    pages = [row.page() for row in rows]
    compare(rows, pages, trained)
    whole = [(row, page) for row, page in zip(rows, pages, strict=True) if row.text]
    compare_metadata([row for row, _ in whole], [page for _, page in whole])


if __name__ == "__main__":
    main()
