"""The table of a comparison: a row a metric, in the order that `evals.scoring.score.METRICS` has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from evals.comparing import figures
from evals.comparing.differences import Difference
from evals.scoring.score import METRICS

Row = tuple[str, ...]
_NAME = 14  # characters: wider, two columns of figures no longer fit a terminal
GROUPS = {"facts": "facts", "briefing": "briefings", "invariant": "invariants", "cost": "cost"}


def header(a: str, b: str) -> Row:
    """Return the heads of the columns for baseline *a* and candidate *b*, without their names where those are long."""
    if max(len(a), len(b)) > _NAME:
        a, b = "baseline", "candidate"
    return ("", a, b, "difference", "95 % interval", "p", "better/same/worse", "detectable")


def rows(differences: Mapping[str, Difference]) -> Iterator[tuple[str, list[Row]]]:
    """Yield each group's name with its rows; a metric with nothing to score, and a cost of nothing, has none."""
    order = {name: place for place, name in enumerate(METRICS)}
    names = sorted(differences, key=lambda name: (order.get(name, len(order)), name))
    for group, title in GROUPS.items():
        found = [_row(differences[name]) for name in names if differences[name].metric.group == group]
        if kept := [row for row in found if row]:
            yield title, kept


def _row(it: Difference) -> Row:
    if it.a.value is None and it.b.value is None:
        return ()
    if it.metric.group == "cost" and not (it.a.over and it.b.over):
        return ()  # no model was asked, or no time taken: the committed baseline keeps none
    places = figures.decimals(it.metric, it.interval.error if it.interval else None)
    low, high = (it.interval.low, it.interval.high) if it.interval else (None, None)
    ends = f"{figures.change(it.metric, low, places)} to {figures.change(it.metric, high, places)}"
    return (
        it.metric.label,
        figures.value(it.metric, it.a.value, places),
        figures.value(it.metric, it.b.value, places),
        figures.change(it.metric, it.value, places),
        ends if it.interval else figures.NONE,
        figures.p_value(it.test.p if it.test else None),
        f"{it.better}/{it.same}/{it.worse}",
        figures.size(it.metric, it.detectable, places) if it.detectable else figures.NONE,
    )
