"""Examples of rules: a text with every span that a rule should label between ``⟦`` and ``⟧``."""

from transforms.document import Document, Span
from transforms.formats.html import read_html
from transforms.formats.text import read_text

OPEN, CLOSE = "⟦", "⟧"


def parse_example(example: str) -> tuple[Document, tuple[tuple[int, int], ...]]:
    """The document without the marks, and the marked spans as (start, end), white space at their edges left out.

    An example that starts with ``<`` is read as HTML, any other as plain text. Raises ValueError if marks do not pair.

    >>> document, spans = parse_example("⟦By Ann Lee⟧ said nothing")
    >>> document.text, spans
    ('By Ann Lee said nothing', ((0, 10),))
    """
    plain = example.replace(OPEN, "").replace(CLOSE, "")
    # Reading may change white space, so marks are carried over by counting the other characters.
    marked = _read(example).text
    document = _read(plain)
    offsets = [offset for offset, character in enumerate(document.text) if not character.isspace()]
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    seen = 0
    for character in marked:
        if character == OPEN and opened is None:
            opened = seen
        elif character == CLOSE and opened is not None:
            spans.append((offsets[opened], offsets[seen - 1] + 1))
            opened = None
        elif character in (OPEN, CLOSE):
            raise ValueError(f"marks that do not pair in {example!r}")
        else:
            seen += not character.isspace()
    if opened is not None or seen != len(offsets):
        raise ValueError(f"marks that do not pair, or that change how it is read, in {example!r}")
    return document, tuple(spans)


def covered(document: Document, spans: tuple[tuple[int, int], ...] | list[Span]) -> frozenset[int]:
    """Offsets of the non-space characters that the spans cover."""
    pairs = [(span.start, span.end) if isinstance(span, Span) else span for span in spans]
    return frozenset(o for start, end in pairs for o in range(start, end) if not document.text[o].isspace())


def _read(example: str) -> Document:
    return read_html(example) if example.startswith("<") else read_text(example)
