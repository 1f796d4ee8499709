"""Whether a denial that a near-copy adds or drops is one that the other of the two has in its own way."""

from __future__ import annotations

from summarizer.atoms import is_negation
from summarizer.comparison.copies.changes import Change
from summarizer.comparison.figures.exceptions import is_excepted
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.opposites.denying_words import DENIED
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import meet


def is_contrast(passage: Passage, low: int, high: int) -> bool:
    """Return whether the words name who it is not, and no more: "it was Roe, | not Lind, | who"."""
    if passage.order[low : low + 1] != ("not",) or "," not in passage.gaps[low]:
        return False
    close = next((i for i in range(low + 1, min(high + 1, len(passage.order))) if "," in passage.gaps[i]), None)
    return close is not None and high - close <= 1


def denies_too(claim: Passage, change: Change) -> bool:
    """Return whether *claim* denies what stands where the denial was lost, by a verb before it."""
    first, last = change.claim
    around = set(range(max(0, first - 1), last + 2))
    return any(claim.order[it.at] in DENIED and not around.isdisjoint((it.at, *it.governed)) for it in negations(claim))


def denied_there(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether *passage* denies in its own way what the change denies: "has yet to", "neither", "unlikely"."""
    if is_excepted(claim, passage) or not _UNABLE.isdisjoint(passage.order[slice(*change.source)]):
        return True
    mine = [negation for negation in negations(claim) if change.claim[0] <= negation.at < change.claim[1]]
    if len(negations(claim)) > len(negations(passage)):
        return False  # one was added to those that the passage has
    return bool(mine) and all(any(meet(claim, it, passage, other) for other in negations(passage)) for it in mine)


_UNABLE = frozenset(["unlikely", "unable", "unwilling", "impossible"])


def denials(passage: Passage) -> int:
    """Return how many words of *passage* deny."""
    return sum(map(is_negation, passage.order))
