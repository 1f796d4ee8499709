"""A figure that a part without its verb tells of somebody else: "Lind won 40 seats" of "Roe won 40 seats, Lind 30"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.frames import frames, stop_of
from summarizer.comparison.clauses.gapping import gapped
from summarizer.comparison.clauses.slots import SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources


class _Row(NamedTuple):
    verb: str  # its stem
    doers: frozenset[str]
    values: frozenset[float]
    span: tuple[int, int]  # of words


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a figure of *claim* that a cited sentence tells, at one verb, of another party than the claim does."""
    for passage in (it for it in sources.nearest(claim)[:2] if claim.numbers and sources.cites(it)):
        rows = _rows(passage)
        for frame in frames(claim) if rows else ():
            if frame.subject is None or not frame.plain:
                continue
            doers = {claim.stems[i] for i in frame.slots[SUBJECT].words}
            facing = [row for row in rows if row.verb == claim.stems[frame.verb]]
            most = max((len(doers & row.doers) for row in facing), default=0)
            own = [row for row in facing if most and len(doers & row.doers) == most]
            others = [row for row in facing if row not in own]
            for number in claim.numbers:
                theirs = next((row for row in others if number.value in row.values), None)
                if not own or theirs is None or any(number.value in row.values for row in own):
                    continue
                said = claim.text[number.start : number.end]
                reason = f"says {said} of {', '.join(sorted(doers))}: source says {_told(passage, own[0])!r}"
                spot = passage.place(*passage.span(*theirs.span))
                yield Difference("number", "clash", (number.start, number.end), spot, reason)
                return


def _told(passage: Passage, row: _Row) -> str:
    return passage.text[slice(*passage.span(*row.span))]


@read_once
def _rows(passage: Passage) -> tuple[_Row, ...]:
    """Return of each verb that parts go on with what it and they tell: of whom, and which figures."""
    found: list[_Row] = []
    read = groups(passage)
    for number, group in enumerate(read):
        end = stop_of(passage, read, number)
        parts = gapped(passage, group.verb, end) if group.finite and not group.passive else ()
        if not parts:
            continue
        doers = [frame.slots[SUBJECT] for frame in frames(passage) if frame.verb == group.verb and frame.subject]
        borders = [group.verb, *(part.first for part in parts), end]
        for party, first, last in zip(doers, borders, borders[1:], strict=False):
            start, stop = passage.span(first, last)
            values = frozenset(it.value for it in passage.numbers if start <= it.start < stop)
            found.append(_Row(passage.stems[group.verb], _stems(passage, party.words), values, (first, last)))
    return tuple(found)


def _stems(passage: Passage, indices: tuple[int, ...]) -> frozenset[str]:
    return frozenset([passage.stems[i] for i in indices])
