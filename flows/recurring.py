"""Hashes that stand more than once, among very many: what nearly all have to themselves is put aside at little cost.

To group 8 million hashes, and to look all of them up in the groups of two and more, takes DuckDB eight times as long as
one sort of numbers in numpy. So it gets what is left of this: some of its rows may stand alone, and none that does not
is missing.
"""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

#: Rows of lists that are read at once.
_ROWS = 4096

#: Hashes that are sorted at once, about: with their owners and what the sort takes 84 MB.
_HASHES = 1 << 21

#: Last bits of a hash that tell its partition, at most: as many files as they tell apart are open at once.
_MOST_BITS = 8


def recurring(connection: duckdb.DuckDBPyConnection, lists: str, n_hashes: int, work: Path) -> Iterator[pa.Table]:
    """Rows (hash, owner) of the hashes that several owners have, or one has twice, in partitions by hash.

    The query ``lists`` gives an owner's number and the list of its hashes, some ``n_hashes`` in all. What waits for
    its partition lies in files in the folder ``work``.
    """
    n_bits = min(_MOST_BITS, (n_hashes // _HASHES).bit_length())
    with ExitStack() as stack:
        partitions = [stack.enter_context(TemporaryFile(dir=work)) for _ in range(1 << n_bits)]
        for batch in connection.sql(lists).to_arrow_reader(_ROWS):
            _scatter(batch, partitions)
        for partition in partitions:
            yield _found(partition)


def twice(hashes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Places of all hashes that stand more than once, and of few others.

    A hash gives its last bits to its place, so that one array is sorted, at a fifth of what a sort of places takes. Of
    2 million hashes 43 bits are left to compare: two such that differ are taken for the same.

    >>> sorted(twice(np.array([7, -5, 7, 1 << 40, -5]) << 20).tolist())
    [0, 1, 2, 4]
    """
    place = np.uint64((1 << len(hashes).bit_length()) - 1)
    both = hashes.view(np.uint64) & ~place
    both |= np.arange(len(hashes), dtype=np.uint64)
    both.sort()
    same = (both[1:] ^ both[:-1]) <= place
    stays = np.zeros(len(hashes), np.bool_)
    stays[1:] = same
    stays[:-1] |= same
    return (both[stays] & place).view(np.int64)


def _scatter(batch: pa.RecordBatch, partitions: Sequence[IO[bytes]]) -> None:
    """Write each hash and its owner to the file of its partition."""
    hashes = batch[1].flatten().to_numpy()
    owners = batch[0].to_numpy().repeat(pc.list_value_length(batch[1]).to_numpy())
    if len(partitions) == 1:
        partitions[0].write(np.stack((hashes, owners), axis=1).data)
        return
    part = (hashes & (len(partitions) - 1)).astype(np.uint8)
    order = np.argsort(part, kind="stable")
    rows = np.stack((hashes, owners), axis=1)[order]
    ends = np.cumsum(np.bincount(part, minlength=len(partitions)))
    for file, some in zip(partitions, np.split(rows, ends[:-1]), strict=True):
        file.write(some.data)


def _found(partition: IO[bytes]) -> pa.Table:
    partition.seek(0)
    rows = np.fromfile(partition, np.int64).reshape(-1, 2)
    found = rows[twice(rows[:, 0])]
    return pa.table({"hash": found[:, 0], "owner": found[:, 1]})
