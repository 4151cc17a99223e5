"""What a batch has in common with batches that an earlier run cleaned: those rows are taken over.

A new file falls into a batch, and the batch's key changes with it; the rows of its other files do not. So every staged
batch lies beside a list of its slices, and a batch to be cleaned looks for its own slices in the lists of batches that
are not wanted any more. The result is the same as from nothing: the same rows, sorted.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.batches import Batch
from flows.errors import DamagedError
from flows.parquet import STAGED
from flows.settings import Settings
from flows.sources import Slice, classify, printable
from flows.sources.formats import Stream
from flows.store import Store
from flows.version import version
from transforms.tables import TABLES

#: The name under which a batch's list of slices is staged.
SLICES = "slices"
_SCHEMA = pa.schema([("path", pa.binary()), ("content", pa.binary(16))])
_MADE_BY = b"made_by"
#: To slice a table costs as much as to take some tens of its rows one by one.
_STRETCH = 16
_WITH_PATH = ("documents", "removals", "rejects")


@dataclass(frozen=True, slots=True)
class Known:
    """Rows of a batch that were made before: the numbers of its slices, and their tables, one dictionary a source."""

    slices: frozenset[int]
    tables: tuple[Mapping[str, pa.Table], ...]


def slices_of(batch: Batch, settings: Settings) -> pa.Table:
    """The list of a batch's slices, sorted by path, with the digest of what decides the rows of each."""
    slices = batch.slices
    columns = [[piece.path for piece in slices], [_content(piece) for piece in slices]]
    schema = _SCHEMA.with_metadata({_MADE_BY: _made_by(settings)})
    return pa.table(
        [pa.array(values, kind) for values, kind in zip(columns, _SCHEMA.types, strict=True)], schema=schema
    )


def formers(store: Store, missing: Sequence[Batch], wanted: Collection[str]) -> dict[str, tuple[str, ...]]:
    """For each missing batch the keys of staged batches, none of them ``wanted``, that may hold some of its slices.

    Batches are stretches of all files in the order of their paths: two that have a file in common overlap.
    """
    obsolete = {key: _listed(store, key) for key in store.staged_keys() if missing and key not in wanted}
    stretches = [(*_stretch(listed["path"].to_pylist()), key) for key, listed in obsolete.items() if listed is not None]
    found = {}
    for batch in missing:
        begin, end = batch.stretch
        found[batch.key] = tuple(key for first, last, key in stretches if first <= end and begin <= last)
    return found


def _stretch(paths: Sequence[bytes]) -> tuple[bytes, bytes]:
    return min(paths), max(paths)


def known(store: Store, batch: Batch, former: Sequence[str], settings: Settings) -> Known:
    """The rows of a batch that stand in the staged batches ``former``; one that is damaged counts for nothing."""
    slices = batch.slices if former else ()
    numbers = {(piece.path, _content(piece)): number for number, piece in enumerate(slices)}
    found: set[int] = set()
    tables: list[Mapping[str, pa.Table]] = []
    for key in former:
        listed = _listed(store, key)
        if listed is None or listed.schema.metadata.get(_MADE_BY) != _made_by(settings):
            continue
        pairs = zip(listed["path"].to_pylist(), listed["content"].to_pylist(), strict=True)
        common = {numbers[pair] for pair in pairs if pair in numbers} - found
        try:
            tables.append(_rows(store, key, [slices[number] for number in sorted(common)]))
        except DamagedError:
            continue
        found |= common
    return Known(frozenset(found), tuple(tables))


def merged(parts: Sequence[Mapping[str, pa.Table]]) -> dict[str, pa.Table]:
    """The rows of all parts, sorted as one batch's rows are."""
    if len(parts) == 1:
        return dict(parts[0])
    return {name: _in_order(pa.concat_tables([part[name] for part in parts]), order) for name, order in STAGED.items()}


def _in_order(rows: pa.Table, order: Sequence[str]) -> pa.Table:
    """Rows sorted by the columns ``order``. A few among many that are sorted are put between stretches of these."""
    indices = pc.sort_indices(rows, sort_keys=[(column, "ascending") for column in order]).to_numpy().astype(np.int64)
    starts = np.flatnonzero(np.diff(indices, prepend=-2) != 1)
    if len(starts) * _STRETCH > len(indices):
        return rows.take(indices).combine_chunks()
    lengths = np.diff(starts, append=len(indices))
    stretches = zip(indices[starts].tolist(), lengths.tolist(), strict=True)
    return pa.concat_tables([rows.slice(0, 0), *(rows.slice(*stretch) for stretch in stretches)]).combine_chunks()


def _rows(store: Store, key: str, pieces: Sequence[Slice]) -> dict[str, pa.Table]:
    """The rows of some of a staged batch's slices.

    Raises:
        DamagedError: what lies there is not what was staged.
    """
    paths = pa.array([printable(piece.path) for piece in pieces], pa.string())
    digests = pa.array([piece.sha256 for piece in pieces], pa.string())
    tables = {name: store.read_staged(key, name) for name in STAGED}
    for name in _WITH_PATH:
        tables[name] = _only(tables[name], pc.is_in(tables[name]["source_path"], paths))
    for name in ("documents", "rejects"):
        # A container that has grown has another digest, and its first records are what they were.
        schema = TABLES[name]
        digest = digests.take(pc.index_in(tables[name]["source_path"], paths).combine_chunks())
        place = schema.get_field_index("source_sha256")
        tables[name] = tables[name].set_column(place, schema.field(place), digest)
    ids = tables["documents"]["document_id"].combine_chunks()
    for name in ("paragraphs", "repairs", "signatures"):
        tables[name] = _only(tables[name], pc.is_in(tables[name]["document_id"], ids))
    return tables


def _only(rows: pa.Table, chosen: pa.ChunkedArray) -> pa.Table:
    """The chosen rows, without a copy where these are all."""
    return rows if pc.all(chosen).as_py() else rows.filter(chosen)


def _listed(store: Store, key: str) -> pa.Table | None:
    try:
        return store.read_staged(key, SLICES)
    except DamagedError:
        return None


def _content(piece: Slice) -> bytes:
    """Digest of what decides a slice's rows besides its path; the container of a part may grow behind it."""
    known = classify(piece.path)
    grows = piece.segments and known is not None and isinstance(known[0], Stream)
    segments = [(segment.number, segment.end - segment.start, segment.digest.hex()) for segment in piece.segments]
    content = repr((segments, piece.head) if grows else (piece.sha256, segments, piece.head))
    return hashlib.blake2b(content.encode(), digest_size=16).digest()


def _made_by(settings: Settings) -> bytes:
    return f"{version()} {settings.digest()}".encode()
