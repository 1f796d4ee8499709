"""The amounts of all the sentences of some sources, found by value."""

from __future__ import annotations

import bisect
from functools import cached_property, lru_cache

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.sources import Sources


class AmountIndex:
    """The amounts of all passages of some sources, by value."""

    def __init__(self, sources: Sources) -> None:
        """Read *sources* once; remembered with them."""
        self.sources = sources

    @cached_property
    def all(self) -> tuple[Amount, ...]:
        """Every amount, those of cited passages first."""
        return tuple(amount for passage in self.sources.passages for amount in amounts(passage))

    @cached_property
    def _by_value(self) -> tuple[list[float], list[Amount]]:
        single = [amount for passage in self.sources.passages for amount in singles(passage)]
        entries = [
            (value, amount) for amount in (*self.all, *single) for value in {amount.low, amount.high, amount.value}
        ]
        entries.sort(key=lambda entry: entry[0])
        return [value for value, _ in entries], [amount for _, amount in entries]

    def between(self, low: float, high: float) -> list[Amount]:
        """Return the amounts whose value, as written or in base units, lies from *low* to *high*."""
        values, found = self._by_value
        return list(dict.fromkeys(found[bisect.bisect_left(values, low) : bisect.bisect_right(values, high)]))


@lru_cache(maxsize=64)  # as many as Sources are remembered
def index_of(sources: Sources) -> AmountIndex:
    """Return the amounts of *sources*."""
    return AmountIndex(sources)
