"""Dates told by the feast that falls on them: "1 January" of "New Year's Day"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.comparison.figures.mentions import Mention
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late

_FEASTS = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "valentine's day": (2, 14),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "epiphany": (1, 6),
}
"""Feasts that fall on one date every year, with its month and day."""
_FEAST = late("|".join(_FEASTS).replace("'", "['’]"), re.IGNORECASE)


def is_feast(mention: Mention, passages: Iterable[Passage]) -> bool:
    """Return whether the date *mention* is the one of a feast that *passages* name, or its month."""
    mine = mention.moment
    if mine is None or mine.month is None:
        return False
    named = (_FEAST.finditer(passage.text) for passage in passages)
    dates = [_FEASTS[found.group().lower().replace("’", "'")] for each in named for found in each]
    return any(mine.month == month and mine.day in (None, day) for month, day in dates)
