"""What a claim is certain of, in so many words, and its sources leave open: "inevitably" of "is likely to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import about, echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks, phrase
from summarizer.comparison.predicates.grades import CERTAIN, PROBABLE
from summarizer.comparison.sources import Sources
from summarizer.language.word_classes import DETERMINERS

_CLOSEST, _TOLD, _AROUND = 3, 2, 6
"""Passages nearest to a claim that may leave open what it is sure of; words of it at least that they tell of what is
open, and content words on either side of the word for that among which these stand."""
_DOUBTLESS = frozenset(["beyond", "without", "no"])
_NOT = frozenset(["no", "not", "never", "cannot", "would", "could", "might", "may"])


def made_certain(claim: Passage, sources: Sources, near: Sequence[Passage]) -> Difference | None:
    """Return the difference if *claim* is certain ("definitely", "rules out") where all it cites is only probable.

    Asked where no passage near has any word of certainty, and the claim keeps no doubt anywhere.
    """
    at = next(_sure(claim), None)
    if at is None or any(found.high <= PROBABLE and not _names(claim, found) for found in marks(claim)):
        return None
    cited = [passage for passage in near if sources.cites(passage)]
    if any(next(_sure(passage), None) is not None for passage in cited):
        return None
    beside = about(claim, at)
    for passage in cited[:_CLOSEST]:
        for found in marks(passage):
            if found.high > PROBABLE or _names(passage, found):
                continue
            told = {found.at, *found.governed, *about(passage, found.at, _AROUND)}
            if sum(not told.isdisjoint(echoes(claim, index, passage)) for index in beside) >= _TOLD:
                said, there = claim.words[at], passage.words[found.at]
                reason = f"says {said.text!r}, source says {phrase(passage, found)!r}"
                spot = passage.place(there.start, there.end)
                return Difference("modality", "clash", (said.start, said.end), spot, reason)
    return None


def _sure(passage: Passage) -> Iterator[int]:
    """Yield where *passage* says that something is certain: "sure to", "rules out", "beyond any doubt"."""
    for mark in marks(passage):
        if mark.low == CERTAIN and not _is_negated(passage, mark.at):
            yield mark.at
    for index in passage.at.get("doubt", ()):
        if not _DOUBTLESS.isdisjoint(passage.order[max(0, index - 2) : index]):
            yield index


def _is_negated(passage: Passage, index: int) -> bool:
    """Return whether a "not" or a modal right before the word leaves it open: "does not rule out", "would be sure"."""
    return any(word in _NOT or word.endswith("n't") for word in passage.order[max(0, index - 2) : index])


def _names(passage: Passage, mark: Mark) -> bool:
    """Return whether the word is a noun for somebody and leaves nothing open: "the suspect"."""
    return passage.order[mark.at] in _PEOPLE and not DETERMINERS.isdisjoint(
        passage.order[max(0, mark.at - 2) : mark.at]
    )


_PEOPLE = frozenset(["suspect", "suspects", "accused"])
