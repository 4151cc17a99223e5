"""Unpacking gzip, zstd, bzip2 and xz, piece by piece and no further than a limit."""

import bz2
import lzma
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Literal, Protocol

import zstandard

from flows.sources.errors import SourceError

Packing = Literal["", "gzip", "zstd", "bzip2", "xz", "deflate"]

#: So much is given to a decoder at a time. What is unpacked at a time then has at most 16 MiB: four bytes of zstd can
#: stand for a block of 128 KiB (RFC 8878, section 3.1.1.2), and a byte of deflate for 1032; bzip2 and xz are asked for
#: no more than _PIECE_BYTES.
_STEPS = {"gzip": 15 << 10, "deflate": 15 << 10, "zstd": 512, "bzip2": 64 << 10, "xz": 64 << 10}
_PIECE_BYTES = 4 << 20
#: Tapes and some writers fill up with zeros behind a member.
_PADDED = frozenset({"gzip", "xz"})
_ZSTD_WRITE = 16 << 10
# The window that a zstd frame may ask for: what `zstd` itself grants without --long; and an xz dictionary.
_WINDOW = 128 << 20


class _Decoder(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...


class Starts:
    """Where the members of a packed stream begin, as far as they are still asked for."""

    def __init__(self) -> None:
        self._starts = deque([(0, 0)])

    def note(self, packed: int, unpacked: int) -> None:
        """A member begins at these places of the packed and of the unpacked stream."""
        self._starts.append((packed, unpacked))

    def before(self, place: int) -> tuple[int, int]:
        """The places of the last member that begins at ``place`` of the unpacked stream or before; it never falls."""
        while len(self._starts) > 1 and self._starts[1][1] <= place:
            self._starts.popleft()
        return self._starts[0]


def unpack(packed: Iterable[bytes], packing: Packing, limit: int, starts: Starts | None = None) -> Iterator[bytes]:
    """The unpacked bytes of a stream in pieces of at most 16 MiB: all members of a gzip file, all frames of a zstd one.

    ``deflate`` is the bare stream that zip files hold, and has one member. ``starts`` is told where members begin.

    Raises:
        SourceError: the stream is damaged or ends too soon, or gives more than ``limit`` bytes. What could be unpacked
            before has been yielded.
    """
    total = 0
    for piece in _members(packed, packing, starts or Starts()) if packing else packed:
        total += len(piece)
        if total > limit:
            yield piece[: limit - total]
            raise SourceError("too-large", f"unpacks to more than {limit:,} bytes; split it, if it is no bomb")
        yield piece


def _members(packed: Iterable[bytes], packing: Packing, starts: Starts) -> Iterator[bytes]:
    stream = _Packed(iter(packed))
    decoder = _decoder(packing)
    fresh, first = True, True
    total = 0
    try:
        while part := stream.take(_STEPS[packing]):
            if fresh and not first:
                member = part.lstrip(b"\0") if packing in _PADDED else part
                if len(member) < len(part):
                    stream.back(len(member))
                    continue
                starts.note(stream.place - len(part), total)
            fresh = False
            for piece in _decoded(decoder, part):
                total += len(piece)
                yield piece
            if decoder.eof:
                stream.back(len(decoder.unused_data))
                decoder, fresh, first = _decoder(packing), True, False
    except (zlib.error, zstandard.ZstdError, lzma.LZMAError, OSError, ValueError, EOFError) as error:
        raise _fault(packing, error) from error
    if not fresh or first:
        raise SourceError("truncated", f"the {packing} stream ends too soon; fetch or pack it again")


def _fault(packing: Packing, error: Exception) -> SourceError:
    """What is wrong with a stream by what its decoder says."""
    if "Dictionary mismatch" in str(error):
        return SourceError("unsupported", "was packed with a dictionary that is not in it; pack it again without")
    if "requires too much memory" in str(error) or "Memory usage limit" in str(error):
        window = f"unpacking it takes a window of more than {_WINDOW >> 20} MiB"
        return SourceError("unsupported", f"{window}; pack it again, zstd without --long")
    return SourceError("corrupt", f"is no valid {packing} stream ({error}); fetch or pack it again")


class _Packed:
    """A packed stream; ``place`` is how much of it was taken.

    A decoder that meets damage loses what it made of the bytes that it was given with it. So these must not depend on
    how the stream comes: what can be read before the damage must be the same whenever it is read.
    """

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.place = 0
        self._pieces = pieces
        self._data = b""
        self._next = 0

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes; fewer at the end only."""
        while len(self._data) - self._next < size and (piece := next(self._pieces, None)) is not None:
            self._data = self._data[self._next :] + piece
            self._next = 0
        part = self._data[self._next : self._next + size]
        self._next += len(part)
        self.place += len(part)
        return part

    def back(self, size: int) -> None:
        """Give back the last ``size`` bytes of what was taken last."""
        self._next -= size
        self.place -= size


def _decoder(packing: Packing) -> _Decoder:
    if packing == "zstd":
        return zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj(write_size=_ZSTD_WRITE)
    if packing == "bzip2":
        return bz2.BZ2Decompressor()
    if packing == "xz":
        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_WINDOW)
    return zlib.decompressobj(wbits=31 if packing == "gzip" else -15)


def _decoded(decoder: _Decoder, data: bytes) -> Iterator[bytes]:
    """What a decoder makes of so much more of its stream."""
    if isinstance(decoder, bz2.BZ2Decompressor | lzma.LZMADecompressor):
        yield decoder.decompress(data, _PIECE_BYTES)
        while not decoder.eof and not decoder.needs_input:
            yield decoder.decompress(b"", _PIECE_BYTES)
    else:
        yield decoder.decompress(data)  # type: ignore[attr-defined]
