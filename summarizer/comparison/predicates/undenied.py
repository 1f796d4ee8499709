"""Denials that a claim denies itself, "does not dispute", and its sources have of the same subject, "disputed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import WINDOW
from summarizer.comparison.opposites.denials import undone
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike


def undenied(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the denials that *claim* denies and a passage of *near* has of the same subject."""
    for place in undone(claim):
        yield from _undenied(claim, place, near)


def _undenied(claim: Passage, place: int, near: Sequence[Passage]) -> Iterator[Difference]:
    subject = {claim.stems[index] for index in claim.content if place - WINDOW <= index < place}
    for passage in near:
        undone_there = set(undone(passage))
        for index, word in enumerate(passage.order):
            before = passage.stems[max(0, index - WINDOW) : index]
            if alike(word, claim.order[place]) and index not in undone_there and subject.intersection(before):
                said, there = claim.words[place], passage.words[index]
                reason = f"says 'not {said.text}', source says {there.text!r}"
                spot = passage.place(there.start, there.end)
                yield Difference("negation", "clash", (said.start, said.end), spot, reason)
                return
