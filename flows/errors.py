"""What goes wrong with the destination, said in a sentence that names the path and what to do."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_REMEDIES = {
    errno.ENOSPC: "free some space on that disk, then run again",
    errno.EDQUOT: "raise the quota or free some space, then run again",
    errno.EROFS: "the file system is read-only; remount it or choose another --curated folder",
    errno.EACCES: "give this user the right to write there, or choose another --curated folder",
    errno.EPERM: "give this user the right to write there, or choose another --curated folder",
    errno.EIO: "the disk reports a fault; check it before running again",
    errno.ENOENT: "something removed it during the run; leave curated/ to one run at a time, then run again",
    errno.ENOTDIR: "a file stands where a folder must be; move it away, then run again",
    errno.EEXIST: "a file stands where a folder must be; move it away, then run again",
    errno.EMFILE: "raise the limit of open files (ulimit -n), then run again",
}


class StoreError(Exception):
    """Nothing was published and the snapshot before stands. ``path`` is where, ``remedy`` what to do."""

    def __init__(self, path: Path | str, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}; {remedy}")
        self.path = path
        self.problem = problem
        self.remedy = remedy

    def __reduce__(self) -> tuple[type["StoreError"], tuple[Path | str, str, str]]:
        """Rebuild from the same three arguments, so that the error survives the way back from a worker process."""
        return type(self), (self.path, self.problem, self.remedy)


class LockedError(StoreError):
    """Another run works on the same destination."""


class DamagedError(StoreError):
    """A file does not hold the bytes that were written."""


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turn an ``OSError`` inside the block into a ``StoreError`` that names the path it happened at."""
    try:
        yield
    except OSError as error:
        # Of two names the second is the one that was to be made; a link's first one is only its text.
        name = error.filename2 or error.filename
        where = Path(name) if isinstance(name, str) else path
        problem = error.strerror or str(error)
        raise StoreError(where, problem, _REMEDIES.get(error.errno or 0, "mend that, then run again")) from error


@contextmanager
def guarded_database(folder: Path) -> Iterator[None]:
    """Turn an error of DuckDB, which works in ``folder``, into a ``StoreError``: as a rule the disk is full.

    What else is written there (shingles, for one) may have no room either, and its ``OSError`` names no file.
    A query that the database does not take is a fault of Winnow's own.
    """
    import duckdb  # noqa: PLC0415 - most of those that need this module need no database

    try:
        with guarded(folder):
            yield
    except duckdb.Error as error:
        problem = str(error).partition("\n")[0]
        own = isinstance(error, duckdb.ProgrammingError)
        known = [remedy for number, remedy in _REMEDIES.items() if os.strerror(number) in problem]
        other = "please report this" if own else "give it more memory and disk, then run again, or report this"
        remedy = known[0] if known else other
        raise StoreError(folder, problem, remedy) from error
