"""Texts of a page in forms that can be shown or compared."""

import re
from typing import Final

_NO_LETTERS: Final = re.compile(r"[\W_]+")
#: It tells where a word may be parted, and is none of its signs.
_SOFT_HYPHEN: Final = "\u00ad"


def one_line(text: str) -> str:
    """A text as one line, without the signs that tell where a word may be parted.

    >>> one_line(" The  old brid\u00adge ")
    'The old bridge'
    """
    return " ".join(text.replace(_SOFT_HYPHEN, "").split())


def squeeze(text: str) -> str:
    """A text's letters and digits, in lower case: what two spellings of one headline share.

    >>> squeeze("Varn’s 2nd bridge")
    'varns2ndbridge'
    """
    return _NO_LETTERS.sub("", text.lower())
