"""Numbers of two texts against each other: do they agree, could both hold, or can only one of them?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.dates import DateMention, dates
from summarizer.language.numbers import Number, numbers

_BASES: dict[str, tuple[str, float]] = {
    **dict.fromkeys(("km", "kilometre", "kilometer"), ("length", 1000.0)),
    **dict.fromkeys(("metre", "meter"), ("length", 1.0)),
    **dict.fromkeys(("centimetre", "centimeter"), ("length", 0.01)),
    **dict.fromkeys(("millimetre", "millimeter"), ("length", 0.001)),
    "mile": ("length", 1609.344),
    "feet": ("length", 0.3048),
    "hectare": ("area", 1.0),
    "acre": ("area", 0.404686),
    "km²": ("area", 100.0),
    "kg": ("mass", 1.0),
    **dict.fromkeys(("ton", "tonne"), ("mass", 1000.0)),
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86400.0),
    "week": ("time", 604800.0),
    **dict.fromkeys(("$", "us$", "dollar"), ("dollars", 1.0)),
    **dict.fromkeys(("€", "euro", "eur"), ("euros", 1.0)),
    **dict.fromkeys(("£", "pound", "gbp"), ("pounds", 1.0)),
    **dict.fromkeys(("percentage point", "point"), ("points", 1.0)),
    "month": ("months", 1.0),
    "year": ("months", 12.0),
    "%": ("%", 1.0),
}
"""Unit, in the singular, to what it measures and how many of the first such unit it is."""

_ROUNDED = 0.06
"""Two measures this near each other are one, rounded: 12 kilometres are 7.5 miles (0.6 %), 3,184 are "about 3,200"
(0.5 %), 19 are "about 20" (5 %)."""

_CLOCK = re.compile(
    r"\b(\d{1,2})(?:[.:h](\d\d))?\s?(a\.?m\b|p\.?m\b|o['’]clock)|\b(\d{1,2})[:h](\d\d)\b|\b(noon|midnight)\b", re.I
)


_DIGIT = re.compile(r"\d")
_NUMBER_WORDS = re.compile(
    r"\b(?=[abdefhmnostz])(?:zero|one|two|twe|thre|thir|four|fort|five|fif|six|seven|eigh|nine|nint|ten|eleven|hundred|thousand|million|"
    r"billion|trillion|dozen|first|second|an? (?:hundred|thousand|million|billion|trillion|dozen))"
)
"""Letters with which every word for a number begins, folded: most facts have none, and reading numbers takes long."""


@lru_cache(maxsize=65536)
def numbers_of(text: str) -> tuple[Number, ...]:
    """Return the numbers of *text*."""
    return tuple(numbers(text)) if _DIGIT.search(text) or _NUMBER_WORDS.search(text.casefold()) else ()


@dataclass(frozen=True, slots=True)
class Measures:
    """The numbers of a text that are no part of a date or of a time of day, and its times of day (minutes from 0)."""

    numbers: tuple[Number, ...]
    clock: frozenset[int]


_DATE_WORDS = re.compile(
    r"day|\b(?=[abdefijlmnostw])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tonight|overnight|tomorrow|last|next|"
    r"this|late|earl|in (?:the|recent)|over|within|the (?:prev|foll)|ago|before\b)"
)
"""What every date expression has in it, folded, if not a digit, so that most facts need no closer look."""


@lru_cache(maxsize=65536)
def dates_of(text: str) -> tuple[DateMention, ...]:
    """Return the date expressions of *text*."""
    return tuple(dates(text)) if _DIGIT.search(text) or _DATE_WORDS.search(text.casefold()) else ()


@lru_cache(maxsize=65536)
def measures(text: str) -> Measures:
    """Return the measures of *text*."""
    found = numbers_of(text)
    if not found and "oon" not in text and "idnight" not in text:
        return Measures((), frozenset())
    clock = list(_CLOCK.finditer(text))
    taken = {place for match in clock for place in range(*match.span())}
    taken.update(place for date in dates_of(text) for place in range(date.start, date.end))
    return Measures(tuple(it for it in found if it.start not in taken), frozenset(map(_minutes, clock)))


def _minutes(match: re.Match[str]) -> int:
    if match[6]:
        return 720 if match[6].lower() == "noon" else 0
    hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    half = (match[3] or "").lower()[:1]
    return (hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour) * 60 + minute


def at_odds(
    gold: Sequence[Number], got: Sequence[Number], *, alone: bool = True, twins: bool = False
) -> Iterator[tuple[Number, Number]]:
    """Yield the numbers of *gold* and *got* that stand in one place and cannot both hold.

    *alone*: where one number of each is left over, these are taken to count one thing if they are of one kind;
    *twins*: whatever they are, the two texts being the same in all else.
    """
    if not gold or not got:
        return
    open_gold, open_got = left_over(gold, got)
    single = len(open_gold) == len(open_got) == 1
    for number in open_gold:
        other = next((it for it in open_got if _one_place(number, it, only=single and alone)), None)
        if other is None and single and twins:
            other = open_got[0]
        if other is not None:
            yield number, other


def left_over(gold: Sequence[Number], got: Sequence[Number]) -> tuple[list[Number], list[Number]]:
    """Return the numbers of each that agree with none of the other: those that count one thing are matched first."""
    open_gold, open_got = list(gold), list(got)
    for kindred in (True, False):
        for number in tuple(open_gold):
            other = next((it for it in open_got if agree(number, it) and (not kindred or number.of == it.of)), None)
            if other is not None:
                open_gold.remove(number)
                open_got.remove(other)
    return open_gold, open_got


def agree(a: Number, b: Number) -> bool:
    """Return whether *a* and *b* can be one number: equal, converted, rounded, or within each other's bound."""
    if a.ordinal != b.ordinal:
        return False
    (what_a, x), (what_b, y) = measured(a), measured(b)
    if what_a != what_b:
        return a.value == b.value and not (what_a and what_b)  # "up 14" may be percent as well
    if x == y:
        return {a.bound, b.bound} != {"at least", "up to"}  # "over 300" and "fewer than 300"
    converted = _unit(a) != _unit(b) and what_a == what_b and bool(what_a)
    if (converted or "about" in (a.bound, b.bound)) and abs(x - y) <= _ROUNDED * max(abs(x), abs(y)):
        return True
    return _bounded(a.bound, x, b.bound, y) or _bounded(b.bound, y, a.bound, x)


def _bounded(bound: str, limit: float, other_bound: str, value: float) -> bool:
    if bound == "at least":
        return value >= limit if other_bound != "up to" else value > limit
    return bound == "up to" and value <= limit and other_bound != "at least"


def measured(number: Number) -> tuple[str | None, float]:
    """Return what *number* measures (None: it only counts) and its value in the first such unit."""
    unit = _unit(number)
    if unit is None:
        return None, number.value
    what, factor = _BASES.get(unit, (unit, 1.0))
    return what, number.value * factor


def _unit(number: Number) -> str | None:
    unit = number.unit
    if unit is None or unit in _BASES:
        return unit
    lowered = unit.lower()
    return lowered.removesuffix("s") if lowered != "feet" else lowered


def _one_place(a: Number, b: Number, *, only: bool) -> bool:
    """Return whether *a* and *b* count one thing; *only*: nothing else in the two texts could be meant."""
    if a.ordinal != b.ordinal:
        return False
    what_a, what_b = measured(a)[0], measured(b)[0]
    if what_a != what_b:
        return only and a.value == b.value  # the same number in another unit: somebody mistook it
    if what_a is None and a.of and b.of:
        return a.of == b.of
    return what_a is not None or only
