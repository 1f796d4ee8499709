"""Figures at which something stays: "will stay at 22 euros", "unchanged at 4 per cent"."""

from __future__ import annotations

import re

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late

LED_IN = 28
"""Characters before a figure that hold "remained unchanged at about"."""


@read_once
def steady(passage: Passage) -> tuple[Amount, ...]:
    """Return the figures at which something stays: "will stay at 22 euros", "unchanged at 4 per cent"."""
    if not stays(passage):
        return ()
    return tuple(it for it in amounts(passage) if _STAYING.search(passage.text, max(0, it.start - LED_IN), it.start))


def stays(passage: Passage) -> bool:
    """Return whether *passage* has a word for what stays as it is."""
    return not STEADY.isdisjoint(passage.order)


STEADY = frozenset(
    """stay stays stayed staying remain remains remained remaining unchanged steady flat frozen stagnate stagnates
    stagnated stagnating stagnation stall stalls stalled stable plateau plateaued standstill static""".split()
)
"""Words for what does not change, rise or fall."""
_STAYING = late(
    rf"\b(?:{'|'.join(sorted(STEADY))})\sat\s(?:a\s|the\s|some\s|about\s|only\s|just\s)?\W?$", re.IGNORECASE
)
