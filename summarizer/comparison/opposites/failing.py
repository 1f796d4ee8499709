"""What denies an infinitive behind it: "the refusal of the council to ratify it", "too narrow for a man to enter"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

FAILING = listed("refusal refusals failure failures inability unwillingness too")
_REACH = 8
"""Words behind such a noun within which the infinitive stands."""
_ENDS = listed("and or but which who that because")


def fails_to(passage: Passage, index: int) -> int | None:
    """Return where the "to" stands before what somebody fails to do by the noun or "too" at *index*, in its clause."""
    if passage.order[index] == "too":
        return _too_far_to(passage, index)
    for place in range(index + 1, min(index + _REACH, len(passage.order) - 1)):
        if place in passage.parted or passage.order[place] in _ENDS:
            return None
        if passage.order[place] == "to" and passage.order[place + 1] not in DETERMINERS:
            return place
    return None


def _too_far_to(passage: Passage, index: int) -> int | None:
    """Return where the "to" stands before what the "too" at *index* makes impossible: "too narrow for a man | to pass".

    Who is "only too glad to help" helps, and what is "too close to Torv" is no deed.
    """
    order = passage.order
    if index + 3 >= len(order) or index + 1 in passage.parted or order[index + 1] in _WILLING:
        return None
    place = index + 2
    if order[place] in _FOR_WHOM or order[index + 1] in _SCANT:
        place = next((at for at in range(place, min(index + _REACH, len(order) - 1)) if order[at] == "to"), len(order))
    if place + 1 >= len(order) or order[place] != "to" or not passage.parted.isdisjoint(range(index + 1, place + 2)):
        return None
    verb = order[place + 1]
    named = passage.words[place + 1].capitalised or len(base_forms(verb)) > 1
    return None if named or (order[index + 1] in _NEAR and verb not in _JUDGING) else place


_FOR_WHOM = frozenset(["for", "a", "an"])
_SCANT = frozenset(["little", "few", "small", "short"])
"""What there is of a thing that may stand between: "too little water to share"."""
_NEAR = listed("close near similar loyal vital important")
"""What something may be to somebody or some place."""
_JUDGING = listed("call tell say be")
_WILLING = listed("glad happy ready willing eager keen quick pleased much many often aware familiar")
"""What somebody is "only too" to do, and how much is paid to have it done."""
