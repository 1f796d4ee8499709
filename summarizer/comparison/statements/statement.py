"""A sentence of one text as read against another text: what of it that one carries, and what is its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.checks import checks_for
from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT, LIGHT_WEIGHT
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.mentions import SLOTS, Mention, mentions
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.parties.spellings import is_known
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import once
from summarizer.comparison.slots import way
from summarizer.language.attribution import Attributed
from summarizer.language.number_words import ORDINALS
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import STOPWORDS, stem

_REACH = 3
"""Content words to either side of a figure that say what it measures."""
_COMPARED = re.compile(r"\bthan\s\Z")
"""What stands before a time with which something is compared, and at which nothing of it happens."""
_MAIN = 0.4
"""Least share of a sentence that a claim fills for the rest to tell only who says it."""


@dataclass(frozen=True)
class Statement:
    """A sentence and what of it the other text carries. Spans are offsets into the sentence."""

    aligned: Alignment

    @property
    def claim(self) -> Passage:
        """The sentence."""
        return self.aligned.claim

    @once
    def differences(self) -> tuple[Difference, ...]:
        """What the checks find in it that the other text does not say, or says otherwise."""
        claim, sources = self.aligned.claim, self.aligned.sources
        return tuple(found for check in checks_for(claim) for found in check(claim, sources))

    @once
    def carried(self) -> frozenset[int]:
        """The indices of the words that the other text carries: as words, as names, as amounts or times."""
        return (
            frozenset(self.aligned.carried) | self._named_otherwise() | self._valued_alike() | self._joined_otherwise()
        )

    @once
    def told(self) -> frozenset[int]:
        """The indices of its content words, without those that say who says it, and where."""
        content = frozenset(self.claim.content)
        for said, found in sorted(_lengths(self.claim), key=lambda told: -told[0]):
            enough = said >= _MAIN * len(self.claim.text) and said > found.who[1] - found.who[0]
            if enough and not found.negated:
                return frozenset(index for index in content if _within(self.claim, index, found.content)) or content
        return content

    @once
    def own(self) -> tuple[int, ...]:
        """The indices of the told words that the other text does not carry, in order."""
        return tuple(sorted(self.told - self.carried))

    @once
    def names_of_its_own(self) -> tuple[Range, ...]:
        """Where it names what the other text does not, speakers aside."""
        dated = frozenset(
            i for i in self.own if _within(self.claim, i, [(it.start, it.end) for it in mentions(self.claim)])
        )
        own = frozenset(self.own) - dated
        return tuple(
            self.claim.span(*run)
            for run in self.claim.names
            if own.issuperset(range(*run))
            or (not own.isdisjoint(range(*run)) and self._is_other_name(run, own))
            or (not own.isdisjoint(range(*run)) and all(i in own or self.is_plain_there(i) for i in range(*run)))
        )

    def is_plain_there(self, index: int) -> bool:
        """Return whether the other text has the word without a capital: "Poet Ann Roe", "Ann Roe, the poet"."""
        passage, place = self.aligned.carried.get(index, (None, 0))
        return passage is not None and not passage.words[place].capitalised

    def _is_other_name(self, run: Range, own: Collection[int]) -> bool:
        """Return whether what else it has of a name is a part of another name: "Torv Works" beside "Hesk Works"."""
        claim, titles = self.claim, HEADS | STATUSES.keys()
        if all(claim.order[index] in titles for index in range(*run) if index in own):
            return False
        for index in range(*run):
            found = self.aligned.carried.get(index)
            if found is not None:
                passage, place = found
                others = next((range(*it) for it in passage.names if it[0] <= place < it[1]), range(0))
                apart = [i for i in others if passage.stems[i] not in claim.at and passage.order[i] not in titles]
                return any(claim.kin_at.keys().isdisjoint(passage.kin[i]) for i in apart)
        return False

    @once
    def scope_of_its_own(self) -> bool:
        """Whether it says in which place or time, in words that the other text has not: "in Torv", "in the spring"."""
        figures = [(own.start, own.end) for own in amounts(self.claim)]
        return any(
            way(self.claim, index) == "at" and self.weight(index) == 1.0 and not _within(self.claim, index, figures)
            for index in self.own
        )

    @once
    def dated_by_itself(self) -> bool:
        """Whether it has a date or a time of day that is none of the other text's."""
        theirs = [mention for passage in self.aligned.passages for mention in mentions(passage)]
        own = [
            it for it in mentions(self.claim) if not _COMPARED.search(self.claim.text, max(0, it.start - 6), it.start)
        ]
        if any(not any(one_time(mine, other) for other in theirs) for mine in own):
            return True
        there = frozenset[tuple[str, ...]]().union(*map(_days_counted, self.aligned.passages))
        return bool(there) and not _days_counted(self.claim) <= there

    def weight(self, index: int) -> float:
        """Return what the word counts: everyday words count little."""
        return LIGHT_WEIGHT if self.claim.order[index] in LIGHT else 1.0

    def weighed(self, indices: Iterable[int]) -> tuple[float, float]:
        """Return what the words at *indices* count together, and what of it the other text carries."""
        weights = [(self.weight(index), index in self.carried) for index in indices]
        return sum(weight for weight, _ in weights), sum(weight for weight, carried in weights if carried)

    def told_outside(self, spans: Collection[Range]) -> list[int]:
        """Return the told words that are not within *spans*, in order."""
        return [index for index in sorted(self.told) if not _within(self.claim, index, spans)]

    def happening_outside(self, spans: Collection[Range]) -> list[int]:
        """Return the same without its names: what happens, not to whom."""
        named = {index for run in self.claim.names for index in range(*run)}
        return [index for index in self.told_outside(spans) if index not in named]

    def happens(self, spans: Collection[Range]) -> float:
        """Return the share of what is told beside names and outside *spans* that the other text carries, 0 to 1."""
        total, carried = self.weighed(self.happening_outside(spans))
        return carried / total if total else 1.0

    def share_outside(self, spans: Collection[Range]) -> float:
        """Return the share of what is told outside *spans* that the other text carries, 0 to 1."""
        total, carried = self.weighed(self.told_outside(spans))
        return carried / total if total else 1.0

    def shared_outside(self, spans: Collection[Range]) -> int:
        """Return how many telling words, names and figures outside *spans* the other text has too, each name once."""
        claim, named = self.claim, {index for run in self.claim.names for index in range(*run)}
        both = self.carried.intersection(self.told_outside(spans))
        plain = sum(self.weight(index) == 1.0 for index in both - named)
        return plain + sum(not both.isdisjoint(range(*run)) for run in claim.names)

    def alike_about(self, span: Range) -> float:
        """Return which share of the words next to *span*, figures and times aside, the other text carries."""
        taken = [span, *((own.start, own.end) for own in amounts(self.claim))]
        taken += [(own.start, own.end) for own in mentions(self.claim)]
        words = self.told_outside(taken)
        near = [index for index in words if self.claim.words[index].end <= span[0]][-_REACH:]
        near += [index for index in words if self.claim.words[index].start >= span[1]][:_REACH]
        total, carried = self.weighed(near)
        return carried / total if total else 1.0

    def verbs_about(self, span: Range) -> list[int]:
        """Return the verbs of the clause about *span*."""
        opening = (run for run in reversed(self.claim.clauses) if self.claim.words[run[0]].start <= span[0])
        first, last = next(opening, (0, 0))
        return [frame.verb for frame in frames(self.claim) if first <= frame.verb < last]

    def acts_alone(self, span: Range) -> bool:
        """Return whether the clause about *span* has a verb that the other text has not: "injured" beside "killed"."""
        return any(verb in self.own and self.weight(verb) == 1.0 for verb in self.verbs_about(span))

    def _named_otherwise(self) -> frozenset[int]:
        """Return the words of names that the other text has in another form: an acronym, a people for its country."""
        named = (index for run in self.claim.names for index in range(*run))
        return frozenset(i for i in named if is_known(self.claim.words[i].text, self.aligned.sources))

    def _joined_otherwise(self) -> frozenset[int]:
        """Return the words that the other text has with a hyphen, or without: "money-laundering"."""
        claim, near = self.claim, self.aligned.passages
        hyphened = {part for passage in near for word in passage.order if "-" in word for part in _parts(word)}
        there = frozenset[str]().union(*(passage.at for passage in near))
        return frozenset(
            index
            for index in self.claim.content
            if (claim.stems[index] in hyphened)
            or ("-" in claim.order[index] and there.issuperset(_parts(claim.order[index])))
        )

    def _valued_alike(self) -> frozenset[int]:
        """Return the words of amounts and times that the other text has too, however written."""
        near = self.aligned.passages
        theirs = [amount for passage in near for amount in (*amounts(passage), *singles(passage))]
        times = [mention for passage in near for mention in mentions(passage)]
        figures = (*amounts(self.claim), *singles(self.claim))
        spans = [(own.start, own.end) for own in figures if any(equal(own, other) for other in theirs)]
        spans += [(own.start, own.end) for own in mentions(self.claim) if any(one_time(own, other) for other in times)]
        return frozenset(index for index in self.claim.content if _within(self.claim, index, spans))


def one_time(one: Mention, other: Mention) -> bool | None:
    """Return whether two dates or times agree in all that both say, or None where they say nothing of one kind."""
    told = [same(one, other) for same, alike in SLOTS if alike(one, other)]
    return all(told) if told else None


def _days_counted(passage: Passage) -> frozenset[tuple[str, ...]]:
    """Return the days, weeks and months on which something is told by their number: "on the second day"."""
    order = passage.order
    return frozenset(
        pair
        for index, pair in enumerate(pairwise(order))
        if pair[0] in ORDINALS and pair[1] in _COUNTED and order[max(0, index - 2) : index] in _ON_THE
    )


_COUNTED = frozenset({"day", "week", "month", "night", "morning", "quarter"})
_ON_THE = frozenset({("on", "the"), ("in", "the")})


def _parts(word: str) -> list[str]:
    """Return the stems of the parts of a word with hyphens; an "ex-mayor" is a former one."""
    return [stem("former" if part == "ex" else part) for part in word.split("-") if part not in STOPWORDS]


def _lengths(claim: Passage) -> list[tuple[int, Attributed]]:
    """Return each attribution with the length of what is said."""
    return [(sum(end - start for start, end in found.content), found) for found in claim.attributions]


def _within(claim: Passage, index: int, spans: Collection[Range]) -> bool:
    word = claim.words[index]
    return any(start < word.end and word.start < end for start, end in spans)
