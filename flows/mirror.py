"""Raw files on an object store: a copy on this machine, brought up to date before each run.

A name that no folder can hold (``..``, an empty part, more than 255 bytes) is written with percent signs, or cut and
told apart by a digest, so that every object is read and none leaves the copy's folder.
"""

import json
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import islice
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

from fsspec import AbstractFileSystem

from flows.errors import StoreError
from flows.objects import is_url, leave_only, local, opened, reported

_INDEX = "index.json"
#: Objects fetched at once.
_AT_ONCE = 256
#: What tells one state of an object from another, on the stores that fsspec knows.
_STATE = ("size", "ETag", "LastModified", "md5Hash", "content_settings", "etag", "updated", "mtime", "last_modified")
#: Bytes that a name in a folder may have (NAME_MAX in POSIX's limits.h on Linux), less what a digest needs.
_LONGEST = 255 - 17


def folder_of(raw: str) -> Path:
    """The folder of raw files; for a URL, where the copy of it on this machine is or will be."""
    made = local(raw)
    return made.with_name(f"{made.name}-raw") if is_url(raw) else made


def source(raw: str) -> Path:
    """The folder of raw files; a copy is brought up to date first.

    Raises:
        StoreError: the object store cannot be read.
    """
    folder = folder_of(raw)
    if is_url(raw):
        with reported(raw):
            store, root = opened(raw)
            found: dict[str, dict[str, Any]] = store.find(root, detail=True)
            if not found:
                raise StoreError(raw, "there are no files there", "name the prefix of the raw files with --raw")
            below = _named([key.removeprefix(f"{root}/") for key in found])
            keys = {name: f"{root}/{key}" for name, key in below.items()}
            _follow(store, keys, {name: _state(found[key]) for name, key in keys.items()}, folder)
    return folder


def _follow(store: AbstractFileSystem, keys: Mapping[str, str], states: Mapping[str, str], folder: Path) -> None:
    """Make ``folder`` hold the objects ``keys``, by name, and nothing else; those of a known state stay as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    index = folder.with_name(f"{folder.name}-{_INDEX}")
    known, held = _known(index), leave_only(folder, states.keys())
    changed = iter([name for name in states if name not in held or known.get(name) != states[name]])
    # Renamed into its place: a fetch that dies leaves no part of an object under a name that the index may know.
    with TemporaryDirectory(prefix=f"{folder.name}-", dir=folder.parent) as arriving:
        while names := list(islice(changed, _AT_ONCE)):
            arrived = [Path(arriving) / str(number) for number in range(len(names))]
            store.get([keys[name] for name in names], [str(path) for path in arrived])
            for name, path in zip(names, arrived, strict=True):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                path.replace(folder / name)
        unfinished = Path(arriving) / _INDEX
        unfinished.write_text(json.dumps(states), encoding="utf-8")
        unfinished.replace(index)


def _known(index: Path) -> dict[str, str]:
    """The state of every object when it was last fetched; nothing where that is not known."""
    try:
        known: dict[str, str] = json.loads(index.read_bytes())
    except (OSError, ValueError):
        return {}
    return known


def _state(info: dict[str, Any]) -> str:
    stated = repr([info.get(name) for name in _STATE])
    return blake2b(stated.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _named(keys: Iterable[str]) -> dict[str, str]:
    """The keys, each under a path of its own: none is another's, and none is another's folder.

    >>> _named(["a", "a/b", "..", "%2E%2E"])
    {'%2E%2E': '%2E%2E', '%2E%2E%': '..', 'a%': 'a', 'a/b': 'a/b'}
    """
    named: dict[str, str] = {}
    ordered = sorted(keys)
    folders = {str(folder) for key in ordered for folder in PurePosixPath(_name(key)).parents}
    for key in ordered:
        name = _name(key)
        while name in named or name in folders:
            name += "%"
        named[name] = key
    return dict(sorted(named.items()))


def _name(key: str) -> str:
    """The path below the copy's folder of an object with this key.

    >>> _name("2026/05/a.txt"), _name("../a//b.txt")
    ('2026/05/a.txt', '%2E%2E/a/%/b.txt')
    """
    return "/".join(_part(part) for part in key.split("/"))


def _part(part: str) -> str:
    if not part.strip("."):
        return part.replace(".", "%2E") or "%"
    if "\0" in part or "\\" in part:
        part = quote(part, safe="")
    encoded = part.encode("utf-8", "surrogatepass")
    if len(encoded) <= _LONGEST:
        return part
    digest = blake2b(encoded, digest_size=8).hexdigest()
    return f"{digest}-{encoded[-_LONGEST:].decode('utf-8', 'ignore')}"  # the end has what tells the format
