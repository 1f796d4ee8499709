"""A variant at work, shown on standard error where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.rendering.visible import flat

if TYPE_CHECKING:
    from evals.running.executing import Done
    from evals.running.record import Outcome
    from summarizer.models.metering import Meter


@contextmanager
def shown(name: str) -> Iterator[tuple[Done, Callable[[Meter], None] | None]]:
    """Yield what shows the outcomes of the variant *name* as they come, and what shows its calls, tokens and cost."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield _silent, None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    told = (TextColumn("[red]{task.fields[failed]}"), TextColumn("{task.fields[spent]}"))
    with Progress(*columns, *told, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(escape(flat(name)), total=None, failed="", spent="")
        failures = 0

        def done(outcome: Outcome | None, total: int) -> None:
            nonlocal failures
            if outcome is not None and outcome.status != "done":
                failures += 1
            bar.update(task, total=total, advance=outcome is not None, failed=f"{failures} failed" if failures else "")

        yield done, lambda meter: bar.update(task, spent=spent_so_far(meter))


def spent_so_far(meter: Meter) -> str:
    """Return what a run has taken, in one line."""
    spent = meter.spent
    counted = ((spent.calls, "calls"), (spent.cached, "cached"), (meter.retried, "retried"), (meter.waiting, "waiting"))
    parts = [f"{number} {what}" for number, what in counted if number or what == "calls"]
    price = "cost unknown" if spent.cost is None else f"${spent.cost:.4f}"
    return " · ".join([*parts, f"{spent.tokens.total:,} tokens", price])


def _silent(_outcome: Outcome | None, _total: int) -> None:
    """Show nothing."""
