"""The labelled pages and the two measures on them."""

import gzip
import hashlib
import json
import re
import statistics
import unicodedata
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from urllib.parse import urlsplit

from readings import Reading, read_readings

from transforms.decode import decode
from transforms.formats.html import parse

DEVSET = Path(__file__).resolve().parents[2] / "shared" / "devset"
#: What the pages' blocks are, as they were read.
READINGS = Path(__file__).parent / "readings.jsonl"

#: Sites are dealt into three parts, and this one is set aside to judge what was trained on the others.
PARTS, HELD_OUT = 3, 0

_TOKEN = re.compile(r"\w+")
_INVISIBLE = re.compile("[\u200b\u00ad\ufeff]")


@dataclass(frozen=True)
class Row:
    """A labelled page: either its whole article text, or strings that must stay (``within``) and go (``without``).

    ``reading`` knows every block, where somebody read the page.
    """

    identity: str
    path: Path
    url: str = ""
    text: str = ""
    title: str = ""
    byline: str = ""
    published: str = ""
    language: str = ""
    within: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    reading: Reading | None = None

    def page(self) -> bytes:
        """The page as it was fetched."""
        return gzip.decompress(self.path.read_bytes())


def read(devset: Path) -> list[Row]:
    """All pages of ``devset``: first those with whole texts, then those with strings.

    Pages that are not those of ``READINGS`` may bring their own, as ``readings.jsonl`` in their folder.
    """
    readings = read_readings(READINGS) | read_readings(devset / READINGS.name)
    rows = []
    for name in ("articles", "segments"):
        for line in (devset / name / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            rows.append(
                Row(
                    record["id"],
                    devset / name / "html" / f"{record['id']}.html.gz",
                    record.get("url") or "",
                    record.get("text") or "",
                    record.get("title") or "",
                    record.get("byline") or "",
                    record.get("published") or "",
                    record.get("language") or "",
                    tuple(record.get("with", ())),
                    tuple(record.get("without", ())),
                    readings.get(record["id"]),
                )
            )
    return rows


def site(row: Row) -> str:
    """What must not stand on both sides of a split."""
    if row.text:
        return re.sub(r"-\d+$", "", row.identity)
    return urlsplit(row.url).netloc.removeprefix("www.") or row.url


def part(row: Row, parts: int = PARTS, salt: str = "") -> int:
    """The part that a page's site is dealt into."""
    return hashlib.md5((salt + site(row)).encode(), usedforsecurity=False).digest()[0] % parts


def tokens(text: str) -> list[str]:
    """The words of a text."""
    return _TOKEN.findall(text)


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """Every run of ``size`` words, counted; all words where there are fewer."""
    words = tokens(text)
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)) if words[i : i + size])


def covered(gold: Counter[tuple[str, ...]], lines: Sequence[str]) -> list[float]:
    """For each line, the share of its words that stand in one of ``gold``'s runs of four words.

    Runs go on from line to line, so that a line of one word has its neighbours to tell; 0 for a line without words.
    """
    words = [tokens(line) for line in lines]
    stream = [word for each in words for word in each]
    inside = [0] * len(stream)
    for at in range(max(1, len(stream) - 3)):
        if tuple(stream[at : at + 4]) in gold:
            inside[at : at + 4] = [1] * len(inside[at : at + 4])
    shares, done = [], 0
    for each in words:
        shares.append(sum(inside[done : done + len(each)]) / max(1, len(each)))
        done += len(each)
    return shares


def normal(text: str) -> str:
    """A text with plain spaces and nothing invisible."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


@dataclass(frozen=True)
class Score:
    """Shares between 0 and 1; ``damaged`` counts the pages that lost over 5% of their article, where that is known."""

    precision: float
    recall: float
    damaged: int | None = None

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall or 1)

    def __str__(self) -> str:
        return (
            f"F1 {self.f1:.4f}  precision {self.precision:.4f}  recall {self.recall:.4f}  lost over 5%: {self.damaged}"
        )


@dataclass(frozen=True)
class Gold:
    """A page's article, and what may stay beside it or go, its headline among it."""

    article: str
    either: str = ""
    headlines: frozenset[str] = frozenset()


def given(rows: Iterable[Row]) -> dict[str, Gold]:
    """The whole texts that come with pages, by the rows' identities."""
    return {row.identity: Gold(row.text) for row in rows if row.text}


def as_read(rows: Iterable[Row]) -> dict[str, Gold]:
    """The articles of pages that were read and have one, by the rows' identities."""
    golds = {row.identity: _gold(row) for row in rows}
    return {identity: gold for identity, gold in golds.items() if gold and gold.article}


def _gold(row: Row) -> Gold | None:
    if row.reading is None:
        return None
    texts = [piece.text for piece in parse(decode(row.page()).text)[1].pieces]
    if not row.reading.fits(texts):
        return None
    labels = row.reading.label(texts)
    article, either = (
        "\n\n".join(text for text, label in zip(texts, labels, strict=True) if label == wanted) for wanted in (1, -1)
    )
    return Gold(article, either, frozenset(normal(text) for text in texts if row.reading.is_headline(text)))


def articles(texts: Mapping[str, str], golds: Mapping[str, Gold], before: Mapping[str, str] | None = None) -> Score:
    """The means of precision and recall over the shingles of pages whose articles are known.

    A page is damaged that lost over 5% of its article, or of what ``before`` held of it.
    """
    precisions, recalls, damaged = [], [], 0
    for identity, known in golds.items():
        gold, found = shingles(known.article), shingles(texts.get(identity, ""))
        found -= shingles(known.either) - gold
        shared = (gold & found).total()
        if found:
            precisions.append(shared / found.total())
        if gold:
            recalls.append(shared / gold.total())
            held = (gold & shingles(before.get(identity, ""))).total() if before else gold.total()
            damaged += shared < 0.95 * held
    return Score(statistics.mean(precisions or [0]), statistics.mean(recalls or [0]), damaged)


def segments(texts: Mapping[str, str], rows: Sequence[Row]) -> Score:
    """The strings that must stay, against those that must go."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for row in rows:
        if row.within or row.without:
            text = normal(texts.get(row.identity, ""))
            counts.update((True, normal(string) in text) for string in row.within)
            counts.update((False, normal(string) in text) for string in row.without)
    precision = counts[True, True] / max(1, counts[True, True] + counts[False, True])
    recall = counts[True, True] / max(1, counts[True, True] + counts[True, False])
    return Score(precision, recall)


def label_strings(row: Row, blocks: Sequence[str]) -> list[int]:
    """1 for blocks that hold a string that must stay, 0 for one that must go, else -1."""
    texts = [normal(block) for block in blocks]
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))[:-1]
    whole = " ".join(texts)
    labels = [-1] * len(blocks)
    for string in row.without:
        for found in _hits(whole, starts, normal(string)):
            labels[found.start : found.stop] = [0] * len(found)
    for string in row.within:
        found_all = list(_hits(whole, starts, normal(string)))
        if found_all:
            best = max(found_all, key=lambda found: len(texts[found[0]]))
            labels[best.start : best.stop] = [1] * len(best)
    return labels


def _hits(whole: str, starts: Sequence[int], string: str) -> Iterator[range]:
    """The blocks of each place where ``string`` stands, fifty places at most."""
    at = whole.find(string) if string else -1
    for _ in range(50):
        if at < 0:
            return
        yield range(bisect(starts, at) - 1, bisect(starts, at + len(string) - 1))
        at = whole.find(string, at + 1)
