"""A stored run scored again, without any call; and which verdicts moved since its scores were last kept.

Beside a log ``NAME.jsonl`` stands ``NAME.scores.json``: what the scorer said of it when it was last asked, with the
scorer's version. A verdict moves where the scorer, the labels or the adjudications changed, never because facts did:
a case whose facts are others now is not compared.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.adjudications import NAME, Adjudications
from evals.gold import Gold
from evals.running.log import Log
from evals.running.record import Outcome
from evals.scoring.cases import Scoring
from evals.scoring.score import SCORER, CaseScore, Judged

FORMAT = "evals.scores/1"
SUFFIX = ".scores.json"

Verdicts = dict[str, tuple[str, str | None]]
"""Of one case: "found 3" or "gold rates-02" to the verdict and to the gold fact that it is about."""


@dataclass(frozen=True, slots=True)
class Move:
    """A verdict that is another now; ``text`` is the sentence that was found, or the gold fact's id."""

    case: str
    repeat: int
    text: str
    before: str
    after: str

    def __str__(self) -> str:
        again = f" (repeat {self.repeat + 1})" if self.repeat else ""
        return f"{self.case}{again}: {self.before} -> {self.after}: {self.text}"


@dataclass(frozen=True, slots=True)
class Rescored:
    """The present scores of a log, and what moved since they were kept by the scorer ``former`` (None: never)."""

    scores: tuple[CaseScore, ...]
    moved: tuple[Move, ...] = ()
    former: str | None = None


def scoring_of(gold: Gold) -> Scoring:
    """Return the scorer for *gold*, with the adjudications that stand beside its files."""
    folder = gold.path if gold.path.is_dir() else gold.path.parent
    return Scoring(gold, Adjudications.load(folder / NAME))


def rescore(log: Log, scoring: Scoring) -> Rescored:
    """Return the scores of *log* as they are now, and which verdicts moved since they were last kept.

    What gold no longer knows has no score.
    """
    gold = scoring.gold
    there = {row.id for row in (*gold.articles, *gold.injected, *gold.stories)}
    scores = scoring.outcomes((it for it in log.outcomes if it.case in there), variant=log.run.variant)
    kept = _kept(log.path)
    if kept is None:
        return Rescored(scores)
    known = {outcome.key: outcome for outcome in log.outcomes}
    moved = [move for score in scores for move in _moves(score, known[score.case, score.repeat], kept)]
    return Rescored(scores, tuple(moved), str(kept["scorer"]))


def keep(log: Log, scores: Iterable[CaseScore]) -> Path | None:
    """Write *scores* beside *log* and return where; None for a log that is in no file."""
    where = _beside(log.path)
    if where is None:
        return None
    known = {outcome.key: outcome for outcome in log.outcomes}
    cases = [
        {
            "case": score.case,
            "repeat": score.repeat,
            "facts": _facts(known[score.case, score.repeat]),
            "ratios": {name: list(ratio) for name, ratio in sorted(score.ratios.items()) if ratio.under},
            "judged": {name: list(verdict) for name, verdict in _verdicts(score.judged).items()},
        }
        for score in scores
    ]
    head = {"format": FORMAT, "variant": log.run.variant, "scorer": SCORER}
    rows = ",\n".join(json.dumps(case) for case in cases)  # a case a line: a diff shows what moved
    where.write_text(f'{json.dumps(head)[:-1]}, "cases": [\n{rows}\n]}}\n', "utf-8")
    return where


def _beside(path: Path | None) -> Path | None:
    return None if path is None else path.with_name(f"{path.stem}{SUFFIX}")


def _kept(path: Path | None) -> Mapping[str, Any] | None:
    """Return the scores that were kept of the log at *path*; None where there are none that can be read."""
    where = _beside(path)
    try:
        kept = json.loads(where.read_bytes()) if where is not None else None
        if not isinstance(kept, dict) or kept.get("format") != FORMAT:
            return None
        by_key = {(case["case"], case["repeat"]): case for case in kept["cases"]}
        return {"scorer": kept["scorer"], "cases": by_key}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _moves(score: CaseScore, outcome: Outcome, kept: Mapping[str, Any]) -> Iterator[Move]:
    former = kept["cases"].get((score.case, score.repeat))
    if former is None or former["facts"] != _facts(outcome):
        return
    before: Verdicts = {name: (verdict, gold) for name, (verdict, gold) in former["judged"].items()}
    after = _verdicts(score.judged)
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield Move(score.case, score.repeat, _text(name, outcome), _said(old, new), _said(new, old))


def _verdicts(judged: Iterable[Judged]) -> Verdicts:
    return {f"gold {it.gold}" if it.found is None else f"found {it.found}": (it.verdict, it.gold) for it in judged}


def _text(name: str, outcome: Outcome) -> str:
    what, _, which = name.partition(" ")
    return outcome.facts[int(which)].text if what == "found" else which


def _said(verdict: tuple[str, str | None] | None, other: tuple[str, str | None] | None) -> str:
    """Return *verdict* in words, with its gold fact where *other* has another one."""
    if verdict is None:
        return "no verdict"
    differs = other is not None and verdict[1] != other[1] and verdict[1]
    return f"{verdict[0]} ({verdict[1]})" if differs else verdict[0]


def _facts(outcome: Outcome) -> str:
    """Return 12 hex digits that stand for all that a scorer can see of *outcome*."""
    seen = outcome.model_dump_json(exclude={"calls", "seconds", "input"})
    return hashlib.sha256(seen.encode()).hexdigest()[:12]
