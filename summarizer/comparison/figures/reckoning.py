"""Whether two amounts are one, whether one allows the other, and whether others make it: sums, shares, what is left."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.passage import Passage
from summarizer.language.tokens import stem
from summarizer.language.word_classes import NEGATIONS

FEW = 10
"""Up to here a text may count what its source lists without a number: "two investigators", "three towns"."""
_TIMES_OVER = {
    "halved": 2, "doubled": 2, "doubling": 2, "double": 2, "twice": 2, "trebled": 3, "tripled": 3, "quadrupled": 4
}  # fmt: skip
POUND = 0.45359237
"""Kilograms in a pound, by the international definition of 1959."""
CONVERTED = 0.03
"""What a rounded conversion may be off: seven feet are 2.1 metres to the reader, 2.13 to the ruler."""
_ABOUT = 0.05
"""What "about" may be off beyond the rounding of its digits: 1,000 for 960."""
_NEARLY, _OVER, _UNDER = 0.85, 1.25, 0.8
"""How far from its number "nearly", "more than" and "fewer than" still tell: nobody says "more than 60" of 90."""
_RATIOS = frozenset(["share", "points"])
_OPERANDS = 12
"""Numbers of the nearest sentences tried in sums and shares: more than sentences have, tables aside."""


def equal(one: Amount, other: Amount) -> bool:
    """Return whether both are one amount of one kind of thing; a conversion may be rounded, a unit left out."""
    if "ordinal" in {one.sort, other.sort} and one.sort != other.sort:
        ratio = any(it.unit is not None and it.unit.dimension in _RATIOS for it in (one, other))
        if ratio or not (one.text + other.text)[:1].isdigit():
            return False  # "the 16th" may be "16 March"
    if one.unit is None or other.unit is None:
        # Only one of them says in what; "23 per cent" is no answer to "23 people".
        if one.of and other.unit is not None and other.unit.dimension in _RATIOS:
            return False
        if other.of and one.unit is not None and one.unit.dimension in _RATIOS:
            return False
        plain, measured = (one, other) if one.unit is None else (other, one)
        if measured.unit is not None and measured.unit.dimension == "length" and plain.metres is not None:
            return math.isclose(plain.metres, measured.low)
        return math.isclose(one.value, other.value) or math.isclose(one.low, other.low)
    if {one.unit.dimension, other.unit.dimension} == {"pounds", "mass"}:  # a pound of flesh
        money, mass = (one, other) if one.unit.dimension == "pounds" else (other, one)
        return math.isclose(money.low * POUND, mass.low, rel_tol=CONVERTED) and "£" not in money.text
    if one.unit.dimension != other.unit.dimension:
        return _of_one_scale(one.unit, other.unit) and math.isclose(one.value, other.value)
    tolerance = 1e-9 if one.unit == other.unit else CONVERTED
    return math.isclose(one.low, other.low, rel_tol=tolerance) and math.isclose(one.high, other.high, rel_tol=tolerance)


def _of_one_scale(one: Unit, other: Unit) -> bool:
    """Return whether one of them says of which scale its degrees are, and the other does not."""
    dimensions = {one.dimension, other.dimension}
    return "degrees" in dimensions and any(name.startswith("temperature") for name in dimensions)


def is_measure(one: Amount, other: Amount) -> bool:
    """Return whether one of them measures and the other counts things: "300 kilos of rolls", "300 rolls"."""
    plain, measured = (one, other) if one.unit is None else (other, one)
    if plain.unit is not None or measured.unit is None or measured.unit.dimension in _RATIOS | {"degrees"}:
        return False
    if plain.metres is not None:
        return False
    named = stem(measured.passage.text[measured.start : measured.end].split()[-1])
    if {plain.sort, measured.sort} != {"count"} or named in plain.of:
        return False
    # "38,000, not 41,000 years": what one leaves out the other says; "9 votes" leaves nothing out.
    led = _COUNTED.match(plain.passage.text, plain.end)
    return led is not None and named not in map(stem, led[0].split())


_COUNTED = re.compile(r"[ -](?:[a-z]+ ){0,2}?(?:[a-z]{3,}(?<!s)s|men|women|people|children|staff)\b")
"""The noun that a number counts, in the plural, with what may stand before it; "hrs" and "lbs" are signs of units."""


def allows(one: Amount, other: Amount) -> bool:
    """Return whether *one* is true of a thing that *other* measures: a range, a bound, a rounding."""
    if one.low < one.high:
        return other.low == other.high and one.low <= other.low and other.high <= one.high
    if one.lean < 0:
        return _NEARLY * one.low <= other.low < one.low  # "nearly 60" is no word for 50
    if one.bound == "at least":
        return other.low >= one.low and other.bound != "up to" and other.low <= _OVER * one.low
    if one.bound == "up to":
        return other.low <= one.low and other.bound != "at least" and other.low >= _UNDER * one.low
    place = _last_place(one.value) * (one.unit.factor if one.unit else 1.0)
    rounded = abs(other.low - one.low) <= place / 2 * (1 + 1e-9)
    if one.bound == "about":
        return rounded or abs(other.low - one.low) <= _ABOUT * abs(one.low)
    # A number without "about" may round one with more places: 41 for 41.3 per cent, $4.6 billion for $4.58 billion.
    return rounded and abs(other.low - one.low) <= _ABOUT * abs(one.low) and (other.value % 1 != 0 or one.value >= 1e6)


def _last_place(value: float) -> float:
    """Return the unit of the last digit of *value* that is not nought: 100 for 1,600, 0.1 for 4.6."""
    digits = f"{abs(value):.6f}".rstrip("0")
    if not digits.endswith("."):
        return float(10.0 ** -len(digits.split(".")[1]))
    whole = digits[:-1]
    return float(10.0 ** (len(whole) - len(whole.rstrip("0"))))


def _told_of(amount: Amount, whole: Amount, part: Amount) -> bool:
    """Return whether *amount* is told of what the source tells of a part, and so is not what remains without it."""
    if amount.difference or part.change or whole.unit != part.unit or not _REST.isdisjoint(amount.passage.order):
        return False
    if not math.isclose(amount.value, whole.value - part.value):
        return False
    return any(part.near[sense] >= _CLOSELY for sense in amount.near if sense in part.near and sense not in whole.near)


_REST = NEGATIONS | frozenset("no none rest remaining other others left without nobody neither remainder".split())
_CLOSELY = 0.3
"""How near to a number a word stands that tells what is said of it: the third content word, at least."""


def _joined(one: Amount, other: Amount) -> bool:
    """Return whether two amounts stand side by side as parts of one whole: "214 passengers and 31 crew"."""
    first, second = (one, other) if one.start < other.start else (other, one)
    between = first.passage.text[first.end : second.start].lower()
    return len(between) < _BESIDE and between.rstrip().endswith((" and", ",", " plus", " as well as"))


_BESIDE = 40
"""Letters between two amounts that are told side by side: each with its noun."""


def computed(amount: Amount, own: Sequence[Amount], near: Sequence[Amount], *, counted: bool) -> bool:
    """Return whether two amounts of one near passage make *amount*: a sum, a difference, a share, what remains."""
    known = [item for item in near if item.sort in {"count", "share"}][:_OPERANDS]
    if any(
        math.isclose(amount.value * times, item.value) or math.isclose(amount.value, item.value * times)
        for item in known
        for word, times in _TIMES_OVER.items()
        if word in item.passage.order
    ):
        return True
    if any(_meets(amount, value) for value in _worked_out(amount, own, near)):
        return True
    return any(
        _meets(amount, value)
        for one, other in permutations(known, 2)
        if one.passage is other.passage or (one.unit is not None and one.unit.dimension == "share")
        if not _told_of(amount, one, other)
        for value in (_rest(one, other, own) if counted else _results(one, other, amount, own))
    )


def _worked_out(amount: Amount, own: Sequence[Amount], near: Sequence[Amount]) -> Iterator[float]:
    """Yield what the sources' own words say how to reckon, whatever it counts: a third of it, each, six times."""
    apart = amount.difference
    for passage in dict.fromkeys(item.passage for item in near[:_OPERANDS]):
        items = [item for item in near[:_OPERANDS] if item.passage is passage]
        if amount.sort == "count" and amount.unit is None and _alone(passage):
            yield from (item.value - 1.0 for item in items if any(equal(mine, item) for mine in own))
        for one, other in permutations(items, 2):
            part = _portion(one)
            if amount.sort != "count" or other.sort != "count" or _portion(other):
                continue
            if part and amount.unit == other.unit:
                yield part * other.value
            if _MULTIPLE.match(passage.text, one.end) and amount.unit == other.unit:
                yield other.value / one.value if one.value else 0.0
                yield other.value * one.value
            if amount.unit == other.unit and one.unit is None and not _EACH.isdisjoint(passage.order):
                yield other.value * one.value
            if apart and one.unit in {other.unit, None} and amount.unit in {None, other.unit, _points(other.unit)}:
                yield abs(one.value - other.value)
            if one.unit == other.unit == amount.unit and not _told(own, one, other) and _summed(one, other):
                yield one.value + other.value
        if amount.unit is not None and amount.unit.dimension == "share" and _leaves(amount):
            yield from (100.0 * (1.0 - part) for item in items if (part := _portion(item)))


def _points(unit: Unit | None) -> Unit | None:
    """Return what two shares differ by: percentage points."""
    return unit_named("points") if unit is not None and unit.dimension == "share" else unit


def _alone(passage: Passage) -> set[float]:
    """Return 1 where *passage* says "only one" or "only once", which is no number elsewhere."""
    pairs = pairwise(passage.order)
    return {1.0} if any(one in {"only", "but"} and other in {"one", "once"} for one, other in pairs) else set()


def _told(own: Sequence[Amount], one: Amount, other: Amount) -> bool:
    return any(equal(mine, item) for mine in own for item in (one, other))


def _summed(one: Amount, other: Amount) -> bool:
    """Return whether "and" stands between two amounts of one clause: "destroyed 14 houses and damaged 30 others"."""
    between = one.passage.text[one.end : other.start].lower()
    return 0 < len(between) < _BESIDE and (" and " in between or between.rstrip().endswith(" and"))


def _portion(amount: Amount) -> float | None:
    """Return which part of a whole *amount* is: 0.3 of "30 percent", a third of "a third"; None of any other."""
    if amount.unit is not None:
        return amount.value / 100.0 if amount.unit.dimension == "share" else None
    if amount.sort == "ordinal" and _FRACTION.search(amount.passage.text, max(0, amount.start - 4), amount.start):
        return 1.0 / amount.value if amount.value else None
    return None


def _leaves(amount: Amount) -> bool:
    """Return whether what is told of *amount* is told of the rest: "30 percent were still uncounted"."""
    order = amount.passage.order
    return not _REST.isdisjoint(order) or any(len(word) > _LONG and word.startswith("un") for word in order)


_FRACTION = re.compile(r"\b(?:a|one)[ -]$", re.IGNORECASE)
_MULTIPLE = re.compile(r"(?: times|-fold|fold)\b")
_EACH = frozenset(["each", "apiece"])
_LONG = 5
"""Letters that a word with "un-" for "not" has more of: "under", "until" and "union" deny nothing."""


def _meets(amount: Amount, value: float) -> bool:
    """Return whether the reckoned *value* is *amount*, or what "more than", "nearly" or "about" it allows."""
    if amount.lean > 0:
        return amount.value < value <= _OVER * amount.value
    if amount.lean < 0:
        return _NEARLY * amount.value <= value < amount.value
    return math.isclose(amount.value, value, rel_tol=_ABOUT if amount.bound == "about" else 0.005)


def _rest(one: Amount, other: Amount, own: Sequence[Amount]) -> Iterator[float]:
    # "three of the five turbines run" → "two of the five do not": of the whole one part is told, the other said.
    if one.unit == other.unit and any(equal(mine, one) for mine in own):
        yield one.value - other.value


def complements(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* counts those whom *passage* leaves: two of five do not, where three of five do."""
    mine, theirs = ({number.value for number in it.numbers} | _alone(it) for it in (claim, passage))
    return any(part + rest in mine & theirs for part in mine - theirs for rest in theirs - mine)


def _results(one: Amount, other: Amount, amount: Amount, own: Sequence[Amount]) -> Iterator[float]:
    share = amount.unit is not None and amount.unit.dimension == "share"
    like = one.unit is not None or not (one.of or other.of) or one.of & other.of or amount.of & (one.of | other.of)
    if one.unit == other.unit and amount.unit in {None, one.unit} and amount.value > FEW and _joined(one, other):
        yield one.value + other.value
    if like and one.unit == other.unit and amount.unit in {None, one.unit} and amount.value > FEW:
        yield one.value + other.value
        yield one.value - other.value
    if amount.unit == one.unit == other.unit or amount.value <= FEW:
        yield from _rest(one, other, own)
    dimensions = [unit.dimension if unit else "share" for unit in (amount.unit, one.unit, other.unit)]
    if dimensions == ["points", "share", "share"]:  # 27 points between 68 and 41 per cent
        yield one.value - other.value
    elif dimensions == ["share", "share", "points"]:  # half a point up to 4.75 per cent, so from 4.25
        yield one.value - other.value
        yield one.value + other.value
    if share and other.value and one.unit == other.unit:
        yield 100.0 * one.value / other.value
    if share and one.unit == amount.unit:
        yield 100.0 - one.value
    if one.unit and one.unit.dimension == "share" and amount.unit in {None, other.unit}:
        yield one.value / 100.0 * other.value
