"""What is still to come, told as what has not been: "has not been built" of "will be built in 2030"."""

from __future__ import annotations

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.language.word_classes import HAVE, NEGATIONS


def is_still_to_come(claim: Passage, verb: int, passage: Passage, place: int) -> bool:
    """Return whether *claim* denies in the perfect, or as yet, what *passage* only has ahead at *place*."""
    if not _is_not_yet(claim, verb):
        return False
    due = passage.order[place + 1 : place + 1 + _BEHIND]
    return "due" in due or any(place in mark.governed for mark in marks(passage))


_BEHIND = 3
"""Words behind a noun within which "due" says when it is: "a decision is | due"."""


def _is_not_yet(claim: Passage, verb: int) -> bool:
    """Return whether the verb is told as not having been so far: "has not opened", "has yet to open"."""
    group = next((group for group in groups(claim) if group.verb == verb), None)
    if group is None:
        return False
    helpers = claim.order[group.start : verb]
    if "yet" in claim.order[max(0, group.start - 2) : verb]:
        return True
    denied = not NEGATIONS.isdisjoint(helpers) or any(word.endswith("n't") for word in helpers)
    nobody = not _NONE.isdisjoint(claim.order[max(0, group.start - _SUBJECT) : group.start])
    perfect = not HAVE.isdisjoint(helpers) or any(word in _SHORT for word in helpers)
    return perfect and (denied or nobody)


_SHORT = frozenset(["hasn't", "haven't"])
_NONE = frozenset(["no", "none", "nobody", "nothing"])
_SUBJECT = 4
"""Words of a subject that begins with "no": "no date for the vote | has been set"."""
