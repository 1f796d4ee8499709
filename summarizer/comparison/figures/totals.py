"""Totals over several quotes: "$105 million between them" of 40 in one report and 65 in another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations, pairwise

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.equality import meets
from summarizer.comparison.homes import are_several
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed

_SUMMING = listed("combined together total totalling totaling totalled totaled altogether jointly both two sum overall")
_BETWEEN = ("between", "them")
_OPERANDS = 12
"""Figures of which two or three are added up."""
_FEWEST, _MOST = 2, 3


def is_total(amount: Amount, near: Sequence[Amount], sources: Sources) -> bool:
    """Return whether *amount* sums up figures of one kind, each of another quote, and its sentence says so."""
    order = amount.passage.order
    if not are_several(sources) or (_SUMMING.isdisjoint(order) and _BETWEEN not in pairwise(order)):
        return False
    known = [it for it in near if it.sort == amount.sort == "count" and sources.cites(it.passage)]
    known = [it for it in known if amount.unit in {None, it.unit}][:_OPERANDS]
    for many in range(_FEWEST, _MOST + 1):
        for some in combinations(known, many):
            apart = len({it.passage.source for it in some}) == many and len({it.unit for it in some}) == 1
            if apart and meets(amount, math.fsum(it.value for it in some)):
                return True
    return False
