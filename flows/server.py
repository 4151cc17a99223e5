"""Whether Prefect can be spoken with: found out before a run starts, and remembered when it falls silent later.

A run is not for Prefect: it goes on without, and publishes. What its client and its threads may wait for is bounded in
``flows.quiet`` and here.
"""

import atexit
import http.client
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, TypeVar

import httpx
from prefect.exceptions import PrefectException
from prefect.settings import PREFECT_API_URL, get_current_settings, temporary_settings

from flows.terminal import stderr

if TYPE_CHECKING:
    from prefect.server.api.server import SubprocessASGIServer

T = TypeVar("T")

#: Seconds that a server may take to answer, and a lock on its database to go.
_PATIENCE = 20

#: Seconds that a process has to end after a run that Prefect fell silent in. Prefect's engine then tries up to three
#: times to set a last state; its threads would try to hand on what they hold for hours.
_FAREWELL = 180

#: What comes of asking a server that does not answer as it should.
FAILURES = (httpx.HTTPError, PrefectException, OSError, RuntimeError)

_lost = threading.Event()


class UnreachableError(RuntimeError):
    """Prefect's server, or the database that it would start with, cannot be used; the message says what to do."""


def check() -> None:
    """Return if Prefect's server answers, or, where a temporary one will be started, if its database is free.

    Raises:
        UnreachableError: neither; it takes ``_PATIENCE`` seconds at most to find out.
    """
    settings = get_current_settings()
    if settings.api.url:
        _ask(settings.api.url)
        return
    database = settings.server.database.connection_url
    kind, _, path = (database.get_secret_value() if database else "").partition(":///")
    if kind.startswith("sqlite") and path:
        _try_database(Path(path.partition("?")[0]))


def start() -> None:
    """Start the temporary server, where there is to be one, deaf to Ctrl-C: the flow has to tell it that it ends.

    The terminal sends Ctrl-C to every process of the command. A new process inherits what the thread that starts it
    blocks, and Prefect's client finds the server that runs already. Where it does not start, the flow says so.
    """
    if get_current_settings().api.url:
        return
    from prefect.server.api.server import SubprocessASGIServer  # noqa: PLC0415 - half a second that only this needs

    def start_deaf() -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        with suppress(*FAILURES):
            SubprocessASGIServer().start()
            hold()

    starting = threading.Thread(target=start_deaf, daemon=True)
    starting.start()
    starting.join()


def hold() -> None:
    """Have the temporary server that Prefect started in this process, as it does on a Dask worker, end with it."""
    if (temporary := _temporary()) and temporary.server_process:
        end_with_us(temporary.server_process.pid)


@contextmanager
def shared() -> Iterator[None]:
    """Have tasks of the block speak with the temporary server of this process, if it has one, where they run here too.

    Prefect would start another one in each process that runs a task.
    """
    temporary = _temporary()
    with temporary_settings({PREFECT_API_URL: temporary.api_url} if temporary and temporary.running else {}):
        yield


def _temporary() -> "SubprocessASGIServer | None":
    """Prefect's handle of this process's temporary server, whether it was started or not; None if none was."""
    module = sys.modules.get("prefect.server.api.server")  # who has none need not load it
    return module.SubprocessASGIServer() if module else None


def end_with_us(pid: int) -> None:
    """End a process when this one is aborted or killed, and can tell nobody.

    Else Prefect's server would go on, and hold the terminal or the pipe that it was started with. A shell waits until
    the pipe closes of which this process alone has the other end. At an ordinary end it is not needed any more.
    """
    watch = subprocess.Popen(  # noqa: S603 - a number is all that it is given
        ["/bin/sh", "-c", f"read -r _; kill {pid}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    atexit.register(_dismiss, watch)


def _dismiss(watch: "subprocess.Popen[bytes]") -> None:
    watch.kill()
    watch.communicate()


def _ask(url: str) -> None:
    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=_PATIENCE) as answer:  # noqa: S310 - the user's own setting
            json.loads(answer.read(1024))
    except urllib.error.HTTPError as error:
        # A server that wants a key does answer, and what it wants to be asked Prefect's client knows.
        if error.code not in {401, 403, 404} or not error.headers.get_content_type().endswith("json"):
            raise _no_prefect(url) from error
    except ValueError as error:
        raise _no_prefect(url) from error
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        message = f"Prefect's server at {url} does not answer ({reason})"
        raise UnreachableError(f"{message}; start it, or unset PREFECT_API_URL to have a temporary one") from error


def _no_prefect(url: str) -> UnreachableError:
    return UnreachableError(f"what answers at {url} is not Prefect's server; set PREFECT_API_URL to its address")


def _try_database(path: Path) -> None:
    if not path.exists():
        _try_folder(path.parent)
        return
    try:
        database = sqlite3.connect(path, timeout=_PATIENCE)
        try:
            database.execute("BEGIN IMMEDIATE")
            database.rollback()
        finally:
            database.close()
    except sqlite3.Error as error:
        message = f"Prefect's database {path} cannot be used ({error})"
        raise UnreachableError(
            f"{message}; end the process that holds it, or set PREFECT_HOME to another folder"
        ) from error


def _try_folder(folder: Path) -> None:
    """Raise where Prefect could not keep its database in this folder: it would try for minutes."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return
    except OSError as error:
        message = f"Prefect's folder {folder} cannot be written to ({error.strerror or error})"
        raise UnreachableError(f"{message}; set PREFECT_HOME to one that can") from error


def tell(what: Callable[[], T]) -> T | None:
    """What ``what``, a call to Prefect, returns; None if Prefect fell silent, which is said once."""
    if _lost.is_set():
        return None
    try:
        return what()
    except FAILURES as error:
        lose(error)
        return None


def lose(error: BaseException) -> None:
    """Remember that Prefect fell silent, and say so."""
    if not _lost.is_set():
        _lost.set()
        reason = str(error).partition("\n")[0] or type(error).__name__
        stderr(f"winnow: Prefect stopped answering ({reason}); the run goes on without it")


def find_again() -> None:
    """Ask anew after a server that fell silent: it may have been started again meanwhile."""
    url = get_current_settings().api.url
    if _lost.is_set() and url:
        try:
            _ask(url)
        except UnreachableError:
            return
        _lost.clear()
        stderr("winnow: Prefect answers again")


@contextmanager
def farewell() -> Iterator[None]:
    """After the block, end the process within ``_FAREWELL`` seconds if Prefect fell silent in it."""
    try:
        yield
    finally:
        if _lost.is_set():
            timer = threading.Timer(_FAREWELL, os._exit, [os.EX_UNAVAILABLE])
            timer.daemon = True
            timer.start()


def leave(code: int) -> None:
    """End the process at once if Prefect fell silent: what its threads still hold can be told to nobody."""
    if _lost.is_set():
        sys.stdout.flush()
        os._exit(code)
