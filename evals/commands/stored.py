"""What the commands on stored runs share: which runs are meant, scored on which gold, on which terms."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from evals.commands.telling import Unusable, tell

if TYPE_CHECKING:
    from evals.comparing import Scored, Terms
    from evals.gold import Gold
    from evals.running.log import Log
    from evals.scoring.cases import Scoring

F = TypeVar("F", bound=Callable[..., Any])


def _folder(*names: str) -> Callable[[F], F]:
    """Return the option that names the folder of the runs, called *names*."""
    return click.option(
        *names,
        "folder",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("evals-runs"),
        show_default=True,
        help="The folder of the runs.",
    )


runs_option = _folder("--runs")
out_option = _folder("--out", "--runs")
"""The same where nothing else is written, so that one name serves every command."""


def gold_of(data: str | None) -> Gold:
    """Return the data set at *data*; refuse one without an article, of which nothing could be scored."""
    from evals.gold import GoldError, load

    try:
        gold = load(data)
    except GoldError as error:
        raise Unusable(str(error)) from error
    if not gold.articles:
        raise Unusable(f"{gold.path}: no article in it; evals label drafts labels of yours")
    return gold


def chosen(names: Sequence[str], gold: Gold, folder: Path) -> tuple[Scored, ...]:
    """Return the runs that *names* mean, scored against *gold*, telling where one was made on other data."""
    from evals.comparing.stored import scored_runs

    logs, scoring = loaded(names, gold, folder)
    for log in logs:
        _tell_of(log, gold)
    return scored_runs(logs, scoring)


def loaded(names: Sequence[str], gold: Gold, folder: Path) -> tuple[list[Log], Scoring]:
    """Return the logs of the runs that *names* mean, and how they are scored against *gold*."""
    from evals.adjudications import AdjudicationError
    from evals.rescoring import scoring_of
    from evals.running.finding import find_run
    from evals.running.log import Log, LogError

    try:
        return [Log.load(find_run(name, folder)) for name in names], scoring_of(gold)
    except (LogError, AdjudicationError) as error:
        raise Unusable(str(error)) from error


def terms_of(gold: Gold, *, metric: str, margin: float, must_have: Sequence[str], common: bool) -> Terms:
    """Return the terms of a comparison; refuse a metric or a fact that is not there, and a margin in percent."""
    from evals.comparing import Terms
    from evals.scoring.score import METRICS

    if metric not in METRICS:
        raise Unusable(f"no metric {metric!r}; {_near(metric, list(METRICS))}")
    if METRICS[metric].unit == "share" and margin >= 1:
        raise Unusable(f"--margin {margin:g} would allow any loss: of a share, two points are 0.02")
    known = {fact.id for fact in gold.facts}
    for name in must_have:
        if name not in known:
            raise Unusable(f"no fact {name!r} in {gold.path}; {_near(name, sorted(known))}")
    return Terms(metric=metric, margin=margin, must_have=frozenset(must_have), common=common)


def _tell_of(log: Log, gold: Gold) -> None:
    from evals.running.variants import data_hash

    for warning in log.warnings:
        tell(f"warning: {warning}")
    if log.run.data_sha256 != data_hash(gold):
        tell(f"warning: {log.run.variant} was run on other data than {gold.path}; it is scored against this")


def _near(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 3)
    return f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(known[:12])} …"
