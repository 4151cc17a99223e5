"""Lines of an ads.txt file, by their form.

Source: IAB Tech Lab, ads.txt Specification Version 1.1 (August 2022), sections 3.4 (format, records) and 3.5
(variables): ``domain, account, DIRECT|RESELLER[, authority]`` and ``NAME=value``, each with extension fields after
``;`` and a comment after ``#``. An authority id is 16 hexadecimal digits in practice; the specification leaves its form
open.
"""

import re

_RECORD = re.compile(
    r"""
    [ \t]*[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}           # domain of the seller
    [ \t]*,[ \t]*[^\s,]{1,128}                                # its account
    [ \t]*,[ \t]*(?:DIRECT|RESELLER)(?=\W|$|(?-i:[A-Z][a-z])) # a headline may stick to the end
    (?:[ \t]*,[ \t]*(?:                                       # the authority that certified it
        [0-9a-f]{16}(?=\W|$|(?-i:[A-Z])) | [0-9a-f]{9,40}\b | placeholder\b | [^\s,;\#]{1,64}(?=[ \t]{0,9}(?:$|[;\#]))
    ))?
    (?:[ \t]{0,9};(?:[ \t]?[^\s;\#=]{1,64}=[^\s;\#]{0,200})?){0,8}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_VARIABLE = re.compile(
    r"[ \t]*(?:(?:SUBDOMAIN|INVENTORYPARTNERDOMAIN|OWNERDOMAIN|MANAGERDOMAIN)[ \t]*=[ \t]*[a-z0-9-]{1,63}"
    r"(?:\.[a-z0-9-]{1,63}){1,8}(?:[ \t]*,[ \t]*[a-z]{2}\b)?"
    r"|CONTACT[ \t]*=[ \t]*(?:[^\s=]{1,200}(?=$|\s)|[^=\n]{1,200}$))",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"[ \t]*#[^\n]{0,400}$")
_SPACE = re.compile(r"\s*")
#: A variable's name and its sign lie within so many characters.
_VARIABLE_HEAD = 32
#: RFC 1035, section 2.3.4: a name has at most 255 octets.
_LONGEST_DOMAIN = 256


def may_be_line(text: str) -> bool:
    """Cheap and generous: whether the first word holds a dot, or an equals sign stands near the start."""
    return "." in text[: text.find(" ", 0, _LONGEST_DOMAIN)] or "=" in text[:_VARIABLE_HEAD]


def line_end(text: str, start: int = 0) -> int:
    """Where the record or the variable at ``text[start]`` ends; 0 for none. What follows is not looked at.

    >>> line_end("google.com, pub-1, DIRECT, f08c47fec0942fa0 A bridge opens")
    43
    """
    match = _RECORD.match(text, start) or _VARIABLE.match(text, start)
    return match.end() if match else 0


def lines_end(text: str) -> int:
    """Where the records and variables at the start of ``text`` end; 0 for none, or for a sentence that quotes one.

    >>> lines_end("google.com, pub-1, DIRECT A bridge opens"), lines_end("google.com, pub-1, DIRECT is what it said")
    (26, 0)
    """
    end = 0
    while following_end := line_end(text, end):
        end = following_end
        if comment := _COMMENT.match(text, end):
            return comment.end()
        following = _SPACE.match(text, end)
        if not following or following.end() == len(text):
            return len(text)
        end = following.end()
    # What follows a glued line starts anew, with a capital, a quotation mark or a digit. A sentence goes on.
    follower = text[end : end + 1]
    return 0 if follower.islower() or follower in ".,;:!?)]}–—-=" else end
