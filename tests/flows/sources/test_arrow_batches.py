import io
import random
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import feather

from flows.batches import inventory
from flows.sources import Broken, Folder, arrow_batches, limits, records
from flows.sources.arrow_batches import Messages
from flows.sources.segments import index
from transforms.formats.record import Record


def stories(n: int) -> pa.Table:
    chance = random.Random(5)
    texts = [f"{number} {chance.randbytes(200).hex()}" for number in range(n)]
    return pa.table({"text": texts, "site": pa.array(["a", "b"] * (n // 2)).dictionary_encode(), "v": [[0.5]] * n})


def written(table: pa.Table, kind: str, rows: int = 10) -> bytes:
    data = io.BytesIO()
    if kind == "feather":
        feather.write_feather(table, data, compression="zstd", chunksize=rows)
        return data.getvalue()
    new = pa.ipc.new_stream if kind == "stream" else pa.ipc.new_file
    with new(data, table.schema) as writer:
        writer.write_table(table, max_chunksize=rows)
    return data.getvalue()


def read_all(raw: Path) -> list[Record | Broken]:
    with Folder(raw) as folder:
        return [item for file in inventory(raw).files for item in records(folder, file.slice())]


def texts(items: list[Record | Broken]) -> list[str]:
    return [item.fields["text"].decode() for item in items if isinstance(item, Record)]


@pytest.mark.parametrize("kind", ["stream", "file", "feather"])
def test_a_row_is_a_record(tmp_path: Path, kind: str) -> None:
    table = stories(100)
    (tmp_path / "a.arrow").write_bytes(written(table, kind))
    found = read_all(tmp_path)
    assert [item.number for item in found] == list(range(1, 101))
    assert texts(found) == table["text"].to_pylist()
    assert isinstance(found[1], Record)
    assert (found[1].fields["site"], found[1].fields["v"]) == (b"b", None)


@pytest.mark.parametrize("kind", ["stream", "file", "feather"])
def test_slices_give_the_rows_that_the_whole_gives(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 5000)
    (tmp_path / "a.feather").write_bytes(written(stories(200), kind))
    (file,) = inventory(tmp_path).files
    assert len(file.segments) > 5
    with Folder(tmp_path) as folder:
        parts = [list(records(folder, file.slice([part]))) for part in reversed(file.segments)]
    assert [item for part in reversed(parts) for item in part] == read_all(tmp_path)


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize("kind", ["stream", "file"])
def test_segments_are_the_same_however_the_bytes_come(size: int, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = written(stories(40), kind)
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 4 * size)
    scanner, whole = Messages(), Messages()
    index([data[at : at + size] for at in range(0, len(data), size)], scanner)
    whole.feed(data)
    assert (scanner.mark, scanner.head, scanner.failure) == (whole.mark, whole.head, None)
    assert whole.mark[1] == 41


def test_a_stream_that_is_cut_gives_the_batches_before_and_a_reject(tmp_path: Path) -> None:
    table = stories(100)
    data = written(table, "stream")
    (tmp_path / "a.arrows").write_bytes(data[: len(data) // 2])
    found = texts(read_all(tmp_path))
    assert found == table["text"].to_pylist()[: len(found)]
    assert len(found) in {40, 50}
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("truncated", len(found) + 1)


@pytest.mark.parametrize("data", [b"", b"FEA1" + bytes(100), b"ARROW1\0\0", bytes(1000)])
def test_what_is_no_arrow_has_no_records(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.arrow").write_bytes(data)
    assert read_all(tmp_path) == []
    assert len(inventory(tmp_path).rejects) == (data != b"")


def test_a_batch_that_cannot_be_read_costs_its_rows(tmp_path: Path) -> None:
    words = [[f"{number} stories" for number in range(start, start + 10)] for start in (0, 10, 20)]
    data = io.BytesIO()
    with pa.ipc.new_stream(data, pa.schema({"text": pa.string()})) as writer:
        for some in words:
            writer.write_batch(pa.record_batch({"text": some}))
    harmed = bytearray(data.getvalue())
    offsets = harmed.index(b"10 stories") - 48  # eleven of four bytes, and padding
    harmed[offsets : offsets + 4] = b"\xff\xff\xff\x7f"
    (tmp_path / "a.arrow").write_bytes(harmed)
    found = read_all(tmp_path)
    assert [(item.number, item.error) for item in found if isinstance(item, Broken)] == [
        (number, "corrupt") for number in range(11, 21)
    ]
    assert texts(found) == words[0] + words[2]


def test_what_a_length_promises_is_read_as_far_as_it_goes() -> None:
    content = io.BufferedReader(io.BytesIO(b"abcdef"))
    assert arrow_batches._read_up_to(content, 2) == b"ab"
    assert arrow_batches._read_up_to(content, -1) == b""
    assert arrow_batches._read_up_to(content, 1 << 62) == b"cdef"


def test_a_batch_over_the_limit_is_a_reject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BATCH_BYTES", 3000)
    (tmp_path / "a.arrow").write_bytes(written(stories(100), "stream"))
    assert [reject.error for reject in inventory(tmp_path).rejects] == ["too-large"]


def test_a_dictionary_that_changes_on_the_way_ends_the_reading(tmp_path: Path) -> None:
    parts = [pa.record_batch({"text": pa.array([word]).dictionary_encode()}) for word in ("one", "two")]
    data = io.BytesIO()
    with pa.ipc.new_stream(data, parts[0].schema) as writer:
        for part in parts:
            writer.write_batch(part)
    (tmp_path / "a.arrow").write_bytes(data.getvalue())
    assert texts(read_all(tmp_path)) == ["one"]
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("unsupported", 2)


@given(st.integers(0, 10_000), st.integers(0, 255), st.sampled_from(["stream", "file"]))
@settings(max_examples=60)
def test_any_changed_byte_ends_no_inventory(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int, kind: str
) -> None:
    raw = tmp_path_factory.mktemp("raw")
    data = bytearray(written(stories(8), kind, rows=4))
    data[place % len(data)] = byte
    (raw / "a.arrow").write_bytes(data)
    assert len(read_all(raw)) + len(inventory(raw).rejects) > 0
