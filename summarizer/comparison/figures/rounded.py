"""Rounded counts whose noun a claim puts in another word: "fewer than 160 games" of "158 appearances"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.figures.reckoning import FEW
from summarizer.comparison.passage import Passage

_CLOSE = 3
"""Passages nearest to a claim whose counts it may round."""


def rounds_another_word(
    amount: Amount, own: Sequence[Amount], near: Sequence[Amount], nearest: Sequence[Passage]
) -> bool:
    """Return whether a count of a close passage is one that *amount*, "more than 70 million phones", rounds.

    What it counts must have no word in those passages, and so be another word for something there: "about 3,000 houses"
    is no rounding of 3,010 sheep where the source has houses too.
    """
    if amount.sort != "count" or amount.unit is not None or amount.bound == "exact" or amount.value <= FEW:
        return False
    close = nearest[:_CLOSE]
    if not amount.of or any(not amount.of.isdisjoint(it.at) or not amount.of.isdisjoint(it.kin_at) for it in close):
        return False
    return any(
        it.sort == "count"
        and it.unit is None
        and it.of
        and it.passage in close
        and allows(amount, it)
        and not any(equal(it, mine) for mine in own)
        for it in near
    )
