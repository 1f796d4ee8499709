"""A capital or a land that speaks for its government: "Seoul says", of "South Korean authorities said"."""

from __future__ import annotations

from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.passage import Passage
from summarizer.language.people import people
from summarizer.language.peoples import lands
from summarizer.language.reporting import listed

_GOVERNING = listed(
    """government governments administration authorities authority official officials ministry minister ministers
    cabinet president military army navy diplomat diplomats regime officers"""
)
"""Those who speak for a land."""


def governs(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether one speaker is a place alone, and the other an office or a body of the same land."""
    one, other = _land(claim, mine), _land(passage, theirs)
    if not one or one.isdisjoint(other):
        return False
    both = ((claim, mine), (passage, theirs))
    if one == other and all(_speaks_for_land(*it) and not _is_named(*it) for it in both):
        return True  # "the authorities in Seoul" are the South Korean ones
    alone, told = _is_alone(claim, mine), _is_alone(passage, theirs)
    return (alone and _speaks_for_land(passage, theirs)) or (told and _speaks_for_land(claim, mine)) or (alone and told)


def _is_named(passage: Passage, report: Report) -> bool:
    """Return whether a person is named, or told by one office, and no body: "the Norvik premier, Ann Roe"."""
    return bool(people(passage.text[slice(*report.span)]).mentions) or not _BODIES.intersection(
        passage.order[index] for index in report.who
    )


_BODIES = listed("government governments administration authorities officials ministries ministers diplomats regime")


def _land(passage: Passage, report: Report) -> frozenset[str]:
    return lands([passage.words[index] for index in report.who])


def _is_alone(passage: Passage, report: Report) -> bool:
    return all(passage.words[index].capitalised for index in report.who) and len(report.who) <= _MOST


_MOST = 2
"""Words of a place: "New Delhi"."""


def _speaks_for_land(passage: Passage, report: Report) -> bool:
    return not _GOVERNING.isdisjoint([passage.order[index] for index in report.who])
