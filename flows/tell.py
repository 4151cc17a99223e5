"""What Prefect is told: how far a run is, artifacts for its pages, and an event for whoever waits for new tables."""

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from prefect.artifacts import (
    create_link_artifact,
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.events import emit_event

from flows import server
from flows.errors import StoreError
from flows.objects import is_url
from flows.snapshot import REPORT
from flows.summary import Outcome
from flows.worker import JobError

if TYPE_CHECKING:
    from uuid import UUID

#: The name of the event; an automation on it starts what reads the tables.
PUBLISHED = "winnow.curated.published"

#: Seconds between two moves of the bar; each is a request to the server.
_PACE = 2.0

_last: Outcome | None = None


class _InASentence(logging.Filter):
    """Takes the traceback from what Prefect logs of a failure that says itself what is wrong and what to do."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every record."""
        if record.exc_info and isinstance(record.exc_info[1], (StoreError, JobError)):
            record.exc_info = record.exc_text = None
        return True


for _name in ("prefect.flow_runs", "prefect.task_runs"):
    logging.getLogger(_name).addFilter(_InASentence())


def last() -> Outcome | None:
    """What the last run since ``forget`` came to, for whoever Prefect cannot hand it to."""
    return _last


def forget() -> None:
    """Forget what an earlier run of this process came to: it must not speak for the next one."""
    global _last  # noqa: PLW0603 - one run at a time
    _last = None


class Bar:
    """A progress bar on the flow run's page, moved by calling it with a stage and the share of it that is done."""

    def __init__(self) -> None:
        made = server.tell(lambda: create_progress_artifact(0.0, key="winnow-progress", description="starting"))
        self._artifact = cast("UUID | None", made)  # a coroutine only where an event loop runs
        self._moved = time.monotonic()

    def __call__(self, stage: str, share: float) -> None:
        """Move the bar, unless it was moved a moment ago."""
        if time.monotonic() - self._moved >= _PACE:
            self._move(stage, share)

    def finish(self) -> None:
        """Move the bar to its end."""
        self._move("done", 1.0)

    def _move(self, stage: str, share: float) -> None:
        artifact = self._artifact
        if artifact is not None:
            server.tell(lambda: update_progress_artifact(artifact, 100 * share, description=stage))
        self._moved = time.monotonic()


def prefect(outcome: Outcome) -> None:
    """Show the outcome on the flow run's page, and announce a new snapshot, if Prefect answers."""
    global _last  # noqa: PLW0603 - one run at a time
    _last = outcome
    server.find_again()
    server.tell(lambda: _show(outcome))


def _show(outcome: Outcome) -> None:
    counts = outcome.counts
    create_markdown_artifact(
        key="winnow-summary",
        description=f"What came of {outcome.curated}.",
        markdown="\n".join(f"    {line}" for line in outcome.text().splitlines()),
    )
    create_table_artifact(
        key="winnow-rules",
        description="What each rule removed.",
        table=[
            {"rule": rule, "removals": counts.spans[rule], "characters": counts.chars[rule]}
            for rule in sorted(counts.chars, key=lambda rule: (-counts.chars[rule], rule))
        ],
    )
    curated = outcome.curated if is_url(outcome.curated) else Path(outcome.curated).absolute().as_uri()
    create_link_artifact(
        key="winnow-report",
        description="What was removed and why, with documents to judge it by; a file: link works where the flow ran.",
        link=f"{curated.rstrip('/')}/{REPORT}",
        link_text=REPORT,
    )
    if outcome.changed:
        emit_event(
            PUBLISHED,
            resource={"prefect.resource.id": f"winnow.curated.{outcome.snapshot}", "winnow.curated": outcome.curated},
            payload={"snapshot": outcome.snapshot, "counts": counts.to_json(), "alarms": list(outcome.alarms)},
        )
