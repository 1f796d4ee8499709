"""Infinitives that tell a fact: what one alone has done, "the first woman to lead it", "the oldest to climb it"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.predicates.grades import MODALS


def tells_one_alone(order: Sequence[str], to: int) -> bool:
    """Return whether the infinitive tells what one alone has done: "the first woman | to lead", "the oldest | to"."""
    first = next((place for place in range(to - 1, max(-1, to - _SINGLED), -1) if _singles(order[place])), None)
    if first is None or first == to - 1:
        return False
    return MODALS.isdisjoint(order[:first]) and "to" not in order[max(0, first - _SINGLED) : first]


def _singles(word: str) -> bool:
    return word in {"first", "last", "only"} or (word.endswith("est") and len(word) > _SINGLED)


_SINGLED = 4
"""Words from what singles somebody out to the infinitive, and letters of no superlative: "west"."""
