"""A corpus of news-like documents with its truth: which are copies of which, whatever was laid over them.

Every text is made up from a seed: a vocabulary of syllables with the frequencies of a language (Zipf's law), English
function words on top, sentences, quotations, paragraphs. One document in five is a copy of an earlier one, of four
kinds: word for word, with a paragraph in front, cut off at 60 to 90%, with 5 words in 100 changed. Artefacts of scraped
news and mojibake are laid over every document afresh, so that no two copies are the same bytes.

    python benchmarks/corpus.py FOLDER [--documents 20000] [--seed 1]
"""

import argparse
import calendar
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_LITTLE_WORDS = (
    "the of and to in a that is was for on with as by at from it be are this has have had not were which their but "
    "its or an who will been more one about after also over than when would there he she they we his her into said "
    "could up out new two other some year years last first people government time while under between before because"
)
_FUNCTION_WORDS = _LITTLE_WORDS.split()
_ONSETS = (*"bcdfghlmnprstvw", "st", "tr", "br", "pl", "gr")
_SYLLABLES = [onset + vowel for onset in _ONSETS for vowel in ("a", "e", "i", "o", "u", "ea", "ou")]
_ENDINGS = ("", "n", "r", "s", "l", "t", "nd", "st", "ng", "ment", "tion", "ed", "ly")
_N_WORDS = 60_000
_PLACES = ("LONDON", "JAKARTA", "NAIROBI", "LIMA", "OSLO", "TORONTO", "CANBERRA", "DELHI")
_AGENCIES = ("AP", "Reuters", "AFP", "dpa")
_MONTHS = tuple(calendar.month_name)[1:]
_SELLERS = ("google.com", "adnet-exchange.com", "rubiconproject.com", "openx.com", "appnexus.com")

_WINDOWS_1252 = {
    byte: bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in b"\x81\x8d\x8f\x90\x9d"
}

KINDS = ("same", "front", "cut", "changed")


@dataclass(frozen=True)
class Article:
    """What an author wrote, before a scraper had it: a headline and paragraphs."""

    headline: str
    paragraphs: tuple[str, ...]


class Writer:
    """Makes up articles and copies of them; the same seed, the same texts."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.Generator(np.random.PCG64(seed))
        vocabulary = np.random.Generator(np.random.PCG64(0))  # one language for all seeds
        syllables = vocabulary.integers(0, len(_SYLLABLES), (_N_WORDS, 3))
        lengths = vocabulary.integers(1, 4, _N_WORDS)
        endings = vocabulary.integers(0, len(_ENDINGS), _N_WORDS)
        made = [
            "".join(_SYLLABLES[s] for s in row[:length]) + _ENDINGS[ending]
            for row, length, ending in zip(syllables, lengths, endings, strict=True)
        ]
        self.words = np.array(_FUNCTION_WORDS + made, dtype=object)
        weights = 1 / (np.arange(len(self.words)) + 3.0)
        self.cumulative = np.cumsum(weights / weights.sum())

    def draw(self, n_words: int) -> list[str]:
        """Words as often as a language has them."""
        return list(
            self.words[np.searchsorted(self.cumulative, self.random.random(n_words)).clip(0, len(self.words) - 1)]
        )

    def name(self) -> str:
        """Two names."""
        picked = self.random.integers(len(_FUNCTION_WORDS), len(self.words), 2)
        return " ".join(self.words[each].capitalize() for each in picked)

    def one_in(self, n: int) -> bool:
        """True once in ``n`` times."""
        return bool(self.random.random() * n < 1)

    def sentences(self, n_sentences: int) -> str:
        """Sentences of 8 to 26 words, some of them spoken."""
        lengths = self.random.integers(8, 27, n_sentences)
        drawn = self.draw(int(lengths.sum()))
        made, position = [], 0
        for length in lengths:
            words = drawn[position : position + length]
            position += length
            if length > 16:
                words[length // 2] += ","
            text = " ".join(words)
            text = text[0].upper() + text[1:] + "."
            if self.one_in(6):
                text = f"“{text[:-1]},” {self.name()} said."
            made.append(text)
        return " ".join(made)

    def article(self, n_paragraphs: int | None = None) -> Article:
        """A headline and 11 to 15 paragraphs, or as many as asked for."""
        n_paragraphs = n_paragraphs or int(self.random.integers(11, 16))
        paragraphs = [self.sentences(n) for n in self.random.integers(1, 5, n_paragraphs)]
        if self.one_in(2):
            place, agency = (group[int(self.random.integers(len(group)))] for group in (_PLACES, _AGENCIES))
            paragraphs[0] = f"{place} ({agency}) — {paragraphs[0]}"
        return Article(self.headline(), tuple(paragraphs))

    def headline(self) -> str:
        """6 to 10 words."""
        return " ".join(word.capitalize() for word in self.draw(int(self.random.integers(6, 11))))

    def copy(self, article: Article, kind: str) -> Article:
        """A copy of one of the ``KINDS``."""
        if kind == "front":
            return Article(article.headline, (self.sentences(3), *article.paragraphs))
        if kind == "cut":
            return Article(article.headline, self._cut(article.paragraphs, 0.6 + 0.3 * float(self.random.random())))
        if kind == "changed":
            return Article(self.headline(), tuple(map(self._changed, article.paragraphs)))
        return article

    @staticmethod
    def _cut(paragraphs: tuple[str, ...], share: float) -> tuple[str, ...]:
        left = int(share * sum(map(len, paragraphs)))
        kept = []
        for paragraph in paragraphs:
            if left <= 0:
                break
            kept.append(paragraph if len(paragraph) <= left else paragraph[:left].rsplit(" ", 1)[0] + "…")
            left -= len(paragraph)
        return tuple(kept)

    def _changed(self, paragraph: str) -> str:
        words = paragraph.split(" ")
        for place in np.flatnonzero(self.random.random(len(words)) < 0.05):
            words[place] = self.draw(1)[0]
        return " ".join(words)

    def date(self) -> tuple[int, int, int]:
        """Year, month and day."""
        year, month, day = self.random.integers((2019, 1, 1), (2025, 13, 29))
        return int(year), int(month), int(day)

    def page(self, article: Article) -> str:
        """The article as a scraper brings it: with what stood around it, and what went wrong on the way."""
        year, month, day = self.date()
        blocks = []
        if self.one_in(4):
            number = int(self.random.integers(1_000, 99_999))
            blocks.append(f"{_SELLERS[number % len(_SELLERS)]}, pub-{number}{number}, DIRECT, f08c47fec0942fa0")
        blocks.append(article.headline)
        if self.one_in(2):
            stubs = (f"Published: {day} {_MONTHS[month - 1]} {year}", f"date {year}-{month:02}-{day:02}")
            blocks.append(stubs[day % 2])
        if self.one_in(2):
            blocks.append(f"By {self.name()}")
        body = list(article.paragraphs)
        if self.one_in(3) and len(body) > 3:
            body.insert(int(self.random.integers(2, len(body))), f"READ MORE: {self.headline()}")
        if self.one_in(5):
            body += ["ALSO SEE:", *(f"- {self.headline()}" for _ in range(3))]
        blocks += body
        if self.one_in(4):
            blocks.append(f"- {_AGENCIES[day % 4]} with additional editing by {self.name()}")
        if self.one_in(3):
            blocks.append("Sign up for our newsletter and never miss a story.")
        text = "\n\n".join(blocks) + "\n"
        return mojibake(text) if self.one_in(6) else text


def mojibake(text: str) -> str:
    """The text's UTF-8 read as Windows-1252, with Latin-1 for the five bytes that it does not have."""
    return text.encode().decode("latin-1").translate(_WINDOWS_1252)


def articles(writer: Writer, n_documents: int) -> Iterator[tuple[Article, int]]:
    """Yield each document as its author wrote or copied it, and the number of the group of copies it belongs to.

    The 2,000 latest originals may be copied, so that memory does not grow with ``n_documents``.
    """
    originals: list[tuple[int, Article]] = []
    for number in range(n_documents):
        if originals and writer.one_in(5):
            group, article = originals[int(writer.random.integers(len(originals)))]
            yield writer.copy(article, KINDS[int(writer.random.integers(len(KINDS)))]), group
            continue
        article = writer.article()
        originals = [*originals[-1999:], (number, article)]
        yield article, number


def corpus(n_documents: int, seed: int = 1) -> Iterator[tuple[str, str, int]]:
    """Yield each document's name, its text of about 4 KB, and the number of the group of copies that it belongs to."""
    writer = Writer(seed)
    for number, (article, group) in enumerate(articles(writer, n_documents)):
        yield f"{number // 1000:04}/{number:08}.txt", writer.page(article), group


def write(folder: Path, n_documents: int, seed: int = 1) -> int:
    """Write the corpus as text files below ``folder``/raw and its truth as ``folder``/truth.jsonl; return the bytes."""
    n_bytes = 0
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for name, text, group in corpus(n_documents, seed):
            path = folder / "raw" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            data = text.encode()
            path.write_bytes(data)
            n_bytes += len(data)
            truth.write(json.dumps({"source_path": name, "group": group}) + "\n")
    return n_bytes


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write a corpus of news-like documents and its truth.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    print(f"{write(asked.folder, asked.documents, asked.seed) / 1e6:.1f} MB")
