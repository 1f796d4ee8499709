"""How large a comparison has to be: from the variances of one that was made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evals.comparing.differences import Difference, differ, spread_of
from evals.comparing.pairing import pair
from evals.comparing.scored import Scored
from evals.comparing.terms import POWER, Terms
from evals.statistics import Interval, Spread, detectable, power, repeats_needed, stories_needed

EFFECTS = (0.01, 0.02, 0.03, 0.05, 0.1)
"""Of a share: from one fact in a hundred, which few readers notice, to one in ten, which all do."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a true difference of ``effect`` takes: ``seen`` is how often the interval would show it as things are.

    ``stories`` at the repeats there are, or ``repeats`` of the stories there are, show it with the wanted power; None
    where no number in reach does.
    """

    effect: float
    seen: float
    stories: int | None
    repeats: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The ``steps`` from a comparison of ``baseline`` and ``candidate``, with what they were reckoned from.

    ``detectable`` is the minimum detectable effect as things are, ``power`` how often an effect is to be seen.
    """

    baseline: str
    candidate: str
    difference: Difference
    interval: Interval
    spread: Spread
    power: float
    detectable: float
    steps: tuple[Step, ...]


def plan(
    baseline: Scored,
    candidate: Scored,
    *,
    effects: Sequence[float] = (),
    wanted: float = POWER,
    terms: Terms | None = None,
) -> Plan | None:
    """Return what it takes to show each of *effects* with power *wanted*, by default those of `EFFECTS`.

    None where the cases that both have give no interval. Later stories are taken to be of the kind and the size of
    those measured. The variances are measured themselves: from six stories, the numbers are good to a factor of two.
    """
    metric = (terms or Terms()).metric
    stories = pair(baseline, candidate)[0].get(metric, {})
    found = differ(metric, stories)
    if found.interval is None:
        return None
    spread = spread_of(stories, found.interval)
    return Plan(
        baseline=baseline.name,
        candidate=candidate.name,
        difference=found,
        interval=found.interval,
        spread=spread,
        power=wanted,
        detectable=detectable(found.interval.error, found.interval.df, wanted=wanted),
        steps=tuple(_step(effect, spread, wanted) for effect in sorted(set(effects or EFFECTS))),
    )


def _step(effect: float, spread: Spread, wanted: float) -> Step:
    return Step(
        effect=effect,
        seen=power(effect, spread.error(spread.n), spread.df(spread.n)),
        stories=stories_needed(effect, spread, wanted=wanted),
        repeats=repeats_needed(effect, spread, wanted=wanted),
    )
