"""Raw files: which ones can be read, how they are opened, and the records that they hold.

Whatever lies in raw/ is untrusted, and may change while it is read. Files are opened one path component at a time,
never through a symbolic link and never so that a FIFO can block; what is unpacked is bounded; and what was read counts
only if its digest is the one that the inventory took.

    formats        what a file's name tells
    look           all that the inventory learns of a file, by reading it once
    reading        the records of a file, or of a part of it
    segments       how a stream of records is divided: a scanner finds where records end
    lines, json_objects, csv_rows, warc_records, arrow_batches    the scanners, and the records between two ends
    parquet_rows, parquet_footer    the records of Parquet, which is no stream
    archives       the members of zip and tar
    layers         bytes inside of packed bytes inside of a file
    packing        gzip, zstd, bzip2, xz
    folder         opening a file below raw/
    limits         how much is too much
"""

from flows.sources.errors import TRANSIENT, Broken, SourceError, last_lost
from flows.sources.folder import Folder
from flows.sources.formats import FORMATS, PACKINGS, classify
from flows.sources.names import fault, printable
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
    "fault",
    "last_lost",
    "printable",
    "records",
]
