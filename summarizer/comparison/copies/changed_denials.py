"""Whether a denial that a near-copy adds or drops is one that the other of the two has in its own way."""

from __future__ import annotations

from summarizer.atoms import is_negation
from summarizer.comparison.copies.changes import Change
from summarizer.comparison.figures.exceptions import is_excepted
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.opposites.denying_words import DENIED, is_denying
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import meet
from summarizer.comparison.predicates.grades import is_graded
from summarizer.language.lexicon import opposed
from summarizer.language.reporting import listed
from summarizer.language.word_classes import HAVE


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


_UNABLE = listed("unlikely unable unwilling impossible cleared acquitted exonerated absolved")


def is_lacking(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether one of the two has in another word what the other is "without": "lost power", "warrantless"."""
    mine, theirs = claim.order[slice(*change.claim)], passage.order[slice(*change.source)]
    if "without" in mine:
        return not _LOSING.isdisjoint(theirs) or _in_less(claim, passage)
    return "without" in theirs and (not _LOSING.isdisjoint(mine) or _in_less(passage, claim))


def _in_less(one: Passage, other: Passage) -> bool:
    """Return whether *other* has in one word what *one* is without: "a warrantless search", "without a warrant"."""
    for index, word in enumerate(one.order):
        if word == "without":
            without = one.order[index + 1 : index + 4]
            if any(f"{noun.removesuffix('s')}less" in other.order for noun in without):
                return True
    return False


_LOSING = listed("lose loses lost losing lack lacks lacked lacking deprived cut")
"""What leaves somebody without a thing."""


def is_one_of_neither(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether of two that *passage* denies the one is left out: "did not confirm it", "neither … nor denied"."""
    mine, theirs = claim.order[slice(*change.claim)], passage.order[slice(*change.source)]
    if not mine:
        return theirs[:1] == ("nor",)
    return theirs[:1] == ("neither",) and any(map(is_negation, mine))


def is_not_yet(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether the claim has as not done so far what is ahead: "has not", "is expected to"."""
    return not HAVE.isdisjoint(mine) and "not" in mine and any(map(is_graded, theirs))


def leaves_open_too(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether the claim leaves open what is not ruled out: "left open", "said it was possible"."""
    return not _OPEN.isdisjoint(mine) and not _RULING_OUT.isdisjoint(theirs)


_OPEN = frozenset(["open", "possible", "possibility"])
_RULING_OUT = frozenset(["rule", "ruled", "exclude", "excluded"])


def denials(passage: Passage) -> int:
    """Return how many words of *passage* deny."""
    return sum(map(is_negation, passage.order))


def both_deny(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether both have a word that denies, or the one a "too" with the opposite: "too weak", "not strong"."""
    denying = any(map(is_denying, mine)), any(map(is_denying, theirs))
    if all(denying) or not any(denying) or "too" not in (theirs if denying[0] else mine):
        return all(denying)
    return any(opposed(word, other) for word in mine for other in theirs)
