"""Mojibake, character references and control characters in a text, repaired by ftfy, and only where it could act.

ftfy keeps the author's typography here: quotes, dashes, ligatures, widths and line breaks stay. It reads 2–3 MB/s, so
only lines on which one of its steps can act are handed to it. The tests hold the result against ftfy without the gate.
"""

import re
from collections.abc import Iterator, Sequence

from ftfy import ExplanationStep, TextFixerConfig, _fix_encoding_one_step_and_explain, fix_and_explain
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad
from ftfy.chardata import CONTROL_CHARS, HTML_ENTITY_RE, UTF8_CLUES

from transforms.document import Repair, RepairKind

#: Repairs of characters are the second step of reading, after decoding.
STEP = 2

CONFIG = TextFixerConfig(
    uncurl_quotes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    fix_line_breaks=False,
    normalization=None,
)
_CONFIG_OF_MARKUP = CONFIG._replace(unescape_html=False)

#: ftfy's time grows faster than a line of mojibake: longer lines are handed over in pieces of this many code points at
#: most, cut after white space where there is some.
PIECE = 4096

#: More separate changes than this in one piece are one repair: the log must not outgrow the text.
_CHANGES = 16


def _class(*names: str) -> str:
    return "".join([MOJIBAKE_CATEGORIES[name] for name in names])


# Every alternative of ftfy's badness test implies one of the neighbourhoods below. One class leads the pattern, for
# Python runs through a text to the next character of a class ten times as fast as it tries alternatives at each.
_CONTROL = "".join([f"\\u{code:04x}" for code in CONTROL_CHARS]) + "\ud800-\udfff" + _class("c1")
_ACCENTED = _class("lower_accented", "upper_accented")
_LETTERS = _class("lower_common", "upper_common")
_SIGNS = _class("bad", "box", "start_punctuation", "end_punctuation", "currency", "numeric", "law") + "°"
_NEIGHBOURHOODS = (
    f"(?<=[{_CONTROL}ŒœÂÃÎÐØÙЂ])",
    f"(?<=[{_ACCENTED}])[{_SIGNS}]",
    f"(?<=[{_SIGNS}])[{_SIGNS}{_ACCENTED}{_class('kaomoji')}´]",
    f"(?<=[{_ACCENTED}{_LETTERS}][{_class('upper_accented')}])",
    f"(?<=[a-zA-Z][{_LETTERS}][{_class('bad')}])",
    f"(?<=[ВГРСΒΓΞΟ][{_SIGNS}])[ВГРСΒΓΞΟ]",
    "(?<=[βā]€)",
)
_LEADING = f"{_CONTROL}{_ACCENTED}{_SIGNS}ÙЂ"
_SUSPECT = re.compile(f"[{_LEADING}](?:{'|'.join(_NEIGHBOURHOODS)})")
_SUSPECT_OR_REFERENCE = re.compile(
    f"[&{_LEADING}](?:{'|'.join(_NEIGHBOURHOODS)}|(?<=&)(?={HTML_ENTITY_RE.pattern.removeprefix('&')}))"
)
_CERTAIN = re.compile(f"[&{_CONTROL}]")
#: The longest context of an alternative, before and after a suspect character.
_BEFORE, _AFTER = 4, 6

#: After so many suspects on a line that were none, looking at the whole line is cheaper.
_HARMLESS = 16

_ASCII_CONTROL = bytes([code for code in CONTROL_CHARS if chr(code).isascii()])

#: Characters that begin a UTF-8 sequence read as a single-byte encoding, and never continue one.
_BEGINNING = re.compile(
    f"(?=[{UTF8_CLUES['utf8_first_of_2']}{UTF8_CLUES['utf8_first_of_3']}{UTF8_CLUES['utf8_first_of_4']}])"
    f"[^{UTF8_CLUES['utf8_continuation']}]"
)

_Change = tuple[int, int, str]


def repair(text: str) -> tuple[str, tuple[Repair, ...]]:
    r"""The text as its author wrote it, and what was changed to get there.

    Character references are read up to the first line that holds ``<``; from there on the text may be markup, and they
    stay. Tabs and line breaks are never touched. Lone surrogates become U+FFFD.

    >>> repair("Itâ€™s 5 o’clock.\nTom &amp; Ann")[0]
    'It’s 5 o’clock.\nTom & Ann'
    >>> repair("Itâ€™s 5 oâ€™clock.")[1][0]
    Repair(step=2, start=2, end=3, before='â€™', kind='mojibake', detail='sloppy-windows-1252 to utf-8')
    """
    if text.isascii() and "&" not in text:
        data = text.encode()
        if len(data.translate(None, _ASCII_CONTROL)) == len(data):
            return text, ()
    pieces: list[str] = []
    repairs: list[Repair] = []
    done = length = 0
    for start, end, config in _doubtful(text):
        before = text[start:end]
        after, steps = _fixed(before, config)
        if after == before:
            continue
        pieces += (text[done:start], after)
        length += start - done
        kind, detail = _name(steps)
        repairs += [
            Repair(STEP, length + change_start, length + change_end, was, kind, detail)
            for change_start, change_end, was in _changes(before, after)
        ]
        length += len(after)
        done = end
    pieces.append(text[done:])
    return "".join(pieces), tuple(repairs)


def _doubtful(text: str) -> Iterator[tuple[int, int, TextFixerConfig]]:
    """The lines, or pieces of long lines, on which ftfy may act, as spans, with the configuration for each."""
    markup = text.find("<")
    references_end = len(text) if markup < 0 else text.rfind("\n", 0, markup) + 1
    position = floor = line_end = harmless = 0
    while True:
        found = _SUSPECT_OR_REFERENCE.search(text, position, references_end) if position < references_end else None
        found = found or _SUSPECT.search(text, max(position, references_end))
        if found is None:
            return
        at = found.start()
        if at >= line_end:
            line_end = text.find("\n", at) + 1 or len(text)
            harmless = 0
        around = text[max(floor, at - _BEFORE, text.rfind("\n", max(0, at - _BEFORE), at) + 1) : at + _AFTER]
        if not _CERTAIN.match(text, at) and harmless < _HARMLESS and not is_bad(around):
            harmless += 1
            position = at + 1
            continue
        start, end = max(floor, text.rfind("\n", floor, at) + 1), line_end
        if end - start > PIECE:
            start = max(start, _cut(text, at - PIECE // 4, at - PIECE // 8))
            end = min(end, _cut(text, start + PIECE - PIECE // 8, start + PIECE))
        yield start, end, CONFIG if at < references_end else _CONFIG_OF_MARKUP
        position = floor = end
        harmless = 0


def _fixed(text: str, config: TextFixerConfig) -> tuple[str, list[ExplanationStep]]:
    """What ftfy makes of a line, and how.

    ftfy looks over the result twice more for anything left to do, at 5 MB/s; the gate knows faster that nothing is.
    """
    if "&" not in text:
        after, steps = _fix_encoding_one_step_and_explain(text, config)
        if steps and next(_doubtful(after), None) is None:
            return after, steps
    fixed = fix_and_explain(text, config)
    return fixed.text, fixed.explanation or []


def _cut(text: str, low: int, high: int) -> int:
    """Where ``text`` is best cut in ``low..high``: after white space, before a reference or before a character."""
    low, high = max(low, 0), min(high, len(text))
    for place in range(high, low, -1):
        if text[place - 1].isspace():
            return place
    for place in range(high - 1, low, -1):
        if text[place] == "&" or (_BEGINNING.match(text, place) and not _BEGINNING.match(text, place - 1)):
            return place
    return max(high, 0)


def _changes(before: str, after: str) -> list[_Change]:
    """What changed, as spans of ``after`` with what stood there before: word by word where that can be told."""
    words_before, words_after = before.split(" "), after.split(" ")
    if len(words_before) != len(words_after):
        return [_trimmed(before, after, 0)]
    changes: list[_Change] = []
    position = 0
    for was, word in zip(words_before, words_after, strict=True):
        if was != word:
            if len(changes) == _CHANGES:
                return [_trimmed(before, after, 0)]
            changes.append(_trimmed(was, word, position))
        position += len(word) + 1
    return changes


def _trimmed(before: str, after: str, offset: int) -> _Change:
    """The change without the beginning and the end that both texts share."""
    shorter = min(len(before), len(after))
    start = next((index for index in range(shorter) if before[index] != after[index]), shorter)
    tail = next((index for index in range(shorter - start) if before[-1 - index] != after[-1 - index]), shorter - start)
    return offset + start, offset + len(after) - tail, before[start : len(before) - tail]


def _name(steps: Sequence[ExplanationStep]) -> tuple[RepairKind, str]:
    """The kind of a repair and how ftfy made it, in words."""
    parts: list[str] = []
    for action, parameter in steps:
        if action == "decode" and parts:
            parts[-1] = f"{parts[-1]} to {parameter}"
        else:
            parts.append(parameter)
    actions = {action for action, _ in steps}
    names = {parameter for _, parameter in steps}
    if actions & {"encode", "decode", "transcode"} or names & {"decode_inconsistent_utf8", "fix_c1_controls"}:
        kind: RepairKind = "mojibake"
    else:
        kind = "entity" if "unescape_html" in names else "control"
    return kind, ", ".join(dict.fromkeys(parts))
