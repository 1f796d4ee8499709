"""What share one figure of the sources is of another, and whether a claim tells it so: "less than half", "a fifth"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.equality import RATIOS, equal, meets
from summarizer.language.openers import late

_RUNGS = (10.0, 20.0, 25.0, 100 / 3, 40.0, 50.0, 60.0, 200 / 3, 75.0, 80.0, 90.0, 100.0)
"""The shares that are told in words, in per cent: who says "less than half" has more than two fifths or a third."""
_LEFT_OUT = 0.65
"""Nobody tells by "less than" what is less than so much of it: "less than half" of a third."""
_ROUGHLY, _EXACTLY = 0.1, 0.045
"""What "roughly a third" may be off, and a share in words without such a word."""
_JUST_OVER, _NEARLY = 1.15, 0.85
_RISING = late(
    r"\b(?:r[io]s(?:e|es|en|ing)|gain|gains|gained|climb\w*|gr[eo]wn?|grows|jump\w*|increas\w*|added|up|higher|more|again)\b",
    re.IGNORECASE,
)
AS_MANY = late(r"\stimes\s(?:as|the|that|its|their|more|higher|larger|bigger|greater)\b", re.IGNORECASE)
_AGAINST = late(r"(?:\s[a-z]+)?\s(?:to|against|versus)\s", re.IGNORECASE)
_OF_THEM = late(r"\sof\s(?:them|these|those|which|whom)\b", re.IGNORECASE)
_NOT_YET = late(r"\bbefore\s(?:even\s)?$", re.IGNORECASE)
_LED_IN, _LED_OUT = 48, 40
"""Letters before and behind a share in which a word tells that something has risen by it."""


def given(amount: Amount, items: Sequence[Amount]) -> Iterator[float]:
    """Yield the shares that are told in figures, which *amount* may tell in words: "roughly a third" of 35 per cent."""
    if not amount.text[:1].isdigit():
        yield from (it.value for it in items if is_share(it) and it.difference == amount.difference)


def has_part_told(amount: Amount, own: Sequence[Amount], items: Sequence[Amount]) -> bool:
    """Return whether *items* tell the whole that the claim tells, and a part of it, so that no other is asked."""
    if not is_share(amount):
        return False
    counts = [it for it in items if it.sort == "count" and it.value > 0]
    told = [it for it in counts if any(equal(mine, it) for mine in own if mine is not amount)]
    return bool(told) and any(True for _ in shares_of(amount, counts, told))


def is_share(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.dimension == "share"


def alike(one: Amount, other: Amount) -> bool:
    """Return whether two figures count one thing, as far as they say what."""
    if one.unit is not None and other.unit is not None:
        return one.unit.dimension == other.unit.dimension and one.unit.dimension not in RATIOS
    if one.unit is None and other.unit is None:
        if one.of & other.of or not (one.of and other.of):
            return True
        between = one.passage.text[one.end : other.start] if one.passage is other.passage else ""
        return _AGAINST.fullmatch(between) is not None or any(
            _OF_THEM.match(it.passage.text, it.end) for it in (one, other)
        )
    plain = one if one.unit is None else other
    return not plain.of  # "60 cubic metres. The treaty says 90."


def base(amount: Amount, other: Amount) -> float:
    """Return *amount* in base units, those of *other* where it has none."""
    return amount.low if amount.unit is not None or other.unit is None else amount.value * other.unit.factor


def shares_of(amount: Amount, counts: Sequence[Amount], told: Sequence[Amount]) -> Iterator[float]:
    """Yield the shares that one count is of another, or that it has changed by where *amount* is a change."""
    for one, other in combinations(counts, 2):
        if not alike(one, other) or (told and one not in told and other not in told):
            continue
        low, high = sorted((base(one, other), base(other, one)))
        if low == high:
            continue
        if not amount.difference:
            yield 100.0 * low / high
        elif _RISING.search(amount.passage.text, max(0, amount.start - _LED_IN), amount.end + _LED_OUT):
            yield 100.0 * (high - low) / low
        else:
            yield 100.0 * (high - low) / high


def multiples(items: Sequence[Amount]) -> Iterator[float]:
    """Yield how many times one figure is another: 35 per cent is about eight times 4.4."""
    for one, other in combinations(items, 2):
        if one.unit == other.unit and min(one.low, other.low) > 0 and (one.unit is not None or alike(one, other)):
            yield max(one.low, other.low) / min(one.low, other.low)


def tells_share(amount: Amount, share: float) -> bool:
    """Return whether the worked out *share* is *amount*, or what the word before it makes of that."""
    if amount.text[:1].isdigit():
        return meets(amount, share)
    said = amount.value
    if amount.lean == 1:
        return said < share <= _JUST_OVER * said
    if amount.lean == -1:
        return _NEARLY * said <= share < said
    if amount.lean and math.isclose(said, share):
        return False
    if amount.bound == "at least":
        return said <= share <= next((rung for rung in _RUNGS if rung > said * (1 + _EXACTLY)), 100.0)
    if amount.bound == "up to" or _NOT_YET.search(amount.passage.text, 0, amount.start):
        return _LEFT_OUT * said <= share <= said
    return math.isclose(said, share, rel_tol=_ROUGHLY if amount.bound == "about" else _EXACTLY)
