"""An axis of a plot: round ticks, and where on it a value stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, log10

_STEPS = (1, 2, 5, 10)  # the steps that people count in
_DECADES = 30  # a largest value of more than this times the smallest leaves the small ones on one spot: go by powers


@dataclass(frozen=True, slots=True)
class Axis:
    """From ``low`` to ``high``, by powers of ten where ``log``."""

    low: float
    high: float
    log: bool
    ticks: tuple[float, ...]

    def at(self, value: float) -> float:
        """Return where *value* stands, from 0 at the low end to 1 at the high one; beyond them, at the nearer."""
        low, high, place = self.low, self.high, value
        if self.log:
            low, high, place = log10(low), log10(high), log10(max(value, self.low))
        return min(max((place - low) / (high - low), 0.0), 1.0)


def axis(values: Iterable[float], *, most: float | None = None, count: int = 5) -> Axis:
    """Return an axis that shows all *values*, which are 0 or more, with about *count* ticks; it ends at *most*.

    Values that lie far apart go on a scale of powers of ten, where only those above 0 have a place; others on a scale
    that begins at 0, or near the values where these leave more than half of it empty.
    """
    found = sorted(values)
    above = [value for value in found if value > 0]
    if above and above[-1] / above[0] > _DECADES and most is None:
        return _powers(above[0], above[-1])
    low, high = (found[0], found[-1]) if found else (0.0, 0.0)
    if low < (high - low):  # half of the scale, or more, is in use from 0 on
        low = 0.0
    if high - low < 1e-9 * max(high, 1.0):
        low, high = max(0.0, low - 0.05 * (most or high or 1.0)), high + 0.05 * (most or high or 1.0)
    step = _step(high - low, count)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    if most is not None:
        last = min(last, round(most / step))
    ticks = tuple(round(place * step, 12) for place in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], False, ticks)


def _powers(low: float, high: float) -> Axis:
    first, last = floor(log10(low)), ceil(log10(high))
    ticks = tuple(10.0**power for power in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], True, ticks)


def _step(reach: float, count: int) -> float:
    rough = reach / count
    power = 10.0 ** floor(log10(rough))
    return power * min((step for step in _STEPS if step * power >= rough * 0.999), default=10)
