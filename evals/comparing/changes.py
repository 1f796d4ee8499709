"""The difference fact by fact: what a candidate gains, loses, rights, spoils and invents, case by case.

A fact stands at 2 where it is told rightly, at 1 where it is told in part or wrongly, at 0 where it is missing; over
repeats the shares count. A fact whose match is still ambiguous in either variant is not counted for either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from evals.comparing.gates import RIGHT
from evals.comparing.scored import Scored
from evals.scoring.score import CaseScore, Judged

Change = Literal["gains", "loses", "rights", "spoils"]
_TOLD = (*RIGHT, "partial", "incorrect")
_TIE = 1e-9  # shares of repeats closer than this are equal but for rounding


@dataclass(frozen=True, slots=True)
class FactChange:
    """A gold fact that fares differently.

    Gained and lost: told or not; righted and spoiled: told both times, but right only once. ``a`` and ``b`` are the
    shares of the repeats in which it is told (or told rightly). ``sentence`` is what was found where it fares better,
    ``instead`` what was found where it fares worse, ``detail`` what is wrong with that.
    """

    change: Change
    gold: str
    a: float
    b: float
    sentence: str = ""
    instead: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Invented:
    """A sentence without a gold fact; ``times`` is how many more of it the candidate has a repeat, under 0 fewer."""

    sentence: str
    times: float


@dataclass(frozen=True, slots=True)
class CaseChange:
    """What is different in one case; ``unsettled`` are facts that only a person can compare (`evals.adjudications`)."""

    case: str
    facts: tuple[FactChange, ...]
    invented: tuple[Invented, ...]
    unsettled: tuple[str, ...] = ()

    def golds(self, change: Change) -> tuple[str, ...]:
        """Return the ids of the facts with this *change*."""
        return tuple(fact.gold for fact in self.facts if fact.change == change)


@dataclass(slots=True)
class _Seen:
    """How often a fact was told, told rightly, and undecided, and what was found for it, best last."""

    told: int = 0
    right: int = 0
    unclear: int = 0
    best: tuple[int, str, str] = (0, "", "")


def changes(a: Scored, b: Scored) -> tuple[CaseChange, ...]:
    """Return what is different from *a* to *b* in the cases that both have, in the order of their names."""
    former, now = a.by_case(), b.by_case()
    cases = sorted(former.keys() & now.keys())
    found = (_in_case(case, (a, former[case]), (b, now[case])) for case in cases)
    return tuple(change for change in found if change.facts or change.invented or change.unsettled)


def _in_case(case: str, a: tuple[Scored, list[CaseScore]], b: tuple[Scored, list[CaseScore]]) -> CaseChange:
    former, now = _seen(*a), _seen(*b)
    golds = sorted(former.keys() | now.keys())
    unclear = tuple(gold for gold in golds if former.get(gold, _Seen()).unclear or now.get(gold, _Seen()).unclear)
    facts = (
        _change(gold, former.get(gold, _Seen()), now.get(gold, _Seen()), (len(a[1]), len(b[1])))
        for gold in golds
        if gold not in unclear
    )
    return CaseChange(case, tuple(fact for fact in facts if fact), tuple(_invented(a, b)), unclear)


def _change(gold: str, former: _Seen, now: _Seen, repeats: tuple[int, int]) -> FactChange | None:
    told = former.told / repeats[0], now.told / repeats[1]
    right = former.right / repeats[0], now.right / repeats[1]
    change: Change
    if abs(told[1] - told[0]) > _TIE:
        change, shares = ("gains" if told[1] > told[0] else "loses"), told
    elif abs(right[1] - right[0]) > _TIE:
        change, shares = ("rights" if right[1] > right[0] else "spoils"), right
    else:
        return None
    better, worse = (now, former) if shares[1] > shares[0] else (former, now)
    return FactChange(change, gold, *shares, better.best[1], worse.best[1], worse.best[2] or better.best[2])


def _seen(side: Scored, rows: Sequence[CaseScore]) -> dict[str, _Seen]:
    """Return gold id to how the fact fared over the repeats *rows* of a case; several sentences on one count once."""
    found: dict[str, _Seen] = {}
    for row in rows:
        by_gold: dict[str, list[Judged]] = {}
        for it in row.judged:
            if it.gold is not None and it.verdict != "told-again":
                by_gold.setdefault(it.gold, []).append(it)
        for gold, judged in by_gold.items():
            seen = found.setdefault(gold, _Seen())
            seen.told += any(it.verdict in _TOLD for it in judged)
            seen.right += any(it.verdict in RIGHT for it in judged)
            seen.unclear += any(it.verdict == "ambiguous" for it in judged)
            for it in judged:
                rank = 2 if it.verdict in RIGHT else 1 if it.verdict in _TOLD else 0
                if rank:
                    seen.best = max(seen.best, (rank, side.sentence(row, it.found), it.detail))
    return found


def _invented(a: tuple[Scored, list[CaseScore]], b: tuple[Scored, list[CaseScore]]) -> Iterator[Invented]:
    former, now = _spurious(*a), _spurious(*b)
    for sentence in sorted(former.keys() | now.keys()):
        times = now[sentence] / len(b[1]) - former[sentence] / len(a[1])
        if abs(times) > _TIE:
            yield Invented(sentence, times)


def _spurious(side: Scored, rows: Sequence[CaseScore]) -> Counter[str]:
    """Return how often each sentence without a gold fact is told; "" for all of them where there are no sentences."""
    return Counter(side.sentence(row, it.found) for row in rows for it in row.judged if it.verdict == "spurious")
