"""Where a sentence tells of all of a kind what its source tells of one sort, and sets another against it.

"Sales doubled" of "sales of bicycles doubled, but those of cars fell".
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.hosts import hung
from summarizer.language.reporting import listed
from summarizer.language.word_classes import THOSE

_LEADS = listed("of from for in on by with among against to")


def sorted_otherwise(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the noun of *claim* that *home* tells of one sort alone, or None."""
    if THOSE.isdisjoint(home.order) or not THOSE.isdisjoint(claim.order):
        return None
    mine = {place: index for index, place in places.items()}
    for at, word in enumerate(home.order[:-1]):
        if word not in THOSE or home.order[at + 1] not in _LEADS:
            continue
        other = next((it for it in hung(home) if it.lead == at + 1), None)
        own = next((it for it in hung(home) if it.lead < at and home.order[it.lead] == home.order[at + 1]), None)
        if other is None or own is None or not own.hosts or own.hosts[0].at not in mine:
            continue
        if home.stems[own.head] not in claim.at and home.stems[other.head] not in claim.at:
            return mine[own.hosts[0].at]
    return None
