import dataclasses
import gzip
import hashlib
import os
import pickle
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import known as known_files
from flows import raw_files
from flows.batches import Batch, plan
from flows.known import KNOWN
from flows.raw_files import RawFile, inventory
from flows.sources import Folder, limits
from flows.sources.look import Contents

ROOT = Path(__file__).resolve().parents[2]


def lay(raw: Path, **contents: bytes) -> None:
    for name, data in contents.items():
        (raw / name).parent.mkdir(parents=True, exist_ok=True)
        (raw / name).write_bytes(data)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every file be old enough to be remembered."""
    now = time.time_ns
    monkeypatch.setattr(raw_files.time, "time_ns", lambda: now() + 60_000_000_000)


def some_files(n: int, size: int = 4000, seed: int = 1) -> list[RawFile]:
    chance = random.Random(seed)
    return [RawFile(b"%06d.txt" % i, f"{i:064x}", chance.randrange(size // 2, size * 2)) for i in range(n)]


def test_files_are_found_in_nested_folders_in_byte_order(tmp_path: Path) -> None:
    lay(tmp_path, **{"b.txt": b"1", "a/z.txt": b"2", "a.txt": b"3", "a/b/c.html": b"4"})
    found = inventory(tmp_path)
    assert [(file.path, file.sha256) for file in found.files] == [
        (b"a.txt", hashlib.sha256(b"3").hexdigest()),
        (b"a/b/c.html", hashlib.sha256(b"4").hexdigest()),
        (b"a/z.txt", hashlib.sha256(b"2").hexdigest()),
        (b"b.txt", hashlib.sha256(b"1").hexdigest()),
    ]
    assert found.rejects == []


def test_names_with_a_dot_in_front_are_counted_and_not_read(tmp_path: Path) -> None:
    lay(tmp_path, **{".gitkeep": b"", ".git/a.txt": b"a", "b/.DS_Store": b"", "b/c.txt": b"c"})
    found = inventory(tmp_path)
    assert ([file.path for file in found.files], found.ignored) == ([b"b/c.txt"], 3)


def test_whatever_cannot_be_read_is_a_reject(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (tmp_path / "out.txt").write_text("out")
    lay(raw, **{"in.txt": b"in", "a.pdf": b"%PDF", "README": b""})
    (raw / "out.txt").symlink_to(tmp_path / "out.txt")
    (raw / "again.txt").symlink_to(raw / "in.txt")
    (raw / "dangling.txt").symlink_to(raw / "nothing")
    (raw / "loop").symlink_to(raw)
    os.mkfifo(raw / "fifo.txt")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(raw / "socket.txt"))
    found = inventory(raw)
    assert [file.path for file in found.files] == [b"in.txt"]
    assert [(reject.path, reject.error) for reject in found.rejects] == [
        (b"README", "unknown-format"),
        (b"a.pdf", "unknown-format"),
        (b"again.txt", "symlink"),
        (b"dangling.txt", "symlink"),
        (b"fifo.txt", "not-a-file"),
        (b"loop", "symlink"),
        (b"out.txt", "symlink"),
        (b"socket.txt", "not-a-file"),
    ]
    rows = found.reject_rows()
    assert rows["stage"].to_pylist() == ["inventory"] * 8
    assert ".jsonl" in rows["message"][0].as_py()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_files_and_folders_are_rejects(tmp_path: Path) -> None:
    lay(tmp_path, **{"a.txt": b"a", "b/c.txt": b"c"})
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "b").chmod(0)
    found = inventory(tmp_path)
    (tmp_path / "b").chmod(0o700)
    assert [(reject.path, reject.error) for reject in found.rejects] == [(b"a.txt", "unreadable"), (b"b", "unreadable")]


def test_names_may_hold_any_bytes(tmp_path: Path) -> None:
    names = [b"line\nbreak.txt", b"latin-1-\xe9.txt", "日本.txt".encode(), b"x" * 251 + b".txt"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"text")
    found = inventory(tmp_path)
    assert [file.path for file in found.files] == sorted(names)
    assert list(inventory(tmp_path, found.known).files) == list(found.files)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        inventory(tmp_path / "nothing")


@pytest.mark.usefixtures("later")
def test_an_unchanged_folder_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, **{"a.txt": b"a", "b.jsonl": b"{}\n{}\n", "c.jsonl.gz": gzip.compress(b"{}\n{}\n")[:-9]})
    first = inventory(tmp_path)
    assert first.known.schema == KNOWN
    assert first.known.num_rows == 3

    def fail(*_: object) -> None:
        raise AssertionError("a file was read")

    monkeypatch.setattr(raw_files, "look", fail)
    second = inventory(tmp_path, first.known)
    assert (list(second.files), second.rejects, second.known) == (list(first.files), first.rejects, first.known)


@pytest.mark.usefixtures("later")
def test_only_new_and_changed_files_are_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, **dict.fromkeys(("a.txt", "b.txt", "c.txt", "d.txt"), b"before"))
    known = inventory(tmp_path).known
    status = (tmp_path / "c.txt").stat()
    lay(tmp_path, **{"aa.txt": b"new", "c.txt": b"after!"})
    os.utime(tmp_path / "c.txt", ns=(status.st_atime_ns, status.st_mtime_ns))  # size and time as they were
    (tmp_path / "d.txt").unlink()
    read: list[bytes] = []
    look = raw_files.look
    monkeypatch.setattr(raw_files, "look", lambda folder, path, *rest: read.append(path) or look(folder, path, *rest))
    again = inventory(tmp_path, known)
    assert sorted(read) == [b"aa.txt", b"c.txt"]
    assert list(again.files) == list(inventory(tmp_path).files)


@pytest.mark.usefixtures("later")
def test_what_is_known_stays_sorted_however_few_files_are_held_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raw_files, "_TOGETHER", 3)
    lay(tmp_path, **{f"{n // 5}/{n:02}.txt": b"%d" % n for n in range(20)})
    known = inventory(tmp_path).known
    lay(tmp_path, **{"1/05-new.txt": b"new", "3/17.txt": b"changed", "2.txt": b"between two folders"})
    (tmp_path / "0/02.txt").unlink()
    for _ in range(2):
        again = inventory(tmp_path, known)
        known = again.known
        assert known.sort_by("path").equals(inventory(tmp_path).known)
        assert known["path"].to_pylist() == sorted(known["path"].to_pylist())
        assert len(again.files) == len(list(again.files)) == 21


def test_a_file_takes_few_bytes_while_it_waits_for_its_batch(tmp_path: Path) -> None:
    lay(tmp_path, **{f"{n:06}.txt": b"%d" % n for n in range(1000)})
    found = inventory(tmp_path)
    planned = plan(found.files, 1 << 20, "s", "v")
    assert [piece for batch in planned for piece in batch.slices] == [file.slice() for file in found.files]
    assert found.known.nbytes + sum(len(batch.packed) for batch in planned) < 200 * len(found.files)


def test_a_file_that_changed_just_now_is_not_trusted_to_stay(tmp_path: Path) -> None:
    lay(tmp_path, **{"a.txt": b"one"})
    known = inventory(tmp_path).known
    assert known["path"].to_pylist() == [b"a.txt"]
    lay(tmp_path, **{"a.txt": b"two"})
    (file,) = inventory(tmp_path, known).files
    assert file.sha256 == hashlib.sha256(b"two").hexdigest()


def test_what_is_known_in_another_form_is_not_used(tmp_path: Path) -> None:
    lay(tmp_path, **{"a.txt": b"a"})
    assert list(inventory(tmp_path, KNOWN.empty_table().drop(["lost"])).files) == list(inventory(tmp_path).files)


def test_whatever_a_file_does_to_the_code_the_others_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, **{"a.txt": b"a", "b.txt": b"b"})
    look = raw_files.look

    def fail(folder: Folder, path: bytes, touch: Callable[[], None]) -> Contents:
        if path == b"a.txt":
            raise OverflowError("too large")
        return look(folder, path, touch)

    monkeypatch.setattr(raw_files, "look", fail)
    found = inventory(tmp_path)
    assert [file.path for file in found.files] == [b"b.txt"]
    assert [(reject.path, reject.error) for reject in found.rejects] == [(b"a.txt", "OverflowError")]
    assert "OverflowError('too large'); this is a fault" in found.rejects[0].message


@pytest.mark.usefixtures("later")
def test_what_another_version_knew_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, **{"a.jsonl": b"{}\n"})
    known = inventory(tmp_path).known
    read: list[bytes] = []
    look = raw_files.look
    monkeypatch.setattr(raw_files, "look", lambda folder, path, *rest: read.append(path) or look(folder, path, *rest))
    inventory(tmp_path, known)
    assert read == []
    monkeypatch.setattr(known_files, "version", lambda: "another")
    inventory(tmp_path, known)
    assert read == [b"a.jsonl"]


@given(st.integers(0, 300), st.integers(1, 400_000), st.randoms(use_true_random=False))
def test_every_file_is_in_one_batch_and_batches_are_not_too_large(n: int, target: int, chance: random.Random) -> None:
    files = [RawFile(b"%d" % i, "", chance.randrange(50_000)) for i in range(n)]
    planned = plan(files, target, "s", "v")
    assert [piece.path for batch in planned for piece in batch.slices] == [file.path for file in files]
    assert all(batch.weight <= 2 * target or len(batch.slices) == 1 for batch in planned)
    assert sum(batch.size for batch in planned) == sum(file.weight for file in files)
    assert len({batch.key for batch in planned}) == len(planned)


def test_batches_are_about_as_large_as_asked() -> None:
    files = some_files(20_000)
    planned = plan(files, 1_000_000, "s", "v")
    assert 0.5e6 < sum(batch.weight for batch in planned) / len(planned) < 1.5e6


@pytest.mark.parametrize("change", ["add", "remove", "rewrite"])
def test_a_change_of_one_file_leaves_nearly_all_batches_as_they_were(change: str) -> None:
    files = some_files(8000)
    before = {batch.key for batch in plan(files, 500_000, "s", "v")}
    for position in range(50, 8000, 997):
        changed = list(files)
        if change == "add":
            changed.insert(position, RawFile(files[position - 1].path + b"+", "f" * 64, 4000))
        elif change == "remove":
            del changed[position]
        else:
            changed[position] = dataclasses.replace(files[position], sha256="f" * 64, weight=900)
        after = {batch.key for batch in plan(changed, 500_000, "s", "v")}
        assert len(after - before) <= 6
    assert len(before) > 60


def test_a_day_of_new_files_adds_batches_and_changes_the_last_one() -> None:
    files = some_files(20_000)
    before = plan(files[:19_000], 1_000_000, "s", "v")
    after = plan(files, 1_000_000, "s", "v")
    assert after[: len(before) - 1] == before[:-1]


def test_tiny_files_are_divided_too() -> None:
    files = [RawFile(b"%06d.txt" % i, "", 10) for i in range(50_000)]
    planned = plan(files, 16 << 20, "s", "v")
    assert len(planned) >= 5
    assert max(len(batch.slices) for batch in planned) < 20_000


def test_a_key_follows_contents_names_settings_version_and_division() -> None:
    files = some_files(3)

    def keys(*changed: RawFile, settings: str = "s", version: str = "v") -> tuple[str, ...]:
        return tuple(batch.key for batch in plan(changed or files, 10**9, settings, version))

    others = [
        keys(dataclasses.replace(files[0], sha256="f" * 64), *files[1:]),
        keys(dataclasses.replace(files[0], path=b"!"), *files[1:]),
        keys(settings="t"),
        keys(version="w"),
        keys(*files[:2]),
    ]
    assert keys() not in others
    assert len(set(others)) == len(others)
    assert keys() == keys()


def test_a_large_container_is_divided_by_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 10_000)
    lay(tmp_path, **{"a.txt": b"a", "big.jsonl": b'{"text":"a line"}\n' * 20_000, "small.jsonl": b"{}\n"})
    files = list(inventory(tmp_path).files)
    planned = plan(files, 50_000, "s", "v")
    parts = [batch for batch in planned if batch.slices[0].path == b"big.jsonl"]
    segments = [segment for batch in parts for segment in batch.slices[0].segments]
    assert len(parts) > 6
    assert all(batch.size <= 50_000 for batch in parts)
    assert tuple(segments) == files[1].segments
    assert sorted(piece.path for batch in planned for piece in batch.slices if batch not in parts) == [
        b"a.txt",
        b"small.jsonl",
    ]


def test_a_batch_is_small_and_survives_pickling() -> None:
    batch: Batch = plan(some_files(1000), 10**9, "s", "v")[0]
    pickled = pickle.dumps(batch)
    assert pickle.loads(pickled) == batch  # noqa: S301 - our own
    assert len(pickled) < 150_000


def test_a_batch_is_called_after_its_first_file_and_only_in_visible_characters() -> None:
    files = [
        RawFile(name, f"{number:064x}", 4000) for number, name in enumerate([b"a\x1b[31m/" + b"b" * 99, b"c", b"d"])
    ]
    (batch,) = plan(files, 1 << 20, "", "")
    assert batch.label == f"…{'b' * 60} and 2 more"
    (alone,) = plan(files[1:2], 1 << 20, "", "")
    assert alone.label == "c"


def test_a_file_of_any_size_is_read_no_further_when_the_run_is_stopped(tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.truncate(1 << 40)
    (tmp_path / "b.jsonl").write_text("{}")
    code = f"""
from pathlib import Path
from flows import raw_files
look = raw_files.look
def looked(*given):
    print("reading", flush=True)
    return look(*given)
raw_files.look = looked
raw_files.inventory(Path({str(tmp_path)!r}))
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"reading\n"
        run.send_signal(signal.SIGINT)
        try:
            assert run.wait(30) == -signal.SIGINT
        finally:
            run.kill()
