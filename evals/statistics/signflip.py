"""The exact test of no difference: what if each story's two results were swapped by the toss of a coin?

If the variants do not differ, swapping the two results of a story changes nothing, so every pattern of swaps was as
likely as the one observed (Fisher's randomisation test, by story as in Cohen, Empirical Methods for AI, 1995, 5.3).
p is the share of patterns whose difference is at least as large, either way. It assumes no distribution at all.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from evals.statistics.pairs import Paired, gap, sums

EXACT = 15  # stories that differ: 2**14 patterns, some 20 ms; above that they are drawn
DRAWS = 9_999  # a p near 0.05 is then good to 0.002; one short of a round number since the observed one counts too
SEED = 20  # any number, always the same: a p-value must not change when the command is run again
_BLOCK = 8  # stories whose swaps are added up beforehand: a byte of random bits
_TIE = 1e-9  # two differences closer than this, relatively, are equal but for rounding


@dataclass(frozen=True, slots=True)
class SignFlip:
    """A two-sided p; ``error`` is the standard error of a drawn one, 0 where every pattern was counted.

    ``differing`` is the number of stories in which the variants differ: below six of them no p is under 0.05.
    """

    p: float
    error: float
    differing: int

    @property
    def exact(self) -> bool:
        """Whether every pattern was counted."""
        return not self.error


def sign_flip(stories: Sequence[Paired], *, draws: int = DRAWS) -> SignFlip | None:
    """Return the p of the sign-flip test over *stories*; None where a variant has nothing to score.

    Swapping a story moves (b - a) of its counts from one variant's sums to the other's; a swap of equal counts changes
    nothing, so such stories are left out. A pattern that leaves a variant with nothing to score counts as extreme.
    """
    whole = sums(stories)
    observed = gap(*whole)
    if observed is None:
        return None
    # A complex number carries both counts of a story through one addition; sorted, so that names and order are nothing.
    moves = [complex(row.b.over - row.a.over, row.b.under - row.a.under) for row in stories if row.a != row.b]
    moves.sort(key=lambda move: (move.real, move.imag))
    least = abs(observed) * (1 - _TIE)
    (a_over, a_under), (b_over, b_under) = whole

    def extreme(move: complex) -> bool:
        a, b = a_under + move.imag, b_under - move.imag
        if a <= _TIE * a_under or b <= _TIE * b_under:
            return True
        return abs((b_over - move.real) / b - (a_over + move.real) / a) >= least

    if len(moves) <= EXACT:
        # Swapping all turns the sign only, so the first story stays and each pattern stands for two.
        patterns = _all_sums(moves[1:])
        return SignFlip(sum(map(extreme, patterns)) / len(patterns), 0.0, len(moves))
    hits = sum(map(extreme, _drawn_sums(moves, draws)))
    p = (1 + hits) / (1 + draws)  # the observed pattern is one of them (Phipson & Smyth 2010): p is never 0
    return SignFlip(p, sqrt(p * (1 - p) / draws), len(moves))


def _all_sums(moves: Sequence[complex]) -> list[complex]:
    """Return the sum of each subset of *moves*."""
    found = [0j]
    for move in moves:
        found += [known + move for known in found]
    return found


def _drawn_sums(moves: Sequence[complex], draws: int) -> Iterator[complex]:
    """Yield the sums of *draws* random subsets of *moves*: one look-up for eight stories."""
    tables = [_all_sums(block) for block in _blocks(moves)]
    tables[-1] *= 2**_BLOCK // len(tables[-1])  # the last block may be short: its spare bits choose nothing
    toss = random.Random(SEED)
    for _ in range(draws):
        yield sum((table[byte] for table, byte in zip(tables, toss.randbytes(len(tables)), strict=True)), 0j)


def _blocks(moves: Sequence[complex]) -> Iterator[Sequence[complex]]:
    return (moves[start : start + _BLOCK] for start in range(0, len(moves), _BLOCK))
