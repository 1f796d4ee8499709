"""How two things compare: "as dear as", "dearer than", "twice as fast as", and which of them stands on which side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.ahead import ranked_otherwise
from summarizer.comparison.predicates.precedence import is_comparative, sides
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_TIMES = listed("twice half times thrice")
"""Words before "as … as" by which one is so many times the other."""


class _Compared(NamedTuple):
    quality: frozenset[str]
    sort: str  # "even", "times" or "more"
    left: frozenset[str]
    right: frozenset[str]
    span: tuple[int, int]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a comparison of *claim* that a cited sentence makes the other way round, or has even."""
    yield from ranked_otherwise(claim, sources.nearest(claim))
    if not _compared(claim) or negations(claim):
        return
    for passage in sources.nearest(claim)[:NEAREST]:
        for mine, theirs in ((one, other) for one in _compared(claim) for other in _compared(passage)):
            if not sources.cites(passage) or negations(passage):
                continue
            if mine.quality.isdisjoint(theirs.quality):
                if _faces(mine, theirs):
                    yield _clash(claim, mine, passage, theirs)
                    return
                continue
            same = not mine.left.isdisjoint(theirs.left) or not mine.right.isdisjoint(theirs.right)
            turned = bool((mine.left - theirs.left) & theirs.right and (mine.right - theirs.right) & theirs.left)
            graded = {mine.sort, theirs.sort} == {"even", "more"} and (same or turned)
            if graded or (turned and mine.sort == theirs.sort == "times"):
                yield _clash(claim, mine, passage, theirs)
                return


def _faces(mine: _Compared, theirs: _Compared) -> bool:
    """Return whether one has more than something and the other has less than that: "smaller than", "more than"."""
    if mine.sort != "more" or theirs.sort != "more" or mine.right.isdisjoint(theirs.right):
        return False
    if mine.left & theirs.right or mine.right & theirs.left:
        return False  # the two are told in the other order
    return any(mine.quality & one and theirs.quality & other for one, other in ((_UP, _DOWN), (_DOWN, _UP)))


def _is_bound(passage: Passage, index: int) -> bool:
    """Return whether a number follows: "more than 40", "more than half"."""
    if passage.order[index : index + 1] in _PORTIONS:
        return True
    return index < len(passage.words) and any(number.start == passage.starts[index] for number in passage.numbers)


_PORTIONS = (("half",), ("a",), ("one",))
_OF_NUMBER = listed("more less fewer")
_UP = listed("more bigger larger greater higher")
_DOWN = listed("fewer less smaller lower")
"""Comparatives of how much there is of something."""


def _clash(claim: Passage, mine: _Compared, passage: Passage, theirs: _Compared) -> Difference:
    said, there = claim.span(*mine.span), passage.span(*theirs.span)
    return said_otherwise("direction", (claim, said), (passage, there))


@read_once
def _compared(passage: Passage) -> tuple[_Compared, ...]:
    order = passage.order
    found: list[_Compared] = []
    if "than" not in order and "as" not in order:
        return ()
    for index in range(2, len(order)):
        if order[index] == "as" and order[index - 2] == "as":
            first, sort = index - 2, "even" if _TIMES.isdisjoint(order[max(0, index - 4) : index - 2]) else "times"
        elif order[index] == "than" and (is_comparative(order[index - 1]) or order[index - 2] in {"more", "less"}):
            first, sort = index - 1 - (order[index - 2] in {"more", "less"}), "more"
        elif order[index] == "than" and order[index - 1] in _OF_NUMBER and not _is_bound(passage, index + 1):
            first, sort = index - 1, "more"
        else:
            continue
        quality = frozenset([order[index - 1], *base_forms(order[index - 1])])
        own = {passage.stems[index - 1], passage.stems[first]}
        left, right = sides(passage, index)
        if "long" not in quality and "well" not in quality and "soon" not in quality:  # "as well as", "as long as"
            about = max(0, first - 1), min(len(order), index + 2)
            found.append(_Compared(quality, sort, left - own, right - own, about))
    return tuple(found)
