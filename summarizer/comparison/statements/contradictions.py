"""What of the differences of two texts is a contradiction: they speak of one thing, at one time, and cannot both be."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.allowances import allowed, at_other_times, turned_since
from summarizer.comparison.statements.rivals import rivals
from summarizer.comparison.statements.side import Side

_FROM_ONE_SIDE = frozenset({"direction", "negation", "quantifier", "who-did-what"})
"""Kinds that are told by a word of one text alone: "not", "all". Any other is seen from both, or is none."""
_OF_DETAIL = frozenset({"attribution", "modality", "detail"})
"""Kinds in which two texts differ and may both be true: who says it, how sure it is, what is told beside it."""
_TURNS = frozenset({"negation", "direction"})
"""Kinds that turn what is said into its opposite."""
_OF_AMOUNT = frozenset({"number", "unit", "bound", "date"})
LEAST_ALIKE, MOST_ALIKE = 0.35, 0.6
"""Least share of the rest that both texts have in common, and that one of them at least has, where they contradict each
other: "three died" is nothing against "five were hurt"."""
SAME_MEASURE = 1.0
"""Least sum of the shares of the words next to two amounts that the texts have in common, where both measure one thing."""


def contradictions(one: Side, other: Side) -> list[Difference]:
    """Return the differences of the two texts that exclude each other, of the first then of the second."""
    mine, theirs = _excluding(one, other), _excluding(other, one)
    seen = {found.kind for found in mine} & {found.kind for found in theirs} | _FROM_ONE_SIDE
    mine, theirs = ([found for found in side if found.kind in seen] for side in (mine, theirs))
    if not (mine or theirs) or not _about_one_thing(one, other, mine, theirs, LEAST_ALIKE):
        mine = [found for found in rivals(one, other) if not allowed(one, other, found)]
        theirs = [found for found in rivals(other, one) if not allowed(other, one, found)]
        if not (mine or theirs) or not _about_one_thing(one, other, mine, theirs, MOST_ALIKE):
            return []
    found = mine + theirs
    if _turned_twice(mine, theirs):
        return []
    if at_other_times(one, other) and (_more_than_when(one) or _more_than_when(other) or turned_since(one, other)):
        return []
    return found


def _more_than_when(side: Side) -> bool:
    """Return whether a text says otherwise more than when: three at noon, five at six."""
    told = [found for found in side.differences if _tells_otherwise(found)]
    dated = [found.said for found in told if found.kind == "date"]
    return any(not _meets(found.said, dated) for found in told)


def _turned_twice(mine: Sequence[Difference], theirs: Sequence[Difference]) -> bool:
    """Return whether two turns undo each other: "not of the same party", "of a different party"."""
    groups: list[tuple[list[Range], list[Range]]] = []
    for side, facing in ((mine, False), (theirs, True)):
        for found in side:
            if found.kind not in _TURNS or found.source is None:
                continue
            spans = (found.source[1:], found.said) if facing else (found.said, found.source[1:])
            group = next((group for group in groups if any(map(_meets, spans, group))), None)
            if group is None:
                groups.append(([spans[0]], [spans[1]]))
            else:
                group[0].append(spans[0])
                group[1].append(spans[1])
    return bool(groups) and len(groups) % 2 == 0


def _meets(span: Range, others: Sequence[Range]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _excluding(one: Side, other: Side) -> list[Difference]:
    """Return where *one* says otherwise than *other*, not merely more."""
    return [
        found
        for found in one.differences
        if _tells_otherwise(found)
        and (found.kind not in _OF_AMOUNT or _one_measure(one, other, found))
        and not allowed(one, other, found)
    ]


def _tells_otherwise(found: Difference) -> bool:
    return found.relation == "clash" and found.source is not None and found.kind not in _OF_DETAIL


def _one_measure(one: Side, other: Side, found: Difference) -> bool:
    assert found.source is not None
    if one.acts_alone(found.said) and other.acts_alone(found.source[1:]):
        return False
    return one.alike_about(found.said) + other.alike_about(found.source[1:]) >= SAME_MEASURE


def _about_one_thing(one: Side, other: Side, mine: Sequence[Difference], theirs: Sequence[Difference], least: float) -> bool:
    """Return whether, what is contradicted aside, the texts tell of one thing, and each of no party of its own."""
    ours, others = _spans(mine, theirs), _spans(theirs, mine)
    shares = sorted((one.coverage(ours), other.coverage(others)))
    if shares[0] < least or shares[1] < MOST_ALIKE:
        return False
    return not (_names(one, ours) and _names(other, others))


def _names(side: Side, spans: Sequence[Range]) -> bool:
    return any(not _meets(name, spans) for name in side.names_of_its_own)


def _spans(said: Sequence[Difference], facing: Sequence[Difference]) -> list[Range]:
    return [found.said for found in said] + [
        found.source[1:] for found in facing if found.source is not None and found.kind != "quote"
    ]
