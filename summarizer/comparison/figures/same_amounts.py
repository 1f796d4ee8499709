"""Which amounts of the sources may be the same as one of a claim, which is most like it, and which bear it out."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amount_index import AmountIndex
from summarizer.comparison.figures.bounded import bounds_clash
from summarizer.comparison.figures.equality import CONVERTED, POUND, allows, equal
from summarizer.comparison.figures.misplaced import fits
from summarizer.comparison.sources import Sources

MOST = 40
"""Amounts of one value, and amounts of the nearest sentences, that are weighed: more have tables only."""


def is_end(amount: Amount, own: Sequence[Amount], near: Sequence[Amount]) -> bool:
    """Return whether a range is told by its ends here and as one there, or the reverse: "from 3 to 5"."""
    if amount.low < amount.high:
        ends = {other.low for other in near if other.low == other.high and _comparable(amount, other)}
        return {amount.low, amount.high} <= ends
    ranges = [(it.low, it.high) for it in near if it.low < it.high and _comparable(amount, it)]
    told = {other.low for other in own}
    return any(amount.low in ends and told.issuperset(ends) for ends in ranges)


def most_like(amount: Amount, same: Sequence[Amount], sources: Sources) -> Amount | None:
    """Return which of *same* stands most as *amount* stands."""
    if len(same) < _TWO:
        return same[0] if same else None

    def likeness(other: Amount) -> tuple[float, bool]:
        return fits(amount, other, sources), not bounds_clash(amount, other)

    return max(same, key=likeness)


_TWO = 2


def same_amounts(amount: Amount, near: Sequence[Amount], index: AmountIndex) -> list[Amount]:
    """Return the amounts near the claim, and then of all the sources, that equal *amount*, converted if need be."""
    tolerance = 1e-9 + abs(amount.low) * CONVERTED
    candidates = index.between(amount.low - tolerance, amount.high + tolerance)
    if amount.value != amount.low:
        candidates += index.between(amount.value, amount.value)
    dimension = amount.unit.dimension if amount.unit else ""
    if dimension == "length" or amount.metres is not None:  # "400m" is 400 million or 400 metres
        factor = 1e6 if dimension else 1e-6
        candidates += index.between(amount.value * factor, amount.value * factor)
    if dimension == "pounds":
        candidates += index.between((1 - CONVERTED) * POUND * amount.low, (1 + CONVERTED) * POUND * amount.low)
    return [other for other in dict.fromkeys([*near, *candidates]) if equal(amount, other)][:MOST]


def admitted(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether a number that the sources give for the same thing is one that *amount* allows, or rounds to it."""
    return any(allows(amount, other) for other in near if _one_sort(amount, other) and _comparable(amount, other))


def _one_sort(amount: Amount, other: Amount) -> bool:
    """Return whether both count, rank or date; "half" is as much a share as "52 per cent"."""
    return amount.sort == other.sort or {amount.sort, other.sort} == {"share", "count"}


def _comparable(amount: Amount, other: Amount) -> bool:
    if amount.unit is None or other.unit is None:
        return amount.unit is other.unit and bool(amount.of & other.of or not amount.of or not other.of)
    return amount.unit.dimension == other.unit.dimension
