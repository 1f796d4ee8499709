"""The drawing of quality against cost: where every tick, bar, point and label stands, in pixels.

Drawn once for a wide window and once for a narrow one, since type that shrinks with the window cannot be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from evals.reporting.axes import Axis, axis
from evals.reporting.estimates import Estimate
from evals.reporting.placing import Box, Label, place
from evals.reporting.tradeoff import Point, Tradeoff
from evals.scoring.score import Metric

LEFT, RIGHT, TOP, BOTTOM = 58.0, 26.0, 14.0, 52.0
"""Margins: on the left "100 %" and the title beside it, below the ticks and the title under them."""

_GUTTER = 72.0  # the part for points without a cost: as wide as "not kept"
_APART = 26.0  # between two of them
_BAR = 3.0  # half the thickness that a label keeps off
_FEW = 3  # variants that a narrow plot has room to name; more are numbered, as in the table under it
_ROOMY = 500.0  # pixels from which on a plot is not narrow
_LETTERS = 60.0  # pixels that the label of a tick takes, with room beside it


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick ``at`` so many pixels, with its label."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Marker:
    """One variant: its point, the ends of its bars (None where there is no interval), and its label."""

    x: float
    y: float
    across: tuple[float, float] | None
    along: tuple[float, float] | None
    label: Label
    point: Point


@dataclass(frozen=True, slots=True)
class Drawing:
    """A plot of ``width`` × ``height`` pixels.

    Left of ``begin`` stand the points without a cost; ``across`` has no tick where no point has one.
    """

    width: float
    height: float
    begin: float
    end: float
    top: float
    bottom: float
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    markers: tuple[Marker, ...]
    log: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    """Both axes on the paper; ``costs`` is None where no point has a cost."""

    plot: Tradeoff
    width: float
    bottom: float
    quality: Axis
    costs: Axis | None
    free: tuple[Point, ...]

    @property
    def begin(self) -> float:
        """Where the axis of costs begins: at the right end where there is none."""
        if self.costs is None:
            return self.width - RIGHT
        return LEFT + (max(_GUTTER, _APART * (len(self.free) + 1)) if self.free and not self._from_zero else 0.0)

    @property
    def _from_zero(self) -> bool:
        """Whether the axis itself has a place for what cost nothing."""
        return self.costs is not None and not self.costs.low and self.plot.nothing == "0"

    def right(self, cost: float) -> float:
        return self.begin + (self.costs.at(cost) if self.costs else 0.0) * (self.width - RIGHT - self.begin)

    def high(self, quality: float) -> float:
        return self.bottom - self.quality.at(quality) * (self.bottom - TOP)

    def x(self, point: Point) -> float:
        if point.cost is not None:
            return self.right(point.cost.value)
        return LEFT + (self.begin - LEFT) * (self.free.index(point) + 1) / (len(self.free) + 1)


def draw(plot: Tradeoff, width: float, height: float) -> Drawing:
    """Return *plot* laid out on *width* × *height* pixels."""
    frame = _frame(plot, width, height)
    where = [(frame.x(point), frame.high(point.quality.value)) for point in plot.points]
    bars = [
        (_stretched(frame.right, point.cost), _stretched(frame.high, point.quality)) for point in plot.points
    ]  # fmt: skip
    boxes = [box for (x, y), both in zip(where, bars, strict=True) for box in _boxes(x, y, *both)]
    names = map(str, range(1, len(where) + 1)) if numbered(plot) and width < _ROOMY else (it.name for it in plot.points)
    named = [(x, y, name) for (x, y), name in zip(where, names, strict=True)]
    labels = place(named, boxes, (LEFT, TOP, width - RIGHT, frame.bottom))
    rows = zip(where, bars, labels, plot.points, strict=True)
    return Drawing(
        width=width,
        height=height,
        begin=frame.begin,
        end=width - RIGHT,
        top=TOP,
        bottom=frame.bottom,
        across=tuple(_ticks(frame.costs, plot.cost, frame)),
        up=tuple(Tick(frame.high(value), _label(plot.quality, value)) for value in frame.quality.ticks),
        markers=tuple(Marker(*at, across, along, label, point) for at, (across, along), label, point in rows),
        log=frame.costs is not None and frame.costs.log,
    )


def numbered(plot: Tradeoff) -> bool:
    """Return whether a narrow drawing of *plot* has numbers for names."""
    return len(plot.points) > _FEW


def _frame(plot: Tradeoff, width: float, height: float) -> _Frame:
    shares = [end for point in plot.points for end in (point.quality.value, *_interval(point.quality))]
    costs = [point.cost for point in plot.points if point.cost is not None]
    return _Frame(
        plot=plot,
        width=width,
        bottom=height - BOTTOM,
        quality=axis(shares, most=1.0 if plot.quality.unit == "share" else None),
        costs=axis([end for it in costs for end in (it.value, *_interval(it))], count=int(width / 2 / _LETTERS))
        if costs
        else None,
        free=tuple(point for point in plot.points if point.cost is None),
    )


def _stretched(scale: Callable[[float], float], it: Estimate | None) -> tuple[float, float] | None:
    """Return where the interval of *it* begins and ends on *scale*."""
    ends = _interval(it)
    return (scale(ends[0]), scale(ends[1])) if ends else None


def _interval(it: Estimate | None) -> tuple[()] | tuple[float, float]:
    return () if it is None or it.low is None or it.high is None else (it.low, it.high)


def _boxes(x: float, y: float, across: tuple[float, ...] | None, along: tuple[float, ...] | None) -> Iterator[Box]:
    if across:
        yield across[0], y - _BAR, across[1], y + _BAR
    if along:
        yield x - _BAR, along[1], x + _BAR, along[0]


def _ticks(costs: Axis | None, metric: Metric | None, frame: _Frame) -> Iterator[Tick]:
    """Yield the ticks of *costs*, as many as have room for their labels."""
    last = -_LETTERS
    for value in costs.ticks if costs and metric else ():
        at = frame.right(value)
        if at - last >= _LETTERS:
            last = at
            yield Tick(at, _label(metric, value))


def _label(metric: Metric | None, value: float) -> str:
    if metric is not None and metric.unit == "share":
        return f"{100 * value:g} %"
    return f"{value:,g}" if value < 1e6 else f"{value:.0e}"
