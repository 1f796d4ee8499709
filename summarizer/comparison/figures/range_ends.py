"""One end of a range told as the figure: "300 people" of "between 200 and 300 people"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_CLOSE = 2
_TO = late(r"\s?to\s")
_NO_RANGE = late(r"\b(?:from|by|lost|won|beat|votes?d?|voted|odds|of)\s\S?$", re.IGNORECASE)
"""What stands before the first of two figures that are a move, a score or a vote: "from 200 to 300"."""
_LED = 8
_RANGING = frozenset(["to", "between"])


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first figure of *claim* that a cited passage has as the end of a range only."""
    if not claim.numbers:
        return
    for passage in sources.nearest(claim)[:_CLOSE]:
        if _RANGING.isdisjoint(passage.order) or not sources.cites(passage):
            continue
        for low, high in ranges_of(passage):
            for mine in amounts(claim):
                if not _is_end(mine, low, high) or any(_is_exact(it, mine) for it in amounts(passage)):
                    continue
                if {low.low, high.high} <= {it.low for it in amounts(claim)} | {it.high for it in amounts(claim)}:
                    continue
                there = passage.text[low.start : high.end]
                reason = f"says {mine.text}, source says {there!r}"
                yield Difference("bound", "clash", (mine.start, mine.end), passage.place(low.start, high.end), reason)
                return


@read_once
def ranges_of(passage: Passage) -> tuple[tuple[Amount, Amount], ...]:
    """Return the two ends of each range of *passage*; of one that is read as one amount, twice that."""
    found = [(it, it) for it in amounts(passage) if it.low < it.high and it.sort == "count"]
    for one, other in pairwise(amounts(passage)):
        led = passage.text[max(0, one.start - _LED) : one.start]
        apart = passage.text[one.end : other.start]
        counted = {one.sort, other.sort} <= {"count", "share"} and (other.unit is not None or bool(other.of))
        rising = one.unit == other.unit and one.value < other.value and _TO.fullmatch(apart)
        if counted and rising and not _NO_RANGE.search(led):
            found.append((one, other))
    return tuple(found)


def _is_end(mine: Amount, low: Amount, high: Amount) -> bool:
    """Return whether *mine* is one of the ends, told with no bound: in the unit of the range, if it has one."""
    if mine.low != mine.high or mine.bound != "exact" or mine.lean or mine.sort not in {"count", "share"}:
        return False
    dimensions = {it.unit.dimension if it.unit is not None else None for it in (mine, high)}
    return len(dimensions) == 1 and mine.low in {low.low, high.high}


def _is_exact(amount: Amount, mine: Amount) -> bool:
    """Return whether *amount* stands there for itself."""
    ranged = any(amount in ends for ends in ranges_of(amount.passage))
    return not ranged and amount.low == mine.low
