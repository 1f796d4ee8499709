"""What PATH… on the command line stands for, read, with every problem told."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

from summarizer.cli.exits import DONE, INCOMPLETE, Ended
from summarizer.cli.streams import is_terminal, tell

if TYPE_CHECKING:
    from summarizer.reading import Reading
    from summarizer.record import Coverage

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


def completed(
    reading: Reading,
    coverage: Iterable[Coverage] = (),
    *,
    failures: Mapping[str, tuple[str, str]] | None = None,
) -> int:
    """Return the exit code of a run that delivered what *reading* gave, having told what is missing.

    Missing is what could not be read as a file, and what *coverage* or *failures* (key to outcome and reason) say a
    model gave no full answer for.
    """
    failed = dict(failures or {})
    failed.update({row.key: (row.outcome, row.reason or "") for row in coverage if row.outcome in FAILED})
    for key, (outcome, reason) in sorted(failed.items()):
        tell(f"{outcome}: {key}: {reason}")
    if not reading.failures and not failed:
        return DONE
    from summarizer.rendering.wording import counted

    parts = [f"{counted(len(reading.failures), 'input')} could not be read"] if reading.failures else []
    articles = counted(len(reading.articles), "article")
    parts.append(f"{len(failed)} of {articles} got no full answer" if failed else f"{articles} read")
    tell(f"incomplete: {', '.join(parts)}")
    return INCOMPLETE


FAILED = frozenset(["failed", "truncated", "refused", "filtered"])
