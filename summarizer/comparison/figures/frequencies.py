"""How often something happens: "weekly", "every six months", "twice a year"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.surroundings import Sense, surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import SMALL
from summarizer.language.openers import Opened

_DAYS, _WEEKS = 365.25, 52.18
A_YEAR = {
    "hour": 24 * _DAYS, "day": _DAYS, "night": _DAYS, "morning": _DAYS, "evening": _DAYS, "afternoon": _DAYS,
    "week": _WEEKS, "weekend": _WEEKS, "fortnight": _WEEKS / 2, "month": 12.0, "quarter": 4.0, "year": 1.0,
    "spring": 1.0, "summer": 1.0, "autumn": 1.0, "winter": 1.0, "decade": 0.1,
} | dict.fromkeys("monday tuesday wednesday thursday friday saturday sunday".split(), _WEEKS)  # fmt: skip
"""How often each comes round in a year."""
_ADVERBS = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight",
    "monthly": "month", "quarterly": "quarter", "yearly": "year", "annual": "year", "annually": "year",
}  # fmt: skip
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(SMALL)})"
_FREQUENCY = Opened(
    rf"\b(?:(?:(?P<few>{'|'.join(_TIMES)})|(?P<often>{_COUNT})\stimes)\s(?P<each>{'|'.join(_ADVERBS)})\b"
    rf"|(?P<adverb>{'|'.join(_ADVERBS)})\b(?!\s(?:mail|telegraph|mirror|express|star|news|times|post|life|lives|bread|"
    r"newspapers?|papers?|report|income|salary|wages?|pay|average))"
    rf"|(?:(?P<adverb_times>{'|'.join(_TIMES)})|(?P<times>{_COUNT})\stimes)\s(?:an?|per|each|every)\s(?P<unit>{'|'.join(A_YEAR)})\b"
    rf"|(?:every|each)\s(?:(?P<other>other|second)\s|(?P<number>{_COUNT})\s)?(?:single\s)?(?P<span>{'|'.join(A_YEAR)})s?\b)",
    frozenset([*_ADVERBS, *_TIMES, *SMALL, "every", "each"]),
    frozenset([*_ADVERBS, *A_YEAR, *(f"{unit}s" for unit in A_YEAR)]),
    reach=3,  # "three times a year", "every other single day"
    figure=r"\d\stimes\b",
)
_SAME = 0.1
"""By how much two of them may differ and be one: four weeks are a month, a quarter is thirteen weeks."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


class Frequency(NamedTuple):
    """How many times ``a_year`` something happens, told at a span with the senses ``near`` it."""

    start: int
    end: int
    text: str
    a_year: float
    near: Mapping[Sense, float]


@read_once
def frequencies(passage: Passage) -> tuple[Frequency, ...]:
    """Return the frequencies of *passage* in order."""
    return tuple(_read(passage, match) for match in _FREQUENCY.finditer(passage.text))


def _read(passage: Passage, match: re.Match[str]) -> Frequency:
    adverb, few = match["each"] or match["adverb"], match["few"] or match["adverb_times"]
    unit = _ADVERBS[adverb.lower()] if adverb else (match["unit"] or match["span"]).lower()
    times = _TIMES[few.lower()] if few else _value(match["often"] or match["times"])
    apart = 2.0 if match["other"] else _value(match["number"])
    near, _ = surroundings(passage, *match.span())
    return Frequency(*match.span(), match[0], A_YEAR[unit] * times / apart, near)


def _value(written: str | None) -> float:
    return 1.0 if written is None else float(SMALL.get(written.lower(), 0) or written)


def as_often(one: Frequency, other: Frequency) -> bool:
    """Return whether both are one frequency in whatever words."""
    return math.isclose(one.a_year, other.a_year, rel_tol=_SAME)


def otherwise_often(claim: Passage, nearest: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield the frequencies of *claim* where the sources tell another of the same."""
    own = frequencies(claim)
    for one in own:
        told = [(passage, other) for passage in nearest[:_CLOSE] for other in frequencies(passage)]
        if any(as_often(one, other) for _, other in told):
            continue
        for passage, other in told:
            alone = len(own) == len(told) == 1 and sources.cites(passage)
            if (alone or not one.near.keys().isdisjoint(other.near)) and not _converted(claim, one, passage, other):
                reason = f"says {one.text}, source says {other.text}"
                spot = passage.place(other.start, other.end)
                yield Difference("unit", "clash", (one.start, one.end), spot, reason)
                return


def _converted(claim: Passage, one: Frequency, passage: Passage, other: Frequency) -> bool:
    """Return whether a sum is told for another time: "24,000 crowns a year" of "a monthly rent of 2,000 crowns"."""
    return any(
        math.isclose(mine.value * one.a_year, theirs.value * other.a_year, rel_tol=_SAME)
        for mine in amounts(claim)
        for theirs in amounts(passage)
    )


def tells_how_often(claim: Passage, start: int, nearest: Sequence[Passage]) -> bool:
    """Return whether a figure is part of a frequency that a source tells too: the six of "every six months"."""
    one = next((one for one in frequencies(claim) if one.start <= start < one.end), None)
    return one is not None and any(as_often(one, other) for passage in nearest for other in frequencies(passage))
