"""One metric under two variants: the difference, its interval, its exact p, and what could have been seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evals.comparing.pairing import Stories, by_story
from evals.comparing.terms import described, direction
from evals.scoring.score import Metric, Ratio
from evals.statistics import Interval, Paired, SignFlip, Spread, detectable, jackknife, sign_flip, spread
from evals.statistics.pairs import sums

_TIE = 1e-9  # ratios of a story closer than this are equal but for rounding


@dataclass(frozen=True, slots=True)
class Difference:
    """How candidate *b* stands to baseline *a* in ``metric``: ``interval`` is of b less a.

    ``n`` stories had something to score. In ``better`` of them the candidate was better, in ``worse`` worse. The
    interval, ``test`` and ``detectable`` (the minimum detectable effect: the true difference that a comparison like
    this one shows four times of five) are None where a variant has nothing to score, or one story all there is.
    """

    metric: Metric
    a: Ratio
    b: Ratio
    n: int
    better: int
    same: int
    worse: int
    interval: Interval | None
    test: SignFlip | None
    detectable: float | None

    @property
    def value(self) -> float | None:
        """The difference as it was measured; None where a variant has nothing to score."""
        return None if self.a.value is None or self.b.value is None else self.b.value - self.a.value


def differ(name: str, stories: Stories) -> Difference:
    """Return how the variants differ in the metric called *name* over *stories*."""
    metric, pairs = described(name), by_story(stories)
    rows = tuple(pairs.values())
    interval = jackknife(rows)
    whole = sums(rows)
    signs = [_sign(row, metric) for row in rows]
    return Difference(
        metric=metric,
        a=whole.a,
        b=whole.b,
        n=len(rows),
        better=signs.count(1),
        same=signs.count(0),
        worse=signs.count(-1),
        interval=interval,
        test=sign_flip(rows),
        detectable=detectable(interval.error, interval.df) if interval else None,
    )


def spread_of(stories: Stories, interval: Interval) -> Spread:
    """Return what of the uncertainty of *interval* lies between *stories*, and what between repeats."""
    counted = by_story(stories)
    return spread([stories[story] for story in counted], interval)


def _sign(row: Paired, metric: Metric) -> int:
    """Return 1 where the story is better under b, -1 where it is worse, else 0; nothing to score is no better."""
    if row.a.value is None or row.b.value is None or abs(row.b.value - row.a.value) < _TIE:
        return 0
    return direction(metric) * (1 if row.b.value > row.a.value else -1)


def differences(metrics: Mapping[str, Stories]) -> dict[str, Difference]:
    """Return the difference in each of *metrics* by name."""
    return {name: differ(name, stories) for name, stories in metrics.items()}
