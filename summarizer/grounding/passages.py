"""The words of a text with their places, and where in it a passage like a given one might stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from heapq import nsmallest

from summarizer.grounding.normalized import Normalized
from summarizer.language.scripts import MARKS, SPACELESS

BOUNDS = "<>≤≥≈~±"
"""Signs before a number that make it a bound, a rough one or a margin."""

_TOKEN = re.compile(
    rf"""[^\W\d_{SPACELESS}]+(?:(?:[{MARKS}]+|'(?=[^\W\d_]))[^\W\d_{SPACELESS}]*)*
    | (?<![^\s(\['])-\d+(?:[.,:/]\d+)* | \d+(?:[.,:/]\d+)*
    | [{SPACELESS}][{MARKS}]*
    | [$€£¥₹%‰°] | (?<!\d)[{BOUNDS}](?=\s?[$€£¥₹]?\d)""",
    re.VERBOSE,
)
"""A word for comparing: letters with their marks, a number with its sign, a character where words have no spaces,
a sign of currency or measure or of how a number is meant. Hyphens part words, so that "cease-fire" and "cease fire"
are the same two."""

RAREST = 32
"""Most words of a quote that vote for where it stands, the rarest ones: with half misspelled, half still agree."""
VOTES = 400
"""Votes that are enough: rarer words tell where a quote stands, "the" and "of" only add to the work."""
FEWEST = 4
"""Words that vote in any case, so that a slip in one does not decide."""
POSTINGS = 400
"""Places of a word that votes: one that stands oftener says nothing about where (and "the the the …" stays quick)."""
AGREEING = 0.4
"""Least share of the voting words that agree on a place. An altered quote shares well over half of its words."""
WINDOWS = 4
"""Places looked at closely: the best one, and as many again as a text repeats itself in."""


class Words:
    """The words of a normalised text."""

    def __init__(self, normalized: Normalized) -> None:
        """Find the words of *normalized*."""
        self.normalized = normalized
        self.words: list[str] = _TOKEN.findall(normalized.text)

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in the normalised text."""
        # Between two words no other begins, so the next place of a word is its own; half the time of match objects.
        starts, place, find = [], 0, self.normalized.text.find
        for word in self.words:
            place = find(word, place)
            starts.append(place)
            place += len(word)
        return starts

    @cached_property
    def postings(self) -> dict[str, list[int]]:
        """The positions of each word in ``words``."""
        places: dict[str, list[int]] = defaultdict(list)
        for position, word in enumerate(self.words):
            places[word].append(position)
        return dict(places)

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Return the span of the normalised text that the words ``first`` up to before ``last`` take."""
        return self.starts[first], self.starts[last - 1] + len(self.words[last - 1])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the span of the text as it was written that the words ``first`` up to before ``last`` take."""
        return self.normalized.span(*self.stretch(first, last))

    def raw(self, first: int, last: int) -> str:
        """Return the words ``first`` up to before ``last`` as they were written."""
        if first >= last:
            return ""
        start, end = self.span(first, last)
        return self.normalized.source[start:end]


def windows(quote: Sequence[str], source: Words) -> list[tuple[int, int]]:
    """Return the stretches of ``source.words`` where most words of *quote* stand about as far apart as in it.

    Method: the rarest words of the quote vote for the diagonals (their place in the text less their place in the
    quote) on which they stand; the work grows with the votes, not with the text.
    """
    postings, length = source.postings, len(quote)
    telling = [at for at in range(length) if len(postings.get(quote[at], ())) <= POSTINGS]
    voters: list[int] = []
    cast = 0
    for at in sorted(telling, key=lambda at: len(postings.get(quote[at], ())))[:RAREST]:
        cast += len(postings.get(quote[at], ()))
        if cast > VOTES and len(voters) >= FEWEST:
            break
        voters.append(at)
    width = max(4, length // 4)  # a quote whose words moved further apart than a quarter of it is another passage
    votes: dict[int, int] = defaultdict(int)
    for bit, at in enumerate(voters):
        for place in postings.get(quote[at], ()):
            votes[(place - at) // width] |= 1 << bit
    least = max(1, round(AGREEING * len(voters)))
    agreeing = []
    for strip, mask in list(votes.items()):
        count = (mask | votes.get(strip + 1, 0)).bit_count()
        if count >= least:
            agreeing.append((-count, strip))
    found: list[tuple[int, int]] = []
    for _, strip in nsmallest(2 * WINDOWS, agreeing):  # a passage on the border of two strips is found in both
        low, high = max(0, (strip - 1) * width), min(len(source.words), (strip + 3) * width + length)
        if not any(abs(low - one) <= width for one, _ in found):
            found.append((low, high))
    return found[:WINDOWS]
