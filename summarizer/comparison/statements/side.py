"""One of two texts as read against the other: which of its words that one carries, and what it says otherwise."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from summarizer.comparison.alignment import LIGHT, LIGHT_WEIGHT, Alignment, align
from summarizer.comparison.checks import checks_for
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts, singles
from summarizer.comparison.figures.mentions import SLOTS, Mention, mentions
from summarizer.comparison.figures.reckoning import equal
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources, sentences_of


@dataclass(frozen=True)
class Side:
    """The sentences of a text, each aligned with those of the other text."""

    aligned: tuple[Alignment, ...]

    @staticmethod
    def of(text: str, other: str) -> Side:
        """Return *text* as read against *other*."""
        sources = Sources.of([other])
        return Side(tuple(align(claim, sources) for claim in sentences_of(text)))

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """What the checks find in the text that the other does not say, or says otherwise; spans into both texts."""
        return tuple(
            found.placed(aligned.claim.offset)
            for aligned in self.aligned
            for check in checks_for(aligned.claim)
            for found in check(aligned.claim, aligned.sources)
        )

    @cached_property
    def carried(self) -> tuple[frozenset[int], ...]:
        """For each sentence the indices of the words that the other text carries, as words, amounts or times."""
        return tuple(frozenset(found.carried) | _valued(found.claim, found.passages) for found in self.aligned)

    def coverage(self, without: Collection[Range] = ()) -> float:
        """Return the share of the content that the other text carries, 0 to 1, the spans *without* left aside."""
        told = self._weights(without)
        total = sum(weight for _, weight, _ in told)
        return sum(weight for _, weight, carried in told if carried) / total if total else 1.0

    def lacking(self, without: Collection[Range] = ()) -> tuple[str, ...]:
        """Return the words that the other text does not carry."""
        return tuple(word for word, _, carried in self._weights(without) if not carried)

    def excess(self, without: Collection[Range] = ()) -> float:
        """Return how much the other text does not carry, in words; everyday words count little."""
        return sum(weight for _, weight, carried in self._weights(without) if not carried)

    def _weights(self, without: Collection[Range]) -> list[tuple[str, float, bool]]:
        return [
            (claim.words[index].text, LIGHT_WEIGHT if claim.order[index] in LIGHT else 1.0, index in carried)
            for aligned, carried in zip(self.aligned, self.carried, strict=True)
            for claim in [aligned.claim]
            for index in claim.content
            if not any(
                start < claim.offset + claim.words[index].end and claim.offset + claim.words[index].start < end
                for start, end in without
            )
        ]


def _valued(claim: Passage, passages: Collection[Passage]) -> frozenset[int]:
    """Return the words of the amounts and times of *claim* that *passages* have too, however written."""
    theirs = [amount for passage in passages for amount in (*amounts(passage), *singles(passage))]
    times = [mention for passage in passages for mention in mentions(passage)]
    spans = [
        (own.start, own.end) for own in (*amounts(claim), *singles(claim)) if any(equal(own, other) for other in theirs)
    ]
    spans += [(own.start, own.end) for own in mentions(claim) if any(one_time(own, other) for other in times)]
    return frozenset(
        index
        for index in claim.content
        if any(start < claim.words[index].end and claim.words[index].start < end for start, end in spans)
    )


def one_time(one: Mention, other: Mention) -> bool | None:
    """Return whether two dates or times agree in all that both say, or None where they say nothing of one kind."""
    told = [same(one, other) for same, alike in SLOTS if alike(one, other)]
    return all(told) if told else None
