"""Feeds bytes to the readers and the rules, and holds the laws against what comes out; atheris steers by coverage.

    python tests/torture/fuzz.py FOLDER [-max_total_time=600] [any option of libFuzzer]

FOLDER is the corpus: seeds of our own texts are laid into it, and what reaches new code is added. An input's first byte
says as what the rest is read. A law that does not hold, any exception but ``UnreadableError``, more than ten seconds or
more than 1 GB at once ends the program, with the input in a file ``crash-…``, ``timeout-…`` or ``oom-…``: give it as
the only argument to see it again. An exception is printed to standard output.
"""

import gzip
import itertools
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import atheris

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["transforms"]):
    from transforms.clean import clean
    from transforms.decode import decode
    from transforms.examples import CLOSE, OPEN
    from transforms.formats import html  # noqa: F401 - a reader imports it on its first page, which is too late here
    from transforms.formats.read import read, spelled
    from transforms.formats.record import MediaType, Record, UnreadableError
    from transforms.laws import check
    from transforms.repairs import undo
    from transforms.rules import CATALOGUE
    from transforms.tables import Rows, Source

from tests.laws.blocks import check_blocks  # noqa: E402 - after what atheris looks at

FIELDS = ("text", "html")
MEDIA_TYPES: Sequence[MediaType] = ("text/plain", "text/html", "application/json", "application/warc", "row")
CHARSETS = ("", "utf-8", "latin-1", "shift_jis", "utf-16", "nonsense")
#: What the first byte of an input says.
KINDS = list(itertools.product(MEDIA_TYPES, CHARSETS))
#: The columns of a row; its cells are what stands between NULs, and a missing one is empty.
COLUMNS = ("text", "title", "url", "date", "author", "html")
LONGEST = 1 << 15
#: What atheris itself remembers grows by 25 kB an input, to 1 GB in forty thousand; one allocation must not be as much.
LIMITS = ("-timeout=10", "-rss_limit_mb=8192", "-malloc_limit_mb=1024", f"-max_len={LONGEST}")


def record_of(data: bytes) -> Record:
    """The record that an input stands for."""
    media_type, charset = KINDS[data[0] % len(KINDS)]
    if media_type == "row":
        cells = data[1:].split(b"\0", len(COLUMNS) - 1)
        return Record(1, b"", media_type, charset, fields=dict(zip(COLUMNS, cells, strict=False)))
    return Record(0, data[1:], media_type, charset)


def try_input(data: bytes) -> None:
    """Read, clean and check what the bytes stand for."""
    if not data:
        return
    record = record_of(data)
    try:
        document = read(record, text_fields=FIELDS)
    except UnreadableError:
        return
    check_blocks(document)
    if record.media_type == "text/plain":
        decoded = decode(record.data, record.charset)
        assert undo(document.text, document.repairs) == undo(decoded.text, decoded.repairs)
    elif (raw := spelled(record, text_fields=FIELDS)) is not None:
        assert undo(document.text, document.repairs) == raw
    cleaned = clean(document)
    rows = Rows()
    rows.add(Source("a", b"a", "0" * 64), document, cleaned)
    violations = check(rows.tables())
    assert not violations, violations
    assert cleaned == clean(document), "cleaning again gives something else"


def seeds() -> Iterator[bytes]:
    """Inputs to begin with: every rule's examples, and the sample in raw/, as what they are and as plain text."""
    for rule in CATALOGUE:
        for example in (*rule.hits, *rule.misses):
            text = example.replace(OPEN, "").replace(CLOSE, "")
            yield first_byte("text/html" if text.startswith("<") else "text/plain") + text.encode()
    for path in sorted((ROOT / "raw").rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            data = gzip.decompress(data) if path.suffix == ".gz" else data
            for piece in pieces(path, data):
                yield first_byte("text/plain") + piece
                yield first_byte(media_type(path)) + piece
    yield first_byte("row") + "The court met.\0A title\0https://lantern.example/a\u00002026-03-04\0By Ann Lee".encode()


def pieces(path: Path, data: bytes) -> list[bytes]:
    """The records of a container, or the file itself."""
    if ".warc" in path.suffixes:
        return [b"WARC/1." + record for record in data.split(b"WARC/1.")[1:]]
    return data.splitlines() if path.suffix == ".jsonl" else [data]


def media_type(path: Path) -> MediaType:
    """What a file of the sample is, by its name."""
    kinds: dict[str, MediaType] = {".html": "text/html", ".jsonl": "application/json", ".csv": "row"}
    return "application/warc" if ".warc" in path.suffixes else kinds.get(path.suffix, "text/plain")


def first_byte(kind: MediaType) -> bytes:
    """The first byte of an input of that kind, with no charset declared."""
    return bytes([KINDS.index((kind, ""))])


def main() -> None:
    """Lay the seeds, where a folder is given, and fuzz."""
    for folder in filter(Path.is_dir, map(Path, sys.argv[1:])):
        for number, seed in enumerate(seeds()):
            if len(seed) <= LONGEST:
                (folder / f"seed-{number}").write_bytes(seed)
    # What is loaded at first use is no part of the first input's ten seconds.
    for kind in MEDIA_TYPES:
        try_input(first_byte(kind) + b"<p>Politics")
    atheris.Setup([sys.argv[0], *LIMITS, *sys.argv[1:]], try_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
