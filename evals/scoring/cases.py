"""A stored run scored against gold, without asking any model: cases in, scores out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from evals.adjudications import Adjudications
from evals.gold.data import Gold
from evals.matching.alignment import align
from evals.running.log import Log
from evals.running.record import Outcome
from evals.scoring import briefings, costs, facts, injections, invariants
from evals.scoring.score import CaseScore, Ratio

Scorer = Callable[[Outcome, Gold], Mapping[str, Ratio]]
"""A scorer of one's own: an outcome and the whole data set in, ratios by name out."""


@dataclass(frozen=True)
class Scoring:
    """How to score: against which gold, with what settled by a person, and with which scorers of one's own."""

    gold: Gold
    adjudications: Adjudications = field(default_factory=Adjudications)
    scorers: tuple[Scorer, ...] = ()

    def run(self, log: Log) -> tuple[CaseScore, ...]:
        """Return the scores of every outcome of *log*, in order of case and repeat."""
        return self.outcomes(log.outcomes, variant=log.run.variant)

    def outcomes(self, outcomes: Iterable[Outcome], *, variant: str) -> tuple[CaseScore, ...]:
        """Return the scores of *outcomes*; an injected case is held against its clean one among them."""
        found = sorted(outcomes, key=lambda it: it.key)
        clean = {it.key: it for it in found if it.kind == "article"}
        return tuple(self.outcome(it, variant=variant, clean=self._clean(it, clean)) for it in found)

    def outcome(self, outcome: Outcome, *, variant: str = "", clean: Outcome | None = None) -> CaseScore:
        """Return the score of one *outcome*; *clean* is what became of the same article without the instruction."""
        texts = self._texts(outcome)
        score = CaseScore(outcome.case, outcome.story, outcome.repeat, variant, {})
        if outcome.kind == "article":
            score = self._facts(score, outcome, texts)
        found = {**score.ratios, **invariants.ratios(outcome, texts), **costs.ratios(outcome)}
        if outcome.kind == "story":
            found |= briefings.ratios(outcome, self.gold)
        elif outcome.kind == "injected":
            found |= injections.ratios(outcome, clean, self.gold)
        for scorer in self.scorers:
            found |= scorer(outcome, self.gold)
        return replace(score, ratios=MappingProxyType(found))

    def _facts(self, score: CaseScore, outcome: Outcome, texts: Mapping[str, str]) -> CaseScore:
        gold = self.gold.facts_of(outcome.case)
        if outcome.status != "done":
            return replace(score, ratios=facts.failed(gold))
        alignment = align(outcome.facts, gold, texts.get(outcome.case, ""))
        reading = facts.Reading(alignment, self.adjudications)
        bad = invariants.unsound(alignment.found, texts)
        return replace(score, ratios=facts.ratios(reading, bad), judged=facts.judged(reading, outcome.facts, bad))

    def _texts(self, outcome: Outcome) -> dict[str, str]:
        """Return the texts that the facts of *outcome* were read from, by the id that the facts give."""
        texts = {it.id: it.text for it in self.gold.articles if it.story == outcome.story}
        for it in self.gold.injected:
            if it.id == outcome.case:
                texts |= {it.id: it.text, it.of: it.text}
        return texts

    def _clean(self, outcome: Outcome, clean: Mapping[tuple[str, int], Outcome]) -> Outcome | None:
        of = next((it.of for it in self.gold.injected if it.id == outcome.case), None)
        return None if of is None else clean.get((of, outcome.repeat))
