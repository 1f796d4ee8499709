"""What a part without its verb tells of somebody else: "Roe took the tower and the park" of "… and the city the park".

A row of such parts has each object beside its own doer (Ross, *Gapping and the order of constituents*, 1970), so that
an object of one is none of another's.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first object of *claim* that a cited passage has beside another doer of the same verb."""
    for passage in sources.nearest(claim)[:_NEAR]:
        rows = _rows(passage) if sources.cites(passage) else {}
        for mine in frames(claim) if rows else ():
            row = rows.get(claim.stems[mine.verb], ())
            doer, done_to = mine.subject, mine.slots.get(OBJECT)
            if doer is None or done_to is None or not mine.plain:
                continue
            for head in done_to.heads:
                of = [it for it in row if _has(passage, it.slots.get(OBJECT), claim.stems[head])]
                if not of or any(_is_one(claim, doer, passage, it.subject) for it in of):
                    continue
                if not any(_is_one(claim, doer, passage, it.subject) for it in row):
                    continue
                said = claim.span(mine.verb, head + 1)
                there = of[0].slots[OBJECT]
                source = passage.span(min(of[0].slots[SUBJECT].words), max(there.words) + 1)
                yield said_otherwise("who-did-what", (claim, said), (passage, source))
                return


_NEAR = 2
"""Passages in which a row is looked for: the parts of one share most of their words with a claim on any."""


@read_once
def _rows(passage: Passage) -> dict[str, tuple[Frame, ...]]:
    """Return the frames of each verb that parts without it go on with, by its stem."""
    if "," not in passage.text:
        return {}
    found: dict[int, list[Frame]] = {}
    for frame in frames(passage):
        if frame.subject is not None and frame.subject.words and OBJECT in frame.slots and frame.plain:
            found.setdefault(frame.verb, []).append(frame)
    return {passage.stems[verb]: tuple(row) for verb, row in found.items() if len(row) > 1}


def _has(passage: Passage, party: Party | None, root: str) -> bool:
    return party is not None and any(passage.stems[i] == root for i in party.heads)


def _is_one(claim: Passage, mine: Party, passage: Passage, theirs: Party | None) -> bool:
    """Return whether two doers may be one, by a word of their names."""
    own = {claim.stems[i] for i in mine.words}
    return theirs is not None and not own.isdisjoint(passage.stems[i] for i in theirs.words)
