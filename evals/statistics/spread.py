"""Where the uncertainty of a difference comes from: the stories, or the repeats of one and the same call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from typing import NamedTuple

from evals.scoring.score import Ratio
from evals.statistics.jackknife import Interval


class Repeated(NamedTuple):
    """One case under variants *a* and *b*: the ratio of each repeat."""

    a: Sequence[Ratio]
    b: Sequence[Ratio]


@dataclass(frozen=True, slots=True)
class Spread:
    """Variances of one story's part in a difference of ratios; the variance of the difference is one n-th of them.

    ``total`` is what was measured over ``n`` stories at ``repeats`` repeats; ``within`` what a single repeat adds to
    it, None where no case was run twice. What is left of the total once the repeats' part is taken away lies between
    stories. ``freedom`` are the degrees of freedom for each of n - 1.
    """

    total: float
    within: float | None
    repeats: float
    n: int
    freedom: float

    @property
    def between(self) -> float:
        """What no number of repeats takes away."""
        return self.total - (self.within or 0.0) / self.repeats

    def error(self, n: int, repeats: float | None = None) -> float:
        """Return the standard error to be expected of *n* stories at *repeats* repeats (default: as many as now)."""
        one = self.total if repeats is None else self.between + (self.within or 0.0) / repeats
        return sqrt(max(one, 0.0) / n)

    def df(self, n: int) -> float:
        """Return the degrees of freedom to be expected of *n* stories."""
        return max(1.0, self.freedom * (n - 1))


def spread(stories: Sequence[Sequence[Repeated]], interval: Interval) -> Spread:
    """Return the variances behind *interval*, the difference over *stories*, each a sequence of its cases.

    The part of the repeats is by linearisation: a repeat that hits o of u where the whole stands at R moves the ratio
    by (o - R·u) over the sum of u (Cochran, Sampling Techniques, 6.3). Cases and variants are independent, so their
    variances add up. A variance of repeats above that of stories and repeats together is chance, and cut to it.
    """
    total = interval.n * interval.error**2
    single, shared = [], []
    for variant in (0, 1):
        for variance, times in _variances([case[variant] for cases in stories for case in cases]):
            single.append(variance)
            shared.append(variance / times)
    freedom = interval.df / (interval.n - 1)
    if not shared:
        return Spread(total, None, 1.0, interval.n, freedom)
    now = interval.n * fsum(shared)
    repeats = fsum(single) / fsum(shared) if now else float(min(map(_fewest, stories)))
    return Spread(total, min(now, total) * repeats, repeats, interval.n, freedom)


def _variances(cases: Sequence[Sequence[Ratio]]) -> Iterator[tuple[float, int]]:
    """Yield, for each case run twice or more, the variance that one repeat of it gives the ratio, and its repeats."""
    means = [
        Ratio(fsum(it.over for it in case) / len(case), fsum(it.under for it in case) / len(case)) for case in cases
    ]
    over, under = fsum(mean.over for mean in means), fsum(mean.under for mean in means)
    for case in cases:
        if len(case) > 1 and under:
            moves = [(it.over - over / under * it.under) / under for it in case]
            centre = fsum(moves) / len(moves)
            yield fsum((move - centre) ** 2 for move in moves) / (len(moves) - 1), len(moves)


def _fewest(cases: Sequence[Repeated]) -> int:
    return min(min(len(case.a), len(case.b)) for case in cases)
