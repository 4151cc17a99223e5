"""JSON Lines: a record a line."""

import io
import re
from collections.abc import Iterator

from flows.sources import limits
from flows.sources.errors import Broken, SourceError
from flows.sources.segments import Part
from transforms.formats.record import Record

_FIRST_BYTES = 4
#: A byte order mark, or a first character of ASCII, which JSON begins with, in two bytes or four.
_UTF_16_OR_32 = re.compile(rb"\xff\xfe|\xfe\xff|\0\0\xfe\xff|[^\0]\0|\0[^\0]|\0\0\0[^\0]", re.DOTALL)


def is_wide(content: bytes) -> bool:
    """Whether a content begins as UTF-16 or UTF-32 does."""
    return _UTF_16_OR_32.match(content) is not None


class Lines:
    """Finds line ends. Lines are numbered from 1; what follows the last line end is a line too."""

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b""
        self.failure: SourceError | None = None
        self._first = b""
        self._position = 0

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        if len(self._first) < _FIRST_BYTES:
            self._first += piece[: _FIRST_BYTES - len(self._first)]
            if is_wide(self._first):
                # A line end there is two bytes or four, and one of them may stand in the middle of any character.
                self.failure = SourceError("json", "this is no JSON in an encoding that is read; save it as UTF-8")
                return
        end = piece.rfind(b"\n") + 1
        if end:
            self.mark = self._position + end, self.mark[1] + piece.count(b"\n")
        self._position += len(piece)

    def finish(self) -> None:
        """A last line needs no line end."""


def json_lines(lines: io.BufferedReader, part: Part) -> Iterator[Record | Broken]:
    """A record a line. Empty lines are none, but count."""
    number = part.number
    while line := lines.readline(limits.DOCUMENT_BYTES + 1):
        if len(line) > limits.DOCUMENT_BYTES:
            while not line.endswith(b"\n") and (line := lines.readline(limits.READ_BYTES)):
                pass
            yield Broken(
                number, "too-large", f"the line has more than {limits.DOCUMENT_BYTES:,} bytes; split the document"
            )
        elif not line.isspace():
            yield Record(number, line, "application/json")
        number += 1
