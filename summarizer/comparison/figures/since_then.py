"""Years ago and years since: how long it is from a year of the sources to a day of writing that they need not have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.derived import close
from summarizer.comparison.figures.mentions import Mention, mentions
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_UNTIL_NOW = late(r"\s(?:ago|back)\b|\sor\sso\b", re.IGNORECASE)
_SINCE = late(
    r"\b(?:for|past|last|across|spanning|in|over|within|spen[dt])\s(?:the\s)?(?:(?:past|last|nearly|almost|about|around|some|roughly|more|less|"
    r"over|than|well|close|to|just|under)\s){0,4}$",
    re.IGNORECASE,
)
_LED_IN = 40
_MONTHS, _LONG = 12.0, 24.0
"""Months in a year; months from which a span is told in years."""
_LOOSELY, _LATER = 0.15, 15
"""What a span may be off, in parts of it, and years by which an article may be younger than the last year it names."""
_WRITTEN = 2030
"""The year by which a source that names old years only was written at the latest: fixed, not the year in which it is
checked, so that a sentence has the same verdict on every day."""


def reckoned_from_a_year(amount: Amount, nearest: Sequence[Passage], sources: Sources) -> bool:
    """Return whether *amount* may be how long ago a year of a close passage is, or how long something is so since.

    Only whoever knows when the source was written can tell: "four decades ago" of "in 1983". Not where the passage
    itself gives a length in years, nor where a later year in the sources leaves no such day of writing.
    """
    if amount.unit is None or amount.unit.dimension != "calendar" or amount.low < _LONG:
        return False
    text = amount.passage.text
    if not (_UNTIL_NOW.match(text, amount.end) or _SINCE.search(text, max(0, amount.start - _LED_IN), amount.start)):
        return False
    dated = [it for it in close(nearest, sources) if not _tells_a_length(it)]
    years = {year for passage in dated for year in _years(passage)}
    if not years:
        return False
    last = max(year for passage in sources.passages for year in _years(passage))
    span = amount.low / _MONTHS
    loose = max(1.0, _LOOSELY * span)
    return any(last - loose <= year + span <= max(last + _LATER, _WRITTEN) + loose for year in years)


def reckoned_to_a_year(mention: Mention, nearest: Sequence[Passage], sources: Sources) -> bool:
    """Return whether *mention* may be the year to which a length of time leads: "until 2028" of "for three years"."""
    moment, text = mention.moment, mention.passage.text
    if moment is None or moment.year is None or moment.month is not None:
        return False
    if not _TO_THEN.search(text, max(0, mention.start - _LED_IN), mention.start):
        return False
    return any(
        _tells_a_length(passage) and not _years(passage) and _FROM_NOW.search(passage.text)
        for passage in close(nearest, sources)
    )


_TO_THEN = late(r"\b(?:until|till|before|by|after)\s(?:the\s(?:end|start|beginning|year)\s(?:of\s)?)?$", re.IGNORECASE)
_FROM_NOW = late(
    r"\b(?:for|in|within|after|next|another)\s(?:the\snext\s|another\s|at\sleast\s)?\w+\syears?\b", re.IGNORECASE
)


def _tells_a_length(passage: Passage) -> bool:
    told = (*amounts(passage), *singles(passage))
    return any(it.unit is not None and it.unit.dimension == "calendar" for it in told)


def _years(passage: Passage) -> set[int]:
    return {it.moment.year for it in mentions(passage) if it.moment is not None and it.moment.year}
