"""Whether two names, or places, are told of two things: of the first and the second of a kind, or of two days."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.statements.allowances import at_other_times
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.sorts import of_two_sorts
from summarizer.comparison.statements.turns import meet
from summarizer.comparison.statements.undoing import facing

_NAMING = frozenset({"name", "place"})


def names_two(one: Side, other: Side, mine: Sequence[Difference]) -> bool:
    """Return whether only names and places differ, and of two things: "the first stage", "the third"."""
    if not mine or not {found.kind for found in mine} <= _NAMING:
        return False
    return _of_two_ranks(one, other, mine) or _of_two_days(one, other, mine)


def _of_two_ranks(one: Side, other: Side, mine: Sequence[Difference]) -> bool:
    spots = [(one.at(found.said), other.at(facing(found))) for found in mine]
    return all(a is not None and b is not None and of_two_sorts(*a, *b, ranked=True) for a, b in spots)


def _of_two_days(one: Side, other: Side, mine: Sequence[Difference]) -> bool:
    """Return whether each gives another day, and what differs is none itself."""
    dated = [(it.start, it.end) for statement in one.statements for it in mentions(statement.claim)]
    return at_other_times(one, other) and not any(meet(found.said, span) for found in mine for span in dated)
