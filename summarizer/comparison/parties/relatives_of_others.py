"""A clause with "who", "whose" or "which" that the source has of somebody else: "Lind, whose son was jailed"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.antecedents_of_relatives import Relative, are_one, relatives
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.word_classes import RELATIVES

_NEAR = 2
"""Passages in which a clause is looked for."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first such clause of *claim* whose words stand there in a clause on another phrase alone."""
    if RELATIVES.isdisjoint(claim.order):
        return
    near = [passage for passage in sources.nearest(claim)[:_NEAR] if not RELATIVES.isdisjoint(passage.order)]
    for mine in relatives(claim) if near else ():
        facing = [(it, theirs) for it in near for theirs in relatives(it) if _is_told(claim, mine, it, theirs)]
        if not facing or not all(_is_of_another(claim, mine, *found) for found in facing):
            continue
        passage, theirs = facing[0]
        said = claim.span(mine.of[0], mine.told[-1] + 1)
        source = passage.span(theirs.of[0], theirs.told[-1] + 1)
        yield said_otherwise("who-did-what", (claim, said), (passage, source))
        return


def _is_told(claim: Passage, mine: Relative, passage: Passage, theirs: Relative) -> bool:
    """Return whether the source's clause has all that the claim's tells."""
    there = {passage.stems[index] for index in theirs.told}
    whose = claim.order[mine.place] == "whose", passage.order[theirs.place] == "whose"
    return bool(mine.told) and whose[0] == whose[1] and all(claim.stems[index] in there for index in mine.told)


def _is_of_another(claim: Passage, mine: Relative, passage: Passage, theirs: Relative) -> bool:
    """Return whether the claim tells it of a phrase that stands elsewhere in the passage, and is not the other's."""
    own = {claim.stems[index] for index in mine.of}
    if not theirs.parted or not own.isdisjoint(passage.stems[index] for index in theirs.of):
        return False
    places = passage.at.get(claim.stems[mine.of[-1]], ())
    return bool(places) and not are_one(passage, frozenset(places), frozenset(theirs.of))
