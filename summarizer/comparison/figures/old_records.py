"""The record that was beaten, told as what beat it: "a new record of 45" of "46, past the old one of 45"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.figures.misplaced import is_rival, says
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.reporting import listed

_OLD = listed("previous previously former old earlier existing prior standing last")
_RECORD = late(
    r"\b(?:previous|former|old|earlier|existing|prior|standing|last)\s(?:[^\W\d_][\w'’-]*\s){0,3}?"
    r"(?:record|high|low|best|peak|mark|maximum|minimum)\b"
    r"(?:,|\s\(|\s(?:of|was|is|at|had\sbeen|stood\sat|set\sat))\s?(?:about\s|just\s|only\s|some\s)?[$€£¥]?$",
    re.IGNORECASE,
)
"""What stands before the figure of a record that was there before."""
_LED_IN = 64
_COMPARING = _OLD | listed(
    """since from than above below over under past beat beats beating beaten break breaks broke broken breaking top tops
    topped topping surpass surpassed surpasses surpassing exceed exceeded exceeds exceeding eclipse eclipsed eclipsing
    outdo outdid until before match matched matching equal equalled equaled fell fall falls stood was were had"""
)
"""Words by which a claim may tell the figure as the one before."""


def told_as_new(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the figures of *claim* that a near passage gives as the record before, beside a new one."""
    if all(not old_records(passage) for passage in near) or not _COMPARING.isdisjoint(claim.order):
        return
    dated = any(it.moment is not None and it.moment.year for it in mentions(claim))
    for amount in () if dated else amounts(claim):
        for passage in near:
            old = next((it for it in old_records(passage) if equal(amount, it)), None)
            new = [it for it in amounts(passage) if old is not None and it is not old and is_rival(amount, it)]
            if new and not any(equal(amount, it) for it in amounts(passage) if it is not old):
                span = amount.start, amount.end
                yield Difference("number", "clash", span, new[0].place, says(amount, new[0]))
                return


@read_once
def old_records(passage: Passage) -> tuple[Amount, ...]:
    """Return the figures of *passage* for a record that was there before."""
    if _OLD.isdisjoint(passage.order):
        return ()
    text = passage.text
    return tuple([it for it in amounts(passage) if _RECORD.search(text, max(0, it.start - _LED_IN), it.start)])
