"""Who did what to whom: a claim in which the parties of a verb have changed places, or those of "before"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.frames import OBJECT, SUBJECT, Frame, frames, is_past
from summarizer.comparison.predicates.precedence import turned_order
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed

_LOOKED_AT = 2
"""Passages whose verbs are compared with the claim's: those nearest to it."""
_MUTUAL = listed("meet join marry divorce play face talk speak negotiate argue agree clash collide debate merge share")
"""Verbs that hold both ways: "Roe met Lind"."""
_MUTUAL_SLOTS = listed("with and between among like")


_CONVERSES = {
    (one, side, other, facing)
    for line in """beat object lose to; defeat object lose to; sell to buy from; sell to acquire from;
    lend to borrow from; give to receive from; hand to receive from; pay to receive from; lease to rent from;
    replace object precede object; succeed object precede object; follow object precede object;
    follow object lead object; own object belong to; employ object work for""".split(";")
    for one, side, other, facing in [line.split()]
}
"""Verbs that tell one thing from its two sides, with the slot of the other party: "Roe beat Lind, who lost to Roe"."""
_CONVERSE_VERBS = frozenset(verb for one, _, other, _ in _CONVERSES for verb in (one, other))


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verbs of *claim* whose parties the passages nearest to it have in other places."""
    near = sources.nearest(claim)[:_LOOKED_AT]
    for mine in frames(claim):
        if not _MUTUAL.isdisjoint(base_forms(claim.order[mine.verb])):
            continue
        found = _turned(claim, mine, near)
        if found is not None:
            passage, theirs = found
            verb, there = claim.words[mine.verb], _about(passage, theirs.verb)
            reason = f"turns round who and whom of {verb.text!r}: source says {passage.text[slice(*there)]!r}"
            yield Difference("who-did-what", "clash", (verb.start, verb.end), passage.place(*there), reason)
            return
    yield from turned_order(claim, near)


def _turned(claim: Passage, mine: Frame, near: Sequence[Passage]) -> tuple[Passage, Frame] | None:
    """Return the frame in which the parties of *mine* have other places, if none has them in the same."""
    same = [(p, theirs) for p in near for theirs in frames(p) if _same_verb(claim, mine, p, theirs)]
    if any(_keeps(mine, theirs) for _, theirs in same):
        return None
    for passage, theirs in same:
        if (
            _swapped(mine, theirs)
            or _done_by_another(claim, mine, passage, theirs)
            or _is_of_another(claim, mine, passage, theirs)
        ):
            return passage, theirs
    if _CONVERSE_VERBS.isdisjoint(base_forms(claim.order[mine.verb])):
        return None
    for passage in near:
        for theirs in frames(passage):
            if _contradicts_converse(claim, mine, passage, theirs):
                return passage, theirs
    return None


def _same_verb(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    if claim.stems[mine.verb] == passage.stems[theirs.verb]:
        return True
    return not claim.kin[mine.verb].isdisjoint(passage.kin[theirs.verb])


def _keeps(mine: Frame, theirs: Frame) -> bool:
    """Return whether the subject is the same in both, and no other party contradicts that."""
    return not mine.subject.isdisjoint(theirs.subject) and not _swapped(mine, theirs)


def _swapped(mine: Frame, theirs: Frame) -> bool:
    """Return whether the subject and another party have changed slots."""
    ours, other = mine.subject, theirs.subject
    if not ours or not other:
        return False
    for slot, stems in mine.slots.items():
        behind = theirs.slots.get(slot, frozenset())
        if slot == SUBJECT or slot in _MUTUAL_SLOTS or not behind:
            continue
        straight = len(ours & other) + len(stems & behind)
        there, back = len(ours & behind), len(stems & other)
        if there and back and there + back > 2 * straight:
            return True
    return False


def _done_by_another(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    """Return whether one of the parties has the other's part, whatever became of the other.

    A passive says "by" of one who stands elsewhere in the active source ("a shot of Roe was saved"); or what is done
    to somebody here that very one does there: "she told the mayor", of "she was told by the mayor".
    """
    if claim.stems[mine.verb] != passage.stems[theirs.verb] or not theirs.subject:
        return False
    if not mine.plain:
        aside = any(mine.subject <= stems for slot, stems in theirs.slots.items() if slot != SUBJECT)
        return bool(mine.subject) and aside and theirs.plain and not theirs.subject.isdisjoint(claim.stems)
    done_to = mine.slots.get(OBJECT, frozenset())
    return not theirs.plain and bool(done_to) and mine.subject.isdisjoint(theirs.subject) and theirs.subject <= done_to


def _is_of_another(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    """Return whether the source has the verb of somebody else alone, and another verb of the claim's subject.

    "Roe resigned" of "Roe won and Lind resigned".
    """
    ours, other = mine.subject, theirs.subject
    if not ours or not other or claim.stems[mine.verb] != passage.stems[theirs.verb] or mine.plain != theirs.plain:
        return False
    if not is_past(claim.order[mine.verb]) or claim.order[mine.verb] in VERBS:
        return False
    if any(not ours.isdisjoint(stems) for stems in theirs.slots.values()):
        return False
    busy = [frame for frame in frames(passage) if ours <= frame.subject]
    return any(frame.subject.isdisjoint(other) for frame in busy)


def _contradicts_converse(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    """Return whether the two tell one thing from its two sides, of one and the same party."""
    if mine.subject.isdisjoint(theirs.subject):
        return False
    ours, others = base_forms(claim.order[mine.verb]), base_forms(passage.order[theirs.verb])
    return any(
        (_faces(one, ours, other, others) and not _slot(mine, side).isdisjoint(_slot(theirs, facing)))
        or (_faces(other, ours, one, others) and not _slot(mine, facing).isdisjoint(_slot(theirs, side)))
        for one, side, other, facing in _CONVERSES
    )


def _faces(one: str, ours: Sequence[str], other: str, others: Sequence[str]) -> bool:
    return one in ours and other in others


def _slot(frame: Frame, slot: str) -> frozenset[str]:
    return frame.slots.get(slot, frozenset())


def _about(passage: Passage, verb: int) -> tuple[int, int]:
    first, last = max(0, verb - 3), min(len(passage.words), verb + 4)
    return passage.words[first].start, passage.words[last - 1].end
