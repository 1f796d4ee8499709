"""Who leaves one post and stays in another: "steps down as coach" of "stays on as an adviser"."""

from __future__ import annotations

from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS

_STAYING = listed("stay remain continue")
_LEAVING = listed("leave quit resign step stand depart go")
_REACH = 6
"""Words behind such a verb within which its post is named: "leave her post | as head of the choir"."""


def leaves_another_post(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether one text tells that somebody leaves a post, and the other that the same stays in another."""
    for one, at, other, spot in ((claim, index, passage, place), (passage, place, claim, index)):
        if not _is_of(_LEAVING, one, at) or not _is_of(_STAYING, other, spot):
            continue
        kept, left = _post(other, spot), _post(one, at)
        if kept is None:
            return False
        there = echoes(other, kept, one)
        return left not in there if left is not None else bool(there)
    return False


def _is_of(verbs: frozenset[str], passage: Passage, index: int) -> bool:
    return not verbs.isdisjoint(base_forms(passage.order[index]))


def _post(passage: Passage, index: int) -> int | None:
    """Return the first telling word behind the "as" of the verb at *index*: "as head of the | choir" has "head"."""
    stop = min(index + _REACH, len(passage.order))
    opened = next((i for i in range(index + 1, stop) if passage.order[i] == "as"), None)
    if opened is None or any(i in passage.parted for i in range(index + 1, opened + 1)):
        return None
    return next((i for i in range(opened + 1, len(passage.order)) if passage.order[i] not in STOPWORDS), None)
