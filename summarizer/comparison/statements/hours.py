"""At what time of day each of two sentences has one thing happen: "at 9 p.m.", "early in the morning"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.figures.amounts import clocks
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.answers import Answer, phrases, places_of
from summarizer.comparison.statements.statement import Statement

_PARTS = {
    "in the early hours, in the small hours, the early hours of, the small hours of, after midnight": (0, 6),
    "at dawn, at daybreak, at first light, at sunrise, before dawn, before sunrise": (2, 8),
    "morning": (0, 12),
    "at noon, at midday, around noon, around midday, at lunchtime": (10, 15),
    "afternoon": (12, 19),
    "evening": (16, 24),
    "at dusk, at sunset, at nightfall, after dark": (15, 24),
}
_TIMES = {phrase: hours for text, hours in _PARTS.items() for phrase in phrases(text)}
_KNOWN = frozenset(_TIMES)
_AWAY = 30
"""Minutes by which a time may be off the part of the day that it is told of."""


class _Time(NamedTuple):
    span: Range
    first: int
    last: int


def hours(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the time of day that each sentence gives, one by the clock or both by their part, where they lie apart."""
    mine, theirs = _times(one.claim), _times(other.claim)
    if len(mine) != 1 or len(theirs) != 1:
        return
    a, b = mine[0], theirs[0]
    if a.first <= b.last + _AWAY and b.first <= a.last + _AWAY:
        return
    if all(any(found.kind == "number" and found.source for found in it.differences) for it in (one, other)):
        return  # four at noon, seven at six
    if not (one.acts_alone(a.span) or other.acts_alone(b.span)):
        yield Answer("date", a.span, b.span, least=(3, 1, 1), alike=(0.4, 0.9))


def _times(claim: Passage) -> list[_Time]:
    told = clocks(claim)
    if told:
        return (
            [_Time((it.start, it.end), it.minute, it.minute) for it in told] if all(it.settled for it in told) else []
        )
    found = []
    for first, last in places_of(claim, _KNOWN):
        start, end = _TIMES[claim.order[first:last]]
        found.append(_Time(claim.span(first, last), start * 60, end * 60))
    return found
