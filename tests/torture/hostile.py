"""A thousand hostile files: everything that is known to break readers of text, pages and containers.

In each, sentinels are planted: words that occur nowhere else. Whatever becomes of a file, each of its sentinels must be
in a table, or the record that held it must be in ``rejects``.
"""

import gzip
import io
import json
import os
import random
import socket
import stat
import string
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

_SENTENCES = (
    "The council of the old harbour town voted on Tuesday to rebuild the sea wall that last winter had broken.",
    "Work will begin in spring, the mayor said, and it will take three years.",
    "“Nobody asked the people who live behind it,” said Ines Aldaba, who sells rope and lamps by the quay.",
    "Le phare de Kermor sera allumé de nouveau dès l’été prochain, a annoncé la préfète.",
    "Die Brücke über die Ahle wurde nach fünf Jahren für den Verkehr freigegeben.",
)
_RUSSIAN = "Городской совет старого портового города решил во вторник восстановить морскую стену, разрушенную зимой. "
_JAPANESE = "古い港町の議会は火曜日、昨冬に壊れた防波堤を再建することを決めた。工事は春に始まると町長は述べた。"
_CHINESE = "老港口城市的议会星期二决定重建去年冬天被毁的海堤。市长说，工程将于春季开始，需要三年时间。"


@dataclass(frozen=True, slots=True)
class Planted:
    """A sentinel, and the number of the record that holds it (0: the file is the document)."""

    word: str
    record: int = 0


@dataclass(slots=True)
class Hostile:
    """One hostile file: its path below the folder, and what was planted in it."""

    path: bytes
    planted: list[Planted] = field(default_factory=list)
    readable: bool = False


class Maker:
    """What a kind needs to make one file: chance, size, and sentinels."""

    def __init__(self, number: int, scale: float) -> None:
        self.chance = random.Random(number)
        self.planted: list[Planted] = []
        self._number = number
        self._scale = scale

    def times(self, full: int) -> int:
        """A size, scaled down where time is short."""
        return max(1, int(full * self._scale))

    def sentinel(self, record: int = 0) -> str:
        """A new word that occurs nowhere else."""
        letters = "".join(self.chance.choices(string.ascii_lowercase, k=6))
        word = f"zq{self._number}x{len(self.planted)}{letters}"
        self.planted.append(Planted(word, record))
        return word

    def sentence(self, record: int = 0) -> str:
        """An ordinary sentence with a sentinel in it."""
        return f"{self.chance.choice(_SENTENCES)} In {self.sentinel(record)} nothing was decided."

    def article(self, paragraphs: int = 4, record: int = 0) -> str:
        """Ordinary prose, a sentinel in each paragraph."""
        return "\n\n".join(self.sentence(record) for _ in range(paragraphs)) + "\n"

    def page(self) -> str:
        """An ordinary page."""
        body = "".join(f"<p>{self.sentence()}</p>\n" for _ in range(4))
        return f"<!doctype html><html><head><title>The sea wall</title></head><body>{body}</body></html>"


Make = Callable[[Maker], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to be hostile. ``once``: large, and made only once; ``readable``: must be read and not rejected."""

    name: str
    ending: str
    make: Make
    once: bool
    readable: bool


KINDS: list[Kind] = []


def kind(ending: str, *, once: bool = False, readable: bool = False) -> Callable[[Make], Make]:
    """Register a function that yields a file's bytes."""

    def register(make: Make) -> Make:
        KINDS.append(Kind(make.__name__, ending, make, once, readable))
        return make

    return register


# Pages


@kind(".html", once=True)
def nested_a_million_levels_deep(m: Maker) -> Iterator[bytes]:
    levels = m.times(1_000_000)
    yield f"<html><body><p>{m.sentence()}</p>".encode()
    for _ in range(levels // 1000):
        yield b"<div>" * 1000
    yield f"<p>{m.sentence()}</p>".encode()
    yield b"</div>" * levels
    yield f"<p>{m.sentence()}</p>".encode()


@kind(".html", once=True)
def inline_elements_nested(m: Maker) -> Iterator[bytes]:
    levels = m.times(300_000)
    yield b"<p>" + b"<b>" * levels + m.sentence().encode() + b"</b>" * levels + m.sentence().encode()


@kind(".html", once=True)
def a_million_attributes(m: Maker) -> Iterator[bytes]:
    yield b"<html><body><p "
    for number in range(m.times(1_000_000)):
        yield b"a%d=v " % number
    yield f">{m.sentence()}</p><p>{m.sentence()}</p></body></html>".encode()


@kind(".html", once=True)
def twenty_megabytes_of_less_than(m: Maker) -> Iterator[bytes]:
    yield f"<p>{m.sentence()}</p>".encode() + b"<" * m.times(20_000_000) + f"<p>{m.sentence()}</p>".encode()


@kind(".html", once=True)
def twenty_megabytes_of_ampersands(m: Maker) -> Iterator[bytes]:
    yield f"<p>{m.sentence()}</p>".encode() + b"&" * m.times(20_000_000) + f"<p>{m.sentence()}</p>".encode()


@kind(".html", once=True)
def a_text_node_of_twenty_megabytes(m: Maker) -> Iterator[bytes]:
    yield f"<p>{m.sentence()} ".encode()
    for _ in range(m.times(20_000_000) // 100):
        yield (_SENTENCES[0] + " ").encode()[:100]
    yield f"{m.sentence()}</p>".encode()


@kind(".html", once=True)
def three_hundred_thousand_paragraphs(m: Maker) -> Iterator[bytes]:
    yield f"<p>{m.sentence()}".encode() + b"<p>" * m.times(300_000) + m.sentence().encode()


@kind(".html", once=True)
def a_hundred_thousand_full_paragraphs(m: Maker) -> Iterator[bytes]:
    yield b"<body>"
    for number in range(m.times(100_000)):
        yield f"<p>Paragraph {number} says that the sea wall stands.</p>\n".encode()
    yield f"<p>{m.sentence()}</p>".encode()


@kind(".html", once=True)
def entity_flood(m: Maker) -> Iterator[bytes]:
    count = m.times(1_000_000)
    yield f"<p>{m.sentence()}</p><p>".encode() + b"&amp;amp;&#x41;&nosuch;&#0;&#xD800;&lt" * (count // 6)
    yield f"</p><p>{m.sentence()}</p>".encode()


@kind(".html", once=True)
def comment_flood(m: Maker) -> Iterator[bytes]:
    count = m.times(500_000)
    yield (
        f"<p>{m.sentence()}</p>".encode() + b"<!-- x --><!--><!--->" * (count // 3) + f"<p>{m.sentence()}</p>".encode()
    )


@kind(".html", once=True)
def tables_in_tables(m: Maker) -> Iterator[bytes]:
    yield b"<table><tr><td>" * m.times(50_000) + m.sentence().encode()


@kind(".html", once=True)
def a_hundred_thousand_links(m: Maker) -> Iterator[bytes]:
    yield f"<p>{m.sentence()}</p><ul>".encode() + b"<li><a href=/x>READ MORE: x</a>" * m.times(100_000)
    yield f"</ul><p>{m.sentence()}</p>".encode()


@kind(".html")
def unclosed_everything(m: Maker) -> Iterator[bytes]:
    names = ["p", "div", "b", "table", "tr", "td", "ul", "li", "a href='x'", "h1", "blockquote", "svg", "math", "i"]
    pieces = [f"<{m.chance.choice(names)}>{m.sentence() if m.chance.random() < 0.05 else 'x'}" for _ in range(200)]
    yield "".join(pieces).encode()


@kind(".html")
def a_quote_that_never_closes(m: Maker) -> Iterator[bytes]:
    yield f'<html><body><p>{m.sentence()}</p><p class="never closed>{"x" * 500} <p>text</p>'.encode()


@kind(".html")
def scripts_that_look_like_text(m: Maker) -> Iterator[bytes]:
    yield m.page().replace("<body>", "<body><script>document.write('<p>x</p>')</script><style>p{}</style>").encode()


@kind(".html")
def scripts_in_every_place(m: Maker) -> Iterator[bytes]:
    attack = "<img src=x onerror=alert(1)><svg onload=alert(1)><a href='javascript:alert(1)'>x</a>"
    yield f"<p>{m.sentence()} {attack}</p><p>&lt;script&gt;alert(1)&lt;/script&gt; {m.sentence()}</p>".encode()


@kind(".html", readable=True)
def a_charset_that_lies(m: Maker) -> Iterator[bytes]:
    label = m.chance.choice(["utf-16", "koi8-r", "shift_jis", "x-nonsense", "utf-7", "iso-2022-kr", "big5"])
    yield m.page().replace("<head>", f"<head><meta charset={label}>").encode()


@kind(".html")
def doctype_and_entities_of_xml(m: Maker) -> Iterator[bytes]:
    declared = '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    yield f"<?xml version='1.0'?>{declared}<html><body><p>&a; {m.sentence()}</p></body></html>".encode()


# Text


@kind(".txt", once=True)
def a_line_of_a_gigabyte(m: Maker) -> Iterator[bytes]:
    yield m.sentence().encode()
    for _ in range(m.times(1_000_000_000) // 1_000_000):
        yield b"a" * 1_000_000


@kind(".jsonl", once=True)
def a_json_line_of_a_gigabyte(m: Maker) -> Iterator[bytes]:
    yield json.dumps({"text": m.article(record=1)}).encode() + b"\n"
    yield f'{{"text": "{m.sentinel(2)} '.encode()
    for _ in range(m.times(1_000_000_000) // 1_000_000):
        yield b"a " * 500_000
    yield b'"}\n' + json.dumps({"text": m.article(record=3)}).encode() + b"\n"


@kind(".txt", once=True)
def twenty_megabytes_in_a_line(m: Maker) -> Iterator[bytes]:
    yield (m.sentence() + " ").encode() + (_SENTENCES[1] + " ").encode() * (m.times(20_000_000) // 80)
    yield m.sentence().encode()


@kind(".txt", once=True)
def fifty_megabytes_of_mojibake(m: Maker) -> Iterator[bytes]:
    yield m.article().encode()
    once = _SENTENCES[3].encode().decode("cp1252", "replace").encode()
    yield once * (m.times(50_000_000) // len(once))
    yield m.sentence().encode()


@kind(".txt", once=True)
def mojibake_of_mojibake(m: Maker) -> Iterator[bytes]:
    text = m.article(20)
    for _ in range(6):
        text = text.encode().decode("latin-1")
    yield text.encode()[: m.times(20_000_000)]


@kind(".txt", once=True)
def two_hundred_thousand_combining_marks(m: Maker) -> Iterator[bytes]:
    yield m.article().encode()
    yield ("a" + "\u0301\u0323\u0315" * (m.times(200_000) // 3)).encode()
    yield ("\n\n" + m.sentence()).encode()


@kind(".txt", once=True)
def a_million_short_blocks(m: Maker) -> Iterator[bytes]:
    yield m.article().encode() + b"\n\n".join([b"x"] * m.times(1_000_000)) + b"\n\n" + m.sentence().encode()


@kind(".txt", once=True)
def a_million_ads_txt_lines(m: Maker) -> Iterator[bytes]:
    yield b"google.com, pub-1, DIRECT\n" * m.times(1_000_000) + m.article().encode()


@kind(".txt", once=True)
def a_million_headlines(m: Maker) -> Iterator[bytes]:
    yield b"ALSO SEE: Minister Quits Over Missing Railway Reports\n\n" * m.times(300_000) + m.article().encode()


@kind(".txt", once=True)
def the_same_paragraph_a_hundred_thousand_times(m: Maker) -> Iterator[bytes]:
    yield (m.sentence() + "\n\n").encode() * m.times(100_000)


@kind(".txt", readable=True)
def nulls(m: Maker) -> Iterator[bytes]:
    yield m.article(20).replace(" ", " \0", 30).encode()


@kind(".txt")
def mostly_nulls(m: Maker) -> Iterator[bytes]:
    yield b"\0" * 5000 + m.article().encode() + b"\0" * 5000


@kind(".txt", readable=True)
def controls(m: Maker) -> Iterator[bytes]:
    every = [*range(1, 9), 11, *range(14, 32), 127, *range(0x80, 0xA0)]
    yield (
        m.article() + "".join(f"a{chr(code)}b " for code in every) + "\x1b[2J\x1b]0;owned\x07" + m.sentence()
    ).encode()


@kind(".txt", readable=True)
def bidirectional_controls(m: Maker) -> Iterator[bytes]:
    marks = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
    yield "\n\n".join(m.chance.choice(marks) * 3 + m.sentence() for _ in range(6)).encode()


@kind(".txt")
def invisible_characters(m: Maker) -> Iterator[bytes]:
    marks = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\U000e0041\ufe0f"
    yield "\n\n".join(m.chance.choice(marks).join(m.sentence().split(" ")) for _ in range(6)).encode()


@kind(".txt", readable=True)
def every_line_ending(m: Maker) -> Iterator[bytes]:
    ends = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\n\r", "\x1c", "\x1d", "\x1e"]
    yield "".join(m.sentence() + end + end for end in ends).encode()


@kind(".txt", readable=True)
def characters_beyond_every_plane(m: Maker) -> Iterator[bytes]:
    yield (m.article() + "\ufffe\uffff\U0001ffff\U0010ffff\ue000 " + "👩‍👩‍👧‍👦🏳️‍🌈" * 50 + m.sentence()).encode()


@kind(".txt", readable=True)
def lone_surrogates(m: Maker) -> Iterator[bytes]:
    yield (m.article() + "\ud800 \udfff\udc00 " + m.sentence()).encode("utf-8", "surrogatepass")


@kind(".txt", readable=True)
def invalid_utf8(m: Maker) -> Iterator[bytes]:
    data = bytearray(m.article(8).encode())
    for _ in range(6):
        at = data.index(b" ", m.chance.randrange(len(data) - 200)) + 1
        data[at:at] = m.chance.choice([b"\xff", b"\xc0\x80", b"\xe2\x82", b"\xf8\x88\x80\x80\x80", b"\xed\xa0\x80"])
    yield bytes(data)


@kind(".txt")
def random_bytes(m: Maker) -> Iterator[bytes]:
    yield m.chance.randbytes(3000)


@kind(".txt")
def binary_with_a_name_of_text(m: Maker) -> Iterator[bytes]:
    yield m.chance.choice([b"%PDF-1.7\n", b"\x7fELF", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n"]) + m.chance.randbytes(900)


@kind(".txt")
def nothing(_: Maker) -> Iterator[bytes]:
    yield b""


@kind(".txt")
def white_space(m: Maker) -> Iterator[bytes]:
    yield "".join(m.chance.choices(" \t\n\u3000\u2028\ufeff", k=500)).encode()


@kind(".txt", once=True)
def twenty_megabytes_of_white_space(m: Maker) -> Iterator[bytes]:
    yield m.article().encode() + b" \n" * m.times(10_000_000) + m.sentence().encode()


# Encodings, undeclared


def _encoded(codec: str, text: Callable[[Maker], str], mark: bytes = b"") -> Make:
    def make(m: Maker) -> Iterator[bytes]:
        yield mark + text(m).encode(codec, "replace")

    return make


def _in(language: str) -> Callable[[Maker], str]:
    return lambda m: "\n\n".join(f"{language * 2} {m.sentinel()} {language}" for _ in range(5))


for _name, _codec, _text, _mark in (
    ("utf_16_le", "utf-16-le", Maker.article, b""),
    ("utf_16_be", "utf-16-be", Maker.article, b""),
    ("utf_16_le_with_mark", "utf-16-le", Maker.article, b"\xff\xfe"),
    ("utf_16_be_with_mark", "utf-16-be", Maker.article, b"\xfe\xff"),
    ("utf_32_le_with_mark", "utf-32-le", Maker.article, b"\xff\xfe\0\0"),
    ("utf_32_be_with_mark", "utf-32-be", Maker.article, b"\0\0\xfe\xff"),
    ("latin_1", "latin-1", Maker.article, b""),
    ("cp1252", "cp1252", Maker.article, b""),
    ("shift_jis", "shift_jis", _in(_JAPANESE), b""),
    ("euc_jp", "euc_jp", _in(_JAPANESE), b""),
    ("gb18030", "gb18030", _in(_CHINESE), b""),
    ("big5", "big5", _in(_CHINESE), b""),
    ("koi8_r", "koi8-r", _in(_RUSSIAN), b""),
    ("cp1251", "cp1251", _in(_RUSSIAN), b""),
    ("utf_8_with_mark", "utf-8", Maker.article, b"\xef\xbb\xbf"),
):
    KINDS.append(Kind(_name, ".txt", _encoded(_codec, _text, _mark), once=False, readable=True))
KINDS.extend(
    Kind(name, ".txt", _encoded(name, Maker.article), once=False, readable=False)
    for name in ("utf_32_le", "utf_32_be", "utf_7", "cp037")
)


# Packings and archives


def _zstd(data: bytes, level: int = 3) -> bytes:
    # Without a checksum nobody can tell a flipped bit from data.
    return zstandard.ZstdCompressor(level=level, write_checksum=True).compress(data)


def _zipped(members: dict[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return sink.getvalue()


@kind(".txt.gz", once=True)
def gzip_bomb(m: Maker) -> Iterator[bytes]:
    yield gzip.compress(m.article().encode() + bytes(m.times(1_000_000_000)), 9, mtime=0)


@kind(".txt.zst", once=True)
def zstd_bomb(m: Maker) -> Iterator[bytes]:
    yield _zstd(m.article().encode() + bytes(m.times(2_000_000_000)), 19 if m.times(100) < 100 else 3)


@kind(".jsonl.gz", once=True)
def gzip_bomb_in_a_container(m: Maker) -> Iterator[bytes]:
    first = json.dumps({"text": m.article(record=1)}).encode() + b"\n"
    m.sentinel(2)
    yield gzip.compress(first + b" " * m.times(1_000_000_000) + m.planted[-1].word.encode(), 9, mtime=0)


@kind(".txt.gz", once=True)
def a_gzip_of_a_million_members(m: Maker) -> Iterator[bytes]:
    yield gzip.compress(m.article().encode(), mtime=0) + gzip.compress(b"", mtime=0) * m.times(1_000_000)


@kind(".zip", once=True)
def zip_bomb(m: Maker) -> Iterator[bytes]:
    bomb = bytes(m.times(1_000_000_000))
    yield _zipped({"a.txt": m.article(record=1).encode(), "bomb.txt": bomb, "z.txt": m.article(record=3).encode()})


@kind(".zip", once=True)
def zip_of_a_hundred_thousand_members(m: Maker) -> Iterator[bytes]:
    yield _zipped({f"{number}.txt": b"x" for number in range(m.times(100_000))})


@kind(".zip")
def nested_archives(m: Maker) -> Iterator[bytes]:
    data = m.article(record=1).encode()
    for level in range(m.chance.randrange(1, 6)):
        data = _zipped({f"{level}.zip" if level else "a.txt": data})
    yield data


@kind(".txt.gz")
def packed_twice(m: Maker) -> Iterator[bytes]:
    yield gzip.compress(gzip.compress(m.article().encode(), mtime=0), mtime=0)


@kind(".zip")
def members_that_climb_out(m: Maker) -> Iterator[bytes]:
    names = ["../../x.txt", "/etc/x.txt", "..\\..\\x.txt", "a/../../x.txt", "C:\\x.txt", "a\nb.txt", "."]
    yield _zipped({name: m.article(record=number).encode() for number, name in enumerate(names, 1)})


@kind(".zip")
def a_zip_that_is_cut(m: Maker) -> Iterator[bytes]:
    data = _zipped({"a.txt": m.article(record=1).encode(), "b.txt": m.article(record=2).encode()})
    yield data[: m.chance.randrange(len(data))]


@kind(".txt.gz")
def truncated_gzip(m: Maker) -> Iterator[bytes]:
    data = gzip.compress(m.article(30).encode(), mtime=0)
    yield data[: m.chance.randrange(len(data))]


@kind(".jsonl.gz")
def truncated_container(m: Maker) -> Iterator[bytes]:
    lines = "".join(json.dumps({"text": m.article(record=number)}) + "\n" for number in range(1, 40))
    data = gzip.compress(lines.encode(), mtime=0)
    yield data[: m.chance.randrange(len(data))]


@kind(".txt.zst")
def corrupted_zstd(m: Maker) -> Iterator[bytes]:
    yield _flipped(_zstd(m.article(30).encode()), m.chance)


@kind(".jsonl.gz")
def corrupted_container(m: Maker) -> Iterator[bytes]:
    lines = "".join(json.dumps({"text": m.article(record=number)}) + "\n" for number in range(1, 40))
    yield _flipped(gzip.compress(lines.encode(), mtime=0), m.chance)


@kind(".txt.gz")
def no_gzip_at_all(m: Maker) -> Iterator[bytes]:
    yield m.article().encode()


def _flipped(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def _warc(m: Maker, records: int) -> bytes:
    parts = []
    for number in range(1, records + 1):
        body = "".join(f"<p>{m.sentence(number)}</p>" for _ in range(4)).encode()
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        parts.append(
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/{number}\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
            f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n".encode()
            + http
            + b"\r\n\r\n"
        )
    return b"".join(parts)


@kind(".warc")
def truncated_warc(m: Maker) -> Iterator[bytes]:
    data = _warc(m, 5)
    yield data[: m.chance.randrange(len(data))]


@kind(".warc.gz")
def corrupted_packed_warc(m: Maker) -> Iterator[bytes]:
    yield _flipped(gzip.compress(_warc(m, 5), mtime=0), m.chance)


@kind(".warc")
def warc_with_lengths_that_lie(m: Maker) -> Iterator[bytes]:
    length = m.chance.choice([b"-1", b"99999999999999999999", b"0", b"1e3", b"", b"\xff"])
    yield _warc(m, 3).replace(b"Content-Length: ", b"Content-Length: " + length, m.chance.randrange(1, 4))


def _parquet(m: Maker, rows: int) -> bytes:
    sink = io.BytesIO()
    texts = [m.article(record=number) for number in range(1, rows + 1)]
    table = pa.table({"url": [f"http://a.example/{n}" for n in range(rows)], "text": texts})
    pq.write_table(table, sink, write_page_checksum=True)  # without them nobody can tell a flipped bit from data
    return sink.getvalue()


@kind(".parquet")
def truncated_parquet(m: Maker) -> Iterator[bytes]:
    data = _parquet(m, 5)
    yield data[: m.chance.randrange(len(data))]


@kind(".parquet")
def corrupted_parquet(m: Maker) -> Iterator[bytes]:
    yield _flipped(_parquet(m, 5), m.chance)


@kind(".parquet")
def parquet_without_text(m: Maker) -> Iterator[bytes]:
    sink = io.BytesIO()
    pq.write_table(pa.table({"number": [1, 2, 3], m.sentinel(): [None, None, None]}), sink)
    m.planted.clear()  # the name of a column is no text
    yield sink.getvalue()


# JSON


@kind(".jsonl", once=True)
def json_nested_a_hundred_thousand_deep(m: Maker) -> Iterator[bytes]:
    levels = m.times(100_000)
    yield json.dumps({"text": m.article(record=1)}).encode() + b"\n"
    yield f'{{"text": "{m.sentinel(2)}", "deep": '.encode() + b"[" * levels + b"]" * levels + b"}\n"
    yield b'{"a":' * levels + f'"{m.sentinel(3)}"'.encode() + b"}" * levels + b"\n"
    yield json.dumps({"text": m.article(record=4)}).encode() + b"\n"


@kind(".jsonl")
def numbers_of_five_thousand_digits(m: Maker) -> Iterator[bytes]:
    digits = "9" * 5000
    yield f'{{"text": "{m.sentinel(1)} was here.", "n": {digits}, "f": {digits}.{digits}e{digits}}}\n'.encode()


@kind(".jsonl")
def no_number(m: Maker) -> Iterator[bytes]:
    for record, value in enumerate(["NaN", "-Infinity", "Infinity", "nan", "0x10", "1_000", "+1"], 1):
        yield f'{{"text": "{m.sentinel(record)} was here.", "n": {value}}}\n'.encode()


@kind(".jsonl")
def duplicate_keys(m: Maker) -> Iterator[bytes]:
    yield f'{{"text": "{m.sentence(1)}", "text": "{m.sentence(1)}"}}\n'.encode()


@kind(".jsonl")
def broken_lines(m: Maker) -> Iterator[bytes]:
    for record in range(1, 30):
        line = json.dumps({"text": m.sentence(record), "title": "x", "n": [1, 2, {"a": None}]}).encode()
        yield (line if record % 3 else line[: m.chance.randrange(2, len(line))]) + b"\n"


@kind(".jsonl")
def surrogates_in_escapes(m: Maker) -> Iterator[bytes]:
    yield f'{{"text": "{m.sentinel(1)} \\ud800 and \\udfff\\ud83d {m.sentinel(1)}"}}\n'.encode()


@kind(".jsonl")
def wrong_types(m: Maker) -> Iterator[bytes]:
    for record, value in enumerate(["null", "[]", "{}", "true", "7", '""', '"text"', '{"text": 5}', '{"text": []}'], 1):
        yield f"{value}\n".encode()
        del record
    yield json.dumps({"text": m.article(record=10), "title": ["x"], "date": {"a": 1}, "url": 7}).encode() + b"\n"


@kind(".jsonl")
def pages_in_json(m: Maker) -> Iterator[bytes]:
    yield json.dumps({"html": f"<p>{m.sentence(1)}</p>" + "<div>" * 3000 + f"<p>{m.sentence(1)}</p>"}).encode()


# What stands in the file system


def _names(folder: Path, scale: float) -> Iterator[Hostile]:
    """Ordinary articles under names that break logs, shells and pages."""
    names = [
        *(b"new\nline.txt", b"carriage\rreturn.txt", b"bad-\xff\xfe-bytes.txt", b"quote'\"`$(id);&|.txt"),
        *(b" leading and trailing .txt", b"-rf.txt", b"*.txt", b"<script>alert(1)<%2fscript>.txt", b"%00.txt"),
        *("\u202egnp.txt".encode(), b"\x1b[31mred.txt", b"back\\slash.txt", b"a#1.txt", b"a" * 251 + b".txt"),
        *(b"UPPER.TXT", b"two.endings.html.txt", b"deep/" * 60 + b"down.txt", "e\u0301.txt".encode(), b"\xc3\xa9.txt"),
    ]
    for number, name in enumerate(names, 900_000):
        m = Maker(number, scale)
        path = os.fsencode(folder) + b"/" + name
        _parents(path)
        _write(path, iter([m.article().encode()]))
        yield Hostile(name, m.planted, readable=True)


def _parents(path: bytes) -> None:
    """Make the folders above a path; one after the other, for all together may be longer than a path can be."""
    os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - names that are bytes


def _special(folder: Path) -> Iterator[Hostile]:
    """What is no file, and what must not be followed."""
    outside = folder.parent / "outside.txt"
    outside.write_text("This must not be read: outsidesecret.\n")
    os.mkfifo(folder / "fifo.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "socket.txt"))
    names = [b"fifo.txt", b"socket.txt", b"loop-a.txt", b"loop-b.txt", b"out.txt", b"out-folder", b"dangling.txt"]
    (folder / "loop-a.txt").symlink_to("loop-b.txt")
    (folder / "loop-b.txt").symlink_to("loop-a.txt")
    (folder / "out.txt").symlink_to(outside)
    (folder / "out-folder").symlink_to(folder.parent)
    (folder / "dangling.txt").symlink_to("no-such-file")
    try:
        os.mknod(folder / "zero.txt", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
        names.append(b"zero.txt")
    except PermissionError:
        pass  # only root makes devices
    yield from map(Hostile, names)
    m = Maker(990_000, 1)
    (folder / "unreadable.txt").write_text(m.article())
    (folder / "unreadable.txt").chmod(0)
    yield Hostile(b"unreadable.txt", m.planted)


def generate(folder: Path, *, files: int, scale: float) -> list[Hostile]:
    """Write about ``files`` hostile files into ``folder``, the large ones ``scale`` times as large as they could be."""
    folder.mkdir(parents=True)
    hostile = [*_names(folder, scale), *_special(folder)]
    repeated = [kind for kind in KINDS if not kind.once]
    kinds = [kind for kind in KINDS if kind.once]
    while len(hostile) + len(kinds) < files:
        kinds += repeated
    for number, made in enumerate(kinds):
        m = Maker(number, scale)
        path = f"{made.name}-{number}{made.ending}".encode()
        _write(os.fsencode(folder) + b"/" + path, made.make(m))
        hostile.append(Hostile(path, m.planted, made.readable))
    return hostile


def _write(path: bytes, chunks: Iterator[bytes]) -> None:
    with open(path, "wb") as file:  # noqa: PTH123 - names that are bytes
        file.writelines(chunks)
