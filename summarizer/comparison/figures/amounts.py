"""The amounts of a passage: each number with its unit, its bound, and the words that say what it measures."""

from __future__ import annotations

import bisect
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.comparison.figures.amount import Amount, Sort, amount_at
from summarizer.comparison.figures.shares import shares
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.bare_years import counts_many
from summarizer.language.clocks import ClockTime, clock_times
from summarizer.language.moments import moments
from summarizer.language.number_words import scale
from summarizer.language.numbers import Number
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DAYS

_YEAR = late(r"1[5-9]\d\d|20\d\d")
_RELATIVE = late(r"^(?:\w+ ){1,2}(?:ago|earlier|later|before)$", re.IGNORECASE)
_RANGE = late(r"\s?[-–]\s?|\s(?:and|to)\s")


@read_once
def amounts(passage: Passage) -> tuple[Amount, ...]:
    """Return the amounts of *passage* in order: numbers and shares."""
    taken, found = [], []
    for start, end, share in shares(passage.text):
        if not _within(start, _dated(passage)) and not any(it.start < start < it.end for it in passage.numbers):
            taken.append((start, end))
            found.append(amount_at(passage, (start, end), "share", share, Unit("share", 1.0)))
    for number in passage.numbers:
        if not _within(number.start, taken):
            found.append(_number(passage, number))
    return tuple(_joined(_with_units(sorted(found, key=lambda amount: amount.start))))


@read_once
def _dated(passage: Passage) -> list[tuple[int, int]]:
    # "eight months before" holds an amount, "16 March" and "16 to 19 March" none.
    spans = [(date.start, date.end) for date in passage.dates if not _RELATIVE.search(date.text)]
    spans += [(moment.start, moment.end) for moment in moments(passage.text) if moment.day]
    return sorted(spans)


@read_once
def _clocked(passage: Passage) -> list[tuple[int, int]]:
    return [(time.start, time.end) for time in clocks(passage)]


@read_once
def clocks(passage: Passage) -> tuple[ClockTime, ...]:
    """Return the times of day of *passage*; none is in "from 4.25 to 4.75 per cent", "up from 2.10"."""
    text = passage.text
    return tuple(it for it in clock_times(text) if not (_begins_range(text, it.end) or _is_former(text, it.start)))


def _is_former(text: str, start: int) -> bool:
    return _CHANGED.search(text, max(0, start - _LED_IN), start) is not None


_CHANGED = late(r"\b(?:up|down)\s(?:from\s)?$", re.IGNORECASE)
_LED_IN = 12  # characters of "down from "


def _begins_range(text: str, end: int) -> bool:
    """Return whether the decimal number that ends at *end* is one end of a range and has its unit from the other."""
    range_of = _RANGE_OF.match(text, end)
    if range_of is None:
        return False
    unit = unit_named(range_of["unit"])
    return range_of["unit"].startswith(_SCALES) or (unit is not None and unit.dimension not in {"time", "calendar"})


_RANGE_OF = late(r"\s?(?:to|and|or|[-–])\s?\d+(?:\.\d+)?\s?(?P<unit>%|[a-z]{3,})")
_SCALES = ("per", "%", "point", "million", "billion", "trillion")


def _within(start: int, taken: Sequence[tuple[int, int]]) -> bool:
    index = bisect.bisect_right(taken, (start, sys.maxsize)) - 1
    return index >= 0 and start < taken[index][1]


def _number(passage: Passage, number: Number) -> Amount:
    unit = unit_named(number.unit) if number.unit else None
    sort: Sort = "ordinal" if number.ordinal else "count"
    if unit is None and _YEAR.fullmatch(number.text) and counts_many(passage.text, number.start, number.end):
        sort = "count"
    elif unit is None and _within(number.start, _clocked(passage)):
        sort = "clock"
    elif _may_be_dated(number) and _within(number.start, _dated(passage)):
        sort = "year" if _YEAR.fullmatch(number.text) else "day"
    elif unit is None and not number.ordinal:
        if _YEAR.fullmatch(number.text):
            sort = "year"
        elif number.text.isdigit() and _JOINED.search(passage.text, max(0, number.start - 40), number.start):
            sort = "label"  # "Arrow-9"
        elif number.text.isdigit() and _is_named(passage.text[max(0, number.start - 40) : number.start]):
            sort = "count" if _counts_there(passage, number) else "label"
    return amount_at(passage, (number.start, number.end), sort, number.value, unit)


_JOINED = late(r"(?<![\w-])[A-Z][^\W\d_]+-$")
"""A name that a hyphen joins to its number."""


def _may_be_dated(number: Number) -> bool:
    """Return whether the number may be a part of a date: the day of a month, a few days ago, a year."""
    return number.value < _DAYS or _YEARS[0] <= number.value < _YEARS[1]


_DAYS, _YEARS = 40, (1500, 2200)
"""What days of a month are written with begins with 3 at most; the years that are taken for a date."""


def _is_named(before: str) -> bool:
    """Return whether the last word is a name: "Simmer 6"; not "The 6", nor a word that ends a sentence or a clause."""
    word = "".join(before.rsplit(None, 1)[-1:])
    return (
        word[:1].isupper() and word[-1:].isalnum() and word[-2:-1] not in "'’" and word.lower() not in STOPWORDS | DAYS
    )


def _counts_there(passage: Passage, number: Number) -> bool:
    """Return whether the name before the number only says where: "In Torv 40 shops"; one of "Flight 40" is no place."""
    led = _PLACED.search(passage.text, max(0, number.start - 40), number.start)
    return led is not None and number.value > 1 and _COUNTED.match(passage.text, number.end) is not None


_PLACED = late(r"(?:^|[.,;:–—]\s)(?:In|At|Near|Across|Around|Outside|in|at|near|across)\s(?:[A-Z][\w'’-]*\s){1,3}$")
_COUNTED = late(r"\s(?:[a-z-]+\s){0,2}?(?:people|men|women|children|[a-z]{3,}s)\b")
"""What a figure counts: a plural, one or two words before it."""


def _with_units(found: Sequence[Amount]) -> Sequence[Amount]:
    """Return *found* with the unit that a figure shares with its neighbour: "by 61 percent to 22"."""
    whole = list(found)
    for index in range(1, len(whole)):
        one, other = whole[index - 1 : index + 1]
        if _scaled(one, other):
            times = scale(_SCALE.search(other.text)[0])  # type: ignore[index]
            one = whole[index - 1] = replace(one, value=one.value * times, low=one.low * times, high=one.high * times)
        if one.unit is not None and other.unit is None and other.sort == "count":
            text = one.passage.text
            alone = _AGAINST.fullmatch(text, one.end, other.start) and stands_alone(other)
            if alone and not _is_what_it_came_to(one, other):
                whole[index] = _in(other, one.unit)
        if one.unit is None and other.unit is not None and one.sort == "count" and _is_range_of(one, other):
            whole[index - 1] = _in(one, other.unit)
    return whole


def _is_what_it_came_to(one: Amount, other: Amount) -> bool:
    """Return whether the second, no per cent, is what a change of so many came to: "jumped 14% to 2.4 billion"."""
    return one.unit is not None and one.unit.dimension == "share" and (one.change == "by" or other.value > 100)


def _scaled(one: Amount, other: Amount) -> bool:
    """Return whether the first has its scale from the second: "between 8 and 10 million", "from 8 to 10 million"."""
    if one.sort != "count" or one.unit is not None or one.value >= _GROUPED:
        return False
    if not _SCALE.search(other.text) or _SCALE.search(one.text):
        return False
    text, gap = one.passage.text, one.passage.text[one.end : other.start]
    led = text[max(0, one.start - 9) : one.start].lower().split()[-1:]
    return gap in {" to ", "-", "–"} or (gap == " and " and led == ["between"])


_SCALE = late(r"\b(?:thousand|million|billion|trillion)\b", re.IGNORECASE)
_GROUPED = 1_000
"""From here on a figure needs no scale of another: "between 800,000 and 1 million"."""


def _in(amount: Amount, unit: Unit) -> Amount:
    base = amount.value * unit.factor
    return replace(amount, unit=unit, low=base, high=base, of=frozenset())


def _is_range_of(one: Amount, other: Amount) -> bool:
    """Return whether the two are the ends of a change or a range, or it is either: "3.0 to 4.0", "3 or 4 per cent"."""
    return one.passage.text[one.end : other.start] in {" to ", " or "}


_AGAINST = late(r"\s(?:to|against|versus|vs\.?|instead of|rather than)\s")
_ALONE = late(r"\s?(?:[.,;:)]|$)|\s(?:in|on|at|by|with|last|and|but|after|for|from)\b")
"""What follows a figure that counts nothing by itself."""


def stands_alone(amount: Amount) -> bool:
    """Return whether what *amount* counts is told elsewhere: "4,200 cars in March and 3,900 in April"."""
    return _ALONE.match(amount.passage.text, amount.end) is not None


def _joined(found: Sequence[Amount]) -> Iterator[Amount]:
    """Yield *found* with "2 hours and 30 minutes" as one amount, and "3-5", "between 3 and 5" as one range."""
    index = 0
    while index < len(found):
        one = found[index]
        other = found[index + 1] if index + 1 < len(found) else None
        if other is not None and one.end <= other.start:
            gap = one.passage.text[one.end : other.start]
            if _is_range(one, other, gap):
                yield _merged(one, other, one.low * _factor(one, other), other.high, other.value)
                index += 2
                continue
            if one.unit and other.unit and re.fullmatch(r",?\s(?:and\s)?", gap) and _is_finer(one.unit, other.unit):
                total = one.low + other.low
                yield _merged(one, other, total, total, total / other.unit.factor)
                index += 2
                continue
        yield one
        index += 1


def _is_finer(one: Unit, other: Unit) -> bool:
    return (
        one.dimension == other.dimension and one.dimension in {"time", "length", "mass"} and one.factor > other.factor
    )


def _is_range(one: Amount, other: Amount, gap: str) -> bool:
    if not _RANGE.fullmatch(gap) or {one.sort, other.sort} - {"count", "year"}:
        return False
    if one.low * _factor(one, other) >= other.high:
        return False  # in the unit of the other: "between 30 and 50 millimetres"
    if gap.strip() in {"-", "–"}:
        return True
    before = one.passage.text[max(0, one.start - 9) : one.start].lower().split()[-1:]
    return before == ["between"] and gap.strip() == "and"


def _factor(one: Amount, other: Amount) -> float:
    return other.unit.factor if other.unit and one.unit is None else 1.0


def _merged(one: Amount, other: Amount, low: float, high: float, value: float) -> Amount:
    passage, near = one.passage, {**one.near, **other.near}
    text = passage.text[one.start : other.end]
    return Amount(
        one.start, other.end, text, other.sort, value, low, high, other.unit, one.bound, 0, near, other.of, passage,
        other.rates,
    )  # fmt: skip
