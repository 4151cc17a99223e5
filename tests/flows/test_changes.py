"""The end of a run tells what became of raw files, also of those that were written a moment before."""

import os
from pathlib import Path

from flows.batches import inventory
from flows.changes import Changes, changes


def test_every_kind_of_change_is_counted(tmp_path: Path) -> None:
    for name in ("kept", "rewritten", "renamed", "dropped"):
        (tmp_path / f"{name}.txt").write_text(name)
    first = inventory(tmp_path).known
    assert changes(None, first) == Changes(new=4)
    assert changes(first, first) == Changes()
    (tmp_path / "rewritten.txt").write_text("otherwise")
    os.utime(tmp_path / "kept.txt")
    (tmp_path / "renamed.txt").rename(tmp_path / "anew.txt")
    (tmp_path / "dropped.txt").unlink()
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text("kept")
    second = inventory(tmp_path, first).known
    assert changes(first, second) == Changes(new=2, changed=1, moved=1, deleted=1)


def test_a_table_in_an_older_form_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    known = inventory(tmp_path).known
    assert changes(known.drop_columns(["sha256"]), known) == Changes(new=1)
