import time
from collections.abc import Callable

import pytest

from flows.manifest import total
from flows.report.excerpt import excerpts
from flows.report.facts import gather
from flows.report.metadata import Field, fields, readings
from flows.report.sample import Because, Choice
from flows.report.views import opened
from flows.snapshot import Snapshot
from transforms.tables import document_id

STORY = "The court met on Tuesday and adjourned until the autumn, when the two sides will be heard again."


def fields_of(snapshot: Snapshot, path: str) -> tuple[Field, ...]:
    with opened(now=snapshot) as connection:
        gather(connection, total(snapshot), None)
        shown = excerpts(connection, [Choice(document_id(path.encode(), 0), (Because("random"),))], 10_000)
        return fields(shown[0], readings(connection, shown))


def test_metadata_says_which_rule_read_it(publish: Callable[..., Snapshot]) -> None:
    snapshot = publish({"a.txt": f"Published: 2023-05-03\n\nBy Edda Marlowe\n\nLONDON (AP) — {STORY}"})
    found = {field.label: (field.value, field.origin) for field in fields_of(snapshot, "a.txt")}
    assert found["Authors"] == ("Edda Marlowe", "read by byline")
    assert found["Published"] == ("2023-05-03", "read by date-stub")
    assert found["Dateline"][1] == "stands in the text, and stays there"
    assert "Title" not in found


def test_instants_are_told_in_utc_wherever_the_report_is_made(
    publish: Callable[..., Snapshot], monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot = publish({"a.txt": f"Published: 2023-05-03 14:30\n\n{STORY}"})
    told = []
    for zone in ("UTC", "Pacific/Apia"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        told.append(next(field.value for field in fields_of(snapshot, "a.txt") if field.label == "Published"))
    monkeypatch.undo()
    time.tzset()
    assert told == ["2023-05-03 14:30 UTC"] * 2
