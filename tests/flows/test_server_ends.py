"""Prefect's temporary server ends with the process that started it."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_CODE = """
import os, subprocess, sys
from flows import server
started = subprocess.Popen(["sleep", "60"], stdout=subprocess.DEVNULL)
server.end_with_us(started.pid)
print(started.pid, flush=True)
{end}
"""


def _is_there(pid: int) -> bool:
    """Whether a process runs; one that ended and was not waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
@pytest.mark.parametrize(("end", "is_there"), [("os.abort()", False), ("os._exit(3)", False), ("", True)])
def test_what_was_started_ends_with_a_process_that_can_tell_nobody(end: str, *, is_there: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE.format(end=end)], cwd=ROOT, stdout=subprocess.PIPE, timeout=120, check=False
    )
    pid = int(done.stdout)
    try:
        until = time.monotonic() + (1 if is_there else 20)
        while _is_there(pid) and time.monotonic() < until:
            time.sleep(0.05)
        assert _is_there(pid) == is_there
    finally:
        if is_there:
            os.kill(pid, 15)
