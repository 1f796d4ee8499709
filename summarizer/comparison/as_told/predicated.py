"""Where a sentence tells by a particle alone what its passage does not: "the deal is off" of "the deal is near"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.particles import predicated


def predicated_otherwise(claim: Passage, home: Passage) -> int | None:
    """Return the first particle that *claim* tells of something behind "be", and *home* of nothing."""
    told = {home.order[it.at] for it in predicated(home)}
    return next((it.at for it in predicated(claim) if claim.order[it.at] not in told), None)
