"""What a comparison means: better, not worse, regression, inconclusive or incomplete, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from evals.comparing.differences import Difference
from evals.comparing.gates import Breach
from evals.comparing.pairing import Missing
from evals.comparing.terms import FEWEST, LEVEL, Terms, direction

Word = Literal["better", "not worse", "regression", "inconclusive", "incomplete"]
Why = Literal[
    "invariant", "missing", "nothing to score", "few stories", "no difference", "interval", "within the margin",
    "exact test", "noise",
]  # fmt: skip
"""What decided: ``exact test`` means that the interval leaves zero out, but p (after Holm) is above 0.05."""

EXIT_CODES: dict[Word, int] = {"better": 0, "not worse": 0, "regression": 1, "inconclusive": 3, "incomplete": 4}
_GRAVITY: tuple[Word, ...] = ("better", "not worse", "inconclusive", "incomplete", "regression")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The ``word`` and what decided."""

    word: Word
    why: Why

    @property
    def exit_code(self) -> int:
        """0 better or not worse, 1 regression, 3 inconclusive, 4 incomplete."""
        return EXIT_CODES[self.word]


def gravest(verdicts: Sequence[Verdict]) -> Verdict:
    """Return the verdict that decides over several candidates: a regression before all, then what is not known."""
    return max(verdicts, key=lambda verdict: _GRAVITY.index(verdict.word))


def verdict(
    difference: Difference | None,
    p: float | None,
    *,
    broken: Sequence[Breach],
    missing: Sequence[Missing],
    terms: Terms,
) -> Verdict:
    """Return the verdict on *difference*, whose *p* is adjusted for the number of candidates.

    A broken invariant is a regression at any number of stories. Else the interval decides, and better or worse needs
    the exact test beside it: where only four stories differ, an interval may leave zero out though a coin toss gives
    such a sweep one time in eight. Not worse is non-inferiority: the whole interval is above the loss of a margin.
    """
    if broken:
        return Verdict("regression", "invariant")
    if missing:
        return Verdict("incomplete", "missing")
    if difference is None or difference.interval is None:
        return Verdict("inconclusive", "nothing to score")
    if difference.n < FEWEST:
        return Verdict("inconclusive", "few stories")
    sign = direction(difference.metric)
    low, high = sorted((sign * difference.interval.low, sign * difference.interval.high))
    sure = p is not None and p <= 1 - LEVEL + 1e-12
    if low > 0 and sure:
        return Verdict("better", "interval")
    if low > -terms.margin or low == high == 0:
        return Verdict("not worse", "within the margin" if low or high else "no difference")
    if high < 0 and sure:
        return Verdict("regression", "interval")
    return Verdict("inconclusive", "exact test" if low > 0 or high < 0 else "noise")
