"""Rounded counts whose noun a claim puts in another word: "fewer than 160 games" of "158 appearances"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.figures.reckoning import FEW
from summarizer.comparison.passage import Passage


def rounds_another_word(
    amount: Amount, own: Sequence[Amount], near: Sequence[Amount], nearest: Sequence[Passage]
) -> bool:
    """Return whether a count of the *nearest* passages is one that *amount*, "more than 70 million phones", rounds.

    What it counts must be another word for something there, so that the passage has no such word, and none counts it:
    "about 3,000 houses" is no rounding of 3,010 sheep where a passage has 1,200 houses.
    """
    if amount.sort != "count" or amount.unit is not None or amount.bound == "exact" or amount.value <= FEW:
        return False
    if any(not amount.of.isdisjoint(it.of) for it in near):
        return False
    return any(
        it.sort == "count"
        and it.unit is None
        and it.passage in nearest
        and allows(amount, it)
        and amount.of.isdisjoint(it.passage.at)
        and not any(equal(it, mine) for mine in own)
        for it in near
    )
