"""How long a thing is, and how far into it something comes: "six hours into a 72-hour truce"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount

_PLACING = ("into", "before", "after", "later", "earlier", "ago", "from", "away", "behind", "ahead", "short")
"""Words behind a length by which it says when or where something is, not how long."""


def lasting(amount: Amount, same: Sequence[Amount], near: Sequence[Amount]) -> Difference | None:
    """Return that a claim puts something so far into, or from, another as this one is long by the source.

    "72 hours into the truce" of "six hours into a 72-hour truce".
    """
    word = _behind(amount)
    if amount.unit is None or word not in _PLACING or not same or not all(_describes(other) for other in same):
        return None
    passages = {other.passage for other in same}
    for rival in near:
        alike = rival.unit is not None and rival.unit.dimension == amount.unit.dimension
        if alike and rival.passage in passages and rival not in same and _behind(rival) == word:
            reason = f"says {amount.text} {word}, source says {rival.text} {word}"
            return Difference("number", "clash", (amount.start, amount.end), rival.place, reason)
    return None


def _behind(amount: Amount) -> str:
    """Return the word right behind the amount."""
    after = amount.passage.text[amount.end : amount.end + _NEXT].split(None, 1)
    return after[0].lower() if after and amount.passage.text[amount.end : amount.end + 1] == " " else ""


_NEXT = 12


def _describes(amount: Amount) -> bool:
    """Return whether the amount is an adjective: "a 72-hour truce"."""
    return "-" in amount.text
