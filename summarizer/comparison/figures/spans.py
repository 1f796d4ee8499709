"""How long it is from one date to another, and which dates a length of time leads to."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise, permutations

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import ABOUT, NEARLY, OVER
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.passage import Passage
from summarizer.language.moments import Moment
from summarizer.language.openers import late

_UNTIL = late(r"\s(?:to|through|until|till|and)\s(?:the\s)?|\s?[-–]\s?")
_DAY = 86_400.0
_MONTHS = 12
_QUARTER = late(r"\b(first|second|third|fourth|last)\s(quarter|half)\b", re.IGNORECASE)
_ORDER = ("first", "second", "third", "fourth")


def lasts(amount: Amount, passages: Sequence[Passage]) -> bool:
    """Return whether *amount* is how long it is between two dates of a passage: four days from Monday to Thursday."""
    if amount.unit is None or amount.unit.dimension not in {"time", "calendar"}:
        return False
    return any(
        amount.unit.dimension == dimension and _is_as_long(amount, length * unit, unit / 2)
        for passage in passages
        for length, unit, dimension in _lengths(passage)
    )


def _is_as_long(amount: Amount, length: float, off: float) -> bool:
    """Return whether *amount* is that *length*, a few units *off*, or what "some" and "more than" make of it."""
    if amount.lean > 0:
        return amount.low < length <= OVER * amount.low
    if amount.lean < 0:
        return NEARLY * amount.low <= length < amount.low
    return abs(amount.low - length) < max(off, ABOUT * length if amount.bound == "about" else 0.0)


def _lengths(passage: Passage) -> Iterator[tuple[int, float, str]]:
    """Yield (how many, of which unit in its base, dimension) for each pair of dates with "to" between them.

    Both are counted, or one of them: "from Monday to Thursday" is four days, or three nights.
    """
    dated = sorted((it for it in mentions(passage) if it.moment is not None), key=lambda it: it.start)
    for one, other in pairwise(dated):
        first, last = one.moment, other.moment
        if first is None or last is None:
            continue
        if not _UNTIL.fullmatch(passage.text, one.end, other.start):
            if first.weekday is not None and last.weekday is not None:
                days = (last.weekday - first.weekday) % 7  # "promised for Friday, will take until Sunday"
                yield from ((days, _DAY, "time"), (days + 1, _DAY, "time"))
            continue
        if first.weekday is not None and last.weekday is not None:
            days = (last.weekday - first.weekday) % 7
            yield from ((days, _DAY, "time"), (days + 1, _DAY, "time"))
        elif first.day and last.day and first.month in {None, last.month}:
            yield from ((last.day - first.day, _DAY, "time"), (last.day - first.day + 1, _DAY, "time"))
        elif first.year and last.year:
            yield from ((last.year - first.year, 12.0, "calendar"), (last.year - first.year + 1, 12.0, "calendar"))
        elif first.month and last.month:
            months = (last.month - first.month) % _MONTHS
            yield from ((months, 1.0, "calendar"), (months + 1, 1.0, "calendar"))
    full = [it.moment for it in dated if it.moment is not None and it.moment.day and it.moment.month]
    for first, last in pairwise(full):  # "opened on 3 March, and the verdict came on 17 March"
        year = first.year or last.year or _LEAP
        yield (_day(last, year) - _day(first, year)).days, _DAY, "time"
    for before, after in pairwise([it.clock for it in mentions(passage) if it.clock is not None]):
        yield abs(after.minute - before.minute) % 720, 60.0, "time"  # of "6.10 a.m., not 6.40 a.m." half an hour
    for moment in (it.moment for it in dated if it.moment is not None and len(it.moment.days) > 1):
        days = max(moment.days) - min(moment.days)
        yield from ((days, _DAY, "time"), (days + 1, _DAY, "time"))


def _day(moment: Moment, year: int) -> date:
    """Return the day that *moment* is, of *year* where it names none itself."""
    year, month = moment.year or year, moment.month or 1
    return date(year, month, min(moment.day or 1, monthrange(year, month)[1]))


_LEAP = 2000
"""A year that has every day, for dates without one."""


def reached(moment: Moment, passages: Sequence[Passage], cited: Sequence[Passage]) -> bool:
    """Return whether a passage leads to *moment*: "2011, a year before" to 2012, "the second quarter" to its months.

    Of the *cited* ones one may tell a year, and another how long before or after that it was.
    """
    return any(_leads(moment, passage) for passage in passages) or any(
        _years_from(moment, *two) for two in permutations(cited[:_CITED], 2)
    )


_CITED = 4
"""Cited sentences that are looked through in pairs: a claim cites one to three."""


def _leads(moment: Moment, passage: Passage) -> bool:
    if moment.month is not None and moment.day is None:
        for found in _QUARTER.finditer(passage.text):
            months = 3 if found[2].lower() == "quarter" else 6
            nth = _ORDER.index(found[1].lower()) if found[1].lower() in _ORDER else _MONTHS // months - 1
            if nth * months < moment.month <= (nth + 1) * months:
                return True
    return _years_from(moment, passage, passage)


def _years_from(moment: Moment, passage: Passage, other: Passage) -> bool:
    """Return whether a length of time that *other* tells leads from a year of *passage* to that of *moment*."""
    if moment.year is None or moment.month is not None:
        return False
    years = {it.moment.year for it in mentions(passage) if it.moment is not None and it.moment.year}
    lengths = {
        amount.low / _MONTHS
        for amount in (*amounts(other), *singles(other))
        if amount.unit is not None and amount.unit.dimension == "calendar"
    }
    return any(abs(moment.year - year) in lengths for year in years)
