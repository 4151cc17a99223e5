"""The records of a slice: of a file, of an archive's member, or of a part of a container."""

import hashlib
import io
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import cast

from flows.sources import limits
from flows.sources.errors import Broken, SourceError, changed, too_large
from flows.sources.folder import Folder, chunks
from flows.sources.formats import Document, Stream, classify
from flows.sources.layers import ByteStream, Opened
from flows.sources.names import printable
from flows.sources.packing import Packing, unpack
from flows.sources.parquet_rows import parquet_rows
from flows.sources.segments import TO_THE_END, Part, Segment, Slice, Step, inside
from transforms.formats.record import Record


def records(
    folder: Folder, piece: Slice, touch: Callable[[], None] = lambda: None, *, text_fields: Sequence[str] = ()
) -> Iterator[Record | Broken]:
    """The records of a slice, in order; ``touch`` is called whenever some of it was read.

    ``text_fields`` are the columns of a table that may hold the text. A slice whose bytes are not those of the
    inventory ends with a ``Broken`` whose error is ``"changed"``: none of its records counts then.
    """
    known = classify(piece.path)
    if known is None:
        raise ValueError(f"{printable(piece.path)} has no known format: the inventory keeps such files out")
    form, packing = known
    if not (piece.segments or isinstance(form, Document)):
        return  # a container in which the inventory found nothing
    number = piece.segments[0].number if piece.segments else 0
    try:
        with Opened.file(folder, piece.file or piece.path, touch) as opened:
            if isinstance(form, Document):
                yield Record(0, _document(opened, piece, packing), form.media_type)
                return
            steps = inside(piece.steps, Step(0, TO_THE_END, packing)) if packing else piece.steps
            items = (
                _stream(opened, piece, form, steps, text_fields)
                if isinstance(form, Stream)
                else parquet_rows(opened, piece, steps, text_fields)
            )
            for item in items:
                number = item.number
                yield item
    except SourceError as error:
        yield Broken(number, error.error, error.message)


def _stream(
    opened: Opened, piece: Slice, form: Stream, steps: tuple[Step, ...], text_fields: Sequence[str]
) -> Iterator[Record | Broken]:
    """The records of a stream's segments; ``steps`` lead to the stream."""
    first, last = piece.segments[0], piece.segments[-1]
    base = 0
    if steps and not steps[-1].packing:
        base, steps = steps[-1].start, steps[:-1]
    elif len(steps) == 1:
        # From the member in which the first segment begins, and not from the stream's beginning.
        base, steps = -first.unpacked, (steps[0]._replace(start=steps[0].start + first.packed),)
    inside = opened.between(steps, base + first.start, base + last.end)
    content: io.BufferedReader = io.BufferedReader(ByteStream(_checked(inside, piece.segments)), limits.READ_BYTES)
    wanted = range(first.number, last.number + last.records if last.records else TO_THE_END)
    part = Part(first.number - first.skipped, wanted, zlib.decompress(piece.head), text_fields)
    yield from (item for item in form.split(content, part) if item.number in wanted)
    while content.read(limits.READ_BYTES):
        pass  # whatever is left must be read too, to be checked


def _checked(pieces: Iterator[bytes], segments: Sequence[Segment]) -> Iterator[bytes]:
    """The bytes of ``segments``, which follow each other or share them, each checked once they have been passed on.

    Raises:
        SourceError: they are not what the inventory found, or cannot be had any more.
    """
    rest = b""
    for segment in {segment[:2]: segment for segment in segments}.values():
        digest = hashlib.sha256()
        left = segment.end - segment.start
        while left and (rest := rest or next(pieces, b"")):
            part, rest = rest[:left], rest[left:]
            left -= len(part)
            digest.update(part)
            yield part
        if digest.digest() != segment.digest:
            raise changed()


def _document(opened: Opened, piece: Slice, packing: Packing) -> bytes:
    """The unpacked bytes of a file, or of an archive's member, that is one document."""
    data = _member(opened, piece.steps) if piece.steps else _whole(opened)
    if hashlib.sha256(data).hexdigest() != piece.sha256:
        raise changed()
    return b"".join(unpack([data], packing, limits.DOCUMENT_BYTES)) if packing else data


def _whole(opened: Opened) -> bytes:
    size = opened.status.st_size
    if size > limits.DOCUMENT_BYTES:
        raise too_large(limits.DOCUMENT_BYTES)
    return b"".join(chunks(opened.descriptor, max(size + 1, 4096)))


def _member(opened: Opened, steps: Sequence[Step]) -> bytes:
    *outer, last = steps
    inside = opened.between(outer, last.start, last.end)
    return b"".join(unpack(inside, cast("Packing", last.packing), limits.DOCUMENT_BYTES))
