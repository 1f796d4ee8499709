"""ROUGE of a briefing against its key points, for those who must compare; it judges words, not facts.

Needs ``pip install summarizer[rouge]``. Lin (2004), as Google's ``rouge-score`` computes it, with its stemmer; it is
not among the figures that are shown by themselves: ``Scoring(gold, scorers=(rouge,))``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any

from evals.gold.data import Gold
from evals.running.record import Outcome
from evals.scoring.score import Ratio

_KINDS = ("rouge1", "rouge2", "rougeL")


def rouge(outcome: Outcome, gold: Gold) -> Mapping[str, Ratio]:
    """Return the F-measures of ROUGE-1, -2 and -L of a story's sentences against the texts of its key points.

    Each story counts once. Raise ModuleNotFoundError, which says what to install, where the package is missing.
    """
    story = next((it for it in gold.stories if it.id == outcome.case), None)
    if story is None or not story.key_points:
        return {}
    target = "\n".join(point.text for point in story.key_points)
    told = "\n".join(it.text for it in outcome.sentences if it.part in {"bottom line", "headline", "sentence"})
    scores = _scorer().score(target, told)
    return {f"rouge.{kind.removeprefix('rouge')}": Ratio(scores[kind].fmeasure, 1) for kind in _KINDS}


@lru_cache(maxsize=1)
def _scorer() -> Any:
    try:
        module = import_module("rouge_score.rouge_scorer")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("ROUGE needs another package: pip install 'summarizer[rouge]'") from error
    return module.RougeScorer(list(_KINDS), use_stemmer=True)
