"""Events of the news that a claim tells and of which no source has a word: a death, an arrest, a conviction."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import is_negative
from summarizer.comparison.sources import Sources
from summarizer.language.event_classes import EventClass, event_classes
from summarizer.language.lexicon import base_forms

_MOST = 400
"""Sentences of the sources that are looked through; a book tells of everything."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first word of *claim* that tells of an event for which no source has a word.

    Not where the claim denies it, nor within a name: "the Death Valley road".
    """
    if not claim.has_form(event_classes().keys()) or any(map(is_negative, claim.order)):
        return
    told = [(index, event) for index, word in enumerate(claim.order) if (event := _told(word)) is not None]
    aligned = align(claim, sources)
    named = {index for run in claim.names for index in range(*run)}
    for index, event in told:
        if index in aligned.carried or index in named or _has_word(event, sources):
            continue
        word = claim.words[index]
        reason = f"tells of {event.name} with {word.text!r}, which no source does"
        yield Difference("detail", "clash", (word.start, word.end), None, reason)
        return


@lru_cache(maxsize=32768)  # the words of a language come back
def _told(word: str) -> EventClass | None:
    known = event_classes()
    return next((known[form] for form in base_forms(word) if form in known), None)


def _has_word(event: EventClass, sources: Sources) -> bool:
    return not sources.akin(event.related).isdisjoint(sources.passages[:_MOST])
