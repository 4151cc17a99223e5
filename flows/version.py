"""What tells rows that one version of Winnow made from those of another."""

import hashlib
import platform
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version as installed
from importlib.resources import files
from importlib.resources.abc import Traversable

#: Packages whose version decides what becomes of a document.
_DECISIVE = (
    "beautifulsoup4",
    "charset-normalizer",
    "fastwarc",
    "ftfy",
    "lxml",
    "numpy",
    "orjson",
    "py3langid",
    "pyarrow",
    "rensa",
    "trafilatura",
    "zstandard",
)


@cache
def version() -> str:
    """16 hex digits that change with the code that decides a batch's rows, and with the packages that it calls."""
    digest = hashlib.blake2b(platform.python_version().encode(), digest_size=8)
    for name in _DECISIVE:
        digest.update(f"\0{name} {installed(name)}".encode())
    modules = [files("flows") / name for name in ("batches.py", "cleaning.py")]
    for module in (*modules, *_modules(files("flows") / "sources"), *_modules(files("transforms"))):
        digest.update(b"\0" + module.read_bytes())
    return digest.hexdigest()


def _modules(package: Traversable) -> Iterator[Traversable]:
    """Every file of a package that Python reads, or that its code does, in order."""
    for entry in sorted(package.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _modules(entry)
        elif entry.is_file():
            yield entry
