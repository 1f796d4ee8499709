"""On what terms two variants are compared; to be settled before looking."""

from __future__ import annotations

from dataclasses import dataclass

from evals.scoring.score import METRICS, Metric

FEWEST = 6  # stories for a verdict: with five, even a sweep of one side has an exact p of 2/32 = 0.06
LEVEL = 0.95
POWER = 0.8  # Cohen's convention (1988)


@dataclass(frozen=True, slots=True)
class Terms:
    """What decides.

    The verdict rests on ``metric`` alone, since of thirty metrics one or two differ by chance. ``margin`` is the loss,
    in the metric's own unit (0.02 is two points of a share: one fact in fifty), that is not worth holding a change back
    for. ``must_have`` are ids of gold facts that a candidate has to tell rightly in every repeat. ``common``: compare
    the cases that both have, on purpose, instead of calling what one lacks incomplete.
    """

    metric: str = "strict.f1"
    margin: float = 0.02
    must_have: frozenset[str] = frozenset()
    common: bool = False


def described(name: str) -> Metric:
    """Return the metric called *name*; one of the user's own is a share, the higher the better, and gates nothing."""
    return METRICS.get(name) or Metric(name, name, "a scorer of your own", "facts")


def direction(metric: Metric) -> int:
    """Return 1 where higher is better, else -1."""
    return 1 if metric.better == "higher" else -1
