"""Opposites that are told of two: "cleared of fraud but convicted of theft"; "the baker's son Roe", "Roe's daughter".

A verdict is on a charge, and a relative is somebody's: another charge, or another one's relative, is another thing.
"""

from __future__ import annotations

from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import facing_poles
from summarizer.language.reporting import listed
from summarizer.language.word_classes import OWNING_S

_KIN = listed(
    """son sons daughter daughters brother brothers sister sisters father mother uncle aunt nephew niece grandson
    granddaughter grandfather grandmother stepson stepdaughter"""
)
_LED = 4
"""Words from one end of an axis to the "of" behind it: "found not guilty | of"."""
_CHARGE = 2
"""Content words behind that "of" that tell of what."""


def told_of_two(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the opposites are of two things, each of which has its own in the passage."""
    if claim.order[index] in _KIN and passage.order[place] in _KIN:
        own, theirs = _owner(claim, index), _owner(passage, place)
        return not (own.isdisjoint(_named(passage, place)) and theirs.isdisjoint(_named(claim, index)))
    mine, others = _of_what(claim, index), _of_what(passage, place)
    if not mine or not others:
        return False
    found = {spot for i in mine for spot in echoes(claim, i, passage)}
    if not found or not found.isdisjoint(others):
        return False
    faced, ends = facing_poles(read_poles(claim)[index]), read_poles(passage)
    return any(
        ends[i] and faced.isdisjoint(ends[i]) and not found.isdisjoint(_of_what(passage, i))
        for i in range(len(ends))
        if i != place
    )


def _of_what(passage: Passage, index: int) -> tuple[int, ...]:
    """Return the content words behind the "of" that the word at *index* has: "convicted of | armed robbery"."""
    for place in range(index + 1, min(index + 1 + _LED, len(passage.order))):
        if place in passage.parted:
            return ()
        if passage.order[place] == "of":
            return tuple([i for i in passage.content if i > place])[:_CHARGE]
    return ()


def _owner(passage: Passage, index: int) -> frozenset[str]:
    """Return the name of whose relative it is: "daughter of | Emil Roe", "Emil Roe's | daughter"."""
    for first, stop in passage.names:
        if passage.order[index + 1 : index + 2] == ("of",) and first == index + 2:
            return frozenset(passage.stems[first:stop])
        if stop == index and passage.words[stop - 1].text.endswith(OWNING_S):
            return frozenset(passage.stems[first:stop])
    return frozenset()


def _named(passage: Passage, index: int) -> frozenset[str]:
    """Return the name of who is the relative, right behind: "the grocer's son | Emil Roe"."""
    run = next((run for run in passage.names if run[0] == index + 1), None)
    return frozenset(passage.stems[slice(*run)]) if run else frozenset()
