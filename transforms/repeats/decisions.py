"""What was decided about a batch's repeats, and the batch's tables with it carried out."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from transforms.restore import Ints, joined, lengths, pieces, restored
from transforms.tables import DOCUMENTS, REMOVALS

#: Documents that are copies of a document that stays.
COPIES = pa.schema(
    [
        pa.field("document_id", pa.string(), nullable=False),
        pa.field("kept_document_id", pa.string(), nullable=False),
        pa.field("similarity", pa.float32(), nullable=False),
        pa.field("confidence", pa.float32(), nullable=False),
        pa.field("reason", pa.string(), nullable=False),
    ]
)

#: Paragraphs that stand in several documents. Those with a ``rule`` are removed, the others get ``n_documents``.
PASSAGES = pa.schema(
    [
        pa.field("document_id", pa.string(), nullable=False),
        pa.field("position", pa.int32(), nullable=False),
        pa.field("n_documents", pa.int64(), nullable=False),
        pa.field("rule", pa.string()),
        pa.field("reason", pa.string()),
        pa.field("confidence", pa.float32()),
        pa.field("kept_document_id", pa.string()),
        pa.field("kept_start", pa.int64()),
        pa.field("similarity", pa.float32()),
    ]
)

#: The names that repeats bear in ``removals.rule``.
COPY = "copy"
PASSAGE = "passage"
SITE_LINE = "site-line"


@dataclass(frozen=True, slots=True)
class Decided:
    """The decisions about one batch: ``copies`` by document id, ``passages`` by document id and position."""

    copies: pa.Table
    passages: pa.Table

    def digests(self) -> dict[str, str]:
        """By the tables that decisions change, 32 hex digits that are the same where applying them gives the same."""
        goes = pc.is_valid(self.passages["rule"])
        places = self.passages.select(["document_id", "position"])
        removed = self.passages.filter(goes).drop_columns(["n_documents"])
        counted = places.append_column("n_documents", pc.if_else(goes, 0, self.passages["n_documents"]))
        copies = self.copies.select(["document_id"])
        return {
            "documents": _digest(copies, places.filter(goes)),
            "paragraphs": _digest(copies, counted),
            "removals": _digest(self.copies, removed),
        }


def _digest(*tables: pa.Table) -> str:
    state = hashlib.blake2b(digest_size=16)
    for table in tables:
        for column in table.itercolumns():
            state.update(repr(column.to_pylist()).encode())
    return state.hexdigest()


def apply(tables: Mapping[str, pa.Table], decided: Decided) -> dict[str, pa.Table]:
    """Carry out the decisions about a batch on its five tables; rows stay in the order in which they were.

    A copy leaves documents, paragraphs and removals, and is one removal of its whole repaired text. A passage leaves
    paragraphs and is a removal. A document's text, which ``tables`` need not have, is made of the paragraphs that are
    left. Laws 1, 2 and 5 hold of the result if they held.
    """
    documents, paragraphs, removals = (tables[name] for name in ("documents", "paragraphs", "removals"))
    order = documents["document_id"].combine_chunks()
    copies = decided.copies["document_id"].combine_chunks()
    whole = _whole_documents(documents, paragraphs, removals, decided.copies)
    documents, paragraphs, removals = (
        table.filter(pc.invert(pc.is_in(table["document_id"], copies))) for table in (documents, paragraphs, removals)
    )
    paragraphs, taken = _passages(documents, paragraphs, decided.passages)
    documents = _rewritten(documents, paragraphs, taken)
    removals = pa.concat_tables([removals, whole, taken])
    rows = _places(removals["document_id"], order)
    removals = removals.take(pa.array(np.lexsort((removals["start"].to_numpy(), rows))))
    return {**tables, "documents": documents, "paragraphs": paragraphs, "removals": removals}


def _whole_documents(documents: pa.Table, paragraphs: pa.Table, removals: pa.Table, copies: pa.Table) -> pa.Table:
    """One removal for each copy, of its whole repaired text."""
    identities = copies["document_id"].combine_chunks()
    concerned, *parts = (
        table.filter(pc.is_in(table["document_id"], identities)) for table in (documents, paragraphs, removals)
    )
    why = copies.take(pc.index_in(concerned["document_id"], identities))
    number = len(concerned)
    columns = {
        **{name: concerned[name] for name in ("document_id", "source_path", "record")},
        **{name: why[name] for name in ("reason", "confidence", "kept_document_id", "similarity")},
        "end": concerned["n_chars_source"],
        "text": restored(concerned, pieces(concerned, *parts)).cast(pa.string()),
        **{name: pa.repeat(value, number) for name, value in (("rule", COPY), ("after", ""), ("value", ""))},
        **{name: pa.repeat(pa.scalar(0, pa.int64()), number) for name in ("start", "kept_start")},
    }
    return pa.table([columns[name] for name in REMOVALS.names], schema=REMOVALS)


def _passages(documents: pa.Table, paragraphs: pa.Table, passages: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The paragraphs that stay, with ``n_documents`` and new positions, and the removals of the others."""
    if not len(passages):
        return paragraphs, REMOVALS.empty_table()
    identities = pc.unique(paragraphs["document_id"])
    owners = _places(paragraphs["document_id"], identities)
    keys, known = _keys(owners, paragraphs), _keys(_places(passages["document_id"], identities), passages)
    order = np.argsort(known)
    place = np.minimum(np.searchsorted(known, keys, sorter=order), len(known) - 1)
    found = np.where(known[order[place]] == keys, order[place], -1)
    decision = passages.take(pa.array(found, mask=found < 0))
    goes = pc.is_valid(decision["rule"])
    counts = pc.coalesce(decision["n_documents"], paragraphs["n_documents"])
    paragraphs = paragraphs.set_column(
        paragraphs.schema.get_field_index("n_documents"), paragraphs.schema.field("n_documents"), counts
    )
    taken = _as_removals(documents, paragraphs.filter(goes), decision.filter(goes))
    stays = paragraphs.filter(pc.invert(goes))
    return stays.set_column(1, stays.schema.field("position"), _positions(owners[~goes.to_numpy()])), taken


def _as_removals(documents: pa.Table, paragraphs: pa.Table, decision: pa.Table) -> pa.Table:
    """Removals of whole paragraphs; ``decision`` has a row for each of them."""
    rows = pc.index_in(paragraphs["document_id"], documents["document_id"].combine_chunks())
    source = documents.take(rows)
    columns = {
        **{name: paragraphs[name] for name in ("document_id", "start", "end", "text", "after")},
        **{name: source[name] for name in ("source_path", "record")},
        **{
            name: decision[name]
            for name in ("rule", "reason", "confidence", "kept_document_id", "kept_start", "similarity")
        },
        "value": pa.array([""] * len(paragraphs), pa.string()),
    }
    return pa.table([columns[name] for name in REMOVALS.names], schema=REMOVALS)


def _places(identities: pa.ChunkedArray, among: pa.Array) -> Ints:
    """Where each id stands in ``among``, -1 where it does not."""
    places: Ints = pc.index_in(identities, among).fill_null(-1).to_numpy().astype(np.int64)
    return places


def _keys(owners: Ints, rows: pa.Table) -> Ints:
    """A number for each paragraph: its document's and its position."""
    keys: Ints = (owners << 32) + rows["position"].to_numpy()
    return keys


def _positions(owners: Ints) -> pa.Array:
    """0, 1, 2 … within each document; a document's rows stand together."""
    number = np.arange(len(owners))
    begins = np.diff(owners, prepend=-1) != 0
    return pa.array(number - np.maximum.accumulate(np.where(begins, number, 0)), pa.int32())


def _rewritten(documents: pa.Table, paragraphs: pa.Table, taken: pa.Table) -> pa.Table:
    """The documents with the text that their paragraphs make, and the counts of those that lost some, ``taken``."""
    text = joined(documents, paragraphs)
    owners = _places(taken["document_id"], documents["document_id"].combine_chunks())
    lost = np.bincount(owners, minlength=len(documents))
    columns = {name: documents[name] for name in documents.column_names} | {"text": text.cast(pa.string())}
    columns["n_paragraphs"] = pc.subtract(documents["n_paragraphs"], pa.array(lost, pa.int32()))
    columns["n_chars"] = pc.if_else(pa.array(lost > 0), pa.array(lengths(text)), documents["n_chars"])
    return pa.table([columns[name] for name in DOCUMENTS.names], schema=DOCUMENTS)
