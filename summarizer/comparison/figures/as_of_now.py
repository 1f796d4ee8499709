"""Figures of what is so today, beside those of what is to come: "would be raised to 15, up from 12 now"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.misplaced import is_rival, says
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.reporting import listed

_NOW = listed("now today currently present presently")
_BEHIND = late(r"\s?(?:at\spresent|now|today|currently)\b(?!,?\sthat\b)")


@read_once
def of_now(passage: Passage) -> tuple[Amount, ...]:
    """Return the figures of *passage* right behind which stands that they are today's."""
    if _NOW.isdisjoint(passage.order):
        return ()
    return tuple([it for it in amounts(passage) if _BEHIND.match(passage.text, it.end)])


def tells_of_now(claim: Passage, passage: Passage) -> bool:
    """Return whether all figures of *claim* are those that *passage*, beside others, has for today."""
    today = of_now(passage)
    if not today or len(today) == len(amounts(passage)):
        return False
    own = amounts(claim)
    return bool(own) and all(any(equal(it, other) for other in today) for it in own)


def not_of_now(amount: Amount, same: Sequence[Amount], near: Sequence[Amount]) -> Difference | None:
    """Return that a claim has for today what the sources have for another time, and another figure for today."""
    if _NOW.isdisjoint(amount.passage.order) or any(it in of_now(it.passage) for it in same):
        return None
    today = [it for it in near if it in of_now(it.passage) and is_rival(amount, it)]
    today = [it for it in today if any(it.passage is other.passage for other in same)]
    if not today or any(equal(today[0], it) for it in amounts(amount.passage)):
        return None
    return Difference("number", "clash", (amount.start, amount.end), today[0].place, says(amount, today[0]))
