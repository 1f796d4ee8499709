"""The first of two deeds of one doer, left out whole: "Roe denied the charge and said …" shortened to "Roe said …"."""

from __future__ import annotations

from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.kept_words import Kept
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import VERBS

_JOINING = frozenset(["and", "but"])


def deeds_left_out(source: Passage, kept: Kept) -> set[int]:
    """Return the words left out that are a deed of its own, from its finite verb to the "and" before the one kept.

    What such a verb denies ends with it. Behind a clause of its own the "and" may go on with that ("denied that Roe
    won and Lind lost"), unless a verb of saying follows.
    """
    found: set[int] = set()
    for before, after in pairwise(kept.places):
        if after - before < _SHORTEST or source.order[after - 1] not in _JOINING:
            continue
        verbs = [group for group in groups(source) if before < group.verb < after and group.finite]
        if not verbs or verbs[0].start != before + 1 or verbs[0].verb != before + 1:
            continue  # "may resign and | leave": the "may" goes on
        if len(verbs) == 1 or (source.order[after] in VERBS and VERBS[source.order[after]].form != "gerund"):
            found.update(range(before + 1, after))
    return found


_SHORTEST = 3
"""Words from the last kept to the next with a verb and an "and" between them."""
