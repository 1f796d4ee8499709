"""``evals compare``: is the candidate better, worse, or is it not known yet, and on which facts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from evals.commands.stored import chosen, gold_of, runs_option, terms_of
from evals.commands.telling import Unusable, data_option, say, tell

if TYPE_CHECKING:
    from evals.comparing import Scored, Terms

INCONCLUSIVE = 3
Format = Literal["text", "markdown", "json"]

_EPILOG = """
\b
Examples:
  evals compare extract@1 extract@2        two prompts that were run
  evals compare v2                         against the committed baseline
  evals compare v1 v2 v3                   each against the first, p after Holm
  evals compare v1 v2 --must-have rates-1-03 --margin 0.01
  evals compare v1 --aa                    the noise floor: v1 against itself
  evals compare v1 v2 --format markdown    for a pull request

\b
A RUN is a log of evals run: its path, its name in the folder of the runs, or
the prompt in its name; "baseline" is the one that comes along.

\b
How it is reckoned: repeats are averaged within a case, cases added up within
a story. The stories are the observations, since articles of one story share
their facts. The interval is a delete-one-story jackknife-t on the difference
of the ratios of sums; p is the exact sign-flip test over stories.

\b
The verdict rests on --metric:
  better         the interval is above zero, and the exact p at most 0.05
  not worse      the interval is above a loss of --margin
  regression     the interval is below zero, p at most 0.05; or an invariant is
                 kept less often (schema, grounding, support, must-have
                 facts), whatever the number of stories
  inconclusive   anything else; it says what would settle it. Below 6 stories
                 no interval decides
  incomplete     one run lacks cases that the other has (or give --common)

\b
Exit codes: 0 better or not worse; 1 regression; 2 wrong usage, or no such
run; 3 inconclusive; 4 incomplete. Of several candidates the gravest counts.
"""


@click.command(epilog=_EPILOG)
@click.argument("names", nargs=-1, metavar="[BASELINE] RUN...")
@click.option("--metric", default="strict.f1", show_default=True, metavar="NAME", help="What decides.")
@click.option(
    "--margin",
    type=click.FloatRange(min=0),
    default=0.02,
    show_default=True,
    help="The loss not worth holding a change back for: 0.02 is two points.",
)
@click.option("--must-have", multiple=True, metavar="FACT", help="A gold fact's id that must be told rightly.")
@click.option("--common", is_flag=True, help="Compare the cases that all have, on purpose.")
@click.option("--aa", is_flag=True, help="A run against itself, one half of its repeats against the other.")
@click.option("--cases", type=click.IntRange(min=0), default=20, show_default=True, help="Cases to list facts of.")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@data_option
@runs_option
@click.pass_context
def compare(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    context: click.Context,
    names: tuple[str, ...],
    metric: str,
    margin: float,
    must_have: tuple[str, ...],
    common: bool,
    aa: bool,
    cases: int,
    form: Format,
    data: str | None,
    folder: Path,
) -> None:
    """Compare stored runs, case by case, and say what is noise.

    The first RUN is the baseline and each other one a candidate; a single one is held against the committed baseline.
    Nothing is asked of any model.
    """
    if not names and not aa:
        raise Unusable("name a run, or two; evals run makes them, and baseline is always there (evals compare --help)")
    gold = gold_of(data)
    terms = terms_of(gold, metric=metric, margin=margin, must_have=must_have, common=common)
    if aa:
        if len(names) > 1:
            raise Unusable("--aa holds one run against itself: name one")
        context.exit(_against_itself(chosen(names or ("baseline",), gold, folder)[0], terms, form))
    runs = chosen(names if len(names) > 1 else ("baseline", *names), gold, folder)
    context.exit(_compared(runs, terms, form, cases))


def _compared(runs: tuple[Scored, ...], terms: Terms, form: Format, cases: int) -> int:
    from evals.comparing import compare as compare_scores
    from evals.comparing.printing import as_json, as_markdown, as_text

    comparison = compare_scores(*runs, terms=terms)
    if form == "json":
        click.echo(as_json(comparison))
    else:
        for line in (as_text if form == "text" else as_markdown)(comparison, cases=cases):
            say(line)
    return comparison.verdict.exit_code


def _against_itself(run: Scored, terms: Terms, form: Format) -> int:
    from evals.comparing import noise_floor
    from evals.comparing.printing import noise_json, noise_text

    noise = noise_floor(run, terms)
    if noise is None:
        tell(f"{run.name} was run once a case: its noise floor cannot be told from it")
        tell("evals run --repeats 2 asks the model twice")
        return INCONCLUSIVE
    if form == "json":
        click.echo(noise_json(noise))
    else:
        for line in noise_text(noise, terms):
            say(line)
    return 0
