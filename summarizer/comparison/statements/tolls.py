"""How many an event killed or hurt, as two sentences count them."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.figures.amounts import clocks
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.measures import leave_room, of_some_only
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.victims import BEFALLEN, Victims, victims


def tolls(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the numbers of the dead, or of the hurt, that cannot both be: three and seven, nobody and two."""
    at_once = _at_one_hour(one, other)
    mine, theirs = victims(one.claim, at_once=at_once), victims(other.claim, at_once=at_once)
    for kind in BEFALLEN:
        told = mine.get(kind, []), theirs.get(kind, [])
        if len(told[0]) == len(told[1]) == 1 and _exclude(told[0][0], told[1][0]):
            yield Answer("number", told[0][0].span, told[1][0].span, least=(3, 1, 1))


def _at_one_hour(one: Statement, other: Statement) -> bool:
    """Return whether both count at one time of day: what grows is then one count."""
    hours = clocks(one.claim), clocks(other.claim)
    return any(mine.is_same(theirs) for mine in hours[0] for theirs in hours[1])


def _exclude(one: Victims, other: Victims) -> bool:
    if one.amount is not None and other.amount is not None:
        either = leave_room(one.amount, other.amount) or of_some_only(one.amount, other.amount)
        return one.amount.value != other.amount.value and not either
    if one.amount is None and other.amount is None:
        return False
    return not one.of or not other.of or not one.of.isdisjoint(other.of)
