"""Dates by their parts: year, month, day, weekday, and how a text narrows them ("late 2022", "the end of March").

`dates` says where a date stands and resolves it; here it is taken apart, so that two texts that write it
differently, or in part only, can be compared. Nothing is resolved.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.language.bare_years import counts_many
from summarizer.language.number_words import ORDINAL, ORDINALS, SMALL, ordinal_value
from summarizer.language.openers import Opened
from summarizer.language.scripts import SPACELESS

Edge = Literal["start", "middle", "end"]

MONTHS = "january february march april may june july august september october november december".split()
ALSO_WORDS = frozenset(["may", "march", "mar", "jun", "dec", "sep", "sept"])
"""Months that, written small, are months beside a year or behind "the 2nd" only: "they may", "a march"."""
NTH = re.compile(r"\d(?:st|nd|rd|th)\b")
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = (
    r"(?P<month{0}>(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\w)|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?=\s\d)))"
)
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\d,.]\d|\d|%|-year)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_EDGE = (
    r"(?:(?P<edge{0}>early|mid|late|(?:start|beginning|middle|end|close|turn) of)(?:[-\s](?:in\s|the\s(?:year\s)?)?))?"
)
_PART = r"(?:['’]s)?(?:\s(?P<part{0}>morning|afternoon|evening|night)(?!\w))?"
_SOME = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|(?:a\s)?few|\d{1,3})"
UNITS = "minute hour day night week month year decade".split()
_UNIT = rf"(?:{'|'.join(UNITS)})"
_OPENERS = frozenset(
    """jan feb mar apr jun jul aug sep sept oct nov dec early mid late start beginning middle end close turn the
    yesterday today tonight tomorrow last next this in since until by during of a an several some few rest
    overnight""".split()
) | frozenset([*MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS), *SMALL, *ORDINALS])
_TELLING = frozenset(
    """jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tonight tomorrow spring summer autumn fall
    winter morning afternoon evening night overnight weekend quarter season century""".split()
) | frozenset([*MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS), *UNITS, *(f"{unit}s" for unit in UNITS)])
_NUMBERED = r"(?:[12]?(?:1st|2nd|3rd|[4-9]th)|1[0-9]th|20th|30th|31st)(?=[.,;:]|$|\s(?:and|of\sthe)\b)"
_MOMENT = Opened(
    "|".join(
        [
            r"\b(?P<iso>(?:1[5-9]|20)\d\d-[01]\d-[0-3]\d)(?!\d)",
            rf"\b{_EDGE.format(1)}{_MONTH.format(1)}\s(?P<day1>{_DAY})(?:st|nd|rd|th)?(?![\w:]|\.\d|,\d)"
            rf"(?:(?:,?\s)(?P<year1>{_YEAR}))?",
            rf"\b(?:the\s)?(?:(?P<first2>{_DAY})(?:st|nd|rd|th)?\s?(?P<to>[-–]|to|and)\s?)?"
            rf"(?P<day2>{_DAY})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH.format(2)}(?:,?\s(?P<year2>{_YEAR}))?",
            rf"\b(?:the\s)?(?P<spoken>{ORDINAL})(?:\s(?:of\s|day\sof\s)?){_MONTH.format(3)}(?:,?\s(?P<year3>{_YEAR}))?",
            rf"\b{_EDGE.format(4)}{_MONTH.format(4)}(?:,?\s(?:of\s)?(?P<year4>{_YEAR}))?",
            rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})s?(?!\w){_PART.format(5)}(?:,?\s(?:the\s)?(?P<day5>{_NUMBERED}))?",
            rf"\bthe\s(?P<day6>{_NUMBERED})",
            rf"(?:\b|(?<=[{SPACELESS}])){_EDGE.format(7)}(?P<year7>{_YEAR})",
            rf"\b(?P<near>yesterday|today|tonight|tomorrow|(?:last|next|this|(?:the\s)?rest\sof\sthe)\s(?:week|weekend|month|quarter|year|season|decade|century))(?!\w){_PART.format(8)}",
            r"\b(?:in|last|this|next|since|until|by|during|of|the)\s(?:the\s)?(?:early\s|late\s)?"
            r"(?P<season>spring|summer|autumn|fall|winter)(?=[.,;:)]|$|\s(?:of|and|when|but|as|by|in|to|with|"
            + _YEAR
            + r"))",
            r"\b(?:(?:in\sthe|this|during\sthe|by)\s(?:early\s|late\s)?(?=[maen])|(?=overnight))"
            r"(?P<part9>morning|afternoon|evening|night|overnight)(?!\w)",
            rf"\b(?:{_SOME}\s(?P<unit10>{_UNIT})s?\s(?P<side10>later|afterwards|earlier|ago|before(?=[.,;:)]|$))|"
            rf"the\s(?P<side11>next|following|previous|preceding)\s(?P<unit11>{_UNIT})|"
            rf"the\s(?P<unit12>{_UNIT})\s(?P<side12>before|after)(?=[.,;:)]|$|\sas\s))(?!\w)",
        ]
    ),
    _OPENERS,
    _TELLING,
    reach=5,  # "the 16th to 19th of March"
    figure=r"\d(?:(?:(?<=1)[5-9]|(?<=2)0)\d\d|st|nd|rd|th)",  # a year, "the 16th": all else has a word that tells it
)
_LATER = frozenset("later afterwards next following after".split())
_EDGES: dict[str, Edge] = {
    "early": "start", "start": "start", "beginning": "start", "turn": "start", "mid": "middle", "middle": "middle",
    "late": "end", "end": "end", "close": "end",
}  # fmt: skip


class Moment(NamedTuple):
    """A date at a span, by its parts; None for each that is not said. ``day`` 1-31, ``month`` 1-12, ``weekday`` 0-6.

    ``days``: all of that month that it names or spans ("16 to 19 February"). ``near``: a word that is relative to
    the day of writing ("tomorrow", "last week"). ``part``: of the day. ``shift``: earlier or
    later by some unit than what was told before, "later day".
    """

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    days: frozenset[int] = frozenset()
    weekday: int | None = None
    edge: Edge | None = None
    part: str | None = None
    near: str | None = None
    season: str | None = None
    shift: str | None = None


@lru_cache(maxsize=8192)
def moments(text: str) -> tuple[Moment, ...]:
    """Return the dates of *text* in order."""
    found = (_read(match) for match in _MOMENT.finditer(text))
    return tuple(moment for moment in found if moment is not None)


def _read(match: re.Match[str]) -> Moment | None:
    start, end = match.span()
    text = match.group()
    if match["iso"]:
        year, month, dated = map(int, match["iso"].split("-"))
        return Moment(start, end, text, year, month, dated, frozenset([dated]))
    if match["weekday"]:
        weekday, day = WEEKDAYS.index(match["weekday"].lower()), _day(match)
        return Moment(start, end, text, day=day, days=_days(match, day), weekday=weekday, part=_lower(match["part5"]))
    if match["season"]:
        season = match["season"].lower()
        return Moment(start, end, text, season="autumn" if season == "fall" else season)
    if match["part9"]:
        return Moment(start, end, text, part=_lower(match["part9"]))
    for number in ("10", "11", "12"):
        if match[f"side{number}"]:
            side = "later" if match[f"side{number}"].lower() in _LATER else "earlier"
            return Moment(start, end, text, shift=f"{side} {match[f'unit{number}'].lower()}")
    if match["near"]:
        return Moment(start, end, text, near=_near(match["near"]), part=_lower(match["part8"]))
    name = next((match[f"month{n}"] for n in (1, 2, 3, 4) if match[f"month{n}"]), None)
    years = next((int(match[f"year{n}"]) for n in (1, 2, 3, 4, 7) if match[f"year{n}"]), None)
    if name in ALSO_WORDS and not (years or NTH.search(text)):
        return None
    if name and name.lower() == "may" and not (match["day1"] or match["day2"] or match["spoken"] or years):
        return _bare_may(match)
    if match["year7"] and not match["edge7"] and counts_many(match.string, start, end):
        return None  # "killed 1500 people"
    day = _day(match)
    days = _days(match, day)
    edge = next((match[f"edge{n}"] for n in (1, 4, 7) if match[f"edge{n}"]), None)
    return Moment(
        start, end, text, years, _month(name), day, days,
        edge=_EDGES[edge.lower().split()[0]] if edge else None,
    )  # fmt: skip


def _days(match: re.Match[str], day: int | None) -> frozenset[int]:
    if day is None:
        return frozenset()
    first = int(match["first2"] or day)
    return frozenset([first, day] if match["to"] in {None, "and"} else range(first, day + 1)) or frozenset([day])


def _bare_may(match: re.Match[str]) -> Moment | None:
    # A sentence may begin with "May I"; after a preposition it is the month.
    before = match.string[max(0, match.start() - 12) : match.start()].lower().split()
    edge = match["edge4"]
    if not edge and (
        not before or before[-1] not in {"in", "since", "until", "by", "last", "next", "from", "of", "to", "and"}
    ):
        return None
    return Moment(*match.span(), match.group(), month=5, edge=_EDGES[edge.lower().split()[0]] if edge else None)


def _day(match: re.Match[str]) -> int | None:
    if match["spoken"]:
        day = int(ordinal_value(match["spoken"]))
        return day if day <= 31 else None
    written = match["day1"] or match["day2"] or match["day5"] or match["day6"]
    return int(re.sub(r"\D", "", written)) if written else None


def _month(name: str | None) -> int | None:
    if name is None:
        return None
    return next(number for number, full in enumerate(MONTHS, 1) if full.startswith(name.lower().rstrip(".")[:3]))


def _near(written: str) -> str:
    words = written.lower().split()
    return f"this {words[-1]}" if "rest" in words else " ".join(words)


def _lower(text: str | None) -> str | None:
    return text.lower() if text else None
