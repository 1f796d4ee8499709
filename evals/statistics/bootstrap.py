"""The percentile bootstrap over stories (Efron 1979), for showing beside the jackknife only.

Most tools print this interval. Below some twenty observations it is too narrow: what is called 95 % holds the truth 84
to 92 % of the time (tests/benchmarks/interval_coverage.py has the simulation). No verdict rests on it.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from evals.statistics.jackknife import LEVEL
from evals.statistics.pairs import Paired

RESAMPLES = 2_000  # the usual number; its ends then wobble by about a twentieth of the width
SEED = 20  # any number, always the same


def percentile_bootstrap(
    stories: Sequence[Paired], *, level: float = LEVEL, resamples: int = RESAMPLES, seed: int = SEED
) -> tuple[float, float] | None:
    """Return the middle *level* of the differences over *resamples* draws of the *stories* with replacement.

    None where no resample gives both variants something to score.
    """
    rows = sorted((*row.a, *row.b) for row in stories)
    choose = random.Random(seed)
    found = []
    for _ in range(resamples):
        a_over, a_under, b_over, b_under = map(sum, zip(*choose.choices(rows, k=len(rows)), strict=True))
        if a_under and b_under:
            found.append(b_over / b_under - a_over / a_under)
    if not found:
        return None
    found.sort()
    tail = int((1 - level) / 2 * len(found))
    return found[tail], found[-1 - tail]
