"""``evals lint``: what is wrong with labelled data, with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from evals.commands.telling import HELD, REFUTED, Unusable, data_option, say, tell

if TYPE_CHECKING:
    from evals.gold import Gold
    from evals.lint import Count

_EPILOG = """
\b
Examples:
  evals lint                         the fixtures that come along
  evals lint --data mine.jsonl       what evals label drafted and you corrected
  evals lint --data mine/ --prompts my-prompts/

\b
A fault is a line "file:line: what is wrong", for instance:
  facts.jsonl:12: rates-03: number 13 of the text not in the article

\b
Exit codes: 0 clean; 1 faults were found; 2 wrong usage, or no data there.
"""


@click.command(epilog=_EPILOG)
@data_option
@click.option(
    "--prompts",
    multiple=True,
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Prompts whose examples no article may leak into; may be given again.  [default: those that come along]",
)
@click.option(
    "--balanced/--no-balanced",
    default=None,
    help="Whether each trouble must be declared and occur twice.  [default: only without --data]",
)
@click.pass_context
def lint(context: click.Context, data: str | None, prompts: tuple[Path, ...], balanced: bool | None) -> None:
    """Check labelled fixtures for mistakes.

    Quotes stand in their articles word for word; numbers and names of a fact stand there, too; no fact is there twice;
    groups, agreements, conflicts, changes and key points name facts that exist; no article leaks into another story or
    into a prompt; an injected copy is its article but for the instruction. Then a table: trouble by count.
    """
    from evals.gold import GoldError
    from evals.lint import counts
    from evals.lint import lint as check

    try:
        gold, faults = check(
            data, prompts=prompts or shipped_prompts(), balanced=data is None if balanced is None else balanced
        )
    except GoldError as error:
        raise Unusable(str(error)) from error
    for fault in faults:
        say(str(fault))
    if not faults:
        for line in _table(counts(gold)):
            say(line)
    say(f"{_faults(len(faults))} in {_size(gold)}")
    if faults:
        tell("correct the lines above; evals/LABELLING.md has the rules")
    context.exit(REFUTED if faults else HELD)


def shipped_prompts() -> tuple[Path, ...]:
    """Return the folder of the prompts that come along: in the wheel inside the package, in a checkout beside it."""
    import summarizer

    package = Path(summarizer.__file__).parent
    return tuple(folder for folder in (package / "prompts_data", package.parent / "prompts") if folder.is_dir())[:1]


def _table(rows: tuple[Count, ...]) -> list[str]:
    lines = [f"{row.trouble:<20}{row.articles:>9}{row.facts:>7}" for row in rows if row.articles or row.facts]
    return [f"{'trouble':<20}{'articles':>9}{'facts':>7}", *lines, ""] if lines else []


def _faults(number: int) -> str:
    return f"{number or 'no'} fault{'' if number == 1 else 's'}"


def _size(gold: Gold) -> str:
    words = sum(len(article.text.split()) for article in gold.articles)
    parts = [
        f"{len(gold.articles)} articles of {words} words",
        f"{len(gold.facts)} facts",
        f"{len(gold.stories)} stories",
        f"{len(gold.injected)} injected copies",
        f"{len(gold.pairs)} pairs",
        f"{len(gold.paraphrases)} paraphrases",
        f"{len(gold.second)} facts labelled again",
    ]
    return ", ".join(parts)
