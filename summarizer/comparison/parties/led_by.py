"""Speakers told by who leads them: "a team, led by Ann Roe", "the group under Ann Roe"."""

from __future__ import annotations

from bisect import bisect_left

from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.standing import Speaker
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_BANDS = listed("team group crew party panel task researchers scientists astronomers experts investigators engineers")
"""What is led, one of which may stand for another where one person leads both."""
_LEADING = listed("led headed chaired directed run overseen supervised")
"""Participles before a "by" that names who leads."""


def is_led_alike(who: Speaker, other: Speaker, passage: Passage, theirs: Report) -> bool:
    """Return whether *who* names the leader too whom *passage* names of *theirs*, as the leader of the like."""
    same = who.words & other.heads or (who.words & _BANDS and other.heads & _BANDS)
    if not same or not who.called:
        return False
    first, last = (bisect_left(passage.starts, at) for at in theirs.span)
    named = next((run for run in passage.names if first < run[0] and run[1] <= last and _leads(passage, run[0])), None)
    return named is not None and who.called <= frozenset(passage.order[slice(*named)])


def _leads(passage: Passage, name: int) -> bool:
    """Return whether the name that begins there is of who leads: "led by | Ann Roe", "under | Ann Roe"."""
    before = passage.order[max(0, name - 2) : name]
    return before[-1:] == ("under",) or (before[-1:] == ("by",) and before[0] in _LEADING)
