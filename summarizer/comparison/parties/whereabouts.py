"""Common places compared: "in the town hall" against "in the swimming baths". Places with a name are names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.place_kinds import KIND_OF
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.slots import WAYS, same_slot
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import groups
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS, stem
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS

_PLACED = frozenset(["at", "to", "from"])
_PLACING = frozenset([word for word, way in WAYS.items() if way in _PLACED])
"""Prepositions of being at a place, going to it or coming from it."""
_LONGEST = 4
"""Words between a preposition and the noun of its place: "in the | old | main | town | hall"."""


class _Whereabouts(NamedTuple):
    """A preposition with the noun after it, at the words ``[first:last]``, the noun the last of them."""

    way: str
    noun: str
    first: int
    last: int


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the places of *claim* for which the cited words have nothing, where they have another in their stead."""
    itself = not _REFLEXIVE.isdisjoint(claim.order)
    counted = dict(_counted(claim)) if len(claim.numbers) >= _PAIR else {}
    if not itself and len(counted) < _PAIR and KIND_OF.keys().isdisjoint(claim.order):
        return  # no place of a kind that another could take the stead of
    places = _whereabouts(claim)
    if not places and not itself:
        return
    aligned = align(claim, sources)
    passages = aligned.basis
    for place in [place for place in places if place.noun in KIND_OF]:
        if any(_stands_in(passage, place) for passage in passages):
            continue
        found = next(
            (
                (passage, other)
                for passage in passages
                for other in _whereabouts(passage)
                if _gives_way(aligned, place, passage, other)
            ),
            None,
        )
        if found is not None:
            passage, other = found
            said, source = claim.span(place.first, place.last), passage.span(other.first, other.last)
            reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*source)]!r}"
            named = {claim.stems[i] for i in range(place.first, place.last) if claim.words[i].capitalised}
            alike = any(passage.stems[i] in named for i in range(other.first, other.last))
            unsure = alike and aligned.freely_worded  # "the Torv school" may be "a Torv riding school"
            yield Difference("place", "unknown" if unsure else "clash", said, passage.place(*source), reason)
    if len(counted) >= _PAIR:
        yield from _exchanged(claim, counted, passages)
    if itself:
        yield from _itself(claim, passages)


def _itself(claim: Passage, passages: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a place "itself" where the sources say that it was another: "the next valley", "another country"."""
    index = next((i for i, word in enumerate(claim.order) if word in _REFLEXIVE), 0)
    if not index or not (claim.words[index - 1].capitalised or claim.order[index - 1] in _GROUNDS):
        return
    for passage in passages:
        for at, word in enumerate(passage.order[:-1]):
            noun = passage.order[at + 1]
            if word in _OTHER and noun in _GROUNDS and stem(noun) not in claim.at:
                said, there = claim.span(index - 1, index + 1), passage.span(at, at + 2)
                yield said_otherwise("place", (claim, said), (passage, there))
                return


_REFLEXIVE = frozenset(["itself", "themselves"])
_OTHER = listed("another other different neighbouring neighboring nearby adjacent next foreign opposite")
_GROUNDS = listed(
    """country nation state province region county district city town village valley island continent street quarter
    neighbourhood neighborhood parish port harbour harbor side bank shore coast building house room"""
)
_GROUNDS |= {noun + "s" for noun in _GROUNDS}
"""Nouns of places large and small that may be one's own or another, in the plural too."""


def _stands_in(passage: Passage, place: _Whereabouts) -> bool:
    """Return whether *passage* tells of such a place, and not merely of one that is somewhere else in it.

    "Held in the fire station because the town hall was shut" has nothing in the town hall.
    """
    if not (_has(passage, place.noun) or _has_kind(passage, place.noun)):
        return False
    named = [index for index in passage.at.get(stem(place.noun), ()) if passage.order[index] == place.noun]
    others = [other for other in _whereabouts(passage) if other.way == place.way]
    told = {index for other in others for index in range(other.first, other.last)}
    verbal = any(index + 1 < len(passage.order) and passage.order[index + 1] in AUXILIARIES for index in named)
    return not (others and len(named) == 1 and verbal and told.isdisjoint(named))


def _exchanged(
    claim: Passage, mine: Mapping[str, tuple[float, Range]], passages: Sequence[Passage]
) -> Iterator[Difference]:
    """Yield the figures that *claim* gives another place than its sources: "26 in Torv", of "15 in Torv"."""
    for passage in passages:
        theirs = dict(_counted(passage))
        for name, (value, span) in mine.items():
            other, there = theirs.get(name, (value, span))
            if other != value and any(value == each for each, _ in theirs.values()):
                reason = f"says {claim.text[slice(*span)]!r}, source says {passage.text[slice(*there)]!r}"
                yield Difference("place", "clash", span, passage.place(*there), reason)


def _counted(passage: Passage) -> Iterator[tuple[str, tuple[float, Range]]]:
    """Yield the name of each place with the figure told of it: "26 in Torv", "fifteen of them at Torv"."""
    for number in passage.numbers:
        for first, last in passage.names:
            start = passage.starts[first]
            if number.end <= start < number.end + _APART and _COUNTED_AT.fullmatch(passage.text, number.end, start):
                yield passage.order[last - 1], (number.value, (number.start, passage.words[last - 1].end))
                break


ANYWHERE = listed("scene site spot place area location venue premises")
"""Nouns that may stand for any place."""
_PAIR = 2
"""Figures with their places that can be exchanged."""
_APART = 40
"""Characters between a figure and its place."""
_COUNTED_AT = re.compile(
    r"(?: of (?:them|those|these|the \w{1,15})|(?: [a-z]{2,14}){1,2})? (?:in|at|from|for) (?:the )?"
)


def _gives_way(aligned: Alignment, place: _Whereabouts, passage: Passage, other: _Whereabouts) -> bool:
    """Return whether *other* stands in the slot of *place*, and nothing of the claim stands for it."""
    if other.way != place.way or _has(aligned.claim, other.noun):
        return False
    if other.noun in ANYWHERE and aligned.sources.knows(stem(place.noun)):
        return False  # "the scene" is the farm that the article tells of
    if (passage, other.last - 1) in aligned.carried.values():
        return False
    theirs = KIND_OF.get(other.noun, set())
    if not KIND_OF[place.noun].isdisjoint(theirs):
        return False
    if theirs and aligned.carried.get(place.last - 1) is None:
        return True  # a place that no source has, in the stead of one that the claim has not
    return same_slot(aligned, (place.first, place.last), passage, (other.first, other.last))


def _has(passage: Passage, noun: str) -> bool:
    """Return whether *passage* has *noun* or a near-synonym."""
    return stem(noun) in passage.at or any(key in passage.kin_at for key in groups((noun,))[0])


def _has_kind(passage: Passage, noun: str) -> bool:
    """Return whether *passage* has a noun of the same kind of place: "gymnasium", for "gym"."""
    kinds = KIND_OF.get(noun, set())
    return not kinds.isdisjoint(_kinds(passage))


@read_once
def _kinds(passage: Passage) -> frozenset[int]:
    """Return the kinds of place that *passage* has nouns for."""
    return frozenset().union(*[KIND_OF.get(word, ()) for word in passage.order])


@read_once
def _whereabouts(passage: Passage) -> tuple[_Whereabouts, ...]:
    return tuple(_read(passage))


def _read(passage: Passage) -> Iterator[_Whereabouts]:
    order = passage.order
    for index in [index for index, word in enumerate(order) if word in _PLACING]:
        near = order[index + 1 : index + 2 + _LONGEST]
        if KIND_OF.keys().isdisjoint(near) and DETERMINERS.isdisjoint(near[:1]):
            continue  # "to reject", "at large": no places but a verb and a turn of phrase
        way = WAYS[order[index]]
        end = index + 1
        while end < len(order) and end - index <= _LONGEST + 1:
            function = order[end] in STOPWORDS and not passage.words[end].text.isupper()  # "the US embassy"
            opened = end == index + 1
            if (function and not (opened and order[end] in DETERMINERS)) or (order[end] in WAYS and not opened):
                break  # "in the hall | that his letters"
            if passage.gaps[end].strip():
                break
            end += 1
        # "In the ferry fire" is no place; "to the chapel door" tells two.
        nouns = [place for place in range(index + 1, end - 1) if order[place] in KIND_OF]
        for place in [*[place for place in nouns if order[place + 1] in KIND_OF], end - 1]:
            told = (place > index and order[index + 1] in DETERMINERS) or order[place] in KIND_OF
            if told and place > index and order[place] not in STOPWORDS and not passage.words[place].capitalised:
                yield _Whereabouts(way, order[place], index, place + 1)
