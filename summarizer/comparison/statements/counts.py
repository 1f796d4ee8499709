"""What two sentences count otherwise: the dead of one event, the score of one match, the how-manieth it was."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.measures import leave_room, of_some_only
from summarizer.comparison.statements.replacements import otherwise
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.happenings import happenings
from summarizer.language.reporting import listed

_OF_PEOPLE = frozenset(["deaths", "injuries", "missing", "displaced", "arrest"])
"""Classes of happening that a number of people tells."""
_SCORE = re.compile(
    r"(?P<leading>\b(?:leading|led|lead|trailing|trailed|ahead|up|down|behind)\s)?"
    r"(?<![\w.,:/-])(?P<score>\d{1,3}[-–]\d{1,3})(?![\w/:-]|[.,]\d)(?P<ahead>\s(?:up|ahead|down|behind|lead))?",
    re.IGNORECASE,
)
"""A score; one that somebody is leading by is not the last."""
_PARTWAY = listed("half-time halftime interval half aggregate leg")
"""Words of the score of a half, or of two matches."""
_TIMES = frozenset(["time", "times"])


class _Count(NamedTuple):
    value: float
    span: Range
    amount: Amount | None = None


def counts(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield what *one* counts and *other* counts otherwise, where each of them counts it once."""
    for alone in (_scores, _people, _ordinals):
        mine, theirs = alone(one.claim), alone(other.claim)
        for key in sorted(mine.keys() & theirs.keys()):
            if len(mine[key]) == len(theirs[key]) == 1 and _exclude(mine[key][0], theirs[key][0], one, other):
                yield otherwise("number", one.claim, mine[key][0].span, other.claim, theirs[key][0].span)


def befallen(side: Side, span: Range) -> frozenset[str]:
    """Return what befell those whom the figure at *span* counts: "deaths", "injuries"."""
    found = side.at(span)
    if found is None:
        return frozenset()
    statement, (start, end) = found
    told = _people(statement.claim).items()
    return frozenset(
        kind for kind, known in told if any(count.span[0] < end and start < count.span[1] for count in known)
    )


def _exclude(mine: _Count, theirs: _Count, one: Statement, other: Statement) -> bool:
    """Return whether the two counts are of one thing, and neither text has the other's."""
    if mine.value == theirs.value:
        return False
    if mine.amount is None or theirs.amount is None:
        return True
    if _has(one.claim, theirs.amount) or _has(other.claim, mine.amount) or leave_room(mine.amount, theirs.amount):
        return False
    if mine.amount.sort == "ordinal":
        return _one_thing(one.claim, mine.amount, other.claim, theirs.amount)
    return not of_some_only(mine.amount, theirs.amount)


def _has(claim: Passage, amount: Amount) -> bool:
    return any(own.sort not in _OF_TIME and equal(own, amount) for own in amounts(claim))


_OF_TIME = frozenset({"clock", "day"})
"""Figures that count nothing: "at 8 a.m." counts no eight people."""


def _scores(claim: Passage) -> dict[str, list[_Count]]:
    """Return the scores, the higher figure first: "3-1", "lost 1-3"; none where one may be that of a half."""
    if not _PARTWAY.isdisjoint(claim.order):
        return {}
    found = {}
    for score in _SCORE.finditer(claim.text):
        if not score["leading"] and not score["ahead"]:
            low, high = sorted(map(int, re.split("[-–]", score["score"])))
            found[low, high] = _Count(low + 1000 * high, score.span("score"))
    return {"score": list(found.values())}


def _people(claim: Passage) -> dict[str, list[_Count]]:
    """Return class of happening → how many people it befell."""
    found: dict[str, dict[float, _Count]] = defaultdict(dict)
    for happening in happenings(claim.text):
        if happening.kind in _OF_PEOPLE and happening.count is not None and not is_graded(claim, happening.start):
            near = [it for it in amounts(claim) if it.value == happening.count and it.sort == "count" and not it.change]
            amount = min(near, key=lambda it: abs(it.start - happening.start), default=None)
            if amount is not None and amount.unit is None:
                found[happening.kind][amount.value] = _Count(amount.value, (amount.start, amount.end), amount)
    return {kind: list(told.values()) for kind, told in found.items()}


def is_graded(claim: Passage, start: int) -> bool:
    """Return whether what is told at *start* is told of some of the hurt only: "critically injured"."""
    place = next((i for i, word in enumerate(claim.words) if word.start >= start), 0)
    return not _GRADES.isdisjoint(claim.order[max(0, place - 2) : place + 2])


_GRADES = listed("critically seriously badly severely gravely slightly lightly mildly serious critical severe minor")


def _ordinals(claim: Passage) -> dict[str, list[_Count]]:
    found = [_Count(it.value, (it.start, it.end), it) for it in amounts(claim) if it.sort == "ordinal"]
    return {"ordinal": found}


def _one_thing(one: Passage, mine: Amount, other: Passage, theirs: Amount) -> bool:
    """Return whether both ordinals number one thing: the next words name it, or one is "for the third time"."""
    heads = _behind(one, mine), _behind(other, theirs)
    if any(one.order[index] in _TIMES for index in heads[0][:1]) or any(
        other.order[index] in _TIMES for index in heads[1][:1]
    ):
        return True
    return any(place in heads[1] for index in heads[0] for place in echoes(one, index, other))


def _behind(claim: Passage, amount: Amount) -> Sequence[int]:
    behind = [index for index in claim.content if claim.words[index].start >= amount.end]
    return behind[:_REACH]


_REACH = 3
"""Content words behind an ordinal that name what it numbers: "third | marathon | title"."""
