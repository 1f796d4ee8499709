"""What a claim tells of and no source has a word of: a death, an arrest, a conviction; a knife, a bishop, snow."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
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
    forms = event_classes().keys() & claim.kin_at.keys()
    if not forms:
        return
    carried = align(claim, sources).carried
    places = {index for form in forms for index in claim.kin_at[form] if index not in carried}
    if not places:
        return
    told = [(index, event) for index in sorted(places) if (event := told_of(claim.order[index])) is not None]
    denied = next((index for index, word in enumerate(claim.order) if is_negative(word)), len(claim.order))
    for index, event in told:
        if (denied < len(claim.order) and not event.is_thing) or denied < index or _is_named(claim, index):
            continue
        if _has_word(event, claim, index, sources):
            continue
        word = claim.words[index]
        reason = f"tells of {event.name} with {word.text!r}, which no source does"
        yield Difference("detail", "clash", (word.start, word.end), None, reason)
        return


def _is_named(claim: Passage, index: int) -> bool:
    return any(first <= index < last for first, last in claim.names)


def _has_word(event: EventClass, claim: Passage, index: int, sources: Sources) -> bool:
    """Return whether the sources have a word for *event* or kin of the word at *index*, alone or in a compound.

    Of what is told in another language nothing is known.
    """
    if not sources.akin(event.related | claim.kin[index]).isdisjoint(sources.passages[:_MOST]):
        return True
    begun = tuple([word for word in event.telling if len(word) >= _COMPOUNDED])
    parts = _parts(sources)
    if not parts.isdisjoint(event.related) or any(part.startswith(begun) for part in parts):
        return True
    return any(passage.foreign for passage in sources.nearest(claim))


@read_once
def _parts(sources: Sources) -> frozenset[str]:
    """Return the words of *sources*, of which compounds are taken apart."""
    words = frozenset[str]().union(*[passage.order for passage in sources.passages[:_MOST]])
    return frozenset([part for word in words for part in word.split("-")])
