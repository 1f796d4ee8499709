"""The library at work, with its progress shown."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.cli.streams import is_terminal, tell

if TYPE_CHECKING:
    from summarizer.api import Summarizer
    from summarizer.choosing import ModelEngine
    from summarizer.models.metering import Meter
    from summarizer.pipeline import Engine, Progress

LONG = 20
"""Articles beyond which a reader of the terminal wants to see that something happens: about a second of work."""

EVERY = 30.0
"""Seconds between two lines of a log about a model at work: whoever reads it wants to know that it is not stuck."""


@contextmanager
def at_work(engine: Engine | ModelEngine, progress: Progress | None = None) -> Iterator[Summarizer]:
    """Yield a Summarizer with *engine*; on an error its thread, a daemon, is left behind and not waited for."""
    from summarizer.api import Summarizer
    from summarizer.choosing import ModelEngine

    summarizer = Summarizer(engine, progress=progress)
    try:
        yield summarizer
    except KeyboardInterrupt as error:
        if isinstance(engine, ModelEngine) and engine.limits.cache != "off":
            error.add_note("replies that were paid for are kept, and the same command goes on from them")
        raise
    summarizer.close()


@contextmanager
def progress_of(articles: int, engine: Engine | ModelEngine) -> Iterator[tuple[Progress | None, Engine | ModelEngine]]:
    """Yield what shows progress on standard error and the engine that tells it, or None where there is none to show.

    On a terminal reading by rules is shown from ``LONG`` articles on, and asking a model always, with its calls, tokens
    and cost. Where nobody watches, a model that takes long leaves a line in the log every ``EVERY`` seconds.
    """
    from summarizer.choosing import ModelEngine

    asking = isinstance(engine, ModelEngine)
    if not is_terminal(sys.stderr) and isinstance(engine, ModelEngine):
        log = _Log()
        yield log.reached, replace(engine, changed=log.changed)
        return
    if not is_terminal(sys.stderr) or (articles <= LONG and not asking):
        yield None, engine
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    spending = TextColumn("{task.fields[spent]}")
    with Progress(*columns, spending, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=articles, spent="")
        if isinstance(engine, ModelEngine):
            engine = replace(engine, changed=lambda meter: bar.update(task, spent=spent_so_far(meter)))
        yield lambda stage, done, total: bar.update(task, description=stage, completed=done, total=total), engine


class _Log:
    """Lines about a run that takes long: the stage, what was spent, and the fault that it waits to be over."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._stage = "asking the model"

    def reached(self, stage: str, done: int, total: int) -> None:
        self._stage = f"{stage}, {done} of {total}"

    def changed(self, meter: Meter) -> None:
        now = time.monotonic()
        if now - self._last >= EVERY:
            self._last = now
            tell(f"{self._stage} · {spent_so_far(meter)}")


def spent_so_far(meter: Meter) -> str:
    """Return one line of what a run has taken: calls, cached, retried, waiting, tokens, dollars; and the last fault."""
    spent = meter.spent
    parts = [f"{spent.calls} calls"]
    parts += [f"{number} {what}" for number, what in ((spent.cached, "cached"), (meter.retried, "retried"),
                                                      (meter.waiting, "waiting for the limit")) if number]  # fmt: skip
    parts.append(f"{spent.tokens.total:,} tokens")
    parts.append("cost unknown" if spent.cost is None else f"${spent.cost:.4f}")
    if meter.fault:
        parts.append(f"trying again: {meter.fault}")
    return " · ".join(parts)
