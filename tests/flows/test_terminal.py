"""What reaches a terminal, whatever its encoding."""

import errno
import io
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flows import cli, terminal
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import Rows, Source


class Refusing(io.RawIOBase):
    """Standard output that takes nothing."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def writable(self) -> bool:
        return True

    def write(self, _: object) -> int:
        raise OSError(self.number, os.strerror(self.number))


@pytest.fixture
def ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run a command about a published ``a.txt`` whose output is refused with an error number; its exit code."""
    rows, document = Rows(), read_text("The court met on Tuesday.")
    rows.add(Source("a.txt", b"a.txt", "0" * 64), document, clean(document))
    store = Store(tmp_path)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows.tables(), {}))
        draft.publish({}, keep=1)

    def run(number: int, *arguments: str) -> int:
        monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BufferedWriter(Refusing(number)), encoding="utf-8"))
        monkeypatch.setattr("sys.argv", ["winnow", *arguments, "--curated", str(tmp_path)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return int(end.value.code or 0)

    return run


PRINTING = [("restore", "a.txt"), ("restore", "--all"), ("explain", "a.txt")]


@pytest.mark.parametrize("arguments", PRINTING)
def test_a_full_disk_behind_standard_output_is_told_with_an_exit_code_of_its_own(
    arguments: tuple[str, str], ended: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(errno.ENOSPC, *arguments) == cli.EXIT_OUTPUT
    assert capsys.readouterr().err == "winnow: standard output: No space left on device\n"


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_stream_that_was_closed_before_is_no_traceback(closed: str) -> None:
    command = [sys.executable, "-m", "flows", "rules"]
    shell = f"exec {shlex.join(command)} {'>&-' if closed == 'stdout' else '2>&-'}"
    done = subprocess.run(["sh", "-c", shell], capture_output=True, check=False)
    assert done.returncode == (cli.EXIT_OUTPUT if closed == "stdout" else 0)
    assert done.stderr == (b"winnow: standard output is closed\n" if closed == "stdout" else b"")


def test_help_that_cannot_be_written_is_told_as_well() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no full device here")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "flows", "run", "--help"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (cli.EXIT_OUTPUT, b"winnow: standard output: No space left on device\n")


@pytest.mark.parametrize("arguments", PRINTING)
def test_a_reader_that_goes_away_is_no_error(
    arguments: tuple[str, str], ended: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(errno.EPIPE, *arguments) == 0
    assert not capsys.readouterr().err


@pytest.mark.parametrize(("encoding", "shown"), [("utf-8", "next · café"), ("ascii", r"next \xb7 caf\xe9")])
def test_a_terminal_of_few_characters_is_no_error(encoding: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    received = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(received, encoding=encoding))
    terminal.stdout("next · café")
    assert received.getvalue().decode(encoding) == shown + "\n"


def test_a_remark_that_cannot_be_written_changes_no_exit_code() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no full device here")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "flows", "rules", "none"], stderr=full, check=False)
    assert done.returncode == cli.EXIT_USAGE


@pytest.mark.parametrize(("kind", "painted"), [("xterm", True), ("dumb", False)])
def test_a_terminal_without_colours_gets_none(kind: str, *, painted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", kind)
    monkeypatch.setattr(terminal, "is_terminal", lambda _: True)
    assert terminal.is_painted() == painted


def test_after_the_last_word_of_a_failed_run_libraries_complain_unheard() -> None:
    code = """
import atexit, os
from flows import terminal
atexit.register(os.write, 2, b"leaked")
terminal.end_quietly()
terminal.stderr("winnow: it failed")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"winnow: it failed\n")
