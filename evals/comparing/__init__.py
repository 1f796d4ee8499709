"""Two or more sets of scores of the same cases, compared: how much, how sure, on which facts, and what it means.

from evals.comparing import Scored, compare

comparison = compare(Scored.of(v1_scores), Scored.of(v2_scores))
comparison.against[0].verdict.word      # "better", "not worse", "regression", "inconclusive" or "incomplete"
"""

from __future__ import annotations

from evals.comparing.changes import CaseChange, FactChange, Invented
from evals.comparing.comparison import Against, Comparison, compare
from evals.comparing.differences import Difference
from evals.comparing.gates import Breach
from evals.comparing.noise import Noise, noise_floor
from evals.comparing.pairing import Missing
from evals.comparing.scored import Scored
from evals.comparing.settling import Settling
from evals.comparing.terms import Terms
from evals.comparing.verdicts import Verdict

__all__ = [
    "Against",
    "Breach",
    "CaseChange",
    "Comparison",
    "Difference",
    "FactChange",
    "Invented",
    "Missing",
    "Noise",
    "Scored",
    "Settling",
    "Terms",
    "Verdict",
    "compare",
    "noise_floor",
]
