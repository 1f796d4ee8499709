"""Two verbs told of the same doer and the same object, whatever the voice: "Roe joined the league", "was left by Roe".

Of these even a word of many senses, or one of two sides, faces its opposite: who bought the mill did not sell it.
"""

from __future__ import annotations

from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.passage import Passage


def of_one_doer_and_object(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether two verbs have a subject and an object each, and the same ones, no pronouns."""
    mine, theirs = frame_at(claim, index), frame_at(passage, place)
    if mine is None or theirs is None or mine.subject is None or theirs.subject is None:
        return False
    ours, others = (frame.slots.get(OBJECT, frame.slots.get("to")) for frame in (mine, theirs))
    if ours is None or others is None:
        return False
    if any(party.pronoun for party in (mine.subject, theirs.subject, ours, others)):
        return False
    pair = Pair(claim, mine, passage, theirs)
    return pair.is_head(mine.subject, theirs.subject) and pair.is_head(ours, others)
