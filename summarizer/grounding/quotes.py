"""A text prepared for many quotes: exactly, in another spelling, with words left out, with a few edits — or not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.grounding.elided import elided_places, gaps, parts, trimmed
from summarizer.grounding.normalized import Normalized, normalize
from summarizer.grounding.occurrences import nearest, occurrences
from summarizer.grounding.passages import Words
from summarizer.grounding.place import Altered, Difference, Place
from summarizer.grounding.scripts import on_borders

if TYPE_CHECKING:
    from summarizer.fact import Match

Found = Place | Altered | None


class Quotes:
    """Where quotes stand in one text. What a harder quote needs is prepared when the first such quote comes."""

    def __init__(self, text: str) -> None:
        """Take *text* as it is; every offset refers to it."""
        self.text = text

    @cached_property
    def normalized(self) -> Normalized:
        """The text in one spelling."""
        return normalize(self.text)

    @cached_property
    def words(self) -> Words:
        """The words of the normalised text."""
        return Words(self.normalized)

    def find(self, quote: str, *, near: int | None = None) -> Found:
        """Return where *quote* stands, or how it alters the passage it resembles, or None.

        Of several places the one nearest to the offset *near* counts, and ``occurrences`` says how many there were;
        where the quote begins at *near* itself, nothing else is looked for.
        """
        wanted = quote.strip()
        if not wanted:
            return None
        if near is not None and near >= 0 and self.text.startswith(wanted, near):
            end = near + len(wanted)
            if on_borders(self.text, near, end):
                return Place(near, end)
        places = occurrences(self.text, wanted)
        if places:
            start = nearest(places, near)
            return Place(start, start + len(wanted), occurrences=len(places))
        spaced = " ".join(wanted.split())
        if spaced != wanted and (places := occurrences(self.text, spaced)):
            # Other white space only, as models set it, is found without the whole text in one spelling.
            start = nearest(places, near)
            return Place(start, start + len(spaced), "normalized", occurrences=len(places))
        return self._respelled(normalize(wanted), near)

    def find_together(self, quotes: Sequence[tuple[str, int | None]]) -> list[Found]:
        """Return where the quotes of one reply stand, each with the offset *near* which it is expected.

        A quote that stands in several places is taken to be where its neighbours are: near the last quote before it
        that stands in one place and was expected near the same offset, else near the next such one.
        """
        found = [self.find(quote, near=near) for quote, near in quotes]
        sure = [at for at, place in enumerate(found) if isinstance(place, Place) and place.occurrences == 1]
        for at, place in enumerate(found):
            if isinstance(place, Place) and place.occurrences > 1:
                quote, near = quotes[at]
                following = bisect_left(sure, at)
                beside = (*sure[max(0, following - 1) : following], *sure[following : following + 1])
                anchors = [other.start for one in beside if (other := found[one]) and quotes[one][1] == near]
                if anchors:
                    found[at] = self.find(quote, near=anchors[0])
        return found

    def _respelled(self, needle: Normalized, near: int | None) -> Found:
        source = self.normalized
        hint = None if near is None else source.offset(near)
        for wanted in dict.fromkeys((needle.text.strip(), trimmed(needle.text))):
            places = [
                place
                for place in (occurrences(source.text, wanted) if wanted else ())
                if not (source.cuts(place) or source.cuts(place + len(wanted)))
            ]
            if places:
                start = nearest(places, hint)
                return self._place(start, start + len(wanted), "normalized", len(places))
        pieces = parts(needle.text)
        altered = None
        if pieces:
            placed = self._elided(pieces, hint)
            if isinstance(placed, Place):
                return placed
            altered = placed
        from summarizer.grounding.fuzzy import find_fuzzily  # which no quote needs that stands as it is

        return altered or find_fuzzily(needle, self.words, near)

    def _elided(self, pieces: list[str], hint: int | None) -> Place | Altered | None:
        chains = elided_places(pieces, self.normalized)
        if not chains:
            return None
        from summarizer.grounding.omissions import swallowed

        by_start = sorted(chains, key=lambda chain: abs(chain[0][0] - hint) if hint is not None else 0)
        altered = None
        for chain in by_start[:_TRIED]:
            place = self._place(chain[0][0], chain[-1][1], "elided", len(chains))
            lost = swallowed(self.text, place.start, place.end, gaps(chain, self.normalized))
            if not lost:
                return place
            altered = altered or Altered(place.start, place.end, tuple(Difference("", word) for word in lost))
        return altered

    def _place(self, start: int, end: int, match: Match, count: int) -> Place:
        return Place(*self.normalized.span(start, end), match, 1.0, count)


_TRIED = 8
"""Chains of an elided quote that are read for what they leave out; a quote that fits more places fits none."""
