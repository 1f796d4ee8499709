"""What a comparison can see: power, the smallest difference it would see, and what it would take to see less.

The power of a t interval is a noncentral t probability; here it is the integral of the normal distribution over the
distribution of the estimated standard error (Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2,
31.1), by Simpson's rule.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from math import ceil, erfc, exp, fsum, lgamma, log, sqrt

from evals.statistics.jackknife import LEVEL
from evals.statistics.spread import Spread
from evals.statistics.student import quantile

POWER = 0.8  # Cohen's convention (1988): seen four times of five
MOST_STORIES = 10_000  # nobody labels more; past it the answer is "not by stories"
MOST_REPEATS = 100  # nobody pays for more
_STEPS = 64  # even; the integrand is smooth: six digits down to one degree of freedom
_NOUGHT = 1e-12  # in place of an error of 0, whose logarithm is none
_REACH = 7  # standard deviations of the estimated error on either side; what lies outside is below 1e-6


def power(effect: float, error: float, df: float, *, level: float = LEVEL) -> float:
    """Return how often the interval excludes zero, on the side of the *effect*, if that is the true difference.

    *error* is the standard error of the difference and *df* its degrees of freedom.
    """
    if not error:
        return float(effect != 0)
    return _seen(abs(effect) / error, df, level)


@lru_cache(maxsize=1024)
def _detectable_in_errors(df: float, level: float, wanted: float) -> float:
    """Return the effect, in standard errors, that is seen with probability *wanted*: by bisection."""
    low, high = 0.0, 2 * (quantile((1 + level) / 2, df) + quantile(wanted, df))
    while high - low > 1e-4 * high:  # nobody reads a fifth digit of it
        middle = (low + high) / 2
        low, high = (middle, high) if _seen(middle, df, level) < wanted else (low, middle)
    return high


def detectable(error: float, df: float, *, level: float = LEVEL, wanted: float = POWER) -> float:
    """Return the minimum detectable effect: the true difference that the interval would show with power *wanted*."""
    return _detectable_in_errors(df, level, wanted) * error


def stories_needed(
    effect: float, spread: Spread, *, repeats: float | None = None, level: float = LEVEL, wanted: float = POWER
) -> int | None:
    """Return how many stories show *effect* with power *wanted*, at *repeats* repeats (default: as many as now).

    None where more than 10,000 would be needed. Stories are taken to be of the kind and size of those measured.
    """
    if not effect:
        return None

    def enough(n: int) -> bool:
        return power(effect, spread.error(n, repeats), spread.df(n), level=level) >= wanted

    return _first(enough, 2, MOST_STORIES)


def repeats_needed(effect: float, spread: Spread, *, level: float = LEVEL, wanted: float = POWER) -> int | None:
    """Return how many repeats of the same stories show *effect* with power *wanted*.

    None where that is more than 100, or cannot be told since each case was run once. Repeats take away only what
    differs between repeats; what differs between stories stays.
    """
    if not effect or spread.within is None:
        return None

    def enough(repeats: int) -> bool:
        return power(effect, spread.error(spread.n, repeats), spread.df(spread.n), level=level) >= wanted

    return _first(enough, ceil(spread.repeats), MOST_REPEATS)


def _first(enough: Callable[[int], bool], least: int, most: int) -> int | None:
    """Return the first number from *least* to *most* that is *enough*, given that every later one is, too."""
    number = bisect_left(range(least, most + 1), True, key=enough) + least
    return number if number <= most else None


def _seen(effect: float, df: float, level: float) -> float:
    """Return P(Z + effect > t·S), with Z standard normal and df·S² chi-squared with *df* degrees of freedom."""
    t = quantile((1 + level) / 2, df)
    deviation = 1 / sqrt(2 * df)  # of S, near 1
    low, high = max(_NOUGHT, 1 - _REACH * deviation), 1 + _REACH * deviation
    step = (high - low) / _STEPS
    constant = log(2) + df / 2 * log(df / 2) - lgamma(df / 2)

    def at(s: float) -> float:
        density = exp(constant + (df - 1) * log(s) - df * s * s / 2)
        return density * 0.5 * erfc((t * s - effect) / sqrt(2))

    weights = (1 if place in (0, _STEPS) else 4 if place % 2 else 2 for place in range(_STEPS + 1))
    return fsum(weight * at(low + place * step) for place, weight in enumerate(weights)) * step / 3
