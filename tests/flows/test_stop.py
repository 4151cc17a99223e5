"""Ctrl-C at a terminal: the command says in a sentence what became of the run, and the next run goes on."""

import os
import pty
import select
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Seconds until a run holds the lock, on a busy machine, and until it has ended.
PATIENCE = 120


def typed_at(command: list[str], folder: Path, moment: Path, environment: dict[str, str]) -> tuple[int, str]:
    """The exit code and the output of a command at a terminal where Ctrl-C is typed as soon as ``moment`` is there."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execve(command[0], command, os.environ | environment | {"PYTHONPATH": str(ROOT)})  # noqa: S606
    output, typed, until = b"", False, time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if select.select([terminal], [], [], 0.01)[0]:
            try:
                output += os.read(terminal, 1 << 16)
            except OSError:  # the other side is closed
                break
        if not typed and moment.exists():
            os.write(terminal, b"\x03")
            typed = True
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), output.decode("utf-8", "replace")


def test_ctrl_c_ends_a_run_with_a_sentence(home: dict[str, str], tmp_path: Path) -> None:
    for number in range(400):
        path = tmp_path / "raw" / f"{number}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"The bridge of town {number} was opened on Monday, and nobody came to see it. " * 200)
    command = [sys.executable, "-m", "flows", "run", "--workers", "1"]
    code, output = typed_at(command, tmp_path, tmp_path / "curated" / ".lock", home)
    assert code == 130, output
    assert "stopped; nothing was published" in output
    assert "stopped answering" not in output
    assert not (tmp_path / "curated" / "documents").exists()
