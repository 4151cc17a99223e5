"""A run writes nowhere but where it may, speaks with nobody but Prefect, and unpickles nothing from the disk."""

import ast
import inspect
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import pytest
import strength
from conftest import ROOT, Winnow
from prefect.context import FlowRunContext
from stand import lay_raw
from test_patterns import modules

from flows import roots

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory, winnow: Winnow) -> tuple[Path, list[tuple[str, str]]]:
    folder = tmp_path_factory.mktemp("watched")
    lay_raw(folder / "raw", 12)
    (folder / "tmp").mkdir()
    environment = {
        "WINNOW_WATCH": str(folder / "watch.log"),
        "PYTHONPATH": str(HERE / "watched"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(folder / "tmp"),
    }
    arguments = ["--raw", folder / "raw", "--curated", folder / "curated", "--workers", 2]
    done = winnow("run", *arguments, **environment)
    assert done.returncode == 0, done.stderr[-2000:]
    log = (folder / "watch.log").read_text().splitlines()
    return folder, [(event, what) for event, what in map(json.loads, log)]


def test_nothing_is_written_but_where_it_may_be(
    watched: tuple[Path, list[tuple[str, str]]], prefect: dict[str, str]
) -> None:
    folder, events = watched
    allowed = [folder / "curated", folder / "tmp", Path(prefect["PREFECT_HOME"]), Path("/dev/null"), Path("/dev/shm")]  # noqa: S108 - for semaphores
    paths = {what for event, what in events if event == "open" or event.startswith("os.")}
    assert any(path.startswith(str(folder / "curated")) for path in paths)
    outside = [path for path in paths if not any(Path(path).is_relative_to(place) for place in allowed)]
    assert outside == []


def test_no_connection_is_made_but_to_prefect(
    watched: tuple[Path, list[tuple[str, str]]], prefect: dict[str, str]
) -> None:
    _, events = watched
    port = prefect["PREFECT_API_URL"].rpartition(":")[2].partition("/")[0]
    connections = {what for event, what in events if event.startswith("socket.")}
    assert connections
    assert [what for what in connections if "127.0.0.1" not in what or port not in what] == []


def test_the_raw_files_are_as_they_were(watched: tuple[Path, list[tuple[str, str]]], tmp_path: Path) -> None:
    folder, _ = watched
    lay_raw(tmp_path / "raw", 12)
    for path in (tmp_path / "raw").rglob("*"):
        if path.is_file():
            assert (folder / "raw" / path.relative_to(tmp_path / "raw")).read_bytes() == path.read_bytes()


def test_what_prefect_keeps_of_a_run_that_failed_is_no_pickle(
    winnow: Winnow, prefect: dict[str, str], tmp_path: Path
) -> None:
    lay_raw(tmp_path / "raw", 1)
    (tmp_path / "curated").write_text("a file", encoding="utf-8")
    assert winnow("run", "--raw", tmp_path / "raw", "--curated", tmp_path / "curated").returncode == 3
    storage = Path(prefect["PREFECT_HOME"]) / "storage"
    for path in storage.rglob("*"):
        if path.is_file():
            json.loads(path.read_bytes())


def test_the_code_unpickles_only_a_worker_s_messages_and_what_it_packed_itself() -> None:
    found = {
        (module.__name__, name) for module in modules() for name in unpickling(ast.parse(inspect.getsource(module)))
    }
    # Batches pack their slices while they wait in memory; nothing is unpickled from a disk.
    assert found == {("flows.worker", "pickle.loads"), ("flows.batches", "pickle.loads")}


def unpickling(tree: ast.AST) -> Iterator[str]:
    calls = {"load", "loads", "Unpickler", "open"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in calls:
            name = node.value.id
            if name in {"pickle", "cloudpickle", "marshal", "joblib", "dill", "shelve"}:
                yield f"{name}.{node.attr}"


def deployed(monkeypatch: pytest.MonkeyPatch, **environment: str) -> None:
    """From here on, this is a deployment's run."""
    run = cast("Any", SimpleNamespace(flow_run=SimpleNamespace(deployment_id=uuid4())))
    monkeypatch.setattr(FlowRunContext, "get", classmethod(lambda _: run))
    for name in (roots.RAW_ROOT, roots.CURATED_ROOT, roots.DASK_ADDRESS):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


def test_a_deployment_is_held_to_its_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    (raw / "below").mkdir(parents=True)
    (raw / "link").symlink_to("/etc")
    roots.confine("/etc", "/etc", "tcp://elsewhere:8786")  # from the command line anything goes
    deployed(monkeypatch, WINNOW_RAW_ROOT=str(raw), WINNOW_CURATED_ROOT=str(curated))
    roots.confine(str(raw), str(curated), None)
    roots.confine(str(raw / "below"), str(curated / "other"), None)
    for place in ("/etc", str(raw / ".." / "other"), str(raw / "link"), "s3://bucket/raw", f"file://{raw}", f"{raw}-2"):
        with pytest.raises(roots.OutsideError, match="raw lies outside of"):
            roots.confine(place, str(curated), None)
        with pytest.raises(roots.OutsideError, match="curated lies outside of"):
            roots.confine(str(raw), place, None)
    with pytest.raises(roots.OutsideError, match="Dask scheduler"):
        roots.confine(str(raw), str(curated), "tcp://elsewhere:8786")


def test_a_deployment_without_roots_is_held_to_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    deployed(monkeypatch)
    roots.confine("raw", "curated", None)
    with pytest.raises(roots.OutsideError):
        roots.confine("/etc", "curated", None)
    with pytest.raises(roots.OutsideError):
        roots.confine("s3://bucket/raw", "curated", None)


@pytest.mark.skipif(not strength.FULL, reason="takes a minute; `make torture` does it")
def test_a_run_of_a_served_deployment_that_leads_elsewhere_fails_and_says_why(
    tmp_path: Path, prefect: dict[str, str]
) -> None:
    lay_raw(tmp_path / "raw", 3)
    environment = os.environ | prefect
    command = [*strength.WINNOW, "serve", "--raw", str(tmp_path / "raw"), "--curated", str(tmp_path / "curated")]
    with (tmp_path / "log").open("wb") as log:
        serving = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log, process_group=0)
    try:
        ended = None
        for _ in range(60):
            start = ["deployment", "run", "curate/manual", "--param", "curated=/tmp/elsewhere", "--watch"]
            ended = subprocess.run(
                [sys.executable, "-m", "prefect", *start], env=environment, capture_output=True, text=True, check=False
            )
            if "not found" not in ended.stdout + ended.stderr:
                break
        assert ended is not None
        assert ended.returncode != 0
        assert "which this deployment is held to" in (tmp_path / "log").read_text(errors="replace")
    finally:
        serving.terminate()
        serving.wait(60)
    assert not Path("/tmp/elsewhere").exists()  # noqa: S108 - never written
