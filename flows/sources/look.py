"""All that the inventory learns of a file by reading it once: its digest, and where a container's records are."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from flows.sources import limits
from flows.sources.errors import TRANSIENT, SourceError
from flows.sources.folder import Folder, chunks
from flows.sources.formats import RowGroups, Stream, classify
from flows.sources.layers import copied
from flows.sources.packing import unpack
from flows.sources.parquet_rows import index_groups, read_footer
from flows.sources.segments import Segment, index


class Contents(NamedTuple):
    """What is in a file. ``error`` is what stopped the reading of a container before its record ``lost``."""

    sha256: bytes
    segments: tuple[Segment, ...] = ()
    head: bytes = b""
    lost: int = 0
    error: str = ""
    message: str = ""


def look(folder: Folder, path: bytes) -> Contents:
    """Read a file once.

    Raises:
        SourceError: it cannot be read, for now.
    """
    known = classify(path)
    if known is None:
        raise ValueError("files of no known format are kept out before")
    form, packing = known
    with folder.opened(path) as (descriptor, status):
        digest = hashlib.sha256()
        raw = _hashed(chunks(descriptor), digest)
        found = Contents(b"")
        content = unpack(raw, packing, limits.unpacked(status.st_size))
        if isinstance(form, Stream):
            found = _stream(content, form)
        elif isinstance(form, RowGroups):
            found = _row_groups(content if packing else descriptor, raw)
        for _ in raw:  # after a failure the digest still is of the whole file
            pass
        return found._replace(sha256=digest.digest())


def _stream(content: Iterable[bytes], form: Stream) -> Contents:
    """Where the records of a stream are."""
    scanner = form.scanner()
    segments, failure = index(content, scanner)
    if failure is None:
        return Contents(b"", segments, scanner.head)
    if failure.error in TRANSIENT:
        raise failure
    return Contents(b"", segments, scanner.head, scanner.mark[1], failure.error, failure.message)


def _hashed(pieces: Iterable[bytes], digest: "hashlib._Hash") -> Iterator[bytes]:
    for piece in pieces:
        digest.update(piece)
        yield piece


def _row_groups(file: int | Iterator[bytes], pieces: Iterator[bytes]) -> Contents:
    """Where the rows of a Parquet file are; ``pieces`` are the bytes of an open one, or else it is copied."""
    try:
        if isinstance(file, int):
            footer = read_footer(file)
            return Contents(b"", index_groups(footer, pieces), hashlib.sha256(footer.data).digest())
        with copied(file) as copy:
            footer = read_footer(copy.fileno())
            os.lseek(copy.fileno(), 0, os.SEEK_SET)
            return Contents(b"", index_groups(footer, chunks(copy.fileno())), hashlib.sha256(footer.data).digest())
    except SourceError as error:
        if error.error in TRANSIENT:
            raise
        return Contents(b"", lost=0, error=error.error, message=error.message)
