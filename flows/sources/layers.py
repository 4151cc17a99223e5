"""Bytes inside of packed bytes inside of a file, read forward.

A packed stream can only be read from its beginning. The file that was read last stays open as far as it was read, so
that a process that is given one part of it after the other unpacks it once, and not once a part.
"""

import io
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO, cast

from flows.sources import limits
from flows.sources.errors import TRANSIENT, SourceError
from flows.sources.folder import Folder
from flows.sources.packing import Packing, unpack
from flows.sources.segments import Step


class Layer:
    """A stream of bytes from ``place`` forward; ``touch`` is called whenever some of it was had."""

    def __init__(self, pieces: Iterator[bytes], touch: Callable[[], None], place: int = 0) -> None:
        self.place = place
        self._touch = touch
        self._pieces = pieces
        self._piece = b""
        self._next = 0  # of the piece

    def between(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from ``start``, which has not been passed, to ``end``, as far as they can be had."""
        while self.place < end and self.more():
            wanted = (start if self.place < start else end) - self.place
            part = self._piece[self._next : self._next + wanted]
            self._next += len(part)
            self.place += len(part)
            if self.place > start:
                yield part

    def more(self) -> bool:
        """Whether there is more.

        Raises:
            SourceError: there should be, and the file system does not give it.
        """
        try:
            while self._next == len(self._piece):
                self._piece, self._next = next(self._pieces), 0
                self._touch()
        except StopIteration:
            return False
        except SourceError as error:
            if error.error in TRANSIENT:
                raise
            return False  # the inventory met this damage too, and everything that it found ends before it
        return True


class Opened:
    """An open file, and the streams inside of it, each inside of the one before it, as far as they were read."""

    _aside: "Opened | None" = None

    def __init__(self, descriptor: int, status: os.stat_result) -> None:
        self.descriptor = descriptor
        self.status = status
        #: Called whenever some of the file was read.
        self.touch: Callable[[], None] = lambda: None
        #: A reader of some of the file's records that is not at its end, and what it is known by.
        self.kept: tuple[object, object] | None = None
        self._copies: dict[tuple[Step, ...], IO[bytes]] = {}
        self._layers: list[Layer] = []
        self._steps: list[Step] = []

    @classmethod
    @contextmanager
    def file(cls, folder: Folder, path: bytes, touch: Callable[[], None]) -> Iterator["Opened"]:
        """The file ``path``, which is left where it was left last; it is closed where nothing would be won by that.

        Raises:
            SourceError: it cannot be opened.
        """
        descriptor, status = folder.open_file(path)
        last, cls._aside = cls._aside, None
        if last is not None and _identity(last.status) == _identity(status):
            os.close(descriptor)
            opened = last
        else:
            if last is not None:
                os.close(last.descriptor)
            opened = cls(descriptor, status)
        opened.touch = touch
        try:
            yield opened
        except BaseException:
            os.close(opened.descriptor)
            raise
        if opened.is_worth_keeping():
            cls._aside = opened
        else:
            os.close(opened.descriptor)

    def is_worth_keeping(self) -> bool:
        """Whether something was unpacked of which there is more."""
        if self._copies or self.kept:
            return True
        with suppress(SourceError):
            return any(layer.more() for layer in self._layers[1:])
        return False

    def seekable(self, steps: Sequence[Step]) -> int:
        """A descriptor of the bytes that ``steps`` lead to, which stays open as long as this file does.

        Raises:
            SourceError: there is no room for a copy of them.
        """
        if not steps:
            return self.descriptor
        key = tuple(steps)
        if key not in self._copies:
            *outer, last = steps
            inside = self.between(outer, last.start, last.end)
            limit = min(limits.COPY_BYTES, limits.unpacked(self.status.st_size))
            self._copies = {key: copied(unpack(inside, cast("Packing", last.packing), limit))}
        return self._copies[key].fileno()

    def between(self, steps: Sequence[Step], start: int, end: int) -> Iterator[bytes]:
        """The bytes ``start..end`` of the stream that ``steps`` lead to; good until the next call."""
        return self._layer(steps, start, end).between(start, end)

    def _layer(self, steps: Sequence[Step], start: int, end: int) -> Layer:
        """The stream that ``steps`` lead to, at ``start`` or before it."""
        starts = [*(step.start for step in steps), start]
        depth = 0
        while depth < min(len(steps), len(self._steps)) and steps[depth] == self._steps[depth]:
            depth += 1
        while depth > 0 and self._layers[depth].place > starts[depth]:
            depth -= 1
        if depth == 0:
            stop = steps[0].end if steps else end
            self._layers = [Layer(read_between(self.descriptor, starts[0], stop), self._touch, starts[0])]
        del self._layers[depth + 1 :], self._steps[depth:]
        for step in steps[depth:]:
            inside = self._layers[-1].between(step.start, step.end)
            limit = limits.unpacked(self.status.st_size)
            self._layers.append(Layer(unpack(inside, cast("Packing", step.packing), limit), self._touch))
            self._steps.append(step)
        return self._layers[-1]

    def _touch(self) -> None:
        self.touch()


def _identity(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


@contextmanager
def private_copy() -> Iterator[IO[bytes]]:
    """A file without a name that stays open after the block; a full disk is a failure of the moment.

    Raises:
        SourceError: it cannot be written.
    """
    copy = tempfile.TemporaryFile(prefix="winnow-")  # noqa: SIM115 - the caller closes it
    try:
        yield copy
    except OSError as error:
        copy.close()
        raise SourceError("unreadable", f"no room for a copy: {error.strerror}; set TMPDIR to a larger disk") from error
    except BaseException:
        copy.close()
        raise


def copied(pieces: Iterator[bytes]) -> IO[bytes]:
    """A file without a name that holds the bytes of all pieces."""
    with private_copy() as copy:
        for piece in pieces:
            copy.write(piece)
        copy.flush()
    return copy


def read_at(descriptor: int, start: int, end: int) -> bytes:
    """The bytes ``start..end`` of an open file, as far as it has them.

    Raises:
        SourceError: the file system does not give them.
    """
    try:
        return os.pread(descriptor, end - start, start)
    except OSError as error:
        raise SourceError("unreadable", f"reading failed: {error.strerror}; check the disk") from error


def read_between(descriptor: int, start: int, end: int) -> Iterator[bytes]:
    """The same in pieces."""
    for place in range(start, end, limits.READ_BYTES):
        part = read_at(descriptor, place, min(end, place + limits.READ_BYTES))
        if not part:
            return
        yield part


class ByteStream(io.RawIOBase):
    """An iterator of bytes as a file that can be read."""

    def __init__(self, content: Iterator[bytes]) -> None:
        self._content = content
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer as far as one piece goes; 0 at the end."""
        while not self._rest:
            chunk = next(self._content, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
