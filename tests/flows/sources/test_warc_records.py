import base64
import gzip
import hashlib
import random
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.raw_files import inventory
from flows.sources import Broken, Folder, limits, records
from flows.sources.segments import index
from flows.sources.warc_records import Records
from transforms.formats.record import Record

Item = Record | Broken


def warc(kind: str, body: bytes, **headers: str) -> bytes:
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
        "WARC-Date: 2026-03-02T06:30:00Z",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body + b"\r\n\r\n"


def response(page: bytes) -> bytes:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    digest = "sha1:" + base64.b32encode(hashlib.sha1(body).digest()).decode()  # noqa: S324 - what crawlers write
    return warc("response", body, Content_Type="application/http; msgtype=response", WARC_Block_Digest=digest)


def archive(pages: int) -> list[bytes]:
    chance = random.Random(7)
    found = [warc("warcinfo", b"software: none\r\n")]
    for number in range(pages):
        page = b"<p>%d %s</p>" % (number, chance.randbytes(2000).hex().encode())
        found += [warc("request", b"GET / HTTP/1.1\r\n\r\n", Content_Type="application/http"), response(page)]
    return found


def read_all(raw: Path) -> list[Item]:
    with Folder(raw) as folder:
        return [item for file in inventory(raw).files for item in records(folder, file.slice())]


def numbers(items: list[Item]) -> list[int]:
    return [item.number for item in items if isinstance(item, Record)]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "a.warc.zst"])
def test_records_that_may_hold_a_document_are_read_and_all_are_numbered(tmp_path: Path, name: str) -> None:
    pack = {"c": bytes, "z": gzip.compress, "t": zstandard.compress}[name[-1]]
    (tmp_path / name).write_bytes(b"".join(map(pack, archive(5))))
    found = read_all(tmp_path)
    assert numbers(found) == [3, 5, 7, 9, 11]
    assert isinstance(found[0], Record)
    assert found[0].data.startswith(b"WARC/1.1\r\n")
    assert found[0].data.endswith(b"</p>")


@pytest.mark.parametrize("harm", ["cut", "no length", "two lengths", "rubbish", "wrong length", "flipped"])
def test_a_damaged_archive_gives_the_records_before_the_damage_and_a_reject(tmp_path: Path, harm: str) -> None:
    parts = archive(4)
    data = b"".join(parts)
    fourth = len(b"".join(parts[:7]))
    if harm == "cut":
        data = data[: len(data) - 1000]
    elif harm == "flipped":
        packed = bytearray(gzip.compress(data[:fourth], 0) + gzip.compress(data[fourth:], 0))
        packed[-3000] ^= 1
        (tmp_path / "a.warc.gz").write_bytes(packed)
    else:
        before, after = {
            "no length": (b"Content-Length:", b"Content-Width:"),
            "two lengths": (b"WARC-Date:", b"Content-Length: 99999999999\r\nWARC-Date:"),
            "rubbish": (b"WARC/1.1", b"SPAM/1.1"),
            "wrong length": (b"Content-Length: ", b"Content-Length: 1"),
        }[harm]
        data = data[:fourth] + data[fourth:].replace(before, after)
    if harm != "flipped":
        (tmp_path / "a.warc").write_bytes(data)
    assert numbers(read_all(tmp_path)) == [3, 5, 7]
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) in {("truncated", 9), ("truncated", 8), ("corrupt", 8), ("corrupt", 9)}


def test_a_record_over_the_limit_is_broken_and_the_next_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1000)
    (tmp_path / "a.warc").write_bytes(response(bytes(3_000_000)) + warc("request", bytes(2_000_000)) + response(b"<p>"))
    large, small = read_all(tmp_path)
    assert isinstance(large, Broken)
    assert (large.number, large.error, small.number) == (1, "too-large", 3)


@given(st.integers(1, 4), st.integers(20, 3000), st.integers(100, 3000))
@settings(max_examples=30)
def test_segments_hold_whole_records_however_the_bytes_come(pages: int, size: int, segment: int) -> None:
    parts = archive(pages)
    data = b"".join(parts)
    before, limits.SEGMENT_BYTES = limits.SEGMENT_BYTES, segment
    try:
        scanner = Records()
        segments, failure = index((data[at : at + size] for at in range(0, len(data), size)), scanner)
        whole, _ = index([data], Records())
    finally:
        limits.SEGMENT_BYTES = before
    assert failure is None
    assert segments == whole
    assert scanner.mark[1] == len(parts) + 1
    ends = {len(b"".join(parts[:number])): number + 1 for number in range(len(parts) + 1)}
    for part in segments:
        place = min(end for end in ends if end >= part.start)
        assert ends[place] == part.number - part.skipped
        assert data[part.start : part.end].strip(b"\r\n")[:8] in {b"WARC/1.1", b""}
