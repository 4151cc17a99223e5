"""What every trial here shares: how strong it is, and the command with a Prefect server that stays up."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "flows")]

import strength  # noqa: E402 - a conftest's neighbours are found only now

ROOT = Path(__file__).parents[2]

#: Loaded by the processes of certain runs, and by nobody else.
collect_ignore = ["watched", "moved"]
if importlib.util.find_spec("atheris") is None:
    collect_ignore.append("fuzz.py")

Winnow = Callable[..., subprocess.CompletedProcess[str]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.torture)
            if "prefect" in getattr(item, "fixturenames", ()):
                # All of them on one of xdist's workers: they share the server, and what the first run published.
                item.add_marker(pytest.mark.xdist_group("torture"))


@pytest.fixture(scope="session")
def winnow(prefect: dict[str, str]) -> Winnow:
    """``winnow(*arguments, **environment)`` runs the command."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*strength.WINNOW, *map(str, arguments)],
            cwd=ROOT,
            env=os.environ | prefect | environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=3600,
            check=False,
        )

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for large files, which goes when the test ends."""
    yield tmp_path
    shutil.rmtree(tmp_path, ignore_errors=True)
