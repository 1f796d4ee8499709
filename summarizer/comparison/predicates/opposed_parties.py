"""The parties of two verbs at opposite ends of an axis: whether they may be the same, and what each verb changes."""

from __future__ import annotations

from summarizer.comparison.clauses.frames import Frame, frame_at, frames
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.neighbours import CONVERSE
from summarizer.comparison.predicates.told_of_two import told_of_two
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed

_SEXES = listed("man men woman women boy boys girl girls")


def of_same_parties(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether two verbs are told of what may be the same: "forbid strikes" is not against "allow a proposal"."""
    mine, theirs = frame_at(claim, index), frame_at(passage, place)
    converse = is_converse(claim.order[index]) or is_converse(passage.order[place])
    if claim.order[index] in _SEXES and not _of_one_deed(claim, index, passage, place):
        return False  # "a man drove it" is not against "a woman was hurt by it"
    if told_of_two(claim, index, passage, place):
        return False
    if mine is None or theirs is None:
        return not converse  # buyers paid what the thing was sold for
    pair = Pair(claim, mine, passage, theirs)
    if converse and (mine.subject is None or theirs.subject is None or not pair.may_be(mine.subject, theirs.subject)):
        return False
    fates = _undergoing(claim, mine), _undergoing(passage, theirs)
    if fates[0] is not None or fates[1] is not None:
        one, other = fates[0] or theme(mine), fates[1] or theme(theirs)
        return one is None or other is None or pair.may_be(one, other)  # "was killed in it" of "survived it"
    both = [slot for slot in (SUBJECT, OBJECT) if slot in mine.slots and slot in theirs.slots]
    ours, others = theme(mine), theme(theirs)
    if not both and ours is not None and others is not None:
        return pair.may_be(ours, others)  # what is lowered, and what holds
    if both == [SUBJECT] and (_is_of_other_thing(pair, mine, theirs) or _is_of_other_thing(pair, theirs, mine)):
        return False  # "rejected the charges" is not against "advocates on behalf of sailors"
    return all(pair.may_be(mine.slots[slot], theirs.slots[slot]) for slot in both[-1:])


def _undergoing(passage: Passage, frame: Frame) -> Party | None:
    """Return to whom it happens that the verb tells of its subject, whatever its object: "survive", "escape"."""
    return frame.subject if not _BEFALLING.isdisjoint(base_forms(passage.order[frame.verb])) else None


_BEFALLING = listed("survive outlive escape die perish recover")


def _is_of_other_thing(pair: Pair, one: Frame, other: Frame) -> bool:
    """Return whether *one* has an object, and *other* none, but what is its own behind a preposition of its verb."""
    upon = [party for slot, party in other.slots.items() if slot in _UPON and not party.pronoun]
    if OBJECT not in one.slots or OBJECT in other.slots or not upon or one.slots[OBJECT].pronoun:
        return False
    mine = one is pair.mine
    return not any(pair.may_be(*((one.slots[OBJECT], it) if mine else (it, one.slots[OBJECT]))) for it in upon)


_UPON = frozenset(["on", "for", "against", "to"])


def _of_one_deed(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the two are party to one verb, or the one of the claim to none that is read."""
    mine, theirs = (_verbs_of(text, at) for text, at in ((claim, index), (passage, place)))
    return not mine or any(set(echoes(claim, verb, passage)) & theirs for verb in mine)


def _verbs_of(passage: Passage, index: int) -> set[int]:
    return {it.verb for it in frames(passage) if any(index in party.heads for party in it.slots.values())}


def of_one_owner(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the same word says whose both are: "Roe's wife", "Roe's husband"."""
    return claim.order[max(0, index - 1) : index] == passage.order[max(0, place - 1) : place]


def is_of_its_own(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether each verb has one thing for its subject alone: "fishing has shrunk as canning has grown"."""
    mine, theirs = frame_at(claim, index), frame_at(passage, place)
    if mine is None or theirs is None or OBJECT in mine.slots:
        return False
    ours, others = mine.subject, theirs.subject
    if ours is None or others is None or ours.pronoun or others.pronoun:
        return False
    words = {claim.stems[i] for i in ours.words}
    return len(words) > 1 and words == {passage.stems[i] for i in others.words}


def theme(frame: Frame) -> Party | None:
    """Return what a verb changes: its object, or the subject of one that has none."""
    return frame.slots.get(OBJECT, frame.slots.get(SUBJECT))


def is_converse(word: str) -> bool:
    """Return whether *word* tells one thing from one of its two sides: "buy", "lender"."""
    return not CONVERSE.isdisjoint(base_forms(word)) or word.removesuffix("s").endswith(("buyer", "seller", "lender"))


def is_same_passive(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether one tells in the passive what the other tells of the same party: "found Roe guilty"."""
    mine, theirs = frame_at(claim, index), frame_at(passage, place)
    if mine is None or theirs is None or mine.plain == theirs.plain:
        return False
    ours, others = mine.slots.get(OBJECT), theirs.slots.get(OBJECT)
    return ours is not None and others is not None and Pair(claim, mine, passage, theirs).is_headed(ours, others)


def has_same_object(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the same verb, not denied in one alone, is told of the same object: "freed 14 men" in both."""
    mine, theirs = frame_at(claim, index), frame_at(passage, place)
    if mine is None or theirs is None or denies(claim, index) != denies(passage, place):
        return False
    ours, others = mine.slots.get(OBJECT), theirs.slots.get(OBJECT)
    if ours is None or others is None or ours.pronoun or others.pronoun:
        return False
    heads = {passage.stems[i] for i in others.heads}
    return bool(ours.heads) and all(claim.stems[i] in heads for i in ours.heads)


def goes_on_alike(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether a verb of saying stands there before the same words as here: "admitted that its troops".

    Speakers are compared by themselves.
    """
    if claim.order[index] not in VERBS:
        return False
    run = claim.stems[index : index + _RUN]
    return len(run) == _RUN and passage.stems[place : place + _RUN] == run


_RUN = 4
"""Words that are more than a phrase which says the same of anybody."""
