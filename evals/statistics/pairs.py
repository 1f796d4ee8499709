"""One story under two variants, and the difference of their ratios over many stories."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum
from typing import NamedTuple

from evals.scoring.score import Ratio


class Paired(NamedTuple):
    """What the same story gave under variant *a* and under variant *b*."""

    a: Ratio
    b: Ratio


def sums(stories: Iterable[Paired]) -> Paired:
    """Return the added ratios of both variants; fsum rounds once, so the order of stories never moves a digit."""
    rows = tuple(stories)
    return Paired(_added(row.a for row in rows), _added(row.b for row in rows))


def difference(stories: Iterable[Paired]) -> float | None:
    """Return by how much *b*'s ratio of sums is above *a*'s; None where one of them has nothing to score."""
    a, b = sums(stories)
    return gap(a, b)


def gap(a: Ratio, b: Ratio) -> float | None:
    """Return by how much *b* is above *a*; None where one of them has nothing to score."""
    if not a.under or not b.under:
        return None
    return b.over / b.under - a.over / a.under


def _added(ratios: Iterable[Ratio]) -> Ratio:
    rows = tuple(ratios)
    return Ratio(fsum(row.over for row in rows), fsum(row.under for row in rows))
