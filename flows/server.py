"""Whether Prefect can be spoken with, found out before a run starts: its own client may wait for minutes."""

import http.client
import json
import sqlite3
import urllib.error
import urllib.request
from pathlib import Path

from prefect.settings import get_current_settings

#: Seconds that a server may take to answer, and a lock on its database to go.
_PATIENCE = 20


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
