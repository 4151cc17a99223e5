"""What can be wrong with a raw file, and what takes the place of a record that cannot be had."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: Failures that lie in the moment and not in the file's bytes: a later run reads such a file again.
TRANSIENT = frozenset({"changed", "vanished", "unreadable"})
#: Rows that are named one by one where they cannot be had; a table may say that it has any number.
_NAMED = 10_000
_UP_TO = re.compile(r"; so it is with the rows after it, up to number (\d{1,3}(?:,\d{3}){0,5})\Z")


class SourceError(Exception):
    """A raw file that cannot be read, or not further: ``error`` in a word, ``message`` with what to do about it."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message)
        self.error = error
        self.message = message


def changed() -> SourceError:
    """The file is not the one whose digest the inventory took."""
    return SourceError("changed", "the file changed while the run went on; the next run reads it as it is then")


def too_large(limit: int) -> SourceError:
    """A file is no document, as it has more bytes than ``limit``."""
    return SourceError("too-large", f"has more than {limit:,} bytes; split it, if it holds several documents")


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that cannot be had; ``number`` as in ``Record``."""

    number: int
    error: str
    message: str


def lost(numbers: range, error: str, message: str) -> Iterator[Broken]:
    """Rows that cannot be had, each by itself; if there are very many, the last one says for which others it stands.

    >>> [row.number for row in lost(range(3, 6), "corrupt", "it is cut")]
    [3, 4, 5]
    >>> *_, last = lost(range(1, 12_001), "corrupt", "it is cut")
    >>> last.number, last.message
    (10000, 'it is cut; so it is with the rows after it, up to number 12,000')
    """
    named = numbers[:_NAMED]
    for number in named:
        stands_for_more = number == named[-1] and named != numbers
        others = f"; so it is with the rows after it, up to number {numbers[-1]:,}" if stands_for_more else ""
        yield Broken(number, error, message + others)


def last_lost(message: str) -> int:
    """The number of the last row that a reject with this message stands for; 0 if it stands for its own alone.

    >>> last_lost("it is cut; so it is with the rows after it, up to number 12,000"), last_lost("it is cut")
    (12000, 0)
    """
    found = _UP_TO.search(message)
    return int(found[1].replace(",", "")) if found else 0
