"""What a clause with "where" tells of its place, told of another: "40 died in Osk" of "Osk and Torv, where 40 died".

Such a clause behind a comma belongs to the name right before it, and to no other name of its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.opposites.counterparts import reporting
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.word_classes import OWNING_S

_MOSTLY = 0.75
"""Share of what a claim tells beside its place, in such a clause, from which it tells just that."""
_LEAST = 2
"""Words of the shortest claim, its place aside, that is looked at."""
_MOST = 2
"""Passages nearest to a claim of which such clauses are read."""
_PARTING = frozenset(["and", "or", "but", "then", "to", "than", "not", "unlike", "before", "after"])
"""Words between two names by which the one is no part of the other: "in Osk, in Torv county" is one place."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the name of *claim* with which it tells what a near passage tells of the place before its "where"."""
    near = [it for it in sources.nearest(claim)[:_MOST] if "where" in it.order]
    if not near or not claim.names:
        return
    told = set(claim.content) - reporting(claim) - {i for run in claim.names for i in range(*run)}
    if len(told) < _LEAST:
        return
    for passage in near:
        for place, clause in _clauses(passage):
            if any(passage.stems[i] in claim.at for i in range(*place)):
                continue
            there = {passage.stems[i] for i in clause}
            if sum(claim.stems[i] in there for i in told) < _MOSTLY * len(told):
                continue
            other = next((run for run in passage.names if _is_another(claim, passage, run, place, clause)), None)
            if other is not None:
                at = claim.at[passage.stems[other[1] - 1]][0]
                yield said_otherwise("place", (claim, claim.span(at, at + 1)), (passage, passage.span(*place)))
                return


def _clauses(passage: Passage) -> Iterator[tuple[Range, range]]:
    """Yield each name with a clause of what happens there behind it, and the words of that."""
    for run in passage.names:
        if run[1] in passage.parted and passage.order[run[1]] == "where":
            end = next((i for i in range(run[1] + 1, len(passage.order)) if i in passage.parted), len(passage.order))
            yield run, range(run[1] + 1, end)


def _is_another(claim: Passage, passage: Passage, run: Range, place: Range, clause: range) -> bool:
    """Return whether *claim* has the name at *run*, and that is surely for another than the one at *place*."""
    if run == place or run[0] in clause or passage.stems[run[1] - 1] not in claim.at:
        return False
    at = claim.at[passage.stems[run[1] - 1]][0]
    if claim.words[at].text.endswith(OWNING_S):
        return False  # "Roe's pill", who is no place
    if run[0] > place[0]:
        return True
    return not _PARTING.isdisjoint(passage.order[run[1] : place[0]])
