"""One run from the command line: the flow, and its failures in a sentence."""

import gc

import httpx
from prefect.exceptions import PrefectException
from prefect.settings import get_current_settings

from flows import objects, server, tell
from flows.curate import On, curate
from flows.errors import StoreError
from flows.settings import Settings
from flows.snapshot import CURRENT
from flows.summary import Outcome
from flows.worker import JobError


class UnpublishedError(RuntimeError):
    """Nothing was published; the snapshot before, if there is one, stands."""


def curate_now(  # noqa: PLR0913 - one parameter an option of the command
    raw: str,
    curated: str,
    settings: Settings,
    *,
    workers: int | None,
    on: On,
    address: str | None,
) -> Outcome:
    """Run the flow here and now.

    Raises:
        UnpublishedError: it failed; the message says why and what to do.
    """
    gc.freeze()  # what is loaded stays: to look at all of Prefect takes a tenth of a second every time
    tell.forget()
    try:
        server.check()
        server.start()
        return curate(raw, curated, settings, workers=workers, on=on, address=address)
    except (StoreError, JobError, server.UnreachableError) as error:
        raise UnpublishedError(str(error)) from error
    except (httpx.HTTPError, PrefectException) as error:
        return _without_prefect(error)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise UnpublishedError(f"{where}{error.strerror or error}; mend that and run again") from error
    except RuntimeError as error:
        # Prefect raises plain RuntimeErrors when its server does not start or answer.
        named = get_current_settings().api.url
        remedy = (
            "is PREFECT_API_URL right (it ends in /api), and the server up?"
            if named
            else "run again, or name a server that is up"
        )
        raise UnpublishedError(f"{str(error).rstrip('.')}; {remedy}") from error


def published(curated: str) -> str:
    """The id of the snapshot that was published last from this machine; an empty string where none was."""
    try:
        return (objects.local(curated) / CURRENT).readlink().name
    except OSError:
        return ""


def stopped(curated: str, before: str) -> str:
    """What Ctrl-C left of a run, in a sentence; ``before`` is what was ``published`` when it began."""
    snapshot = published(curated)
    if snapshot == before:
        return "stopped; nothing was published, the tables are as they were, and the next run goes on from here"
    if objects.is_url(curated):
        return f"stopped; snapshot {snapshot} is made, and the next run sends what {curated} lacks of it"
    return f"stopped; snapshot {snapshot} was published before that, and the next run tidies up"


def _without_prefect(error: Exception) -> Outcome:
    """What a run came to that Prefect's client failed in: after it was published, or else when it failed by itself.

    Raises:
        UnpublishedError: nothing was published; the message says what came first.
        KeyboardInterrupt: that was Ctrl-C.
    """
    server.lose(error)
    outcome = tell.last()
    if outcome is not None:
        return outcome
    reason: BaseException = error
    while reason.__context__ is not None and not isinstance(reason, (StoreError, JobError, KeyboardInterrupt)):
        reason = reason.__context__
    if isinstance(reason, KeyboardInterrupt):
        raise reason
    if isinstance(reason, (StoreError, JobError)):
        raise UnpublishedError(str(reason)) from error
    message = f"Prefect stopped answering before the run could start ({error})"
    raise UnpublishedError(f"{message}; see to its server, and run again") from error
