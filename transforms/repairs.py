"""Undo what reading changed: from the repaired text back to the text that the raw bytes hold."""

from collections.abc import Sequence
from itertools import groupby

from transforms.document import Repair


def undo(text: str, repairs: Sequence[Repair]) -> str:
    r"""Put back what every repair replaced, the last step first.

    >>> undo("It’s 5 o’clock", [Repair(1, 2, 3, "â€™", "mojibake"), Repair(2, 6, 7, "\n", "wrap")])
    'Itâ€™s 5\no’clock'
    """
    by_step = groupby(sorted(repairs, key=lambda r: (-r.step, r.start)), key=lambda r: r.step)
    for _, step in by_step:
        pieces: list[str] = []
        position = 0
        for repair in step:
            pieces.append(text[position : repair.start])
            pieces.append(repair.before)
            position = repair.end
        pieces.append(text[position:])
        text = "".join(pieces)
    return text
