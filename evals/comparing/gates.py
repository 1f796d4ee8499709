"""What holds or does not, whatever the number of stories: a promise that is kept less often is no matter of chance."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from evals.comparing.differences import Difference
from evals.comparing.scored import Scored
from evals.comparing.terms import described, direction
from evals.scoring.score import NOTHING, Ratio

RIGHT = ("correct", "okay")
_TIE = 1e-9  # shares closer than this are equal but for rounding


@dataclass(frozen=True, slots=True)
class Breach:
    """A promise that the candidate breaks: ``name`` of the metric, or "must have" with the fact's id.

    ``a`` and ``b`` are the shares of the baseline and of the candidate; ``cases`` those in which it got worse.
    """

    name: str
    a: float | None
    b: float | None
    cases: tuple[str, ...] = ()


def breaches(
    differences: Mapping[str, Difference], a: Scored, b: Scored, must_have: Collection[str]
) -> tuple[Breach, ...]:
    """Return the invariants that *b* keeps less often than *a*, and the facts of *must_have* that it does not tell."""
    broken = [
        Breach(name, it.a.value, it.b.value, _worse_cases(name, a, b))
        for name, it in sorted(differences.items())
        if it.metric.group == "invariant" and it.value is not None and direction(it.metric) * it.value < -_TIE
    ]
    return (*broken, *_not_told(a, b, must_have))


def _worse_cases(name: str, a: Scored, b: Scored) -> tuple[str, ...]:
    sign, former, now = direction(described(name)), _shares(name, a), _shares(name, b)
    return tuple(case for case in now if case in former and sign * (now[case] - former[case]) < -_TIE)


def _shares(name: str, side: Scored) -> dict[str, float]:
    found = {}
    for case, rows in side.by_case().items():
        ratios = [row.ratios.get(name, NOTHING) for row in rows]
        whole = Ratio(sum(it.over for it in ratios), sum(it.under for it in ratios))
        if whole.value is not None:
            found[case] = whole.value
    return found


def _not_told(a: Scored, b: Scored, must_have: Collection[str]) -> list[Breach]:
    """Return the facts of *must_have* that some repeat of *b* does not tell rightly, wherever they are gold."""
    homes: dict[str, set[str]] = {name: set() for name in must_have}
    for row in (*a.cases, *b.cases):
        for it in row.judged:
            if it.gold in homes:
                homes[it.gold].add(row.case)
    shares = [(name, _told(name, cases, a), _told(name, cases, b)) for name, cases in sorted(homes.items())]
    return [Breach(f"must have {name}", former, now) for name, former, now in shares if now != 1]


def _told(gold: str, cases: Collection[str], side: Scored) -> float | None:
    """Return in which share of the repeats of *cases* *side* tells the fact *gold* rightly; None: it has none."""
    rows = [row for row in side.cases if row.case in cases]
    right = [any(it.gold == gold and it.verdict in RIGHT for it in row.judged) for row in rows]
    return sum(right) / len(right) if right else None
