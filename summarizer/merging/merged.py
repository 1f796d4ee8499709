"""Everything that follows from a story's articles and facts alone: computed when a briefing is made, and again
by whoever checks it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.admission import outlet
from summarizer.article import Article
from summarizer.briefing import Agreement, Conflict, Origin, Person, Sentence, TimelineEntry
from summarizer.fact import Fact
from summarizer.merging.agreements import agreements
from summarizer.merging.conflicts import role_conflicts
from summarizer.merging.counts import number_conflicts
from summarizer.merging.denials import denied_claims
from summarizer.merging.disputes import disputes
from summarizer.merging.eras import era_conflicts, sides
from summarizer.merging.event_figures import event_conflicts
from summarizer.merging.event_places import place_conflicts
from summarizer.merging.gaps import gaps
from summarizer.merging.origins import origin_table, with_origins
from summarizer.merging.persons import persons
from summarizer.merging.sightings import sightings
from summarizer.merging.timeline import timeline
from summarizer.merging.together import beside, together


@dataclass(frozen=True, slots=True)
class Merged:
    """What one story's facts add up to. ``eras``: for each era conflict, article id → side."""

    facts: tuple[Fact, ...]
    origins: tuple[Origin, ...]
    agreements: tuple[Agreement, ...]
    conflicts: tuple[Conflict, ...]
    timeline: tuple[TimelineEntry, ...]
    people: tuple[Person, ...]
    gaps: tuple[Sentence, ...]
    eras: tuple[dict[str, int], ...]


def merged(articles: Sequence[Article], facts: Sequence[Fact], outlets: Mapping[str, str]) -> Merged:
    """Return what *facts* of one story's *articles* add up to; the same for every order of either."""
    ordered = in_reading_order(facts, articles)
    settled = with_origins(ordered, outlets)
    found = sightings(settled)
    eras = era_conflicts(articles, found)
    known = sides(eras, settled)
    agreed = agreements(settled, found, known)
    origins = origin_table(settled, articles, outlets)
    counted = number_conflicts(articles, settled, known)
    of_event = (*event_conflicts(articles, settled, known), *place_conflicts(articles, settled, known))
    disputed = disputes(articles, settled, known, counted)
    return Merged(
        facts=settled,
        origins=origins,
        agreements=agreed,
        conflicts=(
            *role_conflicts(found),
            *of_event,
            *beside(together([*counted, *disputed]), of_event),
            *denied_claims(articles, settled),
            *eras,
        ),
        timeline=timeline(settled),
        people=persons(found),
        gaps=gaps(articles, settled, agreed, origins),
        eras=tuple(known),
    )


def conflicts_across(articles: Sequence[Article], stories: Sequence[Sequence[Fact]]) -> tuple[Conflict, ...]:
    """Return the conflicts between facts of different stories that no story shows by itself."""
    if len(stories) < 2:
        return ()
    home = {fact.id: number for number, facts in enumerate(stories) for fact in facts}
    found = sightings([fact for facts in stories for fact in facts])
    return tuple(
        conflict
        for conflict in (*role_conflicts(found), *era_conflicts(articles, found))
        if len({home[fact_id] for position in conflict.positions for fact_id in position.fact_ids}) > 1
    )


def in_reading_order(facts: Sequence[Fact], articles: Sequence[Article]) -> tuple[Fact, ...]:
    """Return *facts* by article (sorted by key), then by place in it."""
    place = {article.id: number for number, article in enumerate(sorted(articles, key=lambda a: (a.key, a.id)))}

    def order(fact: Fact) -> tuple[int, int, int, str]:
        first = fact.evidence[0]
        return place[first.article_id], first.start, first.end, fact.id

    return tuple(sorted(facts, key=order))


def outlets_of(groups: Sequence[Sequence[Article]]) -> dict[str, str]:
    """Return article id → the origin of its own text; all copies of one text have the origin of the fullest.

    *groups* are those of ``reprint_groups``.
    """
    return {article.id: outlet(group[0]) for group in groups for article in group}


def story_id(article_ids: Sequence[str]) -> str:
    """Return ``s-`` and 12 hex digits that stand for these articles told as one story."""
    return "s-" + hashlib.sha256("\n".join(sorted(article_ids)).encode()).hexdigest()[:12]
