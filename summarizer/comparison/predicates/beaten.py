"""A victory over somebody, who is defeated by it: no opposites where the beaten one is the same."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_WINS = listed("victory victories win wins triumph triumphs")
_BEATING = listed("defeat")
_REACH = 6
"""Words behind "over" within which the name of the beaten one stands: "over | the former mayor, Ann Roe"."""


def beats_the_same(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether one text has a victory over whom the other has defeated: "won over Roe", "defeated Roe"."""
    for one, at, other, spot in ((claim, index, passage, place), (passage, place, claim, index)):
        if one.order[at] not in _WINS or one.order[at + 1 : at + 2] not in {("over",), ("against",)}:
            continue
        behind = {one.stems[i] for i in range(at + 2, min(at + 2 + _REACH, len(one.order))) if i in one.content}
        return any(other.stems[i] in behind for i in _beaten(other, spot))
    return False


def _beaten(passage: Passage, index: int) -> Iterable[int]:
    """Return the heads of whom the verb at *index*, or the noun before an "of", has defeated."""
    if _BEATING.isdisjoint(base_forms(passage.order[index])):
        return ()
    if passage.order[index + 1 : index + 2] == ("of",):
        return range(index + 2, min(index + 2 + _REACH, len(passage.order)))
    frame = frame_at(passage, index)
    party = None if frame is None else frame.slots.get(OBJECT)
    return () if party is None else party.heads
