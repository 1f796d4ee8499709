"""What PATH… on the command line stands for, read, with every problem told."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from summarizer.cli.exits import DONE, INCOMPLETE, Ended
from summarizer.cli.streams import is_terminal, tell

if TYPE_CHECKING:
    from summarizer.reading import Reading

paths_argument = click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path())


def given(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return *paths*, or ``-`` where there are none and something is piped in.

    Raise click.UsageError, with an example, where there is neither.
    """
    watched = is_terminal(sys.stdin)
    if "-" not in paths and paths:
        return paths
    if sys.stdin is None or (watched and not paths):
        command = click.get_current_context().command_path
        example = "briefing.json" if command.endswith("verify") else "seeds/"
        raise click.UsageError(f"Nothing to read. Name it, for example: {command} {example}")
    if watched:
        tell("reading standard input; end it with Ctrl-D")
    return paths or ("-",)


def read(paths: tuple[str, ...]) -> Reading:
    """Return the articles of *paths*, having told each problem on a line; end the run where none is readable."""
    paths = given(paths)
    from summarizer.reading import read_articles

    reading = read_articles(*paths)
    for problem in reading.problems:
        tell(f"{'warning' if problem.harmless else 'not read'}: {problem}")
    if not reading.articles:
        raise Ended("error: no article could be read")
    return reading


def completed(reading: Reading) -> int:
    """Return the exit code of a run that delivered what *reading* gave, having told what is missing."""
    if not reading.failures:
        return DONE
    failed, read_ = len(reading.failures), len(reading.articles)
    tell(f"incomplete: not read {failed}, read {read_} article{'' if read_ == 1 else 's'}")
    return INCOMPLETE
