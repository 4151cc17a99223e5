"""From a batch's rows back to the texts that they came from, column by column: nothing here is done a row at a time."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The kept and removed pieces of a batch's documents, in order of document and start.

    ``document`` is the row number in ``documents``; ``bounds[d]:bounds[d + 1]`` are the pieces of document ``d``;
    ``length`` and ``after_length`` are in code points; ``text`` and ``after`` are large strings.
    """

    document: Ints
    bounds: Ints
    start: Ints
    end: Ints
    length: Ints
    after_length: Ints
    text: pa.LargeStringArray
    after: pa.LargeStringArray


def pieces(documents: pa.Table, paragraphs: pa.Table, removals: pa.Table) -> Pieces:
    """Every paragraph and removal of ``documents``; rows of documents that are not there are left out."""
    ids = documents["document_id"].combine_chunks()
    columns = ["start", "end", "text", "after"]
    rows = pa.concat_tables(
        [_strings_large(table.select(["document_id", *columns])) for table in (paragraphs, removals)]
    ).combine_chunks()
    place = pc.index_in(rows["document_id"], value_set=ids)
    document = place.fill_null(-1).to_numpy().astype(np.int64)
    start = rows["start"].to_numpy()
    order = np.lexsort((start, document))
    order = order[np.searchsorted(document[order], 0) :]
    rows = rows.select(columns).take(pa.array(order))
    text, after = _flat(rows["text"]), _flat(rows["after"])
    counts = np.bincount(document[order], minlength=len(ids))
    return Pieces(
        document[order],
        np.concatenate([[0], np.cumsum(counts)]),
        start[order],
        rows["end"].to_numpy(),
        lengths(text),
        lengths(after),
        text,
        after,
    )


def restored(documents: pa.Table, of: Pieces) -> pa.LargeStringArray:
    """The repaired text of every document, in the order of ``documents``: its lead, then each piece and what follows.

    >>> documents = pa.table({"document_id": ["a"], "lead": [" "]})
    >>> columns = {"document_id": ["a"], "start": [4], "end": [6], "text": ["no"], "after": [""]}
    >>> removals = pa.table(columns)
    >>> paragraphs = pa.table({**columns, "start": [1], "end": [3], "text": ["Oh"], "after": ["."]})
    >>> restored(documents, pieces(documents, paragraphs, removals)).to_pylist()
    [' Oh.no']
    """
    lead = _flat(documents["lead"].cast(pa.large_string()))
    total, count = len(of.text), len(lead)
    # One string list holds all leads, texts and afters; document d takes 1 + 2 n of them, in the order that spells it.
    edges = 2 * of.bounds + np.arange(count + 1)
    order = np.empty(count + 2 * total, dtype=np.int64)
    order[edges[:-1]] = np.arange(count)
    place = 2 * np.arange(total) + of.document + 1
    order[place] = count + np.arange(total)
    order[place + 1] = count + total + np.arange(total)
    return _spelled(pa.concat_arrays([lead, of.text, of.after]), order, edges)


def joined(documents: pa.Table, paragraphs: pa.Table) -> pa.LargeStringArray:
    """The paragraphs of every document by position, joined by a blank line, in the order of ``documents``."""
    ids = documents["document_id"].combine_chunks()
    document = pc.index_in(paragraphs["document_id"], value_set=ids).fill_null(-1).to_numpy()
    order = np.lexsort((paragraphs["position"].to_numpy(), document))
    order = order[np.searchsorted(document[order], 0) :]
    bounds = np.concatenate([[0], np.cumsum(np.bincount(document[order], minlength=len(ids)))])
    texts = _flat(paragraphs["text"].cast(pa.large_string()))
    # Each text is followed by the blank line, the last of a document by nothing.
    spelling = np.empty(2 * len(order), dtype=np.int64)
    spelling[0::2] = order
    spelling[1::2] = len(texts)
    spelling[2 * bounds[1:][np.diff(bounds) > 0] - 1] = len(texts) + 1
    separators = pa.array(["\n\n", ""], pa.large_string())
    return _spelled(pa.concat_arrays([texts, separators]), spelling, 2 * bounds)


def lengths(strings: pa.Array | pa.ChunkedArray) -> Ints:
    """Code points of every string; 0 for null."""
    counted: Ints = pc.utf8_length(strings).fill_null(0).to_numpy(zero_copy_only=False).astype(np.int64)
    return counted


def _spelled(strings: pa.LargeStringArray, order: Ints, edges: Ints) -> pa.LargeStringArray:
    """The strings in ``order``, run together between ``edges``: in Arrow's layout they lie so already."""
    taken = strings.take(pa.array(order))
    _, offsets, characters = taken.buffers()
    if characters is None:
        return pa.array([""] * (len(edges) - 1), pa.large_string())
    every = np.frombuffer(offsets, dtype=np.int64)[taken.offset : taken.offset + len(taken) + 1]
    return pa.LargeStringArray.from_buffers(len(edges) - 1, pa.py_buffer(every[edges].tobytes()), characters)


def _flat(column: pa.ChunkedArray) -> pa.Array:
    return column.combine_chunks() if column.num_chunks != 1 else column.chunk(0)


def _strings_large(table: pa.Table) -> pa.Table:
    """Large strings throughout: the texts of a batch may come to more than 2 GiB when they are put together."""
    fields = [pa.field(f.name, pa.large_string() if pa.types.is_string(f.type) else f.type) for f in table.schema]
    return table.cast(pa.schema(fields))
