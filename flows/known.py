"""What an inventory remembers of raw files, so that the next one reads only what changed: a table, and asking it."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pyarrow as pa

from flows.sources import Segment
from flows.sources.look import Contents, Member
from flows.sources.segments import Step
from flows.version import version

_SEGMENTS = pa.list_(
    pa.struct(
        [
            ("start", pa.int64()),
            ("end", pa.int64()),
            ("number", pa.int64()),
            ("weight", pa.int64()),
            ("digest", pa.binary(32)),
            ("records", pa.int64()),
            ("packed", pa.int64()),
            ("unpacked", pa.int64()),
            ("skipped", pa.int64()),
        ]
    )
)
_STEPS = pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64()), ("packing", pa.string())]))
#: The fields of ``Contents`` but for members. What may be much is of a large type: a column of another one holds no
#: more than 2 GiB at a time.
_CONTENTS = [
    ("sha256", pa.binary()),
    ("segments", _SEGMENTS),
    ("head", pa.large_binary()),
    ("lost", pa.int64()),
    ("error", pa.string()),
    ("message", pa.large_string()),
    ("ignored", pa.int64()),
]
_MEMBERS = pa.large_list(
    pa.struct(
        [("path", pa.large_binary()), ("steps", _STEPS), ("size", pa.int64()), ("contents", pa.struct(_CONTENTS))]
    )
)
_MADE_BY = b"made_by"
#: What the inventory remembers of each file, sorted by path.
KNOWN = pa.schema(
    [
        ("path", pa.binary()),
        ("size", pa.int64()),
        ("modified", pa.int64()),
        ("changed", pa.int64()),
        ("inode", pa.int64()),
        *_CONTENTS,
        ("members", _MEMBERS),
    ]
)


class Status(NamedTuple):
    """A file's row in ``KNOWN`` before its contents: as long as these are equal, it has not been written to."""

    path: bytes
    size: int
    modified: int
    changed: int
    inode: int


class Memory:
    """What an earlier inventory knew, asked in the order of paths, and what this one knows.

    Some files at a time are recalled or learned, and then noted: no more of them than that are held as objects.
    """

    def __init__(self, known: pa.Table | None) -> None:
        self._known = known if known is not None and _is_ours(known) else KNOWN.empty_table()
        self._rows = enumerate(rows(self._known))
        self._next = next(self._rows, None)
        self._recalled: list[int] = []
        self._learned: list[pa.Table] = []
        self._noted: list[pa.Table] = []

    def recall(self, status: Status) -> Contents | None:
        """The contents of a file whose status is the one that is known."""
        while self._next is not None and self._next[1][0].path < status.path:
            self._next = next(self._rows, None)
        if self._next is None or self._next[1][0] != status:
            return None
        row, (_, contents) = self._next
        self._recalled.append(row)
        return contents

    def learn(self, files: Sequence[tuple[Status, Contents]]) -> None:
        """Remember files that were read."""
        columns = list(zip(*(_row(*file) for file in files), strict=True)) or [()] * len(KNOWN)
        arrays = [pa.array(column, field.type) for column, field in zip(columns, KNOWN, strict=True)]
        self._learned.append(pa.Table.from_arrays(arrays, schema=KNOWN))

    def note(self) -> None:
        """Put what was recalled and learned since the last time, all of it after that, in the order of paths."""
        part = pa.concat_tables([self._again(), *self._learned])
        if self._learned:
            part = part.sort_by("path")
        self._noted.append(part.combine_chunks())
        self._recalled, self._learned = [], []

    def _again(self) -> pa.Table:
        """The rows that were recalled: where none was lost between them, without a copy."""
        if not self._recalled:
            return KNOWN.empty_table()
        first, last = self._recalled[0], self._recalled[-1]
        stretch = self._known.slice(first, last - first + 1).replace_schema_metadata()
        if stretch.num_rows == len(self._recalled):
            return stretch
        return stretch.take(pa.array([row - first for row in self._recalled], pa.int64()))

    def table(self) -> pa.Table:
        """What the next inventory is given, of all that was noted."""
        known = pa.concat_tables([KNOWN.empty_table(), *self._noted])
        return known.replace_schema_metadata({_MADE_BY: _made_by()})


def _is_ours(known: pa.Table) -> bool:
    """Whether this version made it: another one may find other records in the same bytes."""
    return bool(known.schema == KNOWN and (known.schema.metadata or {}).get(_MADE_BY) == _made_by())


def _made_by() -> bytes:
    return version().encode()


def _row(status: Status, content: Contents) -> tuple[Any, ...]:
    """A row of ``KNOWN``; members' contents are without members."""
    members = [(path, steps, size, inner[:-1]) for path, steps, size, inner in content.members]
    return (*status, *content[:-1], members)


def rows(known: pa.Table) -> Iterator[tuple[Status, Contents]]:
    """Every file of ``known``, in its order; some thousand at a time are held."""
    for batch in known.to_batches(max_chunksize=4096):
        columns = [_values(column) for column in batch.columns]
        statuses, contents = columns[: len(Status._fields)], columns[len(Status._fields) :]
        for status, (*content, members) in zip(zip(*statuses, strict=True), zip(*contents, strict=True), strict=True):
            yield Status(*status), _recalled(content, members)


def _values(column: pa.Array) -> list[Any]:
    """A column as a list. Asking Arrow for one value after the other takes twenty times as long as NumPy for all."""
    if not (pa.types.is_list(column.type) or pa.types.is_large_list(column.type)):
        return column.to_numpy(zero_copy_only=False).tolist()  # type: ignore[no-any-return]
    if len(column.flatten()) == 0:  # of files that are one document
        return [()] * len(column)
    return column.to_pylist()  # type: ignore[no-any-return]


def _recalled(content: Sequence[Any], members: Sequence[dict[str, Any]] = ()) -> Contents:
    sha256, segments, head, lost, error, message, ignored = content
    return Contents(
        sha256,
        tuple(Segment(**segment) for segment in segments),
        head,
        lost,
        error,
        message,
        ignored,
        tuple(_recalled_member(**member) for member in members),
    )


def _recalled_member(path: bytes, steps: Sequence[dict[str, Any]], size: int, contents: dict[str, Any]) -> Member:
    return Member(path, tuple(Step(**step) for step in steps), size, _recalled(list(contents.values())))
