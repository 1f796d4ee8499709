"""``evals run``: prompts, models and the extractive engine over labelled cases, each variant in a log of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from evals.commands.choosing import Wanted, variant_options, variants
from evals.commands.stored import gold_of, out_option
from evals.commands.telling import HELD, INCOMPLETE, INTERRUPTED, UNUSABLE, Unusable, data_option, say, tell

if TYPE_CHECKING:
    from evals.gold import Gold
    from evals.running.cases import Case
    from evals.running.executing import Ran
    from evals.running.record import CaseKind
    from evals.running.variants import Variant
    from evals.scoring.score import CaseScore

_EPILOG = """
\b
Examples:
  evals run --engine extractive                       offline, no model, seconds
  evals run --prompt extract@1 --prompt extract@2     two prompts, one model
  evals run --model small --model large --repeats 3   two models, three times each
  evals run --engine extractive --scripted all        what the scorer is judged by
  evals run --case "ferry-*" --model small            some cases only
  evals run --model large --dry-run                   how many calls, at what cost?
  evals compare extract@1 extract@2                   then: which is better?

\b
Each variant has its log in the folder of the runs, one JSON object a line
(evals/running/record.py tells each field). Run again what is there: only
what is missing or failed is asked. Changed the prompt's text, the server or
the program? The former log is moved aside, and what the cache holds is not
paid for again. Each repeat has cache entries of its own.

\b
What goes where: the scores to standard output; progress, failures and where
the logs are to standard error.

\b
Exit codes: 0 done; 2 wrong usage, or no model could be asked; 4 incomplete
(some cases failed: the same command asks only for them); 130 interrupted
(what was paid for is kept).
"""


@click.command(epilog=_EPILOG)
@variant_options
@data_option
@click.option("--case", "only", multiple=True, metavar="PATTERN", help="Only cases or stories of this name; * is any.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(["article", "story", "injected"]),
    help="Only cases of this kind.",
)
@click.option("--repeats", type=click.IntRange(1, 100), default=1, show_default=True, help="Times a model is asked.")
@click.option("--dry-run", is_flag=True, help="Say what would be asked and what it would cost, and stop.")
@click.option("--fresh", is_flag=True, help="Run all again, from cached replies where there are any.")
@out_option
@click.pass_context
def run(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    context: click.Context,
    wanted: Wanted,
    data: str | None,
    only: tuple[str, ...],
    kinds: tuple[CaseKind, ...],
    repeats: int,
    dry_run: bool,
    fresh: bool,
    folder: Path,
) -> None:
    """Run prompts and models over labelled cases, and score what they find.

    Cases are the labelled articles (facts are extracted), the copies with a hidden instruction, and the stories (their
    articles are briefed together). The variants are every --prompt with every --model, and whatever --engine and
    --scripted name. With none of them: the model of the environment, else the extractive engine.
    """
    from evals.running.cases import cases, unmatched
    from evals.running.log import LogError
    from summarizer import SummarizerError

    gold = gold_of(data)
    try:
        chosen = cases(gold, only=only, kinds=kinds)
        if not chosen or (lost := unmatched(chosen, only)):
            raise Unusable(f"no case is called {' or '.join(lost if chosen else only) or 'anything'}: {_some(gold)}")
        named = variants(wanted, gold)
        if dry_run:
            _tell_plan(named, chosen, repeats)
            context.exit(HELD)
        ran = _each(named, gold, chosen, repeats=repeats, folder=folder, fresh=fresh or wanted.refresh)
    except (LogError, SummarizerError) as error:
        raise Unusable(str(error)) from error
    except OSError as error:
        raise Unusable(f"{error.filename or folder}: {error.strerror or error}") from error
    for one in ran:
        _tell_how_it_went(one)
    for line in _scores(ran, gold):
        say(line)
    context.exit(_code(ran))


def _tell_plan(named: Sequence[Variant], cases: Sequence[Case], repeats: int) -> None:
    from evals.commands.planned import planned

    for line in planned(named, cases, repeats):
        say(line)


def _each(  # noqa: PLR0913
    chosen: Sequence[Variant], gold: Gold, cases: Sequence[Case], *, repeats: int, folder: Path, fresh: bool
) -> list[Ran]:
    """Run *chosen* one after another, under one budget; tell where a run was interrupted, and end it."""
    from evals.commands.choosing import within
    from evals.running.executing import run as run_variant
    from evals.running.progress import shown
    from summarizer.usage import Spent

    done: list[Ran] = []
    for variant in chosen:
        spent = sum((one.spent for one in done), Spent())
        try:
            with shown(variant.name) as (show, changed):
                limited = within(variant, spent, changed)
                done.append(run_variant(limited, gold, cases, repeats=repeats, folder=folder, done=show, fresh=fresh))
        except KeyboardInterrupt:
            tell(
                f"interrupted in {variant.name}; what was answered is in {folder}: the same command goes on from there"
            )
            sys.exit(INTERRUPTED)
    return done


def _tell_how_it_went(one: Ran) -> None:
    from evals.running.executing import failures

    name, log = one.log.run.variant, one.log
    if one.former is not None:
        tell(f"{name}: the former run was of another prompt, server, data or program; it is now {one.former}")
    for warning in log.warnings:
        tell(f"warning: {warning}")
    for line in failures(one.failed):
        tell(f"{name}: {line}")
    if one.stopped:
        tell(f"{name}: stopped: {one.stopped}")
    parts = [f"{one.run} run", *([f"{one.kept} there already"] if one.kept else [])]
    parts += [f"{len(one.failed)} failed"] if one.failed else []
    parts += [f"{one.missing} missing"] if one.missing else []
    if one.log.run.engine == "model":
        spent = one.spent
        price = "cost unknown" if spent.cost is None else f"${spent.cost:.4f}"
        parts.append(f"{spent.calls} calls, {spent.cached} cached, {spent.tokens.total:,} tokens, {price}")
    tell(f"{name}: {', '.join(parts)}: {log.path}")


def _scores(ran: Sequence[Ran], gold: Gold) -> list[str]:
    """Return the table of scores; keep each run's beside its log, and tell what moved since they were last kept."""
    from evals.adjudications import AdjudicationError
    from evals.commands.tables import score_table
    from evals.rescoring import keep, rescore, scoring_of

    try:
        scoring = scoring_of(gold)
    except AdjudicationError as error:
        raise Unusable(str(error)) from error
    scores: dict[str, list[CaseScore]] = {}
    for one in ran:
        found = rescore(one.log, scoring)
        for move in found.moved:
            tell(f"{one.log.run.variant}: moved since scorer {found.former}: {move}")
        keep(one.log, found.scores)
        scores[one.log.run.variant] = [it for it in found.scores if (it.case, it.repeat) in one.wanted]
    return score_table(scores)


def _code(ran: Sequence[Ran]) -> int:
    if all(one.complete for one in ran):
        return HELD
    delivered = any(outcome.status == "done" for one in ran for outcome in one.log.outcomes)
    return INCOMPLETE if delivered else UNUSABLE if any(one.stopped for one in ran) else INCOMPLETE


def _some(gold: Gold) -> str:
    names = [story.id for story in gold.stories][:5] or [article.id for article in gold.articles][:5]
    return f"there are {', '.join(names)} and others" if names else "there are none"
