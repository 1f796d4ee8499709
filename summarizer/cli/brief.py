"""``summarizer brief``: one briefing of all articles."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from summarizer.cli.asking import Asked, asking_options, chosen
from summarizer.cli.delivering import FORMATS, check_place, deliver, settled_format
from summarizer.cli.exits import Ended
from summarizer.cli.inputs import FAILED, completed, paths_argument, read
from summarizer.cli.streams import no_color, say, tell
from summarizer.cli.working import at_work, progress_of

if TYPE_CHECKING:
    from summarizer.briefing import Briefing
    from summarizer.choosing import ModelEngine
    from summarizer.pipeline import Engine
    from summarizer.reading import Reading

_EPILOG = """
\b
Examples:
  summarizer brief seeds/
  summarizer brief monday.txt wire/ --out monday.html
  summarizer brief news/ --since monday.json --out tuesday.json
  cat article.txt | summarizer brief --format markdown

\b
What goes where: the briefing to standard output or to FILE; what could not
be read, warnings and progress to standard error.

\b
Exit codes: 0 done; 2 wrong usage, or no article readable or answered by the
model; 4 some were not, the rest is in the briefing; 130 interrupted.
"""


@click.command(epilog=_EPILOG, short_help="One briefing of all articles.")
@paths_argument
@asking_options
@click.option("--since", metavar="OLD.json", help="A former briefing: the new one says what changed since.")
@click.option(
    "--format",
    "how",
    type=click.Choice(FORMATS),
    help="By default what the name given to --out says; else a layout for the terminal, or text in a pipe.",
)
@click.option("--out", metavar="FILE", help="Write FILE (.md, .html, .json, .txt), whole or not at all.")
@click.option("--dry-run", is_flag=True, help="Say what would be read and by which engine, and stop.")
@no_color
def brief(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    paths: tuple[str, ...], asked: Asked, since: str | None, how: str | None, out: str | None, dry_run: bool
) -> int:
    """Make one briefing of all articles in PATH...

    Articles on one thing become one story: what happened, who says what, what independent sources agree on, where they
    contradict each other, side by side, and what none of them reports. Every sentence cites its sources' own words.
    With no PATH, what is piped in is read.
    """
    if out is not None:
        check_place(out)
    how = settled_format(how, out)
    worker = chosen(asked)
    from summarizer.briefing import Briefing

    former = Briefing.load(since) if since is not None else None
    reading = read(paths)
    if dry_run:
        _plan(reading, worker)
        return completed(reading)
    if out is not None:
        check_place(out, sources=[article.key for article in reading])
        _warn_of_echo(out, paths)
    with progress_of(len(reading), worker) as (progress, engine), at_work(engine, progress) as summarizer:
        briefing = summarizer.brief(reading, since=former)
    if not any(row.article_id and row.outcome not in FAILED for row in briefing.coverage):
        completed(reading, briefing.coverage)
        raise Ended(f"error: no article got a full answer; nothing was written{f' to {out}' if out else ''}")
    deliver(briefing, how, out)
    _warn_of_unread(briefing)
    return completed(reading, briefing.coverage)


def _warn_of_unread(briefing: Briefing) -> None:
    """Warn where a second reading that was asked for failed, so that the rules alone have judged."""
    from summarizer.fact import Reason
    from summarizer.rendering.visible import flat

    failed = [item for item in briefing.rejected if item.reason is Reason.NO_SECOND_READING]
    for why in dict.fromkeys(item.detail or "no reason given" for item in failed):
        tell(f"warning: the model's second reading failed, the rules' verdicts stand: {flat(why)}")


def _plan(reading: Reading, engine: Engine | ModelEngine) -> None:
    import asyncio

    from summarizer.choosing import ModelEngine
    from summarizer.rendering.visible import flat
    from summarizer.rendering.wording import counted

    if not isinstance(engine, ModelEngine):
        say(f"{counted(len(reading), 'article')} for the {engine.name} engine:\n")
    else:
        from summarizer.planning import plan

        expected = asyncio.run(plan(engine, tuple(reading)))
        price = "cost unknown" if expected.cost is None else f"about ${expected.cost:.4f}"
        say(
            f"{counted(len(reading), 'article')} for {flat(engine.settings.model)} at {flat(engine.settings.host)}:\n"
            f"{counted(expected.calls, 'call')} to make, {expected.cached} in the cache, about "
            f"{expected.tokens.input:,} tokens to read and {expected.tokens.output:,} to write, {price}; "
            "then one call a story\n"
        )
    for article in reading:
        say(f"  {flat(article.key)}: {counted(len(article.text), 'character')}\n")


def _warn_of_echo(out: str, paths: tuple[str, ...]) -> None:
    """Warn where the next run over the same folders would take this briefing for an article."""
    from summarizer.reading.files import SUFFIXES

    target = os.path.realpath(out)
    for path in paths:
        inside = os.path.isdir(path) and target.startswith(os.path.join(os.path.realpath(path), ""))
        if inside and target.lower().endswith(SUFFIXES):
            tell(f"warning: {out} lies in {path}: the next run over that folder would read it as an article")
