"""What a worker does with staged rows."""

from pathlib import Path

import pyarrow as pa
import pytest

from flows.jobs import LawError, finish_batch
from flows.store import Store
from flows.worker import Progress
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.repeats.decisions import COPIES, PASSAGES, Decided
from transforms.tables import Rows, Source

NOTHING = Decided(COPIES.empty_table(), PASSAGES.empty_table())


def tables() -> dict[str, pa.Table]:
    rows, document = Rows(), read_text("google.com, pub-1, DIRECT\n\nThe gates were shut on Tuesday.\n")
    rows.add(Source("a", b"a", "0" * 64), document, clean(document))
    return rows.tables()


def test_a_batch_that_breaks_a_law_is_not_written(tmp_path: Path) -> None:
    store, whole = Store(tmp_path), tables()
    with store.lock(), store.begin() as draft:
        store.stage("sound", whole)
        store.stage("broken", {**whole, "removals": whole["removals"].slice(0, 0)})
        finished = finish_batch(Progress(), "sound", tmp_path, draft.folder, NOTHING, {})
        written = {path.name for path in draft.folder.rglob("part-*")}
        assert written == {part.name for part in finished.parts}
        with pytest.raises(LawError, match="the law of conservation is broken"):
            finish_batch(Progress(), "broken", tmp_path, draft.folder, NOTHING, {})
        assert {path.name for path in draft.folder.rglob("part-*")} == written
