"""The amounts of all the sentences of some sources, found by value."""

from __future__ import annotations

import bisect
from typing import NamedTuple

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text

_Value = tuple[float, bool]
"""What an amount is found by: a value, as written or in base units, and whether it is said without a number."""


class _ByValue(NamedTuple):
    values: list[_Value]  # in order
    amounts: list[Amount]


@read_once
def _by_value(text: Text) -> _ByValue:
    numbered = [(amount, False) for passage in text.passages for amount in amounts(passage)]
    single = [(amount, True) for passage in text.passages for amount in singles(passage)]
    entries = [
        ((value, alone), amount)
        for amount, alone in numbered + single
        for value in {amount.low, amount.high, amount.value}
    ]
    entries.sort(key=lambda entry: entry[0])
    return _ByValue([value for value, _ in entries], [amount for _, amount in entries])


_MOST = 400
"""Amounts of one value and text that are looked at: a text that has more is a list."""


class AmountIndex:
    """The amounts of all passages of some sources, by value."""

    def __init__(self, sources: Sources) -> None:
        """Take *sources*, each text of which is read once, whatever it stands beside."""
        self.sources = sources

    def between(self, low: float, high: float) -> list[Amount]:
        """Return the amounts whose value lies from *low* to *high*, by value; of equal ones the cited first."""
        found: list[tuple[_Value, Amount]] = []
        for text in self.sources.read:
            values, told = _by_value(text)
            first, last = bisect.bisect_left(values, (low, False)), bisect.bisect_right(values, (high, True))
            last = min(last, first + _MOST)
            found += zip(values[first:last], told[first:last], strict=True)
        if len(self.sources.read) > 1:
            found.sort(key=lambda entry: entry[0])
        return [amount for amount in dict.fromkeys([it for _, it in found]) if self.sources.holds(amount.passage)]


@read_once
def index_of(sources: Sources) -> AmountIndex:
    """Return the amounts of *sources*."""
    return AmountIndex(sources)
