"""Deployments as their users know them: a real Prefect server, `winnow serve`, `prefect deploy`, a worker, and runs."""

import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from prefect import Flow
from servers import free_port, prefect_server

from flows.errors import LockedError
from flows.store import Store
from flows.tell import PUBLISHED

pytestmark = pytest.mark.xdist_group("prefect")  # one worker, so that what the tests share is made once

ROOT = Path(__file__).parents[2]
PATIENCE = 180  # seconds; processors are shared


@dataclass(frozen=True)
class Server:
    """A Prefect server of the test's own, and the environment in which commands find it."""

    url: str
    environment: dict[str, str]

    def post(self, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON
        """Ask again where the server says so (503: another held its database), as Prefect's own client does."""
        request = urllib.request.Request(  # noqa: S310 - an address of this machine
            f"{self.url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        ends = time.monotonic() + PATIENCE
        while True:
            try:
                with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310 - the same
                    return json.loads(response.read() or "null")
            except urllib.error.HTTPError as error:
                if error.code != HTTPStatus.SERVICE_UNAVAILABLE or time.monotonic() > ends:
                    raise
            time.sleep(0.5)

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


_DEBIAN = Path("/usr/lib/postgresql").glob("*/bin")
#: PostgreSQL's own ``initdb``: Debian keeps the programs of a server away from the path.
INITDB = shutil.which("initdb", path=os.pathsep.join([os.environ["PATH"], *map(str, _DEBIAN)]))


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


@contextmanager
def started(home: Path, **more: str) -> Iterator[Server]:
    """A Prefect server that keeps its own in ``home``, with ``more`` in its environment and in that of its commands."""
    with prefect_server(home, PREFECT_DEPLOYMENT_SCHEDULE_MAX_SCHEDULED_RUNS="3", **more) as environment:
        yield Server(environment["PREFECT_API_URL"], os.environ | environment)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with started(tmp_path_factory.mktemp("prefect")) as server:
        yield server


@dataclass(frozen=True)
class Served:
    """A running `winnow serve`, and the folder of its tables."""

    process: subprocess.Popen[bytes]
    curated: Path


@pytest.fixture(scope="module")
def served(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """`winnow serve` every minute."""
    curated = tmp_path_factory.mktemp("served") / "curated"
    folders = ["--raw", "raw", "--curated", str(curated)]
    command = [sys.executable, "-m", "flows", "serve", *folders, "--cron", "* * * * *"]
    with subprocess.Popen(
        command, cwd=ROOT, env=server.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            wait("`winnow serve`", lambda: {"scheduled", "manual"} <= set(server.deployments()))
            yield Served(process, curated)
        finally:
            process.terminate()


def test_a_deployment_is_run_by_hand_and_by_its_schedule(server: Server, served: Served) -> None:
    wait("a scheduled run", lambda: "Completed" in server.states("scheduled"))
    assert (served.curated / "documents").is_dir()
    # The next scheduled run is most of a minute away: of two deployments that meet, the lock sends one home.
    done = server.prefect("deployment", "run", "curate/manual", "--watch")
    assert done.returncode == 0, done.stdout
    keys = {each["key"] for each in server.post("/artifacts/latest/filter", {})}
    assert {"winnow-progress", "winnow-summary", "winnow-rules"} <= keys
    events = server.post("/events/filter", {"filter": {"event": {"name": ["winnow.curated.published"]}}})["events"]
    assert len(events) == 1, "the second run found nothing new"
    assert events[0]["payload"]["counts"]["documents"] == pq.read_table(served.curated / "documents").num_rows
    assert events[0]["payload"]["alarms"] == []
    assert events[0]["payload"]["snapshot"] == (served.curated / ".current").readlink().name


def test_a_run_that_finds_another_at_work_is_cancelled_and_says_which(server: Server, served: Served) -> None:
    with ExitStack() as held:

        def locked() -> bool:
            with suppress(LockedError):  # a scheduled run may hold it
                held.enter_context(Store(served.curated).lock())
                return True
            return False

        wait("the lock", locked)
        server.prefect("deployment", "run", "curate/manual", "--watch")
    assert server.states("manual")[-1] == "Cancelled"
    newest = server.post("/flow_runs/filter", {"sort": "END_TIME_DESC", "limit": 1})[0]
    assert f"locked by process {os.getpid()}" in newest["state"]["message"]


def test_a_run_that_would_overlap_is_cancelled(server: Server, served: Served) -> None:
    assert served
    manual = server.deployments()["manual"]
    name = f"deployment:{manual['id']}"
    wait("the slot", lambda: server.post("/v2/concurrency_limits/filter", {}) is not None)
    taken = {"names": [name], "slots": 1, "mode": "concurrency", "lease_duration": 300}
    lease = server.post("/v2/concurrency_limits/increment-with-lease", taken)["lease_id"]
    server.prefect("deployment", "run", "curate/manual", "--watch")
    assert server.states("manual")[-1] == "Cancelled"
    server.post("/v2/concurrency_limits/decrement-with-lease", {"lease_id": lease})


def test_the_form_of_a_deployment_describes_every_parameter(server: Server, served: Served) -> None:
    assert served
    properties = server.deployments()["manual"]["parameter_openapi_schema"]["properties"]
    assert all(each.get("description") for each in properties.values()), properties


def test_the_flow_that_the_docs_show_waits_for_the_event_that_a_run_emits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[dict[str, Any]] = []
    monkeypatch.setattr(Flow, "serve", lambda _, **said: served.append(said))
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "nightly.md").read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "after.py").write_text(code, encoding="utf-8")
    runpy.run_path(str(tmp_path / "after.py"), run_name="__main__")
    ((trigger,),) = (said["triggers"] for said in served)
    assert trigger.expect == {PUBLISHED}
    assert trigger.parameters == {"snapshot": "{{ event.payload.snapshot }}"}


def test_prefect_yaml_deploys_on_a_work_pool(server: Server, served: Served) -> None:
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


def test_a_worker_runs_what_prefect_yaml_deployed(server: Server, served: Served, tmp_path: Path) -> None:
    served.process.terminate()  # it would take the run itself: its deployments have the same names
    served.process.wait(PATIENCE)
    # Runs of a deployment are held to the working folder, which is the project's own, unless this names another.
    mine = server.environment | {"WINNOW_CURATED_ROOT": str(tmp_path), "PREFECT_WORKER_QUERY_SECONDS": "1"}
    command = [sys.executable, "-m", "prefect", "worker", "start", "--pool", "winnow"]
    with subprocess.Popen(command, env=mine, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as worker:
        try:
            parameter = f"curated={tmp_path / 'curated'}"
            done = server.prefect("deployment", "run", "curate/manual", "--param", parameter, "--watch")
        finally:
            worker.terminate()
    assert done.returncode == 0, done.stdout
    assert server.states("manual")[-1] == "Completed"
    assert pq.read_table(tmp_path / "curated" / "documents").num_rows > 0


@pytest.fixture
def database() -> Iterator[str]:
    """The address of an empty database `prefect` on a PostgreSQL server of the test's own."""
    if INITDB is None:
        pytest.skip("PostgreSQL is not installed")
    programs, port = Path(INITDB).resolve().parent, str(free_port())
    owner = "postgres" if os.getuid() == 0 else None  # it refuses to run as root
    with tempfile.TemporaryDirectory() as folder:
        if owner is not None:
            shutil.chown(folder, owner)
        data = Path(folder) / "data"
        make = [INITDB, "-D", data, "-U", "prefect", "-A", "trust"]
        subprocess.run(make, cwd=folder, user=owner, capture_output=True, check=True)
        serve = [programs / "postgres", "-D", data, "-p", port, "-k", folder, "-h", "127.0.0.1"]
        with subprocess.Popen(serve, cwd=folder, user=owner, stderr=subprocess.DEVNULL) as process:
            try:
                create = [programs / "createdb", "-h", "127.0.0.1", "-p", port, "-U", "prefect", "prefect"]
                wait("PostgreSQL", lambda: subprocess.run(create, capture_output=True, check=False).returncode == 0)
                yield f"postgresql+asyncpg://prefect:secret@127.0.0.1:{port}/prefect"
            finally:
                process.send_signal(signal.SIGINT)  # end now, whoever is connected


def test_a_run_is_kept_by_a_server_on_postgres(database: str, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("The weir was built by hand, and nobody knows when.", encoding="utf-8")
    with started(tmp_path / "home", PREFECT_API_DATABASE_CONNECTION_URL=database) as server:
        done = subprocess.run(
            [sys.executable, "-m", "flows", "run", "--quiet", "--workers", "1"],
            cwd=tmp_path,
            env=server.environment | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert [run["state_name"] for run in server.post("/flow_runs/filter", {})] == ["Completed"]
    assert not list((tmp_path / "home").glob("*.db")), "nothing went to SQLite"
