"""The commands that train the weights, on a few pages of our own, in a copy of the code: they write into the tree."""

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PEERS = ("boilerpy3", "catboost", "html_text", "inscriptis", "justext", "newspaper", "readability", "resiliparse")
#: Sites enough that each third, and each half of two thirds, has some.
N_SITES = 18


def page(number: int) -> tuple[str, str]:
    """An article, and the page that it stands in."""
    paragraphs = [
        f"The council of town {number} voted on Monday to widen bridge {place}, which carries {place * 997} cars, "
        "and to close it to lorries for nine weeks in the spring, said the mayor, who would not be hurried."
        for place in range(6)
    ]
    menu = "".join(f'<li><a href="/{number}/{item}">Section {item} of {number}</a></li>' for item in range(16))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    html = (
        f"<html><head><title>Bridges of town {number}</title></head><body><nav><ul>{menu}</ul></nav>"
        f"<article><h1>Bridges of town {number}</h1>{body}</article>"
        f"<footer><p>Copyright {1990 + number}. All rights reserved.</p><p>Subscribe to our newsletter</p></footer>"
        "</body></html>"
    )
    return "\n".join(paragraphs), html


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the commands read and write, with labelled pages beside it."""
    for peer in PEERS:
        pytest.importorskip(peer, reason="needs the peers: pip install --group peers", exc_type=ImportError)
    for name in ("benchmarks", "transforms", "flows"):
        shutil.copytree(ROOT / name, tmp_path / "project" / name, ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path / "devset" / "articles"
    (folder / "html").mkdir(parents=True)
    (tmp_path / "devset" / "segments").mkdir()
    (tmp_path / "devset" / "segments" / "segments.jsonl").write_text("")
    lines = []
    for number in range(N_SITES):
        text, html = page(number)
        name = f"town{chr(ord('a') + number)}"
        (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(html.encode()))
        lines.append(json.dumps({"id": name, "url": f"https://{name}.example/", "text": text}))
    (folder / "articles.jsonl").write_text("\n".join(lines))
    return tmp_path / "project"


@pytest.mark.parametrize(
    ("script", "weights"),
    [
        ("train_flat.py", ("transforms/flat_model.json", "benchmarks/flat_held_out.json")),
        ("train_html.py", ("transforms/formats/html_model.json",)),
    ],
    ids=["flat", "html"],
)
def test_one_command_trains_the_weights_and_writes_them(script: str, weights: tuple[str, ...], project: Path) -> None:
    before = {name: (project / name).read_bytes() for name in weights}
    done = subprocess.run(
        [sys.executable, f"benchmarks/{script}", str(project.parent / "devset")],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for name in weights:
        assert (project / name).read_bytes() != before[name]
        assert set(json.loads((project / name).read_text())) == set(json.loads(before[name]))
