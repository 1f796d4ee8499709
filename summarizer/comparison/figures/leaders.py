"""Who leads in the sources what a claim puts in a lower place: "the second-heaviest toll" of "the deadliest"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.figures.ranks import Superlative
from summarizer.comparison.sources import Sources


def leader(one: Superlative, near: Sequence[Superlative], sources: Sources) -> Superlative | None:
    """Return the one superlative of the cited words, if it is of the first place and *one* of a lower, else None."""
    if one.rank == 1 or one.quality == "first" or len(near) != 1:
        return None
    best = near[0]
    leads = best.rank == 1 and sources.cites(best.passage) and _BEHIND.isdisjoint(best.passage.order)
    return best if leads else None


_BEHIND = frozenset(["after", "behind", "second", "only", "except", "but", "beaten", "surpassed", "next"])
"""Words by which a source may leave the first place to another."""
