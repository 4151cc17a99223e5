"""``python -m flows`` is the command ``winnow``."""


def main() -> None:
    """Run the command line; Ctrl-C in the moments that loading it takes is no traceback."""
    try:
        from flows.cli import main as answer  # noqa: PLC0415 - the loading is what may be interrupted

        answer()
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
