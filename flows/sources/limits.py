"""How much of anything is read before it counts as a bomb or a mistake, in bytes."""

from transforms.formats import record

#: A document may have this many bytes, unpacked.
DOCUMENT_BYTES = record.DOCUMENT_BYTES
#: A packed container may unpack to DOCUMENT_BYTES and this many times its own size. Text packs 3 to 10 times, and pages
#: with much in common up to 100 times; a gzip bomb reaches 1032 (the format's maximum) and a zstd bomb 30,000.
EXPANSION = 200
#: Containers are indexed, checked and divided in segments of whole records of about this weight in unpacked bytes.
SEGMENT_BYTES = 4 << 20
#: A record weighs this much beside its bytes: its rows take memory, if only one of ``rejects``, and a file of bare
#: line ends has a million records in a megabyte.
RECORD_BYTES = 256
#: The names of a table's columns, or what describes them, may take this much: 10,000 columns have 200 KB.
HEADER_BYTES = 1 << 20
#: The footer of a Parquet file may have this many. One with 1,000 columns and 1,000 row groups has about 60 MB.
FOOTER_BYTES = 64 << 20
#: What must be read here and there, and lies packed or in an archive, is copied to a temporary file of so much at most.
COPY_BYTES = 8 << 30
#: The schema and the dictionaries of Arrow IPC may have this many: each batch of rows is read with a copy of them.
HEAD_BYTES = 4 << 20
#: A record batch of Arrow IPC is read at once; writers make them of some MB.
BATCH_BYTES = 256 << 20
#: The directory of a zip file may have this many: it is read at once, and a member's entry has 46 and its name.
DIRECTORY_BYTES = 32 << 20
#: Members of an archive, those of archives inside of it too.
MEMBERS = 500_000
#: Members whose name came before; each is a reject.
DUPLICATES = 10_000
#: The paths of an archive's members, what is said of those that cannot be read, and the heads of tables among them may
#: have this many altogether.
NOTED_BYTES = 256 << 20
#: Archives inside of archives: one inside of another is read, what lies in that is not.
DEPTH = 2

READ_BYTES = 1 << 20


def unpacked(size: int) -> int:
    """How many bytes a packed container of ``size`` bytes may unpack to."""
    return DOCUMENT_BYTES + EXPANSION * size
