"""Undo what reading changed, or find in the repaired text what stood elsewhere in the text before."""

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


def carry(spans: Sequence[tuple[int, int]], step: Sequence[Repair]) -> list[tuple[int, int]]:
    """Where spans of a step's input are in its output; both spans and repairs in order, and spans without overlap.

    An edge inside a repair moves to the repair's end. A span whose characters all went is empty.

    >>> carry([(0, 6), (7, 10)], [Repair(2, 2, 3, "â€™", "mojibake")])
    [(0, 4), (5, 8)]
    """
    carried: list[int] = []
    index = shift = 0
    for edge in (edge for span in spans for edge in span):
        while index < len(step) and step[index].start - shift + len(step[index].before) <= edge:
            shift += step[index].end - step[index].start - len(step[index].before)
            index += 1
        inside = index < len(step) and step[index].start - shift < edge
        carried.append(step[index].end if inside else edge + shift)
    return list(zip(carried[::2], carried[1::2], strict=True))
