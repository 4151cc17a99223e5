"""Serve the two deployments, ``curate/scheduled`` and ``curate/manual``, from this process until it is stopped."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import httpx
from prefect import serve as serve_until_stopped
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.client.schemas.schedules import CronSchedule
from prefect.exceptions import PrefectException
from pydantic import ValidationError

from flows import roots, server
from flows.curate import curate
from flows.objects import is_url
from flows.settings import Settings, SettingsError

if TYPE_CHECKING:
    from prefect.deployments.runner import RunnerDeployment

#: One run at a time; one that comes while another works is cancelled, for that one picks up its files anyway.
ONE_AT_A_TIME = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)


#: Of a cron schedule: minute, hour, day, month, weekday.
_FIELDS = 5


class UnservedError(RuntimeError):
    """Nothing waits for runs: Prefect's server cannot be spoken with."""


def serve(raw: str, curated: str, settings: Settings, cron: str) -> None:
    """Register both deployments with these folders and settings as their parameters, and wait for runs.

    ``cron`` holds five fields, in UTC (POSIX crontab).

    Raises:
        SettingsError: it does not.
        UnservedError: Prefect's server cannot be spoken with; the message says what to do.
    """
    if len(cron.split()) != _FIELDS:
        raise SettingsError(f'--cron takes five fields, such as "0 3 * * *" for every night at three, not {cron!r}')
    try:
        CronSchedule(cron=cron)
    except ValidationError as error:
        raise SettingsError(f"--cron {cron!r} names no time: minute, hour, day, month or weekday is wrong") from error
    parameters = {
        "raw": _absolute(raw),
        "curated": _absolute(curated),
        "settings": settings.model_dump(mode="json"),
    }
    roots.allow(_absolute(raw), _absolute(curated))
    scheduled = curate.to_deployment(
        name="scheduled",
        cron=cron,
        concurrency_limit=ONE_AT_A_TIME,
        parameters=parameters,
        description="Clean what is new in raw/, on a schedule.",
    )
    manual = curate.to_deployment(
        name="manual",
        concurrency_limit=ONE_AT_A_TIME,
        parameters=parameters,
        description="Clean what is new in raw/ now: prefect deployment run 'curate/manual'",
    )
    try:
        server.check()
        serve_until_stopped(cast("RunnerDeployment", scheduled), cast("RunnerDeployment", manual))
    except server.UnreachableError as error:
        raise UnservedError(str(error)) from error
    except (httpx.HTTPError, PrefectException) as error:
        raise UnservedError(f"Prefect's server does not answer ({error}); see to it, and serve again") from error


def _absolute(place: str) -> str:
    """A folder as runs find it wherever they start; a URL is left as it is."""
    return place if is_url(place) else str(Path(place).resolve())
