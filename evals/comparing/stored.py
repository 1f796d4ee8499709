"""Stored runs, scored for a comparison, without asking any model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from evals.comparing.scored import Scored
from evals.running.log import Log
from evals.running.record import Outcome
from evals.scoring.cases import Scoring


def scored_runs(logs: Iterable[Log], scoring: Scoring) -> tuple[Scored, ...]:
    """Return each of *logs* with its scores, under names that tell them apart.

    A case that no reply came for at all, since the server was down or busy, says nothing about the variant: it counts
    as missing. Every other failure is the variant's own, and scores as one.
    """
    rows = tuple(logs)
    return tuple(_scored(log, name, scoring) for log, name in zip(rows, _names(rows), strict=True))


def _scored(log: Log, name: str, scoring: Scoring) -> Scored:
    answered = [it for it in log.outcomes if not unanswered(it)]
    known = {it.case for it in answered}
    return Scored(
        name=name,
        cases=scoring.outcomes(answered, variant=name),
        sentences={it.key: tuple(fact.text for fact in it.facts) for it in answered},
        steady=log.run.engine != "model",
        missing={it.case: it.reason or "no reply" for it in log.outcomes if it.case not in known},
    )


def unanswered(outcome: Outcome) -> bool:
    """Return whether a model was asked and none of its replies came."""
    return outcome.status == "failed" and bool(outcome.calls) and all(call.reply is None for call in outcome.calls)


def _names(logs: Sequence[Log]) -> list[str]:
    """Return the variants' names; where some are alike, those of their files, and where these are, with their place."""
    names = [log.run.variant for log in logs]
    if len(set(names)) < len(names):
        files = [log.path.stem if log.path else log.run.variant for log in logs]
        alike = len(set(files)) < len(files)
        names = [f"{name} #{place}" for place, name in enumerate(names, start=1)] if alike else files
    return names
