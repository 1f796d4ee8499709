"""Adjuncts that a claim adds: what its sentence would be whole without, and of which the cited words have nothing.

"With a torch", "two of them children", "who had been warned", "and a dog": where none of the words of such a phrase
stands in the cited sentences, and these have no words left beside what it is joined to, it rewords nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.comparison.alignment import LIGHT, Alignment, align
from summarizer.comparison.copies.detail import telling_among
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.units import unit_named
from summarizer.comparison.parties.spellings import is_known
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.counterparts import echoes
from summarizer.comparison.predicates.denials import is_negative
from summarizer.comparison.predicates.verbs import PREPOSITIONS, groups, parted
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon import names_thing
from summarizer.language.reporting import listed
from summarizer.language.roles import STATUSES
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PERIODS

_LEADING = PREPOSITIONS - listed("of following despite during until past beyond before after since")
"""Prepositions of an adjunct that adds a thing or a place; those of time are compared with the times."""
_CLAUSES = listed("who which while whose until unless where")
"""Words that open a clause which may be left out."""
_JOINING = listed("and plus or")
_NEWLY = frozenset(["a", "an", "another"])
"""Determiners of what was not told of before; "the", "his" go back to what was."""
_ENDS = CLAUSE_OPENERS | _JOINING | _CLAUSES | listed("but nor")
_PARTITIVE = listed("most many some several half all two three four five six seven eight nine ten both one none third")
"""Words that take a part of what "of them" names."""
_WHOLE = listed("them it which whom these those")
_OF_PRESS = listed("paper newspaper reporter reporters journal magazine correspondent editors article")
_UNTELLING = LIGHT | PERIODS | STATUSES.keys() | _OF_PRESS
"""Everyday words, those for times and statuses, which are compared apart, and for the source, which says "I"."""
_PREFIXES = ("un", "in", "im", "non", "dis")
_BESIDE = 2
"""Content words before an adjunct that it may be joined to."""
_LONGEST = 12
"""Words of an adjunct that are looked at."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the adjuncts of *claim* of which the few sentences that it cites have nothing."""
    if not claim.foreign and len(sources.cited) <= NEAREST:
        reading = _Reading(claim, sources)
        for first, last, needs_kind in _adjuncts(claim):
            if reading.is_new(first, last, needs_kind):
                said = claim.span(first, last)
                yield Difference("detail", "clash", said, None, f"adds {claim.text[slice(*said)]!r}")
                return


def _adjuncts(claim: Passage) -> Iterator[tuple[int, int, bool]]:
    """Yield where adjuncts begin and end, and whether one must name a kind of thing to add anything.

    A prepositional phrase is as often a turn of phrase: "at stake", "in the clear".
    """
    order = claim.order
    verbs = {group.verb for group in groups(claim)}
    for index, word in enumerate(order):
        after = order[index + 1] if index + 1 < len(order) else ""
        if word in _LEADING or (index and word in _JOINING and after not in DETERMINERS - _NEWLY):
            noun = word in _JOINING and after in _NEWLY
            yield index, _end(claim, index + 1, PREPOSITIONS | _ENDS | AUXILIARIES, verbs), not noun
        elif (index and word in _CLAUSES) or (word == "that" and _is_relative(claim, index, verbs)):
            yield index, _end(claim, index + 1, _ENDS, set()), False
        elif (
            word in _PARTITIVE
            and "of" in order[index + 1 : index + 2]
            and not _WHOLE.isdisjoint(order[index + 2 : index + 3])
        ):
            yield index + 3, _end(claim, index + 3, _ENDS, set()), False


def _is_relative(claim: Passage, index: int, verbs: set[int]) -> bool:
    """Return whether a "that" opens what is added to what was said, or to a noun."""
    before = claim.order[index - 1] if index else ""
    return before == "adding" or (index > 1 and index - 1 not in verbs and claim.order[index - 2] in DETERMINERS)


def _end(claim: Passage, start: int, stops: frozenset[str], verbs: set[int]) -> int:
    """Return where the phrase ends that goes on at *start*: before a mark, one of *stops* or a verb."""
    for place in range(start, min(start + _LONGEST, len(claim.order))):
        if parted(claim, place) or place in verbs or (claim.order[place] in stops and place > start):
            return place
    return min(start + _LONGEST, len(claim.order))


@dataclass(frozen=True)
class _Reading:
    """A claim beside the sentences it cites."""

    claim: Passage
    sources: Sources

    @cached_property
    def aligned(self) -> Alignment:
        return align(self.claim, self.sources)

    @cached_property
    def carried(self) -> dict[int, tuple[tuple[Passage, int], ...]]:
        """Index of each content word of the claim that the cited sentences have → where they have it."""
        found = {index: tuple(self._spots(index)) for index in self.claim.content}
        return {index: spots for index, spots in found.items() if spots}

    def _spots(self, index: int) -> Iterator[tuple[Passage, int]]:
        for passage in self.sources.cited:
            places = echoes(self.claim, index, passage)
            if not places:
                places = tuple(
                    place for word in _turned(self.claim.order[index]) for place in passage.kin_at.get(word, ())
                )
            yield from ((passage, place) for place in places)
        known = self.aligned.carried.get(index)
        if known is not None and self.sources.cites(known[0]):
            yield known

    @cached_property
    def used(self) -> set[tuple[Passage, int]]:
        return {spot for spots in self.carried.values() for spot in spots}

    @cached_property
    def telling(self) -> frozenset[int]:
        """The content words that say more than everyday ones, figures and times aside."""
        claim = self.claim
        told = telling_among(claim, [i for i in claim.content if claim.order[i] not in _UNTELLING])
        return frozenset(i for i in told if not is_negative(claim.order[i]) and not claim.order[i].endswith("ly"))

    def is_new(self, first: int, last: int, needs_kind: bool) -> bool:
        """Return whether nothing cited has a word of ``[first:last]`` or words left over where it stands."""
        claim = self.claim
        words = [index for index in claim.content if first <= index < last]
        named = [i for i in words if i in self._names]
        told = [index for index in words if index in self.telling]
        if any(index in self.carried for index in words) or not (named or told):
            return False
        if any(is_known(claim.words[i].text, self._cited) for i in named):
            return False
        if needs_kind and not named and not any(names_thing(claim.order[i]) for i in told):
            return False
        if not needs_kind and len(words) < _BESIDE and claim.order[first] not in _JOINING:
            return False
        anchors = [i for i in self.carried if i < first][-_BESIDE:]
        absent = [i for i in told if i not in self.aligned.carried]
        if not anchors or (2 * len(absent) < max(1, len(told)) and (not named or self._are_together(named, anchors))):
            return False
        after = [i for i in self.carried if i >= last][:1]
        return len(self._left([*anchors[-1:], *after], within=claim.order[first] not in _CLAUSES)) < max(1, len(named))

    @cached_property
    def _names(self) -> frozenset[int]:
        return frozenset(index for run in self.claim.names for index in range(*run))

    @cached_property
    def _cited(self) -> Sources:
        return Sources.of(self.sources.texts[: len({passage.source for passage in self.sources.cited})])

    def _are_together(self, named: Sequence[int], anchors: Sequence[int]) -> bool:
        """Return whether a sentence of the context has a name of the adjunct and a word that it is joined to."""
        claim = self.claim
        holding = [set(self.sources.holding(claim.stems[index])) for index in named]
        return any(echoes(claim, anchor, passage) for passage in set.intersection(*holding) for anchor in anchors)

    def _left(self, anchors: Sequence[int], *, within: bool) -> list[str]:
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
    """Yield what *word* is without its prefix or its ending, or with one: "unpaid" for "not paid", "payable"."""
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            yield word[len(prefix) :]
    yield from (prefix + word for prefix in _PREFIXES[:1])
    if word.endswith("able"):
        yield word[:-4]
