"""Plans that say what somebody says of them: "the budget foresees a rise" of "a rise, Roe said, as he presented it"."""

from __future__ import annotations

from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_PLANS = listed(
    """budget plan bill law legislation act agreement accord treaty deal contract proposal draft programme program
    strategy amendment motion resolution constitution blueprint reform scheme rules code charter manifesto"""
)
"""What is written and passed, and has no mouth but that of who speaks of it."""


def is_plan_told_of(claim: Passage, mine: Report, passage: Passage) -> bool:
    """Return whether the claim's speaker is a plan, of which the passage speaks too."""
    plans = [index for index in mine.who if claim.order[index] in _PLANS]
    named = any(claim.words[index].capitalised for index in mine.who if index)
    return bool(plans) and not named and any(claim.stems[index] in passage.at for index in plans)
