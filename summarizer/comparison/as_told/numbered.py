"""Where a sentence tells of several what its passage tells of one: "opened the mills" of "opened the mill"."""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.figures.one_or_several import is_one, is_plural, verbs_of


def numbered_otherwise(aligned: Alignment) -> int | None:
    """Return the first noun of the claim that tells of several what carries it tells of one, or None."""
    claim, verbs = aligned.claim, verbs_of(aligned.claim)
    for index, (passage, place) in aligned.carried.items():
        if index not in verbs and is_plural(claim.order[index], passage.order[place]) and is_one(passage, place):
            return index
    return None
