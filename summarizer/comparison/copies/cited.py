"""A claim beside the sentences that it cites: which of its words these have, and what is left of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.copies.telling import BY_NUMBER, telling_among
from summarizer.comparison.difference import Relation
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.units import unit_named
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import once
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.reporting import listed
from summarizer.language.roles import STATUSES
from summarizer.language.tokens import stem
from summarizer.language.word_classes import PERIODS

_OF_PRESS = listed("paper newspaper reporter reporters journal magazine correspondent editors article")
_UNTELLING = LIGHT | BY_NUMBER | PERIODS | STATUSES.keys() | _OF_PRESS
"""Everyday words, those for times and statuses, which are compared apart, and for the source, which says "I"."""
_PREFIXES = ("un", "in", "im", "non", "dis")


@lru_cache(maxsize=16)  # the checks of additions ask about one claim, one after another
def reading_of(claim: Passage, sources: Sources) -> Reading:
    """Return *claim* read beside the cited sentences of *sources*."""
    return Reading(claim, sources)


@dataclass(frozen=True)
class Reading:
    """A claim beside the sentences it cites."""

    claim: Passage
    sources: Sources

    @once
    def is_close(self) -> bool:
        """Whether few sentences are cited, in the claim's language, so that what they lack they do not say."""
        return len(self.sources.cited) <= NEAREST and not any(p.foreign for p in (self.claim, *self.sources.cited))

    @once
    def aligned(self) -> Alignment:
        """Which words of the cited sentences and of their context carry the claim."""
        return align(self.claim, self.sources)

    @once
    def carried(self) -> dict[int, tuple[tuple[Passage, int], ...]]:
        """Index of each content word of the claim that the cited sentences have → where they have it."""
        found = {index: tuple(self._spots(index)) for index in self.claim.content}
        return {index: spots for index, spots in found.items() if spots}

    def carries(self, index: int) -> bool:
        """Return whether the cited sentences have the word at *index*: of one word less work than `carried`."""
        return next(self._spots(index), None) is not None

    def _spots(self, index: int) -> Iterator[tuple[Passage, int]]:
        for passage in self.sources.cited:
            places = echoes(self.claim, index, passage)
            if not places:
                places = tuple(
                    place
                    for word in _turned(self.claim.order[index])
                    for place in (*passage.kin_at.get(word, ()), *passage.at.get(word, ()))
                )
            yield from ((passage, place) for place in places)
        known = self.aligned.carried.get(index)
        if known is not None and self.sources.cites(known[0]):
            yield known

    @once
    def used(self) -> set[tuple[Passage, int]]:
        """Where the cited sentences have a word of the claim."""
        return {spot for spots in self.carried.values() for spot in spots}

    @once
    def telling(self) -> frozenset[int]:
        """The content words that say more than everyday ones, figures and times aside."""
        claim = self.claim
        told = telling_among(claim, [i for i in claim.content if claim.order[i] not in _UNTELLING])
        return frozenset(i for i in told if not is_negative(claim.order[i]) and not claim.order[i].endswith("ly"))

    @once
    def names(self) -> frozenset[int]:
        """The indices of the words of names."""
        return frozenset(index for run in self.claim.names for index in range(*run))

    @once
    def alone(self) -> Sources:
        """The cited texts without their context."""
        return Sources.of(self.sources.texts[: len({passage.source for passage in self.sources.cited})])

    @once
    def left_over(self) -> int:
        """How many telling words of the cited sentences carry nothing of the claim: a rewording takes their place."""
        return sum(
            (passage, index) not in self.used and passage.order[index] not in LIGHT
            for passage in self.sources.cited
            for index in passage.plain
        )

    def adds(self, first: int, last: int) -> Relation:
        """Return how sure it is that the words of ``[first:last]`` that no cited sentence has add something.

        Where as many others of the claim's words are its own, and the cited sentences have enough left over, those may
        be told in other words too.
        """
        new = (self.telling | self.names).intersection(self.claim.content).difference(self.carried)
        told = sum(first <= index < last for index in new)
        return "unknown" if 2 * told <= len(new) and told <= self.left_over else "clash"

    def told_by_one(self, words: Sequence[int]) -> int:
        """Return how many of *words* that sentence of the context has which has most of them."""
        found: Counter[Passage] = Counter()
        for index in words:
            holding = {*self.sources.holding(self.claim.stems[index]), *self.sources.akin(self.claim.kin[index])}
            found.update(passage for passage in holding if not self.sources.cites(passage))
        return max(found.values(), default=0)

    def left(self, anchors: Sequence[int], *, within: bool) -> list[str]:
        """Return the words next to what carries *anchors*, and *within* its clause, that carry nothing of the claim."""
        found = []
        for anchor in anchors:
            passage, place = self.carried[anchor][0]
            at = bisect_left(passage.content, place)
            clause = range(*next(run for run in passage.clauses if place < run[1]))
            for side in (passage.content[at + 1 :], passage.content[:at][::-1]):
                for index in side:
                    if (passage, index) in self.used or passage.stems[index] in self.claim.at:
                        break
                    if within and index not in clause:
                        break
                    if not unit_named(passage.order[index]):
                        found.append(passage.order[index])
        return found


def _turned(word: str) -> Iterator[str]:
    """Yield what *word* is without its prefix or its ending, or with one, and of what it is compounded.

    "Unpaid" for "not paid", "payable" for "to be paid", "under-fours" for "children under four".
    """
    yield from (stem(part) for part in word.split("-") if len(part) > 1 and part != word)
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            yield word[len(prefix) :]
    yield from (prefix + word for prefix in _PREFIXES[:1])
    if word.endswith("able"):
        yield word[:-4]
