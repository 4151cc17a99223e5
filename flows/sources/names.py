"""Names of raw files, which may hold any bytes, and what else of the input stands in a message."""

import re

#: What stands between an archive's path and a member's name.
INSIDE = b"!/"

#: An exception's words may quote the input; so many characters of them are enough.
_WORDS = 300

# Controls, line separators and what reorders the text around it (UAX #9), which a name must not do to a log or a page.
_UNPRINTABLE = re.compile("[\\\\\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\udc80-\udcff]")


def printable(path: bytes) -> str:
    r"""A path as text that can stand in a table, a log or a page; different paths stay different.

    Bytes that are no UTF-8 become ``\xNN``; controls, bidirectional controls and the backslash are escaped too.

    >>> print(printable(b"caf\xe9/new\nline.txt"), printable("café.txt".encode()))
    caf\xe9/new\nline.txt café.txt
    """
    text = path.decode("utf-8", "surrogateescape")
    return text if text.isprintable() and "\\" not in text else _UNPRINTABLE.sub(_escape, text)


def fault(words: str) -> str:
    r"""What is said where input makes the code fail: the failure's ``words``, cut short, and what to do about it.

    >>> print(fault("bad\nvalue"))
    bad\nvalue; this is a fault in Winnow: please report it
    """
    return f"{printable(words.encode('utf-8', 'replace'))[:_WORDS]}; this is a fault in Winnow: please report it"


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if "\udc80" <= character <= "\udcff":  # a byte that is no UTF-8
        return f"\\x{ord(character) - 0xDC00:02x}"
    # A C1 control is two bytes; \\xNN is for a byte.
    return f"\\u{ord(character):04x}" if character >= "\x80" else character.encode("unicode_escape").decode()
