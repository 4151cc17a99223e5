import io
import random
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import feather

from flows.batches import plan
from flows.raw_files import inventory
from flows.sources import Broken, Folder, arrow_batches, errors, limits, records
from flows.sources.arrow_batches import Messages
from flows.sources.segments import index
from transforms.formats.record import Record, Twice


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
        return [item for file in inventory(raw).files for item in records(folder, file.slice(), text_fields=("text",))]


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
    assert found[1].fields == {"text": table["text"][1].as_py().encode(), "site": b"b"}


@pytest.mark.parametrize("kind", ["stream", "file", "feather"])
def test_slices_give_the_rows_that_the_whole_gives(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 5000)
    (tmp_path / "a.feather").write_bytes(written(stories(200), kind))
    (file,) = inventory(tmp_path).files
    assert len(file.segments) > 5
    with Folder(tmp_path) as folder:
        parts = [list(records(folder, file.slice([part]), text_fields=("text",))) for part in reversed(file.segments)]
    assert [item for part in reversed(parts) for item in part] == read_all(tmp_path)


@pytest.mark.parametrize("harmed", [False, True])
def test_one_large_batch_is_divided_and_parts_give_the_rows_that_the_whole_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, harmed: bool
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 10_000)
    monkeypatch.setattr(errors, "_NAMED", 10)
    data = bytearray(written(stories(200), "stream", 200))
    if harmed:
        data[data.index(b"0 ") - 8 : data.index(b"0 ") - 4] = b"\xff\xff\xff\x7f"  # the end of the last text
    (tmp_path / "a.arrow").write_bytes(data)
    files = inventory(tmp_path).files
    planned = plan(files, 30_000, "s", "v")
    assert len(planned) > 4
    assert max(batch.size for batch in planned) <= 30_000
    with Folder(tmp_path) as folder:
        parts = [list(records(folder, batch.slices[0], text_fields=("text",))) for batch in reversed(planned)]
    if harmed:
        assert {item.error for part in parts for item in part if isinstance(item, Broken)} == {"corrupt"}
        assert [len(part) for part in parts] == [10] * len(planned)
    else:
        assert [item for part in reversed(parts) for item in part] == read_all(tmp_path)
        assert texts(read_all(tmp_path)) == stories(200)["text"].to_pylist()


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
    assert len(inventory(tmp_path).rejects) == 1


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


def test_what_is_wrong_with_a_column_that_says_nothing_about_a_text_costs_nothing(tmp_path: Path) -> None:
    words = [f"{number} stories" for number in range(10)]
    data = io.BytesIO()
    with pa.ipc.new_stream(data, pa.schema({"shelf": pa.string(), "text": pa.string()})) as writer:
        writer.write_batch(pa.record_batch({"shelf": [f"{number} shelves" for number in range(10)], "text": words}))
    harmed = bytearray(data.getvalue())
    offsets = harmed.index(b"0 shelves") - 48  # eleven of four bytes, and padding
    harmed[offsets : offsets + 4] = b"\xff\xff\xff\x7f"
    (tmp_path / "a.arrow").write_bytes(harmed)
    assert texts(read_all(tmp_path)) == words


def test_a_batch_for_which_there_is_no_room_costs_its_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = [["small"], ["large " * 1000, "too"], ["small, too"]]
    data = io.BytesIO()
    with pa.ipc.new_stream(data, pa.schema({"text": pa.string()})) as writer:
        for part in parts:
            writer.write_batch(pa.record_batch({"text": part}))
    (tmp_path / "a.arrow").write_bytes(data.getvalue())

    def limited(size: int = 0) -> bytearray:
        if size > 5000:
            raise MemoryError
        return bytearray(size)

    monkeypatch.setattr(arrow_batches, "bytearray", limited, raising=False)
    found = read_all(tmp_path)
    assert [(item.number, item.error) for item in found if isinstance(item, Broken)] == [(2, "memory"), (3, "memory")]
    assert texts(found) == ["small", "small, too"]


def test_rows_that_need_too_much_memory_are_broken_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.arrow").write_bytes(written(stories(20), "stream"))
    rows = arrow_batches.rows

    def greedy(part: pa.RecordBatch) -> Iterator[dict[str, object]]:
        for number, row in enumerate(rows(part)):
            if number == 4:
                raise MemoryError
            yield row

    monkeypatch.setattr(arrow_batches, "rows", greedy)
    found = read_all(tmp_path)
    assert [item.number for item in found] == list(range(1, 21))
    assert [item.error for item in found if isinstance(item, Broken)] == ["memory"] * 12


@pytest.mark.parametrize("said", [20_000_000, 2**63 - 1])
def test_a_batch_that_says_it_has_more_rows_than_it_can_hold_is_a_reject(tmp_path: Path, said: int) -> None:
    data = io.BytesIO()
    with pa.ipc.new_stream(data, pa.schema({"text": pa.null()})) as writer:
        for n_rows in (5, 77_777):
            writer.write_batch(pa.record_batch({"text": pa.nulls(n_rows)}))
    lying = data.getvalue().replace(struct.pack("<q", 77_777), struct.pack("<q", said))
    (tmp_path / "a.arrow").write_bytes(lying)
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("corrupt", 6)
    assert len(read_all(tmp_path)) == 5


def test_one_text_over_and_over_is_no_lie(tmp_path: Path) -> None:
    (tmp_path / "a.feather").write_bytes(written(pa.table({"text": ["one"] * 60_000}), "feather", 60_000))
    assert inventory(tmp_path).rejects == []


def test_dictionaries_over_the_limit_are_a_reject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.arrow").write_bytes(written(stories(100), "stream"))
    assert inventory(tmp_path).rejects == []
    monkeypatch.setattr(limits, "HEAD_BYTES", 500)
    assert [reject.error for reject in inventory(tmp_path).rejects] == ["too-large"]


def test_of_a_dictionary_that_repeats_itself_little_is_remembered(tmp_path: Path) -> None:
    column = pa.array(["word " * 400_000]).dictionary_encode()
    (tmp_path / "a.arrow").write_bytes(written(pa.table({"site": column, "text": ["one"]}), "stream"))
    found = inventory(tmp_path)
    assert found.known.nbytes < 30_000
    assert texts(read_all(tmp_path)) == ["one"]


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


def test_a_tensor_behind_a_table_is_told_as_what_it_is(tmp_path: Path) -> None:
    tensor = pa.BufferOutputStream()
    pa.ipc.write_tensor(pa.Tensor.from_numpy(np.arange(8.0)), tensor)
    end_of_stream = 8
    table = written(stories(10), "stream")[:-end_of_stream]
    (tmp_path / "a.arrow").write_bytes(table + tensor.getvalue().to_pybytes())
    assert len(texts(read_all(tmp_path))) == 10
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.message) == ("unsupported", "holds a message that is no table's; write it as Parquet")


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


def test_cells_of_two_columns_with_one_name_are_both_there(tmp_path: Path) -> None:
    columns = [pa.array([cell]) for cell in ("One.", "Two.", "Three.")]
    table = pa.table(columns, names=["title", "text", "title"])
    (tmp_path / "a.arrow").write_bytes(written(table, "file"))
    (item,) = read_all(tmp_path)
    assert isinstance(item, Record)
    assert item.fields == {"title": Twice([b"One.", b"Three."]), "text": b"Two."}


def test_a_file_that_is_cut_between_two_batches_says_so_and_a_stream_may_just_stop(tmp_path: Path) -> None:
    stream = written(stories(20), "stream", rows=10)
    whole = written(stories(20), "file", rows=10)
    at = len(stream) - 8  # the mark of the end
    assert stream[:at] == whole[8 : 8 + at]
    (tmp_path / "a.arrows").write_bytes(stream[:at])
    assert not inventory(tmp_path).rejects
    (tmp_path / "a.arrow").write_bytes(whole[: 8 + at])
    (reject,) = inventory(tmp_path).rejects
    assert (reject.path, reject.error, reject.record) == (b"a.arrow", "truncated", 21)
    assert len(texts(read_all(tmp_path))) == 40


@pytest.mark.parametrize("kind", ["file", "stream", "zstd"])
def test_what_polars_writes_is_read(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 500)
    frame = pl.DataFrame({"text": [f"The wall {number}." for number in range(20)], "title": ["A", "B"] * 10})
    frame = frame.with_columns(pl.col("title").cast(pl.Categorical), site=pl.col("title").cast(pl.Enum(["A", "B"])))
    if kind == "stream":
        frame.write_ipc_stream(tmp_path / "a.arrow")
    else:
        frame.write_ipc(tmp_path / "a.arrow", compression="zstd" if kind == "zstd" else "uncompressed")
    assert not inventory(tmp_path).rejects
    found = read_all(tmp_path)
    assert texts(found) == frame["text"].to_list()
    assert isinstance(found[1], Record)
    assert (found[1].fields["title"], found[1].fields["site"]) == (b"B", b"B")


def _cut_in_pieces(data: bytes, size: int) -> Messages:
    scanner = Messages()
    for place in range(0, len(data), size):
        if scanner.failure is None:
            scanner.feed(data[place : place + size])
    return scanner


@pytest.mark.parametrize("size", [1, 7, 8, 100, 10**6])
@pytest.mark.parametrize(
    "before", [b"", b"\xff" * 8, b"\0" * 64, b"\xff\xff\xff\xff\x08\0\0\0" + b"\xff" * 24, b"a\xff\xff\xff\xff\x10\0\0"]
)
def test_what_is_before_the_first_message_is_passed_over(before: bytes, size: int) -> None:
    whole = written(stories(20), "file")
    scanner = _cut_in_pieces(whole[:8] + before + whole[8:], size)
    plain = _cut_in_pieces(whole, 10**6)
    assert scanner.failure is None
    assert scanner.mark == (plain.mark[0] + len(before), 21)
    assert scanner.head[4:] == plain.head[4:]


def test_a_message_is_not_looked_for_without_an_end() -> None:
    scanner = _cut_in_pieces(b"ARROW1\0\0" + bytes(2 << 20), 1 << 16)
    assert scanner.failure is not None
    assert scanner.failure.error == "corrupt"


def _messages(stream: bytes) -> Iterator[bytes]:
    place = 0
    while place < len(stream) - 8:
        end = place + 8 + int.from_bytes(stream[place + 4 : place + 8], "little")
        end += arrow_batches.read_message(stream[place + 8 : end]).body
        yield stream[place:end]
        place = end


@pytest.mark.parametrize("again", [False, True])
def test_the_dictionary_of_a_file_may_come_behind_a_batch_but_once(tmp_path: Path, *, again: bool) -> None:
    schema, dictionary, first, second = _messages(written(stories(20), "stream", rows=10))
    parts = [schema, first, dictionary, *([dictionary] if again else []), second, b"\xff\xff\xff\xff\0\0\0\0"]
    (tmp_path / "a.arrow").write_bytes(b"ARROW1\0\0" + b"".join(parts))
    found = read_all(tmp_path)
    assert texts(found) == stories(20)["text"].to_pylist()[: 10 if again else 20]
    assert [item.fields["site"] for item in found if isinstance(item, Record)] == [b"a", b"b"] * (len(found) // 2)
    assert [reject.error for reject in inventory(tmp_path).rejects] == (["unsupported"] if again else [])
