"""Every command in the README and the docs is run: here, or where `ELSEWHERE` says, or by the project's check."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from itertools import chain, takewhile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMANDS = ("winnow", "make", "prefect", "duckdb", "pytest", "python", "pip", "dask", "createdb")

#: Beginnings of commands that need more than a folder, and the tests that run them: there each stands, word by word.
ELSEWHERE = {
    "winnow serve": "tests/flows/test_prefect.py",
    "winnow diff": "tests/flows/test_diff.py",
    "prefect server": "tests/servers.py",  # which test_prefect.py and others start
    "prefect": "tests/flows/test_prefect.py",
    "python benchmarks/": "tests/benchmarks/test_*.py",  # at their smallest size; as they stand they take minutes
    "dask": "tests/flows/test_dask.py",
    "createdb": "tests/flows/test_prefect.py",  # where PostgreSQL is installed
}
#: Words that send a command elsewhere wherever they stand in it.
FAR = {"s3://": "tests/flows/test_objects.py", "--on dask": "tests/flows/test_dask.py"}
#: What installs, and what the check of the project itself calls, has tests of its own below.
OWN = ("make", "pip install", "pytest")
#: Targets of make that the check does not call, and what does the same.
TARGETS = {
    "docs": "test_a_page_made_from_the_code_is_the_one_that_make_docs_writes",
    "torture": "make test runs the same tests, and each tries less",
    ".venv/fuzz": "make torture",
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


def elsewhere(command: str) -> str:
    """The tests that run a command which is not run here; empty if it is."""
    places = [place for word, place in FAR.items() if word in command]
    places += [place for beginning, place in ELSEWHERE.items() if command.startswith(beginning)]
    return places[0] if places else ""


HERE = [(page, command) for page, command in commands() if not command.startswith(OWN) and not elsewhere(command)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, prefect: dict[str, str]) -> Path:
    """A folder with the sample, cleaned."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "raw", folder / "raw")
    run("winnow run --quiet", folder, prefect)
    return folder


def run(command: str, folder: Path, environment: dict[str, str]) -> None:
    program, *arguments = shlex.split(command)
    starts = {"winnow": ["-m", "flows"], "python": []}
    done = subprocess.run(
        [sys.executable, *starts[program], *arguments],
        cwd=folder,
        env=os.environ | environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{command}: {done.stderr}"


def test_every_program_of_the_readme_is_one_that_make_installs() -> None:
    programs = {command.split()[0] for page, command in commands() if page == "README.md"} - {"make"}
    assert {name for name in programs if not Path(sys.executable).with_name(name).exists()} == set()


def test_there_are_commands_to_run() -> None:
    assert len(HERE) > 5
    assert {page for page, _ in commands()} >= {"README.md"}


@pytest.mark.xdist_group("readme")
@pytest.mark.parametrize(("page", "command"), HERE, ids=[command for _, command in HERE])
def test_a_command_of_the_docs_runs(page: str, command: str, folder: Path, prefect: dict[str, str]) -> None:
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
    run(command.partition(" > ")[0], folder, prefect)


def words_of(command: str) -> list[str]:
    """What a test must say to run a command: the program, its command or script, and every option."""
    program, *words = shlex.split(re.sub(r"[\[\]|]", " ", command))
    begins = [Path(word).name for word in takewhile(lambda word: not word.startswith("-"), words)]
    # Prefect's commands are two words, but `deploy`; python and winnow are started as this interpreter's modules.
    begins = begins[: 2 if program == "prefect" else 1]
    options = [word for word in words if word.startswith("--")]
    return [*([] if program in {"python", "winnow"} else [program]), *begins, *options]


@pytest.mark.parametrize("command", sorted({command for _, command in commands() if elsewhere(command)}))
def test_a_command_that_is_not_run_here_is_run_where_it_is_said(command: str) -> None:
    tests = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob(elsewhere(command)))
    for word in words_of(command):
        assert f'"{word}"' in tests, word


TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
MADE = {target for text in TEXTS.values() for target in re.findall(r"(?m)(?:^    |`)make ([\w./]+)", text)}


@pytest.mark.parametrize("target", sorted(MADE))
def test_a_target_of_make_is_run_by_the_check_of_the_project(target: str) -> None:
    check = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.search(rf"^make {target}$", check, flags=re.MULTILINE) or target in TARGETS


@pytest.mark.parametrize("words", sorted({command for _, command in commands() if command.startswith("pip install")}))
def test_what_the_docs_install_is_an_extra_or_a_group(words: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = re.findall(r"--constraint constraints.txt --editable '\.\[(\w+)\]'", words)
    groups = re.findall(r"--group (\w+)", words)
    assert extras or groups
    assert project["project"]["optional-dependencies"].keys() >= set(extras)
    assert project["dependency-groups"].keys() >= set(groups)


PROMISES = re.findall(r"`pytest ([^`]+)`", (ROOT / "README.md").read_text(encoding="utf-8"))


def test_the_commands_that_prove_promises_find_tests() -> None:
    folders = {promise: [word for word in promise.split() if "/" in word] for promise in PROMISES}
    listed = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "--collect-only",
            "-o",
            "addopts=--import-mode=importlib",
            "--quiet",
            *{*chain(*folders.values())},
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    ).stdout.splitlines()
    for promise in PROMISES:
        words = promise.partition("-k ")[2].strip('"').split(" or ")
        for folder in folders[promise]:
            tests = [line for line in listed if line.startswith(folder)]
            assert any(word in test for word in words for test in tests), promise


DRY = subprocess.run(["make", "--dry-run", "docs"], cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("command", "page"), re.findall(r"winnow (.+) > (.+)", DRY))
def test_a_page_made_from_the_code_is_the_one_that_make_docs_writes(command: str, page: str) -> None:
    made = subprocess.run([sys.executable, "-m", "flows", *command.split()], cwd=ROOT, capture_output=True, check=True)
    assert made.stdout == (ROOT / page).read_bytes()


def test_every_program_that_the_docs_start_is_one_whose_commands_are_looked_for() -> None:
    written = "\n".join(text for name, text in TEXTS.items() if name != "rules.md")  # examples, and no command
    begun = re.findall(r"^(?:    |\$ )(?:[A-Z_]+=\S+ )*([\w./-]+)(?= |$)", written, flags=re.MULTILINE)
    assert {name for name in begun if shutil.which(name)} <= {*COMMANDS}
