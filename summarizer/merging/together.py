"""Conflicts over one thing, found two facts at a time, as one with all its positions: "80 / 89 / 129 dead"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from summarizer.atoms import atoms
from summarizer.briefing import Conflict, Position
from summarizer.language.tokens import fold
from summarizer.merging.positions import in_order, shortest

_Key = tuple[str, str, object]


def together(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Return *conflicts* with those of one type that share a position made one; linear in their positions.

    A position is shared where one fact holds the same figures in both, else the same words. Facts that hold the same
    figures hold one position, in the words of the shortest.
    """
    told = list(conflicts)
    found: dict[_Key, int] = {}
    first = list(range(len(told)))

    def root(place: int) -> int:
        while first[place] != place:
            first[place] = first[first[place]]
            place = first[place]
        return place

    for place, conflict in enumerate(told):
        for position in conflict.positions:
            for fact_id in position.fact_ids:
                other = root(found.setdefault((conflict.type, fact_id, _held(position)), place))
                own = root(place)
                first[max(own, other)] = min(own, other)
    groups: defaultdict[int, list[Conflict]] = defaultdict(list)
    for place, conflict in enumerate(told):
        groups[root(place)].append(conflict)
    return tuple(_joined(group) for _, group in sorted(groups.items()))


def beside(conflicts: Iterable[Conflict], found: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """Return *conflicts* without those between facts that one of *found* has already."""
    known = [_facts(conflict) for conflict in found]
    return tuple(it for it in conflicts if not any(_facts(it) <= facts for facts in known))


def _facts(conflict: Conflict) -> frozenset[str]:
    return frozenset(fact_id for position in conflict.positions for fact_id in position.fact_ids)


def _joined(group: Sequence[Conflict]) -> Conflict:
    if len(group) == 1:
        return group[0]
    held: defaultdict[object, list[Position]] = defaultdict(list)
    for conflict in group:
        for position in conflict.positions:
            held[_held(position)].append(position)
    positions = [
        Position(
            value=shortest(it.value for it in alike),
            fact_ids=tuple(sorted({fact_id for it in alike for fact_id in it.fact_ids})),
            origins=tuple(sorted({origin for it in alike for origin in it.origins})),
        )
        for alike in held.values()
    ]
    return group[0].model_copy(update={"positions": in_order(positions)})


def _held(position: Position) -> object:
    """Return what a position holds: its figures, or where it has none its words."""
    figures = frozenset(number.value for number in atoms(position.value).numbers)
    return figures or fold(position.value)
