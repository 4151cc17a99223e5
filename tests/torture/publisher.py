"""A publisher that can be killed: started once, it forks for every trial, so that a trial costs no imports.

On standard input it reads folders, one a line. For each it forks, and the child stops before it publishes there, so
that somebody can take hold of it. It answers with the child's process id, and when that has ended, with its status.
"""

import os
import signal
import sys
from pathlib import Path

from test_store import batch
from test_store import publish as publish_batches

from flows.errors import StoreError
from flows.store import Store


def publish(folder: Path) -> int:
    """Publish over what is there; the exit code is that of ``winnow run``, and the message on standard error."""
    store = Store(folder)
    try:
        with store.lock():
            store.stage("k", batch("a/1.txt"))
            publish_batches(store, "a", "b", run={"n": 2})
    except StoreError as error:
        sys.stderr.write(f"{error}\n")
        sys.stderr.flush()
        return 3
    return 0


def answer(number: int) -> None:
    """Tell the other side."""
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def main() -> None:
    """Serve until standard input ends."""
    batch("a/1.txt")  # What cleaning reads at first use, such as weights, is no part of a publish.
    for line in sys.stdin:
        child = os.fork()
        if not child:
            os.kill(os.getpid(), signal.SIGSTOP)
            os._exit(publish(Path(line.rstrip("\n"))))
        os.waitpid(child, os.WUNTRACED)
        answer(child)
        _, status = os.waitpid(child, 0)
        answer(status)


if __name__ == "__main__":
    main()
