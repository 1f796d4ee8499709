"""Several comparisons at once: Holm's step-down correction (Scandinavian Journal of Statistics 6, 1979)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)


def holm(values: Mapping[Name, float]) -> dict[Name, float]:
    """Return each p of *values* adjusted so that all may be held against one level together.

    The smallest of m is multiplied by m, the next by m - 1 and so on; none is adjusted below one that was smaller, and
    none above 1. Needs no independence, and is never weaker than Bonferroni's.
    """
    adjusted: dict[Name, float] = {}
    highest = 0.0
    for rank, (name, p) in enumerate(sorted(values.items(), key=lambda item: item[1])):
        highest = max(highest, min(1.0, (len(values) - rank) * p))
        adjusted[name] = highest
    return {name: adjusted[name] for name in values}
