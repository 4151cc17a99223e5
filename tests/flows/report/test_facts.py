import re
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.manifest import outcome, total
from flows.report.facts import BINS, Facts, gather, taken
from flows.report.views import opened
from flows.snapshot import Snapshot
from flows.summary import Counts
from transforms.tables import Rows, Source

ADS = "google.com, pub-1, DIRECT"
STORY = "The court met on Tuesday and adjourned until the autumn, when the two sides will be heard again."


def facts_of(snapshot: Snapshot, before: Counts | None = None) -> Facts:
    with opened(now=snapshot) as connection:
        return gather(connection, total(snapshot), before)


def counts(chars: dict[str, int], source: int = 100_000) -> Counts:
    return Counts(chars_source=source, chars=chars)


def test_what_a_rule_took_is_counted_in_characters_removals_documents_and_as_a_share(
    publish: Callable[..., Snapshot],
) -> None:
    snapshot = publish({"a.txt": f"{ADS}\n\n{STORY}\n\n{ADS}", "b.txt": f"{ADS}\n\n{STORY} It rained."})
    (ads,) = [each for each in facts_of(snapshot).taken if each.rule == "ads-txt"]
    assert (ads.spans, ads.chars, ads.documents) == (3, 3 * len(ADS), 2)
    assert ads.share == pytest.approx(ads.chars / total(snapshot).chars_source)
    assert ads.share_before is None
    assert ads.summary


@pytest.mark.parametrize(
    ("before", "now", "alarming"),
    [
        (1_000, 9_000, False),
        (1_000, 10_000, True),
        (20_000, 90_000, True),  # odds of 1 to 4 become 9 to 1
        (0, 99, False),
        (0, 100, True),
        (5_000, 500, False),
    ],
)
def test_an_alarm_is_raised_where_the_odds_grow_tenfold(before: int, now: int, *, alarming: bool) -> None:
    (each,) = taken(counts({"byline": now}), counts({"byline": before}))
    assert each.alarming is alarming


def test_without_a_run_before_nothing_is_alarming() -> None:
    (each,) = taken(counts({"byline": 90_000}), None)
    assert not each.alarming
    assert each.change == 0


def test_a_rule_that_takes_nothing_any_more_has_changed_most(publish: Callable[..., Snapshot]) -> None:
    snapshot = publish({"a.txt": STORY})
    facts = facts_of(snapshot, counts({"byline": 50_000, "prompt": 10}))
    assert [each.rule for each in facts.changed] == ["byline", "prompt"]
    assert facts.changed[0].share == 0


def test_the_histogram_tells_every_document_once(publish: Callable[..., Snapshot]) -> None:
    half = "x" * (len(ADS) - 1) + "."
    snapshot = publish({"a.txt": STORY, "b.txt": f"{ADS}\n\n{half}", "c.txt": ADS})
    facts = facts_of(snapshot)
    assert len(facts.histogram) == BINS + 1
    assert {column: count for column, count in enumerate(facts.histogram) if count} == {0: 1, BINS // 2 + 1: 1, BINS: 1}
    assert facts.emptied == 1


def test_those_that_lost_most_come_with_the_rule_that_took_most(publish: Callable[..., Snapshot]) -> None:
    more = "The court adjourned until the spring, and nobody in the hall had a word to say."
    snapshot = publish({"a.txt": STORY, "b.txt": f"{ADS}\n\n{STORY}\n\n{more}", "c.txt": ADS})
    losses = facts_of(snapshot).lost_most
    assert [(loss.source_path, loss.rule) for loss in losses] == [("c.txt", "ads-txt"), ("b.txt", "ads-txt")]
    assert losses[0].share == 1
    assert losses[1].share == pytest.approx(len(ADS) / (len(ADS) + len(STORY) + len(more)))


def test_rejects_are_grouped_by_their_error_whatever_place_the_message_names(
    publish_rows: Callable[[Rows], Snapshot],
) -> None:
    rows = Rows()
    for record in range(60, 0, -1):
        rows.reject(Source("a.jsonl", b"a.jsonl", "0" * 64, record), "read", "json", f"no value at character {record}")
    rows.reject(Source("b.pdf", b"b.pdf", "0" * 64), "open", "unknown-format", "the name must end in .txt")
    facts = facts_of(publish_rows(rows))
    assert [(kind.error, kind.number, kind.message) for kind in facts.rejected] == [
        ("json", 60, "no value at character 1"),
        ("unknown-format", 1, "the name must end in .txt"),
    ]
    assert facts.rejected[0].first == tuple(("a.jsonl", record) for record in range(1, 11))


def test_an_empty_folder_has_facts_too(publish: Callable[..., Snapshot]) -> None:
    facts = facts_of(publish({}))
    assert sum(facts.histogram) == 0
    assert facts.taken == facts.lost_most == facts.rejected == ()


def test_an_alarm_is_told_at_the_end_of_the_run(publish: Callable[..., Snapshot], tmp_path: Path) -> None:
    before = publish({"a.txt": STORY})
    after = publish({"a.txt": f"{ADS}\n\n{STORY}"})
    told = outcome(after, before, str(tmp_path), [], 0, 1.0)
    assert told.alarms == ("ads-txt",)
    assert "alarm: ads-txt" in told.line()
    assert re.search(r"^alarm .*ads-txt$", told.text(), re.MULTILINE)
    assert outcome(after, after, str(tmp_path), [], 0, 1.0).alarms == ()
