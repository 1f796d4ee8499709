"""How many came to one event, as two sentences count them: "the rally drew 12,000", "40,000 people attended it"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.passage import Passage
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.measures import ANYBODY, leave_room
from summarizer.comparison.statements.statement import Statement
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem

_COMING = listed(
    """attend attends attended attending attendance drew draws draw gathered gather gathering marched march rallied
    protested demonstrated demonstrate joined watched packed filled crowd crowds crowded turned assembled flocked"""
)
_COMERS = ANYBODY | frozenset(
    map(stem, "spectator protester demonstrator fan visitor mourner marcher supporter worshipper attendee".split())
)
_FEWEST = 50
"""Fewer make no crowd."""
_ROUNDED = 0.15
"""How far two counts of a crowd may be apart that are one estimate."""


def crowds(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the one number of people that each sentence has come, where the numbers lie apart."""
    mine, theirs = _crowd(one.claim), _crowd(other.claim)
    if mine is None or theirs is None or leave_room(mine, theirs):
        return
    if abs(mine.value - theirs.value) > _ROUNDED * max(mine.value, theirs.value):
        yield Answer("number", (mine.start, mine.end), (theirs.start, theirs.end), least=(2, 1, 1))


def _crowd(claim: Passage) -> Amount | None:
    if _COMING.isdisjoint(claim.order):
        return None
    counted = [it for it in amounts(claim) if it.sort == "count" and it.unit is None and it.value >= _FEWEST]
    told = [it for it in counted if not it.change and (not it.of or not _COMERS.isdisjoint(it.of))]
    return told[0] if len(told) == len(counted) == 1 else None
