"""How far the matcher itself is right: its verdicts on pairs of sentences that people labelled.

Its thresholds were set on the half of the pairs whose id has an odd CRC-32; what is told of it is measured on the
other half. The pairs are made to be hard: most turn on one word or are reworded through and through, and none has
what an extracted fact has, the place in an article where it stands.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from evals.gold.rows import Pair
from evals.gold.rows import Relation as Label
from evals.matching.judging import Relation, judge
from evals.scoring.score import Ratio

_RIGHT: Mapping[Label, frozenset[Relation]] = {
    "same": frozenset({"same"}),
    "compatible": frozenset({"part", "other"}),
    "clash": frozenset({"clash"}),
    "unrelated": frozenset({"other"}),
}
"""Two facts that are compatible are told apart rightly as one in part or as two."""


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The matcher's verdicts on labelled pairs; ``table``: how many pairs of a label got a verdict."""

    table: Mapping[tuple[Label, Relation], int]

    @property
    def decided(self) -> Ratio:
        """Of the pairs, the share that is not left to a person."""
        return Ratio(self._sum(skip="ambiguous"), self._sum())

    @property
    def right(self) -> Ratio:
        """Of the decided pairs, the share decided as labelled."""
        right = sum(number for (label, relation), number in self.table.items() if relation in _RIGHT[label])
        return Ratio(right, self._sum(skip="ambiguous"))

    @property
    def credited(self) -> Ratio:
        """Of the pairs that are not the same, the share taken for the same: false facts that would count as right."""
        return self._taken("same")

    @property
    def condemned(self) -> Ratio:
        """Of the pairs that do not clash, the share taken for a clash: true facts that would count as wrong."""
        return self._taken("clash")

    @property
    def matched(self) -> Ratio:
        """Of the pairs about one thing, the share that is matched at all."""
        near = [it for it in self.table.items() if it[0][0] != "unrelated"]
        return Ratio(sum(n for (_, it), n in near if it != "other"), sum(n for _, n in near))

    def _taken(self, relation: Literal["same", "clash"]) -> Ratio:
        """Return of the pairs that are not labelled *relation* the share that is taken for it."""
        others = [(found, number) for (label, found), number in self.table.items() if label != relation]
        return Ratio(sum(number for found, number in others if found == relation), sum(number for _, number in others))

    def _sum(self, skip: str = "") -> int:
        return sum(number for (_, relation), number in self.table.items() if relation != skip)


def accuracy(pairs: Iterable[Pair]) -> Accuracy:
    """Return how the matcher's verdicts on *pairs* stand to their labels: on both orders of each, which may differ."""
    rows = list(pairs)
    both = [(it.label, judge(it.b, [it.a]).relation) for it in rows]
    both += [(it.label, judge(it.a, [it.b]).relation) for it in rows]
    return Accuracy(dict(Counter(both)))


def held_out(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return the *pairs* that no threshold was set on."""
    return tuple(it for it in pairs if not zlib.crc32(it.id.encode()) % 2)
