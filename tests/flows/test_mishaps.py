"""Runs that die, or meet a full disk or a file that is away for a moment, and what the next run makes of it.

The whole flow in this process: tasks run where they are submitted, and Prefect is not asked.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from flows import curate, mirror, server, tell
from flows import store as store_module
from flows.errors import LockedError, StoreError
from flows.settings import Settings
from flows.store import Store
from flows.summary import Outcome
from flows.worker import Progress


@dataclass(eq=False)
class Done:
    """A future that has its result."""

    value: object

    def result(self) -> object:
        return self.value


class Here:
    """What runs tasks and jobs: this thread, at once."""

    def submit(self, task: Any, parameters: dict[str, Any]) -> Done:  # noqa: ANN401 - Prefect's own type
        return Done(task.fn(**parameters))

    def run(self, job: Any, *arguments: object) -> object:  # noqa: ANN401 - any function
        return job(Progress(), *arguments)

    def run_by_weight(self, _: int, job: Any, *arguments: object) -> object:  # noqa: ANN401 - any function
        return job(Progress(), *arguments)


class Bar:
    """A progress bar that nobody sees."""

    def __call__(self, stage: str, share: float) -> None:
        """Show nothing."""

    def finish(self) -> None:
        """Show nothing."""


class Killed(BaseException):
    """The end of a process."""


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """Whether each run that came to its end told Prefect of new tables."""

    @contextmanager
    def runner(*_: object) -> Iterator[Here]:
        yield Here()

    said: list[bool] = []
    monkeypatch.setattr(curate, "task_runner", runner)
    monkeypatch.setattr(curate, "pool", lambda _: Here())
    monkeypatch.setattr(curate, "as_completed", list)
    monkeypatch.setattr(tell, "Bar", Bar)
    monkeypatch.setattr(tell, "_show", lambda outcome: said.append(outcome.changed))
    yield said
    tell.forget()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    for name in "abc":
        write(tmp_path, name)
    return tmp_path


def write(folder: Path, name: str) -> None:
    text = f"File {name}: the bridge of {name * 9} was opened by the mayor on Monday.\n\nNobody of {name * 7} came.\n"
    (folder / "raw" / f"{name}.txt").write_text(text)


def run(folder: Path) -> Outcome:
    return curate.bring_up_to_date(
        str(folder / "raw"), str(folder / "curated"), Settings(), workers=1, on="processes", address=None
    )


def flow(folder: Path) -> None:
    """The run, with what is told of it."""
    curate.curate.fn(str(folder / "raw"), str(folder / "curated"), Settings(), 1)


def rejects(folder: Path) -> list[tuple[str, str]]:
    rows = pq.read_table(folder / "curated" / "rejects")
    return list(zip(rows["source_path"].to_pylist(), rows["error"].to_pylist(), strict=True))


def published(folder: Path) -> str:
    return (folder / "curated" / ".current").readlink().name


@contextmanager
def away(path: Path) -> Iterator[None]:
    """The file is somewhere else while the block runs."""
    elsewhere = path.parents[1] / path.name
    path.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(path)


@contextmanager
def lost_while(name: str, folder: Path) -> Iterator[None]:
    """While the flow's step ``name`` runs, b.txt is away."""
    step = getattr(curate, name)

    def without(*arguments: object) -> object:
        with away(folder / "raw" / "b.txt"):
            return step(*arguments)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(curate, name, without)
        yield


def test_a_file_that_was_away_for_a_moment_is_read_by_the_next_run(folder: Path) -> None:
    with lost_while("clean", folder):
        run(folder)
    assert rejects(folder) == [("b.txt", "vanished")]
    assert run(folder).counts.documents == 3
    assert rejects(folder) == []
    assert not run(folder).cleaned


def test_a_file_that_was_away_when_a_run_died_is_read_by_the_next_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched, lost_while("clean", folder):
        patched.setattr(curate, "publish", die)
        with pytest.raises(Killed):
            run(folder)
    assert run(folder).counts.documents == 3
    assert rejects(folder) == []


def test_damaged_rows_that_cannot_be_made_as_they_were_are_not_published(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = curate.finish

    def damage(*arguments: Any) -> object:  # noqa: ANN401 - those of the step
        for path in (folder / "curated" / ".staging").glob("[!k.]*/documents.arrow"):
            path.write_bytes(b"")
        return finish(*arguments)

    monkeypatch.setattr(curate, "finish", damage)
    with lost_while("finish", folder), pytest.raises(StoreError, match=r"a raw file has changed.*run again"):
        run(folder)
    assert run(folder).counts.documents == 3
    assert rejects(folder) == []


def test_a_disk_that_is_full_once_the_link_has_moved_is_told_and_fails_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(path: Path, *_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    def fill(*arguments: Any) -> None:  # noqa: ANN401 - those of the function in whose place it stands
        point(*arguments)
        monkeypatch.setattr(store_module, "_write", full)

    point = store_module._point
    run(folder)
    write(folder, "d")
    monkeypatch.setattr(store_module, "_point", fill)
    assert run(folder).snapshot == published(folder)
    assert published(folder).startswith("000002")
    told = capsys.readouterr().err
    assert told.startswith("winnow: the tables are published, but ")
    assert "No space left on device" in told


def test_tables_stay_where_all_raw_files_are_gone_at_once(folder: Path) -> None:
    first = run(folder).snapshot
    with away(folder / "raw"):
        (folder / "raw").mkdir()
        (folder / "raw" / ".hidden").touch()
        with pytest.raises(StoreError, match="there is no file in it any more"):
            run(folder)
        shutil.rmtree(folder / "raw")
    assert published(folder) == first
    again = run(folder)
    assert (again.snapshot, str(again.files)) == (first, "unchanged")


def test_new_tables_are_announced_once(folder: Path, told: list[bool]) -> None:
    for _ in range(2):
        flow(folder)
    write(folder, "d")
    for _ in range(2):
        flow(folder)
    assert told == [True, False, True, False]


def test_new_tables_that_a_dying_run_could_not_announce_the_next_one_does(
    folder: Path, told: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise KeyboardInterrupt

    flow(folder)
    write(folder, "d")
    with monkeypatch.context() as patched:
        patched.setattr(Store, "drop_staged", die)
        with pytest.raises(KeyboardInterrupt):
            flow(folder)
    assert published(folder).startswith("000002")
    with monkeypatch.context() as patched:
        patched.setattr(server, "tell", lambda _: None)  # Prefect fell silent
        flow(folder)
    for _ in range(2):
        flow(folder)
    assert told == [True, True, False]


def test_a_run_that_finds_all_published_has_seen_all_that_was_there(folder: Path) -> None:
    first = run(folder).snapshot
    before = int((folder / "curated" / ".last-run").read_text())
    assert run(folder).snapshot == first
    assert int((folder / "curated" / ".last-run").read_text()) > before


def test_a_run_that_the_lock_refuses_leaves_the_copy_of_raw_files_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought_up_to_date: list[str] = []
    monkeypatch.setattr(mirror, "source", brought_up_to_date.append)
    with Store(folder / "curated").lock(), pytest.raises(LockedError):
        run(folder)
    assert brought_up_to_date == []


def test_what_is_copied_from_an_object_store_in_a_run_was_there_when_it_looked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy(raw: str) -> Path:
        write(folder, "d")
        return Path(raw)

    monkeypatch.setattr(mirror, "source", copy)
    run(folder)
    seen = int((folder / "curated" / ".last-run").read_text())
    assert seen >= (folder / "raw" / "d.txt").stat().st_mtime_ns
