"""Tables on an object store, against a real server of the S3 protocol."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow.fs
import pyarrow.parquet as pq
import pytest

from flows import mirror, objects
from flows.errors import LockedError, StoreError
from flows.lookup import restore
from flows.snapshot import Snapshot, open_snapshot
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import Rows, Source

fsspec = pytest.importorskip("fsspec")
pytest.importorskip("s3fs")
moto_server = pytest.importorskip("moto.server")
pytestmark = pytest.mark.xdist_group("objects")

ROOT = Path(__file__).parents[2]
URL = "s3://newsroom/tables"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = moto_server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture(autouse=True)
def bucket(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in {
        "AWS_ENDPOINT_URL": server,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }.items():
        monkeypatch.setenv(name, value)
    fsspec.filesystem("s3").clear_instance_cache()
    store = fsspec.filesystem("s3")
    store.mkdir("newsroom")
    yield
    store.invalidate_cache()
    store.rm("newsroom", recursive=True)


def publish(root: Path, *texts: str) -> Snapshot:
    """Publish locally: a batch, and so a part, for each text."""
    store = Store(root)
    with store.lock(), store.begin() as draft:
        for number, text in enumerate(texts):
            rows, document = Rows(), read_text(text)
            rows.add(Source(f"{number}.txt", b"%d.txt" % number, "0" * 64), document, clean(document))
            draft.add(write_parts(draft.folder, f"batch{number}", rows.tables(), {}))
        return draft.publish({"texts": list(texts)}, keep=9)


def seen(server: str) -> list[str]:
    """The texts that a reader finds who follows the pointer, with another client than ours."""
    s3 = pyarrow.fs.S3FileSystem(
        endpoint_override=server.removeprefix("http://"),
        scheme="http",
        access_key="test",
        secret_key="test",  # noqa: S106
    )
    with s3.open_input_stream(f"newsroom/tables/{objects.POINTER}") as stream:
        glob = json.loads(stream.read())["tables"]["documents"]
    rows = pq.read_table(f"newsroom/tables/{glob.removesuffix('/*.parquet')}", filesystem=s3)
    return sorted(rows["text"].to_pylist())


def test_a_snapshot_is_read_through_the_pointer_and_an_older_one_goes(server: str, tmp_path: Path) -> None:
    for texts in (("One.",), ("One.", "Two."), ("Three.",)):
        snapshot = publish(tmp_path, *texts)
        where = objects.upload(snapshot, URL, keep=2)
        assert seen(server) == sorted(texts)
        assert where == f"{URL}/snapshots/{snapshot.id}"
    store = fsspec.filesystem("s3")
    store.invalidate_cache()
    assert len(store.ls("newsroom/tables/snapshots")) == 2
    assert len(store.ls("newsroom/tables/log")) == 2


def test_an_old_snapshot_that_cannot_be_dropped_is_dropped_by_the_next_run(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    objects.upload(publish(tmp_path, "One."), URL, keep=1)
    snapshot, store = publish(tmp_path, "Two."), fsspec.filesystem("s3")

    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError("this key may not delete")

    with monkeypatch.context() as patched:
        patched.setattr(store, "rm", forbidden)
        objects.upload(snapshot, URL, keep=1)
    assert seen(server) == ["Two."]
    objects.upload(snapshot, URL, keep=1)
    store.invalidate_cache()
    assert [path.rpartition("/")[2] for path in store.ls("newsroom/tables/snapshots")] == [snapshot.id]


def test_what_is_there_already_is_not_published_again(tmp_path: Path) -> None:
    snapshot = publish(tmp_path, "One.")
    objects.upload(snapshot, URL, keep=5)
    objects.upload(snapshot, URL, keep=5)
    assert len(fsspec.filesystem("s3").ls("newsroom/tables/log")) == 1


def test_of_two_writers_one_wins_and_the_other_says_so(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = publish(tmp_path / "mine", "Mine."), publish(tmp_path / "theirs", "Theirs.")
    send = objects._send

    def send_slowly(*arguments: object) -> None:
        monkeypatch.setattr(objects, "_send", send)
        objects.upload(theirs, URL, keep=5)
        send(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(objects, "_send", send_slowly)
    with pytest.raises(LockedError, match="another run published"):
        objects.upload(mine, URL, keep=5)
    assert seen(server) == ["Theirs."]
    objects.upload(mine, URL, keep=5)
    assert seen(server) == ["Mine."]


@pytest.mark.parametrize("fails_at", [0, 4, 7])
def test_an_upload_that_fails_anywhere_leaves_the_snapshot_before(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    objects.upload(publish(tmp_path, "One."), URL, keep=5)
    snapshot = publish(tmp_path, "One.", "Two.")
    store, calls = fsspec.filesystem("s3"), iter(range(100))

    def failing(write: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if next(calls) == fails_at:
                raise OSError("the connection was reset")
            return write(*arguments, **options)

        return call

    with monkeypatch.context() as patched:
        for name in ("put_file", "cp_file", "pipe_file"):
            patched.setattr(store, name, failing(getattr(store, name)))
        with pytest.raises(StoreError, match=r"s3://newsroom/tables: the connection was reset; check the address"):
            objects.upload(snapshot, URL, keep=5)
    assert seen(server) == ["One."]
    objects.upload(snapshot, URL, keep=5)
    assert seen(server) == ["One.", "Two."]


def test_what_another_machine_published_is_downloaded_to_be_read(tmp_path: Path) -> None:
    objects.upload(publish(tmp_path, "google.com, pub-1, DIRECT\n\nThe weir was built by hand."), URL, keep=5)
    snapshot = open_snapshot(objects.fetch(URL))
    assert restore(snapshot, "0.txt").startswith("google.com")
    assert objects.fetch(URL) == snapshot.path.parents[1]


def test_a_store_that_cannot_be_reached_is_a_sentence() -> None:
    with pytest.raises(StoreError, match="nothing is published here"):
        objects.fetch("s3://newsroom/nothing")
    with pytest.raises(StoreError, match="s3://no-such-bucket"):
        objects.fetch("s3://no-such-bucket/tables")


def test_raw_files_are_copied_once_and_follow_what_changes_there(tmp_path: Path) -> None:
    store = fsspec.filesystem("s3")
    for key, content in {"a.txt": b"one", "a.txt/b.txt": b"two", "../c.txt": b"three", "d//e.txt": b"four"}.items():
        store.pipe_file(f"newsroom/raw/{key}", content)
    folder = mirror.source("s3://newsroom/raw")

    def held() -> dict[str, bytes]:
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    whole = {"a.txt%": b"one", "a.txt/b.txt": b"two", "%2E%2E/c.txt": b"three", "d/%/e.txt": b"four"}
    assert held() == whole
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.txt*")}
    store.pipe_file("newsroom/raw/d//e.txt", b"five!")
    store.rm_file("newsroom/raw/a.txt/b.txt")
    assert mirror.source("s3://newsroom/raw") == folder
    del whole["a.txt/b.txt"], whole["a.txt%"]
    assert held() == whole | {"d/%/e.txt": b"five!", "a.txt": b"one"}
    assert (folder / "%2E%2E" / "c.txt").stat().st_mtime_ns == before[folder / "%2E%2E" / "c.txt"]
    assert tmp_path in folder.parents


def test_the_whole_way(server: str, prefect: dict[str, str]) -> None:
    raw = "s3://newsroom/raw"
    text = b"google.com, pub-1, DIRECT\n\nThe weir was built by hand."
    fsspec.filesystem("s3").pipe_file("newsroom/raw/weir.txt", text)

    def winnow(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "flows", *arguments, "--curated", URL],
            cwd=ROOT,
            env=os.environ | prefect,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "s3://newsroom/tables/snapshots/000001-" in winnow("run", "--raw", raw)
    assert seen(server) == ["The weir was built by hand."]
    assert "hold" in winnow("verify", "--raw", raw, "--data")
    assert "ads-txt" in winnow("explain", "weir.txt")
