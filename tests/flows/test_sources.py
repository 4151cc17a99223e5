import bz2
import gc
import gzip
import hashlib
import json
import lzma
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard
from hypothesis import assume, given
from hypothesis import strategies as st

from flows import sources
from flows.raw_files import inventory
from flows.sources import Broken, Folder, Slice, SourceError, layers, limits, printable, records
from flows.sources.lines import Lines, is_wide
from flows.sources.packing import unpack
from flows.sources.segments import index
from transforms.formats.read import read
from transforms.formats.record import Record, UnreadableError


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


PACK = {"": bytes, ".gz": gzip.compress, ".zst": zstd}


def lay(raw: Path, **contents: bytes) -> None:
    for name, data in contents.items():
        (raw / name).write_bytes(data)


def read_all(raw: Path) -> list[Record | Broken]:
    """Every record of every file, through the inventory."""
    with Folder(raw) as folder:
        return [record for file in inventory(raw).files for record in records(folder, file.slice())]


@pytest.mark.parametrize("packing", PACK)
@pytest.mark.parametrize(("ending", "media_type"), [(".txt", "text/plain"), (".HTML", "text/html")])
def test_a_file_is_one_document_packed_or_not(tmp_path: Path, packing: str, ending: str, media_type: str) -> None:
    (tmp_path / f"a{ending}{packing}").write_bytes(PACK[packing](b"The bridge.\n"))
    assert read_all(tmp_path) == [Record(0, b"The bridge.\n", media_type)]


@pytest.mark.parametrize("packing", PACK)
def test_a_container_gives_a_record_a_line_and_empty_lines_count(tmp_path: Path, packing: str) -> None:
    (tmp_path / f"a.jsonl{packing}").write_bytes(PACK[packing](b'{"text":"a"}\n\n \n{"text":"b"}'))
    assert read_all(tmp_path) == [
        Record(1, b'{"text":"a"}\n', "application/json"),
        Record(4, b'{"text":"b"}', "application/json"),
    ]


@pytest.mark.parametrize("packing", [".bz2", ".xz"])
def test_other_packings_are_read_all_members_and_no_damage(tmp_path: Path, packing: str) -> None:
    pack = {".bz2": bz2.compress, ".xz": lzma.compress}[packing]
    whole = pack(b"first ") + pack(b"second")
    for name, data in (("a", whole), ("b", whole[:-3]), ("c", whole[:40] + b"?" + whole[41:])):
        (tmp_path / f"{name}.txt{packing}").write_bytes(data)
    first, second, third = read_all(tmp_path)
    assert isinstance(first, Record)
    assert first.data == b"first second"
    assert [item.error for item in (second, third) if isinstance(item, Broken)] == ["truncated", "corrupt"]


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_all_members_of_a_packed_file_are_read(tmp_path: Path, packing: str) -> None:
    (tmp_path / f"a.txt{packing}").write_bytes(b"".join(PACK[packing](b"part %d " % n) for n in range(3)))
    assert [record.data for record in read_all(tmp_path)] == [b"part 0 part 1 part 2 "]


def test_zeros_after_a_gzip_member_are_padding_and_anything_else_is_damage() -> None:
    packed = gzip.compress(b"whole")
    assert b"".join(unpack([packed + b"\0" * 600], "gzip", 100)) == b"whole"
    with pytest.raises(SourceError, match="no valid gzip"):
        list(unpack([packed + b"rubbish"], "gzip", 100))


@pytest.mark.parametrize("packing", [".gz", ".zst"])
@pytest.mark.parametrize("loss", [1, 5, 100])
def test_a_packed_document_that_ends_too_soon_is_broken(tmp_path: Path, packing: str, loss: int) -> None:
    (tmp_path / f"a.txt{packing}").write_bytes(PACK[packing](os.urandom(3000))[:-loss])
    (broken,) = read_all(tmp_path)
    assert isinstance(broken, Broken)
    assert broken.error == "truncated"


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_a_packed_document_with_a_flipped_bit_is_broken(tmp_path: Path, packing: str) -> None:
    packed = bytearray(PACK[packing](os.urandom(3000)))
    packed[1500] ^= 1
    (tmp_path / f"a.txt{packing}").write_bytes(packed)
    (broken,) = read_all(tmp_path)
    assert isinstance(broken, Broken)
    assert broken.error == "corrupt"


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_an_empty_file_is_no_packed_file(tmp_path: Path, packing: str) -> None:
    (tmp_path / f"a.txt{packing}").touch()
    (broken,) = read_all(tmp_path)
    assert isinstance(broken, Broken)
    assert broken.error == "truncated"


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_a_damaged_container_gives_its_whole_lines_and_a_reject_for_the_rest(tmp_path: Path, packing: str) -> None:
    lines = [b'{"text":"%s"}\n' % os.urandom(2000).hex().encode() for _ in range(200)]
    (tmp_path / f"a.jsonl{packing}").write_bytes(PACK[packing](b"".join(lines))[:-5000])
    found = read_all(tmp_path)
    assert [record.data for record in found if isinstance(record, Record)] == lines[: len(found)]
    assert len(found) > 150
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("truncated", len(found) + 1)


@pytest.mark.parametrize("packing", [".gz", ".zst", ".bz2", ".xz"])
def test_a_bomb_is_unpacked_no_further_than_the_limit(packing: str) -> None:
    kind = sources.PACKINGS[packing.encode()]
    pack = {**PACK, ".bz2": bz2.compress, ".xz": lambda data: lzma.compress(data, preset=0)}[packing]
    packed = pack(bytes(100 << 20))
    pieces: list[bytes] = []
    with pytest.raises(SourceError, match="unpacks to more than 30,000,000 bytes"):
        pieces.extend(unpack([packed], kind, 30_000_000))
    assert max(map(len, pieces)) <= 16 << 20
    assert sum(map(len, pieces)) <= 30_000_000


def test_a_zstd_frame_that_asks_for_a_huge_window_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters(window_log=30)
    compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    packed = compressor.compress(b"small") + compressor.flush()
    with pytest.raises(SourceError, match="a window of more than 128 MiB"):
        list(unpack([packed], "zstd", 1000))


def test_a_zstd_frame_that_needs_a_dictionary_says_so() -> None:
    dictionary = zstandard.train_dictionary(1024, [b"the harbour of %d and the wall" % number for number in range(999)])
    packed = zstandard.ZstdCompressor(dict_data=dictionary).compress(b"the harbour")
    with pytest.raises(SourceError, match="packed with a dictionary"):
        list(unpack([packed], "zstd", 1000))


def test_a_document_over_the_limit_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1000)
    lay(tmp_path, **{"a.txt": bytes(1001), "b.txt.gz": gzip.compress(bytes(1001)), "c.txt": bytes(1000)})
    first, second, third = read_all(tmp_path)
    assert [item.error for item in (first, second) if isinstance(item, Broken)] == ["too-large"] * 2
    assert isinstance(third, Record)


def test_a_line_over_the_limit_is_broken_and_the_next_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1000)
    lay(tmp_path, **{"a.jsonl": b"x" * 1001 + b"\n" + b"y" * 999 + b"\nz\n" + b"x" * 3_000_000})
    first, second, third, fourth = read_all(tmp_path)
    assert [(item.number, item.error) for item in (first, fourth) if isinstance(item, Broken)] == [
        (1, "too-large"),
        (4, "too-large"),
    ]
    assert (second.number, third.number) == (2, 3)


def test_a_file_that_changed_since_the_inventory_is_broken(tmp_path: Path) -> None:
    lay(tmp_path, **{"a.txt": b"before", "b.jsonl": b'{"text":"before"}\n'})
    files = inventory(tmp_path).files
    lay(tmp_path, **{"a.txt": b"after!", "b.jsonl": b'{"text":"after!"}\n'})
    with Folder(tmp_path) as folder:
        last = [list(records(folder, file.slice()))[-1] for file in files]
    assert [item.error for item in last if isinstance(item, Broken)] == ["changed", "changed"]


def test_a_file_that_vanished_since_the_inventory_is_broken(tmp_path: Path) -> None:
    with Folder(tmp_path) as folder:
        (broken,) = records(folder, Slice(b"a.txt", "0" * 64))
    assert isinstance(broken, Broken)
    assert broken.error == "vanished"


def test_nothing_is_opened_through_a_link_and_nothing_blocks(tmp_path: Path) -> None:
    raw, outside = tmp_path / "raw", tmp_path / "outside"
    raw.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    (raw / "link.txt").symlink_to(outside / "secret.txt")
    (raw / "folder").symlink_to(outside)
    os.mkfifo(raw / "fifo.txt")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(raw / "socket.txt"))
    (raw / "really.txt").mkdir()
    paths = (b"link.txt", b"folder/secret.txt", b"../outside/secret.txt", b"fifo.txt", b"socket.txt", b"really.txt")
    digest = hashlib.sha256(b"secret").hexdigest()
    with Folder(raw) as folder:
        found = [item for path in paths for item in records(folder, Slice(path, digest))]
    errors = [item.error for item in found if isinstance(item, Broken)]
    assert errors == ["changed", "changed", "changed", "not-a-file", "not-a-file", "not-a-file"]


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    lay(tmp_path, **{"a.txt": b"a", "b.jsonl": b"{}\n{}\n", "deep/c.txt": b"c", "deep/er/d.txt.gz": b"rubbish"})
    gc.collect()  # what earlier tests left open closes now, or in a thread of theirs later: fewer may be open then
    before = set(Path("/proc/self/fd").iterdir())
    read_all(tmp_path)
    assert set(Path("/proc/self/fd").iterdir()) <= before


def test_a_name_of_any_bytes_is_printed_as_harmless_text() -> None:
    assert printable("naïve/日本.txt".encode()) == "naïve/日本.txt"
    assert printable(b"a\x1b[31m\\\xff\r") == "a\\x1b[31m\\\\\\xff\\r"
    assert printable("a\u202ex\x85".encode()) == "a\\u202ex\\u0085"


@given(st.binary(max_size=8), st.binary(max_size=8))
def test_different_names_are_printed_differently(one: bytes, other: bytes) -> None:
    assert (printable(one) == printable(other)) == (one == other)
    printable(one).encode()


@given(st.lists(st.binary(max_size=30)), st.integers(1, 40))
def test_an_index_covers_the_content_with_whole_lines_however_it_comes(pieces: list[bytes], size: int) -> None:
    content = b"\n".join(pieces)
    assume(not is_wide(content))
    before = limits.SEGMENT_BYTES
    limits.SEGMENT_BYTES = 20
    try:
        lines = Lines()
        whole, failure = index([content] if content else [], lines)
        cut, _ = index((content[start : start + size] for start in range(0, len(content), size)), Lines())
    finally:
        limits.SEGMENT_BYTES = before
    assert failure is None
    assert whole == cut
    assert lines.mark[1] == 1 + content.count(b"\n")
    assert "".join(f"{segment.start}-{segment.end} " for segment in whole) == "".join(
        f"{start}-{end} " for start, end in zip([0, *[s.end for s in whole]], [s.end for s in whole], strict=False)
    )
    for segment in whole:
        part = content[segment.start : segment.end]
        assert segment.digest == hashlib.sha256(part).digest()
        assert segment.number == 1 + content.count(b"\n", 0, segment.start)
        assert segment.end == len(content) or part.endswith(b"\n")


@pytest.mark.parametrize("packing", PACK)
def test_slices_of_a_container_give_the_records_that_the_whole_gives(
    tmp_path: Path, packing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 5000)
    lines = b"".join(b'{"text":"%d"}\n' % number**5 for number in range(5000))
    (tmp_path / f"a.jsonl{packing}").write_bytes(PACK[packing](lines))
    (file,) = inventory(tmp_path).files
    assert len(file.segments) > 10
    with Folder(tmp_path) as folder:
        parts = [
            record
            for segment in reversed(file.segments)
            for record in reversed(list(records(folder, file.slice([segment]))))
        ]
    assert list(reversed(parts)) == read_all(tmp_path)
    assert [part.number for part in reversed(parts)] == list(range(1, 5001))


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_slices_of_a_packed_container_in_order_unpack_it_once(
    tmp_path: Path, packing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 5000)
    (tmp_path / f"a.jsonl{packing}").write_bytes(PACK[packing](b'{"text":"a line"}\n' * 5000))
    (file,) = inventory(tmp_path).files
    started: list[str] = []
    monkeypatch.setattr(layers, "unpack", lambda *given: started.append(given[1]) or unpack(*given))
    with Folder(tmp_path) as folder:
        found = [len(list(records(folder, file.slice([segment])))) for segment in file.segments[::2]]
    assert len(started) == 1
    assert sum(found) > 2000
    assert max(found) < 400


def test_a_packed_container_that_is_replaced_between_two_slices_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 5000)
    packed = tmp_path / "a.jsonl.gz"
    packed.write_bytes(gzip.compress(b'{"text":"before"}\n' * 5000))
    (file,) = inventory(tmp_path).files
    with Folder(tmp_path) as folder:
        one, other = (file.slice([segment]) for segment in file.segments[:2])
        assert not any(isinstance(item, Broken) for item in records(folder, one))
        packed.write_bytes(gzip.compress(b'{"text":"after!"}\n' * 5000))
        last = list(records(folder, other))[-1]
    assert isinstance(last, Broken)
    assert last.error == "changed"


def test_a_fifo_put_in_a_files_place_does_not_block(tmp_path: Path) -> None:
    lay(tmp_path, **{"a.txt": b"text"})
    (file,) = inventory(tmp_path).files
    (tmp_path / "a.txt").unlink()
    os.mkfifo(tmp_path / "a.txt")
    found: list[Record | Broken] = []

    def read() -> None:
        with Folder(tmp_path) as folder:
            found.extend(records(folder, file.slice()))

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(5)
    assert [item.error for item in found if isinstance(item, Broken)] == ["not-a-file"]


@pytest.mark.parametrize("packing", [".gz", ".zst", ".bz2", ".xz"])
def test_slices_of_a_container_in_many_members_begin_at_a_member(
    tmp_path: Path, packing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 60_000)
    pack = {**PACK, ".bz2": bz2.compress, ".xz": lzma.compress}[packing]
    lines = [b'{"text":"%d"}\n' % number**5 for number in range(3000)]
    parts = [pack(b"".join(lines[start : start + 100])) for start in range(0, 3000, 100)]
    (tmp_path / f"a.jsonl{packing}").write_bytes(b"".join(parts))
    (file,) = inventory(tmp_path).files
    unpacked: list[int] = []

    def counted(*given: object) -> Iterator[bytes]:
        for piece in unpack(*given):
            unpacked.append(len(piece))
            yield piece

    monkeypatch.setattr(layers, "unpack", counted)
    with Folder(tmp_path) as folder:
        found = [[item.data for item in records(folder, file.slice([part]))] for part in reversed(file.segments)]
    assert [line for part in reversed(found) for line in part] == lines
    assert sum(unpacked) < 4 * sum(map(len, lines))


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_what_can_be_read_before_damage_is_the_same_from_the_beginning_and_from_a_member(
    tmp_path: Path, packing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 5000)
    lines = [b'{"text":"%s"}\n' % os.urandom(100).hex().encode() for _ in range(600)]
    packed = PACK[packing](b"".join(lines[:100])) + PACK[packing](b"".join(lines[100:]))
    for place in range(len(packed) // 2, len(packed), 1777):
        data = bytearray(packed)
        data[place] ^= 255
        (tmp_path / f"a.jsonl{packing}").write_bytes(data)
        (file,) = inventory(tmp_path).files
        with Folder(tmp_path) as folder:
            found = [list(records(folder, file.slice([part]))) for part in reversed(file.segments)]
            whole = list(records(folder, file.slice()))
        assert not any(isinstance(item, Broken) for item in whole)
        assert [item for part in reversed(found) for item in part] == whole


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_json_lines_in_utf_16_are_one_reject_that_says_what_to_do(tmp_path: Path, encoding: str, mark: str) -> None:
    lines = "".join(json.dumps({"text": f"{number}: Ċ and 上"}, ensure_ascii=False) + "\n" for number in range(9))
    lay(tmp_path, **{"a.jsonl": (mark + lines).encode(encoding)})
    found = inventory(tmp_path)
    (reject,) = found.rejects
    assert (reject.error, reject.message.endswith("save it as UTF-8")) == ("json", True)
    with Folder(tmp_path) as folder:
        assert [item for file in found.files for item in records(folder, file.slice())] == []


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.warc", "a.txt", "a.html", "a.jsonl.gz"])
@pytest.mark.parametrize(
    ("data", "remedy"),
    [
        (gzip.compress(b'{"text": "one"}\n' * 99), "end its name in .gz"),
        (zstd(b'{"text": "one"}\n' * 99), "end its name in .zst"),
        (b"SQLite format 3\0" + bytes(range(256)), "write its table of texts as CSV"),
        (b"%PDF-1.7\n1 0 obj\n" * 99, "convert it"),
    ],
    ids=["gzip", "zstd", "sqlite", "pdf"],  # gzip writes down the second, and all of xdist's workers need the same ids
)
def test_a_file_of_another_format_than_its_name_tells_is_one_reject(
    tmp_path: Path, name: str, data: bytes, remedy: str
) -> None:
    lay(tmp_path, **{name: gzip.compress(data) if name.endswith(".gz") else data})
    found = inventory(tmp_path)
    messages = [reject.message for reject in found.rejects]
    with Folder(tmp_path) as folder:
        for item in (item for file in found.files for item in records(folder, file.slice())):
            assert isinstance(item, Record)
            with pytest.raises(UnreadableError) as caught:
                read(item, text_fields=("text",))
            messages.append(caught.value.message)
    (message,) = messages
    assert remedy in message


def test_a_container_of_no_bytes_is_empty_whatever_it_is(tmp_path: Path) -> None:
    lay(tmp_path, **{f"a{ending}": b"" for ending in (".csv", ".json", ".parquet", ".arrow", ".zip", ".tar", ".warc")})
    assert {reject.error for reject in inventory(tmp_path).rejects} == {"empty"}


def test_a_document_over_the_limit_is_not_read_at_all(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(1 << 40)
    (item,) = read_all(tmp_path)
    assert isinstance(item, Broken)
    assert item.error == "too-large"
