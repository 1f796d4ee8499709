"""Kinship told from its other side: "Roe and his wife Ida Lind" of "Lind and her husband"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import OWNERS, OWNING_S

_SIDES = tuple(
    (listed(one), listed(other))
    for one, other in (
        ("husband widower groom", "wife widow bride"),
        ("boyfriend fiance", "girlfriend fiancee"),
        ("father mother parent dad mum mom", "son daughter child"),
        ("grandfather grandmother grandparent", "grandson granddaughter grandchild"),
        ("uncle aunt", "nephew niece"),
        ("brother", "sister"),
    )
)
_BEFORE = 4
"""Words before one of kin within which its owner stands: "his late first wife", "Roe's own two sons"."""


def told_from_other_side(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the words of kin at *index* and *place* may tell of one pair, each whose the other is not."""
    mine, theirs = claim.stems[index], passage.stems[place]
    if not any((mine in one and theirs in other) or (mine in other and theirs in one) for one, other in _ROOTS):
        return False
    whose, their_owner = _owner(claim, index), _owner(passage, place)
    return bool(whose and their_owner) and whose != their_owner


_ROOTS = tuple((frozenset(map(stem, one)), frozenset(map(stem, other))) for one, other in _SIDES)


def _owner(passage: Passage, index: int) -> str:
    """Return the word that says whose the kin at *index* is, or ""."""
    for place in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
        if passage.order[place] in OWNERS:
            return passage.order[place]
        if passage.words[place].text.endswith(OWNING_S):
            return passage.stems[place]
        if place + 1 in passage.parted:
            break
    return "".join(passage.stems[index + 2 : index + 3]) if passage.order[index + 1 : index + 2] == ("of",) else ""
