"""JSON: a record a line, or objects that take several lines, one after the other or in a list."""

import io
import re
from collections.abc import Iterator

from flows.sources import limits
from flows.sources.errors import Broken, SourceError
from flows.sources.lines import Lines, is_wide, json_lines
from flows.sources.segments import Part, Scanner
from transforms.formats.record import Record

_FIRST_BYTES = 4
#: A list begins, or an object whose first line holds nothing of it.
_SEVERAL_LINES = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*+(?:\[|\{[ \t]*+\r?\n)")
#: What may stand around the objects.
_BETWEEN = b"[], \t\r\n"
_MARK = b"\xef\xbb\xbf"
_MARKED = re.compile(rb'["{}\[\]]')
_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)


class Json:
    """Finds the ends of lines, or of objects, as the beginning of the stream tells; ``head`` is empty for lines."""

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b""
        self.failure: SourceError | None = None
        self._scanner: Scanner | None = None

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        if self._scanner is None:
            several = _SEVERAL_LINES.match(piece) is not None and not is_wide(piece[:_FIRST_BYTES])
            self._scanner = Objects() if several else Lines()
        self._scanner.feed(piece)
        self._take_over(self._scanner)

    def finish(self) -> None:
        """The stream has ended."""
        if self._scanner is not None:
            self._scanner.finish()
            self._take_over(self._scanner)

    def _take_over(self, scanner: Scanner) -> None:
        self.mark, self.head, self.failure = scanner.mark, scanner.head, scanner.failure


class Objects:
    """Finds the ends of objects that are in no other. They are numbered from 1."""

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b"["
        self.failure: SourceError | None = None
        self._position = 0
        self._depth = 0  # of objects and of the lists in them
        self._quoted = self._escaped = False

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        for end in self.ends(piece):
            self.mark = self._position + end, self.mark[1] + 1
        self._position += len(piece)

    def finish(self) -> None:
        """The last object must have closed."""
        if self._depth or self._quoted:
            self.failure = SourceError("truncated", "an object does not close; fetch or write the file again")

    def ends(self, piece: bytes) -> Iterator[int]:
        """Where in the stream's next bytes objects end."""
        place = 0
        while place < len(piece):
            if self._quoted:
                place = self._string(piece, place)
                continue
            found = _MARKED.search(piece, place)
            if found is None:
                return
            place = found.end()
            mark = found.group()
            if mark == b'"':
                self._quoted = True
            elif mark == b"{" or (mark == b"[" and self._depth):
                self._depth += 1
            elif self._depth:
                self._depth -= 1
                if not self._depth:
                    yield place

    def _string(self, piece: bytes, place: int) -> int:
        """Where the piece goes on after a string, or the piece's end."""
        found = _STRING.match(piece, place + self._escaped)
        end = found.end() if found else len(piece)
        self._escaped = piece[end : end + 1] == b"\\"
        self._quoted = piece[end : end + 1] != b'"'
        return end + 1


def json_records(content: io.BufferedReader, part: Part) -> Iterator[Record | Broken]:
    """A record a line, or an object, as the scanner found; what is neither, behind the last object, is one too."""
    if not part.head:
        yield from json_lines(content, part)
        return
    number = part.number
    for data, length in _objects(content):
        if length > limits.DOCUMENT_BYTES:
            message = f"the object has more than {limits.DOCUMENT_BYTES:,} bytes; split the document"
            yield Broken(number, "too-large", message)
        elif trimmed := data.removeprefix(_MARK).lstrip(_BETWEEN):
            yield Record(number, trimmed, "application/json")
        number += 1


def _objects(content: io.BufferedReader) -> Iterator[tuple[bytes, int]]:
    """Objects with what stands before each, and their lengths; of one over the limit not all bytes. Then the rest."""
    scanner = Objects()
    waiting: list[bytes] = []
    length = 0
    while piece := content.read1(limits.READ_BYTES):
        start = 0
        for end in scanner.ends(piece):
            length += end - start
            yield b"".join([*waiting, piece[start:end]]), length
            waiting, length, start = [], 0, end
        if length <= limits.DOCUMENT_BYTES:
            waiting.append(piece[start:])
        length += len(piece) - start
    yield b"".join(waiting), length
