"""The small quality benchmark: runs where the labelled pages lie beside the project, with floors."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT.parent / "shared" / "devset"


@pytest.mark.skipif(not PAGES.is_dir(), reason=f"the labelled pages are not at {PAGES.name} beside the project")
def test_no_quality_floor_is_missed() -> None:
    for peer in ("boilerpy3", "html_text", "inscriptis", "justext", "newspaper", "readability"):
        pytest.importorskip(peer, reason="needs the peers: pip install --group peers", exc_type=ImportError)
    command = [sys.executable, ROOT / "benchmarks" / "quality.py", PAGES, "--small"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "seeds: 5 of 5" in run.stdout
