"""Sentences beside another that take back what it says: "It has not.", "The firm denied it"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import Negation, negations
from summarizer.comparison.opposites.denying_words import DENYING, is_denying, is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import meet
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS

_SHORT, _LONGER = 4, 10
"""Content words of a sentence that says no more than "no", and of one that ends on it."""
_TAKING_BACK = DENYING | frozenset(["untrue", "false", "wrong", "not"])
_FALSE = frozenset("false untrue wrong incorrect mistaken unfounded baseless groundless nonsense rubbish lie".split())
_TRUE = frozenset("true so case right correct".split())
"""What something is not that is denied as a whole."""
_OPPOSITE = frozenset(["opposite", "contrary", "reverse"])
"""Words by which one sentence takes back what the one before says."""


def beside(passage: Passage, sources: Sources) -> tuple[Passage, ...]:
    """Return the sentences before and after *passage*: "It has not." denies what the one before says."""
    index = _places(sources)[passage]
    together = sources.passages[max(0, index - 1) : index + 2]
    return tuple(other for other in together if other is not passage and other.source == passage.source)


@read_once
def _places(sources: Sources) -> dict[Passage, int]:
    return {passage: index for index, passage in enumerate(sources.passages)}


def takes_back(passage: Passage, claim: Passage, negation: Negation) -> bool:
    """Return whether *passage* denies what the sentence beside it says: "It has not.", "The firm denied it"."""
    return is_denial_alone(passage) or any(meet(claim, negation, passage, theirs) for theirs in negations(passage))


def is_denial_alone(passage: Passage) -> bool:
    """Return whether *passage* says no more than "no" to the sentence beside it."""
    if len(passage.content) <= _SHORT and any(
        all(passage.order[index] in _TRUE for index in denial.governed) for denial in negations(passage)
    ):
        return True
    return len(passage.content) <= _LONGER and not _TAKING_BACK.isdisjoint(passage.order[-3:])


def told_though_taken_back(claim: Passage, near: Sequence[Passage], sources: Sources) -> tuple[Passage, Passage] | None:
    """Return the cited passage that *claim* tells as so and the sentence behind it that denies it, or None.

    "She confirmed that the dam had gone" of "They say that the dam has gone. It has not.". A claim that keeps any doubt
    or says that somebody else has it so is passed over.
    """
    denied = _denied_behind(sources)
    if denied.keys().isdisjoint(near) or any(VERBS[word].lemma not in _OWNING for word in claim.order if word in VERBS):
        return None
    verbs = [group.verb for group in groups(claim) if group.finite and claim.order[group.verb] not in VERBS]
    if not verbs or marks(claim):
        return None
    for passage in near:
        following = denied.get(passage)
        if following is None or any(map(is_denying, passage.order)):
            continue
        if any(is_negative(word) and word not in passage.order for word in claim.order):
            continue
        if _is_of_charge(following) and any(_is_beside_charge(passage, claim, verb) for verb in verbs):
            continue
        told = [index for index in claim.content if claim.order[index] not in VERBS]
        shared = sum(bool(echoes(claim, index, passage)) for index in told)
        if all(echoes(claim, verb, passage) for verb in verbs) and shared * 2 >= len(told):
            return passage, following
    return None


@read_once
def _denied_behind(sources: Sources) -> dict[Passage, Passage]:
    """Return each cited passage behind which a sentence says no more than "no" → that sentence."""
    return {
        one: other
        for one, other in pairwise(sources.cited)
        if one.source == other.source and len(other.content) <= _SHORT and is_denial_alone(other)
    }


def _is_of_charge(denial: Passage) -> bool:
    return not _CHARGES.isdisjoint(denial.order)


def _is_beside_charge(passage: Passage, claim: Passage, verb: int) -> bool:
    """Return whether the verb is told in a relative clause, and so is no part of a charge: "Roe, who was hit on"."""
    return any(
        group.verb in echoes(claim, verb, passage) and passage.order[group.start - 1 : group.start] in _RELATIVES
        for group in groups(passage)
    )


_CHARGES = frozenset("charge charges accusation accusations allegation allegations count counts".split())
_RELATIVES = {("who",), ("which",), ("that",)}
_OWNING = frozenset(["confirm", "admit", "acknowledge", "concede"])
"""Verbs of saying by which somebody stands for what is said."""


def says_the_opposite(passage: Passage) -> bool:
    """Return whether *passage* says the opposite of the sentence beside it: "The union claims the contrary"."""
    return not _OPPOSITE.isdisjoint(passage.order)


def is_called_false(passage: Passage) -> bool:
    """Return whether *passage* calls something that it repeats false: "the report that it sank is wrong"."""
    return not _FALSE.isdisjoint(passage.order)
