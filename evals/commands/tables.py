"""Scores of several variants side by side, as lines of text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from evals.scoring.score import METRICS, CaseScore, Metric, Ratio, total
from evals.statistics import jackknife
from evals.statistics.pairs import Paired

GROUPS = {"facts": "facts", "briefing": "briefings", "invariant": "holds without gold", "cost": "cost"}
_ABREAST = 4
"""Variants side by side: more are wider than a terminal."""
_LEAST = 6
"""Stories below which no interval is shown: with fewer, one story decides (see `evals compare`)."""


def score_table(scores: Mapping[str, Sequence[CaseScore]]) -> list[str]:
    """Return a table of each metric that any variant of *scores* (by name) has something to score for.

    A cell is the ratio of sums over all cases, and from six stories on its 95 % interval over stories. What cost
    nothing has no row. Many variants stand in several tables, a few side by side in each.
    """
    sums = {name: _by_metric(rows) for name, rows in scores.items()}
    names = list(scores)
    lines = []
    for first in range(0, len(names), _ABREAST):
        lines += _table(names[first : first + _ABREAST], sums)
    stories = max((len({row.story for row in rows}) for rows in scores.values()), default=0)
    said = f"in brackets: 95 % intervals over {stories} stories"
    more = _LEAST - stories
    return [
        *lines,
        said if more <= 0 else f"{more} {'story' if more == 1 else 'stories'} more, and there are intervals",
    ]


def _table(names: Sequence[str], sums: Mapping[str, Mapping[str, Mapping[str, Ratio]]]) -> list[str]:
    width = max(20, *(len(name) + 2 for name in names))
    lines = [_row("", names, width)]
    for group, title in GROUPS.items():
        rows = [
            _row(f"  {metric.label}", [_cell(metric, sums[name].get(metric.name, {})) for name in names], width)
            for metric in METRICS.values()
            if metric.group == group and any(_told(metric, sums[name].get(metric.name, {})) for name in names)
        ]
        lines += ["", title, *rows] if rows else []
    return [*lines, ""]


def _told(metric: Metric, stories: Mapping[str, Ratio]) -> bool:
    return any(ratio.over if metric.group == "cost" else ratio.under for ratio in stories.values())


def _by_metric(rows: Iterable[CaseScore]) -> dict[str, dict[str, Ratio]]:
    """Return metric to story to ratio, repeats of a case averaged."""
    repeats: dict[str, list[CaseScore]] = defaultdict(list)
    for row in rows:
        repeats[row.case].append(row)
    found: dict[str, dict[str, list[Ratio]]] = defaultdict(lambda: defaultdict(list))
    for same in repeats.values():
        for row in same:
            for name, ratio in row.ratios.items():
                if ratio.under:
                    found[name][row.story].append(Ratio(ratio.over / len(same), ratio.under / len(same)))
    return {name: {story: total(ratios) for story, ratios in stories.items()} for name, stories in found.items()}


def _cell(metric: Metric, stories: Mapping[str, Ratio]) -> str:
    value = total(stories.values()).value
    if value is None:
        return "–"
    if metric.unit != "share":
        return f"{value:,.4f} $" if metric.unit == "USD" else f"{value:,.1f}"
    interval = (
        jackknife([Paired(Ratio(0, it.under), it) for it in stories.values()]) if len(stories) >= _LEAST else None
    )
    if interval is None:
        return f"{100 * value:.1f} %"
    low, high = max(interval.low, 0.0), min(interval.high, 1.0)
    return f"{100 * value:.1f} % [{100 * low:.0f}–{100 * high:.0f}]"


def _row(label: str, cells: Iterable[str], width: int) -> str:
    return f"{label:<20}{''.join(f'{cell:>{width}}' for cell in cells)}".rstrip()
