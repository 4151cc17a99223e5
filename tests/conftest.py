"""What all tests share: examples may take as long as a machine needs, and a Prefect server that stays up."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))

from ports import free_port, wait_for_port

settings.register_profile("winnow", deadline=None)
settings.load_profile("winnow")

# Tests send Ctrl-C to what they start, and who starts the tests in the background may have it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of runs that start a Prefect server of their own: its database is made once."""
    return _home(tmp_path_factory)


@pytest.fixture(scope="session")
def prefect(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a run that finds a Prefect server already up: a run then starts in a third of the time."""
    home, port = _home(tmp_path_factory), free_port()
    with (Path(home["PREFECT_HOME"]) / "log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)],
            env=os.environ | home,
            stdout=log,
            stderr=log,
            process_group=0,
        )
        try:
            wait_for_port(port)
            yield home | {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
        finally:
            server.terminate()
            server.wait(60)


def _home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("prefect")
    return {"PREFECT_HOME": str(folder), "DO_NOT_TRACK": "1", "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}
