"""Common places compared: "in the town hall" against "in the swimming baths". Places with a name are names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.slots import WAYS, basis, same_slot
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import groups
from summarizer.language.tokens import STOPWORDS, stem
from summarizer.language.word_classes import DETERMINERS

_KINDS = """
church chapel cathedral mosque synagogue temple abbey
school college university academy classroom campus
library archive
museum gallery
theatre theater cinema opera
office headquarters bureau
factory plant mill works workshop
mine quarry
warehouse depot store storeroom shed hangar barn hut
shop store supermarket market mall bakery
bank
hotel inn hostel motel
pub bar cafe restaurant canteen tavern
kitchen
house home flat apartment villa cottage cabin mansion bungalow residence
farm stable barn
field meadow pasture
garden park yard courtyard playground
forest wood
beach shore coast seafront waterfront
cliff
cave
hill mountain peak
valley
river stream canal
lake pond reservoir
bridge
tunnel
road street lane avenue highway motorway roundabout crossing
square
station platform
airport runway
harbour harbor port pier quay dock jetty wharf marina dockside quayside waterfront
shipyard yard
garage
court courthouse courtroom
prison jail cell
barracks base camp fort
castle palace
parliament
embassy consulate mission
hospital clinic ward surgery infirmary
morgue
cemetery graveyard churchyard grave
stadium arena ground
gymnasium gym
pool baths
rink
studio
laboratory lab
attic
basement cellar
roof rooftop
balcony
corridor lobby stairs staircase
lift
deck
window
door gate entrance
fence wall
tent marquee
container
car van lorry truck vehicle bus
train tram
ferry boat ship vessel
plane aircraft helicopter jet
hall
well
tower
"""
"""Nouns for places that one can be at, go to or come from: one kind a line, of which one may be called the other.
Those that others lie within ("town", "building", "site") are left out: they may mean the same place."""
_KIND_OF: dict[str, set[int]] = {}
for _number, _line in enumerate(_KINDS.splitlines()):
    for _noun in _line.split():
        _KIND_OF.setdefault(_noun, set()).add(_number)
_PLACED = frozenset(["at", "to", "from"])
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
    places = _whereabouts(claim)
    if not places:
        return
    aligned = align(claim, sources)
    passages = basis(aligned)
    for place in places:
        if any(_has(passage, place.noun) or _has_kind(passage, place.noun) for passage in passages):
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
            yield Difference("place", "clash", said, passage.place(*source), reason)
    yield from _exchanged(claim, passages)


def _exchanged(claim: Passage, passages: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the figures that *claim* gives another place than its sources: "26 in Torv", of "15 in Torv"."""
    mine = dict(_counted(claim))
    if len(mine) < _PAIR:
        return
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
            start, end = passage.span(first, last)
            between = passage.text[number.end : start]
            if start >= number.end and len(between) < _APART and _COUNTED_AT.fullmatch(between):
                yield passage.order[last - 1], (number.value, (number.start, end))
                break


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
    if (passage, other.last - 1) in aligned.carried.values():
        return False
    mine, theirs = _KIND_OF.get(_singular(place.noun)), _KIND_OF.get(_singular(other.noun), set())
    if mine is None or not mine.isdisjoint(theirs):
        return False
    if theirs and aligned.carried.get(place.last - 1) is None:
        return True  # a place that no source has, in the stead of one that the claim has not
    return same_slot(aligned, (place.first, place.last), passage, (other.first, other.last))


def _has(passage: Passage, noun: str) -> bool:
    """Return whether *passage* has *noun* or a near-synonym."""
    return stem(noun) in passage.at or any(key in passage.kin_at for key in groups((noun,))[0])


def _has_kind(passage: Passage, noun: str) -> bool:
    """Return whether *passage* has a noun of the same kind of place: "gymnasium", for "gym"."""
    kinds = _KIND_OF.get(_singular(noun), set())
    return any(not kinds.isdisjoint(_KIND_OF.get(_singular(word), ())) for word in passage.order)


@read_once
def _whereabouts(passage: Passage) -> tuple[_Whereabouts, ...]:
    return tuple(_read(passage))


def _read(passage: Passage) -> Iterator[_Whereabouts]:
    order = passage.order
    for index, word in enumerate(order):
        way = WAYS.get(word)
        if way not in _PLACED:
            continue
        end = index + 1
        while end < len(order) and end - index <= _LONGEST + 1:
            function = order[end] in STOPWORDS and not passage.words[end].text.isupper()  # "the US embassy"
            if (function and order[end] not in DETERMINERS) or (order[end] in WAYS and end > index + 1):
                break
            if passage.gaps[end].strip():
                break
            end += 1
        # "In the ferry fire" is no place; "to the chapel door" tells two.
        heads = {place for place in range(index + 1, end - 1) if _singular(order[place]) in _KIND_OF}
        heads = {place for place in heads if _singular(order[place + 1]) in _KIND_OF} | {end - 1}
        for place in sorted(heads):
            # "To reject", "at large": no places but a verb and a turn of phrase.
            told = (place > index and order[index + 1] in DETERMINERS) or _singular(order[place]) in _KIND_OF
            if told and place > index and order[place] not in STOPWORDS and not passage.words[place].capitalised:
                yield _Whereabouts(way, order[place], index, place + 1)


def _singular(word: str) -> str:
    return word if word in _KIND_OF else word.removesuffix("s")
