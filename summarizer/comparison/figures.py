"""Numbers, their units and bounds: an amount of a claim must be one that the sources give for the same thing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import permutations

from summarizer.comparison.amount_index import AmountIndex, index_of
from summarizer.comparison.amounts import Amount, amounts, singles
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.surroundings import fit

_TIMES = frozenset(["year", "clock", "day"])
_NO_COUNTS = frozenset(["one", "zero"])
"""Words that are as often a pronoun, or a mark on a scale, as a count."""
_FEW = 10
"""Up to here a text may count what its source lists without a number: "two investigators", "three towns"."""
_TIMES_OVER = {
    "halved": 2, "doubled": 2, "doubling": 2, "double": 2, "twice": 2, "trebled": 3, "tripled": 3, "quadrupled": 4
}  # fmt: skip
_OPERANDS = 12
"""Numbers of the nearest sentences tried in sums and shares: more than sentences have, tables aside."""
_MARGIN = 1.0
"""By how much another number must fit a claim's surroundings better than one of its own value (see `fit`)."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the amounts of *claim* that the sources give otherwise, or not at all."""
    own = amounts(claim)
    bounded = [amount for amount in singles(claim) if amount.lean and amount.unit]
    if not own and not bounded:
        return
    index = index_of(sources)
    nearest = sources.nearest(claim)
    near = [amount for passage in nearest for amount in amounts(passage)]
    for amount in bounded:  # "more than a year"
        best = _best(amount, _same(amount, index), sources)
        if best is not None and (found := _bounded(amount, best)) is not None:
            yield found
    for amount in own:
        if amount.sort in _TIMES or (amount.unit is None and amount.text.lower() in _NO_COUNTS):
            continue  # years and times of day are compared apart
        found = _difference(amount, own, near, index)
        if found is not None:
            yield found


def _difference(amount: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex) -> Difference | None:
    same = _same(amount, index)
    best = _best(amount, same, index.sources)
    if best is not None:
        return _swapped(amount, best, own, near, index) or _bounded(amount, best) or _paced(amount, best)
    rivals = [other for other in near if _rivals(amount, other) and not any(_equal(other, mine) for mine in own)]
    counted = any(amount.of & other.of for other in rivals)
    if _admitted(amount, near) or _computed(amount, own, near, counted=counted):
        return None
    return _missing(amount, rivals, index)


def _best(amount: Amount, same: Sequence[Amount], sources: Sources) -> Amount | None:
    def likeness(other: Amount) -> tuple[float, bool]:
        return _fits(amount, other, sources), not _bounds_clash(amount, other)

    return max(same, key=likeness, default=None)


def _same(amount: Amount, index: AmountIndex) -> list[Amount]:
    tolerance = 1e-9 + abs(amount.low) * 0.03
    candidates = index.between(amount.low - tolerance, amount.high + tolerance)
    candidates += index.between(amount.value, amount.value)
    if amount.unit and amount.unit.dimension == "pounds":
        candidates += index.between(0.97 * _POUND * amount.low, 1.03 * _POUND * amount.low)
    return [other for other in dict.fromkeys(candidates) if _equal(amount, other)]


def _equal(one: Amount, other: Amount) -> bool:
    if "ordinal" in {one.sort, other.sort} and one.sort != other.sort and not (one.text + other.text)[:1].isdigit():
        return False  # "the 16th" may be "16 March"
    if one.unit is None or other.unit is None:
        # Only one of them says in what; "23 per cent" is no answer to "23 people".
        if one.of and other.unit is not None and other.unit.dimension in _RATIOS:
            return False
        if other.of and one.unit is not None and one.unit.dimension in _RATIOS:
            return False
        return math.isclose(one.value, other.value) or math.isclose(one.low, other.low)
    if {one.unit.dimension, other.unit.dimension} == {"pounds", "mass"}:  # a pound of flesh
        money, mass = (one, other) if one.unit.dimension == "pounds" else (other, one)
        return math.isclose(money.low * _POUND, mass.low, rel_tol=0.03) and "£" not in money.text
    if one.unit.dimension != other.unit.dimension:
        return False
    # Conversions are rounded; 3 % is what 5 miles and 8 kilometres differ by, and more.
    tolerance = 1e-9 if one.unit == other.unit else 0.03
    return math.isclose(one.low, other.low, rel_tol=tolerance) and math.isclose(one.high, other.high, rel_tol=tolerance)


_POUND = 0.45359237
"""Kilograms in a pound, by the international definition of 1959."""
_RATIOS = {"share", "points"}


def _fits(amount: Amount, other: Amount, sources: Sources) -> float:
    alike = amount.unit and other.unit and amount.unit.dimension == other.unit.dimension
    return fit(amount, other, sources) + (0.5 if alike else 0.0)


def _swapped(
    amount: Amount, best: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex
) -> Difference | None:
    """Return that the sources give another number for what *amount* counts, and its own for something else."""
    if amount.sort == "label" or not amount.near or not best.near or _overlap(amount, best):
        return None
    fits = {other: _fits(amount, other, index.sources) for other in near if _rivals(amount, other)}
    if not fits:
        return None
    rival = max(fits, key=fits.__getitem__)
    if fits[rival] - _fits(amount, best, index.sources) < _MARGIN:
        return None
    told = [other for other in own if _equal(other, rival)]
    if (told or rival.passage is best.passage) and not any(_overlap(other, best) for other in told):
        return None  # one sentence gives both, or the claim does, and it does not turn them round
    if _computed(amount, own, near, counted=True):
        return None
    if index.sources.cites(best.passage) and not index.sources.cites(rival.passage):
        return None
    return Difference("number", "clash", (amount.start, amount.end), rival.place, _says(amount, rival))


def _rivals(amount: Amount, other: Amount) -> bool:
    return other.sort == amount.sort and not _equal(amount, other) and _alike(amount, other)


def _overlap(one: Amount, other: Amount) -> bool:
    return not one.near.keys().isdisjoint(other.near.keys())


def _alike(amount: Amount, other: Amount) -> bool:
    """Return whether *other* may measure what *amount* does: the same thing counted, in units of one kind."""
    if amount.unit is not None or other.unit is not None:
        return amount.unit is not None and other.unit is not None and amount.unit.dimension == other.unit.dimension
    return bool(amount.of & other.of) or (not (amount.of and other.of) and bool(amount.near.keys() & other.near.keys()))


def _bounded(amount: Amount, best: Amount) -> Difference | None:
    if not _bounds_clash(amount, best):
        return None
    return Difference(
        "bound",
        "clash",
        (amount.start, amount.end),
        best.place,
        f"says {_with_bound(amount)}, source says {_with_bound(best)}",
    )


def _paced(amount: Amount, best: Amount) -> Difference | None:
    """Return that the sources give *amount* for another span of time: "a week" of "a month"."""
    if amount.rate is None or best.rate is None or amount.rate == best.rate:
        return None
    reason = f"says {amount.text} a {amount.rate}, source says {best.text} a {best.rate}"
    return Difference("unit", "clash", (amount.start, amount.end), best.place, reason)


def _bounds_clash(amount: Amount, other: Amount) -> bool:
    """Return whether what *amount* says of its number, at least or nearly, cannot be of what *other* says of it."""
    if {amount.bound, other.bound} == {"at least", "up to"} or amount.lean * other.lean < 0:
        return True
    if amount.bound in {"at least", "up to"} and other.bound == "about":
        return True
    if abs(amount.lean) == 2 and other.bound == "exact":
        return not (
            amount.unit and amount.unit.dimension in {"time", "calendar"}
        )  # "over 12 months" is in their course
    if amount.lean < 0 and other.bound == "at least":
        return True
    limits = {"maximum", "minimum"}
    return (
        limits & amount.near.keys() != limits & other.near.keys() and limits <= amount.near.keys() | other.near.keys()
    )


def _with_bound(amount: Amount) -> str:
    words = {2: "more than", 1: "just over", -1: "nearly", -2: "less than"}.get(amount.lean) or amount.bound
    return amount.text if words == "exact" else f"{words} {amount.text}"


def _admitted(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether a number that the sources give for the same thing is one that *amount* allows, or rounds to it."""
    return any(_allows(amount, other) for other in near if other.sort == amount.sort and _comparable(amount, other))


def _comparable(amount: Amount, other: Amount) -> bool:
    if amount.unit is None or other.unit is None:
        return amount.unit is other.unit and bool(amount.of & other.of or not amount.of or not other.of)
    return amount.unit.dimension == other.unit.dimension


def _allows(one: Amount, other: Amount) -> bool:
    """Return whether *one* is true of a thing that *other* measures: a range, a bound, a rounding."""
    if one.low < one.high:
        return other.low == other.high and one.low <= other.low and other.high <= one.high
    if one.lean < 0:
        return 0.85 * one.low <= other.low < one.low  # "nearly 60" is no word for 50
    if one.bound == "at least":
        return other.low >= one.low and other.bound != "up to" and other.low <= 1.25 * one.low
    if one.bound == "up to":
        return other.low <= one.low and other.bound != "at least" and other.low >= 0.8 * one.low
    place = _last_place(one.value) * (one.unit.factor if one.unit else 1.0)
    rounded = abs(other.low - one.low) <= place / 2 * (1 + 1e-9)
    if one.bound == "about":
        return rounded or abs(other.low - one.low) <= 0.05 * abs(one.low)
    # A number without "about" may round one with more places: 41 for 41.3 per cent, $4.6 billion for $4.58 billion.
    return rounded and abs(other.low - one.low) <= 0.05 * abs(one.low) and (other.value % 1 != 0 or one.value >= 1e6)


def _last_place(value: float) -> float:
    """Return the unit of the last digit of *value* that is not nought: 100 for 1,600, 0.1 for 4.6."""
    digits = f"{abs(value):.6f}".rstrip("0")
    if not digits.endswith("."):
        return float(10.0 ** -len(digits.split(".")[1]))
    whole = digits[:-1]
    return float(10.0 ** (len(whole) - len(whole.rstrip("0"))))


def _computed(amount: Amount, own: Sequence[Amount], near: Sequence[Amount], *, counted: bool) -> bool:
    """Return whether two amounts of one near passage make *amount*: a sum, a difference, a share, what remains."""
    known = [item for item in near if item.sort in {"count", "share"}][:_OPERANDS]
    if any(
        math.isclose(amount.value * times, item.value) or math.isclose(amount.value, item.value * times)
        for item in known
        for word, times in _TIMES_OVER.items()
        if word in item.passage.order
    ):
        return True
    return any(
        math.isclose(amount.value, value, rel_tol=0.005)
        for one, other in permutations(known, 2)
        if one.passage is other.passage
        for value in (_rest(one, other, own) if counted else _results(one, other, amount, own))
    )


def _rest(one: Amount, other: Amount, own: Sequence[Amount]) -> Iterator[float]:
    # "three of the five turbines run" → "two of the five do not": of the whole one part is told, the other said.
    if one.unit == other.unit and any(_equal(mine, one) for mine in own):
        yield one.value - other.value


def _results(one: Amount, other: Amount, amount: Amount, own: Sequence[Amount]) -> Iterator[float]:
    share = amount.unit is not None and amount.unit.dimension == "share"
    if one.unit == other.unit and amount.unit in {None, one.unit} and amount.value > _FEW:
        yield one.value + other.value
        yield one.value - other.value
    if amount.unit == one.unit == other.unit or amount.value <= _FEW:
        yield from _rest(one, other, own)
    if share and other.value and one.unit == other.unit:
        yield 100.0 * one.value / other.value
    if share and one.unit == amount.unit:
        yield 100.0 - one.value
    if one.unit and one.unit.dimension == "share" and other.unit is None and amount.unit is None:
        yield one.value / 100.0 * other.value


def _missing(amount: Amount, rivals: Sequence[Amount], index: AmountIndex) -> Difference:
    """Return that no source has *amount*, beside the nearest thing that they do have."""
    span = amount.start, amount.end
    otherwise = [other for other in index.between(amount.value, amount.value) if other.unit and amount.unit]
    if amount.unit and otherwise:
        best = max(otherwise, key=lambda other: _fits(amount, other, index.sources))
        return Difference("unit", "clash", span, best.place, _says(amount, best))
    nearest = max(rivals, key=lambda other: _fits(amount, other, index.sources), default=None)
    if nearest is not None:
        return Difference("number", "clash", span, nearest.place, _says(amount, nearest))
    small = amount.unit is None and amount.value <= _FEW and amount.value % 1 == 0 and not amount.text[0].isdigit()
    return Difference(
        "number", "unknown" if small else "clash", span, None, f"says {amount.text}, which no source does"
    )


def _says(amount: Amount, other: Amount) -> str:
    return f"says {amount.text}, source says {other.text}"
