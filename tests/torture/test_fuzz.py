"""What a fuzzer makes of our own texts becomes a document that keeps the laws, or is unreadable; nothing else."""

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest
import strength

SECONDS = strength.of(600, 5)


def test_no_bytes_break_a_reader_a_rule_or_a_law(folder: Path) -> None:
    pytest.importorskip("atheris", reason="atheris is not installed: pip install --group fuzz")
    corpus = folder / "corpus"
    corpus.mkdir()
    program = Path(__file__).with_name("fuzz.py")
    done = subprocess.run(
        [sys.executable, program, corpus, f"-artifact_prefix={folder}{os.sep}", f"-max_total_time={SECONDS}"],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=20 * SECONDS + 600,
        check=False,
    )
    ended_on = [base64.b85encode(path.read_bytes()) for path in folder.glob("*-*") if path.is_file()]
    assert done.returncode == 0, f"{done.stdout[-4000:]}\n{done.stderr[-1000:]}\nthe input, in base85: {ended_on}"
    assert "DONE" in done.stderr
