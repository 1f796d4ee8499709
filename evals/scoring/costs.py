"""What a case cost on the day it was paid for: tokens, US dollars, seconds."""

from __future__ import annotations

from evals.running.record import Outcome
from evals.scoring.score import NOTHING, Ratio


def ratios(outcome: Outcome) -> dict[str, Ratio]:
    """Return the costs of *outcome*, each call once; money is nothing to score where a price is unknown."""
    calls = {call.key: call for call in outcome.calls}.values()
    prices = [call.cost for call in calls if call.cost is not None]
    return {
        "cost.tokens": Ratio(sum(call.input_tokens + call.output_tokens for call in calls), 1),
        "cost.money": Ratio(sum(prices), 1) if len(prices) == len(calls) else NOTHING,
        "cost.latency": Ratio(sum(call.seconds for call in calls) if calls else outcome.seconds, 1),
    }
