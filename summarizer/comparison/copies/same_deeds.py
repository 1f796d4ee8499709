"""Words of a copy for a deed that stand for the source's: the same, how it was done, or a move the same way."""

from __future__ import annotations

from summarizer.comparison.copies.changes import Change
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike, base_forms, names_thing
from summarizer.language.reporting import VERBS, listed


def calls_it_alike(claim: Passage, index: int, passage: Passage, change: Change) -> bool:
    """Return whether the word only tells how something is called, "hailed" for "called", or named."""
    there = passage.order[slice(*change.source)]
    if claim.order[index] in _NAMING:
        return not _NAMING.isdisjoint(there)
    return claim.order[index] in VERBS and not _CALLING.isdisjoint(there)


def moves_alike(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether both tell a move the same way, "gained" for "rallied", and neither by how much: "doubled"."""
    if read_poles(claim)[index].isdisjoint(read_poles(passage)[place]):
        return False
    return _FACTORS.isdisjoint((*base_forms(claim.order[index]), *base_forms(passage.order[place])))


_FACTORS = frozenset(["double", "treble", "triple", "quadruple", "quintuple", "halve"])


def is_narrower_deed(word: str, other: str) -> bool:
    """Return whether *word* only says how *other* was done, "landed" of "arrived"; a kitchen is not any room."""
    return alike(word, other) and not names_thing(word)


_CALLING = listed("called described termed labelled branded dubbed")
"""Words of saying that say nothing of how it is said."""
_NAMING = listed("named declared proclaimed pronounced crowned")
"""Words for making somebody the winner or the king by saying so."""
