"""The end of a run tells what became of raw files, also of those that were written a moment before."""

import gzip
import os
from dataclasses import replace
from pathlib import Path

from flows.changes import Changes, changes, unread
from flows.raw_files import inventory


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


def test_a_table_of_another_version_tells_what_it_has_of_paths_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    known = inventory(tmp_path).known
    assert changes(known.drop_columns(["head"]).append_column("flavour", known["path"]), known) == Changes()
    assert changes(known.drop_columns(["sha256"]), known) == Changes(new=1)


def test_every_file_of_a_folder_is_in_one_of_the_numbers(tmp_path: Path) -> None:
    for name in ("a.txt", "b.pdf", "c.xml", "d.zip", ".hidden", "e/.hidden.txt", "e/f.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "g.jsonl.gz").write_bytes(gzip.compress(b"{}\n{}\n")[:-9])
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    found = inventory(tmp_path)
    files = replace(changes(None, found.known), unread=unread(found), hidden=found.ignored)
    assert files.new + files.unread + files.hidden == sum(path.is_file() for path in tmp_path.rglob("*"))
    assert (files.unread, files.hidden) == (4, 2)
    assert str(files) == "3 new, 4 not read, 2 hidden"


def test_what_was_not_read_is_told_of_an_unchanged_folder_too() -> None:
    assert str(Changes(unread=12, hidden=1)) == "unchanged, 12 not read, 1 hidden"
    assert str(Changes()) == "unchanged"
