"""Units told without a figure, "a mile and a half", "several feet": as much of another unit is another measure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.figures.units import unit_named
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PREPOSITIONS

_NAMES = """millimetre centimetre metre kilometre mile inch foot yard acre hectare litre gallon barrel gram kilo
kilogram tonne ton ounce pound dollar euro yen rupee rouble franc peso crown hour day week month year decade century"""
_TIMES = listed("hour day week month year decade century")
_MONEY = listed("dollar euro yen rupee rouble franc peso crown")
_MONTH = 2629800.0
"""Seconds in a month of the calendar, on average."""
_ALIKE = 0.15
"""What two units may be apart and yet be told for one another where no figure stands: a yard for a metre."""
_VAGUE = listed("several few many")
_CROWDS = listed("dozens tens scores hundreds thousands millions billions")
_PARTS = {"half": 0.5, "quarter": 0.25}
_MORE = re.compile(r"\sand\sa\s(half|quarter)\b", re.IGNORECASE)
_CLOSE = 2
"""Of the passages nearest to a claim, those that are compared with it."""


class _Scale(NamedTuple):
    """What a unit measures, and how much of it one of them is: a currency is as much as itself alone."""

    family: str
    factor: float


class _Measured(NamedTuple):
    """A unit at the word ``at``, told with the words ``many`` or as ``many`` of it."""

    at: int
    scale: _Scale
    many: str | float


@lru_cache(maxsize=1)
def _scales() -> Mapping[str, _Scale]:
    found = {}
    for name in _NAMES.split():
        unit = unit_named(name)
        family, factor = (unit.dimension, unit.factor) if unit else ("money", 0.0)
        if name in _MONEY:
            family, factor = "money", float(1 + sorted(_MONEY).index(name))
        elif family == "calendar":
            family, factor = "time", factor * _MONTH
        scale = _Scale(family, factor)
        plural = {"foot": "feet", "inch": "inches", "century": "centuries"}.get(name, f"{name}s")
        spelt = [it.replace("metre", "meter").replace("litre", "liter") for it in (name, plural)]
        found.update(dict.fromkeys([name, plural, *spelt], scale))
    return found


def of_other_units(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the units of *claim* that no passage has, where a cited one has as much of another of the same kind."""
    nearest = sources.nearest(claim) if _measured(claim) else ()
    for mine in _measured(claim):
        if any(claim.stems[mine.at] in passage.at for passage in nearest):
            continue
        for passage in nearest[:_CLOSE]:
            if not sources.cites(passage):
                continue
            theirs = [it for it in _measured(passage) if _as_much_of_another(mine, it)]
            if len(theirs) == 1 and passage.stems[theirs[0].at] not in claim.at:
                said, there = (max(0, it.at - 1) for it in (mine, theirs[0]))
                spans = claim.span(said, mine.at + 1), passage.span(there, theirs[0].at + 1)
                yield said_otherwise("unit", (claim, spans[0]), (passage, spans[1]))
                return


def _as_much_of_another(one: _Measured, other: _Measured) -> bool:
    if one.many != other.many or one.scale.family != other.scale.family:
        return False
    low, high = sorted((one.scale.factor, other.scale.factor))
    return high - low > _ALIKE * high


@read_once
def _measured(passage: Passage) -> tuple[_Measured, ...]:
    """Return the units of *passage* before which no figure stands, with how many of them are told."""
    scales = _scales()
    if scales.keys().isdisjoint(passage.order):
        return ()
    found = []
    for at, word in enumerate(passage.order):
        if word in scales and at and at not in passage.parted:
            many = _many(passage, at)
            if many is not None:
                found.append(_Measured(at, scales[word], many))
    return tuple(found)


def _many(passage: Passage, at: int) -> str | float | None:
    """Return how many of the unit at the word *at* are told: 1.5 of "a mile and a half", "several" of several feet."""
    order = passage.order
    led = order[at - 1]
    if led in _VAGUE:
        return led
    before = order[at - 2 : at - 1] if at > 1 else ()
    if led == "of" and before and before[0] in _CROWDS:
        return before[0]
    if led == "the" and before == ("by",) and order[at] in _TIMES:
        return "by the"
    if led in _PARTS:
        return _PARTS[led]
    if led not in {"a", "an", "one"}:
        return None
    further = order[at - 3 : at - 1] if at > 2 else before
    if before and before[0] in _PARTS:
        return _PARTS[before[0]]
    if further[-1:] == ("of",) and further[0] in _PARTS:
        return _PARTS[further[0]]
    more = _MORE.match(passage.text, passage.words[at].end)
    if more is not None:
        return 1.0 + _PARTS[more[1].lower()]
    return 1.0 if _is_measure(passage, at - 2) else None


def _is_measure(passage: Passage, before: int) -> bool:
    """Return whether "a week" is a length of time and no rate: behind a verb or a preposition, not "twice a week"."""
    if before < 0:
        return True
    word = passage.order[before]
    return word in PREPOSITIONS or word in _MEASURING or any(group.verb == before for group in groups(passage))


_MEASURING = listed("is was are were be been than as about around almost nearly over only just within another")
"""What else stands before a measure: "is a foot thick", "as much as a metre"."""
