"""Dates as a text writes them; resolved only where the words themselves settle the day."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.language.moments import ALSO_WORDS, MONTHS, NTH
from summarizer.language.openers import Opened

Precision = Literal["time", "day", "week", "month", "season", "year", "unknown"]

_MONTH = (
    r"(?P<month{0}>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:\s(?:morning|afternoon|evening|night))"
_SPOKEN = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|a|several|a few|\d{1,3})"
_UNIT = r"(?:hour|day|week|month|year|decade)"

_OPENERS = frozenset(
    MONTHS
    + [f"{day}day{plural}" for day in "mon tues wednes thurs fri satur sun".split() for plural in ("", "s")]
    + """jan feb mar apr jun jul aug sep sept oct nov dec early mid late last next this in since until by earlier later
    yesterday today tonight tomorrow overnight over within the one two three four five six seven eight nine ten a
    several from during after before of spring summer autumn fall winter""".split()
)
_TELLING = _OPENERS & (
    frozenset(MONTHS)
    | frozenset(f"{day}day{plural}" for day in "mon tues wednes thurs fri satur sun".split() for plural in ("", "s"))
    | frozenset("jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tonight tomorrow overnight".split())
) | frozenset(
    """hour hours day days week weeks month months year years decade decades weekend spring summer autumn fall winter
    morning afternoon evening night""".split()
)
# One alternative a way of writing a date, the most telling first.
_DATE = Opened(
    # What begins a word, with a letter or digit that begins a date, is looked at alone: for speed.
    r"\b(?=[\dabdefijlmnostuwy])(?:"
    + "|".join(
        [
            rf"\b(?P<iso>{_YEAR}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?\b",
            rf"\b(?:{_WEEKDAY},?\s)?{_MONTH.format('1')}\s(?P<day1>[0-3]?\d)(?:st|nd|rd|th)?\b(?!:)(?:,?\s(?P<year1>{_YEAR})\b)?",
            rf"\b(?:{_WEEKDAY},?\s)?(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH.format('2')}(?!\w)(?:,?\s(?P<year2>{_YEAR})\b)?",
            rf"\b(?:(?:early|mid|late)[-\s])?{_MONTH.format('3')}(?:,?\s(?:of\s)?(?P<year3>{_YEAR})\b)",
            r"\b(?:(?:early|mid|late|last|next|this|in|since|until|by)[-\s](?:early\s|mid-|late\s)?)"
            + _MONTH.format("4")
            + r"(?!\w|\s\d)",
            rf"\b(?:(?:last|next|this|late|early|by|earlier on)\s)?{_WEEKDAY}s?\b{_PART}?",
            rf"\b(?:yesterday|today|tonight|tomorrow|overnight)\b{_PART}?",
            r"\b(?:earlier|later|last|this|next|(?:in|over|within) the (?:past|coming|next)|the previous|the following|"
            r"in recent)"
            rf"\s(?:this\s|next\s)?(?:few\s|two\s|three\s)?(?:{_UNIT}s?|weekend|spring|summer|autumn|fall|winter|"
            r"morning|afternoon|evening|night)\b",
            rf"\b{_SPOKEN}\s{_UNIT}s?\s(?:ago|earlier|later|before)\b",
            rf"\b(?:in|since|by|until|from|during|after|before|of|spring|summer|autumn|fall|winter|early|mid|late)[-\s](?P<year5>{_YEAR})\b",
        ]
    )
    + ")",
    _OPENERS,
    _TELLING,
    reach=5,  # "in the past this few days"
    figure=r"(?:1[5-9]|2[01])\d\d",  # a year: a day has its month beside it, three days have "days"
)


class DateMention(NamedTuple):
    """A date as written at a span. ``start``/``end`` are ISO dates, half-open, or None where a year is missing."""

    start: int
    end: int
    text: str
    begins: str | None
    ends: str | None
    precision: Precision


def dates(text: str) -> list[DateMention]:
    """Return the date expressions of *text* in order; "Monday" and "later this week" stay unresolved."""
    return list(_dates(text))


@lru_cache(maxsize=131072)  # few bytes each; asked for when an article is read and again when it is told
def _dates(text: str) -> tuple[DateMention, ...]:
    found = []
    for match in _DATE.finditer(text):
        name = match["month1"] or match["month2"] or match["month3"] or match["month4"]
        if name in ALSO_WORDS and not (any(match[f"year{n}"] for n in (1, 2, 3)) or NTH.search(match.group())):
            continue
        begins, ends, precision = _resolve(match, name)
        found.append(DateMention(match.start(), match.end(), match.group(), begins, ends, precision))
    return tuple(found)


def _resolve(match: re.Match[str], name: str | None) -> tuple[str | None, str | None, Precision]:
    if match["iso"]:
        return (*_day(match["iso"]), "day")
    day = match["day1"] or match["day2"]
    year = match["year1"] or match["year2"] or match["year3"] or match["year5"]
    if name is None:
        if year:
            return f"{year}-01-01", f"{int(year) + 1}-01-01", "year"
        return None, None, _vague_precision(match.group().lower())
    month = next(number for number, full in enumerate(MONTHS, 1) if full.startswith(name.lower().rstrip(".")[:3]))
    if day:
        return (*_day(f"{year}-{month:02}-{int(day):02}"), "day") if year else (None, None, "day")
    if year:
        following = f"{int(year) + month // 12}-{month % 12 + 1:02}-01"
        return f"{year}-{month:02}-01", following, "month"
    return None, None, "month"


def _day(iso: str) -> tuple[str | None, str | None]:
    try:
        day = datetime.date.fromisoformat(iso)
        return iso, (day + datetime.timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return None, None


def _vague_precision(written: str) -> Precision:
    if "week" in written and "day" not in written:
        return "week"
    for unit in ("month", "year"):
        if unit in written:
            return unit
    if any(season in written for season in ("spring", "summer", "autumn", "winter")):
        return "season"
    return "day" if "day" in written or "night" in written or "tomorrow" in written else "unknown"
