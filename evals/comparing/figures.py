"""Figures as a column of statistics prints them: no digit that the uncertainty makes meaningless."""

from __future__ import annotations

from math import floor, log10

from evals.scoring.score import Metric
from evals.statistics import SignFlip

NONE = "–"
_MOST = 4  # decimals, for cents of a cent
_UNITS = {"share": "%", "words": "words", "tokens": "tokens", "USD": "USD", "seconds": "s"}


def decimals(metric: Metric, error: float | None) -> int:
    """Return how many decimals a figure of *metric* deserves whose standard error is *error*: two digits of that.

    Of a share, in percent: one, where the error is unknown, zero or between 0.1 and 10 points.
    """
    scaled = (error or 0.0) * _scale(metric)
    if not scaled:
        return {"share": 1, "USD": _MOST, "seconds": 1}.get(metric.unit, 0)
    return min(max(-floor(log10(scaled)) if scaled < 1 else int(scaled < 10), 0), _MOST)


def value(metric: Metric, number: float | None, places: int) -> str:
    """Return *number* in the unit of *metric*: "61.2 %"."""
    if number is None:
        return NONE
    return f"{_plain(number * _scale(metric), places)} {_UNITS[metric.unit]}"


def change(metric: Metric, number: float | None, places: int) -> str:
    """Return *number* with its sign and without a unit: "+3.6", in points where the metric is a share."""
    if number is None:
        return NONE
    text = _plain(number * _scale(metric), places)
    return text if text.startswith("-") or not float(text) else f"+{text}"


def size(metric: Metric, number: float | None, places: int) -> str:
    """Return *number*, the size of a difference, with its unit: "4.5 points"."""
    if number is None:
        return NONE
    text = _plain(abs(number) * _scale(metric), places)
    return f"{text} {_unit(metric, text)}"


def signed(metric: Metric, number: float | None, places: int) -> str:
    """Return *number*, a difference, with sign and unit: "+3.6 points"."""
    text = change(metric, number, places)
    return text if number is None else f"{text} {_unit(metric, text)}"


def p_value(p: float | None) -> str:
    """Return *p* to two digits where it matters: "0.021", "0.34", "<0.001"."""
    if p is None:
        return NONE
    if p < 0.001:
        return "<0.001"
    return f"{p:.3f}" if p < 0.1 else f"{p:.2f}"


def tested(test: SignFlip | None, p: float | None) -> str:
    """Return *p* in a sentence: "exact p 0.021", or "p 0.034 ± 0.002 (drawn)" where not every pattern was counted."""
    if test is None or p is None:
        return "no p"
    return f"exact p {p_value(p)}" if test.exact else f"p {p_value(p)} ± {max(test.error, 0.001):.3f} (drawn)"


def _unit(metric: Metric, text: str) -> str:
    """Return what differences of *metric* count in, after *text*: "points", "words"."""
    unit = "points" if metric.unit == "share" else _UNITS[metric.unit]
    return unit.removesuffix("s") if text in ("1", "+1", "-1") and len(unit) > 1 else unit


def _scale(metric: Metric) -> int:
    return 100 if metric.unit == "share" else 1


def _plain(number: float, places: int) -> str:
    text = f"{number:,.{places}f}"
    return text.removeprefix("-") if not float(text.replace(",", "")) else text
