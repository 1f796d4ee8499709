"""A clause of a passage: its verb, the clause that it hangs on, and the words that are told with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.passage import Passage

Kind = Literal["main", "relative", "reduced", "loose", "joined", "under", "aside", "phrase"]
"""``reduced``: a participle on a noun, "troops | stationed abroad"; ``loose``: an infinitive or a participle of whom
the clause over it tells; ``joined``: a verb of the same subject; ``aside``: who says it; ``phrase``: "after her vote".
"""


@dataclass(eq=False)
class Clause:
    """``first``: its first word; ``start`` and ``verb``: those of its verb group, -1 for none yet."""

    first: int
    kind: Kind
    over: Clause | None = None
    start: int = -1
    verb: int = -1
    passive: bool = False
    parted: bool = False  # whether a mark stands before it
    closed: bool = False  # whether a mark behind its verb may have ended it
    beside: list[Clause] = field(default_factory=list)  # with which it shares what stands behind: "designed and built"
    others: list[Clause] = field(default_factory=list)  # what it may hang on as well

    def take(self, group: Group) -> None:
        """Have that verb."""
        self.start, self.verb, self.passive = group.start, group.verb, group.passive

    def ancestors(self) -> Iterable[Clause]:
        """Yield the clauses that it hangs on, the nearest first."""
        over = self.over
        while over is not None:
            yield over
            over = over.over


@dataclass(eq=False)
class Tree:
    """``clauses`` of ``passage``, as they begin; ``told``: with which of them each word may be told, () with any."""

    passage: Passage
    clauses: list[Clause]
    told: list[tuple[Clause, ...]]
