"""A baseline and its candidates, compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evals.comparing.changes import CaseChange, changes
from evals.comparing.differences import Difference, differences, spread_of
from evals.comparing.gates import Breach, breaches
from evals.comparing.pairing import Missing, Stories, pair
from evals.comparing.scored import Scored
from evals.comparing.settling import Settling, settling
from evals.comparing.terms import Terms, direction
from evals.comparing.verdicts import Verdict, gravest, verdict
from evals.statistics import holm


@dataclass(frozen=True, slots=True)
class Against:
    """How ``candidate`` stands to the baseline.

    ``p`` is the exact p of the deciding metric, adjusted by Holm where there are several candidates. ``settling`` is
    there where the verdict is inconclusive for noise.
    """

    candidate: str
    verdict: Verdict
    p: float | None
    differences: Mapping[str, Difference]
    broken: tuple[Breach, ...]
    missing: tuple[Missing, ...]
    changes: tuple[CaseChange, ...]
    settling: Settling | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All candidates ``against`` one baseline, on ``terms``."""

    baseline: str
    terms: Terms
    against: tuple[Against, ...]

    @property
    def verdict(self) -> Verdict:
        """The gravest of the verdicts: what a gate goes by."""
        return gravest([it.verdict for it in self.against])


def compare(baseline: Scored, *candidates: Scored, terms: Terms | None = None) -> Comparison:
    """Return how *candidates* stand to *baseline*, case by case, on *terms*.

    Neither the order of cases nor that of stories or repeats changes anything. Raise ValueError without a candidate.
    """
    if not candidates:
        raise ValueError("nothing to compare the baseline with: give a candidate, too")
    terms = terms or Terms()
    paired = [pair(baseline, candidate) for candidate in candidates]
    found = [differences(metrics) for metrics, _ in paired]
    p = _adjusted([metrics.get(terms.metric) for metrics in found])
    against = []
    for place, candidate in enumerate(candidates):
        metrics, missing = paired[place]
        missing = () if terms.common else missing
        broken = breaches(found[place], baseline, candidate, terms.must_have)
        deciding = found[place].get(terms.metric)
        judged = verdict(deciding, p.get(place), broken=broken, missing=missing, terms=terms)
        against.append(
            Against(
                candidate=candidate.name,
                verdict=judged,
                p=p.get(place),
                differences=found[place],
                broken=broken,
                missing=missing,
                changes=changes(baseline, candidate),
                settling=_settling(judged, deciding, metrics.get(terms.metric), terms),
            )
        )
    return Comparison(baseline.name, terms, tuple(against))


def _adjusted(deciding: list[Difference | None]) -> dict[int, float]:
    """Return place to the p of its deciding difference, adjusted for how many there are."""
    return holm({place: it.test.p for place, it in enumerate(deciding) if it is not None and it.test is not None})


def _settling(judged: Verdict, deciding: Difference | None, stories: Stories | None, terms: Terms) -> Settling | None:
    if judged.word != "inconclusive" or deciding is None or deciding.interval is None or stories is None:
        return None
    oriented = direction(deciding.metric) * deciding.interval.difference
    return settling(oriented, spread_of(stories, deciding.interval), terms)
