"""A record is what becomes one document: a whole file, or one entry of a container."""

from dataclasses import dataclass, field
from typing import Literal

from transforms.document import Metadata

MediaType = Literal["text/plain", "text/html", "application/json"]


@dataclass(frozen=True, slots=True)
class Record:
    """Undecoded content of one document.

    ``number`` counts from 1 inside a container (for JSON Lines it is the line) and is 0 where the file is the
    document. ``charset`` is what the container or the transport declared, or empty. ``metadata`` is what the container
    knows beside the text.
    """

    number: int
    data: bytes
    media_type: MediaType
    charset: str = ""
    metadata: Metadata = field(default_factory=Metadata)


class UnreadableError(ValueError):
    """This record cannot become a document: it goes to ``rejects`` with ``error`` (a word) and the message."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message)
        self.error = error
        self.message = message
