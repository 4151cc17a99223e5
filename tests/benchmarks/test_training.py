"""The commands that train the weights, on a few pages of our own, in a copy of the code: they write into the tree."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from transforms.examples import parse_example

ROOT = Path(__file__).resolve().parents[2]
PEERS = (
    "boilerpy3", "catboost", "html_text", "inscriptis", "justext", "newspaper", "readability", "resiliparse", "sklearn"
)  # fmt: skip


#: Sets to learn from, of many: all of them take minutes.
SETS = ("training-english-1", "training-seven-languages-1")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the commands read and write."""
    for peer in PEERS:
        pytest.importorskip(peer, reason="needs the peers: pip install --group peers", exc_type=ImportError)
    for name in ("benchmarks", "transforms", "flows", "tests/gold"):
        shutil.copytree(ROOT / name, tmp_path / "project" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (tmp_path / "project" / "benchmarks" / "written").glob("training-*"):
        if path.stem not in SETS:
            path.unlink()
    return tmp_path / "project"


def run(project: Path, script: str, *arguments: str) -> str:
    """What a command of the copy prints."""
    done = subprocess.run(
        [sys.executable, f"benchmarks/{script}", *arguments],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("script", "weights"),
    [
        ("train_flat.py", ("transforms/flat_model.json", "benchmarks/flat_held_out.json")),
        ("train_html.py", ("transforms/formats/html_model.json",)),
        ("train_lines.py", ("transforms/line_weights.json", "transforms/line_forest.json")),
    ],
    ids=["flat", "html", "lines"],
)
def test_one_command_trains_the_weights_and_writes_them(
    script: str, weights: tuple[str, ...], project: Path, devset: Path
) -> None:
    before = {name: (project / name).read_bytes() for name in weights}
    run(project, script, str(devset))
    for name in weights:
        after = (project / name).read_bytes()
        assert after != before[name]
        was, is_now = ({type(each) for each in json.loads(written).values()} for written in (before[name], after))
        assert was == is_now


def test_the_weights_that_come_with_this_version_are_judged_and_stay(project: Path, devset: Path) -> None:
    weights = [project / "transforms" / name for name in ("line_weights.json", "line_forest.json")]
    before = [path.read_bytes() for path in weights]
    for path in sorted((project / "benchmarks" / "written").glob("test-*")):
        path.write_text(path.read_text("utf-8").partition("\n====\n")[0], "utf-8")
    printed = run(project, "train_lines.py", "--shipped", str(devset))
    assert "| test-english-3 | 1 |" in printed
    assert [path.read_bytes() for path in weights] == before


def test_every_document_to_learn_from_pairs_its_marks() -> None:
    sets = sorted((ROOT / "benchmarks" / "written").glob("*.txt"))
    assert {path.stem.partition("-")[0] for path in sets} == {"training", "test"}
    for path in sets:
        for text in path.read_text("utf-8").split("\n====\n"):
            document, spans = parse_example(text)
            assert document.blocks, path.name
            assert ("⟦" in text) == bool(spans), path.name


#: What a reading says of a page's blocks.
NAMED = ("article", "headline", "either")


def test_readings_name_blocks_by_digests_and_hold_none_of_their_text() -> None:
    readings = [json.loads(line) for line in (ROOT / "benchmarks" / "readings.jsonl").read_text("utf-8").splitlines()]
    assert len({reading["id"] for reading in readings}) == len(readings) > 600
    digests = {each for reading in readings for name in NAMED for each in reading[name].split()}
    assert all(re.fullmatch("[0-9a-f]{6}", each) for each in digests)
    assert {key for reading in readings for key in reading} == {"id", *NAMED}
