"""The weekdays, days, months and years that a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from evals.matching.measures import dates_of
from summarizer.atoms import plain

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_TODAY = frozenset("today tonight yesterday tomorrow overnight".split())
CALENDAR = frozenset(_WEEKDAYS) | frozenset(_MONTHS)
"""Words with a capital that are nobody's name."""
_DAY = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\sof)?\s(?={'|'.join(_MONTHS)})|(?<=[a-z]\s)(\d{{1,2}})\b", re.I)
_YEAR = re.compile(r"\b(?:1[5-9]|20|21)\d\d\b")


@lru_cache(maxsize=65536)
def dated(text: str) -> str:
    """Return the date expressions of *text*, folded, in one string."""
    return " ".join(plain(date.text) for date in dates_of(text))


@lru_cache(maxsize=65536)
def calendar(text: str) -> dict[str, frozenset[str]]:
    """Return what *text* names by part of the calendar; no weekday where it says "today" or "tomorrow" as well."""
    written = dated(text)
    words = frozenset(word.removesuffix("s") for word in written.split())
    if words & _TODAY:  # which weekday that is, the article says and the sentence does not
        words -= frozenset(_WEEKDAYS)
    return {
        "weekday": words & frozenset(_WEEKDAYS),
        "month": words & frozenset(_MONTHS),
        "day": frozenset(match[1] or match[2] for match in _DAY.finditer(written)),
        "year": frozenset(_YEAR.findall(written)),
    }
