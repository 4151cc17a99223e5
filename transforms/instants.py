"""What a date that a person or a machine wrote is as an instant in UTC."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final

from transforms.dates import parse_date

#: A Unix time above this would be after the year 5000: it counts a thousandth of what it was taken for.
_MOST_SECONDS: Final = 1e11
_THOUSANDTHS: Final = 3  # milliseconds, microseconds, nanoseconds
#: Digits of the shortest Unix time: of March 1973. A calendar's eight digits are ISO 8601.
_SHORTEST_UNIX: Final = 9
#: A day and the time of day without marks, by how many digits they are; Unix times of as many are of other centuries.
_CALENDAR: Final = {12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}
_CENTURIES: Final = ("19", "20")


#: What JavaScript and Java write behind a date to name its zone again: " (CEST)", "[Europe/Berlin]".
_ZONE_NAME: Final = re.compile(r"\s?\([^()]{2,40}\)$|\[[\w/+-]{2,40}\]$")
#: A date as the two print it: "Wed May 03 2023 10:15:00 GMT+0200", "Wed May 03 10:15:00 CEST 2023".
_OF_PROGRAMS: Final = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d{1,2}) (?:(?P<year>\d{4}) )?(?P<time>\d\d:\d\d:\d\d)"
    r"(?: (?:GMT|UTC)?(?P<zone>[A-Z]{3,4}|[+-]\d{4}))?(?: (?P<last>\d{4}))?$"
)


def read_instant(written: str) -> datetime | None:
    """An ISO 8601 date, a Unix time in seconds or finer, or a date as people print it; without a zone, UTC.

    >>> read_instant("2023-05-03T10:15+02:00").isoformat(), read_instant("3 May 2023").isoformat()
    ('2023-05-03T08:15:00+00:00', '2023-05-03T00:00:00+00:00')
    >>> read_instant("1712012300000").isoformat(), read_instant("20230503101500").isoformat()
    ('2024-04-01T22:58:20+00:00', '2023-05-03T10:15:00+00:00')
    >>> read_instant("1712012300000000").isoformat(), read_instant("Mon Mar 4 10:00:00 2024").isoformat()
    ('2024-04-01T22:58:20+00:00', '2024-03-04T10:00:00+00:00')
    >>> read_instant("Tue May 03 2023 10:15:00 GMT+0200 (CEST)").isoformat()
    '2023-05-03T08:15:00+00:00'
    >>> read_instant("soon")
    """
    found: datetime | None = None
    written = _OF_PROGRAMS.sub(_as_printed, _ZONE_NAME.sub("", written))
    counted = written.isascii() and written.isdigit() and len(written) >= _SHORTEST_UNIX
    if counted and len(written) in _CALENDAR and written.startswith(_CENTURIES):
        with suppress(ValueError):
            found = datetime.strptime(written, _CALENDAR[len(written)]).replace(tzinfo=UTC)
    elif not counted:
        with suppress(ValueError):
            found = datetime.fromisoformat(written)
    if found is None and len(written) >= _SHORTEST_UNIX:
        with suppress(ValueError, OverflowError, OSError):  # the C library's word for a year of ten digits is OSError
            found = datetime.fromtimestamp(_seconds(float(written)), UTC)
    if found is None and (printed := parse_date(written)) and printed.value:
        found = datetime.fromisoformat(printed.value)
    return found and in_utc(found)


def _seconds(counted: float) -> float:
    """A Unix time in seconds, whatever it counts."""
    for _ in range(_THOUSANDTHS):
        counted = counted / 1000 if counted > _MOST_SECONDS else counted
    return counted


def _as_printed(match: re.Match[str]) -> str:
    """The same as e-mails have it (RFC 5322), which is read already."""
    year = match["year"] or match["last"] or ""
    return f"{match['day']} {match['month']} {year} {match['time']} {match['zone'] or ''}".rstrip()


def in_utc(found: datetime) -> datetime | None:
    """The same instant in UTC, which it is in unless it says otherwise; None where UTC's calendar has no such day.

    >>> in_utc(datetime.fromisoformat("9999-12-31T23:00-05:00"))
    """
    if found.tzinfo is None:
        return found.replace(tzinfo=UTC)
    with suppress(OverflowError):
        return found.astimezone(UTC)
    return None
