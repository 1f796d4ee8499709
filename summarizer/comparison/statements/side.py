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
from summarizer.comparison.parties.spellings import is_known
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.frames import frames
from summarizer.comparison.slots import way
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
        """For each sentence the indices of the words that the other text carries: as words, names, amounts or times."""
        return tuple(frozenset(found.carried) | _valued(found.claim, found.passages) | _known(found) for found in self.aligned)

    @cached_property
    def told(self) -> tuple[frozenset[int], ...]:
        """For each sentence the indices of its content words, without those that say who says it, and where."""
        return tuple(_told(found.claim) for found in self.aligned)

    @cached_property
    def names_of_its_own(self) -> tuple[Range, ...]:
        """Where the text names what the other does not, speakers aside."""
        return tuple(
            (claim.offset + start, claim.offset + end)
            for aligned, carried, told in zip(self.aligned, self.carried, self.told, strict=True)
            for claim in [aligned.claim]
            for run in claim.names
            if told.issuperset(range(*run)) and carried.isdisjoint(range(*run))
            for start, end in [claim.span(*run)]
        )

    def acts_alone(self, span: Range) -> bool:
        """Return whether the clause about *span* has a verb that the other text has not: "injured" beside "killed"."""
        for aligned, carried, told in zip(self.aligned, self.carried, self.told, strict=True):
            claim = aligned.claim
            start = span[0] - claim.offset
            if not 0 <= start < len(claim.text):
                continue
            clause = next((run for run in reversed(claim.clauses) if claim.words[run[0]].start <= start), (0, 0))
            return any(
                frame.verb in told and frame.verb not in carried and claim.order[frame.verb] not in LIGHT
                for frame in frames(claim)
                if clause[0] <= frame.verb < clause[1]
            )
        return False

    def alike_about(self, span: Range) -> float:
        """Return which share of the words next to *span*, numbers and times aside, the other text carries."""
        for aligned, carried, told in zip(self.aligned, self.carried, self.told, strict=True):
            claim = aligned.claim
            start, end = span[0] - claim.offset, span[1] - claim.offset
            if not 0 <= start < len(claim.text):
                continue
            taken = [(start, end), *((own.start, own.end) for own in (*amounts(claim), *mentions(claim)))]
            words = [index for index in sorted(told) if not _within(claim, index, taken)]
            near = [index for index in words if claim.words[index].end <= start][-_REACH:]
            near += [index for index in words if claim.words[index].start >= end][:_REACH]
            weights = [(LIGHT_WEIGHT if claim.order[i] in LIGHT else 1.0, i in carried) for i in near]
            total = sum(weight for weight, _ in weights)
            return sum(weight for weight, known in weights if known) / total if total else 1.0
        return 1.0

    @cached_property
    def substance(self) -> float:
        """The share of what it says beside names and figures that the other text carries, 0 to 1."""
        plain = [
            (LIGHT_WEIGHT if aligned.claim.order[index] in LIGHT else 1.0, index in carried)
            for aligned, carried, told in zip(self.aligned, self.carried, self.told, strict=True)
            for index in told.intersection(aligned.claim.plain)
        ]
        total = sum(weight for weight, _ in plain)
        return sum(weight for weight, carried in plain if carried) / total if total else 1.0

    @cached_property
    def scope_of_its_own(self) -> bool:
        """Whether it says in what place or time, in words that the other text has not: "in Torv", "in the half year"."""
        return any(
            index not in carried and way(aligned.claim, index) == "at" and aligned.claim.order[index] not in LIGHT
            for aligned, carried, told in zip(self.aligned, self.carried, self.told, strict=True)
            for index in told
            if not any(own.start < aligned.claim.words[index].end and aligned.claim.words[index].start < own.end
                       for own in amounts(aligned.claim))
        )

    @cached_property
    def dated_by_itself(self) -> bool:
        """Whether it has a date or a time of day that is none of the other text's."""
        return any(
            not any(one_time(own, theirs) for passage in aligned.passages for theirs in mentions(passage))
            for aligned in self.aligned
            for own in mentions(aligned.claim)
        )

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
            for aligned, carried, told in zip(self.aligned, self.carried, self.told, strict=True)
            for claim in [aligned.claim]
            for index in sorted(told)
            if not any(
                start < claim.offset + claim.words[index].end and claim.offset + claim.words[index].start < end
                for start, end in without
            )
        ]


def _known(aligned: Alignment) -> frozenset[int]:
    """Return the words of names that the other text has in another form: an acronym, a people for its country."""
    claim = aligned.claim
    named = (index for run in claim.names for index in range(*run))
    return frozenset(index for index in named if is_known(claim.words[index].text, aligned.sources))


def _valued(claim: Passage, passages: Collection[Passage]) -> frozenset[int]:
    """Return the words of the amounts and times of *claim* that *passages* have too, however written."""
    theirs = [amount for passage in passages for amount in (*amounts(passage), *singles(passage))]
    times = [mention for passage in passages for mention in mentions(passage)]
    spans = [
        (own.start, own.end) for own in (*amounts(claim), *singles(claim)) if any(equal(own, other) for other in theirs)
    ]
    spans += [(own.start, own.end) for own in mentions(claim) if any(one_time(own, other) for other in times)]
    return frozenset(index for index in claim.content if _within(claim, index, spans))


def _within(claim: Passage, index: int, spans: Collection[Range]) -> bool:
    word = claim.words[index]
    return any(start < word.end and word.start < end for start, end in spans)


_REACH = 3
"""Content words to either side of a figure that say what it measures."""
_MAIN = 0.4
"""Least share of a sentence that a claim fills for the rest to tell who says it only."""


def _told(claim: Passage) -> frozenset[int]:
    content = frozenset(claim.content)
    for found in sorted(claim.attributions, key=lambda found: -sum(end - start for start, end in found.content)):
        said = sum(end - start for start, end in found.content)
        if said >= _MAIN * len(claim.text) and said > found.who[1] - found.who[0] and not found.negated:
            return frozenset(index for index in content if _within(claim, index, found.content)) or content
    return content


def one_time(one: Mention, other: Mention) -> bool | None:
    """Return whether two dates or times agree in all that both say, or None where they say nothing of one kind."""
    told = [same(one, other) for same, alike in SLOTS if alike(one, other)]
    return all(told) if told else None
