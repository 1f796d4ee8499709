"""A denial that one text denies and the other tells: "did not dispute the figures", "disputed the figures"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import WINDOW
from summarizer.comparison.opposites.denials import undone
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike


def undenied(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the denials of which one of *claim* and the passages *near* says "not", and the other does not."""
    for place in undone(claim):
        for passage in near:
            there = _told(claim, place, passage)
            if there is not None:
                yield _difference(claim, place, passage, there, ("not ", ""))
                return
    for passage in near:
        for place in undone(passage):
            mine = _told(passage, place, claim)
            if mine is not None and all(_told(claim, mine, other) is None for other in near):
                yield _difference(claim, mine, passage, place, ("", "not "))
                return


def _told(one: Passage, place: int, other: Passage) -> int | None:
    """Return where *other* tells undenied, of the same subject, the denial at *place* of *one*, or None."""
    subject = {one.stems[index] for index in one.content if place - WINDOW <= index < place}
    undone_there = undone(other)
    for index, word in enumerate(other.order):
        before = other.stems[max(0, index - WINDOW) : index]
        if index not in undone_there and alike(word, one.order[place]) and subject.intersection(before):
            return index
    return None


def _difference(claim: Passage, place: int, passage: Passage, there: int, nots: tuple[str, str]) -> Difference:
    said, word = claim.words[place], passage.words[there]
    reason = f"says '{nots[0]}{said.text}', source says '{nots[1]}{word.text}'"
    return Difference("negation", "clash", (said.start, said.end), passage.place(word.start, word.end), reason)
