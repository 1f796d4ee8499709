"""Nouns for whatever was told before: "protested against the plan" of "protested against it".

Shell nouns (Schmid, *English Abstract Nouns as Conceptual Shells*, 2000).
"""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_SHELLS = listed(
    "plan plans move change changes decision proposal idea step measure measures scheme deal ruling project"
)
_IT = frozenset(["it", "this"])


def stands_for_it(claim: Passage, index: int, passages: Iterable[Passage]) -> bool:
    """Return whether the word may be the claim's noun for what one of *passages* calls "it"."""
    if claim.order[index] not in _SHELLS or claim.order[index - 1 : index] != ("the",):
        return False
    return any(not _IT.isdisjoint(passage.order) for passage in passages)
