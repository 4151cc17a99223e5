"""Tables on an object store: S3, Google Cloud, Azure, whatever fsspec knows.

A run works in a folder of this machine, and mirrors the snapshot that it published there:

    URL/snapshots/<id>/<table>/part-<digest>.parquet, manifest.json, report.html, …
    URL/log/000012.json      which snapshot came as the twelfth, and when its run began
    URL/current.json         the snapshot that readers should read

A snapshot is a prefix that nobody reads before it is whole. The entry in the log is what publishes it: it is created
only if there is none of that number, so that of two writers one wins and the other leaves with a message. The pointer
``current.json`` follows, for readers that do not want to list the log.
"""

import json
import os
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

import fsspec
from fsspec import AbstractFileSystem

from flows.errors import DamagedError, LockedError, StoreError
from flows.extras import how_to_install
from flows.snapshot import CURRENT, MANIFEST, SNAPSHOTS, Snapshot
from flows.store import LAST_RUN, last_run, set_link
from transforms.tables import TABLES

POINTER = "current.json"
_LOG = "log"
_REMOTE_SNAPSHOTS = "snapshots"
#: "000012-0123456789abcdef"
_SNAPSHOT_ID = re.compile("[0-9]{6,18}-[0-9a-f]{16}")


class Entry(NamedTuple):
    """A line of the history: the snapshot that was published as number ``number``, and when its run began.

    ``began`` is in nanoseconds since 1970, as digits (most readers of JSON would round the number), or empty.
    """

    number: int
    snapshot: str
    began: str = ""


def is_url(place: str) -> bool:
    """Whether ``place`` names an object store, and no folder of this machine."""
    return "://" in place


def local(place: str) -> Path:
    """The folder itself, or for an object store the folder of this machine in which its tables are made.

    That one lies in the user's cache (XDG Base Directory Specification), and may be deleted between two runs.
    """
    if not is_url(place):
        return Path(place)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "winnow" / blake2b(place.rstrip("/").encode(), digest_size=8).hexdigest()


def upload(snapshot: Snapshot, url: str, *, keep: int) -> str:
    """Make ``snapshot`` what readers of ``url`` see, and drop all but the ``keep`` newest; returns its own URL.

    One that they see already is left as it is. Parts that the snapshot before has as well are copied there.

    Raises:
        LockedError: another writer published meanwhile.
        StoreError: it could not be written; readers see the snapshot before.
    """
    with reported(url):
        store, root = opened(url)
        history = _history(store, root)
        if not history or history[-1].snapshot != snapshot.id:
            previous = history[-1].snapshot if history else ""
            _send(store, root, snapshot, previous)
            number = history[-1].number + 1 if history else 1
            began = last_run(snapshot.path.parents[1])
            history.append(Entry(number, snapshot.id, str(began) if began else ""))
            _enter(store, root, history[-1], url)
        _point(store, root, history[-1])
        with suppress(Exception):  # readers see the new one; what could not be dropped, the next run drops
            _prune(store, root, history, keep)
        return f"{url.rstrip('/')}/{_REMOTE_SNAPSHOTS}/{snapshot.id}"


def fetch(url: str) -> Path:
    """A folder of this machine in which the published snapshot of ``url`` can be read; what is missing is downloaded.

    It has what the folder has in which the snapshot was made: the tables, and when the run began that published them.

    Raises:
        StoreError: nothing is published there, or it cannot be read.
    """
    with reported(url):
        store, root = opened(url)
        history = _history(store, root)
        if not history:
            raise StoreError(url, "nothing is published here", "publish with `winnow run`, or name another place")
        _, identity, began = history[-1]
        made = local(url)
        if (made / CURRENT).is_symlink() and (made / CURRENT).readlink().name == identity:
            return made
        folder = made.with_name(f"{made.name}-fetched")
        _receive(store, f"{root}/{_REMOTE_SNAPSHOTS}/{identity}", folder / SNAPSHOTS / identity)
        for table in TABLES:
            set_link(folder, table, Path(CURRENT) / table)
        set_link(folder, CURRENT, Path(SNAPSHOTS) / identity)
        (folder / LAST_RUN).write_text(began, encoding="ascii")
        return folder


def opened(url: str) -> tuple[AbstractFileSystem, str]:
    """The file system of ``url``, with nothing remembered of it, and the path there."""
    store, root = fsspec.core.url_to_fs(url.rstrip("/"))
    store.invalidate_cache()
    return store, root


@contextmanager
def reported(url: str) -> Iterator[None]:
    """Turn whatever a file system raises inside the block into a ``StoreError`` about ``url``."""
    try:
        yield
    except StoreError:
        raise
    except ImportError as error:
        remedy = f"install what this kind of URL needs, for S3: {how_to_install('s3')}"
        raise StoreError(url, str(error), remedy) from error
    except Exception as error:  # every file system has exceptions of its own
        remedy = "check the address, the credentials and the network, then run again; readers see what was there before"
        raise StoreError(url, str(error).partition("\n")[0] or type(error).__name__, remedy) from error


def leave_only(folder: Path, names: Collection[str]) -> set[str]:
    """Remove every file below ``folder`` that has none of the names, and empty folders; the names of those that stay.

    What lies there decides, and no list of it: a run that died wrote none.
    """
    held = set()
    for place, _, files in os.walk(folder, topdown=False):
        for file in files:
            name = f"{place}/{file}".removeprefix(f"{folder}/")
            if name in names:
                held.add(name)
            else:
                (folder / name).unlink(missing_ok=True)
        if Path(place) != folder and not any(Path(place).iterdir()):
            Path(place).rmdir()
    return held


def _history(store: AbstractFileSystem, root: str) -> list[Entry]:
    """What was published, the oldest first, as far as the log goes back."""
    folder = f"{root}/{_LOG}"
    names = sorted(path for path in store.find(folder) if path.endswith(".json")) if store.exists(folder) else []
    return [_entry(name, store.cat_file(name)) for name in names]


def _entry(path: str, content: bytes) -> Entry:
    """The entry that an object of the log holds; what it names becomes a folder's name here."""
    entry = Entry(**json.loads(content))
    if not _SNAPSHOT_ID.fullmatch(entry.snapshot):
        raise DamagedError(path, f"{entry.snapshot!r} is no snapshot", "delete this object, then run again")
    return entry


def _send(store: AbstractFileSystem, root: str, snapshot: Snapshot, previous: str) -> None:
    """Put the snapshot's files under its prefix, the manifest last, and see that they are there."""
    target = f"{root}/{_REMOTE_SNAPSHOTS}/{snapshot.id}"
    parts = {f"{part.table}/{part.name}" for part in snapshot.parts}
    source = f"{root}/{_REMOTE_SNAPSHOTS}/{previous}"
    there = _sizes(store, source) if previous else {}
    sizes = {name: (snapshot.path / name).stat().st_size for name in (*sorted(parts), *snapshot.files, MANIFEST)}
    for name, size in sizes.items():
        if name in parts and there.get(name) == size:
            store.cp_file(f"{source}/{name}", f"{target}/{name}")
        else:
            store.put_file(str(snapshot.path / name), f"{target}/{name}")
    store.invalidate_cache()
    sent = _sizes(store, target)
    if missing := [name for name, size in sizes.items() if sent.get(name) != size]:
        raise DamagedError(f"{target}/{missing[0]}", "it did not arrive whole", "run again to send it anew")


def _sizes(store: AbstractFileSystem, folder: str) -> dict[str, int]:
    """Size in bytes of every object below ``folder``, by its name there."""
    found: dict[str, dict[str, Any]] = store.find(folder, detail=True)
    return {path.removeprefix(f"{folder}/"): info["size"] for path, info in found.items()}


def _enter(store: AbstractFileSystem, root: str, entry: Entry, url: str) -> None:
    """Publish: write the entry, if there is none of its number."""
    content = json.dumps(entry._asdict()).encode()
    path = f"{root}/{_LOG}/{entry.number:06}.json"
    try:
        store.pipe_file(path, content, mode="create")
    except FileExistsError as error:
        raise LockedError(
            url, "another run published there meanwhile", "leave it to one of them, or run again"
        ) from error


def _point(store: AbstractFileSystem, root: str, entry: Entry) -> None:
    """Let the pointer follow, unless a later entry has come meanwhile."""
    if store.exists(f"{root}/{_LOG}/{entry.number + 1:06}.json"):
        return
    tables = {table: f"{_REMOTE_SNAPSHOTS}/{entry.snapshot}/{table}/*.parquet" for table in TABLES}
    content = json.dumps({**entry._asdict(), "tables": tables}, indent=1).encode()
    pointer = f"{root}/{POINTER}"
    if not store.exists(pointer) or store.cat_file(pointer) != content:
        store.pipe_file(pointer, content)


def _prune(store: AbstractFileSystem, root: str, history: list[Entry], keep: int) -> None:
    """Drop what the log says is old; a prefix that it does not name may be another writer's work in progress."""
    kept = {entry.snapshot for entry in history[-keep:]}
    for entry in history[:-keep]:
        folder = f"{root}/{_REMOTE_SNAPSHOTS}/{entry.snapshot}"
        if entry.snapshot not in kept and store.exists(folder):
            store.rm(folder, recursive=True)
        store.rm_file(f"{root}/{_LOG}/{entry.number:06}.json")


def _receive(store: AbstractFileSystem, source: str, folder: Path) -> None:
    """Let ``folder`` hold a snapshot's files and nothing else: what is missing is downloaded, the manifest last."""
    sizes = {name: size for name, size in _sizes(store, source).items() if _has_place(name)}
    leave_only(folder, sizes.keys())
    for name in sorted(sizes, key=lambda name: (name == MANIFEST, name)):
        path = folder / name
        if path.is_file() and path.stat().st_size == sizes[name]:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        store.get_file(f"{source}/{name}", str(path))


def _has_place(name: str) -> bool:
    """Whether a file of that name can lie in a snapshot: in a table's folder, or beside these.

    Readers on the store take every file in a table's folder for data: one that is not the manifest's must come too, so
    that ``verify`` tells of it.

    >>> [_has_place(name) for name in ("manifest.json", "documents/a", "documents/../a", "/tmp/a", "documents//tmp/a")]
    [True, True, False, False, False]
    """
    folder, _, file = name.rpartition("/")
    return (folder in TABLES or file == name) and file not in {"", ".", ".."}
