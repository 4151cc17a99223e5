"""``python -m flows`` is the command ``winnow``."""

from flows.interrupts import EXIT, leaving
from flows.light import lighten


def main() -> None:
    """Run the command line; Ctrl-C in the moments that loading it takes is a sentence and no traceback."""
    lighten()
    with leaving("stopped before anything was begun"):
        from flows.cli import main as answer  # noqa: PLC0415 - the loading is what may be interrupted

    try:
        answer()
    except KeyboardInterrupt:
        raise SystemExit(EXIT) from None


if __name__ == "__main__":
    main()
