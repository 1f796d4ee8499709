"""Plans that are voted on or put down: what one does about a plan is sure, however sure the plan is.

"Two voted for the bridge" of "an application for a bridge"; "plans to build it were rejected" of "a bid to build it".
"""

from __future__ import annotations

from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_JUDGING = listed("vote oppose favour favor reject")
"""What one does about a plan."""
_PUT_DOWN = listed("rejected refused dismissed thrown turned shelved dropped scrapped abandoned blocked vetoed")
_PLANS = listed("plan plans bid proposal proposals application applications request attempt attempts effort efforts")


def judges_plan(claim: Passage, place: int, passage: Passage) -> bool:
    """Return whether the verb at *place* judges a plan that *passage* tells without that verb."""
    return not _JUDGING.isdisjoint(base_forms(claim.order[place])) and not echoes(claim, place, passage)


def is_of_put_down(claim: Passage, place: int) -> bool:
    """Return whether the verb at *place* tells what a plan was that came to nothing."""
    infinitive = place > 1 and claim.order[place - 1] == "to" and claim.order[place - 2] in _PLANS
    return infinitive and not _PUT_DOWN.isdisjoint(claim.order)
