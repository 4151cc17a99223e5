"""zip and tar: what lies in an archive. Members are never written anywhere: their names are names and nothing more."""

import errno
import io
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from flows.sources import limits
from flows.sources.errors import SourceError
from flows.sources.layers import read_at, read_between
from flows.sources.packing import Packing, unpack
from flows.sources.segments import TO_THE_END, Step

#: The packings of zip members that are read, by their number (APPNOTE.TXT 4.4.5).
_ZIP_PACKINGS: dict[int, Packing] = {0: "", 8: "deflate", 12: "bzip2", 93: "zstd"}
_ZIP_ENCRYPTED = 0x1 | 0x40 | 0x2000
_ZIP_LOCAL = struct.Struct("<4s22xHH")
#: An entry of the directory: its flags and the lengths of the name and of what comes after it.
_ZIP_CENTRAL = struct.Struct("<4s4xH18xHHH12x")
_ZIP_FLAGS = struct.Struct("<H")
_ZIP_FLAGS_AT = 8
_ZIP_UTF_8 = 0x800
_UNIX = 3

_BLOCK = 512
_ZEROS = bytes(_BLOCK)
_MOST_DIGITS = 15
#: Types of tar members: files, folders, and those that hold something about the next member.
_FILES = (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.CONTTYPE)
_LINKS = (tarfile.LNKTYPE, tarfile.SYMTYPE)
_DEVICES = (tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)


class Entry(NamedTuple):
    """A member: ``step`` leads from the archive's bytes to its own, which ``content`` gives while the archive is here.

    ``problem`` is why it cannot be read.
    """

    name: bytes
    step: Step = Step(0, 0, "")
    content: Iterator[bytes] = iter(())
    problem: SourceError | None = None


class _Directory(io.BufferedReader):
    """A zip file whose directory has a limit: it is read at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        """At most ``size`` bytes."""
        wanted = limits.DIRECTORY_BYTES + 1 if size is None or size < 0 else size
        if wanted > limits.DIRECTORY_BYTES + 1:
            raise _directory()
        data = super().read(wanted)
        if len(data) > limits.DIRECTORY_BYTES:
            raise _directory()
        return _with_names(data)


def _with_names(directory: bytes) -> bytes:
    """A directory in which no name is said to be UTF-8 that is not: for one of them zipfile would refuse them all."""
    entries = bytearray(directory)
    place = 0
    while place + _ZIP_CENTRAL.size <= len(directory):
        magic, flags, *lengths = _ZIP_CENTRAL.unpack_from(directory, place)
        if magic != b"PK\1\2":
            break
        begin = place + _ZIP_CENTRAL.size
        name = directory[begin : begin + lengths[0]] if flags & _ZIP_UTF_8 else b""
        if name.decode("utf-8", "replace").encode() != name:
            _ZIP_FLAGS.pack_into(entries, place + _ZIP_FLAGS_AT, flags & ~_ZIP_UTF_8)
        place = begin + sum(lengths)
    return bytes(entries)


class _Anywhere(io.RawIOBase):
    """An open file, read here and there, whose own place does not move by that."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._place = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Where it is read next."""
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go there.

        Raises:
            OSError: there is no such place.
        """
        begin = {os.SEEK_SET: 0, os.SEEK_CUR: self._place}.get(whence, os.fstat(self._descriptor).st_size)
        if begin + offset < 0:
            raise OSError(errno.EINVAL, "a place before the file's beginning")
        self._place = begin + offset
        return self._place

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer as far as one read goes; 0 at the end."""
        data = os.pread(self._descriptor, len(buffer), self._place)
        buffer[: len(data)] = data
        self._place += len(data)
        return len(data)


def _directory() -> SourceError:
    return SourceError("too-large", f"the archive's directory has over {limits.DIRECTORY_BYTES:,} bytes; split it")


def zip_entries(descriptor: int) -> Iterator[Entry]:
    """The members of an open zip file that are no folders, in the order of its directory.

    Raises:
        SourceError: it has no directory that can be read.
    """
    # By its own place in the file: of one that is shared with it, who reads the file forward would lose hold.
    with _Directory(_Anywhere(descriptor)) as file:
        try:
            members = zipfile.ZipFile(file).infolist()
        except SourceError:
            raise
        except Exception as error:  # whatever zipfile makes of a damaged directory
            raise SourceError("corrupt", f"is no whole zip file ({error}); fetch or pack it again") from error
    for member in members:
        if not member.orig_filename.endswith("/"):
            yield _zip_entry(descriptor, member)


def _zip_entry(descriptor: int, member: zipfile.ZipInfo) -> Entry:
    # A name that cp437 or UTF-8 decoded; up to a NUL only, in ``filename``.
    name = member.orig_filename.encode("utf-8", "surrogateescape")
    if member.flag_bits & _ZIP_ENCRYPTED:
        return Entry(name, problem=SourceError("encrypted", "the member is encrypted; unpack it with its password"))
    if member.create_system == _UNIX and stat.S_ISLNK(member.external_attr >> 16):
        return Entry(name, problem=_no_link())
    packing = _ZIP_PACKINGS.get(member.compress_type)
    if packing is None:
        message = f"packed by method {member.compress_type}, which is not read; pack it by deflate"
        return Entry(name, problem=SourceError("unsupported", message))
    start = member.header_offset
    if not all(0 <= number < TO_THE_END for number in (start, member.compress_size)):
        return Entry(name, problem=SourceError("corrupt", "the member's place in the archive is no place"))
    local = read_at(descriptor, start, start + _ZIP_LOCAL.size)
    if len(local) < _ZIP_LOCAL.size or not local.startswith(b"PK\3\4"):
        return Entry(name, problem=SourceError("corrupt", "the member is not where the directory says"))
    _, *lengths = _ZIP_LOCAL.unpack(local)
    start += _ZIP_LOCAL.size + sum(lengths)
    step = Step(start, start + member.compress_size, packing)
    packed = read_between(descriptor, step.start, step.end)
    return Entry(name, step, _checked(unpack(packed, packing, member.file_size), member))


def _checked(pieces: Iterator[bytes], member: zipfile.ZipInfo) -> Iterator[bytes]:
    """A member's bytes, held against the length and the checksum that the directory states."""
    length = checksum = 0
    for piece in pieces:
        length += len(piece)
        checksum = zlib.crc32(piece, checksum)
        yield piece
    if (length, checksum) != (member.file_size, member.CRC):
        raise SourceError("corrupt", "the member's length or checksum is not what the directory says; pack it again")


class _Forward:
    """A stream that is read forward; ``place`` is how much was."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.place = 0
        self._pieces = filter(None, pieces)
        self._piece = b""
        self._next = 0  # of the piece

    def some(self, size: int) -> bytes:
        """Of the next ``size`` bytes, one or more; nothing at the end."""
        if self._next == len(self._piece):
            self._piece, self._next = next(self._pieces, b""), 0
        part = self._piece[self._next : self._next + size]
        self._next += len(part)
        self.place += len(part)
        return part

    def block(self) -> bytes:
        """The next block; less at the end."""
        found = b""
        while len(found) < _BLOCK and (part := self.some(_BLOCK - len(found))):
            found += part
        return found

    def up_to(self, end: int) -> Iterator[bytes]:
        """The bytes up to ``end``.

        Raises:
            SourceError: there are not as many.
        """
        while self.place < end:
            part = self.some(end - self.place)
            if not part:
                raise SourceError("truncated", "the archive ends inside of a member; fetch or pack it again")
            yield part


def tar_entries(pieces: Iterator[bytes]) -> Iterator[Entry]:
    """The members of a tar file that are no folders, in order. Each one's content is read before the next is asked for.

    Archives one after the other, with zeros between, are read as one. Without zeros at its end one may have been cut
    between two members, and nobody can say what came after.

    Raises:
        SourceError: the archive is damaged or ends too soon. What could be read before has been yielded.
    """
    stream = _Forward(pieces)
    extended: dict[str, bytes] = {}
    ended = False
    while block := stream.block():
        ended = block == _ZEROS
        if ended:
            continue
        member = _tar_header(block)
        size = int(extended.get("size", member.size))
        start, end = stream.place, stream.place + size
        if member.type in (tarfile.GNUTYPE_LONGNAME, tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE):
            extended |= _extension(member.type, stream, end)
        elif member.type not in (tarfile.DIRTYPE, tarfile.GNUTYPE_LONGLINK, tarfile.XGLTYPE, b"V"):
            name = extended.get("path", member.name.encode("utf-8", "surrogateescape"))
            problem = _tar_problem(member, extended)
            yield Entry(name.removeprefix(b"./"), Step(start, end, ""), stream.up_to(end), problem)
            extended = {}
        elif member.type == tarfile.DIRTYPE:
            extended = {}
        for _ in stream.up_to(start + -(-size // _BLOCK) * _BLOCK):
            pass
    if not ended:
        raise SourceError(
            "truncated", "the archive's end is missing, and members may be with it; fetch or pack it again"
        )


def _tar_header(block: bytes) -> tarfile.TarInfo:
    try:
        member = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError as error:
        kind = "truncated" if len(block) < _BLOCK else "corrupt"
        raise SourceError(kind, f"is no whole tar file ({error}); fetch or pack it again") from error
    if not 0 <= member.size < TO_THE_END or member.type == tarfile.GNUTYPE_SPARSE:
        raise SourceError("corrupt", "a member has no length, or is a sparse file of the old kind; pack it again")
    return member if member.type not in _LINKS + _DEVICES else _without_content(member)


def _without_content(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Links and devices have no bytes, whatever their size says."""
    member.size = 0
    return member


def _extension(kind: bytes, stream: _Forward, end: int) -> dict[str, bytes]:
    """What a member says about the next one: its whole name and length (POSIX pax, GNU)."""
    if end - stream.place > limits.HEADER_BYTES:
        raise SourceError("corrupt", f"a member's name would have {end - stream.place:,} bytes")
    data = b"".join(stream.up_to(end))
    if kind == tarfile.GNUTYPE_LONGNAME:
        return {"path": data.rstrip(b"\0")}
    found: dict[str, bytes] = {}
    while data:
        length, _, _ = data[:20].partition(b" ")
        if not length.isdigit() or not len(length) < int(length) <= len(data):
            raise SourceError("corrupt", "what a member says about its name cannot be read; pack it again")
        key, _, value = data[len(length) + 1 : int(length) - 1].partition(b"=")
        found[key.decode("utf-8", "replace")] = value
        data = data[int(length) :]
    size = found.get("size", b"0")
    if not size.isdigit() or len(size) > _MOST_DIGITS:
        raise SourceError("corrupt", "a member has no length; pack it again")
    return found


def _tar_problem(member: tarfile.TarInfo, extended: dict[str, bytes]) -> SourceError | None:
    if member.type in _LINKS:
        return _no_link()
    if member.type in _DEVICES:
        return SourceError("not-a-file", "this is a FIFO or a device; leave it out")
    if member.type not in _FILES or any(key.startswith("GNU.sparse") for key in extended):
        return SourceError(
            "unsupported", "this is a sparse file, or of a type that is not read; pack it as a plain file"
        )
    return None


def _no_link() -> SourceError:
    return SourceError("symlink", "links are not followed; put the file itself into the archive")
