"""Syndicated news with its truth, made to be hard: stories of corpus.py with all that hides a copy, or looks like one.

One document in five is a copy of an earlier one, of the same four kinds, and one in twenty a rewrite: it shares 30 to
45 of 100 words with an earlier one and is another document. Unrelated stories hold the same background paragraphs, the
same statements inside sentences of their own, and the same forms filled with other figures; they have 4 to 40
paragraphs. Over every document, copy or not, its site lays its own lines, and a scraper at least four artefacts and one
kind of mojibake, drawn afresh.

    python benchmarks/wire.py FOLDER [--documents 20000] [--seed 1]
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.corpus import KINDS, Article, Writer, mojibake

_N_SITES = 40
_N_BACKGROUNDS = 150
_N_STATEMENTS = 600
_N_FORMS = 30
_ACCENTS = str.maketrans("aeiou", "áéîöü")
_LABELS = ("News", "Local News", "World", "Business", "Sport", "Politics")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Page:
    """A document as it was scraped; the same ``group`` for copies, and the number of the document that it rewrites."""

    name: str
    text: str
    group: int
    rewrites: int | None = None


class Wire(Writer):
    """Makes up syndicated news; the same seed, the same texts."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.words = self.words.copy()
        self.words[200::12] = [word.translate(_ACCENTS) for word in self.words[200::12]]
        self.backgrounds = [self.sentences(3) for _ in range(_N_BACKGROUNDS)]
        self.statements = [" ".join(self.draw(24)) for _ in range(_N_STATEMENTS)]
        self.forms = [[self.sentences(2) for _ in range(6)] for _ in range(_N_FORMS)]
        self.sites = [self._site() for _ in range(_N_SITES)]

    def story(self) -> Article:
        """An article that shares with unrelated ones what news shares by right."""
        article = self.article(min(40, max(4, int(self.random.lognormal(2.4, 0.5)))))
        paragraphs = list(article.paragraphs)
        if self.one_in(25):
            form = self.forms[self._one_of(_N_FORMS)]
            return Article(article.headline, tuple(self._report(form, paragraphs)))
        paragraphs += [self.backgrounds[self._one_of(_N_BACKGROUNDS)] for _ in range(self._one_of(3))]
        if self.one_in(2):
            said = self.statements[self._one_of(_N_STATEMENTS)].capitalize()
            place = 1 + self._one_of(len(paragraphs) - 1)
            paragraphs[place] += f" “{said},” {self.name()} said. {self.sentences(1)}"
        return Article(article.headline, tuple(paragraphs))

    def rewrite(self, article: Article) -> Article:
        """An article of its own that shares 30 to 45 of 100 words with another one."""
        own, share = self.story(), 0.30 + 0.15 * float(self.random.random())
        n_words = sum(len(paragraph.split()) for paragraph in own.paragraphs)
        left, taken = share / (1 - share) * n_words, list[str]()
        for paragraph in article.paragraphs[1:]:
            if left < len(paragraph.split()):
                break
            left -= len(paragraph.split())
            taken.append(paragraph)
        place = 1 + self._one_of(len(own.paragraphs) - 1)
        return Article(own.headline, (*own.paragraphs[:place], *taken, *own.paragraphs[place:]))

    def scraped(self, article: Article, site: int) -> str:
        """The article as a scraper brings it from a site: its lines, at least four artefacts, and mojibake."""
        top, foot = self.sites[site]
        date = self.date()
        picked = set(self.random.choice(8, 4 + self._one_of(4), replace=False).tolist())
        body = list(article.paragraphs)
        if 0 in picked:
            body.insert(1 + self._one_of(len(body)), f"READ MORE: {self.headline()}")
        if 1 in picked:
            body += ["ALSO SEE:", *(f"- {self.headline()}" for _ in range(3))]
        if 2 in picked:
            body.insert(1, f"{self.sentences(1)} Photo by {self.name()} / {top}")
        blocks = [
            *([f"google.com, pub-{self._one_of(10**9)}, DIRECT, f08c47fec0942fa0"] if 3 in picked else []),
            *([_LABELS[self._one_of(len(_LABELS))]] if 4 in picked else []),
            f"{article.headline} - {top}" if self.one_in(2) else self.headline(),
            *([f"Published: {date[2]} {_MONTHS[date[1] - 1]} {date[0]}"] if 5 in picked else []),
            *([f"By {self.name()}"] if 6 in picked else []),
            *body,
            *(["Sign up for our newsletter and never miss a story."] if 7 in picked else []),
            *foot,
        ]
        return self._garbled(blocks)

    def _site(self) -> tuple[str, list[str]]:
        name = f"The {self.name()}"
        return name, [f"{name} brings you the news of {self.name()}.", f"© {name}. All rights reserved."]

    def _one_of(self, n: int) -> int:
        return int(self.random.integers(n))

    def _report(self, form: list[str], own: list[str]) -> Iterator[str]:
        """Yield a form's paragraphs, each with the day's figures, between others that are longer than they."""
        for line, paragraph in zip(form, own, strict=False):
            yield f"{line} It was {self._one_of(10_000)} after {self._one_of(10_000)}."
            yield paragraph
        yield from own[len(form) :]

    def _garbled(self, blocks: list[str]) -> str:
        """The blocks as one text, in which some or all of what is not ASCII was read in a wrong encoding."""
        kind = self._one_of(4)
        if kind == 0:
            return mojibake("\n\n".join(blocks))
        if kind == 1:
            return mojibake(mojibake("\n\n".join(blocks)))
        return "\n\n".join(mojibake(block) if self.one_in(kind) else block for block in blocks)


def stories(writer: Wire, n_documents: int) -> Iterator[tuple[Article, int, int | None]]:
    """Yield each document before it was scraped, its group of copies, and the number of the one that it rewrites.

    The 2,000 latest originals may be copied, so that memory does not grow with ``n_documents``.
    """
    originals: list[tuple[int, Article]] = []
    for number in range(n_documents):
        draw = writer.random.random()
        if originals and draw < 0.25:
            group, article = originals[int(writer.random.integers(len(originals)))]
            if draw < 0.20:
                yield writer.copy(article, KINDS[int(writer.random.integers(len(KINDS)))]), group, None
            else:
                yield writer.rewrite(article), number, group
            continue
        article = writer.story()
        originals = [*originals[-1999:], (number, article)]
        yield article, number, None


def wire(n_documents: int, seed: int = 1) -> Iterator[Page]:
    """Yield the documents of the corpus, about 4.5 KB each."""
    writer = Wire(seed)
    for number, (article, group, rewrites) in enumerate(stories(writer, n_documents)):
        site = int(writer.random.integers(_N_SITES))
        yield Page(f"site-{site:02}/{number:08}.txt", writer.scraped(article, site), group, rewrites)


def main() -> None:
    """Write the corpus as text files below FOLDER/raw and its truth as FOLDER/truth.jsonl."""
    parser = argparse.ArgumentParser(description="Write syndicated news and its truth.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with (asked.folder / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for page in wire(asked.documents, asked.seed):
            path = asked.folder / "raw" / page.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page.text, encoding="utf-8")
            row = {"source_path": page.name, "group": page.group, "rewrites": page.rewrites}
            truth.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
