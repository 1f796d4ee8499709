"""Quality against cost: which cost can be told of all variants, and what each variant's two estimates are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evals.comparing import Scored
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
    notes = []
    for name, why in (("cost.money", _no_money), ("cost.tokens", _no_tokens), ("cost.latency", _no_time)):
        reason = why(variants, found)
        if not reason:
            cost = METRICS[name]
            without = [one.name for one, it in zip(variants, found, strict=True) if not _value(it, name)]
            if without:
                said = "no time was kept" if name == "cost.latency" else f"0 {cost.unit}: no model was asked"
                notes.append(f"{', '.join(without)}: {said}.")
            return Tradeoff(METRICS[metric], cost, _points(variants, found, metric, name), tuple(notes))
        notes.append(reason)
    return Tradeoff(METRICS[metric], None, _points(variants, found, metric, ""), tuple(notes))


def _points(
    variants: Sequence[Scored], found: Sequence[Mapping[str, Estimate]], metric: str, cost: str
) -> tuple[Point, ...]:
    return tuple(
        Point(one.name, it[metric], it[cost] if _value(it, cost) else None)
        for one, it in zip(variants, found, strict=True)
        if metric in it
    )


def _value(found: Mapping[str, Estimate], cost: str) -> float:
    return found[cost].value if cost in found else 0.0


def _no_money(variants: Sequence[Scored], found: Sequence[Mapping[str, Estimate]]) -> str:
    unknown = [one.name for one in variants if any(not row.ratios["cost.money"].under for row in _priced(one))]
    if unknown:
        return f"What {', '.join(unknown)} cost in money is not known, so tokens are plotted."
    return "" if any(_value(it, "cost.money") for it in found) else "No variant cost money, so tokens would be plotted."


def _no_tokens(_variants: Sequence[Scored], found: Sequence[Mapping[str, Estimate]]) -> str:
    return "" if any(_value(it, "cost.tokens") for it in found) else "None took a token: no model was asked."


def _no_time(_variants: Sequence[Scored], found: Sequence[Mapping[str, Estimate]]) -> str:
    return "" if any(_value(it, "cost.latency") for it in found) else "No time was kept either: quality stands alone."


def _priced(one: Scored) -> list:
    return [row for row in one.cases if "cost.money" in row.ratios]
