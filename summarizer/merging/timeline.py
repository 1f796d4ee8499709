"""Facts in time: resolved dates in order, the others as their sources write them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.briefing import TimelineEntry
from summarizer.fact import Fact
from summarizer.grounding import normalize


def timeline(facts: Sequence[Fact]) -> tuple[TimelineEntry, ...]:
    """Return the dated facts: those whose own words settle a day first, by that day; then the rest in reading order.

    "Monday" of an article without a date is nobody's Monday: it stays as written and is ordered by nothing. What an
    article says twice in the same words, as under its pictures, happened once.
    """
    dated = [(position, fact, fact.when) for position, fact in enumerate(facts) if fact.when is not None]
    dated.sort(key=lambda row: (row[2].start is None, row[2].start or "", row[0]))
    once: dict[tuple[str, str], TimelineEntry] = {}
    for _, fact, when in dated:
        said = fact.evidence[0].article_id, normalize(fact.statement).text.rstrip(".")
        once.setdefault(said, TimelineEntry(when=when, fact_id=fact.id))
    return tuple(once.values())
