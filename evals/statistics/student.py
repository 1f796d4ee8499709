"""Student's t: distribution function and quantiles, for whole and for fractional degrees of freedom.

The distribution function is a regularised incomplete beta function (NIST DLMF 8.17; Abramowitz & Stegun 26.7.1), taken
from its continued fraction (DLMF 8.17.22) by Lentz's method as modified by Thompson & Barnett (1986).
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, lgamma, log, log1p

_TERMS = 500  # the fraction needs about sqrt(max(a, b)) terms: enough for 100,000 degrees of freedom
_TINY = 1e-300  # stands for a zero denominator in Lentz's method
_ENDS = 1e-15  # relative change of the fraction at which a double has no more to give


def cumulative(t: float, df: float) -> float:
    """Return the probability that Student's t with *df* > 0 degrees of freedom is at most *t*."""
    half_tails = 0.5 * beta(df / (df + t * t), df / 2, 0.5)
    return half_tails if t < 0 else 1 - half_tails


@lru_cache(maxsize=4096)
def quantile(probability: float, df: float) -> float:
    """Return the t that Student's t with *df* > 0 degrees of freedom stays under with *probability*, in (0, 1).

    By bisection, to about 14 digits. Raise ValueError for a probability or degrees of freedom out of range.
    """
    if not 0 < probability < 1 or df <= 0:
        raise ValueError(f"no t quantile for probability {probability} and {df} degrees of freedom")
    if probability < 0.5:
        return -quantile(1 - probability, df)
    low, high = 0.0, 1.0
    while cumulative(high, df) < probability:
        low, high = high, 2 * high
    while low < (middle := (low + high) / 2) < high:  # until no double lies between
        if cumulative(middle, df) < probability:
            low = middle
        else:
            high = middle
    return high


def beta(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function I_x(*a*, *b*), for *x* in [0, 1]."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):  # there the fraction of the mirror image converges (DLMF 8.17.4)
        return 1 - beta(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    return front / _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    """Return 1 + d1/(1 + d2/(1 + …)) of DLMF 8.17.22."""
    value = upper = 1.0
    lower = 0.0
    for term in range(1, _TERMS):
        m, odd = divmod(term, 2)
        if odd:
            step = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            step = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        lower = 1 / ((1 + step * lower) or _TINY)
        upper = (1 + step / upper) or _TINY
        value *= upper * lower
        if abs(upper * lower - 1) < _ENDS:
            break
    return value
