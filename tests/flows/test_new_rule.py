"""A rule made by `winnow new-rule` is in the catalogue, and its examples fail until the rule is written."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flows.new_rule import RefusedError, create

ROOT = Path(__file__).parents[2]


def examples(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run the one test that tries every example of every rule, on the copy of the project in ``folder``."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-k", code, "tests/transforms/rules"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("transforms", "tests/transforms/rules"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_a_new_rule_fails_by_its_hit_and_passes_once_it_finds_it(project: Path) -> None:
    path = create("weather-box", "Tables of the weather", project / "transforms" / "rules")
    written = path.read_text(encoding="utf-8")
    code = written.partition('code="')[2][:4]
    failed = examples(project, code)
    assert failed.returncode == 1
    assert "Write here what goes" in failed.stdout
    phrase = "write here what goes, and above how it is found"
    path.write_text(written.replace("replace this phrase", phrase), encoding="utf-8")
    passed = examples(project, code)
    assert passed.returncode == 0, passed.stdout


@pytest.mark.parametrize("name", ["ads-txt", "../escape", "With Space", "", "1st", "import"])
def test_a_name_that_is_taken_or_none_is_refused(name: str) -> None:
    with pytest.raises(RefusedError):
        create(name, "Something")


def test_a_summary_that_would_not_fit_into_the_file_is_refused() -> None:
    with pytest.raises(RefusedError, match="one line"):
        create("fresh", 'It says "quotes"')
