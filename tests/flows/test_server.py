"""What a run does when Prefect falls silent: it says so once, asks no more, and asks again after the tables stand."""

import importlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest
from pydantic import SecretStr

from flows import quiet, server


@pytest.fixture(autouse=True)
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is said on standard error, from a server that has answered so far."""
    lines: list[str] = []
    monkeypatch.setattr(server, "_lost", threading.Event())
    monkeypatch.setattr(server, "stderr", lines.append)
    return lines


def silent() -> None:
    raise httpx.ReadTimeout("timed out\nand more")


def test_what_prefect_answers_is_handed_on(heard: list[str]) -> None:
    assert server.tell(lambda: 3) == 3
    assert heard == []


def test_silence_is_said_once_and_prefect_is_asked_no_more(heard: list[str]) -> None:
    assert server.tell(silent) is None
    assert server.tell(lambda: pytest.fail("it was asked again")) is None
    server.lose(OSError("gone"))
    assert heard == ["winnow: Prefect stopped answering (timed out); the run goes on without it"]


def test_a_fault_of_our_own_is_no_silence() -> None:
    with pytest.raises(KeyError):
        server.tell(lambda: {}["artifact"])


def test_a_server_that_is_back_is_told_again(heard: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    address = SimpleNamespace(api=SimpleNamespace(url="http://127.0.0.1:1/api"))
    monkeypatch.setattr(server, "get_current_settings", lambda: address)
    server.lose(OSError("gone"))
    monkeypatch.setattr(server, "_ask", lambda _: None)
    server.find_again()
    assert server.tell(lambda: 3) == 3
    assert heard[-1] == "winnow: Prefect answers again"


def test_a_process_waits_for_nobody_after_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(server.os, "_exit", ended.append)
    server.leave(3)
    assert ended == []
    server.lose(OSError("gone"))
    server.leave(3)
    assert ended == [3]


def test_a_folder_that_prefect_could_not_write_to_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    database = SimpleNamespace(connection_url=SecretStr(f"sqlite+aiosqlite:///{tmp_path}/file/prefect.db?x=1"))
    settings = SimpleNamespace(api=SimpleNamespace(url=""), server=SimpleNamespace(database=database))
    monkeypatch.setattr(server, "get_current_settings", lambda: settings)
    with pytest.raises(server.UnreachableError, match=r"file cannot be written to .*; set PREFECT_HOME"):
        server.check()


def test_an_address_that_was_left_empty_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "")
    importlib.reload(quiet)
    assert "PREFECT_API_URL" not in os.environ
