"""An "over" that is no bound: "spread over six payments", "150 metres over 41 floors"."""

from __future__ import annotations

import re

from summarizer.comparison.passage import Passage
from summarizer.language.openers import late

_ACROSS = late(
    r"\b(?:spread|stretch|stagger|phas|divid|distribut|split)(?:s|e|es|ed|ing)?\b[^.;]{0,40}?\s(?:out\s)?over\s$",
    re.IGNORECASE,
)
"""What makes of "over" no bound of a count: "spread over six payments"."""
_UPON = late(r"(?:\s[^\s,;:.()]+){0,2}\sover\s")
_LED_IN = 64
"""Characters before a count that hold the verb of spreading."""


def spreads(passage: Passage, start: int, *, counted: bool) -> bool:
    """Return whether the "over" before the figure at *start* sets something upon it, or spreads it over a count."""
    if counted and _ACROSS.search(passage.text, max(0, start - _LED_IN), start):
        return True
    ends = [number.end for number in passage.numbers if number.end < start]
    return any(_UPON.fullmatch(passage.text, end, start) is not None for end in ends)
