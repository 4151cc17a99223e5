"""The tables are a function of the raw files: whatever the clock, the place, the language and the order say."""

import ast
import inspect
import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest
import strength
from conftest import ROOT
from stand import SETTINGS, lay_raw, published
from test_patterns import modules

#: Circumstances that must not matter, each with options of the command.
CIRCUMSTANCES: list[tuple[dict[str, str], list[str]]] = [
    ({"PYTHONHASHSEED": "7", "TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, ["--workers", "1"]),
    ({"PYTHONHASHSEED": "0", "TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONUTF8": "0"}, ["--workers", "3"]),
]
#: Ways to ask for the time of day.
ASKING = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today")}
ASKING |= {("time", "time"), ("time", "time_ns"), ("time", "localtime"), ("time", "gmtime"), ("time", "strftime")}
#: Years by which the clock is moved.
YEARS = strength.of([5, -20, 80], [5])


def run(raw: Path, curated: Path, settings: Path, *options: str, **environment: str) -> None:
    paths = ["--raw", str(raw), "--curated", str(curated), "--settings", str(settings)]
    done = subprocess.run(
        [*strength.WINNOW, "run", *paths, *options],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, prefect: dict[str, str]) -> tuple[Path, Path, dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("determinism")
    (folder / "settings.toml").write_text(SETTINGS)
    lay_raw(folder / "raw")
    run(folder / "raw", folder / "first", folder / "settings.toml", **prefect)
    return folder / "raw", folder / "settings.toml", published(folder / "first")


@pytest.mark.parametrize(("environment", "options"), strength.of(CIRCUMSTANCES, CIRCUMSTANCES[:1]))
def test_neither_hash_seed_nor_zone_nor_locale_nor_order_matters(
    environment: dict[str, str],
    options: list[str],
    first: tuple[Path, Path, dict[str, bytes]],
    prefect: dict[str, str],
    tmp_path: Path,
) -> None:
    raw, settings, expected = first
    shuffled = tmp_path / "raw"
    files = sorted(path.relative_to(raw) for path in raw.rglob("*") if path.is_file())
    random.Random(9).shuffle(files)
    for name in files:
        (shuffled / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(raw / name, shuffled / name)
        os.utime(shuffled / name, (1_000_000_000, 1_000_000_000))
    run(shuffled, tmp_path / "curated", settings, *options, **prefect | environment)
    assert published(tmp_path / "curated") == expected


@pytest.mark.parametrize("years", YEARS)
def test_the_clock_does_not_matter(
    years: int, first: tuple[Path, Path, dict[str, bytes]], prefect: dict[str, str], tmp_path: Path
) -> None:
    raw, settings, expected = first
    clock = {"WINNOW_CLOCK": str(years * 31_556_952), "PYTHONPATH": str(Path(__file__).parent / "moved")}
    run(raw, tmp_path / "curated", settings, **prefect | clock)
    assert published(tmp_path / "curated") == expected


def test_nothing_else_asks_for_the_time_of_day() -> None:
    """What the lock tells people, and when an inventory began, are all that a run does with it."""
    asking = {
        (module.__name__, node.attr)
        for module in modules()
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and (node.value.id, node.attr) in ASKING
    }
    assert asking == {("flows.lock", "now"), ("flows.raw_files", "time_ns")}
