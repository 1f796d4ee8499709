"""The answer that each of two sentences gives to one question, where both cannot be right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.difference import Kind
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.statement import Statement

Phrases = frozenset[tuple[str, ...]]
"""Phrases as folded words."""


class Answer(NamedTuple):
    """What one sentence says at ``said`` and the other otherwise at ``there``.

    ``least``: telling words that both share beside it where they are of one event, without a common name, with one,
    with two. ``alike``: the least share, and sum of both shares, of what each tells that the other tells, too.
    """

    kind: Kind
    said: Range
    there: Range
    least: tuple[int, int, int] = (4, 2, 1)
    alike: tuple[float, float] = (0.0, 0.0)


Question = Callable[[Statement, Statement], Iterator[Answer]]
"""What yields the answers that two sentences give, each otherwise than the other."""


def phrases(text: str) -> Phrases:
    """Return the phrases of a table, parted by commas."""
    return frozenset(tuple(it.split()) for it in text.split(","))


@lru_cache(maxsize=256)
def _openers(known: Phrases) -> dict[str, int]:
    """Return the first word of each phrase → the words of the longest that begins so."""
    openers: dict[str, int] = {}
    for phrase in known:
        openers[phrase[0]] = max(openers.get(phrase[0], 0), len(phrase))
    return openers


def places_of(claim: Passage, known: Phrases) -> Iterator[Range]:
    """Yield where one of the phrases stands in *claim*, the longest at each word, as a range of word indices."""
    order, openers = claim.order, _openers(known)
    if openers.keys().isdisjoint(order):
        return
    for index, word in enumerate(order):
        for last in range(min(index + openers.get(word, 0), len(order)), index, -1):
            if order[index:last] in known:
                yield index, last
                break
