"""One run at a time: a lock on the destination that dies with the process that holds it."""

import fcntl
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from flows.errors import LockedError, guarded


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock file ``path`` for as long as the block runs; the file itself stays.

    The kernel frees a ``flock`` when its holder dies, however it dies, and never before. Nothing is decided by the
    text in the file: it only tells people who holds the lock.

    Raises:
        LockedError: another process, or another block of this one, holds it.
        StoreError: the file cannot be opened or written.
    """
    with guarded(path):
        # O_CLOEXEC: a child that outlives this process must not keep the lock alive.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        with guarded(path):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                holder = _holder(os.pread(descriptor, 1024, 0))
                raise LockedError(path, f"locked by {holder}", "wait until that run has ended") from error
            since = datetime.now(UTC).isoformat(timespec="seconds")
            about = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since})
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, about.encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _holder(content: bytes) -> str:
    """Who holds the lock, in words; the holder may not have written its name yet.

    >>> _holder(b'{"pid": 7, "host": "barn", "since": "2026-01-02T03:04:05+00:00"}')
    'process 7 on barn since 2026-01-02T03:04:05+00:00'
    >>> _holder(b"")
    'another run'
    """
    try:
        about = json.loads(content)
        return f"process {int(about['pid'])} on {about['host']} since {about['since']}"
    except (ValueError, KeyError, TypeError):
        return "another run"
