"""Whoever had no part in a work, told to have had one: "Roe led the study" of "Roe, who was not involved in it"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_RELATIVE = listed("who which")
_NOT = listed("not no neither never wasn't weren't isn't didn't without")
TAKING_PART = listed(
    """involved part role hand member among team participate participated connected affiliated author work worked
    contribute contributed"""
)
"""Words for having a part in something."""
_OF_BODY = listed("of from at")
"""Words between a name and the body of its bearer: "Ann Roe | of Osk University, who"."""
_CLAUSE = 9
"""Words of a relative clause within which it denies a part in something."""
_LEADING = listed(
    """lead head conduct run direct write author co-author cowrite join participate oversee supervise carry design
    develop discover find"""
)
"""Verbs of who has a part in a work."""
_OF_WORK = listed(
    """team study research trial work paper project experiment survey report analysis discovery find finding mission
    investigation inquiry"""
)
_PARTAKERS = listed("member leader author co-author head chief director co-leader participant researcher")
"""Nouns for who has one."""
OUTSIDE = listed("outside independent external outsider unconnected uninvolved unaffiliated")
"""Words for who has none."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first part in a work that *claim* gives to somebody whom a near passage denies any."""
    if not claim.has_form(_OF_WORK):
        return
    for passage in sources.nearest(claim):
        for name, denied in outsiders(passage):
            part = _part_of(claim, passage.stems[name[1] - 1])
            if part is not None:
                yield said_otherwise("role", (claim, claim.span(*part)), (passage, passage.span(*denied)))
                return


@read_once
def outsiders(passage: Passage) -> tuple[tuple[Range, Range], ...]:
    """Return each name of which *passage* denies in a relative clause a part in a work, and that clause."""
    if TAKING_PART.isdisjoint(passage.order) or _RELATIVE.isdisjoint(passage.order):
        return ()
    found = []
    for first, stop in passage.names:
        if stop >= len(passage.order) or passage.order[stop] not in _RELATIVE:
            continue
        end = next((i for i in range(stop + 1, len(passage.order)) if i in passage.parted), len(passage.order))
        clause = passage.order[stop : min(end, stop + _CLAUSE)]
        at = next((i for i, word in enumerate(clause) if word in _NOT), None)
        if at is not None and not TAKING_PART.isdisjoint(clause[at:]):
            found.append(((first, stop), (stop, end)))
            if first and passage.order[first - 1] in _OF_BODY:
                found += [(run, (stop, end)) for run in passage.names if run[1] == first - 1]
    return tuple(found)


def _part_of(claim: Passage, surname: str) -> Range | None:
    """Return where *claim* gives the bearer of *surname* a part in a work, by a verb or by what stands beside it."""
    if surname not in claim.at:
        return None
    for frame in frames(claim):
        doer = frame.subject
        if doer is None or not any(claim.stems[i] == surname for i in doer.heads):
            continue
        after = claim.order[frame.verb + 1 : frame.verb + 1 + _OBJECT]
        works = any(not _OF_WORK.isdisjoint(base_forms(word)) for word in after)
        before = claim.order[max(0, frame.verb - 2) : frame.verb]
        partaking = not _LEADING.isdisjoint(base_forms(claim.order[frame.verb])) or "part" in after[:2]
        if partaking and works and _NOT.isdisjoint(before):
            return frame.verb, frame.verb + 1
    return next((it for place in claim.at[surname] if (it := _beside(claim, place)) is not None), None)


_OBJECT = 6
"""Words behind a verb in which the work stands: "led the large | team"."""


def _beside(claim: Passage, place: int) -> Range | None:
    """Return the noun behind the name at *place*, between marks, for who has a part: "Roe, | a member of the team,"."""
    first = place + 1
    if first not in claim.parted:
        return None
    end = next((i for i in range(first + 1, len(claim.order)) if i in claim.parted), len(claim.order))
    words = claim.order[first:end]
    if not _NOT.isdisjoint(words) or not OUTSIDE.isdisjoint(words) or _PARTAKERS.isdisjoint(words):
        return None
    if not any(not _OF_WORK.isdisjoint(base_forms(word)) for word in words):
        return None
    return (first, end)


def tells_outsider(words: Sequence[str], passages: Sequence[Passage]) -> bool:
    """Return whether *words* say of somebody to have no part, as one of *passages* does: "an outside expert"."""
    return not OUTSIDE.isdisjoint(words) and any(map(outsiders, passages))
