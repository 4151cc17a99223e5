import base64
import contextlib
import gzip
import io
import os
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pyarrow.parquet.encryption as pe
import pytest

from flows.batches import plan
from flows.raw_files import inventory
from flows.sources import Broken, Folder, SourceError, limits, parquet_footer, parquet_rows, records
from transforms.formats.record import Record, Twice

Item = Record | Broken
FIELDS = ("text",)


def read_all(raw: Path) -> list[Item]:
    with Folder(raw) as folder:
        return [item for file in inventory(raw).files for item in records(folder, file.slice(), text_fields=FIELDS)]


def stories(n: int, **columns: list[object]) -> pa.Table:
    chance = random.Random(5)
    texts = [f"{number} {chance.randbytes(500).hex()}" for number in range(n)]
    return pa.table({"title": [f"T{number}" for number in range(n)], "text": texts, **columns})


def written(raw: Path, table: pa.Table, rows: int = 50) -> Path:
    path = raw / "a.parquet"
    pq.write_table(table, path, row_group_size=rows, write_page_checksum=True)
    return path


def texts(items: list[Item]) -> list[str]:
    return [item.fields["text"].decode() for item in items if isinstance(item, Record)]


@pytest.mark.parametrize("packed", [False, True])
def test_a_row_is_a_record(tmp_path: Path, packed: bool) -> None:  # noqa: FBT001
    table = stories(120, vector=[[0.5]] * 120)
    path = written(tmp_path, table)
    if packed:
        (tmp_path / "a.parquet.gz").write_bytes(gzip.compress(path.read_bytes()))
        path.unlink()
    found = read_all(tmp_path)
    assert [item.number for item in found] == list(range(1, 121))
    assert texts(found) == table["text"].to_pylist()
    assert isinstance(found[0], Record)
    assert set(found[0].fields) == {"title", "text"}


def test_strings_of_all_kinds_instants_and_lists_are_read(tmp_path: Path) -> None:
    text = ["Ålesund", None]
    table = pa.table(
        {
            "text": pa.array([b"caf\xe9", None], pa.binary()),
            "title": pa.array(text, pa.large_string()),
            "site": pa.array(text, pa.string()).dictionary_encode(),
            "published": pa.array([datetime(2026, 3, 2, 6, 30, tzinfo=UTC), None], pa.timestamp("ns", "Europe/Oslo")),
            "authors": [["A", "B"], None],
        }
    )
    pq.write_table(table, tmp_path / "a.parquet")
    first, second = read_all(tmp_path)
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert first.fields["text"] == b"caf\xe9"
    assert first.fields["title"] == first.fields["site"] == "Ålesund".encode()
    assert datetime.fromisoformat(first.fields["published"]) == datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
    assert first.fields["authors"] == ["A", "B"]
    assert set(second.fields.values()) == {None}


def test_one_large_row_group_is_divided_and_batches_give_the_rows_of_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 10_000)
    table = stories(300)
    written(tmp_path, table, rows=170)
    files = inventory(tmp_path).files
    batches = plan(files, 30_000, "s", "v")
    assert len(batches) > 8
    assert max(batch.size for batch in batches) < 60_000
    with Folder(tmp_path) as folder:
        forward, backward = (
            [list(records(folder, batch.slices[0], text_fields=FIELDS)) for batch in order]
            for order in (batches, reversed(batches))
        )
    assert [text for items in forward for text in texts(items)] == table["text"].to_pylist()
    assert list(reversed(backward)) == forward


def test_two_files_in_one_archive_are_not_taken_for_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 10_000)
    tables = [stories(100), pa.table({"text": [f"other {number} " + "x" * 1000 for number in range(100)]})]
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name, table in zip("ab", tables, strict=True):
            archive.writestr(f"{name}.parquet", written(tmp_path, table, rows=100).read_bytes())
    (tmp_path / "a.parquet").unlink()
    one, other = inventory(tmp_path).files
    with Folder(tmp_path) as folder:
        for first, second in zip(one.segments, other.segments, strict=False):
            for file, part, table in ((one, first, tables[0]), (other, second, tables[1])):
                found = texts(list(records(folder, file.slice([part]), text_fields=FIELDS)))
                assert found == table["text"].to_pylist()[part.number - 1 :][: part.records]


def test_a_row_group_is_copied_once_for_batches_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 10_000)
    written(tmp_path, stories(300), rows=300)
    (file,) = inventory(tmp_path).files
    copies: list[object] = []
    copy = parquet_rows._copy
    monkeypatch.setattr(parquet_rows, "_copy", lambda *given: copies.append(given) or copy(*given))
    with Folder(tmp_path) as folder:
        assert sum(len(list(records(folder, file.slice([part]), text_fields=FIELDS))) for part in file.segments) == 300
    assert len(copies) == 1


@pytest.mark.parametrize("harm", ["cut", "no footer", "empty", "rubbish", "huge footer"])
def test_what_is_no_whole_parquet_file_is_a_reject(tmp_path: Path, harm: str) -> None:
    path = written(tmp_path, stories(100))
    data = path.read_bytes()
    path.write_bytes(
        {
            "cut": data[:-300],
            "no footer": data[:-8],
            "empty": b"",
            "rubbish": b"PAR1" + os.urandom(1000) + b"\xe8\x03\0\0PAR1",
            "huge footer": data[:-8] + b"\xff\xff\xff\x7fPAR1",
        }[harm]
    )
    assert read_all(tmp_path) == []
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("empty" if harm == "empty" else "corrupt", 0)


def test_a_flipped_bit_costs_the_rows_from_there_each_by_name_and_no_other_row_group(tmp_path: Path) -> None:
    table = stories(100)
    path = written(tmp_path, table)
    data = bytearray(path.read_bytes())
    column = pq.read_metadata(path).row_group(0).column(1)
    data[column.dictionary_page_offset + column.total_compressed_size // 2] ^= 1
    path.write_bytes(data)
    found = read_all(tmp_path)
    assert [(item.number, item.error) for item in found[:50] if isinstance(item, Broken)] == [
        (number, "corrupt") for number in range(1, 51)
    ]
    assert texts(found[50:]) == table["text"].to_pylist()[50:]


def test_a_file_that_changed_since_the_inventory_is_broken(tmp_path: Path) -> None:
    path = written(tmp_path, stories(100))
    (file,) = inventory(tmp_path).files
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    with Folder(tmp_path) as folder:
        (broken,) = records(folder, file.slice(), text_fields=FIELDS)
    assert isinstance(broken, Broken)
    assert broken.error == "changed"


def test_a_cell_over_the_limit_is_broken_and_the_next_row_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1000)
    written(tmp_path, pa.table({"text": ["a" * 1001, "b"]}))
    large, small = read_all(tmp_path)
    assert isinstance(large, Broken)
    assert (large.number, large.error) == (1, "too-large")
    assert texts([small]) == ["b"]


def test_rows_that_take_no_bytes_are_divided_as_others_are(tmp_path: Path) -> None:
    written(tmp_path, pa.table({"text": pa.nulls(100_000)}), rows=100_000)
    (file,) = inventory(tmp_path).files
    assert sum(segment.records for segment in file.segments) == 100_000
    assert max(segment.records for segment in file.segments) < 20_000


def test_more_rows_than_a_file_can_have_are_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_rows, "_BARE_ROWS", 90_000)
    written(tmp_path, pa.table({"text": pa.nulls(100_000)}), rows=100_000)
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("corrupt", 0)
    assert "100,000 rows" in reject.message


def test_a_page_that_needs_too_much_memory_costs_its_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, stories(20), rows=10)
    rows = parquet_rows.Reader.rows

    def greedy(reader: parquet_rows.Reader, first: int, stop: int) -> Iterator[tuple[int, dict[str, object]]]:
        for number, row in rows(reader, first, stop):
            if number == 4:
                raise MemoryError
            yield number, row

    monkeypatch.setattr(parquet_rows.Reader, "rows", greedy)
    found = read_all(tmp_path)
    assert [item.number for item in found] == list(range(1, 21))
    assert [item.error for item in found if isinstance(item, Broken)] == ["memory"] * 7


class _NoSecrets(pe.KmsClient):
    """Keys that are wrapped in nothing."""

    def wrap_key(self, key_bytes: bytes, master_key_identifier: str) -> bytes:
        del master_key_identifier
        return base64.b64encode(key_bytes)

    def unwrap_key(self, wrapped_key: str, master_key_identifier: str) -> bytes:
        del master_key_identifier
        return base64.b64decode(wrapped_key)


@pytest.mark.parametrize("in_the_open", [True, False])
def test_an_encrypted_column_is_a_reject_and_no_end_of_the_run(tmp_path: Path, *, in_the_open: bool) -> None:
    table = stories(3)
    keys = pe.EncryptionConfiguration("f", column_keys={"c": ["text"]}, plaintext_footer=in_the_open)
    factory = pe.CryptoFactory(lambda _: _NoSecrets())
    secrets = factory.file_encryption_properties(pe.KmsConnectionConfig(), keys)
    pq.write_table(table, tmp_path / "a.parquet", encryption_properties=secrets)
    (reject,) = inventory(tmp_path).rejects
    assert reject.error == "corrupt"
    assert "it is encrypted" in reject.message


def test_no_flipped_bit_of_a_footer_ends_the_process_or_loses_a_row(tmp_path: Path) -> None:
    packed = io.BytesIO()
    pq.write_table(pa.table({"text": ["a"] * 3, "title": ["b"] * 3}), packed, store_schema=False)
    whole = packed.getvalue()
    path = tmp_path / "a.parquet"
    bits = range(8 * (len(whole) - 8 - int.from_bytes(whole[-8:-4], "little")), 8 * len(whole))
    for bit in bits:
        data = bytearray(whole)
        data[bit // 8] ^= 1 << bit % 8
        path.write_bytes(data)
        with path.open("rb") as file, contextlib.suppress(SourceError):
            assert sum(group.rows for group in parquet_rows.read_footer(file.fileno()).groups) >= 3


@pytest.mark.parametrize("order", [(0, 2, 1), (2, 0, 1), (2, 1, 0), (0, 0, 3), (0, 0, 0)])
def test_a_row_group_without_rows_takes_none_from_the_others(tmp_path: Path, order: tuple[int, ...]) -> None:
    table = stories(sum(order))
    with pq.ParquetWriter(tmp_path / "a.parquet", table.schema) as writer:
        begin = 0
        for rows in order:
            writer.write_table(table.slice(begin, rows))
            begin += rows
    assert not inventory(tmp_path).rejects
    assert texts(read_all(tmp_path)) == table["text"].to_pylist()


def test_a_footer_of_other_values_than_are_asked_for_is_passed_over() -> None:
    group = b"\x36\x06\x00"  # a row group: field 3 says 3
    told = b"\x11\x22" + b"\x1b\x01\x85\x01a\x06" + b"\x13\x07" + b"\x17" + bytes(8) + b"\x00"
    # Fields 1 to 4: of a struct with booleans, a map, a byte and a double; a set of booleans; bytes; the row groups.
    data = b"\x1c" + told + b"\x1a\x21\x01\x02" + b"\x18\x02ab" + b"\x19\x1c" + group + b"\x00"
    assert list(parquet_footer.row_groups(data)) == [parquet_footer.RowGroup(3, ())]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x15", "ends too soon"),
        (b"\x18\x7fab", "ends too soon"),
        (b"\x49\xfc\xff\xff\xff\x7f", "ends too soon"),
        (b"\x1b\xff\xff\xff\x7f", "ends too soon"),
        (b"\x15" + b"\xff" * 11, "too many bytes"),
        (b"\x1c" * 100, "nested too deeply"),
        (b"\x1f\x00", "no type 15"),
        (b"\x49\x15\x02\x00", "does not hold"),
        (b"\x8c\x00\x00", "encrypted"),
        (b"\x05\x90\x80\x08\x00", "encrypted"),  # field 65,544, of which Arrow keeps sixteen bits: 8
    ],
)
def test_a_footer_that_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(parquet_footer.FooterError, match=reason):
        list(parquet_footer.row_groups(data))


def test_cells_of_two_columns_with_one_name_are_both_there(tmp_path: Path) -> None:
    columns = [pa.array([cell]) for cell in ("One.", "Two.", "Three.")]
    table = pa.table(columns, names=["title", "text", "title"])
    pq.write_table(table, tmp_path / "a.parquet")
    (item,) = read_all(tmp_path)
    assert isinstance(item, Record)
    assert item.fields == {"title": Twice([b"One.", b"Three."]), "text": b"Two."}
