"""The words that tell the event of a verb: those about it in its part of the sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.counterparts import reporting
from summarizer.comparison.opposites.denials import telling_places
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.grades import CONDITIONS

_EVENT = 8
"""Content words on either side of a verb that tell its event."""


@lru_cache(maxsize=128)
def event_of(passage: Passage, verb: int) -> tuple[int, ...]:
    """Return the content words about a verb, up to the marks that end its sentence part and to other verbs' clauses."""
    others = [group.verb for group in groups(passage) if group.finite]
    first = max([*[i for i in passage.stopped if i <= verb], *[i + 1 for i in others if i < verb]], default=0)
    last = min([i for i in (*passage.stopped, *others) if i > verb], default=len(passage.order))
    places, speech = telling_places(passage), reporting(passage)
    told = places[bisect_left(places, first) : bisect_left(places, last)]
    if speech:
        told = tuple([place for place in told if place not in speech])
    before, after = told[: bisect_left(told, verb)], told[bisect_right(told, verb) :]
    return before[-_EVENT:] + after[:_EVENT]


def own_event_of(claim: Passage, verb: int) -> tuple[int, ...]:
    """Return the words of the verb's event without those that a grading word keeps for another: "a bid to sell it"."""
    if not marks(claim):
        return event_of(claim, verb)
    others = [it for it in marks(claim) if verb not in it.governed and it.at != verb]
    of_others = {i for mark in others if claim.order[mark.at] not in CONDITIONS for i in mark.governed}
    return tuple([index for index in event_of(claim, verb) if index not in of_others])
