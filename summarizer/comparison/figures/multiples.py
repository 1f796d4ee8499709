"""How many times as much: "three times as long", "doubled", "halved", each the one such word of its sentence.

The words about it may all be others: "can triple the life of its battery", "lasts three times as long".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import listed

_VERBS = {
    "double": 2.0, "doubles": 2.0, "doubled": 2.0, "doubling": 2.0, "treble": 3.0, "trebles": 3.0, "trebled": 3.0,
    "trebling": 3.0, "triple": 3.0, "triples": 3.0, "tripled": 3.0, "tripling": 3.0, "quadruple": 4.0,
    "quadruples": 4.0, "quadrupled": 4.0, "quadrupling": 4.0, "halve": 0.5, "halves": 0.5, "halved": 0.5,
    "halving": 0.5,
}  # fmt: skip
_FOLD = {f"{word}fold": float(value) for word, value in SMALL.items() if value > 1}
_TWICE = {"twice": 2.0, "thrice": 3.0}
_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
_TELLING = frozenset([*_VERBS, *_FOLD, *_TWICE, *_PARTS, "times"])
_COMPARING = listed("as the more what that its his her their those longer larger bigger higher greater likelier")
"""Words behind "three times" by which it multiplies, and counts no occasions."""
_NO_FACTORS = listed("bed beds room rooms act doors door agent decker murder bill standards yellow vision jeopardy")
"""Nouns of which "double" or "triple" is a sort."""
_FALLING = listed(
    """fall falls fell fallen falling drop drops dropped dropping cut cuts cutting decline declined declines shrink
    shrank shrunk reduce reduced reduces reducing down lower lowered slump slumped plunge plunged tumbled slashed"""
)
_SHARES = listed("percent percentage cent")
_SAME = 0.15
"""Share of the larger by which two may differ and be one."""


class Multiple(NamedTuple):
    """A word at index ``at`` by which something is ``times`` what something else is or was."""

    at: int
    times: float


@read_once
def multiples(passage: Passage) -> tuple[Multiple, ...]:
    """Return the multiples that *passage* tells in words."""
    order = passage.order
    if _TELLING.isdisjoint(order):
        return ()
    found = []
    for index, word in enumerate(order):
        after = order[index + 1] if index + 1 < len(order) else ""
        if word in _VERBS and after not in _NO_FACTORS:
            found.append(Multiple(index, _VERBS[word]))
        elif word in _FOLD:
            found.append(Multiple(index, _FOLD[word]))
        elif word in _TWICE and after in _COMPARING:
            found.append(Multiple(index, _TWICE[word]))
        elif word == "times" and index and after in _COMPARING and order[index - 1] in SMALL:
            found.append(Multiple(index, float(SMALL[order[index - 1]])))
        elif word in _PARTS and "by" in order[max(0, index - 2) : index] and after not in {"of", "place"}:
            part = _PARTS[word]
            found.append(Multiple(index, 1 - part if not _FALLING.isdisjoint(order) else 1 + part))
    return tuple(found)


def multiplied_otherwise(claim: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield the one multiple of *claim* where the cited words tell another one, and one only."""
    mine = multiples(claim)
    if len(mine) != 1:
        return
    theirs = [(passage, it) for passage in near if sources.cites(passage) for it in multiples(passage)]
    if len(theirs) != 1:
        return
    passage, other = theirs[0]
    if any(_alike(mine[0].times, times) for times in (other.times, 1 / other.times)):
        return
    if not _SHARES.isdisjoint(passage.order):
        return  # "rose by a fifth, or 19 percent": either may be meant
    said, there = claim.words[mine[0].at], passage.words[other.at]
    reason = f"says {said.text!r}, source says {there.text!r}"
    yield Difference("number", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)


def _alike(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME * max(one, other)
