"""What would follow from a condition: told as sure where the source has it possible only, or the reverse.

The condition is what the two have in common, so what follows may be told in any words: "will pull out if it rains" of
"could walk away if it rains".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import about, echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks, phrase
from summarizer.comparison.predicates.grades import ALLOWING, CONDITIONS, lemma_of
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed

_POSSIBLY, _SURELY = listed("may might could"), listed("will shall must 'll")
"""Modals of what follows perhaps, and of what follows for certain; "would" is said of both."""
_TELLING = _POSSIBLY | _SURELY
_ABLE = 3
"""Words behind a modal in which stands that something is allowed: "will then be free to" is "may then"."""
_HALF, _BESIDE = 1 / 2, 2
"""Share of a condition that both must tell, or words of what follows from it where they tell less of it."""


def followed_otherwise(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* has follow from a condition more, or less, surely than the passage with that condition."""
    if CONDITIONS.isdisjoint(claim.order) or (mine := _conditional(claim)) is None:
        return
    for passage in near:
        theirs = _conditional(passage)
        if theirs is None or _sure(claim, mine[1]) == _sure(passage, theirs[1]) or not _one(claim, mine, passage):
            continue
        said, there = claim.words[mine[1].at], passage.words[theirs[1].at]
        reason = f"says {phrase(claim, mine[1])!r}, source says {phrase(passage, theirs[1])!r}"
        spot = passage.place(there.start, there.end)
        yield Difference("modality", "clash", (said.start, said.end), spot, reason)
        return


@read_once
def _conditional(passage: Passage) -> tuple[Mark, Mark] | None:
    """Return the condition of *passage* and the modal of what follows from it, where it has just one of each."""
    found = marks(passage)
    modals = [mark for mark in found if mark.conditional and passage.order[mark.at] in _TELLING]
    if len(modals) != 1:
        return None
    conditions = [mark for mark in found if passage.order[mark.at] in CONDITIONS and mark not in modals]
    if len(conditions) != 1:
        return None
    behind = passage.order[modals[0].at + 1 : modals[0].at + 1 + _ABLE]
    return None if any(lemma_of(word) in ALLOWING or word == "able" for word in behind) else (conditions[0], modals[0])


def _sure(passage: Passage, modal: Mark) -> bool:
    return passage.order[modal.at] in _SURELY


def _one(claim: Passage, mine: tuple[Mark, Mark], passage: Passage) -> bool:
    """Return whether *passage* tells the claim's condition, or some of it and of what follows."""
    condition, modal = mine
    shared = sum(bool(echoes(claim, index, passage)) for index in condition.governed)
    if shared >= max(2, _HALF * len(condition.governed)):
        return True
    follows = [index for index in about(claim, modal.at) if index not in condition.governed]
    return shared > 0 and sum(bool(echoes(claim, index, passage)) for index in follows) >= _BESIDE
