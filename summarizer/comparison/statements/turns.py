"""Turns of meaning, one against another: two that undo each other, and one that is told of two."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Range

TURNS = frozenset({"negation", "direction"})
"""Kinds that turn what is said into its opposite."""
_NAMING = frozenset({"name", "place"})
_MOST = 20
"""Turns that are looked at: two statements have no more."""
_GROUP = 8
"""Characters between a denial and its verb, "not" and "be sold", which turn what is said once."""


def turned_twice(mine: Sequence[Difference], theirs: Sequence[Difference]) -> bool:
    """Return whether two turns undo each other: "not of the same party", "of a different party"."""
    turns = [(found.said, found.source[1:]) for found in mine if found.kind in TURNS and found.source]
    turns += [(found.source[1:], found.said) for found in theirs if found.kind in TURNS and found.source]
    apart: list[tuple[Range, Range]] = []
    for turn in turns[:_MOST]:
        if not any(meet(turn[0], known[0], _GROUP) or meet(turn[1], known[1], _GROUP) for known in apart):
            apart.append(turn)
    return bool(apart) and len(apart) % 2 == 0


def each_of_another(mine: Sequence[Difference], theirs: Sequence[Difference]) -> bool:
    """Return whether each text names another for what is turned: "tins of Torv are safe", "tins of Hesk are not"."""
    named = all(any(found.kind in _NAMING for found in side) for side in (mine, theirs))
    return named and any(found.kind in TURNS for found in (*mine, *theirs))


def meet(one: Range, other: Range, slack: int = 0) -> bool:
    return one[0] < other[1] + slack and other[0] < one[1] + slack
