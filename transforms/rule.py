"""What a rule is: a code, a name, one sentence, a function, and the examples that define it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from transforms.document import Document, Span


@dataclass(frozen=True, slots=True)
class Rule:
    """One artefact.

    ``find`` is asked of each document; ``beside`` after all rules, with what they labelled, for lines that only their
    neighbours give away. A rule has one of them, or both.
    ``hits`` are texts with each labelled span between ``⟦`` and ``⟧``; ``misses`` are look-alikes that stay whole. An
    example that starts with ``<`` is read as HTML, any other as plain text. ``reads`` names the metadata field that a
    span's ``value`` gives. What a rule doubts goes where one that judges by neighbours and words doubts it too, if it
    may be ``seconded``: if the rule judges by something else.
    """

    code: str
    name: str
    summary: str
    find: Callable[[Document], Iterable[Span]] | None
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    reads: Literal["", "title", "authors", "published", "modified"] = ""
    beside: "Callable[[Document, Sequence[tuple[Rule, Span]]], Iterable[Span]] | None" = None
    seconded: bool = False
