"""d"""

from collections.abc import Iterator

from transforms import residue
from transforms.document import Document, Span
from transforms.rule import Rule


def find(document: Document) -> Iterator[Span]:
    """Yield every block, and every glued sentence, that the word lists hold."""
    for found in residue.find(document, "legal-line"):
        yield Span(found.start, found.end, found.entry.reason, found.entry.confidence)


RULE = Rule(code="W023", name="legal-line", summary="s", find=find, hits=(), misses=())
