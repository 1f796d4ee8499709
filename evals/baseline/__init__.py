"""The committed run of the extractive engine, and how to renew it: ``python -m evals.baseline``.

It is what `evals compare` takes for ``baseline``, and the README's scores are its. Its rows carry no times and no hash
of the program, so that renewing it without a change of what is found changes no line of it. Renew it, and look at what
moved, after a change of the extractive engine, of the checks, or of the fixtures.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from evals.gold import load
from evals.rescoring import keep, rescore, scoring_of
from evals.running.cases import cases
from evals.running.executing import run
from evals.running.finding import BASELINE
from evals.running.log import Log, Writer
from evals.running.variants import extractive


def renew(path: Path = BASELINE) -> Log:
    """Run the extractive engine over the fixtures, write its log and its scores to *path* and beside it, return it."""
    gold = load()
    with tempfile.TemporaryDirectory() as folder:
        log = run(
            extractive(), gold, cases(gold), repeats=1, folder=Path(folder), done=lambda _outcome, _total: None
        ).log
    path.unlink(missing_ok=True)
    with Writer(path) as writer:
        writer.add(log.run.model_copy(update={"variant": "baseline", "started_at": "", "code": ""}))
        for outcome in log.outcomes:
            writer.add(outcome.model_copy(update={"seconds": 0.0}))
    stored = Log.load(path)
    keep(stored, rescore(stored, scoring_of(gold)).scores)
    return stored
