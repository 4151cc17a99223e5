"""What a file is by the bytes that it begins with; its name may tell something else."""

import re
from typing import Final

_CONVERT: Final = "convert it to text or HTML first"

#: What a file is that begins so, and what to do with it.
_SIGNATURES: Final = (
    (b"%PDF-", "a PDF file", _CONVERT),
    (b"{\\rtf1", "an RTF file", _CONVERT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old document of Word or Excel", _CONVERT),
    (b"PK\x03\x04", "a zip file (or a document of Word or Excel)", "end its name in .zip, or convert it first"),
    (b"\x1f\x8b\x08", "packed by gzip", "end its name in .gz"),
    (b"\x28\xb5\x2f\xfd", "packed by zstd", "end its name in .zst"),
    (b"\xfd7zXZ\0", "packed by xz", "end its name in .xz"),
    (b"BZh", "packed by bzip2", "end its name in .bz2"),
    (b"7z\xbc\xaf\x27\x1c", "packed by 7-Zip", "unpack it"),
    (b"Rar!\x1a\x07", "packed by RAR", "unpack it"),
    (b"PAR1", "a Parquet file", "end its name in .parquet"),
    (b"ARROW1\0\0", "an Arrow file", "end its name in .arrow"),
    (b"SQLite format 3\0", "a database of SQLite", "write its table of texts as CSV"),
    (b"\x89PNG\r\n", "an image", "leave it out"),
    (b"\xff\xd8\xff", "an image", "leave it out"),
    (b"GIF87a", "an image", "leave it out"),
    (b"GIF89a", "an image", "leave it out"),
    (b"\x7fELF", "a program", "leave it out"),
)
#: What begins as words do needs a byte that no text has.
_WORDS: Final = (b"BZh", b"PAR1")
#: So many bytes tell.
LENGTH: Final = 16

_PAGE_BEGINS: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^<>]{0,200}>\s*+)?<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE
)
#: So near to a page's end it closes; what caches and counters write comes behind.
_NEAR: Final = 1000


def no_text(data: bytes) -> str:
    """What a file is and what to do with it, if it is none of text, by its first ``LENGTH`` bytes; empty for text.

    >>> no_text(b"%PDF-1.7 ...")
    'this is a PDF file and no text, whatever its name says; convert it to text or HTML first'
    >>> no_text(b"BZh is a place in Wales")
    ''
    """
    for signature, name, remedy in _SIGNATURES:
        if data.startswith(signature) and not (signature in _WORDS and _is_plain(data[:LENGTH])):
            return f"this is {name} and no text, whatever its name says; {remedy}"
    return ""


def _is_plain(start: bytes) -> bool:
    return start.isascii() and all(byte >= 0x20 or byte in b"\t\r\n" for byte in start)


def is_page(data: bytes) -> bool:
    """Whether these bytes begin as a page does, and not as a piece of one.

    >>> is_page(b"<!DOCTYPE html><title>Tides"), is_page(b"<p>The tide"), is_page(b"The <html> tag")
    (True, False, False)
    """
    return _PAGE_BEGINS.match(data) is not None


def is_whole_page(data: bytes) -> bool:
    """Whether they also end as a page does."""
    return is_page(data) and b"</html>" in data[-_NEAR:].lower()
