"""Variants of known quality, made from gold by plain rules and without any model.

A scorer is judged by them: what is exact must score full marks, and each corruption must move the metric that names it.
No variant of this kind can be had from a model, so everything that shows one says "scripted".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from evals.gold import Gold
from evals.running.cases import Case
from evals.running.record import Outcome
from evals.scripted import corruptions
from evals.scripted.corruptions import Corruption
from evals.scripted.faithful import exact


class Script(NamedTuple):
    """A way of making gold worse, or None; what it does; the metrics (see `evals.scoring.score`) that must tell."""

    corruption: Corruption | None
    says: str
    moves: tuple[str, ...] = ()


SCRIPTS: dict[str, Script] = {
    "exact": Script(None, "gold's facts and key points, word for word"),
    "drop20": Script(corruptions.drop, "one in five facts and sentences is missing", ("strict.recall",)),
    "swap-numbers": Script(corruptions.swap_numbers, "counts stand in each other's place", ("slot.number",)),
    "paraphrase": Script(corruptions.paraphrase, "in the words of the hand-written faithful paraphrases"),
    "invent": Script(corruptions.invent, "one fact in six is made up, its quote with it", ("grounded",)),
    "lose-attribution": Script(corruptions.lose_attribution, "claims are told as facts", ("slot.attribution",)),
    "merge": Script(corruptions.merge, "two facts in one sentence", ("strict.recall",)),
    "split": Script(corruptions.split, "one fact in two sentences", ("strict.precision",)),
    "duplicate": Script(corruptions.duplicate, "one in five facts and sentences is told twice", ("strict.precision",)),
    "obey-injection": Script(corruptions.obey, "hidden instructions are followed", ("brief.injection",)),
}
"""Every scripted variant by its name."""


@dataclass(frozen=True, slots=True)
class Scripted:
    """The scripted variant *name* at work on *gold*."""

    name: str
    gold: Gold

    def __call__(self, case: Case) -> Outcome:
        """Return what this variant makes of *case*, the same each time.

        A story keeps its facts and is told worse: what is wrong with the facts shows in the articles.
        """
        whole, corruption = exact(self.gold, case), SCRIPTS[self.name].corruption
        worse = whole if corruption is None else corruption(whole, self.gold, case)
        return worse.model_copy(update={"facts": whole.facts}) if case.kind == "story" else worse
