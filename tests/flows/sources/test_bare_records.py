"""Records without a text, or with next to none, are many in few bytes, and each of them costs memory."""

from pathlib import Path

import pytest

from flows.batches import plan
from flows.raw_files import inventory

MANY = 300_000


@pytest.mark.parametrize(("name", "head", "record"), [("a.jsonl", b"", b"{}\n"), ("a.csv", b"text\n", b"x\n")])
def test_a_batch_of_tiny_records_holds_no_more_of_them_than_a_worker_can(
    tmp_path: Path, name: str, head: bytes, record: bytes
) -> None:
    (tmp_path / name).write_bytes(head + record * MANY)
    planned = plan(inventory(tmp_path).files, 16 << 20, "s", "v")
    firsts = [batch.slices[0].segments[0].number for batch in planned]
    counts = [after - first for first, after in zip(firsts, [*firsts[1:], MANY], strict=True)]
    assert max(counts) < 100_000
