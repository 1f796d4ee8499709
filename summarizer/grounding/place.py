"""What a search for a quote comes back with: where it stands, or how the passage it most resembles differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.fact import Match  # which brings pydantic; a search in a plain text does without


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands: ``text[start:end]``, in Unicode code points, half-open.

    ``score`` is 1, but for a fuzzy match the share of characters that needed no edit. ``occurrences`` counts the
    places that the quote could as well have meant; 1 where it stands once or its offset was given.
    """

    start: int
    end: int
    match: Match = "exact"
    score: float = 1.0
    occurrences: int = 1


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of a quote and what its source has in their place; one of the two may be empty."""

    quote: str
    source: str

    def __str__(self) -> str:
        if not self.source:
            return f'quote adds "{_short(self.quote)}"'
        if not self.quote:
            return f'quote leaves out "{_short(self.source)}"'
        return f'quote says "{_short(self.quote)}", article says "{_short(self.source)}"'


@dataclass(frozen=True, slots=True)
class Altered:
    """A quote that stands nowhere as it is, though ``text[start:end]`` is plainly what it was made from."""

    start: int
    end: int
    differences: tuple[Difference, ...]

    def __str__(self) -> str:
        told = [str(difference) for difference in self.differences[:_TOLD]]
        more = len(self.differences) - len(told)
        return "; ".join([*told, f"and {more} more"] if more else told)


_TOLD = 3
"""Differences told in words; whoever changed more did not quote."""
_LONGEST = 80
"""Characters of each side shown: a line of a terminal."""


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"
