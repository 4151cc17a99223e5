"""How hard the trials are: as far as CI has time for, or all of it (``make torture``)."""

import os
import sys
from typing import TypeVar

T = TypeVar("T")

FULL = os.environ.get("WINNOW_TORTURE") == "full"

WINNOW = [sys.executable, "-m", "flows"]


def of(full: T, small: T) -> T:
    """``full`` in ``make torture``, ``small`` in CI: a number of trials, or what to try."""
    return full if FULL else small
