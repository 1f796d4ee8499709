"""Modals that are denied with the verb they grade: who "could not say" has not said."""

from __future__ import annotations

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark
from summarizer.language.word_classes import NEGATIONS

_ABLE = frozenset(["could", "can", "cannot"])
_COMING = frozenset(["will", "shall", "would"])
_DENIED_WITH = frozenset(["would", "will", "could", "can", "cannot"])


def are_denied(mine: tuple[Passage, int], graded: tuple[Passage, int], mark: Mark) -> bool:
    """Return whether both verbs are denied, and *mark*, which grades the second, is such a modal."""
    word = graded[0].order[mark.at]
    if word not in _DENIED_WITH or (word in _ABLE and _is_to_come(*mine)):
        return False
    return all(denies(*it) or _is_negated(*it) for it in (mine, graded))


def _is_to_come(passage: Passage, verb: int) -> bool:
    """Return whether the verb tells what is to come: who "could not say" may yet say."""
    group = next((group for group in groups(passage) if group.verb == verb), None)
    return group is not None and not _COMING.isdisjoint(passage.order[group.start : verb])


def _is_negated(passage: Passage, verb: int) -> bool:
    """Return whether the verb's group has a "not", whatever the verb denies itself: "have not ruled out"."""
    group = next((group for group in groups(passage) if group.verb == verb), None)
    return group is not None and not NEGATIONS.isdisjoint(passage.order[group.start : verb])
