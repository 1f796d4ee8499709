"""Scores extractions against hand-labelled fixtures and compares prompts, down to the fact.

The front door; names are imported when first used, so that ``evals --help`` stays quick::

    from evals import Log, Ratio, Scored, Scoring, assert_extracts, compare, load

    gold = load("my-data/")                                  # JSONL; by default the fixtures of this package
    def shouting(outcome, gold):                             # a scorer of one's own
        return {"shouting": Ratio(sum(it.text.isupper() for it in outcome.facts), len(outcome.facts))}

    scoring = Scoring(gold, scorers=(shouting,))
    one, two = (Scored.of(scoring.run(Log.load(path))) for path in ("v1.jsonl", "v2.jsonl"))
    print(compare(one, two).against[0].verdict.word)         # "better", "not worse", "regression", "inconclusive" …
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evals.adjudications import Adjudication as Adjudication
    from evals.adjudications import Adjudications as Adjudications
    from evals.asserting import assert_extracts as assert_extracts
    from evals.comparing import Comparison as Comparison
    from evals.comparing import Scored as Scored
    from evals.comparing import compare as compare
    from evals.gold import Gold as Gold
    from evals.gold import GoldError as GoldError
    from evals.gold import GoldFact as GoldFact
    from evals.gold import load as load
    from evals.running.log import Log as Log
    from evals.running.record import Found as Found
    from evals.running.record import Outcome as Outcome
    from evals.scoring.cases import Scorer as Scorer
    from evals.scoring.cases import Scoring as Scoring
    from evals.scoring.score import METRICS as METRICS
    from evals.scoring.score import CaseScore as CaseScore
    from evals.scoring.score import Judged as Judged
    from evals.scoring.score import Metric as Metric
    from evals.scoring.score import Ratio as Ratio
    from evals.scoring.score import total as total

_WHERE = {
    "Adjudication": "adjudications",
    "Adjudications": "adjudications",
    "CaseScore": "scoring.score",
    "Comparison": "comparing",
    "Found": "running.record",
    "Gold": "gold",
    "GoldError": "gold",
    "GoldFact": "gold",
    "Judged": "scoring.score",
    "Log": "running.log",
    "METRICS": "scoring.score",
    "Metric": "scoring.score",
    "Outcome": "running.record",
    "Ratio": "scoring.score",
    "Scored": "comparing",
    "Scorer": "scoring.cases",
    "Scoring": "scoring.cases",
    "assert_extracts": "asserting",
    "compare": "comparing",
    "load": "gold",
    "total": "scoring.score",
}

__all__ = sorted(_WHERE)  # noqa: PLE0605  (the table above is the list)


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_WHERE})
