"""The progress line fits its terminal, and says how far a run is."""

import io
import re

import pytest
from rich.console import Console

from flows import progress


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What a terminal of 80 columns receives."""
    received = io.StringIO()
    terminal = Console(file=received, force_terminal=True, width=80, color_system=None, legacy_windows=False)
    monkeypatch.setattr(progress, "Console", lambda *, stderr: terminal if stderr else None)
    return received


def lines(received: str) -> list[str]:
    return [re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", line) for line in re.split(r"[\r\n]+", received)]


def test_the_line_of_a_million_documents_fits_80_columns(screen: io.StringIO) -> None:
    with progress.watch(enabled=True):
        progress.stage("writing tables", 40_000_000_000)
        progress.advance(4_000_000, 1_234_567, 12_345)
    shown = lines(screen.getvalue())
    assert max(map(len, shown)) <= 80
    assert any("1,234,567 documents, 12,345 rejects" in line and " MB/s" in line for line in shown)


def test_a_stage_without_a_size_shows_none_of_the_stage_before(screen: io.StringIO) -> None:
    with progress.watch(enabled=True):
        progress.stage("cleaning", 1_000_000)
        progress.advance(1_000_000, 10, 0)
        progress.stage("comparing documents")
        screen.truncate(0)
    last = [line for line in lines(screen.getvalue()) if "comparing" in line]
    assert last
    assert not any("MB/s" in line for line in last)


def test_the_line_moves_while_batches_are_in_hand(screen: io.StringIO) -> None:
    with progress.watch(enabled=True):
        progress.stage("cleaning", 1_000_000)
        progress.underway(30, 120_000)
        assert progress._detail().startswith("30 documents, 0 rejects")
        progress.advance(100_000, 25, 2)
        assert progress._detail().startswith("30 documents, 2 rejects")
        progress.underway(40, 5_000_000)  # what is packed has more bytes than its file
        assert progress._detail().startswith("65 documents, 2 rejects")
        assert progress._detail().endswith(" 0:00:00 left")
    assert any("65 documents" in line for line in lines(screen.getvalue()))


def test_nothing_is_shown_where_nobody_watches(screen: io.StringIO) -> None:
    with progress.watch(enabled=False):
        progress.stage("cleaning", 10)
        progress.advance(10, 1, 0)
    assert not screen.getvalue()
