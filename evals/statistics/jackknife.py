"""The interval of a paired difference of ratios: delete-one-story jackknife-t.

Tukey's jackknife (1958; Miller, Biometrika 61, 1974) leaves out one story at a time and reads the variance of the whole
off how far the difference moves. Student's t with n - 1 degrees of freedom is right where the stories weigh about the
same. Where a few stories hold most of the facts, the variance is read off those few, and n - 1 promises too much: over
simulated stories of 3 to 150 facts the interval held the truth 90 % of the time instead of 95. So the degrees of
freedom are Satterthwaite's, worked out from the weights as Bell & McCaffrey (Survey Methodology 28, 2002) do for
clustered samples; see `degrees_of_freedom`. For stories of equal weight they are n - 1 exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from evals.scoring.score import Ratio
from evals.statistics.pairs import Paired, gap, sums
from evals.statistics.student import quantile

LEVEL = 0.95  # the custom of the field: a reader who sees an interval takes it for this one


@dataclass(frozen=True, slots=True)
class Interval:
    """A difference of ratios, *b* less *a*, and where the true one lies with probability ``level``.

    ``error`` is the jackknife's standard error, ``df`` the degrees of freedom, ``n`` the number of stories.
    """

    difference: float
    low: float
    high: float
    error: float
    df: float
    n: int
    level: float = LEVEL


def jackknife(stories: Sequence[Paired], *, level: float = LEVEL) -> Interval | None:
    """Return the jackknife-t interval of the difference over *stories*, each an independent observation.

    Stories with nothing to score on both sides do not count. None where no interval can be given: fewer than two
    stories, or a variant that has nothing to score once some story is left out.
    """
    rows = [row for row in stories if row.a.under or row.b.under]
    n, whole = len(rows), sums(rows)
    centre = gap(*whole)
    without = [gap(_less(whole.a, row.a), _less(whole.b, row.b)) for row in rows]
    moved = [value for value in without if value is not None]
    if n < 2 or centre is None or len(moved) < n:
        return None
    mean = fsum(moved) / n
    error = sqrt((n - 1) / n * fsum((value - mean) ** 2 for value in moved))
    df = degrees_of_freedom([(row.a.under / whole.a.under + row.b.under / whole.b.under) / 2 for row in rows])
    reach = quantile((1 + level) / 2, df) * error
    return Interval(centre, centre - reach, centre + reach, error, df, n, level)


def degrees_of_freedom(shares: Sequence[float]) -> float:
    """Return the degrees of freedom of a jackknifed variance over stories with these *shares* of the whole.

    The shares add up to 1. With h a story's share and its count of hits varying as a count does, in proportion to its
    size, the jackknifed variance is a quadratic form P·D·P, where D is diagonal with d = h / (1 - h)² and P takes out
    the common ratio; Satterthwaite's degrees of freedom are trace² / trace of the square. From 1 (one story is nearly
    everything) to n - 1 (all alike).
    """
    d = [share / (1 - share) ** 2 for share in shares]
    trace = fsum(value * (1 - share) for value, share in zip(d, shares, strict=True))
    squares = fsum(value * value * (1 - 2 * share) for value, share in zip(d, shares, strict=True))
    common = fsum(value * share for value, share in zip(d, shares, strict=True))
    return min(max(trace * trace / (squares + common * common), 1.0), len(shares) - 1.0)


def _less(whole: Ratio, part: Ratio) -> Ratio:
    """Return *whole* without *part*; what rounding leaves of a denominator that was all in *part* is nothing."""
    under = whole.under - part.under
    return Ratio(whole.over - part.over, under if under > 1e-9 * whole.under else 0.0)
