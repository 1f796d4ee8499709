"""Verbs that tell without a doer what is done to their subject: "the road closed" of "Roe closed the road"."""

from __future__ import annotations

from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.predicates.pairings import Pairing

TYING = ("into", "to", "from", "against", "with", "for", "in", "at", "on")
"""Prepositions behind which a party is tied to the verb before it."""


def changes_by_itself(pair: Pairing) -> bool:
    """Return whether the claim tells without a doer what is done to its subject: "the road closed"."""
    mine, done_to = pair.mine.subject, pair.theirs.slots.get(OBJECT)
    if OBJECT in pair.mine.slots or mine is None or not pair.mine.plain:
        return False
    if done_to is None:
        if _governs_alike(pair):
            return False
        tied = [slot for slot in TYING if slot in pair.mine.slots and slot in pair.theirs.slots]
        return not any(pair.is_head(pair.mine.slots[slot], pair.theirs.slots[slot]) for slot in tied)
    return pair.is_head(mine, done_to)


def _governs_alike(pair: Pairing) -> bool:
    """Return whether the same infinitive hangs on both verbs, so that both are done by somebody: "agreed to pay"."""
    mine, theirs = (
        next((it for it in groups(text) if it.start > verb and text.order[it.start] == "to"), None)
        for text, verb in ((pair.claim, pair.mine.verb), (pair.passage, pair.theirs.verb))
    )
    if (
        mine is None
        or theirs is None
        or mine.start > pair.mine.verb + _HANGS
        or theirs.start > pair.theirs.verb + _HANGS
    ):
        return False
    return pair.claim.stems[mine.verb] == pair.passage.stems[theirs.verb]


_HANGS = 4
"""Words from a verb to the infinitive that hangs on it: "agreed | on Tuesday | to pay"."""
