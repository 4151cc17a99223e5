"""Who writes files: of the published tables one module alone, and each other module only what is named here.

Import contracts cannot say that, for to write needs no import; so the code's own calls are read. Temporary files that
end with their block are none of them.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: What each module that writes files writes, or removes.
WRITERS = {
    "store": "everything in curated/: staged rows, snapshots, links, and what it remembers",
    "lock": "the lock in curated/",
    "alike": "shingles, in the folder that a comparison works in",
    "repeats": "the database of decisions, in the same folder",
    "mirror": "raw files of an object store, in the user's cache",
    "objects": "a local copy of tables on an object store, in the user's cache",
    "export": "what `winnow export` was asked for",
    "new_rule": "a rule's module, which `winnow new-rule` was asked for",
    "server": "the folder of Prefect's temporary server",
}
#: Functions and methods that change what lies on a disk; the second only as functions of ``os``.
CHANGES = {
    *("mkdir", "makedirs", "write_text", "write_bytes", "unlink", "rmdir", "rmtree", "rename"),
    *("symlink", "symlink_to", "hardlink_to", "truncate", "copyfile", "copytree", "move"),
}
OF_OS = {"replace", "remove", "removedirs", "link"}
CREATES = {"O_CREAT", "O_TRUNC", "O_APPEND"}


def writes(call: ast.Call) -> bool:
    """Whether a call writes to the disk, as far as its name and its arguments tell."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "open":
        flags = {node.attr for node in ast.walk(call) if isinstance(node, ast.Attribute)}
        modes = [each.value for each in [*call.args, *(word.value for word in call.keywords if word.arg == "mode")]
                 if isinstance(each, ast.Constant) and isinstance(each.value, str)]  # fmt: skip
        return bool(flags & CREATES) or any(set("wax+") & set(mode) and len(mode) <= len("w+b") for mode in modes)
    of_os = isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "os"
    return name in CHANGES or (of_os and name in OF_OS)


def writers(package: str) -> set[str]:
    """The modules of a package in which anything writes, without the package's name."""
    found = set()
    for path in (ROOT / package).rglob("*.py"):
        calls = (node for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Call))
        if any(map(writes, calls)):
            found.add(path.relative_to(ROOT / package).with_suffix("").as_posix())
    return found


def test_only_modules_that_say_what_they_write_write() -> None:
    assert writers("flows") == set(WRITERS)


def test_transforms_write_nothing() -> None:
    assert not writers("transforms")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("path.open('wb')", True),
        ("open(path, 'a')", True),
        ("path.open(mode='w')", True),
        ("os.open(path, os.O_WRONLY | os.O_CREAT)", True),
        ("os.replace(one, other)", True),
        ("path.mkdir()", True),
        ("path.open('rb')", False),
        ("open(path)", False),
        ("os.open(path, os.O_RDONLY)", False),
        ("text.replace('a', 'b')", False),
    ],
)
def test_a_call_that_writes_is_told(code: str, *, told: bool) -> None:
    (call,) = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))
    assert writes(call) is told
