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
        ]
    )
)
_STEPS = pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64()), ("packing", pa.string())]))
#: The fields of ``Contents`` but for members.
_CONTENTS = [
    ("sha256", pa.binary()),
    ("segments", _SEGMENTS),
    ("head", pa.binary()),
    ("lost", pa.int64()),
    ("error", pa.string()),
    ("message", pa.string()),
    ("ignored", pa.int64()),
]
_MEMBERS = pa.list_(
    pa.struct([("path", pa.binary()), ("steps", _STEPS), ("size", pa.int64()), ("contents", pa.struct(_CONTENTS))])
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
    """What an earlier inventory knew, asked in the order of paths, and what this one knows."""

    def __init__(self, known: pa.Table | None) -> None:
        self._known = known if known is not None and _is_ours(known) else KNOWN.empty_table()
        self._rows = enumerate(_rows(self._known))
        self._next = next(self._rows, None)
        self._parts: list[pa.Table] = []
        self._taken: list[int] = []

    def recall(self, status: Status) -> Contents | None:
        """The contents of a file whose status is the one that is known."""
        while self._next is not None and self._next[1][0].path < status.path:
            self._next = next(self._rows, None)
        if self._next is None or self._next[1][0] != status:
            return None
        row, (_, contents) = self._next
        self._taken.append(row)
        return contents

    def learn(self, files: Sequence[tuple[Status, Contents]]) -> None:
        """Remember files that were read."""
        columns = list(zip(*(_row(*file) for file in files), strict=True)) or [()] * len(KNOWN)
        arrays = [pa.array(column, field.type) for column, field in zip(columns, KNOWN, strict=True)]
        self._parts.append(pa.Table.from_arrays(arrays, schema=KNOWN))

    def table(self) -> pa.Table:
        """What the next inventory is given."""
        if not any(self._parts) and len(self._taken) == self._known.num_rows:
            return self._known
        kept = self._known.take(pa.array(self._taken, pa.int64())).replace_schema_metadata()
        known = pa.concat_tables([kept, *self._parts]).sort_by("path").combine_chunks()
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


def _rows(known: pa.Table) -> Iterator[tuple[Status, Contents]]:
    for batch in known.to_batches(max_chunksize=4096):
        columns = [column.to_pylist() for column in batch.columns]
        statuses, contents = columns[: len(Status._fields)], columns[len(Status._fields) :]
        for status, (*content, members) in zip(zip(*statuses, strict=True), zip(*contents, strict=True), strict=True):
            yield Status(*status), _recalled(content, members)


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
