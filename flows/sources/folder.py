"""Opening files below raw/ so that nothing outside of it is read and nothing blocks."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from flows.sources.errors import SourceError
from flows.sources.limits import READ_BYTES


class Folder:
    """raw/, opened once. Not for several threads at a time: the last folder below it stays open for its next file."""

    def __init__(self, raw: Path) -> None:
        self._root = os.open(raw, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._parent, self._parent_fd = b"", self._root

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        os.close(self._root)

    def open_file(self, path: bytes) -> tuple[int, os.stat_result]:
        """A descriptor of the regular file ``path`` for reading, which the caller closes, and its status.

        Raises:
            SourceError: it is gone, is no regular file, lies behind a symbolic link, or cannot be opened.
        """
        parent, _, name = path.rpartition(b"/")
        try:
            if parent != self._parent:
                self._leave()
                self._parent_fd = self.open_folder(parent)
                self._parent = parent
            # Without O_NONBLOCK a FIFO put in the file's place would block for ever.
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            descriptor = os.open(name, flags, dir_fd=self._parent_fd)
        except OSError as error:
            raise _opening(error) from error
        status = os.fstat(descriptor)
        if stat.S_ISREG(status.st_mode):
            return descriptor, status
        os.close(descriptor)
        raise _no_file(status.st_mode)

    @contextmanager
    def opened(self, path: bytes) -> Iterator[tuple[int, os.stat_result]]:
        """The same, closed at the end of the block."""
        descriptor, status = self.open_file(path)
        try:
            yield descriptor, status
        finally:
            os.close(descriptor)

    def open_folder(self, path: bytes) -> int:
        """A descriptor of the folder ``path`` (``b""`` is raw/ itself), which the caller closes.

        Raises:
            OSError: it cannot be opened, is no folder, or lies behind a symbolic link.
        """
        descriptor = os.dup(self._root)
        for name in filter(None, path.split(b"/")):
            above = descriptor
            try:
                if name == b"..":
                    raise OSError(errno.ELOOP, "leads out of raw/")
                descriptor = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=above)
            finally:
                os.close(above)
        return descriptor

    def _leave(self) -> None:
        if self._parent_fd != self._root:
            os.close(self._parent_fd)
        self._parent, self._parent_fd = b"", self._root


def _opening(error: OSError) -> SourceError:
    if error.errno == errno.ENOENT:
        return SourceError("vanished", "the file was removed while the run went on; the next run reads what is there")
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        return SourceError("changed", "a symbolic link or a file took its place while the run went on")
    if error.errno in (errno.ENXIO, errno.ENODEV):
        return _no_file(0)
    return SourceError("unreadable", f"cannot be opened: {error.strerror}; give this user the right to read it")


def _no_file(mode: int) -> SourceError:
    kinds = {stat.S_IFIFO: "a FIFO", stat.S_IFDIR: "a folder", stat.S_IFSOCK: "a socket"}
    kind = kinds.get(stat.S_IFMT(mode), "a device or a socket")
    return SourceError("not-a-file", f"this is {kind}; put a regular file in its place or take it out of raw/")


def chunks(descriptor: int, size: int = READ_BYTES) -> Iterator[bytes]:
    """The bytes of an open file from where it stands, ``size`` at a time.

    Raises:
        SourceError: the file system does not give them.
    """
    while True:
        try:
            chunk = os.read(descriptor, size)
        except OSError as error:
            raise SourceError("unreadable", f"reading failed: {error.strerror}; check the disk") from error
        if not chunk:
            return
        yield chunk
