"""Scores by the trouble that was planted in the articles: where a variant is weak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evals.comparing import Scored
from evals.comparing.gates import RIGHT
from evals.comparing.terms import FEWEST
from evals.gold import Gold
from evals.reporting.estimates import Estimate, estimate_of
from evals.scoring.score import Ratio

CAUTION = (
    f"A slice is small, and there are many: of thirty, one or two stand out by chance. Below {FEWEST} stories there is "
    "no interval, and none of the figures decides anything. They say where to look."
)


@dataclass(frozen=True, slots=True)
class Slice:
    """The articles that a trouble was planted in, and how each variant does on them.

    ``whole``: the deciding metric over these articles. ``carried``: of the vital facts that carry the trouble
    themselves, the share told rightly, each repeat counted.
    """

    trouble: str
    articles: int
    stories: int
    whole: tuple[Estimate | None, ...]
    carried: tuple[Ratio, ...]

    @property
    def few(self) -> bool:
        """Whether there are too few stories for an interval."""
        return self.stories < FEWEST


def slices(variants: Sequence[Scored], gold: Gold, metric: str) -> tuple[Slice, ...]:
    """Return a slice for each trouble of *gold*'s articles that some variant was run on, the largest first."""
    run = {row.case for variant in variants for row in variant.cases}
    homes: dict[str, dict[str, str]] = {}
    for article in gold.articles:
        for trouble in article.troubles if article.id in run else ():
            homes.setdefault(trouble, {})[article.id] = article.story
    told = [_told(variant, gold) for variant in variants]
    found = [
        Slice(
            trouble=trouble,
            articles=len(where),
            stories=len(set(where.values())),
            whole=tuple(estimate_of(variant, metric, where) for variant in variants),
            carried=tuple(it.get(trouble, Ratio(0, 0)) for it in told),
        )
        for trouble, where in homes.items()
    ]
    return tuple(sorted(found, key=lambda it: (-it.stories, -it.articles, it.trouble)))


def _told(variant: Scored, gold: Gold) -> dict[str, Ratio]:
    """Return trouble to the share of its vital facts that *variant* tells rightly."""
    found: dict[str, Ratio] = {}
    for trouble, right in _facts(variant, gold):
        over, under = found.get(trouble, (0, 0))
        found[trouble] = Ratio(over + right, under + 1)
    return found


def _facts(variant: Scored, gold: Gold) -> Iterator[tuple[str, bool]]:
    for row in variant.cases:
        right = {it.gold for it in row.judged if it.verdict in RIGHT}
        for fact in gold.facts_of(row.case):
            if fact.importance == "vital":
                yield from ((trouble, fact.id in right) for trouble in fact.troubles)
