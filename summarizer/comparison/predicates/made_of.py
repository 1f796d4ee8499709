"""Which sentences a claim is made of: their own words, however they stand in it."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.comparison.alignment import values_of
from summarizer.comparison.passage import Passage

_SHARED = 0.95
"""Share of the claim's content words that the cited sentence has from which the claim is made of its words: a lower
one caught no more of 800 sentences, and refused a faithful one of the fixtures."""


def made_of(claim: Passage, passages: Iterable[Passage]) -> list[Passage]:
    """Return those of *passages* whose words *claim* is made of; "nineteen" is their "19"."""
    stems, figures = [claim.stems[index] for index in claim.content], values_of(claim)
    least = _SHARED * len(stems)
    found = []
    for passage in passages:
        shared = passage.count_of(stems)
        if shared < least <= shared + len(figures):
            theirs = frozenset(values_of(passage).values())
            lacking = [index for index in figures if index in claim.content and claim.stems[index] not in passage.at]
            shared += sum(figures[index] in theirs for index in lacking)
        if shared >= least:
            found.append(passage)
    return found
