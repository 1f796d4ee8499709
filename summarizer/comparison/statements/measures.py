"""Whether two amounts of two texts may both be right: by their bounds, or as a part and its whole."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.side import Side

_PART = re.compile(r"\sof\s(?:the|its|his|her|their|those|these|them|which|whom|all)\b")
_ABOUT = 0.05
"""What "about" may be off, as in `reckoning`."""


def equal_within(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the spans hold one amount, however written."""
    return _meet(one, said, other, there, equal)


def overlap_within(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the spans hold amounts whose bounds leave room for one that is both."""
    return _meet(one, said, other, there, _overlap)


def is_part(side: Side, span: Range) -> bool:
    """Return whether the figure at *span* tells of a part of something: "five of the dead"."""
    found = side.at(span)
    return found is not None and _PART.match(found[0].claim.text, found[1][1]) is not None


def _meet(one: Side, said: Range, other: Side, there: Range, alike: Callable[[Amount, Amount], bool]) -> bool:
    return any(alike(mine, theirs) for mine in _held(one, said) for theirs in _held(other, there))


def _held(side: Side, span: Range) -> list[Amount]:
    found = side.at(span)
    if found is None:
        return []
    statement, (start, end) = found
    return [amount for amount in amounts(statement.claim) if start < amount.end and amount.start < end]


def _overlap(one: Amount, other: Amount) -> bool:
    units = [amount.unit.dimension if amount.unit else None for amount in (one, other)]
    if units[0] != units[1] or {one.bound, other.bound} == {"exact"}:
        return False
    (low, high), (least, most) = _bounds(one), _bounds(other)
    # "More than 50" leaves no room for 50, nor "at least 50" and "up to 50" for more than the one figure.
    touching = "exact" in {one.bound, other.bound} and abs(one.lean) < 2 and abs(other.lean) < 2
    return (low < most and least < high) or (touching and low <= most and least <= high)


def _bounds(amount: Amount) -> tuple[float, float]:
    off = _ABOUT * abs(amount.low) if amount.bound == "about" else 0.0
    low = -math.inf if amount.bound == "up to" else amount.low - off
    return low, math.inf if amount.bound == "at least" else amount.high + off
