import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.raw_files import inventory
from flows.sources import Broken, Folder, limits, records
from flows.sources.csv_rows import Rows, csv_rows
from flows.sources.segments import Part, index
from transforms.formats.record import Record, Twice

Item = Record | Broken


def read_all(raw: Path) -> list[Item]:
    with Folder(raw) as folder:
        return [item for file in inventory(raw).files for item in records(folder, file.slice())]


def written(raw: Path, data: bytes, name: str = "a.csv") -> list[Item]:
    (raw / name).write_bytes(data)
    return read_all(raw)


def test_a_row_is_a_record_and_the_first_one_names_the_columns(tmp_path: Path) -> None:
    first, second = written(tmp_path, b'title,text\r\nOne,"He said ""no"",\r\nand left."\r\n\r\nTwo,Plain.')
    assert (first.number, second.number) == (1, 3)
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert first.fields == {"title": b"One", "text": b'He said "no",\r\nand left.'}
    assert second.fields == {"title": b"Two", "text": b"Plain."}


@pytest.mark.parametrize("mark", [",", "\t", ";", "|"])
def test_what_divides_the_names_divides_the_cells(tmp_path: Path, mark: str) -> None:
    (item,) = written(tmp_path, f"\ufeffurl{mark}text\nu{mark}a, b; c\n".replace("a, b; c", f'"a{mark}b"').encode())
    assert isinstance(item, Record)
    assert item.fields == {"url": b"u", "text": f"a{mark}b".encode()}


def test_a_row_that_the_names_do_not_fit_is_broken_and_the_next_one_is_read(tmp_path: Path) -> None:
    items = written(tmp_path, b'title,text\nA,b,c\nB\nC,"d" e\nD,f\n')
    assert [(item.number, item.error) for item in items if isinstance(item, Broken)] == [(n, "csv") for n in (1, 2, 3)]
    assert items[3] == Record(4, b"", "row", fields={"title": b"D", "text": b"f"})


def test_a_quote_that_never_closes_costs_only_what_follows_it(tmp_path: Path) -> None:
    (item,) = written(tmp_path, b'text\nwhole\n"open\nmore\n')
    assert isinstance(item, Record)
    (reject,) = inventory(tmp_path).rejects
    assert (reject.error, reject.record) == ("csv", 2)


def test_a_quote_inside_a_word_opens_nothing(tmp_path: Path) -> None:
    items = written(tmp_path, b'text,n\na 5" pipe,1\nb,2\n')
    assert [item.fields["text"] for item in items if isinstance(item, Record)] == [b'a 5" pipe', b"b"]


def test_a_row_over_the_limit_is_broken_and_the_next_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 1000)
    first, second = written(tmp_path, b'text\n"' + b"line\n" * 500_000 + b'"\nb\n')
    assert isinstance(first, Broken)
    assert first.error == "too-large"
    assert isinstance(second, Record)
    assert second.number == 2


@pytest.mark.parametrize(
    "data",
    ["text\nzwei\n".encode("utf-16"), b"x" * (limits.HEADER_BYTES + 1), b"te\rxt,b\n1,2\n", b'"te"xt,b\n1,2\n'],
    ids=["utf-16", "no end", "a line end alone", "text behind a quote"],
)
def test_a_file_without_readable_names_is_a_reject(tmp_path: Path, data: bytes) -> None:
    assert written(tmp_path, data) == []
    (reject,) = inventory(tmp_path).rejects
    assert reject.error == "csv"


def test_an_empty_file_has_no_records(tmp_path: Path) -> None:
    assert written(tmp_path, b"") == written(tmp_path, b"text\n") == []


cell = st.text(st.sampled_from('ab"\n\r,;é '), max_size=12)


@given(st.lists(st.lists(cell, min_size=2, max_size=2), max_size=8), st.integers(1, 30), st.integers(1, 30))
@settings(max_examples=60)
def test_what_the_csv_module_writes_comes_back_in_slices_of_any_size(
    table: list[list[str]], size: int, segment: int
) -> None:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows([["n", "text"], *table])
    data = file.getvalue().encode()
    before, limits.SEGMENT_BYTES = limits.SEGMENT_BYTES, segment
    try:
        scanner = Rows()
        segments, failure = index((data[at : at + size] for at in range(0, len(data), size)), scanner)
    finally:
        limits.SEGMENT_BYTES = before
    assert failure is None
    assert b"".join(data[part.start : part.end] for part in segments) == data
    found = [
        tuple(cell.decode() for cell in item.fields.values())
        for part in segments
        for item in csv_rows(
            io.BufferedReader(io.BytesIO(data[part.start : part.end])), Part(part.number, range(0), scanner.head, ())
        )
        if isinstance(item, Record)
    ]
    assert found == [tuple(row) for row in table]


def test_cells_of_two_columns_with_one_name_are_both_there(tmp_path: Path) -> None:
    (item,) = written(tmp_path, b"text,title, text\nOne.,T,Two.\n")
    assert isinstance(item, Record)
    assert item.fields == {"text": Twice([b"One.", b"Two."]), "title": b"T"}


def test_commas_in_quoted_names_are_not_what_stands_between_cells(tmp_path: Path) -> None:
    (item,) = written(tmp_path, b'"title, with, commas";"text"\n"a";"b, c"\n')
    assert isinstance(item, Record)
    assert item.fields == {"title, with, commas": b"a", "text": b"b, c"}


@pytest.mark.parametrize("mark", [";", ",", "^", "\t"])
@pytest.mark.parametrize("spelled", ["sep={}", '"sep={}"', "\ufeffSEP={}"])
def test_the_line_in_which_excel_says_what_stands_between_cells_is_no_row(
    tmp_path: Path, mark: str, spelled: str
) -> None:
    table = f'{spelled.format(mark)}\r\nurl{mark}text\r\nu{mark}"a, b; c^"\r\n'
    (item,) = written(tmp_path, table.encode())
    assert isinstance(item, Record)
    assert (item.number, item.fields) == (1, {"url": b"u", "text": b"a, b; c^"})


def test_quotes_between_tabs_are_characters_unless_they_are_as_in_csv(tmp_path: Path) -> None:
    items = written(tmp_path, b'url\ttext\nu\t"No," he said.\nu\t"a\tb"\nu\tSaid "no".\n', "a.tsv")
    assert [item.fields["text"] for item in items if isinstance(item, Record)] == [
        b'"No," he said.',
        b"a\tb",
        b'Said "no".',
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"url,text\rone,two\rthree,four\r", "without an LF behind it"),
        (b'url, text\nu, "a, b"\n', "must be quoted, right behind the mark"),
        (b"# exported\nurl,text\n", "the first row must name the columns"),
        (b"url;text\nu;a;b\n", "cells with semicolons"),
    ],
)
def test_who_wrote_a_table_otherwise_is_told_how(tmp_path: Path, data: bytes, message: str) -> None:
    said = [item.message for item in written(tmp_path, data) if isinstance(item, Broken)]
    said += [reject.message for reject in inventory(tmp_path).rejects]
    assert message in said[0]
