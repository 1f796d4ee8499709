"""``python -m evals.baseline``: renew the committed run, and print its scores."""

from __future__ import annotations

from evals.baseline import renew
from evals.commands.tables import score_table
from evals.commands.telling import say
from evals.gold import load
from evals.rescoring import scoring_of

for line in score_table({"baseline": scoring_of(load()).run(renew())}):
    say(line)
