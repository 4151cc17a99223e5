"""The servers that tests start, and the ports of this machine for them."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def wait_for_port(port: int) -> None:
    """Wait until somebody listens at ``port``."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail("the Prefect server did not start")


def prefect_home(folder: Path) -> dict[str, str]:
    """The environment of commands whose Prefect keeps its own in ``folder``."""
    return {"PREFECT_HOME": str(folder), "DO_NOT_TRACK": "1", "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}


@contextmanager
def prefect_server(folder: Path, **more: str) -> Iterator[dict[str, str]]:
    """The environment of commands beside a Prefect server that keeps its own in ``folder``; both have ``more``."""
    port, environment = free_port(), prefect_home(folder) | more
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    folder.mkdir(parents=True, exist_ok=True)
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(
            command, env=os.environ | environment, stdout=log, stderr=log, start_new_session=True
        ) as process,
    ):
        try:
            wait_for_port(port)
            yield environment | {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
        finally:
            os.killpg(process.pid, signal.SIGTERM)  # the command's own child is the server
