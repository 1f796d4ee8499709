"""Common places compared: "in the town hall" against "in the swimming baths". Places with a name are names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DETERMINERS

_WAYS = {
    **dict.fromkeys("in at on inside outside aboard near beside behind opposite within".split(), "at"),
    **dict.fromkeys("to into onto towards toward".split(), "to"),
    **dict.fromkeys(["from"], "from"),
}
"""How a preposition relates to a place: being at it, going to it, or coming from it."""

_PLACES = listed(
    """hall church chapel cathedral mosque synagogue temple school college university library museum gallery theatre
    theater cinema office headquarters factory plant mill mine quarry warehouse shop store supermarket market mall bank
    hotel inn pub bar cafe restaurant bakery kitchen canteen house flat apartment villa cottage cabin barn farm stable
    field meadow garden park forest wood beach shore coast cliff cave hill mountain valley river lake pond canal bridge
    tunnel road street lane avenue square roundabout crossing motorway highway station platform airport runway hangar
    harbour harbor port pier quay dock jetty wharf shipyard yard depot garage court courthouse courtroom prison jail
    cell barracks base camp fort castle palace parliament embassy consulate mansion hospital clinic ward surgery
    morgue cemetery graveyard stadium arena gymnasium gym pool baths playground rink studio laboratory lab workshop
    attic basement cellar roof balcony corridor lobby lift stairs staircase ground-floor deck bow stern engine-room
    cockpit window door gate fence wall tent shelter hut shed container car van lorry truck bus train tram ferry boat
    ship plane aircraft helicopter"""
)
"""Nouns for places that one can be at, go to or come from, and that exclude one another. Those that others lie within
("town", "building", "site") are left out: they may mean the same place."""
_LONGEST = 4
"""Words between a preposition and the noun of its place: "in the | old | main | town | hall"."""


@dataclass(frozen=True, slots=True)
class _Whereabouts:
    way: str
    noun: str
    first: int
    last: int


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the places of *claim* that no passage near it has, where the nearest one says another in the same way."""
    places = list(_whereabouts(claim))
    if not places:
        return
    nearest = sources.nearest(claim)
    if any(sources.cites(passage) for passage in nearest):
        nearest = tuple(passage for passage in nearest if sources.cites(passage))
    for place in places:
        if any(_has(passage, place.noun) for passage in nearest):
            continue
        for passage in nearest[:2]:
            others = [o for o in _whereabouts(passage) if o.way == place.way and not _has(claim, o.noun)]
            if others:
                other = others[0]
                said, source = claim.span(place.first, place.last), passage.span(other.first, other.last)
                reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*source)]!r}"
                yield Difference("place", "clash", said, passage.place(*source), reason)
                break


def _has(passage: Passage, noun: str) -> bool:
    return any(alike(noun, word) for word in passage.order)


def _whereabouts(passage: Passage) -> Iterator[_Whereabouts]:
    order = passage.order
    for index, word in enumerate(order):
        way = _WAYS.get(word)
        if way is None:
            continue
        end = index + 1
        while end < len(order) and end - index <= _LONGEST + 1:
            if order[end] in STOPWORDS and order[end] not in DETERMINERS:
                break
            if passage.text[passage.words[end - 1].end : passage.words[end].start].strip():
                break
            end += 1
        for place in range(index + 1, end):
            # "In the ferry fire" is no place; "to the chapel door" tells two.
            heads = place + 1 == end or _singular(order[place + 1]) in _PLACES
            if heads and _singular(order[place]) in _PLACES and not passage.words[place].capitalised:
                yield _Whereabouts(way, order[place], index, place + 1)


def _singular(word: str) -> str:
    return word if word in _PLACES else word.removesuffix("s")
