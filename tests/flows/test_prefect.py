"""Deployments as their users know them: a real Prefect server, `winnow serve`, `prefect deploy`, and runs of both."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from flows.errors import LockedError
from flows.store import Store

pytestmark = pytest.mark.xdist_group("prefect")  # one worker, so that what the tests share is made once

ROOT = Path(__file__).parents[2]
PATIENCE = 180  # seconds; processors are shared


@dataclass(frozen=True)
class Server:
    """A Prefect server of the test's own, and the environment in which commands find it."""

    url: str
    environment: dict[str, str]

    def post(self, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON
        request = urllib.request.Request(  # noqa: S310 - an address of this machine
            f"{self.url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310 - the same
            return json.load(response)

    def deployments(self) -> dict[str, dict[str, Any]]:
        return {each["name"]: each for each in self.post("/deployments/filter", {})}

    def states(self, deployment: str) -> list[str]:
        """The states of a deployment's flow runs, the first one first."""
        only = {"deployments": {"name": {"any_": [deployment]}}, "sort": "EXPECTED_START_TIME_ASC"}
        return [run["state_name"] for run in self.post("/flow_runs/filter", only)]

    def prefect(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "prefect", *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait(what: str, ready: Any) -> None:  # noqa: ANN401 - anything that is called
    """Wait until ``ready()`` is true; an unanswered request counts as not yet."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        try:
            if ready():
                return
        except OSError:
            pass
        time.sleep(0.5)
    pytest.fail(f"{what}: not within {PATIENCE} s")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/api"
    environment = os.environ | {
        "PREFECT_HOME": str(tmp_path_factory.mktemp("prefect")),
        "PREFECT_API_URL": url,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_DEPLOYMENT_SCHEDULE_MAX_SCHEDULED_RUNS": "3",
    }
    command = [sys.executable, "-m", "prefect", "server", "start", "--port", str(port)]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            wait("the Prefect server", lambda: urllib.request.urlopen(f"{url}/health", timeout=5).status == 200)  # noqa: S310
            yield Server(url, environment)
        finally:
            os.killpg(process.pid, signal.SIGTERM)  # the command's own child is the server


@pytest.fixture(scope="module")
def served(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """`winnow serve` every minute, with the tables' folder."""
    curated = tmp_path_factory.mktemp("served") / "curated"
    command = [sys.executable, "-m", "flows", "serve", "--curated", str(curated), "--cron", "* * * * *"]
    with subprocess.Popen(
        command, cwd=ROOT, env=server.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            wait("`winnow serve`", lambda: {"scheduled", "manual"} <= set(server.deployments()))
            yield curated
        finally:
            process.terminate()


def test_a_deployment_is_run_by_hand_and_by_its_schedule(server: Server, served: Path) -> None:
    wait("a scheduled run", lambda: "Completed" in server.states("scheduled"))
    assert (served / "documents").is_dir()
    # The next scheduled run is most of a minute away: of two deployments that meet, the lock sends one home.
    done = server.prefect("deployment", "run", "curate/manual", "--watch")
    assert done.returncode == 0, done.stdout
    keys = {each["key"] for each in server.post("/artifacts/latest/filter", {})}
    assert {"winnow-progress", "winnow-summary", "winnow-rules"} <= keys
    events = server.post("/events/filter", {"filter": {"event": {"name": ["winnow.curated.published"]}}})["events"]
    assert len(events) == 1, "the second run found nothing new"
    assert events[0]["payload"]["counts"]["documents"] == pq.read_table(served / "documents").num_rows


def test_a_run_that_finds_another_at_work_is_cancelled_and_says_which(server: Server, served: Path) -> None:
    with ExitStack() as held:

        def locked() -> bool:
            with suppress(LockedError):  # a scheduled run may hold it
                held.enter_context(Store(served).lock())
                return True
            return False

        wait("the lock", locked)
        server.prefect("deployment", "run", "curate/manual", "--watch")
    assert server.states("manual")[-1] == "Cancelled"
    newest = server.post("/flow_runs/filter", {"sort": "END_TIME_DESC", "limit": 1})[0]
    assert f"locked by process {os.getpid()}" in newest["state"]["message"]


def test_a_run_that_would_overlap_is_cancelled(server: Server, served: Path) -> None:
    assert served
    manual = server.deployments()["manual"]
    name = f"deployment:{manual['id']}"
    wait("the slot", lambda: server.post("/v2/concurrency_limits/filter", {}) is not None)
    taken = {"names": [name], "slots": 1, "mode": "concurrency", "lease_duration": 300}
    server.post("/v2/concurrency_limits/increment-with-lease", taken)
    server.prefect("deployment", "run", "curate/manual", "--watch")
    assert server.states("manual")[-1] == "Cancelled"


def test_the_form_of_a_deployment_describes_every_parameter(server: Server, served: Path) -> None:
    assert served
    properties = server.deployments()["manual"]["parameter_openapi_schema"]["properties"]
    assert all(each.get("description") for each in properties.values()), properties


def test_prefect_yaml_deploys_on_a_work_pool(server: Server, served: Path) -> None:
    assert served  # first, so that both pairs of deployments are never made at once
    created = server.prefect("work-pool", "create", "winnow", "--type", "process")
    assert created.returncode == 0, created.stderr
    done = server.prefect("--no-prompt", "deploy", "--all")
    assert done.returncode == 0, done.stdout + done.stderr
    deployments = server.deployments()
    assert {each["work_pool_name"] for each in deployments.values()} == {"winnow"}
    scheduled = deployments["scheduled"]
    assert [each["schedule"]["cron"] for each in scheduled["schedules"] if each["active"]] == ["0 * * * *"]
    assert deployments["manual"]["schedules"] == []
    for each in deployments.values():
        assert each["global_concurrency_limit"]["limit"] == 1
        assert each["concurrency_options"]["collision_strategy"] == "CANCEL_NEW"
