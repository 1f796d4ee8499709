"""One thing that a text says and its sources do not, or say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from summarizer.comparison.passage import Passage
    from summarizer.comparison.sources import Sources

Kind = Literal[
    "number", "unit", "bound", "date", "quote", "name", "place", "role", "attribution", "who-did-what", "negation",
    "direction", "modality", "quantifier", "superlative", "cause", "detail",
]  # fmt: skip

Relation = Literal["clash", "unknown"]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a claim says otherwise than its sources, in plain words.

    ``relation``: ``clash`` where the sources contradict the claim or cannot carry it, ``unknown`` where they only
    do not cover it. ``said``: where in the claim's text; ``source``: the nearest thing that the sources do say, as
    (index of the source, start, end), or None. Spans are half-open offsets in code points.
    """

    kind: Kind
    relation: Relation
    said: tuple[int, int]
    source: tuple[int, int, int] | None
    reason: str

    def placed(self, offset: int) -> Difference:
        """Return the difference as seen from a text in which the claim stands at *offset*."""
        start, end = self.said
        return replace(self, said=(start + offset, end + offset)) if offset else self


_Words = tuple["Passage", tuple[int, int]]
"""A passage, and where some words of it stand in its text."""


def said_otherwise(kind: Kind, mine: _Words, theirs: _Words, relation: Relation = "clash") -> Difference:
    """Return the difference between words of a claim and those of a source, told as "says …, source says …"."""
    (claim, said), (passage, there) = mine, theirs
    reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*there)]!r}"
    return Difference(kind, relation, said, passage.place(*there), reason)


Check = Callable[["Passage", "Sources"], Iterator[Difference]]
"""What yields the differences of one kind between a claim and its sources."""
