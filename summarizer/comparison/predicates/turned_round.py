"""Places, peoples and pronouns that a claim has the other way round: "Torv expelled Osker envoys", "she showed him"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.clauses.frames import Frame
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.pairings import Pairing
from summarizer.language.reporting import listed

MUTUAL = listed("meet join marry divorce play face talk speak negotiate argue agree clash collide debate merge share")
"""Verbs that hold both ways: "Roe met Lind"."""
_WHENCE = "from"
_KIN = 5
"""Letters that the names of a place and of its people share: "Torvan", "Torvans"."""
_ONE_SEX = {"he": "m", "him": "m", "she": "f", "her": "f"}


def places_turned(
    claim: Passage, mine: Frame, facing: Sequence[tuple[Passage, Frame]]
) -> tuple[Passage, Frame, bool] | None:
    """Return the frame in which whence and whither are turned, of a verb that holds both ways: "joined Torv from"."""
    for passage, theirs in facing if _WHENCE in mine.slots else ():
        pair = Pairing(claim, mine, passage, theirs)
        for slot in (OBJECT, "to"):
            if not all(it in slots for it in (slot, _WHENCE) for slots in (mine.slots, theirs.slots)):
                continue
            whither, whence = mine.slots[slot], mine.slots[_WHENCE]
            if pair.is_head(whither, theirs.slots[_WHENCE]) and pair.is_head(whence, theirs.slots[slot]):
                return passage, theirs, False
    return None


def peoples_turned(pair: Pairing) -> bool:
    """Return whether a land and a people change places: "Torv expelled Osker envoys" of "Osk expelled Torvan ones"."""
    mine, theirs = pair.mine.slots, pair.theirs.slots
    if not pair.one_verb or any(slot not in slots for slot in (SUBJECT, OBJECT) for slots in (mine, theirs)):
        return False
    doer, other = _named(pair.claim, mine[SUBJECT], head=True), _named(pair.passage, theirs[SUBJECT], head=True)
    of, of_theirs = _named(pair.claim, mine[OBJECT], head=False), _named(pair.passage, theirs[OBJECT], head=False)
    return bool(doer and other) and doer.isdisjoint(other) and doer == of_theirs and other == of


def _named(passage: Passage, party: Party, *, head: bool) -> frozenset[str]:
    """Return how the names begin that a party hangs on, or those that only say of which land it is."""
    return frozenset(
        [passage.stems[i][:_KIN] for i in party.words if passage.words[i].capitalised and (i in party.heads) == head]
    )


def pronouns_turned(pair: Pairing) -> bool:
    """Return whether the claim has it done to the "him" who does it: "Roe showed him" of "he showed her"."""
    doer = pair.theirs.subject
    if not pair.one_verb or doer is None or _ONE_SEX.get(doer.pronoun) is None:
        return False
    for slot in (OBJECT, "to"):
        mine, theirs = pair.mine.slots.get(slot), pair.theirs.slots.get(slot)
        if mine is None or theirs is None or not theirs.pronoun:
            continue
        told, other = _ONE_SEX.get(mine.pronoun), _ONE_SEX.get(theirs.pronoun)
        if told == _ONE_SEX[doer.pronoun] and other is not None and other != told:
            return True
    return False


def has_its_doer(pair: Pairing) -> bool:
    """Return whether both are told of the same doer, by name, so that what holds both ways is told from one side."""
    mine, theirs = pair.mine.subject, pair.theirs.subject
    return mine is not None and theirs is not None and pair.is_head(mine, theirs)
