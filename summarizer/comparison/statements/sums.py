"""How much of one thing each of two sentences tells, and by how many votes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.measures import leave_room
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_BALLOT = re.compile(
    r"\b(?P<most>\d{1,5}(?:,\d{3})?)(?:\s(?:votes?|members?|lawmakers?|in\sfavou?r|for))?"
    r"(?:\sto\s|\sagainst\s|[-–]|,?\s(?:and|with)\s)(?P<least>\d{1,5}(?:,\d{3})?)\b",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballot|lawmakers?|parliament|senate|council|councillors|members|deputies|mps|house|"
    r"assembly|congress|chamber)\b",
    re.IGNORECASE,
)
_TIMED = frozenset({"time", "calendar"})
"""Dimensions of how long something took: one thing takes many times."""
_COUNT = "count"
_NEAR, _BOTH_NEAR = 0.3, 0.8
"""Least share of the words next to each of two amounts, and sum of both, that the sentences have in common."""
_ROUNDED = 0.05
"""How far two amounts may be from each other and one of them be the other in fewer digits."""


def ballots(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the results of a vote that differ: "by 212 votes to 187", "231-168"."""
    mine, theirs = _ballots(one.claim), _ballots(other.claim)
    if len(mine) == len(theirs) == 1 and mine[0][1] != theirs[0][1]:
        yield Answer("number", mine[0][0], theirs[0][0], least=(1, 1, 1))


def _ballots(claim: Passage) -> list[tuple[Range, set[str]]]:
    if not _VOTED.search(claim.text):
        return []
    return [(it.span(), {it["most"], it["least"]}) for it in _BALLOT.finditer(claim.text)]


def sums(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the one amount of a dimension that each sentence has, where they differ: of euros, of homes."""
    mine, theirs = _by_dimension(one.claim), _by_dimension(other.claim)
    for dimension in sorted(mine.keys() & theirs.keys()):
        if len(mine[dimension]) == len(theirs[dimension]) == 1:
            (a,), (b,) = mine[dimension], theirs[dimension]
            spans = (a.start, a.end), (b.start, b.end)
            if not _may_be_one(a, b) and _of_one_measure(one, spans[0], other, spans[1]):
                yield Answer("number", *spans, least=(5, 1, 0))


def _by_dimension(claim: Passage) -> dict[str, list[Amount]]:
    found: dict[str, list[Amount]] = defaultdict(list)
    for it in amounts(claim):
        if it.unit is not None and it.unit.dimension not in _TIMED:
            found[it.unit.dimension].append(it)
        elif it.unit is None and it.sort == _COUNT and it.of:
            found[_COUNT].append(it)
    return found


def _may_be_one(one: Amount, other: Amount) -> bool:
    """Return whether the amounts are one, or of two things: a change and what it led to, a speed and a length."""
    if (one.change == "by") != (other.change == "by") or equal(one, other) or leave_room(one, other):
        return True
    if one.unit is None and one.of.isdisjoint(other.of):
        return True
    share = one.unit is not None and one.unit.dimension == "share"
    if one.rates != other.rates and not share:
        return True
    return abs(one.low - other.low) <= _ROUNDED * max(abs(one.low), abs(other.low))


def _of_one_measure(one: Statement, said: Range, other: Statement, there: Range) -> bool:
    """Return whether both measure one thing, by the words next to them, and each is told of a deed of both."""
    if _acts_alone(one, said) and _acts_alone(other, there):
        return False
    shares = one.alike_about(said), other.alike_about(there)
    return min(shares) >= _NEAR and sum(shares) >= _BOTH_NEAR


def _acts_alone(statement: Statement, span: Range) -> bool:
    """Return whether a verb there is not the other sentence's, nor one by which a sum is told: "cost", "fetched"."""
    verbs = [it for it in statement.verbs_about(span) if it in statement.own and statement.weight(it) == 1.0]
    return any(_OF_SUMS.isdisjoint(base_forms(statement.claim.order[it])) for it in verbs)


_OF_SUMS = listed(
    "pay cost spend fetch sell buy worth value estimate amount total reach stand rise measure weigh hold run stretch"
)
