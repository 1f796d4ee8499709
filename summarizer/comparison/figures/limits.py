"""Figures that a verb sets as a limit, and what is told of whatever lies beyond a figure: "anything less"."""

from __future__ import annotations

import re

from summarizer.comparison.figures.amount import Amount
from summarizer.language.openers import late

_REACH = 72
"""Characters before a figure within which stands the verb that makes a limit of it, and after it what lies beyond."""
_LIMITED = late(
    r"\b(?:limit|restrict|confin|cap)(?:s|p?ed|p?ing)?\s(?:(?!\b(?:from|by)\b)[^.;,])*\b(?:to|at)\s(?:just\s|only\s|about\s)?\S?$",
    re.IGNORECASE,
)
_BEYOND = late(
    r"\b(?:any(?:thing|one|body|\s[a-z]+)?)\s(?:(?P<more>more|higher|above|over|beyond|longer|larger|greater|older|exceeding)|"
    r"less|fewer|lower|below|under|short(?:er)?|smaller|younger)\b(?!\sthan)",
    re.IGNORECASE,
)


def is_limit(amount: Amount) -> bool:
    """Return whether a verb before *amount* makes it the most that may be: "limits the rise to 3 per cent"."""
    text = amount.passage.text
    return _LIMITED.search(text, max(0, amount.start - _REACH), amount.start) is not None


def is_open_ended(amount: Amount, other: Amount) -> bool:
    """Return whether the source leaves open that more, or less, is so than *other*, on the side of *amount*."""
    return _is_told_beyond(amount, other) or _is_still_rising(amount, other)


def _is_told_beyond(amount: Amount, other: Amount) -> bool:
    """Return whether *amount* lies on that side of *other* of which the source tells something: "anything less"."""
    if not amount.lean or _ANY.isdisjoint(other.passage.order):
        return False
    found = _BEYOND.search(other.passage.text, other.end, other.end + 2 * _REACH)
    return found is not None and amount.lean == (2 if found["more"] else -2)


def _is_still_rising(amount: Amount, other: Amount) -> bool:
    """Return whether *other* is a count of which the source tells that it may rise: "41 dead, and more to come"."""
    if amount.bound != "at least" or amount.lean or amount.unit is not None or other.sort != "count":
        return False
    return _RISING.search(other.passage.text) is not None


_RISING = re.compile(
    r"\b(?:so far|(?:expected|likely|feared|set|certain|bound|would|will|could|may|might)(?: to)? "
    r"(?:rise|increase|climb|grow|go up)|"
    r"unaccounted for|still (?:missing|trapped|buried|searching|being searched))\b",
    re.IGNORECASE,
)
_ANY = frozenset(["any", "anything", "anyone", "anybody"])
