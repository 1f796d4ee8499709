"""Which engine works, and the library at work with its progress shown."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from summarizer.cli.streams import is_terminal, tell
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.api import Summarizer
    from summarizer.pipeline import Engine, Progress

LONG = 20
"""Articles beyond which a reader of the terminal wants to see that something happens: about a second of work."""

engine_option = click.option(
    "--engine",
    type=click.Choice(["auto", "extractive", "model"]),
    default="auto",
    show_default=True,
    help="Who writes. extractive: the sources' own sentences, no model, no network. model: not in this version. "
    "auto: a model if one is configured, else extractive; says which on standard error.",
)


def chosen(wanted: str) -> Engine:
    """Return the engine for ``--engine`` *wanted*, telling what *auto* took; raise UsageError if it is not there.

    A model that was asked for never falls back silently.
    """
    if wanted == "model":
        raise UsageError("--engine model: this version has no model engine; give --engine extractive, or leave it out")
    from summarizer.api import extractive_engine

    if wanted == "auto":
        tell("no model is configured: the extractive engine, no model used")
    return extractive_engine()


@contextmanager
def at_work(engine: Engine, progress: Progress | None = None) -> Iterator[Summarizer]:
    """Yield a Summarizer with *engine*; on an error its thread, a daemon, is left behind and not waited for."""
    from summarizer.api import Summarizer

    summarizer = Summarizer(engine, progress=progress)
    yield summarizer
    summarizer.close()


@contextmanager
def progress_of(articles: int) -> Iterator[Progress | None]:
    """Yield what shows progress on standard error, or None where the work is short or nobody watches."""
    if articles <= LONG or not is_terminal(sys.stderr):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=articles)
        yield lambda stage, done, total: bar.update(task, description=stage, completed=done, total=total)
