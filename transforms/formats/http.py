"""What a server answered, as a web archive keeps it, and the page in it without what HTTP did to it (RFC 9110, 9112).

A page that was cut on its way looks like a whole one. So every end that HTTP marks is asked for: the last chunk, the
end of a packed stream, and the bytes that Content-Length promises.
"""

import io
import re
import zlib
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from fastwarc.stream_io import BrotliReader, ZstdReader

from transforms.formats.record import UnreadableError, quoted
from transforms.formats.signatures import is_whole_page

_STATUS: Final = re.compile(rb"HTTP/[0-9.]{1,5}[ \t]+([0-9]{3})(?![0-9])")
_HEAD_ENDS: Final = re.compile(rb"\r?\n\r?\n")
_HEAD_BYTES: Final = 1 << 20
#: A chunk's length, and what a server may say about it.
_CHUNK: Final = re.compile(rb"[ \t]*([0-9a-fA-F]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_CHUNK_BEGINS: Final = re.compile(rb"[ \t]*+[0-9a-fA-F]{0,15}+[ \t]*+(?:;[^\r\n]*+)?+\r?")
_LINE_END: Final = re.compile(rb"\r?\n")
_LENGTH: Final = re.compile(r"[0-9]{1,15}")
#: So much is given to a decoder at a time: behind each of many small members it hands back what is left.
_PACKED_BYTES: Final = 4 << 10
_PIECE_BYTES: Final = 64 << 10
_GZIP: Final = 31
_PLAIN: Final = frozenset({"", "identity", "none"})


class Answer(NamedTuple):
    """The status of an answer, its headers by their names in lower case, and the bytes behind them."""

    status: int
    headers: dict[str, str]
    body: bytes


def read_answer(block: bytes) -> Answer | None:
    r"""The answer in a record's block, with line ends of either kind; None where there is none.

    >>> read_answer(b"HTTP/1.1 200 OK\r\nServer: s\r\n\r\n<p>")
    Answer(status=200, headers={'server': 's'}, body=b'<p>')
    """
    status = _STATUS.match(block)
    if status is None:
        return None
    end = _HEAD_ENDS.search(block, 0, _HEAD_BYTES)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block[:_HEAD_BYTES], b"")
    headers: dict[str, str] = {}
    for line in head.split(b"\n")[1:]:
        name, colon, value = line.decode("latin-1").partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), value.strip())
    return Answer(int(status[1]), headers, body)


def unpacked(answer: Answer, limit: int) -> bytes:
    """The page in an answer. Some crawlers unpack it and leave the headers as they were.

    Raises:
        UnreadableError: ``truncated``: it ends too soon; ``http``: how it was packed cannot be undone; ``too-large``:
            it has more than ``limit`` bytes.
    """
    data = answer.body
    transfer = _codings(answer.headers.get("transfer-encoding", ""))
    content = _codings(answer.headers.get("content-encoding", ""))
    if (transfer or content) and len(data) <= limit and is_whole_page(data):
        return data
    length = answer.headers.get("content-length", "")
    if not transfer and _LENGTH.fullmatch(length) and int(length) > len(data):
        raise _cut(f"{int(length):,} bytes were promised, and {len(data):,} came")
    for coding in [*reversed(transfer), *reversed(content)]:
        if coding not in _READERS:
            reason = f"it is packed as {quoted(coding)}, which is not read"
            raise UnreadableError("http", f"what the server sent cannot be unpacked ({reason}); fetch the page again")
        data = _joined(_READERS[coding](data), limit)
    if len(data) > limit:
        raise _too_large(limit)
    return data


def _codings(header: str) -> list[str]:
    codings = (coding.partition(";")[0].strip().lower() for coding in header[:200].split(","))
    return [coding for coding in codings if coding not in _PLAIN]


def _joined(pieces: Iterator[bytes], limit: int) -> bytes:
    data = bytearray()
    try:
        for piece in pieces:
            data += piece
            if len(data) > limit:
                raise _too_large(limit)
    except (OSError, zlib.error) as error:
        message = f"what the server sent cannot be unpacked ({quoted(str(error))}); fetch the page again"
        raise UnreadableError("http", message) from error
    return bytes(data)


def _chunks(data: bytes) -> Iterator[bytes]:
    """What stands in the chunks, up to the last one, which is empty."""
    place = 0
    while head := _CHUNK.match(data, place):
        length = int(head[1], 16)
        if not length:
            return
        if length > len(data) - head.end():
            raise _cut("it ends inside of a chunk")
        yield data[head.end() : head.end() + length]
        place = head.end() + length
        if line_end := _LINE_END.match(data, place):
            place = line_end.end()
    if _CHUNK_BEGINS.fullmatch(data, place):
        raise _cut("the last chunk is missing")
    raise OSError(f"no chunk begins at byte {place:,}")


def _gzip(data: bytes) -> Iterator[bytes]:
    return _inflated(data, _GZIP)


def _deflate(data: bytes) -> Iterator[bytes]:
    """What "deflate" means to some servers has zlib's header, and to others none (RFC 9110, 8.4.1.2)."""
    has_header = len(data) > 1 and data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
    return _inflated(data, 15 if has_header else -15)


def _inflated(data: bytes, wbits: int) -> Iterator[bytes]:
    """The members of a stream one after the other; the last one must be whole."""
    decoder = zlib.decompressobj(wbits)
    for place in range(0, len(data), _PACKED_BYTES):
        piece = data[place : place + _PACKED_BYTES]
        while piece:
            if decoder.eof and wbits != _GZIP:  # of which alone several members are one stream
                raise OSError("something follows the packed stream")
            if decoder.eof:
                decoder = zlib.decompressobj(wbits)
            yield decoder.decompress(piece, _PIECE_BYTES)
            piece = decoder.unconsumed_tail or decoder.unused_data
    while not decoder.eof and (piece := decoder.decompress(b"", _PIECE_BYTES)):
        yield piece
    if not decoder.eof:
        raise _cut("its packed stream does not end")


def _brotli(data: bytes) -> Iterator[bytes]:
    return _read(BrotliReader(io.BytesIO(data)))


def _zstd(data: bytes) -> Iterator[bytes]:
    return _read(ZstdReader(io.BytesIO(data)))


def _read(reader: BrotliReader | ZstdReader) -> Iterator[bytes]:
    while piece := reader.read(_PIECE_BYTES):
        yield piece


_READERS: Final[dict[str, Callable[[bytes], Iterator[bytes]]]] = {
    "chunked": _chunks,
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}


def _cut(reason: str) -> UnreadableError:
    return UnreadableError("truncated", f"the page was cut on its way ({reason}); fetch it again")


def _too_large(limit: int) -> UnreadableError:
    return UnreadableError("too-large", f"unpacks to more than {limit:,} bytes; split it")
