"""How often in a row: "for the seventh month in a row" is "seven months running"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.figures.amount import Amount
from summarizer.language.number_words import ORDINALS
from summarizer.language.openers import late

_ROW = late(
    r"(?:\s[^\W\d_]+){0,2}?\s(?:in\sa\srow|running|on\sthe\s(?:trot|bounce))\b|"
    r"\s(?:straight|consecutive|successive)\s",
    re.IGNORECASE,
)
"""What tells behind a figure that nothing came between."""


def is_streak(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether *amount* tells as a length what one of *near* ranks as the latest in a row, or the reverse."""
    if any(_counts_up_to(amount, it) or _runs_up_to(amount, it) for it in near):
        return True
    if not _is_in_a_row(amount):
        return False
    return any(_place(amount) == _place(it) and it.sort != amount.sort and _is_in_a_row(it) for it in near)


def _counts_up_to(amount: Amount, other: Amount) -> bool:
    """Return whether the latest of so many is told there by its place: "nine outbreaks" of "the ninth outbreak"."""
    if amount.sort != "count" or other.sort != "ordinal" or amount.value != other.value:
        return False
    return not amount.of.isdisjoint(other.of) and _SINCE.match(other.passage.text, other.end) is not None


def _runs_up_to(amount: Amount, other: Amount) -> bool:
    """Return whether *amount* is how long it has been at least: "over two years" of "in its third year"."""
    if other.sort != "ordinal" or amount.unit is None or amount.value != other.value - 1:
        return False
    text = other.passage.text
    behind = _PERIOD.match(text, other.end)
    if behind is None or not _IN_ITS.search(text, max(0, other.start - _LED_IN), other.start):
        return False
    return amount.text.lower().split()[-1].removesuffix("s") == behind[1].lower()


_PERIOD = late(r"\s(day|week|month|year|decade)\b", re.IGNORECASE)
_IN_ITS = late(r"\b(?:in|into|entering|entered|enters|begun|began|begins)\s(?:its|their|his|her|the)\s$", re.IGNORECASE)
_LED_IN = 20
"""Characters before a rank in which stands that something is in it."""
_SINCE = late(r"[^,.;]{0,60}?\b(?:since|so far|this (?:year|month|week|season)|in (?:a|the))\b", re.IGNORECASE)
"""What tells behind a rank from when on it is counted."""


def is_broken(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether *amount* tells another length of what one of *near* tells in a row: "six months running"."""
    return _is_in_a_row(amount) and any(
        _place(amount) != _place(it) and _is_in_a_row(it) and not it.near.keys().isdisjoint(amount.near) for it in near
    )


def _is_in_a_row(amount: Amount) -> bool:
    return _ROW.match(amount.passage.text, amount.end) is not None or (
        amount.unit is not None
        and _ROW.match(amount.passage.text, amount.start + len(amount.text.split()[0])) is not None
    )


def _place(amount: Amount) -> float:
    """Return the bare number, without its unit: 7 of "seven months" and of "seventh"."""
    if amount.sort == "ordinal":
        return ORDINALS.get(amount.text.lower(), amount.value)
    return amount.value
