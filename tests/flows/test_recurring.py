"""Hashes that stand more than once."""

from collections import Counter
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import recurring as module
from flows.recurring import recurring, twice

#: Of few values, and of many that differ in their last bits only: those are compared without them.
HASHES = st.one_of(
    st.integers(-3, 3).map(lambda n: n << 40), st.integers(-(2**63), 2**63 - 1), st.integers(0, 9).map(lambda n: 77 + n)
)


@given(st.lists(HASHES, max_size=60))
def test_what_stands_more_than_once_is_all_there(hashes: list[int]) -> None:
    places = twice(np.array(hashes, np.int64)).tolist()
    times = Counter(hashes)
    assert len(set(places)) == len(places)
    assert {place for place, each in enumerate(hashes) if times[each] > 1} <= set(places)


def test_what_stands_alone_is_put_aside() -> None:
    hashes = np.random.default_rng(1).integers(-(2**63), 2**63 - 1, 100_000)
    hashes[70_000:70_010] = hashes[:10]
    assert sorted(twice(hashes).tolist()) == [*range(10), *range(70_000, 70_010)]


@pytest.mark.parametrize("at_once", [1 << 22, 50, 1])
def test_each_hash_has_all_its_owners_in_one_partition(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_HASHES", at_once)
    random_ = np.random.default_rng(2)
    hashes = random_.integers(-(2**63), 2**63 - 1, 150)
    lists = [random_.choice(hashes, int(random_.integers(0, 6))).tolist() for _ in range(60)]
    wanted = {each for each, n in Counter(chain.from_iterable(lists)).items() if n > 1}
    with duckdb.connect() as connection, TemporaryDirectory() as work:
        connection.register("rows", pa.table({"owner": range(60), "hashes": lists}))
        n_hashes = sum(map(len, lists))
        parts = [
            part.to_pylist() for part in recurring(connection, "SELECT owner, hashes FROM rows", n_hashes, Path(work))
        ]
    found = [(row["hash"], row["owner"]) for part in parts for row in part if row["hash"] in wanted]
    assert sorted(found) == sorted((each, n) for n, some in enumerate(lists) for each in some if each in wanted)
    places = {(number, row["hash"]) for number, part in enumerate(parts) for row in part}
    assert max(Counter(each for _, each in places).values()) == 1
    assert len(parts) == {1 << 22: 1, 50: 4, 1: 256}[at_once]


def test_of_nothing_nothing_recurs(tmp_path: Path) -> None:
    with duckdb.connect() as connection:
        empty = "SELECT 0::BIGINT, [0::BIGINT] LIMIT 0"
        assert [len(rows) for rows in recurring(connection, empty, 0, tmp_path)] == [0]
