"""How many of a people are told of: "three Algerians", "five Algerian citizens"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import SMALL
from summarizer.language.peoples import land_of
from summarizer.language.reporting import listed

_ANYBODY = listed("citizens nationals people victims tourists visitors passengers residents")
"""Nouns behind a people's name that leave it at that: "Algerian nationals"."""
_OTHERS = listed("more other others least most than about nearly almost over some")


@read_once
def _nationals(passage: Passage) -> tuple[tuple[str, float, int, bool], ...]:
    """Return of each count of a people its stem, the number, the word where that stands, and whether it is all."""
    found = []
    for people in passage.capitals:
        if not people or people in passage.parted or not land_of(passage.order[people]):
            continue
        at, word = people - 1, passage.order[people - 1]
        value = float(word) if word.isdecimal() else float(SMALL.get(word, word in _ONE))
        if not value:
            continue
        after = passage.order[people + 1 : people + 2]
        plural = passage.order[people].endswith("s") and land_of(passage.order[people].removesuffix("s"))
        joined = after == ("and",) or (after and after[0] in _ANYBODY)
        whole = bool(plural or joined) and _OTHERS.isdisjoint(passage.order[max(0, at - 1) : at])
        found.append((passage.stems[people], value, at, whole))
    return tuple(found)


_ONE = frozenset(["a", "an", "another"])


def counted_unlike(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the number of a people that *claim* tells where the sources tell one other number of it."""
    for people, value, at, whole in _nationals(claim):
        if not whole or claim.order[at] in _ONE:
            continue
        told = [(passage, it) for passage in nearest for it in _nationals(passage) if it[0] == people]
        if len({it[1] for _, it in told}) != 1 or told[0][1][1] == value:
            continue
        passage, other = told[0]
        said, there = claim.span(at, at + 2), passage.span(other[2], other[2] + 2)
        reason = f"says {claim.text[slice(*said)]}, source says {passage.text[slice(*there)]}"
        yield Difference("number", "clash", said, passage.place(*there), reason)
