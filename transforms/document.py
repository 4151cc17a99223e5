"""The model: a document is one repaired text, blocks that are spans of it, and labels on spans. Nobody cuts.

Offsets are code points in the repaired text, half open (``start`` inclusive, ``end`` exclusive), as in Python slices.
"""

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import accumulate
from typing import Literal, TypeVar, dataclass_transform

Kind = Literal["paragraph", "heading", "list_item", "quote", "table", "code"]

#: Where a page puts a block. Plain text has no regions: its blocks are all ``"main"``.
Region = Literal["main", "header", "footer", "navigation", "aside", "caption", "form", "hidden", "comments", "reading"]

RepairKind = Literal["undecodable", "mojibake", "entity", "control", "wrap"]

_Class = TypeVar("_Class")


@dataclass_transform(frozen_default=True)
def value(cls: type[_Class]) -> type[_Class]:
    """A frozen dataclass for who checks types, which all of the project does.

    One that is frozen while it runs as well takes five times as long to make, and a page has a thousand.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much of what a page shows speaks for a block being its article's: ``article``, a probability.

    ``against`` says in words what speaks against it.
    """

    article: float
    against: str

    @property
    def is_article(self) -> bool:
        """Whether the block is likelier the article's than not."""
        return self.article >= 0.5


@value
class Block:
    """A span of the repaired text that its author, or the page, set apart: ``text == document.text[start:end]``."""

    start: int
    end: int
    text: str
    kind: Kind = "paragraph"
    region: Region = "main"
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    r"""One change that reading made: ``text[start:end]`` of the step's output stood as ``before`` in its input.

    Steps are numbered in the order they ran; to undo, the last step goes first (see ``transforms.repairs.undo``).
    ``before`` holds bytes that are no text as ``\xNN`` escapes (kind ``undecodable``).
    """

    step: int
    start: int
    end: int
    before: str
    kind: RepairKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says about itself; an empty string, an empty tuple or None where it says nothing."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    published_raw: str = ""
    modified: datetime | None = None
    fetched: datetime | None = None
    language: str = ""
    url: str = ""
    site: str = ""
    section: str = ""
    description: str = ""
    dateline: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One repaired text and its blocks, in order, without overlap, holding every non-space character of the text."""

    text: str
    blocks: tuple[Block, ...]
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    metadata: Metadata = field(default_factory=Metadata)
    repairs: tuple[Repair, ...] = ()


@value
class Span:
    """What a rule yields: a stretch of the text that is an artefact, why, and how sure the rule is.

    ``confidence`` lies between 0 and 1: the share of such spans that are artefacts, as far as it was measured or
    judged. ``value`` is what the span says, where the rule reads it (a date as ISO 8601, authors one a line, a title).
    ``kept_start`` and ``similarity`` are for passages that the same document says twice.
    """

    start: int
    end: int
    reason: str
    confidence: float = 0.9
    value: str = ""
    kept_start: int | None = None
    similarity: float | None = None


@value
class Removal:
    """A labelled span as it goes to the tables. ``after`` is the white space between it and the next piece."""

    start: int
    end: int
    text: str
    after: str
    rule: str
    reason: str
    confidence: float
    value: str = ""
    kept_document_id: str | None = None
    kept_start: int | None = None
    similarity: float | None = None


@value
class Paragraph:
    """A kept span as it goes to the tables. ``after`` is the white space between it and the next piece."""

    start: int
    end: int
    text: str
    after: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A document divided: ``lead`` and then every piece with its ``after``, by ``start``, spell the repaired text."""

    lead: str
    paragraphs: tuple[Paragraph, ...]
    removals: tuple[Removal, ...]
    metadata: Metadata


def covered_blocks(blocks: Sequence[Block], spans: Iterable[Span]) -> tuple[frozenset[int], frozenset[int]]:
    """Indices of the blocks that one of the spans covers whole, and of those that one touches."""
    starts = [block.start for block in blocks]
    whole: set[int] = set()
    touched: set[int] = set()
    for span in spans:
        for index in range(max(0, bisect(starts, span.start) - 1), bisect(starts, span.end - 1)):
            block = blocks[index]
            if span.start < block.end:
                touched.add(index)
                if span.start <= block.start and block.end <= span.end:
                    whole.add(index)
    return frozenset(whole), frozenset(touched)


def left_of(document: Document, spans: Sequence[Span]) -> Document:
    """The document with, for a block that spans cover in part, the longest stretch that they leave.

    >>> document = Document("Have a tip? Sign up now", (Block(0, 23, "Have a tip? Sign up now"),))
    >>> left_of(document, [Span(12, 23, "")]).blocks[0].text
    'Have a tip?'
    """
    whole, touched = covered_blocks(document.blocks, spans)
    if touched == whole:
        return document
    blocks = list(document.blocks)
    for index in touched - whole:
        start, end = _longest_free(document.text, blocks[index], spans)
        if start < end:
            blocks[index] = replace(blocks[index], start=start, end=end, text=document.text[start:end])
    return replace(document, blocks=tuple(blocks))


def _longest_free(text: str, block: Block, spans: Sequence[Span]) -> tuple[int, int]:
    """The longest stretch of a block outside ``spans``, without white space at its edges; it may be empty."""
    inside = sorted((span.start, span.end) for span in spans if span.start < block.end and block.start < span.end)
    starts = [block.start, *accumulate((end for _, end in inside), max)]
    ends = [*(start for start, _ in inside), block.end]
    free = (trimmed(text, start, end) for start, end in zip(starts, ends, strict=True))
    return max(free, key=lambda free: free[1] - free[0])


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The code points ``start..end`` without the white space at their edges; of nothing else they are empty."""
    if start < end and (text[start].isspace() or text[end - 1].isspace()):
        stretch = text[start:end]
        end = start + len(stretch.rstrip())
        start = min(end, start + len(stretch) - len(stretch.lstrip()))
    return start, end
