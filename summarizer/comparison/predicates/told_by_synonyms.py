"""What a passage tells by a near-synonym where it denies the claim's own word, of another or at another time."""

from __future__ import annotations

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike


def told_by_another_verb(claim: Passage, verb: int, passage: Passage) -> bool:
    """Return whether *passage* tells by a near-synonym of the same party what it denies of another by the verb itself.

    "The first to finish it" of "the first to complete it, which most who start do not finish".
    """
    mine = next((frame for frame in frames(claim) if frame.verb == verb), None)
    kin = claim.kin[verb]
    return mine is not None and any(
        passage.stems[theirs.verb] != claim.stems[verb]
        and not kin.isdisjoint(passage.kin[theirs.verb])
        and not denies(passage, theirs.verb)
        and _has_same_parties(Pair(claim, mine, passage, theirs))
        for theirs in frames(passage)
    )


def _has_same_parties(pair: Pair) -> bool:
    """Return whether who does it, or to what it is done, is the same, and neither is another."""
    slots = [slot for slot in (SUBJECT, OBJECT) if slot in pair.mine.slots and slot in pair.theirs.slots]
    parties = [(pair.mine.slots[slot], pair.theirs.slots[slot]) for slot in slots]
    named = [it for it in parties if not (it[0].pronoun or it[1].pronoun)]
    return bool(named) and all(pair.is_same(*it) for it in named)


def is_told_by_a_synonym(claim: Passage, place: int, passage: Passage) -> bool:
    """Return whether *passage* tells undenied, before the claim's own verb, what it denies elsewhere in another word.

    "Electricity has been restored" of "left without power; by noon electricity had been restored".
    """
    mine = next((group for group in groups(claim) if group.start == place + 1), None)
    if mine is None:
        return False
    there = {group.start - 1: group.verb for group in groups(passage)}
    verbs = echoes(claim, mine.verb, passage)
    return any(
        there.get(index) in verbs and alike(passage.order[index], claim.order[place]) and not denies(passage, index)
        for index in passage.plain
    )
