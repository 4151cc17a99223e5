import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from typer.testing import CliRunner

from flows.cli import EXIT_LAWS, EXIT_UNPUBLISHED, EXIT_USAGE, app
from flows.diff import Difference, compare, text
from flows.errors import StoreError
from flows.jobs import Finished
from flows.manifest import describe
from flows.settings import Settings
from flows.snapshot import Snapshot, UnknownSnapshotError, before, open_named
from flows.store import Store, write_parts
from flows.summary import count
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.repeats.decisions import COPIES, PASSAGES, Decided, apply
from transforms.tables import Rows, Source, document_id

ADS = "google.com, pub-1, DIRECT"
STORY = "The court met on Tuesday and adjourned until the autumn, when the two sides will be heard again."


def publish(
    root: Path, texts: Mapping[str, str], copies: Iterable[tuple[str, str]] = (), rejects: Iterable[str] = ()
) -> Snapshot:
    """Publish texts, a batch each; ``copies`` are pairs of the dropped and the kept path, which share a batch."""
    store, finished = Store(root), []
    with store.lock(), store.begin() as draft:
        for batch, tables in _batches(texts, list(copies), list(rejects)).items():
            parts = tuple(write_parts(draft.folder, batch, tables, {}))
            draft.add(parts)
            finished.append(Finished(batch, parts, count(tables)))
        return draft.publish(describe(finished, Settings(), str(texts), len(texts)), keep=9)


def _batches(
    texts: Mapping[str, str], copies: list[tuple[str, str]], rejects: list[str]
) -> dict[str, dict[str, pa.Table]]:
    batch_of = {path: dict(copies).get(path, path) for path in texts}
    gathered = {batch: Rows() for batch in [*batch_of.values(), *rejects]}
    for path, content in texts.items():
        document = read_text(content)
        gathered[batch_of[path]].add(Source(path, path.encode(), "0" * 64), document, clean(document))
    for path in rejects:
        gathered[path].reject(Source(path, path.encode(), "0" * 64), "read", "no-text", "it has no text")
    decided = [
        {
            "document_id": document_id(copy.encode(), 0),
            "kept_document_id": document_id(kept.encode(), 0),
            "similarity": 1.0,
            "confidence": 1.0,
            "reason": "the same",
        }
        for copy, kept in copies
    ]
    whole = pa.Table.from_pylist(decided, schema=COPIES)
    nothing = COPIES.empty_table()
    return {
        batch: apply(
            rows.tables(), Decided(whole if batch in dict(copies).values() else nothing, PASSAGES.empty_table())
        )
        for batch, rows in gathered.items()
    }


def told(difference: Difference) -> str:
    return re.sub(" +", " ", text(difference, color=False, width=120))


def test_documents_that_came_are_gained_with_what_they_were_before(tmp_path: Path) -> None:
    old = publish(tmp_path, {"a.txt": STORY, "b.txt": STORY}, copies=[("b.txt", "a.txt")], rejects=["c.txt"])
    new = publish(tmp_path, {"a.txt": STORY, "b.txt": STORY, "c.txt": STORY, "d.txt": STORY})
    found = compare(old, new).gained
    assert [(each.source_path, each.said) for each in found.first] == [
        ("b.txt", "was a copy"),
        ("c.txt", "was rejected (no-text)"),
        ("d.txt", "was not there"),
    ]
    assert found.number == 3


def test_documents_that_went_are_lost_with_what_they_are_now(tmp_path: Path) -> None:
    old = publish(tmp_path, {"a.txt": STORY, "b.txt": STORY, "c.txt": STORY, "d.txt": STORY})
    new = publish(tmp_path, {"a.txt": STORY, "b.txt": STORY}, copies=[("b.txt", "a.txt")], rejects=["c.txt"])
    assert [(each.source_path, each.said) for each in compare(old, new).lost.first] == [
        ("b.txt", "is a copy of a.txt"),
        ("c.txt", "is rejected (no-text)"),
        ("d.txt", "is not there any more"),
    ]


def test_a_changed_document_says_in_what(tmp_path: Path) -> None:
    old = publish(tmp_path, {"a.txt": STORY, "b.txt": STORY, "c.txt": f"By Edda Marlowe\n\n{STORY}"})
    new = publish(tmp_path, {"a.txt": STORY, "b.txt": f"{STORY} Then.", "c.txt": f"By Bo Marlowe\n\n{STORY}"})
    found = compare(old, new)
    assert [(each.source_path, each.said) for each in found.changed.first] == [
        ("b.txt", f"source, kept text ({len(STORY)} → {len(STORY) + 6} characters)"),
        ("c.txt", "source, authors"),
    ]
    assert found.gained.number == found.lost.number == 0


def test_many_are_counted_and_some_are_told(tmp_path: Path) -> None:
    old = publish(tmp_path, {"a.txt": STORY})
    new = publish(tmp_path, {"a.txt": STORY, **{f"{number}.txt": f"{number}. {STORY}" for number in range(30)}})
    assert compare(old, new).gained.number == 30
    assert "30 documents gained" in told(compare(old, new))
    assert "… and 10 more" in told(compare(old, new))


def test_who_reads_no_terminal_gets_a_document_a_line_and_as_many_as_asked_for(tmp_path: Path) -> None:
    publish(tmp_path, {"a.txt": STORY})
    long = [f"{'folder/' * 30}{number}.txt" for number in range(30)]
    publish(tmp_path, {"a.txt": STORY, **{path: f"{path} {STORY}" for path in long}})
    done = CliRunner().invoke(app, ["diff", "--first", "30", "--curated", str(tmp_path)])
    assert all(f"{path}  was not there\n" in re.sub("  +", "  ", done.stdout) for path in long)
    assert "… and" not in done.stdout


def test_rules_that_took_more_or_less_are_told_with_both_numbers(tmp_path: Path) -> None:
    old = publish(tmp_path, {"a.txt": f"{ADS}\n\n{STORY}", "b.txt": f"By Edda Marlowe\n\n{STORY}"})
    new = publish(tmp_path, {"a.txt": f"{ADS}\n\n{STORY}\n\n{ADS}", "b.txt": STORY})
    assert {each.rule: (each.spans, each.chars) for each in compare(old, new).moved} == {
        "ads-txt": ((1, 2), (len(ADS), 2 * len(ADS))),
        "byline": ((1, 0), (15, 0)),
    }
    assert f"ads-txt 1 → 2 {len(ADS)} → {2 * len(ADS)}" in told(compare(old, new))


def test_snapshots_of_different_schemas_are_not_compared(tmp_path: Path) -> None:
    snapshot = publish(tmp_path, {"a.txt": STORY})
    older = replace(snapshot, run={**snapshot.run, "schema_version": "0.9.0"})
    with pytest.raises(StoreError, match=r"cannot be compared with those of 0\.9\.0"):
        compare(older, snapshot)


def test_the_names_of_folders_are_no_columns(tmp_path: Path) -> None:
    root = tmp_path / "published=2020-01-01" / "batch=7" / "text=1" / "document_id=7"
    old = publish(root, {"a.txt": STORY, "b.txt": STORY})
    found = compare(old, publish(root, {"a.txt": f"{STORY} Then.", "c.txt": STORY}))
    assert [each.source_path for each in found.gained.first] == ["c.txt"]
    assert [each.source_path for each in found.lost.first] == ["b.txt"]
    assert [each.said for each in found.changed.first] == [
        f"source, kept text ({len(STORY)} → {len(STORY) + 6} characters)"
    ]


def test_a_snapshot_does_not_differ_from_itself(tmp_path: Path) -> None:
    snapshot = publish(tmp_path, {"a.txt": f"{ADS}\n\n{STORY}"})
    assert told(compare(snapshot, snapshot)).endswith("No document and no rule differs.")
    other = replace(snapshot, path=snapshot.path.with_name("000002-0123456789abcdef"))
    assert told(compare(snapshot, other)).endswith("differs; settings do, or other columns, such as n_documents.")


def test_the_difference_cannot_steer_the_terminal(tmp_path: Path) -> None:
    old = publish(tmp_path, {"a.txt": STORY})
    new = publish(tmp_path, {"a\x1b[31m\u202e.txt": STORY})
    shown = text(compare(old, new), color=False, width=80)
    assert r"a\x1b[31m\u202e.txt" in shown
    assert not re.search("[\x1b\u202e]", shown)


def test_a_snapshot_is_named_by_number_by_id_and_by_the_beginning_of_one(tmp_path: Path) -> None:
    first, second = publish(tmp_path, {"a.txt": STORY}), publish(tmp_path, {"b.txt": STORY})
    for reference in ("1", "000001", first.id, first.id[:9]):
        assert open_named(tmp_path, reference).id == first.id
    assert before(tmp_path, second).id == first.id
    for reference in ("3", "0000", "x", "9" * 5000):
        with pytest.raises(UnknownSnapshotError, match=f"{first.id}, {second.id}"):
            open_named(tmp_path, reference)
    with pytest.raises(UnknownSnapshotError, match="no snapshot from before"):
        before(tmp_path, first)


def test_the_command_compares_the_last_two_and_explains_what_it_cannot(tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(app, ["diff", *arguments, "--curated", str(tmp_path)])
        return done.exit_code, done.output

    assert run()[0] == EXIT_UNPUBLISHED
    first = publish(tmp_path, {"a.txt": STORY})
    assert run()[0] == EXIT_USAGE
    second = publish(tmp_path, {"b.txt": STORY})
    status, shown = run()
    assert status == 0
    assert first.id in shown
    assert second.id in shown
    assert run("2", "1")[1].index(second.id) < run("2", "1")[1].index(first.id)
    assert run("7")[0] == EXIT_USAGE
    (part,) = first.of("documents")
    part.write_bytes(part.read_bytes()[:-9])
    status, said = run()
    assert status == EXIT_LAWS
    assert f"{second.id}: a part of it or of {first.id} cannot be read" in said
