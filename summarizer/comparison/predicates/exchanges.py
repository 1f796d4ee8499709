"""Parties of a verb that have changed places between two texts: who does it, to whom, and for whom."""

from __future__ import annotations

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.language.reporting import VERBS, listed

_DONE_TO = (OBJECT, "to", "by", "from")
"""Slots of one to whom something is done."""
_EXCHANGED = (SUBJECT, OBJECT, "to", "from", "with", "against", "for", "by", "in", "about", "over", "on", "at", "of")
"""Slots whose parties cannot change places without telling something else."""
_SERVED = ("for", "against", "from")
"""Slots of a passive whose party is no doer."""
_MUTUAL_SLOTS = listed("with and between among like")


class Exchange(Pair):
    """A verb of the claim beside one of a passage, and whether their parties have changed places."""

    def same_object(self) -> bool:
        """Return whether it may be done to the same one in both."""
        mine, theirs = self.mine.slots.get(OBJECT), self.theirs.slots.get(OBJECT)
        return mine is None or theirs is None or self.may_be(mine, theirs)

    def exchanged(self) -> bool:
        """Return whether two parties have changed slots."""
        mine, theirs = self.mine.slots, self.theirs.slots
        both = [slot for slot in _EXCHANGED if slot in mine and slot in theirs]
        return len(both) > 1 and any(
            self._crossed(mine[one], theirs[other], mine[other], theirs[one])
            and not self.is_same(mine[one], theirs[one])
            and not self.is_same(mine[other], theirs[other])
            and ((one == SUBJECT and other not in _MUTUAL_SLOTS) or self.one_verb)
            for number, one in enumerate(both)
            for other in both[number + 1 :]
        )

    def _crossed(self, one: Party, other: Party, second: Party, first: Party) -> bool:
        """Return whether each two parties are the same, one of them maybe as a pronoun: "parents complained of her"."""
        same, also = self.is_same(one, other), self.is_same(second, first)
        if same and also:
            return True
        return (same and bool(first.pronoun) and self.may_be(second, first)) or (
            also and bool(other.pronoun) and self.may_be(one, other)
        )

    def doer_done_to(self) -> bool:
        """Return whether the claim does to somebody what that one does in the passage: "the tug was seen", "saw"."""
        mine, doer = self.mine.subject, self.theirs.subject
        if doer is None or doer.pronoun or (mine is not None and self.is_same(mine, doer)):
            return False
        agentive = OBJECT in self.theirs.slots or self.passage.order[self.theirs.verb] in VERBS
        if mine is None and (self.mine.plain or OBJECT not in self.theirs.slots):
            return False
        slots = [slot for slot in _DONE_TO if slot in self.mine.slots and (agentive or slot != OBJECT)]
        return bool(slots) and any(
            (mine is not None and self.is_owned(doer, self.mine.slots[slot]))
            or (
                self.is_headed(self.mine.slots[slot], doer)
                and not (slot in self.theirs.slots and self.is_same(self.mine.slots[slot], self.theirs.slots[slot]))
            )
            for slot in slots
        )

    def done_to_does(self) -> bool:
        """Return whether the claim's doer is one to whom it is done in the passage, and by somebody else."""
        mine, theirs = self.mine.subject, self.theirs.slots
        if mine is None or mine.pronoun or OBJECT not in self.mine.slots:
            return False
        doer = theirs.get(SUBJECT)
        if doer is not None and self.may_be(mine, doer):
            return False
        if doer is None and (OBJECT not in theirs or self.is_same(self.mine.slots[OBJECT], theirs[OBJECT])):
            return False
        return any(slot in theirs and self.is_head(mine, theirs[slot]) for slot in _DONE_TO)

    def served_does(self) -> bool:
        """Return whether the claim's doer is one for whom it is done in the passage: "made by the guild", "for it"."""
        mine, theirs = self.mine.subject, self.theirs.slots
        if mine is None or self.mine.plain or self.theirs.plain or SUBJECT in theirs or not self.same_object():
            return False
        return any(slot in theirs and self.is_head(mine, theirs[slot]) for slot in _SERVED)

    def of_no_pronoun(self) -> bool:
        """Return whether the claim's doer is a pronoun that cannot mean the passage's, whom it names elsewhere."""
        mine, doer = self.mine.subject, self.theirs.subject
        if mine is None or doer is None or not mine.pronoun or doer.pronoun or self.may_be(mine, doer):
            return False
        return any(self.is_head(party, doer) for frame in frames(self.claim) for party in frame.slots.values())
