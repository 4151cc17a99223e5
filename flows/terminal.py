"""The terminal: text from outside reaches it as text, and never as a command."""

import atexit
import io
import os
import re
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

# Everything that a terminal could obey or that reorders what a reader sees: C0 and C1 controls but for tab and newline,
# the bidirectional controls (Unicode UAX #9, section 2) and the other invisible format characters beside them.
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def safe(text: str) -> str:
    r"""The text with every control and bidirectional character written out.

    >>> safe("red: \x1b[31m, right to left: \u202e")
    'red: \\x1b[31m, right to left: \\u202e'
    """
    return UNSAFE.sub(lambda match: match.group().encode("unicode_escape", "surrogatepass").decode("ascii"), text)


class OutputError(Exception):
    """Standard output takes no more; the message says so in a sentence."""


def stdout(text: str) -> None:
    """Print a result. A reader that went away (``| head``) is no error, nor is a terminal of few characters.

    Raises:
        OutputError: it cannot be written.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    with suppress(BrokenPipeError):
        write(f"{text}\n".encode(encoding, "backslashreplace"))


def write(content: bytes) -> None:
    """Write a part of a result to standard output, and at once.

    Raises:
        BrokenPipeError: the reader went away.
        OutputError: it cannot be written.
    """
    if _is_closed(sys.stdout):
        raise OutputError("standard output is closed")
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        give_up_stdout()
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(f"standard output: {error.strerror or error}") from error


def give_up_stdout() -> None:
    """Write no more to standard output: Python would try once more as it ends, and tell of it."""
    sys.stdout = io.StringIO()


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at a stream; Python has none for a descriptor that was closed before it began."""
    return stream is not None and stream.isatty()


def is_painted() -> bool:
    """Whether standard output is a terminal that knows colours."""
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


def _is_closed(stream: TextIO | None) -> bool:
    return stream is None


def stderr(text: str) -> None:
    """Print an error or a remark, if there is where to: the exit code says what came of it too."""
    if _is_closed(sys.stderr):
        return
    with suppress(OSError):
        print(safe(text), file=sys.stderr, flush=True)  # noqa: T201 - this is the one place that prints


def grid(columns: int) -> "Table":
    """A table without lines: what is too long for its column is folded, and nothing is cut."""
    from rich.table import Table  # noqa: PLC0415 - as in ``rendered``

    table = Table.grid(padding=(0, 2))
    for _ in range(columns):
        table.add_column(overflow="fold")
    return table


def end_quietly() -> None:
    """Have nothing said on standard error when the process ends, as all is said.

    What a failed run leaves open Prefect keeps with its error, and DuckDB tells of it in forty lines.
    """
    atexit.register(_say_no_more)


def _say_no_more() -> None:
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def rendered(sections: Iterable["RenderableType"], *, color: bool, width: int) -> str:
    """Sections with a blank line between them, wrapped to ``width`` columns; without ``color``, no control character.

    What comes from outside must have gone through ``safe``.
    """
    # Workers need this module for ``safe`` alone.
    from rich.console import Console, Group  # noqa: PLC0415
    from rich.padding import Padding  # noqa: PLC0415

    output = io.StringIO()
    console = Console(
        file=output,
        width=max(width, 20),
        force_terminal=color,
        color_system="standard" if color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(Group(*(Padding(section, (0, 0, 1, 0), expand=False) for section in sections)))
    return "\n".join(line.rstrip() for line in output.getvalue().splitlines()).rstrip()


def width() -> int:
    """Columns of the terminal, 80 where there is none."""
    return shutil.get_terminal_size().columns
