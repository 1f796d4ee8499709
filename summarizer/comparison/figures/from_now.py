"""How long ago, or how far off: "two weeks ago" of "yesterday", each the one such time of its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import SMALL
from summarizer.language.word_classes import DETERMINERS

_DAYS = {
    "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4,
    "year": 365.25, "decade": 3652.5, "century": 36525.0,
}  # fmt: skip
"""Days of each."""
_UNITS = _DAYS | {f"{unit}s": days for unit, days in _DAYS.items()} | {"centuries": _DAYS["century"]}
_ONE_DAY = {"yesterday": -1.0, "today": 0.0, "tonight": 0.0, "tomorrow": 1.0}
_AWAY = {"ago": -1, "earlier": -1, "before": -1, "previously": -1, "later": 1, "after": 1}
"""Words behind a length of time by which it is one away: back, or on."""
_BESIDE = {"last": -1, "next": 1}
_FEW = {"couple": 2.0, "few": 3.0, "some": 3.0, "several": 4.0, "half": 0.5}
_PARTS = {("half", "an"): 0.5, ("quarter", "of", "an"): 0.25, ("quarters", "of", "an"): 0.75}
"""Of an hour."""
_WITHIN = frozenset(["of", "dozen", "odd", "or", "to", "good"])
"""Words that may stand between a number and the length that it counts."""
_TELLING = frozenset([*_ONE_DAY, *_AWAY, *_BESIDE])
_BACK = 4
"""Words of such a length at most: "half a dozen years ago"."""
_ALIKE = 0.6
"""Share of the longer that the shorter is at least, where the two may be one told loosely."""


class Away(NamedTuple):
    """A time ``days`` from now, or from another time where it is not ``now``; words from ``first`` up to ``last``."""

    first: int
    last: int
    days: float
    now: bool


@read_once
def times_away(passage: Passage) -> tuple[Away, ...]:
    """Return the times of *passage* that are told by how far they are off."""
    order = passage.order
    if _TELLING.isdisjoint(order):
        return ()
    found = []
    for index, word in enumerate(order):
        if word in _ONE_DAY:
            found.append(Away(index, index + 1, _ONE_DAY[word], now=True))
        elif word in _BESIDE and order[index + 1 : index + 2] and order[index + 1] in _UNITS and _is_bare(order, index):
            found.append(Away(index, index + 2, _BESIDE[word] * _UNITS[order[index + 1]], now=True))
        elif word in _AWAY and index > 1 and order[index - 1] in _UNITS and index not in passage.parted:
            first = max(0, index - 1 - _BACK)
            count = _counted(order[first : index - 1])
            if count is not None:
                days = _AWAY[word] * count * _UNITS[order[index - 1]]
                found.append(Away(index - 2, index + 1, days, now=word == "ago"))
    return tuple(found)


def _is_bare(order: Sequence[str], index: int) -> bool:
    """Return whether no word makes of "last week" the last of some: "in the last week", "for the next day"."""
    return not index or order[index - 1] not in DETERMINERS


def _counted(before: Sequence[str]) -> float | None:
    """Return the number at the end of the words *before* a length of time: "30 dead the | week before" has one."""
    if before[-3:] in {("half", "a", "dozen"), ("half", "the", "dozen")}:
        return 6.0
    part = next((part for words, part in _PARTS.items() if tuple(before[-len(words) :]) == words), None)
    if part is not None:
        return part
    told = takewhile(lambda word: word in _WITHIN or _count(word) is not None, reversed(before))
    return next((it for it in map(_count, told) if it is not None), None)


def _count(word: str) -> float | None:
    if word.isdecimal():
        return float(word)
    if word in {"a", "an", "the"}:
        return 1.0  # "the week before"
    return _FEW.get(word, SMALL.get(word))


def away_otherwise(claim: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield the one time that *claim* tells by how far it is off where the cited words tell one too, and another."""
    mine = times_away(claim)
    if len(mine) != 1:
        return
    theirs = [(passage, it) for passage in near if sources.cites(passage) for it in times_away(passage)]
    if len(theirs) != 1 or _may_be_one(mine[0], theirs[0][1]):
        return
    passage, other = theirs[0]
    said, there = claim.span(mine[0].first, mine[0].last), passage.span(other.first, other.last)
    yield said_otherwise("date", (claim, said), (passage, there))


def _may_be_one(one: Away, other: Away) -> bool:
    """Return whether the two may be one time; where not both are told from now, only if both look one way."""
    if one.days * other.days <= 0:
        return one.days == other.days or not (one.now and other.now)
    short, long = sorted([abs(one.days), abs(other.days)])
    return short >= _ALIKE * long
