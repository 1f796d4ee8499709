"""Figures that the sources may lead to, and do not tell: six of "killing five; a sixth died in hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.reckoning import counted_on
from summarizer.comparison.figures.since_then import reckoned_from_a_year
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def led_to(amount: Amount, near: Sequence[Amount], nearest: Sequence[Passage], sources: Sources) -> Difference | None:
    """Return the doubt of a figure that the sources may lead to, and do not tell; None where they do not."""
    said = amount.start, amount.end
    if counted_on(amount, near):
        return Difference("number", "unknown", said, None, f"says {amount.text}, of whom the source tells one apart")
    if reckoned_from_a_year(amount, nearest, sources):
        return Difference("date", "unknown", said, None, f"says {amount.text}, reckoned from a year")
    return None
