"""What can be wrong with a raw file, and what takes the place of a record that cannot be had."""

from dataclasses import dataclass

#: Failures that lie in the moment and not in the file's bytes: a later run reads such a file again.
TRANSIENT = frozenset({"changed", "vanished", "unreadable"})


class SourceError(Exception):
    """A raw file that cannot be read, or not further: ``error`` in a word, ``message`` with what to do about it."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message)
        self.error = error
        self.message = message


def changed() -> SourceError:
    """The file is not the one whose digest the inventory took."""
    return SourceError("changed", "the file changed while the run went on; the next run reads it as it is then")


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that cannot be had; ``number`` as in ``Record``."""

    number: int
    error: str
    message: str
