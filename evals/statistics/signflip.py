"""The exact test of no difference: what if each story's difference had the other sign, by the toss of a coin?

If neither variant is better, a story that is told better by one might as well have been told better by the other, so
every pattern of signs was as likely as the one observed (Fisher's randomisation test; by story as in Cohen, Empirical
Methods for Artificial Intelligence, 1995, 5.3). p is the share of patterns whose sum is at least as large, either way.

A story counts with the difference of its two ratios, weighted by how much there was to score in it. Swapping the counts
themselves would test that both variants tell *as much*, too: where one finds twice the facts, it calls a difference in
precision that is not there.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from evals.statistics.pairs import Paired

EXACT = 28  # stories that differ: two lists of 2**14 sums, some 15 ms; above that patterns are drawn
DRAWS = 9_999  # a p near 0.05 is then good to 0.002; one short of a round number since the observed one counts too
SEED = 20  # any number, always the same: a p-value must not change when the command is run again
_BLOCK = 8  # stories whose signs are added up beforehand: a byte of random bits
_TIE = 1e-9  # two sums closer than this, relatively, are equal but for rounding


@dataclass(frozen=True, slots=True)
class SignFlip:
    """A two-sided p; ``error`` is the standard error of a drawn one, 0 where every pattern was counted."""

    p: float
    error: float = 0.0

    @property
    def exact(self) -> bool:
        """Whether every pattern was counted."""
        return not self.error


def sign_flip(stories: Sequence[Paired], *, draws: int = DRAWS) -> SignFlip | None:
    """Return the p of the sign-flip test over *stories*; None where no story gives both variants something to score."""
    moves = [
        (row.a.under + row.b.under) * (row.b.value - row.a.value)
        for row in stories
        if row.a.value is not None and row.b.value is not None
    ]
    if not moves:
        return None
    largest = max(map(abs, moves))
    # Sorted, so that names and order of stories are nothing; a difference of nothing has no sign to flip.
    parts = sorted((move for move in moves if abs(move) > _TIE * largest), key=lambda move: (abs(move), move))
    least = abs(fsum(parts)) * (1 - _TIE)
    if not least:
        return SignFlip(1.0)
    if len(parts) <= EXACT:
        return SignFlip(min(1.0, 2 * _share_at_least(least, parts)))
    hits = sum(abs(value) >= least for value in _drawn(parts, draws))
    p = (1 + hits) / (1 + draws)  # the observed pattern is one of them (Phipson & Smyth 2010): p is never 0
    return SignFlip(p, sqrt(p * (1 - p) / draws))


def _share_at_least(least: float, parts: Sequence[float]) -> float:
    """Return the share of sign patterns of *parts* whose sum is at least *least*: one half met by the other, sorted."""
    left, right = _signed_sums(parts[::2]), sorted(_signed_sums(parts[1::2]))
    return sum(len(right) - bisect_left(right, least - value) for value in left) / (len(left) * len(right))


def _signed_sums(parts: Sequence[float]) -> list[float]:
    """Return the sum of *parts* under each pattern of signs."""
    found = [0.0]
    for part in parts:
        found = [known + part for known in found] + [known - part for known in found]
    return found


def _drawn(parts: Sequence[float], draws: int) -> Iterator[float]:
    """Yield the sum of *parts* under *draws* random patterns of signs: one look-up for eight stories."""
    tables = [_signed_sums(parts[start : start + _BLOCK]) for start in range(0, len(parts), _BLOCK)]
    tables[-1] *= 2**_BLOCK // len(tables[-1])  # the last block may be short: its spare bits choose nothing
    toss = random.Random(SEED)
    for _ in range(draws):
        yield sum(table[byte] for table, byte in zip(tables, toss.randbytes(len(tables)), strict=True))
