"""Paired statistics for ratios of sums, in plain Python: one method a file, each with its source.

The unit of everything here is the *story*: articles of one story share their facts, so they are not independent, and
ten articles of two stories are two observations.
"""

from __future__ import annotations

from evals.statistics.bootstrap import percentile_bootstrap
from evals.statistics.holm import holm
from evals.statistics.jackknife import Interval, jackknife
from evals.statistics.pairs import Paired, difference
from evals.statistics.power import detectable, power, repeats_needed, stories_needed
from evals.statistics.signflip import SignFlip, sign_flip
from evals.statistics.spread import Repeated, Spread, spread

__all__ = [
    "Interval",
    "Paired",
    "Repeated",
    "SignFlip",
    "Spread",
    "detectable",
    "difference",
    "holm",
    "jackknife",
    "percentile_bootstrap",
    "power",
    "repeats_needed",
    "sign_flip",
    "spread",
    "stories_needed",
]
