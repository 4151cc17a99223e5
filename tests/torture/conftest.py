"""What every trial here shares: how strong it is, and the command with a Prefect server that stays up."""

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import time
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
def prefect(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a run that finds a Prefect server already up: a run then starts in a third of the time."""
    home = tmp_path_factory.mktemp("prefect")
    port = free_port()
    environment = {"PREFECT_HOME": str(home), "DO_NOT_TRACK": "1", "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)],
            env=os.environ | environment,
            stdout=log,
            stderr=log,
            process_group=0,
        )
        try:
            wait_for_port(port)
            yield environment | {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
        finally:
            server.terminate()
            server.wait(60)


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


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def wait_for_port(port: int) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail("the Prefect server did not start")
