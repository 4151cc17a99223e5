"""Lines of an ads.txt file, by their form.

Source: IAB Tech Lab, ads.txt Specification Version 1.1 (August 2022), sections 3.4 (format, records) and 3.5
(variables): ``domain, account, DIRECT|RESELLER[, authority]`` and ``NAME=value``, each with extension fields after
``;`` and a comment after ``#``. An authority id is 16 hexadecimal digits in practice; the specification leaves its form
open.
"""

import re

_RECORD = re.compile(
    r"""
    [ \t]*(?:ads\.?txt:[ \t]?)?                               # what some scrapers print before each
    [a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}                # domain of the seller
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
#: A comment ends with its line; where text is glued to it, it is one word.
_WORD_OF_COMMENT = re.compile(r"[ \t]*#[ \t]?\S{1,40}")
_LONGEST_COMMENT = 100
#: Before a record that is glued to a paragraph's end.
_SENTENCE_END = re.compile(r"[.!?…”\"’)][ \t]{0,2}(?=[a-z0-9-]{1,63}\.[a-z0-9-])")
_TAIL = 600
_SPACE = re.compile(r"\s*")
#: A variable's name and its sign lie within so many characters.
_VARIABLE_HEAD = 32
#: RFC 1035, section 2.3.4: a name has at most 255 octets.
_LONGEST_DOMAIN = 256


def may_be_line(text: str) -> bool:
    """Cheap and generous: whether the first word holds a dot or is "adstxt:", or an equals sign is near the start."""
    head = text[:_VARIABLE_HEAD]
    return "." in text[: text.find(" ", 0, _LONGEST_DOMAIN)] or "=" in head or head.startswith("adstxt:")


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
        if len(text) - end <= _LONGEST_COMMENT and (comment := _COMMENT.match(text, end)):
            return comment.end()
        if word := _WORD_OF_COMMENT.match(text, end):
            end = word.end()
        following = _SPACE.match(text, end)
        if not following or following.end() == len(text):
            return len(text)
        end = following.end()
    # What follows a glued line starts anew, with a capital, a quotation mark or a digit. A sentence goes on.
    follower = text[end : end + 1]
    return 0 if follower.islower() or follower in ".,;:!?)]}–—-=" else end


def lines_start(text: str) -> int:
    """Where the records begin that are glued to the end of ``text``, a paragraph; 0 for none.

    >>> text = "The bridge opened.google.com, pub-1, DIRECT, f08c47fec0942fa0"
    >>> text[lines_start(text):]
    'google.com, pub-1, DIRECT, f08c47fec0942fa0'
    """
    tail = text[-_TAIL:]
    if "DIRECT" not in tail and "RESELLER" not in tail:
        return 0
    starts = (match.end() for match in _SENTENCE_END.finditer(tail))
    found = next((start for start in starts if lines_end(tail[start:]) == len(tail) - start), 0)
    return found and len(text) - len(tail) + found
