"""What make installs is locked: pyproject.toml, constraints.txt and locks/ agree, and every file has its digest."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "locks").glob("*.txt"))


def pinned(path: Path) -> dict[str, str]:
    """Names and versions of a lock, or of constraints.txt."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ \n]+)", path.read_text("utf-8"), re.MULTILINE))


def wanted(name: str) -> list[Requirement]:
    """What pyproject.toml asks of a lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras, groups = project["project"]["optional-dependencies"], project["dependency-groups"]
    texts = groups["build"] + project["project"]["dependencies"] if name == "run" else groups[name]
    texts += [text for extra in extras.values() for text in extra] if name == "dev" else []
    return [Requirement(text) for text in texts]


def test_constraints_and_locks_name_the_same_versions() -> None:
    locked: dict[str, str] = {}
    for path in LOCKS:
        for name, version in pinned(path).items():
            assert locked.setdefault(name, version) == version, (path.name, name)
    assert locked == pinned(ROOT / "constraints.txt"), "`make lock` writes them anew"


def test_the_locks_are_for_the_oldest_python_that_is_allowed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (oldest,) = re.findall(r"--python-version (\S+)", (ROOT / "Makefile").read_text("utf-8"))
    assert project["requires-python"] == f">={oldest}"
    assert f"({oldest} or later)" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_holds_what_pyproject_asks_for(path: Path) -> None:
    held = pinned(path) | pinned(ROOT / "locks" / "run.txt")
    for requirement in wanted(path.stem):
        version = held.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not locked: `make lock`"
        assert requirement.specifier.contains(version), f"{version} is locked for {requirement}"


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_every_locked_version_has_digests_and_no_address(path: Path) -> None:
    text = path.read_text("utf-8")
    entries = re.split(r"\n(?=[a-z0-9-]+==)", text)[1:]
    assert len(entries) == len(pinned(path)) > 0
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "//" not in text
