"""People as each source describes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from summarizer.briefing import Description, Person
from summarizer.language.tokens import fold
from summarizer.merging.sightings import Sighting

_COURTESY = frozenset(["Dr", "Doctor"])
"""Titles that are part of how somebody is addressed and say nothing of their part in the story."""


def persons(found: Sequence[Sighting]) -> tuple[Person, ...]:
    """Return everybody whom some fact gives a role, the most often seen first, with each role and who states it."""
    roles: dict[str, dict[str, list[Sighting]]] = defaultdict(lambda: defaultdict(list))
    written: dict[tuple[str, str], str] = {}
    for sighting in found:
        if sighting.mention.role and not sighting.mention.administration and sighting.mention.role not in _COURTESY:
            key = fold(sighting.mention.role).removeprefix("the ")
            roles[sighting.name][key].append(sighting)
            former = written.get((sighting.name, key), sighting.mention.role)
            written[sighting.name, key] = min(former, sighting.mention.role)
    facts: dict[str, set[str]] = defaultdict(set)
    for sighting in found:
        facts[sighting.name].add(sighting.fact.id)
    seen = {name: len(facts[name]) for name in roles}
    people = []
    for name in sorted(roles, key=lambda name: (-seen[name], name)):
        descriptions = [
            Description(
                role=written[name, key],
                fact_ids=tuple(sorted({sighting.fact.id for sighting in sightings})),
                origins=tuple(sorted({origin for sighting in sightings for origin in sighting.fact.origins})),
            )
            for key, sightings in sorted(roles[name].items(), key=lambda item: (-len(item[1]), item[0]))
        ]
        people.append(Person(name=name, descriptions=tuple(descriptions)))
    return tuple(people)
