"""Amounts that the words of a source or a claim say how to reckon: "a third of it", "four more than", "together"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.equality import equal, meets
from summarizer.comparison.figures.frequencies import A_YEAR
from summarizer.comparison.figures.listed_names import totals
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.word_classes import NEGATIONS

OPERANDS = 12
"""Numbers of the nearest sentences tried in sums and shares: more than sentences have, tables aside."""
BESIDE = 40
"""Letters between two amounts that are told side by side: each with its noun."""
REST = NEGATIONS | frozenset("no none rest remaining other others left without nobody neither remainder".split())
"""Words by which something is told of those that another number leaves."""


def worked_out(amount: Amount, own: Sequence[Amount], near: Sequence[Amount]) -> Iterator[float]:
    """Yield what the sources' own words say how to reckon, whatever it counts: a third of it, each, six times."""
    apart = amount.difference
    share = amount.unit is not None and amount.unit.dimension == "share" and _leaves(amount.passage)
    total = not _TOTALS.isdisjoint(amount.passage.order) or ("between", "them") in pairwise(amount.passage.order)
    for passage in dict.fromkeys(item.passage for item in near[:OPERANDS]):
        items = [item for item in near[:OPERANDS] if item.passage is passage]
        if amount.sort == "count" and amount.unit is None:
            yield from _but_one(amount, own, items)
            yield from totals(passage)
        each = not _EACH.isdisjoint(passage.order)
        portions = [(item, _portion(item)) for item in items] if amount.sort == "count" else []
        for (one, part), (other, whole) in permutations(portions, 2):
            if other.sort != "count" or whole:
                continue
            if part and amount.unit == other.unit:
                yield part * other.value
            if _MULTIPLE.match(passage.text, one.end) and amount.unit == other.unit:
                yield other.value / one.value if one.value else 0.0
                yield other.value * one.value
            if amount.unit == other.unit and one.unit is None and each:
                yield other.value * one.value
            if apart and one.unit in {other.unit, None} and amount.unit in {None, other.unit, _points(other.unit)}:
                yield abs(one.value - other.value)
            if one.difference and amount.unit == other.unit and one.unit in {None, other.unit}:
                yield from _set_apart(one, other)
            if total and one.unit == other.unit == amount.unit:
                yield one.value + other.value
            if one.unit == other.unit == amount.unit and not _told(own, one, other) and _summed(one, other):
                yield one.value + other.value
        yield from _paced(amount, items) if amount.rates else ()
        yield from _cast(passage, items)
        if share and not _leaves(passage):  # told of the rest here only
            yield from (100.0 * (1.0 - part) for item in items if (part := _portion(item)))


_VOTED = late(r"(?:\svotes?)?(?:\sto\s|\sagainst\s|[-–])")
"""What stands between two counts of votes: "by 41 votes to 38"."""


def _paced(amount: Amount, items: Sequence[Amount]) -> Iterator[float]:
    """Yield what is told for another time: 2 million a day of 26 million in 13 days, 2,400 a year of 200 a month."""
    spans = [item for item in items if item.value and item.unit in map(unit_named, amount.rates)]
    for item in items:
        if amount.unit == item.unit:
            yield from (item.value / span.value for span in spans)
            if (pace := _paces(amount, item)) is not None:
                yield item.value * pace


def _cast(passage: Passage, items: Sequence[Amount]) -> Iterator[float]:
    """Yield how many votes were cast where "by 41 votes to 38" is told, and which share of them the first is."""
    if len(items) < 2 or not any(word.startswith("vot") for word in passage.order):
        return
    for one, other in pairwise(items):
        if one.value and _VOTED.fullmatch(passage.text, one.end, other.start):
            yield from (one.value + other.value, 100.0 * one.value / (one.value + other.value))


def _paces(amount: Amount, item: Amount) -> float | None:
    """Return how often the time for which *item* is told fits that of *amount*: 12 of a month and a year."""
    mine, theirs = (next((A_YEAR[rate] for rate in it.rates if rate in A_YEAR), None) for it in (amount, item))
    return theirs / mine if mine and theirs and mine != theirs else None


def _but_one(amount: Amount, own: Sequence[Amount], items: Sequence[Amount]) -> Iterator[float]:
    """Yield how many are left without the one that a passage sets apart: "only one of the three", "one of 23"."""
    for item in items:
        if alone(item.passage) and any(equal(mine, item) for mine in own):
            yield item.value - 1.0
        if not _OTHERS.isdisjoint(amount.passage.order) and _ONE_OF.search(item.passage.text, 0, item.start):
            yield item.value - 1.0
        if _OTHER.match(item.passage.text, item.end):
            yield item.value + 1.0


_OTHER = late(r"\s(?:\w+\s)?others?\b", re.IGNORECASE)
"""What tells behind a figure that one was told before: "naming three other astronauts"."""
_TOTALS = frozenset("together combined altogether jointly overall total totals totalling totaling both sum".split())
"""Words by which a claim adds up what its source tells apart."""
_OTHERS = frozenset(["other", "others", "more", "else"])
_ONE_OF = late(r"\bone of (?:the |some |about |only )?$", re.IGNORECASE)
_HALFWAY = frozenset(["halfway", "half-way", "midway", "midpoint"])


def halved(amount: Amount, near: Sequence[Amount], nearest: Sequence[Passage]) -> bool:
    """Return whether *amount* is half of one of *near*, and a passage speaks of what lies halfway."""
    if all(_HALFWAY.isdisjoint(passage.order) for passage in nearest):
        return False
    return any(item.unit == amount.unit and meets(amount, item.value / 2.0) for item in near[:OPERANDS])


def is_of_share(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether *amount* is one of the two figures of a share of *near*, and counts the like: "20 of 71 laps"."""
    if amount.unit is not None or amount.sort != "count":
        return False
    return any(
        other.unit is not None
        and other.unit.dimension == "share"
        and (both := _OF_ALL.fullmatch(other.text)) is not None
        and amount.value in {float(both[1]), float(both[2])}
        and (not amount.of or not amount.of.isdisjoint(other.near))
        for other in near[:OPERANDS]
    )


_OF_ALL = late(r"(\d+) of (\d+)")


def _set_apart(one: Amount, other: Amount) -> Iterator[float]:
    """Yield what *other* is compared with, where *one* is how far apart they are: 40 fewer, four more than it."""
    found = _APART.search(one.passage.text, one.end, one.end + BESIDE)
    if found is None or found[0].lower() in _FEWER:
        yield other.value + one.value
    if found is None or found[0].lower() not in _FEWER:
        yield other.value - one.value


_APART = late(r"\b(?:more|fewer|less|higher|lower|longer|shorter|older|younger|larger|smaller)\b", re.IGNORECASE)
_FEWER = frozenset("fewer less lower shorter younger smaller".split())


def _points(unit: Unit | None) -> Unit | None:
    """Return what two shares differ by: percentage points."""
    return unit_named("points") if unit is not None and unit.dimension == "share" else unit


@read_once
def alone(passage: Passage) -> frozenset[float]:
    """Return 1 where *passage* says "only one" or "only once", which is no number elsewhere."""
    if _ONCE.isdisjoint(passage.order):
        return frozenset()
    return frozenset([1.0 for one, other in pairwise(passage.order) if one in _ONLY and other in _ONCE])


_ONLY, _ONCE = frozenset(["only", "but"]), frozenset(["one", "once"])


def _told(own: Sequence[Amount], one: Amount, other: Amount) -> bool:
    return any(equal(mine, item) for mine in own for item in (one, other))


def _summed(one: Amount, other: Amount) -> bool:
    """Return whether "and" stands between two amounts of one clause: "destroyed 14 houses and damaged 30 others"."""
    between = one.passage.text[one.end : other.start].lower()
    return 0 < len(between) < BESIDE and (" and " in between or between.rstrip().endswith(" and"))


def _portion(amount: Amount) -> float | None:
    """Return which part of a whole *amount* is: 0.3 of "30 percent", a third of "a third"; None of any other."""
    if amount.unit is not None:
        return amount.value / 100.0 if amount.unit.dimension == "share" else None
    if amount.sort == "ordinal" and _FRACTION.search(amount.passage.text, max(0, amount.start - 4), amount.start):
        return 1.0 / amount.value if amount.value else None
    return None


@read_once
def _leaves(passage: Passage) -> bool:
    """Return whether what *passage* tells is told of the rest: "30 percent were still uncounted"."""
    order = passage.order
    return not REST.isdisjoint(order) or any(len(word) > _LONG and word.startswith("un") for word in order)


_FRACTION = re.compile(r"\b(?:a|one)[ -]$", re.IGNORECASE)
_MULTIPLE = re.compile(r"(?: times|-fold|fold)\b")
_EACH = frozenset(["each", "apiece"])
_LONG = 5
"""Letters that a word with "un-" for "not" has more of: "under", "until" and "union" deny nothing."""
