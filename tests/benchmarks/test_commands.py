"""Each benchmark that the docs name starts; those that measure quickly on little run to their end.

The others start Prefect many times, for minutes: of them the command line is tried, and the run itself with
``WINNOW_TORTURE=full``. ``quality.py --small`` and the commands that train have tests of their own.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: The smallest size of each command, and a word of what it prints.
SMALL = [
    (("where.py", "--documents", "8"), "rule: stray-line"),
    (("rules.py", "--documents", "4", "--passes", "1"), "likely-residue"),
    (("repeats.py", "--documents", "60", "--only", "winnow,rensa"), "rensa"),
    (("repeats.py", "--growth", "60"), "news"),
    (("repeats.py", "--alike", "60"), "nearly identical"),
    (("speed.py", "--documents", "8", "--only", "afternoon"), "rensa"),
]
#: Those that ask peers about labelled pages, with a peer that each imports, and a line that each prints at the end.
LABELLED = (("pages.py", "catboost", "through a worker"), ("quality.py", "boilerpy3", "trafilatura"))
#: Those that start Prefect many times, and an option that needs what no test can install.
LARGE = (("scale.py", "--tiny"), ("speed.py", "--datatrove"))
#: What starts Prefect many times.
SLOW = [
    (("speed.py", "--documents", "40"), "1% new"),
    (("scale.py", "--documents", "20", "40"), "40 documents"),
    (("scale.py", "--tiny", "50"), "tiny files"),
    (("scale.py", "--jsonl", "0.0001"), "one .jsonl"),
]


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


@pytest.mark.parametrize(("script", "peer", "word"), LABELLED, ids=[script for script, *_ in LABELLED])
def test_a_benchmark_of_quality_runs_on_pages_of_our_own(
    script: str, peer: str, word: str, tmp_path: Path, devset: Path
) -> None:
    pytest.importorskip(peer, reason="needs the peers: pip install --group peers", exc_type=ImportError)
    assert word in run(tmp_path, script, str(devset))


@pytest.mark.parametrize(("script", "option"), LARGE)
def test_the_command_line_of_a_long_benchmark_is_there(script: str, option: str, tmp_path: Path) -> None:
    assert option in run(tmp_path, script, "--help")


@pytest.mark.skipif(os.environ.get("WINNOW_TORTURE") != "full", reason="takes minutes; `make torture` does it")
@pytest.mark.parametrize(("command", "word"), SLOW, ids=[" ".join(command) for command, _ in SLOW])
def test_a_slow_benchmark_runs_at_its_smallest_size(command: tuple[str, ...], word: str, tmp_path: Path) -> None:
    assert word in run(tmp_path, *command)
