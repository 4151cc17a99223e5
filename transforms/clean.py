"""Ask every rule, settle overlaps, divide. This is the only place where a document's text is cut."""

from bisect import bisect, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from transforms.datelines import dateline
from transforms.document import Block, Cleaned, Document, Kind, Metadata, Paragraph, Removal, Span, trimmed
from transforms.glue import apart
from transforms.instants import in_utc
from transforms.rule import Rule
from transforms.rules import CATALOGUE

#: Spans that a rule is less sure of than this stay in the text. One threshold for all rules: the user's ``--caution``.
DEFAULT_CAUTION = 0.5


def clean(
    document: Document,
    *,
    rules: Sequence[Rule] = CATALOGUE,
    caution: float = DEFAULT_CAUTION,
    without: Collection[str] = (),
) -> Cleaned:
    r"""Label a document with every rule of ``rules`` and divide it into paragraphs and removals.

    Rules earlier in ``rules`` win where spans overlap; a later rule's span keeps what is left of it. What the rules
    named in ``without`` label stays, unless another one labels it too.

    >>> from transforms.formats.text import read_text
    >>> cleaned = clean(read_text("google.com, pub-1, DIRECT\n\nThe court met on Tuesday and adjourned."))
    >>> [p.text for p in cleaned.paragraphs]
    ['The court met on Tuesday and adjourned.']
    >>> [(r.rule, r.text) for r in cleaned.removals]
    [('ads-txt', 'google.com, pub-1, DIRECT')]
    """
    labelled = [(rule, span) for rule, span in label(document, rules, caution) if rule.name not in without]
    settled = settle(document.text, labelled)
    cleaned = divide(document, settled, read_metadata(document, labelled))
    return cleaned if cleaned.metadata.dateline else _with_dateline(cleaned)


def label(document: Document, rules: Sequence[Rule], caution: float) -> list[tuple[Rule, Span]]:
    """What the rules label, surely enough for ``caution`` (0 to 1); those that judge by neighbours come last.

    They are shown what is glued in blocks of its own (see ``transforms.glue``). What a neighbour is does not depend on
    ``caution``: a line would go where its neighbour stays, and stay where that goes.
    """
    document = apart(document)
    found = [(rule, span) for rule in rules if rule.find for span in rule.find(document)]
    known = [labelled for labelled in found if labelled[1].confidence >= DEFAULT_CAUTION]
    beside = [(rule, span) for rule in rules if rule.beside for span in rule.beside(document, known)]
    return [labelled for labelled in [*_seconded(found, beside), *beside] if labelled[1].confidence >= caution]


def _seconded(found: Sequence[tuple[Rule, Span]], beside: Sequence[tuple[Rule, Span]]) -> Iterator[tuple[Rule, Span]]:
    """What rules found, surer where one that judges by neighbours doubts it too: both are seldom wrong of a line."""
    doubts = {(span.start, span.end): 1 - span.confidence for _, span in beside if span.confidence < DEFAULT_CAUTION}
    for rule, span in found:
        doubt = doubts.get((span.start, span.end), 1.0)
        if rule.seconded and doubt < 1 and span.confidence < DEFAULT_CAUTION:
            yield rule, replace(span, confidence=round(1 - (1 - span.confidence) * doubt, 2))
        else:
            yield rule, span


def settle(text: str, labelled: Iterable[tuple[Rule, Span]]) -> list[tuple[Rule, Span]]:
    """Make spans disjoint, in order, and free of white space at their edges; the earlier label wins."""
    taken: list[tuple[int, int]] = []
    settled: list[tuple[Rule, Span]] = []
    for rule, span in labelled:
        for free_start, free_end in _free(taken, span.start, span.end, bisect(taken, (span.start, span.end))):
            start, end = trimmed(text, free_start, free_end)
            if start < end:
                whole = start == span.start and end == span.end
                settled.append((rule, span if whole else replace(span, start=start, end=end)))
                insort(taken, (start, end))
    settled.sort(key=lambda pair: pair[1].start)
    return settled


def divide(document: Document, settled: Sequence[tuple[Rule, Span]], metadata: Metadata) -> Cleaned:
    """Cut the text into kept paragraphs and removals so that together with the white space they spell it again."""
    text = document.text
    pieces: list[tuple[int, int, Kind, tuple[Rule, Span] | None]] = [
        (span.start, span.end, "paragraph", (rule, span)) for rule, span in settled
    ]
    pieces.extend((start, end, kind, None) for start, end, kind in _kept(document, [s for _, s in settled]))
    pieces.sort(key=lambda piece: piece[0])
    edges = [start for start, *_ in pieces[1:]] + [len(text)]
    paragraphs: list[Paragraph] = []
    removals: list[Removal] = []
    for (start, end, kind, label), following in zip(pieces, edges, strict=True) if pieces else ():
        after = text[end:following]
        if label is None:
            paragraphs.append(Paragraph(start, end, text[start:end], after, kind))
            continue
        rule, span = label
        removals.append(
            Removal(
                start,
                end,
                text[start:end],
                after,
                rule.name,
                span.reason,
                span.confidence,
                span.value,
                kept_start=span.kept_start,
                similarity=span.similarity,
            )
        )
    lead = text[: pieces[0][0]] if pieces else text
    return Cleaned(lead, tuple(paragraphs), tuple(removals), metadata)


def read_metadata(document: Document, labelled: Iterable[tuple[Rule, Span]]) -> Metadata:
    """Fill the fields that the document's own metadata left empty with what the rules read.

    The surest span wins, then the first. An author span's value names one author a line. A date without an offset
    counts as UTC.
    """
    known = document.metadata
    found: dict[str, list[Span]] = {}
    for rule, span in labelled:
        if rule.reads and span.value:
            found.setdefault(rule.reads, []).append(span)
    if not found:
        return known
    changes: dict[str, Any] = {}
    if not known.title and "title" in found:
        changes["title"] = _surest(found["title"]).value
    if not known.authors and "authors" in found:
        changes["authors"] = tuple(dict.fromkeys(_surest(found["authors"]).value.split("\n")))
    if known.modified is None and "modified" in found:
        changes["modified"] = in_utc(datetime.fromisoformat(_surest(found["modified"]).value))
    if known.published is None and "published" in found:
        span = _surest(found["published"])
        changes["published"] = in_utc(datetime.fromisoformat(span.value))
        changes["published_raw"] = document.text[span.start : span.end].strip()
    return replace(known, **changes)


def _surest(spans: Sequence[Span]) -> Span:
    return max(spans, key=lambda span: span.confidence)


def _with_dateline(cleaned: Cleaned) -> Cleaned:
    """The same, with the dateline of its first paragraph."""
    first = next((paragraph for paragraph in cleaned.paragraphs if paragraph.kind == "paragraph"), None)
    found = dateline(first.text) if first else ""
    return replace(cleaned, metadata=replace(cleaned.metadata, dateline=found)) if found else cleaned


def _kept(document: Document, removed: Sequence[Span]) -> Iterator[tuple[int, int, Kind]]:
    """The non-space stretches outside ``removed``, block by block; text that no block holds is a paragraph."""
    taken = [(span.start, span.end) for span in removed]
    following = 0  # of what is taken, the first that does not end before the stretch
    for start, end, kind in _stretches(document.blocks, document.text):
        while following < len(taken) and taken[following][1] <= start:
            following += 1
        for free_start, free_end in _free(taken, start, end, following):
            trimmed_start, trimmed_end = trimmed(document.text, free_start, free_end)
            if trimmed_start < trimmed_end:
                yield trimmed_start, trimmed_end, kind


def _stretches(blocks: Sequence[Block], text: str) -> Iterator[tuple[int, int, Kind]]:
    """The blocks, and the gaps between them that are more than white space."""
    position = 0
    for block in blocks:
        if position < block.start and not text[position : block.start].isspace():
            yield position, block.start, "paragraph"
        yield block.start, block.end, block.kind
        position = block.end
    if position < len(text) and not text[position:].isspace():
        yield position, len(text), "paragraph"


def _free(taken: Sequence[tuple[int, int]], start: int, end: int, at: int) -> list[tuple[int, int]]:
    """What ``taken`` (sorted, disjoint) leaves of ``start..end``; before number ``at``, only the last may reach in."""
    first = at - 1 if at and taken[at - 1][1] > start else at
    if first == len(taken) or taken[first][0] >= end:
        return [(start, end)]
    free = []
    for index in range(first, len(taken)):
        taken_start, taken_end = taken[index]
        if taken_start >= end:
            break
        if start < taken_start:
            free.append((start, taken_start))
        start = max(start, taken_end)
    if start < end:
        free.append((start, end))
    return free
