"""The copy of raw files of an object store, against a store in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows import mirror
from flows.errors import StoreError

fsspec = pytest.importorskip("fsspec")
URL = "memory://newsroom/raw"


@pytest.fixture(autouse=True)
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(mirror, "_AT_ONCE", 2)
    yield
    fsspec.filesystem("memory").rm("/newsroom", recursive=True)


def put(**objects: bytes) -> None:
    for name, content in objects.items():
        fsspec.filesystem("memory").pipe_file(f"/newsroom/raw/{name}.txt", content)


def held(folder: Path) -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def fail_after(objects: int) -> None:
    """Bring the copy up to date while the network fails after some objects, in the midst of the next."""
    store = fsspec.filesystem("memory")
    calls, get_file = iter(range(100)), store.get_file

    def get(source: str, target: str, **options: object) -> None:
        if next(calls) < objects:
            get_file(source, target, **options)
        else:
            Path(target).write_bytes(b"hal")
            raise ConnectionError("the connection was reset")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(store, "get_file", get)
        with pytest.raises(StoreError, match="reset"):
            mirror.source(URL)


def test_an_object_that_was_deleted_after_a_copy_that_failed_leaves_the_copy() -> None:
    put(a=b"one", b=b"two", c=b"three", d=b"four")
    fail_after(3)
    fsspec.filesystem("memory").rm_file("/newsroom/raw/a.txt")
    assert held(mirror.source(URL)) == {"b": b"two", "c": b"three", "d": b"four"}


def test_half_an_object_is_never_taken_for_the_whole() -> None:
    put(a=b"one", b=b"two")
    (mirror.source(URL) / "b.txt").unlink()
    fail_after(0)
    folder = mirror.source(URL)
    assert held(folder) == {"a": b"one", "b": b"two"}
    assert [path.suffix for path in sorted(folder.parent.iterdir())] == ["", ".json"]


def test_a_copy_whose_list_was_torn_is_made_anew(tmp_path: Path) -> None:
    put(a=b"one")
    folder = mirror.source(URL)
    (folder / "stray.txt").write_bytes(b"nobody knows me")
    (index,) = (tmp_path / "cache" / "winnow").glob("*.json")
    index.write_bytes(index.read_bytes()[:5])
    assert held(mirror.source(URL)) == {"a": b"one"}
