"""Which entries of a timeline are printed: all that stand on a calendar, and the first few of the others."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.briefing import TimelineEntry

MOST_UNSETTLED = 6
"""Entries without a calendar date ("Thursday", "last month") that are printed: they stand in no order of time."""


def printed(entries: Sequence[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Return the entries of a story's timeline that readers are shown; the bundle keeps all of them."""
    unsettled = [entry for entry in entries if entry.when.start is None]
    left_out = set(map(id, unsettled[MOST_UNSETTLED:]))
    return tuple(entry for entry in entries if id(entry) not in left_out)


def unprinted(entries: Sequence[TimelineEntry]) -> str | None:
    """Return what is said of the entries that :func:`printed` leaves out, None where it leaves out none."""
    left = len(entries) - len(printed(entries))
    if not left:
        return None
    facts = "1 more fact carries" if left == 1 else f"{left:,} more facts carry"
    return f"{facts} no calendar date, as “Thursday” or “last month” in an undated article; the JSON lists all."
