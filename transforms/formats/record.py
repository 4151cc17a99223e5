"""A record is what becomes one document: a whole file, or one entry of a container."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from transforms.document import Metadata

#: A document may have this many bytes, unpacked. The longest book in English has 7 MB; beyond this are dumps and bombs.
DOCUMENT_BYTES = 64 << 20

#: A ``row`` is one of a table; ``application/warc`` is a whole record of a web archive with its headers.
MediaType = Literal["text/plain", "text/html", "application/json", "application/warc", "row"]


@dataclass(frozen=True, slots=True)
class Record:
    """Undecoded content of one document.

    ``number`` counts from 1 inside a container (for JSON Lines it is the line) and is 0 where the file is the
    document. ``charset`` is what the container or the transport declared, or empty. ``metadata`` is what the container
    knows beside the text. ``fields`` are a row's cells by column, strings as bytes, those of several columns with one
    name as ``Twice``; it has no ``data``.
    """

    number: int
    data: bytes
    media_type: MediaType
    charset: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    fields: Mapping[str, Any] = field(default_factory=dict)


class Twice(tuple[object, ...]):
    """The cells that a row has in several columns with one name."""

    __slots__ = ()


class UnreadableError(ValueError):
    """This record cannot become a document: it goes to ``rejects`` with ``error`` (a word) and the message."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message)
        self.error = error
        self.message = message


#: So much of what a library says, or of a value in the input, stands in a message.
_QUOTED = 200


def quoted(words: str) -> str:
    r"""Words that may quote the input, cut short and printable, as a part of a message.

    >>> print(quoted("no chunk: \x00<p>" + "a" * 1000)[:21])
    no chunk: \x00<p>aaaa
    """
    cut = words[:_QUOTED]
    return cut if cut.isprintable() else repr(cut)[1:-1][:_QUOTED]
