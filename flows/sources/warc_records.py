"""WARC and WET: records one after the other, each with its length (ISO 28500, WARC 1.1)."""

import io
from collections.abc import Iterator

from flows.sources import limits
from flows.sources.errors import Broken, SourceError
from flows.sources.segments import Part
from transforms.formats.record import Record, UnreadableError
from transforms.formats.warc import DOCUMENTS, HEADER_BYTES, MAGIC, read_header

_END = b"\r\n\r\n"
_BLANK = b"\r\n"


class Records:
    """Finds the ends of records by their lengths. Records of every type are numbered, from 1."""

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b""
        self.failure: SourceError | None = None
        self._position = 0
        self._header = b""
        self._left = 0  # bytes of the record that follow

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        place = 0
        while place < len(piece) and self.failure is None:
            if self._left:
                taken = min(self._left, len(piece) - place)
                self._left -= taken
                place += taken
                self._end_record(self._position + place)
            else:
                place = self._read_header(piece, place)
        self._position += len(piece)

    def finish(self) -> None:
        """Every record must be whole."""
        if self._left or self._header:
            self.failure = SourceError("truncated", "the last record is not whole; fetch the file again")

    def _end_record(self, end: int) -> None:
        if not self._left:
            self.mark = end, self.mark[1] + 1

    def _read_header(self, piece: bytes, place: int) -> int:
        """Look at a record's header; where the piece goes on after it."""
        window = piece[place : place + HEADER_BYTES]
        if not self._header:
            window = window.lstrip(_BLANK)
            place = min(len(piece), place + HEADER_BYTES) - len(window)
        before, self._header = len(self._header), self._header + window
        end = self._header.find(_END) + len(_END)
        if end < len(_END):
            if not self._header.startswith(MAGIC[: len(self._header)]) or len(self._header) > HEADER_BYTES:
                self.failure = SourceError("corrupt", f"record {self.mark[1]} does not begin as WARC records do")
            return place + len(window)
        try:
            self._left = read_header(self._header[:end]).length
        except UnreadableError as error:
            self.failure = SourceError(error.error, error.message)
        else:
            self._header = b""
            self._end_record(self._position + place + end - before)
        return place + end - before


def warc_records(content: io.BufferedReader, part: Part) -> Iterator[Record | Broken]:
    """A record for everything that may hold a document; requests, crawl notes and mere mentions are passed over."""
    number = part.number
    while header := _header(content):
        try:
            known = read_header(header)
        except UnreadableError:
            return  # the inventory could read it: the file changed, as its digest will tell
        if known.kind not in DOCUMENTS:
            _skip(content, known.length)
        elif known.length > limits.DOCUMENT_BYTES:
            _skip(content, known.length)
            yield Broken(number, "too-large", f"the record has more than {limits.DOCUMENT_BYTES:,} bytes")
        else:
            yield Record(number, header + content.read(known.length), "application/warc")
        number += 1


def _header(content: io.BufferedReader) -> bytes:
    """The next record's header with the empty line after it; nothing at the end."""
    lines: list[bytes] = []
    while line := content.readline(HEADER_BYTES):
        if lines or (line := line.lstrip(_BLANK)):
            lines.append(line)
            if line == _BLANK and lines[-2].endswith(_BLANK):
                break
    return b"".join(lines)


def _skip(content: io.BufferedReader, length: int) -> None:
    while length and (passed := len(content.read(min(length, limits.READ_BYTES)))):
        length -= passed
