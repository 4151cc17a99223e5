"""Loaded by every Python process of a run whose clock is moved: what it asks the time of day is told another one."""

import os
import time

_SECONDS = int(os.environ["WINNOW_CLOCK"])
_time, _time_ns, _gmtime, _localtime = time.time, time.time_ns, time.gmtime, time.localtime

time.time = lambda: _time() + _SECONDS
time.time_ns = lambda: _time_ns() + _SECONDS * 1_000_000_000
time.gmtime = lambda seconds=None: _gmtime(time.time() if seconds is None else seconds)
time.localtime = lambda seconds=None: _localtime(time.time() if seconds is None else seconds)
