"""What a claim tells of and no source has a word of: a death, an arrest, a conviction; a knife, a bishop, snow."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import is_negative
from summarizer.comparison.sources import Sources
from summarizer.language.event_classes import EventClass, event_classes, told_of

_MOST = 400
"""Sentences of the sources that are looked through; a book tells of everything."""
_COMPOUNDED = 4
"""Letters of a word from which it is looked for within others: "rain" in "rainstorm" and in "rain-soaked"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first word of *claim* that tells of an event or a thing for which no source has a word.

    Not where the claim denies it, nor within a name: "the Death Valley road". What is denied of a thing behind it is
    told of that thing all the same: "the lawyer refused".
    """
    if not claim.has_form(event_classes().keys()):
        return
    told = [(index, event) for index, word in enumerate(claim.order) if (event := told_of(word)) is not None]
    denied = next((index for index, word in enumerate(claim.order) if is_negative(word)), None)
    if denied is not None:
        told = [(index, event) for index, event in told if event.is_thing and index < denied]
    if not told:
        return
    aligned = align(claim, sources)
    named = {index for run in claim.names for index in range(*run)}
    for index, event in told:
        if index in aligned.carried or index in named or _has_word(event, claim, index, sources):
            continue
        word = claim.words[index]
        reason = f"tells of {event.name} with {word.text!r}, which no source does"
        yield Difference("detail", "clash", (word.start, word.end), None, reason)
        return


def _has_word(event: EventClass, claim: Passage, index: int, sources: Sources) -> bool:
    """Return whether the sources have a word for *event* or kin of the word at *index*, alone or in a compound.

    Of what is told in another language nothing is known.
    """
    passages = sources.passages[:_MOST]
    if not sources.akin(event.related | claim.kin[index]).isdisjoint(passages):
        return True
    parts = tuple([word for word in event.telling if len(word) >= _COMPOUNDED])
    return any(
        part.startswith(parts) or part in event.related
        for passage in passages
        for word in passage.order
        for part in word.split("-")
    ) or any(passage.foreign for passage in sources.nearest(claim))
