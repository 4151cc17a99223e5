import bz2
import gzip
import hashlib
import io
import os
import random
import stat
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import raw_files
from flows.batches import plan
from flows.raw_files import Inventory, inventory
from flows.sources import Broken, Folder, archives, layers, limits, printable, records
from flows.sources.packing import unpack
from transforms.formats.record import Record

Files = dict[str, bytes]


def zipped(files: Files, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, packing)
    return data.getvalue()


def tarred(files: Files, form: int = tarfile.PAX_FORMAT) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=form) as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return data.getvalue()


def parquet(texts: list[str]) -> bytes:
    data = io.BytesIO()
    pq.write_table(pa.table({"text": texts}), data, row_group_size=2)
    return data.getvalue()


PACK: dict[str, Callable[[Files], bytes]] = {
    "a.zip": zipped,
    "a.tar": tarred,
    "a.tar.gz": lambda files: gzip.compress(tarred(files)),
    "a.tgz": lambda files: gzip.compress(tarred(files, tarfile.GNU_FORMAT)),
    "a.tar.zst": lambda files: zstandard.compress(tarred(files)),
    "a.tar.bz2": lambda files: bz2.compress(tarred(files)),
}

FILES: Files = {
    "x.txt": b"The bridge.",
    "deep/er/y.html.gz": gzip.compress(b"<p>The gate.</p>"),
    "z.jsonl": b'{"text":"a"}\n\n{"text":"b"}\n',
    "t.csv": b"text\nrow\n",
    "p.parquet": parquet(["one", "two", "three"]),
    ".hidden.txt": b"no",
    "x" * 200 + ".txt": b"A long name.",
}
EXPECTED = [
    ("x.txt", 0, b"The bridge."),
    ("deep/er/y.html.gz", 0, b"<p>The gate.</p>"),
    ("z.jsonl", 1, b'{"text":"a"}\n'),
    ("z.jsonl", 3, b'{"text":"b"}\n'),
    ("t.csv", 1, b"row"),
    *(("p.parquet", number, text) for number, text in enumerate((b"one", b"two", b"three"), 1)),
    ("x" * 200 + ".txt", 0, b"A long name."),
]


def read_all(raw: Path, found: Inventory | None = None) -> list[tuple[str, int, bytes]]:
    """The name, number and text of every record; of a broken one its error."""
    read = []
    with Folder(raw) as folder:
        for file in (found or inventory(raw)).files:
            for item in records(folder, file.slice(), text_fields=("text",)):
                text = item.error.encode() if isinstance(item, Broken) else item.fields.get("text", item.data)
                read.append((printable(file.path), item.number, text))
    return read


def rejects(raw: Path) -> list[tuple[str, int, str]]:
    return [(printable(reject.path), reject.record, reject.error) for reject in inventory(raw).rejects]


@pytest.mark.parametrize("name", PACK)
def test_members_are_read_as_files_are(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(PACK[name](FILES))
    found = inventory(tmp_path)
    assert read_all(tmp_path, found) == [(f"{name}!/{path}", number, text) for path, number, text in EXPECTED]
    assert (found.rejects, found.ignored) == ([], 1)


@pytest.mark.parametrize("inner", PACK)
@pytest.mark.parametrize("outer", ["a.zip", "a.tar.gz"])
def test_archives_in_archives_are_read_and_those_inside_of_them_are_not(tmp_path: Path, outer: str, inner: str) -> None:
    within = PACK[inner](FILES | {"third.zip": zipped(FILES)})
    (tmp_path / outer).write_bytes(PACK[outer]({"first.txt": b"1", f"b/{inner}": within, "last.txt": b"2"}))
    place = f"{outer}!/b/{inner}!/"
    assert read_all(tmp_path) == [
        (f"{outer}!/first.txt", 0, b"1"),
        *((place + path, number, text) for path, number, text in EXPECTED),
        (f"{outer}!/last.txt", 0, b"2"),
    ]
    assert rejects(tmp_path) == [(place + "third.zip", 0, "nested")]


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2])
def test_zip_members_may_be_packed_in_several_ways(tmp_path: Path, packing: int) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(FILES, packing))
    assert [record[2] for record in read_all(tmp_path)] == [text for *_, text in EXPECTED]


@pytest.mark.usefixtures("later")
def test_an_unchanged_archive_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.tar.gz").write_bytes(PACK["a.tar.gz"](FILES | {"b.zip": b"rubbish", "c.jsonl": b'{"text":"c"}\n'}))
    first = inventory(tmp_path)
    monkeypatch.setattr(raw_files, "look", None)
    second = inventory(tmp_path, first.known)
    assert second.rejects
    assert (list(second.files), second.rejects, second.ignored) == (list(first.files), first.rejects, first.ignored)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every file be old enough to be remembered."""
    now = time.time_ns
    monkeypatch.setattr(raw_files.time, "time_ns", lambda: now() + 60_000_000_000)


def test_batches_of_a_packed_archive_in_order_unpack_it_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {f"{number:03}.txt": os.urandom(5000).hex().encode() for number in range(300)}
    (tmp_path / "a.tar.gz").write_bytes(PACK["a.tar.gz"](files))
    planned = plan(inventory(tmp_path).files, 200_000, "s", "v")
    assert len(planned) > 5
    started: list[str] = []
    monkeypatch.setattr(layers, "unpack", lambda *given: started.append(given[1]) or unpack(*given))
    with Folder(tmp_path) as folder:
        read = [item for batch in planned for piece in batch.slices for item in records(folder, piece)]
    assert [item.data for item in read if isinstance(item, Record)] == list(files.values())
    assert started == ["gzip"]


def test_a_new_archive_with_an_old_member_leaves_its_batch_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tarred({"x.txt": b"x" * 9000}))
    (before,) = plan(inventory(tmp_path).files, 1000, "s", "v")
    (tmp_path / "a.tar").write_bytes(tarred({"new.txt": b"new" * 3000, "x.txt": b"x" * 9000}))
    _, after = plan(inventory(tmp_path).files, 1000, "s", "v")
    assert before.key == after.key


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_names_lead_nowhere(tmp_path: Path, pack: Callable[[Files], bytes]) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    names = ["../../out.txt", "/etc/out.txt", "a/../b.txt", "C:\\x.txt", "new\nline.txt"]
    (raw / "a.zip" if pack is zipped else raw / "a.tar").write_bytes(pack(dict.fromkeys(names, b"text")))
    found = inventory(raw)
    assert [text for *_, text in read_all(raw, found)] == [b"text"] * 5
    assert [file.path.partition(b"!/")[2].decode() for file in found.files] == names
    assert [path.name for path in tmp_path.rglob("*")] == ["raw", "a.zip" if pack is zipped else "a.tar"]


def test_a_nul_in_a_name_hides_nothing(tmp_path: Path) -> None:
    data = zipped({"a.txt#.exe": b"text"}).replace(b"a.txt#", b"a.txt\0")
    (tmp_path / "a.zip").write_bytes(data)
    assert rejects(tmp_path) == [("a.zip!/a.txt\\x00.exe", 0, "unknown-format")]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_a_second_member_of_one_name_is_a_reject(tmp_path: Path, name: str) -> None:
    data = PACK[name]({"x.txt": b"first", "y.txt": b"second", "z.txt": b"third"})
    if name == "a.zip":
        data = data.replace(b"y.txt", b"x.txt")
    else:
        parts = [tarred({"x.txt": b"first"}), tarred({"x.txt": b"second"}), tarred({"z.txt": b"third"})]
        data = b"".join(parts)
    (tmp_path / name).write_bytes(data)
    assert [text for *_, text in read_all(tmp_path)] == [b"first", b"third"]
    assert rejects(tmp_path) == [(name, 2, "duplicate")]


def test_a_folder_that_is_called_like_an_archives_inside_is_a_reject(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"x.txt": b"inside"}))
    (tmp_path / "a.zip!").mkdir()
    (tmp_path / "a.zip!" / "x.txt").write_bytes(b"outside")
    (tmp_path / "Extra!").mkdir()
    (tmp_path / "Extra!" / "x.txt").write_bytes(b"news")
    assert read_all(tmp_path) == [("Extra!/x.txt", 0, b"news"), ("a.zip!/x.txt", 0, b"inside")]
    assert rejects(tmp_path) == [("a.zip!", 0, "ambiguous")]


def test_what_is_no_plain_file_in_a_tar_is_a_reject(tmp_path: Path) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE):
            member = tarfile.TarInfo(f"{kind.decode()}.txt")
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        archive.addfile(tarfile.TarInfo("last.txt"))
    (tmp_path / "a.tar").write_bytes(data.getvalue())
    assert read_all(tmp_path) == [("a.tar!/last.txt", 0, b"")]
    assert [(path[-5], error) for path, _, error in rejects(tmp_path)] == [
        ("1", "symlink"),
        ("2", "symlink"),
        ("3", "not-a-file"),
        ("6", "not-a-file"),
    ]


def test_encrypted_and_strange_and_linked_zip_members_are_rejects(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in ("crypt.txt", "strange.txt", "fine.txt"):
            archive.writestr(name, b"text")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, b"/etc/passwd")
        archive.writestr("lzma.txt", b"text", zipfile.ZIP_LZMA)
    changed = bytearray(data.getvalue())
    directory = changed.index(b"PK\1\2")
    changed[directory + 8] |= 1
    changed[changed.index(b"PK\1\2", directory + 1) + 10] = 99
    (tmp_path / "a.zip").write_bytes(changed)
    assert read_all(tmp_path) == [("a.zip!/fine.txt", 0, b"text")]
    assert sorted(error for *_, error in rejects(tmp_path)) == ["encrypted", "symlink", "unsupported", "unsupported"]


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tar.zst"])
def test_a_tar_that_is_cut_gives_the_members_before_and_rejects(tmp_path: Path, name: str) -> None:
    chance = random.Random(3)
    files = {f"{number}.txt": chance.randbytes(20_000).hex().encode() for number in range(9)}
    data = PACK[name](files)
    (tmp_path / name).write_bytes(data[: len(data) * 2 // 3])
    read = [text for *_, text in read_all(tmp_path)]
    assert read == list(files.values())[: len(read)]
    assert len(read) >= 3
    assert {error for *_, error in rejects(tmp_path)} == {"truncated"}
    # The member that was cut, or else the next one.
    assert rejects(tmp_path)[0][:2] in {(name, len(read) + 2), (name, len(read) + 1)}


def test_a_damaged_zip_member_is_a_reject_and_the_others_are_read(tmp_path: Path) -> None:
    chance = random.Random(3)
    files = {f"{number}.txt": chance.randbytes(2000) for number in range(3)}
    lines = b"".join(b'{"text":"%s"}\n' % chance.randbytes(20).hex().encode() for _ in range(100))
    data = bytearray(zipped(files | {"z.jsonl": lines}, zipfile.ZIP_STORED))
    data[data.index(files["1.txt"]) + 1000] ^= 1
    (tmp_path / "a.zip").write_bytes(data)
    read = read_all(tmp_path)
    assert [text for *_, text in read[:2]] == [files["0.txt"], files["2.txt"]]
    assert len(read) == 102
    assert rejects(tmp_path) == [("a.zip!/1.txt", 0, "corrupt")]


@pytest.mark.parametrize("harm", ["cut", "empty", "rubbish", "lying offset", "lying size", "lying directory"])
def test_a_zip_that_lies_ends_no_run(tmp_path: Path, harm: str) -> None:
    data = bytearray(zipped({"x.txt": b"text" * 100, "y.txt": b"more" * 100}))
    directory = data.index(b"PK\1\2")
    if harm == "lying offset":
        data[directory + 42 : directory + 46] = (2**31).to_bytes(4, "little")
    elif harm == "lying size":
        data[directory + 24 : directory + 28] = (2**31).to_bytes(4, "little")
    elif harm == "lying directory":  # as if bytes in front of the archive were gone
        data[-6:-2] = (directory + 1000).to_bytes(4, "little")
    (tmp_path / "a.zip").write_bytes(
        {"cut": data[:-30], "empty": b"", "rubbish": os.urandom(2000)}.get(harm, bytes(data))
    )
    read = {"lying offset": ["a.zip!/y.txt"], "lying size": ["a.zip!/y.txt"]}
    assert [name for name, *_ in read_all(tmp_path)] == read.get(harm, [])
    assert {error for *_, error in rejects(tmp_path)} == {"empty" if harm == "empty" else "corrupt"}


def test_a_size_beyond_all_files_is_damage(tmp_path: Path) -> None:
    data = bytearray(tarred({"x.txt": b"text"}))
    data[124:136] = b"\x80" + bytes(2) + b"\xff" * 9
    data[148:156] = b"%06o\0 " % (sum(data[:148]) + 8 * 32 + sum(data[156:512]))
    (tmp_path / "a.tar").write_bytes(data)
    assert rejects(tmp_path) == [("a.tar", 0, "corrupt")]


def test_bombs_are_unpacked_no_further_than_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1 << 20)
    monkeypatch.setattr(limits, "EXPANSION", 20)
    bomb = zipped({f"{number}.txt": bytes(900_000) for number in range(50)})
    (tmp_path / "a.zip").write_bytes(bomb)
    (tmp_path / "b.tar").write_bytes(tarred({"large.txt": bytes(1_000_001), "x.txt": b"text", "y.zip": bomb}))
    (tmp_path / "c.tar.gz").write_bytes(gzip.compress(tarred({"first.txt": b"1", "bomb.txt": bytes(30 << 20)})))
    read = [name for name, *_ in read_all(tmp_path)]
    assert 0 < len([name for name in read if name.startswith("a.zip")]) < 10
    assert {"b.tar!/large.txt", "b.tar!/x.txt", "c.tar.gz!/first.txt"} <= set(read)
    assert {error for *_, error in rejects(tmp_path)} == {"too-large"}


def test_too_many_members_are_a_reject(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 3)
    (tmp_path / "a.tar").write_bytes(tarred({f"{number}.txt": b"text" for number in range(5)}))
    assert len(read_all(tmp_path)) == 3
    assert rejects(tmp_path) == [("a.tar", 4, "too-large")]


def test_an_archive_ends_after_many_duplicates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DUPLICATES", 3)
    (tmp_path / "a.tar").write_bytes(b"".join([tarred({"x.txt": b"text"})] * 9))
    assert len(read_all(tmp_path)) == 1
    assert rejects(tmp_path) == [("a.tar", number, "duplicate") for number in (2, 3, 4, 5)]


def test_an_archive_ends_after_very_long_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NOTED_BYTES", 2500)
    (tmp_path / "a.tar").write_bytes(tarred({f"{'x' * 1000}{number}.txt": b"text" for number in range(9)}))
    assert len(read_all(tmp_path)) == 3
    assert rejects(tmp_path) == [("a.tar", 4, "too-large")]


@given(st.integers(0, 3000), st.integers(0, 255), st.sampled_from(["a.zip", "a.tar"]))
@settings(max_examples=60)
def test_any_changed_byte_ends_no_inventory(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int, name: str
) -> None:
    raw = tmp_path_factory.mktemp("raw")
    data = bytearray(PACK[name]({"x.txt": b"text", "b/y.jsonl": b'{"text":"a"}\n', "z.zip": zipped({"i.txt": b"i"})}))
    data[place % len(data)] = byte
    (raw / name).write_bytes(data)
    found = inventory(raw)
    read = [text for _, _, text in read_all(raw, found)]
    assert len(read) + len(found.rejects) + found.ignored >= (1 if name == "a.tar" else 0)


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.zip!/a.tar"])
def test_a_tar_that_is_cut_between_two_members_says_so(tmp_path: Path, name: str) -> None:
    cut = tarred({f"{number}.txt": b"text" for number in range(3)}, tarfile.USTAR_FORMAT)[: 2 * 1024]
    content = {"a.tar": cut, "a.tar.gz": gzip.compress(cut), "a.zip!/a.tar": zipped({"a.tar": cut})}[name]
    (tmp_path / name.partition("!")[0]).write_bytes(content)
    assert [path for path, _, _ in read_all(tmp_path)] == [f"{name}!/0.txt", f"{name}!/1.txt"]
    assert rejects(tmp_path) == [(name, 3, "truncated")]


@pytest.mark.parametrize("name", ["a.tar", "a.arrow", "a.warc", "a.csv", "a.jsonl", "a.jsonl.gz", "a.tgz"])
@pytest.mark.parametrize("where", ["", "b.zip!/"])
def test_a_container_of_no_bytes_is_a_reject(tmp_path: Path, name: str, where: str) -> None:
    content = gzip.compress(b"") if "z" in name else b""
    (tmp_path / (where[:5] or name)).write_bytes(zipped({name: content}) if where else content)
    assert read_all(tmp_path) == []
    assert rejects(tmp_path) == [(where + name, 0, "empty")]


def test_the_digest_of_a_zip_is_of_the_whole_file(tmp_path: Path) -> None:
    whole = zipped({"a.txt": b"text"})
    (tmp_path / "a.zip").write_bytes(whole)
    (tmp_path / "b.zip").write_bytes(whole[:-30])
    found = inventory(tmp_path)
    digests = {row["path"]: row["sha256"] for row in found.known.to_pylist()}
    assert digests[b"a.zip"] == hashlib.sha256(whole).digest()
    (reject,) = found.rejects
    assert reject.sha256 == hashlib.sha256(whole[:-30]).hexdigest()


def test_a_name_in_a_zip_that_is_no_utf_8_costs_no_other_member(tmp_path: Path) -> None:
    data = zipped({"é.txt": b"one", "ok.txt": b"two"}).replace("é.txt".encode(), b"\xe9x.txt")
    (tmp_path / "a.zip").write_bytes(data)
    assert read_all(tmp_path) == [("a.zip!/Θx.txt", 0, b"one"), ("a.zip!/ok.txt", 0, b"two")]


def test_a_place_before_a_zip_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK")
    with (tmp_path / "a.zip").open("rb") as file:
        reader = archives._Anywhere(file.fileno())
        assert (reader.seek(-1, os.SEEK_END), reader.seek(1, os.SEEK_CUR), reader.tell()) == (1, 2, 2)
        with pytest.raises(OSError, match="before"):
            reader.seek(-1)
