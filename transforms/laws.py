"""The laws that a batch's rows must keep, checked column by column: verifying costs a small part of cleaning.

A batch's five tables are checked together: every row belongs to a document of the same batch, or to a whole document
that was removed as a copy of another.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from transforms.repeats.decisions import COPY
from transforms.restore import Ints, Pieces, joined, lengths, pieces, restored
from transforms.tables import document_id

#: A fault that is everywhere is told by its first cases and their number.
_TOLD = 10

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Violation:
    """One law broken, in one place. ``document`` is an id, a source path, a file's name, or empty."""

    law: str
    table: str
    document: str
    sentence: str


def check(tables: Mapping[str, pa.Table]) -> list[Violation]:
    """Everything that is wrong with the five tables of one batch; an empty list if every law holds.

    What is checked: identity, conservation, restoration, the counts, the repairs. Nothing is raised for bad data.
    """
    documents, paragraphs, removals = (_whole(tables[name]) for name in ("documents", "paragraphs", "removals"))
    repairs = _whole(tables["repairs"])
    copies = whole_copies(documents, removals)
    of = pieces(documents, paragraphs, removals)
    return [
        *_identity(documents, paragraphs, removals, copies, repairs),
        *_copies(copies),
        *_conservation(documents, of),
        *_restoration(documents, of),
        *_texts(documents, paragraphs),
        *_repairs(documents, copies, repairs),
    ]


def whole_copies(documents: pa.Table, removals: pa.Table) -> pa.Table:
    """The removals that stand for whole documents: those of documents without a row of their own."""
    known = pc.is_in(removals["document_id"], value_set=documents["document_id"].combine_chunks())
    return removals.filter(pc.invert(known))


def path_bytes(printed: str) -> bytes:
    r"""The bytes of a raw file's path from the printable form that the tables hold.

    >>> path_bytes(r"caf\xe9/new\nline\\1.txt")
    b'caf\xe9/new\nline\\1.txt'
    """
    if "\\" not in printed:
        return printed.encode()
    return b"".join(_unescaped(piece) for piece in _ESCAPE.split(printed))


_ESCAPE = re.compile(r"(\\[\\nrt]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4})")
_SHORT = {"\\\\": b"\\", r"\n": b"\n", r"\r": b"\r", r"\t": b"\t"}


def _unescaped(piece: str) -> bytes:
    if not piece.startswith("\\"):
        return piece.encode()
    if piece in _SHORT:
        return _SHORT[piece]
    code = int(f"0{piece[1:]}".replace("u", "x"), 0)
    return bytes([code]) if piece[1] == "x" else chr(code).encode()


def _identity(
    documents: pa.Table, paragraphs: pa.Table, removals: pa.Table, copies: pa.Table, repairs: pa.Table
) -> Iterator[Violation]:
    """Ids are digests of their sources, no document stands twice, and no row is left without a document."""
    for name, rows in (("documents", documents), ("removals", removals)):
        ids = rows["document_id"].to_pylist()
        sources = zip(rows["source_path"].to_pylist(), rows["record"].to_pylist(), strict=True)
        wrong = _differing(ids, (document_id(path_bytes(path), record) for path, record in sources))
        yield from _told("identity", name, ids, wrong, "the id is not the digest of source path and record")
    every = pa.concat_arrays([documents["document_id"].combine_chunks(), copies["document_id"].combine_chunks()])
    counted = pc.value_counts(every)
    twice = counted.filter(pc.greater(counted.field("counts"), 1)).field("values").to_pylist()
    yield from _told("identity", "documents", twice, range(len(twice)), "the document stands here more than once")
    for name, rows in (("paragraphs", paragraphs), ("repairs", repairs)):
        owners = documents["document_id"].combine_chunks() if name == "paragraphs" else every
        lost = pc.unique(rows["document_id"].filter(pc.invert(pc.is_in(rows["document_id"], value_set=owners))))
        yield from _told("identity", name, lost.to_pylist(), range(len(lost)), "these rows belong to no document")


def _copies(copies: pa.Table) -> Iterator[Violation]:
    """A document that is removed whole says of which other it is a copy, and holds its own text."""
    ids = copies["document_id"].to_pylist()
    other = _flags(pc.not_equal(copies["rule"], COPY))
    yield from _told("accounting", "removals", ids, _where(other), "the document has no row and is no copy of another")
    unnamed = _flags(pc.is_null(copies["kept_document_id"]))
    yield from _told("accounting", "removals", ids, _where(unnamed), "the copy does not name the document that is kept")
    span = _ints(copies["end"]) - lengths(copies["text"])
    wrong = (_ints(copies["start"]) != 0) | (span != 0) | (lengths(copies["after"]) != 0)
    yield from _told("restoration", "removals", ids, _where(wrong), "the copy does not hold its whole text")


def _conservation(documents: pa.Table, of: Pieces) -> Iterator[Violation]:
    """The pieces touch each other from the first code point to the last, with nothing but white space between."""
    ids = documents["document_id"].to_pylist()
    for name, strings in (("lead", documents["lead"]), ("after", of.after)):
        dark = [text for text in pc.unique(strings).to_pylist() if text and not text.isspace()]
        if dark:
            rows = _where(_flags(pc.is_in(strings, value_set=pa.array(dark, strings.type))))
            owners = rows if name == "lead" else of.document[rows]
            yield from _told("conservation", "documents", ids, owners, f"{name!r} holds more than white space")
    first = np.zeros(len(of.document), dtype=np.bool_)
    first[of.bounds[:-1][np.diff(of.bounds) > 0]] = True
    reached = of.end + of.after_length
    lead = lengths(documents["lead"])
    expected = np.where(first, lead[of.document], np.concatenate([[0], reached[:-1]]) if len(reached) else reached)
    apart = (of.start != expected) | (of.end - of.start != of.length) | (of.length == 0)
    yield from _told("conservation", "documents", ids, of.document[apart], "the pieces overlap or leave a gap")
    filled = np.diff(of.bounds) > 0
    last = lead.copy()
    last[filled] = reached[of.bounds[1:][filled] - 1]
    short = last != _ints(documents["n_chars_source"])
    yield from _told("conservation", "documents", ids, _where(short), "the pieces do not reach the end of the text")


def _restoration(documents: pa.Table, of: Pieces) -> Iterator[Violation]:
    """What the rows spell has the digest of the text that was read."""
    texts = restored(documents, of)
    _, offsets, characters = texts.buffers()
    edges = np.frombuffer(offsets, dtype=np.int64)[: len(texts) + 1].tolist()
    content = memoryview(characters) if characters is not None else memoryview(b"")
    blake2b = hashlib.blake2b
    digests = (blake2b(content[start:end], digest_size=16).hexdigest() for start, end in pairwise(edges))
    wrong = _differing(documents["source_digest"].to_pylist(), digests)
    ids = documents["document_id"].to_pylist()
    yield from _told("restoration", "documents", ids, wrong, "the rows do not spell the text that was read")


def _texts(documents: pa.Table, paragraphs: pa.Table) -> Iterator[Violation]:
    """``text`` is the paragraphs by position, which is their order in the text, and the counts are right."""
    ids = documents["document_id"].to_pylist()
    texts = documents["text"].cast(pa.large_string())
    differing = _where(_flags(pc.not_equal(texts, joined(documents, paragraphs))))
    yield from _told("counts", "documents", ids, differing, "text is not its paragraphs joined by a blank line")
    wrong = lengths(texts) != _ints(documents["n_chars"])
    yield from _told("counts", "documents", ids, _where(wrong), "n_chars is not the length of text")
    owner = _place(paragraphs, documents["document_id"])
    order = np.lexsort((_ints(paragraphs["start"]), owner))
    owner = owner[order]
    order, owner = order[owner >= 0], owner[owner >= 0]
    counts = np.bincount(owner, minlength=len(ids))
    wrong = counts != _ints(documents["n_paragraphs"])
    yield from _told("counts", "documents", ids, _where(wrong), "n_paragraphs is not the number of its paragraphs")
    position = np.arange(len(order)) - (np.cumsum(counts) - counts)[owner]
    wrong = _ints(paragraphs["position"])[order] != position
    yield from _told("counts", "paragraphs", ids, owner[wrong], "position does not follow the order in the text")


def _repairs(documents: pa.Table, copies: pa.Table, repairs: pa.Table) -> Iterator[Violation]:
    """Every step's spans lie in order, apart, inside the text that the step gave: they can be undone."""
    ids = [*documents["document_id"].to_pylist(), *copies["document_id"].to_pylist()]
    every = pa.chunked_array([*documents["document_id"].chunks, *copies["document_id"].chunks], pa.string())
    length = np.concatenate([_ints(documents["n_chars_source"]), _ints(copies["end"])])
    owner = _place(repairs, every)
    counts = np.bincount(owner[owner >= 0], minlength=len(ids))[: documents.num_rows]
    wrong = counts != _ints(documents["n_repairs"])
    yield from _told("counts", "documents", ids, _where(wrong), "n_repairs is not the number of its repairs")
    step, start, end = (_ints(repairs[name]) for name in ("step", "start", "end"))
    order = np.lexsort((start, -step, owner))
    order = order[owner[order] >= 0]
    owner, step, start, end = owner[order], step[order], start[order], end[order]
    if not len(order):
        return
    same_document = np.concatenate([[False], owner[1:] == owner[:-1]])
    same_step = same_document & np.concatenate([[False], step[1:] == step[:-1]])
    reached = np.concatenate([[0], end[:-1]])
    # Undoing a step makes the text longer by this; a step's spans are offsets in a text that later steps have undone.
    grown = lengths(repairs["before"])[order] - (end - start)
    total = np.concatenate([[0], np.cumsum(grown)])
    number = np.arange(len(order))
    step_first = np.maximum.accumulate(np.where(same_step, 0, number))
    document_first = np.maximum.accumulate(np.where(same_document, 0, number))
    room = length[owner] + total[step_first] - total[document_first]
    wrong = (start < 0) | (end < start) | (same_step & (start < reached)) | (end > room)
    yield from _told("restoration", "repairs", ids, owner[wrong], "the repairs cannot be undone")


def _whole(table: pa.Table) -> pa.Table:
    return table.combine_chunks()


def _place(rows: pa.Table, ids: pa.ChunkedArray) -> Ints:
    place: Ints = pc.index_in(rows["document_id"], value_set=ids).fill_null(-1).to_numpy().astype(np.int64)
    return place


def _ints(column: pa.ChunkedArray) -> Ints:
    values: Ints = column.to_numpy().astype(np.int64, copy=False)
    return values


def _flags(column: pa.ChunkedArray | pa.Array) -> Flags:
    values: Flags = column.fill_null(True).to_numpy(zero_copy_only=False).astype(np.bool_)  # noqa: FBT003 - null is wrong
    return values


def _where(flags: Flags) -> Ints:
    return np.flatnonzero(flags)


def _differing(stated: list[str], computed: Iterator[str]) -> Ints:
    return np.array([row for row, (a, b) in enumerate(zip(stated, computed, strict=True)) if a != b], dtype=np.int64)


def _told(law: str, table: str, ids: list[str], rows: Ints | range, sentence: str) -> Iterator[Violation]:
    """The first cases, each document once, and how many more there are."""
    found = list(dict.fromkeys(ids[row] for row in rows))
    for document in found[:_TOLD]:
        yield Violation(law, table, document, sentence)
    if len(found) > _TOLD:
        yield Violation(law, table, "", f"{sentence}: {len(found) - _TOLD} more documents")
