"""Quality against cost: which cost can be told of all variants, and what each variant's two estimates are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evals.comparing import Scored
from evals.comparing.terms import described
from evals.reporting.estimates import Estimate
from evals.scoring.score import METRICS, Metric


@dataclass(frozen=True, slots=True)
class Point:
    """One variant; ``cost`` is None where it was nothing or is not known."""

    name: str
    quality: Estimate
    cost: Estimate | None


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """All variants by ``quality`` and ``cost``; cost is None where no variant cost anything that was kept.

    ``notes`` say in sentences why the cost is this one; ``nothing`` is what a point without a cost means.
    """

    quality: Metric
    cost: Metric | None
    points: tuple[Point, ...]
    notes: tuple[str, ...]

    @property
    def nothing(self) -> str:
        """What stands at the place of a point without a cost: 0, or that its time was not kept."""
        return "not kept" if self.cost is not None and self.cost.unit == "seconds" else "0"


def tradeoff(variants: Sequence[Scored], found: Sequence[Mapping[str, Estimate]], metric: str) -> Tradeoff:
    """Return *variants* with their estimates *found*, by *metric* and by the first cost that tells them apart.

    That is money; tokens, where a price is not known or nothing had one; and time, where no model was asked.
    """
    cost, why = _cost(variants, found)
    notes = [why] if why else []
    without = [one.name for one, it in zip(variants, found, strict=True) if not _value(it, cost)]
    if cost and without:
        said = "no time was kept" if cost == "cost.latency" else f"0 {METRICS[cost].unit}, since no model was asked"
        notes.append(f"{', '.join(without)}: {said}.")
    points = tuple(
        Point(one.name, it[metric], it[cost] if _value(it, cost) else None)
        for one, it in zip(variants, found, strict=True)
        if metric in it
    )
    return Tradeoff(described(metric), METRICS.get(cost), points, tuple(notes))


def _cost(variants: Sequence[Scored], found: Sequence[Mapping[str, Estimate]]) -> tuple[str, str]:
    """Return the name of the cost to plot ("" for none), and in a sentence why not the one before it."""
    unknown = [one.name for one in variants if not _priced(one)]
    money, tokens, time = (any(_value(it, f"cost.{name}") for it in found) for name in ("money", "tokens", "latency"))
    if money and not unknown:
        return "cost.money", ""
    if tokens:
        why = f"What {', '.join(unknown)} cost in money is not known" if unknown else "No call cost money"
        return "cost.tokens", f"{why}, so tokens are plotted."
    if time:
        return "cost.latency", "No model was asked, so time is plotted."
    return "", "No model was asked and no time was kept, so quality stands alone."


def _value(found: Mapping[str, Estimate], cost: str) -> float:
    return found[cost].value if cost in found else 0.0


def _priced(one: Scored) -> bool:
    """Return whether what every case of *one* cost in money is known."""
    return all(row.ratios["cost.money"].under for row in one.cases if "cost.money" in row.ratios)
