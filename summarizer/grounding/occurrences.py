"""All the places where a string stands on whole words, and which of them a reply most likely means."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.grounding.scripts import on_borders

MOST = 10_000
"""Hits looked at: what stands more often, mostly within words, quotes nothing (and "aaa…" costs no minutes)."""

COMPARED = 2_000_000
"""Characters compared for one quote at most, so that half a megabyte of one letter does not try every offset."""


def occurrences(text: str, wanted: str, start: int = 0, end: int | None = None) -> list[int]:
    """Return the offsets at which *wanted* stands in ``text[start:end]`` on word borders, in order."""
    stop = len(text) if end is None else end
    found = []
    place = text.find(wanted, start, stop)
    for _ in range(min(MOST, 8 + COMPARED // len(wanted))):
        if place < 0:
            break
        if on_borders(text, place, place + len(wanted)):
            found.append(place)
        place = text.find(wanted, place + 1, stop)
    return found


def nearest(places: Sequence[int], near: int | None) -> int:
    """Return the one of *places* (in order, not empty) nearest to *near*; the first one where nothing is near."""
    return places[0] if near is None else min(places, key=lambda place: abs(place - near))
