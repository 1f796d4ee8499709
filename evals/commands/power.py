"""``evals power``: how many stories or repeats a difference of a given size needs."""

from __future__ import annotations

from pathlib import Path

import click

from evals.commands.stored import chosen, gold_of, runs_option, terms_of
from evals.commands.telling import HELD, Unusable, data_option, say

_EPILOG = """
\b
Examples:
  evals power v1 v2                  what this comparison can see, and what it takes
  evals power v2                     the same against the committed baseline
  evals power v1 v2 --effect 0.03    how many stories show three points
  evals power v1 v2 --power 0.9      nine times of ten instead of four of five

\b
The variances come from the two runs. What differs between stories goes down
with more stories only; what differs between repeats of one call goes down
with either. Two runs of --repeats 2 or more tell these apart.

\b
The numbers are estimates from variances that are estimates: from six stories
good to a factor of two, from thirty to a quarter.
"Seen" means that the interval leaves zero out; a verdict wants the exact test
beside it, which at 6 stories halves it, and from 12 on hardly matters.

\b
Exit codes: 0 done; 2 wrong usage, or no such run; 3 the runs share too
little to measure a variance.
"""
NOTHING = 3


@click.command(epilog=_EPILOG)
@click.argument("names", nargs=-1, required=True, metavar="[BASELINE] RUN")
@click.option("--effect", "effects", multiple=True, type=click.FloatRange(min=0, min_open=True), metavar="X",
              help="A true difference to be seen: 0.03 is three points; may be given again.")  # fmt: skip
@click.option("--power", "wanted", type=click.FloatRange(0.06, 0.999), default=0.8, show_default=True,
              help="How often it is to be seen.")  # fmt: skip
@click.option("--metric", default="strict.f1", show_default=True, metavar="NAME", help="The metric to plan for.")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@data_option
@runs_option
@click.pass_context
def power(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    context: click.Context,
    names: tuple[str, ...],
    effects: tuple[float, ...],
    wanted: float,
    metric: str,
    form: str,
    data: str | None,
    folder: Path,
) -> None:
    """Say how many stories or repeats a difference of a given size needs.

    From the measured variances of two stored runs; a single one is held against the committed baseline.
    """
    from evals.comparing.plan_printing import plan_json, plan_markdown, plan_text
    from evals.comparing.planning import plan

    if len(names) > 2:
        raise Unusable("power plans one comparison: name two runs")
    gold = gold_of(data)
    terms = terms_of(gold, metric=metric, margin=0.02, must_have=(), common=True)
    baseline, candidate = chosen(names if len(names) > 1 else ("baseline", *names), gold, folder)
    planned = plan(baseline, candidate, effects=effects, wanted=wanted, terms=terms)
    if planned is None:
        say(f"{metric}: {baseline.name} and {candidate.name} share too little to measure a variance")
        context.exit(NOTHING)
    if form == "json":
        click.echo(plan_json(planned))
    else:
        for line in (plan_text if form == "text" else plan_markdown)(planned):
            say(line)
    context.exit(HELD)
