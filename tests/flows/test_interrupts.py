"""Ctrl-C while modules load, and in code that makes something else of it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.interrupts import EXIT, kept, leaving

ROOT = Path(__file__).resolve().parents[2]
TYPED = "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n"


@pytest.mark.parametrize(
    ("loading", "command", "said"),
    [
        ("prefect", "run", "stopped before the run began; the tables are as they were\n"),
        ("typer", "rules", "stopped before anything was begun\n"),
    ],
)
def test_ctrl_c_while_modules_load_ends_the_command_with_a_sentence(
    loading: str, command: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / f"{loading}.py").write_text(TYPED)
    ended = subprocess.run(
        [sys.executable, "-m", "flows", command],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (EXIT, said)


def disguised() -> None:
    """Ctrl-C in code that makes something else of it."""
    try:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(10)
    except KeyboardInterrupt:
        raise ValueError("cannot serialize") from None


def test_ctrl_c_that_became_another_exception_is_ctrl_c_still() -> None:
    with pytest.raises(KeyboardInterrupt), kept():
        disguised()
    with pytest.raises(ValueError, match="of its own"), kept():
        raise ValueError("of its own")


def test_ctrl_c_that_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with leaving("stopped"), kept():
            os.kill(os.getpid(), signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
