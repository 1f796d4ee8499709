"""Whether a claim is made of a sentence's own words, however they stand in it."""

from __future__ import annotations

from summarizer.comparison.alignment import values_of
from summarizer.comparison.passage import Passage

_SHARED = 0.95
"""Share of the claim's content words that the cited sentence has from which the claim is made of its words: a lower
one caught no more of 800 sentences, and refused a faithful one of the fixtures."""


def is_made_of(claim: Passage, passage: Passage) -> bool:
    """Return whether the words of *claim* are those of *passage*; "nineteen" is its "19"."""
    stems, at, size = claim.stems, passage.at, len(claim.content)
    lacking = [index for index in claim.content if stems[index] not in at]
    if size - len(lacking) < _SHARED * size and claim.numbers:
        own, theirs = values_of(claim), frozenset(values_of(passage).values())
        lacking = [index for index in lacking if index not in own or own[index] not in theirs]
    return size - len(lacking) >= _SHARED * size
