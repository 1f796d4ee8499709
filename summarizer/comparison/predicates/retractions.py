"""Sentences beside another that take back what it says: "It has not.", "The firm denied it"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import meet
from summarizer.comparison.predicates.denials import DENYING, Negation, negations
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources

_SHORT, _LONGER = 4, 10
"""Content words of a sentence that says no more than "no", and of one that ends on it."""
_TAKING_BACK = DENYING | frozenset(["untrue", "false", "wrong", "not"])
_FALSE = frozenset("false untrue wrong incorrect mistaken unfounded baseless groundless".split())
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


def says_the_opposite(passage: Passage) -> bool:
    """Return whether *passage* says the opposite of the sentence beside it: "The union claims the contrary"."""
    return not _OPPOSITE.isdisjoint(passage.order)


def is_called_false(passage: Passage) -> bool:
    """Return whether *passage* calls something that it repeats false: "the report that it sank is wrong"."""
    return not _FALSE.isdisjoint(passage.order)
