"""Prefect's server is dead, hangs, is something else, or cannot use its database: a sentence soon, and no damage."""

import http.server
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

import pytest
import strength
from conftest import ROOT
from servers import free_port, wait_for_port
from stand import lay_raw
from trouble import Proxy, Trouble

#: Seconds until the message at the latest, as the issue has it.
SOON = 60
#: Seconds until the end of a run that Prefect falls silent in: its engine tries three times to set a last state.
LONGEST = 240
#: What waits for as long as a run is patient.
PATIENT = pytest.mark.skipif(not strength.FULL, reason="it takes half a minute of waiting: make torture")


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    raw = tmp_path_factory.mktemp("few") / "raw"
    lay_raw(raw, 6)
    return raw


def run(raw: Path, curated: Path, **environment: str) -> tuple[int, str, float]:
    """Exit code, last line and seconds of a run that no other setting of Prefect's reaches."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    started = time.monotonic()
    done = subprocess.run(
        [*strength.WINNOW, "run", "--raw", str(raw), "--curated", str(curated), "--workers", "1"],
        cwd=ROOT,
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    lines = done.stderr.splitlines() or [""]
    return done.returncode, lines[-1], time.monotonic() - started


@contextmanager
def silent() -> Iterator[int]:
    """A port that takes connections and never answers."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        yield listener.getsockname()[1]


@contextmanager
def foreign() -> Iterator[int]:
    """A port that another program has taken."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@contextmanager
def dead() -> Iterator[int]:
    """A port that nobody listens on."""
    yield free_port()


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        pytest.param(dead, "does not answer", id="dead"),
        pytest.param(silent, r"does not answer \(timed out\)", id="silent", marks=PATIENT),
        pytest.param(foreign, "is not Prefect's server", id="foreign"),
    ],
)
def test_a_server_that_is_none_is_told_soon(trouble: type, words: str, raw: Path, tmp_path: Path) -> None:
    with trouble() as port:
        address = {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
        code, line, seconds = run(raw, tmp_path / "curated", PREFECT_HOME=str(tmp_path), **address)
    assert code == 3
    assert re.search(words, line), line
    assert "PREFECT_API_URL" in line
    assert seconds < SOON
    assert not (tmp_path / "curated").exists()


@PATIENT
def test_a_locked_database_is_told_soon(raw: Path, tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "prefect.db", isolation_level=None)
    database.execute("CREATE TABLE something (x)")
    database.execute("BEGIN EXCLUSIVE")
    code, line, seconds = run(raw, tmp_path / "curated", PREFECT_HOME=str(tmp_path))
    database.close()
    assert code == 3
    assert "database is locked" in line
    assert "PREFECT_HOME" in line
    assert seconds < SOON


@pytest.mark.skipif(not strength.FULL, reason="takes minutes; `make torture` does it")
@pytest.mark.parametrize("trouble", get_args(Trouble))
def test_a_server_that_fails_during_the_run_costs_no_table(trouble: Trouble, raw: Path, tmp_path: Path) -> None:
    port = free_port()
    environment = {"PREFECT_HOME": str(tmp_path), "PREFECT_SERVER_ANALYTICS_ENABLED": "false"}
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(command, env=os.environ | environment, stdout=log, stderr=log, process_group=0)
    wait_for_port(port)
    curated = tmp_path / "curated"

    def fail_when_locked(proxy: Proxy) -> None:
        while not (curated / ".lock").exists():
            time.sleep(0.01)
        proxy.trouble = trouble

    with Proxy(port) as proxy:
        threading.Thread(target=fail_when_locked, args=(proxy,), daemon=True).start()
        address = f"http://127.0.0.1:{proxy.server_address[1]}/api"
        code, output, seconds = run(raw, curated, PREFECT_API_URL=address, **environment)
        proxy.shutdown()
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
    assert code == 0, output
    assert (curated / "documents").is_dir(), "the run goes on without Prefect"
    assert seconds < LONGEST
