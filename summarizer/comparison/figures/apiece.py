"""Sums that are told of all together and of each: "a combined 74 million" is no 74 million each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late

_EACH = frozenset(["each", "apiece"])
_TOTALS = frozenset("combined total totals totalling totaling altogether together joint aggregate between".split())
_IN_ALL = {("in", "all")}
_TOTAL_BEFORE = late(
    r"\b(?:combined|total(?:l?ing)?|joint|aggregate)\s(?:of\s)?(?:about\s|some\s|nearly\s|(?:more|less)\sthan\s)?\S?$",
    re.IGNORECASE,
)
_TOTAL_AFTER = late(
    r"(?:\s\w+){0,2}?\s(?:in\s(?:all|total)|altogether|between\sthem|combined|together)\b", re.IGNORECASE
)
_EACH_AFTER = late(r"(?:\s\w+){0,3}?\s(?:each|apiece)\b", re.IGNORECASE)
_EACH_BEFORE = late(r"\beach\b[^,;.]*$", re.IGNORECASE)
_LED = 50
"""Characters before a figure in which stands of whom or what it is told."""


def told_of_each(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first sum that *claim* tells of each where a passage tells it of all together, or the reverse."""
    if _EACH.isdisjoint(claim.order) and _TOTALS.isdisjoint(claim.order) and not _IN_ALL & set(pairwise(claim.order)):
        return
    for mine in amounts(claim):
        here = is_of_each(mine), _is_of_all(mine)
        if here[0] == here[1] or mine.sort not in {"count", "share"}:
            continue
        told = [it for passage in nearest for it in amounts(passage) if equal(mine, it)]
        facing = [it for it in told if (_is_of_all(it) if here[0] else is_of_each(it))]
        if facing and len(facing) == len(told):
            other, words = facing[0], ("each", "of all together") if here[0] else ("of all together", "each")
            reason = f"says {mine.text} {words[0]}, source says {other.text} {words[1]}"
            yield Difference("quantifier", "clash", (mine.start, mine.end), other.place, reason)
            return


def is_of_each(amount: Amount) -> bool:
    """Return whether *amount* is told of each of several."""
    text = amount.passage.text
    if _EACH_AFTER.match(text, amount.end):
        return True
    led = _EACH_BEFORE.search(text, max(0, amount.start - _LED), amount.start)
    return led is not None and amount.unit is not None


def _is_of_all(amount: Amount) -> bool:
    text = amount.passage.text
    before = _TOTAL_BEFORE.search(text, max(0, amount.start - _LED), amount.start)
    return before is not None or _TOTAL_AFTER.match(text, amount.end) is not None
