"""Whether a phrase of a claim stands where a phrase of its sources stands: beside what the same words carry."""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.passage import Passage, Range
from summarizer.language.word_classes import CLAUSE_OPENERS

WAYS = {
    **dict.fromkeys(
        "in at on inside outside aboard near beside behind opposite within off around along across beneath".split(),
        "at",
    ),
    **dict.fromkeys("to into onto towards toward".split(), "to"),
    **dict.fromkeys(["from"], "from"),
    **dict.fromkeys(["by"], "by"),
    **dict.fromkeys(["with"], "with"),
    **dict.fromkeys(["for"], "for"),
}
"""How a preposition relates what follows it to the rest: being at a place, going to it, coming from it, and so on."""
_REACH = 2
"""Content words to either side of a phrase that tell its slot: its verb and one thing more."""
_LONGEST = 4
"""Words between a preposition and the end of its noun: "in the | old | main | town | hall"."""


def way(passage: Passage, index: int) -> str | None:
    """Return the relation in which the noun at word *index* stands: that of the preposition its phrase begins with."""
    for place in range(index - 1, max(-1, index - 2 - _LONGEST), -1):
        word = passage.order[place]
        if passage.gaps[place + 1].strip():
            return None
        if word in WAYS:
            return WAYS[word]
        if word in CLAUSE_OPENERS or word in _OTHER_WAYS:
            return None
    return None


_OTHER_WAYS = frozenset("over about against under above between among during after before since until per via".split())
"""Prepositions of other relations."""


def beside(passage: Passage, first: int, last: int) -> frozenset[int]:
    """Return the content words next to the words ``[first:last]``, some to either side."""
    places = passage.content
    before = [place for place in places if place < first][-_REACH:]
    after = [place for place in places if place >= last][:_REACH]
    return frozenset(before + after)


def same_slot(aligned: Alignment, said: Range, passage: Passage, other: Range) -> bool:
    """Return whether the words *said* of the claim stand beside what the words *other* of *passage* stand beside."""
    theirs = beside(passage, *other)
    for place in beside(aligned.claim, *said):
        found = aligned.carried.get(place)
        if found is not None and found[0] is passage and found[1] in theirs:
            return True
    return False
