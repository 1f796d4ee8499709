"""A plan for the terminal, as markdown and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from math import floor, log10

from evals.comparing import figures
from evals.comparing.planning import Plan, Step
from evals.comparing.printing import aligned, escaped
from evals.scoring.score import Metric

FORMAT = "evals.power/1"
"""Of the JSON; a new number when a reader of the old one would go wrong."""

HEAD = ("true difference", "seen now", "stories in all", "or repeats")


def plan_text(plan: Plan) -> Iterator[str]:
    """Yield the lines for a terminal."""
    head, *rest = _sentences(plan)
    yield head
    yield from (f"  {line}" for line in rest)
    yield ""
    yield from aligned([HEAD, *(_row(plan, step) for step in plan.steps)])


def plan_markdown(plan: Plan) -> Iterator[str]:
    """Yield the lines of a markdown page."""
    head, *rest = _sentences(plan)
    yield f"## {escaped(head)}"
    yield ""
    yield from (f"- {escaped(line)}" for line in rest)
    yield ""
    yield f"| {' | '.join(HEAD)} |"
    yield "|--:" * len(HEAD) + "|"
    yield from (f"| {' | '.join(map(escaped, _row(plan, step)))} |" for step in plan.steps)


def plan_json(plan: Plan) -> str:
    """Return everything of *plan* as one JSON object; shares are fractions, not percent."""
    spread = plan.spread
    found = {
        "format": FORMAT,
        "baseline": plan.baseline,
        "candidate": plan.candidate,
        "metric": plan.difference.metric.name,
        "stories": plan.interval.n,
        "difference": plan.interval.difference,
        "error": plan.interval.error,
        "df": plan.interval.df,
        "power": plan.power,
        "detectable": plan.detectable,
        "variance": {"total": spread.total, "between": spread.between, "within": spread.within},
        "repeats": spread.repeats,
        "steps": [asdict(step) for step in plan.steps],
    }
    return json.dumps(found, indent=1)


def _sentences(plan: Plan) -> Iterator[str]:
    metric, spread = plan.difference.metric, plan.spread
    places = figures.decimals(metric, plan.interval.error)
    yield f"{metric.label}, {plan.candidate} against {plan.baseline}: {spread.n} stories"
    if not spread.total:
        yield "No story differs: there is no noise to reckon with, so no number can be told."
        return
    error, seen = (figures.size(metric, it, places) for it in (plan.interval.error, plan.detectable))
    yield f"Standard error {error}; a true difference of {seen} would be seen with power {plan.power:.0%}."
    if spread.within is None:
        yield "Each case was run once: what repeats would bring, evals run --repeats 2 tells."
    else:
        share = f"{1 - spread.between / spread.total:.0%}"
        yield f"Of the variance, {share} is of the repeats ({spread.repeats:.3g} a case), the rest of the stories."


def _row(plan: Plan, step: Step) -> tuple[str, ...]:
    metric = plan.difference.metric
    return (
        figures.size(metric, step.effect, _places(metric, step.effect)),
        f"{step.seen:.0%}" if plan.spread.total else figures.NONE,
        _about(step.stories) if plan.spread.total else figures.NONE,
        figures.NONE if step.repeats is None else str(step.repeats),
    )


def _places(metric: Metric, effect: float) -> int:
    """Return the decimals that show *effect* as it was asked for."""
    scaled = effect * (100 if metric.unit == "share" else 1)
    return next((places for places in range(4) if abs(scaled - round(scaled, places)) < 1e-9), 4)


def _about(stories: int | None) -> str:
    """Return *stories* to two digits: the variance behind it is known no better."""
    if stories is None:
        return "out of reach"
    step = 10 ** max(floor(log10(stories)) - 1, 0)
    return f"{-(-stories // step) * step:,}"
