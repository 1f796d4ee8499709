"""Where sources cannot all be right: positions side by side, never a verdict."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from summarizer.briefing import Conflict, Position
from summarizer.language.tokens import fold
from summarizer.merging.positions import position_of
from summarizer.merging.sightings import Sighting

_CHANGES_OFFICE = ("former", "acting", "deputy", "elect", "outgoing")
_OF_A_TIME = frozenset(["founding", "then", "late"])
"""Words that say when somebody held an office, and nothing about today."""
_CHANGE = re.compile(
    r"\b(?:resign\w*|step(?:s|ped|ping)? (?:down|aside)|st(?:and|ood|ands|anding) down|oust\w*|sack\w*|"
    r"(?:was|been) fired|firing of|sworn in|takes? office|took office|"
    r"inaugurat\w*|succeed\w*|replac\w*|appoint\w*|dismiss\w*|retire[sd]?|"
    r"retirement|promoted|re-?elected|elected|quits?)\b",
    re.IGNORECASE,
)
"""Words of a change of office; after one, "former" and "in office" are both right on their day."""
_EXCLUSIVE = frozenset(["minister", "secretary"])
"""Heads of which one person is rarely two: a defense minister is not the finance minister of the same day."""


def role_conflicts(found: Sequence[Sighting]) -> tuple[Conflict, ...]:
    """Return the conflicts over who somebody is: former, acting, deputy or in office; or two exclusive offices.

    An article that uses both words for one person tells of a change and takes no side; where any source tells of the
    person's coming into office or leaving it, and where the offices are of two bodies, nothing is disputed.
    """
    by_person: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in found:
        mention = sighting.mention
        if mention.office and not mention.administration and not mention.statuses & _OF_A_TIME:
            by_person[sighting.name].append(sighting)
    conflicts = []
    changed = {sighting.name for sighting in found if _CHANGE.search(sighting.fact.evidence[0].line)}
    for name in sorted(by_person):
        by_office: dict[str, list[Sighting]] = defaultdict(list)
        for sighting in by_person[name]:
            by_office[str(sighting.mention.office)].append(sighting)
        for office in sorted(by_office):
            positions = _positions(_grouped(by_office[office], _status))
            if positions and name not in changed and not _of_two_bodies(positions):
                conflicts.append(Conflict(type="role", slot=name, positions=positions))
        current = [
            s for s in by_person[name] if not _status(s) and str(s.mention.office).rsplit(" ", 1)[-1] in _EXCLUSIVE
        ]
        exclusive = [s for s in current if " " in str(s.mention.office)]
        positions = _positions(_grouped(exclusive, lambda sighting: str(sighting.mention.office)))
        if positions:
            conflicts.append(Conflict(type="role", slot=name, positions=positions))
    return tuple(conflicts)


_BODY = re.compile(r"(?:\bof |\bat |\bfor |\bto )(?:the )?(.+)\Z")


def _of_two_bodies(positions: Sequence[Position]) -> bool:
    """Return whether the roles name bodies without a common word: a former coach of one club, coach of another."""
    named = [_BODY.search(position.value) for position in positions]
    bodies = [frozenset(fold(found[1]).split()) for found in named if found is not None]
    return len(bodies) > 1 and not frozenset.intersection(*bodies)


def _status(sighting: Sighting) -> str:
    return next((status for status in _CHANGES_OFFICE if status in sighting.mention.statuses), "")


def _grouped(found: Sequence[Sighting], key: Callable[[Sighting], str]) -> dict[str, list[Sighting]]:
    groups: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in found:
        groups[key(sighting)].append(sighting)
    return groups


def _positions(groups: Mapping[str, Sequence[Sighting]]) -> tuple[Position, ...]:
    """Return one position a group of sightings, without the articles that stand in several; () where none oppose."""
    held: dict[str, set[str]] = defaultdict(set)
    for key, seen in groups.items():
        for sighting in seen:
            held[sighting.article_id].add(key)
    positions = []
    for key in sorted(groups):
        alone = [sighting for sighting in groups[key] if len(held[sighting.article_id]) == 1]
        if alone:
            positions.append(_position(alone))
    return tuple(positions) if len(positions) > 1 else ()


def _position(seen: Sequence[Sighting]) -> Position:
    values = Counter(str(sighting.mention.role) for sighting in seen)
    # The words most sources use; of equals the fuller ones.
    value = min(values, key=lambda text: (-values[text], -len(text), text))
    return position_of(value, [sighting.fact for sighting in seen])
