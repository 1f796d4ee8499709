"""What a passage puts aside for something else: "mends the road instead of closing it"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import counterparts, echoes
from summarizer.comparison.opposites.denials import denies, negations, reached
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once

_OPENERS = {
    "rather": ("than",),
    "instead": ("of",),
    "opposed": ("to",),
    "lieu": ("of",),
}
"""By their telling word, how the phrases go on behind which stands what is put aside."""
_TELLING = frozenset(_OPENERS)
_CONTRASTING = frozenset("over than not unlike".split()) | _TELLING
"""Words by which a claim may tell itself that something else was chosen."""


class Alternative(NamedTuple):
    """What is put aside behind the word ``at``: its content words, and the word ``chosen`` over the first of them."""

    at: int
    words: tuple[int, ...]
    chosen: int


@read_once
def alternatives(passage: Passage) -> tuple[Alternative, ...]:
    """Return what *passage* puts aside, each with what it tells in its place."""
    if _TELLING.isdisjoint(passage.order):
        return ()
    order = passage.order
    found = []
    for index, word in enumerate(order):
        if order[index + 1 : index + 2] != _OPENERS.get(word, ("",)):
            continue
        words = reached(passage, index + 1)
        chosen = _chosen(passage, index, words[0]) if words else None
        if chosen is not None:
            found.append(Alternative(index, words, chosen))
    return tuple(found)


def _chosen(passage: Passage, opener: int, aside: int) -> int | None:
    """Return the word that stands for the one at *aside*: the verb before for a verb, else the last word before."""
    verbs = [group.verb for group in groups(passage)]
    before = [place for place in verbs if place < opener]
    if not before:
        return next((place for place in verbs if place > aside and place in passage.content), None)
    if aside in verbs or passage.order[aside].endswith("ing"):
        return before[-1]
    return next((place for place in reversed(passage.content) if place < opener), None)


def tells_of_alternative(claim: Passage, passage: Passage, place: int) -> bool:
    """Return whether *claim* tells of what *passage* puts aside for the word at *place*: "will not close it"."""
    return any(
        aside.chosen == place and any(echoes(passage, index, claim) for index in aside.words)
        for aside in alternatives(passage)
    )


def told_though_put_aside(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* tells, and nothing of what is told in its place, of which the passages put it aside."""
    if negations(claim) or not any(map(alternatives, near)) or not _CONTRASTING.isdisjoint(claim.order):
        return
    for passage in near:
        for aside in alternatives(passage):
            told = [echoes(passage, index, claim) for index in aside.words]
            if not told or not all(told) or echoes(passage, aside.chosen, claim):
                continue
            place = told[0][0]
            if _is_told(claim, place, aside, passage, near):
                continue
            said, there = claim.words[place], passage.span(aside.at, aside.words[-1] + 1)
            reason = f"tells {said.text!r}, source says {passage.text[slice(*there)]!r}"
            yield Difference("negation", "clash", (said.start, said.end), passage.place(*there), reason)
            return


def _is_told(claim: Passage, place: int, aside: Alternative, passage: Passage, near: Sequence[Passage]) -> bool:
    """Return whether a passage tells the claim's word elsewhere than where it is put aside."""
    return any(
        (other is not passage or found.place not in aside.words) and found.shared and not denies(other, found.place)
        for other in near
        for found in counterparts(claim, place, other)
    )


def is_put_aside(claim: Passage, place: int) -> bool:
    """Return whether the word at *place* is what is not done: "rather than cancelling", "instead of a strike"."""
    before = claim.order[max(0, place - _NEXT) : place]
    return any(pair in _PUTTING_ASIDE for pair in pairwise(before))


_NEXT = 4
"""Words before one within which stands what puts it aside."""
_PUTTING_ASIDE = {("rather", "than"), ("instead", "of"), ("far", "from"), ("short", "of"), ("other", "than")}
