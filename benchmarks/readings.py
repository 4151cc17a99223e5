"""Which blocks of the labelled pages are their articles', block by block, as a reader of the pages said.

The labels that come with the pages are three strings that must stay and three that must go, or another program's text.
``readings.jsonl`` knows every block of every page, and holds none of their text: a block is named by a digest. A block
of the article is to stay, its headline is its title, one that a careful editor may leave in or out (a correction, a
box) may do either, and every other is to go. The pages were read without a look at any program's answer.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

#: Hexadecimal digits of a digest: on a page of 1,700 blocks two are the same once in ten pages, and hardly ever both
#: the article's and not.
_DIGITS = 6
#: A page is left out if the blocks that are found are fewer than this share of those that were read: it has changed, or
#: the reader of pages has.
_LEAST_FOUND = 0.9


@dataclass(frozen=True)
class Reading:
    """The digests of a page's blocks that are the article's, of its headline, and of those that may stay or go."""

    article: frozenset[str]
    headline: frozenset[str]
    either: frozenset[str]

    def label(self, texts: Iterable[str]) -> list[int]:
        """1 for blocks of the article, 0 for those that are not, -1 for its headline and what may be either."""
        digests = [digest(text) for text in texts]
        return [-1 if each in self.headline | self.either else int(each in self.article) for each in digests]

    def is_headline(self, text: str) -> bool:
        return digest(text) in self.headline

    def fits(self, texts: Iterable[str]) -> bool:
        """Whether the blocks of a page are still those that were read."""
        read = self.article | self.headline | self.either
        return len(read.intersection(map(digest, texts))) >= _LEAST_FOUND * len(read)


def digest(text: str) -> str:
    """A block's name: what it says, whatever its white space."""
    return sha256("".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def read_readings(path: Path) -> dict[str, Reading]:
    """Every page that was read, by its row's identity; none where there is no such file."""
    found = {}
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        record = json.loads(line)
        found[record["id"]] = Reading(*(frozenset(record[name].split()) for name in ("article", "headline", "either")))
    return found
