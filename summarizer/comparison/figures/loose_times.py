"""Dates and times that a claim tells more loosely than its source: "the 1880s" of 1888, "before six" of 5.45."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.comparison.figures.before_and_after import AFTER, BEFORE
from summarizer.comparison.figures.mentions import Mention
from summarizer.comparison.sources import Sources

_LED_IN = 20
"""Characters before a time in which its "before" or "after" stands."""
_HALF_DAY, _HOUR = 720, 60


def is_told_as_span(mention: Mention, sources: Sources) -> bool:
    """Return whether the cited words tell as a span what *mention* counts back: "a year ago", of "in the past year"."""
    moment = mention.moment
    if moment is None or moment.shift is None:
        return False
    unit = moment.shift.split()[-1]
    return any(
        order[at] == unit and at and order[at - 1] in _PAST
        for order in (passage.order for passage in sources.cited)
        for at in range(len(order))
    )


_PAST = frozenset(["past", "last"])


def is_told_loosely(mention: Mention, near: Iterable[Mention]) -> bool:
    """Return whether one of *near* lies in the decade that *mention* names, or within the hour that it leads to."""
    text, moment, clock = mention.passage.text, mention.moment, mention.clock
    if moment is not None and moment.year is not None:
        if moment.month or moment.year % 10 or text[mention.end : mention.end + 1] != "s":
            return False
        years = {it.moment.year // 10 for it in near if it.moment is not None and it.moment.year is not None}
        return moment.year // 10 in years
    if clock is None:
        return False
    first = max(0, mention.start - _LED_IN)
    side = 1 if BEFORE.search(text, first, mention.start) else -1 if AFTER.search(text, first, mention.start) else 0
    minutes = [it.clock.minute for it in near if it.clock is not None]
    return side != 0 and any(0 < side * (clock.minute - minute) % _HALF_DAY <= _HOUR for minute in minutes)
