"""Ctrl-C. It comes as an exception wherever the program is, and code that it comes upon may swallow or disguise it."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

EXIT = 130

_Handler = Callable[[int, FrameType | None], object]


@contextmanager
def leaving(sentence: str) -> Iterator[None]:
    """Inside, Ctrl-C ends the process at once, with a sentence: nothing was begun that must be put in order."""

    def leave(*_: object) -> None:
        os.write(2, f"{sentence}\n".encode())
        os._exit(EXIT)

    with _handled_by(leave):
        yield


@contextmanager
def kept() -> Iterator[None]:
    """Inside, Ctrl-C ends in a KeyboardInterrupt, whatever became of the one that was raised first."""
    typed = False

    def note(*_: object) -> None:
        nonlocal typed
        typed = True
        raise KeyboardInterrupt

    with _handled_by(note):
        try:
            yield
        except Exception as error:
            if typed:
                raise KeyboardInterrupt from error
            raise


@contextmanager
def _handled_by(handler: _Handler) -> Iterator[None]:
    """Inside, ``handler`` takes Ctrl-C, unless that is ignored, as it is in the background of a script."""
    before = signal.getsignal(signal.SIGINT)
    if before in {signal.SIG_IGN, None} or threading.current_thread() is not threading.main_thread():
        yield
        return
    signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
