"""The same cases under two variants, side by side: metric to story to cases, each with its repeats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from evals.comparing.scored import Scored
from evals.scoring.score import CaseScore, Ratio
from evals.statistics import Paired, Repeated

Stories = Mapping[str, Sequence[Repeated]]
"""Story to its cases."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A case that ``variant`` has no score of, though the other has one; ``why`` where that is known."""

    variant: str
    case: str
    why: str = ""


def pair(a: Scored, b: Scored) -> tuple[dict[str, dict[str, list[Repeated]]], tuple[Missing, ...]]:
    """Return the cases that *a* and *b* both have, by metric and story, and those that one of them lacks.

    A metric counts for a case where both have it; stories and cases come in the order of their names.
    """
    left, right = a.by_case(), b.by_case()
    found: dict[str, dict[str, list[Repeated]]] = {}
    for case in sorted(left.keys() & right.keys()):
        story = left[case][0].story
        for metric, repeated in _metrics(left[case], right[case]):
            found.setdefault(metric, {}).setdefault(story, []).append(repeated)
    known = left.keys() | right.keys() | a.missing.keys() | b.missing.keys()
    missing = [
        Missing(side.name, case, side.missing.get(case, ""))
        for side, has in ((a, left), (b, right))
        for case in sorted(known - has.keys())
    ]
    return {metric: dict(sorted(stories.items())) for metric, stories in found.items()}, tuple(missing)


def by_story(stories: Stories) -> dict[str, Paired]:
    """Return story to what it gave under both variants: repeats averaged within a case first, then cases added up.

    So a case that was repeated more often weighs no more. Stories with nothing to score on either side are left out.
    """
    pairs = {
        story: Paired(_added([_mean(case.a) for case in cases]), _added([_mean(case.b) for case in cases]))
        for story, cases in stories.items()
    }
    return {story: row for story, row in pairs.items() if row.a.under or row.b.under}


def _metrics(a: Sequence[CaseScore], b: Sequence[CaseScore]) -> Iterator[tuple[str, Repeated]]:
    for metric in a[0].ratios:
        if metric in b[0].ratios:
            yield (
                metric,
                Repeated(
                    [row.ratios[metric] for row in a if metric in row.ratios],
                    [row.ratios[metric] for row in b if metric in row.ratios],
                ),
            )


def _mean(repeats: Sequence[Ratio]) -> Ratio:
    if len(repeats) == 1:
        return repeats[0]
    whole = _added(repeats)
    return Ratio(whole.over / len(repeats), whole.under / len(repeats))


def _added(ratios: Sequence[Ratio]) -> Ratio:
    return Ratio(fsum(row.over for row in ratios), fsum(row.under for row in ratios))
