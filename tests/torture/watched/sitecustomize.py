"""Loaded by every Python process of a watched run: writes down what it opens for writing, and whom it connects to."""

import json
import os
import sys

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGING = {"os.mkdir", "os.rmdir", "os.remove", "os.rename", "os.link", "os.symlink", "os.truncate", "os.chmod"}
_IN_FOLDERS = {"os.mkdir", "os.rmdir", "os.remove", "os.rename", "os.link", "os.symlink"}
_CONNECTING = {"socket.connect", "socket.getaddrinfo", "socket.sendto"}
_LOG = os.open(os.environ["WINNOW_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path, _, flags = arguments
        if isinstance(path, (str, bytes)) and isinstance(flags, int) and flags & _WRITING:
            _note(event, os.path.abspath(os.fsdecode(path)))  # noqa: PTH100 - pathlib would open files itself
    elif event in _CHANGING:
        paths = [os.fsdecode(path) for path in arguments if isinstance(path, (str, bytes))]
        # The last argument of these is the descriptor of the folder that a path begins in, or -1.
        folder = arguments[-1] if event in _IN_FOLDERS else -1
        if event == "os.symlink":
            paths = paths[1:]  # the first is only the link's text
        for path in paths:
            below = _folder(folder) if isinstance(folder, int) and folder >= 0 else os.curdir
            _note(event, os.path.abspath(os.path.join(below, path)))  # noqa: PTH100, PTH118 - the same
    elif event in _CONNECTING:
        _note(event, repr(arguments[1:] if event != "socket.getaddrinfo" else arguments[:2]))


def _folder(descriptor: int) -> str:
    return os.readlink(f"/proc/self/fd/{descriptor}")  # noqa: PTH115 - the same


def _note(event: str, what: str) -> None:
    os.write(_LOG, json.dumps([event, what]).encode() + b"\n")


sys.addaudithook(_hook)
