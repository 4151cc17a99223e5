"""What became of raw files since the run before: told at the end of a run, and of no influence on it."""

from collections import Counter
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from flows.known import KNOWN
from flows.raw_files import Inventory

_COMPARED = [KNOWN.field(name) for name in ("path", "sha256")]


@dataclass(frozen=True, slots=True)
class Changes:
    """Numbers of files. A moved one has the contents of one that is gone, and counts neither as new nor as deleted.

    ``unread`` are those that are none of the above, for nothing could be read of them; ``hidden`` are names that begin
    with a dot, which nobody tried to read.
    """

    new: int = 0
    changed: int = 0
    moved: int = 0
    deleted: int = 0
    unread: int = 0
    hidden: int = 0

    def __str__(self) -> str:
        became = _counted(new=self.new, changed=self.changed, moved=self.moved, deleted=self.deleted) or ["unchanged"]
        return ", ".join([*became, *_counted(**{"not read": self.unread, "hidden": self.hidden})])


def _counted(**numbers: int) -> list[str]:
    return [f"{number:,} {name}" for name, number in numbers.items() if number]


def unread(found: Inventory) -> int:
    """Rejected files, links and folders of which nothing is known; of a broken container the beginning may be."""
    paths = pa.array([reject.path for reject in found.rejects if not reject.file], pa.binary())
    return len(paths) - (pc.sum(pc.is_in(paths, value_set=found.known["path"])).as_py() or 0)


def changes(before: pa.Table | None, after: pa.Table) -> Changes:
    """Compare what two inventories knew (see ``flows.known.KNOWN``); None is an inventory of nothing.

    The earlier one may be of another version of Winnow: of its columns only two must be as they are now.

    >>> def known(files):
    ...     rows = [{"path": path.encode(), "sha256": content.encode() * 32} for path, content in files.items()]
    ...     return pa.Table.from_pylist(rows, schema=KNOWN)
    >>> str(changes(known({"a": "1", "b": "2", "c": "3"}), known({"a": "1", "b": "4", "d": "3", "e": "5"})))
    '1 new, 1 changed, 1 moved'
    """
    if before is None or not all(field in before.schema for field in _COMPARED):
        return Changes(new=after.num_rows)
    place = pc.index_in(after["path"], value_set=before["path"])
    there = pc.is_valid(place)
    same = pc.equal(before["sha256"].take(place.filter(there)), after["sha256"].filter(there))
    arrived = Counter(after["sha256"].filter(pc.invert(there)).to_pylist())
    gone = Counter(before["sha256"].filter(pc.invert(pc.is_in(before["path"], value_set=after["path"]))).to_pylist())
    moved = (arrived & gone).total()
    n_same = pc.sum(same).as_py() or 0
    return Changes(arrived.total() - moved, len(same) - n_same, moved, gone.total() - moved)
