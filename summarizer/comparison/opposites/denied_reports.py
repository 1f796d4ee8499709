"""Reports that are denied with what they say: "rejected the claim that", "the claim that … was rejected"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.opposites.denying_words import DENYING
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE

_REPORTS = listed(
    """report claim allegation accusation rumour rumor suggestion notion idea assertion reports claims rumours rumors
    allegations suggestions accusations"""
)
"""Nouns of what is denied with its clause: "denied a report that", "rejected the claim that"."""
DISMISSING = listed("dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting")
"""Words that deny a report only, and what it says."""


def report_behind(order: Sequence[str], index: int) -> int | None:
    """Return where the "that" stands of a report that the word at *index* denies: "rejected the claim that"."""
    for place in range(index + 1, min(index + 1 + _NOUN, len(order) - 1)):
        if order[place] in _REPORTS:
            return place + 1 if order[place + 1] == "that" else None
    return None


def request_behind(order: Sequence[str], index: int) -> int | None:
    """Return where the "to" stands of a request that the word at *index* turns down: "rejected a bid to halt"."""
    asked = next((i for i in range(index + 1, min(index + 1 + _NOUN, len(order))) if order[i] in _REQUESTS), None)
    if asked is None or order[index] not in _TURNING_DOWN:
        return None
    return next((i for i in range(asked + 1, min(asked + _BY, len(order) - 1)) if order[i] == "to"), None)


_TURNING_DOWN = DISMISSING | listed("reject rejects rejected rejecting deny denies denied refuse refuses refused")
_REQUESTS = listed(
    """application applications bid bids request requests motion motions call calls petition petitions plea pleas demand
    demands attempt attempts lawsuit suit"""
)
"""Nouns of what is asked for, and is not done where they are turned down."""
_BY = 9
"""Words behind such a noun within which stands what was asked for: "a bid | by the pressure group Roe | to"."""


def is_denied_report(order: Sequence[str], index: int) -> bool:
    """Return whether the word at *index* is but the name of what is denied: "rejected | reports that"."""
    if order[index] not in _REPORTS or order[index + 1 : index + 2] != ("that",):
        return False
    return any(word in DENYING or word in DISMISSING for word in order[max(0, index - _NOUN) : index])


def report_before(order: Sequence[str], index: int) -> int | None:
    """Return where the "that" stands of a report that a passive denies: "the claim that … was rejected"."""
    if order[index - 1] not in BE:
        return None
    return next((i for i in range(index - 2, 0, -1) if order[i] == "that" and order[i - 1] in _REPORTS), None)


def is_of_report(order: Sequence[str], index: int) -> bool:
    """Return whether the word at *index* denies a report, with what it says."""
    return report_behind(order, index) is not None or report_before(order, index) is not None


def denies_part(order: Sequence[str], index: int) -> bool:
    """Return whether a share in what follows is denied: "denied any responsibility for shelling it"."""
    place = index + 1 + (order[index + 1 : index + 2] in (("any",), ("all",)))
    return not PARTAKING.isdisjoint(order[place : place + 1])


PARTAKING = listed("responsibility involvement blame complicity participation")
"""Nouns for a share in a deed, of which the deed is what is denied with them."""


_NOUN = 4
"""Words behind a verb of denying within which the noun stands whose clause is denied."""


_DECIDING = listed("decided decides decide deciding opted opts opt advised advises advise recommended recommends ruled")


def decided_against(order: Sequence[str], index: int) -> bool:
    """Return whether the "against" at *index* tells what somebody would not do: "decided against selling"."""
    after = order[index + 1 : index + 2]
    return bool(index and after) and order[index - 1] in _DECIDING and after[0].endswith("ing")
