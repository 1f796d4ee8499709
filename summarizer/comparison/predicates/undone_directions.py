"""Whether a word for a direction is denied or undone: "did not ban", "lifted a ban", "the ban was lifted"."""

from __future__ import annotations

from summarizer.comparison.opposites.denials import Negation, negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.unlikely import is_denied_behind
from summarizer.language.reporting import listed

_RIGHT_BEFORE = listed("not never")
_UNDOING = listed(
    "lift lifts lifted lifting end ends ended ending reverse reversed overturn overturned overturns against"
)
"""Words that turn the direction of what follows: "lifted a ban"."""
_UNDONE, _REACH = listed("lifted ended reversed overturned scrapped"), 8
"""And of what stands up to so many words before them: "the ban on boats was lifted"."""


def is_denied(passage: Passage, index: int) -> bool:
    """Return whether the word at *index* is denied, or undone: "lifted a ban"."""
    if not _RIGHT_BEFORE.isdisjoint(passage.order[max(0, index - 2) : index]):
        return True  # even before a "without", which takes from the whole what "not" denies
    if not _UNDOING.isdisjoint(passage.order[max(0, index - 3) : index]):
        return True
    if not _UNDONE.isdisjoint(passage.order[index + 1 : index + 1 + _REACH]):
        return True
    if is_denied_behind(passage, index):
        return True
    return any(_first(passage, it) <= index <= max((it.at + 2, *it.governed)) for it in negations(passage))


def _first(passage: Passage, negation: Negation) -> int:
    """Return the first word that may be denied: what is "too narrow to pass" is narrow."""
    too = passage.order[negation.at] == "too" and negation.governed
    return negation.governed[0] if too else negation.at + 1
