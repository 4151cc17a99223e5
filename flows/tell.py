"""What Prefect is told at a run's end: artifacts for its pages, and an event for whoever waits for new tables."""

from pathlib import Path

from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.events import emit_event

from flows.snapshot import REPORT
from flows.summary import Outcome

#: The name of the event; an automation on it starts what reads the tables.
PUBLISHED = "winnow.curated.published"


def prefect(outcome: Outcome) -> None:
    """Show the outcome on the flow run's page, and announce a new snapshot."""
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
    create_link_artifact(
        key="winnow-report",
        description="What was removed and why, with documents to judge it by; on the machine where the flow ran.",
        link=(Path(outcome.curated).absolute() / REPORT).as_uri(),
        link_text=REPORT,
    )
    if outcome.changed:
        emit_event(
            PUBLISHED,
            resource={"prefect.resource.id": f"winnow.curated.{outcome.snapshot}", "winnow.curated": outcome.curated},
            payload={"snapshot": outcome.snapshot, "counts": counts.to_json()},
        )
