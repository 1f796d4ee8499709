"""What has ended is no longer so: "is no longer suspended" of "lifted its suspension", "no longer shut" of "reopened".

Words for the end of a state presuppose the state and tell that it is over (Karttunen, *Some Observations on
Factivity*, 1971).
"""

from __future__ import annotations

from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.brought_back import was_gone
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_ENDING = listed(
    """end lift overturn revoke rescind scrap abolish quash cease stop drop expire lapse cancel withdraw remove abandon
    relax repeal reopen restore reinstate resume"""
)
_NEAR = 6
"""Words to either side of what has ended within which the verb stands."""


def has_turned(claim: Passage, denial: int, passage: Passage, place: int | None = None) -> bool:
    """Return whether *passage* tells the change behind what *claim* denies: what came back was gone, what ended is not.

    That is the word at *place*, or without one whatever it tells.
    """
    return was_gone(claim, denial, passage, place) or _is_over(claim, denial, passage, place)


def _is_over(claim: Passage, denial: int, passage: Passage, place: int | None) -> bool:
    """Return whether *claim* says at *denial* that something is no longer so, and *passage* that it has ended."""
    if claim.order[denial + 1 : denial + 2] != ("longer",) or not passage.has_form(_ENDING):
        return False
    near = range(len(passage.order)) if place is None else _about(passage, place)
    return any(not _ENDING.isdisjoint(base_forms(passage.order[i])) and not denies(passage, i) for i in near)


def _about(passage: Passage, place: int) -> range:
    """Return the words near the one at *place* in its part of the sentence."""
    first = max((i for i in passage.stopped if i <= place), default=0)
    last = min((i for i in passage.stopped if i > place), default=len(passage.order))
    return range(max(first, place - _NEAR), min(last, place + _NEAR + 1))
