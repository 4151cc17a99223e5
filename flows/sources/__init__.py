"""Raw files: which ones can be read, how they are opened, and the records that they hold.

Whatever lies in raw/ is untrusted, and may change while it is read. Files are opened one path component at a time,
never through a symbolic link and never so that a FIFO can block; what is unpacked is bounded; and what was read counts
only if its digest is the one that the inventory took.

    folder     opening a file below raw/                  packing    gzip, zstd, bzip2, xz
    formats    what a file's name tells                   layers     bytes inside of packed bytes inside of a file
    segments   dividing a stream of records               lines, csv_rows, warc_records    what a stream divides into
    look       all that the inventory learns of a file    reading    the records of a file, or of a part of it
"""

from flows.sources.errors import TRANSIENT, Broken, SourceError
from flows.sources.folder import Folder
from flows.sources.formats import FORMATS, PACKINGS, classify
from flows.sources.names import printable
from flows.sources.reading import records
from flows.sources.segments import Segment, Slice

__all__ = [
    "FORMATS",
    "PACKINGS",
    "TRANSIENT",
    "Broken",
    "Folder",
    "Segment",
    "Slice",
    "SourceError",
    "classify",
    "printable",
    "records",
]
