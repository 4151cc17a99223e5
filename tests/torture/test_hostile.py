"""A thousand hostile files go through the real command, and each is read whole or rejected with a reason."""

import json
import subprocess
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pyarrow.parquet as pq
import pytest
import strength
from conftest import Winnow
from hostile import Hostile, generate

from flows.sources import printable

MEBIBYTES = 1024
#: Errors that end a container: what comes after them in it was not read.
ENDING = {"truncated", "corrupt", "too-large", "timeout", "memory", "changed", "vanished", "unreadable", "bomb"}
CHANGING = 20


@dataclass
class Published:
    """What one run over the hostile files left."""

    raw: Path
    curated: Path
    hostile: list[Hostile]
    done: subprocess.CompletedProcess[str]
    mebibytes: int
    texts: dict[str, str]
    rejects: dict[str, list[tuple[int, str, str]]]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, winnow: Winnow) -> Published:
    folder = tmp_path_factory.mktemp("hostile")
    raw, curated = folder / "raw", folder / "curated"
    hostile = generate(raw, files=strength.of(1000, 150), scale=strength.of(1.0, 0.01))
    with changing(raw), watching() as largest:
        done = winnow("run", "--raw", raw, "--curated", curated, "--workers", 2, "--json", TMPDIR=str(folder))
    assert done.returncode == 0, done.stderr[-3000:]
    return Published(raw, curated, hostile, done, largest[0], texts_of(curated), rejects_of(curated))


@contextmanager
def changing(raw: Path) -> Iterator[None]:
    """While the block runs, files change, grow, vanish and come back as links or folders."""
    files = [raw / f"changing-{number}.txt" for number in range(CHANGING)]
    for file in files:
        file.write_text("It changes while it is read.\n" * 20)
    ending = threading.Event()

    def change() -> None:
        for turn in range(100_000):
            if ending.wait(0.01):
                return
            file = files[turn % CHANGING]
            file.unlink(missing_ok=True)
            if turn % 4 == 1:
                file.symlink_to("/etc/hostname")
            elif turn % 4:
                file.write_text(f"It changed {turn} times.\n" * (turn % 50))

    thread = threading.Thread(target=change)
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join()


@contextmanager
def watching() -> Iterator[list[int]]:
    """The most memory, in MiB, that any worker process held while the block ran."""
    largest, ending = [0], threading.Event()

    def watch() -> None:
        known: dict[int, bool] = {}
        while not ending.wait(0.05):
            for process in psutil.Process().children(recursive=True):
                try:
                    if process.pid not in known:
                        known[process.pid] = "flows.worker" in " ".join(process.cmdline())
                    if known[process.pid]:
                        largest[0] = max(largest[0], process.memory_info().rss >> 20)
                except psutil.Error:
                    continue

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield largest
    finally:
        ending.set()
        thread.join()


def rows(curated: Path, table: str, columns: list[str]) -> Iterator[dict[str, object]]:
    for part in sorted((curated / table).iterdir()):
        for batch in pq.ParquetFile(part).iter_batches(columns=columns):
            yield from batch.to_pylist()


def texts_of(curated: Path) -> dict[str, str]:
    """All that the tables hold of each source file, joined."""
    paths, found = dict[str, str](), defaultdict(list)
    for row in rows(curated, "documents", ["document_id", "source_path", "title", "text"]):
        paths[str(row["document_id"])] = str(row["source_path"])
        found[str(row["source_path"])] += [str(row["title"]), str(row["text"])]
    for row in rows(curated, "removals", ["document_id", "source_path", "text", "value"]):
        paths[str(row["document_id"])] = str(row["source_path"])
        found[str(row["source_path"])] += [str(row["text"]), str(row["value"])]
    for row in rows(curated, "repairs", ["document_id", "before"]):
        found[paths[str(row["document_id"])]].append(str(row["before"]))
    return {path: "\n".join(texts) for path, texts in found.items()}


def rejects_of(curated: Path) -> dict[str, list[tuple[int, str, str]]]:
    found = defaultdict(list)
    for row in rows(curated, "rejects", ["source_path", "record", "error", "message"]):
        found[str(row["source_path"])].append((int(str(row["record"])), str(row["error"]), str(row["message"])))
    return found


def test_every_sentinel_is_in_a_table_or_its_record_is_rejected(published: Published) -> None:
    lost = []
    for hostile in published.hostile:
        text = "\n".join(published.texts[path] for path in paths_of(published.texts, hostile))
        rejects = [reject for path in paths_of(published.rejects, hostile) for reject in published.rejects[path]]
        for planted in hostile.planted:
            told = any(
                record in {planted.record, 0} or (error in ENDING and record <= planted.record)
                for record, error, _ in rejects
            )
            if planted.word not in text and not told:
                lost.append((hostile.path, planted.word, rejects))
    assert lost == []


def paths_of(known: Iterable[str], hostile: Hostile) -> list[str]:
    """The paths under which the tables know a file: its own, or those of an archive's members."""
    path = printable(hostile.path)
    return [other for other in known if other == path or other.startswith(f"{path}!/")]


def test_every_file_is_in_a_table(published: Published) -> None:
    known = published.texts.keys() | published.rejects.keys()
    assert [hostile.path for hostile in published.hostile if not paths_of(known, hostile)] == []


def test_what_can_be_read_is_read(published: Published) -> None:
    rejected = [hostile.path for hostile in published.hostile if hostile.readable and not in_texts(published, hostile)]
    assert rejected == []


def in_texts(published: Published, hostile: Hostile) -> bool:
    return printable(hostile.path) in published.texts and printable(hostile.path) not in published.rejects


def test_no_reject_is_a_fault_of_the_code(published: Published) -> None:
    every = [(path, reject) for path, rejects in published.rejects.items() for reject in rejects]
    assert [(path, reject) for path, reject in every if "fault in Winnow" in reject[2]] == []
    assert all(len(message) > 20 for _, (_, _, message) in every)


def test_no_worker_held_more_than_a_gigabyte(published: Published) -> None:
    assert 0 < published.mebibytes <= MEBIBYTES * 1.02, published.mebibytes


def test_at_a_hundredth_of_the_size_nothing_takes_too_long(published: Published) -> None:
    if strength.FULL:
        errors = Counter(error for rejects in published.rejects.values() for _, error, _ in rejects)
        assert errors["timeout"] + errors["memory"] < 20, errors
        return
    assert [path for path, rejects in published.rejects.items() for _, error, _ in rejects if error == "timeout"] == []


def test_the_laws_hold_on_what_was_made_of_them(published: Published, winnow: Winnow) -> None:
    checked = winnow("verify", "--data", "--raw", published.raw, "--curated", published.curated)
    assert checked.returncode == 0, checked.stdout[-3000:]


def test_nothing_from_outside_of_raw_was_read(published: Published) -> None:
    assert not any("outsidesecret" in text for text in published.texts.values())
    hostname = Path("/etc/hostname")
    name = hostname.read_text().strip() if hostname.exists() else ""
    assert not name or not any(path.startswith("changing") and name in text for path, text in published.texts.items())


def test_no_control_or_bidirectional_character_reaches_a_log_line(published: Published) -> None:
    unsafe = set(published.done.stderr + published.done.stdout) - {"\n", "\t"}
    assert [character for character in unsafe if not character.isprintable()] == []
    assert json.loads(published.done.stdout)["snapshot"]


def test_the_temporary_folder_is_left_as_it_was(published: Published) -> None:
    assert {path.name for path in published.curated.parent.iterdir()} == {"raw", "curated", "outside.txt"}
