"""The amounts of a passage: each number with its unit, its bound, and the words that say what it measures."""

from __future__ import annotations

import bisect
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from summarizer.comparison.figures.rates import rates_of
from summarizer.comparison.figures.shares import shares
from summarizer.comparison.figures.surroundings import Sense, surroundings
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.passage import Passage
from summarizer.language.bounds import Bound, bound_of
from summarizer.language.clocks import ClockTime, clock_times
from summarizer.language.lexicon import groups
from summarizer.language.moments import moments
from summarizer.language.numbers import Number
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS, fold, stem

Sort = Literal["count", "share", "ordinal", "year", "label", "clock", "day"]

# What a source says without a number and a claim may put as one: "a year" as "12 months", "most" as "over half".
_SINGLE = late(
    r"\b(?:(?:an?|one)\s(?P<unit>second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilometre|tonne)\b"
    r"(?P<half>\sand\sa\shalf)?|(?:(?:an?|one)\s)?(?P<parts>(?:three[-\s])?quarters?)\sof\san?\s(?P<whole>hour|mile|century)|(?P<halved>halv(?:ed?|es|ing)|half-?way|midway)|(?P<most>most|majority)|(?P<few>(?<=\ba\s)minority|(?<=small\s)minority)|(?P<pair>both|twins?|couple|pair|"
    r"twice|either|neither))\b",
    re.IGNORECASE,
)
_UPWARD = late(
    r"\b(?:(?:more|greater|higher|older|longer|larger) than|over|above|exceed(?:s|ed|ing)?|in excess of|north of)"
    r"\s+(?:\S\s?)?$",
    re.IGNORECASE,
)
_DOWNWARD = late(
    r"\b(?:(?:fewer|less|lower|younger|shorter|smaller) than|under|below|nearly|almost|(?:short|shy) of|close to|"
    r"approaching)\s+(?:\S\s?)?$",
    re.IGNORECASE,
)
_EXACTLY = late(r"\b(?:exactly|precisely)\s+(?:\S\s?)?$", re.IGNORECASE)
_DEGREES = frozenset(["degrees", "temperature in Celsius", "temperature in Fahrenheit"])
_FROZEN = late(r"\sbelow\s(?:zero|freezing)\b", re.IGNORECASE)
_YEAR = late(r"1[5-9]\d\d|20\d\d")
_RELATIVE = late(r"^(?:\w+ ){1,2}(?:ago|earlier|later|before)$", re.IGNORECASE)
_METRES = late(r"\dm")
_COMPOUND = late(r"-([a-z]{3,})\b")
_CHANGE = late(r"\b(from|to|by)\s(?:a\s|some\s|about\s|only\s|just\s)?\S?$", re.IGNORECASE)
_RANGE = late(r"\s?[-–]\s?|\s(?:and|to)\s")


@dataclass(frozen=True, slots=True, eq=False)
class Amount:
    """An amount at a span of a passage; ``value`` in ``unit`` as written, ``low`` and ``high`` in its dimension's base.

    They differ for a range only; a bound ("at least") is kept apart, and with it ``lean``: 2 "more than", 1 "just
    over", -1 "nearly", -2 "less than". ``near``: the senses of the words
    around it, by how near they stand (1 beside it); ``of``: the senses of the word that it counts. ``sort`` "clock" and
    "day": digits of a time of day and of a date.
    """

    start: int
    end: int
    text: str
    sort: Sort
    value: float
    low: float
    high: float
    unit: Unit | None
    bound: Bound
    lean: int
    near: Mapping[Sense, float]
    of: frozenset[Sense]
    passage: Passage
    rates: frozenset[str]

    @property
    def change(self) -> str | None:
        """Which end of a change it is, or the change itself: "from", "to" or "by" before it."""
        found = _CHANGE.search(self.passage.text, max(0, self.start - 12), self.start)
        return found[1].lower() if found else None

    @property
    def metres(self) -> float | None:
        """What it is in metres, if its letter may mean those: the "400m" of a race or of a budget."""
        return self.value / 1e6 if self.unit is None and _METRES.search(self.text[-2:]) else None

    @property
    def exact(self) -> bool:
        """Whether it is said to be just so much: "exactly", "precisely"."""
        return bool(_EXACTLY.search(self.passage.text, max(0, self.start - 16), self.start))

    @property
    def place(self) -> tuple[int, int, int]:
        """Where it stands: (index of the source, start, end)."""
        return self.passage.place(self.start, self.end)


@lru_cache(maxsize=1024)
def amounts(passage: Passage) -> tuple[Amount, ...]:
    """Return the amounts of *passage* in order: numbers and shares."""
    taken, found = [], []
    for start, end, share in shares(passage.text):
        if not _within(start, _dated(passage)):
            taken.append((start, end))
            found.append(_amount(passage, (start, end), "share", share, Unit("share", 1.0)))
    for number in passage.numbers:
        if not _within(number.start, taken):
            found.append(_number(passage, number))
    return tuple(_joined(sorted(found, key=lambda amount: amount.start)))


@lru_cache(maxsize=1024)
def _dated(passage: Passage) -> list[tuple[int, int]]:
    # "eight months before" holds an amount, "16 March" and "16 to 19 March" none.
    spans = [(date.start, date.end) for date in passage.dates if not _RELATIVE.search(date.text)]
    spans += [(moment.start, moment.end) for moment in moments(passage.text) if moment.day]
    return sorted(spans)


@lru_cache(maxsize=1024)
def singles(passage: Passage) -> tuple[Amount, ...]:
    """Return the amounts that *passage* says without a number: "a year and a half", "halved", "most", "both"."""
    found = []
    for match in _SINGLE.finditer(passage.text):
        if match["unit"]:
            name = match["unit"].lower()
            unit, times = (unit_named("week"), 2.0) if name == "fortnight" else (unit_named(name), 1.0)
            found.append(_amount(passage, match.span(), "count", times * (1.5 if match["half"] else 1.0), unit))
        elif match["whole"]:
            parts = 0.75 if match["parts"].lower().startswith("three") else 0.25
            found.append(_amount(passage, match.span(), "count", parts, unit_named(match["whole"])))
        elif match["pair"]:
            found.append(_amount(passage, match.span(), "count", 2.0, None))
        else:
            share = _amount(passage, match.span(), "share", 50.0, Unit("share", 1.0))
            if match["most"] or match["few"]:
                more = bool(match["most"])
                share = replace(share, bound="at least" if more else "up to", lean=2 if more else -2)
            found.append(share)
    return tuple(found)


@lru_cache(maxsize=1024)
def _clocked(passage: Passage) -> list[tuple[int, int]]:
    return [(time.start, time.end) for time in clocks(passage)]


@lru_cache(maxsize=1024)
def clocks(passage: Passage) -> tuple[ClockTime, ...]:
    """Return the times of day of *passage*; the first of "from 4.25 to 4.75 per cent" is none."""
    return tuple(time for time in clock_times(passage.text) if not _PERCENT.match(passage.text, time.end))


_PERCENT = late(r"\s?(?:to|and|or|[-–])\s?\d+(?:\.\d+)?(?:\s?%|\s(?:percent|per\scent|points?|(?:m|b|tr)illion)\b)")
"""What follows a decimal number that is one end of a range and has its unit from the other."""


def _within(start: int, taken: Sequence[tuple[int, int]]) -> bool:
    index = bisect.bisect_right(taken, (start, sys.maxsize)) - 1
    return index >= 0 and start < taken[index][1]


def _number(passage: Passage, number: Number) -> Amount:
    unit = unit_named(number.unit) if number.unit else None
    sort: Sort = "ordinal" if number.ordinal else "count"
    if unit is None and _within(number.start, _clocked(passage)):
        sort = "clock"
    elif _within(number.start, _dated(passage)):
        sort = "year" if _YEAR.fullmatch(number.text) else "day"
    elif unit is None and not number.ordinal:
        before = passage.text[max(0, number.start - 40) : number.start].rsplit(None, 1)[-1:]
        if _YEAR.fullmatch(number.text):
            sort = "year"
        elif before and _names(before[0]) and number.text.isdigit() and number.start:
            sort = "label"
    return _amount(passage, (number.start, number.end), sort, number.value, unit)


def _names(word: str) -> bool:
    # "Simmer 6", "Berth 3"; not "The 6", nor a word that ends a sentence or a clause.
    return word[:1].isupper() and word[-1:].isalnum() and word[-2:-1] not in "'’" and word.lower() not in STOPWORDS


def _amount(passage: Passage, span: tuple[int, int], sort: Sort, value: float, unit: Unit | None) -> Amount:
    start, end = span
    before = passage.text[max(0, start - 24) : start]
    bound = bound_of(passage.text, start, end)
    lean = _lean(bound, before)
    dimension = unit.dimension if unit else ""
    if dimension in {"time", "calendar"} and bound == "exact" and before.lower().endswith("after "):
        bound = "at least"  # "after 30 days" is not "within 30 days"
    if dimension in _DEGREES and _FROZEN.match(passage.text, end):
        value = -value
    near, of = surroundings(passage, start, end)
    compound = _COMPOUND.match(passage.text, end)
    if compound and unit is None:
        of = _senses_of(compound[1])  # "a three-phase plan" has three phases
        near = {**near, **dict.fromkeys(of, 1.0)}
    base = value * (unit.factor if unit else 1.0)
    text = passage.text[start:end]
    return Amount(
        start, end, text, sort, value, base, base, unit, bound, lean, near, of, passage, rates_of(passage, start, end)
    )


def _lean(bound: Bound, before: str) -> int:
    """Return on which side of its number the amount lies: 2 for "more than", 1 for "just over", and below likewise.

    A denial turns both, and then there is none: "no more than".
    """
    if bound == "exact":
        return 0
    if _UPWARD.search(before):
        return {"at least": 2, "about": 1, "up to": 0}[bound]
    if _DOWNWARD.search(before):
        return {"at least": 0, "about": -1, "up to": -2}[bound]
    return 0


@lru_cache(maxsize=1024)
def _senses_of(word: str) -> frozenset[Sense]:
    return frozenset([stem(word), *groups((fold(word),))[0]])


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
    if not _RANGE.fullmatch(gap) or one.low >= other.high or {one.sort, other.sort} - {"count", "year"}:
        return False
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
