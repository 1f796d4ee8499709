"""What is brought back was gone before: "had been without power" of "power was restored", "could see again".

Words for a change of state presuppose the state before it (Karttunen, *Some Observations on Factivity*, 1971).
"""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_BRINGING_BACK = listed(
    """restore resume reconnect reopen return regain recover reinstate revive restart reactivate reintroduce reappear
    again back"""
)
_RESUMED = listed("restore resume reconnect reopen reinstate restart reintroduce")
"""Those that tell it of whatever they are told of; who "returns" was not absent from all that the sentence tells."""
_THEN = listed("had was were did could didn't wasn't weren't hadn't couldn't")
_NOW = listed("is are has have do does can will still remain remains isn't aren't hasn't haven't doesn't don't can't")
_NEAR = 8
"""Words around what is brought back within which its verb stands."""


def was_gone(claim: Passage, denial: int, passage: Passage, place: int | None = None) -> bool:
    """Return whether *claim* denies at *denial* for the time before what *passage* has come back.

    That is the word at *place*, or without one whatever it tells.
    """
    if not passage.has_form(_BRINGING_BACK) or _THEN.isdisjoint(claim.order) or not _NOW.isdisjoint(claim.order):
        return False
    if _back(claim, denial):
        return False  # "was not restored"
    if place is None:
        return passage.has_form(_RESUMED)
    near = range(max(0, place - _NEAR), min(len(passage.order), place + _NEAR + 1))
    found = [i for i in near if not _BRINGING_BACK.isdisjoint(base_forms(passage.order[i]))]
    return any(passage.stopped.isdisjoint(range(min(i, place) + 1, max(i, place) + 1)) for i in found)


def _back(claim: Passage, denial: int) -> bool:
    """Return whether *claim* denies just that something came back."""
    behind = claim.order[denial + 1 : denial + 1 + _NEAR]
    return any(not _BRINGING_BACK.isdisjoint(base_forms(word)) for word in behind)
