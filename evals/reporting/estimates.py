"""One variant by itself: each metric over all cases, with its 95 % interval over stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import floor, log10

from evals.comparing import Scored, figures
from evals.comparing.pairing import by_story, pair
from evals.comparing.tables import GROUPS
from evals.comparing.terms import FEWEST, described
from evals.scoring.score import METRICS, CaseScore, Metric, Ratio, total
from evals.statistics import Paired, jackknife


@dataclass(frozen=True, slots=True)
class Estimate:
    """The ``value`` of a metric over ``n`` stories, and where the true one lies with probability 0.95.

    ``low`` and ``high`` are None below `FEWEST` stories, where one story decides. Shares stay within 0 and 1, costs
    above 0. ``error`` is the jackknife's standard error.
    """

    metric: Metric
    value: float
    n: int
    low: float | None = None
    high: float | None = None
    error: float | None = None

    @property
    def shown(self) -> str:
        """The value as tables print it: "61.2 %"."""
        return figures.value(self.metric, self.value, self._places)

    @property
    def between(self) -> str:
        """The ends of the interval, "52.0–70.4", in the unit of the value; "" where there is none."""
        if self.low is None or self.high is None:
            return ""
        return "–".join(figures.value(self.metric, end, self._places).split(" ")[0] for end in (self.low, self.high))

    def __str__(self) -> str:
        return f"{self.shown} [{self.between}]" if self.between else self.shown

    @property
    def _places(self) -> int:
        if self.metric.unit == "USD" and self.value > 0:
            return max(1 - floor(log10(self.value)), 2)  # two digits, however few cents
        return figures.decimals(self.metric, self.error)


def estimates(scored: Scored) -> dict[str, Estimate]:
    """Return the estimate of every metric that *scored* has something to score for, by the metric's name.

    Repeats are averaged within a case first; the figure is the ratio of sums over all cases.
    """
    found = {}
    for name, stories in pair(scored, scored)[0].items():
        one = _estimate(described(name), [row.b for row in by_story(stories).values()])
        if one is not None:
            found[name] = one
    return found


def estimate_of(scored: Scored, metric: str, cases: Iterable[str]) -> Estimate | None:
    """Return the estimate of *metric* over those of *cases* that *scored* has; None where nothing is to be scored."""
    wanted = frozenset(cases)
    rows = tuple(replace(row, ratios=_only(row, metric)) for row in scored.cases if row.case in wanted)
    return estimates(replace(scored, cases=rows)).get(metric)


def grouped(found: Iterable[Mapping[str, Estimate]]) -> Iterator[tuple[str, list[Metric]]]:
    """Yield each group's title with the metrics that any of *found* tells, in the order of `METRICS`.

    A cost of nothing is left out: no model was asked, or nobody took the time.
    """
    told = {
        name: one.metric for it in found for name, one in it.items() if one.value or one.metric.group != "cost"
    }  # fmt: skip
    order = {name: place for place, name in enumerate(METRICS)}
    metrics = [told[name] for name in sorted(told, key=lambda name: (order.get(name, len(order)), name))]
    for group, title in GROUPS.items():
        if rows := [metric for metric in metrics if metric.group == group]:
            yield title, rows


def _estimate(metric: Metric, stories: list[Ratio]) -> Estimate | None:
    value = total(stories).value
    if value is None:
        return None
    # A variant against one that scores nothing anywhere: the difference is the variant's own figure.
    interval = jackknife([Paired(Ratio(0, it.under), it) for it in stories]) if len(stories) >= FEWEST else None
    if interval is None:
        return Estimate(metric, value, len(stories))
    high = min(interval.high, 1.0) if metric.unit == "share" else interval.high
    return Estimate(metric, value, len(stories), max(interval.low, 0.0), max(high, value), interval.error)


def _only(row: CaseScore, metric: str) -> dict[str, Ratio]:
    return {metric: row.ratios[metric]} if metric in row.ratios else {}
