"""What the command makes of a run that Prefect's client fails in."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn, cast

import httpx
import pytest

from flows import objects, run, server, tell
from flows.errors import StoreError
from flows.settings import Settings
from flows.summary import Outcome

FAILURE = httpx.ConnectError("refused")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No server is asked or started, and nothing is known of earlier runs."""
    monkeypatch.setattr(server, "_lost", threading.Event())
    monkeypatch.setattr(server, "check", lambda: None)
    monkeypatch.setattr(server, "start", lambda: None)
    yield
    tell.forget()


def curated(
    monkeypatch: pytest.MonkeyPatch, first: BaseException | None = None, last: Outcome | None = None
) -> Outcome:
    """Run a flow that raises ``first`` or comes to ``last``, and then cannot tell Prefect so."""

    def flow(*_: object, **__: object) -> NoReturn:
        monkeypatch.setattr(tell, "_last", last)
        try:
            if first is not None:
                raise first
        finally:
            raise FAILURE

    monkeypatch.setattr(run, "curate", flow)
    return run.curate_now("raw", "curated", Settings(), workers=1, on="processes", address=None)


def test_what_was_published_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = cast("Outcome", object())
    assert curated(monkeypatch, last=outcome) is outcome


def test_an_earlier_run_does_not_speak_for_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    curated(monkeypatch, last=cast("Outcome", object()))

    def flow(*_: object, **__: object) -> NoReturn:
        raise FAILURE

    monkeypatch.setattr(run, "curate", flow)
    with pytest.raises(run.UnpublishedError, match="before the run could start"):
        run.curate_now("raw", "curated", Settings(), workers=1, on="processes", address=None)


def test_why_the_run_itself_failed_is_told_and_not_that_prefect_did(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = StoreError("curated", "there is no room", "make some")
    with pytest.raises(run.UnpublishedError, match="there is no room"):
        curated(monkeypatch, first=failed)


def test_ctrl_c_stays_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyboardInterrupt):
        curated(monkeypatch, first=KeyboardInterrupt())


def test_ctrl_c_says_whether_the_link_had_moved(tmp_path: Path) -> None:
    before = run.published(str(tmp_path))
    assert run.stopped(str(tmp_path), before).startswith("stopped; nothing was published")
    (tmp_path / ".current").symlink_to(".snapshots/000001-aa")
    assert run.stopped(str(tmp_path), before).startswith("stopped; snapshot 000001-aa was published before that")
    assert run.stopped(str(tmp_path), run.published(str(tmp_path))).startswith("stopped; nothing was published")


def test_ctrl_c_during_an_upload_says_that_the_next_run_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = objects.local("s3://newsroom/tables")
    folder.mkdir(parents=True)
    (folder / ".current").symlink_to(".snapshots/000001-aa")
    assert "the next run sends what s3://newsroom/tables lacks of it" in run.stopped("s3://newsroom/tables", "")
