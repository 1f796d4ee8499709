"""What sort of thing a name is of, where that is sure: a person, a place or people, a body. One is no other's rival."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

from summarizer.comparison.parties.outlets import MASTHEADS
from summarizer.comparison.parties.spellings import TITLES, names_with
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.people import people
from summarizer.language.peoples import lands, may_mean
from summarizer.language.person_names import ORGANISATION
from summarizer.language.tokens import fold, stem, words

_Kind = Literal["person", "place", "body", "thing"]
"""A "thing" is what goes by one word and is nobody: a place, a firm, a ship."""


def are_of_two_kinds(claim: Passage, run: Range, passage: Passage, other: Range, sources: Sources) -> bool:
    """Return whether the two names are surely of unlike things, so that neither stands in the other's stead."""
    theirs = _kind(passage, other, sources)
    mine = _kind(claim, run, sources) if theirs else None
    return mine is not None and mine != theirs and {mine, theirs} not in _UNSURE


_UNSURE: tuple[set[_Kind], ...] = ({"place", "thing"}, {"body", "thing"})


def are_one(claim: Passage, run: Range, passage: Passage, other: Range, sources: Sources) -> bool:
    """Return whether the sources have both as one name: "Ann", "Roe" and "First Lady" of "First Lady Ann Roe"."""
    mine, theirs = claim.stems[run[1] - 1], passage.stems[other[1] - 1]
    return any(
        theirs in told.stems[start:stop] and mine in told.stems[start:stop]
        for told in sources.holding(mine)[:_MOST]
        for start, stop in told.names
    )


def lies_in(claim: Passage, run: Range, passage: Passage, other: Range, sources: Sources) -> bool:
    """Return whether the sources set one behind the other as a town and its land: "West Harrow, Ruvia"."""
    mine, theirs = claim.stems[run[1] - 1], passage.stems[other[1] - 1]
    for told in sources.holding(mine)[:_MOST]:
        for (_, stop), (start, last) in pairwise(told.names):
            pair = {told.stems[stop - 1], told.stems[last - 1]}
            if stop == start and told.gaps[start] == ", " and pair == {mine, theirs}:
                return True
    return False


def is_written_large(passage: Passage, run: Range) -> bool:
    """Return whether the words are all in capitals, as a slug or a headline is: "FIRST LOOK". Acronyms stand alone."""
    return run[1] - run[0] > 1 and passage.text[slice(*passage.span(*run))].isupper()


def is_person(passage: Passage, run: Range) -> bool:
    """Return whether the name is surely a person's: *passage* has more than one word of it, as people are named."""
    return run[1] - run[0] > 1 and passage.order[run[1] - 1] in _named(passage)


def is_land_of(claim: Passage, run: Range, passages: Sequence[Passage]) -> bool:
    """Return whether the name is that of a people or a region of which *passages* name a country."""
    meant = frozenset().union(*may_mean(claim.words[slice(*run)]))
    return bool(meant) and any(not meant.isdisjoint(_lands(passage)) for passage in passages)


def same_land(claim: Passage, passage: Passage, run: Range) -> bool:
    """Return whether the name in *passage* is of a country that *claim* names too."""
    found = lands(passage.words[slice(*run)])
    return bool(found) and not found.isdisjoint(_lands(claim))


@read_once
def _lands(passage: Passage) -> frozenset[str]:
    return lands(passage.words)


def _kind(passage: Passage, run: Range, sources: Sources) -> _Kind | None:
    """Return what the name is of; None where nothing tells, or two things do."""
    order = passage.order[slice(*run)]
    if not ORGANISATION.isdisjoint(order) or order[-1] in MASTHEADS:
        return "body"
    if lands(passage.words[slice(*run)]):
        return "place"
    if not TITLES.isdisjoint(order):
        return "person"
    holding = sources.holding(stem(order[-1]))[:_MOST]
    named = [found for each in holding if (found := _named(each).get(order[-1]))]
    if any(any(found) for found in named):
        return "person"
    if named or len(order) > 1 or any(_is_first(order[0], each, sources) for each in holding):
        return None
    return "thing"


def _is_first(name: str, passage: Passage, sources: Sources) -> bool:
    """Return whether *passage* has somebody of that first name, whose last name stands alone somewhere."""
    lasts = [last for first, last in _in_full(passage) if first == name]
    return any(run[1] - run[0] == 1 for last in lasts for _, run in names_with(last, sources))


_MOST = 12
"""Passages looked at for a name: enough to see in which ways an article uses it."""


@read_once
def _named(passage: Passage) -> Mapping[str, Sequence[bool]]:
    """Return the last names of the people whom *passage* names → whether it says what they are."""
    found: defaultdict[str, list[bool]] = defaultdict(list)
    for mention in people(passage.text).mentions:
        found[fold(words(mention.name)[-1].text)].append(mention.role is not None)
    return found


@read_once
def _in_full(passage: Passage) -> Sequence[tuple[str, str]]:
    """Return the first and last names of the people whom *passage* names in full."""
    named = [[fold(word.text) for word in words(mention.name)] for mention in people(passage.text).mentions]
    return [(name[0], name[-1]) for name in named if len(name) > 1]
