"""CSV and TSV: a record a row, with the names of the columns in the first one (RFC 4180).

Above that one Excel may say in a line of its own what stands between cells: it belongs to the row of names.
"""

import io
from collections.abc import Iterator

from flows.sources import limits
from flows.sources.errors import Broken, SourceError
from flows.sources.segments import Part
from transforms.formats.record import Record, UnreadableError
from transforms.formats.table import DELIMITERS, by_name, cells, delimiter, names_follow

_QUOTE = ord('"')
_MARKS = {b",": "commas", b"\t": "tabs", b";": "semicolons", b"|": "bars"}


class Rows:
    """Finds line ends that no quotes enclose. The row of names is number 0; empty rows count.

    A quote opens where a cell begins, and closes at the next one that is not doubled; any other is a character.
    """

    def __init__(self, head: bytes = b"") -> None:
        self.head = head
        self.mark = (0, 1 if head else 0)
        self.failure: SourceError | None = None
        # A byte order mark ends in 0xBF.
        self._openers = b"\n" + delimiter(head) if head else b"\n\xbf" + b"".join(DELIMITERS)
        self._waiting: list[bytes] = []
        self._position = 0
        self._before = b"\n"  # the byte in front
        self._quoted = self._closing = False

    def feed(self, piece: bytes) -> None:
        """Look at the stream's next bytes."""
        place = 0
        while place < len(piece):
            if self._closing:
                self._quoted = piece[place] == _QUOTE
                place += self._quoted
                self._closing = False
            elif self._quoted:
                place = piece.find(b'"', place) + 1 or len(piece) + 1
                self._closing = place <= len(piece)
            else:
                place = self._plain(piece, place)
        if self.mark[1] == 0:
            self._wait_for_names(piece)
        self._before = piece[-1:]
        self._position += len(piece)

    def finish(self) -> None:
        """The last row needs no line end, but what is quoted must have closed."""
        if self.mark[1] == 0:
            self._learn_names(b"".join(self._waiting))
        if self._quoted and not self._closing:
            self.failure = SourceError("csv", "a quoted cell does not close; double the quotes inside of cells")

    def _plain(self, piece: bytes, place: int) -> int:
        """Look at what no quotes enclose, up to the next cell that they do; where that begins, or the piece's end.

        The row of names is looked at alone: what stands between cells is not known before its end.
        """
        begin = place
        stop = (piece.find(b"\n", begin) + 1 if self.mark[1] == 0 else 0) or len(piece)
        while (quote := piece.find(b'"', place, stop)) >= 0:
            place = quote + 1
            if (piece[quote - 1 : quote] or self._before) in self._openers:
                self._quoted = True
                break
        else:
            place = stop
        self._note(piece, begin, place)
        return place

    def _note(self, piece: bytes, begin: int, end: int) -> None:
        """Count the rows that end in a stretch without quotes around it."""
        last = piece.rfind(b"\n", begin, end) + 1
        if not last:
            return
        if self.mark[1] == 0:
            head = b"".join([*self._waiting, piece[:last]])
            if names_follow(head):
                return
            self._learn_names(head)
        if self.failure is not None:
            return
        self.mark = self._position + last, self.mark[1] + piece.count(b"\n", begin, end)

    def _learn_names(self, head: bytes) -> None:
        self.head = head
        self._openers = b"\n" + delimiter(head)
        self._waiting = []
        if b"\0" in head:
            self.failure = SourceError("csv", "this is no CSV in an encoding that is read; save it as UTF-8")
            return
        try:
            cells(head, head)
        except UnreadableError as error:
            self.failure = SourceError(error.error, error.message)

    def _wait_for_names(self, piece: bytes) -> None:
        self._waiting.append(piece)
        if self._position + len(piece) > limits.HEADER_BYTES:
            self.failure = SourceError("csv", "the first row, which should name the columns, has no end")


def csv_rows(content: io.BufferedReader, part: Part) -> Iterator[Record | Broken]:
    """A record a row, its cells by column. Empty rows are none, but count."""
    number, head = part.number, part.head
    columns = cells(head, head)
    names = [cell.decode("utf-8", "replace").strip() for cell in columns]
    for row in _rows(content, head if number else b""):
        if len(row) > limits.DOCUMENT_BYTES:
            yield Broken(
                number, "too-large", f"the row has more than {limits.DOCUMENT_BYTES:,} bytes; split the document"
            )
        elif number and not row.isspace():
            try:
                values = cells(row, head)
                yield Record(number, b"", "row", fields=by_name(names, values))
            except UnreadableError as error:
                yield Broken(number, error.error, error.message)
            except ValueError:
                yield Broken(number, "csv", _misfit(len(values), len(names), delimiter(head)))
        number += 1


def _misfit(n_cells: int, n_names: int, mark: bytes) -> str:
    """What is said of a row that has another number of cells than there are names."""
    problem = f"the row has {n_cells} cells where the first has {n_names}"
    if n_cells < n_names:
        return f"{problem}; write one for each column, though there is nothing in it"
    first = "the first row must name the columns, and " if n_names == 1 else ""
    marked = f"{first}cells with {_MARKS.get(mark, 'such a mark')} in them must be quoted"
    return f"{problem}; {marked}, right behind the mark before them"


def _rows(content: io.BufferedReader, head: bytes) -> Iterator[bytes]:
    """The rows of whole records; of one over the limit, so much that this can be seen."""
    scanner = Rows(head)
    lines: list[bytes] = []
    length = position = 0
    while line := content.readline(limits.READ_BYTES):
        scanner.feed(line)
        position += len(line)
        if length <= limits.DOCUMENT_BYTES:
            lines.append(line)
            length += len(line)
        if scanner.mark[0] == position:
            yield b"".join(lines)
            lines, length = [], 0
    if lines:
        yield b"".join(lines)
