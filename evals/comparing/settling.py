"""What would settle a comparison that is not settled."""

from __future__ import annotations

from dataclasses import dataclass

from evals.comparing.terms import FEWEST, POWER, Terms
from evals.statistics import Spread, repeats_needed, stories_needed


@dataclass(frozen=True, slots=True)
class Settling:
    """What would most likely bring a verdict, if the true difference is the one measured.

    ``distance`` is how far that one lies from the nearer of the two borders that decide: zero, and the margin. Then
    ``stories`` in all, or ``repeats`` of the stories there are, lead to a verdict four times of five; None where no
    number in reach does. ``repeated``: whether cases were run more than once, so that ``repeats`` could be reckoned.
    """

    distance: float
    stories: int | None
    repeats: int | None
    repeated: bool


def settling(difference: float, spread: Spread, terms: Terms) -> Settling:
    """Return what would settle the oriented *difference* (above zero is better) on *terms*.

    Not worse needs the interval above the loss of a margin, better above zero, a regression below zero: the widest of
    these distances is the one soonest seen.
    """
    distance = max(abs(difference), difference + terms.margin)
    stories = stories_needed(distance, spread, wanted=POWER)
    return Settling(
        distance=distance,
        stories=None if stories is None else max(stories, spread.n + 1, FEWEST),
        repeats=repeats_needed(distance, spread, wanted=POWER) if spread.n >= FEWEST else None,
        repeated=spread.within is not None,
    )
