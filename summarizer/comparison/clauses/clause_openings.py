"""Whether a clause, and no phrase of a list, begins at an "and" or behind a comma."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import LONGEST
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage


def opens_clause(passage: Passage, place: int) -> bool:
    """Return whether a clause begins at *place*, at "and" or a comma: a verb stands there before the next mark."""
    starts = {group.start for group in groups(passage)}
    for index in range(place, min(place + LONGEST, len(passage.order))):
        if index > place + 1 and index in passage.parted:
            return False
        if index in starts:
            return True
    return False
