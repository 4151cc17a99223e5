"""All that the inventory learns of a file by reading it once: its digest, and what is where in it."""

import hashlib
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from flows.sources import limits
from flows.sources.archives import Entry, tar_entries, zip_entries
from flows.sources.errors import TRANSIENT, SourceError, too_large
from flows.sources.folder import Folder, chunks
from flows.sources.formats import Archive, Document, Format, RowGroups, Stream, classify, unknown_format
from flows.sources.layers import copied
from flows.sources.names import INSIDE, printable
from flows.sources.packing import Starts, unpack
from flows.sources.parquet_rows import index_groups, read_footer
from flows.sources.segments import TO_THE_END, Segment, Step, index, inside
from transforms.formats.signatures import LENGTH, no_text

_EMPTY = "empty"
_BINARY = "binary"
#: What is said of a whole file, and not of its records from one on.
_WHOLE = frozenset({_EMPTY, _BINARY})


class Contents(NamedTuple):
    """What is in a file. ``error`` is what stopped the reading of a container before its record ``lost``.

    ``sha256`` is empty where nothing could be read; ``head`` is as in ``Slice``. ``members`` are an archive's, in its
    order, those of archives in it too; ``ignored`` counts those whose names begin with a dot.
    """

    sha256: bytes
    segments: tuple[Segment, ...] = ()
    head: bytes = b""
    lost: int = 0
    error: str = ""
    message: str = ""
    ignored: int = 0
    members: tuple["Member", ...] = ()


class Member(NamedTuple):
    """A file in an archive: its name, how its bytes are had, and how many they are."""

    path: bytes
    steps: tuple[Step, ...]
    size: int
    contents: Contents


def look(folder: Folder, path: bytes, touch: Callable[[], None] = lambda: None) -> Contents:
    """Read a file once; ``touch`` is called whenever some of it was read.

    Raises:
        SourceError: it cannot be read, for now.
    """
    known = classify(path)
    if known is None:
        raise ValueError("files of no known format are kept out before")
    form, packing = known
    with folder.opened(path) as (descriptor, status):
        if isinstance(form, Document) and not packing and status.st_size > limits.DOCUMENT_BYTES:
            return Contents(b"")  # it may have any size; who reads it says that it is too large
        reading = _Reading(chunks(descriptor), touch)
        starts = Starts()
        content = unpack(reading, packing, limits.unpacked(status.st_size), starts)
        at = None if packing else descriptor
        if isinstance(form, Archive):
            archive = _Archive(limits.unpacked(status.st_size), touch)
            steps = (Step(0, TO_THE_END, packing),) if packing else ()
            found = archive.look(path, form, content, steps, at)
            found = found._replace(ignored=archive.ignored, members=tuple(archive.members))
        else:
            found = _contents(form, content, starts, at)
        reading.finish()  # after a failure the digest still is of the whole file
        return found._replace(sha256=reading.digest.digest())


class _Reading:
    """Bytes that pass by: their digest and their number."""

    def __init__(self, pieces: Iterator[bytes], touch: Callable[[], None]) -> None:
        self.digest = hashlib.sha256()
        self.size = 0
        self._pieces = pieces
        self._touch = touch

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._touch()
            self.digest.update(piece)
            self.size += len(piece)
            yield piece

    def finish(self, limit: int = TO_THE_END) -> None:
        """Read on to the end, or until there was more than ``limit``."""
        for _ in self:
            if self.size > limit:
                raise too_large(limit)


def _contents(form: Format, content: Iterator[bytes], starts: Starts, descriptor: int | None) -> Contents:
    """What is in a file that is no archive; ``descriptor`` is of one whose bytes ``content`` is."""
    try:
        if isinstance(form, Stream):
            return _stream(content, starts, form)
        if isinstance(form, RowGroups):
            return _row_groups(content, descriptor)
    except SourceError as error:
        return _failed(error, 0)
    return Contents(b"")


def _failed(error: SourceError, lost: int) -> Contents:
    """Nothing, because of ``error``.

    Raises:
        SourceError: it lies in the moment.
    """
    if error.error in TRANSIENT:
        raise error
    return Contents(b"", lost=lost, error=error.error, message=error.message)


def _stream(content: Iterable[bytes], starts: Starts, form: Stream) -> Contents:
    """Where the records of a stream are."""
    scanner = form.scanner()
    segments, failure = index(_fit(_some(content), form.signature), scanner, starts)
    lost = scanner.mark[1] if failure and failure.error not in _WHOLE else 0
    found = Contents(b"") if failure is None else _failed(failure, lost)
    return found._replace(segments=segments, head=zlib.compress(scanner.head, 1))


def _some(content: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes; there must be some.

    Raises:
        SourceError: there are none.
    """
    is_empty = True
    for piece in content:
        is_empty = is_empty and not piece
        yield piece
    if is_empty:
        raise _nothing()


def _nothing() -> SourceError:
    return SourceError(_EMPTY, "there is nothing in it; fetch or write it again, or take it out of raw/")


def _fit(content: Iterator[bytes], signature: bytes) -> Iterator[bytes]:
    """The same bytes; they must not begin as those of another format do, unless it has the ``signature``.

    Raises:
        SourceError: they do.
    """
    first = b""
    for piece in content:
        first += piece
        if len(first) >= LENGTH:
            break
    if (message := no_text(first)) and not (signature and first.startswith(signature)):
        raise SourceError(_BINARY, message)
    yield first
    yield from content


def _row_groups(content: Iterator[bytes], descriptor: int | None) -> Contents:
    """Where the rows of a Parquet file are. One that is not open by itself is copied."""
    if descriptor is None:
        with copied(content) as copy:
            os.lseek(copy.fileno(), 0, os.SEEK_SET)
            return _row_groups(chunks(copy.fileno()), copy.fileno())
    if not os.fstat(descriptor).st_size:
        raise _nothing()
    footer = read_footer(descriptor)
    return Contents(b"", index_groups(footer, content), hashlib.sha256(footer.data).digest())


class _Archive:
    """The members of an archive, and of archives in it, that may unpack to ``limit`` bytes altogether.

    What is noted of them has a limit too: it may be packed to a thousandth of its bytes.
    """

    def __init__(self, limit: int, touch: Callable[[], None]) -> None:
        self.members: list[Member] = []
        self.ignored = 0
        self._limit = self._left = limit
        self._touch = touch
        self._depth = 0
        self._names: set[bytes] = set()
        self._duplicates = self._noted = 0

    def look(
        self, path: bytes, form: Archive, content: Iterator[bytes], steps: tuple[Step, ...], descriptor: int | None
    ) -> Contents:
        """Look at every member; what comes back is what hindered it. ``steps`` lead to ``content``."""
        if form.kind == "tar":
            return self._look_at_all(path, tar_entries(_some(content)), steps)
        if descriptor is not None:
            if not os.fstat(descriptor).st_size:
                return _failed(_nothing(), 0)
            return self._look_at_all(path, zip_entries(descriptor), steps)
        try:
            copy = copied(content)
        except SourceError as error:
            return _failed(error, 0)
        with copy:
            return self.look(path, form, iter(()), steps, copy.fileno())

    def _look_at_all(self, path: bytes, entries: Iterator[Entry], steps: tuple[Step, ...]) -> Contents:
        number = 0
        self._depth += 1
        try:
            for entry in entries:
                self._expect_another()
                number += 1
                self._look_at(path, number, entry, steps)
        except SourceError as error:
            return _failed(error, number + 1 if number else 0)
        finally:
            self._depth -= 1
        return Contents(b"")

    def _expect_another(self) -> None:
        if len(self.members) >= limits.MEMBERS:
            raise SourceError("too-large", f"the archive has more than {limits.MEMBERS:,} members; split it")
        if self._duplicates >= limits.DUPLICATES:
            message = f"the archive holds {limits.DUPLICATES:,} names a second time; pack each file once"
            raise SourceError("duplicate", message)
        if self._noted > limits.NOTED_BYTES:
            message = f"what is noted of the archive's members has over {limits.NOTED_BYTES:,} bytes; split it"
            raise SourceError("too-large", message)

    def _look_at(self, archive: bytes, number: int, entry: Entry, steps: tuple[Step, ...]) -> None:
        path = archive + INSIDE + entry.name
        if any(part.startswith(b".") and part.strip(b".") for part in entry.name.split(b"/")):
            self.ignored += 1
            return
        if path in self._names:
            message = f"the archive holds {printable(entry.name)} a second time; rename it"
            self._duplicates += 1
            self._add(archive, Contents(b"", lost=number, error="duplicate", message=message))
            return
        self._names.add(path)
        reading = _Reading(self._limited(entry.content), self._touch)
        here = inside(steps, entry.step)
        try:
            contents = self._read(path, entry, reading, here)
        except SourceError as error:
            self._add(path, _failed(error, 0))
        else:
            self._add(path, contents._replace(sha256=reading.digest.digest()), here, reading.size)

    def _read(self, path: bytes, entry: Entry, reading: _Reading, steps: tuple[Step, ...]) -> Contents:
        """Read a member.

        Raises:
            SourceError: it cannot be read, or not to its end if it is a document.
        """
        known = classify(entry.name)
        if entry.problem is not None or known is None:
            raise entry.problem or unknown_format()
        form, packing = known
        starts = Starts()
        content = unpack(reading, packing, self._limit, starts)
        if isinstance(form, Archive):
            if self._depth == limits.DEPTH:
                raise SourceError("nested", "an archive in an archive in an archive is not read; unpack the outer one")
            contents = self.look(path, form, content, inside(steps, Step(0, TO_THE_END, packing)), None)
        else:
            contents = _contents(form, content, starts, None)
        if isinstance(form, Document):
            reading.finish(limits.DOCUMENT_BYTES)
        elif not contents.error:
            reading.finish()
        return contents

    def _add(self, path: bytes, contents: Contents, steps: tuple[Step, ...] = (), size: int = 0) -> None:
        self._noted += len(path) + len(contents.message) + len(contents.head)
        self.members.append(Member(path, steps, size, contents))

    def _limited(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._left -= len(piece)
            if self._left < 0:
                raise SourceError("too-large", f"the archive unpacks to more than {self._limit:,} bytes; split it")
            yield piece
