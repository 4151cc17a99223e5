"""The tables are a function of the raw files: whatever the clock, the place, the language and the order say."""

import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest
import strength
from conftest import ROOT
from stand import SETTINGS, lay_raw, published

#: Circumstances that must not matter, each with the command before the run's.
CIRCUMSTANCES: list[tuple[dict[str, str], list[str]]] = [
    ({"PYTHONHASHSEED": "7", "TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, ["--workers", "1"]),
    ({"PYTHONHASHSEED": "0", "TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONUTF8": "0"}, ["--workers", "3"]),
]
#: As if it were another year; on a leap day; before the epoch of most of the news.
CLOCKS = strength.of(["2031-12-31 23:59:50", "2024-02-29 12:00:00", "2001-09-09 01:46:30"], ["2031-12-31 23:59:50"])


def run(raw: Path, curated: Path, settings: Path, *options: str, before: list[str], **environment: str) -> None:
    paths = ["--raw", str(raw), "--curated", str(curated), "--settings", str(settings)]
    done = subprocess.run(
        [*before, *strength.WINNOW, "run", *paths, *options],
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
    run(folder / "raw", folder / "first", folder / "settings.toml", before=[], **prefect)
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
    run(shuffled, tmp_path / "curated", settings, *options, before=[], **prefect | environment)
    assert published(tmp_path / "curated") == expected


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@pytest.mark.parametrize("clock", CLOCKS)
def test_the_clock_does_not_matter(
    clock: str, first: tuple[Path, Path, dict[str, bytes]], prefect: dict[str, str], tmp_path: Path
) -> None:
    raw, settings, expected = first
    run(raw, tmp_path / "curated", settings, before=["faketime", "-f", f"@{clock}"], **prefect)
    assert published(tmp_path / "curated") == expected
