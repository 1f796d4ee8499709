"""The noise floor: a variant against itself. Whatever differs there differs without a cause."""

from __future__ import annotations

from dataclasses import dataclass

from evals.comparing.differences import Difference, differences
from evals.comparing.pairing import pair
from evals.comparing.scored import Scored
from evals.comparing.terms import Terms


@dataclass(frozen=True, slots=True)
class Noise:
    """One half of a variant's repeats against the other, metric by metric.

    ``halves`` are the repeats on either side. ``floor`` is half the width of the deciding metric's interval, brought to
    two runs of all the repeats: a smaller difference between such runs is what a variant makes against itself.
    """

    variant: str
    halves: tuple[int, int]
    differences: dict[str, Difference]
    floor: float | None


def noise_floor(scored: Scored, terms: Terms | None = None) -> Noise | None:
    """Return how *scored* differs from itself; None where no case was run twice, and another run might say otherwise.

    The repeats of each case, in order, go to the two halves by turns; of an odd number the last is left out. What asks
    no model needs no repeats: its other half is the same again.
    """
    terms = terms or Terms()
    left, right, most = [], [], 0
    for rows in scored.by_case().values():
        even = len(rows) // 2 * 2
        most = max(most, even // 2)
        left += rows[:even:2]
        right += rows[1:even:2]
    if not left and scored.steady:
        left = right = list(scored.cases)
        most = 1
    if not left:
        return None
    halves = (
        Scored(f"{scored.name}, one half", tuple(left)),
        Scored(f"{scored.name}, other half", tuple(right)),
    )
    metrics, _ = pair(*halves)
    found = differences(metrics)
    deciding = found.get(terms.metric)
    interval = deciding.interval if deciding else None
    # Two whole runs have twice the repeats that two halves have, so their difference has half the variance.
    floor = (interval.high - interval.low) / 2 / 2**0.5 if interval else None
    return Noise(scored.name, (most, most), found, floor)
