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


class _Entry(NamedTuple):
    """An amount by one of its values, as written or in base units; ``alone``: it is said without a number."""

    value: float
    alone: bool
    amount: Amount


class _ByValue(NamedTuple):
    values: list[float]  # in order
    entries: list[_Entry]


@read_once
def _by_value(text: Text) -> _ByValue:
    numbered = [(amount, False) for passage in text.passages for amount in amounts(passage)]
    single = [(amount, True) for passage in text.passages for amount in singles(passage)]
    entries = [
        _Entry(value, alone, amount)
        for amount, alone in numbered + single
        for value in {amount.low, amount.high, amount.value}
    ]
    entries.sort(key=_place)
    return _ByValue([entry.value for entry in entries], entries)


def _place(entry: _Entry) -> tuple[float, bool]:
    return entry[:2]


_MOST = 400
"""Amounts of one value and text that are looked at: a text that has more is a list."""


class AmountIndex:
    """The amounts of all passages of some sources, by value."""

    def __init__(self, sources: Sources) -> None:
        """Take *sources*, each text of which is read once, whatever it stands beside."""
        self.sources = sources

    def between(self, low: float, high: float) -> list[Amount]:
        """Return the amounts whose value lies from *low* to *high*, by value; of equal ones the cited first."""
        found: list[_Entry] = []
        for text in self.sources.read:
            values, entries = _by_value(text)
            first = bisect.bisect_left(values, low)
            found += entries[first : min(bisect.bisect_right(values, high, first), first + _MOST)]
        if len(self.sources.read) > 1:
            found.sort(key=_place)
        return [amount for amount in dict.fromkeys([it.amount for it in found]) if self.sources.holds(amount.passage)]


@read_once
def index_of(sources: Sources) -> AmountIndex:
    """Return the amounts of *sources*."""
    return AmountIndex(sources)
