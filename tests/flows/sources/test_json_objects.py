"""JSON that takes several lines, and JSON Lines, whatever the file is called."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.raw_files import inventory
from flows.sources import Broken, Folder, limits, records
from flows.sources.json_objects import Json, Objects
from flows.sources.segments import index
from transforms.formats.record import Record

STORIES = [{"text": f'Story {number}: "}}]" and \\ and {{[', "tags": [["a"], {"b": {}}]} for number in range(40)]

Item = Record | Broken


def read_all(raw: Path) -> list[Item]:
    with Folder(raw) as folder:
        return [item for file in inventory(raw).files for item in records(folder, file.slice())]


def objects(items: list[Item]) -> list[object]:
    return [json.loads(item.data) for item in items if isinstance(item, Record)]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.JL", "a.ndjson", "a.jsonlines"])
@pytest.mark.parametrize(
    "written",
    [
        json.dumps(STORIES),
        "\ufeff" + json.dumps(STORIES, indent=2),
        "[\n" + ",\n".join(map(json.dumps, STORIES)) + "\n]\n",
        "\r\n[" + "\r\n,".join(map(json.dumps, STORIES)) + "]",
        "\n".join(json.dumps(story, indent=4) for story in STORIES),
        "[" + "]\n[".join(map(json.dumps, STORIES)) + "]",
        "\n".join(map(json.dumps, STORIES)),
    ],
)
def test_a_list_and_objects_of_several_lines_and_lines_are_read(tmp_path: Path, name: str, written: str) -> None:
    (tmp_path / name).write_text(written, "utf-8", newline="")
    items = read_all(tmp_path)
    assert objects(items) == STORIES
    assert [item.number for item in items] == list(range(1, 41))


def test_slices_of_a_list_give_the_records_that_the_whole_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(STORIES, indent=1))
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 6400)
    (file,) = inventory(tmp_path).files
    assert len(file.segments) > 2
    with Folder(tmp_path) as folder:
        parts = [item for segment in file.segments for item in records(folder, file.slice([segment]))]
    assert parts == read_all(tmp_path)


@pytest.mark.parametrize("end", ['{"text": "it ends', '{"text": "it ends\\', '{"a": [', '"x'])
def test_a_list_that_is_cut_gives_its_whole_objects_and_one_reject(tmp_path: Path, end: str) -> None:
    (tmp_path / "a.json").write_text('[{"text": "one"}, {"text": "two"}, ' + end)
    assert objects(read_all(tmp_path)) == [{"text": "one"}, {"text": "two"}]
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("truncated", 3)


def test_what_is_no_object_is_not_skipped_in_silence(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('["one", "two"]')
    (item,) = read_all(tmp_path)
    assert (item.number, isinstance(item, Record) and item.data) == (1, b'"one", "two"]')


def test_a_line_that_breaks_off_costs_that_line(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "br\n{"text": "two"}\n')
    first, second = read_all(tmp_path)
    assert objects([second]) == [{"text": "two"}]
    assert isinstance(first, Record)


def test_an_object_over_the_limit_is_broken_and_the_next_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1000)
    monkeypatch.setattr(limits, "READ_BYTES", 64)
    (tmp_path / "a.json").write_text(json.dumps([{"text": "x" * 1200}, {"text": "y" * 900}]))
    first, second = read_all(tmp_path)
    assert isinstance(first, Broken)
    assert first.error == "too-large"
    assert objects([second]) == [{"text": "y" * 900}]


values = st.recursive(
    st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@given(st.lists(st.dictionaries(st.text(), values)), st.integers(1, 30), st.sampled_from([None, 1]))
def test_objects_end_where_they_end_however_the_bytes_come(
    stories: list[dict[str, object]], size: int, indent: int | None
) -> None:
    data = json.dumps(stories, indent=indent, ensure_ascii=False).encode()
    scanner = Objects()
    ends = [start + end for start in range(0, len(data), size) for end in scanner.ends(data[start : start + size])]
    pieces = [data[start:end] for start, end in zip([0, *ends], ends, strict=False)]
    assert [json.loads(piece.lstrip(b"[, \n")) for piece in pieces] == stories
    before, limits.SEGMENT_BYTES = limits.SEGMENT_BYTES, 2000
    try:
        segments, failure = index([data], Json())
    finally:
        limits.SEGMENT_BYTES = before
    assert failure is None
    assert segments[-1].end == len(data)
