"""What a run does when Prefect falls silent: it says so once, asks no more, and asks again after the tables stand."""

import threading
from collections.abc import Iterator
from types import SimpleNamespace

import httpx
import pytest

from flows import server


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
