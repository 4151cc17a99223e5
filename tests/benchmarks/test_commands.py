"""Each benchmark that the docs name starts; those that measure quickly on little run to their end.

The others start Prefect many times or learn from the labelled pages, for minutes: of them only the command line is
tried. ``quality.py --small`` has a test of its own. ``train_flat.py`` writes weights into the tree: no test starts it.
"""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: The smallest size of each command, and a word of what it prints.
SMALL = [
    (("where.py", "--documents", "8"), "clean a batch"),
    (("repeats.py", "--documents", "60", "--only", "winnow,rensa"), "rensa"),
    (("repeats.py", "--growth", "60"), "news"),
    (("repeats.py", "--alike", "60"), "nearly identical"),
    (("speed.py", "--documents", "8", "--only", "afternoon"), "rensa"),
]
#: The others, each with a peer that it imports.
LARGE = (("pages.py", "catboost"), ("quality.py", "boilerpy3"), ("scale.py", ""), ("speed.py", ""))


def run(folder: Path, script: str, *arguments: str) -> str:
    """What a script prints, started in ``folder``."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / script), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("command", "word"), SMALL, ids=[" ".join(command) for command, _ in SMALL])
def test_a_quick_benchmark_runs_at_its_smallest_size(command: tuple[str, ...], word: str, tmp_path: Path) -> None:
    assert word in run(tmp_path, *command)


@pytest.mark.parametrize(("script", "peer"), LARGE, ids=[script for script, _ in LARGE])
def test_the_command_line_of_a_long_benchmark_is_there(script: str, peer: str, tmp_path: Path) -> None:
    if peer:
        pytest.importorskip(peer, reason="needs the peers: pip install --group peers", exc_type=ImportError)
    assert "usage:" in run(tmp_path, script, "--help")
