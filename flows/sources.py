"""Raw files: which ones can be read, how they are opened, and the records that they hold.

Whatever lies in raw/ is untrusted, and may change while it is read. Files are opened one path component at a time,
never through a symbolic link and never so that a FIFO can block; what is decompressed is bounded; and what was read
counts only if its digest is the one that the inventory took.
"""

import errno
import hashlib
import io
import os
import re
import stat
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import ClassVar, NamedTuple, Self

import zstandard

from transforms.formats.record import MediaType, Record

#: A document may have this many bytes, unpacked. The longest book in English has 7 MB; beyond this are dumps and bombs.
DOCUMENT_BYTES = 64 << 20
#: A packed container may unpack to DOCUMENT_BYTES and this many times its own size. Text packs 3 to 10 times, and pages
#: with much in common up to 100 times; a gzip bomb reaches 1032 (the format's maximum) and a zstd bomb 30,000.
EXPANSION = 200
#: Containers are indexed, checked and divided in segments of whole lines of about this many unpacked bytes.
SEGMENT_BYTES = 4 << 20

_READ_BYTES = 1 << 20
# What is unpacked at a time becomes at most 16 MiB: four bytes of zstd can stand for a block of 128 KiB (RFC 8878,
# section 3.1.1.2), and a byte of gzip for 1032.
_ZSTD_BYTES = 512
_GZIP_BYTES = 15 << 10
_ZSTD_WRITE = 16 << 10
# The window that a zstd frame may ask for: what `zstd` itself grants without --long.
_ZSTD_WINDOW = 128 << 20

#: Failures that lie in the moment and not in the file's bytes: a later run reads such a file again.
TRANSIENT = frozenset({"changed", "vanished", "unreadable"})


class SourceError(Exception):
    """A raw file that cannot be read, or not further: ``error`` in a word, ``message`` with what to do about it."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message)
        self.error = error
        self.message = message


#: The file is not the one whose digest the inventory took.
CHANGED = SourceError("changed", "the file changed while the run went on; the next run reads it as it is then")


class Segment(NamedTuple):
    """Whole lines of a container's unpacked bytes ``start..end``; ``line`` is the number of the first, from 1."""

    start: int
    end: int
    line: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Slice:
    """A file, or of a container the consecutive ``segments``, as one batch reads it."""

    path: bytes
    sha256: str
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that cannot be had; ``number`` as in ``Record``."""

    number: int
    error: str
    message: str


def _json_lines(lines: io.BufferedReader, number: int) -> Iterator[Record | Broken]:
    """A record a line. Empty lines are none, but count."""
    while line := lines.readline(DOCUMENT_BYTES + 1):
        if len(line) > DOCUMENT_BYTES:
            while not line.endswith(b"\n") and (line := lines.readline(_READ_BYTES)):
                pass
            yield Broken(number, "too-large", f"the line has more than {DOCUMENT_BYTES:,} bytes; split the document")
        elif not line.isspace():
            yield Record(number, line, "application/json")
        number += 1


@dataclass(frozen=True, slots=True)
class Format:
    """How a file is read: as one document of ``media_type``, or as a container that ``split`` divides into records.

    ``split`` is given the container's unpacked lines, and the number of the first.
    """

    media_type: MediaType
    split: Callable[[io.BufferedReader, int], Iterator[Record | Broken]] | None = None


_TEXT = Format("text/plain")
_HTML = Format("text/html")
_JSON_LINES = Format("application/json", _json_lines)

#: Every format by the end of the file's name, in lower case. Each may be packed: see PACKINGS.
FORMATS: dict[bytes, Format] = {
    b".txt": _TEXT,
    b".text": _TEXT,
    b".htm": _HTML,
    b".html": _HTML,
    b".xhtml": _HTML,
    b".jsonl": _JSON_LINES,
    b".ndjson": _JSON_LINES,
}
#: Every packing by the end of the file's name after the format's.
PACKINGS = {b".gz": "gzip", b".zst": "zstd"}


def classify(path: bytes) -> tuple[Format, str] | None:
    """The format and the packing ("" for none) that a file's name tells; None where it tells none.

    >>> classify(b"news/A.HTML.gz")[0].media_type, classify(b"a.txt")[1], classify(b"a.pdf")
    ('text/html', '', None)
    """
    stem, dot, ending = path.lower().rpartition(b".")
    packing = PACKINGS.get(dot + ending, "")
    if packing:
        stem, dot, ending = stem.rpartition(b".")
    form = FORMATS.get(dot + ending)
    return (form, packing) if form else None


# Controls, line separators and what reorders the text around it (UAX #9), which a name must not do to a log or a page.
_UNPRINTABLE = re.compile("[\\\\\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\udc80-\udcff]")


def printable(path: bytes) -> str:
    r"""A path as text that can stand in a table, a log or a page; different paths stay different.

    Bytes that are no UTF-8 become ``\xNN``; controls, bidirectional controls and the backslash are escaped too.

    >>> print(printable(b"caf\xe9/new\nline.txt"), printable("café.txt".encode()))
    caf\xe9/new\nline.txt café.txt
    """
    text = path.decode("utf-8", "surrogateescape")
    return text if text.isprintable() and "\\" not in text else _UNPRINTABLE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if "\udc80" <= character <= "\udcff":  # a byte that is no UTF-8
        return f"\\x{ord(character) - 0xDC00:02x}"
    # A C1 control is two bytes; \\xNN is for a byte.
    return f"\\u{ord(character):04x}" if character >= "\x80" else character.encode("unicode_escape").decode()


class Folder:
    """raw/, opened once. Not for several threads at a time: the last folder below it stays open for its next file."""

    def __init__(self, raw: Path) -> None:
        self._root = os.open(raw, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._parent, self._parent_fd = b"", self._root

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        os.close(self._root)

    def open_file(self, path: bytes) -> tuple[int, os.stat_result]:
        """A descriptor of the regular file ``path`` for reading, which the caller closes, and its status.

        Raises:
            SourceError: it is gone, is no regular file, lies behind a symbolic link, or cannot be opened.
        """
        parent, _, name = path.rpartition(b"/")
        try:
            if parent != self._parent:
                self._leave()
                self._parent_fd = self.open_folder(parent)
                self._parent = parent
            # Without O_NONBLOCK a FIFO put in the file's place would block for ever.
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            descriptor = os.open(name, flags, dir_fd=self._parent_fd)
        except OSError as error:
            raise _opening(error) from error
        status = os.fstat(descriptor)
        if stat.S_ISREG(status.st_mode):
            return descriptor, status
        os.close(descriptor)
        raise _no_file(status.st_mode)

    def open_folder(self, path: bytes) -> int:
        """A descriptor of the folder ``path`` (``b""`` is raw/ itself), which the caller closes.

        Raises:
            OSError: it cannot be opened, is no folder, or lies behind a symbolic link.
        """
        descriptor = os.dup(self._root)
        for name in filter(None, path.split(b"/")):
            above = descriptor
            try:
                if name == b"..":
                    raise OSError(errno.ELOOP, "leads out of raw/")
                descriptor = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=above)
            finally:
                os.close(above)
        return descriptor

    def _leave(self) -> None:
        if self._parent_fd != self._root:
            os.close(self._parent_fd)
        self._parent, self._parent_fd = b"", self._root


def _opening(error: OSError) -> SourceError:
    if error.errno == errno.ENOENT:
        return SourceError("vanished", "the file was removed while the run went on; the next run reads what is there")
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        return SourceError("changed", "a symbolic link or a file took its place while the run went on")
    if error.errno in (errno.ENXIO, errno.ENODEV):
        return _no_file(0)
    return SourceError("unreadable", f"cannot be opened: {error.strerror}; give this user the right to read it")


def _no_file(mode: int) -> SourceError:
    kinds = {stat.S_IFIFO: "a FIFO", stat.S_IFDIR: "a folder", stat.S_IFSOCK: "a socket"}
    kind = kinds.get(stat.S_IFMT(mode), "a device or a socket")
    return SourceError("not-a-file", f"this is {kind}; put a regular file in its place or take it out of raw/")


def chunks(descriptor: int, size: int = _READ_BYTES) -> Iterator[bytes]:
    """The bytes of an open file from where it stands, ``size`` at a time.

    Raises:
        SourceError: the file system does not give them.
    """
    while True:
        try:
            chunk = os.read(descriptor, size)
        except OSError as error:
            raise SourceError("unreadable", f"reading failed: {error.strerror}; check the disk") from error
        if not chunk:
            return
        yield chunk


def unpack(packed: Iterable[bytes], packing: str, limit: int) -> Iterator[bytes]:
    """The unpacked bytes of a stream in pieces of at most 16 MiB: all members of a gzip file, all frames of a zstd one.

    Raises:
        SourceError: the stream is damaged or ends too soon, or gives more than ``limit`` bytes. What could be unpacked
            before has been yielded.
    """
    total = 0
    for piece in packed if not packing else _members(packed, packing):
        total += len(piece)
        if total > limit:
            raise SourceError("too-large", f"unpacks to more than {limit:,} bytes; split it, if it is no bomb")
        yield piece


def _members(packed: Iterable[bytes], packing: str) -> Iterator[bytes]:
    step = _GZIP_BYTES if packing == "gzip" else _ZSTD_BYTES
    decoder = _decoder(packing)
    fresh, first = True, True
    try:
        for chunk in packed:
            for start in range(0, len(chunk), step):
                rest = chunk[start : start + step]
                while rest:
                    if fresh and not first and packing == "gzip":
                        rest = rest.lstrip(b"\0")  # tapes and some writers pad with zeros
                        if not rest:
                            break
                    fresh = False
                    yield decoder.decompress(rest)
                    rest = b""
                    if decoder.eof:
                        rest = decoder.unused_data
                        decoder, fresh, first = _decoder(packing), True, False
    except (zlib.error, zstandard.ZstdError) as error:
        raise SourceError("corrupt", f"is no valid {packing} stream ({error}); fetch or pack it again") from error
    if not fresh or first:
        raise SourceError("truncated", f"the {packing} stream ends too soon; fetch or pack it again")


def _decoder(packing: str) -> "zstandard.ZstdDecompressionObj | zlib._Decompress":
    if packing == "gzip":
        return zlib.decompressobj(wbits=31)
    return zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj(write_size=_ZSTD_WRITE)


def index(content: Iterable[bytes]) -> tuple[tuple[Segment, ...], int, SourceError | None]:
    """Divide a container's unpacked bytes into segments of whole lines.

    Returns the segments, the number of the line after them, and what stopped the reading, if anything did: then the
    segments end with the last whole line.
    """
    segments: list[Segment] = []
    start = position = 0
    line = lines = 1
    digest = hashlib.sha256()
    whole = (0, 1, digest)  # where the last whole line ends, the number of the next, and the digest up to there
    failure: SourceError | None = None
    try:
        for chunk in content:
            rest = chunk
            while rest:
                wanted = max(0, start + SEGMENT_BYTES - position)
                cut = rest.find(b"\n", wanted) + 1
                if not cut:
                    last = rest.rfind(b"\n") + 1
                    if last:
                        digest.update(rest[:last])
                        lines += rest.count(b"\n")
                        whole = (position + last, lines, digest.copy())
                    digest.update(rest[last:])
                    position += len(rest)
                    break
                digest.update(rest[:cut])
                lines += rest.count(b"\n", 0, cut)
                position += cut
                segments.append(Segment(start, position, line, digest.digest()))
                start, line, digest = position, lines, hashlib.sha256()
                whole = (position, lines, digest)
                rest = rest[cut:]
    except SourceError as error:
        failure = error
        position, lines, digest = whole
    if position > start:
        segments.append(Segment(start, position, line, digest.digest()))
    return tuple(segments), lines, failure


def records(folder: Folder, piece: Slice, touch: Callable[[], None] = lambda: None) -> Iterator[Record | Broken]:
    """The records of a slice, in order; ``touch`` is called whenever some of it was read.

    A slice whose bytes are not those of the inventory ends with a ``Broken`` whose error is ``"changed"``: none of its
    records counts then.
    """
    known = classify(piece.path)
    if known is None:
        raise ValueError(f"{printable(piece.path)} has no known format: the inventory keeps such files out")
    form, packing = known
    number = piece.segments[0].line if piece.segments else 0
    try:
        descriptor, status = folder.open_file(piece.path)
        if form.split is None:
            try:
                yield Record(0, _document(descriptor, status, piece, packing), form.media_type)
            finally:
                os.close(descriptor)
            return
        with _Content.of(descriptor, status, packing, piece) as content:
            lines = _Stream(_segments(content, piece.segments, touch))
            for item in form.split(io.BufferedReader(lines, _READ_BYTES), number):
                number = item.number
                yield item
    except SourceError as error:
        yield Broken(number, error.error, error.message)


def limit(status: os.stat_result) -> int:
    """How many bytes a container of this size may unpack to."""
    return DOCUMENT_BYTES + EXPANSION * status.st_size


def _document(descriptor: int, status: os.stat_result, piece: Slice, packing: str) -> bytes:
    """The unpacked bytes of a file that is one document."""
    if status.st_size > DOCUMENT_BYTES:
        raise SourceError(
            "too-large", f"has more than {DOCUMENT_BYTES:,} bytes; split it, if it holds several documents"
        )
    data = b"".join(chunks(descriptor, max(status.st_size + 1, 4096)))
    if hashlib.sha256(data).hexdigest() != piece.sha256:
        raise SourceError(CHANGED.error, CHANGED.message)
    return b"".join(unpack([data], packing, DOCUMENT_BYTES)) if packing else data


class _Content:
    """A container's unpacked bytes, from any place forward; as a context manager it is put aside or closed.

    A packed stream can only be read from its beginning. The one that was read last is put aside, so that a process that
    is given one slice of a large container after the other unpacks it once, and not once a slice.
    """

    _aside: ClassVar[list["_Content"]] = []

    def __init__(self, descriptor: int, status: os.stat_result, packing: str, place: int) -> None:
        self.descriptor = descriptor
        self.file = _identity(status)
        self._packing = packing
        self.place = place if not packing else 0
        if not packing:
            os.lseek(descriptor, place, os.SEEK_SET)
        self._pieces = unpack(chunks(descriptor), packing, limit(status) if packing else sys.maxsize)
        self._rest = b""

    @classmethod
    def of(cls, descriptor: int, status: os.stat_result, packing: str, piece: Slice) -> "_Content":
        """The content of an open file, which it will close, at the slice's first byte or, if packed, before it."""
        place = piece.segments[0].start if piece.segments else 0
        while cls._aside:
            content = cls._aside.pop()
            if packing and content.file == _identity(status) and content.place <= place:
                os.close(descriptor)
                return content
            os.close(content.descriptor)
        return cls(descriptor, status, packing, place)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        more = False
        with suppress(SourceError):
            more = kind is None and bool(self._packing) and self._more()
        if more:
            self._aside.append(self)
        else:
            os.close(self.descriptor)

    def between(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from ``start``, which has not been passed, to ``end``, as far as they can be had.

        Pieces that only had to be unpacked on the way come as empty ones.
        """
        while self.place < end and self._more():
            wanted = (start if self.place < start else end) - self.place
            part, self._rest = self._rest[:wanted], self._rest[wanted:]
            self.place += len(part)
            yield part if self.place > start else b""

    def _more(self) -> bool:
        try:
            while not self._rest:
                self._rest = next(self._pieces)
        except StopIteration:
            return False
        except SourceError as error:
            if error.error in TRANSIENT:
                raise
            return False  # the inventory met this damage too, and every segment ends before it
        return True


def _identity(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _segments(content: _Content, segments: Iterable[Segment], touch: Callable[[], None]) -> Iterator[bytes]:
    """The bytes of ``segments``, each checked once it has been passed on.

    Raises:
        SourceError: they are not what the inventory found, or cannot be had any more.
    """
    for segment in segments:
        digest = hashlib.sha256()
        for part in content.between(segment.start, segment.end):
            touch()
            if part:
                digest.update(part)
                yield part
        if digest.digest() != segment.digest:
            raise SourceError(CHANGED.error, CHANGED.message)


class _Stream(io.RawIOBase):
    """An iterator of bytes as a file that can be read."""

    def __init__(self, content: Iterator[bytes]) -> None:
        self._content = content
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._rest:
            chunk = next(self._content, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
