"""Labels beside the points of a plot, so that none covers another, a point, or a bar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LETTER = 8.6  # pixels: an average letter of 12 px bold in DejaVu Sans, the widest of the usual system types
_LINE = 16.0  # pixels: a line of it
_REACH = 8.0  # half a marker and its outline
_LONGEST = 26  # letters; the table under the plot has the whole name
_STEPS = tuple(float(step * sign) for step in range(0, 320, 20) for sign in (1, -1))
"""Pixels to move up or down where the place is taken: a line and a little, as far as a plot is high."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Label:
    """Text that starts at ``x``, or ends there (``anchor``); ``led``: it stands apart, and a line leads to it."""

    text: str
    x: float
    y: float
    anchor: str
    led: bool


def place(points: Sequence[tuple[float, float, str]], bars: Sequence[Box], room: Box) -> tuple[Label, ...]:
    """Return a label for each of *points* (x, y and name) inside *room*.

    Each takes the first free place, or where there is none the one that covers least; *bars* are not to be covered.
    Whoever stands nearest to the top chooses first, having fewest places.
    """
    taken = [*bars, *((x - _REACH, y - _REACH, x + _REACH, y + _REACH) for x, y, _ in points)]
    found = {}
    for number in sorted(range(len(points)), key=lambda number: points[number][1]):
        x, y, name = points[number]
        places = _places(x, y, shortened(name), room)
        label, box = min(places, key=lambda it: _cost(it[0], it[1], y, taken, room))
        taken.append(box)
        found[number] = label
    return tuple(found[number] for number in range(len(points)))


def shortened(name: str) -> str:
    """Return *name* with its middle left out where it is long: variants differ at the start and at the end."""
    half = (_LONGEST - 1) // 2
    return name if len(name) <= _LONGEST else f"{name[:half]}…{name[-half:]}"


def _places(x: float, y: float, text: str, room: Box) -> Iterator[tuple[Label, Box]]:
    """Yield the places for *text* about a point, the best first; those apart from it are moved into the *room*."""
    width = LETTER * len(text)
    for step in _STEPS:
        for anchor in ("start", "end"):
            left = x + _REACH + 1 if anchor == "start" else x - _REACH - 1 - width
            left = max(min(left, room[2] - width), room[0]) if step else left
            at = left if anchor == "start" else left + width
            for base in (y - 8 + step, y + 17 + step, y + 5 + step):
                yield Label(text, at, base, anchor, bool(step)), (left, base - _LINE + 4, left + width, base + 4)


def _cost(label: Label, box: Box, at: float, taken: Sequence[Box], room: Box) -> float:
    """Return how much *box* covers of what is *taken*, and, far worse, how far it leaves the *room*.

    Standing apart costs as much as a letter over a bar, and more with the distance.
    """
    outside = max(room[0] - box[0], 0) + max(box[2] - room[2], 0) + max(room[1] - box[1], 0) + max(box[3] - room[3], 0)
    apart = LETTER * 6 + abs(label.y - at) if label.led else 0.0
    return sum(_shared(box, other) for other in taken) + 100 * _LINE * outside + apart


def _shared(a: Box, b: Box) -> float:
    across, along = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return across * along if across > 0 and along > 0 else 0.0
