"""Where a fire, a blast or a leak began, as a sentence tells it: "the fire broke out in the engine room"."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS, fold, stem, words

_BEGUN = listed("began started originated erupted ignited broke begun")
_WHAT = {
    **dict.fromkeys(listed("fire blaze flames inferno"), "fire"),
    **dict.fromkeys(listed("explosion blast detonation"), "explosion"),
    **dict.fromkeys(listed("leak spill"), "leak"),
    **dict.fromkeys(listed("collapse breach crack"), "collapse"),
    **dict.fromkeys(listed("outbreak infection"), "outbreak"),
}
_BEGINNING = re.compile(
    rf"\b(?P<what>{'|'.join(_WHAT)})\s(?:(?:on|in|at|aboard|of|near)\s(?:[\w’'-]+\s){{1,4}}?)?(?:(?:had|has|have|may\shave|is\sthought\sto\shave|was|were)\s)?(?:first\s)?"
    rf"(?:{'|'.join(sorted(_BEGUN))})(?:\sout)?\s"
    r"(?P<where>(?:in|on|at|under|above|behind|inside|below)\s(?:an?|the|its|one\sof\sthe)\s"
    r"(?P<place>[a-z][\w-]*(?:\s(?!and\b|but\b|when\b|after\b|as\b|at\b|on\b|in\b|before\b|of\b|while\b|that\b)[a-z][\w-]*){0,2}))"
)
_WIDE = listed(
    """building house home hotel ship ferry plant factory mill school hospital ward tower block town city village area
    region centre center district street north south east west night morning evening afternoon early day hours week
    middle premises complex boat vessel train plane"""
)
"""What holds the other places, and what is no place."""


class Beginning(NamedTuple):
    """What began at a place: the class of event, and where the phrase of the place stands."""

    what: str
    start: int
    end: int
    stems: frozenset[str]


def beginning(text: str) -> Beginning | None:
    """Return the one beginning of an event that *text* tells, with a place within something; None for none or two."""
    if _BEGUN.isdisjoint(fold(text).split()):
        return None
    found = list(_BEGINNING.finditer(text))
    if len(found) != 1:
        return None
    place = [fold(word.text) for word in words(found[0]["place"]) if fold(word.text) not in STOPWORDS]
    if not place or not _WIDE.isdisjoint(place):
        return None
    stems = frozenset(map(stem, place))
    return Beginning(_WHAT[found[0]["what"]], *found[0].span("where"), stems)


def lie_apart(one: Beginning, other: Beginning) -> bool:
    """Return whether two beginnings are of one class of event, at places without a common word."""
    return one.what == other.what and one.stems.isdisjoint(other.stems)
