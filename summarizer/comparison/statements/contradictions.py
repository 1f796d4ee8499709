"""What of the differences of two texts is a contradiction: they speak of one thing, at one time, and cannot both be."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.side import Side

_MUTUAL = frozenset({"direction", "negation", "role", "unit", "who-did-what"})
"""Kinds in which what is against a text from one side is against it from the other, though it be seen from one only."""
_OF_DETAIL = frozenset({"attribution", "modality", "detail"})
"""Kinds in which two texts differ and may both be true: who says it, how sure it is, what is told beside it."""
LEAST_ALIKE, MOST_ALIKE = 0.35, 0.6
"""Least share of the rest that both texts have in common, and that one of them at least has, where they contradict each
other: "three died" is nothing against "five were hurt"."""


def contradictions(one: Side, other: Side) -> list[Difference]:
    """Return the differences of the two texts that exclude each other, of the first then of the second."""
    found = _confirmed(one, other)
    if not found or not _about_one_thing(one, other, found):
        return []
    return found


def _confirmed(one: Side, other: Side) -> list[Difference]:
    told = [[found for found in side.differences if _excludes(found)] for side in (one, other)]
    kinds = [{_family(found) for found in side} for side in told]
    return [found for side in told for found in side if _family(found) in kinds[0] & kinds[1] | _MUTUAL]


def _excludes(found: Difference) -> bool:
    """Return whether the other text says otherwise, not merely nothing."""
    return found.relation == "clash" and found.source is not None and found.kind not in _OF_DETAIL


def _family(found: Difference) -> str:
    return {"bound": "number", "unit": "unit", "place": "name"}.get(found.kind, found.kind)


def _about_one_thing(one: Side, other: Side, found: Iterable[Difference]) -> bool:
    """Return whether, what is contradicted aside, the texts tell of one thing."""
    mine: list[Range] = []
    theirs: list[Range] = []
    ids = {id(difference) for difference in one.differences}
    for difference in found:
        said, source = (mine, theirs) if id(difference) in ids else (theirs, mine)
        said.append(difference.said)
        if difference.source is not None and difference.kind not in {"cause", "quote"}:
            source.append(difference.source[1:])
    shares = sorted((one.coverage(mine), other.coverage(theirs)))
    return shares[0] >= LEAST_ALIKE and shares[1] >= MOST_ALIKE
