"""Whether amounts make another: sums, differences, shares, what is left."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.equality import ABOUT, NEARLY, OVER, equal
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import NEGATIONS

FEW = 10
"""Up to here a text may count what its source lists without a number: "two investigators", "three towns"."""
_TIMES_OVER = {
    "halved": 2, "doubled": 2, "doubling": 2, "double": 2, "twice": 2, "trebled": 3, "tripled": 3, "quadrupled": 4
}  # fmt: skip
_OPERANDS = 12
"""Numbers of the nearest sentences tried in sums and shares: more than sentences have, tables aside."""


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
            if one.difference and amount.unit == other.unit and one.unit in {None, other.unit}:
                yield other.value + one.value  # 40 fewer than are needed: so many are needed
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
        return amount.value < value <= OVER * amount.value
    if amount.lean < 0:
        return NEARLY * amount.value <= value < amount.value
    return math.isclose(amount.value, value, rel_tol=ABOUT if amount.bound == "about" else 0.005)


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
