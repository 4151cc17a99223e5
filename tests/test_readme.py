"""Every command in the README and the docs is run: here, or where `ELSEWHERE` says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.catalogue import pages
from flows.dictionary import dictionary

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMANDS = ("winnow", "make", "prefect", "duckdb", "pytest", "python", "pip", "dask", "createdb")

#: Beginnings of commands that need more than a folder, and what runs them instead.
ELSEWHERE = {
    "make": ".ci/run, as a test below sees",
    "winnow serve": "tests/flows/test_prefect.py",
    "winnow diff": "tests/flows/test_diff.py",
    "winnow new-rule": "tests/flows/test_new_rule.py",
    "winnow export --to delta": "tests/flows/test_export.py",
    "winnow export --to iceberg": "tests/flows/test_export.py",
    "prefect": "tests/flows/test_prefect.py",
    "pytest": "make test, or make torture, as a test below sees",
    "python benchmarks/train_": "tests/benchmarks/test_training.py, on a few pages and a copy of the tree",
    "python benchmarks/": "tests/benchmarks/test_commands.py, at their smallest size; as they stand they take minutes",
    "pip install": "make",
    "dask": "tests/flows/test_dask.py",
    "createdb": "tests/flows/test_prefect.py, where PostgreSQL is installed",
}
#: Words that send a command elsewhere wherever they stand in it.
FAR = {
    "s3://": "tests/flows/test_objects.py",
    "--on dask": "tests/flows/test_dask.py",
    "tcp://": "tests/flows/test_dask.py",
}
PLACEHOLDERS = {"DOCUMENT|--all": "DOCUMENT", "DOCUMENT": "lantern/tide-gates.txt", "NAME": "date-stub"}


def commands() -> list[tuple[str, str]]:
    """Every command with its page: lines of code blocks, without their prompt, comment and pipe."""
    found: list[tuple[str, str]] = []
    for page in PAGES:
        for line in re.findall(r"^(?:    |\$ )?(\S.*)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE):
            command = re.sub(r"\s{2,}.*$|\s+#.*$", "", line.strip())
            if command.startswith(tuple(f"{name} " for name in COMMANDS)) and _is_code(page, line):
                found.append((page.name, command))
    return list(dict.fromkeys(found))


def _is_code(page: Path, line: str) -> bool:
    text = page.read_text(encoding="utf-8")
    return f"\n    {line}" in text or f"```\n{line}" in text or f"\n{line}\n```" in text


def elsewhere(command: str) -> bool:
    return command.startswith(tuple(ELSEWHERE)) or any(word in command for word in FAR)


HERE = [(page, command) for page, command in commands() if not elsewhere(command)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample, cleaned."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "raw", folder / "raw")
    run("winnow run --quiet", folder)
    return folder


def run(command: str, folder: Path) -> None:
    program, *arguments = shlex.split(command)
    starts = {"winnow": ["-m", "flows"], "duckdb": ["-c", "import duckdb, sys; print(duckdb.sql(sys.argv[2]))"]}
    done = subprocess.run(
        [sys.executable, *starts[program], *arguments],
        cwd=folder,
        env=os.environ | {"PREFECT_HOME": str(folder / "prefect"), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{command}: {done.stderr}"


def test_there_are_commands_to_run() -> None:
    assert len(HERE) > 5
    assert {page for page, _ in commands()} >= {"README.md"}


@pytest.mark.xdist_group("readme")
@pytest.mark.parametrize(("page", "command"), HERE, ids=[command for _, command in HERE])
def test_a_command_of_the_docs_runs(page: str, command: str, folder: Path) -> None:
    assert page
    if "[" in command:
        options = re.findall(r"--[a-z-]+", command)
        program, name = command.split()[:2]
        done = subprocess.run(
            [sys.executable, "-m", "flows", name, "--help"], capture_output=True, text=True, cwd=ROOT, check=True
        )
        assert program == "winnow"
        assert all(option in done.stdout for option in options)
        return
    for placeholder, value in PLACEHOLDERS.items():
        command = command.replace(placeholder, value)
    run(command.partition(" > ")[0], folder)


@pytest.mark.parametrize("target", sorted({c.split()[1] for _, c in commands() if c.startswith("make ")}))
def test_a_target_of_make_is_run_by_the_check_of_the_project(target: str) -> None:
    assert re.search(rf"^make {target}$", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), flags=re.MULTILINE)


PROMISES = re.findall(r"`pytest ([^`]+)`", (ROOT / "README.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", sorted({word for each in PROMISES for word in each.split() if "/" in word}))
def test_the_command_that_proves_a_promise_finds_tests(folder: str) -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-o", "addopts=", "--quiet", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    for promise in PROMISES:
        _, _, words = promise.partition("-k ")
        if folder in promise.split():
            assert any(word in listed.stdout for word in words.strip('"').split(" or ")), promise


@pytest.mark.parametrize(("page", "made"), [("curated/README.md", dictionary), ("docs/rules.md", pages)])
def test_a_page_made_from_the_code_is_the_one_that_make_docs_writes(page: str, made: Callable[[], str]) -> None:
    assert (ROOT / page).read_text(encoding="utf-8") == made() + "\n"


@pytest.mark.parametrize("script", sorted({c.split()[1] for _, c in commands() if c.startswith("python benchmarks/")}))
def test_a_benchmark_is_there_and_started_by_a_test(script: str) -> None:
    assert (ROOT / script).is_file()
    started = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "benchmarks").glob("*.py"))
    assert f'"{Path(script).name}"' in started
