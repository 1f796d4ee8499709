"""What several articles say together: same facts, origins, agreements, conflicts, what changed, what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import BaseModel, ConfigDict

from evals.gold.rows import Row

ConflictType = Literal["number", "date", "place", "role", "attribution", "polarity", "cause", "name", "era"]
ChangeType = Literal["new", "gone", "changed", "corrected"]


class Part(BaseModel):
    """A part of a story: frozen, and unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldOrigin(Part):
    """Who facts really come from: an outlet, a wire that several outlets carry, or a report that articles cite."""

    name: str
    kind: Literal["outlet", "reprint", "report"]
    articles: tuple[str, ...]


class GoldAgreement(Part):
    """What two or more origins say alike."""

    slot: str
    value: str
    facts: tuple[str, ...]
    origins: tuple[str, ...]


class GoldPosition(Part):
    """One side of a conflict."""

    value: str
    facts: tuple[str, ...]


class GoldConflict(Part):
    """Positions that cannot all hold."""

    type: ConflictType
    slot: str
    positions: tuple[GoldPosition, ...]


class GoldDevelopment(Part):
    """A count or a state that went on: ``as_of`` is when the former and when the later held, as written."""

    slot: str
    former: tuple[str, ...]
    later: tuple[str, ...]
    as_of: tuple[str, str]


class GoldMoment(Part):
    """A point of the timeline, as written."""

    when: str
    facts: tuple[str, ...]


class GoldKeyPoint(Part):
    """What a briefing of the story must carry."""

    text: str
    facts: tuple[str, ...]


class GoldChange(Part):
    """What is different on the second day."""

    type: ChangeType
    text: str
    former: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


class GoldStory(Row):
    """What several articles say together. ``groups``: ids of the same fact; ``gaps``: what no source says."""

    title: str
    articles: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...] = ()
    origins: tuple[GoldOrigin, ...] = ()
    agreements: tuple[GoldAgreement, ...] = ()
    conflicts: tuple[GoldConflict, ...] = ()
    developments: tuple[GoldDevelopment, ...] = ()
    timeline: tuple[GoldMoment, ...] = ()
    key_points: tuple[GoldKeyPoint, ...] = ()
    gaps: tuple[str, ...] = ()
    changes: tuple[GoldChange, ...] = ()

    def named(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield every place that names facts, in words, with the ids it names."""
        yield from ((f"group {number}", group) for number, group in enumerate(self.groups, start=1))
        yield from ((f"agreement on {it.slot}", it.facts) for it in self.agreements)
        for conflict in self.conflicts:
            yield from ((f"conflict over {conflict.slot}: {side.value}", side.facts) for side in conflict.positions)
        for development in self.developments:
            yield f"development of {development.slot}: former", development.former
            yield f"development of {development.slot}: later", development.later
        yield from ((f"timeline at {moment.when}", moment.facts) for moment in self.timeline)
        yield from ((f"key point “{point.text}”", point.facts) for point in self.key_points)
        for change in self.changes:
            yield f"change “{change.text}”: former", change.former
            yield f"change “{change.text}”: later", change.later
