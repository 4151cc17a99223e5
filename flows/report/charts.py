"""Charts as inline SVG. Their colours are classes of the style sheet, their numbers stand in words beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

#: The histogram's size in units of its view box, and the room below it for the axis and above for the numbers.
_WIDTH, _HEIGHT, _AXIS, _NUMBERS = 640, 180, 22, 16

#: A column that is not empty can be seen.
_LEAST = 1.5


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole. ``look`` is a class of the style sheet."""

    label: str
    number: int
    look: str


def stacked(shares: Sequence[Share], what: str) -> Markup:
    """The parts of a whole, side by side in one bar; ``what`` says what they are parts of."""
    total = sum(share.number for share in shares) or 1
    told = ", ".join(f"{share.label} {percent(share.number / total)}" for share in shares if share.number)
    drawn, position = [], 0.0
    for share in shares:
        width = 100 * share.number / total
        drawn.append(
            Markup('<rect class="{}" x="{:.3f}" width="{:.3f}" height="10"><title>{}: {:,}</title></rect>').format(
                share.look, position, width, share.label, share.number
            )
        )
        position += width
    return Markup(
        '<svg class="stacked" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="{}: {}">{}</svg>'
    ).format(what, told, Markup("").join(drawn))


def bar(share: float, greatest: float, before: float | None = None) -> Markup:
    """A bar as long as ``share`` is of ``greatest``, with a line where it ended ``before``; for a table's cell."""
    scale = 100 / greatest if greatest else 0.0
    line = Markup("")
    if before is not None:
        place = min(99.6, before * scale)
        line = Markup('<rect class="before" x="{:.3f}" width=".8" height="10"></rect>').format(place)
    return Markup(
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="fill" y="1.5" width="{:.3f}" height="7"></rect>{}</svg>'
    ).format(max(share * scale, 0.4 if share else 0), line)


def histogram(counts: Sequence[int]) -> Markup:
    """Documents by the share that they lost: ``counts[0]`` lost nothing, the others in equal steps up to all."""
    step = _WIDTH / len(counts)
    tallest = max(counts, default=0) or 1
    drawn = [_column(number, count, step, tallest, len(counts) - 1) for number, count in enumerate(counts)]
    axis = [_tick("0", step / 2)]
    axis += [_tick(f"{part}%", step + (_WIDTH - step) * part / 100) for part in (25, 50, 75, 100)]
    return Markup(
        '<svg class="histogram" viewBox="-14 0 {} {}" role="img" aria-labelledby="histogram-title">{}{}</svg>'
    ).format(_WIDTH + 28, _HEIGHT + _AXIS + _NUMBERS, Markup("").join(drawn), Markup("").join(axis))


def bins(counts: Sequence[int]) -> list[tuple[str, int]]:
    """The histogram in words: the range of each column, and its documents."""
    parts = len(counts) - 1
    return [
        ("nothing" if not number else f"{100 * (number - 1) // parts}–{100 * number // parts}%", count)
        for number, count in enumerate(counts)
    ]


def percent(share: float) -> str:
    """A share for people: as many digits as tell something.

    >>> percent(0.4567), percent(0.01234), percent(0.00004), percent(0), percent(1)
    ('46%', '1.2%', '0.004%', '0%', '100%')
    """
    if share in {0, 1}:
        return f"{share:.0%}"
    if share < 0.001:
        return f"{100 * share:.1g}%" if share >= 0.00001 else "<0.001%"
    return f"{share:.1%}" if share < 0.1 or share > 0.995 else f"{share:.0%}"


def _column(number: int, count: int, step: float, tallest: int, parts: int) -> Markup:
    height = max(_LEAST, _HEIGHT * count / tallest) if count else 0.0
    top = _NUMBERS + _HEIGHT - height
    x = number * step
    name = "lost nothing" if not number else f"lost {100 * (number - 1) // parts}–{100 * number // parts}%"
    told = Markup('<text x="{:.1f}" y="{:.1f}">{:,}</text>').format(x + step / 2, top - 4, count) if count else ""
    return Markup(
        '<g class="{}"><rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="2"></rect>{}'
        "<title>{}: {:,}</title></g>"
    ).format("column" if number else "column untouched", x + 2, top, step - 4, height, told, name, count)


def _tick(label: str, x: float) -> Markup:
    return Markup('<text class="tick" x="{:.1f}" y="{}">{}</text>').format(x, _HEIGHT + _NUMBERS + 16, label)
