"""JSON Lines: a record a line."""

import io
from collections.abc import Iterator

from flows.sources import limits
from flows.sources.errors import Broken, SourceError
from flows.sources.segments import Part
from transforms.formats.record import Record


class Lines:
    """Finds line ends. Lines are numbered from 1; what follows the last line end is a line too."""

    def __init__(self) -> None:
        self.mark = (0, 1)
        self.head = b""
        self.failure: SourceError | None = None
        self._position = 0

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
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
